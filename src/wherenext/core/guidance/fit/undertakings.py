"""Kinds of undertaking that no occupation stands for, such as a bakery or a choir, and how words are taken for one."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from wherenext.core.guidance.fit.started import KINDS
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
    said = [(stems_of(text), weight) for text, weight in pieces]
    found = {each: _add_up(each, said) for each in list_undertakings()}
    if max(found.values()) < ENOUGH:
        beside = [(stems_of(text), ELSEWHERE) for text in told]
        found = {each: _add_up(each, [*said, *beside]) for each, hinted in found.items() if hinted > 0}
    return MappingProxyType({each: clear for each, clear in found.items() if clear >= ENOUGH})


def _read(line: str, family: str) -> Undertaking:
    name, plain, hints, codes = (part.strip() for part in line.split("|"))
    full = tuple(code if "." in code else f"{code}.00" for code in codes.split())
    return Undertaking(name, family, _cut(plain), _cut(hints), full)


def _cut(words: str) -> tuple[tuple[str, ...], ...]:
    return tuple(dict.fromkeys(tuple(stems_of(word)) for word in words.split(",")))


def _add_up(kind: Undertaking, said: Sequence[tuple[list[str], float]]) -> float:
    counts: dict[tuple[str, ...], float] = defaultdict(float)
    for stems, weight in said:
        for cue, worth in _cues(kind):
            if _stands_in(cue, stems):
                counts[cue] = max(counts[cue], weight * worth)
    return sum(counts.values())


def _cues(kind: Undertaking) -> Iterator[tuple[tuple[str, ...], float]]:
    yield from ((cue, HINT) for cue in kind.hints)
    yield from ((cue, PLAIN) for cue in kind.plain)


def _stands_in(cue: tuple[str, ...], stems: Sequence[str]) -> bool:
    """Return whether a phrase stands in a text, its words in order and beside each other."""
    width = len(cue)
    return any(tuple(stems[start : start + width]) == cue for start in range(len(stems) - width + 1))
