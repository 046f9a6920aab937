"""Work that others pay for: how its telling shows it, and what the work is called apart from where it is done."""

import re
from collections.abc import Iterator

from wherenext.core.guidance.destination.pieces import Piece, affirm, cut_clauses
from wherenext.core.guidance.person.phrases import close_up, split
from wherenext.core.guidance.person.wishes import is_wished

WISH = r"^\W*(?:(?:maybe|perhaps|just|to|i(?:'d| would|'ll)?|we(?:'d| would)?|want|like|love|hope|wish|dream of)\s+)*"
"""How people begin a wish."""
BEING = re.compile(
    WISH + r"(?:be|being|become|becoming|(?:re)?train(?:ing)? as|work(?:ing)? as)\s+(?=\w)",
    re.IGNORECASE,
)
"""How people begin who name what they would be."""
_WHO = re.compile(
    r"^\W*(?:the|an?)?\s*(?:one|person|guy|man|woman|somebody|someone)\s+(?:who|that)\s+(?=\w)", re.IGNORECASE
)
"""How they go on who say what they would do instead."""
_BEGUN = re.compile(WISH + r"(?:(?:be )?back (?:on|in|at|to)\s+)?", re.IGNORECASE)
_PAYERS = (
    r"(?:hospital|college|university|school|district|agency|authority|department|office|company|firm|corporation|bank"
    r"|insurer|union|chain|group|utility|airport|plant|factory|warehouse|depot|courthouse|prison|jail|publisher|museum"
    r"|clinic|laboratory|lab|hotel|cruise ship|zoo|park service|brewery|nonprofit|resort|ward|railroad|newspaper|army"
    r"|navy|military|air force|hospice|ministry|manufacturer|supplier|team|employer"
    r"|(?<=the )(?:county|state|city|government))"
)
_PLACE = (
    rf"\b(?:at|for|in|of|on|inside)\s+(?:an?|the|one of the|some|whatever|any|my|one|two|three|several)\s+"
    rf"(?:[\w'-]+\s+){{0,4}}?{_PAYERS}s?\b"
)
_PAID_AT = re.compile(
    _PLACE + r"(?=\s*(?:[,.;:!?]|$)|\s+(?:and|or|for|of|on|in|with|at|by|to|who|that|which|where|from|out|downtown|near"
    r"|round|nobody|going|running)\b)",
    re.IGNORECASE,
)
"""Who pays: an institution or a firm, in the singular, where or for which the work is done; a judgement, in English."""
_TERMS = re.compile(
    r"\b(?:(?:night|day|early|late|swing|graveyard|(?:twelve|ten|eight)-hour) shifts?|nights only|(?:days|weeks) on"
    r"|on (?:the )?\w+(?:'s)? payroll|paid by the (?:day|hour|week)|pays me|(?<!self[- ])employed|promoted|overtime"
    r"|union card|caseload|report(?:ing)? to|(?:somebody|someone|a boss) above me|flexible hours"
    r"|home by|a pension)\b",
    re.IGNORECASE,
)
"""What only those have who are employed."""
_NO_STAFF = re.compile(r"\bno people to manage\b", re.IGNORECASE)
"""What only those deny who are employed."""
_OWN_ACCOUNT = re.compile(
    r"\b(?<!the )(?<!stop )(?<!quit )(?<!stop being )(?:self[- ]employ(?:ed|ment)|freelanc(?:e|er|ing)|own boss)\b",
    re.IGNORECASE,
)
"""Whoever wants that works for nobody else; "the self-employed" are others."""
_GATHERED = re.compile(
    r"^(?:(?:an?|the|some)\s+)?(?!(?:run|manag|plan|lead|guid|organi[sz]|work|teach|coordinat|schedul|supervis|inspect"
    r"|audit|sell|serv)(?:e|n?ing)?\s)(?:(?!(?:the|an?|my|in|at|on|of|for|to)\b)[\w'-]+\s+){1,2}"
    r"(?:shows?|concerts?|plays|caf[eé]|clubs?|circles?|choirs?|swaps?|sales|part(?:y|ies)|gardens?|sing-?alongs?)$",
    re.IGNORECASE,
)
"""What people come together for, and no work, may be held at a hospital or a school that pays nobody for it."""
_TOGETHER = re.compile(
    r"\b(?:we|us|our|ours|ourselves|you|your)\b|\bmy own\b"
    r"|\b(?:open|start|found|launch|set up|buy|take over)\b",
    re.IGNORECASE,
)
"""Whoever says so before the place tells of something done by several or of one's own."""
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
PLACED = 0.6
"""How much a name counts that holds the place as well: less than the work alone, for "hospital" speaks louder than
"payroll". From 0.4 to 1 the same 13 of 20 jobs (bench/aims) are right first."""
_OBJECT_ENDS = re.compile(r"\s*\b(?:to|from|for|behind|on|with|who|that|after|at|in)\b|[,;:]", re.IGNORECASE)


def is_employed(text: str) -> bool:
    """Say whether a destination is told as work that others pay for.

    Parameters
    ----------
    text
        The destination in the person's words.

    Returns
    -------
    bool
        Whether its first sentence says who pays, or any what only the employed have, apart from what is denied; False
        for the self-employed; a judgement by wording, in English.
    """
    wanted = leave_told(close_up(text))
    sentences = split(close_up(affirm(wanted)))
    if not sentences or not is_wished(sentences[0]):
        return False
    wished = [each for each in sentences if is_wished(each)]
    if any(_OWN_ACCOUNT.search(each) for each in wished):
        return False
    if _is_paid_at(sentences[0]):
        return True
    terms = any(_TERMS.search(each) for each in wished) or _NO_STAFF.search(wanted) is not None
    return terms and not _TOGETHER.search(text)


def _is_paid_at(sentence: str) -> bool:
    place = _PAID_AT.search(sentence)
    if place is None or _TOGETHER.search(sentence[: place.end()]):
        return False
    return not _GATHERED.match(_BEGUN.sub("", sentence[: place.start()]).strip(" ,"))


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
    sentence = split(leave_told(close_up(text)))[0]
    said = _WHO.sub("", BEING.sub("", sentence))
    lead = cut_clauses(said)[0]
    core = _leave_place(lead)
    named = dict.fromkeys((core, *_call(core), lead, said))
    placed = {lead, said} - {core}
    return tuple(Piece(each, PLACED if each in placed else 1.0, clause=False) for each in named if each)


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
    place = re.search(_PLACE, lead, re.IGNORECASE)
    core = lead[: place.start()].strip(" ,") if place else lead
    said = _leave_article(_BEGUN.sub("", core))
    return core if says_enough(said) else lead


def _call(core: str) -> Iterator[str]:
    """Name who does it: "dental hygiene teacher" for "teach dental hygiene", "logistics manager" for the head of it."""
    core = _leave_article(_BEGUN.sub("", core))
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
