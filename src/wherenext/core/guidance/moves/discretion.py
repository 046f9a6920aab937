"""The text for the manager: it asks for moves and says nothing of where the person wants to go."""

import re
import zlib
from collections.abc import Iterable, Iterator, Sequence

from wherenext.core.guidance.moves.moves import ProposedMove
from wherenext.core.journey.kinds import MoveKind
from wherenext.core.language.stems import stem

ASKABLE = frozenset({MoveKind.PROJECT, MoveKind.STRETCH, MoveKind.SHADOWING, MoveKind.ACTING, MoveKind.MENTORING})
"""Kinds of moves that a manager can grant."""
MOST_ASKED = 2
_ALONE = "Nobody"
"""What needs nobody needs no leave either."""
_YOU = re.compile(r"\byou(r|rs|rself)?\b")
_I = {"you": "I", "your": "my", "yours": "mine", "yourself": "myself"}
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
    "I have a suggestion, and I would like to hear what you think.",
    "May I put something to you?",
    "There is something I would like to try, if you agree.",
    "May I ask for something small?",
    "Could I have your view on something?",
)
_CLOSINGS = (
    "Is that all right with you?",
    "Would you agree to that?",
    "Could you say yes or no by the end of the week?",
    "May I go ahead?",
    "What do you think?",
)
_LEADS = ("I would like to {what}.", "Or I could {what}.")
_OTHER = "Or, about {duty}: I could {what}."
_COSTS = ("It would take me {takes}.", "The time on my side: {takes}.", "My side of it: {takes}.")
_ABOUT = "It is about {duty}."
_COUNTED = re.compile(r"your \w+ duty\b")
"""A duty that is named by its place only, which says nothing to a manager."""
_OPEN = (
    "I have room for one more task beside my usual ones. Which would help you most?",
    "I could take something off your hands for a month. What would it be?",
    "Is there something small that I could take over?",
)
"""Where every move would give something away, the manager is asked instead."""


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
    told = tuple(known)
    hidden = telling_words(secrets) - telling_words(told)
    turn = zlib.crc32(" ".join(told).encode())
    askable = [move for move in moves if move.asked and move.kind in ASKABLE and not move.whom.startswith(_ALONE)]
    if not askable:
        return ""
    chosen = _choose(_vary(askable), hidden)
    if not chosen:
        return _discreet(_rotate(_OPEN, turn), hidden)
    return " ".join(part for part in _compose(chosen, hidden, turn) if part)


def _choose(moves: Sequence[ProposedMove], hidden: frozenset[str]) -> list[ProposedMove]:
    """Choose what can be asked for without giving anything away; the first as it stands if any can be."""
    for secret in (hidden, hidden - FAINT):
        free = [move for move in moves if not telling_words([_word(move, 0), _word(move, 1)]) & secret]
        if free:
            return free[:MOST_ASKED]
    return []


def _compose(chosen: Sequence[ProposedMove], hidden: frozenset[str], turn: int) -> Iterator[str]:
    """Say one thing plainly, what it costs, at most one more, and what is asked."""
    yield _discreet(_rotate(_OPENINGS, turn), hidden)
    yield _tell_about(chosen[0])
    yield _word(chosen[0], 0)
    yield _discreet(_tell_cost(chosen[0]), hidden)
    yield from (_word(move, place) for place, move in enumerate(chosen[1:], 1))
    yield _discreet(_rotate(_CLOSINGS, turn // len(_OPENINGS)), hidden)


def _name(move: ProposedMove) -> str:
    """Return the duty, which the manager knows, in the person's mouth; nothing where only its place is told."""
    return "" if _COUNTED.match(move.duty_text) else _to_me(move.duty_text)


def _tell_about(move: ProposedMove) -> str:
    return _ABOUT.format(duty=_name(move)) if _name(move) else ""


def _tell_cost(move: ProposedMove) -> list[str]:
    return [cost.format(takes=_begin_small(move.takes)) for cost in _COSTS]


def _to_me(text: str) -> str:
    return _YOU.sub(lambda found: _I[found.group()], text)


def _rotate(wordings: Sequence[str], turn: int) -> list[str]:
    start = turn % len(wordings)
    return [*wordings[start:], *wordings[:start]]


def _begin_small(sentence: str) -> str:
    return f"{sentence[:1].lower()}{sentence[1:]}".rstrip(".")


def _vary(moves: Sequence[ProposedMove]) -> list[ProposedMove]:
    """Put the first of each kind in front."""
    first = {move.kind: move for move in reversed(moves)}
    return sorted(moves, key=lambda move: first[move.kind] is not move)


def _word(move: ProposedMove, place: int) -> str:
    lead = _OTHER if place and _name(move) else _LEADS[place]
    return lead.format(what=_to_me(move.asked), duty=_name(move))


def _discreet(wordings: Sequence[str], hidden: frozenset[str]) -> str:
    """Return the first wording that holds nothing hidden, words of any job excepted where none else is left."""
    for secret in (hidden, hidden - FAINT):
        for text in wordings:
            if not telling_words([text]) & secret:
                return text
    return ""
