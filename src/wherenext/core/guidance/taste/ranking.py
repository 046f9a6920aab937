"""Which occupations are among the first, as far as a taste is known."""

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from wherenext.core.guidance.taste.humps import Humps, split
from wherenext.core.guidance.taste.taste import Taste

UNSEEN = 0.15
"""Variance of the liking for an occupation that no feature tells; chances are held to the truth in bench/questions."""
TOP = 20
"""How many occupations are called the first."""
SAMPLES = 256
SEED = 20260302
"""Every draw starts from here: the same belief gives the same numbers."""
TRIFLE = 1e-6


def draw_tastes(taste: Taste, samples: int = SAMPLES) -> NDArray[np.float32]:
    """Draw likely tastes from a belief with its two humps; the same belief gives the same ones.

    Parameters
    ----------
    taste
        The belief.
    samples
        How many.

    Returns
    -------
    NDArray
        Shape (samples, features + named).
    """
    size = len(taste.mean)
    # The prior has no spread along what all occupations share; a trifle of it keeps the root real.
    root = np.linalg.cholesky(taste.covariance + TRIFLE * np.eye(size)).astype(np.float32)
    draws = taste.mean + _draw_normal(samples, size, SEED) @ root.T
    humps = split(taste)
    return np.asarray(draws + np.outer(_move(humps, draws), humps.along), np.float32)


def _move(humps: Humps, draws: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return how far each draw moves on the line, for the draws to fall into humps in the right shares."""
    place, variance = humps.plain
    at = draws[:, : len(humps.line)] @ humps.line
    first = np.arange(len(draws)) < round(humps.shares[0] * len(draws))
    to = np.where(first, *humps.places) + (at - place) * np.sqrt(humps.variance / variance)
    return np.asarray(to - at, np.float64)


def find_top(taste: Taste, draws: NDArray[np.float32]) -> NDArray[np.bool_]:
    """Tell which occupations are among the first twenty under each drawn taste.

    Parameters
    ----------
    taste
        The belief.
    draws
        Shape (samples, features + named).

    Returns
    -------
    NDArray
        Shape (samples, occupations).
    """
    features = taste.features
    likings = draws[:, : len(features.elements)] @ features.values.T.astype(np.float32)
    likings += np.float32(np.sqrt(UNSEEN)) * _draw_normal(*likings.shape, SEED + 1)
    likings[:, ~features.offered] = -np.inf
    last = max(0, likings.shape[1] - TOP)
    return np.asarray(likings >= np.partition(likings, last, axis=1)[:, last : last + 1], np.bool_)


@lru_cache(maxsize=4)
def _draw_normal(rows: int, columns: int, seed: int) -> NDArray[np.float32]:
    return np.random.default_rng(seed).standard_normal((rows, columns), dtype=np.float32)


def estimate_chances(taste: Taste, samples: int = 2_000) -> NDArray[np.float64]:
    """Estimate how likely each occupation is among the twenty that suit a person's taste best.

    Parameters
    ----------
    taste
        The belief.
    samples
        How many tastes are drawn; 2,000 leave an error of about 0.01.

    Returns
    -------
    NDArray
        Shape (occupations,), in [0, 1]; 0 for what is not offered.
    """
    chances = find_top(taste, draw_tastes(taste, samples)).mean(axis=0)
    return np.where(taste.features.offered, chances, 0.0)
