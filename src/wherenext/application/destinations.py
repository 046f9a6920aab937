"""Destinations: named, chosen, revised, dropped."""

from wherenext.application.desk import Desk
from wherenext.application.entries import find_written, record_entry
from wherenext.core.errors import ConflictError, PersonError
from wherenext.core.journey import kinds
from wherenext.core.journey.entry import Entry
from wherenext.core.journey.reference import EntryId
from wherenext.core.journey.view import State as State
from wherenext.core.journey.view import View as View
from wherenext.core.journey.view import Wording as Wording
from wherenext.core.journey.view import find_destination as find_destination
from wherenext.core.journey.view import find_earlier as find_earlier
from wherenext.core.journey.view import list_standing as list_standing
from wherenext.core.journey.view import list_wordings as list_wordings
from wherenext.core.journey.view import view_destinations as view_destinations

MOST_CANDIDATES = 3
TOO_MANY = "Three futures at a time are enough to compare: let one of them go first, then name another."
NO_REASON = "A destination is adjusted or dropped for a reason; say which, in your words."
NO_WORDING = "An adjusted destination needs its new wording."
COMPOSED = "It was changed in another window after you opened it here. Look at both, then keep yours again."
REVISED = "It was looked at again in another window after you opened it here. Look at both, then keep yours again."


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
        open_ones = list_standing(journey)
        known = find_written(journey, identifier) is not None or any(each.entry.payload == said for each in open_ones)
        if not known and len(open_ones) >= MOST_CANDIDATES:
            raise PersonError(TOO_MANY)
        return record_entry(desk, identifier, said)  # type: ignore[return-value] # the payload went in a line above


def compose_destination(
    desk: Desk, identifier: EntryId, said: kinds.Composition, seen: EntryId
) -> Entry[kinds.Composition]:
    """Say what a destination is made of.

    Parameters
    ----------
    desk
        The open journey.
    identifier
        Given with the form.
    said
        The occupations; the same may be said again after others, or after another wording.
    seen
        The entry that said so when the person opened the form (``View.composed``).

    Returns
    -------
    Entry
        The entry.

    Raises
    ------
    ConflictError
        If something else was said meanwhile, or the destination was worded anew.
    """
    with desk.turn:
        journey = desk.journey()
        written = find_written(journey, identifier)
        if written is not None and written.payload == said:
            return written  # type: ignore[return-value] # the payload is one
        now = next((each for each in view_destinations(journey) if journey.find(said.destination) == each.entry), None)
        if now is None or now.composed != seen:
            raise ConflictError(COMPOSED)
        standing = journey.find(now.composed)
        if standing is not None and standing.payload == said:
            return standing  # type: ignore[return-value] # the payload is one
        # Whoever went back in the browser and ticked otherwise says something new, under a name of its own.
        name = identifier if written is None else desk.identifiers.make()
        return desk.write(name, said)  # type: ignore[return-value] # the payload went in a line above


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
        now = next((each for each in view_destinations(journey) if journey.find(said.destination) == each.entry), None)
        if not known and (now is None or now.last != seen):
            raise ConflictError(REVISED)
        return desk.write(identifier, said)  # type: ignore[return-value] # the payload went in a line above
