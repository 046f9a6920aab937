"""Taking in a record."""

from tests.fakes.ledger import CountingIdentifiers, MemoryLedger, TickingClock

from wherenext.application.ports import Check, Ledger
from wherenext.application.take_in import TakenIn, take_in
from wherenext.core.journey import kinds
from wherenext.core.journey.entry import Draft
from wherenext.core.journey.record import Record
from wherenext.core.journey.reference import EntryId


def make_ledger(*words: str) -> MemoryLedger:
    ledger, clock, identifiers = MemoryLedger(), TickingClock(), CountingIdentifiers()
    ledger.append([Draft(identifiers.make(), clock.now(), kinds.Note(each)) for each in words])
    return ledger


def record_of(ledger: Ledger) -> Record:
    return Record(ledger.read(), ())


def test_take_in_to_an_empty_ledger_copies_each_entry() -> None:
    here, there = make_ledger(), make_ledger("koi", "ponds")
    assert take_in(here, record_of(there)) == TakenIn(2, 0, 0, 0, ())
    assert here.read() == there.read()


def test_take_in_twice_changes_nothing() -> None:
    here = make_ledger("koi", "ponds")
    assert take_in(here, record_of(here)) == TakenIn(0, 2, 0, 0, ())


def test_take_in_keeps_what_is_here_and_counts_what_says_otherwise() -> None:
    here, there = make_ledger("koi", "ponds"), make_ledger("koi", "roses", "lilies")
    assert take_in(here, record_of(there)) == TakenIn(1, 2, 1, 0, ())
    assert [each.payload.text for each in here.read()] == ["koi", "ponds", "lilies"]


def test_take_in_does_not_bring_back_what_was_erased() -> None:
    here = make_ledger("koi", "ponds")
    record = record_of(here)
    here.erase(EntryId("entry-1"))
    assert take_in(here, record) == TakenIn(0, 1, 0, 1, ())
    assert [each.payload.text for each in here.read()] == ["ponds"]


def test_check_is_whole_unless_something_is_lost_or_altered() -> None:
    assert Check(3, 1, 0, None).is_whole
    assert not Check(3, 1, 1, None).is_whole
    assert not Check(3, 1, 0, 2).is_whole


def test_take_in_tells_how_many_had_been_erased_before() -> None:
    assert take_in(make_ledger(), Record((), (), 3)).absent == 3
