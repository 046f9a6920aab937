"""One thing a person said, as an observation of a liking."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


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
