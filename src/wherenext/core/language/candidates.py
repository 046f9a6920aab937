"""The things of an index that runs of words may mean, and what they have in common with them."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from wherenext.core.language.encoder import to_unit_length
from wherenext.core.language.index import Index
from wherenext.core.language.windows import Span

MEANT = 48
"""Things that are looked at in a clause because of its meaning."""

NAMED = 48
"""Things that are looked at in a clause because of its stems."""

NAMED_SHARE = 0.5
"""Part of a name's weight that a clause must hold for that."""

TABLE_UNIT = 100.0
"""What the table's word is divided by, so that it is about 1 where a name of many rare words is said in full."""

RUN_WEIGHT, LIKENESS_WEIGHT = 1.0, 0.4
"""What makes one run of words better than another for a thing: our choice."""


@dataclass(frozen=True)
class Candidates:
    """Compares words with the things of an index.

    Attributes
    ----------
    index
        The things, at a scale of one.
    """

    index: Index

    @cached_property
    def unit(self) -> NDArray[np.float32]:
        """Directions of the things; shape (things, width)."""
        return to_unit_length(self.index.prototypes.astype(np.float32))

    @cached_property
    def names_of(self) -> NDArray[np.int64]:
        """Where the names of each thing begin in the lexicon; shape (things + 1,)."""
        return np.searchsorted(self.index.lexicon.rows, np.arange(len(self.index.ids) + 1))

    def weigh_clause(
        self, text: str, spans: Sequence[Span], cosine: NDArray[np.float32], of_text: NDArray[np.float32]
    ) -> tuple[NDArray[np.int64], list[Span], NDArray[np.float32]]:
        """Return what a clause may mean, with the best run of words for each and their evidence.

        Parameters
        ----------
        text
            The text.
        spans
            Runs of words of the clause, the clause itself first.
        cosine
            Shape (things,): cosine of the clause with each thing.
        of_text
            Shape (things,): cosine of the whole text with each thing.

        Returns
        -------
        tuple
            Rows (shape (n,)), where the best run for each begins and ends, and evidence (shape (n, 9)): all of
            `judgement.EVIDENCE` but the last.
        """
        lexicon = self.index.lexicon
        words = [text[start:end] for start, end in spans]
        share = lexicon.share(lexicon.number_of(words[0]))
        rows = self.choose(cosine, share)
        run, likeness = self.compare(words, rows)
        best = (run * RUN_WEIGHT + likeness * LIKENESS_WEIGHT).argmax(axis=0)
        across = np.arange(len(rows))
        names, edges = self.find_names(rows)
        held = _best_in_groups(share[None, names], edges)[0]
        columns = (
            run[best, across],
            cosine[rows],
            of_text[rows],
            likeness[best, across],
            held,
            cosine[rows] - cosine.max(),
            self.index.biases[rows],
            likeness[best, across] ** 4,
            self.hear(words[0])[rows],
        )
        return rows, [spans[i] for i in best], np.stack(columns, axis=1).astype(np.float32)

    def hear(self, words: str) -> NDArray[np.float32]:
        """Return how far what the table says of each thing is below what it says of the one it speaks for most.

        Parameters
        ----------
        words
            A clause.

        Returns
        -------
        NDArray
            Shape (things,): at most 0, in units of :data:`TABLE_UNIT`.
        """
        said = np.zeros((1, len(self.index.ids)), np.float32)
        self.index.table.add_to(said, [words], 1 / TABLE_UNIT)
        below: NDArray[np.float32] = said[0] - said.max()
        return below

    def find_places(self, text: str, spans: Sequence[Span], rows: NDArray[np.int64]) -> list[Span]:
        """Return which run of words is the best for each of some things.

        Parameters
        ----------
        text
            The text.
        spans
            Runs of its words.
        rows
            The things.

        Returns
        -------
        list of tuple
            Where the best run begins and ends, for each thing.
        """
        run, likeness = self.compare([text[start:end] for start, end in spans], rows)
        return [spans[i] for i in (run * RUN_WEIGHT + likeness * LIKENESS_WEIGHT).argmax(axis=0)]

    def compare(self, words: Sequence[str], rows: NDArray[np.int64]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """Return what runs of words and things have in common.

        Parameters
        ----------
        words
            Runs of words.
        rows
            The things.

        Returns
        -------
        tuple
            Cosines, and likenesses to each thing's best name; both of shape (runs, things).
        """
        names, edges = self.find_names(rows)
        likeness = _best_in_groups(self.index.lexicon.compare(words, names), edges)
        return self.index.encoder.encode(words) @ self.unit[rows].T, likeness

    def choose(self, cosine: NDArray[np.float32], share: NDArray[np.float32]) -> NDArray[np.int64]:
        """Return the things that are worth a look.

        Parameters
        ----------
        cosine
            Shape (things,): cosine of a clause with each thing.
        share
            Shape (names,): part of each name's weight that the clause holds.

        Returns
        -------
        NDArray
            Rows, ascending.
        """
        meant = np.argpartition(cosine, -MEANT)[-MEANT:] if len(cosine) > MEANT else np.arange(len(cosine))
        names = np.flatnonzero(share >= NAMED_SHARE)
        if len(names) > NAMED:
            by = share[names] + cosine[self.index.lexicon.rows[names]]
            names = names[np.argpartition(by, -NAMED)[-NAMED:]]
        # A mask, not numpy.unique: that one loads numpy.ma first, a twentieth of a second.
        chosen = np.zeros(len(cosine), np.bool_)
        chosen[meant] = chosen[self.index.lexicon.rows[names]] = True
        return np.flatnonzero(chosen)

    def find_names(self, rows: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """Return the names of some things, end to end.

        Parameters
        ----------
        rows
            The things.

        Returns
        -------
        tuple
            Numbers of names, and where those of each thing begin (one more than there are things).
        """
        first, last = self.names_of[rows], self.names_of[rows + 1]
        edges = np.concatenate([[0], np.cumsum(last - first)])
        names = np.arange(edges[-1]) - np.repeat(edges[:-1] - first, last - first)
        return names, edges


def _best_in_groups(values: NDArray[np.float32], edges: NDArray[np.int64]) -> NDArray[np.float32]:
    """Return the highest value of each group of columns; 0 for a group without any."""
    best = np.zeros((len(values), len(edges) - 1), np.float32)
    filled = np.diff(edges) > 0
    if filled.any():
        best[:, filled] = np.maximum.reduceat(values, edges[:-1][filled], axis=1)
    return best
