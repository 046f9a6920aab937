import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.core.journey.strategies import chain

from wherenext.core.guidance.belief.belief import Band, believe, trace, weigh
from wherenext.core.journey import kinds
from wherenext.core.journey.journey import fold
from wherenext.core.journey.kinds import Side
from wherenext.core.journey.reference import EntryId

CIO, BUDGETS = EntryId("cio"), EntryId("budgets")
BASE = (("cio", kinds.Destination("CIO")), ("budgets", kinds.Assumption(CIO, "I would enjoy the budgets")))


def _said(name, source, side=Side.FOR, strength=2, rests_on=None):
    return (name, kinds.Evidence(BUDGETS, side, strength, source, rests_on=rests_on))


def _tally(*drafts):
    return weigh(fold(chain(*BASE, *drafts)), BUDGETS)


@pytest.mark.parametrize(
    ("sides", "band"),
    [
        ("", Band.UNTESTED),
        ("+", Band.OPEN),
        ("-", Band.OPEN),
        ("++", Band.SUPPORTED),
        ("--", Band.DOUBTFUL),
        ("+-", Band.OPEN),
        ("+++", Band.WELL_SUPPORTED),
        ("++++", Band.WELL_SUPPORTED),
        ("----", Band.DOUBTFUL),
        ("+++-", Band.SUPPORTED),
    ],
)
def test_independent_sources_come_to_a_band(sides, band):
    drafts = [_said(f"e{i}", f"person {i}", Side.FOR if side == "+" else Side.AGAINST) for i, side in enumerate(sides)]
    assert _tally(*drafts).band is band


def test_two_talks_with_one_person_count_once():
    talks = (
        ("t1", kinds.Conversation("Ana Ruiz", "CIO")),
        ("t2", kinds.Conversation(" ana  ruiz ", "CIO")),
    )
    tally = _tally(*talks, _said("e1", "first talk", rests_on=EntryId("t1")), _said("e2", "x", rests_on=EntryId("t2")))
    assert tally.band is Band.OPEN
    assert [each.entries for each in tally.voices] == [("e1", "e2")]


def test_a_source_is_known_again_by_its_name():
    assert len(_tally(_said("e1", "An article"), _said("e2", "an  article ")).voices) == 1


def test_what_rests_on_one_move_counts_once():
    move = ("m", kinds.Move("plan", kinds.MoveKind.STRETCH))
    outcome = ("o", kinds.Outcome(EntryId("m"), "done"))
    drafts = (_said("e1", "a", rests_on=EntryId("m")), _said("e2", "b", rests_on=EntryId("o")))
    assert len(_tally(move, outcome, *drafts).voices) == 1


def test_hints_move_less_than_clear_evidence():
    assert _tally(_said("e1", "a", strength=1), _said("e2", "b", strength=1)).band is Band.OPEN
    assert _tally(_said("e1", "a", strength=1), _said("e2", "b"), _said("e3", "c")).band is Band.SUPPORTED


def test_a_source_that_speaks_for_both_sides_alike_weighs_nothing():
    tally = _tally(_said("e1", "Ana"), _said("e2", "Ana", Side.AGAINST))
    assert tally.voices[0].weight == 0
    assert (tally.speaking_for, tally.speaking_against, tally.band) == (0, 0, Band.OPEN)


@pytest.mark.parametrize(
    ("outcome", "speaks"),
    [
        (kinds.Outcome(EntryId("m"), "loved it", 2), (1, 0)),
        (kinds.Outcome(EntryId("m"), "did not suit", -2), (0, 1)),
        (kinds.Outcome(EntryId("m"), "so so", 0), (0, 0)),
        (kinds.Outcome(EntryId("m"), "as hoped", met=kinds.Met.YES), (1, 0)),
        (kinds.Outcome(EntryId("m"), "not as hoped", met=kinds.Met.NO), (0, 1)),
        (kinds.Outcome(EntryId("m"), "in part", met=kinds.Met.PARTLY), (0, 0)),
        (kinds.Outcome(EntryId("m"), "done"), (0, 0)),
        (kinds.Outcome(EntryId("gone"), "lost", 2), (0, 0)),
        (kinds.Outcome(EntryId("other"), "elsewhere", 2), (0, 0)),
    ],
)
def test_an_outcome_speaks_about_what_its_move_tests(outcome, speaks):
    move = ("m", kinds.Move("plan", kinds.MoveKind.STRETCH, tests=BUDGETS))
    other = ("other", kinds.Move("else", kinds.MoveKind.COURSE))
    tally = _tally(move, other, ("o", outcome))
    assert (tally.speaking_for, tally.speaking_against) == speaks


EVIDENCE = st.tuples(st.sampled_from("abcd"), st.sampled_from(Side), st.integers(1, 3))


@given(st.lists(EVIDENCE, max_size=4), st.randoms())
def test_the_order_of_evidence_does_not_matter(said, random):
    drafts = [_said(f"e{i}", *each) for i, each in enumerate(said)]
    shuffled = list(drafts)
    random.shuffle(shuffled)
    one, other = _tally(*drafts), _tally(*shuffled)
    assert one.band is other.band
    assert {(v.source, v.weight, frozenset(v.entries)) for v in one.voices} == {
        (v.source, v.weight, frozenset(v.entries)) for v in other.voices
    }


@given(st.lists(EVIDENCE, max_size=5), st.sampled_from(Side), st.integers(1, 3))
def test_one_more_source_moves_at_most_one_step(said, side, strength):
    drafts = [_said(f"e{i}", *each) for i, each in enumerate(said)]
    before, after = _tally(*drafts).band, _tally(*drafts, _said("new", "new", side, strength)).band
    assert after is Band.OPEN if before is Band.UNTESTED else abs(after - before) <= 1


@given(st.lists(EVIDENCE, max_size=4), EVIDENCE)
def test_taking_evidence_back_restores_the_tally(said, more):
    drafts = [_said(f"e{i}", *each) for i, each in enumerate(said)]
    undone = (_said("x", *more), ("y", kinds.Retraction(), "x"))
    assert _tally(*drafts, *undone) == _tally(*drafts)


def test_a_destination_stands_no_firmer_than_its_weakest_tested_assumption():
    hired = ("hired", kinds.Assumption(CIO, "They take people without a degree"))
    unknown = ("unknown", kinds.Assumption(CIO, "I can live on less"))
    about_hired = [(f"h{i}", kinds.Evidence(EntryId("hired"), Side.AGAINST, 2, f"p{i}")) for i in range(2)]
    drafts = (*BASE, hired, unknown, _said("e1", "a"), _said("e2", "b"), *about_hired)
    belief = believe(fold(chain(*drafts)), CIO)
    assert [each.band for each in belief.tallies] == [Band.SUPPORTED, Band.DOUBTFUL, Band.UNTESTED]
    assert belief.band is Band.DOUBTFUL
    assert belief.untested == 1


def test_a_destination_that_nothing_was_said_of_is_untested():
    belief = believe(fold(()), CIO)
    assert (belief.tallies, belief.band) == ((), Band.UNTESTED)


def test_a_reworded_assumption_keeps_its_evidence():
    again = ("again", kinds.Assumption(CIO, "I would like the money side"), "budgets")
    journey = fold(chain(*BASE, _said("e1", "Ana"), again))
    (tally,) = believe(journey, CIO).tallies
    assert (tally.assumption, tally.band) == ("again", Band.OPEN)


def test_the_history_of_a_belief_has_a_turn_for_each_change():
    drafts = (*BASE, _said("e1", "a"), ("n", kinds.Note("rain")), _said("e2", "b"), ("r", kinds.Retraction(), "e2"))
    turns = trace(chain(*drafts), CIO)
    assert [(turn.sequence, turn.belief.band) for turn in turns] == [
        (2, Band.UNTESTED),
        (3, Band.OPEN),
        (5, Band.SUPPORTED),
        (6, Band.OPEN),
    ]


def test_bands_are_told_in_words_and_ordered_by_support():
    assert [each.words for each in Band] == ["untested", "doubtful", "open", "supported", "well supported"]
    assert all(one < other for one, other in itertools.pairwise(Band))


def test_evidence_about_an_assumption_that_was_taken_back_weighs_nothing():
    tally = _tally(_said("e1", "Ana"), ("r", kinds.Retraction(), "budgets"))
    assert (tally.voices, tally.band) == ((), Band.UNTESTED)


def test_what_bears_on_something_taken_back_weighs_nothing_elsewhere():
    other = ("other", kinds.Assumption(CIO, "I can live on less"))
    move = ("m", kinds.Move("plan", kinds.MoveKind.STRETCH, tests=EntryId("other")))
    outcome = ("o", kinds.Outcome(EntryId("m"), "loved it", 2))
    heard = ("e", kinds.Evidence(EntryId("other"), Side.FOR, 2, "Ana"))
    assert _tally(other, move, outcome, heard, ("r", kinds.Retraction(), "other")).band is Band.UNTESTED
