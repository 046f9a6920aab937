"""Dates as people write them in résumés.

A text is cut to tokens, and a small grammar is read over them::

    point = [day] month year | month/year | year-month | day.month.year | season year | year
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from wherenext.core.journey.resume import PartialDate
from wherenext.files.resume.words.wording import words

EARLIEST, LATEST = 1930, 2069
"""Years of working lives: who began in 1930 is long retired, and courses end some years from now. Numbers beyond are
prices, posts and postcodes."""

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


class Token(NamedTuple):
    """A word, a number or a sign of a text; a tuple, since most of the time goes into making them."""

    kind: str
    text: str
    start: int
    stop: int


@dataclass(frozen=True, slots=True)
class Point:
    """A date read up to token ``stop``."""

    date: PartialDate
    stop: int


def tokens_of(text: str) -> list[Token]:
    return [Token(str(m.lastgroup), m.group().lower(), m.start(), m.end()) for m in TOKEN.finditer(text)]


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
    if tokens[i + 1].text == ",":  # "Band 5, March 2014"
        return None
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
    if i + 1 < len(tokens) and tokens[i + 1].text == "%":  # "2014 – 92%" is a mark
        return None
    year = start.year // 100 * 100 + int(tokens[i].text)
    return Point(PartialDate(year + 100 if year < start.year else year), i + 1)


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
