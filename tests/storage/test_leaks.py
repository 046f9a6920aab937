"""Nothing that was typed is found anywhere on the disk, and what was erased is not found or opened from anything."""

import base64
import logging
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.storage.homes import CHEAP, PHRASE, close, open_keyring, said, say

from wherenext.application.ports import OpenJourney
from wherenext.core.errors import StorageError, WherenextError
from wherenext.core.journey.entry import Draft
from wherenext.core.journey.reference import EntryId
from wherenext.storage.home import Home

WORDS = ("Kündigung im März", "koi pond for Anneliese", "錦鯉の池")
SECRETS = (*WORDS, PHRASE.text)


def spell(text: str) -> Iterator[bytes]:
    """The ways in which a text could lie on a disk: encodings, and base64 and hex of each at any offset."""
    for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
        plain = text.encode(encoding)
        yield plain
        yield plain.hex().encode()
        yield plain.hex().upper().encode()
        for shift in range(3):
            # The first and the last group mix with what stands beside.
            yield base64.b64encode(b"\0" * shift + plain)[4:-4]
    yield text.encode("unicode_escape")


def find_traces(folder: Path, texts: tuple[str, ...]) -> list[tuple[str, str]]:
    contents = {path.name: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    return [
        (name, text)
        for text in texts
        for spelled in spell(text)
        for name, content in contents.items()
        if spelled in content
    ]


@pytest.fixture
def scratch(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The temp folder of everything that runs in this test, beside the home, and its log."""
    folder = tmp_path / "scratch"
    folder.mkdir()
    for name in ("TMPDIR", "TEMP", "TMP", "SQLITE_TMPDIR"):
        monkeypatch.setenv(name, str(folder))
    monkeypatch.setattr(tempfile, "tempdir", None)
    return folder


@pytest.fixture
def log_file(tmp_path: Path) -> Iterator[Path]:
    handler = logging.FileHandler(tmp_path / "everything.log")
    root = logging.getLogger()
    level = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    yield tmp_path / "everything.log"
    root.removeHandler(handler)
    root.setLevel(level)
    handler.close()


def test_spelling_finds_what_is_there(tmp_path: Path) -> None:
    (tmp_path / "plain").write_text("x" + WORDS[0], "utf-16-le")
    (tmp_path / "coded").write_bytes(base64.b64encode(b"ab" + WORDS[1].encode() + b"cd"))
    assert {text for _, text in find_traces(tmp_path, WORDS)} == set(WORDS[:2])


def test_nothing_typed_lies_on_the_disk(home: Home, tmp_path: Path, scratch: Path, log_file: Path) -> None:
    journey = open_keyring(home).begin(PHRASE)
    code = journey.make_recovery_code()
    entries = say(journey.ledger, *WORDS)
    say(journey.ledger, "a" * 900_000 + WORDS[0])
    for use in (
        lambda: journey.ledger.append(
            [Draft(EntryId(WORDS[1] + "!"), entries[0].time.replace(tzinfo=None), entries[0].payload)]
        ),
        lambda: journey.ledger.erase(EntryId(WORDS[0] + "?")),
    ):
        with pytest.raises(WherenextError) as caught:
            use()
        assert not any(word in str(caught.value) for word in WORDS)
    journey.ledger.check()
    assert log_file.exists()
    assert home.entries.with_name("journey.sqlite3-wal").stat().st_size > 0
    assert find_traces(tmp_path, (*SECRETS, code, code.replace("-", ""))) == []
    assert find_traces(tmp_path, tuple(each.identifier for each in entries)) == []
    assert find_traces(tmp_path, tuple(each.digest for each in entries)) == []
    close()
    assert find_traces(tmp_path, (*SECRETS, code)) == []


def wrapped_keys(home: Home) -> list[bytes]:
    from wherenext.storage.models import KeyRow, LockRow

    return [*KeyRow.objects.values_list("wrapped", flat=True), *LockRow.objects.values_list("wrapped", flat=True)]


def files_with(folder: Path, needle: bytes) -> list[str]:
    return [path.name for path in folder.rglob("*") if path.is_file() and needle in path.read_bytes()]


def test_erased_entry_leaves_neither_key_nor_ciphertext(home: Home, journey: OpenJourney) -> None:
    from wherenext.storage.models import EntryRow, KeyRow

    say(journey.ledger, *WORDS)
    row = EntryRow.objects.get(sequence=2)
    wrapped = KeyRow.objects.get(pk=row.key_id).wrapped
    assert files_with(home.folder, wrapped)
    assert files_with(home.folder, row.sealed)
    journey.ledger.erase(EntryId(WORDS[1]))
    assert files_with(home.folder, wrapped) == []
    assert files_with(home.folder, row.sealed) == []
    assert said(journey.ledger) == [WORDS[0], WORDS[2]]


def test_deleted_journey_leaves_no_key_and_no_ciphertext(home: Home, journey: OpenJourney) -> None:
    from wherenext.storage.models import EntryRow

    say(journey.ledger, *WORDS)
    journey.make_recovery_code()
    needles = [*wrapped_keys(home), *EntryRow.objects.values_list("sealed", flat=True)]
    assert all(files_with(home.folder, needle) for needle in needles)
    journey.delete()
    assert [files_with(home.folder, needle) for needle in needles] == [[]] * len(needles)
    assert list(home.backups.iterdir()) == []


def test_replaced_passphrase_leaves_no_lock_in_any_file(home: Home, journey: OpenJourney) -> None:
    (old,) = wrapped_keys(home)
    open_keyring(home, days=1)
    assert files_with(home.backups, old)
    journey = open_keyring(home, days=1).unlock(PHRASE)
    journey.make_recovery_code()
    journey.put(type(PHRASE)("battery staple"))
    assert files_with(home.folder, old) == []


def test_old_backup_of_the_entries_does_not_bring_back_what_was_erased(home: Home, journey: OpenJourney) -> None:
    say(journey.ledger, *WORDS)
    close()
    backup = home.entries.read_bytes()
    journey = open_keyring(home).unlock(PHRASE)
    journey.ledger.erase(EntryId(WORDS[1]))
    close()
    home.entries.write_bytes(backup)
    ledger = open_keyring(home).unlock(PHRASE).ledger
    assert said(ledger) == [WORDS[0], WORDS[2]]
    assert ledger.check().unreadable == 1


def test_old_backup_of_the_entries_of_a_deleted_journey_opens_with_nothing(home: Home, journey: OpenJourney) -> None:
    say(journey.ledger, *WORDS)
    close()
    backup = home.entries.read_bytes()
    open_keyring(home).unlock(PHRASE).delete()
    close()
    home.entries.write_bytes(backup)
    with pytest.raises(StorageError, match="nothing can open them"):
        open_keyring(home)
    close()
    home.entries.unlink()
    assert open_keyring(home).find_ways() == frozenset()


def test_other_program_that_holds_the_file_does_not_keep_what_was_erased(home: Home, journey: OpenJourney) -> None:
    """A reader in another process can hold the log for a while; the next start empties it."""
    from wherenext.storage.models import EntryRow, KeyRow

    say(journey.ledger, *WORDS)
    row = EntryRow.objects.get(sequence=2)
    wrapped = KeyRow.objects.get(pk=row.key_id).wrapped
    program = (
        "import sqlite3, sys\n"
        "held = sqlite3.connect(sys.argv[1], isolation_level=None)\n"
        "held.execute('BEGIN'); held.execute('SELECT count(*) FROM entry_keys').fetchone()\n"
        "print('holding', flush=True); sys.stdin.read()\n"
    )
    command = [sys.executable, "-c", program, str(home.keys)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as reader:
        assert reader.stdout is not None
        reader.stdout.readline()
        from django.db import connections

        with connections["keys"].cursor() as cursor:
            cursor.execute("PRAGMA busy_timeout=200")
        journey.ledger.erase(EntryId(WORDS[1]))
        assert said(journey.ledger) == [WORDS[0], WORDS[2]]
        reader.communicate()
    open_keyring(home)
    assert files_with(home.folder, wrapped) == []


def test_folders_and_files_are_the_owners_alone(home: Home, journey: OpenJourney) -> None:
    say(journey.ledger, *WORDS)
    if os.name == "posix":
        modes = {path.name: path.stat().st_mode & 0o077 for path in (home.folder, *home.folder.rglob("*"))}
        assert set(modes.values()) == {0}, modes


def test_cheap_cost_of_the_tests_is_not_the_default() -> None:
    from wherenext.storage.start import ORDINARY

    assert ORDINARY.kibibytes > CHEAP.kibibytes
