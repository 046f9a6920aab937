"""An occupation on its page, with what can be installed and without."""

import pytest

from tests.fakes.installed import make_installed
from tests.fakes.reader import FakeReader
from wherenext.application.world import World
from wherenext.core.guidance.work.portrait import portray
from wherenext.web.portraits import list_figures, tell_portrait

WELDERS = "/occupations/51-4121.00/"


@pytest.fixture
def full(site):
    """The site with a full catalog behind it."""
    site.local.find_world = lambda: World(make_installed(), FakeReader())
    return site


def test_page_of_an_occupation_tells_what_is_installed(full):
    page = full.get(WELDERS).content.decode()
    for words in (
        "Join plates.",
        "High school diploma",
        "45,000 a year in the whole country",
        "More than 40 hours a week",
    ):
        assert words in page
    assert "onet-20.3, 2016-04, published" in page
    assert "wherenext catalog install" not in page


def test_page_of_an_occupation_says_how_to_know_more(site):
    page = site.get(WELDERS).content.decode()
    assert page.count("wherenext catalog install") == 1
    assert "An ordinary day; how people get in;" in page
    assert "A day in it" not in page


def test_reality_tells_of_which_part_the_figures_are(full):
    full.tell("/destination/", text="Weld, and teach trades, and cook bread")
    (entry,) = full.journey().destinations
    page = full.get(f"/destination/{entry.identifier}/reality/").content.decode()
    assert "What is published of" in page


def test_portrait_cites_a_release_that_is_not_described_by_its_name():
    portrait = portray(0, make_installed())
    told = tell_portrait(portrait, {})
    assert "onet-20.3, 2016-04, published" in " ".join(section.origin for section in told.sections)
    assert all(figure.value is not None for figure in list_figures(portrait))
