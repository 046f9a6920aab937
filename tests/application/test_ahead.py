from datetime import date, timedelta

from tests.application.desks import make_desk
from tests.application.roads import MARCH, STAY, begin, choose

from wherenext.application.ahead import Ahead, find_step, look_ahead
from wherenext.core.journey import kinds
from wherenext.core.journey.reference import EntryId


def test_ninety_days_hold_the_step_one_is_on_and_everything_that_waits():
    soon = (MARCH + timedelta(days=30)).isoformat()
    desk = begin(
        choose(STAY, date(2028, 6, 30)),
        kinds.Revision(EntryId("entry-1"), kinds.Verdict.KEPT, review="2026-03-01"),
        kinds.Conversation("Ana"),
        kinds.Conversation("Ben", held="2026-01-01"),
        kinds.Move("a course", kinds.MoveKind.COURSE, start=soon),
        kinds.Move("some day", kinds.MoveKind.COURSE),
        kinds.Move("next year", kinds.MoveKind.COURSE, start="2027-03-01"),
        kinds.Meeting(1, "2026-03-09T18:00"),
        kinds.Meeting(2, "2026-03-01T18:00", held="2026-03-01"),
        kinds.Meeting(3),
        kinds.Meeting(4, "2026-09-01T18:00"),
    )
    found = look_ahead(desk.journey(), MARCH)
    assert [(each.kind, each.text) for each in found if not each.is_later] == [
        (Ahead.REVIEW, "a nurse"),
        (Ahead.MEETING, "1"),
        (Ahead.MOVE, "a course"),
        (Ahead.MOVE, "some day"),
        (Ahead.TALK, "Ana"),
    ]
    assert [each.is_overdue for each in found if not each.is_later] == [True, False, False, False, False]
    assert [(each.kind, each.day) for each in found if each.is_later] == [
        (Ahead.MEETING, "2026-09-01"),
        (Ahead.MOVE, "2027-03-01"),
        (Ahead.STEP, "2028-06-30"),
    ]


def test_the_step_one_is_on_may_reach_far_and_what_follows_it_comes_later():
    desk = begin(choose(STAY, date(2028, 6, 30)))
    assert find_step(desk.journey()).text == "Stay"
    (following,) = look_ahead(desk.journey(), MARCH)
    assert following.is_later
    assert following.text == "29-1141.00"
    assert find_step(begin().journey()) is None
    assert find_step(make_desk().journey()) is None


def test_what_is_reviewed_in_years_comes_later():
    (found,) = look_ahead(
        begin(kinds.Revision(EntryId("entry-1"), kinds.Verdict.KEPT, review="2028-03-01")).journey(), MARCH
    )
    assert found.is_later
    assert not found.is_overdue


def test_steps_within_ninety_days_are_all_named():
    near = (kinds.Step("a", "one", "2026-03-20"), kinds.Step("b", "two", "2026-04-20"))
    done = kinds.Step("c", "zero", "2026-01-20", reached="2026-01-20")
    desk = begin(kinds.Route(EntryId("entry-1"), "", "", (done, *near)))
    assert [each.text for each in look_ahead(desk.journey(), MARCH)] == ["one", "two"]


def test_month_or_year_is_overdue_only_when_all_of_it_has_passed():
    ends = ("2026-02", "2026-03", "2025", "2026")
    desk = begin(*(kinds.Move(each, kinds.MoveKind.COURSE, end=each) for each in ends))
    told = {each.text: each.is_overdue for each in look_ahead(desk.journey(), MARCH)}
    assert told == {"2026-02": True, "2026-03": False, "2025": True, "2026": False}


def test_nothing_lies_ahead_of_an_empty_journey():
    assert look_ahead(make_desk().journey(), MARCH) == ()
    assert look_ahead(begin().journey(), MARCH) == ()


def test_meeting_that_was_not_held_is_told_of_for_two_weeks_and_no_longer():
    days = (MARCH - timedelta(days=gone) for gone in (1, 14, 15, 200))
    desk = begin(*(kinds.Meeting(number, f"{day}T18:00") for number, day in enumerate(days, 1)))
    assert [(each.text, each.is_overdue) for each in look_ahead(desk.journey(), MARCH)] == [("2", True), ("1", True)]
