"""What a catalog answers: occupations by code and by title, skills by row, elements of a group."""

from dataclasses import replace

import numpy as np
import pytest

from tests.fakes.catalog import make_catalog
from wherenext.core.catalog.catalog import Catalog, Ratings
from wherenext.core.catalog.facts import Facts, Published
from wherenext.core.catalog.source import Basis
from wherenext.core.catalog.values import Element, ElementKind
from wherenext.core.errors import NotFoundError


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    return make_catalog()


def titles(catalog: Catalog, text: str, limit: int = 20) -> list[str]:
    return [occupation.title for occupation in catalog.find_by_title(text, limit)]


def test_find_occupation_by_code(catalog: Catalog) -> None:
    assert catalog.find_occupation("29-1141.00").title == "Nurses"


def test_find_occupation_of_an_unknown_code(catalog: Catalog) -> None:
    with pytest.raises(NotFoundError, match=r"looks like 15-1232\.00"):
        catalog.find_occupation("15-1232")


def test_find_by_title_puts_beginnings_first(catalog: Catalog) -> None:
    assert titles(catalog, "cook") == ["Cooks", "Head Cooks"]


def test_find_by_title_holds_the_text_anywhere_in_any_case(catalog: Catalog) -> None:
    assert titles(catalog, "  URSE ") == ["Nurses"]
    assert titles(catalog, "of  trades") == ["Teachers of Trades"]


def test_find_by_title_takes_a_code(catalog: Catalog) -> None:
    assert titles(catalog, "15-125") == ["Programmers", "Testers of Programs"]


def test_find_by_title_puts_what_is_not_suggested_last(catalog: Catalog) -> None:
    listed = titles(catalog, "k")
    assert listed[0] == "Kitchen Workers, All Other"
    assert titles(catalog, "workers") == ["Kitchen Workers, All Other"]


def test_find_by_title_keeps_to_the_limit(catalog: Catalog) -> None:
    assert len(titles(catalog, "s", limit=3)) == 3


@pytest.mark.parametrize("text", ["", "   ", "astronaut"])
def test_find_by_title_of_nothing(catalog: Catalog, text: str) -> None:
    assert titles(catalog, text) == []


def test_skill_by_row_and_uri(catalog: Catalog) -> None:
    row = catalog.row_of_skill[catalog.skill_uris[3]]
    assert catalog.skill(row).name == "comfort patients"


def test_offered_are_those_suggested(catalog: Catalog) -> None:
    assert int(catalog.offered.sum()) == 13


def test_find_area_of_the_catalog(catalog: Catalog) -> None:
    area = catalog.pay.areas[0]
    assert catalog.find_area(area.code) == area
    assert catalog.find_areas(area.code) == (area,)


@pytest.mark.parametrize(
    ("group", "elements"),
    [
        ("S1.11.2", (("design", 1.0),)),
        ("S1.1.3", (("negotiation", 1.0), ("persuasion", 0.7))),
        ("S1.2.3", (("speaking", 0.5),)),
        ("K0613", (("computers", 1.0),)),
        ("K0711", ()),
        ("", ()),
    ],
)
def test_elements_of_group_come_from_the_nearest_above(
    catalog: Catalog, group: str, elements: tuple[tuple[str, float], ...]
) -> None:
    table = {
        "S1": (("speaking", 0.5),),
        "S1.1": (("negotiation", 1.0), ("persuasion", 0.7)),
        "S1.11": (("design", 1.0),),
        "K061": (("computers", 1.0),),
    }
    assert replace(catalog, group_elements=table).elements_of_group(group) == elements


def test_elements_of_skill_are_the_largest_over_its_groups(catalog: Catalog) -> None:
    table = {"S1": (("a", 0.5), ("b", 0.2)), "S2": (("a", 0.3), ("c", 1.0))}
    groups = [("S1.4", "S2.0"), *catalog.skill_group_lists[1:]]
    told = replace(catalog, group_elements=table, skill_group_lists=groups)
    assert told.elements_of_skill(0) == {"a": 0.5, "b": 0.2, "c": 1.0}


def test_basis_of_a_rating_that_fills_a_gap() -> None:
    gaps = np.array([[False, True]])
    ratings = Ratings(
        ElementKind.SKILL, (Element("a", "A"), Element("b", "B")), np.ones((1, 2), np.float32), Basis.PUBLISHED, "onet",
        estimated=gaps,
    )  # fmt: skip
    assert [ratings.basis_of(0, column) for column in (0, 1)] == [Basis.PUBLISHED, Basis.ESTIMATED]
    assert replace(ratings, estimated=None).basis_of(0, 1) is Basis.PUBLISHED


def test_source_of_a_rating_that_fills_a_gap_is_that_of_the_estimate() -> None:
    gaps = np.array([[False, True]])
    elements = (Element("a", "A"), Element("b", "B"))
    ratings = Ratings(
        ElementKind.SKILL, elements, np.ones((1, 2), np.float32), Basis.PUBLISHED, "onet", estimated=gaps,
        estimate_source="ours",
    )  # fmt: skip
    assert [ratings.source_of(0, column) for column in (0, 1)] == ["onet", "ours"]


def test_facts_of_a_catalog_without_any_are_unknown(catalog: Catalog) -> None:
    assert catalog.read_facts(3) == Facts()
    known = Facts(titles=Published(("Welder",), "fake"))
    assert replace(catalog, facts=(known,)).read_facts(0) is known


def test_date_of_a_source_that_is_not_known_is_empty(catalog: Catalog) -> None:
    assert catalog.date_of("fake") == "2026-01"
    assert catalog.date_of("you") == ""


def test_basis_of_links_of_an_occupation(catalog: Catalog) -> None:
    published = replace(catalog.links, basis=Basis.PUBLISHED, estimated=catalog.offered)
    assert published.basis_of(0) is Basis.ESTIMATED
    assert published.basis_of(13) is Basis.PUBLISHED
    assert catalog.links.basis_of(13) is Basis.ESTIMATED
