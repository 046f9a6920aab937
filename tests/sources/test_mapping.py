"""The table from ESCO's groups to O*NET's elements agrees with what a reader says of skills drawn at random."""

import csv
from pathlib import Path

import pytest

from wherenext.core.catalog.catalog import Catalog
from wherenext.sources.catalog import SHIPPED, open_catalog


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    return open_catalog(SHIPPED)


@pytest.mark.parametrize("name", ["first", "second"])
def test_elements_of_skills_are_those_a_reader_names(catalog: Catalog, root: Path, name: str) -> None:
    with (root / "bench" / "catalog" / f"skill_elements_{name}.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    strongest = among_three = 0
    for row in rows:
        found = catalog.elements_of_skill(catalog.row_of_skill[row["uri"]])
        ranked = sorted(found, key=lambda element: -found[element])
        wanted = set(row["elements"].split())
        strongest += ranked[0] in wanted
        among_three += bool(wanted & set(ranked[:3]))
    assert len(rows) == 100
    assert strongest >= 70
    assert among_three >= 90


def test_nearly_every_skill_draws_on_some_element(catalog: Catalog) -> None:
    without = sum(not catalog.elements_of_skill(row) for row in range(len(catalog.skill_uris)))
    assert without < 100
