from functools import cache

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.core.guidance.tastes import HELPERS, PEOPLE, THINGS, make_features

from wherenext.core.guidance.taste.normal import cumulate
from wherenext.core.guidance.taste.ranking import UNSEEN
from wherenext.core.guidance.taste.signal import Signal
from wherenext.core.guidance.taste.taste import OWN, begin, learn

FEATURES = make_features()


def _prefer(name, first, second, side=1.0, noise=2.0):
    point = FEATURES.place(first) - FEATURES.place(second)
    named = (*((each, 1 / len(first)) for each in first), *((each, -1 / len(second)) for each in second))
    return Signal(name, point, named, side, noise, sided=True)


def _rate(name, row, value, noise=1.0):
    return Signal(name, FEATURES.values[row], (), value, noise, sided=False)


@st.composite
def signals(draw, least=0, most=6):
    found = []
    for index in range(draw(st.integers(least, most))):
        elements = draw(st.permutations(PEOPLE + THINGS))
        side, sided = draw(st.sampled_from([1.0, -1.0])), draw(st.booleans())
        name = f"e{index}"
        found.append(
            _prefer(name, elements[:2], elements[2:4], side) if sided else _rate(name, draw(st.integers(0, 38)), side)
        )
    return found


def test_before_anything_was_said_every_occupation_is_liked_alike():
    taste = learn(FEATURES, ())
    assert not taste.rate().any()
    assert taste.noise == 1.0
    assert 0.5 < taste.doubt().mean() < 1.5


def test_a_choice_for_people_lifts_the_occupations_that_deal_with_people():
    liking = learn(FEATURES, [_prefer("a", PEOPLE[:2], THINGS[:2])]).rate()
    assert liking[:HELPERS].mean() > 0 > liking[HELPERS:].mean()


def test_more_of_the_same_makes_surer():
    one = learn(FEATURES, [_prefer("a", PEOPLE[:2], THINGS[:2])])
    three = learn(FEATURES, [_prefer(each, PEOPLE[:2], THINGS[:2]) for each in "abc"])
    assert three.doubt().mean() < one.doubt().mean() < begin(FEATURES).doubt().mean()


@settings(max_examples=40, deadline=None)
@given(signals(), st.randoms())
def test_the_order_of_what_was_said_does_not_matter(said, random):
    shuffled = list(said)
    random.shuffle(shuffled)
    one, other = learn(FEATURES, said), learn(FEATURES, shuffled)
    assert np.array_equal(one.mean, other.mean)
    assert np.array_equal(one.covariance, other.covariance)


@settings(max_examples=40, deadline=None)
@given(signals(), signals(least=1, most=1))
def test_taking_something_back_restores_the_belief_exactly(said, more):
    renamed = [Signal("z", each.point, each.named, each.value, each.noise, each.sided) for each in more]
    before, learned = learn(FEATURES, said), learn(FEATURES, [*said, *renamed])
    after = learn(FEATURES, said)
    assert not np.array_equal(before.covariance, learned.covariance)
    assert np.array_equal(before.mean, after.mean)


def test_contradiction_is_taken_for_noise():
    steady = [_prefer(f"a{i}", PEOPLE[:2], THINGS[:2]) for i in range(8)]
    torn = [_prefer(f"a{i}", PEOPLE[:2], THINGS[:2], 1.0 if i % 2 else -1.0) for i in range(8)]
    assert learn(FEATURES, torn).noise > learn(FEATURES, steady).noise
    assert abs(learn(FEATURES, torn).rate()).max() < abs(learn(FEATURES, steady).rate()).max() / 3


def test_ratings_alone_give_what_linear_regression_gives():
    said = [_rate("a", 3, 1.0), _rate("b", 30, -0.5), _rate("c", 12, 0.2)]
    taste = learn(FEATURES, said)
    rows = np.array([each.point for each in said])
    noise = taste.noise * np.eye(3)
    inner = np.linalg.inv(rows @ FEATURES.spread @ rows.T + noise)
    expected = FEATURES.spread @ rows.T @ inner @ np.array([each.value for each in said])
    assert np.allclose(taste.weights, expected, atol=1e-6)


def test_one_choice_gives_what_sampling_gives():
    signal = _prefer("a", PEOPLE[:2], THINGS[:2])
    taste = learn(FEATURES, [signal])
    prior = begin(FEATURES)
    draws = np.random.default_rng(7).multivariate_normal(prior.mean, prior.covariance, 200_000, method="svd")
    own = np.zeros(len(FEATURES.named))
    for name, share in signal.named:
        own[FEATURES.named[name]] = share
    value = draws @ np.concatenate([signal.point, own])
    noise = np.random.default_rng(1).normal(0, np.sqrt(signal.noise * taste.noise), len(value))
    kept = draws[value + noise > 0]
    width = len(FEATURES.elements)
    assert np.allclose(taste.mean[:width], kept.mean(axis=0)[:width], atol=0.05)
    assert np.allclose(np.diag(taste.covariance), kept.var(axis=0), atol=0.08)


def test_the_own_liking_of_an_activity_keeps_like_answers_from_counting_twice():
    same = [_prefer(f"a{i}", PEOPLE[:1], THINGS[:1]) for i in range(3)]
    bare = [Signal(each.entry, each.point, (), each.value, each.noise, each.sided) for each in same]
    assert learn(FEATURES, same).rate().max() < learn(FEATURES, bare).rate().max()
    assert OWN > 0


def test_a_liking_is_the_sum_of_what_entries_add_and_of_what_features_add():
    said = [_prefer("a", PEOPLE[:2], THINGS[:2]), _prefer("b", PEOPLE[2:], THINGS[2:], -1.0), _rate("a", 3, 1.0)]
    taste = learn(FEATURES, said)
    assert [name for name, _ in taste.trace(3)] == ["a", "b"]
    assert sum(added for _, added in taste.trace(3)) == pytest.approx(taste.rate()[3])
    assert sum(added for _, added in taste.explain(3, most=99)) == pytest.approx(taste.rate()[3])
    assert len(taste.explain(3)) == 5
    sizes = [abs(added) for _, added in taste.explain(3)]
    assert sizes == sorted(sizes, reverse=True)


@cache
def _simulate():
    """Forty people of the stated kind, ten answers each: told chances of one occupation over another, and the truth."""
    told, so = [], []
    draw = np.random.default_rng(2)
    root = np.linalg.cholesky(FEATURES.spread + 1e-9 * np.eye(len(FEATURES.elements)))
    for person in range(60):
        weights = root @ draw.standard_normal(len(root))
        own = dict(zip(FEATURES.named, draw.normal(0, np.sqrt(OWN), len(FEATURES.named)), strict=True))
        said = [_answer(draw, weights, own, f"{person}-{i:02}") for i in range(10)]
        taste = learn(FEATURES, said)
        one, other = draw.choice(39, size=(2, 200))
        apart = FEATURES.values[one] - FEATURES.values[other]
        width = len(FEATURES.elements)
        spread = np.einsum("ij,jk,ik->i", apart, taste.covariance[:width, :width], apart) + 2 * UNSEEN
        unseen = draw.normal(0, np.sqrt(2 * UNSEEN), len(one))
        told.append(apart @ taste.weights / np.sqrt(spread))
        so.append(apart @ weights + unseen > 0)
    return np.concatenate(told), np.concatenate(so)


def _answer(draw, weights, own, name):
    elements = draw.permutation(PEOPLE + THINGS)
    first, second = tuple(elements[:2]), tuple(elements[2:4])
    bare = _prefer(name, first, second)
    value = bare.point @ weights + sum(own[each] * share for each, share in bare.named)
    side = 1.0 if value + draw.normal(0, np.sqrt(bare.noise)) > 0 else -1.0
    return _prefer(name, first, second, side)


def test_told_chances_come_true():
    z, so = _simulate()
    told = cumulate(np.abs(z))
    right = so == (z > 0)
    group = np.minimum(((told - 0.5) * 20).astype(int), 9)
    error = sum(abs(told[group == g].mean() - right[group == g].mean()) * (group == g).mean() for g in set(group))
    assert error <= 0.05
