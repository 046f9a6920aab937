"""Texts to things that were learned two ways: by what they are called, and by what is done there.

A short text is read mostly as a title, a long one as a description of work; between the two the say of the latter
grows.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from wherenext.core.language.encoder import Encoder
from wherenext.core.language.linking import BATCH, best_columns, link_whole
from wherenext.core.language.match import Match
from wherenext.core.language.table import Table
from wherenext.core.language.titles import clean_title
from wherenext.core.language.tokens import WORD

TITLE_WORDS, SENTENCE_WORDS = 6, 10
"""Up to so many words a text is a title; from so many on it is a sentence."""

LEAST_SHARE = 0.46
"""How much of a say the work has at least, fitted on held-out titles; what somebody says in few words, such as "I keep
bees", profits too."""

LONGEST_TEXT = 20_000
"""Characters of one text that are read; what stands behind is left unread."""


@dataclass(frozen=True)
class View:
    """One way of seeing the things.

    Attributes
    ----------
    prototypes
        Shape (things, width), int8: direction of each thing.
    scales
        Shape (things,): what a row of `prototypes` is multiplied by; holds the sharpness of the softmax.
    biases
        Shape (things,): how much a thing is favoured where vectors alone speak.
    priors
        Shape (things,): how much more it is favoured where the table speaks too.
    table
        Which parts of a text speak for which thing.
    lexical
        What the table's word counts.
    warmth
        Temperature of the softmax, so that probabilities are right as often as they say (Guo et al. 2017).
    """

    prototypes: NDArray[np.int8]
    scales: NDArray[np.float32]
    biases: NDArray[np.float32]
    priors: NDArray[np.float32]
    table: Table
    lexical: float
    warmth: float

    @cached_property
    def matrix(self) -> NDArray[np.float32]:
        """Scaled prototypes as columns; shape (width, things)."""
        return np.ascontiguousarray((self.prototypes * self.scales[:, None]).T)

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

    def score(self, texts: Sequence[str], vectors: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return the logarithm of the probability of each thing for each text.

        Parameters
        ----------
        texts
            Any texts.
        vectors
            Their vectors; shape (texts, width).

        Returns
        -------
        NDArray
            Shape (texts, things).
        """
        scores = self.score_vectors(vectors)
        self.table.add_to(scores, texts, self.lexical)
        scores += self.priors
        scores /= np.float32(self.warmth)
        scores -= scores.max(axis=1, keepdims=True)
        scores -= np.log(np.exp(scores).sum(axis=1, keepdims=True))
        return scores


@dataclass(frozen=True)
class ViewIndex:
    """Things that are seen in two ways.

    Attributes
    ----------
    encoder
        Turns texts to vectors.
    ids
        Identifier of each thing.
    names
        Name of each thing.
    called
        By what the things are called.
    done
        By what is done there.
    least
        Probability below which a thing is not named.
    """

    encoder: Encoder
    ids: Sequence[str]
    names: Sequence[str]
    called: View
    done: View
    least: float = 0.005

    @cached_property
    def row_of_id(self) -> dict[str, int]:
        """Row of each identifier."""
        return {identifier: row for row, identifier in enumerate(self.ids)}

    def nearest(self, texts: Sequence[str], top: int = 10) -> NDArray[np.int64]:
        """Return the rows that the vectors of titles alone put first: the fast way, without probabilities.

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
            scores = self.called.score_vectors(self.encoder.encode(texts[start : start + BATCH]))
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
        texts = [clean_title(text[:LONGEST_TEXT]) for text in texts]
        vectors = self.encoder.encode(texts)
        words = np.array([len(WORD.findall(text)) for text in texts], np.float32)
        share = np.clip((words - TITLE_WORDS) / (SENTENCE_WORDS - TITLE_WORDS), 0, 1)
        share = np.maximum(share, LEAST_SHARE).astype(np.float32)
        out = np.zeros((len(texts), len(self.ids)), np.float32)
        for view, weight in ((self.called, 1 - share), (self.done, share)):
            lines = np.flatnonzero(weight > 0)
            if len(lines):
                seen = view.score([texts[i] for i in lines], vectors[lines])
                out[lines] += seen * weight[lines, None]
        np.exp(out, out=out)
        out /= out.sum(axis=1, keepdims=True)
        out[~vectors.any(axis=1)] = 0
        return out

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
