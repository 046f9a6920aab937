from collections import Counter

import pytest
from tests.core.guidance.people import tell
from tests.fakes.reader import FakeReader

from wherenext.core.catalog.source import Basis, Figure
from wherenext.core.catalog.values import ElementKind
from wherenext.core.guidance.fit.gap import Requirement
from wherenext.core.guidance.fit.practice import PRACTICE
from wherenext.core.guidance.fit.standing import Standing
from wherenext.core.guidance.moves.moves import MOST, MOST_LOOSE, ProposedMove, propose_moves
from wherenext.core.guidance.person.person import meet
from wherenext.core.guidance.work.ground import Ground
from wherenext.core.journey import kinds
from wherenext.core.journey.kinds import MoveKind

FIGURE = Figure(3.0, "1 to 5", Basis.ESTIMATED, "fake")


def ask(element: str, standing: Standing = Standing.UNSEEN, shown: float | None = None) -> Requirement:
    return Requirement(element, element, ElementKind.SKILL, FIGURE, FIGURE, 0.1, 0.5, shown, standing, ())


def propose(ground: Ground, reader: FakeReader, gap: list[Requirement], *told: kinds.Payload) -> list[ProposedMove]:
    return list(propose_moves(meet(tell(*told), ground, reader), gap, reader))


JOB = kinds.PresentJob("Welder", "Yard")


def test_practice_covers_every_skill_and_knowledge_area() -> None:
    assert len(PRACTICE) == 68
    assert all(each.doing for each in PRACTICE.values())


def test_at_most_seven_moves_each_for_another_skill(ground: Ground, reader: FakeReader) -> None:
    duties = [kinds.Duty("Write the reports"), kinds.Duty("Build tanks"), kinds.Duty("Teach newcomers")]
    moves = propose(ground, reader, [ask(name) for name in list(PRACTICE)[:20]], JOB, *duties)

    assert 4 <= len(moves) <= MOST
    assert len({move.element for move in moves}) == len(moves)
    assert sum(move.duty is None for move in moves) <= MOST_LOOSE
    assert all(move.first_step.startswith("On Monday, ") and move.sign.startswith("It worked if ") for move in moves)
    assert all(move.expectation and move.whom and move.takes for move in moves)


def test_a_list_of_moves_is_of_several_kinds(ground: Ground, reader: FakeReader) -> None:
    duties = [
        kinds.Duty("Check the gauges"),
        kinds.Duty("Repair machines"),
        kinds.Duty("Write the log"),
        kinds.Duty("Weld"),
    ]
    moves = propose(ground, reader, [ask(name) for name in PRACTICE], JOB, *duties)

    assert max(Counter(move.kind for move in moves).values()) <= 3
    assert max(Counter(move.duty for move in moves if move.duty).values()) <= 2


@pytest.mark.parametrize(
    ("element", "job", "duty", "kind"),
    [
        ("2.B.5.d", JOB, "Repair the machines", MoveKind.ACTING),
        ("2.B.5.d", kinds.PresentJob("Yard manager", "Yard"), "Write the reports", MoveKind.PROJECT),
        ("2.B.5.d", kinds.PresentJob("Self-employed welder"), "Repair the machines", MoveKind.VOLUNTEERING),
        ("2.B.1.e", JOB, "Repair the machines", MoveKind.MENTORING),
        ("2.C.1.c", JOB, "Repair the machines", MoveKind.SHADOWING),
        ("2.C.5.a", JOB, "Repair the machines", MoveKind.COURSE),
        ("2.A.1.b", JOB, "Talk to customers", MoveKind.STRETCH),
    ],
)
def test_the_kind_of_move_follows_skill_setting_and_duty(
    element: str, job: kinds.PresentJob, duty: str, kind: MoveKind, ground: Ground, reader: FakeReader
) -> None:
    (move,) = propose(ground, reader, [ask(element)], job, kinds.Duty(duty, 2))

    assert move.kind is kind


def test_who_works_in_shifts_begins_with_the_next_one(ground: Ground, reader: FakeReader) -> None:
    stocker = kinds.PresentJob("Night crew stocker", "Market")
    gap = [ask("2.B.3.j"), ask("2.C.5.a")]
    own, other = propose(ground, reader, gap, stocker, kinds.Duty("Repair the jacks"))

    assert own.first_step.startswith("On your next shift, ")
    assert other.first_step.startswith("On your next free day, ")


def test_a_duty_that_asks_for_tact_is_no_process(ground: Ground, reader: FakeReader) -> None:
    tender = kinds.Duty("Sit with families of patients who are dying", 2)
    timing, listening = propose(ground, reader, [ask("2.A.2.d"), ask("2.A.1.b")], JOB, tender)

    assert timing.duty is None
    assert listening.duty == "e2"


def test_a_skill_that_no_idea_fits_is_left_out(ground: Ground, reader: FakeReader) -> None:
    assert propose(ground, reader, [ask("2.B.3.j")], JOB, kinds.Duty("Talk to customers")) == []


def test_a_move_grows_from_the_duty_it_names(ground: Ground, reader: FakeReader) -> None:
    (move,) = propose(ground, reader, [ask("2.B.5.b")], JOB, kinds.Duty("Run the machines. Every day.", 2))

    assert move.what.startswith("Running the machines: ")
    assert (move.duty, move.duty_text) == ("e2", "running the machines")
    assert move.named == "running the machines"
    assert move.request is not None
    assert "what we use up there" in move.request.ask


def test_a_duty_whose_first_clause_is_about_something_else_is_quoted(ground: Ground, reader: FakeReader) -> None:
    duties = (kinds.Duty("Sweep"), kinds.Duty("This and that, the machines", 2))
    (move,) = propose(ground, reader, [ask("2.B.5.b")], JOB, *duties)

    assert move.what.startswith('Your duty "This and that, the machines", the work on the machines: ')
    assert move.named == ""
    assert move.request is None


def test_a_kind_of_work_that_a_manager_would_know_is_asked_about(ground: Ground, reader: FakeReader) -> None:
    (move,) = propose(ground, reader, [ask("2.C.1.f")], JOB, kinds.Duty("This and that, the records", 2))

    assert move.named == "the records"
    assert move.request is not None


def test_trouble_is_no_name(ground: Ground, reader: FakeReader) -> None:
    (move,) = propose(ground, reader, [ask("2.B.2.i")], JOB, kinds.Duty("It goes on and on, complaints all day", 2))

    assert move.what.startswith('Your duty "It goes on and on, complaints all day": take one trouble there')
    assert move.named == ""


def test_a_duty_that_drains_much_is_left_alone(ground: Ground, reader: FakeReader) -> None:
    assert propose(ground, reader, [ask("2.B.5.b")], JOB, kinds.Duty("Run the machines", -2)) == []


@pytest.mark.parametrize("duty", ["Run the ventilators", "Our own machine, once a year", "Ran the machines"])
def test_a_guarded_duty_is_not_worked_on(duty: str, ground: Ground, reader: FakeReader) -> None:
    assert propose(ground, reader, [ask("2.B.3.j")], JOB, kinds.Duty(duty, 2)) == []


def test_nobody_is_sent_to_a_first_course_in_what_they_do(ground: Ground, reader: FakeReader) -> None:
    coder = kinds.PresentJob("Python tester", "Yard")

    assert [move.kind for move in propose(ground, reader, [ask("2.B.3.e")], JOB)] == [MoveKind.COURSE]
    assert propose(ground, reader, [ask("2.B.3.e")], coder) == []


def test_what_is_done_away_from_work_is_nothing_to_ask_for(ground: Ground, reader: FakeReader) -> None:
    (alone,) = propose(ground, reader, [ask("2.C.7.c")], JOB)
    (there,) = propose(ground, reader, [ask("2.B.1.b")], JOB)

    assert alone.request is None
    assert there.duty is None


@pytest.mark.parametrize(("element", "kind"), [("2.C.5.a", MoveKind.COURSE), ("2.B.5.d", MoveKind.VOLUNTEERING)])
def test_without_a_job_moves_are_made_elsewhere(
    element: str, kind: MoveKind, ground: Ground, reader: FakeReader
) -> None:
    (move,) = propose(ground, reader, [ask(element)], kinds.Moment("We cook."))

    assert move.kind is kind


def test_what_is_missing_comes_before_what_is_only_unrated(ground: Ground, reader: FakeReader) -> None:
    gap = [ask("2.A.1.a", Standing.UNRATED), ask("2.A.1.b"), ask("2.A.1.c", Standing.MET, 0.9), ask("unheard of")]

    assert [move.element for move in propose(ground, reader, gap, JOB)] == ["2.A.1.b", "2.A.1.a"]


def test_nothing_missing_needs_no_move(ground: Ground, reader: FakeReader) -> None:
    assert propose(ground, reader, [ask("2.A.1.a", Standing.MET, 1.0)], JOB) == []


def test_what_the_person_rated_too_low_comes_first(ground: Ground, reader: FakeReader) -> None:
    moves = propose(ground, reader, [ask("2.A.1.a"), ask("2.C.1.a", Standing.SHORT, 0.2)], JOB)

    assert [each.element for each in moves] == ["2.C.1.a", "2.A.1.a"]


def test_nobody_is_sent_to_learn_the_language_they_told_it_in(ground: Ground, reader: FakeReader) -> None:
    assert propose(ground, reader, [ask("2.C.7.a")]) == []


def test_no_manager_is_asked_about_what_may_be_done_outside_the_job(ground: Ground, reader: FakeReader) -> None:
    (of_job,) = propose(ground, reader, [ask("2.A.1.c")], JOB, kinds.Duty("Talk to customers"))
    (outside,) = propose(ground, reader, [ask("2.A.1.c")], JOB, kinds.Duty("Talk to customers on Sundays"))

    assert of_job.request is not None
    assert outside.request is None
    assert outside.duty is not None
