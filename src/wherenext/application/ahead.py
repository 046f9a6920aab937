"""The next ninety days and what comes later: everything in the journey that has a date or waits to be done."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from wherenext.application.destinations import find_destination
from wherenext.application.routes import find_route
from wherenext.application.whereabouts import find_open_moves
from wherenext.core.journey import kinds
from wherenext.core.journey.journey import Journey
from wherenext.core.journey.reference import EntryId

DAYS = 90
MISSED = 14
"""Days for which a meeting that was not held is still told of; longer would nag."""


class Ahead(StrEnum):
    """What kind of thing lies ahead."""

    STEP = "step"
    MOVE = "move"
    TALK = "conversation"
    REVIEW = "review"
    MEETING = "meeting"


@dataclass(frozen=True, slots=True)
class Item:
    """One thing that lies ahead.

    Attributes
    ----------
    kind
        What kind of thing it is.
    entry
        The entry it comes from.
    text
        In the person's words; of a meeting, its number.
    day
        ISO 8601 day, month or year by which it is to be done; None where it has none.
    is_overdue
        Whether that day has passed.
    is_later
        Whether it comes after the days that were looked at.
    """

    kind: Ahead
    entry: EntryId
    text: str
    day: str | None
    is_overdue: bool = False
    is_later: bool = False


def look_ahead(journey: Journey, today: date, days: int = DAYS) -> tuple[Item, ...]:
    """Return what lies ahead.

    Parameters
    ----------
    journey
        The journey.
    today
        The present day.
    days
        How far to look.

    Returns
    -------
    tuple
        By day, what has none last; of the steps that come later only the one after :func:`find_step`, which may itself
        reach far beyond the days; a meeting that was not held, for :data:`MISSED` days and no longer.
    """
    last = (today + timedelta(days=days)).isoformat()
    first = (today - timedelta(days=MISSED)).isoformat()
    found = [*_steps(journey, last), *_moves(journey, last), *_talks(journey), *_review(journey, last)]
    found += _meetings(journey, first, last)
    told = [Item(kind, entry, text, day, _is_past(day, today), later) for kind, entry, text, day, later in found]
    return tuple(sorted(told, key=lambda each: each.day or "9999"))


def find_step(journey: Journey) -> kinds.Step | None:
    """Return the step of the route that one is on.

    Parameters
    ----------
    journey
        The journey.

    Returns
    -------
    Step or None
        The first that is not reached; None without a route, or where every step is reached.
    """
    return next(iter(_find_open_steps(journey)[1]), None)


def _is_past(day: str | None, today: date) -> bool:
    """Tell whether a day has passed; of a month or a year, whether all of it has."""
    return day is not None and day < today.isoformat()[: len(day)]


Found = tuple[Ahead, EntryId, str, str | None, bool]


def _find_open_steps(journey: Journey) -> tuple[EntryId, tuple[kinds.Step, ...]]:
    chosen = find_destination(journey)
    route = None if chosen is None else find_route(journey, chosen.entry.identifier)
    if route is None:
        return EntryId(""), ()
    return route.identifier, tuple(each for each in route.payload.steps if not each.reached)


def _steps(journey: Journey, last: str) -> Iterator[Found]:
    route, ahead = _find_open_steps(journey)
    for place, each in enumerate(ahead):
        if each.by <= last or place == 1:
            yield Ahead.STEP, route, each.text, each.by, each.by > last


def _moves(journey: Journey, last: str) -> Iterator[Found]:
    for each in find_open_moves(journey):
        start = each.payload.start
        is_later = start is not None and start > last
        day = start if is_later else each.payload.end or start
        yield Ahead.MOVE, each.identifier, each.payload.text, day, is_later


def _talks(journey: Journey) -> Iterator[Found]:
    for each in journey.conversations:
        if each.payload.held is None:
            yield Ahead.TALK, each.identifier, each.payload.person, None, False


def _review(journey: Journey, last: str) -> Iterator[Found]:
    chosen = find_destination(journey)
    if chosen is not None and chosen.review is not None:
        yield Ahead.REVIEW, chosen.entry.identifier, chosen.text, chosen.review, chosen.review > last


def _meetings(journey: Journey, first: str, last: str) -> Iterator[Found]:
    for each in journey.all(kinds.Meeting):
        day = (each.payload.starts or "")[:10]
        if each.payload.held is None and day >= first:
            yield Ahead.MEETING, each.identifier, str(each.payload.number), day, day > last
