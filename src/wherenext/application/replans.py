"""A chosen route planned anew: why it should be, and how it would differ."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from wherenext.application.destinations import View
from wherenext.application.routes import YEAR, NameOccupation, NameStep, date_back, shift
from wherenext.core.guidance.road.replan import RoadDifference, compare_roads
from wherenext.core.guidance.road.roads import Road, RoadStep
from wherenext.core.journey import kinds
from wherenext.core.journey.entry import Entry
from wherenext.core.journey.journey import Journey


class Cause(StrEnum):
    """Why a route should be planned anew."""

    OVERDUE = "a step is overdue"
    ADJUSTED = "the destination was adjusted"
    JOB = "the present job is another"
    OUTCOME = "a move was finished"


def find_causes(journey: Journey, view: View, route: Entry[kinds.Route], today: date) -> tuple[Cause, ...]:
    """Find why a route should be planned anew.

    Parameters
    ----------
    journey
        The journey.
    view
        The destination as it stands.
    route
        The route.
    today
        The present day.

    Returns
    -------
    tuple
        Empty where nothing speaks against it.
    """
    return tuple(_find_causes(journey, view, route, today))


def _find_causes(journey: Journey, view: View, route: Entry[kinds.Route], today: date) -> Iterator[Cause]:
    since = route.sequence
    job = journey.present_job
    if any(not each.reached and each.by < today.isoformat() for each in route.payload.steps):
        yield Cause.OVERDUE
    if any(each.sequence > since and each.payload.verdict is kinds.Verdict.ADJUSTED for each in view.revisions):
        yield Cause.ADJUSTED
    if job is not None and job.sequence > since:
        yield Cause.JOB
    if any(each.sequence > since for each in journey.outcomes):
        yield Cause.OUTCOME


@dataclass(frozen=True, slots=True)
class Replan:
    """A chosen route beside the one that would be planned today.

    Attributes
    ----------
    road
        The road of today that is most like it.
    difference
        What would change.
    route
        The route as it would be; what was reached, and what the person added, stays.
    """

    road: Road
    difference: RoadDifference
    route: kinds.Route

    @property
    def is_same(self) -> bool:
        """Whether nothing would change but dates."""
        return not (self.difference.added or self.difference.dropped)

    @property
    def shorter(self) -> int:
        """How many months shorter it is; below zero where it is longer."""
        return -self.difference.months


def replan(
    route: kinds.Route,
    roads: Sequence[Road],
    today: date,
    name_step: NameStep,
    name_occupation: NameOccupation,
) -> Replan | None:
    """Hold a chosen route against what would be planned today.

    Parameters
    ----------
    route
        The route.
    roads
        The roads of today.
    today
        The present day.
    name_step
        Gives a name that no other step has.
    name_occupation
        Gives the reference to an occupation, by its code.

    Returns
    -------
    Replan or None
        None where no road leads there today.
    """
    if not roads:
        return None
    before = _as_road(route, today)
    codes = {each.code for each in before.steps}
    nearest = max(roads, key=lambda each: (each.name == route.name, _share(codes, each)))
    road = _go_on(nearest, {_code(each) for each in route.steps if each.reached and _is_planned(each)})
    known = {_code(each): each.name for each in route.steps if not each.reached and _is_planned(each)}
    fresh = (
        replace(each, name=known.get(_code(each), each.name))
        for each in date_back(road, shift(today, road.months), name_step, name_occupation)
    )
    kept = (each for each in route.steps if each.reached or not _is_planned(each))
    steps = tuple(sorted((*kept, *fresh), key=lambda each: each.by))
    now = replace(route, name=road.name, steps=steps, difficulty=road.difficulty, pay_dip=road.pay_dip)
    return Replan(road, compare_roads(before, road), now)


def _go_on(road: Road, reached: set[str]) -> Road:
    """Leave out the steps that were reached; the last one is never left out."""
    steps, month = [], 0
    for each in road.steps:
        if each.code not in reached or each is road.steps[-1]:
            month += each.months
            steps.append(replace(each, month=month))
    return replace(road, steps=tuple(steps), months=month)


def _share(codes: set[str], road: Road) -> float:
    there = {each.code for each in road.steps}
    return len(codes & there) / len(codes | there)


def _as_road(route: kinds.Route, today: date) -> Road:
    """Return what lies ahead of a route as a road from today; steps of the person's own are left out."""
    ahead = [each for each in route.steps if not each.reached and _is_planned(each)]
    steps = tuple(
        RoadStep(_code(each), each.text, _months_between(today, date.fromisoformat(each.by)), each.months, 0.0, None)
        for each in ahead
    )
    months = max((each.month for each in steps), default=0)
    return Road(route.name, route.why, steps, months, route.difficulty or 0.0, route.pay_dip)


def _is_planned(step: kinds.Step) -> bool:
    """Tell whether a step was planned by the program: the person's own have no length and no occupation."""
    return step.months > 0 or step.occupation is not None


def _code(step: kinds.Step) -> str:
    return "" if step.occupation is None else step.occupation.identifier


def _months_between(start: date, end: date) -> int:
    return (end.year - start.year) * YEAR + end.month - start.month
