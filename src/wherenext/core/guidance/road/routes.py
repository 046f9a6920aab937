"""Every road worth a thought from where a person is to a destination, with at most two stepping stones."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from wherenext.core.guidance.reality.horizon import HORIZON


@dataclass(frozen=True)
class StepGraph:
    """Single steps between occupations, grouped by where they start.

    Attributes
    ----------
    starts
        Shape (nodes + 1,): steps from node ``v`` are ``starts[v]:starts[v + 1]``.
    targets
        Shape (steps,): where each step leads; at most one step between two nodes.
    months
        Shape (steps,): months a step takes, 0 or more.
    difficulty
        Shape (steps,): how hard a step is, in [0, 1].
    pay
        Shape (steps,): change of yearly pay in stated steps of 1,000 US dollars.
    """

    starts: NDArray[np.int64]
    targets: NDArray[np.int64]
    months: NDArray[np.int64]
    difficulty: NDArray[np.float64]
    pay: NDArray[np.int64]

    @cached_property
    def origins(self) -> NDArray[np.int64]:
        """Where each step starts; shape (steps,)."""
        return np.repeat(np.arange(len(self.starts) - 1), np.diff(self.starts))


@dataclass(frozen=True)
class RouteSet:
    """Routes as columns; row ``i`` of each array is route ``i``.

    Attributes
    ----------
    steps
        Shape (routes, 3): rows of steps in the graph, -1 after the last.
    months
        Shape (routes,): total months.
    difficulty
        Shape (routes,): the hardest single step, in [0, 1].
    pay
        Shape (routes,): the lowest yearly pay on the way against today's, in thousands of US dollars.
    """

    steps: NDArray[np.int64]
    months: NDArray[np.int64]
    difficulty: NDArray[np.float64]
    pay: NDArray[np.int64]

    def take(self, rows: NDArray[np.int64] | NDArray[np.bool_]) -> "RouteSet":
        """Return some of the routes.

        Parameters
        ----------
        rows
            Row numbers, or a mask of shape (routes,).

        Returns
        -------
        RouteSet
            Those routes, in the order asked for.
        """
        return RouteSet(self.steps[rows], self.months[rows], self.difficulty[rows], self.pay[rows])


def find_routes(graph: StepGraph, start: int, destination: int, horizon: int = HORIZON) -> RouteSet:
    """Return every route none of which is worse than another in each respect.

    Parameters
    ----------
    graph
        The steps.
    start
        Where the person is, a node.
    destination
        Another node.
    horizon
        Months a route may take.

    Returns
    -------
    RouteSet
        The exact Pareto set over months (fewer), hardest step (easier) and lowest pay on the way (higher), among
        routes of at most three steps that visit no node twice; fastest first. Empty where no route fits the horizon.

    Notes
    -----
    A route is as hard as its hardest step: stepping stones help because they make steps smaller, and a sum would never
    show that.
    """
    every = _measure(graph, _enumerate(graph, start, destination))
    within = every.take(every.months <= horizon)
    return within.take(_undominated(within))


def find_direct(graph: StepGraph, start: int, destination: int) -> RouteSet:
    """Return the route of one step, whether or not another is better.

    Parameters
    ----------
    graph
        The steps.
    start
        Where the person is, a node.
    destination
        Another node.

    Returns
    -------
    RouteSet
        One route, or none where no step leads there.
    """
    first = np.arange(graph.starts[start], graph.starts[start + 1])
    return _measure(graph, _pad(first[graph.targets[first] == destination][:, None]))


def _enumerate(graph: StepGraph, start: int, destination: int) -> NDArray[np.int64]:
    """All simple paths of one, two or three steps, as rows of step numbers padded with -1."""
    into = np.full(len(graph.starts) - 1, -1, np.int64)
    last = np.flatnonzero(graph.targets == destination)
    into[graph.origins[last]] = last
    first = np.arange(graph.starts[start], graph.starts[start + 1])
    direct = first[graph.targets[first] == destination]
    first = first[(graph.targets[first] != destination) & (graph.targets[first] != start)]
    ends = into[graph.targets[first]]
    two = np.column_stack([first, ends])[ends >= 0]
    return np.concatenate([_pad(direct[:, None]), _pad(two), _three(graph, first, into, start, destination)])


def _three(
    graph: StepGraph, first: NDArray[np.int64], into: NDArray[np.int64], start: int, destination: int
) -> NDArray[np.int64]:
    stones = graph.targets[first]
    counts = graph.starts[stones + 1] - graph.starts[stones]
    before = np.repeat(first, counts)
    offset = np.arange(counts.sum()) - np.repeat(np.cumsum(counts) - counts, counts)
    middle = np.repeat(graph.starts[stones], counts) + offset
    second = graph.targets[middle]
    after = into[second]
    fits = (after >= 0) & (second != start) & (second != destination) & (second != graph.targets[before])
    return np.asarray(np.column_stack([before, middle, after])[fits])


def _pad(paths: NDArray[np.int64]) -> NDArray[np.int64]:
    return np.pad(paths, ((0, 0), (0, 3 - paths.shape[1])), constant_values=-1)


def _measure(graph: StepGraph, steps: NDArray[np.int64]) -> RouteSet:
    taken = steps >= 0
    months = np.where(taken, graph.months[steps], 0).sum(axis=1)
    hardest = np.where(taken, graph.difficulty[steps], 0.0).max(axis=1, initial=0.0)
    level = np.cumsum(np.where(taken, graph.pay[steps], 0), axis=1)
    # Steps that are not taken repeat the level before them, so the lowest is right without a mask.
    return RouteSet(steps, months, hardest, level.min(axis=1, initial=np.iinfo(np.int64).max))


def _undominated(routes: RouteSet) -> NDArray[np.int64]:
    """Rows of the Pareto set; routes that are equal in every respect all stay."""
    order = np.lexsort((-routes.pay, routes.difficulty, routes.months))
    cost = np.column_stack([routes.months, routes.difficulty, -routes.pay])[order]
    kept: list[int] = []
    left = np.arange(len(order))
    while left.size:
        best = cost[left[0]]
        # Sorted, so nothing left can dominate the first: it belongs to the set, and what it dominates goes.
        kept.append(int(order[left[0]]))
        worse = (cost[left] >= best).all(axis=1) & (cost[left] > best).any(axis=1)
        left = left[~worse][1:]
    return np.array(kept, np.int64)
