"""``python -m bench.offered``: of the skills that are offered with a moment, how many would a strict reader accept?

On invented moments of ours with a verdict for every skill that is found in them with a probability of
:data:`LEAST_OFFERED` or more. ``--fit`` fits what :mod:`wherenext.core.guidance.person.offering` weighs, and prints how
it does on each set when fitted on the others; ``--print`` shows every skill with its verdict.
"""

import argparse
import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from bench.cast import World, open_world
from wherenext.application.guidance import LEAST_OFFERED
from wherenext.core.guidance.person import offering

MOMENTS = Path(__file__).with_name("moments.jsonl")
SETS = ("first", "second", "third")
RIDGE = 1.0


@dataclass(frozen=True)
class Skill:
    """A skill found in a moment, what was said of it, and what is weighed."""

    name: str
    words: str
    of: str
    fits: bool
    carried: bool
    alone: bool
    signs: NDArray[np.float32]


def read_moments() -> list[dict[str, object]]:
    return [json.loads(line) for line in MOMENTS.read_text(encoding="utf-8").splitlines()]


def judge(world: World) -> list[Skill]:
    """Return the skills found in every moment; one that nobody judged counts as a miss."""
    moments, catalog = read_moments(), world.catalog
    texts = [str(each["text"]) for each in moments]
    skills = []
    for moment, text, matches in zip(moments, texts, world.reader.find_skills(texts), strict=True):
        found = [each for each in matches if each.score >= LEAST_OFFERED]
        names = [catalog.skill_names[each.row] for each in found]
        carried = offering.pick_carried(text, found, names, world.reader)
        signs = offering.weigh(text, found, names, world.reader)
        for each, name, of in zip(found, names, signs, strict=True):
            fits = catalog.skill_uris[each.row].rpartition("/")[2] in moment["fits"]  # type: ignore[operator]
            words, alone = text[each.start : each.end], offering.is_far_fetched(text, each)
            skills.append(Skill(name, words, str(moment["set"]), fits, each in carried, alone, of))
    return skills


def tell(name: str, skills: list[Skill], all_fit: int) -> str:
    fit = sum(each.fits for each in skills)
    return f"| {name} | {len(skills)} | {fit} | {fit / max(len(skills), 1):.0%} | {fit / max(all_fit, 1):.0%} |"


def fit(skills: list[Skill]) -> NDArray[np.float64]:
    """Return the weights and the bias of a logistic regression with a small ridge, by Newton's method."""
    kept = [each for each in skills if not each.alone]
    signs = np.array([[*each.signs, 1.0] for each in kept], np.float64)
    right = np.array([each.fits for each in kept], np.float64)
    weights = np.zeros(signs.shape[1])
    hold = np.diag([RIDGE] * (signs.shape[1] - 1) + [0.0])
    for _ in range(30):
        chance = 1 / (1 + np.exp(-signs @ weights))
        slope = signs.T @ (right - chance) - hold @ weights
        weights += np.linalg.solve((signs * (chance * (1 - chance))[:, None]).T @ signs + hold, slope)
    return weights


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench.offered", description=__doc__)
    parser.add_argument("--fit", action="store_true", help="fit the weights, and try them on each set left out")
    parser.add_argument("--print", action="store_true", help="print every skill with its verdict")
    asked = parser.parse_args()
    skills = judge(open_world())
    if asked.print:
        for each in skills:
            verdict = "fits" if each.fits else "misses"
            print(f"{verdict:6} {'offered' if each.carried else '':7} {each.name} <- {each.words}")
    print("| moments | offered | accepted | share | of all that fit |\n| --- | --- | --- | --- | --- |")
    left_out: list[Skill] = []
    for name in SETS:
        of = [each for each in skills if each.of == name]
        good = sum(each.fits for each in of)
        print(tell(f"{name}, by probability alone", of, good))
        print(tell(f"{name}, as offered", [each for each in of if each.carried], good))
        if asked.fit:
            weights = fit([each for each in skills if each.of != name])
            held = [e for e in of if not e.alone and float(np.array([*e.signs, 1.0]) @ weights) >= 0]
            left_out += held
            print(tell(f"{name}, fitted on the others", held, good))
    good = sum(each.fits for each in skills)
    print(tell("all, by probability alone", skills, good))
    print(tell("all, as offered", [each for each in skills if each.carried], good))
    if asked.fit:
        print(tell("all, each fitted on the others", left_out, good))
        print("weights and bias:", *fit(skills).round(2))


if __name__ == "__main__":
    main()
