"""One constraint of life, held against every occupation at once."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from wherenext.core.catalog.catalog import Catalog
from wherenext.core.catalog.source import Basis, Figure

UNTOLD = Figure(None, "", Basis.PUBLISHED, "")

Tell = Callable[[int], tuple[str, Figure]]
"""Says what the state of an occupation rests on, by its row: a sentence, empty where nothing tells, and its figure."""


@dataclass(frozen=True)
class Limit:
    """One constraint, held against every occupation.

    Attributes
    ----------
    ease
        Shape (occupations,): from 0, where it fails altogether, to 1; NaN where no figure tells.
    holds
        Shape (occupations,): where it holds.
    fails
        Shape (occupations,): where it does not hold.
    tell
        Says what the state of an occupation rests on, by its row: a sentence and its figure.
    """

    ease: NDArray[np.float32]
    holds: NDArray[np.bool_]
    fails: NDArray[np.bool_]
    tell: Tell


def leave_open(catalog: Catalog, tell: Tell) -> Limit:
    """Return a limit that no figure can tell of.

    Parameters
    ----------
    catalog
        The catalog.
    tell
        Says what comes nearest to it.

    Returns
    -------
    Limit
        Open for every occupation.
    """
    count = len(catalog.occupations)
    never = np.zeros(count, np.bool_)
    return Limit(np.full(count, np.nan, np.float32), never, never, tell)
