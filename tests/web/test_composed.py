"""Saying what a destination is made of."""

import re

import pytest

from wherenext.core.journey import kinds
from wherenext.core.journey.reference import EntryId

BAKERY = EntryId("00000000-0000-4000-8000-000000000001")
PAGE = f"/destination/{BAKERY}/parts/"
TICKED = re.compile(r'value="([0-9]{2}-[0-9]{4}\.[0-9]{2})"[^>]* checked')


@pytest.fixture
def baking(site):
    """Somebody whose destination is no occupation."""
    site.local.desk.write(BAKERY, kinds.Destination("Bread, a shop, my own books and a class of lessons"))
    return site


SPOKEN = re.compile(r'name="undertakings" value="([^"]+)"([^>]*)>')


def kinds_said(site) -> list[tuple[str, ...]]:
    return [entry.payload.undertakings for entry in site.journey().compositions]


def spoken(page, only_ticked: bool = False) -> list[str]:
    found = SPOKEN.findall(page.content.decode())
    return [name for name, rest in found if " checked" in rest or not only_ticked]


def ticked(page) -> list[str]:
    return TICKED.findall(page.content.decode())


def said(site) -> list[list[str]]:
    return [[each.identifier for each in entry.payload.occupations] for entry in site.journey().compositions]


def test_what_was_read_is_ticked_and_further_ones_are_not(baking):
    page = baking.get(PAGE)
    assert len(ticked(page)) >= 2
    assert page.content.decode().count('type="checkbox"') > len(ticked(page))


def test_what_is_said_takes_the_place_of_what_was_read(baking):
    first, *rest = ticked(baking.get(PAGE))
    assert baking.tell(PAGE, occupations=[first]).url == f"/destination/{BAKERY}/reality/?kept"
    assert said(baking) == [[first]]
    reality = baking.get(f"/destination/{BAKERY}/reality/").content.decode()
    assert "You say what it is made of." in reality
    assert ticked(baking.get(PAGE)) == [first]
    assert "Made of" in baking.get(f"/destination/{BAKERY}/").content.decode()
    assert all(f'value="{each}"' in baking.get(PAGE).content.decode() for each in rest)


def test_keeping_what_was_said_says_nothing_new(baking):
    (first, *_) = ticked(baking.get(PAGE))
    for _time in range(2):
        assert baking.tell(PAGE, occupations=[first]).status_code == 302
    assert said(baking) == [[first]]


def test_what_is_missing_is_looked_for_and_nothing_is_kept_meanwhile(baking):
    (first, *_) = ticked(baking.get(PAGE))
    page = baking.tell(PAGE, occupations=[first], sought="teachers")
    assert "25-1194.00" in page.content.decode()
    assert page.content.decode().count('value="teachers"') == 2
    assert ticked(page) == [first]
    assert said(baking) == []
    again = baking.tell(PAGE, occupations=[first, "25-1194.00"], sought="teachers", looked="teachers")
    assert again.status_code == 302
    assert said(baking) == [[first, "25-1194.00"]]


def test_looking_for_nothing_keeps_nothing(baking):
    page = baking.tell(PAGE, occupations=[], look="")
    assert "Name the work to look for." in page.content.decode()
    assert said(baking) == []


def test_what_no_occupation_is_called_finds_none(baking):
    page = baking.tell(PAGE, occupations=[], sought="qqqq zzzz")
    assert "known by these words" in page.content.decode()


def test_with_nothing_ticked_the_words_are_read_again(baking):
    read = ticked(baking.get(PAGE))
    baking.tell(PAGE, occupations=read[:1])
    baking.tell(PAGE, occupations=[])
    assert said(baking) == [read[:1], []]
    assert ticked(baking.get(PAGE)) == read


def test_a_code_of_no_occupation_is_refused_and_what_is_ticked_stays(baking):
    (first, *_) = ticked(baking.get(PAGE))
    page = baking.tell(PAGE, occupations=[first, "99-9999.00"])
    assert page.status_code == 400
    assert ticked(page) == [first]
    assert said(baking) == []


def test_words_that_say_nothing_can_be_helped_by_naming_work(site):
    site.local.desk.write(BAKERY, kinds.Destination("xyzzy"))
    assert ticked(site.get(PAGE)) == []
    assert "Say what it is made of" in site.get(f"/destination/{BAKERY}/reality/").content.decode()
    site.tell(PAGE, occupations=["25-1194.00"])
    assert "You say what it is made of." in site.get(f"/destination/{BAKERY}/reality/").content.decode()


def test_another_window_that_worded_it_anew_is_told_and_every_tick_stays(baking):
    hidden, read = baking.find_hidden(PAGE), ticked(baking.get(PAGE))
    baking.local.desk.write(
        baking.local.identifiers.make(),
        kinds.Revision(BAKERY, kinds.Verdict.ADJUSTED, "smaller", "A kennel with bread"),
    )
    page = baking.post(PAGE, **hidden, occupations=read[:2])
    assert page.status_code == 400
    assert "in another window" in page.content.decode()
    assert ticked(page) == read[:2]
    assert said(baking) == []


def test_what_it_is_can_be_ticked_and_its_words_are_read_so(baking):
    page = baking.get(PAGE)
    (first, *_), read = spoken(page), ticked(page)
    assert spoken(page, only_ticked=True) == []
    assert baking.tell(PAGE, undertakings=[first], occupations=read).url == f"{PAGE}?kept"
    assert (kinds_said(baking), said(baking)) == ([(first,)], [[]])
    assert f"You say what it is: {first}." in baking.get(f"/destination/{BAKERY}/reality/").content.decode()
    page = baking.get(PAGE)
    assert spoken(page, only_ticked=True) == [first]
    assert "The work in it is ticked below" in page.content.decode()
    assert all(f'value="{each}"' in page.content.decode() for each in read)
    baking.tell(PAGE, undertakings=[], occupations=ticked(baking.get(PAGE)))
    assert (kinds_said(baking), said(baking)) == ([(first,), ()], [[], []])


def test_what_is_not_offered_is_on_the_list(baking):
    page = baking.get(PAGE).content.decode()
    assert '<optgroup label="Food and drink">' in page
    baking.tell(PAGE, further="sailing and boats", occupations=ticked(baking.get(PAGE)))
    assert kinds_said(baking) == [("sailing and boats",)]
    assert spoken(baking.get(PAGE), only_ticked=True) == ["sailing and boats"]


def test_work_that_was_ticked_otherwise_stands_beside_what_it_is(baking):
    first, *_rest = ticked(baking.get(PAGE))
    baking.tell(PAGE, further="bakery", occupations=[first])
    assert (kinds_said(baking), said(baking)) == ([("bakery",)], [[first]])


def test_more_kinds_than_three_would_be_anything(baking):
    names = spoken(baking.get(PAGE))
    page = baking.tell(PAGE, undertakings=names[:2], further="sailing and boats", besides="photographs")
    assert page.status_code == 400
    assert "Say at most 3." in page.content.decode()
    assert kinds_said(baking) == []
    assert baking.tell(PAGE, further="sailing and boats", besides="photographs").status_code == 302
    assert kinds_said(baking) == [("sailing and boats", "photographs")]


def test_a_kind_that_is_no_longer_offered_stays_ticked_and_one_that_none_knows_is_refused(baking):
    assert "sailing and boats" not in spoken(baking.get(PAGE))
    page = baking.tell(PAGE, undertakings=["sailing and boats"], sought="teachers")
    assert spoken(page, only_ticked=True) == ["sailing and boats"]
    assert baking.tell(PAGE, undertakings=["a thing of another version"]).status_code == 400
    assert kinds_said(baking) == []


def test_a_kind_of_another_version_is_as_if_nothing_was_said(baking):
    read = ticked(baking.get(PAGE))
    name = baking.local.identifiers.make()
    baking.local.desk.write(name, kinds.Composition(BAKERY, (), ("a thing of another version",)))
    page = baking.get(PAGE)
    assert (ticked(page), spoken(page, only_ticked=True)) == (read, [])
    assert "Your words were read as" in page.content.decode()
    assert "another version" not in baking.get(f"/destination/{BAKERY}/reality/").content.decode()


def test_saying_another_kind_keeps_the_work_that_was_said_and_offers_what_belongs_to_it(baking):
    first, *_rest = ticked(baking.get(PAGE))
    baking.tell(PAGE, occupations=[first])
    baking.tell(PAGE, further="sailing and boats", occupations=[first])
    assert (kinds_said(baking)[-1], said(baking)[-1]) == (("sailing and boats",), [first])
    page = baking.get(PAGE).content.decode()
    assert "Other work that belongs to what it is stands first" in page
    assert "See it examined" in page
