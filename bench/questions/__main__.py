"""How many questions until the first twenty are as good as after the 60-item profiler: python -m bench.questions."""

import argparse
import os
import platform
from concurrent.futures import ProcessPoolExecutor
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import numpy as np

from bench.questions.explorers import ASTRAY, STATED, WRONG, Simulator, draw_explorers
from bench.questions.interview import (
    Picker,
    hold,
    measure_quality,
    pick_d_optimal,
    pick_informative,
    pick_random,
)
from bench.questions.picture import draw_picture
from bench.questions.published import Table, read_published
from wherenext.core.guidance.taste.day import lay_out
from wherenext.core.guidance.taste.features import Features, describe
from wherenext.sources.catalog import open_catalog

CHECKPOINTS = (0, 2, 4, 6, 8, 10, 12, 15, 20, 25, 30, 40)
SEED = 11
ITEMS = 10
PICKERS = {"random pairs": (pick_random, False), "D-optimal": (pick_d_optimal, True), "ours": (pick_informative, True)}
OURS = {"ours": PICKERS["ours"]}
CALIBRATED = (2, 4, 8, 12)
Checkpoints = tuple[int, ...]
Pickers = dict[str, tuple[Picker, bool]]
RESULTS = Path(__file__).parent.parent / "results"


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--explorers", type=int, default=96)
    options.add_argument("--processes", type=int, default=2)
    options.add_argument("--part", choices=("questions", "calibration", "both"), default="both")
    chosen = options.parse_args()
    print(
        f"{chosen.explorers} explorers a row, seed {SEED}, {datetime.now(UTC).date()}, "
        f"Python {platform.python_version()}, numpy {np.__version__}, {os.cpu_count()} cores; "
        "the embedded catalog, the truth from O*NET 30.1\n"
    )
    if chosen.part != "calibration":
        _ask(chosen.explorers, chosen.processes)
    if chosen.part != "questions":
        _calibrate(chosen.explorers, chosen.processes)


def _ask(explorers: int, processes: int) -> None:
    courses = {}
    for simulator in (STATED, WRONG):
        courses[simulator.name] = run(simulator, explorers, processes, PICKERS, CHECKPOINTS)
        print(tell(simulator, courses[simulator.name]), flush=True)
    (RESULTS / "questions.svg").write_text(draw_picture(courses, CHECKPOINTS), encoding="utf-8")


def _calibrate(explorers: int, processes: int) -> None:
    print("Expected calibration error, our questions:\n")
    print("| simulator | " + " | ".join(f"after {n}" for n in CALIBRATED) + " |")
    print("| --- |" + " --- |" * len(CALIBRATED))
    for simulator in ASTRAY:
        sureness = run(simulator, explorers, processes, OURS, CALIBRATED)["ours"]["sureness"]
        errors = [measure_calibration(sureness[:, i]) for i in range(len(CALIBRATED))]
        print(f"| {simulator.name} | " + " | ".join(f"{each:.3f}" for each in errors) + " |", flush=True)


def run(
    simulator: Simulator, count: int, processes: int, pickers: Pickers, checkpoints: Checkpoints
) -> dict[str, dict[str, np.ndarray]]:
    """Quality by way of asking: for the profiler one figure an explorer, else one a checkpoint."""
    jobs = [list(part) for part in np.array_split(np.arange(count), processes * 4) if len(part)]
    with ProcessPoolExecutor(processes) as pool:
        parts = list(pool.map(partial(_run_part, simulator, count, pickers, checkpoints), jobs))
    return {name: {key: np.concatenate([part[name][key] for part in parts]) for key in parts[0][name]}
            for name in parts[0]}  # fmt: skip


def _run_part(
    simulator: Simulator, count: int, pickers: Pickers, checkpoints: Checkpoints, which: list[int]
) -> dict[str, dict[str, np.ndarray]]:
    catalog = open_catalog()
    published = read_published(catalog)
    # The truth of the wrong simulator is what O*NET publishes; the program sees the estimates of its catalog.
    seen = describe(catalog.ratings, catalog.offered)
    truth = seen if simulator is not WRONG else describe(published.ratings, catalog.offered)
    days = lay_out(seen)
    found: dict[str, dict[str, np.ndarray]] = {}
    for name, (pick, adaptive) in pickers.items():
        people = [draw_explorers(simulator, truth, published, count, SEED)[i] for i in which]
        held = [hold(each, seen, days, pick, checkpoints, adaptive=adaptive) for each in people]
        found[name] = {
            "quality": np.array([[each.quality[n] for n in checkpoints] for each in held]),
            "sureness": np.array([[each.sureness[n] for n in checkpoints] for each in held]),
            "picking": np.array([each.picking for each in held]),
        }
    people = [draw_explorers(simulator, truth, published, count, SEED)[i] for i in which]
    found["profiler"] = {"quality": np.array([_profile(each, published, seen) for each in people])}
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
        ece = max(measure_calibration(course["sureness"][:, i]) for i in range(len(CHECKPOINTS)))
        half, most = np.percentile(course["picking"] * 1000, [50, 95])
        lines.append(
            f"| {name} | "
            + " | ".join(f"{each:.2f}" for each in mean)
            + f" | {reached} | {ece:.3f} | {half:.1f}, {most:.1f} |"
        )
    return "\n".join(lines) + "\n"


def measure_calibration(sureness: np.ndarray, bins: int = 10) -> float:
    """Expected calibration error of the told chances (Naeini and others 2015)."""
    told, so = sureness[:, 0].ravel(), sureness[:, 1].ravel()
    # A pair told the other way round is the same statement.
    so, told = np.where(told < 0.5, 1 - so, so), np.maximum(told, 1 - told)
    group = np.minimum(((told - 0.5) * 2 * bins).astype(int), bins - 1)
    return float(sum(abs(told[group == g].mean() - so[group == g].mean()) * (group == g).mean() for g in set(group)))


if __name__ == "__main__":
    main()
