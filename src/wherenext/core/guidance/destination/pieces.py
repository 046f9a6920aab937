"""A destination's words cut into pieces that each say one thing, with how much each counts."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from wherenext.core.guidance.person.phrases import close_up, split
from wherenext.core.guidance.person.wishes import is_wished

# What was tried of these was counted on bench/aims before examples of destinations were learned from (decision 18).
WHOLE = 0.3
"""How much several sentences count together beside each by itself: over many words chance likenesses add up, until the
whole is surer of a wrong kind than any sentence. From nothing to 0.4 three or four more of the seventy hold than
in full."""
AFTER = 0.7
"""How much each further sentence counts against the one before: people say first what it is, and then the rest."""
CLAUSE = 0.5
"""How much a clause counts against its sentence."""
FIRST = 1.5
"""How much the first clause counts beside the next: it says what the thing is, the others what it has. From 1 to 1.5
as many hold; from 2 fewer."""
PLACED = 0.5
"""How much a clause counts that begins with a place: plays "at laundromats" are no laundry."""
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
_PLACE = re.compile(
    r"^\W*(?:and|but|or)?\W*(?:going )?(?:at|outside|above|behind|near|in|on|to|from|round)\s", re.IGNORECASE
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
    said = close_up(affirm(close_up(text)))
    whole = WHOLE if len(split(said)) > 1 else 1.0
    return (Piece(said, whole, clause=False), *_cut_sentences(said))


def affirm(text: str) -> str:
    """Leave out what is denied, unless nothing else is said.

    Parameters
    ----------
    text
        The words, without runs of white space.

    Returns
    -------
    str
        "run a bakery" of "run a bakery without overtime"; all of it where nothing else would be left.
    """
    said = _DENIED.sub(" ", text).strip()
    return said if any(character.isalpha() for character in said) else text


def leave_told(text: str) -> str:
    """Leave out what is told of oneself before any wish: "My knees have two years left".

    Parameters
    ----------
    text
        The destination in the person's words.

    Returns
    -------
    str
        From the first sentence on that wishes for something; all of it where none does.
    """
    sentences = split(text)
    wished = [place for place, sentence in enumerate(sentences) if is_wished(sentence)]
    return text if not wished or wished[0] == 0 else " ".join(sentences[wished[0] :])


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
    return 1.0 if is_wished(words) else ASIDE


def _cut_sentences(text: str) -> Iterator[Piece]:
    for place, sentence in enumerate(split(text)):
        yield Piece(sentence, _weigh_telling(sentence) * AFTER**place, clause=False)
        clauses = cut_clauses(sentence)
        if len(clauses) > 1:
            weight = CLAUSE * AFTER**place
            yield from (
                Piece(each, _weigh_clause(each, later) * weight * (FIRST if place == later == 0 else 1.0), clause=True)
                for later, each in enumerate(clauses)
            )


def _weigh_clause(words: str, later: int) -> float:
    return _weigh_telling(words) * LATER**later * (PLACED if _PLACE.match(words) else 1.0)


def cut_clauses(sentence: str) -> list[str]:
    """Cut a sentence into clauses that each say one thing.

    Parameters
    ----------
    sentence
        A sentence of a destination's words.

    Returns
    -------
    list
        One at least; a clause of fewer than :data:`SHORT` words stays with the one before.
    """
    bounds = [0]
    for found in _CUT.finditer(sentence):
        if len(sentence[found.end() :].split()) >= SHORT and len(sentence[bounds[-1] : found.start()].split()) >= SHORT:
            bounds.append(found.start())
    clauses = [sentence[start:end] for start, end in pairwise([*bounds, len(sentence)])]
    return [clause.strip(" ,;:.") for clause in clauses]
