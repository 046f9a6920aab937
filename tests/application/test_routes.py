from datetime import date, timedelta
from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.application.desks import make_desk, write

from wherenext.application.ahead import Ahead, look_ahead
from wherenext.application.destinations import find_destination
from wherenext.application.routes import Cause, date_back, delay, find_causes, find_route, replan, shift
from wherenext.core.guidance.roads import Road, RoadStep
from wherenext.core.journey import kinds
from wherenext.core.journey.reference import EntryId, Reference

MARCH = date(2026, 3, 2)
NURSE, AIDE, COOK = "29-1141.00", "31-1131.00", "35-2014.00"


def name_occupation(code: str) -> Reference:
    return Reference("onet-soc", "", code, code)


def namer():
    numbers = count(1)
    return lambda: f"step-{next(numbers)}"


def road(name: str, *steps: tuple[str, int]) -> Road:
    told, month = [], 0
    for code, months in steps:
        month += months
        told.append(RoadStep(code, code or "Stay", month, months, 0.4, None))
    return Road(name, "", tuple(told), month, 0.4, None)


STAY = road("Stay and grow here first", ("", 9), (NURSE, 12))
STONE = road("The gentlest", (AIDE, 6), (NURSE, 12))


def choose(which: Road, arrival: date) -> kinds.Route:
    steps = date_back(which, arrival, namer(), name_occupation)
    return kinds.Route(EntryId("entry-1"), which.name, "so", steps, which.difficulty, which.pay_dip)


def begin(*payloads):
    desk = make_desk()
    write(desk, kinds.Destination("a nurse", None, kinds.Standing.CHOSEN), *payloads)
    return desk


@pytest.mark.parametrize(
    ("day", "months", "then"),
    [
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2024, 1, 31), 1, date(2024, 2, 29)),
        (date(2026, 1, 15), -1, date(2025, 12, 15)),
        (date(2026, 11, 30), 3, date(2027, 2, 28)),
        (date(2026, 12, 5), 0, date(2026, 12, 5)),
    ],
)
def test_shift_stays_in_the_month_it_leads_to(day, months, then):
    assert shift(day, months) == then


@given(st.dates(date(1900, 1, 1), date(2100, 1, 1)), st.integers(-240, 240))
def test_shift_counts_months_whatever_their_length(day, months):
    then = shift(day, months)
    assert (then.year - day.year) * 12 + then.month - day.month == months
    assert then.day <= day.day


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


def test_causes_to_plan_anew_are_what_came_after_the_choice():
    desk = begin(choose(STAY, date(2028, 1, 1)))

    def causes(today):
        journey = desk.journey()
        return find_causes(
            journey, find_destination(journey), find_route(journey, find_destination(journey).entry.identifier), today
        )

    assert causes(MARCH) == ()
    assert causes(date(2027, 2, 1)) == (Cause.OVERDUE,)
    write(
        desk,
        kinds.Revision(EntryId("entry-1"), kinds.Verdict.ADJUSTED, "smaller", "a nurse on day shifts"),
        kinds.PresentJob("Aide"),
        kinds.Move("two Saturdays", kinds.MoveKind.SHADOWING),
    )
    (move,) = desk.journey().moves
    write(desk, kinds.Outcome(move.identifier, "it was good"))
    assert causes(MARCH) == (Cause.ADJUSTED, Cause.JOB, Cause.OUTCOME)


def test_what_was_known_when_it_was_chosen_is_no_cause():
    desk = begin(kinds.PresentJob("Cook"), choose(STAY, date(2028, 1, 1)))
    journey = desk.journey()
    route = find_route(journey, EntryId("entry-1"))
    assert find_causes(journey, find_destination(journey), route, MARCH) == ()


def test_planned_anew_on_the_same_day_nothing_changes_but_names_stay():
    route = choose(STAY, shift(MARCH, STAY.months))
    found = replan(route, [STONE, STAY], MARCH, namer(), name_occupation)
    assert found.is_same
    assert found.difference.months == found.shorter == 0
    assert found.route.steps == route.steps


def test_planned_anew_tells_what_is_new_and_keeps_what_is_the_persons_own():
    own = kinds.Step("mine", "two Saturdays at the hospital", "2026-06-01")
    route = choose(STAY, shift(MARCH, STAY.months))
    route = kinds.Route(route.destination, route.name, route.why, (own, *route.steps))
    found = replan(route, [STONE], MARCH, namer(), name_occupation)
    assert [each.code for each in found.difference.added] == [AIDE]
    assert [each.code for each in found.difference.dropped] == [""]
    assert (found.difference.months, found.shorter) == (-3, 3)
    assert not found.is_same
    assert [each.text for each in found.route.steps] == [own.text, AIDE, NURSE]
    assert found.route.name == "The gentlest"


def test_what_was_reached_is_not_planned_again():
    route = choose(STAY, shift(MARCH, STAY.months))
    grown = kinds.Step("a", "Stay", "2026-03-01", 9, None, "2026-03-01")
    route = kinds.Route(route.destination, route.name, "", (grown, route.steps[1]))
    found = replan(route, [STAY], MARCH, namer(), name_occupation)
    assert [each.text for each in found.route.steps] == ["Stay", NURSE]
    assert found.route.steps[1].by == "2027-03-02"
    assert found.road.months == 12


def test_no_road_today_leaves_the_route():
    assert replan(choose(STAY, date(2028, 1, 1)), [], MARCH, namer(), name_occupation) is None


def test_route_with_every_step_reached_is_compared_with_nothing_ahead():
    done = kinds.Step("a", "there", "2026-01-01", 3, name_occupation(NURSE), "2026-01-01")
    found = replan(kinds.Route(EntryId("d"), "", "", (done,)), [STONE], MARCH, namer(), name_occupation)
    assert found.difference.dropped == ()
    assert [each.text for each in found.route.steps] == ["there", AIDE, NURSE]


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
    )
    found = look_ahead(desk.journey(), MARCH)
    assert [(each.kind, each.text) for each in found] == [
        (Ahead.REVIEW, "a nurse"),
        (Ahead.MEETING, "1"),
        (Ahead.MOVE, "a course"),
        (Ahead.STEP, "Stay"),
        (Ahead.MOVE, "some day"),
        (Ahead.TALK, "Ana"),
    ]
    assert [each.is_overdue for each in found] == [True, False, False, False, False, False]


def test_steps_within_ninety_days_are_all_named():
    near = (kinds.Step("a", "one", "2026-03-20"), kinds.Step("b", "two", "2026-04-20"))
    done = kinds.Step("c", "zero", "2026-01-20", reached="2026-01-20")
    desk = begin(kinds.Route(EntryId("entry-1"), "", "", (done, *near)))
    assert [each.text for each in look_ahead(desk.journey(), MARCH)] == ["one", "two"]


def test_nothing_lies_ahead_of_an_empty_journey():
    assert look_ahead(make_desk().journey(), MARCH) == ()
    assert look_ahead(begin().journey(), MARCH) == ()
