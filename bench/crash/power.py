"""Power cuts at random points: what a writer wrote and synced, replayed onto a disk that forgets."""

import random
import shutil
from pathlib import Path

from bench.crash.account import Account, Tally, examine
from bench.crash.disk import Disk
from bench.crash.kills import close
from bench.crash.trace import Event, Told, record
from wherenext.storage.home import Home

CUTS_A_TRACE = 100
ACTS = 60


def strike(folder: Path, cuts: int, seed: int) -> Tally:
    """Record as many writers as needed and cut the power of each at random points of its life."""
    if shutil.which("strace") is None:
        raise SystemExit("Power cuts are simulated from what strace records: install strace.")
    folder.mkdir(parents=True)
    chance, tally = random.Random(seed), Tally()  # noqa: S311 - chance, not secrecy
    for first in range(0, cuts, CUTS_A_TRACE):
        place = folder / str(first)
        place.mkdir()
        events = record(place / "home", seed + first, ACTS)
        # Spread over the whole life, the first start included, and past its end.
        points = sorted(chance.randrange(len(events) + 1) for _ in range(min(CUTS_A_TRACE, cuts - first)))
        cut(events, points, place, chance, tally)
    return tally


def cut(events: list[Event], points: list[int], place: Path, chance: random.Random, tally: Tally) -> None:
    """Replay events and examine what a cut at each of the points, which rise, could leave."""
    disk, account, done = Disk(), Account(), 0
    for point in points:
        for event in events[done:point]:
            disk.do(event)
            if isinstance(event, Told):
                account.hear(event.text.splitlines())
        done = point
        image = place / "image"
        image.mkdir()
        disk.settle(chance, str(place), image)
        examine(Home(image / "home"), account, tally)
        close()
        shutil.rmtree(image)
