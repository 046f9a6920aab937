"""What is written where a title is asked for, and tells of no work."""

import re

_NONE = re.compile(
    r"(?:(?:i am|i'm|currently|now|still)\s+)*"
    r"(?:(?:staying?|stay|being|back)[\s-]+)?(?:at[\s-]+home|home|none|no(?:ne)?\s+(?:job|work|position)(?:\s+now)?|nothing|n/?a"
    r"|unemployed|jobless|not\s+(?:working|employed)|without\s+(?:a\s+job|work)|out\s+of\s+(?:a\s+job|work)|laid\s+off"
    r"|between\s+(?:jobs|positions|roles)|(?:looking|searching)\s+for\s+(?:a\s+job|work)|job[\s-]?seeker|retired"
    r"|on\s+(?:parental\s+|maternity\s+|sick\s+)?leave|student|at\s+school|in\s+school)?",
    re.IGNORECASE,
)
"""In English, and only where it is all that is written: "At home with three kids" tells of a day's work."""
_AROUND = " \t\r\n.,;:-–—()[]"


def names_work(title: str) -> bool:
    """Return whether what stands where a title is asked for tells of any work, paid or not.

    Parameters
    ----------
    title
        As the person wrote it.

    Returns
    -------
    bool
        False for "At home", "Unemployed", "Between jobs" and for nothing at all.
    """
    return not _NONE.fullmatch(title.strip(_AROUND))
