"""The writer that is struck down: it appends and erases, and says what it was told is kept."""

import os
import random
import sys
from datetime import UTC, datetime
from pathlib import Path

from wherenext.application.ports import KeyFile, Keyring, Ledger, OpenJourney, Passphrase
from wherenext.core.journey import kinds
from wherenext.core.journey.entry import Draft
from wherenext.core.journey.payload import Payload
from wherenext.core.journey.reference import EntryId
from wherenext.storage.home import Home
from wherenext.storage.secrets import Cost
from wherenext.storage.start import open_home

PHRASE = Passphrase("correct horse")
NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


class StandingClock:
    def now(self) -> datetime:
        return NOON


def open_keyring(home: Home) -> Keyring:
    return open_home(home, StandingClock(), Cost(rounds=1, kibibytes=64, lanes=1))


def words_of(identifier: str) -> str:
    """What an entry of this name must say: mostly a line, sometimes pages."""
    shown = random.Random(identifier)  # noqa: S311 - chance, not secrecy
    return f"{identifier} " * shown.choice((1, 5, 30, 400))


def write(home: Home, seed: int, most: int) -> None:
    """Write until `most` acts are done. Each act is told on standard output when it has been acknowledged."""
    chance = random.Random(seed)  # noqa: S311 - chance, not secrecy
    journey = _open(home)
    kept: list[str] = []
    for act in range(most):
        if kept and chance.random() < 0.1:
            _erase(journey.ledger, kept.pop(chance.randrange(len(kept))))
        elif chance.random() < 0.02:
            journey.put(KeyFile())
            tell("key-file")
        else:
            kept += _append(journey.ledger, f"{seed}.{act}", chance.choice((1, 1, 1, 3)))


def tell(text: str) -> None:
    os.write(1, f"{text}\n".encode())


def _open(home: Home) -> OpenJourney:
    keyring = open_keyring(home)
    journey = keyring.unlock(PHRASE) if keyring.find_ways() else keyring.begin(PHRASE)
    tell("open")
    return journey


def _append(ledger: Ledger, name: str, count: int) -> list[str]:
    names = [f"{name}.{number}of{count}" for number in range(1, count + 1)]
    ledger.append([_draft(each) for each in names])
    tell(f"append {' '.join(names)}")
    return names


def _draft(name: str) -> Draft[Payload]:
    return Draft(EntryId(name), NOON, kinds.Note(words_of(name)))


def _erase(ledger: Ledger, name: str) -> None:
    tell(f"erasing {name}")
    ledger.erase(EntryId(name))
    tell(f"erase {name}")


if __name__ == "__main__":
    write(Home(Path(sys.argv[1])), int(sys.argv[2]), int(sys.argv[3]))
