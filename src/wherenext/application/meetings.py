"""The five meetings: proposed over four weeks, planned, moved."""

from collections.abc import Mapping
from datetime import date, timedelta

from wherenext.application.desk import Desk
from wherenext.application.entries import find_written
from wherenext.application.whereabouts import find_meeting
from wherenext.core.journey import kinds
from wherenext.core.journey.entry import Draft
from wherenext.core.journey.frame import MEETINGS
from wherenext.core.journey.journey import Journey
from wherenext.core.journey.payload import Payload
from wherenext.core.journey.reference import EntryId

APART = timedelta(days=7)


def propose_dates(today: date) -> tuple[date, ...]:
    """Propose a day for each of the five meetings, a week apart: four weeks from the first to the last.

    Parameters
    ----------
    today
        The present day.

    Returns
    -------
    tuple
        Five days, from tomorrow.
    """
    return tuple(today + timedelta(days=1) + number * APART for number in range(MEETINGS))


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


def _plan(desk: Desk, journey: Journey, number: int, start: str | None, name: EntryId) -> Draft[Payload] | None:
    found = find_meeting(journey, number)
    if found is None:
        return None if start is None else desk.draft(kinds.Meeting(number, start), name)
    said = found.payload
    if said.starts == start:
        return None
    moved = kinds.Meeting(number, start, said.minutes, said.notes, said.homework, said.held)
    return desk.draft(moved, name, [found.identifier])
