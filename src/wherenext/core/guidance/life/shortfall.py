"""How likely pay falls below what a person needs, read from published percentiles."""

import math
from statistics import NormalDist

import numpy as np
from numpy.typing import NDArray

from wherenext.core.catalog.values import PAY_TOP, PERCENTILES

_QUANTILES = np.array([NormalDist().inv_cdf(p / 100) for p in PERCENTILES], np.float32)
_LAST = len(PERCENTILES)
_ONES = np.ones(_LAST, np.float32)
_BOUNDS = np.concatenate([[0.0], np.array(PERCENTILES) / 100, [1.0]])


def share_below(percentiles: NDArray[np.float32], floor: float) -> NDArray[np.float32]:
    """Return the share of an occupation's workers who earn less than a floor.

    Parameters
    ----------
    percentiles
        Shape (occupations, 5): US dollars a year at the published percentiles, NaN where unpublished.
    floor
        US dollars a year.

    Returns
    -------
    NDArray
        Shape (occupations,), in [0, 1]; NaN where it cannot be told: fewer than two percentiles are known, or the
        floor is above the highest figure that is published at all.

    Notes
    -----
    Between two percentiles the logarithm of pay is taken as normal, which is the usual model of earnings (Aitchison and
    Brown, The Lognormal Distribution, 1957); beyond the outermost percentile its nearest segment goes on, held within
    the published bounds. :data:`PAY_TOP` means "or more" and is read as that figure, which errs towards caution.
    """
    known = ~np.isnan(percentiles)
    under = known & (percentiles <= floor)
    published = _count(known)
    # Nearly every row is whole; there the place of the floor is a count.
    lower = _count(under) - 1
    upper = lower + 1
    first = np.clip(lower, 0, _LAST - 2)
    second = first + 1
    gaps = np.flatnonzero((published >= 2) & (published < _LAST))
    if gaps.size:
        lower[gaps], upper[gaps], first[gaps], second[gaps] = _place(known[gaps], under[gaps])
    share = _normal_cdf(_interpolate(percentiles, first, second, floor))
    share = np.clip(share, _BOUNDS[lower + 1], _BOUNDS[upper + 1])
    untold = (published < 2) | (floor > PAY_TOP)
    return np.where(untold, np.nan, share).astype(np.float32)


def _count(flags: NDArray[np.bool_]) -> NDArray[np.int64]:
    """Count the flags of each row, by a product: it takes a fifth of the time of a sum along so short an axis."""
    return (flags.astype(np.float32) @ _ONES).astype(np.int64)


def _place(known: NDArray[np.bool_], under: NDArray[np.bool_]) -> tuple[NDArray[np.int64], ...]:
    """Find the known percentiles next to the floor, below and above, and the two to read between."""
    lower = np.where(under, np.arange(_LAST), -1).max(axis=1)
    upper = np.where(known & ~under, np.arange(_LAST), _LAST).min(axis=1)
    return (lower, upper, *_segment(known, lower, upper))


def _segment(
    known: NDArray[np.bool_], lower: NDArray[np.int64], upper: NDArray[np.int64]
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Find the two known percentiles around the floor, or the two nearest on its one side."""
    columns = np.arange(_LAST)
    after = np.where(known & (columns > upper[:, None]), columns, _LAST).min(axis=1)
    before = np.where(known & (columns < lower[:, None]), columns, -1).max(axis=1)
    first = np.where(lower < 0, upper, np.where(upper == _LAST, before, lower))
    second = np.where(lower < 0, after, np.where(upper == _LAST, lower, upper))
    # Rows with fewer than two known percentiles point outside; what is read there is thrown away.
    return np.clip(first, 0, _LAST - 1), np.clip(second, 0, _LAST - 1)


def _interpolate(
    percentiles: NDArray[np.float32], first: NDArray[np.int64], second: NDArray[np.int64], floor: float
) -> NDArray[np.float32]:
    before = _LAST * np.arange(len(percentiles))
    low, high = np.log(percentiles.take(np.stack([before + first, before + second])))
    width = high - low
    above = np.float32(np.log(max(floor, 1.0))) - low
    # Two equal percentiles tell nothing between them: a floor at or above both lies at the higher one.
    along = np.where(width > 0, above / np.where(width > 0, width, 1), above >= 0)
    low_quantile, high_quantile = _QUANTILES.take(np.stack([first, second]))
    return np.asarray(low_quantile + along * (high_quantile - low_quantile), np.float32)


def _normal_cdf(quantile: NDArray[np.float32]) -> NDArray[np.float32]:
    """Approximate as Zelen and Severo (Abramowitz and Stegun 26.2.17), within 1e-6 in single precision."""
    x = np.abs(quantile)
    t = 1.0 / (1.0 + 0.2316419 * x)
    series = t * (0.319381530 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))))
    tail = np.exp(-x * x / 2.0) * series / math.sqrt(2.0 * math.pi)
    return np.asarray(np.where(quantile >= 0, 1.0 - tail, tail), np.float32)


def tell_people(share: float) -> str:
    """Return a share as people of a hundred, and never as all or none of them: published pay is a sample.

    Parameters
    ----------
    share
        In [0, 1].

    Returns
    -------
    str
        Begins a sentence.
    """
    hundredth = round(100 * share)
    if hundredth == 0:
        return "Fewer than 1 of 100 people"
    return "More than 99 of 100 people" if hundredth == 100 else f"About {hundredth} of 100 people"
