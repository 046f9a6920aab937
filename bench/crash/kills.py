"""kill -9 at random points of a writer's life, its first start included."""

import os
import random
import signal
import time
import traceback
from pathlib import Path
from typing import NoReturn

from bench.crash.account import Account, Tally, examine
from bench.crash.writer import write
from wherenext.storage.home import Home

STRIKES_A_HOME = 10
LONGEST_SECONDS = 0.12
"""A first start takes some 0.15 s, an act 5 ms: kills fall into both."""


def strike(folder: Path, kills: int, seed: int) -> Tally:
    """Kill so many writers, several one after the other on each home, and examine the home after each."""
    chance, tally = random.Random(seed), Tally()  # noqa: S311 - chance, not secrecy
    home, account = Home(folder / "0"), Account()
    for number in range(kills):
        if number % STRIKES_A_HOME == 0:
            home, account = Home(folder / str(number)), Account()
        seconds = chance.uniform(0, LONGEST_SECONDS) * chance.choice((1, 1, 3))
        lines, was_killed = _kill_one(home, number, seconds)
        account.hear(lines)
        if not was_killed:
            tally.fail("the writer ended by itself")
        examine(home, account, tally)
        close()
    return tally


def _kill_one(home: Home, number: int, seconds: float) -> tuple[list[str], bool]:
    """Return the whole lines that a writer told, and whether it lived until it was killed."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        _be_writer(home, number, writing)
    os.close(writing)
    time.sleep(seconds)
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    with os.fdopen(reading) as told:
        return told.read().rpartition("\n")[0].splitlines(), os.WIFSIGNALED(status)


def _be_writer(home: Home, number: int, writing: int) -> NoReturn:
    os.dup2(writing, 1)
    try:
        write(home, number, most=10_000)
    except BaseException:  # noqa: BLE001 - whatever it is, the child must not go on as its parent
        traceback.print_exc()
    os._exit(1)


def close() -> None:
    """Close the databases: a connection must not be taken through a fork, nor to another home."""
    from django.db import connections

    connections.close_all()
