"""How many questions until the first twenty are as good as after the 60-item profiler: python -m bench.questions."""

import argparse
import os
import platform
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import NamedTuple

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import numpy as np

from bench.questions.calibration import calibrate, measure_calibration
from bench.questions.explorers import ASTRAY, STATED, WRONG, Simulator, draw_explorers
from bench.questions.interview import (
    hold,
    hold_out,
    measure_quality,
    pick_d_optimal,
    pick_informative,
    pick_random,
)
from bench.questions.picture import draw_picture
from bench.questions.published import Table, read_published
from wherenext.core.guidance.taste.day import Days, lay_out
from wherenext.core.guidance.taste.features import Features, describe
from wherenext.sources.catalog import open_catalog

CHECKPOINTS = (0, 2, 4, 6, 8, 10, 12, 15, 20, 25, 30, 40)
SEED = 11
ITEMS = 10
PICKERS = {"random pairs": (pick_random, False), "D-optimal": (pick_d_optimal, True), "ours": (pick_informative, True)}
RESULTS = Path(__file__).parent.parent / "results"


class Sample(NamedTuple):
    """Which explorers are asked."""

    count: int
    seed: int


STOPPED = Sample(24, 77)


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--explorers", type=int, default=96)
    options.add_argument("--calibrated", type=int, default=600, help="explorers a row of the table of calibration")
    options.add_argument("--processes", type=int, default=2)
    options.add_argument("--seed", type=int, default=SEED, help="which explorers are asked")
    options.add_argument("--normal", action="store_true", help="calibrate a belief without humps, as a peer")
    options.add_argument("--part", choices=("questions", "calibration", "stopping", "all"), default="all")
    chosen = options.parse_args()
    versions = f"Python {platform.python_version()}, numpy {np.__version__}"
    print(f"{datetime.now(UTC).date()}, {versions}, {os.cpu_count()} cores; embedded catalog, truth from O*NET 30.1\n")
    if chosen.part in ("questions", "all"):
        print(f"{chosen.explorers} explorers a row, seed {chosen.seed}\n")
        _ask(Sample(chosen.explorers, chosen.seed), chosen.processes)
    if chosen.part in ("calibration", "all"):
        calibrate(ASTRAY, chosen.calibrated, normal=chosen.normal)
    if chosen.part in ("stopping", "all"):
        _stop()


def _ask(sample: Sample, processes: int) -> None:
    courses = {}
    for simulator in (STATED, WRONG):
        courses[simulator.name] = run(simulator, sample, processes)
        print(tell(simulator, courses[simulator.name]), flush=True)
    (RESULTS / "questions.svg").write_text(draw_picture(courses, CHECKPOINTS), encoding="utf-8")


def _stop() -> None:
    print(f"\nWhen asking stops: {STOPPED.count} explorers, seed {STOPPED.seed}\n")
    for simulator in (STATED, WRONG):
        held = np.array(list(_hold_out(simulator, STOPPED)))
        low, half, high = np.percentile(held[:, 0], [10, 50, 90])
        print(f"{simulator.name}: {half:.0f} questions ({low:.0f} to {high:.0f}), quality {held[:, 1].mean():.2f}")


def _hold_out(simulator: Simulator, sample: Sample) -> Iterator[tuple[int, float]]:
    world = _open(simulator)
    for each in draw_explorers(simulator, world.truth, world.published, sample.count, sample.seed):
        yield hold_out(each, world.seen, world.days)


class World(NamedTuple):
    """What the program sees, and what is so."""

    published: Table
    seen: Features
    truth: Features
    days: Days


def _open(simulator: Simulator) -> World:
    catalog = open_catalog()
    published = read_published(catalog)
    # The truth of the wrong simulator is what O*NET publishes; the program sees the estimates of its catalog.
    seen = describe(catalog.ratings, catalog.offered)
    truth = seen if simulator is not WRONG else describe(published.ratings, catalog.offered)
    return World(published, seen, truth, lay_out(seen))


def run(simulator: Simulator, sample: Sample, processes: int) -> dict[str, dict[str, np.ndarray]]:
    """Quality by way of asking: for the profiler one figure an explorer, else one a checkpoint."""
    jobs = [list(part) for part in np.array_split(np.arange(sample.count), processes * 4) if len(part)]
    with ProcessPoolExecutor(processes) as pool:
        parts = list(pool.map(partial(_run_part, simulator, sample), jobs))
    return {name: {key: np.concatenate([part[name][key] for part in parts]) for key in parts[0][name]}
            for name in parts[0]}  # fmt: skip


def _run_part(simulator: Simulator, sample: Sample, which: list[int]) -> dict[str, dict[str, np.ndarray]]:
    world = _open(simulator)
    draw = partial(draw_explorers, simulator, world.truth, world.published, sample.count, sample.seed)
    found: dict[str, dict[str, np.ndarray]] = {}
    for name, (pick, adaptive) in PICKERS.items():
        people = draw()
        held = [hold(people[i], world.seen, world.days, pick, CHECKPOINTS, adaptive=adaptive) for i in which]
        found[name] = {
            "quality": np.array([[each.quality[n] for n in CHECKPOINTS] for each in held]),
            "sureness": np.array([[each.sureness[n] for n in CHECKPOINTS] for each in held]),
            "picking": np.array([each.picking for each in held]),
        }
    people = draw()
    found["profiler"] = {"quality": np.array([_profile(people[i], world.published, world.seen) for i in which])}
    return found


def _profile(explorer, published: Table, seen: Features) -> float:
    """The profiler: ten items a type, occupations in the order of their profile's correlation with the person's."""
    person = explorer.rate_items(ITEMS)
    rows = published.raw_interests - published.raw_interests.mean(axis=1, keepdims=True)
    person = person - person.mean()
    return measure_quality(explorer, seen, rows @ person / (np.linalg.norm(rows, axis=1) + 1e-9))


def tell(simulator: Simulator, courses: dict[str, dict[str, np.ndarray]]) -> str:
    """Return one table."""
    goal = courses["profiler"]["quality"]
    bar = goal.mean()
    lines = [
        f"Simulator: {simulator.name}. The 60-item profiler reaches {bar:.3f} ± {goal.std() / len(goal) ** 0.5:.3f}."
    ]
    lines += [
        "",
        "| way | "
        + " | ".join(map(str, CHECKPOINTS))
        + " | questions to the profiler's quality | ECE, worst | picking, ms (median, 95 %) |",
    ]
    lines += ["| --- |" + " --- |" * (len(CHECKPOINTS) + 3)]
    for name in PICKERS:
        course = courses[name]
        mean = course["quality"].mean(axis=0)
        reached = next((str(n) for n, each in zip(CHECKPOINTS, mean, strict=True) if each >= bar), "more than 40")
        ece = max(measure_calibration(course["sureness"][:, i])[0] for i in range(len(CHECKPOINTS)))
        half, most = np.percentile(course["picking"] * 1000, [50, 95])
        lines.append(
            f"| {name} | "
            + " | ".join(f"{each:.2f}" for each in mean)
            + f" | {reached} | {ece:.3f} | {half:.1f}, {most:.1f} |"
        )
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    main()
