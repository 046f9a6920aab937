"""The text for the manager: it asks for moves and says nothing of where the person wants to go."""

import re
import zlib
from collections.abc import Iterable, Iterator, Sequence

from wherenext.core.guidance.moves.moves import ProposedMove
from wherenext.core.journey.kinds import MoveKind
from wherenext.core.language.stems import stem

ASKABLE = frozenset({MoveKind.PROJECT, MoveKind.STRETCH, MoveKind.SHADOWING, MoveKind.ACTING, MoveKind.MENTORING})
"""Kinds of moves that a manager can grant."""
_UNFILLED = re.compile(
    r"\bone (?:messy )?(?:trouble|order|thing|person|person's way|calculation|machine or system|set of papers)\b"
    r"|that matters most for|figures of the place|whoever answers for|in five minutes, standing"
)
"""Words that a manager would answer with "which?", or with a smile: such a move is begun without leave, or asked for in
one's own words. Found by two readers who saw nothing but the texts (bench/results/moves)."""
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
OWN = frozenset({MoveKind.PROJECT, MoveKind.STRETCH})
"""Moves within one's own work: a manager is told and can object; nobody asks leave to word a page anew."""
_TOLD = (
    "There is something small I would like to try, and I wanted you to know.",
    "I would like to try something small in my own work, and wanted you to know.",
    "Before I begin with something small, I would like you to know of it.",
)
_OBJECT = (
    "If anything speaks against it, please tell me.",
    "If you see it otherwise, I would like to hear it.",
    "Tell me if that does not suit you.",
)
_OPENINGS = (
    "I have a small idea, and I would like to hear what you think.",
    "I would like to suggest something small.",
    "There is something small I would like to try, if you agree.",
    "Could I have your view on something small?",
    "May I ask for something small?",
)
_CLOSINGS = (
    "Is that all right with you?",
    "Would you agree to that?",
    "Would that suit you?",
    "May I go ahead?",
    "What do you think?",
)
_ABOUT = (
    "It is about {duty}. I would like to {what}.",
    "I would like to {what}. That is about {duty}.",
)
_LOOSE = "I would like to {what}."
_COSTS = (
    "It would take me {takes}, beside my usual work.",
    "It would take me {takes}.",
    "The time on my side: {takes}.",
    "My side of it: {takes}.",
)
_SPREAD = (
    "Over {lasts} it would take me {takes}, beside my usual work.",
    "Over {lasts} it would take me {takes}.",
    "The time on my side: {takes} over {lasts}.",
    "My side of it: {takes} over {lasts}.",
)
_AS_IT_COMES = (
    "I would do it {takes}, beside my usual work.",
    "I would do it {takes}.",
    "My side of it: {takes}.",
)
_LASTS = re.compile(r"(?:a|two|three|four|six) (?:days?|weeks?|months?)\b", re.IGNORECASE)
"""A time that something lasts; other times tell on which occasions it is done."""
_REPORTS = (
    "Afterwards I would tell you in a few minutes what came of it.",
    "You would hear from me what came of it.",
    "I would let you know what became of it.",
)
_QUOTED = re.compile(r'your duty "')
"""A duty that can only be quoted: the person's own way of putting it, which need not be a manager's."""
_OPEN = (
    "Is there something small here that you wish somebody looked after? I would like to try it for a month.",
    "Is there something small that has been left lying? I would like to take it up for a month.",
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
    chosen = _choose([move for move in _put_named_first(askable) if not _UNFILLED.search(move.asked)], hidden)
    if chosen is None:
        return _discreet(_rotate(_OPEN, turn), hidden)
    return " ".join(part for part in _compose(chosen, hidden, turn) if part)


def _choose(moves: Sequence[ProposedMove], hidden: frozenset[str]) -> ProposedMove | None:
    """Choose the first that can be asked for as it stands without giving anything away."""
    for secret in (hidden, hidden - FAINT):
        free = [move for move in moves if not telling_words([_to_me(move.asked), _name(move)]) & secret]
        if free:
            return free[0]
    return None


def _compose(move: ProposedMove, hidden: frozenset[str], turn: int) -> Iterator[str]:
    """Say one thing plainly, what it costs, what comes back, and what is asked."""
    openings, closings = (_TOLD, _OBJECT) if move.kind in OWN else (_OPENINGS, _CLOSINGS)
    yield _discreet(_rotate(openings, turn), hidden)
    yield _discreet(_lead(move), hidden)
    yield _discreet(_tell_cost(move), hidden)
    yield _discreet(_REPORTS, hidden)
    yield _discreet(_rotate(closings, turn // len(openings)), hidden)


def _name(move: ProposedMove) -> str:
    """Return the duty, which the manager knows, in the person's mouth; nothing where it can only be quoted."""
    return "" if _QUOTED.match(move.duty_text) else _to_me(move.duty_text)


def _lead(move: ProposedMove) -> list[str]:
    what, duty = _to_me(move.asked), _name(move)
    return [frame.format(duty=duty, what=what) for frame in _ABOUT] if duty else [_LOOSE.format(what=what)]


def _tell_cost(move: ProposedMove) -> list[str]:
    takes = _begin_small(move.takes)
    if not _LASTS.match(move.takes):
        return [cost.format(takes=takes) for cost in _AS_IT_COMES]
    lasts, _, effort = takes.partition(", ")
    if not effort:
        return [cost.format(takes=takes) for cost in _COSTS]
    return [cost.format(lasts=lasts, takes=effort) for cost in _SPREAD]


def _to_me(text: str) -> str:
    return _YOU.sub(lambda found: _I[found.group()], text)


def _rotate(wordings: Sequence[str], turn: int) -> list[str]:
    start = turn % len(wordings)
    return [*wordings[start:], *wordings[:start]]


def _begin_small(sentence: str) -> str:
    return f"{sentence[:1].lower()}{sentence[1:]}".rstrip(".")


def _put_named_first(moves: Sequence[ProposedMove]) -> list[ProposedMove]:
    """Put in front what can be named: "the figures" tell a manager little."""
    return sorted(moves, key=lambda move: bool(_QUOTED.match(move.duty_text)))


def _discreet(wordings: Sequence[str], hidden: frozenset[str]) -> str:
    """Return the first wording that holds nothing hidden, words of any job excepted where none else is left."""
    for secret in (hidden, hidden - FAINT):
        for text in wordings:
            if not telling_words([text]) & secret:
                return text
    return ""
