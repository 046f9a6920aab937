"""``python -m bench.storage``: how long a sealed journey takes to open, read and write, beside unsealed ones."""

import os
import platform
import random
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from wherenext.application.ports import KeyFile, Passphrase
from wherenext.core.journey import kinds
from wherenext.core.journey.entry import Draft, recall
from wherenext.core.journey.payload import Payload
from wherenext.core.journey.record import read_record
from wherenext.core.journey.reference import EntryId
from wherenext.files.record import save_record
from wherenext.storage.home import Home
from wherenext.storage.machine import RandomIdentifiers, SystemClock
from wherenext.storage.start import open_home, set_up

ENTRIES = 500
LENGTH = 600
"""Letters of an entry: a good paragraph."""
SEED = 20260302
PHRASE = Passphrase("correct horse battery staple")
Row = tuple[str, str, str, str]


def main() -> None:
    set_up()
    print(
        f"{ENTRIES} entries of {LENGTH} letters, seed {SEED}; {datetime.now(UTC):%Y-%m-%d}, Python "
        f"{platform.python_version()}, SQLite {sqlite3.sqlite_version}, {os.cpu_count()} cores; milliseconds\n"
    )
    with tempfile.TemporaryDirectory(prefix="wherenext-bench-") as folder:
        rows = [*measure_start(Path(folder)), *measure_journey(Path(folder)), *measure_peers(Path(folder))]
    print("| what | processor, best | clock, best | clock, median |\n| --- | ---: | ---: | ---: |")
    for row in rows:
        print(f"| {' | '.join(row)} |")


def make_drafts(count: int) -> list[Draft[Payload]]:
    chance, identifiers = random.Random(SEED), RandomIdentifiers()  # noqa: S311 - chance, not secrecy
    letters = "etaoin shrdlu "
    texts = ("".join(chance.choices(letters, k=LENGTH)) for _ in range(count))
    return [Draft(EntryId(identifiers.make()), SystemClock().now(), kinds.Note(text)) for text in texts]


def take_times(what: str, work: Callable[[], object], times: int = 20) -> Row:
    taken, busy = [], []
    for _ in range(times):
        start, start_busy = time.perf_counter(), time.process_time()
        work()
        taken.append((time.perf_counter() - start) * 1000)
        busy.append((time.process_time() - start_busy) * 1000)
    return what, f"{min(busy):.2f}", f"{min(taken):.2f}", f"{statistics.median(taken):.2f}"


def measure_start(folder: Path) -> list[Row]:
    fresh = (Home(folder / f"fresh{number}") for number in range(5))
    home = Home(folder / "again")
    open_home(home, SystemClock())
    return [
        take_times("first start: both databases made", lambda: open_home(next(fresh), SystemClock()), 5),
        take_times("later start: checked and tidied", lambda: open_home(home, SystemClock())),
    ]


def measure_journey(folder: Path) -> list[Row]:
    keyring = open_home(Home(folder / "journey"), SystemClock())
    journey = keyring.begin(PHRASE)
    journey.put(KeyFile())
    drafts = make_drafts(ENTRIES + 100)
    journey.ledger.append(drafts[:ENTRIES])
    ledger = keyring.unlock(KeyFile()).ledger
    written = [each.written for each in ledger.read()]
    single = iter(drafts[ENTRIES:])
    erased = iter(drafts[ENTRIES:])
    return [
        take_times("unlock by key file", lambda: keyring.unlock(KeyFile())),
        take_times("unlock by passphrase (argon2id, 3 rounds, 64 MiB, 4 lanes)", lambda: keyring.unlock(PHRASE), 5),
        take_times("read all, first time: opened, unsealed, decoded", lambda: keyring.unlock(KeyFile()).ledger.read()),
        take_times("    of that, decoding the unsealed texts", lambda: [recall(each) for each in written]),
        take_times("read all again, nothing new", ledger.read),
        take_times("append one entry, synced", lambda: ledger.append([next(single)]), 100),
        take_times("erase one entry, logs and backups cleared", lambda: ledger.erase(next(erased).identifier)),
        take_times("check: chain followed, every entry opened", ledger.check),
        take_times("export to a record", lambda: save_record(folder / "record.jsonl", ledger.read())),
    ]


def measure_peers(folder: Path) -> list[Row]:
    """The same words unsealed: rows of plain SQLite, and a JSON Lines file."""
    texts = [draft.payload.text for draft in make_drafts(ENTRIES)]  # type: ignore[attr-defined]
    record = folder / "record.jsonl"
    with closing(sqlite3.connect(folder / "plain.sqlite3", isolation_level=None)) as plain:
        plain.executescript("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE entries (text)")
        plain.executemany("INSERT INTO entries VALUES (?)", [(each,) for each in texts])
        rows = [
            take_times(
                "peer, unsealed SQLite: select all texts", lambda: plain.execute("SELECT text FROM entries").fetchall()
            ),
            take_times(
                "peer, unsealed SQLite: append one, synced",
                lambda: plain.execute("INSERT INTO entries VALUES (?)", (texts[0],)),
                100,
            ),
        ]
    with (folder / "plain.jsonl").open("ab") as file:
        rows.append(
            take_times("peer, JSON Lines: append one, synced", lambda: append_line(file.fileno(), texts[0]), 100)
        )
    rows.append(take_times("peer, JSON Lines: read the record, digests checked", lambda: read_lines(record)))
    return rows


def append_line(handle: int, text: str) -> None:
    os.write(handle, f"{text}\n".encode())
    os.fsync(handle)


def read_lines(path: Path) -> object:
    with path.open("rb") as lines:
        return read_record(lines)


if __name__ == "__main__":
    main()
