"""Take in a record: entries that were exported before, here or elsewhere."""

from dataclasses import dataclass

from wherenext.application.ports import Ledger
from wherenext.core.journey.entry import Entry
from wherenext.core.journey.payload import Payload
from wherenext.core.journey.record import Problem, Record


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What became of a record.

    Attributes
    ----------
    added
        How many entries are new here.
    known
        How many were here already.
    different
        How many of those say something else in the record; what was here stays.
    erased
        How many were erased here before, and stay so.
    problems
        What was wrong with the record's lines.
    absent
        How many entries had been erased before the record was written, and are not in it.
    """

    added: int
    known: int
    different: int
    erased: int
    problems: tuple[Problem, ...]
    absent: int = 0


def take_in(ledger: Ledger, record: Record) -> TakenIn:
    """Append the entries of a record that are not here yet; doing it twice changes nothing.

    Parameters
    ----------
    ledger
        Where they go.
    record
        What was read from a file.

    Returns
    -------
    TakenIn
        What became of each.
    """
    here = {each.identifier: each for each in ledger.read()}
    different = sum(_differ(each, here[each.identifier]) for each in record.entries if each.identifier in here)
    adoption = ledger.adopt(record.entries)
    return TakenIn(len(adoption.added), adoption.known, different, adoption.erased, record.problems, record.erased)


def _differ(one: Entry[Payload], other: Entry[Payload]) -> bool:
    # Its place in the ledger may differ: that says nothing of its content.
    return (one.payload, one.time, one.author, one.retracts) != (
        other.payload,
        other.time,
        other.author,
        other.retracts,
    )
