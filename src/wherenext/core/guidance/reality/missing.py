"""Which skills a destination asks for that nothing told so far comes close to."""

import re
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

PARTICULAR = 0.02
"""A skill is one of that work in particular where it is nearer to fewer than one in fifty of all occupations: by eye on
bench/aims, above it stand skills that all work asks for."""
KNOWN = 0.15
"""Where it is nearer to fewer than these it is of work that was done, whether that is said to ask for it or not."""

_COMMON = re.compile(
    r"\b(?:staff|employees|empath\w+|inclusion|accountability|actively|stress|multicultural|challenging people)\b",
    re.IGNORECASE,
)
"""What nobody begins with, or what no job tells of anybody: nobody is told that they have no heart."""


def find_missing_skills(
    skills: Sequence[ShownSkill],
    mix: Mix,
    ground: Ground,
    most: int = 6,
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
        Rows of the occupations held; a skill that is of one of them too is left out, as an accountant need not say that
        accounts were kept.

    Returns
    -------
    tuple of str
        Names of what that work asks for in particular, the most strongly asked for first.
    """
    links, vectors = ground.catalog.links, ground.catalog.skill_vectors
    asked: dict[int, float] = {}
    for row, share in zip(mix.rows, mix.shares, strict=True):
        for skill, weight in zip(links.skills[row], links.weights[row], strict=True):
            if skill >= 0:
                asked[int(skill)] = asked.get(int(skill), 0.0) + float(share * weight)
    ranked = list(asked)
    if ranked:
        (own, told_apart), (held, _apart) = (_stand_out(ranked, rows, ground) for rows in (mix.rows.tolist(), worked))
        weights = [asked[skill] * apart for skill, apart in zip(ranked, told_apart, strict=True)]
        ranked = [
            ranked[i]
            for i in np.argsort([-each for each in weights], kind="stable")
            if own[i] < PARTICULAR and held[i] > KNOWN
        ]
    had = [skill.row for skill in skills if skill.row is not None]
    if had and ranked:
        wanted, have = (_unit(np.asarray(vectors[rows], np.float32)) for rows in (ranked, had))
        closest = (wanted @ have.T).max(axis=1)
        ranked = [skill for skill, close in zip(ranked, closest, strict=True) if close < COVERED]
    if told is not None and len(told) and ranked:
        near = (_unit(np.asarray(vectors[ranked], np.float32)) @ _unit(told).T).max(axis=1)
        ranked = [skill for skill, close in zip(ranked, near, strict=True) if close < TOUCHED]
    names = (ground.catalog.skill_names[skill] for skill in ranked)
    return tuple(islice((name for name in names if not _tells_of(name, shown) and not _COMMON.search(name)), most))


def _stand_out(
    skills: Sequence[int], rows: Sequence[int], ground: Ground
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Return of each skill to how many occupations it is nearer than to any of some, and how far these stand out.

    The share of all occupations, and standard deviations from their mean; both of shape (skills,). What all work asks
    for alike ("follow work schedule") is near to none in particular.
    """
    if len(rows) == 0:
        return np.ones(len(skills), np.float32), np.zeros(len(skills), np.float32)
    near = _unit(np.asarray(ground.catalog.skill_vectors[skills], np.float32)) @ _unit(ground.vectors).T
    best, spread = near[:, rows].max(axis=1), near.std(axis=1)
    share = (near > best[:, np.newaxis]).mean(axis=1)
    apart = (best - near.mean(axis=1)) / np.where(spread > 0, spread, 1)
    return np.asarray(share, np.float32), np.asarray(apart, np.float32)


def _tells_of(name: str, shown: Collection[str]) -> bool:
    return any(TELLING[element].search(name.lower()) for element in shown if element in TELLING)


def _unit(rows: NDArray[np.float32]) -> NDArray[np.float32]:
    length = np.linalg.norm(rows, axis=1, keepdims=True)
    return np.asarray(rows / np.where(length > 0, length, 1))
