"""What a destination asks for, held against what speaks for the person; a gap in evidence is no gap in skill."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from wherenext.core.catalog.catalog import Ratings
from wherenext.core.catalog.source import Figure
from wherenext.core.catalog.values import Element, ElementKind
from wherenext.core.guidance.destination.mix import Mix
from wherenext.core.guidance.fit.standing import COVERED, SHOWN, Standing, held_level, rate, stand
from wherenext.core.guidance.person.evidence import Evidence
from wherenext.core.guidance.person.person import Person
from wherenext.core.guidance.person.skills import Strength
from wherenext.core.guidance.work.ground import IMPORTANCE, LEVEL, Ground
from wherenext.core.guidance.work.provenance import trace

STAFF = frozenset({"2.B.5.d", "2.C.1.f"})
"""O*NET's management of personnel resources, and its knowledge of personnel and human resources."""
STAFFED = 0.5
"""How much they count for a thing of one's own: a judgement, as nobody begins with a staff."""
ASKED = 14
"""How many requirements are shown."""


Column = tuple[ElementKind, Element, tuple[Ratings, Ratings], int]
"""Whether it is a skill or knowledge, the element, its tables of importance and level, its place in them."""


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
        The words that speak for it; none where they are too faint to count, so that its standing and they agree.
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

    @property
    def is_shown(self) -> bool:
        """Whether the person's own words speak for it, however far it goes."""
        return self.standing in SHOWN


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
        At most :data:`ASKED`, weightiest first, of something of one's own those that tell most of it; empty where the
        catalog holds no ratings.
    """
    known = {strength.id: strength for strength in strengths}
    importance, level, weight = (mix.blend(each) for each in (ground.importance, ground.level, ground.demand))
    had, total = held_level(person, ground.level), float(weight.sum()) or 1.0
    is_held = float(mix.blend(person.cover)) >= COVERED
    columns, rows = list(list_columns(ground)), [int(row) for row in mix.rows]
    telling = weight * _weigh_for_undertaking(columns, ground) if mix.is_undertaking else weight
    order = [int(i) for i in np.argsort(-telling, kind="stable")[:ASKED] if weight[i] > 0]
    gap = []
    for column in order:
        kind, element, tables, place = columns[column]
        important, leveled = (trace(table, rows, place, ground.catalog) for table in tables)
        strength, required = known.get(element.id), float(level[column])
        rating, standing = rate(strength), stand(strength, required, float(had[column]), is_held=is_held)
        gap.append(
            Requirement(
                id=element.id,
                name=element.name,
                kind=kind,
                importance=replace(important, value=1 + float(importance[column]), unit="1 to 5"),
                level=replace(leveled, value=required, unit="0 to 7"),
                weight=float(weight[column]) / total,
                required=min(max(required / 7, 0.0), 1.0),
                shown=None if rating is None else rating / 7,
                standing=standing,
                evidence=strength.evidence if strength is not None and standing in SHOWN else (),
            )
        )
    return _tell_apart(gap)


def _weigh_for_undertaking(columns: Iterable[Column], ground: Ground) -> NDArray[np.float32]:
    """Return how much each requirement tells of one thing of one's own; shape (elements,).

    Nearly all work asks for speaking and for serving customers, which says little of any; and those whose occupations
    tell of it manage more people than whoever begins.
    """
    usual = ground.demand[ground.offered].mean(axis=0)
    staffed = np.array([element.id in STAFF for _kind, element, _tables, _place in columns])
    return np.asarray(np.where(staffed, STAFFED, 1) / np.sqrt(np.where(usual > 0, usual, 1)), np.float32)


def _tell_apart(gap: Sequence[Requirement]) -> tuple[Requirement, ...]:
    """Say the kind beside a name that two requirements share: mathematics is a skill and an area of knowledge."""
    times = Counter(each.name for each in gap)
    return tuple(
        replace(each, name=f"{each.name} ({each.kind.value})") if times[each.name] > 1 else each for each in gap
    )


def list_columns(ground: Ground) -> Iterator[Column]:
    """Say what stands in each column of the importance and the level.

    Parameters
    ----------
    ground
        The catalog, made ready.

    Yields
    ------
    tuple
        Whether it is a skill or knowledge, the element, its tables of importance and level, its place in them.
    """
    ratings = ground.catalog.ratings
    for kind, level in zip(IMPORTANCE, LEVEL, strict=True):
        if kind in ratings and level in ratings:
            tables = ratings[kind], ratings[level]
            yield from ((kind, element, tables, place) for place, element in enumerate(tables[0].elements))
