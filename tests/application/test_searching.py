from dataclasses import replace

import pytest
from tests.application.desks import make_desk, write
from tests.fakes.catalog import make_catalog
from tests.fakes.reader import FakeReader

from wherenext.application.adviser import Adviser
from wherenext.application.searching import By, order_by_fit, search, search_titles
from wherenext.application.world import World
from wherenext.core.journey import kinds


@pytest.fixture(scope="module")
def world():
    return World(make_catalog(), FakeReader())


@pytest.fixture
def desk():
    return make_desk()


def look(desk, world, text, by, limit=20):
    return search(Adviser(world).consider(desk.journey()), text, by, limit)


def labels(results):
    return [each.label for each in results.found]


def test_title_is_found_by_its_letters_then_by_meaning(desk, world):
    assert labels(look(desk, world, "nurs", By.TITLE))[0] == "Nurses"
    assert "Head Cooks" in labels(look(desk, world, "a kitchen with cooks", By.TITLE))
    assert look(desk, world, "xyzzy", By.TITLE).found == ()
    assert len(search_titles(world, "manag", 1)) == 1


def test_a_word_of_a_title_comes_before_letters_within_one(world):
    occupations = list(world.catalog.occupations)
    occupations[0] = replace(occupations[0], title="Correspondence Clerks")
    occupations[1] = replace(occupations[1], title="Keepers of Ponds")
    titled = World(replace(world.catalog, occupations=tuple(occupations)), world.reader)
    assert [each.row for each in search_titles(titled, "pond")][:2] == [1, 0]


def test_what_people_start_leads_to_the_work_in_it(world):
    occupations = list(world.catalog.occupations)
    occupations[1] = replace(occupations[1], code="51-3011.00")
    baking = World(replace(world.catalog, occupations=tuple(occupations)), world.reader)
    assert search_titles(baking, "sourdough")[0].row == 1
    assert search_titles(world, "sourdough") == ()


def test_skill_is_named_and_leads_to_work_that_asks_for_it(desk, world):
    results = look(desk, world, "I can weld metal", By.SKILL)
    assert results.skills == ("weld metal",)
    assert labels(results)[0] == "Welders"
    assert "Nurses" not in labels(results)


def test_words_that_name_no_skill_lead_to_work_they_sound_like(desk, world):
    results = look(desk, world, "patients", By.SKILL)
    assert results.skills == ()
    assert "Nurses" in labels(results)
    assert look(desk, world, "xyzzy", By.SKILL).found == ()


def test_what_one_enjoys_leads_to_work_that_is_about_it(desk, world):
    found = labels(look(desk, world, "bread and cake in a warm kitchen", By.ENJOYED))
    assert found[0] in {"Cooks", "Head Cooks"}
    assert "Kitchen Workers, All Other" not in found
    assert look(desk, world, "xyzzy", By.ENJOYED).found == ()


def test_employer_leads_to_the_work_of_its_industry(desk, world):
    results = look(desk, world, "the children's hospital", By.INDUSTRY)
    assert [each.key for each in results.industries] == ["health"]
    assert "Nurses" in labels(results)
    assert len(look(desk, world, "hospital", By.INDUSTRY, 1).found) == 1


def test_employer_that_nothing_is_known_of_is_looked_for_in_titles_only(desk, world):
    assert labels(look(desk, world, "Metal", By.INDUSTRY)) == ["Inspectors of Metal"]
    assert look(desk, world, "Xyzzy Inc", By.INDUSTRY).found == ()


def test_order_is_by_jobs_until_something_was_told(desk, world):
    cooks = [each for each in world.catalog.occupations if "Cook" in each.title]
    before = order_by_fit(Adviser(world).consider(desk.journey()), cooks)
    assert [each.title for each in before] == ["Cooks", "Head Cooks"]
    write(desk, kinds.Moment("I planned the week.", "", "planning schedules, managed the plan", "The plan held."))
    after = order_by_fit(Adviser(world).consider(desk.journey()), cooks)
    assert [each.title for each in after] == ["Head Cooks", "Cooks"]
