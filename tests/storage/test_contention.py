"""Two programs on one home, a full or failing disk: nothing lost, doubled or half, and plain words."""

import resource
import sqlite3
import subprocess
import sys
import threading
from contextlib import closing
from pathlib import Path

import pytest
from tests.storage.homes import PHRASE, close, draft, open_keyring, said, say

from wherenext.application.ports import Check, OpenJourney
from wherenext.core.errors import StorageError
from wherenext.core.journey.reference import EntryId
from wherenext.storage.home import Home

ROOT = Path(__file__).resolve().parents[2]

WRITER = """
import sys
from pathlib import Path
from tests.storage.homes import PHRASE, draft, open_keyring
from wherenext.storage.home import Home
home, name, count = Home(Path(sys.argv[1])), sys.argv[2], int(sys.argv[3])
ledger = open_keyring(home).unlock(PHRASE).ledger
for number in range(count):
    # Every other one is said by both writers under one identifier.
    who = "both" if number % 2 else name
    ledger.append([draft(f"{who}-{number}", f"{who} {number}")])
    if number % 10 == 9:
        ledger.erase(f"{name}-{number - 1}")
"""


def start_writer(home: Home, name: str, count: int) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-c", WRITER, str(home.folder), name, str(count)]
    return subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE)


def test_programs_that_write_at_once_lose_and_double_nothing(home: Home, journey: OpenJourney) -> None:
    close()
    writers = [start_writer(home, name, 60) for name in ("one", "two", "three")]
    errors = [writer.communicate()[1].decode() for writer in writers]
    assert errors == ["", "", ""]
    ledger = open_keyring(home).unlock(PHRASE).ledger
    entries = ledger.read()
    own = {f"{name}-{number}" for name in ("one", "two", "three") for number in range(0, 60, 2) if number % 10 != 8}
    assert {each.identifier for each in entries} == own | {f"both-{number}" for number in range(1, 60, 2)}
    assert ledger.check() == Check(entries=72 + 30, erased=18, unreadable=0, broken=None)
    sequences = [each.sequence for each in entries]
    assert sequences == sorted(set(sequences))
    assert max(sequences) <= 120


def test_programs_that_start_at_once_make_one_home(tmp_path: Path) -> None:
    home = Home(tmp_path / "home")
    program = (
        "import sys; from pathlib import Path; from tests.storage.homes import open_keyring\n"
        "from wherenext.storage.home import Home; print(open_keyring(Home(Path(sys.argv[1]))).find_ways())"
    )
    command = [sys.executable, "-c", program, str(home.folder)]
    started = [subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE, stdout=subprocess.PIPE) for _ in range(4)]
    assert [each.communicate() for each in started] == [(b"frozenset()\n", b"")] * 4


def test_threads_of_one_program_share_a_ledger(home: Home, journey: OpenJourney) -> None:
    def write(name: str) -> None:
        for number in range(20):
            journey.ledger.append([draft(f"{name}-{number}")])
            journey.ledger.read()
        close()

    threads = [threading.Thread(target=write, args=(name,)) for name in "abcd"]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert len(journey.ledger.read()) == 80
    assert journey.ledger.check().is_whole


def test_database_held_for_a_while_is_waited_for(home: Home, journey: OpenJourney) -> None:
    with closing(sqlite3.connect(home.entries, isolation_level=None, check_same_thread=False)) as other:
        other.execute("BEGIN IMMEDIATE")
        letting_go = threading.Timer(0.5, other.rollback)
        letting_go.start()
        say(journey.ledger, "koi")
        letting_go.join()
    assert said(journey.ledger) == ["koi"]


def test_database_held_for_ever_is_told_plainly(home: Home, journey: OpenJourney) -> None:
    from django.db import connections

    with closing(sqlite3.connect(home.entries, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with connections["default"].cursor() as cursor:
            cursor.execute("PRAGMA busy_timeout=10")
        with pytest.raises(StorageError, match="Another program"):
            say(journey.ledger, "koi")


@pytest.mark.parametrize("alias", ["default", "keys"])
def test_full_disk_is_told_and_leaves_nothing_half(home: Home, journey: OpenJourney, alias: str) -> None:
    from django.db import connections

    say(journey.ledger, "koi")
    with connections[alias].cursor() as cursor:
        pages = cursor.execute("PRAGMA page_count").fetchone()[0]
        cursor.execute(f"PRAGMA max_page_count={pages}")
    drafts = [draft(str(number), "ponds" * 2000) for number in range(60)]
    with pytest.raises(StorageError, match="The disk is full"):
        journey.ledger.append(drafts)
    assert said(journey.ledger) == ["koi"]
    with connections[alias].cursor() as cursor:
        cursor.execute("PRAGMA max_page_count=1000000")
    assert len(journey.ledger.append(drafts)) == 60
    assert journey.ledger.check() == Check(61, 0, 0, None)
    assert open_keyring(home).unlock(PHRASE).ledger.check() == Check(61, 0, 0, None)


def test_file_that_may_not_grow_is_told_and_leaves_nothing_half(home: Home, journey: OpenJourney) -> None:
    say(journey.ledger, "koi")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, hard))
    try:
        with pytest.raises(StorageError, match="disk"):
            journey.ledger.append([draft("ponds", "ponds" * 100_000)])
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert said(journey.ledger) == ["koi"]
    say(journey.ledger, "roses")
    assert open_keyring(home).unlock(PHRASE).ledger.check() == Check(2, 0, 0, None)


def test_retried_request_after_a_full_disk_says_it_once(journey: OpenJourney) -> None:
    from django.db import connections

    with connections["default"].cursor() as cursor:
        pages = cursor.execute("PRAGMA page_count").fetchone()[0]
        cursor.execute(f"PRAGMA max_page_count={pages}")
    with pytest.raises(StorageError):
        journey.ledger.append([draft("ponds", "ponds" * 20_000)])
    with connections["default"].cursor() as cursor:
        cursor.execute("PRAGMA max_page_count=1000000")
    for _ in range(2):
        journey.ledger.append([draft("ponds", "ponds" * 20_000)])
    assert [each.identifier for each in journey.ledger.read()] == ["ponds"]
    journey.ledger.erase(EntryId("ponds"))


def test_home_that_cannot_be_opened_is_told(home: Home, journey: OpenJourney) -> None:
    close()
    home.entries.unlink()
    home.entries.mkdir()
    with pytest.raises(StorageError, match="rights of the data folder"):
        open_keyring(home)
