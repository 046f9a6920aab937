import numpy as np
import pytest

from wherenext.core.language.cues import COUNT
from wherenext.core.language.judgement import SUREST, Judgement, log_odds

WIDTH = 4


def gate(bias=0.0, dimension=0.0):
    return (dimension, *[0.0] * (WIDTH - 1 + COUNT), bias)


def test_without_a_gate_nothing_is_known_of_sentences():
    assert Judgement().shows(np.zeros((2, WIDTH), np.float32), ["one", "two"]).tolist() == [0, 0]


def test_what_a_sentence_shows_follows_its_vector():
    vectors = np.eye(2, WIDTH, dtype=np.float32)
    assert Judgement(gate=gate(-1.0, 3.0)).shows(vectors, ["one", "two"]).tolist() == [2, -1]


def test_no_sentence_is_surer_than_the_gate_was_fitted_for():
    assert Judgement(gate=gate(99.0)).shows(np.zeros((1, WIDTH), np.float32), ["one"]).tolist() == [SUREST]


def test_no_sentences_show_nothing():
    assert Judgement(gate=gate()).shows(np.zeros((0, WIDTH), np.float32), []).shape == (0,)


@pytest.mark.parametrize(("best", "shows", "spoken"), [(0.5, 0.0, True), (0.4, 0.0, False), (0.4, 1.0, True)])
def test_a_sentence_is_spoken_of_where_both_outweigh_what_is_asked(best, shows, spoken):
    assert Judgement(least=0.5, trust=1.0).speaks(best, shows) is spoken


@pytest.mark.parametrize(("chance", "odds"), [(0.5, 0.0), (0.0, -13.8), (1.0, 13.8)])
def test_log_odds_stay_finite(chance, odds):
    assert log_odds(chance) == pytest.approx(odds, abs=0.1)


def test_weigh_adds_evidence_up():
    weigher = Judgement(weights=(1.0, *[0.0] * 9), bias=-1.0)
    assert weigher.weigh(np.eye(1, 10, dtype=np.float32)).tolist() == [0.5]
