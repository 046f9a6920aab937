"""The five meetings: proposed over four weeks, planned, moved."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from wherenext.application.desk import Desk
from wherenext.application.entries import find_written
from wherenext.application.whereabouts import find_meeting
from wherenext.core.errors import PersonError
from wherenext.core.journey import kinds
from wherenext.core.journey.entry import Draft, Entry
from wherenext.core.journey.frame import MEETINGS
from wherenext.core.journey.journey import Journey
from wherenext.core.journey.payload import Payload
from wherenext.core.journey.reference import EntryId

WEEKLY = 7.0
"""Days from one meeting to the next: five of them span four weeks."""


def propose_dates(first: datetime, apart: float = WEEKLY) -> tuple[datetime, ...]:
    """Propose a day for each of the five meetings, all at the hour of the first.

    Parameters
    ----------
    first
        Day and hour of the first meeting.
    apart
        Days from one to the next; with halves, such as 3.5, two meetings fall into each week.

    Returns
    -------
    tuple
        Five days and hours.

    Raises
    ------
    PersonError
        If no calendar holds them.
    """
    try:
        return tuple(first + timedelta(days=int(number * apart)) for number in range(MEETINGS))
    except OverflowError:
        raise PersonError("No calendar holds days so far away; begin with an earlier one.") from None


def plan_meetings(desk: Desk, starts: Mapping[int, str | None], names: Mapping[int, EntryId]) -> int:
    """Set, move or clear the dates of the meetings, all at once; what was noted in them stays.

    Parameters
    ----------
    desk
        The open journey.
    starts
        Day and hour of each meeting, ISO 8601; None for no date.
    names
        An identifier for the entry of each meeting, given with the form.

    Returns
    -------
    int
        How many were changed.
    """
    with desk.turn:
        journey = desk.journey()
        fresh = {n: each for n, each in starts.items() if find_written(journey, names[n]) is None}
        drafts = [each for n, start in fresh.items() if (each := _plan(desk, journey, n, start, names[n])) is not None]
        return len(desk.write_all(drafts)) if drafts else 0


def begin_meeting(desk: Desk, identifier: EntryId, number: int, now: datetime) -> Entry[Payload]:
    """Begin a meeting now: its clock runs from this minute, and it counts as held today.

    Parameters
    ----------
    desk
        The open journey.
    identifier
        Given with the form, so that sending it twice begins it once.
    number
        From 1 to 5.
    now
        The time where the person is.

    Returns
    -------
    Entry
        The meeting; what was noted in it before stays.
    """
    with desk.turn:
        journey = desk.journey()
        found = find_meeting(journey, number)
        said = kinds.Meeting(number) if found is None else found.payload
        begun = replace(said, starts=now.strftime("%Y-%m-%dT%H:%M"), held=now.date().isoformat())
        is_new = found is not None and find_written(journey, identifier) is None
        return desk.write(identifier, begun, [found.identifier] if found is not None and is_new else [])


def _plan(desk: Desk, journey: Journey, number: int, start: str | None, name: EntryId) -> Draft[Payload] | None:
    found = find_meeting(journey, number)
    if found is None:
        return None if start is None else desk.draft(kinds.Meeting(number, start), name)
    said = found.payload
    if said.starts == start:
        return None
    return desk.draft(replace(said, starts=start), name, [found.identifier])
