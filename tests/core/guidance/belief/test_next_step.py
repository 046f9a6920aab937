from tests.core.journey.strategies import chain

from wherenext.core.guidance.belief.next_step import StepKind, suggest
from wherenext.core.journey import kinds
from wherenext.core.journey.journey import fold
from wherenext.core.journey.kinds import Side
from wherenext.core.journey.reference import EntryId

CIO, BUDGETS = EntryId("cio"), EntryId("budgets")
DESTINATION = ("cio", kinds.Destination("CIO"))
ASSUMPTION = ("budgets", kinds.Assumption(CIO, "I would enjoy the budgets"))


def _said(name, source, side=Side.FOR):
    return (name, kinds.Evidence(BUDGETS, side, 2, source))


def _steps(*drafts):
    return suggest(fold(chain(DESTINATION, *drafts)), CIO)


def test_a_destination_without_assumptions_asks_for_them():
    (step,) = _steps()
    assert (step.kind, step.about) == (StepKind.ASSUME, "cio")


def test_what_is_untested_is_to_be_asked_about():
    (step,) = _steps(ASSUMPTION)
    assert (step.kind, step.about, step.because) == (StepKind.TALK, "budgets", ("budgets",))


def test_one_source_asks_for_a_second():
    (step,) = _steps(ASSUMPTION, _said("e1", "Ana"))
    assert (step.kind, step.because) == (StepKind.SECOND, ("budgets", "e1"))


def test_sources_that_do_not_agree_ask_for_a_trial():
    looked = ("r", kinds.Revision(CIO, kinds.Verdict.KEPT))
    (step,) = _steps(ASSUMPTION, _said("e1", "Ana"), _said("e2", "Bo", Side.AGAINST), looked)
    assert step.kind is StepKind.TRY


def test_what_is_supported_asks_for_nothing():
    assert _steps(ASSUMPTION, _said("e1", "Ana"), _said("e2", "Bo")) == ()


def test_what_speaks_against_asks_for_a_revision_until_one_was_made():
    against = (ASSUMPTION, _said("e1", "Ana", Side.AGAINST), _said("e2", "Bo", Side.AGAINST))
    first = _steps(*against)[0]
    assert first.kind is StepKind.REVISE
    assert first.because == ("budgets", "e1", "e2")
    assert "doubtful: 2 sources speak against it" in first.reason
    later = _steps(*against, ("r", kinds.Revision(CIO, kinds.Verdict.KEPT)))
    assert all(step.kind is not StepKind.REVISE for step in later)


def test_a_single_word_against_asks_for_a_look():
    first = _steps(ASSUMPTION, _said("e1", "Ana", Side.AGAINST))[0]
    assert first.kind is StepKind.REVISE
    assert "speaks against" in first.reason


def test_what_was_begun_comes_before_what_is_new():
    talk = ("t", kinds.Conversation("Ana", destination=CIO))
    move = ("m", kinds.Move("plan", kinds.MoveKind.STRETCH, destination=CIO, tests=BUDGETS))
    assert [(step.kind, step.about) for step in _steps(ASSUMPTION, talk, move)] == [
        (StepKind.HOLD, "t"),
        (StepKind.FINISH, "m"),
    ]


def test_what_is_done_or_belongs_elsewhere_is_not_asked_for():
    held = ("t1", kinds.Conversation("Ana", held="2026-04-01", destination=CIO))
    elsewhere = ("t2", kinds.Conversation("Bo"))
    move = ("m", kinds.Move("plan", kinds.MoveKind.STRETCH, destination=CIO, tests=BUDGETS))
    outcome = ("o", kinds.Outcome(EntryId("m"), "good", 1))
    other = ("m2", kinds.Move("paint", kinds.MoveKind.COURSE))
    assert _steps(ASSUMPTION, held, elsewhere, move, outcome, other) == ()


def test_no_more_is_suggested_than_one_can_take_in():
    assumptions = [(f"a{i}", kinds.Assumption(CIO, f"thing {i}")) for i in range(9)]
    assert len(_steps(*assumptions)) == 5
