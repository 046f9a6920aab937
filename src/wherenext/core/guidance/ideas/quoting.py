"""A person's words, quoted briefly enough to stand inside a sentence."""

import re

LONGEST = 55
"""Characters of a quotation; a longer one is cut after a clause."""
_DANGLING = re.compile(r"(\s+(a|an|the|to|of|and|or|in|on|with|for|so|it|I|we|she|he|they|who|that|before|at|by))+$")
_END = re.compile(r"(?<=[.!?;])\s+")


def quote_briefly(text: str) -> str:
    """Return the first sentence of a text, cut where it is long.

    Parameters
    ----------
    text
        Any text.

    Returns
    -------
    str
        At most :data:`LONGEST` characters and an ellipsis where words are left out inside a sentence; without the
        closing full stop, with single quotation marks inside.
    """
    first = _END.split(text.strip(), maxsplit=1)[0].rstrip(".;").replace('"', "'")
    if len(first) <= LONGEST:
        return first
    cut = first[:LONGEST]
    place = max(cut.rfind(", "), cut.rfind(": "))
    if place <= 0:
        place = cut.rfind(" ")
    return f"{_DANGLING.sub('', cut[: place if place > 0 else LONGEST].rstrip(' ,:'))} …"
