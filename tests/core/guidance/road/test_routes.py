from itertools import pairwise, permutations
from time import process_time

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from wherenext.core.guidance.road.routes import RouteSet, StepGraph, find_direct, find_routes

Steps = dict[tuple[int, int], tuple[int, float, int]]


def build(nodes: int, steps: Steps) -> StepGraph:
    ordered = sorted(steps)
    starts = np.searchsorted([a for a, _ in ordered], np.arange(nodes + 1))
    columns = list(zip(*(steps[pair] for pair in ordered), strict=True)) if ordered else [[], [], []]
    return StepGraph(
        starts.astype(np.int64),
        np.array([b for _, b in ordered], np.int64),
        np.array(columns[0], np.int64),
        np.array(columns[1], np.float64),
        np.array(columns[2], np.int64),
    )


def brute_force(nodes: int, steps: Steps, start: int, destination: int, horizon: int) -> set[tuple[int, ...]]:
    others = [v for v in range(nodes) if v not in (start, destination)]
    costs = {}
    for count in range(3):
        for stones in permutations(others, count):
            path = (start, *stones, destination)
            legs = [steps.get(pair) for pair in pairwise(path)]
            if None in legs:
                continue
            pay, lowest = 0, None
            for leg in legs:
                pay += leg[2]
                lowest = pay if lowest is None else min(lowest, pay)
            cost = (sum(leg[0] for leg in legs), max(leg[1] for leg in legs), -lowest)
            if cost[0] <= horizon:
                costs[path] = cost

    def dominated(cost: tuple[float, ...]) -> bool:
        return any(o != cost and all(x <= y for x, y in zip(o, cost, strict=True)) for o in costs.values())

    return {path for path, cost in costs.items() if not dominated(cost)}


def paths(graph: StepGraph, routes: RouteSet, start: int) -> list[tuple[int, ...]]:
    return [(start, *(int(graph.targets[step]) for step in row if step >= 0)) for row in routes.steps]


@st.composite
def graphs(draw: st.DrawFn) -> tuple[int, Steps]:
    nodes = draw(st.integers(2, 7))
    pairs = st.tuples(st.integers(0, nodes - 1), st.integers(0, nodes - 1))
    step = st.tuples(st.integers(0, 30), st.sampled_from([0.0, 0.25, 0.5, 0.75, 1.0]), st.integers(-5, 5))
    return nodes, draw(st.dictionaries(pairs.filter(lambda p: p[0] != p[1]), step, max_size=30))


@given(graphs(), st.integers(0, 80))
def test_find_routes_agrees_with_brute_force(graph: tuple[int, Steps], horizon: int) -> None:
    nodes, steps = graph
    built = build(nodes, steps)

    found = paths(built, find_routes(built, 0, nodes - 1, horizon), 0)

    assert len(found) == len(set(found))
    assert set(found) == brute_force(nodes, steps, 0, nodes - 1, horizon)


def test_find_routes_without_a_way_is_empty() -> None:
    graph = build(3, {(0, 1): (6, 0.5, 0)})

    assert len(find_routes(graph, 0, 2).months) == 0


def test_find_direct_gives_the_one_step_even_where_another_way_is_better() -> None:
    graph = build(3, {(0, 2): (30, 0.9, -5), (0, 1): (6, 0.1, 5), (1, 2): (6, 0.1, 5)})

    assert find_direct(graph, 0, 2).months.tolist() == [30]
    assert find_direct(graph, 2, 0).months.tolist() == []


def test_find_routes_prefers_a_stone_that_makes_the_hardest_step_smaller() -> None:
    graph = build(3, {(0, 2): (12, 0.9, 10), (0, 1): (12, 0.3, -2), (1, 2): (12, 0.4, 12)})

    routes = find_routes(graph, 0, 2)

    assert paths(graph, routes, 0) == [(0, 2), (0, 1, 2)]
    assert routes.difficulty.tolist() == [0.9, 0.4]
    assert routes.pay.tolist() == [10, -2]


def test_find_routes_on_a_thousand_occupations_is_fast() -> None:
    rng = np.random.default_rng(7)
    nodes, each = 1000, 30
    targets = np.concatenate([rng.choice(nodes, each, replace=False) for _ in range(nodes)])
    graph = StepGraph(
        np.arange(0, nodes * each + 1, each),
        targets,
        rng.integers(6, 24, nodes * each),
        rng.random(nodes * each),
        rng.integers(-10, 10, nodes * each),
    )
    find_routes(graph, 0, 1)

    started = process_time()
    for destination in range(1, 11):
        find_routes(graph, 0, destination)

    assert (process_time() - started) / 10 < 0.05  # The goal is 10 ms; five times that on a busy machine.
