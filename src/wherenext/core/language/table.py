"""Which parts of a text speak for which thing: a BM25 table pooled over everything that was said of each."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from wherenext.core.language.parts import Depth, parts_of

SATURATION = 1.2
"""BM25's k1, as in Robertson and Zaragoza 2009, "The probabilistic relevance framework"."""


@dataclass(frozen=True)
class Table:
    """Weights of parts for things.

    Attributes
    ----------
    parts
        Shape (parts,): numbers of all parts, ascending.
    starts
        Shape (parts + 1,): cells of the part at place ``p`` are ``starts[p]:starts[p + 1]``.
    rows
        Shape (cells,): the thing of each cell.
    weights
        Shape (cells,): how much the part speaks for it, in units of `unit`.
    unit
        What an integer weight is multiplied by.
    depth
        How far a text is taken apart.
    """

    parts: NDArray[np.uint32]
    starts: NDArray[np.int32]
    rows: NDArray[np.uint16]
    weights: NDArray[np.uint8]
    unit: float
    depth: Depth = "stems"

    def add_to(self, scores: NDArray[np.float32], texts: Sequence[str], weight: float) -> None:
        """Add what the parts of each text say to its scores.

        Parameters
        ----------
        scores
            Shape (texts, things); changed in place.
        texts
            Any texts.
        weight
            What the table's word counts.
        """
        factor = weight * self.unit
        for line, text in zip(scores, texts, strict=True):
            cells = self.cells_of(text)
            line += np.bincount(self.rows[cells], self.weights[cells] * factor, len(line))

    def cells_of(self, text: str) -> NDArray[np.int64]:
        """Return the cells of a text's parts.

        Parameters
        ----------
        text
            Any text.

        Returns
        -------
        NDArray
            Places of the cells of all parts that the table knows, each part once.
        """
        asked = np.array(sorted(set(parts_of(text, self.depth))), np.uint32)
        places = np.searchsorted(self.parts, asked)
        places = places[places < len(self.parts)]
        known = places[self.parts[places] == asked[: len(places)]]
        first = self.starts[known].astype(np.int64)
        counts = self.starts[known + 1] - first
        before = np.cumsum(counts) - counts
        cells: NDArray[np.int64] = np.arange(counts.sum()) + np.repeat(first - before, counts)
        return cells


def build_table(texts: Sequence[str], rows: Sequence[int], count: int, length: float, depth: Depth = "stems") -> Table:
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
    depth
        How far texts are taken apart.

    Returns
    -------
    Table
        Weights rounded to 255 steps.
    """
    counts: list[Counter[int]] = [Counter() for _ in range(count)]
    for text, row in zip(texts, rows, strict=True):
        counts[row].update(parts_of(text, depth))
    sizes = np.array([one.total() for one in counts], np.float64)
    damping = SATURATION * (1 - length + length * sizes / max(sizes.mean(), 1e-9))
    holders = Counter(one for held in counts for one in held)
    cells = sorted((one, row, n) for row, held in enumerate(counts) for one, n in held.items())
    parts = sorted(holders)
    rarity = {one: np.log1p((count - holders[one] + 0.5) / (holders[one] + 0.5)) for one in parts}
    weights = np.array([rarity[one] * n * (SATURATION + 1) / (n + damping[row]) for one, row, n in cells])
    unit = max(float(weights.max(initial=0.0)), 1e-9) / 255
    return Table(
        parts=np.array(parts, np.uint32),
        starts=np.concatenate([[0], np.cumsum([holders[one] for one in parts])]).astype(np.int32),
        rows=np.array([row for _, row, _ in cells], np.uint16),
        weights=np.rint(weights / unit).astype(np.uint8),
        unit=unit,
        depth=depth,
    )
