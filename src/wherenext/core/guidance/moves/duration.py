"""How many weeks a move takes, read from its own wording."""

import re

RECURRING = 4
"""Weeks of a move that is done as it comes up, or so many times; a judgement of ours."""
_NUMBERS = "one two three four five six seven eight nine ten eleven twelve"
_COUNTS = {"a": 1, **{word: number for number, word in enumerate(_NUMBERS.split(), 1)}}
_WEEKS = {"week": 1, "month": 4, "year": 52}
_SPAN = re.compile(rf"(?:about )?({'|'.join(_COUNTS)}) (week|month|year)s?\b")


def count_weeks(takes: str) -> int:
    """Return how many weeks a move takes.

    Parameters
    ----------
    takes
        Such as ``"A month, two hours in all."``.

    Returns
    -------
    int
        At least 1; :data:`RECURRING` where it says how often and not how long.
    """
    found = _SPAN.match(takes.lower())
    return RECURRING if found is None else _COUNTS[found[1]] * _WEEKS[found[2]]
