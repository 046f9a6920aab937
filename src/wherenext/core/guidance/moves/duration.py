"""How many weeks a move takes, read from its own wording."""

import re

RECURRING = 4
"""Weeks of a move that is done as it comes up, or so many times; a judgement of ours."""
_COUNTS = {"a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "eight": 8, "ten": 10}
_WEEKS = {"week": 1, "month": 4}
_SPAN = re.compile(rf"({'|'.join(_COUNTS)}) (week|month)s?\b")


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
