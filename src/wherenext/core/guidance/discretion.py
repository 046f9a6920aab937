"""The text for the manager: it asks for moves and says nothing of where the person wants to go."""

import re
from collections.abc import Iterable, Sequence

from wherenext.core.guidance.moves import ProposedMove
from wherenext.core.guidance.practice import PRACTICE
from wherenext.core.journey.kinds import MoveKind

ASKABLE = frozenset({MoveKind.PROJECT, MoveKind.STRETCH, MoveKind.SHADOWING, MoveKind.ACTING, MoveKind.MENTORING})
"""Kinds of moves that a manager can grant."""
MOST_ASKED = 3
_YOU = re.compile(r"\byour?\b")
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
# Words that say nothing of anyone's plans.
_EMPTY = frozenset(
    """a about all also am an and any are as at be been but by can do does done each else ever every for from get go
    good had has have her here him his how i if in into is it its just like make makes me more most much my no not now
    of off on one only or other our out over own same she so some something such than that the their them then there
    these they this those through to too until up us very was way we well were what when where which while who whom
    whose why will with within would you your""".split()  # noqa: SIM905 - a list of a hundred strings reads worse
)
# Words of any job: avoided where that can be done, used where nothing else is left to say.
FAINT = frozenset(
    """ask come coming day find first give help job keep know look month need new part people place say see start take
    team tell thing time try two use want way week work year""".split()  # noqa: SIM905
)
_OPENINGS = (
    "I would like to take on a little more in the coming months, beside what I do now.",
    "Beside my present tasks I have room for something extra.",
    "Could we find fifteen minutes?",
)
_CLOSINGS = (
    "It takes about two hours a week; after four weeks I tell you what came of it. Could we talk this week?",
    "After a month I report back. May I come by on Thursday?",
    "Thank you.",
)
_ASKS = {
    MoveKind.PROJECT: ('In "{duty}", I would like to {task}.', "I have an idea for {duty} that I would like to try."),
    MoveKind.STRETCH: ('In "{duty}", I would like to {task}.', "I have an idea for {duty} that I would like to try."),
    MoveKind.SHADOWING: (
        "I would like to sit beside a colleague who is good at {doing} for two half days.",
        "I would like to sit beside a colleague of another group for two half days.",
    ),
    MoveKind.ACTING: (
        'I would like to cover "{duty}" for one week when someone is away.',
        "I would like to cover for someone who is away, for one week.",
    ),
    MoveKind.MENTORING: (
        'I would like to take one newcomer along in "{duty}" for a month.',
        "I would like to take one newcomer along for a month.",
    ),
}


def write_to_manager(moves: Sequence[ProposedMove], secrets: Iterable[str], known: Iterable[str]) -> str:
    """Return a text that asks a manager for moves and says nothing of the destination.

    Parameters
    ----------
    moves
        The moves proposed.
    secrets
        Texts that tell the destination: its words, the titles of its occupations, its assumptions.
    known
        Texts the manager knows anyway: title, employer and duties of the present job.

    Returns
    -------
    str
        Holds no word of the secrets, save those of any job and those the manager knows from the present one; ``""``
        where there is nothing to ask for.
    """
    hidden = telling_words(secrets) - telling_words(known)
    asks = [_ask(move, hidden) for move in moves if move.kind in ASKABLE]
    asks = list(dict.fromkeys(ask for ask in asks if ask))[:MOST_ASKED]
    if not asks:
        return ""
    return " ".join(part for part in (_discreet(_OPENINGS, hidden), *asks, _discreet(_CLOSINGS, hidden)) if part)


def telling_words(texts: Iterable[str]) -> frozenset[str]:
    """Return the words of texts that could give something away, without their plural ending.

    Parameters
    ----------
    texts
        Any texts.

    Returns
    -------
    frozenset of str
        In lower case.
    """
    words = (word.casefold() for text in texts for word in _WORD.findall(text))
    return frozenset(_stem(word) for word in words if word not in _EMPTY)


def _stem(word: str) -> str:
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word


def _ask(move: ProposedMove, hidden: frozenset[str]) -> str:
    practice = PRACTICE[move.element]
    task = _YOU.sub(lambda found: "my" if found.group().endswith("r") else "I", practice.task)
    wordings = [text.format(duty=move.duty_text, task=task, doing=practice.doing) for text in _ASKS[move.kind]]
    return _discreet(wordings, hidden)


def _discreet(wordings: Sequence[str], hidden: frozenset[str]) -> str:
    for secret in (hidden, hidden - FAINT):
        for text in wordings:
            if not telling_words([text]) & secret:
                return text
    return ""
