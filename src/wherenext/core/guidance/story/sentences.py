"""Sentences: where they end, which figures they name, which words carry what they say."""

import re
from collections.abc import Iterable

from wherenext.core.language.stems import stem

_END = re.compile(r"""(?<=[.?!…])["'”’)\]]*\s+|\n\s*""")
_ABBREVIATED = re.compile(
    r"(?:^|[\s(\"'“])(?:[A-Za-z]|Mr|Mrs|Ms|Dr|St|Sr|Jr|Prof|Inc|Ltd|Co|No|vs|etc|e\.g|i\.e|approx|Ave|Dept)\.\s+$",
    re.IGNORECASE,
)
"""A full stop that ends no sentence, as far as short lists go."""
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_DIGITS = re.compile(r"\d+(?:[.,:]\d+)*")
_UNITS = _WORD.findall(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
)
_TENS = _WORD.findall("twenty thirty forty fifty sixty seventy eighty ninety")
_SCALES = {"hundred": 100, "thousand": 1_000, "million": 1_000_000}
_EMPTY = frozenset(
    _WORD.findall(
        """a about after all also am an and another any are as at away back be because been before being both but
        by came can come could did do does done down each even ever every few first for from get give go goes
        going good got had has have having he her here him his how i if in into is it its just know last like
        little look made make many may me might mine more most much must my never new next no nor not now of off
        on once one only or other our out over own part per put same say see set she should so some somebody
        something still such take than that the their them then there these they thing things this those through
        time to too took two under until up upon us use very want was way we well went were what when where
        whether which while who whom why will with within without work would year years yes yet you your"""
    )
)
"""Words that any text has: what they come from says nothing of what it is about."""


def cut(text: str) -> tuple[str, ...]:
    """Cut a text into sentences, each with the white space after it.

    Parameters
    ----------
    text
        Any text.

    Returns
    -------
    tuple of str
        Joined they are the text; empty for an empty text. White space at the start goes with the first sentence.
    """
    pieces, start = [], 0
    for found in _END.finditer(text):
        # Only what stands right before it tells an abbreviation: a long text must not be read again for each.
        if _ABBREVIATED.search(text[max(found.end() - LONGEST_ENDING, start) : found.end()]):
            continue
        if text[start : found.end()].strip():
            pieces.append(text[start : found.end()])
            start = found.end()
    rest = text[start:]
    return tuple((*pieces, rest) if rest else pieces)


LONGEST_ENDING = 12
"""Characters of an abbreviation with what stands around it."""


def find_figures(text: str) -> frozenset[str]:
    """Return the figures that a text names, in digits or in words.

    Parameters
    ----------
    text
        Any text.

    Returns
    -------
    frozenset of str
        Each in digits: ``"fourteen"`` and ``"14"`` are the same, and so are ``"1,200"`` and ``"twelve hundred"``.
        The word "one" is no figure: it seldom counts anything.
    """
    digits = (each.rstrip(".,:").replace(",", "") for each in _DIGITS.findall(text))
    words = [each.group().casefold() for each in _WORD.finditer(text)]
    return frozenset((*digits, *_count(words)))


MOST = 10**12
"""Numbers in words are not followed further than this."""


def _count(words: Iterable[str]) -> Iterable[str]:
    """Read numbers written in words: units and tens add up, a scale multiplies what stands before it."""
    value = 0
    for word in (*words, ""):
        if word in _TENS:
            value += 10 * (_TENS.index(word) + 2)
        elif word in _UNITS:
            value += _UNITS.index(word)
        elif word in _SCALES:
            value = min(max(value, 1) * _SCALES[word], MOST)
        else:
            if value > 1:
                yield str(value)
            value = 0


def find_content(text: str) -> frozenset[str]:
    """Return what the words of a text that carry its meaning come from.

    Parameters
    ----------
    text
        Any text.

    Returns
    -------
    frozenset of str
        Stems in small letters, without the words that any text has.
    """
    words = (each.group().casefold().replace("’", "'") for each in _WORD.finditer(text))
    return frozenset(stem(each.removesuffix("'s")) for each in words if each not in _EMPTY and len(each) > 1)


def share_in(text: str, ground: str) -> float:
    """Return how much of what a text says stands in another.

    Parameters
    ----------
    text
        The text.
    ground
        What it may rest on.

    Returns
    -------
    float
        Share of its telling words, in [0, 1]; 0 where it has none.
    """
    told = find_content(text)
    return len(told & find_content(ground)) / len(told) if told else 0.0


_FORWARD = ("want", "would like", "will ", "wish", "hope", "next", "towards", "learn", "could be")


def looks_forward(text: str) -> bool:
    """Tell whether a sentence speaks of what is wanted or to come.

    Parameters
    ----------
    text
        A sentence.

    Returns
    -------
    bool
        True where one of a short list of words stands in it.
    """
    plain = f" {' '.join(text.casefold().split())} "
    return any(each in plain for each in _FORWARD)
