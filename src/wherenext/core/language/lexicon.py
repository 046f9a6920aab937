"""Names by the stems of their words: which names share how much with a text."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

import numpy as np
from numpy.typing import NDArray

from wherenext.core.language.stems import stem
from wherenext.core.language.tokens import WORD, normalise

IDLE = frozenset(
    [
        "a",
        "an",
        "the",
        "of",
        "to",
        "in",
        "on",
        "at",
        "by",
        "for",
        "with",
        "and",
        "or",
        "from",
        "into",
        "as",
        "is",
        "are",
        "be",
        "its",
        "their",
        "other",
        "such",
        "etc",
    ]
)
"""Words that carry no weight in a name."""


def stems_of(text: str) -> list[str]:
    """Return the stems of a text's words, those that carry no weight left out.

    Parameters
    ----------
    text
        Any text.

    Returns
    -------
    list of str
        Stems in order.
    """
    return [found for word in WORD.findall(text) if (found := _stem_of(word))]


@lru_cache(maxsize=4_096)
def _stem_of(word: str) -> str:
    """Return the stem of a word, or nothing where it carries no weight: runs of one text share most of their words."""
    plain = normalise(word)
    return "" if plain in IDLE else stem(plain)


@dataclass(frozen=True)
class Lexicon:
    """An inverted index over names; several names may stand for one thing.

    Attributes
    ----------
    stems
        All stems, in any order.
    weights
        Shape (stems,): how rare each stem is (inverse document frequency, Spärck Jones 1972).
    starts
        Shape (stems + 1,): names with stem ``s`` are ``names[starts[s]:starts[s + 1]]``.
    names
        Shape (postings,): numbers of names.
    rows
        Shape (names,): the thing that each name stands for, ascending.
    """

    stems: Sequence[str]
    weights: NDArray[np.float32]
    starts: NDArray[np.int32]
    names: NDArray[np.int32]
    rows: NDArray[np.int32]

    @cached_property
    def number(self) -> dict[str, int]:
        """Number of each stem."""
        return {one: number for number, one in enumerate(self.stems)}

    @cached_property
    def masses(self) -> NDArray[np.float32]:
        """Sum of the weights of each name's stems; shape (names,)."""
        repeated = np.repeat(self.weights, np.diff(self.starts))
        return np.bincount(self.names, repeated, len(self.rows)).astype(np.float32)

    @cached_property
    def rarest(self) -> float:
        """Weight of a stem that no name holds: that of one which a single name holds."""
        return float(self.weights.max(initial=1.0))

    @cached_property
    def firsts(self) -> NDArray[np.int64]:
        """First name of each thing that has one; shape (things,)."""
        return np.flatnonzero(np.diff(self.rows, prepend=-1))

    def names_with(self, stem_number: int) -> NDArray[np.int32]:
        """Return the names that hold a stem.

        Parameters
        ----------
        stem_number
            Number of the stem.

        Returns
        -------
        NDArray
            Numbers of names.
        """
        return self.names[self.starts[stem_number] : self.starts[stem_number + 1]]

    def share(self, numbers: Iterable[int]) -> NDArray[np.float32]:
        """Return how much of each name's weight some stems hold.

        Parameters
        ----------
        numbers
            Numbers of stems, each once.

        Returns
        -------
        NDArray
            Shape (names,): in [0, 1].
        """
        return self.shared_mass(numbers) / self.masses

    def shared_mass(self, numbers: Iterable[int]) -> NDArray[np.float32]:
        """Return the weight that each name shares with some stems.

        Parameters
        ----------
        numbers
            Numbers of stems, each once.

        Returns
        -------
        NDArray
            Shape (names,).
        """
        mass = np.zeros(len(self.rows), np.float32)
        for number in numbers:
            mass[self.names_with(number)] += self.weights[number]
        return mass

    def number_of(self, text: str) -> list[int]:
        """Return the numbers of a text's known stems, each once.

        Parameters
        ----------
        text
            Any text.

        Returns
        -------
        list of int
            Numbers in order of appearance.
        """
        numbers = (self.number.get(one) for one in stems_of(text))
        return list(dict.fromkeys(number for number in numbers if number is not None))

    def compare(self, texts: Sequence[str], names: NDArray[np.int64]) -> NDArray[np.float32]:
        """Return how alike texts and some names are: shared weight over all weight (weighted Jaccard).

        Parameters
        ----------
        texts
            Any texts.
        names
            Shape (n,): numbers of names.

        Returns
        -------
        NDArray
            Shape (texts, n): in [0, 1].
        """
        held = [set(stems_of(text)) for text in texts]
        stems = sorted(set().union(*held))
        numbers = [self.number.get(one, -1) for one in stems]
        weights = np.array([self.weights[n] if n >= 0 else self.rarest for n in numbers], np.float32)
        in_text = np.array([[one in own for one in stems] for own in held], np.float32).reshape(len(texts), -1)
        in_name = np.zeros((len(stems), len(names)), np.float32)
        for i, number in enumerate(numbers):
            if number >= 0:
                posting = self.names_with(number)
                place = np.minimum(np.searchsorted(posting, names), len(posting) - 1)
                in_name[i] = posting[place] == names
        in_text *= weights
        shared = in_text @ in_name
        total: NDArray[np.float32] = in_text.sum(axis=1)[:, None] + self.masses[names] - shared
        return shared / total

    def likeness(self, text: str) -> NDArray[np.float32]:
        """Return how alike a text and each thing's best name are: shared weight over all weight (weighted Jaccard).

        Parameters
        ----------
        text
            Any text.

        Returns
        -------
        NDArray
            Shape (things,): in [0, 1]; things in the order of :attr:`firsts`.
        """
        stems = set(stems_of(text))
        numbers = self.number_of(text)
        own = float(self.weights[numbers].sum()) + self.rarest * (len(stems) - len(numbers))
        shared = self.shared_mass(numbers)
        return np.maximum.reduceat(shared / (self.masses + own - shared), self.firsts)


def build_lexicon(names: Sequence[str], rows: Sequence[int]) -> Lexicon:
    """Build a lexicon.

    Parameters
    ----------
    names
        Names, several for one thing allowed.
    rows
        The thing that each name stands for.

    Returns
    -------
    Lexicon
        The index; names without any stem are left out.
    """
    order = sorted(range(len(names)), key=lambda i: rows[i])
    found = [(rows[i], set(stems_of(names[i]))) for i in order]
    found = [(row, stems) for row, stems in found if stems]
    counts = Counter(one for _, stems in found for one in stems)
    known = sorted(counts)
    number = {one: i for i, one in enumerate(known)}
    postings: list[list[int]] = [[] for _ in known]
    for name, (_, stems) in enumerate(found):
        for one in stems:
            postings[number[one]].append(name)
    sizes = np.array([len(posting) for posting in postings], np.int64)
    return Lexicon(
        stems=known,
        weights=np.log1p(len(found) / sizes).astype(np.float32),
        starts=np.concatenate([[0], np.cumsum(sizes)]).astype(np.int32),
        names=np.array([name for posting in postings for name in posting], np.int32),
        rows=np.array([row for row, _ in found], np.int32),
    )
