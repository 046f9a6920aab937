"""Scores to matches: what every index of whole texts does alike."""

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from wherenext.core.language.match import Match

BATCH = 1024
"""Texts scored at once."""

Score = Callable[[Sequence[str]], NDArray[np.float32]]
"""Texts to the probability of each thing for each; shape (texts, things)."""


def link_whole(score: Score, texts: Sequence[str], top: int, least: float) -> list[tuple[Match, ...]]:
    """Link whole texts.

    Parameters
    ----------
    score
        Gives the probability of each thing for each text.
    texts
        Any texts.
    top
        How many matches a text at most.
    least
        Probability below which a thing is not named.

    Returns
    -------
    list of tuple
        Matches of each text, best first, spanning the whole text; none where nothing is likely enough.
    """
    found: list[tuple[Match, ...]] = []
    for start in range(0, len(texts), BATCH):
        part = texts[start : start + BATCH]
        scores = score(part)
        best = best_columns(scores, min(top, scores.shape[1]))
        found += [_matches(text, scores[i], best[i], least) for i, text in enumerate(part)]
    return found


def _matches(text: str, scores: NDArray[np.float32], best: NDArray[np.int64], least: float) -> tuple[Match, ...]:
    likely = [int(row) for row in best if scores[row] >= least]
    return tuple(Match(row, float(scores[row]), 0, len(text)) for row in likely)


def best_columns(scores: NDArray[np.float32], top: int) -> NDArray[np.int64]:
    """Return the columns with the highest scores of each row.

    Parameters
    ----------
    scores
        Shape (n, columns).
    top
        How many, at most as many as there are columns.

    Returns
    -------
    NDArray
        Shape (n, top), best first.
    """
    columns = scores.shape[1]
    kept = np.argpartition(scores, columns - top, axis=1)[:, columns - top :]
    order = np.argsort(-np.take_along_axis(scores, kept, 1), axis=1, kind="stable")
    return np.take_along_axis(kept, order, 1)
