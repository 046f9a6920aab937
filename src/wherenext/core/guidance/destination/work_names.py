"""What work that others pay for is called, apart from where it is done."""

import re
from collections.abc import Iterator

from wherenext.core.guidance.destination.employment import PLACE
from wherenext.core.guidance.destination.pieces import Piece, cut_clauses, leave_told
from wherenext.core.guidance.person.phrases import close_up, split
from wherenext.core.guidance.person.wishes import BEGUN, BEING

_WHO = re.compile(
    r"^\W*(?:the|an?)?\s*(?:one|person|guy|man|woman|somebody|someone)\s+(?:who|that)\s+(?=\w)", re.IGNORECASE
)
"""How they go on who say what they would do instead."""
_DOERS = {
    "analyze": "analyst", "audit": "auditor", "build": "builder", "buy": "buyer", "clean": "cleaner", "coach": "coach",
    "cook": "cook", "counsel": "counselor", "design": "designer", "develop": "developer", "dispatch": "dispatcher",
    "drive": "driver", "edit": "editor", "examine": "examiner", "fix": "repairer", "guard": "guard",
    "help": "assistant", "inspect": "inspector", "install": "installer", "interpret": "interpreter",
    "investigate": "investigator", "lead": "manager", "lend": "lender", "manage": "manager", "mend": "repairer",
    "nurse": "nurse",
    "operate": "operator", "paint": "painter", "plan": "planner", "program": "programmer", "recruit": "recruiter",
    "repair": "repairer", "research": "researcher", "run": "manager", "search": "screener", "sell": "salesperson",
    "sort": "sorter", "supervise": "supervisor", "teach": "teacher", "test": "tester", "train": "trainer",
    "translate": "translator", "weld": "welder", "write": "writer",
}  # fmt: skip
"""What those are called who do it for pay."""
_HEADS = re.compile(
    r"^(?:head|(director)|chief|manager|vp|vice president|supervisor|lead|leader|(?:one |person )?in charge) of\s+",
    re.IGNORECASE,
)
_DEPARTMENTS = {"people": "human resources", "it": "information systems"}
"""Departments that are called by a word that means something else."""
_PLAIN = re.compile(
    r"(?:head|director|chief|manager|lead|leader|officer|official|one|person|man|woman|worker|assistant|analyst|expert"
    r"|professional|job|post|position|role|desk|seat|chair|department|shift|team|tech|unit|ward|work|part|something"
    r"|inspector|partner|principal|member|(?:one |person )?in charge)?",
    re.IGNORECASE,
)
"""Words for a post that say too little without what follows them."""
# Counted on bench/aims before examples of destinations were learned from (decision 18).
PLACED = 0.6
"""How much a name counts that holds the place as well: less than the work alone, for "hospital" speaks louder than
"payroll". From 0.4 to 1 the same 13 of 20 jobs (bench/aims) are right first."""
_OBJECT_ENDS = re.compile(r"\s*\b(?:to|from|for|behind|on|with|who|that|after|at|in)\b|[,;:]", re.IGNORECASE)


def name_work(text: str) -> tuple[Piece, ...]:
    """Return how the work may be called, the surest first.

    Parameters
    ----------
    text
        The destination in the person's words, told as work that others pay for.

    Returns
    -------
    tuple
        "teach dental hygiene", "dental hygiene teacher", "teach dental hygiene at the community college" and the whole
        sentence: the place says what the work is only where the rest does not.
    """
    sentence = next(iter(split(leave_told(close_up(text)))), "")
    said = _WHO.sub("", BEING.sub("", sentence))
    lead = next(iter(cut_clauses(said)), "")
    core = _leave_place(lead)
    named = dict.fromkeys((core, *_call(core), lead, said))
    placed = {lead, said} - {core}
    return tuple(Piece(each, PLACED if each in placed else 1.0, clause=False) for each in named if each)


def says_enough(post: str) -> bool:
    """Say whether a post's name tells what is done without what follows it.

    Parameters
    ----------
    post
        "deckhand" or "director", without an article.

    Returns
    -------
    bool
        False for nothing and for one of the plain words.
    """
    return _PLAIN.fullmatch(post) is None


def _leave_place(lead: str) -> str:
    place = re.search(PLACE, lead, re.IGNORECASE)
    core = lead[: place.start()].strip(" ,") if place else lead
    said = _leave_article(BEGUN.sub("", core))
    return core if says_enough(said) else lead


def _call(core: str) -> Iterator[str]:
    """Name who does it: "dental hygiene teacher" for "teach dental hygiene", "logistics manager" for the head of it."""
    core = _leave_article(BEGUN.sub("", core))
    if head := _HEADS.match(core):
        kept = _leave_article(core[head.end() :])
        yield f"{_DEPARTMENTS.get(kept.lower(), kept)} {'director' if head[1] else 'manager'}"
        return
    verb, _, rest = core.partition(" ")
    doer, thing = _find_doer(verb.lower()), _OBJECT_ENDS.split(rest.strip(), maxsplit=1)[0].strip()
    if doer and rest:
        yield f"{_leave_article(thing) or rest} {doer}"


def _leave_article(name: str) -> str:
    return re.sub(r"^(?:an?|the)\s+", "", name, flags=re.IGNORECASE)


def _find_doer(verb: str) -> str:
    stems = (
        verb,
        verb.removesuffix("s"),
        verb.removesuffix("ing"),
        f"{verb.removesuffix('ing')}e",
        verb.removesuffix("ing")[:-1],
    )
    return next((_DOERS[stem] for stem in stems if stem in _DOERS), "")
