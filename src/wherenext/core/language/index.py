"""Texts to things by what they mean: one learned vector a thing, sharpened into a probability."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from wherenext.core.language.encoder import Encoder
from wherenext.core.language.lexicon import Lexicon
from wherenext.core.language.linking import BATCH, best_columns, link_whole
from wherenext.core.language.match import Match
from wherenext.core.language.table import Table


@dataclass(frozen=True)
class Index:
    """Things of one kind, each with a vector, and the names to compare letters with.

    Attributes
    ----------
    encoder
        Turns texts to vectors.
    ids
        Identifier of each thing.
    names
        Name of each thing.
    prototypes
        Shape (things, width), int8: direction of each thing.
    scales
        Shape (things,): what a row of `prototypes` is multiplied by; holds the sharpness of the softmax.
    biases
        Shape (things,): how much a thing is favoured before anything is read.
    lexicon
        The names by their stems.
    table
        Which parts of a text speak for which thing, by its names and by what is told of it.
    lexical
        What a full agreement of stems adds to a score.
    tabled
        What the table's word counts.
    warmth
        Temperature of the softmax, so that probabilities are right as often as they say (Guo et al. 2017).
    least
        Probability below which a thing is not named.
    """

    encoder: Encoder
    ids: Sequence[str]
    names: Sequence[str]
    prototypes: NDArray[np.int8]
    scales: NDArray[np.float32]
    biases: NDArray[np.float32]
    lexicon: Lexicon
    table: Table
    lexical: float = 6.0
    tabled: float = 0.0
    warmth: float = 1.0
    least: float = 0.01

    @cached_property
    def matrix(self) -> NDArray[np.float32]:
        """Scaled prototypes as columns; shape (width, things)."""
        return np.ascontiguousarray((self.prototypes * self.scales[:, None]).T)

    @cached_property
    def row_of_id(self) -> dict[str, int]:
        """Row of each identifier."""
        return {identifier: row for row, identifier in enumerate(self.ids)}

    def score_vectors(self, vectors: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return what vectors alone say of each thing.

        Parameters
        ----------
        vectors
            Shape (texts, width), of unit length.

        Returns
        -------
        NDArray
            Shape (texts, things): logarithms of odds up to a constant a row.
        """
        scores: NDArray[np.float32] = vectors @ self.matrix
        scores += self.biases
        return scores

    def nearest(self, texts: Sequence[str], top: int = 10) -> NDArray[np.int64]:
        """Return the rows that vectors alone put first: the fast way, without letters and probabilities.

        Parameters
        ----------
        texts
            Any texts.
        top
            How many rows a text, at most as many as there are things.

        Returns
        -------
        NDArray
            Shape (texts, top), best first.
        """
        found = np.empty((len(texts), top), np.int64)
        for start in range(0, len(texts), BATCH):
            scores = self.score_vectors(self.encoder.encode(texts[start : start + BATCH]))
            found[start : start + BATCH] = best_columns(scores, top)
        return found

    def score(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Return the probability of each thing for each text.

        Parameters
        ----------
        texts
            Any texts.

        Returns
        -------
        NDArray
            Shape (texts, things): rows add up to one; rows of zeros for texts without a known word.
        """
        return self.to_chances(*self.weigh(texts))

    def weigh(self, texts: Sequence[str]) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
        """Return what vectors and words say of each thing.

        Parameters
        ----------
        texts
            Any texts.

        Returns
        -------
        tuple
            Shape (texts, things): logarithms of odds up to a constant a row; shape (texts,): whether a text holds a
            known word.
        """
        vectors = self.encoder.encode(texts)
        scores = self.score_vectors(vectors)
        rows = self.lexicon.rows[self.lexicon.firsts]
        for i, text in enumerate(texts):
            scores[i, rows] += self.lexical * self.lexicon.likeness(text)
        self.table.add_to(scores, texts, self.tabled)
        known: NDArray[np.bool_] = np.any(vectors, axis=1)
        return scores, known

    def to_chances(self, scores: NDArray[np.float32], known: NDArray[np.bool_]) -> NDArray[np.float32]:
        """Return probabilities, in the place of scores.

        Parameters
        ----------
        scores
            Shape (texts, things): logarithms of odds up to a constant a row; changed in place.
        known
            Shape (texts,): whether a text holds a known word.

        Returns
        -------
        NDArray
            Shape (texts, things): rows add up to one; rows of zeros for texts without a known word.
        """
        scores /= np.float32(self.warmth)
        scores -= scores.max(axis=1, keepdims=True)
        np.exp(scores, out=scores)
        scores /= scores.sum(axis=1, keepdims=True)
        scores[~known] = 0
        return scores

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
        return link_whole(self.score, texts, top, self.least)
