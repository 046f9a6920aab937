from dataclasses import replace

import numpy as np
import pytest
from tests.core.guidance.tastes import make_features

from wherenext.core.guidance.taste.ranking import draw_tastes, estimate_chances, find_top
from wherenext.core.guidance.taste.signal import Signal
from wherenext.core.guidance.taste.taste import begin, learn

FEATURES = make_features()


def _rate(name, row, value, noise):
    return Signal(name, FEATURES.values[row], (), value, noise, sided=False)


def test_drawn_tastes_have_the_mean_and_spread_of_a_belief_without_humps():
    values = np.random.default_rng(3).laplace(size=FEATURES.values.shape)
    features = replace(FEATURES, values=values - values[FEATURES.offered].mean(axis=0))
    taste = learn(features, [Signal("a", features.values[3], (), 2.0, 0.2, sided=False)])
    draws = draw_tastes(taste, 20_000)
    assert np.allclose(draws.mean(axis=0), taste.mean, atol=0.06)
    assert np.allclose(np.cov(draws.T), taste.covariance, atol=0.08)


def test_twenty_occupations_are_the_first_under_each_taste():
    taste = begin(FEATURES)
    top = find_top(taste, draw_tastes(taste))
    assert (top.sum(axis=1) == 20).all()
    assert not top[:, -1].any()


def test_chances_add_up_to_twenty_and_follow_the_liking():
    taste = learn(FEATURES, [_rate("a", 3, 2.0, 0.2)])
    chances = estimate_chances(taste)
    assert chances.sum() == pytest.approx(20)
    assert chances[3] > 0.8
    assert chances[-1] == 0
