"""Texts to things by way of other things: two titles are alike where they point at the same occupations."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from wherenext.core.language.encoder import to_unit_length
from wherenext.core.language.index import Index
from wherenext.core.language.linking import link_whole
from wherenext.core.language.match import Match
from wherenext.core.language.titles import clean_title
from wherenext.core.language.views import ViewIndex

STEPS = 255
"""Into how many steps the root of a probability is rounded."""

NEARNESS, BLUR = 10.0, 0.3
"""How fast likeness falls with the cosine of two occupations, and which part of one is seen as its neighbours; chosen
on held-out titles that belong together."""

RAREST = 1e-8
"""Share of all people that is added to each, so that nothing is thought impossible."""


@dataclass(frozen=True)
class BridgedIndex:
    """Things that are known by their names, and by what of another kind each points at.

    Attributes
    ----------
    index
        The things by their names.
    over
        The things of the other kind.
    spread
        Shape (things, others): roots of the probabilities with which each thing points at the others, in 255 steps.
    weight
        What full agreement adds to a score; chosen on held-out names of ESCO's occupations and on held-out titles of
        O*NET's that its crosswalk leads to ESCO.
    """

    index: Index
    over: ViewIndex
    spread: NDArray[np.uint8]
    weight: float = 12.0

    @property
    def ids(self) -> Sequence[str]:
        """Identifier of each thing."""
        return self.index.ids

    @property
    def names(self) -> Sequence[str]:
        """Name of each thing."""
        return self.index.names

    @cached_property
    def matrix(self) -> NDArray[np.float32]:
        """Weighted roots as columns; shape (others, things)."""
        return np.ascontiguousarray(self.spread.T * np.float32(self.weight / STEPS))

    @cached_property
    def blur(self) -> NDArray[np.float32]:
        """What of one other thing is seen as its neighbours; shape (others, others)."""
        return blur_of(self.over)

    def score(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Return the probability of each thing for each text.

        How far two spreads agree is the sum of the roots of their products (Bhattacharyya 1943).

        Parameters
        ----------
        texts
            Any texts.

        Returns
        -------
        NDArray
            Shape (texts, things): rows add up to one; rows of zeros for texts without a known word.
        """
        cleaned = [clean_title(text) for text in texts]
        scores, known = self.index.weigh(cleaned)
        scores += np.sqrt(self.over.score(cleaned) @ self.blur) @ self.matrix
        return self.index.to_chances(scores, known)

    def link(self, texts: Sequence[str], top: int = 5) -> list[tuple[Match, ...]]:
        """Link whole texts.

        Parameters
        ----------
        texts
            Any texts.
        top
            How many matches a text at most.

        Returns
        -------
        list of tuple
            Matches of each text, best first, spanning the whole text; none where nothing is likely enough.
        """
        return link_whole(self.score, texts, top, self.index.least)


def blur_of(over: ViewIndex) -> NDArray[np.float32]:
    """Return what of one thing is seen as its neighbours, those where like work is done.

    Parameters
    ----------
    over
        The things.

    Returns
    -------
    NDArray
        Shape (things, things): rows add up to one.
    """
    unit = to_unit_length(over.done.prototypes.astype(np.float32))
    near = np.exp(NEARNESS * (unit @ unit.T - 1))
    near *= BLUR / near.sum(axis=1, keepdims=True)
    near[np.diag_indices_from(near)] += 1 - BLUR
    blurred: NDArray[np.float32] = near
    return blurred


def spread_over(over: ViewIndex, texts: Sequence[str], rows: Sequence[int], count: int) -> NDArray[np.uint8]:
    """Return how things spread over others: the mean over what stands for each.

    Parameters
    ----------
    over
        The others.
    texts
        Names and descriptions of the things.
    rows
        The thing that each text stands for.
    count
        How many things there are.

    Returns
    -------
    NDArray
        Shape (count, others): roots of probabilities in 255 steps.
    """
    blur = blur_of(over)
    total = np.zeros((count, len(over.ids)), np.float32)
    for start in range(0, len(texts), 1024):
        part = slice(start, start + 1024)
        np.add.at(total, np.asarray(rows[part], np.int64), over.score(texts[part]) @ blur)
    total /= np.maximum(total.sum(axis=1, keepdims=True), 1e-9)
    roots: NDArray[np.uint8] = np.rint(np.sqrt(total) * STEPS).astype(np.uint8)
    return roots


def favour(spread: NDArray[np.uint8], people: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return how much things are favoured before anything is read, by how many people do what they point at.

    Each of the others shares its people among the things that point at it, in proportion.

    Parameters
    ----------
    spread
        Shape (things, others): as :func:`spread_over` gives it.
    people
        Shape (others,): how many people work in each, in any unit.

    Returns
    -------
    NDArray
        Shape (things,): logarithms of shares of all people, their mean taken off.
    """
    chances = (spread / np.float32(STEPS)) ** 2
    shares = (chances / np.maximum(chances.sum(axis=0), 1e-9)) @ people
    logarithms: NDArray[np.float32] = np.log(shares / max(float(shares.sum()), 1e-9) + RAREST)
    logarithms -= logarithms.mean()
    return logarithms
