"""``python -m bench.guidance``: does difficulty agree with experts, and is the engine fast enough?

Difficulty is held against O*NET's Career Changers Matrix (expert judgements of moves that ask for little extra
preparation), on the pairs whose codes both exist in the catalog: once with the shipped catalog, whose ratings are
estimates, and once with O*NET's published ratings, installed for this run into a temporary folder. ``--fit`` prints
the constants of ``wherenext.core.guidance.work.step``, fitted to the same matrix by logistic regression; the table
shows beside them what weights do that were fitted without the occupation they are tried on.
"""

import argparse
import csv
import io
import os
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from statistics import median

import numpy as np
from bench.people.__main__ import HERE as PEOPLE
from bench.people.__main__ import World, load_cases, measure, open_world
from numpy.typing import NDArray
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression

from wherenext.application.home import VARIABLE
from wherenext.core.guidance.advice import advise
from wherenext.core.guidance.fit.fit import measure_fit
from wherenext.core.guidance.road.routes import StepGraph, find_routes
from wherenext.core.guidance.work.ground import Ground, prepare
from wherenext.core.guidance.work.step import compare, step_difficulty
from wherenext.sources.catalog import SHIPPED, open_catalog
from wherenext.sources.install import install

SEED = 20261121
FOLDS = 5
MATRIX = "Career Changers Matrix (O-NET 20.3).txt"
Scores = NDArray[np.float32]
Mask = NDArray[np.bool_]


@dataclass(frozen=True)
class Pairs:
    """Expert pairs among the occupations of the catalog, and what each is compared with."""

    expert: Mask
    origins: NDArray[np.int64]
    targets: Mask
    zone: NDArray[np.float32]
    major: NDArray[np.int64]


def releases() -> Path:
    named = os.environ.get("WHERENEXT_TEST_DATA", "")
    if not (Path(named) / "onet" / "supplement.zip").is_file():
        sys.exit("WHERENEXT_TEST_DATA names no releases; this bench needs its folder onet.")
    return Path(named) / "onet"


def rows(archive: Path, name: str) -> list[dict[str, str]]:
    with zipfile.ZipFile(archive) as bundle:
        member = next(each for each in bundle.namelist() if each.endswith(name))
        with bundle.open(member) as raw:
            return list(csv.DictReader(io.TextIOWrapper(raw, "utf-8"), delimiter="\t"))


def load_pairs(ground: Ground, folder: Path) -> Pairs:
    row = ground.catalog.row_of_code
    expert = np.zeros((len(row), len(row)), np.bool_)
    for each in rows(folder / "supplement.zip", MATRIX):
        one, other = row.get(each["O*NET-SOC Code"]), row.get(each["Related O*NET-SOC Code"])
        if one is not None and other is not None and ground.offered[one] and ground.offered[other]:
            expert[one, other] = True
    told = rows(folder / "db_30_1_text.zip", "/Job Zones.txt")
    zones = {each["O*NET-SOC Code"]: float(each["Job Zone"]) for each in told}
    zone = np.array([zones.get(o.code, np.nan) for o in ground.catalog.occupations], np.float32)
    targets = (expert.any(axis=0) | expert.any(axis=1)) & ground.offered & ~np.isnan(zone)
    return Pairs(expert, np.flatnonzero(expert.any(axis=1)), targets, zone, ground.major)


Rival = Callable[[int, int], Mask]


def rivals(pairs: Pairs) -> dict[str, Rival]:
    """What the target of an expert pair is compared with: the same origin, another target."""

    def any_target(origin: int, target: int) -> Mask:
        return pairs.targets

    def same_zone(origin: int, target: int) -> Mask:
        return pairs.targets & (pairs.zone == pairs.zone[target])

    def same_both(origin: int, target: int) -> Mask:
        return same_zone(origin, target) & (pairs.major == pairs.major[target])

    return {"zone and major group": same_both, "zone": same_zone, "any": any_target}


def area_under(score: Scores, pairs: Pairs, rival: Rival) -> float:
    """Mean over expert pairs of the share of rivals that score lower, ties half: the AUC within each origin."""
    shares = []
    for origin in pairs.origins:
        for target in np.flatnonzero(pairs.expert[origin]):
            others = rival(int(origin), int(target)) & ~pairs.expert[origin]
            others[origin] = False
            if others.any():
                lower = score[origin, others] < score[origin, target]
                same = score[origin, others] == score[origin, target]
                shares.append(lower.mean() + same.mean() / 2)
    return float(np.mean(shares))


def area_pooled(score: Scores, pairs: Pairs, within: Mask) -> float:
    """The stricter reading: every expert pair against every other pair of one zone and group, over all origins."""
    asked = np.zeros_like(pairs.expert)
    asked[np.ix_(pairs.origins, np.flatnonzero(pairs.targets))] = True
    np.fill_diagonal(asked, False)
    above = np.sort(score[asked & ~pairs.expert & within])
    expert = score[asked & pairs.expert]
    lower = np.searchsorted(above, expert, "left") + np.searchsorted(above, expert, "right")
    return float((lower / 2 / len(above)).mean())


def tfidf(ground: Ground, folder: Path) -> Scores:
    archive = folder / "db_30_1_text.zip"
    told = rows(archive, "/Occupation Data.txt")
    texts = {each["O*NET-SOC Code"]: f"{each['Title']} {each['Description']}" for each in told}
    for each in rows(archive, "/Task Statements.txt"):
        texts[each["O*NET-SOC Code"]] += f" {each['Task']}"
    ordered = [texts.get(occupation.code, "") for occupation in ground.catalog.occupations]
    matrix = TfidfVectorizer(sublinear_tf=True, stop_words="english").fit_transform(ordered)
    return np.asarray((matrix @ matrix.T).toarray(), np.float32)


def features(ground: Ground) -> NDArray[np.float32]:
    every = np.arange(len(ground.vectors))
    return np.concatenate([compare(ground, every[i : i + 128], every) for i in range(0, len(every), 128)])


def fit(shown: NDArray[np.float32], pairs: Pairs, among: NDArray[np.int64]) -> tuple[NDArray[np.float32], ...]:
    """Weights, means and deviations, from the expert pairs of some origins against a sample of their other pairs."""
    asked = np.zeros_like(pairs.expert)
    asked[np.ix_(among, np.flatnonzero(pairs.targets))] = True
    np.fill_diagonal(asked, False)
    other = asked & ~pairs.expert & (np.random.default_rng(SEED).random(asked.shape) < 0.1)
    expert = asked & pairs.expert
    data = np.concatenate([shown[expert], shown[other]])
    mean, spread = shown[asked].mean(axis=0), shown[asked].std(axis=0)
    labels = np.repeat([1, 0], [expert.sum(), other.sum()])
    model = LogisticRegression(max_iter=500).fit((data - mean) / spread, labels)
    return model.coef_[0].astype(np.float32), mean, spread


def held_out(shown: NDArray[np.float32], pairs: Pairs) -> Scores:
    score = np.zeros(pairs.expert.shape, np.float32)
    fold = np.random.default_rng(SEED).integers(0, FOLDS, len(pairs.origins))
    for each in range(FOLDS):
        weights, mean, spread = fit(shown, pairs, pairs.origins[fold != each])
        tried = pairs.origins[fold == each]
        score[tried] = ((shown[tried] - mean) / spread) @ weights
    return score


def print_constants(shown: NDArray[np.float32], pairs: Pairs) -> None:
    weights, mean, spread = fit(shown, pairs, pairs.origins)
    score = ((shown - mean) / spread) @ weights
    asked = np.zeros_like(pairs.expert)
    asked[np.ix_(pairs.origins, np.flatnonzero(pairs.targets))] = True
    for name, values in (("WEIGHTS", weights), ("MEANS", mean), ("DEVIATIONS", spread)):
        print(f"{name} = np.array({[round(float(value), 4) for value in values]}, np.float32)")
    print(f"EXPERT_MEDIAN = {np.median(score[pairs.expert]):.4f}")
    print(f"ANY_MEDIAN = {np.median(score[asked & ~pairs.expert]):.4f}")


def judge(ground: Ground, shown: NDArray[np.float32], pairs: Pairs) -> dict[str, Scores]:
    """Our scores on one catalog."""
    every = np.arange(len(ground.vectors))
    ours = [step_difficulty(ground, every[i : i + 128], every) for i in range(0, len(every), 128)]
    return {
        "likeness of ratings alone": ground.profile @ ground.profile.T,
        "difficulty, fitted without the origin": held_out(shown, pairs),
        "difficulty, as in the program": 1 - np.concatenate(ours),
    }


def agree(worlds: dict[str, World], folder: Path, *, constants: bool) -> None:
    scores: dict[str, Scores] = {}
    for name, world in worlds.items():
        pairs, shown = load_pairs(world.ground, folder), features(world.ground)
        if constants:
            print(f"{name} ratings")
            print_constants(shown, pairs)
            continue
        scores |= {f"{name} ratings: {row}": score for row, score in judge(world.ground, shown, pairs).items()}
    if not constants:
        print_agreement(scores, worlds["estimated"].ground, folder)


def print_agreement(scores: dict[str, Scores], ground: Ground, folder: Path) -> None:
    pairs = load_pairs(ground, folder)
    peers = {
        "TF-IDF of title, description and tasks": tfidf(ground, folder),
        "vectors alone": ground.vectors @ ground.vectors.T,
    }
    both = (pairs.zone[:, None] == pairs.zone) & (pairs.major[:, None] == pairs.major)
    against = rivals(pairs)
    print(f"\n{int(pairs.expert.sum())} expert pairs from {len(pairs.origins)} occupations; AUC against the same")
    print(f"\n| score | {' | '.join(against)} | pooled, one zone and group |\n|{' --- |' * 5}")
    for name, score in (peers | scores).items():
        cells = [f"{area_under(score, pairs, rival):.3f}" for rival in against.values()]
        print(f"| {name} | {' | '.join(cells)} | {area_pooled(score, pairs, both):.3f} |")
    print("| goal | 0.80 | 0.92 | 0.97 | |")


def milliseconds(run: Callable[[], object], times: int = 30) -> float:
    """Median processor time: what other work on the machine does not change, given one thread."""
    run()
    taken = []
    for _ in range(times):
        started = time.process_time()
        run()
        taken.append(1000 * (time.process_time() - started))
    return median(taken)


def big_graph() -> StepGraph:
    rng = np.random.default_rng(SEED)
    nodes, each = 1000, 30
    targets = np.concatenate([rng.choice(nodes, each, replace=False) for _ in range(nodes)])
    steps = nodes * each
    return StepGraph(
        np.arange(0, steps + 1, each),
        targets,
        rng.integers(3, 24, steps),
        np.round(rng.random(steps) * 20) / 20,
        rng.integers(-10, 10, steps),
    )


def speed(world: World) -> None:
    cases = load_cases(PEOPLE / "first", world.catalog, resumes=True)
    case = max(cases, key=lambda each: len(each.text))
    person, _ = measure(case, world)
    pay = world.catalog.pay.see_from(case.area)
    graph = big_graph()
    fit_name = f"fit of one person ({len(person.phrases)} phrases), all occupations"
    lines: tuple[tuple[str, Callable[[], object], int, int | None], ...] = (
        (fit_name, lambda: measure_fit(person, world.ground, pay), 30, 2),
        ("routes, 1,000 occupations and 30,000 steps", lambda: find_routes(graph, 0, 1), 30, 10),
        ("a catalog made ready", lambda: prepare(world.catalog), 5, None),
        ("all guidance for one person", lambda: advise(case.journey, world.ground, world.reader, case.area), 5, None),
    )
    print("\n| what | ours, median ms of processor time | goal ms |\n| --- | --- | --- |")
    for name, run, times, goal in lines:
        print(f"| {name} | {milliseconds(run, times):.1f} | {'' if goal is None else goal} |")


def open_both(folder: Path, home: str) -> dict[str, World]:
    """The shipped catalog, and one with the published ratings, installed for this run."""
    shipped = open_world(open_catalog(SHIPPED))
    os.environ[VARIABLE] = home
    install(folder)
    catalog = open_catalog()
    return {"estimated": shipped, "published": replace(shipped, catalog=catalog, ground=prepare(catalog))}


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench.guidance", description=__doc__)
    parser.add_argument("--fit", action="store_true", help="print the constants of the step model and stop")
    asked = parser.parse_args()
    folder = releases()
    with tempfile.TemporaryDirectory() as home:
        worlds = open_both(folder, home)
        agree(worlds, folder, constants=asked.fit)
        if not asked.fit:
            speed(worlds["estimated"])


if __name__ == "__main__":
    main()
