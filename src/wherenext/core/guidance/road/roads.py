"""Roads to a destination, told in steps: a few that differ in kind, one of them to stay and grow here first."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from wherenext.core.guidance.fit.known import Known
from wherenext.core.guidance.fit.preparation import months_to, reached_zone
from wherenext.core.guidance.reality.difficulty import QUARTER, rate_difficulty
from wherenext.core.guidance.reality.horizon import HORIZON
from wherenext.core.guidance.reality.reality import Reality
from wherenext.core.guidance.road.growing import Growth, grow
from wherenext.core.guidance.road.naming import name_all, set_apart
from wherenext.core.guidance.road.road import Road as Road
from wherenext.core.guidance.road.road import RoadStep as RoadStep
from wherenext.core.guidance.road.routes import RouteSet, StepGraph, find_direct, find_routes
from wherenext.core.guidance.road.stones import find_stones
from wherenext.core.guidance.work.ground import Ground
from wherenext.core.guidance.work.step import step_difficulty
from wherenext.core.guidance.work.zones import count_months

DWELL = 12
"""Months on a stepping stone before the next step: a year in which it teaches something."""
SMALL = 0.1
"""How hard it is to grow where one is."""
TOO_HARD = 0.8
"""Steps harder than this are not proposed as stones."""
THOUSAND = 1_000


@dataclass(frozen=True)
class _Terrain:
    """The steps among the occupations looked at; node 0 is the person, the last the destination.

    The graph holds difficulty in steps of 0.05, so that a road is not kept for a hair's breadth; `hard` holds it whole.
    """

    graph: StepGraph
    rows: NDArray[np.int64]
    pay: NDArray[np.float64]
    hard: NDArray[np.float64]


def plan_roads(
    reality: Reality,
    known: Known,
    ground: Ground,
    horizon: int = HORIZON,
    builds: Mapping[str, int] = MappingProxyType({}),
) -> tuple[Road, ...]:
    """Return a few roads to a destination that differ in kind.

    Parameters
    ----------
    reality
        The destination, examined.
    known
        What is known of the person.
    ground
        The catalog, made ready.
    horizon
        Months a road may take.
    builds
        Weeks of the move that is proposed for each skill or knowledge area, by its O*NET identifier.

    Returns
    -------
    tuple
        To stay and grow first, the fastest, the gentlest and the best paid on the way, as far as they differ; each
        named for what sets it apart from all the others. Empty where none fits the horizon.
    """
    terrain = _survey(reality, known, ground)
    goal = len(terrain.rows) - 1
    routes = find_routes(terrain.graph, 0, goal, horizon)
    roads = [_tell(routes, row, terrain, ground) for row in _pick(routes)]
    direct = _tell(find_direct(terrain.graph, 0, goal), 0, terrain, ground)
    stay = _stay(direct, grow(reality, builds, known, ground), horizon)
    every = name_all(set_apart(roads, [stay] if stay else []))
    return tuple(every if reality.mix.named else (_end_at(road, reality.label) for road in every))


def _end_at(road: Road, title: str) -> Road:
    """Name the last step as the person did; what a thing of one's own pays is not what its parts pay."""
    last = replace(road.steps[-1], title=title, pay_change=None)
    return replace(road, steps=(*road.steps[:-1], last), pay_dip=None)


def _pick(routes: RouteSet) -> list[int]:
    """Pick the fastest, the gentlest and the best paid on the way, each route once."""
    if len(routes.months) == 0:
        return []
    length = (routes.steps >= 0).sum(axis=1)
    best = (
        np.lexsort((routes.difficulty, length, routes.months)),
        np.lexsort((routes.months, length, routes.difficulty)),
        np.lexsort((routes.months, -routes.pay)),
    )
    return list(dict.fromkeys(int(order[0]) for order in best))


def _stay(direct: Road, growth: Growth, horizon: int) -> Road | None:
    """Grow in the present place first; the last step is what that leaves of the straight road."""
    last = direct.steps[0]
    left = last.months if growth.left is None else growth.left
    hard = last.difficulty if growth.difficulty is None else growth.difficulty
    months = growth.months + left
    if months > horizon:
        return None
    steps = (
        RoadStep("", "Stay where you are and grow", growth.months, growth.months, SMALL, 0.0),
        RoadStep(last.code, last.title, months, left, hard, last.pay_change),
    )
    return Road("Stay and grow here first", growth.why, steps, months, max(hard, SMALL), direct.pay_dip)


def _survey(reality: Reality, known: Known, ground: Ground) -> _Terrain:
    goal = int(reality.mix.rows[0])
    rows = find_stones(reality, known, ground)
    occupations = np.append(rows, goal)
    hard = np.zeros((len(occupations) + 1, len(occupations) + 1), np.float64)
    hard[1:, 1:] = step_difficulty(ground, occupations, occupations)
    hard[1:-1, -1] = step_difficulty(ground, rows, reality.mix.rows) @ reality.mix.shares
    hard[0, 1:] = np.nan_to_num(
        rate_difficulty(known.person, known.strengths, ground, occupations, known.fit.months), nan=0.5
    )
    if reality.difficulty.score.value is not None:
        hard[0, -1] = reality.difficulty.score.value
    months = _months(occupations, hard, known, ground, reality.difficulty.likely)
    pay = _pay(occupations, known)
    if not reality.mix.named:
        # What a thing of one's own pays is not what its parts pay, so it does not tell which road is paid best.
        pay[-1] = np.nan
    change = np.nan_to_num((pay[None, :] - pay[:, None]) / THOUSAND)
    return _Terrain(_graph(hard, months, change), np.concatenate([[-1], occupations]), pay, hard)


def _months(
    occupations: NDArray[np.int64],
    hard: NDArray[np.float64],
    known: Known,
    ground: Ground,
    direct: int | None,
) -> NDArray[np.int64]:
    """Take preparation within its range by difficulty; from a stone it runs beside the work there.

    Straight to the destination it is what is reckoned with there, which of several parts lies in their mean range.
    """
    zone = np.nan_to_num(ground.zone[occupations], nan=3.0)
    whole = count_months(zone)
    reached = reached_zone(known.person, ground) or 1.0
    months = np.zeros(hard.shape, np.float64)
    # From here what years of work cover is known; a stone gives the job zone that it is in.
    here = np.where(np.isnan(known.fit.months[occupations]), months_to(whole, reached), known.fit.months[occupations])
    for row, own in enumerate([None, *np.maximum(zone, reached)]):
        short, long = (here if own is None else months_to(whole, float(own))).T
        months[row, 1:] = short + (long - short) * hard[row, 1:]
    if direct is not None:
        months[0, -1] = direct
    months[1:] = np.maximum(months[1:], DWELL)
    # A stone makes the last step smaller, not the preparation for it shorter.
    months[1:, -1] = np.maximum(months[1:, -1], months[0, -1] - months[0, 1:])
    whole_quarters = np.asarray(np.maximum(np.ceil(months / QUARTER) * QUARTER, QUARTER), np.int64)
    if direct is not None:
        # The money and the examination rest on the same months: none where nothing has to be learnt.
        whole_quarters[0, -1] = direct
    return whole_quarters


def _pay(occupations: NDArray[np.int64], known: Known) -> NDArray[np.float64]:
    median = known.pay.percentiles[:, 2].astype(np.float64)
    return np.concatenate([[_pay_today(known, median)], median[occupations]])


def _pay_today(known: Known, median: NDArray[np.float64]) -> float:
    """Return today's pay, from which pay may fall; NaN where there is none, or none is known.

    The median of the present occupation stands in only where the person said which one it is: one that was guessed
    from a title, such as child care from "at home with three kids", would give somebody a pay who has none.
    """
    job = known.person.journey.present_job
    if job is None:
        return np.nan
    if job.payload.pay is not None:
        return job.payload.pay or np.nan
    said = [each.occupation for each in known.person.held if each.entry == job.identifier and each.is_said]
    return float(median[said[0]]) if said else np.nan


def _graph(hard: NDArray[np.float64], months: NDArray[np.int64], change: NDArray[np.float64]) -> StepGraph:
    nodes = len(hard)
    allowed = hard <= TOO_HARD
    allowed[0, -1] = True
    allowed[:, 0] = False
    allowed[-1] = False
    np.fill_diagonal(allowed, False)
    origins, targets = np.nonzero(allowed)
    difficulty = np.round(hard[origins, targets] * 20) / 20
    return StepGraph(
        np.searchsorted(origins, np.arange(nodes + 1)),
        targets,
        months[origins, targets],
        difficulty,
        np.round(change[origins, targets]).astype(np.int64),
    )


def _tell(routes: RouteSet, row: int, terrain: _Terrain, ground: Ground) -> Road:
    """Tell a route in steps; its name is given once all are known."""
    steps: list[RoadStep] = []
    at, month = 0, 0
    for number in routes.steps[row][routes.steps[row] >= 0]:
        to = int(terrain.graph.targets[number])
        months = int(terrain.graph.months[number])
        month += months
        occupation = ground.catalog.occupations[int(terrain.rows[to])]
        change = float(terrain.pay[to] - terrain.pay[at])
        hard = float(terrain.hard[at, to])
        pay_change = None if np.isnan(change) else change
        steps.append(RoadStep(occupation.code, occupation.title, month, months, hard, pay_change))
        at = to
    known = [step.pay_change for step in steps if step.pay_change is not None]
    lowest = float(np.cumsum(known).min()) if len(known) == len(steps) else None
    dip = None if lowest is None else max(-lowest, 0.0)
    return Road("", "", tuple(steps), month, max(step.difficulty for step in steps), dip)
