from datetime import date

from tests.application.desks import fresh, make_desk, say, write

from wherenext.application.meetings import plan_meetings, propose_dates
from wherenext.core.journey import kinds

WEEKS = {number: f"2026-04-{7 * number - 6:02d}T18:00" for number in range(1, 5)} | {5: None}


def names(desk):
    return {number: fresh(desk) for number in range(1, 6)}


def test_proposed_dates_span_four_weeks():
    days = propose_dates(date(2026, 3, 30))
    assert len(days) == 5
    assert days[0] == date(2026, 3, 31)
    assert (days[-1] - days[0]).days == 28


def test_dates_are_planned_at_once():
    desk = make_desk()
    assert plan_meetings(desk, WEEKS, names(desk)) == 4
    assert [each.starts for each in say(desk)] == [WEEKS[number] for number in range(1, 5)]


def test_moving_one_date_keeps_what_was_noted():
    desk = make_desk()
    write(desk, kinds.Meeting(1, "2026-04-01T18:00", 60, "much was said", "rate a week", "2026-04-01"))
    assert plan_meetings(desk, {1: "2026-04-02T18:00"}, names(desk)) == 1
    assert say(desk) == [kinds.Meeting(1, "2026-04-02T18:00", 60, "much was said", "rate a week", "2026-04-01")]


def test_planning_the_same_again_writes_nothing():
    desk = make_desk()
    once = names(desk)
    plan_meetings(desk, WEEKS, once)
    assert plan_meetings(desk, WEEKS, once) == 0
    assert plan_meetings(desk, WEEKS, names(desk)) == 0
