import pytest
from tests.application.desks import make_desk, write

from wherenext.application.whereabouts import COUNTS, STAGES, Part, find_meeting, find_open_moves, find_whereabouts
from wherenext.core.journey import kinds
from wherenext.core.journey.reference import EntryId

FUTURE = EntryId("entry-1")
MOMENTS = tuple(kinds.Moment(f"moment {number}") for number in range(3))
DUTIES = tuple(kinds.Duty(f"duty {number}", 1) for number in range(3))
NEEDED = {
    Part.WHY_NOW: (kinds.WhyNow("a Sunday"),),
    Part.DISLIKES: (kinds.Dislike("nights"),),
    Part.MOMENTS: MOMENTS,
    Part.DUTIES: DUTIES,
    Part.DREAMS: (kinds.Dream("sail"),),
    Part.CONSTRAINTS: (kinds.Constraint(kinds.ConstraintKind.CARE, "home at four"),),
    Part.CONVERSATIONS: (kinds.Conversation("Ana"),),
    Part.DESTINATION: (kinds.Revision(FUTURE, kinds.Verdict.CHOSEN),),
    Part.ASSUMPTIONS: (kinds.Assumption(FUTURE, "I can rise at three"),),
    Part.MOVES: (kinds.Move("two Saturdays", kinds.MoveKind.SHADOWING),),
    Part.ROUTE: (kinds.Route(FUTURE, "directly"),),
    Part.STORY: tuple(kinds.Story(part, (kinds.Sentence("So. "),)) for part in kinds.StoryPart),
}


@pytest.mark.parametrize("lacking", list(NEEDED))
def test_what_lacks_comes_next(lacking):
    desk = make_desk()
    write(desk, kinds.Destination("a bakery"))
    write(desk, *(payload for part, payloads in NEEDED.items() if part is not lacking for payload in payloads))
    assert find_whereabouts(desk.journey()).following is lacking


def test_empty_journey_begins_with_why_now():
    here = find_whereabouts(make_desk().journey())
    assert here.following is Part.WHY_NOW
    assert not any(stage.told or stage.is_done for stage in here.stages)


def test_open_move_waits_for_its_outcome_and_then_the_destination_is_looked_at():
    desk = make_desk()
    write(desk, kinds.Destination("a bakery"))
    write(desk, *(payload for payloads in NEEDED.values() for payload in payloads))
    journey = desk.journey()
    here = find_whereabouts(journey)
    assert here.following is Part.OUTCOME
    assert all(stage.is_done for stage in here.stages)
    write(desk, kinds.Outcome(find_open_moves(journey)[0].identifier, "it rained"))
    assert find_whereabouts(desk.journey()).following is Part.DESTINATION
    assert find_open_moves(desk.journey()) == ()


def test_duty_without_a_rating_does_not_count_as_rated():
    desk = make_desk()
    write(desk, kinds.Duty("tickets"))
    assert COUNTS[Part.DUTIES](desk.journey()) == 0


def test_story_is_told_once_all_four_answers_are():
    desk = make_desk()
    write(desk, *(kinds.Story(kinds.StoryPart.SPECIAL, (kinds.Sentence(f"{n}."),)) for n in range(4)))
    assert COUNTS[Part.STORY](desk.journey()) == 1


def test_every_part_of_a_stage_is_counted():
    assert {part for parts in STAGES.values() for part in parts} <= set(COUNTS)


def test_meeting_is_the_one_of_its_number():
    desk = make_desk()
    write(desk, kinds.Meeting(1, "2026-04-01T18:00"), kinds.Meeting(2))
    assert find_meeting(desk.journey(), 1).payload.starts == "2026-04-01T18:00"
    assert find_meeting(desk.journey(), 3) is None
    assert find_whereabouts(desk.journey()).stages[0].meeting is not None
    assert COUNTS[Part.DATES](desk.journey()) == 1


def test_a_meeting_counts_the_parts_that_were_told():
    desk = make_desk()
    write(desk, *NEEDED[Part.WHY_NOW], *NEEDED[Part.DISLIKES], *MOMENTS[:1])
    begin, good_at, *_ = find_whereabouts(desk.journey()).stages
    assert (begin.told, len(begin.parts)) == (2, 7)
    assert begin.is_done
    assert not begin.is_whole
    assert good_at.told == 1
    assert not good_at.is_done
