"""Which skills a destination asks for that nothing told so far comes close to."""

from collections.abc import Collection, Sequence
from itertools import islice

import numpy as np
from numpy.typing import NDArray

from wherenext.core.guidance.destination.mix import Mix
from wherenext.core.guidance.fit.everyday_words import TELLING
from wherenext.core.guidance.person.skills import ShownSkill
from wherenext.core.guidance.work.ground import Ground

COVERED = 0.6
"""Cosine from which a shown skill counts towards a skill that an occupation asks for."""


TOUCHED = 0.38
"""Cosine from which words touch on a skill that they may not show: who kept a budget is not told that none come near
to budgets. By eye on the four examples and bench/people/first: above it nearly every pair is of one subject."""


def find_missing_skills(
    skills: Sequence[ShownSkill],
    mix: Mix,
    ground: Ground,
    most: int = 8,
    told: NDArray[np.float32] | None = None,
    shown: Collection[str] = (),
    worked: Sequence[int] = (),
) -> tuple[str, ...]:
    """Return the ESCO skills a destination asks for that no shown skill comes close to.

    Parameters
    ----------
    skills
        Skills with their words.
    mix
        What the destination is made of.
    ground
        The catalog, made ready.
    most
        How many at most.
    told
        Shape (phrases, width): words about what the person can do; a skill that they touch on is left out, as neither
        shown nor missing.
    shown
        Identifiers of the O*NET elements that count as shown; a skill whose name tells of one of them is left out.
    worked
        Rows of the occupations held; a skill that one of them asks for, or one near it, is left out, as an accountant
        need not say that accounts were kept.

    Returns
    -------
    tuple of str
        Names, first what is asked for most strongly there and seldom elsewhere.
    """
    links, vectors = ground.catalog.links, ground.catalog.skill_vectors
    asked: dict[int, float] = {}
    for row, share in zip(mix.rows, mix.shares, strict=True):
        for skill, weight in zip(links.skills[row], links.weights[row], strict=True):
            if skill >= 0:
                asked[int(skill)] = asked.get(int(skill), 0.0) + float(share * weight)
    practised = {int(skill) for skill in links.skills[list(worked)].ravel() if skill >= 0}
    particular = _find_particular(links.skills, len(ground.catalog.skill_names))
    ranked = sorted(asked, key=lambda skill: -asked[skill] * particular[skill])
    had = [*(skill.row for skill in skills if skill.row is not None), *practised]
    if had and ranked:
        wanted, have = (_unit(np.asarray(vectors[rows], np.float32)) for rows in (ranked, had))
        closest = (wanted @ have.T).max(axis=1)
        ranked = [skill for skill, close in zip(ranked, closest, strict=True) if close < COVERED]
    if told is not None and len(told) and ranked:
        near = (_unit(np.asarray(vectors[ranked], np.float32)) @ _unit(told).T).max(axis=1)
        ranked = [skill for skill, close in zip(ranked, near, strict=True) if close < TOUCHED]
    names = (ground.catalog.skill_names[skill] for skill in ranked)
    return tuple(islice((name for name in names if not _tells_of(name, shown)), most))


def _find_particular(asked: NDArray[np.int32], count: int) -> NDArray[np.float32]:
    """Weigh each skill by how few occupations ask for it, as words are by inverse document frequency; shape (skills,).

    What much work asks for tells little of any: Spärck Jones, Journal of Documentation 28 (1972).
    """
    times = np.bincount(asked[asked >= 0], minlength=count)
    return np.asarray(np.log(len(asked) / np.maximum(times, 1)), np.float32)


def _tells_of(name: str, shown: Collection[str]) -> bool:
    return any(TELLING[element].search(name.lower()) for element in shown if element in TELLING)


def _unit(rows: NDArray[np.float32]) -> NDArray[np.float32]:
    length = np.linalg.norm(rows, axis=1, keepdims=True)
    return np.asarray(rows / np.where(length > 0, length, 1))
