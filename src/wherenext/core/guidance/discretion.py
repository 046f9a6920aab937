"""The text for the manager: it asks for moves and says nothing of where the person wants to go."""

import re
from collections.abc import Iterable, Sequence

from wherenext.core.guidance.moves import ProposedMove
from wherenext.core.journey.kinds import MoveKind
from wherenext.core.language.stems import stem

ASKABLE = frozenset({MoveKind.PROJECT, MoveKind.STRETCH, MoveKind.SHADOWING, MoveKind.ACTING, MoveKind.MENTORING})
"""Kinds of moves that a manager can grant."""
MOST_ASKED = 3
_ALONE = "Nobody"
"""What needs nobody needs no leave either."""
_YOU = re.compile(r"\byou(r|rself)?\b")
_I = {"you": "I", "your": "my", "yourself": "myself"}
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_ENDINGS = (
    *(
        "ations",
        "ation",
        "ements",
        "ement",
        "ments",
        "ment",
        "ities",
        "ity",
        "ions",
        "ion",
        "ers",
        "ors",
        "ery",
        "ists",
    ),
    *("er", "or", "ist", "ants", "ant", "ance", "al", "ive", "ly", "ness", "y"),
)
# Words that say nothing of anyone's plans.
_EMPTY = frozenset(
    """a about all also am an and any are as at be been but by can do does done each else ever every for from get go
    good had has have her here him his how i if in into is it its just like make makes me more most much my no not now
    of off on one only or other our out over own same she so some something such than that the their them then there
    these they this those through to too until up us very was way we well were what when where which while who whom
    whose why will with within would you your""".split()  # noqa: SIM905 - a list of a hundred strings reads worse
)
_FAINT_WORDS = """ask come coming day find first give help job keep know look month need new part people place say see
    start take team tell thing time try two use want way week work year"""


def telling_words(texts: Iterable[str]) -> frozenset[str]:
    """Return the words of texts that could give something away, each cut to its root.

    Parameters
    ----------
    texts
        Any texts.

    Returns
    -------
    frozenset of str
        In lower case; teacher, teaching and teaches are one.
    """
    words = (word.casefold() for text in texts for word in _WORD.findall(text))
    return frozenset(_root(word) for word in words if word not in _EMPTY)


def _root(word: str) -> str:
    """Cut more rather than less: a word too many that is held back does no harm."""
    word = stem(word.removesuffix("'s"))
    ending = next((each for each in _ENDINGS if word.endswith(each) and len(word) - len(each) >= 3), "")
    return stem(word.removesuffix(ending)) if ending else word


FAINT = telling_words([_FAINT_WORDS])
"""Words of any job: avoided where that can be done, used where nothing else is left to say."""
_OPENINGS = (
    "I have been thinking about what I could take on beside my usual work.",
    "Beside my present tasks I have room for something extra.",
    "Could we find fifteen minutes?",
)
_CLOSINGS = (
    "It should cost the others no hours, and I will say what came of it. Could we talk for ten minutes this week?",
    "After a month I report back. May I come by on Thursday?",
    "Thank you.",
)
_LEADS = ("I would like to {what}.", "I could also {what}.", "And if that fits, I would like to {what}.")
_VAGUE = (
    "I have an idea for {duty} that I would like to try.",
    "There is something in {duty} that I would like to try another way.",
    "For {duty} I would like to bring along half a page with an idea.",
)
_VAGUEST = "There is a small idea that I would like to bring along."
_PLAIN = {
    MoveKind.SHADOWING: "I would like to sit beside a colleague of another group for two half days.",
    MoveKind.ACTING: "I would like to cover for someone who is away, for one week.",
    MoveKind.MENTORING: "I would like to take one newcomer along for a month.",
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
    asks: list[str] = []
    for move in _vary([move for move in moves if move.kind in ASKABLE and not move.whom.startswith(_ALONE)]):
        said = _discreet(_word(move, len(asks)), hidden)
        if said and said not in asks:
            asks.append(said)
        if len(asks) == MOST_ASKED:
            break
    if not asks:
        return ""
    return " ".join(part for part in (_discreet(_OPENINGS, hidden), *asks, _discreet(_CLOSINGS, hidden)) if part)


def _vary(moves: Sequence[ProposedMove]) -> list[ProposedMove]:
    """Put the first of each kind in front."""
    first = {move.kind: move for move in reversed(moves)}
    return sorted(moves, key=lambda move: first[move.kind] is not move)


def _word(move: ProposedMove, place: int) -> list[str]:
    """Word what is asked for: exactly, then by its kind, then by its duty alone, then not at all."""
    what = _YOU.sub(lambda found: _I[found.group()], f"{move.what[:1].lower()}{move.what[1:]}".rstrip("."))
    said = [_LEADS[place].format(what=what)]
    if move.kind in _PLAIN:
        return [*said, _PLAIN[move.kind]]
    quoted = f'"{move.duty_text}"'
    return [*said, *([_VAGUE[place].format(duty=quoted)] if move.duty_text else []), _VAGUEST]


def _discreet(wordings: Sequence[str], hidden: frozenset[str]) -> str:
    for secret in (hidden, hidden - FAINT):
        for text in wordings:
            if not telling_words([text]) & secret:
                return text
    return ""
