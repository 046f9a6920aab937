"""Taste: what a person likes in work, as a belief over weights on interpretable features of occupations.

The belief is normal. Choices are one-sided observations (probit), ratings are two-sided (normal); expectation
propagation puts them together. It works on the set of signals: their order does not matter, and taking one away gives
the state without it.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from wherenext.core.catalog.values import Element
from wherenext.core.guidance.taste.features import Features
from wherenext.core.guidance.taste.propagation import propagate
from wherenext.core.guidance.taste.signal import Signal

OWN = 0.5
"""Variance of the liking that one named activity or field has of its own, beyond what occupations share. It keeps
answers about the same activity from counting as if they were independent."""
ITEM_NOISE = 2.5
"""Noise of one short text over the spread of the liking behind it. An assumption: ten items of one interest type are
taken to agree with Cronbach's alpha 0.8, the region reported for O*NET's Interest Profiler Short Form (Rounds, Su,
Lewis and Rivkin 2010). Then two single items correlate 0.286 (Spearman-Brown), and noise is (1 - 0.286) / 0.286 = 2.5
times the spread. A person's own noise is learned from the answers; bench/questions tries half and twice as much."""
NOISES = (0.5, 1.0, 2.0, 4.0)
"""Levels of a person's own noise that are weighed, as multiples of the expected one."""
DOUBT = 1.0
"""How far a person's noise may be from the expected one: standard deviation of its logarithm to base 2."""


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
    entries
        The entry of each signal that was learned from.
    parts
        Shape (signals, features + named): what each of them adds to the mean.
    """

    features: Features
    mean: NDArray[np.float64]
    covariance: NDArray[np.float64]
    noise: float
    entries: tuple[str, ...]
    parts: NDArray[np.float64]

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

    def explain(self, row: int, most: int = 5) -> tuple[tuple[Element, float], ...]:
        """Return the features that make for the liking of an occupation.

        Parameters
        ----------
        row
            Row of the occupation.
        most
            How many at most.

        Returns
        -------
        tuple
            Element and what it adds to the liking, the weightiest first; below 0 for what speaks against it.
        """
        added = self.features.values[row] * self.weights
        order = np.argsort(-np.abs(added), kind="stable")[:most]
        return tuple((self.features.elements[i], float(added[i])) for i in order)

    def trace(self, row: int) -> tuple[tuple[str, float], ...]:
        """Return what each entry adds to the liking of an occupation.

        Parameters
        ----------
        row
            Row of the occupation.

        Returns
        -------
        tuple
            Entry and what it adds, the weightiest first; together they make up the liking.
        """
        added = self.parts[:, : len(self.features.elements)] @ self.features.values[row]
        sums: dict[str, float] = {}
        for entry, each in zip(self.entries, added, strict=True):
            sums[entry] = sums.get(entry, 0.0) + float(each)
        return tuple(sorted(sums.items(), key=lambda each: (-abs(each[1]), each[0])))

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
    return Taste(features, np.zeros(p + q), covariance, 1.0, (), np.zeros((0, p + q)))


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
    parts, covariance, _ = propagate(prior.covariance, ordered, rows, noise)
    return Taste(features, parts.sum(axis=0), covariance, noise, tuple(each.entry for each in ordered), parts)


def _direct(features: Features, signal: Signal) -> NDArray[np.float64]:
    own = np.zeros(len(features.named))
    for name, share in signal.named:
        own[features.named[name]] += share
    return np.concatenate([signal.point, own])


def _weigh_noise(prior: Taste, signals: Sequence[Signal], rows: NDArray[np.float64]) -> float:
    """Weigh levels of noise by how well each foretells every signal from all the others."""
    levels = np.log2(NOISES)
    scores = [propagate(prior.covariance, signals, rows, each)[2] for each in NOISES] - (levels / DOUBT) ** 2 / 2
    share = np.exp(scores - scores.max())
    return float(2 ** (share @ levels / share.sum()))
