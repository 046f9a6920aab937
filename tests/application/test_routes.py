from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.application.desks import write
from tests.application.roads import NURSE, STAY, STONE, begin, choose, name_occupation

from wherenext.application.routes import delay, find_route, shift
from wherenext.core.errors import PersonError
from wherenext.core.journey import kinds
from wherenext.core.journey.reference import EntryId


@pytest.mark.parametrize(
    ("day", "months", "then"),
    [
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2024, 1, 31), 1, date(2024, 2, 29)),
        (date(2026, 1, 15), -1, date(2025, 12, 15)),
        (date(2026, 11, 30), 3, date(2027, 2, 28)),
        (date(2026, 12, 5), 0, date(2026, 12, 5)),
        (date(9999, 12, 31), 0, date(9999, 12, 31)),
    ],
)
def test_shift_stays_in_the_month_it_leads_to(day, months, then):
    assert shift(day, months) == then


@given(st.dates(date(1900, 1, 1), date(2100, 1, 1)), st.integers(-240, 240))
def test_shift_counts_months_whatever_their_length(day, months):
    then = shift(day, months)
    assert (then.year - day.year) * 12 + then.month - day.month == months
    assert then.day <= day.day


@pytest.mark.parametrize(("day", "months"), [(date(9999, 12, 31), 1), (date(1, 1, 1), -1)])
def test_shift_beyond_every_calendar_is_told(day, months):
    with pytest.raises(PersonError, match="no calendar"):
        shift(day, months)


def test_steps_are_dated_back_from_the_day_one_wants_to_be_there():
    steps = choose(STAY, date(2028, 6, 30)).steps
    assert [(each.by, each.months) for each in steps] == [("2027-06-30", 9), ("2028-06-30", 12)]
    assert [each.occupation for each in steps] == [None, name_occupation(NURSE)]
    assert len({each.name for each in steps}) == 2


def test_delay_moves_what_lies_ahead_and_leaves_what_was_reached():
    done = kinds.Step("a", "grow", "2026-01-31", 3, None, "2026-01-20")
    later = delay(kinds.Route(EntryId("d"), "", "", (done, kinds.Step("b", "there", "2026-05-31"))), 1)
    assert [each.by for each in later.steps] == ["2026-01-31", "2026-06-30"]


def test_route_is_the_last_one_of_its_destination():
    desk = begin()
    assert find_route(desk.journey(), EntryId("entry-1")) is None
    write(desk, choose(STAY, date(2028, 1, 1)), choose(STONE, date(2028, 1, 1)))
    assert find_route(desk.journey(), EntryId("entry-1")).payload.name == "The gentlest"
    assert find_route(desk.journey(), EntryId("nothing")) is None
