"""Whether a text is a date, a month or a length of time, and nothing else."""

import re
from itertools import pairwise

from wherenext.files.resume.words.dates import MONTHS, tokens_of
from wherenext.files.resume.words.periods import PRESENT, find_periods

AROUND = " \t()[]{},.;:|·•–—-/*∗†"
SPELL = re.compile(
    r"\(?\s*(?:about |ca\.? )?\d+\+?\s*(?:years?|yrs?|yr|y|jahre?|ans?|años?|months?|mos?|mths?|monate?|mois|meses)"
    r"(?:,?\s*(?:and )?\d+\s*(?:months?|mos?|mths?|m|monate?|mois|meses))?\s*\)?",
    re.IGNORECASE,
)


def is_spell(text: str) -> bool:
    """Whether a text is a length of time ("2 years 3 months") and nothing else."""
    return SPELL.fullmatch(text.strip(AROUND)) is not None


def is_one_date(text: str) -> bool:
    """Whether a text is a single date and nothing else."""
    return is_date_text(text) and [found.single for found in find_periods(text)] == [True]


def is_month(text: str) -> bool:
    """Whether a text is the name of a month and nothing else."""
    return text.lower().strip(AROUND) in MONTHS


def begins_with_year(text: str) -> bool:
    """Whether a date begins with its year, so that a month before it is missing."""
    return [token.kind for token in tokens_of(text)[:1]] == ["year"]


def is_end_date(text: str) -> bool:
    """Whether a text alone is what a period may end with: a single date, or a word for the present."""
    return text.lower().strip(AROUND) in PRESENT or is_one_date(text)


def is_date_text(text: str) -> bool:
    """Whether a text is a date, a period or a length of time and nothing else."""
    if is_spell(text):
        return True
    found = find_periods(text)
    if not found:
        return False
    rest = text[: found[0].start] + text[found[-1].stop :]
    for one, other in pairwise(found):
        rest += text[one.stop : other.start]
    return (
        not rest.strip(AROUND)
        or is_spell(rest)
        or rest.strip(AROUND).lower() in ("expected", "graduated", "graduation")
    )
