"""What the words of a destination say as a whole: its kind, the work in it, whether others pay for it."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True)
class Gist:
    """What was learned from examples about words like these.

    Attributes
    ----------
    work
        Shape (occupations,): how likely somebody who does this partly does the work of each, in logarithms of odds.
    kinds
        How likely it is of each kind of undertaking, by name; several may hold, so they need not add up to one.
    employed
        How likely it is work that others pay for, in [0, 1].
    """

    work: NDArray[np.float32]
    kinds: Mapping[str, float]
    employed: float
