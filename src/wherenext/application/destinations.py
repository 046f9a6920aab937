"""Destinations as they stand: candidates, the chosen one, revisions and what they say."""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from wherenext.application.desk import Desk
from wherenext.application.entries import find_written, record_entry
from wherenext.core.errors import ConflictError, PersonError
from wherenext.core.journey import kinds
from wherenext.core.journey.entry import Entry
from wherenext.core.journey.journey import Journey
from wherenext.core.journey.reference import EntryId, Reference

MOST_CANDIDATES = 3
TOO_MANY = "Three futures at a time are enough to compare: let one of them go first, then name another."
NO_REASON = "A destination is adjusted or dropped for a reason; say which, in your words."
NO_WORDING = "An adjusted destination needs its new wording."
REVISED = "It was looked at again in another window after you opened it here. Look at both, then keep yours again."


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
    """

    entry: Entry[kinds.Destination]
    text: str
    occupation: Reference | None
    state: State
    confidence: kinds.Confidence | None
    would_change: str
    review: str | None
    revisions: tuple[Entry[kinds.Revision], ...]

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
    adjusted = [each.payload for each in view.revisions if each.payload.verdict is kinds.Verdict.ADJUSTED]
    if not adjusted:
        return None
    if len(adjusted) == 1:
        said = view.entry.payload
        return replace(view, text=said.text, occupation=said.occupation)
    return replace(view, text=adjusted[-2].text or view.text, occupation=adjusted[-2].occupation)


def propose_destination(desk: Desk, identifier: EntryId, said: kinds.Destination) -> Entry[kinds.Destination]:
    """Name a future to compare with others.

    Parameters
    ----------
    desk
        The open journey.
    identifier
        Given with the form.
    said
        The destination.

    Returns
    -------
    Entry
        The entry.

    Raises
    ------
    PersonError
        If three are being compared already.
    """
    with desk.turn:
        journey = desk.journey()
        open_ones = [each for each in view_destinations(journey) if each.state is not State.DROPPED]
        known = find_written(journey, identifier) is not None or any(each.entry.payload == said for each in open_ones)
        if not known and len(open_ones) >= MOST_CANDIDATES:
            raise PersonError(TOO_MANY)
        return record_entry(desk, identifier, said)  # type: ignore[return-value] # the payload went in a line above


def revise_destination(desk: Desk, identifier: EntryId, said: kinds.Revision, seen: EntryId) -> Entry[kinds.Revision]:
    """Look at a destination again: choose, keep, adjust or drop it.

    Parameters
    ----------
    desk
        The open journey.
    identifier
        Given with the form.
    said
        The revision.
    seen
        The latest entry about the destination that the person had in view.

    Returns
    -------
    Entry
        The entry.

    Raises
    ------
    PersonError
        If it is adjusted or dropped without a reason, or adjusted without a new wording.
    ConflictError
        If it was revised elsewhere meanwhile.
    """
    if said.verdict in (kinds.Verdict.ADJUSTED, kinds.Verdict.DROPPED) and not said.reason:
        raise PersonError(NO_REASON)
    if said.verdict is kinds.Verdict.ADJUSTED and not said.text:
        raise PersonError(NO_WORDING)
    with desk.turn:
        journey = desk.journey()
        known = find_written(journey, identifier) is not None
        now = next((each for each in view_destinations(journey) if _is(journey, said.destination, each.entry)), None)
        if not known and (now is None or now.last != seen):
            raise ConflictError(REVISED)
        return desk.write(identifier, said)  # type: ignore[return-value] # the payload went in a line above


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
    adjusted = [each for each in said if each.verdict is kinds.Verdict.ADJUSTED]
    dropped = bool(said) and said[-1].verdict is kinds.Verdict.DROPPED
    return View(
        entry=entry,
        text=next((each.text for each in reversed(adjusted) if each.text), entry.payload.text),
        # A new wording without an occupation is no longer the old occupation.
        occupation=adjusted[-1].occupation if adjusted else entry.payload.occupation,
        state=State.DROPPED if dropped else State.CHOSEN if entry.identifier == chosen else State.CANDIDATE,
        confidence=next((each.confidence for each in reversed(said) if each.confidence), None),
        would_change=next((each.would_change for each in reversed(said) if each.would_change), ""),
        review=next((each.review for each in reversed(said) if each.review), None),
        revisions=revisions,
    )


def _name(journey: Journey, named: EntryId) -> EntryId | None:
    found = journey.find(named)
    return None if found is None else found.identifier


def _is(journey: Journey, named: EntryId, entry: Entry[kinds.Destination]) -> bool:
    return _name(journey, named) == entry.identifier
