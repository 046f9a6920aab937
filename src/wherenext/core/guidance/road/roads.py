"""Roads to a destination, told in steps: a few that differ in kind, one of them to stay and grow here first."""

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from wherenext.core.guidance.fit.known import Known
from wherenext.core.guidance.fit.preparation import months_to, reached_zone
from wherenext.core.guidance.reality.difficulty import rate_difficulty
from wherenext.core.guidance.reality.horizon import HORIZON
from wherenext.core.guidance.reality.reality import Reality
from wherenext.core.guidance.road.routes import RouteSet, StepGraph, find_direct, find_routes
from wherenext.core.guidance.work.ground import Ground
from wherenext.core.guidance.work.step import step_difficulty
from wherenext.core.guidance.work.zones import count_months

STONES = 40
"""How many occupations are looked at as stepping stones."""
DWELL = 12
"""Months on a stepping stone before the next step: a year in which it teaches something."""
GROW = 9
"""Months of moves in the present job before the first step."""
LIKELY = 0.8
"""A stone is among the fifth of occupations that the person's evidence or likes speak for most."""
LIVEABLE = 0.3
"""A stone's worst constraint."""
JOBS_LEAST = 50
"""A stone has at least this many jobs where its pay is from."""
TOO_HARD = 0.8
"""Steps harder than this are not proposed as stones."""
THOUSAND = 1_000


@dataclass(frozen=True, slots=True)
class RoadStep:
    """One step.

    Attributes
    ----------
    code
        O*NET-SOC code of where it leads; ``""`` for staying where one is.
    title
        What it leads to.
    month
        Months from today until it is reached.
    months
        How long it takes.
    difficulty
        In [0, 1].
    pay_change
        Change of median pay by this step, US dollars a year; None where unknown.
    """

    code: str
    title: str
    month: int
    months: int
    difficulty: float
    pay_change: float | None


@dataclass(frozen=True, slots=True)
class Road:
    """One road to the destination.

    Attributes
    ----------
    name
        What kind of road it is.
    why
        What speaks for it.
    steps
        In order.
    months
        All together.
    difficulty
        Of the hardest step, in [0, 1].
    pay_dip
        By how much pay on the way falls below today's, US dollars a year; 0 where it never does, None where unknown.
    """

    name: str
    why: str
    steps: tuple[RoadStep, ...]
    months: int
    difficulty: float
    pay_dip: float | None


@dataclass(frozen=True)
class _Terrain:
    """The steps among the occupations looked at; node 0 is the person, the last the destination."""

    graph: StepGraph
    rows: NDArray[np.int64]
    pay: NDArray[np.float64]


def plan_roads(reality: Reality, known: Known, ground: Ground, horizon: int = HORIZON) -> tuple[Road, ...]:
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

    Returns
    -------
    tuple
        To stay and grow first, the fastest, the gentlest and the best paid on the way, as far as they differ; empty
        where none fits the horizon.
    """
    terrain = _survey(reality, known, ground)
    goal = len(terrain.rows) - 1
    routes = find_routes(terrain.graph, 0, goal, horizon)
    roads = [_tell(routes, row, name, why, terrain, ground) for row, name, why in _pick(routes)]
    direct = _tell(find_direct(terrain.graph, 0, goal), 0, "Directly", "One step.", terrain, ground)
    stay = _stay(reality, direct, horizon)
    every = [*([stay] if stay else []), *roads]
    return tuple(every if reality.mix.named else (_end_at(road, reality.label) for road in every))


def _end_at(road: Road, title: str) -> Road:
    """Name the last step as the person did; what a thing of one's own pays is not what its parts pay."""
    last = replace(road.steps[-1], title=title, pay_change=None)
    return replace(road, steps=(*road.steps[:-1], last), pay_dip=None)


def _pick(routes: RouteSet) -> list[tuple[int, str, str]]:
    if len(routes.months) == 0:
        return []
    length = (routes.steps >= 0).sum(axis=1)
    best = (
        (np.lexsort((routes.difficulty, length, routes.months)), "The fastest", "It takes the least time."),
        (np.lexsort((routes.months, length, routes.difficulty)), "The gentlest", "Its hardest step is the smallest."),
        (np.lexsort((routes.months, -routes.pay)), "The best paid on the way", "Pay on the way falls the least."),
    )
    picked: dict[int, tuple[int, str, str]] = {}
    for order, name, why in best:
        row = int(order[0])
        if row in picked:
            before = picked[row]
            picked[row] = (row, f"{before[1]}, and {name[0].lower()}{name[1:]}", f"{before[2]} {why}")
        else:
            picked[row] = (row, name, why)
    return list(picked.values())


def _stay(reality: Reality, direct: Road, horizon: int) -> Road | None:
    """Grow in the present place first: the moves close part of what is missing, then the last step is smaller."""
    if direct.months + GROW > horizon:
        return None
    open_weight = sum(each.weight for each in reality.gap if each.missing)
    closed = sum(sorted((each.weight for each in reality.gap if each.missing), reverse=True)[:3])
    all_weight = sum(each.weight for each in reality.gap) or 1.0
    last = direct.steps[0]
    eased = max(last.difficulty - 0.35 * closed / all_weight, 0.0) if open_weight else last.difficulty
    steps = (
        RoadStep("", "Stay where you are and grow", GROW, GROW, 0.1, 0.0),
        RoadStep(last.code, last.title, direct.months + GROW, last.months, eased, last.pay_change),
    )
    why = "Moves where you are build what is missing, and you can still turn back."
    return Road("Stay and grow here first", why, steps, direct.months + GROW, max(eased, 0.1), direct.pay_dip)


def _survey(reality: Reality, known: Known, ground: Ground) -> _Terrain:
    goal = int(reality.mix.rows[0])
    rows = _stones(goal, known, ground)
    occupations = np.append(rows, goal)
    hard = np.zeros((len(occupations) + 1, len(occupations) + 1), np.float64)
    hard[1:, 1:] = step_difficulty(ground, occupations, occupations)
    hard[0, 1:] = np.nan_to_num(rate_difficulty(known.person, known.strengths, ground, occupations), nan=0.5)
    if reality.difficulty.score.value is not None:
        hard[0, -1] = reality.difficulty.score.value
    months = _months(occupations, hard, known, ground)
    pay = _pay(occupations, known)
    if not reality.mix.named:
        # What a thing of one's own pays is not what its parts pay, so it does not tell which road is paid best.
        pay[-1] = np.nan
    change = np.nan_to_num((pay[None, :] - pay[:, None]) / THOUSAND)
    return _Terrain(_graph(hard, months, change), np.concatenate([[-1], occupations]), pay)


def _stones(goal: int, known: Known, ground: Ground) -> NDArray[np.int64]:
    """Keep what the person could do, live with and find in the area, nearest to both ends first."""
    person, fit = known.person, known.fit
    held = [held.occupation for held in person.held if held.present]
    found = np.nan_to_num(known.pay.employment) >= JOBS_LEAST
    fits = (np.maximum(fit.can, fit.want) >= LIKELY) & (np.nan_to_num(fit.live, nan=1) >= LIVEABLE)
    rows = np.flatnonzero(ground.offered & found & fits & ~np.isnan(known.pay.percentiles[:, 2]))
    rows = rows[~np.isin(rows, [goal, *held])]
    here = np.nan_to_num(rate_difficulty(person, known.strengths, ground, rows), nan=0.5)
    there = step_difficulty(ground, rows, np.array([goal]))[:, 0]
    return np.asarray(rows[np.argsort(np.maximum(here, there), kind="stable")[:STONES]])


def _months(
    occupations: NDArray[np.int64], hard: NDArray[np.float64], known: Known, ground: Ground
) -> NDArray[np.int64]:
    """Take preparation within its range by difficulty; from a stone it runs beside the work there."""
    zone = np.nan_to_num(ground.zone[occupations], nan=3.0)
    whole = count_months(zone)
    reached = reached_zone(known.person, ground) or 1.0
    had = np.concatenate([[reached], np.maximum(zone, reached)])
    months = np.zeros(hard.shape, np.float64)
    for row, own in enumerate(had):
        short, long = months_to(whole, float(own)).T
        months[row, 1:] = short + (long - short) * hard[row, 1:]
    months[1:] = np.maximum(months[1:], DWELL)
    # A stone makes the last step smaller, not the preparation for it shorter.
    months[1:, -1] = np.maximum(months[1:, -1], months[0, -1] - months[0, 1:])
    return np.asarray(np.maximum(np.ceil(months / 3) * 3, 3), np.int64)


def _pay(occupations: NDArray[np.int64], known: Known) -> NDArray[np.float64]:
    median = known.pay.percentiles[:, 2].astype(np.float64)
    job = known.person.journey.present_job
    own = None if job is None else job.payload.pay
    if own is None and known.person.present is not None:
        own = float(median[known.person.present])
    return np.concatenate([[np.nan if own is None else own], median[occupations]])


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


def _tell(routes: RouteSet, row: int, name: str, why: str, terrain: _Terrain, ground: Ground) -> Road:
    steps: list[RoadStep] = []
    at, month = 0, 0
    for number in routes.steps[row][routes.steps[row] >= 0]:
        to = int(terrain.graph.targets[number])
        months = int(terrain.graph.months[number])
        month += months
        occupation = ground.catalog.occupations[int(terrain.rows[to])]
        change = float(terrain.pay[to] - terrain.pay[at])
        hard = float(terrain.graph.difficulty[number])
        pay_change = None if np.isnan(change) else change
        steps.append(RoadStep(occupation.code, occupation.title, month, months, hard, pay_change))
        at = to
    known = [step.pay_change for step in steps if step.pay_change is not None]
    lowest = float(np.cumsum(known).min()) if len(known) == len(steps) else None
    dip = None if lowest is None else max(-lowest, 0.0)
    return Road(name, why, tuple(steps), month, max(step.difficulty for step in steps), dip)
