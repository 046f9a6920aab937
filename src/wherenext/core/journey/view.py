"""Destinations as they stand: what was first said of each, and what its revisions have said since."""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Any, NamedTuple

from wherenext.core.journey import kinds
from wherenext.core.journey.entry import Entry
from wherenext.core.journey.journey import Journey
from wherenext.core.journey.payload import Payload
from wherenext.core.journey.reference import EntryId, Reference


class State(StrEnum):
    """How a destination stands."""

    CANDIDATE = "candidate"
    CHOSEN = "chosen"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class View:
    """A destination with everything its revisions have said since.

    Attributes
    ----------
    entry
        The destination as it was first said, or corrected.
    text
        Its wording now.
    occupation
        The occupation it is now, where it is one.
    state
        Candidate, chosen or dropped.
    confidence
        How sure the person was when last asked.
    would_change
        What would change it, as last said.
    review
        When to look again, ISO 8601.
    revisions
        Oldest first.
    composed
        Identifier of the entry that says what it is made of in this wording: a composition, or the wording itself.
    compositions
        What the person said it is made of, oldest first.
    parts
        The occupations it is made of in this wording, where the person said so.
    undertakings
        The names of the kinds of undertaking it is in this wording, where the person said so.
    """

    entry: Entry[kinds.Destination]
    text: str
    occupation: Reference | None
    state: State
    confidence: kinds.Confidence | None
    would_change: str
    review: str | None
    revisions: tuple[Entry[kinds.Revision], ...]
    composed: EntryId
    compositions: tuple[Entry[kinds.Composition], ...] = ()
    parts: tuple[Reference, ...] = ()
    undertakings: tuple[str, ...] = ()

    @property
    def worded(self) -> EntryId:
        """Identifier of the entry in which its wording now stands."""
        adjusted = [
            each for each in self.revisions if each.payload.verdict is kinds.Verdict.ADJUSTED and each.payload.text
        ]
        return adjusted[-1].identifier if adjusted else self.entry.identifier

    @property
    def is_own(self) -> bool:
        """Whether the person chose it or put it into words of their own.

        An occupation that was offered and taken up under its own name, to be compared, is neither: what was offered
        for its fit must not fit better for having been offered.
        """
        if self.state is State.CHOSEN or self.occupation is None:
            return True
        return self.text.strip().casefold() != self.occupation.label.strip().casefold()

    @property
    def last(self) -> EntryId:
        """Identifier of the latest entry that speaks of it; tells whether it changed since one looked."""
        return self.revisions[-1].identifier if self.revisions else self.entry.identifier

    def is_due(self, today: date) -> bool:
        """Tell whether it is time to look again.

        Parameters
        ----------
        today
            The present day.

        Returns
        -------
        bool
            False where no day was set, or it was dropped.
        """
        return self.state is not State.DROPPED and self.review is not None and self.review <= today.isoformat()


class Wording(NamedTuple):
    """A destination in one of its wordings.

    Attributes
    ----------
    entry
        The entry that worded it so.
    view
        The destination as it stands, in that wording.
    """

    entry: Entry[Payload]
    view: View


def view_destinations(journey: Journey) -> tuple[View, ...]:
    """Return every destination as it stands.

    Parameters
    ----------
    journey
        The journey.

    Returns
    -------
    tuple
        In the order in which they were named; at most one is chosen, the one that was chosen last.
    """
    chosen = _find_chosen(journey)
    return tuple(_view(journey, each, chosen) for each in journey.destinations)


def list_standing(journey: Journey) -> tuple[View, ...]:
    """Return the destinations that stand: those that were not dropped.

    Parameters
    ----------
    journey
        The journey.

    Returns
    -------
    tuple
        In the order in which they were named.
    """
    return tuple(each for each in view_destinations(journey) if each.state is not State.DROPPED)


def find_destination(journey: Journey) -> View | None:
    """Return the chosen destination.

    Parameters
    ----------
    journey
        The journey.

    Returns
    -------
    View or None
        None where none is chosen.
    """
    return next((each for each in view_destinations(journey) if each.state is State.CHOSEN), None)


def find_earlier(view: View) -> View | None:
    """Return a destination as it was worded before it was last adjusted.

    Parameters
    ----------
    view
        As it stands now.

    Returns
    -------
    View or None
        None where it was never adjusted.
    """
    wordings = list_wordings(view)
    return wordings[-2].view if len(wordings) > 1 else None


def list_wordings(view: View) -> tuple[Wording, ...]:
    """Return a destination in every wording it has had.

    Parameters
    ----------
    view
        As it stands now.

    Returns
    -------
    tuple
        Oldest first, the present one last; each with what it was last said to be made of.
    """
    said = view.entry.payload
    first = _leave_composed(view, view.entry.identifier, text=said.text, occupation=said.occupation)
    wordings = [Wording(view.entry, first)]
    for each in sorted((*view.revisions, *view.compositions), key=lambda each: each.sequence):
        last = wordings[-1]
        match each.payload:
            case kinds.Composition(occupations=parts, undertakings=named):
                composed = replace(last.view, parts=parts, undertakings=named, composed=each.identifier)
                wordings[-1] = Wording(last.entry, composed)
            case kinds.Revision(verdict=kinds.Verdict.ADJUSTED) as revision:
                wordings.append(Wording(each, _word_anew(last.view, each.identifier, revision)))
            case _:
                pass
    return tuple(wordings)


def _word_anew(view: View, name: EntryId, said: kinds.Revision) -> View:
    # A new wording without an occupation is no longer the old occupation; what it is made of stays while the words do.
    again = replace(view, occupation=said.occupation)
    if not said.text or said.text == view.text:
        return again
    return _leave_composed(again, name, text=said.text)


def _leave_composed(view: View, worded: EntryId, **said: Any) -> View:
    """Return it in other words, of which nobody has said yet what it is made of."""
    return replace(view, parts=(), undertakings=(), composed=worded, **said)


def _find_chosen(journey: Journey) -> EntryId | None:
    """Return the destination that was chosen last, unless it was dropped since."""
    found: EntryId | None = None
    for each in journey.current:
        match each.payload:
            case kinds.Destination(standing=kinds.Standing.CHOSEN):
                found = each.identifier
            case kinds.Revision(verdict=kinds.Verdict.CHOSEN, destination=named):
                found = _name(journey, named) or found
            case kinds.Revision(verdict=kinds.Verdict.DROPPED, destination=named) if _name(journey, named) == found:
                found = None
            case _:
                pass
    return found


def _view(journey: Journey, entry: Entry[kinds.Destination], chosen: EntryId | None) -> View:
    revisions = tuple(each for each in journey.revisions if _is(journey, each.payload.destination, entry))
    said = [each.payload for each in revisions]
    dropped = bool(said) and said[-1].verdict is kinds.Verdict.DROPPED
    view = View(
        entry=entry,
        text=entry.payload.text,
        occupation=entry.payload.occupation,
        state=State.DROPPED if dropped else State.CHOSEN if entry.identifier == chosen else State.CANDIDATE,
        confidence=next((each.confidence for each in reversed(said) if each.confidence), None),
        would_change=next((each.would_change for each in reversed(said) if each.would_change), ""),
        review=next((each.review for each in reversed(said) if each.review), None),
        revisions=revisions,
        composed=entry.identifier,
        compositions=tuple(each for each in journey.compositions if _is(journey, each.payload.destination, entry)),
    )
    return list_wordings(view)[-1].view


def _name(journey: Journey, named: EntryId) -> EntryId | None:
    found = journey.find(named)
    return None if found is None else found.identifier


def _is(journey: Journey, named: EntryId, entry: Entry[kinds.Destination]) -> bool:
    return _name(journey, named) == entry.identifier
