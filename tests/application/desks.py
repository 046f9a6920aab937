"""A desk over a ledger in memory."""

from tests.fakes.ledger import CountingIdentifiers, MemoryLedger, TickingClock

from wherenext.application.desk import Desk
from wherenext.core.journey.entry import Entry
from wherenext.core.journey.payload import Payload
from wherenext.core.journey.reference import EntryId


def make_desk() -> Desk:
    return Desk(MemoryLedger(), TickingClock(), CountingIdentifiers())


def write(desk: Desk, *payloads: Payload) -> list[Entry[Payload]]:
    """Write payloads, each under a fresh name."""
    return [desk.write(desk.identifiers.make(), each) for each in payloads]


def say(desk: Desk) -> list[Payload]:
    """Return what holds now."""
    return [each.payload for each in desk.journey().current]


def fresh(desk: Desk) -> EntryId:
    return desk.identifiers.make()
