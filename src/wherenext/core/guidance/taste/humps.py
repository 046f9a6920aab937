"""The two humps of a taste: along the line that occupations differ along most, few of them stand in the middle.

What occupations differ in most is work with things and machines against work with people and plans; fewer are half of
each than a normal distribution has it. A normal belief is therefore left less sure by an answer than it should be. The
humps are two normal distributions of equal width, as far apart as the fourth moment of occupations says; their mean
and variance before anything is known are those of the normal belief. They tell how sure one can be; what is liked best
on the whole stays with the normal belief.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from wherenext.core.guidance.taste.taste import Taste


@dataclass(frozen=True, slots=True)
class Humps:
    """Where a taste may stand on the line that occupations differ along most.

    Attributes
    ----------
    line
        Shape (features,): weights times this are the place on the line; 1 is a standard deviation before anything is
        known.
    along
        Shape (features + named,): how far a belief's mean moves with one step on the line.
    shares
        Shape (2,): how likely each hump is; adds up to 1.
    places
        Shape (2,): where each stands.
    variance
        Of each around its place.
    plain
        Place and variance of the one normal distribution that they take the place of.
    """

    line: NDArray[np.float64]
    along: NDArray[np.float64]
    shares: NDArray[np.float64]
    places: NDArray[np.float64]
    variance: float
    plain: tuple[float, float]


def split(taste: Taste) -> Humps:
    """Split a belief in two humps.

    The normal belief is prior times evidence. Exchanging the normal prior along the line for one of two humps leaves a
    product of normal densities for each, whose mass, mean and variance follow in closed form.

    Parameters
    ----------
    taste
        The belief.

    Returns
    -------
    Humps
        Equal to the belief itself where occupations have no humps.
    """
    line, apart = taste.features.line, taste.features.apart
    moved = taste.covariance[:, : len(line)] @ line
    place, variance = float(line @ taste.weights), float(line @ moved[: len(line)])
    width = 1 - apart * apart
    sides = np.array([apart, -apart])
    sharpness = 1 / variance + 1 / width - 1
    places = (place / variance + sides / width) / sharpness
    mass = sharpness * places * places / 2
    shares = np.exp(mass - mass.max())
    return Humps(line, moved / variance, shares / shares.sum(), places, 1 / sharpness, (place, variance))
