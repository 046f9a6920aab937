"""What a text is made of: stems, pairs of stems that follow one another, runs of letters; each as a number."""

from functools import lru_cache
from itertools import pairwise
from typing import Literal
from zlib import crc32

from wherenext.core.language.lexicon import IDLE, stems_of
from wherenext.core.language.tokens import WORD, normalise

Depth = Literal["stems", "pairs", "letters"]
"""How far a text is taken apart: into stems; into pairs of them too; into runs of four letters as well."""

RUN = 4
"""Letters of a run, the edges of a word counted as letters: "nurs" is in nurse and nursing, mistyped or not."""

EDGE = "\0"
"""Stands before the first and behind the last stem, and around a word, so that what begins or ends counts."""


def parts_of(text: str, depth: Depth) -> list[int]:
    """Return the parts of a text as numbers, so that no list of parts needs to be kept.

    Two parts share a number once in some four thousand million pairs (CRC-32); nothing rests on a single part.

    Parameters
    ----------
    text
        Any text.
    depth
        How far it is taken apart.

    Returns
    -------
    list of int
        Numbers below 2**32, as often as each part is there.
    """
    stems = stems_of(text)
    parts = [number_of(one) for one in stems]
    if depth != "stems" and stems:
        parts += [number_of(f"{one} {two}") for one, two in pairwise([EDGE, *stems, EDGE])]
    if depth == "letters":
        for word in WORD.findall(text):
            parts += runs_of(word)
    return parts


def number_of(part: str) -> int:
    """Return the number of a part.

    Parameters
    ----------
    part
        A stem, a pair of stems or a run of letters.

    Returns
    -------
    int
        Below 2**32.
    """
    return crc32(part.encode("utf-8", "replace"))


@lru_cache(maxsize=4_096)
def runs_of(word: str) -> tuple[int, ...]:
    """Return the runs of letters of a word, as numbers.

    Parameters
    ----------
    word
        A word as written.

    Returns
    -------
    tuple of int
        Runs of four letters, in order; a shorter word gives itself with its edges; none where it carries no weight.
    """
    plain = normalise(word)
    if plain in IDLE:
        return ()
    edged = EDGE + plain + EDGE
    return tuple(number_of(edged[i : i + RUN]) for i in range(max(1, len(edged) - RUN + 1)))
