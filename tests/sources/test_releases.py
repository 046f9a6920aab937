"""The official releases, where they are at hand: every table is read, and its rows are those of the file."""

import csv
import io
import json
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime
from importlib.resources import files
from itertools import count
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from jsonschema import Draft202012Validator

from wherenext.application.discover import Request, World, discover
from wherenext.core.catalog.catalog import Catalog
from wherenext.core.catalog.source import Basis
from wherenext.core.catalog.values import ElementKind
from wherenext.files.discovery import describe_discovery
from wherenext.files.report import render_report
from wherenext.sources.catalog import SHIPPED, open_catalog
from wherenext.sources.install import install
from wherenext.sources.manifest import Manifest
from wherenext.sources.releases.known import recognise
from wherenext.wiring import open_reader, read_resume

Document = dict[str, Any]


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


# What the four examples are told with everything installed; every figure with its release.


@pytest.fixture(scope="module")
def documents(full: tuple[Catalog, Manifest], root: Path) -> dict[str, Document]:
    reader = open_reader(full[0])
    schema = json.loads(files("wherenext.files.schemas").joinpath("discovery.schema.json").read_text("utf-8"))
    told = {}
    for name in ("help-desk-manager", "koi-pond-director", "flexible-calendar", "returning-carer"):
        answers = json.loads((root / "examples" / name / "answers.json").read_text("utf-8"))
        resume = root / "examples" / name / "resume.pdf"
        numbers = count(1)
        world = World(full[0], reader, datetime(2026, 11, 22, tzinfo=UTC), lambda: f"e{next(numbers)}")  # noqa: B023
        request = Request(answers, read_resume(resume) if resume.exists() else None)
        told[name] = describe_discovery(discover(request, world), kept=False)
        Draft202012Validator(schema).validate(told[name])
    return told


def walk(value: object) -> Iterator[Document]:
    """Yield every figure of a document."""
    if isinstance(value, dict):
        if {"value", "basis", "source"} <= value.keys():
            yield value
        for each in value.values():
            yield from walk(each)
    elif isinstance(value, list):
        for each in value:
            yield from walk(each)


def facts(document: Document, part: str) -> dict[str, Document]:
    return {fact["name"]: fact for fact in document["destination"]["portrait"][part]}


def test_every_figure_that_is_known_cites_a_source_that_is_listed(documents: dict[str, Document]) -> None:
    for name, document in documents.items():
        listed = {source["id"] for source in document["sources"]} | {"you"}
        known = [figure for figure in walk(document) if figure["value"] is not None]
        assert len(known) > 100, name
        assert all(figure["source"] in listed for figure in known), name


def test_help_desk_manager_is_told_what_a_manager_of_systems_is_asked_for(documents: dict[str, Document]) -> None:
    document = documents["help-desk-manager"]
    entry, prospects = facts(document, "entry"), facts(document, "prospects")
    conditions, destination = facts(document, "conditions"), document["destination"]

    assert entry["Education typically needed to enter"]["words"] == "Bachelor's degree"
    assert entry["Experience typically needed in a related occupation"]["words"] == "5 years or more"
    assert prospects["Openings a year"]["figure"]["value"] == 55_600
    assert prospects["Openings a year"]["figure"]["source"] == "bls-ep"
    assert (conditions["Work from home"]["figure"]["value"], conditions["Hours"]["figure"]["source"]) == (
        1.0,
        "onet-20.3",
    )
    assert len(facts(document, "exposure")) == 3
    assert {(g["basis"], g["source"]) for g in destination["gap"]} == {("published", "onet")}
    assert (destination["skills_basis"]["basis"], destination["skills_basis"]["value"]) == ("published", None)
    assert destination["difficulty"]["months_basis"]["source"] == "onet"
    assert any("Bachelor's degree" in line for line in destination["difficulty"]["rests_on"])


def test_every_example_is_told_a_day_openings_and_exposure(documents: dict[str, Document]) -> None:
    for name, document in documents.items():
        portrait = document["destination"]["portrait"]
        assert portrait["lacking"] == [], name
        assert portrait["day"]["source"] == "onet", name
        assert not any("catalog install" in unknown for unknown in document["destination"]["unknown"]), name
        assert {risk["name"] for risk in document["destination"]["risk"] if risk["known"]} >= {
            "Openings", "How far language models reach into it", "What to fall back on",
        }, name  # fmt: skip


def test_constraints_are_held_against_published_figures(documents: dict[str, Document]) -> None:
    places = [
        constraint
        for occupation in documents["flexible-calendar"]["occupations"]
        for constraint in occupation["live"]["constraints"]
        if constraint["kind"] == "place"
    ]
    lifting = [
        constraint
        for occupation in documents["returning-carer"]["occupations"]
        for constraint in occupation["live"]["constraints"]
        if constraint["kind"] == "health"
    ]

    assert {place["figure"]["source"] for place in places if place["figure"]} == {"dingel-neiman"}
    assert {place["state"] for place in places} >= {"holds"}
    assert {(f["source"], f["unit"]) for each in lifting if (f := each["figure"])} == {("onet", "0 to 7")}
    assert "holds" in {each["state"] for each in lifting}


def test_a_destination_that_is_no_occupation_says_whose_portrait_it_is(documents: dict[str, Document]) -> None:
    destination = documents["koi-pond-director"]["destination"]

    assert destination["portrait"]["title"] == destination["made_of"][0]["title"]


def test_the_report_shows_what_is_installed(documents: dict[str, Document]) -> None:
    page = render_report(documents["help-desk-manager"])

    for words in ("A day in it", "How people get in", "O*NET Database 20.3", "Employment Projections 2024-34"):
        assert words in page
