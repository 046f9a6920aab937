"""Struck down at any moment, by kill -9 or by a power cut, a home opens again with everything that was acknowledged.

`make crash N=1000` does the same more often.
"""

import random
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from bench.crash.account import Tally
from bench.crash.disk import Disk, File
from bench.crash.power import cut
from bench.crash.trace import Cut, Event, Make, Rename, Sync, Write, record

ROOT = Path(__file__).resolve().parents[2]
STRIKES = 100

needs_strace = pytest.mark.skipif(shutil.which("strace") is None, reason="no strace")


def chance(seed: int) -> random.Random:
    return random.Random(seed)  # noqa: S311 - chance, not secrecy


def run_campaign(*options: str) -> str:
    command = [sys.executable, "-m", "bench.crash", *options]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout.splitlines()[-1]


def test_killed_writers_lose_nothing() -> None:
    last = run_campaign("--kills", str(STRIKES), "--cuts", "0")
    assert last.startswith(f"crash: {STRIKES} x kill -9, ")
    assert last.endswith(" acknowledged acts: 0 lost")


@needs_strace
def test_power_cuts_lose_nothing() -> None:
    last = run_campaign("--kills", "0", "--cuts", str(STRIKES))
    assert last.startswith(f"crash: {STRIKES} x power cut, ")
    assert last.endswith(" acknowledged acts: 0 lost")


@needs_strace
@pytest.mark.parametrize("deaf", ["journey.sqlite3-wal", "keys.sqlite3-wal", "keys"])
def test_campaign_finds_what_a_disk_loses_that_does_not_sync(tmp_path: Path, deaf: str) -> None:
    """The same cuts on a disk that ignores one kind of sync: else a campaign without losses would say nothing."""
    events = [each for each in record(tmp_path / "home", 1, acts=25) if not is_sync_of(each, deaf)]
    tally = Tally()
    cut(events, [len(events) * part // 20 for part in range(10, 21)], tmp_path, chance(1), tally)
    assert tally.all_faults > 0


def is_sync_of(event: Event, name: str) -> bool:
    return isinstance(event, Sync) and Path(event.path).name == name


def settled(disk: Disk, seed: int, to: Path) -> dict[str, bytes]:
    to.mkdir()
    disk.settle(chance(seed), "/d", to)
    return {path.name: path.read_bytes() for path in to.iterdir()}


def make_disk(*events: Event) -> Disk:
    disk = Disk()
    for each in events:
        disk.do(each)
    return disk


def test_synced_file_in_a_synced_folder_survives_any_cut(tmp_path: Path) -> None:
    made = Make("/d/f", is_folder=False)
    disk = make_disk(made, Write("/d/f", 0, b"koi"), Sync("/d/f"), Sync("/d"), Write("/d/f", 0, b"KOI"))
    left = {settled(disk, seed, tmp_path / str(seed))["f"] for seed in range(30)}
    assert left == {b"koi", b"KOI"}


def test_name_that_was_not_synced_may_be_gone(tmp_path: Path) -> None:
    made = Make("/d/f", is_folder=False)
    disk = make_disk(made, Write("/d/f", 0, b"koi"), Sync("/d/f"))
    left = [settled(disk, seed, tmp_path / str(seed)) for seed in range(30)]
    assert {} in left
    assert {"f": b"koi"} in left


def test_renamed_file_is_under_one_name_or_the_other(tmp_path: Path) -> None:
    made = (Make("/d/old", is_folder=False), Write("/d/old", 0, b"koi"), Sync("/d/old"), Sync("/d"))
    disk = make_disk(*made, Rename("/d/old", "/d/new"))
    left = {tuple(settled(disk, seed, tmp_path / str(seed))) for seed in range(30)}
    assert left == {("old",), ("new",)}


def test_write_on_its_way_is_torn_at_sectors() -> None:
    file = File(bytearray(1024))
    file.waiting = [Write("f", 0, b"\1" * 1024)]
    left = {bytes(file.settle(chance(seed))) for seed in range(60)}
    assert left == {bytes([a]) * 512 + bytes([b]) * 512 for a in (0, 1) for b in (0, 1)}


def test_cut_on_its_way_may_not_happen() -> None:
    file = File(bytearray(b"koi"))
    file.waiting = [Cut("f", 0)]
    assert {bytes(file.settle(chance(seed))) for seed in range(30)} == {b"", b"koi"}
