"""The journey: everything that holds now, folded from the entries."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import TypeVar

from wherenext.core.journey import kinds
from wherenext.core.journey.entry import Entry
from wherenext.core.journey.payload import Payload
from wherenext.core.journey.reference import EntryId

P = TypeVar("P", bound=Payload)


@dataclass(frozen=True)
class Journey:
    """What a person's entries add up to. Made by :func:`fold`, carried on by :meth:`append`.

    Every view gives entries, so that each thing shown can name the words and the day it comes from.

    Attributes
    ----------
    entries
        Every entry, in the order of the ledger, the retracted ones too.
    retracted
        Identifiers of the entries that are taken back now.
    """

    entries: tuple[Entry[Payload], ...] = ()
    retracted: frozenset[EntryId] = frozenset()

    def append(self, entry: Entry[Payload]) -> "Journey":
        """Return the journey with one more entry.

        Parameters
        ----------
        entry
            The next entry.

        Returns
        -------
        Journey
            The same as folding all entries with this one at the end.
        """
        entries = (*self.entries, entry)
        return Journey(entries, _find_retracted(entries) if entry.retracts else self.retracted)

    @cached_property
    def current(self) -> tuple[Entry[Payload], ...]:
        """Every entry that holds, retractions themselves left out."""
        return tuple(
            each
            for each in self.entries
            if each.identifier not in self.retracted and not isinstance(each.payload, kinds.Retraction)
        )

    @cached_property
    def orphaned(self) -> tuple[Entry[Payload], ...]:
        """Entries that hold and rest on one that does not: taken back without a correction, or lost."""
        return tuple(each for each in self.current if any(self.find(name) is None for name in each.depends_on))

    def find(self, identifier: EntryId) -> Entry[Payload] | None:
        """Return the entry that holds under an identifier: itself, or the latest correction of it.

        Parameters
        ----------
        identifier
            Identifier of any entry.

        Returns
        -------
        Entry or None
            None where it was taken back, or never was.
        """
        waiting, tried = [identifier], set[EntryId]()
        while waiting:
            name = waiting.pop()
            if name in self._by_identifier and name not in self.retracted:
                return self._by_identifier[name]
            # A name that was given twice could lead in a circle.
            waiting.extend(each for each in self._corrections.get(name, ()) if each not in tried)
            tried.add(name)
        return None

    def all(self, kind: type[P]) -> tuple[Entry[P], ...]:
        """Return the entries of a kind that hold, in the order of the ledger.

        Parameters
        ----------
        kind
            Class of payload, such as ``kinds.Moment``.

        Returns
        -------
        tuple
            Empty where there is none.
        """
        return self._by_kind.get(kind, ())  # type: ignore[return-value] # grouped by the class of the payload

    def last(self, kind: type[P]) -> Entry[P] | None:
        """Return the latest entry of a kind that holds.

        Parameters
        ----------
        kind
            Class of payload.

        Returns
        -------
        Entry or None
            None where there is none.
        """
        found = self.all(kind)
        return found[-1] if found else None

    @property
    def why_now(self) -> Entry[kinds.WhyNow] | None:
        """What made the person ask."""
        return self.last(kinds.WhyNow)

    @property
    def area(self) -> Entry[kinds.Area] | None:
        """Where the person would work."""
        return self.last(kinds.Area)

    @property
    def present_job(self) -> Entry[kinds.PresentJob] | None:
        """The job the person has now."""
        return self.last(kinds.PresentJob)

    @property
    def money(self) -> Entry[kinds.Money] | None:
        """The person's own figures."""
        return self.last(kinds.Money)

    @property
    def positions(self) -> tuple[Entry[kinds.Position], ...]:
        """Positions held."""
        return self.all(kinds.Position)

    @property
    def education(self) -> tuple[Entry[kinds.Education], ...]:
        """Schooling."""
        return self.all(kinds.Education)

    @property
    def projects(self) -> tuple[Entry[kinds.Project], ...]:
        """Things made."""
        return self.all(kinds.Project)

    @property
    def languages(self) -> tuple[Entry[kinds.Language], ...]:
        """Languages spoken."""
        return self.all(kinds.Language)

    @property
    def moments(self) -> tuple[Entry[kinds.Moment], ...]:
        """Best moments."""
        return self.all(kinds.Moment)

    @property
    def duties(self) -> tuple[Entry[kinds.Duty], ...]:
        """Duties of the present job."""
        return self.all(kinds.Duty)

    @property
    def skills(self) -> tuple[Entry[kinds.Skill], ...]:
        """Skills named or found."""
        return self.all(kinds.Skill)

    @property
    def declined(self) -> tuple[Entry[kinds.Declined], ...]:
        """Skills that were offered and are not the person's."""
        return self.all(kinds.Declined)

    @property
    def dislikes(self) -> tuple[Entry[kinds.Dislike], ...]:
        """What the person does not want."""
        return self.all(kinds.Dislike)

    @property
    def likings(self) -> tuple[Entry[kinds.Liking], ...]:
        """Likings of occupations and activities."""
        return self.all(kinds.Liking)

    @property
    def choices(self) -> tuple[Entry[kinds.Choice], ...]:
        """Choices between two days' work."""
        return self.all(kinds.Choice)

    @property
    def dreams(self) -> tuple[Entry[kinds.Dream], ...]:
        """Dreams."""
        return self.all(kinds.Dream)

    @property
    def constraints(self) -> tuple[Entry[kinds.Constraint], ...]:
        """Constraints of life."""
        return self.all(kinds.Constraint)

    @property
    def destinations(self) -> tuple[Entry[kinds.Destination], ...]:
        """Every destination, as it was first said; revisions say what became of it."""
        return self.all(kinds.Destination)

    @property
    def compositions(self) -> tuple[Entry[kinds.Composition], ...]:
        """What destinations are made of, where the person said so."""
        return self.all(kinds.Composition)

    @property
    def assumptions(self) -> tuple[Entry[kinds.Assumption], ...]:
        """Assumptions of every destination."""
        return self.all(kinds.Assumption)

    @property
    def evidence(self) -> tuple[Entry[kinds.Evidence], ...]:
        """Evidence for and against every assumption."""
        return self.all(kinds.Evidence)

    @property
    def revisions(self) -> tuple[Entry[kinds.Revision], ...]:
        """Revisions of every destination."""
        return self.all(kinds.Revision)

    @property
    def moves(self) -> tuple[Entry[kinds.Move], ...]:
        """Moves."""
        return self.all(kinds.Move)

    @property
    def outcomes(self) -> tuple[Entry[kinds.Outcome], ...]:
        """Outcomes of moves."""
        return self.all(kinds.Outcome)

    @property
    def conversations(self) -> tuple[Entry[kinds.Conversation], ...]:
        """Conversations."""
        return self.all(kinds.Conversation)

    @property
    def applications(self) -> tuple[Entry[kinds.Application], ...]:
        """Applications."""
        return self.all(kinds.Application)

    @property
    def rejections(self) -> tuple[Entry[kinds.Rejection], ...]:
        """Rejections."""
        return self.all(kinds.Rejection)

    @property
    def routes(self) -> tuple[Entry[kinds.Route], ...]:
        """Routes chosen, of every destination."""
        return self.all(kinds.Route)

    @property
    def stories(self) -> tuple[Entry[kinds.Story], ...]:
        """Answers of the story."""
        return self.all(kinds.Story)

    @property
    def notes(self) -> tuple[Entry[kinds.Note], ...]:
        """Notes."""
        return self.all(kinds.Note)

    @cached_property
    def _by_kind(self) -> Mapping[type[Payload], tuple[Entry[Payload], ...]]:
        groups: dict[type[Payload], list[Entry[Payload]]] = {}
        for each in self.current:
            groups.setdefault(type(each.payload), []).append(each)
        return {kind: tuple(found) for kind, found in groups.items()}

    @cached_property
    def _by_identifier(self) -> Mapping[EntryId, Entry[Payload]]:
        return {each.identifier: each for each in reversed(self.entries)}

    @cached_property
    def _corrections(self) -> Mapping[EntryId, tuple[EntryId, ...]]:
        """For each entry taken back, the later entries of its kind that take it back, in the order of the ledger."""
        found: dict[EntryId, tuple[EntryId, ...]] = {}
        seen: dict[EntryId, str] = {}
        for each in self.entries:
            for name in each.retracts:
                if seen.get(name) == each.kind:
                    found[name] = (*found.get(name, ()), each.identifier)
            seen.setdefault(each.identifier, each.kind)
        return found


def fold(entries: Iterable[Entry[Payload]]) -> Journey:
    """Fold entries into a journey.

    Parameters
    ----------
    entries
        Entries in the order of the ledger. Any entries fold, also where some were lost.

    Returns
    -------
    Journey
        What the entries add up to.
    """
    kept = tuple(entries)
    return Journey(kept, _find_retracted(kept))


def at(entries: Iterable[Entry[Payload]], *, sequence: int | None = None, time: datetime | None = None) -> Journey:
    """Return the journey as it stood at a point of the ledger or in time.

    Parameters
    ----------
    entries
        Entries in the order of the ledger.
    sequence
        The last entry that counts; None for no limit.
    time
        The last instant that counts; None for no limit.

    Returns
    -------
    Journey
        What the entries up to there add up to.
    """
    return fold(
        each
        for each in entries
        if (sequence is None or each.sequence <= sequence) and (time is None or each.time <= time)
    )


def _find_retracted(entries: tuple[Entry[Payload], ...]) -> frozenset[EntryId]:
    """Walk back from the end: what comes later decides first whether it holds, and so whether it takes back.

    A correction that was itself corrected still takes back: else correcting twice would bring back the first words.
    """
    place = {each.identifier: index for index, each in reversed(tuple(enumerate(entries)))}
    gone: set[EntryId] = set()
    corrected: set[EntryId] = set()
    for index in range(len(entries) - 1, -1, -1):
        each = entries[index]
        if each.identifier not in gone or each.identifier in corrected:
            taken = [name for name in each.retracts if place.get(name, index) < index]
            gone.update(taken)
            corrected.update(name for name in taken if is_correction(each, entries[place[name]]))
    return frozenset(gone)


def is_correction(entry: Entry[Payload], of: Entry[Payload]) -> bool:
    """Tell whether an entry that takes another back says the same thing in other words.

    Parameters
    ----------
    entry
        The later entry.
    of
        The one it takes back.

    Returns
    -------
    bool
        False for a plain retraction, also of a retraction.
    """
    return entry.kind == of.kind and not isinstance(entry.payload, kinds.Retraction)
