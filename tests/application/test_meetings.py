from datetime import UTC, datetime, timedelta

import pytest
from tests.application.desks import fresh, make_desk, say, write

from wherenext.application.meetings import begin_meeting, plan_meetings, propose_dates
from wherenext.core.errors import PersonError
from wherenext.core.journey import kinds

WEEKS = {number: f"2026-04-{7 * number - 6:02d}T18:00" for number in range(1, 5)} | {5: None}


def names(desk):
    return {number: fresh(desk) for number in range(1, 6)}


@pytest.mark.parametrize(
    ("apart", "days"), [(7.0, [0, 7, 14, 21, 28]), (3.5, [0, 3, 7, 10, 14]), (14.0, [0, 14, 28, 42, 56])]
)
def test_proposed_dates_keep_their_rhythm_and_hour(apart, days):
    first = datetime(2026, 3, 30, 18, 30, tzinfo=UTC)
    assert [each - first for each in propose_dates(first, apart)] == [timedelta(days=each) for each in days]


def test_dates_beyond_every_calendar_are_told():
    with pytest.raises(PersonError, match="begin with an earlier one"):
        propose_dates(datetime(9999, 12, 30, tzinfo=UTC))


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


EVENING = datetime(2026, 4, 1, 18, 3, tzinfo=UTC)


def test_meeting_that_was_not_planned_begins_now():
    desk = make_desk()
    once = fresh(desk)
    begin_meeting(desk, once, 2, EVENING)
    begin_meeting(desk, once, 2, EVENING)
    assert say(desk) == [kinds.Meeting(2, "2026-04-01T18:03", held="2026-04-01")]


def test_meeting_that_was_planned_begins_with_what_was_noted():
    desk = make_desk()
    write(desk, kinds.Meeting(1, "2026-04-01T17:00", notes="much was said"))
    once = fresh(desk)
    begin_meeting(desk, once, 1, EVENING)
    begin_meeting(desk, once, 1, EVENING)
    assert say(desk) == [kinds.Meeting(1, "2026-04-01T18:03", notes="much was said", held="2026-04-01")]
    assert len(desk.journey().entries) == 2
