"""Dates as people write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wherenext.core.journey.resume import PartialDate, Period
from wherenext.files.resume.words.lone_dates import is_date_text, is_spell
from wherenext.files.resume.words.periods import find_periods, is_broken_period


def written(text: str) -> list[tuple[str | None, str | None, bool]]:
    periods = [found.period for found in find_periods(text)]
    return [(p.start.iso() if p.start else None, p.end.iso() if p.end else None, p.ongoing) for p in periods]


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("Jan 2019 – Present", "2019-01", None),
        ("03/2019-04/2021", "2019-03", "2021-04"),
        ("06.2015 - 08.2019", "2015-06", "2019-08"),
        ("2019–21", "2019", "2021"),
        ("2008-12", "2008", "2012"),
        ("2018-20", "2018", "2020"),
        ("2019-03 to 2020-12", "2019-03", "2020-12"),
        ("seit 2019", "2019", None),
        ("Juni 2015 bis heute", "2015-06", None),
        ("enero de 2015 – diciembre de 2016", "2015-01", "2016-12"),
        ("Sept. '18 - Oct. '20", "2018-09", "2020-10"),
        ("09/18 – 03/21", "2018-09", "2021-03"),
        ("5 March 2019 – 2 April 2020", "2019-03-05", "2020-04-02"),
        ("March 5, 2019 - April 2, 2020", "2019-03-05", "2020-04-02"),
        ("15.03.2012 - 31.12.2014", "2012-03-15", "2014-12-31"),
        ("01/15/2019 - 02/20/2020", "2019-01-15", "2020-02-20"),
        ("Jan - Mar 2019", "2019-01", "2019-03"),
        ("Summer 2018", "2018", "2018"),
        ("Present - 2019", "2019", None),
        ("May 2019 - till date", "2019-05", None),
        ("2020–", "2020", None),
        ("from 2012 to 2015", "2012", "2015"),
        ("2012 and 2014", "2012", "2014"),
        ("1998 - 97", "1998", "2097"),
        ("2021 - 2019", "2019", "2021"),
    ],
)
def test_period_in_many_styles(text: str, start: str, end: str | None) -> None:
    assert written(text)[0][:2] == (start, end)


@pytest.mark.parametrize("text", ["$2,000 saved", "Room 12", "2000+ users", "sold 1,999 units", "May do", "", "99/99"])
def test_no_period_where_none_is(text: str) -> None:
    assert written(text) == []


def test_open_period_beside_text_goes_on() -> None:
    found = find_periods("2020– Research Assistant")[0]

    assert found.period == Period(PartialDate(2020), None, ongoing=True)
    assert found.stop == len("2020–")


def test_text_of_dates_only() -> None:
    assert is_date_text("(Jan 2019 – Present)")
    assert is_date_text("2016 - 2020 (4 years)")
    assert not is_date_text("Nurse 2019")


def test_length_of_time() -> None:
    assert is_spell("2 years 10 months")
    assert is_spell("(4 mos)")
    assert not is_spell("2 years of care")


@pytest.mark.parametrize(
    ("above", "below", "broken"),
    [
        ("August 2024 to", "present", True),
        ("March 2019 –", "April 2021", True),
        ("September 2021 to November", "2025", True),
        ("September", "2021", True),
        ("May. 2019-Nov.", "2020", True),
        ("2020–", "2018–2019", False),
        ("2020–", "2018", False),
        ("2019", "2021", False),
        ("", "2021", False),
        ("Nurse -", "2021", False),
    ],
)
def test_period_broken_over_lines(above: str, below: str, broken: bool) -> None:
    assert is_broken_period(above, below) is broken


@given(st.text(alphabet="0123456789/.-–' JanMarchtoPresent", max_size=60))
def test_any_text_gives_periods_within_it(text: str) -> None:
    for found in find_periods(text):
        assert 0 <= found.start < found.stop <= len(text)
        start, end = found.period.start, found.period.end
        assert start is None or end is None or (start.year, start.month) <= (end.year, end.month)
