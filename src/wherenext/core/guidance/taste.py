"""Taste: what a person likes in work, as a belief over weights on interpretable features of occupations.

The belief is normal. Choices are one-sided observations (probit), ratings are two-sided (normal); expectation
propagation (Minka 2001; Rasmussen and Williams, Gaussian Processes for Machine Learning, 2006, algorithm 3.5) puts them
together. It works on the set of signals: their order does not matter, and taking one away gives the state without it.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from wherenext.core.guidance.features import Features
from wherenext.core.guidance.normal import probability, pull

OWN = 0.5
"""Variance of the liking that one named activity or field has of its own, beyond what occupations share. It keeps
answers about the same activity from counting as if they were independent."""
ITEM_NOISE = 2.5
"""Noise of one short text over the spread of the liking behind it. Ten items of one interest type of O*NET's Interest
Profiler Short Form agree with alpha 0.8 (Rounds and others 2010, National Center for O*NET Development), hence two
single items correlate 0.286, hence noise is (1 - 0.286) / 0.286 = 2.5 times the spread."""
NOISES = (0.5, 1.0, 2.0, 4.0)
"""Levels of a person's own noise that are weighed, as multiples of the expected one."""
DOUBT = 1.0
"""How far a person's noise may be from the expected one: standard deviation of its logarithm to base 2."""
UNSEEN = 0.15
"""Variance of the liking for an occupation that no feature tells; chances are held to the truth in bench/questions."""
TOP = 20
"""How many occupations are called the first."""
SAMPLES = 256
SEED = 20260302
"""Every draw starts from here: the same belief gives the same numbers."""
SWEEPS = 60
SETTLED = 1e-7
TRIFLE = 1e-6


@dataclass(frozen=True, slots=True)
class Signal:
    """One thing a person said, as an observation of a liking.

    Attributes
    ----------
    entry
        Identifier of the entry it comes from.
    point
        Shape (features,): where in the space of occupations the thing said about lies; for a choice, first less second.
    named
        Named elements it speaks of, each with its share; for a choice, those of the second day count below 0.
    value
        For a rating, the liking in standard deviations of liking; for a choice, 1 or -1.
    noise
        Variance of the noise that is expected.
    sided
        True where only the side is known, as with a choice.
    """

    entry: str
    point: NDArray[np.float64]
    named: tuple[tuple[str, float], ...]
    value: float
    noise: float
    sided: bool


@dataclass(frozen=True)
class Taste:
    """A belief about what a person likes.

    Attributes
    ----------
    features
        The space of occupations.
    mean
        Shape (features + named,): weights, then the own liking of each named element.
    covariance
        Shape (features + named, features + named).
    noise
        The person's noise as a multiple of the expected one.
    """

    features: Features
    mean: NDArray[np.float64]
    covariance: NDArray[np.float64]
    noise: float

    @property
    def weights(self) -> NDArray[np.float64]:
        """Expected weight of each feature; shape (features,)."""
        return self.mean[: len(self.features.elements)]

    def rate(self) -> NDArray[np.float64]:
        """Return the expected liking of every occupation.

        Returns
        -------
        NDArray
            Shape (occupations,): 0 for what is neither liked nor disliked; 1 is one standard deviation of liking.
        """
        return self.features.values @ self.weights

    def doubt(self) -> NDArray[np.float64]:
        """Return how unsure each of those likings is.

        Returns
        -------
        NDArray
            Shape (occupations,): standard deviations; near 1 where nothing is known.
        """
        p = len(self.features.elements)
        values = self.features.values
        return np.asarray(np.sqrt(np.einsum("ij,jk,ik->i", values, self.covariance[:p, :p], values)), np.float64)


def begin(features: Features) -> Taste:
    """Return the belief before anything was said.

    Parameters
    ----------
    features
        The space of occupations.

    Returns
    -------
    Taste
        Every occupation liked the same, and nothing sure.
    """
    p, q = len(features.elements), len(features.named)
    covariance = np.zeros((p + q, p + q))
    covariance[:p, :p] = features.spread
    covariance[p:, p:] = OWN * np.eye(q)
    return Taste(features, np.zeros(p + q), covariance, 1.0)


def learn(features: Features, signals: Iterable[Signal]) -> Taste:
    """Return the belief after everything that was said.

    Parameters
    ----------
    features
        The space of occupations.
    signals
        What was said, in any order; signals of one entry stand in the order in which they are given.

    Returns
    -------
    Taste
        The same for the same signals, bit for bit.
    """
    # One order for any order: what is summed in the same order comes out the same to the last bit.
    ordered = sorted(signals, key=lambda each: each.entry)
    prior = begin(features)
    if not ordered:
        return prior
    rows = np.array([_direct(features, each) for each in ordered])
    noise = _weigh_noise(prior, ordered, rows)
    mean, covariance, _ = _propagate(prior, ordered, rows, noise)
    return Taste(features, mean, covariance, noise)


def draw_tastes(taste: Taste, samples: int = SAMPLES) -> NDArray[np.float32]:
    """Draw likely tastes from a belief; the same belief gives the same ones.

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
    return np.asarray(taste.mean + _draw_normal(samples, size, SEED) @ root.T, np.float32)


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


def _direct(features: Features, signal: Signal) -> NDArray[np.float64]:
    own = np.zeros(len(features.named))
    for name, share in signal.named:
        own[features.named[name]] += share
    return np.concatenate([signal.point, own])


def _weigh_noise(prior: Taste, signals: Sequence[Signal], rows: NDArray[np.float64]) -> float:
    """Weigh levels of noise by how well each foretells every signal from all the others."""
    levels = np.log2(NOISES)
    scores = [_propagate(prior, signals, rows, each)[2] for each in NOISES] - (levels / DOUBT) ** 2 / 2
    share = np.exp(scores - scores.max())
    return float(2 ** (share @ levels / share.sum()))


def _propagate(
    prior: Taste, signals: Sequence[Signal], rows: NDArray[np.float64], noise: float
) -> tuple[NDArray[np.float64], NDArray[np.float64], float]:
    """Return mean, covariance, and the logarithm of how well each signal is foretold by the others.

    Works among the signals first, where everything is small, and carries the result over to weights at the end.
    """
    joint = rows @ prior.covariance @ rows.T
    sites = _Sites(np.zeros(len(rows)), np.zeros(len(rows)))
    mean, covariance = np.zeros(len(rows)), joint.copy()
    change, sweeps, score = np.inf, 0, 0.0
    while change >= SETTLED and sweeps < SWEEPS:
        before = mean.copy()
        score = sum(_match(sites, i, each, noise, mean, covariance) for i, each in enumerate(signals))
        mean, covariance = _recompute(joint, sites)
        change, sweeps = np.abs(mean - before).max(), sweeps + 1
    gain = prior.covariance @ rows.T @ np.linalg.inv(joint + np.diag(1 / sites.precision))
    posterior = prior.covariance - gain @ rows @ prior.covariance
    return gain @ (sites.shift / sites.precision), (posterior + posterior.T) / 2, score


@dataclass
class _Sites:
    """What each signal adds, as a normal: precision and precision times mean."""

    precision: NDArray[np.float64]
    shift: NDArray[np.float64]


def _match(
    sites: _Sites,
    i: int,
    signal: Signal,
    noise: float,
    mean: NDArray[np.float64],
    covariance: NDArray[np.float64],
) -> float:
    """Set one site so that the belief has the mean and variance that the signal itself would give it."""
    variance = covariance[i, i]
    spare = 1 / (1 / variance - sites.precision[i])
    centre = spare * (mean[i] / variance - sites.shift[i])
    precision, shift, score = _observe(signal, signal.noise * noise, float(centre), float(spare))
    more, push = precision - sites.precision[i], shift - sites.shift[i]
    sites.precision[i], sites.shift[i] = precision, shift
    column = covariance[:, i].copy()
    shared = 1 + more * variance
    mean += column * ((push - more * mean[i]) / shared)
    covariance -= np.outer(column, column) * (more / shared)
    return score


def _observe(signal: Signal, noise: float, centre: float, spare: float) -> tuple[float, float, float]:
    """Return precision and shift of a signal's site, and the logarithm of its probability given the others."""
    total = spare + noise
    if not signal.sided:
        distance = (signal.value - centre) ** 2 / total
        return 1 / noise, signal.value / noise, -(distance + np.log(total)) / 2
    z = signal.value * centre / np.sqrt(total)
    r = pull(z)
    centre_now = centre + signal.value * spare * r / np.sqrt(total)
    shrink = spare / total * r * (r + z)
    precision = shrink / (spare * (1 - shrink))
    shift = centre_now / (spare * (1 - shrink)) - centre / spare
    return precision, shift, float(np.log(max(probability(z), 1e-300)))


def _recompute(joint: NDArray[np.float64], sites: _Sites) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Work mean and covariance out anew, so that rounding does not add up over many steps."""
    inner = np.linalg.inv(joint + np.diag(1 / sites.precision))
    covariance = joint - joint @ inner @ joint
    return covariance @ sites.shift, covariance
