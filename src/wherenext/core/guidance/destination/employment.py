"""Work that others pay for: how its telling shows it."""

import re

from wherenext.core.guidance.destination.pieces import affirm, leave_told
from wherenext.core.guidance.person.phrases import close_up, split
from wherenext.core.guidance.person.wishes import BEGUN, is_wished

_PAYERS = (
    r"(?:hospital|college|university|school|district|agency|authority|department|office|company|firm|corporation|bank"
    r"|insurer|union|chain|group|utility|airport|plant|factory|warehouse|depot|courthouse|prison|jail|publisher|museum"
    r"|clinic|laboratory|lab|hotel|cruise ship|zoo|park service|brewery|nonprofit|resort|ward|railroad|newspaper|army"
    r"|navy|military|air force|hospice|ministry|manufacturer|supplier|team|employer"
    r"|(?<=the )(?:county|state|city|government))"
)
PLACE = (
    rf"\b(?:at|for|in|of|on|inside)\s+(?:an?|the|one of the|some|whatever|any|my|one|two|three|several)\s+"
    rf"(?:[\w'-]+\s+){{0,4}}?{_PAYERS}s?\b"
)
_PAID_AT = re.compile(
    PLACE + r"(?=\s*(?:[,.;:!?]|$)|\s+(?:and|or|for|of|on|in|with|at|by|to|who|that|which|where|from|out|downtown|near"
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
    if not sentences or not is_wished(sentences[0]) or is_on_own_account(text):
        return False
    if _is_paid_at(sentences[0]):
        return True
    wished = [each for each in sentences if is_wished(each)]
    terms = any(_TERMS.search(each) for each in wished) or _NO_STAFF.search(wanted) is not None
    return terms and not _TOGETHER.search(text)


def is_on_own_account(text: str) -> bool:
    """Say whether somebody would work for nobody else.

    Parameters
    ----------
    text
        The destination in the person's words.

    Returns
    -------
    bool
        True for "self-employed as a gardener", where it is wished for and not denied; a judgement by wording, in
        English.
    """
    sentences = split(close_up(affirm(leave_told(close_up(text)))))
    return any(_OWN_ACCOUNT.search(each) for each in sentences if is_wished(each))


def _is_paid_at(sentence: str) -> bool:
    place = _PAID_AT.search(sentence)
    if place is None or _TOGETHER.search(sentence[: place.end()]):
        return False
    return not _GATHERED.match(BEGUN.sub("", sentence[: place.start()]).strip(" ,"))
