"""The occupations a destination is made of: one, or several with their shares where it is no occupation."""

import re
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from wherenext.core.guidance.ground import Ground
from wherenext.core.guidance.hearing import find_noise, hear
from wherenext.core.guidance.phrases import split
from wherenext.core.guidance.reader import Reader
from wherenext.core.journey.reference import Reference

PARTS = 4
"""At most this many occupations make up a destination that is none."""
CLEAR = 0.75
"""From this probability of a link a destination's text counts as naming the occupation."""
CANDIDATES = 12
AFTER = 0.25
"""How much each further sentence counts against the one before."""
MANAGING = "11-1021.00"
"""General and operations managers: what running a thing of one's own adds to the work in it."""
MANAGING_SHARE = 0.25
_OWN = re.compile(
    r"\b(my own|our own|own boss|self-employed|freelanc\w*|start-?up)\b"
    r"|\b(open|start|run|running|found|launch|set up|own)\b (an?|my|the|our)\b",
    re.IGNORECASE,
)
_THING = re.compile(
    r"^(an?|the|my|our)\b(?:(?!\b(?:who|that|at|in|for)\b)[^.,;]){0,40}\b"
    r"(bakery|blog|bookshop|bookstore|breakfast|brewery|business|caf[eé]|camp|cent(?:er|re)|channel|company|farm|firm"
    r"|gallery|garden|gym|home|hostel|inn|kennel|label|magazine|museum|nursery|podcast|restaurant|salon|school|shop"
    r"|store|studio|theat(?:er|re)|truck|winery)\b",
    re.IGNORECASE,
)
"""Words that tell a thing one runs from an occupation one holds; a judgement of ours."""


@dataclass(frozen=True)
class Mix:
    """What a destination is made of.

    Attributes
    ----------
    rows
        Shape (parts,): rows of occupations, largest share first.
    shares
        Shape (parts,): adding up to 1.
    named
        Whether it is one occupation, named by code or by a clear title.
    """

    rows: NDArray[np.int64]
    shares: NDArray[np.float32]
    named: bool

    def blend(self, table: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return the weighted mean of the parts' rows in a table; unknown parts are left out.

        Parameters
        ----------
        table
            Shape (occupations, ...).

        Returns
        -------
        NDArray
            One row; NaN where no part is known.
        """
        values = table[self.rows].astype(np.float32)
        weights = self.shares.reshape(-1, *[1] * (values.ndim - 1)) * ~np.isnan(values)
        total = weights.sum(axis=0)
        mean = np.nansum(values * weights, axis=0) / np.where(total > 0, total, 1)
        return np.asarray(np.where(total > 0, mean, np.nan), np.float32)


def one(row: int) -> Mix:
    """Return the mix of a single occupation.

    Parameters
    ----------
    row
        Its row.

    Returns
    -------
    Mix
        Named, with the whole share.
    """
    return Mix(np.array([row]), np.ones(1, np.float32), True)


def read_mix(text: str, occupation: Reference | None, ground: Ground, reader: Reader) -> Mix | None:
    """Return what a destination is made of.

    Parameters
    ----------
    text
        The destination in the person's words.
    occupation
        The occupation it is, where the person knows its code.
    ground
        The catalog, made ready.
    reader
        Reads words with that catalog.

    Returns
    -------
    Mix or None
        None where the words say nothing of any occupation.
    """
    if occupation is not None and occupation.identifier in ground.catalog.row_of_code:
        return one(ground.catalog.row_of_code[occupation.identifier])
    texts = [text, *split(text)]
    # People say first what it is, and then what they still have to learn for it.
    weights = np.array([1.0, *(AFTER**place for place in range(len(texts) - 1))], np.float32)
    scores = np.zeros(len(ground.vectors), np.float32)
    for weight, links in zip(weights, reader.link_occupations(texts, CANDIDATES), strict=True):
        for found in links:
            scores[found.row] = max(scores[found.row], float(weight) * found.score)
    scores[~ground.offered] = 0
    venture = is_venture(text)
    if scores.max(initial=0) >= CLEAR and not venture:
        return one(int(scores.argmax()))
    heard = weights @ hear(reader.encode(texts), ground, find_noise(ground, reader)) / weights.sum()
    mix = _compose(scores, np.asarray(heard, np.float32), ground)
    managing = ground.catalog.row_of_code.get(MANAGING)
    if mix is None or not venture or managing is None or managing in mix.rows:
        return mix
    shares = np.append(mix.shares * (1 - MANAGING_SHARE), MANAGING_SHARE).astype(np.float32)
    return Mix(np.append(mix.rows, managing), shares, named=False)


def is_venture(text: str) -> bool:
    """Return whether a destination's words speak of a thing one runs rather than of an occupation one holds.

    Parameters
    ----------
    text
        The destination in the person's words.

    Returns
    -------
    bool
        A bakery of one's own is; a baker is not.
    """
    return bool(_OWN.search(text) or _THING.search(text.strip()))


def _compose(scores: NDArray[np.float32], heard: NDArray[np.float32], ground: Ground) -> Mix | None:
    strength = np.where(ground.offered, scores + heard / max(float(heard.max(initial=0)), 1e-6), 0)
    rows = np.argsort(-strength, kind="stable")[:PARTS]
    rows = rows[strength[rows] > 0.5 * strength[rows[0]]]
    total = float(strength[rows].sum())
    if total <= 0 or float(heard.max(initial=0)) <= 0:
        return None
    return Mix(rows, (strength[rows] / total).astype(np.float32), False)
