"""The main job, as a person runs it."""

import json
import stat
import subprocess
import sys
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from wherenext.files.record import load_record

ROOT = Path(__file__).resolve().parents[2]
EXAMPLES = ("help-desk-manager", "koi-pond-director", "flexible-calendar", "returning-carer")
SCHEMA = json.loads(files("wherenext.files.schemas").joinpath("discovery.schema.json").read_text("utf-8"))
RESUME_ENDINGS = {".pdf", ".docx", ".txt", ".md", ".json"}
Document = dict[str, Any]


def run(*arguments: str | Path, stdin: str = "") -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "wherenext", "discover", *map(str, arguments)]
    return subprocess.run(command, input=stdin, capture_output=True, text=True, check=False, encoding="utf-8")


def given(name: str) -> list[Path | str]:
    resume = ROOT / "examples" / name / "resume.pdf"
    return [*([resume] if resume.exists() else []), "--answers", ROOT / "examples" / name / "answers.json"]


@cache
def discovery(name: str) -> Document:
    done = run(*given(name), "--json")
    assert done.returncode == 0, done.stderr
    document: Document = json.loads(done.stdout)
    return document


def write_answers(folder: Path, **answers: object) -> Path:
    path = folder / "answers.json"
    path.write_text(json.dumps({"format": "wherenext-answers/1", **answers}), encoding="utf-8")
    return path


@pytest.mark.parametrize("name", EXAMPLES)
def test_example_gives_a_whole_discovery(name: str) -> None:
    document = discovery(name)
    Draft202012Validator(SCHEMA).validate(document)
    assert len(document["skills"]["found"]) >= 5
    assert len(document["occupations"]) == 10
    assert all(o["can"]["reasons"] or o["want"]["reasons"] for o in document["occupations"])
    assert document["destination"]["gap"]
    assert document["destination"]["checklist"]
    assert document["routes"]


@pytest.mark.parametrize("name", EXAMPLES)
def test_every_quote_stands_in_the_persons_own_words(name: str, tmp_path: Path) -> None:
    record = tmp_path / "record.jsonl"
    done = run(*given(name), "--json", "--record", record)
    entries = {e.identifier: json.loads(e.written)["payload"] for e in load_record(record).entries}
    words = {key: " ".join(_texts(payload)) for key, payload in entries.items()}
    shown = [e for skill in json.loads(done.stdout)["skills"]["found"] for e in skill["evidence"]]
    assert shown
    for evidence in shown:
        start, end = evidence["span"]
        assert evidence["quote"] in words[evidence["entry"]]
        assert 0 <= start < end <= len(evidence["quote"])


def _texts(value: object) -> list[str]:
    if isinstance(value, str):
        return [value]
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return [text for each in inner for text in _texts(each)]


@pytest.mark.parametrize("name", EXAMPLES)
def test_every_figure_names_a_source_that_is_listed(name: str) -> None:
    document = discovery(name)
    known = {source["id"] for source in document["sources"]} | {"you", ""}
    assert {figure["source"] for figure in _figures(document)} <= known


def _figures(value: object) -> list[Document]:
    if isinstance(value, dict):
        own = [value] if {"basis", "source"} <= value.keys() else []
        return own + [f for each in value.values() for f in _figures(each)]
    return [f for each in value for f in _figures(each)] if isinstance(value, list) else []


def test_suggestions_hold_near_and_far_and_not_the_present_occupation() -> None:
    document = discovery("help-desk-manager")
    titles = [o["title"] for o in document["occupations"]]
    assert {o["reach"] for o in document["occupations"]} == {"near", "far"}
    assert not any("All Other" in title for title in titles)
    assert len(set(titles)) == 10


def test_levels_stand_only_where_the_person_rated_them() -> None:
    answers = json.loads((ROOT / "examples/returning-carer/answers.json").read_text("utf-8"))
    rated = {skill["level"] for skill in answers["skills"] if "level" in skill}
    shown = {s["level"] for s in discovery("returning-carer")["skills"]["found"]} - {None}
    assert shown <= rated


def test_report_is_written_and_holds_three_charts(tmp_path: Path) -> None:
    out = tmp_path / "report.html"
    done = run(*given("help-desk-manager"), "--out", out)
    assert done.returncode == 0, done.stderr
    page = out.read_text("utf-8")
    assert page.count('<svg class="chart"') == 3
    assert "What am I good at?" in done.stdout
    assert "Columbus, OH" in page


def test_record_says_that_it_is_not_sealed(tmp_path: Path) -> None:
    record = tmp_path / "record.jsonl"
    done = run(*given("returning-carer"), "--json", "--record", record)
    assert "not sealed" in done.stderr
    assert json.loads(done.stdout)["made"]["kept"] is True
    loaded = load_record(record)
    assert loaded.problems == ()
    assert len(loaded.entries) > 20


def test_nothing_is_kept_without_record(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "wherenext", "discover", *map(str, given("returning-carer")), "--json"],
        cwd=tmp_path,
        env={"PATH": "", "HOME": str(tmp_path), "WHERENEXT_HOME": str(tmp_path / "home"), "TMPDIR": str(tmp_path)},
        capture_output=True,
        check=True,
    )
    assert done.stderr == b""
    assert list(tmp_path.iterdir()) == []


def test_area_beside_the_answers_takes_their_place() -> None:
    done = run(*given("returning-carer"), "--json", "--area", "Boise, ID")
    assert json.loads(done.stdout)["area"]["name"] == "Boise City, ID"


def test_answers_alone_in_a_few_words_still_give_an_answer(tmp_path: Path) -> None:
    answers = write_answers(tmp_path, moments=[{"what_happened": "I fixed the tractor before the rain came."}])
    document = json.loads(run("--answers", answers, "--json").stdout)
    Draft202012Validator(SCHEMA).validate(document)
    assert len(document["occupations"]) == 4
    assert document["area"] is None
    assert any("nation" in notice for notice in document["notices"])
    assert len(document["skills"]["found"]) >= 5 or document["skills"]["note"]


def test_what_a_destination_is_made_of_is_taken_from_the_answers(tmp_path: Path) -> None:
    theatre = {"text": "My own little theatre in a laundromat", "made_of": ["27-2011.00", "27-2012.00"]}
    done = run("--answers", write_answers(tmp_path, destination=theatre), "--json")
    document = json.loads(done.stdout)["destination"]
    assert [(each["id"], each["share"]) for each in document["made_of"]] == [("27-2011.00", 0.5), ("27-2012.00", 0.5)]
    assert document["made_of_basis"] == "entered"


@pytest.mark.parametrize(
    ("answers", "code", "said"),
    [
        ({}, 3, "Nothing was told yet"),
        ({"area": "Springfield", "why_now": "x"}, 3, "Several areas fit"),
        ({"destination": {"text": "x", "occupation": "99-9999.99"}}, 3, "No occupation has this code"),
        ({"destination": {"text": "x", "made_of": ["99-9999.99"]}}, 3, "No occupation has this code"),
        ({"skills": [{"name": "singing", "level": 9}]}, 3, "skills"),
        ({"moments": "many"}, 3, "moments"),
    ],
)
def test_wrong_answers_get_one_line_that_says_what_to_do(
    tmp_path: Path, answers: Document, code: int, said: str
) -> None:
    done = run("--answers", write_answers(tmp_path, **answers))
    assert done.returncode == code
    assert said in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1


def test_file_that_is_no_resume_is_told_apart_from_saying_nothing(tmp_path: Path) -> None:
    path = tmp_path / "offer.txt"
    path.write_text("Wanted: someone.\nWe are a team.\nWrite to us at jobs@example.com\n", encoding="utf-8")
    done = run(path)
    assert done.returncode in {3, 13}
    assert "looks like" in done.stderr


def test_error_never_repeats_a_persons_words(tmp_path: Path) -> None:
    secret = "my-secret-grief"
    for answers in (
        {"why_now": [secret]},
        {"area": secret, "present": {secret: 1}},
        {"dreams": [{"text": 5, secret: 1}]},
    ):
        done = run("--answers", write_answers(tmp_path, **answers))
        assert done.returncode == 3
        assert secret not in done.stdout + done.stderr


def test_place_that_cannot_be_written_is_named_plainly(tmp_path: Path) -> None:
    done = run(*given("returning-carer"), "--out", tmp_path / "absent" / "report.html")
    assert done.returncode == 22
    assert "--out" in done.stderr


def test_report_is_for_its_owner_alone_and_told_by_its_whole_name(tmp_path: Path) -> None:
    out = tmp_path / "[red]report:on:.html"
    done = run(*given("returning-carer"), "--out", out)
    assert stat.S_IMODE(out.stat().st_mode) == 0o600
    assert out.name in done.stdout.replace("\n", "")


@pytest.mark.parametrize("option", ["--out", "--record"])
def test_what_is_read_is_not_written_over(option: str, tmp_path: Path) -> None:
    answers = write_answers(tmp_path, why_now="Tired of tickets")
    before = answers.read_bytes()
    done = run("--answers", answers, option, answers)
    assert (done.returncode, answers.read_bytes()) == (22, before)
    assert f"{option} names is read or written already" in done.stderr


def test_report_and_record_need_a_place_each(tmp_path: Path) -> None:
    place = tmp_path / "both"
    done = run(*given("returning-carer"), "--out", place, "--record", place)
    assert (done.returncode, place.exists()) == (22, False)


def resumes() -> list[str]:
    import os

    folder = Path(os.environ.get("WHERENEXT_TEST_DATA", "")) / "resumes"
    named = (p for p in folder.rglob("*") if p.suffix in RESUME_ENDINGS and "expected" not in p.name)
    found = [p for p in named if "-job" not in p.name]
    return sorted(str(p.relative_to(folder)) for p in found) or ["none"]


@pytest.mark.parametrize("name", resumes())
def test_shared_resume_gives_a_report(releases: Path, tmp_path: Path, name: str) -> None:
    out = tmp_path / "report.html"
    done = run(releases / "resumes" / name, "--out", out, "--json")
    assert done.returncode == 0, done.stderr
    document = json.loads(done.stdout)
    Draft202012Validator(SCHEMA).validate(document)
    assert len(document["skills"]["found"]) >= 5 or document["skills"]["note"]
    assert len(document["occupations"]) == 10
    assert all(o["can"]["reasons"] or o["want"]["reasons"] for o in document["occupations"])
    assert document["destination"]
    assert "Traceback" not in done.stderr
    assert out.stat().st_size > 10_000


@pytest.mark.parametrize("option", ["--out", "--record"])
def test_a_place_that_cannot_be_written_is_told_before_anything_is_read(option: str, tmp_path: Path) -> None:
    done = run("there-is-no-such-resume.pdf", option, tmp_path / "nowhere" / "file")
    assert done.returncode != 0
    assert f"The folder of {option} does not exist" in done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo-terminals")
def test_questions_are_asked_in_a_real_terminal(tmp_path: Path) -> None:
    import os
    import pty

    out = tmp_path / "report.html"
    person, terminal = pty.openpty()
    command = [sys.executable, "-m", "wherenext", "discover", str(given("help-desk-manager")[0]), "--out", str(out)]
    with subprocess.Popen(command, stdin=terminal, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        os.write(person, ("Portland\nPortland, OR\nTired of tickets\n" + "\n" * 12).encode())
        told, asked = running.communicate(timeout=60)
    os.close(person)
    os.close(terminal)
    assert running.returncode == 0, asked.decode()
    assert asked.decode().count("Where would you work?") == 2
    assert "now?:" not in asked.decode()
    assert "Portland-Vancouver-Hillsboro, OR-WA" in told.decode()
    assert out.exists()
