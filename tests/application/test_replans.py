from datetime import date

from tests.application.desks import write
from tests.application.roads import AIDE, MARCH, NURSE, STAY, STONE, begin, choose, name_occupation, namer, road

from wherenext.application.destinations import find_destination
from wherenext.application.replans import Cause, find_causes, replan
from wherenext.application.routes import find_route, shift
from wherenext.core.journey import kinds
from wherenext.core.journey.reference import EntryId


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


def test_a_step_that_takes_no_preparation_is_not_taken_for_the_persons_own():
    here = road("The fastest", (NURSE, 0))
    route = choose(here, shift(MARCH, 1))
    found = replan(route, [STAY], MARCH, namer(), name_occupation)

    assert [each.code for each in found.difference.kept] == [NURSE]
    assert [each.text for each in found.route.steps] == ["Stay", NURSE]
