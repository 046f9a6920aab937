"""The dates of an entry's head: which of them are its period, and the text without them."""

import re
from collections.abc import Sequence

from wherenext.core.journey.resume import Period
from wherenext.files.resume.lines import Line
from wherenext.files.resume.understanding.fragments import CUT
from wherenext.files.resume.words.periods import Found, find_periods
from wherenext.files.resume.words.wording import words


def dated_line(lines: Sequence[Line]) -> int:
    """Which line has the period, so that what stands above or below it has one seat in every entry."""
    found = [(f.single, i) for i, line in enumerate(lines) for cell in line.cells for f in find_periods(cell.text)]
    return min(found, default=(False, 0))[1]


def chosen(found: Sequence[Found]) -> Period | None:
    """Return a range before a single date; the first of them, or one that tells the same years by their months."""
    ranges = [f.period for f in found if not f.single]
    first = next(iter(ranges or [f.period for f in found]), None)
    return next((period for period in ranges if first and is_finer(period, first)), first)


def is_finer(period: Period, other: Period) -> bool:
    """Whether a period tells the months of another that tells only years."""
    if period.start is None or other.start is None or other.start.month or not period.start.month:
        return False
    ends = (period.end and period.end.year, other.end and other.end.year)
    return period.start.year == other.start.year and ends[0] == ends[1]


def without_periods(text: str, *, single_dates: bool) -> tuple[str, list[Found]]:
    """Return the text with its dates blotted out, and the dates."""
    found = [f for f in find_periods(text) if not f.single or (single_dates and stands_apart(text, f))]
    for f in reversed(found):
        start, stop = with_brackets(text, f.start, f.stop)
        text = text[:start] + CUT * (stop - start) + text[stop:]
    return text, found


def with_brackets(text: str, start: int, stop: int) -> tuple[int, int]:
    """Return the span with brackets around it, a length of time after it included."""
    spell = SPELL.match(text[stop:])
    if spell:
        stop += spell.end()
    if WITH_A_MARK.match(text[stop:].lstrip()):
        stop = len(text)
        start -= len(text[:start]) - len(IN_LAST.sub("", text[:start]))
    while start > 0 and text[start - 1] in "([" and stop < len(text) and text[stop] in ")]∗":
        start, stop = start - 1, stop + 1
    return start, stop


SPELL = re.compile(
    r"[\s·,|]*+\(?\d+\+? ?(?:years?|yrs?|months?|mos?)\b(?: ?,? ?\d+ ?(?:months?|mos?)\b)?\)?", re.IGNORECASE
)
"""A length of time behind a period: "2014 – 2018 (4 years)"."""

IN_LAST = re.compile(r"(?<!\s)\s++in\s+$")

SHORT_HEAD = 7
"""Words before a date at a line's end that name rather than tell: "Diploma in Culinary Arts, Lane College 2018". With
four a course of the sets is lost, fourteen changes nothing there."""
BEFORE_A_DATE = words("in of by since during until before after the and to for early late mid circa")

GRADUATED = re.compile(
    r"(?:.{0,80}?(?:^|[,|·•–—]\s*+)|.*\((?:[^()]{1,30},\s*+)?)"
    r"(?:grad(?:uat(?:ed|ion))?|expected|completed|finished|conferred|awarded|obtained|passed(?: out)?|class of"
    r"|concluída|concluído|conclusão|obtenu|egreso)(?: (?:in|em|en))?[.:]?",
    re.IGNORECASE,
)
"""What stands before the date of a degree: "Grad. May 2013 | Minneapolis, MN"."""


WITH_A_MARK = re.compile(
    r"with (?:a |an )?(?:c?gpa|aggregate|first|\d{1,3}(?:\.\d+)? ?%)[^,;|()]{0,24}$", re.IGNORECASE
)
"""What follows the year of a course told in a sentence: "B.Com from Delhi University in 2010 with 64%"."""


def stands_apart(text: str, found: Found) -> bool:
    """Whether a single date is set off from the words around it."""
    before, after = text[: found.start].rstrip(), text[found.stop :].lstrip()
    if not before or GRADUATED.fullmatch(before):
        return True
    if not after:
        ends = before[-1] in "(,|·•–—-[:" or text[: found.start].endswith("  ")
        return ends or (len(before.split()) <= SHORT_HEAD and before.split()[-1].lower() not in BEFORE_A_DATE)
    if WITH_A_MARK.match(after):
        return True
    return (before[-1] in "([" and after[0] in ")]") or (before[-1] in "|·•–—," and after[0] in "|·•–—,(.;")
