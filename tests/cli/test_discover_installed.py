"""The main job with an installed catalog, made from small invented releases in the form of 30.1 and of 30.3."""

import json
import os
import subprocess
import sys
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from tests.sources import releases as small

from wherenext.sources.install import install

SCHEMA = json.loads(files("wherenext.files.schemas").joinpath("discovery.schema.json").read_text("utf-8"))
Document = dict[str, Any]
ANSWERS = {
    "format": "wherenext-answers/1",
    "moments": [{"what_happened": "I mended the lamps of the whole street.", "what_it_took": "Patience and a ladder."}],
    "constraints": [
        {"kind": "place", "text": "From the boat", "remote": True},
        {"kind": "health", "text": "No standing all day"},
    ],
    "destination": {"text": "Help people with their lamps", "occupation": small.CODE},
}


def discover(folder: Path, *, newer: bool) -> Document:
    """Install small releases into a home of their own and run the program on them."""
    given = folder / "given"
    given.mkdir()
    release = {**small.ONET, **small.NEWER} if newer else dict(small.ONET)
    if newer:
        del release["Skills.txt"], release["Technology Skills.txt"]
    small.pack(given / f"db_30_{3 if newer else 1}_text.zip", release)
    small.unpack(given / "bls", small.BLS)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("WHERENEXT_HOME", str(folder / "home"))
        install(given)
    (folder / "answers.json").write_text(json.dumps(ANSWERS), encoding="utf-8")
    command = [sys.executable, "-m", "wherenext", "discover", "--answers", folder / "answers.json", "--json"]
    environment = {**os.environ, "WHERENEXT_HOME": str(folder / "home")}
    done = subprocess.run(command, capture_output=True, text=True, check=False, encoding="utf-8", env=environment)
    assert done.returncode == 0, done.stderr
    document: Document = json.loads(done.stdout)
    Draft202012Validator(SCHEMA).validate(document)
    return document


@pytest.fixture(scope="module")
def older(tmp_path_factory: pytest.TempPathFactory) -> Document:
    return discover(tmp_path_factory.mktemp("older"), newer=False)


@pytest.fixture(scope="module")
def newer(tmp_path_factory: pytest.TempPathFactory) -> Document:
    return discover(tmp_path_factory.mktemp("newer"), newer=True)


def facts(document: Document, part: str) -> dict[str, Document]:
    return {fact["name"]: fact for fact in document["destination"]["portrait"][part]}


def version(document: Document, source: str) -> str:
    return next(str(each["version"]) for each in document["sources"] if each["id"] == source)


def test_openings_entry_exposure_and_a_day_stand_with_their_source(older: Document) -> None:
    openings = facts(older, "prospects")["Openings a year"]["figure"]
    entry = facts(older, "entry")["Education typically needed to enter"]
    day = older["destination"]["portrait"]["day"]

    assert (openings["value"], openings["source"], openings["basis"]) == (40_800, "bls-ep", "published")
    assert (entry["words"], entry["figure"]["source"]) == ("Some college", "bls-ep")
    assert facts(older, "exposure")["Seen in use"]["figure"]["source"] == "tomlinson"
    assert (day["items"][0], day["source"], day["date"]) == ("Light a lamp.", "onet", "2025-12")
    assert any("Light a lamp." in question for question in older["destination"]["questions"])


def test_a_constraint_holds_with_the_published_figure(older: Document) -> None:
    home, standing = older["destination"]["constraints"]

    assert (home["state"], home["figure"]["source"]) == ("holds", "dingel-neiman")
    assert (standing["state"], standing["figure"]) == ("unknown", None)


@pytest.mark.parametrize(("form", "release"), [("older", "30.1"), ("newer", "30.3")])
def test_a_rating_is_published_and_its_neighbour_estimated(
    form: str, release: str, request: pytest.FixtureRequest
) -> None:
    document: Document = request.getfixturevalue(form)
    sources = {each["name"]: (each["basis"], each["source"]) for each in document["destination"]["gap"]}

    assert sources["Reading Comprehension"] == ("published", "onet")
    assert set(sources.values()) == {("published", "onet"), ("estimated", "wherenext-estimate")}
    assert version(document, "onet") == release
    assert document["destination"]["difficulty"]["months_basis"]["basis"] == "published"
    assert document["destination"]["skills_basis"]["note"].endswith("the others are published.")


def test_renamed_tables_of_30_3_tell_the_same_parts(newer: Document) -> None:
    assert newer["destination"]["portrait"]["software"]["items"] == ["LampCloud"]
    assert newer["destination"]["portrait"]["lacking"] == []


def test_what_the_small_release_leaves_out_stays_unknown(older: Document) -> None:
    others = [each["portrait"] for each in older["occupations"] if each["id"] not in (small.CODE, small.OTHER)]

    assert others
    assert all(portrait["day"] is None and "an ordinary day" in portrait["lacking"] for portrait in others)
