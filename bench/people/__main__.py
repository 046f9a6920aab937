"""``python -m bench.people``: is an occupation that a counsellor would suggest among the first ten?

Three sets of twelve invented people, whose acceptable occupations were written down before the engine ran. The first
may be developed on and is shown person by person; of the others only the totals are shown, and nothing is changed
because of one person in them.
"""

import argparse
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sklearn.feature_extraction.text import TfidfVectorizer

from wherenext import wiring
from wherenext.application.answers import enter_answers
from wherenext.core.catalog.area import find_areas
from wherenext.core.catalog.catalog import Catalog
from wherenext.core.guidance.destination.wishing import hear_wishes
from wherenext.core.guidance.fit.choice import FIRST, choose, is_far
from wherenext.core.guidance.fit.fit import measure_fit
from wherenext.core.guidance.person.person import Person, meet
from wherenext.core.guidance.person.reader import Reader
from wherenext.core.guidance.work.ground import Ground, prepare
from wherenext.core.journey.journey import Journey, fold

HERE = Path(__file__).parent
SETS = ("first", "second", "third")
SEED = 20261121
RANDOM_DRAWS = 200


@dataclass(frozen=True)
class Case:
    name: str
    field: str
    journey: Journey
    text: str
    area: int
    present: int | None
    acceptable: tuple[int, ...]


@dataclass(frozen=True)
class World:
    catalog: Catalog
    ground: Ground
    reader: Reader


def open_world(catalog: Catalog | None = None) -> World:
    catalog = wiring.open_catalog() if catalog is None else catalog
    return World(catalog, prepare(catalog), wiring.open_reader(catalog))


def load_cases(folder: Path, catalog: Catalog, *, resumes: bool) -> list[Case]:
    acceptable = json.loads((folder / "acceptable.json").read_text("utf-8"))
    return [_load(folder, name, expected, catalog, resumes) for name, expected in acceptable.items()]


def _load(folder: Path, name: str, expected: dict[str, Any], catalog: Catalog, resumes: bool) -> Case:
    answers = json.loads((folder / f"{name}.answers.json").read_text("utf-8"))
    path = folder / f"{name}.resume.txt"
    resume = wiring.read_resume(path) if resumes and path.exists() else None
    numbers = count(1)
    entries = enter_answers(answers, resume, datetime(2026, 11, 21, tzinfo=UTC), lambda: f"e{next(numbers)}")
    areas = find_areas(answers["area"], catalog.pay.areas) if answers.get("area") else ()
    rows = catalog.row_of_code
    return Case(
        name,
        expected["field"],
        fold(entries),
        " ".join([*_texts(answers), *([path.read_text("utf-8")] if resume else [])]),
        areas[0].row if areas else 0,
        rows[expected["present"]] if expected["present"] else None,
        tuple(rows[each["code"]] for each in expected["acceptable"]),
    )


def _texts(value: object) -> list[str]:
    if isinstance(value, dict):
        return [text for each in value.values() for text in _texts(each)]
    if isinstance(value, list):
        return [text for each in value for text in _texts(each)]
    return [value] if isinstance(value, str) else []


Ranker = Callable[[Case], Sequence[int]]


def ours(world: World) -> Ranker:
    def rank(case: Case) -> Sequence[int]:
        person, fit = measure(case, world)
        return choose(person, fit, world.ground)

    return rank


def measure(case: Case, world: World) -> tuple[Person, Any]:
    person = hear_wishes(meet(case.journey, world.ground, world.reader), world.ground, world.reader)
    return person, measure_fit(person, world.ground, world.catalog.pay.see_from(case.area))


def by_score(world: World, score: Callable[[Case], NDArray[np.float32]]) -> Ranker:
    """Rank by a plain score; the peers are spared the present occupation too."""

    def rank(case: Case) -> Sequence[int]:
        scores = np.where(world.ground.offered, score(case), -np.inf)
        if case.present is not None:
            scores[case.present] = -np.inf
        return [int(row) for row in np.argsort(-scores, kind="stable")[:FIRST]]

    return rank


def nearest_vector(world: World) -> Ranker:
    return by_score(world, lambda case: world.ground.vectors @ world.reader.encode([case.text])[0])


def tfidf(world: World) -> Ranker:
    """Compare letters with the title and the names of the skills linked to each occupation."""
    catalog, links = world.catalog, world.catalog.links
    skills = [[catalog.skill_names[s] for s in row if s >= 0] for row in links.skills]
    texts = [f"{o.title} {' '.join(names)}" for o, names in zip(catalog.occupations, skills, strict=True)]
    vectorizer = TfidfVectorizer(sublinear_tf=True, stop_words="english")
    matrix = vectorizer.fit_transform(texts)
    return by_score(world, lambda case: (matrix @ vectorizer.transform([case.text]).T).toarray()[:, 0])


def random_rate(cases: Sequence[Case], world: World) -> float:
    rng = np.random.default_rng(SEED)
    offered = np.flatnonzero(world.ground.offered)
    hits = [
        bool(set(rng.choice(offered, FIRST, replace=False).tolist()) & set(case.acceptable))
        for case in cases
        for _ in range(RANDOM_DRAWS)
    ]
    return float(np.mean(hits)) * len(cases)


@dataclass
class Score:
    people: int = 0
    found: int = 0
    ranks: float = 0.0

    def add(self, first: Sequence[int], case: Case) -> list[int]:
        places = [place for place, row in enumerate(first, 1) if row in case.acceptable]
        self.people += bool(places)
        self.found += len(places)
        self.ranks += 1 / places[0] if places else 0.0
        return places


def report(name: str, cases: Sequence[Case], world: World, *, each: bool) -> None:
    rankers = {
        "wherenext": ours(world),
        "nearest vector of all text": nearest_vector(world),
        "TF-IDF of title and skill names": tfidf(world),
    }
    scores = {ranker: Score() for ranker in rankers}
    if each:
        print(f"\n| person ({name} set) | field | found at | far of ten | missed |\n| --- | --- | --- | --- | --- |")
    for case in cases:
        for ranker, rank in rankers.items():
            first = rank(case)
            places = scores[ranker].add(first, case)
            if each and ranker == "wherenext":
                print(_line(case, first, places, world))
    print(f"\n| {name} set | people of {len(cases)} | acceptable found | mean reciprocal rank |")
    print("| --- | --- | --- | --- |")
    for ranker, score in scores.items():
        print(f"| {ranker} | {score.people} | {score.found} | {score.ranks / len(cases):.2f} |")
    print(f"| random (mean of {RANDOM_DRAWS} draws) | {random_rate(cases, world):.1f} | | |")
    _check_variety(cases, world)


def _line(case: Case, first: Sequence[int], places: list[int], world: World) -> str:
    person, _ = measure(case, world)
    far = sum(bool(is_far(person, world.ground)[row]) for row in first)
    missed = [world.catalog.occupations[row].title for row in case.acceptable if row not in first]
    where = ", ".join(map(str, places)) or "none"
    return f"| {case.name} | {case.field} | {where} | {far} | {'; '.join(missed)} |"


def _check_variety(cases: Sequence[Case], world: World) -> None:
    """Hold the lists to what they promise, whatever they find."""
    far, present = [], 0
    for case in cases:
        person, fit = measure(case, world)
        first = choose(person, fit, world.ground)
        assert len(first) == FIRST
        assert all(world.catalog.occupations[row].offered for row in first)
        present += case.present in first
        far.append(sum(bool(is_far(person, world.ground)[row]) for row in first))
    print(f"\nFar of ten: {min(far)} to {max(far)}. Present occupation among the ten: {present} of {len(cases)}.")


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench.people", description=__doc__)
    parser.add_argument("--without-resumes", action="store_true", help="read the answers only")
    parser.add_argument("--first-only", action="store_true", help="leave the other sets alone")
    asked = parser.parse_args()
    world = open_world()
    print(f"Catalog {world.catalog.version}; {int(world.ground.offered.sum())} occupations offered.")
    for name in SETS[: 1 if asked.first_only else None]:
        cases = load_cases(HERE / name, world.catalog, resumes=not asked.without_resumes)
        report(name, cases, world, each=name == "first")


if __name__ == "__main__":
    main()
