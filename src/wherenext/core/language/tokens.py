"""Words and word pieces of a text, with the places they stand at."""

import re
import unicodedata
from collections.abc import Iterable, Sequence

WORD = re.compile(r"[^\W_][^\W_\u0300-\u036f]*(?:[\u0300-\u036f]+[^\W_]*)*(?:[+#]+(?![^\W_]))?")
"""Letters and digits with their combining marks; a closing ``+`` or ``#`` stays, as in ``C++`` and ``C#``."""

JOINT = "##"
"""Marks a piece that continues a word, as WordPiece has it (Wu et al. 2016, arXiv:1609.08144)."""

LONGEST_WORD = 64
"""Characters of a word that are looked at; longer runs are noise, and splitting them is quadratic."""

REMEMBERED = 200_000
"""Words remembered before the memory is cleared; bounds what a hostile stream can take."""


def normalise(word: str) -> str:
    """Return a word in lower case and without accents.

    Parameters
    ----------
    word
        A word as written.

    Returns
    -------
    str
        The word in small letters; everything that is not a combining mark is kept.
    """
    lowered = word.lower()
    if lowered.isascii():
        return lowered
    apart = unicodedata.normalize("NFKD", lowered)
    return "".join(c for c in apart if not unicodedata.combining(c))


def find_words(text: str) -> list[tuple[int, int]]:
    """Return where the words of a text stand.

    Parameters
    ----------
    text
        Any text.

    Returns
    -------
    list of tuple
        Start and end of each word in code points, end exclusive.
    """
    return [match.span() for match in WORD.finditer(text)]


class Vocabulary:
    """The tokens that an encoder knows, and how a text is cut into them.

    Parameters
    ----------
    tokens
        All tokens; their position is their number. ``##`` opens a piece inside a word; a token with a blank is a
        phrase of two words.
    remembered
        How many words are remembered with their pieces.
    """

    def __init__(self, tokens: Sequence[str], remembered: int = REMEMBERED) -> None:
        self.tokens = tokens
        self.remembered = remembered
        self._number = {token: number for number, token in enumerate(tokens)}
        self._cache: dict[str, tuple[int, ...]] = {}

    def cut(self, word: str) -> tuple[int, ...]:
        """Return the numbers of the pieces that a word is made of; none where it cannot be cut.

        Parameters
        ----------
        word
            One word as written.

        Returns
        -------
        tuple of int
            Numbers of its pieces.
        """
        known = self._cache.get(word)
        if known is None:
            if len(self._cache) >= self.remembered:
                self._cache.clear()
            known = self._cache[word] = tuple(self._pieces(normalise(word)[:LONGEST_WORD]))
        return known

    def number(self, text: str) -> list[int]:
        """Return the numbers of a text's tokens.

        Parameters
        ----------
        text
            Any text.

        Returns
        -------
        list of int
            Numbers of its tokens, in order.
        """
        return self.join(WORD.findall(text))

    def join(self, words: Iterable[str]) -> list[int]:
        """Return the numbers of the tokens of some words.

        Parameters
        ----------
        words
            Words as written, in order.

        Returns
        -------
        list of int
            Numbers of their tokens, in order.
        """
        numbers: list[int] = []
        for word in words:
            numbers += self.cut(word)
        return numbers

    def _pieces(self, word: str) -> list[int]:
        """Cut greedily, longest piece first."""
        pieces: list[int] = []
        start = 0
        while start < len(word):
            end, number = self._longest(word, start)
            if number is None:
                start += 1
                continue
            pieces.append(number)
            start = end
        return pieces

    def _longest(self, word: str, start: int) -> tuple[int, int | None]:
        mark = JOINT if start else ""
        for end in range(len(word), start, -1):
            number = self._number.get(mark + word[start:end])
            if number is not None:
                return end, number
        return start, None
