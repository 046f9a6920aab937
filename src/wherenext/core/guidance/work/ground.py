"""What guidance needs of a catalog, worked out once and used for every person."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from wherenext.core.catalog.catalog import Catalog, Ratings
from wherenext.core.catalog.source import Basis
from wherenext.core.catalog.values import ElementKind
from wherenext.core.guidance.work.zones import count_months

MOSTLY = 0.5
"""From this share of published ratings on, moves are judged as published ratings tell them apart."""
KIN = 20
"""How many related occupations an occupation learns from."""
IMPORTANCE = (ElementKind.SKILL, ElementKind.KNOWLEDGE)
LEVEL = (ElementKind.SKILL_LEVEL, ElementKind.KNOWLEDGE_LEVEL)
FLAT = 1e-6
"""A deviation below this is rounding: the row is the same everywhere."""
ECHOES = 500
"""How many names of skills tell how near an ordinary one is to its nearest occupation."""
BODILY = frozenset({"4.A.3.a.1", "4.A.3.a.2"})
"""O*NET activities of the body: general physical activities, handling and moving objects."""


@dataclass(frozen=True)
class Ground:
    """A catalog made ready.

    Attributes
    ----------
    catalog
        The catalog.
    vectors
        Shape (occupations, width): unit length.
    middle
        Shape (width,): mean of the offered occupations' vectors.
    clarity
        Closeness of an ordinary name of a skill to its nearest offered occupation, above 0.
    kin
        Shape (occupations, KIN): rows of the offered occupations most alike in what they ask for.
    kinship
        Shape (occupations, KIN): weights that add up to 1.
    profile
        Shape (occupations, elements): importance of skills, knowledge and activities, standardised, unit length.
    importance
        Shape (occupations, 68 or fewer): how much each skill and knowledge area matters, above 0 where it matters at
        all (O*NET importance less 1); unknown ones stand at the mean of all occupations.
    level
        The same shape: O*NET level from 0 to 7.
    zone
        Shape (occupations,): job zone from 1 to 5; NaN where unknown.
    prominence
        Shape (occupations,): logarithm of the number of jobs in the nation, standardised; 0 where unknown.
    strain
        Shape (occupations,): how much the body is asked for, standardised; 0 where unknown.
    major
        Shape (occupations,): major group, the first two digits of the code.
    """

    catalog: Catalog
    vectors: NDArray[np.float32]
    middle: NDArray[np.float32]
    clarity: float
    kin: NDArray[np.int64]
    kinship: NDArray[np.float32]
    profile: NDArray[np.float32]
    importance: NDArray[np.float32]
    level: NDArray[np.float32]
    zone: NDArray[np.float32]
    prominence: NDArray[np.float32]
    strain: NDArray[np.float32]
    major: NDArray[np.int64]

    @property
    def offered(self) -> NDArray[np.bool_]:
        """Which occupations are suggested; shape (occupations,)."""
        return self.catalog.offered

    @cached_property
    def centred(self) -> NDArray[np.float32]:
        """The vectors less their middle, as columns; shape (width, occupations).

        Laid out so, many texts are compared a fifth sooner, and their mean closeness is gone already.
        """
        return np.ascontiguousarray((self.vectors - self.middle).T)

    @cached_property
    def even(self) -> NDArray[np.float32]:
        """The same weight for each offered occupation, 0 for others; shape (occupations,), adding up to 1."""
        return weigh_evenly(self.offered)

    @cached_property
    def preparation(self) -> NDArray[np.float32]:
        """Months of preparation each occupation asks for in all, shortest and longest; shape (occupations, 2)."""
        return count_months(self.zone)

    @cached_property
    def shown(self) -> NDArray[np.float32]:
        """1 for offered occupations, 0 for others; shape (occupations,)."""
        return self.offered.astype(np.float32)

    @cached_property
    def is_published(self) -> bool:
        """Whether most of what offered occupations ask for is published, and not estimated."""
        ratings = self.catalog.ratings
        tables = [ratings[kind] for kind in (*IMPORTANCE, *LEVEL) if kind in ratings]
        known = [_share_published(table, self.offered) for table in tables]
        return bool(known) and min(known) > MOSTLY

    @cached_property
    def demand(self) -> NDArray[np.float32]:
        """How much each element weighs in what an occupation asks for; shape (occupations, elements), 0 or more.

        Importance times level, more for what sets the occupation apart from others: listening and speaking are
        important everywhere; alone they would fill every list.
        """
        others = self.importance[self.offered]
        spread = others.std(axis=0)
        apart = (self.importance - others.mean(axis=0)) / np.where(spread > 0, spread, 1)
        share = np.clip(self.importance / 4, 0, 1) * np.clip(self.level / 7, 0, 1)
        return np.asarray(np.where(self.importance >= 1.5, share * np.clip(1 + apart, 0.1, 3), 0), np.float32)


def _share_published(table: Ratings, offered: NDArray[np.bool_]) -> float:
    if table.basis is not Basis.PUBLISHED:
        return 0.0
    return 1.0 if table.estimated is None else 1.0 - float(table.estimated[offered].mean())


def prepare(catalog: Catalog) -> Ground:
    """Make a catalog ready for guidance.

    Parameters
    ----------
    catalog
        The catalog.

    Returns
    -------
    Ground
        Independent of any person.
    """
    vectors = _unit(np.asarray(catalog.occupation_vectors, np.float32))
    shown = vectors[catalog.offered]
    important = _stack(catalog.ratings, IMPORTANCE, len(vectors))
    active = _stack(catalog.ratings, (ElementKind.ACTIVITY,), len(vectors))
    profile = _profile(np.concatenate([important, active], axis=1))
    kin, kinship = _find_kin(profile, catalog.offered)
    return Ground(
        catalog=catalog,
        vectors=vectors,
        middle=shown.mean(axis=0),
        clarity=_clarity(shown, catalog),
        strain=_strain(catalog),
        kin=kin,
        kinship=kinship,
        profile=profile,
        importance=important - 1,
        level=_stack(catalog.ratings, LEVEL, len(vectors)),
        zone=read_zone(catalog),
        prominence=_prominence(catalog),
        major=np.array([int(occupation.code[:2]) for occupation in catalog.occupations]),
    )


def weigh_evenly(among: NDArray[np.bool_]) -> NDArray[np.float32]:
    """Return weights by which some columns count alike and the others not at all.

    Parameters
    ----------
    among
        Shape (occupations,).

    Returns
    -------
    NDArray
        The same shape, adding up to 1 where any column counts.
    """
    return np.asarray(among / np.float32(max(int(np.count_nonzero(among)), 1)), np.float32)


def standardise(scores: NDArray[np.float32], weights: NDArray[np.float32]) -> NDArray[np.float32]:
    """Scale rows to mean 0 and standard deviation 1, as some of their columns have them.

    Parameters
    ----------
    scores
        Shape (..., occupations).
    weights
        Shape (occupations,), adding up to 1: how much each column counts for mean and deviation.

    Returns
    -------
    NDArray
        The same shape; a row that is the same everywhere becomes 0.
    """
    centred = scores - (scores @ weights)[..., None]
    spread = np.sqrt((centred * centred) @ weights)[..., None]
    centred /= np.where(spread > FLAT, spread, 1)
    return np.asarray(centred, np.float32)


def read_zone(catalog: Catalog) -> NDArray[np.float32]:
    """Return the job zone of every occupation.

    Parameters
    ----------
    catalog
        The catalog.

    Returns
    -------
    NDArray
        Shape (occupations,), from 1 to 5; NaN where unknown.
    """
    table = catalog.ratings.get(ElementKind.PREPARATION)
    if table is None:
        return np.full(len(catalog.occupations), np.nan, np.float32)
    return np.asarray(table.values[:, 0], np.float32)


def _unit(rows: NDArray[np.float32]) -> NDArray[np.float32]:
    length = np.linalg.norm(rows, axis=1, keepdims=True)
    return np.asarray(rows / np.where(length > 0, length, 1), np.float32)


def _clarity(shown: NDArray[np.float32], catalog: Catalog) -> float:
    step = max(1, len(catalog.skill_vectors) // ECHOES)
    names = _unit(np.asarray(catalog.skill_vectors[::step], np.float32))
    return max(float((names @ shown.T).max(axis=1).mean()), FLAT)


def _strain(catalog: Catalog) -> NDArray[np.float32]:
    table = catalog.ratings.get(ElementKind.ACTIVITY)
    columns = [] if table is None else [i for i, element in enumerate(table.elements) if element.id in BODILY]
    if table is None or not columns:
        return np.zeros(len(catalog.occupations), np.float32)
    values = np.asarray(table.values[:, columns], np.float32).mean(axis=1)
    known = catalog.offered & ~np.isnan(values)
    return np.where(known, standardise(np.nan_to_num(values), weigh_evenly(known)), 0).astype(np.float32)


def _stack(
    ratings: Mapping[ElementKind, Ratings], kinds: Sequence[ElementKind], occupations: int
) -> NDArray[np.float32]:
    """Put tables side by side; what is unknown stands at the mean, which tells nothing apart."""
    tables = [np.asarray(ratings[kind].values, np.float32) for kind in kinds if kind in ratings]
    values = np.concatenate([np.zeros((occupations, 0), np.float32), *tables], axis=1)
    known = ~np.isnan(values)
    mean = np.where(known, values, 0).sum(axis=0) / np.maximum(known.sum(axis=0), 1)
    return np.asarray(np.where(known, values, mean), np.float32)


def _profile(values: NDArray[np.float32]) -> NDArray[np.float32]:
    spread = values.std(axis=0)
    return _unit((values - values.mean(axis=0)) / np.where(spread > 0, spread, 1))


def _find_kin(
    profile: NDArray[np.float32], offered: NDArray[np.bool_]
) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
    alike = np.where(offered[None, :], profile @ profile.T, -1)
    np.fill_diagonal(alike, -1)
    count = min(KIN, alike.shape[1] - 1)
    kin = np.argpartition(-alike, count - 1, axis=1)[:, :count]
    weight = np.maximum(np.take_along_axis(alike, kin, axis=1), 0)
    total = weight.sum(axis=1, keepdims=True)
    return kin, np.asarray(weight / np.where(total > 0, total, 1), np.float32)


def _prominence(catalog: Catalog) -> NDArray[np.float32]:
    """Jobs of a row that several occupations share are divided among them."""
    jobs = catalog.pay.see_from(0).employment
    soc = catalog.pay.soc_of_occupation
    shared = np.bincount(soc[soc >= 0], minlength=len(catalog.pay.soc_codes))[soc]
    with np.errstate(invalid="ignore"):
        size = np.log(np.maximum(jobs, 1) / np.maximum(shared, 1))
    known = catalog.offered & ~np.isnan(size)
    if not known.any():
        return np.zeros(len(size), np.float32)
    return np.where(known, standardise(np.nan_to_num(size).astype(np.float32), weigh_evenly(known)), 0).astype(
        np.float32
    )
