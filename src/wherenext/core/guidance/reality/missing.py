"""Which skills a destination asks for that nothing told so far comes close to."""

import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import islice
from typing import Any

import numpy as np
from numpy.typing import NDArray

from wherenext.core.guidance.destination.mix import Mix
from wherenext.core.guidance.fit.everyday_words import TELLING
from wherenext.core.guidance.person.skills import ShownSkill
from wherenext.core.guidance.work.ground import Ground
from wherenext.core.language.encoder import to_unit_length

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

SEVERAL = 3
MOST_OF_ONE = 2
"""Where a destination has so many parts or more, no more than two are taken of what one of them asks for."""

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
        Names of what that work asks for in particular, the most strongly asked for first; of parts that are not done
        in its kinds of undertaking only where none is.
    """
    mix = _take_heart(mix, ground)
    ranked = _rank_particular(_weigh_asked(mix, ground), mix, worked, ground)
    had = ground.catalog.skill_vectors[[skill.row for skill in skills if skill.row is not None]]
    ranked = _leave_near(ranked, had, COVERED, ground)
    ranked = ranked if told is None else _leave_near(ranked, told, TOUCHED, ground)
    names = ground.catalog.skill_names
    open_ = [each for each in ranked if not _tells_of(names[each], shown) and not _COMMON.search(names[each])]
    return tuple(names[each] for each in islice(_take_from_each(open_, mix, ground), most))


def _take_heart(mix: Mix, ground: Ground) -> Mix:
    """Take the parts done in its kinds of undertaking: who builds banjos lacks no skills of bookkeeping first."""
    codes = {code for kind in mix.kinds for code in kind.codes}
    at_heart = np.array([ground.catalog.occupations[row].code in codes for row in mix.rows.tolist()], np.bool_)
    if not at_heart.any():
        return mix
    return replace(mix, rows=mix.rows[at_heart], shares=mix.shares[at_heart] / mix.shares[at_heart].sum())


def _weigh_asked(mix: Mix, ground: Ground) -> dict[int, float]:
    """Return how strongly each skill is asked for, by its row."""
    links = ground.catalog.links
    asked: dict[int, float] = {}
    for row, share in zip(mix.rows, mix.shares, strict=True):
        for skill, weight in zip(links.skills[row], links.weights[row], strict=True):
            if skill >= 0:
                asked[int(skill)] = asked.get(int(skill), 0.0) + float(share * weight)
    return asked


def _rank_particular(asked: Mapping[int, float], mix: Mix, worked: Sequence[int], ground: Ground) -> list[int]:
    """Return those that are of that work in particular and of none that was done, the weightiest first."""
    skills = list(asked)
    if not skills:
        return []
    (own, apart), (held, _) = (_stand_out(skills, rows, ground) for rows in (mix.rows.tolist(), worked))
    order = np.argsort(-np.array([asked[skill] for skill in skills]) * apart, kind="stable")
    return [skills[i] for i in order if own[i] < PARTICULAR and held[i] > KNOWN]


def _take_from_each(skills: Sequence[int], mix: Mix, ground: Ground) -> Iterator[int]:
    """Take few from each of several parts, in order: of who washes, mends and teaches none speaks for the others."""
    links, taken = ground.catalog.links, Counter[int]()
    for skill in skills:
        asked = [links.weights[row][links.skills[row] == skill].sum() for row in mix.rows]
        asker = int(np.argmax(mix.shares * np.array(asked, np.float32)))
        taken[asker] += 1
        if len(mix.rows) < SEVERAL or taken[asker] <= MOST_OF_ONE:
            yield skill


def _leave_near(skills: Sequence[int], to: NDArray[Any], least: float, ground: Ground) -> list[int]:
    """Leave out skills that come as near as this to one of some vectors."""
    if len(to) == 0 or not skills:
        return list(skills)
    near = (_unit(ground.catalog.skill_vectors[skills]) @ _unit(to).T).max(axis=1)
    return [skill for skill, close in zip(skills, near, strict=True) if close < least]


def _stand_out(
    skills: Sequence[int], rows: Sequence[int], ground: Ground
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Return of each skill to how many occupations it is nearer than to any of some, and how far these stand out.

    The share of all occupations, and standard deviations from their mean; both of shape (skills,). What all work asks
    for alike ("follow work schedule") is near to none in particular.
    """
    if len(rows) == 0:
        return np.ones(len(skills), np.float32), np.zeros(len(skills), np.float32)
    near = _unit(ground.catalog.skill_vectors[skills]) @ _unit(ground.vectors).T
    best, spread = near[:, rows].max(axis=1), near.std(axis=1)
    share = (near > best[:, np.newaxis]).mean(axis=1)
    apart = (best - near.mean(axis=1)) / np.where(spread > 0, spread, 1)
    return np.asarray(share, np.float32), np.asarray(apart, np.float32)


def _tells_of(name: str, shown: Collection[str]) -> bool:
    return any(TELLING[element].search(name.lower()) for element in shown if element in TELLING)


def _unit(rows: NDArray[Any]) -> NDArray[np.float32]:
    return to_unit_length(np.array(rows, np.float32))
