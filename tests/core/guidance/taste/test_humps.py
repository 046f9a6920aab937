from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.core.guidance.tastes import make_features

from wherenext.core.guidance.taste.features import FARTHEST
from wherenext.core.guidance.taste.humps import split
from wherenext.core.guidance.taste.ranking import draw_tastes
from wherenext.core.guidance.taste.signal import Signal
from wherenext.core.guidance.taste.taste import begin, learn

FEATURES = make_features()
WIDTH = len(FEATURES.elements)


def _rate(name, row, value, noise):
    return Signal(name, FEATURES.values[row], (), value, noise, sided=False)


def make_unimodal():
    """Occupations that heap up in the middle, with a few far out: no humps."""
    values = np.random.default_rng(3).laplace(size=FEATURES.values.shape)
    return replace(FEATURES, values=values - values[FEATURES.offered].mean(axis=0))


def test_the_line_has_variance_one_before_anything_is_known():
    assert FEATURES.line @ FEATURES.spread @ FEATURES.line == pytest.approx(1)


def test_two_kinds_of_occupations_make_two_humps():
    assert 0.9 < FEATURES.apart <= FARTHEST
    places = FEATURES.values[FEATURES.offered] @ FEATURES.line
    assert (np.sign(places[:20]) == np.sign(places[0])).all()
    assert (np.sign(places[20:]) == -np.sign(places[0])).all()


def test_humps_have_the_fourth_moment_of_the_occupations():
    values = np.random.default_rng(6).normal(0, 0.1, FEATURES.values.shape)
    values[:, 0] = np.linspace(-1, 1, len(values))
    features = replace(FEATURES, values=values - values[FEATURES.offered].mean(axis=0))
    places = features.values[features.offered] @ features.line
    fourth = np.mean(places**4) / np.mean(places**2) ** 2
    assert fourth == pytest.approx(1.8, abs=0.05)  # As of a uniform distribution.
    assert 3 - 2 * features.apart**4 == pytest.approx(fourth)


def test_two_points_keep_some_width():
    ends = np.where(np.arange(len(FEATURES.values)) % 2, 1.0, -1.0)[:, None] * np.ones(WIDTH)
    ends[~FEATURES.offered] = 0
    assert replace(FEATURES, values=ends).apart == pytest.approx(FARTHEST, abs=1e-3)
    assert replace(FEATURES, values=ends).apart <= FARTHEST


def test_before_anything_is_known_both_humps_are_as_likely():
    humps = split(begin(FEATURES))
    assert humps.shares == pytest.approx([0.5, 0.5])
    assert humps.places == pytest.approx([FEATURES.apart, -FEATURES.apart])
    assert humps.variance == pytest.approx(1 - FEATURES.apart**2)


def test_occupations_without_humps_leave_the_belief_as_it_is():
    features = make_unimodal()
    humps = split(learn(features, [Signal("a", features.values[3], (), 1.0, 0.5, sided=False)]))
    assert features.apart == 0
    assert humps.places == pytest.approx([humps.plain[0]] * 2)
    assert humps.variance == pytest.approx(humps.plain[1])


@settings(max_examples=20, deadline=None)
@given(st.floats(-1.5, 1.5), st.floats(-1.5, 1.5), st.integers(0, 38))
def test_ratings_leave_the_humps_that_bayes_rule_gives(one, other, row):
    said = [_rate("a", row, one, 1.0), _rate("b", 25, other, 1.5)]
    taste = learn(FEATURES, said)
    humps = split(taste)
    draws = draw_tastes(begin(FEATURES), 40_000)[:, :WIDTH].astype(np.float64)
    likings = draws @ np.array([each.point for each in said]).T
    noise = np.array([each.noise for each in said]) * taste.noise
    weight = np.exp(-((likings - [one, other]) ** 2 / noise).sum(axis=1) / 2)
    places = draws @ FEATURES.line
    assert humps.shares @ humps.places == pytest.approx(np.average(places, weights=weight), abs=0.06)
    assert humps.shares[0] == pytest.approx(np.average(places > 0, weights=weight), abs=0.06)


def test_drawn_tastes_fall_into_the_humps_in_their_shares():
    taste = learn(FEATURES, [_rate("a", 3, 1.0, 1.0)])
    humps, draws = split(taste), draw_tastes(taste, 20_000)
    places = draws[:, :WIDTH] @ FEATURES.line
    mean = humps.shares @ humps.places
    variance = humps.variance + humps.shares @ humps.places**2 - mean**2
    assert places.mean() == pytest.approx(mean, abs=0.03)
    assert places.var() == pytest.approx(variance, abs=0.03)
    moved = taste.mean + humps.along * (mean - humps.plain[0])
    spread = taste.covariance + np.outer(humps.along, humps.along) * (variance - humps.plain[1])
    assert np.allclose(draws.mean(axis=0), moved, atol=0.06)
    assert np.allclose(np.cov(draws.T), spread, atol=0.08)


def test_humps_make_surer_which_side_a_taste_is_on():
    taste = learn(FEATURES, [_rate("a", 3, 1.0, 1.0)])
    side = np.sign(FEATURES.values[3] @ FEATURES.line)
    plain = np.random.default_rng(4).multivariate_normal(taste.mean, taste.covariance, 20_000, method="svd")
    humped = draw_tastes(taste, 20_000)
    likely = [(draws[:, :WIDTH] @ FEATURES.line * side > 0).mean() for draws in (plain, humped)]
    assert likely[1] > likely[0] + 0.03
