"""The streams of the program where they are closed, full, or carry less than every character."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from wherenext.cli.streams import write_plainly

NURSE = {
    "format": "wherenext-answers/1",
    "moments": [{"what_happened": "I taught a class of nurses to draw blood \u2192 all of them learned it"}],
    "destination": {"text": "Nurse in Žižkov → 東京"},
}


@pytest.fixture
def answers(tmp_path: Path) -> Path:
    path = tmp_path / "answers.json"
    path.write_text(json.dumps(NURSE), encoding="utf-8")
    return path


def run(words: str, *, redirect: str = "", before: str = "", **environment: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        ["/bin/sh", "-c", f"{before} exec '{sys.executable}' -m wherenext {words} {redirect}"],
        capture_output=True,
        check=False,
        timeout=120,
        env=os.environ | environment,
        stdin=subprocess.DEVNULL,
    )


@pytest.mark.parametrize("stream", ["<&-", "2>&-", ">&-"])
def test_closed_stream_is_no_defect(stream: str, answers: Path) -> None:
    done = run(f"discover --answers '{answers}'", redirect=stream)
    assert (done.returncode, done.stderr) == (0, b"")


def test_link_of_closed_input_answers_nothing() -> None:
    done = run("link skills", redirect="<&-")
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")


@pytest.mark.parametrize("words", ["--help", "catalog search nurse", "catalog show --json"])
def test_output_that_finds_no_room_is_told_in_one_line(words: str, tmp_path: Path) -> None:
    done = run(words, before="ulimit -f 0;", redirect=f">'{tmp_path}/out'")
    assert done.returncode == 22
    assert done.stderr.decode().splitlines() == [
        "wherenext: Not everything could be written (File too large). Make room, or choose another place."
    ]


@pytest.mark.parametrize("encoding", ["ascii", "cp1252"])
def test_terminal_of_few_characters_gets_plain_ones(encoding: str, answers: Path) -> None:
    done = run(f"discover --answers '{answers}'", PYTHONIOENCODING=encoding)
    assert (done.returncode, done.stderr) == (0, b"")
    assert "taught a class of nurses" in done.stdout.decode(encoding)


def test_json_is_utf_8_whatever_the_terminal_speaks(answers: Path) -> None:
    done = run(f"discover --answers '{answers}' --json", PYTHONIOENCODING="cp1252")
    assert done.returncode == 0
    assert "Žižkov → 東京" in done.stdout.decode("utf-8")
    json.loads(done.stdout)


def test_reader_that_goes_away_is_no_defect() -> None:
    done = run("catalog search a --top 1000", redirect="| head -n 1")
    assert b"Code" in done.stdout
    assert done.stderr == b""


def test_plain_signs_keep_the_number_of_characters() -> None:
    text = "“Žižkov” → ━─ 東"
    plain, end = write_plainly(UnicodeEncodeError("ascii", text, 0, len(text), "no"))
    assert (plain, end) == ('"Zizkov" > #- ?', len(text))


def test_what_cannot_be_decoded_is_not_for_plain_signs() -> None:
    with pytest.raises(UnicodeDecodeError):
        write_plainly(UnicodeDecodeError("ascii", b"\xff", 0, 1, "no"))
