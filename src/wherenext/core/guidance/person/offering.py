"""Which of the skills that are found in somebody's words are worth offering: where the words carry the skill.

A skill that is found by one common word is mostly another one: a roof that is stood on is not laid, and "got" is no
marketing. So three things are weighed: how likely the skill is, whether what its name says is done is said too, and
whether the words stand behind a preposition, as a circumstance does.
"""

import math
import re
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from wherenext.core.guidance.person.reader import Found, Reader

OF_LIKELY, OF_DOING, OF_CIRCUMSTANCE, BIAS = 0.61, 1.39, -0.69, 0.20
"""What the three count, as logarithms of odds: fitted by `python -m bench.offered --fit` on verdicts of our own."""
_FAR = 4
"""Words before a skill's own that are looked at for a preposition or for what is done."""
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*|[,;:.!?]")
_LIGHT = frozenset(
    """a an the of in on at to for with by from into and or as its their other different various appropriate i me my we
    our you your he him his she her it they them this that was were is are be been had has have did do not no so up
    out off""".split()  # noqa: SIM905 - a list of strings reads worse
)
_PREPOSITIONS = frozenset(
    """in on at from with of for to by into about down through without under over around near between after before off
    out across""".split()  # noqa: SIM905 - a list of strings reads worse
)
_EMPTY = frozenset("use perform conduct carry apply provide work undertake execute".split())  # noqa: SIM905
"""Verbs with which a name begins that say nothing of what is done."""
_DOING = re.compile(r"(?:ed|ing)$")
_SPEAKING = frozenset({"i", "we", "and"})
"""What follows these is mostly done."""
_THING = re.compile(r"(?:\w{3}(?:ing|tion|ment|ity|ive|ous|al)|ness|ics?|ogy|phy|ware|(?<![su])s)$")
"""A name of a skill begins with what is done, save where it names knowledge: such beginnings tell that."""


def pick_carried(text: str, found: Sequence[Found], names: Sequence[str], reader: Reader) -> tuple[Found, ...]:
    """Return the skills that the words of a text carry.

    Parameters
    ----------
    text
        The text.
    found
        The skills found in it.
    names
        The name of each.
    reader
        Reads words.

    Returns
    -------
    tuple
        Those that are worth offering, in the same order.
    """
    weighed = zip(found, weigh(text, found, names, reader), strict=True)
    return tuple(each for each, signs in weighed if not is_far_fetched(text, each) and _speaks(signs))


def weigh(text: str, found: Sequence[Found], names: Sequence[str], reader: Reader) -> NDArray[np.float32]:
    """Return what is weighed of each skill.

    Parameters
    ----------
    text
        The text.
    found
        The skills found in it.
    names
        The name of each.
    reader
        Reads words.

    Returns
    -------
    NDArray
        Shape (skills, 3): logarithm of the odds that it is right; cosine of what its name says is done, or of all of
        its name where that says nothing, with the nearest word of the text; 1 where its words are a circumstance.
    """
    told = _find_words(text)
    asked = [_find_telling(name) for name in names]
    words = sorted({word for each in asked for word in each})
    if not told or not words:
        return np.zeros((len(found), 3), np.float32)
    best = (reader.encode(words) @ reader.encode(told).T).max(axis=1)
    near = {word: float(best[at]) for at, word in enumerate(words)}
    doing = [sum(near[word] for word in each) / max(len(each), 1) for each in asked]
    signs = [
        (_log_odds(each.score), said, _is_circumstance(text, each.start))
        for each, said in zip(found, doing, strict=True)
    ]
    return np.array(signs, np.float32).reshape(len(found), 3)


def is_far_fetched(text: str, found: Found) -> bool:
    """Tell whether a skill is found by one word that no name of it holds: however likely it is, that is no evidence.

    Parameters
    ----------
    text
        The text.
    found
        A skill found in it.

    Returns
    -------
    bool
        True for "social media marketing" found in "got".
    """
    return found.likeness <= 0 and len(_find_words(text[found.start : found.end])) <= 1


def _speaks(signs: NDArray[np.float32]) -> bool:
    return float(signs @ np.array([OF_LIKELY, OF_DOING, OF_CIRCUMSTANCE], np.float32)) + BIAS >= 0


def _log_odds(chance: float) -> float:
    within = min(max(chance, 1e-3), 1 - 1e-3)
    return math.log(within / (1 - within))


def _find_telling(name: str) -> list[str]:
    """Return the verb of a name, or all of its words where it has none that tells."""
    words = _find_words(name)
    has_verb = len(words) > 1 and words[0] not in _EMPTY and not _THING.search(words[0])
    return words[:1] if has_verb else words


def _find_words(text: str) -> list[str]:
    words = (each.group().casefold() for each in _WORD.finditer(text))
    return [each for each in words if each not in _LIGHT and len(each) > 1]


def _is_circumstance(text: str, start: int) -> bool:
    """Tell whether a preposition comes between words and what is done, as in "drew it on a paper bag"."""
    before = [each.group().casefold() for each in _WORD.finditer(text, max(start - 80, 0), start)]
    for at in range(len(before) - 1, max(len(before) - 2 - _FAR, -1), -1):
        if before[at] in _PREPOSITIONS:
            return True
        if not before[at][0].isalpha() or _DOING.search(before[at]) or (at and before[at - 1] in _SPEAKING):
            return False
    return False
