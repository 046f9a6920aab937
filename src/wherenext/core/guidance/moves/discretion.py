"""The text for the manager: it asks for moves and says nothing of where the person wants to go."""

import re
import zlib
from collections.abc import Iterable, Iterator, Sequence

from wherenext.core.guidance.moves.moves import ProposedMove
from wherenext.core.journey.kinds import MoveKind
from wherenext.core.language.stems import stem

ASKABLE = frozenset({MoveKind.PROJECT, MoveKind.STRETCH, MoveKind.SHADOWING, MoveKind.ACTING, MoveKind.MENTORING})
"""Kinds of moves that a manager can grant."""
_YOU = re.compile(r"\byou(r|rs|rself)?\b")
_POINTED = re.compile(
    r"(?:\w+ing|the|an?|my|our|every|each|all|some|\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
    r"|\w+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)\b",
    re.IGNORECASE,
)
"""How a duty begins that needs no article: with what is done, or with a word that points or counts."""
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
    start take team tell thing time try two three four ten half use want way week work year"""


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
OWN = frozenset({MoveKind.PROJECT, MoveKind.STRETCH})
"""Moves within one's own work: a manager is told and can object; nobody asks leave to word a page anew."""
_ABOUT = (
    "I have a small idea about {duty}.",
    "I have been thinking about {duty}.",
    "A small suggestion about {duty}:",
)
_LOOSE = ("I have a small idea.", "I would like to suggest something small.", "A small suggestion:")
_ASK = "I would like to {ask}."
_CLOSINGS = (
    "Is that all right with you?",
    "Would you agree to that?",
    "Would that be all right?",
)
_OBJECT = (
    "I would begin next week, unless you see a reason not to.",
    "If you would rather I did not, please tell me; otherwise I would begin next week.",
    "Is that all right with you?",
)
_OPEN = (
    "Is there something small here that you wish somebody looked after? I would like to try it for a month.",
    "Is there something small that has been left lying? I would like to take it up for a month.",
    "Is there something small that I could take over? I would tell you how it goes.",
    "Which task would you be glad to see done but never get to yourself? I could look after it for a month.",
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
        Holds no word of the secrets, save those of any job and those the manager knows from the present one; a plain
        question where no move can be asked for; ``""`` without moves.
    """
    told = tuple(known)
    hidden = telling_words(secrets) - telling_words(told)
    turn = zlib.crc32(" ".join(told).encode())
    if not moves:
        return ""
    chosen = _choose([move for move in moves if move.request and move.kind in ASKABLE], hidden)
    return _discreet(_rotate(_OPEN, turn), hidden) if chosen is None else " ".join(_compose(chosen, hidden, turn))


def _choose(moves: Sequence[ProposedMove], hidden: frozenset[str]) -> ProposedMove | None:
    """Choose the first that can be asked for as it stands without giving anything away, a named duty before none."""
    for secret in (hidden, hidden - FAINT):
        free = [move for move in moves if not telling_words(_say(move)) & secret]
        if free:
            return min(free, key=_vagueness)
    return None


def _vagueness(move: ProposedMove) -> int:
    """Rank a duty in one's own words before a kind of work, and that before none."""
    return 0 if move.named == move.duty_text != "" else 1 if move.named else 2


def _say(move: ProposedMove) -> tuple[str, ...]:
    """Return what a text holds of a move: the duty, which the manager knows, and the asking."""
    request = move.request
    return () if request is None else (_to_me(move.named), request.ask, request.gain, request.cost)


def _compose(move: ProposedMove, hidden: frozenset[str], turn: int) -> Iterator[str]:
    """Say what it is about, the one thing that is asked, what the team gets, what it costs, and when it would begin."""
    named, ask, gain, cost = _say(move)
    duty = f"the {named}" if named and not _POINTED.match(named) else named
    openings = [opening.format(duty=duty) for opening in _ABOUT] if duty else _LOOSE
    closings = _OBJECT if move.kind in OWN else _CLOSINGS
    yield from filter(None, [_discreet(_rotate(openings, turn), hidden)])
    yield _ASK.format(ask=ask)
    yield gain
    yield cost
    yield from filter(None, [_discreet(_rotate(closings, turn // len(openings)), hidden)])


def _to_me(text: str) -> str:
    return _YOU.sub(lambda found: _I[found.group()], text)


def _rotate(wordings: Sequence[str], turn: int) -> list[str]:
    start = turn % len(wordings)
    return [*wordings[start:], *wordings[:start]]


def _discreet(wordings: Sequence[str], hidden: frozenset[str]) -> str:
    """Return the first wording that holds nothing hidden, words of any job excepted where none else is left."""
    for secret in (hidden, hidden - FAINT):
        for text in wordings:
            if not telling_words([text]) & secret:
                return text
    return ""
