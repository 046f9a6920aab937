"""A destination's words cut into pieces that each say one thing, with how much each counts."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from wherenext.core.guidance.person.phrases import close_up, split

AFTER = 0.7
"""How much each further sentence counts against the one before: people say first what it is, and then the rest."""
CLAUSE = 0.5
"""How much a clause counts against its sentence."""
LATER = 0.8
"""How much each further clause counts against the one before."""
SHORT = 3
"""A clause of fewer words belongs to the one before: a list is one thing said."""
ASIDE = 0.35
"""How much a clause counts that tells what is or was: people say why, and what they are, beside what they want."""
_DENIED = re.compile(
    r"[,;]?\s*\b(?:not an?|not the|instead of|rather than|no longer|no more|nothing (?:that|which|with)"
    r"|(?:am|'m|are|'re|is|'s) not|(?:do|does|did)(?: not|n't) (?:want|mean)|not after|never again|no need)\b[^,.;:!?]*"
    r"|(?:^|(?<=[.;:!?,]))\s*(?:no|not)\b[^,.;:!?]*"
    r"|\b(?:no|without)\s+\w+",
    re.IGNORECASE,
)
"""What is told to be left out says nothing of what it is: "not a church" is no church."""
_KEPT = re.compile(
    r"\b(?:i(?:'d|'ll| would| will| could|) (?:keep|stay|go on|carry on|still)|i keep my)\b", re.IGNORECASE
)
"""What is kept beside it: the present job, mostly."""
_TOLD = re.compile(
    r"^(?:\W*(?:and|but|so|because|since|when|as|oh|well)\b\W*)*"
    r"(?:i(?:'m|'ve| am| was| have been| did| do| work| worked| got| know| had| own| live| used to)\b"
    r"|(?:my|our) \w+(?: \w+)? (?:is|was|were|has|had|died|works?|worked|says?|thinks?|never|always)\b"
    r"|(?:they|we|she|he|it) (?:took|was|were|has|have|had|did|died)\b|there(?:'s| is| are| was| were)\b"
    r"|(?:when|since|after|because) (?:my|our|i|the|we|they)\b)",
    re.IGNORECASE,
)
"""How a clause begins that tells what is or was."""
_WISHED = re.compile(
    r"\b(?:want|wish|like to|i'd|i'll|would|dream|hope|plan|could|will|let me|going to)\b", re.IGNORECASE
)
_CUT = re.compile(r"\s*[,;:]\s+|\s+(?:and|with|where|who|or|so that|that|which)\s+")


class Piece(NamedTuple):
    """Some words with how much they count, in (0, 1], and whether they are a clause of a longer sentence."""

    text: str
    weight: float
    clause: bool


def cut(text: str) -> tuple[Piece, ...]:
    """Cut a destination's words into pieces, without what they deny.

    Parameters
    ----------
    text
        The words.

    Returns
    -------
    tuple
        The whole, each sentence and each clause of a longer one.
    """
    said = close_up(_affirm(close_up(text)))
    return (Piece(said, 1.0, clause=False), *_cut_sentences(said))


def find_denied(text: str) -> tuple[str, ...]:
    """Return what a destination's words say it is not.

    Parameters
    ----------
    text
        The words.

    Returns
    -------
    tuple
        "not a church", "no waiters", "I don't want to be a midwife".
    """
    return tuple(found[0].strip(" ,;.:!?") for found in _DENIED.finditer(close_up(text)))


def _weigh_telling(words: str) -> float:
    """Return how much some words count for what is wanted rather than what is told beside it."""
    if _KEPT.search(words):
        return ASIDE
    return ASIDE if _TOLD.match(words) and not _WISHED.search(words) else 1.0


def _affirm(text: str) -> str:
    """Leave out what is denied, unless nothing else is said."""
    said = _DENIED.sub(" ", text).strip()
    return said if any(character.isalpha() for character in said) else text


def _cut_sentences(text: str) -> Iterator[Piece]:
    for place, sentence in enumerate(split(text)):
        yield Piece(sentence, _weigh_telling(sentence) * AFTER**place, clause=False)
        clauses = _cut_clauses(sentence)
        if len(clauses) > 1:
            weight = CLAUSE * AFTER**place
            yield from (
                Piece(each, _weigh_telling(each) * weight * LATER**later, clause=True)
                for later, each in enumerate(clauses)
            )


def _cut_clauses(sentence: str) -> list[str]:
    bounds = [0]
    for found in _CUT.finditer(sentence):
        if len(sentence[found.end() :].split()) >= SHORT and len(sentence[bounds[-1] : found.start()].split()) >= SHORT:
            bounds.append(found.start())
    clauses = [sentence[start:end] for start, end in pairwise([*bounds, len(sentence)])]
    return [clause.strip(" ,;:.") for clause in clauses]
