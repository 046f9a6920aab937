"""Words and word pieces of a text, with the places they stand at."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from wherenext.core.language.stems import stem

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
    # Taking letters apart can uncover capitals: a mathematical A is lower case by itself.
    return "".join(c for c in apart if not unicodedata.combining(c)).lower()


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


HEAD = "$"
"""Closes a token for the last word of a short text: "clerk" in "actuary clerk" says more than elsewhere."""

LONGEST_TITLE = 7
"""Words of a text up to which its last word counts as its head."""

BEFORE_HEAD = frozenset({"of", "for", "in", "and", "at", "to", "with", "on"})
"""Words that close the part in which the head stands: "director of nursing" is a director."""


class Known(NamedTuple):
    """What is remembered of a word.

    Attributes
    ----------
    pieces
        Numbers of its pieces.
    stem
        Its stem.
    next_stems
        Numbers of the phrases that it opens, by the stem that follows.
    head
        Number of its token as a head, as a tuple of one; empty where it has none.
    """

    pieces: tuple[int, ...]
    stem: str
    next_stems: dict[str, int] | None
    head: tuple[int, ...]


class Vocabulary:
    """The tokens that an encoder knows, and how a text is cut into them.

    Parameters
    ----------
    tokens
        All tokens; their position is their number. ``##`` opens a piece inside a word, a token with a blank is a
        phrase of two stems, and a closing ``$`` marks the stem of a head.
    remembered
        How many words are remembered with their pieces.
    """

    def __init__(self, tokens: Sequence[str], remembered: int = REMEMBERED) -> None:
        self.tokens = tokens
        self.remembered = remembered
        self._number = {token: number for number, token in enumerate(tokens)}
        self._phrases: dict[str, dict[str, int]] = {}
        for number, token in enumerate(tokens):
            first, blank, second = token.partition(" ")
            if blank:
                self._phrases.setdefault(first, {})[second] = number
        self._cache: dict[str, Known] = {}

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
        return self.know(word).pieces

    def know(self, word: str) -> Known:
        """Return what is known of a word.

        Parameters
        ----------
        word
            One word as written.

        Returns
        -------
        Known
            Its pieces, stem, phrases and head.
        """
        known = self._cache.get(word)
        if known is None:
            if len(self._cache) >= self.remembered:
                self._cache.clear()
            plain = normalise(word)[:LONGEST_WORD]
            stemmed = stem(plain)
            head = self._number.get(stemmed + HEAD)
            pieces = tuple(self._pieces(plain))
            known = Known(pieces, stemmed, self._phrases.get(stemmed), () if head is None else (head,))
            self._cache[word] = known
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
            Numbers of its pieces and phrases in order, then that of its head.
        """
        words = WORD.findall(text)
        numbers = self.join(words)
        if words and len(words) <= LONGEST_TITLE:
            if "(" in text or "," in text:
                words = WORD.findall(text.partition("(")[0].partition(",")[0]) or words
            numbers += self.find_head(words)
        return numbers

    def join(self, words: Iterable[str]) -> list[int]:
        """Return the numbers of the pieces and phrases of some words.

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
        cache = self._cache
        before: dict[str, int] | None = None
        for word in words:
            known = cache.get(word) or self.know(word)
            numbers += known.pieces
            if before is not None:
                phrase = before.get(known.stem)
                if phrase is not None:
                    numbers.append(phrase)
            before = known.next_stems
        return numbers

    def find_head(self, words: Sequence[str]) -> tuple[int, ...]:
        """Return the number of the head of a short text, as a tuple of one; empty where it has none.

        Parameters
        ----------
        words
            Words as written, in order, at least one.

        Returns
        -------
        tuple of int
            Number of the head's token.
        """
        head = self.know(words[0])
        for word in words[1:]:
            if word in BEFORE_HEAD:
                break
            head = self.know(word)
        return head.head

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
