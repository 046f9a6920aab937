"""Periods as people write them in résumés.

Over the tokens and points of :mod:`~wherenext.files.resume.words.dates` a small grammar is read::

    period = ["since" | "from"] point [joint (point | present)] | point joint (at the end)
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from wherenext.core.journey.resume import PartialDate, Period
from wherenext.files.resume.words.dates import MONTHS, SEASONS, Point, Token, read_point, read_short_year, tokens_of
from wherenext.files.resume.words.wording import words

PRESENT = words(
    "present now current currently today ongoing date heute aktuell jetzt laufend presente actualidad "
    "actual actualmente"
    " aujourd'hui aujourd’hui présent oggi attuale atual heden nu pres"
)
JOINTS = words("- – — − ‐ ‑ ‒ ― ~ → > to until till through thru bis au à a al hasta tot and & up")
SINCE = words("since seit depuis desde dal sinds")
FROM = words("from von ab de du von vom")


@dataclass(frozen=True, slots=True)
class Found:
    """A period found in a text, and where; ``single`` says that one date was written, not a range."""

    start: int
    stop: int
    period: Period
    single: bool = False


@lru_cache(maxsize=2048)
def find_periods(text: str) -> tuple[Found, ...]:
    """Every period in a text, from left to right.

    >>> [(f.period.start.iso(), f.period.ongoing) for f in find_periods("Nurse, Jan 2019 – Present")]
    [('2019-01', True)]
    """
    if not may_hold_date(text):
        return ()
    tokens = tokens_of(text)
    found: list[Found] = []
    i = 0
    while i < len(tokens):
        match = read_period(tokens, i)
        if match is None:
            i += 1
            continue
        period, stop, single = match
        found.append(Found(tokens[i].start, tokens[stop - 1].stop, period, single))
        i = stop
    return tuple(found)


def may_hold_date(text: str) -> bool:
    return len(text) < 400 and DIGIT.search(text) is not None


DIGIT = re.compile(r"\d")


def read_period(tokens: Sequence[Token], i: int) -> tuple[Period, int, bool] | None:
    """Return the period that begins at token ``i``, the token after it, and whether it is a single date."""
    word = tokens[i].text
    if word in SINCE or word in FROM:
        return read_opened(tokens, i + 1, since=word in SINCE)
    if word in PRESENT:
        return read_backwards(tokens, i)
    first = read_point(tokens, i)
    if first is None:
        return read_months_of_one_year(tokens, i)
    return read_end(tokens, first)


def read_opened(tokens: Sequence[Token], i: int, *, since: bool) -> tuple[Period, int, bool] | None:
    """Tell what follows "since" or "from"."""
    first = read_point(tokens, i) if i < len(tokens) else None
    if first is None:
        return None
    period, stop, single = read_end(tokens, first)
    if single and since:
        return Period(first.date, None, ongoing=True), stop, False
    return period, stop, single


def read_backwards(tokens: Sequence[Token], i: int) -> tuple[Period, int, bool] | None:
    """Read "Present - 2019", newest first."""
    j = skip_joint(tokens, i + 1)
    first = read_point(tokens, j) if i + 1 < j < len(tokens) else None
    return None if first is None else (Period(first.date, None, ongoing=True), first.stop, False)


def read_end(tokens: Sequence[Token], first: Point) -> tuple[Period, int, bool]:
    """Tell what follows a first date."""
    i = skip_joint(tokens, first.stop)
    if i == first.stop:
        return read_alone(tokens, first)
    if i < len(tokens) and tokens[i].text in PRESENT:
        return Period(first.date, None, ongoing=True), i + 1, False
    second = read_point(tokens, i) or read_short_year(tokens, i, first.date)
    if second is not None:
        start, end = sorted((first.date, second.date), key=lambda date: (date.year, date.month))
        return Period(start, end), second.stop, False
    if is_dash(tokens[i - 1]) and (i == len(tokens) or is_open(tokens, first.stop, i)):
        return Period(first.date, None, ongoing=True), i, False
    return read_alone(tokens, first)


def is_open(tokens: Sequence[Token], first: int, i: int) -> bool:
    """Whether a dash glued to the date before it ends a period that goes on: "2020– Research Assistant"."""
    glued = tokens[i - 1].start == tokens[first - 1].stop
    return glued and (tokens[i].kind == "sign" or tokens[i].start > tokens[i - 1].stop)


def read_alone(tokens: Sequence[Token], first: Point) -> tuple[Period, int, bool]:
    """Return a single date; "2008-12" is a range of years where 12 can be the end of one."""
    token = tokens[first.stop - 1]
    second = int(token.text[5:]) if token.kind == "iso" and len(token.text) == len("2008-12") else 0
    if second > 12 or ("-" in token.text and second > first.date.year % 100):
        start = PartialDate(first.date.year)
        return Period(start, PartialDate(start.year // 100 * 100 + second)), first.stop, False
    return Period(first.date, first.date), first.stop, True


def is_dash(token: Token) -> bool:
    return token.text in "-–—−‐‑‒―~→"


def skip_joint(tokens: Sequence[Token], i: int) -> int:
    """Past the word or dash between two dates, or ``i`` where there is none."""
    j = i
    while j < len(tokens) and tokens[j].text in JOINTS and j - i < 3:  # "- to", "up to", "till to"
        j += 1
    return j


def read_months_of_one_year(tokens: Sequence[Token], i: int) -> tuple[Period, int, bool] | None:
    """Read "Jan - Mar 2019": the year stands at the second month only."""
    if tokens[i].text not in MONTHS and tokens[i].text not in SEASONS:
        return None
    j = i + 1 + (i + 1 < len(tokens) and tokens[i + 1].text == ".")
    k = skip_joint(tokens, j)
    second = read_point(tokens, k) if j < k < len(tokens) else None
    if second is None:
        return None
    month = MONTHS.get(tokens[i].text, 0)
    return Period(PartialDate(second.date.year, month), second.date), second.stop, False


def is_broken_period(above: str, below: str) -> bool:
    """Whether a period was broken after its dash or "to": "March 2019 –" above "April 2021".

    Where the second date is the earlier one, as in a list with the newest first, these are two periods.
    """
    before, last = find_periods(above), LAST_WORD.search(above.rstrip(" .,"))
    if not before and (last is None or last.group().lower() not in MONTHS):
        return False
    tokens, after = tokens_of(above.rstrip(" .,")), tokens_of(below)
    if not tokens or not after:
        return False
    if tokens[-1].text in MONTHS and after[0].kind == "year":  # broken between month and year
        return len(tokens) == 1 or tokens[-2].text in JOINTS
    if goes_on_below(above, before, after):
        return True
    if len(before) != 1 or before[0].period.start is None or tokens[-1].text not in JOINTS:
        return False
    if after[0].text in PRESENT:
        return True
    second = read_point(after, 0)
    return second is not None and second.date.year >= before[0].period.start.year and not may_open(after, second.stop)


LAST_WORD = re.compile(r"(?<![^\W\d_])[^\W\d_]++$")


def goes_on_below(above: str, before: Sequence[Found], after: Sequence[Token]) -> bool:
    """Whether a period was broken before its "to": "August 2014" above "to present"."""
    i = skip_joint(after, 0)
    if not before or not before[-1].single or not 0 < i < len(after) or above[before[-1].stop :].strip(" ."):
        return False
    return after[0].text != "-" and (after[i].text in PRESENT or read_point(after, i) is not None)


def may_open(tokens: Sequence[Token], i: int) -> bool:
    """Whether another dash follows, so that a period of its own begins here."""
    return i < len(tokens) and tokens[i].text in JOINTS
