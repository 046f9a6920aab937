"""What a person did that shows a skill they named: a list of skills alone proves none of them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from wherenext.core.guidance.person.doing import is_deed
from wherenext.core.guidance.person.phrases import Phrase
from wherenext.core.guidance.person.reader import Reader
from wherenext.core.language.lexicon import stems_of

SHOWS = 0.45
"""Cosine from which words about what was done are taken to show a named skill; by eye on the four examples, where eight
of ten pairs from 0.42 to 0.5 were right and nearly all above. Below it the right pairs drown in wrong ones."""
ALONE = 0.6
"""The same for a single word, which is near to many things."""
MOST_DEEDS = 3
"""How many deeds are kept for one skill."""
_CLAUSE = re.compile(r"(?:(?!\s(?:and|but|while|because|so that)\s)(?:[^,.;:!?()–—]|(?<=\d)[.,](?=\d)))+")


@dataclass(frozen=True, slots=True)
class Deed:
    """Words about something done that show a skill.

    Attributes
    ----------
    phrase
        What was said.
    span
        Where the telling words stand in it, in characters, end exclusive.
    closeness
        Cosine of those words and the skill's name, at least :data:`SHOWS`; 1 where they hold every word of the name.
    """

    phrase: Phrase
    span: tuple[int, int]
    closeness: float


def find_deeds(names: Sequence[str], told: Sequence[Phrase], reader: Reader) -> list[tuple[Deed, ...]]:
    """Return what was done that shows each of some skills.

    Parameters
    ----------
    names
        Skills as the person named them.
    told
        What the person said of what they did.
    reader
        Turns words to vectors.

    Returns
    -------
    list of tuple
        For each name the nearest deeds, best first, each phrase once.
    """
    pieces = [(phrase, span) for phrase in told for span in _cut(phrase.text) if is_deed(phrase, span)]
    if not names or not pieces:
        return [() for _ in names]
    texts = [phrase.text[start:end] for phrase, (start, end) in pieces]
    near = reader.encode(names) @ reader.encode(texts).T
    near[_say_it(names, texts)] = 1.0
    least = np.array([SHOWS if len(text.split()) > 1 else ALONE for text in texts])
    return [
        _choose(
            [
                Deed(phrase, span, float(score))
                for (phrase, span), score, ok in zip(pieces, row, fits, strict=True)
                if ok
            ]
        )
        for row, fits in zip(near, near >= least, strict=True)
    ]


def _say_it(names: Sequence[str], texts: Sequence[str]) -> NDArray[np.bool_]:
    """Return whether each text holds every word of each name, in whatever form; shape (names, texts)."""
    held = [frozenset(stems_of(text)) for text in texts]
    wanted = [frozenset(stems_of(name)) for name in names]
    return np.array([[bool(name) and name <= text for text in held] for name in wanted], np.bool_)


def _cut(text: str) -> list[tuple[int, int]]:
    """Return where the whole text stands and each of its clauses of two words and more."""
    spans = [(0, len(text))]
    for found in _CLAUSE.finditer(text):
        piece = found[0]
        start = found.start() + len(piece) - len(piece.lstrip())
        if len(piece.split()) > 1:
            spans.append((start, start + len(piece.strip())))
    return list(dict.fromkeys(spans))


def _choose(deeds: Sequence[Deed]) -> tuple[Deed, ...]:
    best: dict[tuple[str, str], Deed] = {}
    for deed in sorted(deeds, key=lambda each: (-each.closeness, each.span[1] - each.span[0])):
        best.setdefault((deed.phrase.entry, deed.phrase.text), deed)
    return tuple(best.values())[:MOST_DEEDS]
