"""Titles as advertisements and résumés write them, without what does not name the work."""

import re

from wherenext.core.language.tokens import find_words

LONGEST_TITLE = 14
"""Words up to which a text may be a title with something around it."""

SPOKEN = re.compile(r"\b(?:[Ii](?=['’]|\s+[a-z])|[Mm]e|[Mm]y|[Ww]e|us|[Oo]ur|[Hh]e|[Ss]he|[Tt]hey)\b")
"""Words of somebody who tells something, which a title does not hold; the "I" of "Clerk I" and "US" are none."""

AROUND = re.compile(
    r"""
    \b(?:full|part)[ -]?time\b
    | \b(?:permanent|temporary|contract|fixed[ -]term|remote|hybrid|on[ -]?site|immediate\ start)\b
    | \b(?:urgent|urgently|needed|wanted|required|hiring|vacancy|position|opportunity|role)\b
    | \b(?:senior|sr|junior|jr|graduate|entry[ -]level|experienced)\b\.?
    | \b(?:night|day|late|early|weekend|evening)s?\ shifts?\b
    | \b(?:band|grade|level)\ \d\w?\b
    | \b(?:up\ to|per\ hour|per\ annum|hours?|p/?a)\b
    | \b[mfwdx]/[mfwdx](?:/[mfwdx])?\b
    | [£$€]\s?\d[\d.,k]*(?:/\w+)?
    | \#\s?\w+
    | (?<![\w-])\d[\d.,]*k?(?![\w-])
    | \b(?:ii|iii|iv|i)\s*$
    """,
    re.IGNORECASE | re.VERBOSE,
)
"""How a post is filled, who is sought, rank within a trade, pay, hours and numbers: our own list."""


def is_spoken(text: str) -> bool:
    """Return whether somebody tells something, so that a text is no title.

    Parameters
    ----------
    text
        Any text.

    Returns
    -------
    bool
        Whether it holds a word such as "I" or "they".
    """
    return SPOKEN.search(text) is not None


def clean_title(text: str) -> str:
    """Return a title without what stands around the name of the work.

    Parameters
    ----------
    text
        Any text.

    Returns
    -------
    str
        What is left of a title; the text itself where it is none, or where nothing would be left of it.
    """
    if len(find_words(text)) > LONGEST_TITLE or is_spoken(text):
        return text
    left = " ".join(AROUND.sub(" ", text).split())
    return left if find_words(left) else text
