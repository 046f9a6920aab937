"""Texts to labels, several of which may hold of one text: learned from examples of whole texts."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from wherenext.core.language.encoder import Encoder, to_unit_length
from wherenext.core.language.parts import Depth, parts_of

DEPTH: Depth = "pairs"
"""How far a text is taken apart."""

Pieces = Sequence[tuple[str, float]]
"""Pieces of a text, each with how much it counts."""


@dataclass(frozen=True)
class Matrix:
    """Rows in eight bits.

    Attributes
    ----------
    integers
        Shape (rows, width), int8.
    scales
        Shape (rows,): what a row is multiplied by.
    """

    integers: NDArray[np.int8]
    scales: NDArray[np.float32]

    def take(self, rows: NDArray[np.int64]) -> NDArray[np.float32]:
        """Return some rows as numbers.

        Parameters
        ----------
        rows
            Which.

        Returns
        -------
        NDArray
            Shape (rows asked for, width).
        """
        return np.asarray(self.integers[rows] * self.scales[rows, None], np.float32)

    @cached_property
    def whole(self) -> NDArray[np.float32]:
        """All rows as numbers."""
        return np.asarray(self.integers * self.scales[:, None], np.float32)


@dataclass(frozen=True)
class Labeller:
    """Two linear layers over what a text's vector and its parts say, and a straight way from the vector to the labels.

    Attributes
    ----------
    encoder
        Turns texts to vectors.
    ids
        Identifier of each label.
    middle
        Shape (width,): the mean vector of the examples, which says nothing of any of them.
    parts
        Shape (parts,): numbers of all known parts, ascending.
    rarity
        Shape (parts,): how much a part counts, more the fewer examples have it.
    from_parts
        Shape (parts, hidden): the first layer for parts.
    from_vector
        Shape (hidden, width): the first layer for the vector.
    to_labels
        Shape (labels, hidden): the second layer.
    straight
        Shape (labels, width): what the vector says of a label by itself.
    biases
        Shape (labels,): how likely a label is before anything is read, in logarithms of odds.
    """

    encoder: Encoder
    ids: Sequence[str]
    middle: NDArray[np.float32]
    parts: NDArray[np.uint32]
    rarity: NDArray[np.float32]
    from_parts: Matrix
    from_vector: Matrix
    to_labels: Matrix
    straight: Matrix
    biases: NDArray[np.float32]

    def weigh(self, pieces: Pieces) -> NDArray[np.float32]:
        """Return what a text says of each label.

        Parameters
        ----------
        pieces
            The text in pieces; at least one.

        Returns
        -------
        NDArray
            Shape (labels,): logarithms of odds; what holds before anything is read where no part of the text is known.
        """
        vector, parts = gather(pieces, self.encoder)
        rows, counts = self._find(parts)
        if len(rows) == 0:
            return self.biases.copy()
        centred = to_unit_length((vector - self.middle)[None])[0]
        hidden = self.from_vector.whole @ centred + counts @ self.from_parts.take(rows)
        return np.asarray(self.to_labels.whole @ hidden + self.straight.whole @ centred + self.biases, np.float32)

    def _find(self, parts: Mapping[int, float]) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
        """Return the rows of the parts that are known, and how much each counts: together of unit length."""
        asked = np.array(sorted(parts), np.uint32)
        places = np.searchsorted(self.parts, asked)
        known = places < len(self.parts)
        known[known] = self.parts[places[known]] == asked[known]
        rows = places[known].astype(np.int64)
        counts = np.array([parts[int(part)] for part in asked[known]], np.float32) * self.rarity[rows]
        return rows, to_unit_length(counts[None].astype(np.float32))[0]


def gather(pieces: Pieces, encoder: Encoder) -> tuple[NDArray[np.float32], dict[int, float]]:
    """Return the mean vector of some pieces and how much of them each part is in.

    Parameters
    ----------
    pieces
        The text in pieces; at least one.
    encoder
        Turns texts to vectors.

    Returns
    -------
    tuple
        Shape (width,); and of each part the share of the pieces that hold it, in (0, 1].
    """
    weights = np.array([weight for _text, weight in pieces], np.float32)
    weights /= weights.sum()
    parts: dict[int, float] = {}
    for (text, _weight), share in zip(pieces, weights.tolist(), strict=True):
        for part in set(parts_of(text, DEPTH)):
            parts[part] = parts.get(part, 0.0) + share
    return np.asarray(weights @ encoder.encode([text for text, _weight in pieces]), np.float32), parts
