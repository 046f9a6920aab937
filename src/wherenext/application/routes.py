"""The chosen route: its steps dated back from the destination, and moved by the person."""

from calendar import monthrange
from collections.abc import Callable
from dataclasses import replace
from datetime import MAXYEAR, MINYEAR, date

from wherenext.core.errors import PersonError
from wherenext.core.guidance.road.roads import Road
from wherenext.core.journey import kinds
from wherenext.core.journey.entry import Entry
from wherenext.core.journey.journey import Journey
from wherenext.core.journey.reference import EntryId, Reference

YEAR = 12
NameStep = Callable[[], str]
NameOccupation = Callable[[str], Reference]


def find_route(journey: Journey, destination: EntryId) -> Entry[kinds.Route] | None:
    """Return the route that was chosen to a destination.

    Parameters
    ----------
    journey
        The journey.
    destination
        Identifier of the destination, or of one that it corrects.

    Returns
    -------
    Entry or None
        None where none was chosen.
    """
    here = journey.find(destination)
    found = [each for each in journey.routes if here is not None and journey.find(each.payload.destination) is here]
    return found[-1] if found else None


def shift(day: date, months: int) -> date:
    """Return a day some months later or earlier; the last of a month stays in its month.

    Parameters
    ----------
    day
        A day.
    months
        How many months later; below zero for earlier.

    Returns
    -------
    date
        The same day of the month where there is one.

    Raises
    ------
    PersonError
        If no calendar holds that day.
    """
    count = day.year * YEAR + day.month - 1 + months
    year, month = count // YEAR, count % YEAR + 1
    if not MINYEAR <= year <= MAXYEAR:
        raise PersonError("A step has a day so far away that no calendar holds it; give it another one.")
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def date_back(
    road: Road, arrival: date, name_step: NameStep, name_occupation: NameOccupation
) -> tuple[kinds.Step, ...]:
    """Date the steps of a road back from the day on which the destination is to be reached.

    Parameters
    ----------
    road
        The road.
    arrival
        The day.
    name_step
        Gives a name that no other step has.
    name_occupation
        Gives the reference to an occupation, by its code.

    Returns
    -------
    tuple
        Each step by the day on which the next one has to begin.
    """
    return tuple(
        kinds.Step(
            name_step(),
            step.title,
            shift(arrival, step.month - road.months).isoformat(),
            step.months,
            name_occupation(step.code) if step.code else None,
        )
        for step in road.steps
    )


def delay(route: kinds.Route, months: int) -> kinds.Route:
    """Move every step that lies ahead.

    Parameters
    ----------
    route
        The route.
    months
        By how many months; below zero for earlier.

    Returns
    -------
    Route
        Steps that were reached stay.
    """
    steps = (
        each if each.reached else replace(each, by=shift(date.fromisoformat(each.by), months).isoformat())
        for each in route.steps
    )
    return replace(route, steps=tuple(steps))
