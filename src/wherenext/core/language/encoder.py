"""Texts to vectors: the weighted mean of what the tokens mean."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from wherenext.core.language.tokens import Vocabulary

BATCH = 4096
"""Texts encoded at once; keeps the working arrays within a few megabytes."""


class Encoder:
    """A static model: each token has a vector and a weight, a text is their weighted mean at unit length.

    Parameters
    ----------
    vocabulary
        The tokens.
    vectors
        Shape (tokens, width), int8: direction of each token.
    weights
        Shape (tokens,): what a row of `vectors` is multiplied by; holds the scale of its integers.
    """

    def __init__(self, vocabulary: Vocabulary, vectors: NDArray[np.int8], weights: NDArray[np.float32]) -> None:
        self.vocabulary = vocabulary
        self.vectors = vectors
        self.weights = weights

    @property
    def width(self) -> int:
        """Number of dimensions of a vector."""
        return int(self.vectors.shape[1])

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Return the vector of each text.

        Parameters
        ----------
        texts
            Any texts.

        Returns
        -------
        NDArray
            Shape (texts, width), rows of unit length; a row of zeros where a text holds no known token.
        """
        out = np.zeros((len(texts), self.width), np.float32)
        for start in range(0, len(texts), BATCH):
            numbers = [self.vocabulary.number(text) for text in texts[start : start + BATCH]]
            self.add_up(numbers, out[start : start + BATCH])
        return to_unit_length(out)

    def add_up(self, numbers: Sequence[Sequence[int]], out: NDArray[np.float32]) -> None:
        """Add up the weighted vectors of each text's tokens into `out`.

        Parameters
        ----------
        numbers
            Tokens of each text.
        out
            Shape (texts, width), zeros.
        """
        lengths = np.fromiter(map(len, numbers), np.int64, len(numbers))
        flat = np.fromiter((number for text in numbers for number in text), np.int64, int(lengths.sum()))
        if flat.size == 0:
            return
        rows = self.vectors[flat] * self.weights[flat, None]
        filled = lengths > 0
        starts = (np.cumsum(lengths) - lengths)[filled]
        out[filled] = np.add.reduceat(rows, starts, axis=0)


def to_unit_length(vectors: NDArray[np.float32]) -> NDArray[np.float32]:
    """Scale rows to unit length, in place; rows of zeros stay.

    Parameters
    ----------
    vectors
        Shape (n, width).

    Returns
    -------
    NDArray
        The same array.
    """
    lengths = np.sqrt(np.einsum("ij,ij->i", vectors, vectors))
    lengths[lengths == 0] = 1
    vectors /= lengths[:, None]
    return vectors
