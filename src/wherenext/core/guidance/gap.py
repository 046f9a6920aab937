"""What a destination asks for, held against what speaks for the person; a gap in evidence is no gap in skill."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np

from wherenext.core.catalog.source import Figure
from wherenext.core.catalog.values import Element, ElementKind
from wherenext.core.guidance.evidence import Evidence
from wherenext.core.guidance.ground import IMPORTANCE, LEVEL, Ground
from wherenext.core.guidance.mix import Mix
from wherenext.core.guidance.person import Person
from wherenext.core.guidance.skills import Strength
from wherenext.core.guidance.standing import Standing, held_level, rate, stand

ASKED = 14
"""How many requirements are shown."""


@dataclass(frozen=True)
class Requirement:
    """One O*NET skill or knowledge area that a destination asks for.

    Attributes
    ----------
    id
        O*NET element.
    name
        Its name.
    kind
        Skill or knowledge.
    importance
        On O*NET's scale from 1 to 5.
    level
        On O*NET's scale from 0 to 7.
    weight
        Its share of everything asked for, in [0, 1]: importance and level together.
    required
        The level as a share of the scale, in [0, 1].
    shown
        What the person's own rating stands for on the same scale; None where unrated.
    standing
        How it stands.
    evidence
        The words that speak for it.
    """

    id: str
    name: str
    kind: ElementKind
    importance: Figure
    level: Figure
    weight: float
    required: float
    shown: float | None
    standing: Standing
    evidence: tuple[Evidence, ...]

    @property
    def missing(self) -> bool:
        """Whether a move or a step should build it, or words should be found for it."""
        return self.standing in (Standing.SHORT, Standing.UNSEEN)


def find_gap(person: Person, strengths: Iterable[Strength], mix: Mix, ground: Ground) -> tuple[Requirement, ...]:
    """Return what a destination asks for most, each held against what speaks for the person.

    Parameters
    ----------
    person
        The person.
    strengths
        What the person's skills add up to.
    mix
        What the destination is made of.
    ground
        The catalog, made ready.

    Returns
    -------
    tuple
        At most :data:`ASKED`, weightiest first; empty where the catalog holds no ratings.
    """
    known = {strength.id: strength for strength in strengths}
    importance, level, weight = (mix.blend(each) for each in (ground.importance, ground.level, ground.demand))
    had, total = held_level(person, ground.level), float(weight.sum()) or 1.0
    columns = list(_columns(ground))
    order = [int(i) for i in np.argsort(-weight, kind="stable")[:ASKED] if weight[i] > 0]
    gap = []
    for column in order:
        kind, element, figures = columns[column]
        strength, required = known.get(element.id), float(level[column])
        rating = rate(strength)
        gap.append(
            Requirement(
                id=element.id,
                name=element.name,
                kind=kind,
                importance=Figure(1 + float(importance[column]), "1 to 5", figures.basis, figures.source),
                level=Figure(required, "0 to 7", figures.basis, figures.source),
                weight=float(weight[column]) / total,
                required=min(max(required / 7, 0.0), 1.0),
                shown=None if rating is None else rating / 7,
                standing=stand(strength, required, float(had[column])),
                evidence=() if strength is None else strength.evidence,
            )
        )
    return tuple(gap)


def _columns(ground: Ground) -> Iterator[tuple[ElementKind, Element, Figure]]:
    """Say what stands in each column of the importance and the level, with where it comes from."""
    for kind, level in zip(IMPORTANCE, LEVEL, strict=True):
        ratings = ground.catalog.ratings
        if kind in ratings and level in ratings:
            origin = Figure(None, "", ratings[kind].basis, ratings[kind].source)
            yield from ((kind, element, origin) for element in ratings[kind].elements)
