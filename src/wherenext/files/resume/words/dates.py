"""Dates and periods as people write them in résumés.

A text is cut to tokens, and a small grammar is read over them::

    period = ["since" | "from"] point [joint (point | present)] | point joint (at the end)
    point  = [day] month year | month/year | year-month | day.month.year | season year | year
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from wherenext.core.journey.resume import PartialDate, Period
from wherenext.files.resume.words.wording import words

EARLIEST, LATEST = 1930, 2069
CENTURY_TURN = 50
"""Two digits up to here are of this century ("'21"), above of the last ("'98")."""

MONTH_NAMES = {
    1: "jan january januar jänner janvier enero gennaio janeiro januari ene genn",
    2: "feb february februar février fevrier febrero febbraio fevereiro februari febr fév fev févr fevr",
    3: "mar march märz maerz mars marzo março maart mär mrz",
    4: "apr april avril abril aprile avr abr",
    5: "may mai mayo maggio maio mei mag",
    6: "jun june juni juin junio giugno junho giu",
    7: "jul july juli juillet julio luglio julho juil lug",
    8: "aug august août aout agosto augustus ago",
    9: "sep sept september septembre septiembre settembre setembro set sett",
    10: "oct october oktober octobre octubre ottobre outubro okt ott out",
    11: "nov november novembre noviembre novembro",
    12: "dec december dezember décembre diciembre dicembre dezembro dez déc dic",
}
MONTHS = {name: number for number, names in MONTH_NAMES.items() for name in names.split()}
SEASONS = words(
    "spring summer autumn fall winter frühling frühjahr sommer herbst printemps été automne hiver early mid late q1 q2"
    " q3 q4 michaelmas hilary trinity"
)
PRESENT = words(
    "present now current currently today ongoing date heute aktuell jetzt laufend presente actualidad "
    "actual actualmente"
    " aujourd'hui aujourd’hui présent oggi attuale atual heden nu pres"
)
JOINTS = words("- – — − ‐ ‑ ‒ ― ~ → > to until till through thru bis au à a al hasta tot and & up")
SINCE = words("since seit depuis desde dal sinds")
FROM = words("from von ab de du von vom")
FILLERS = words("of de del , . the")

TOKEN = re.compile(
    r"(?P<iso>(?<!\d)(?:19|20)\d\d[-/.]\d{1,2}(?:[-/.]\d{1,2})?(?![\d/]))"
    r"|(?P<dmy>(?<!\d)\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d(?!\d))"
    r"|(?P<my>(?<![\d.])\d{1,2}\s?[./-]\s?(?:19|20)\d\d(?!\d))"
    r"|(?P<my2>(?<![\d/.$])\d{1,2}/\d\d(?![\d/%]))"
    r"|(?P<year>(?<![\d$€£.,+])(?:19|20)\d\d(?![\d%+]|[.,]\d))"
    r"|(?P<apos>['’‘`]\d\d(?!\d))"
    r"|(?P<number>\d+)"
    r"|(?P<word>[^\W\d_]+(?:['’][^\W\d_]+)*(?:\d(?!\d))?)"
    r"|(?P<sign>[^\s\w])"
)


@dataclass(frozen=True, slots=True)
class Token:
    kind: str
    text: str
    start: int
    stop: int


@dataclass(frozen=True, slots=True)
class Found:
    """A period found in a text, and where; ``single`` says that one date was written, not a range."""

    start: int
    stop: int
    period: Period
    single: bool = False


@dataclass(frozen=True, slots=True)
class Point:
    """A date read up to token ``stop``; a month may stand without its year ("Jan - Mar 2019")."""

    date: PartialDate
    stop: int
    short: bool = False


def tokens_of(text: str) -> list[Token]:
    return [Token(str(m.lastgroup), m.group().lower(), m.start(), m.end()) for m in TOKEN.finditer(text)]


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
    return len(text) < 400 and any(letter.isdigit() for letter in text)


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


def read_point(tokens: Sequence[Token], i: int) -> Point | None:
    """Return a date that begins at token ``i`` and has a year."""
    if i >= len(tokens):
        return None
    token = tokens[i]
    if token.kind in NUMERIC:
        date = NUMERIC[token.kind](token.text)
        return None if date is None else Point(date, i + 1)
    if token.text in MONTHS:
        return read_month_first(tokens, i, MONTHS[token.text])
    if token.text in SEASONS:
        return read_season(tokens, i)
    if token.kind == "number" and i + 1 < len(tokens):
        return read_day_first(tokens, i)
    return None


def read_month_first(tokens: Sequence[Token], i: int, month: int) -> Point | None:
    """Read "March 2019", "Mar. '19", "March 5, 2019"."""
    j = skip_fillers(tokens, i + 1)
    day = 0
    if j < len(tokens) and tokens[j].kind == "number" and 1 <= int(tokens[j].text[:4]) <= 31:
        day = int(tokens[j].text)
        j = skip_fillers(tokens, j + 1, ordinals=True)
    year = read_year(tokens, j)
    return None if year is None else Point(PartialDate(year, month, day), j + 1)


def read_day_first(tokens: Sequence[Token], i: int) -> Point | None:
    """Read "5 March 2019"."""
    day = int(tokens[i].text[:4])
    j = skip_fillers(tokens, i + 1, ordinals=True)
    if not 1 <= day <= 31 or j >= len(tokens) or tokens[j].text not in MONTHS:
        return None
    k = skip_fillers(tokens, j + 1)
    year = read_year(tokens, k)
    return None if year is None else Point(PartialDate(year, MONTHS[tokens[j].text], day), k + 1)


def read_season(tokens: Sequence[Token], i: int) -> Point | None:
    """Read "Summer 2018", "Q3 2019": the year is all that is kept."""
    j = skip_fillers(tokens, i + 1)
    if j < len(tokens) and (tokens[j].text in ("term", "semester", "-") or tokens[j].text in MONTHS):
        j += 1
    year = read_year(tokens, j)
    return None if year is None else Point(PartialDate(year), j + 1)


ORDINALS = words("st nd rd th")


def skip_fillers(tokens: Sequence[Token], i: int, *, ordinals: bool = False) -> int:
    while i < len(tokens) and (tokens[i].text in FILLERS or (ordinals and tokens[i].text in ORDINALS)):
        i += 1
    return i


def read_year(tokens: Sequence[Token], i: int) -> int | None:
    if i >= len(tokens):
        return None
    token = tokens[i]
    if token.kind == "year":
        return int(token.text)
    if token.kind == "apos" or (token.kind == "number" and len(token.text) == 2):
        return full_year(int(token.text[-2:]))
    return None


def read_short_year(tokens: Sequence[Token], i: int, start: PartialDate) -> Point | None:
    """Return the "21" of "2019–21"."""
    if i >= len(tokens) or tokens[i].kind != "number" or len(tokens[i].text) != 2:
        return None
    year = start.year // 100 * 100 + int(tokens[i].text)
    return Point(PartialDate(year + 100 if year < start.year else year), i + 1, short=True)


def full_year(two_digits: int) -> int:
    return two_digits + (2000 if two_digits <= CENTURY_TURN else 1900)


def from_iso(text: str) -> PartialDate | None:
    year, month, *rest = (int(part) for part in re.split(r"[-/.]", text))
    if month > 12 and not rest:  # "2013/14", a school year
        return checked(year)
    return checked(year, month, rest[0] if rest else 0)


def from_day_month_year(text: str) -> PartialDate | None:
    first, second, year = (int(part) for part in re.split(r"[-/.]", text))
    day, month = (first, second) if second <= 12 and ("." in text or first > 12) else (second, first)
    return checked(year, month, day)


def from_month_year(text: str) -> PartialDate | None:
    month, year = (int(part) for part in re.split(r"\s?[-/.]\s?", text))
    return checked(year, month)


def from_month_short_year(text: str) -> PartialDate | None:
    month, year = (int(part) for part in text.split("/"))
    return checked(full_year(year), month)


def from_year(text: str) -> PartialDate | None:
    return checked(int(text))


def from_short_year(text: str) -> PartialDate | None:
    return checked(full_year(int(text[1:])))


def checked(year: int, month: int = 0, day: int = 0) -> PartialDate | None:
    if not EARLIEST <= year <= LATEST or not 0 <= month <= 12 or not 0 <= day <= 31:
        return None
    return PartialDate(year, month, day if month else 0)


NUMERIC = {
    "iso": from_iso,
    "dmy": from_day_month_year,
    "my": from_month_year,
    "my2": from_month_short_year,
    "year": from_year,
    "apos": from_short_year,
}


def is_broken_period(above: str, below: str) -> bool:
    """Whether a period was broken after its dash or "to": "March 2019 –" above "April 2021".

    Where the second date is the earlier one, as in a list with the newest first, these are two periods.
    """
    tokens, after = tokens_of(above.rstrip(" .,")), tokens_of(below)
    if not tokens or not after:
        return False
    if tokens[-1].text in MONTHS and after[0].kind == "year":  # broken between month and year
        return len(tokens) == 1 or tokens[-2].text in JOINTS
    before = find_periods(above)
    if len(before) != 1 or before[0].period.start is None or tokens[-1].text not in JOINTS:
        return False
    if after[0].text in PRESENT:
        return True
    second = read_point(after, 0)
    return second is not None and second.date.year >= before[0].period.start.year and not may_open(after, second.stop)


def may_open(tokens: Sequence[Token], i: int) -> bool:
    """Whether another dash follows, so that a period of its own begins here."""
    return i < len(tokens) and tokens[i].text in JOINTS


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
