"""What occupations are described by when it comes to taste: interests, activities, fields, values."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from wherenext.core.catalog.catalog import Ratings
from wherenext.core.catalog.values import Element, ElementKind
from wherenext.core.errors import CatalogError

WEIGHTS: Mapping[ElementKind, float] = {
    ElementKind.INTEREST: 1.0,
    ElementKind.ACTIVITY: 1.0,
    ElementKind.KNOWLEDGE: 1.0,
    ElementKind.VALUE: 0.7,
}
"""How much each family counts as a whole in telling occupations apart; values are rated on fewer, coarser levels."""
NAMED = (ElementKind.ACTIVITY, ElementKind.KNOWLEDGE)
"""The families that a day is told in."""
PRONOUNCED = 1.5
"""How far above the mean, in standard deviations, an element stands in an occupation that a day speaks of."""
FARTHEST = 0.975
"""How far from the middle humps may stand at most, in standard deviations: a hump keeps some width."""
RIDGE = 0.3
"""Keeps two elements that always come together from being told apart by chance."""


@dataclass(frozen=True)
class Features:
    """Occupations as points in a space of interpretable features.

    Attributes
    ----------
    elements
        What each feature is: an O*NET element.
    values
        Shape (occupations, features): each row of unit length before the mean of the offered ones is taken away.
    mean
        Shape (features,): that mean.
    offered
        Shape (occupations,): which occupations are suggested.
    named
        Place among the features of each element that a day can be told in, by its identifier.
    implied
        Shape (features, named): covariance of each feature with each named element, over offered occupations.
    together
        Shape (named, named): correlation of the named elements.
    standing
        Shape (occupations, named): how far each named element stands above the mean, in standard deviations.
    """

    elements: tuple[Element, ...]
    values: NDArray[np.float64]
    mean: NDArray[np.float64]
    offered: NDArray[np.bool_]
    named: Mapping[str, int]
    implied: NDArray[np.float64]
    together: NDArray[np.float64]
    standing: NDArray[np.float64]

    @cached_property
    def spread(self) -> NDArray[np.float64]:
        """What tastes are likely before anything is known; shape (features, features).

        A taste is taken to run along the lines that occupations themselves differ along, so the prior covariance of
        weights is the covariance of occupations; it is scaled so that the utility of an occupation has variance 1.
        """
        rows = self.values[self.offered]
        covariance = rows.T @ rows / len(rows)
        variance = np.einsum("ij,jk,ik->i", rows, covariance, rows).mean()
        return np.asarray(covariance / variance, np.float64)

    @cached_property
    def line(self) -> NDArray[np.float64]:
        """The line that occupations differ along most; shape (features,).

        Weights times this are a taste's place on it, with variance 1 before anything is known.
        """
        sizes, lines = np.linalg.eigh(self.spread)
        line = lines[:, -1]
        # Either end may come first; one is picked, so that the same catalog gives the same numbers everywhere.
        return np.asarray(line * np.sign(line[np.argmax(np.abs(line))]) / np.sqrt(sizes[-1]), np.float64)

    @cached_property
    def apart(self) -> float:
        """How far from the middle of that line occupations heap up, in standard deviations; 0 where they do not.

        Two equal normal distributions at -a and a, with variance 1 in all, have a fourth moment of 3 - 2 a^4 (Pearson,
        Contributions to the Mathematical Theory of Evolution, 1894, takes such mixtures apart by their moments).
        """
        places = self.values[self.offered] @ self.line
        fourth = float(np.mean(places**4) / np.mean(places**2) ** 2)
        return float(min(max((3 - fourth) / 2, 0.0) ** 0.25, FARTHEST))

    @cached_property
    def item_spread(self) -> float:
        """Variance of the liking for what one named element alone speaks of, before anything is known."""
        points = np.array([self.place([each]) for each in self.named])
        return float(np.einsum("ij,jk,ik->i", points, self.spread, points).mean())

    def find_first(self, scores: NDArray[np.float64], count: int) -> NDArray[np.int64]:
        """Return the offered occupations with the highest scores.

        Parameters
        ----------
        scores
            Shape (occupations,).
        count
            How many; fewer where fewer are offered.

        Returns
        -------
        NDArray
            Shape (count,): rows, highest first; of equal ones the lower row first.
        """
        order = np.argsort(-np.where(self.offered, scores, -np.inf), kind="stable")
        return order[: min(count, int(self.offered.sum()))]

    def place(self, elements: Sequence[str]) -> NDArray[np.float64]:
        """Return what an occupation is like in which some elements are pronounced, as far as that can be told.

        The expectation of a normal distribution, given some of its coordinates.

        Parameters
        ----------
        elements
            Identifiers of named elements.

        Returns
        -------
        NDArray
            Shape (features,): comparable with a row of ``values``.
        """
        columns = [self.named[each] for each in elements]
        known = self.together[np.ix_(columns, columns)] + RIDGE * np.eye(len(columns))
        point = self.implied[:, columns] @ np.linalg.solve(known, np.full(len(columns), PRONOUNCED))
        return np.asarray(point / np.linalg.norm(point) - self.mean, np.float64)


def describe(ratings: Mapping[ElementKind, Ratings], offered: NDArray[np.bool_]) -> Features:
    """Describe occupations by the families of elements that a catalog holds.

    Parameters
    ----------
    ratings
        Tables of the catalog; what they do not know stands at the mean.
    offered
        Shape (occupations,): which occupations set mean and deviation.

    Returns
    -------
    Features
        Over every family of :data:`WEIGHTS` that is there.

    Raises
    ------
    CatalogError
        If the catalog lacks work activities: without them no day can be told.
    """
    kinds = [kind for kind in WEIGHTS if kind in ratings]
    if ElementKind.ACTIVITY not in kinds:
        raise CatalogError("The catalog holds no work activities; tastes cannot be worked out without them.")
    tables = {kind: _standardise(ratings[kind].values, offered) for kind in kinds}
    scaled = np.hstack([table * (WEIGHTS[kind] / np.sqrt(table.shape[1])) for kind, table in tables.items()])
    standing = np.hstack([tables[kind] for kind in NAMED if kind in tables])
    named = standing[offered]
    unit = scaled / np.maximum(np.linalg.norm(scaled, axis=1, keepdims=True), 1e-12)
    mean = unit[offered].mean(axis=0)
    return Features(
        elements=tuple(element for kind in kinds for element in ratings[kind].elements),
        values=unit - mean,
        mean=mean,
        offered=offered,
        named={each.id: i for i, each in enumerate(_list_named(ratings))},
        implied=scaled[offered].T @ named / len(named),
        together=named.T @ named / len(named),
        standing=standing,
    )


def _list_named(ratings: Mapping[ElementKind, Ratings]) -> list[Element]:
    return [element for kind in NAMED if kind in ratings for element in ratings[kind].elements]


def _standardise(values: NDArray[np.float32], offered: NDArray[np.bool_]) -> NDArray[np.float64]:
    table = np.asarray(values, np.float64)
    known = np.where(offered[:, None], table, np.nan)
    mean, deviation = np.nanmean(known, axis=0), np.nanstd(known, axis=0)
    return np.asarray(np.nan_to_num((table - mean) / np.where(deviation > 0, deviation, 1)), np.float64)
