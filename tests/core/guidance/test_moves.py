import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.core.guidance.people import tell
from tests.fakes.reader import FakeReader

from wherenext.core.catalog.source import Basis, Figure
from wherenext.core.catalog.values import ElementKind
from wherenext.core.guidance.advice import Advice
from wherenext.core.guidance.discretion import FAINT, telling_words, write_to_manager
from wherenext.core.guidance.gap import Requirement
from wherenext.core.guidance.ground import Ground
from wherenext.core.guidance.moves import MOST, ProposedMove, propose_moves
from wherenext.core.guidance.person import meet
from wherenext.core.guidance.practice import PRACTICE
from wherenext.core.guidance.standing import Standing
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
    assert all(each.doing and each.task and each.expectation for each in PRACTICE.values())


def test_at_most_seven_moves_each_for_another_skill(ground: Ground, reader: FakeReader) -> None:
    duties = [kinds.Duty("Plan the week"), kinds.Duty("Weld tanks"), kinds.Duty("Teach newcomers")]
    moves = propose(ground, reader, [ask(name) for name in list(PRACTICE)[:12]], JOB, *duties)

    assert len(moves) == MOST
    assert len({move.element for move in moves}) == MOST
    assert all(move.expectation and move.first_step.startswith("On Monday") for move in moves)


@pytest.mark.parametrize(
    ("element", "duty", "kind"),
    [
        ("2.B.5.b", kinds.Duty("The books and the budget", 2), MoveKind.PROJECT),
        ("2.B.5.b", kinds.Duty("The books and the budget", 0), MoveKind.STRETCH),
        ("2.B.5.b", kinds.Duty("Weld tanks", 2), MoveKind.SHADOWING),
        ("2.B.5.d", kinds.Duty("Weld tanks", 2), MoveKind.ACTING),
        ("2.B.1.e", kinds.Duty("Weld tanks", 2), MoveKind.MENTORING),
        ("2.C.5.a", kinds.Duty("Weld tanks", 2), MoveKind.COURSE),
        ("2.B.3.e", kinds.Duty("Testing programs", 1), MoveKind.PROJECT),
    ],
)
def test_the_kind_of_move_follows_skill_and_duty(
    element: str, duty: kinds.Duty, kind: MoveKind, ground: Ground, reader: FakeReader
) -> None:
    (move,) = propose(ground, reader, [ask(element)], JOB, duty)

    assert move.kind is kind


def test_a_move_grows_from_the_duty_it_quotes(ground: Ground, reader: FakeReader) -> None:
    (move,) = propose(ground, reader, [ask("2.B.5.b")], JOB, kinds.Duty("The books and the budget.", 2))

    assert '"The books and the budget"' in move.what
    assert (move.duty, move.duty_text) == ("e2", "The books and the budget")


def test_a_duty_that_drains_much_is_left_alone(ground: Ground, reader: FakeReader) -> None:
    (move,) = propose(ground, reader, [ask("2.B.5.b")], JOB, kinds.Duty("The books and the budget", -2))

    assert move.duty is None


@pytest.mark.parametrize(("element", "kind"), [("2.C.5.a", MoveKind.COURSE), ("2.B.5.b", MoveKind.VOLUNTEERING)])
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


def move(kind: MoveKind, element: str, duty: str = "Vendor tickets") -> ProposedMove:
    return ProposedMove(kind, "", "", "", "", "", element, "e1", duty)


EVERY = [
    move(MoveKind.PROJECT, "2.B.5.b"),
    move(MoveKind.SHADOWING, "2.B.4.h"),
    move(MoveKind.ACTING, "2.B.5.d"),
    move(MoveKind.MENTORING, "2.B.1.e"),
    move(MoveKind.STRETCH, "2.A.1.c"),
]


def test_the_text_for_the_manager_asks_for_three_things_at_most() -> None:
    text = write_to_manager(EVERY, ["Run a dive school"], ["Help-desk manager", "Vendor tickets"])

    assert text.count("I would like to") >= 3
    assert "Vendor tickets" in text


@pytest.mark.parametrize(
    "destination",
    [
        "Chief information officer who plans the budget of a hospital",
        "Training and development manager, teaching newcomers",
        "A project of my own: a newcomer centre with colleagues, tickets and time",
        "Budget analyst",
    ],
)
def test_the_text_for_the_manager_holds_no_word_of_the_destination(destination: str) -> None:
    text = write_to_manager(EVERY, [destination], ["Help-desk manager", "Vendor tickets"])

    assert not telling_words([text]) & (
        telling_words([destination]) - telling_words(["Vendor tickets manager"]) - FAINT
    )


@given(st.lists(st.sampled_from([p.doing for p in PRACTICE.values()]), max_size=4))
def test_no_destination_however_worded_is_given_away(secrets: list[str]) -> None:
    text = write_to_manager(EVERY, secrets, [])

    assert not telling_words([text]) & (telling_words(secrets) - FAINT)


def test_words_of_the_present_job_may_be_said() -> None:
    text = write_to_manager([EVERY[0]], ["Vendor manager"], ["Vendor tickets"])

    assert "Vendor tickets" in text


def test_without_a_move_to_grant_there_is_no_text(welder: Advice) -> None:
    assert write_to_manager([move(MoveKind.COURSE, "2.C.5.a")], ["x"], []) == ""
    assert welder.manager_text


def test_where_every_wording_would_tell_there_is_no_text() -> None:
    every_word = (
        "take newcomer along month cover week away someone sit colleague group half like idea try Vendor tickets"
    )

    assert write_to_manager(EVERY, [every_word], []) == ""


def test_what_the_person_rated_too_low_comes_first(ground: Ground, reader: FakeReader) -> None:
    moves = propose(ground, reader, [ask("2.A.1.a"), ask("2.C.1.a", Standing.SHORT, 0.2)])

    assert [each.element for each in moves] == ["2.C.1.a", "2.A.1.a"]


def test_nobody_is_sent_to_learn_the_language_they_told_it_in(ground: Ground, reader: FakeReader) -> None:
    assert propose(ground, reader, [ask("2.C.7.a")]) == []
