"""The help-desk manager who thinks of becoming a CIO, tries the planning, finds that it does not suit, and goes on."""

from functools import cache

import numpy as np
from tests.core.journey.strategies import chain

from wherenext.core.guidance.belief.belief import Band, believe, trace, weigh
from wherenext.core.guidance.belief.next_step import StepKind, suggest
from wherenext.core.guidance.taste.features import describe
from wherenext.core.guidance.taste.listening import listen
from wherenext.core.guidance.taste.ranking import estimate_chances
from wherenext.core.guidance.taste.taste import learn
from wherenext.core.journey import kinds
from wherenext.core.journey.difference import difference
from wherenext.core.journey.journey import at, fold
from wherenext.core.journey.kinds import Answer, Side
from wherenext.core.journey.reference import EntryId, Reference
from wherenext.sources.catalog import open_catalog

CODE = "11-3021.00"
CIO, PLANNING, HIRED, MOVE = (EntryId(each) for each in ("cio", "planning", "hired", "move"))
SETS_AIMS, HOLDS_BUDGET, LEADS, COACHES = "4.A.2.b.4", "4.A.4.c.3", "4.A.4.b.4", "4.A.4.b.5"
COMPUTERS, MENDS = "2.C.3.a", "4.A.3.b.5"

BEGINNING = (
    ("cio", kinds.Destination("CIO of a hospital group", Reference("onet-soc", "", CODE, ""), kinds.Standing.CHOSEN)),
    ("planning", kinds.Assumption(CIO, "I would enjoy the plans and budgets")),
    ("hired", kinds.Assumption(CIO, "They take people from the help desk")),
    ("c1", kinds.Choice((LEADS, SETS_AIMS, COMPUTERS), (MENDS, "4.A.1.b.2", "2.C.3.e"), Answer.FIRST)),
    ("c2", kinds.Choice((COACHES, LEADS, "2.C.1.a"), ("4.A.3.a.2", "4.A.3.a.3", "2.C.2.a"), Answer.FIRST)),
)
PLAN = (
    ("talk", kinds.Conversation("Ana Ruiz", "CIO", held="2026-02-10", destination=CIO)),
    ("e1", kinds.Evidence(PLANNING, Side.FOR, 2, "Ana Ruiz", "Half of it is planning", EntryId("talk"))),
    ("e2", kinds.Evidence(PLANNING, Side.FOR, 2, "my manager", "She gives me the plan to write")),
    ("c3", kinds.Choice((SETS_AIMS, HOLDS_BUDGET, "2.C.1.a"), (MENDS, "4.A.3.b.4", "2.C.3.e"), Answer.FIRST)),
    ("move", kinds.Move("write the plan", kinds.MoveKind.STRETCH, "I want more of it", CIO, PLANNING)),
)
OUTCOME = (("outcome", kinds.Outcome(MOVE, "Done, and glad it is over", -2, kinds.Met.NO)),)
GOING_BACK = (
    ("back", kinds.Revision(CIO, kinds.Verdict.ADJUSTED, "Budgets do not suit me", "Head of the service desk")),
    ("e3", kinds.Evidence(HIRED, Side.FOR, 2, "Ana Ruiz", "Two of hers came that way", EntryId("talk"))),
)
ENTRIES = chain(*BEGINNING, *PLAN, *OUTCOME, *GOING_BACK)
AT_FIRST, WITH_PLAN, AFTER, NOW = (
    at(ENTRIES, sequence=n) for n in (len(BEGINNING), len(BEGINNING + PLAN), len(BEGINNING + PLAN + OUTCOME), 99)
)


@cache
def _world():
    catalog = open_catalog()
    return catalog, describe(catalog.ratings, catalog.offered)


def _taste(journey):
    catalog, features = _world()
    places = {MOVE: features.place([SETS_AIMS, HOLDS_BUDGET])}
    return learn(features, listen(journey, features, catalog.row_of_code, places))


def _liking(journey):
    catalog, _ = _world()
    return _taste(journey).rate()[catalog.row_of_code[CODE]]


def test_support_rises_with_the_plan_and_falls_with_the_outcome():
    bands = [weigh(each, PLANNING).band for each in (AT_FIRST, WITH_PLAN, AFTER)]
    assert bands == [Band.UNTESTED, Band.SUPPORTED, Band.OPEN]


def test_liking_rises_with_the_plan_and_falls_with_the_outcome():
    assert _liking(AT_FIRST) < _liking(WITH_PLAN)
    assert _liking(AFTER) < _liking(WITH_PLAN)


def test_the_chance_of_being_among_the_first_falls_with_the_outcome():
    catalog, _ = _world()
    row = catalog.row_of_code[CODE]
    assert estimate_chances(_taste(AFTER))[row] < estimate_chances(_taste(WITH_PLAN))[row]


def test_what_comes_next_comes_with_its_reasons():
    before = suggest(WITH_PLAN, CIO)
    assert [(step.kind, step.about) for step in before] == [(StepKind.FINISH, MOVE), (StepKind.TALK, HIRED)]
    after = suggest(AFTER, CIO)
    assert (after[0].kind, after[0].about) == (StepKind.REVISE, CIO)
    assert after[0].because == (PLANNING, "outcome")
    assert all(step.because and step.reason for step in after)


def test_after_the_revision_the_journey_goes_on():
    steps = suggest(NOW, CIO)
    assert StepKind.REVISE not in {step.kind for step in steps}
    assert (StepKind.SECOND, HIRED) in {(step.kind, step.about) for step in steps}


def test_nothing_is_lost_on_the_way():
    turns = trace(ENTRIES, CIO)
    assert [turn.belief.band for turn in turns] == [
        Band.UNTESTED,
        Band.UNTESTED,
        Band.OPEN,
        Band.SUPPORTED,
        Band.OPEN,
        Band.OPEN,
    ]
    changed = difference(WITH_PLAN, NOW)
    assert [each.identifier for each in changed.added] == ["outcome", "back", "e3"]
    assert changed.removed == ()
    assert believe(NOW, CIO).untested == 0


def test_taking_the_outcome_back_restores_belief_and_taste():
    taken = chain(*BEGINNING, *PLAN, *OUTCOME, ("r", kinds.Retraction("entered for the wrong move"), "outcome"))
    journey = fold(taken)
    assert believe(journey, CIO) == believe(WITH_PLAN, CIO)
    assert np.array_equal(_taste(journey).rate(), _taste(WITH_PLAN).rate())
