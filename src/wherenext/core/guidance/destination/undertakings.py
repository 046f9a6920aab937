"""Kinds of undertaking that no occupation stands for, such as a bakery or a choir, and how words are taken for one."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from wherenext.core.guidance.destination.started import KINDS
from wherenext.core.language.lexicon import stems_of

PLAIN = 1.0
"""What a word says that hardly means anything else."""
HINT = 0.45
"""What a word says that has other meanings too: one alone is a hint, two agree."""
ENOUGH = 0.7
"""From this a kind is taken to be meant."""
ELSEWHERE = 0.6
"""How much a word counts that was not said of the destination itself."""


@dataclass(frozen=True, slots=True)
class Undertaking:
    """A kind of thing people start.

    Attributes
    ----------
    name
        What it is called.
    family
        What its kin is called, such as food, care or making.
    plain
        Words or phrases that hardly mean anything else, each as stems.
    hints
        Words or phrases that have other meanings too.
    codes
        Occupations it is made of, what is done most first.
    """

    name: str
    family: str
    plain: tuple[tuple[str, ...], ...]
    hints: tuple[tuple[str, ...], ...]
    codes: tuple[str, ...]


@cache
def list_undertakings() -> tuple[Undertaking, ...]:
    """Return every kind of undertaking.

    Returns
    -------
    tuple
        In the order of our list.
    """
    families = (part.splitlines() for part in KINDS.strip().removeprefix("# ").split("\n# "))
    return tuple(_read(line, family) for family, *lines in families for line in lines)


def recognise(pieces: Iterable[tuple[str, float]], told: Sequence[str] = ()) -> Mapping[Undertaking, float]:
    """Return which kinds of undertaking some words speak of.

    Parameters
    ----------
    pieces
        Sentences or parts of them with how much each counts, in (0, 1].
    told
        What the person said elsewhere of what they do and can; it decides where the words themselves only hint.

    Returns
    -------
    Mapping
        How clearly each is meant, from :data:`ENOUGH` up; a word counts where it counts most.
    """
    phrases = _find_phrases(pieces, {})
    found = {kind: _add_up(cues, phrases) for kind, cues in _list_cues()}
    if max(found.values()) < ENOUGH:
        phrases = _find_phrases(((text, ELSEWHERE) for text in told), phrases)
        found = {kind: _add_up(cues, phrases) for kind, cues in _list_cues() if found[kind] > 0}
    return MappingProxyType({each: clear for each, clear in found.items() if clear >= ENOUGH})


def _read(line: str, family: str) -> Undertaking:
    name, plain, hints, codes = (part.strip() for part in line.split("|"))
    full = tuple(code if "." in code else f"{code}.00" for code in codes.split())
    return Undertaking(name, family, _cut(plain), _cut(hints), full)


def _cut(words: str) -> tuple[tuple[str, ...], ...]:
    return tuple(dict.fromkeys(tuple(stems_of(word)) for word in words.split(",")))


Cue = tuple[str, ...]
"""A word or phrase, as stems."""


@cache
def _list_cues() -> tuple[tuple[Undertaking, tuple[tuple[Cue, float], ...]], ...]:
    """Return with each kind what speaks for it, and how much; what is plain and a hint as well is plain."""
    return tuple(
        (each, tuple({**dict.fromkeys(each.hints, HINT), **dict.fromkeys(each.plain, PLAIN)}.items()))
        for each in list_undertakings()
    )


@cache
def _find_widest() -> int:
    return max(len(cue) for _kind, cues in _list_cues() for cue, _worth in cues)


def _find_phrases(pieces: Iterable[tuple[str, float]], known: Mapping[Cue, float]) -> dict[Cue, float]:
    """Return every run of words that could be a cue, with how much it counts where it counts most."""
    found = dict(known)
    for text, weight in pieces:
        stems = tuple(stems_of(text))
        for width in range(1, _find_widest() + 1):
            for start in range(len(stems) - width + 1):
                phrase = stems[start : start + width]
                found[phrase] = max(found.get(phrase, 0.0), weight)
    return found


def _add_up(cues: Iterable[tuple[Cue, float]], phrases: Mapping[Cue, float]) -> float:
    return sum(phrases[cue] * worth for cue, worth in cues if cue in phrases)
