"""What is wished for in a destination's words, and what is told beside it: what one is, was or keeps."""

import re

WISH = r"^\W*(?:(?:maybe|perhaps|just|to|i(?:'d| would|'ll)?|we(?:'d| would)?|want|like|love|hope|wish|dream of)\s+)*"
"""How people begin a wish."""
BEING = re.compile(
    WISH + r"(?:be|being|become|becoming|(?:re)?train(?:ing)? as|work(?:ing)? as)\s+(?=\w)",
    re.IGNORECASE,
)
"""How people begin who name what they would be."""
BEGUN = re.compile(WISH + r"(?:(?:be )?back (?:on|in|at|to)\s+)?", re.IGNORECASE)
"""How people begin who go on with what they would do, "back on" something among them."""
_KEPT = re.compile(
    r"\b(?:i(?:'d|'ll| would| will| could|) (?:keep|stay|go on|carry on|still)|i (?:keep|stay))\b", re.IGNORECASE
)
"""What is kept beside it: the present job, mostly."""
_TOLD = re.compile(
    r"^(?:\W*(?:and|but|so|because|since|when|as|oh|well)\b\W*)*"
    r"(?:i(?:'m|'ve| am| was| have been| did| do| work| worked| got| know| had| own| live| used to)\b"
    r"|(?:my|our) \w+(?: \w+)? (?:is|was|are|were|has|have|had|died|works?|worked|says?|thinks?|never|always)\b"
    r"|(?:they|we|she|he|it) (?:took|was|were|has|have|had|did|died)\b|there(?:'s| is| are| was| were)\b"
    r"|(?:when|since|after|because) (?:my|our|i|the|we|they)\b)",
    re.IGNORECASE,
)
"""How a clause begins that tells what is or was."""
_WISHED = re.compile(
    r"\b(?:want|wish|like to|i'd|i'll|would|dream|hope|plan|could|will|let me|going to)\b", re.IGNORECASE
)
_TERMS = re.compile(
    r"^\W*(?:to\s+)?(?:(?:be|get|have|earn|draw|make|see|an?|my|the|some|once|properly|well|fairly|finally|actually|decent"
    r"|steady|real|regular|good|better|proper|own|first|health|dental),?\s+)+"
    r"(?:paid|pay(?:check|cheque)?|salary|wages?|pension|income|benefits|insurance|raise|vacations?|weekends?|name tag"
    r"|money)\b",
    re.IGNORECASE,
)
"""How a wish begins that is for the terms of work, whatever the work: pay, insurance, days off, a badge."""


def is_of_terms(words: str) -> bool:
    """Return whether a wish is for the terms on which one works, and names no work.

    Parameters
    ----------
    words
        A sentence.

    Returns
    -------
    bool
        True for "A paycheck with my name on it", which speaks of no payroll; a judgement by wording, in English.
    """
    return _TERMS.match(words) is not None


def is_wished(words: str) -> bool:
    """Return whether some words tell what is wished for rather than what is, was or stays beside it.

    Parameters
    ----------
    words
        A sentence or a clause of a destination's words.

    Returns
    -------
    bool
        False for "I'm a joiner" and "I would keep two days at the firm"; a judgement by wording, in English.
    """
    if _KEPT.search(words):
        return False
    return not _TOLD.match(words) or bool(_WISHED.search(words))
