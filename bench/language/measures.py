"""How good a ranking is."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Ranked = Sequence[Sequence[int]]
Truth = Sequence[frozenset[int]]


def rank(scores: NDArray[np.float32], rows: NDArray[np.int64], top: int) -> list[list[int]]:
    """Return the best rows of each query: of several keys of a row, the best counts."""
    ranked = []
    for query in scores:
        seen: dict[int, None] = {}
        for key in np.argsort(-query, kind="stable"):
            seen.setdefault(int(rows[key]))
            if len(seen) == top:
                break
        ranked.append(list(seen))
    return ranked


def accuracy(ranked: Ranked, truth: Truth, at: int = 1) -> float:
    """Part of the queries that have a right row among the first `at`."""
    return float(np.mean([bool(right & set(rows[:at])) for rows, right in zip(ranked, truth, strict=True)]))


def reciprocal_rank(ranked: Ranked, truth: Truth) -> float:
    """Mean of one over the place of the first right row; 0 where it is not among those ranked."""
    places = (
        next((1 / (i + 1) for i, row in enumerate(rows) if row in right), 0.0)
        for rows, right in zip(ranked, truth, strict=True)
    )
    return float(np.mean(list(places)))


def average_precision(ranked: Ranked, truth: Truth) -> float:
    """Mean average precision."""
    values = []
    for rows, right in zip(ranked, truth, strict=True):
        hits = np.array([row in right for row in rows])
        precision = np.cumsum(hits) / np.arange(1, len(rows) + 1)
        values.append(float((precision * hits).sum() / max(1, len(right))))
    return float(np.mean(values))


def r_precision(ranked: Ranked, truth: Truth, at: int = 5) -> float:
    """Mean of the right ones among the first `at`, over what could have been right there."""
    return float(
        np.mean([len(right & set(rows[:at])) / min(at, len(right)) for rows, right in zip(ranked, truth, strict=True)])
    )
