"""Homes as the tests open them."""

from datetime import timedelta

from tests.fakes.ledger import MONDAY, TickingClock

from wherenext.application.ports import Keyring, Ledger, Passphrase
from wherenext.core.journey import kinds
from wherenext.core.journey.entry import Draft, Entry
from wherenext.core.journey.payload import Payload
from wherenext.core.journey.reference import EntryId
from wherenext.storage.home import Home
from wherenext.storage.secrets import Cost
from wherenext.storage.start import open_home, set_up

PHRASE = Passphrase("correct horse")
CHEAP = Cost(rounds=1, kibibytes=64, lanes=1)


def open_keyring(home: Home, days: int = 0) -> Keyring:
    """Open a home as a program does that starts so many days after the first Monday."""
    close()
    return open_home(home, TickingClock(MONDAY + timedelta(days=days)), CHEAP)


def close() -> None:
    """Let go of both databases, as a program does that ends."""
    set_up()
    from django.db import connections

    connections.close_all()


def draft(identifier: str, words: str = "koi") -> Draft[Payload]:
    return Draft(EntryId(identifier), MONDAY, kinds.Note(words))


def say(ledger: Ledger, *words: str) -> tuple[Entry[Payload], ...]:
    """Append a note for each word, named like the word."""
    return ledger.append([draft(each, each) for each in words])


def said(ledger: Ledger) -> list[str]:
    return [each.payload.text for each in ledger.read()]  # type: ignore[attr-defined]
