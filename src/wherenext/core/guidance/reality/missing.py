"""Which skills a destination asks for that nothing told so far comes close to."""

from collections.abc import Sequence

import numpy as np

from wherenext.core.guidance.destination.mix import Mix
from wherenext.core.guidance.person.skills import ShownSkill
from wherenext.core.guidance.work.ground import Ground

COVERED = 0.6
"""Cosine from which a shown skill counts towards a skill that an occupation asks for."""


def find_missing_skills(skills: Sequence[ShownSkill], mix: Mix, ground: Ground, most: int = 8) -> tuple[str, ...]:
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

    Returns
    -------
    tuple of str
        Names, the most strongly asked for first.
    """
    links, vectors = ground.catalog.links, ground.catalog.skill_vectors
    asked: dict[int, float] = {}
    for row, share in zip(mix.rows, mix.shares, strict=True):
        for skill, weight in zip(links.skills[row], links.weights[row], strict=True):
            if skill >= 0:
                asked[int(skill)] = asked.get(int(skill), 0.0) + float(share * weight)
    ranked = sorted(asked, key=lambda skill: -asked[skill])
    shown = [skill.row for skill in skills if skill.row is not None]
    if shown and ranked:
        wanted, have = (_unit(np.asarray(vectors[rows], np.float32)) for rows in (ranked, shown))
        closest = (wanted @ have.T).max(axis=1)
        ranked = [skill for skill, close in zip(ranked, closest, strict=True) if close < COVERED]
    return tuple(ground.catalog.skill_names[skill] for skill in ranked[:most])


def _unit(rows: np.ndarray) -> np.ndarray:
    length = np.linalg.norm(rows, axis=1, keepdims=True)
    return np.asarray(rows / np.where(length > 0, length, 1))
