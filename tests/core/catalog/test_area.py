"""A city, a state or both find the area that a person means."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wherenext.core.catalog.area import STATES, find_area, find_areas, label
from wherenext.core.catalog.values import Area, AreaKind
from wherenext.core.errors import AmbiguousError, NotFoundError

NAMES = (
    ("0000000", "National", AreaKind.NATION),
    ("1100000", "District of Columbia", AreaKind.STATE),
    ("2300000", "Maine", AreaKind.STATE),
    ("3600000", "New York", AreaKind.STATE),
    ("4000000", "Oklahoma", AreaKind.STATE),
    ("4100000", "Oregon", AreaKind.STATE),
    ("5300000", "Washington", AreaKind.STATE),
    ("5400000", "West Virginia", AreaKind.STATE),
    ("0014260", "Boise City, ID", AreaKind.METRO),
    ("0017980", "Columbus, GA-AL", AreaKind.METRO),
    ("0018020", "Columbus, IN", AreaKind.METRO),
    ("0018140", "Columbus, OH", AreaKind.METRO),
    ("0019100", "Dallas-Fort Worth-Arlington, TX", AreaKind.METRO),
    ("0021660", "Eugene-Springfield, OR", AreaKind.METRO),
    ("0031140", "Louisville/Jefferson County, KY-IN", AreaKind.METRO),
    ("0034980", "Nashville-Davidson--Murfreesboro--Franklin, TN", AreaKind.METRO),
    ("0035620", "New York-Newark-Jersey City, NY-NJ", AreaKind.METRO),
    ("0036420", "Oklahoma City, OK", AreaKind.METRO),
    ("0038860", "Portland-South Portland, ME", AreaKind.METRO),
    ("0038900", "Portland-Vancouver-Hillsboro, OR-WA", AreaKind.METRO),
    ("0041180", "St. Louis, MO-IL", AreaKind.METRO),
    ("0044100", "Springfield, IL", AreaKind.METRO),
    ("0046520", "Urban Honolulu, HI", AreaKind.METRO),
    ("0047900", "Washington-Arlington-Alexandria, DC-VA-MD-WV", AreaKind.METRO),
    ("5300006", "Western Washington nonmetropolitan area", AreaKind.RURAL),
    ("5300007", "Eastern Washington nonmetropolitan area", AreaKind.RURAL),
)
AREAS = tuple(Area(row, code, name, kind, code[:2]) for row, (code, name, kind) in enumerate(NAMES))


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("Portland, OR", "Portland-Vancouver-Hillsboro, OR-WA"),
        ("portland oregon", "Portland-Vancouver-Hillsboro, OR-WA"),
        ("Portland, OR 97201", "Portland-Vancouver-Hillsboro, OR-WA"),
        ("Portland, OR, USA", "Portland-Vancouver-Hillsboro, OR-WA"),
        ("Portland, OR metro area", "Portland-Vancouver-Hillsboro, OR-WA"),
        ("Vancouver, WA", "Portland-Vancouver-Hillsboro, OR-WA"),
        ("Portland, Maine", "Portland-South Portland, ME"),
        ("Springfield, OR", "Eugene-Springfield, OR"),
        ("Columbus, Ohio", "Columbus, OH"),
        ("New York, NY", "New York-Newark-Jersey City, NY-NJ"),
        ("NY", "New York"),
        ("New York (state)", "New York"),
        ("Washington, DC", "Washington-Arlington-Alexandria, DC-VA-MD-WV"),
        ("Washington D.C.", "Washington-Arlington-Alexandria, DC-VA-MD-WV"),
        ("Washington (state)", "Washington"),
        ("DC", "District of Columbia"),
        ("West Virginia", "West Virginia"),
        ("oregon", "Oregon"),
        ("Oklahoma", "Oklahoma"),
        ("Oklahoma City", "Oklahoma City, OK"),
        ("Saint Louis", "St. Louis, MO-IL"),
        ("Ft. Worth, TX", "Dallas-Fort Worth-Arlington, TX"),
        ("Dallas\u2013Fort Worth", "Dallas-Fort Worth-Arlington, TX"),
        ("Louisville", "Louisville/Jefferson County, KY-IN"),
        ("Franklin, TN", "Nashville-Davidson--Murfreesboro--Franklin, TN"),
        ("Boise", "Boise City, ID"),
        ("Honolulu, HI", "Urban Honolulu, HI"),
        ("Western Washington", "Western Washington nonmetropolitan area"),
        ("United States", "National"),
        ("38900", "Portland-Vancouver-Hillsboro, OR-WA"),
    ],
)
def test_find_area_of_a_place(query: str, name: str) -> None:
    assert find_area(query, AREAS).name == name


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("Portland", ("Portland-South Portland, ME", "Portland-Vancouver-Hillsboro, OR-WA")),
        ("Columbus", ("Columbus, GA-AL", "Columbus, IN", "Columbus, OH")),
        ("Springfield", ("Eugene-Springfield, OR", "Springfield, IL")),
        ("New York", ("New York (state)", "New York-Newark-Jersey City, NY-NJ")),
        ("Washington", ("Washington (state)", "Washington-Arlington-Alexandria, DC-VA-MD-WV")),
    ],
)
def test_find_area_of_several_lists_them(query: str, names: tuple[str, ...]) -> None:
    with pytest.raises(AmbiguousError) as caught:
        find_area(query, AREAS)
    assert all(name in str(caught.value) for name in names)
    assert tuple(label(area) for area in find_areas(query, AREAS)) == names


@pytest.mark.parametrize("query", ["", " , ", "Augusta", "Portland, Ontario", "Vancouver, BC", "ZZ"])
def test_find_area_of_nothing_says_what_to_try(query: str) -> None:
    assert find_areas(query, AREAS) == ()
    with pytest.raises(NotFoundError, match="nearest larger city"):
        find_area(query, AREAS)


def test_find_area_of_a_town_offers_its_state_without_repeating_its_name() -> None:
    with pytest.raises(NotFoundError) as caught:
        find_area("Beaverton, OR", AREAS)
    assert "the whole state: Oregon" in str(caught.value)
    assert "Beaverton" not in str(caught.value)


def test_find_area_of_very_many_lists_a_dozen() -> None:
    many = tuple(Area(row, f"{row:07}", f"Clinton, {state}", AreaKind.METRO, "") for row, state in enumerate(STATES))
    with pytest.raises(AmbiguousError, match=f"and {len(many) - 12} more"):
        find_area("Clinton", many)


@pytest.mark.parametrize("area", AREAS, ids=lambda area: area.name)
def test_label_finds_its_area_alone(area: Area) -> None:
    assert find_areas(label(area), AREAS) == (area,)


@given(st.text(max_size=40))
def test_find_areas_of_any_text_ends_without_error(query: str) -> None:
    assert all(area in AREAS for area in find_areas(query, AREAS))


def test_the_nation_is_called_by_its_name_in_a_sentence() -> None:
    assert Area(0, "0000000", "National", AreaKind.NATION, "00").place == "the United States"
    assert Area(1, "0041000", "Portland, OR", AreaKind.METRO, "41").place == "Portland, OR"
