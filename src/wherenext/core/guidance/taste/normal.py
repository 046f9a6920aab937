"""The normal distribution, for numbers and for arrays, without more than numpy."""

from math import erfc, exp, pi, sqrt

import numpy as np
from numpy.typing import NDArray

FAR = -8.0
"""Below this, the tail is taken by its asymptote: the quotient of two vanishing numbers would be lost."""


def cumulate(z: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the standard normal's cumulative probability, to 8e-8.

    Abramowitz and Stegun, Handbook of Mathematical Functions (1964), formula 26.2.17.

    Parameters
    ----------
    z
        Any shape.

    Returns
    -------
    NDArray
        The same shape, in [0, 1].
    """
    t = 1 / (1 + 0.2316419 * np.abs(z))
    series = t * (0.319381530 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))))
    tail = np.exp(-z * z / 2) / sqrt(2 * pi) * series
    return np.asarray(np.where(z > 0, 1 - tail, tail), np.float64)


def probability(z: float) -> float:
    """Return the standard normal's cumulative probability at one point, exact also far out.

    Parameters
    ----------
    z
        Any number.

    Returns
    -------
    float
        In [0, 1].
    """
    return erfc(-z / sqrt(2)) / 2


def pull(z: float) -> float:
    """Return density over cumulative probability: how far a one-sided observation pulls a normal belief.

    Parameters
    ----------
    z
        Any number.

    Returns
    -------
    float
        Above 0; about -z far below 0.
    """
    if z < FAR:
        return -z - 1 / z
    return exp(-z * z / 2) / sqrt(2 * pi) / probability(z)
