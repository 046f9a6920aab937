"""Which words speak for which thing: a BM25 table pooled over everything that was said of each."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from wherenext.core.language.lexicon import stems_of

SATURATION = 1.2
"""BM25's k1, as in Robertson and Zaragoza 2009, "The probabilistic relevance framework"."""


@dataclass(frozen=True)
class Table:
    """Weights of stems for things.

    Attributes
    ----------
    stems
        All stems.
    starts
        Shape (stems + 1,): cells of stem ``s`` are ``starts[s]:starts[s + 1]``.
    rows
        Shape (cells,): the thing of each cell.
    weights
        Shape (cells,): how much the stem speaks for it, in units of `unit`.
    unit
        What an integer weight is multiplied by.
    """

    stems: Sequence[str]
    starts: NDArray[np.int32]
    rows: NDArray[np.uint16]
    weights: NDArray[np.uint8]
    unit: float

    @cached_property
    def number(self) -> dict[str, int]:
        """Number of each stem."""
        return {one: number for number, one in enumerate(self.stems)}

    def add_to(self, scores: NDArray[np.float32], texts: Sequence[str], weight: float) -> None:
        """Add what the stems of each text say to its scores.

        Parameters
        ----------
        scores
            Shape (texts, things); changed in place.
        texts
            Any texts.
        weight
            What the table's word counts.
        """
        factor = np.float32(weight * self.unit)
        for line, text in zip(scores, texts, strict=True):
            for one in set(stems_of(text)):
                number = self.number.get(one)
                if number is not None:
                    cells = slice(self.starts[number], self.starts[number + 1])
                    line[self.rows[cells]] += self.weights[cells] * factor


def build_table(texts: Sequence[str], rows: Sequence[int], count: int, length: float) -> Table:
    """Build a table.

    Parameters
    ----------
    texts
        What was said of the things.
    rows
        The thing that each text is about.
    count
        How many things there are, at most 65,536.
    length
        BM25's b: how much a thing that much was said of is held back, in [0, 1].

    Returns
    -------
    Table
        Weights rounded to 255 steps.
    """
    counts: list[Counter[str]] = [Counter() for _ in range(count)]
    for text, row in zip(texts, rows, strict=True):
        counts[row].update(stems_of(text))
    sizes = np.array([one.total() for one in counts], np.float64)
    damping = SATURATION * (1 - length + length * sizes / max(sizes.mean(), 1e-9))
    holders = Counter(one for held in counts for one in held)
    cells = sorted((one, row, n) for row, held in enumerate(counts) for one, n in held.items())
    stems = sorted(holders)
    rarity = {one: np.log1p((count - holders[one] + 0.5) / (holders[one] + 0.5)) for one in stems}
    weights = np.array([rarity[one] * n * (SATURATION + 1) / (n + damping[row]) for one, row, n in cells])
    unit = max(float(weights.max(initial=0.0)), 1e-9) / 255
    return Table(
        stems=stems,
        starts=np.concatenate([[0], np.cumsum([holders[one] for one in stems])]).astype(np.int32),
        rows=np.array([row for _, row, _ in cells], np.uint16),
        weights=np.rint(weights / unit).astype(np.uint8),
        unit=unit,
    )
