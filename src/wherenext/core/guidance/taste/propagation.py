"""Expectation propagation: one-sided and two-sided observations put together with a normal belief.

Minka, Expectation Propagation for Approximate Bayesian Inference (2001); Rasmussen and Williams, Gaussian Processes
for Machine Learning (2006), algorithm 3.5.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from wherenext.core.guidance.taste.normal import probability, pull
from wherenext.core.guidance.taste.signal import Signal

SWEEPS = 60
SETTLED = 1e-7


def propagate(
    prior: NDArray[np.float64], signals: Sequence[Signal], rows: NDArray[np.float64], noise: float
) -> tuple[NDArray[np.float64], NDArray[np.float64], float]:
    """Put signals together with a prior belief whose mean is zero.

    Works among the signals first, where everything is small, and carries the result over to weights at the end.

    Parameters
    ----------
    prior
        Shape (weights, weights): covariance before anything was said.
    signals
        What was said.
    rows
        Shape (signals, weights): each signal's direction.
    noise
        The person's noise as a multiple of the expected one.

    Returns
    -------
    tuple
        Shape (signals, weights): what each signal adds to the mean; the covariance; and the logarithm of how well each
        signal is foretold by all the others.
    """
    joint = rows @ prior @ rows.T
    sites = _Sites(np.zeros(len(rows)), np.zeros(len(rows)))
    mean, covariance = np.zeros(len(rows)), joint.copy()
    change, sweeps, score = np.inf, 0, 0.0
    while change >= SETTLED and sweeps < SWEEPS:
        before = mean.copy()
        score = sum(_match(sites, i, each, noise, mean, covariance) for i, each in enumerate(signals))
        mean, covariance = _recompute(joint, sites)
        change, sweeps = np.abs(mean - before).max(), sweeps + 1
    gain = prior @ rows.T @ np.linalg.inv(joint + np.diag(1 / sites.precision))
    posterior = prior - gain @ rows @ prior
    return (gain * (sites.shift / sites.precision)).T, (posterior + posterior.T) / 2, score


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
