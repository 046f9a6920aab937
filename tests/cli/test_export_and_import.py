"""The journey out of a home and into one, as a person does it."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

Run = Callable[..., subprocess.CompletedProcess[str]]

WORDS = "Koi ponds for the neighbours, 錦鯉"


@pytest.fixture
def run(tmp_path: Path) -> Run:
    passphrase = tmp_path / "passphrase"
    passphrase.write_text("correct horse battery\n", "utf-8")

    def run_in(home: str, *arguments: str, secret: Path | None = passphrase) -> subprocess.CompletedProcess[str]:
        environment = {**os.environ, "WHERENEXT_HOME": str(tmp_path / home)}
        environment.pop("WHERENEXT_PASSPHRASE_FILE", None)
        if secret is not None:
            environment["WHERENEXT_PASSPHRASE_FILE"] = str(secret)
        command = [sys.executable, "-m", "wherenext", *arguments]
        return subprocess.run(
            command, env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False
        )

    return run_in


@pytest.fixture
def record(tmp_path: Path) -> Path:
    from tests.fakes.ledger import CountingIdentifiers, MemoryLedger, TickingClock

    from wherenext.core.journey import kinds
    from wherenext.core.journey.entry import Draft
    from wherenext.files.record import save_record

    ledger, clock, identifiers = MemoryLedger(), TickingClock(), CountingIdentifiers()
    ledger.append([Draft(identifiers.make(), clock.now(), kinds.Note(WORDS)) for _ in range(3)])
    save_record(tmp_path / "record.jsonl", ledger.read())
    return tmp_path / "record.jsonl"


def test_record_goes_in_and_out_unchanged(run: Run, record: Path, tmp_path: Path) -> None:
    taken = run("home", "import", str(record))
    assert (taken.returncode, taken.stdout) == (0, "3 entries added, 0 were here already.\n")
    assert "shown this once" in taken.stderr
    assert run("home", "import", str(record)).stdout == "0 entries added, 3 were here already.\n"
    assert run("home", "export", "--out", str(tmp_path / "out.jsonl")).returncode == 0
    assert (tmp_path / "out.jsonl").read_bytes() == record.read_bytes()


def test_mark_that_an_editor_puts_before_the_passphrase_is_no_part_of_it(
    run: Run, record: Path, tmp_path: Path
) -> None:
    marked = tmp_path / "marked"
    marked.write_text("correct horse battery\r\n", "utf-8-sig")
    run("home", "import", str(record))
    assert run("home", "export", "--out", str(tmp_path / "out.jsonl"), secret=marked).returncode == 0


def test_key_file_opens_without_a_passphrase(run: Run, record: Path, tmp_path: Path) -> None:
    assert run("home", "import", str(record), "--key-file", secret=None).returncode == 0
    assert run("home", "export", "--out", str(tmp_path / "out.jsonl"), secret=None).returncode == 0
    assert (tmp_path / "home/journey.key").stat().st_mode & 0o777 == 0o600


def test_export_with_a_wrong_passphrase_writes_nothing(run: Run, record: Path, tmp_path: Path) -> None:
    run("home", "import", str(record))
    (tmp_path / "wrong").write_text("incorrect horse", "utf-8")
    done = run("home", "export", "--out", str(tmp_path / "out.jsonl"), secret=tmp_path / "wrong")
    assert (done.returncode, done.stderr) == (4, "wherenext: This passphrase does not open the journey.\n")
    assert not (tmp_path / "out.jsonl").exists()


def test_export_where_nobody_can_be_asked_says_how(run: Run, record: Path, tmp_path: Path) -> None:
    run("home", "import", str(record))
    done = run("home", "export", "--out", str(tmp_path / "out.jsonl"), secret=None)
    assert done.returncode == 4
    assert "WHERENEXT_PASSPHRASE_FILE" in done.stderr


def test_export_without_a_journey_says_so(run: Run, tmp_path: Path) -> None:
    done = run("home", "export", "--out", str(tmp_path / "out.jsonl"))
    assert done.returncode == 3
    assert "no journey" in done.stderr


def test_import_of_another_file_begins_no_journey(run: Run, tmp_path: Path) -> None:
    (tmp_path / "other.txt").write_text(WORDS, "utf-8")
    done = run("home", "import", str(tmp_path / "other.txt"))
    assert done.returncode == 3
    assert "no whole entry" in done.stderr
    assert not (tmp_path / "home").exists()


def test_unreadable_passphrase_file_is_named(run: Run, record: Path, tmp_path: Path) -> None:
    done = run("home", "import", str(record), secret=tmp_path / "nowhere")
    assert done.returncode == 22
    assert "WHERENEXT_PASSPHRASE_FILE" in done.stderr
