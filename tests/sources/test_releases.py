"""The official releases, where they are at hand: every table is read, and its rows are those of the file."""

import csv
import io
import zipfile
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from wherenext.core.catalog.catalog import Catalog
from wherenext.core.catalog.source import Basis
from wherenext.core.catalog.values import ElementKind
from wherenext.sources.catalog import SHIPPED, open_catalog
from wherenext.sources.install import install
from wherenext.sources.manifest import Manifest
from wherenext.sources.releases.known import recognise


@pytest.fixture(scope="module")
def full(releases: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Catalog, Manifest]]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("WHERENEXT_HOME", str(tmp_path_factory.mktemp("full")))
        manifest = install(releases)
        yield open_catalog(), manifest


def count_records(name: str, content: bytes) -> int:
    """Count the records of a text file in another way than the program does: with a table's plain reader."""
    text = content.decode("utf-8-sig")
    if name.endswith(".txt"):
        return sum(1 for line in text.split("\n")[1:] if line.strip())
    skip = 17 if name.startswith("crosswalk") else 1
    return sum(1 for row in list(csv.reader(io.StringIO(text)))[skip:] if any(row))


def test_every_file_of_the_zips_is_read_whole(full: tuple[Catalog, Manifest], releases: Path) -> None:
    counted = {origin.name: origin.rows for origin in full[1].origins}
    checked = 0
    for path in sorted([*(releases / "onet").glob("*.zip"), *(releases / "esco").glob("*.zip")]):
        with zipfile.ZipFile(path) as archive:
            for name in archive.namelist():
                base = name.rpartition("/")[2]
                assert recognise(base) is not None, name
                assert counted[f"{path.name}/{name}"] == count_records(base, archive.read(name)), name
                checked += 1
    assert checked == 38 + 6 + 15 + 5 + 1


def test_every_table_of_bls_and_the_studies_is_read(full: tuple[Catalog, Manifest], releases: Path) -> None:
    counted = {origin.name: origin.rows for origin in full[1].origins}
    for path in (releases / "bls").iterdir():
        if path.suffix == ".csv":
            assert counted[path.name] == count_records(path.name, path.read_bytes()), path.name
        else:
            assert counted[path.name] > 1000, path.name


def test_nothing_is_missing(full: tuple[Catalog, Manifest]) -> None:
    assert full[1].missing == ()
    assert full[0].sources["onet"].version == "30.1"


@pytest.mark.parametrize(
    ("kind", "count"),
    [
        (ElementKind.SKILL, 35), (ElementKind.SKILL_LEVEL, 35), (ElementKind.KNOWLEDGE, 33), (ElementKind.ABILITY, 52),
        (ElementKind.ABILITY_LEVEL, 52), (ElementKind.ACTIVITY, 41), (ElementKind.ACTIVITY_LEVEL, 41),
        (ElementKind.INTEREST, 6), (ElementKind.VALUE, 6), (ElementKind.STYLE, 21), (ElementKind.CONTEXT, 57),
        (ElementKind.PREPARATION, 1), (ElementKind.TELEWORK, 1),
    ],
)  # fmt: skip
def test_ratings_are_published(full: tuple[Catalog, Manifest], kind: ElementKind, count: int) -> None:
    ratings = full[0].ratings[kind]
    assert ratings.basis is Basis.PUBLISHED
    assert ratings.values.shape == (1016, count)
    filled = 0 if ratings.estimated is None else int(ratings.estimated.sum())
    assert filled < ratings.values[full[0].offered].size / 4


def test_pay_of_the_workbook_is_that_of_the_time_series(full: tuple[Catalog, Manifest]) -> None:
    """Two ways of publishing one survey: what the registry package carries agrees with the workbook to the dollar."""
    shipped = open_catalog(SHIPPED)
    np.testing.assert_array_equal(full[0].pay.pay, shipped.pay.pay)
    np.testing.assert_array_equal(full[0].pay.employment, shipped.pay.employment)


def test_facts_of_a_known_occupation(full: tuple[Catalog, Manifest]) -> None:
    catalog = full[0]
    facts = catalog.read_facts(catalog.row_of_code["29-1141.00"])
    outlook = facts.outlook.value if facts.outlook else None
    assert outlook is not None
    assert outlook.entry_education == "Bachelor's degree"
    assert outlook.training == "None"
    assert outlook.openings is not None
    assert 100_000 < outlook.openings < 300_000
    for published in (facts.tasks, facts.titles, facts.related, facts.software):
        assert published is not None
        assert len(published.value or ()) > 10
    assert facts.education is not None
    assert 99 < sum((facts.education.value or {}).values()) < 101
    assert len(facts.exposure or ()) == 3


def test_each_release_is_a_source_of_its_own(full: tuple[Catalog, Manifest]) -> None:
    sources = full[0].sources
    assert {name: sources[name].version for name in sources if name.startswith("onet")} == {
        "onet": "30.1", "onet-20.3": "20.3", "onet-30.3": "30.3",
    }  # fmt: skip
    assert full[0].ratings[ElementKind.CONTEXT].source == "onet-20.3"
    assert full[0].ratings[ElementKind.SKILL].source == "onet"


def test_estimates_agree_with_the_published_ratings(full: tuple[Catalog, Manifest]) -> None:
    """The accuracy that the shipped catalog states is the one found against the release."""
    shipped = open_catalog(SHIPPED)
    for kind, estimates in shipped.ratings.items():
        published = full[0].ratings[kind]
        known = np.ones(published.values.shape, bool) if published.estimated is None else ~published.estimated
        known &= full[0].offered[:, None]
        found = [
            np.corrcoef(estimates.values[known[:, c], c], published.values[known[:, c], c])[0, 1]
            for c in range(known.shape[1])
        ]
        assert estimates.accuracy is not None
        assert abs(float(np.median(found)) - estimates.accuracy) < 0.02, kind
