"""The whole journey as JSON Lines: a head, then one entry a line, each with its digest and that of the one before."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from wherenext.core.errors import PersonError
from wherenext.core.journey import canonical
from wherenext.core.journey.entry import START, Entry, read
from wherenext.core.journey.payload import Payload
from wherenext.core.journey.reference import EntryId

FORMAT = "wherenext-record/1"
LINE_MOST = 4_000_000
"""Bytes that one line may have; a longer one is reported, not read."""


class Reason(StrEnum):
    """Why a line could not be taken as it stands."""

    DAMAGED = "damaged"
    """Torn, altered, or no entry: the line is left out."""
    REPEATED = "repeated"
    """An entry of this identifier was read before: the line is left out."""
    UNLINKED = "unlinked"
    """Lines are missing before this one, or it was moved: the line is kept."""
    CUT = "cut off"
    """Lines are missing at the end."""


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that is wrong with a record.

    Attributes
    ----------
    line
        Number of the line, from 1.
    reason
        What kind of problem it is.
    message
        What is wrong and what becomes of the line; never what the line says.
    """

    line: int
    reason: Reason
    message: str


@dataclass(frozen=True, slots=True)
class Record:
    """A record as read.

    Attributes
    ----------
    entries
        Every entry that is whole, in the order of its ledger.
    problems
        What is wrong, line by line; empty for a record that is whole.
    erased
        How many entries its head says were erased before it was written.
    """

    entries: tuple[Entry[Payload], ...]
    problems: tuple[Problem, ...]
    erased: int = 0


def write_record(
    entries: Sequence[Entry[Payload]], notes: Sequence[str] = (), erased: Sequence[int] = ()
) -> Iterator[str]:
    """Write entries as the lines of a record.

    Parameters
    ----------
    entries
        Entries in the order of the ledger.
    notes
        What a reader of the file should know, such as the credit lines of sources.
    erased
        Sequences of entries that were erased, so that their absence is not taken for a loss.

    Yields
    ------
    str
        One line each, without its end.
    """
    head: dict[str, Any] = {
        "format": FORMAT,
        "entries": len(entries),
        "last": entries[-1].digest if entries else START,
        "notes": list(notes),
    }
    if erased:
        head["erased"] = list(erased)
    yield canonical.write({**head, "digest": canonical.digest(head)})
    yield from (each.written for each in entries)


def read_record(lines: Iterable[bytes]) -> Record:
    """Read the lines of a record; what is wrong is reported with its line, and everything else is kept.

    Parameters
    ----------
    lines
        Lines in UTF-8, with or without their ends; empty lines do not count.

    Returns
    -------
    Record
        Entries and problems.
    """
    reading = _Reading()
    for number, line in enumerate(lines, start=1):
        reading.take(number, line)
    return reading.finish()


@dataclass
class _Reading:
    """A record while it is being read."""

    entries: list[Entry[Payload]] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    seen: set[EntryId] = field(default_factory=set)
    head: dict[str, Any] | None = None
    number: int = 0
    damaged: int = 0  # lines since the last whole entry
    last: Entry[Payload] | None = None

    def take(self, number: int, line: bytes) -> None:
        self.number = number
        try:
            text = _decode(line)
            if text and not self._take_head(text):
                self._take_entry(read(text))
        except PersonError as error:
            self.damaged += 1
            self._report(Reason.DAMAGED, f"{error} The line is left out.")

    def finish(self) -> Record:
        if self.head is None and not self._counted(Reason.DAMAGED):
            self._report(Reason.CUT, "The head of the record is missing; whether it is complete cannot be told.")
        elif self._is_cut():
            self._report(Reason.CUT, "The record ends too early: lines are missing at its end.")
        # A line that was moved finds its place again.
        ordered = sorted(self.entries, key=lambda each: each.sequence)
        return Record(tuple(ordered), tuple(self.problems), len(self._erased()))

    def _take_head(self, text: str) -> bool:
        if self.head is not None or self.entries:
            return False
        plain = canonical.read(text)
        if not isinstance(plain, dict) or not _is_head(plain):
            return False
        if canonical.digest(plain) != plain.get("digest"):
            raise PersonError("The head of the record was altered: its digest does not fit.")
        self.head = plain
        return True

    def _take_entry(self, entry: Entry[Payload]) -> None:
        if entry.identifier in self.seen:
            self._report(Reason.REPEATED, "An entry of this identifier was read before. The line is left out.")
            return
        if not self._follows(entry):
            self._report(Reason.UNLINKED, "Lines are missing before this one, or it was moved. The line is kept.")
        self.seen.add(entry.identifier)
        self.entries.append(entry)
        self.last = entry
        self.damaged = 0

    def _follows(self, entry: Entry[Payload]) -> bool:
        sequence, digest = (0, START) if self.last is None else (self.last.sequence, self.last.digest)
        erased = len([each for each in self._erased() if sequence < each < entry.sequence])
        if not self.damaged and not erased:
            return entry.before == digest
        # What a line that is damaged, or not there, said of the chain is not known, only that it was there; the first
        # may have been the head.
        headless = self.head is None and self.last is None
        return entry.sequence - sequence - 1 - erased in (self.damaged, self.damaged - headless)

    def _erased(self) -> frozenset[int]:
        told = self.head.get("erased", []) if self.head is not None else []
        return frozenset(each for each in told if isinstance(each, int)) if isinstance(told, list) else frozenset()

    def _is_cut(self) -> bool:
        if self.head is None:
            return False
        if self.damaged:
            told = self.head.get("entries")
            found = len(self.entries) + self._counted(Reason.DAMAGED)
            return isinstance(told, int) and told > found and not self._counted(Reason.UNLINKED)
        return bool(self.head.get("last") != (START if self.last is None else self.last.digest))

    def _counted(self, reason: Reason) -> int:
        return sum(each.reason is reason for each in self.problems)

    def _report(self, reason: Reason, message: str) -> None:
        self.problems.append(Problem(self.number, reason, message))


def _is_head(plain: dict[str, Any]) -> bool:
    return str(plain.get("format", "")).startswith("wherenext-record/")


def _decode(line: bytes) -> str:
    if len(line) > LINE_MOST:
        raise PersonError(f"This line has more than {LINE_MOST:,} bytes.")
    try:
        return line.decode("utf-8-sig").strip()
    except UnicodeDecodeError:
        raise PersonError("This line is not UTF-8 text.") from None
