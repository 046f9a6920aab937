from math import log
from statistics import NormalDist

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from wherenext.core.guidance.life.shortfall import share_below, tell_people

STANDARD = np.array([[30_000, 40_000, 50_000, 65_000, 90_000]], np.float32)
NAN = float("nan")


def one(row: list[float], floor: float) -> float:
    return float(share_below(np.array([row], np.float32), floor)[0])


@pytest.mark.parametrize(
    ("floor", "share"), [(30_000, 0.1), (40_000, 0.25), (50_000, 0.5), (65_000, 0.75), (90_000, 0.9)]
)
def test_share_below_at_a_percentile_is_that_percentile(floor: float, share: float) -> None:
    assert share_below(STANDARD, floor)[0] == pytest.approx(share, abs=1e-4)


def test_share_below_between_percentiles_follows_the_lognormal() -> None:
    normal = NormalDist()
    low, high = normal.inv_cdf(0.25), normal.inv_cdf(0.5)
    along = (log(45_000) - log(40_000)) / (log(50_000) - log(40_000))

    assert share_below(STANDARD, 45_000)[0] == pytest.approx(normal.cdf(low + along * (high - low)), abs=1e-4)


@given(st.lists(st.integers(10_000, 239_200), min_size=5, max_size=5), st.integers(0, 239_200), st.integers(0, 239_200))
def test_share_below_never_falls_as_the_floor_rises(pay: list[int], floor: int, other: int) -> None:
    row = sorted(float(p) for p in pay)
    low, high = sorted((floor, other))

    assert 0 <= one(row, low) <= one(row, high) + 1e-6
    assert one(row, high) <= 1


@given(st.sets(st.integers(0, 4), max_size=3), st.integers(1_000, 200_000))
def test_share_below_with_unpublished_percentiles_stays_within_the_published_bounds(gone: set[int], floor: int) -> None:
    row = [NAN if i in gone else float(x) for i, x in enumerate(STANDARD[0])]
    shares = [0.0, *(q for i, q in enumerate((0.1, 0.25, 0.5, 0.75, 0.9)) if i not in gone), 1.0]
    known = [x for x in row if x == x]
    place = sum(x <= floor for x in known)

    assert shares[place] - 1e-6 <= one(row, floor) <= shares[place + 1] + 1e-6


def test_share_below_with_one_percentile_is_unknown() -> None:
    assert np.isnan(one([NAN, NAN, 50_000, NAN, NAN], 40_000))


def test_share_below_a_floor_above_everything_published_is_unknown() -> None:
    assert np.isnan(one([100_000, 150_000, 200_000, 239_200, 239_200], 300_000))


def test_share_below_with_equal_percentiles_steps_over_them() -> None:
    assert one([50_000, 50_000, 50_000, 50_000, 50_000], 49_000) <= 0.1 + 1e-6
    assert one([50_000, 50_000, 50_000, 50_000, 50_000], 51_000) >= 0.9 - 1e-6


def test_share_below_a_floor_of_nothing_is_nothing() -> None:
    assert share_below(STANDARD, 0)[0] == pytest.approx(0.0, abs=1e-3)


@pytest.mark.parametrize(
    ("share", "said"), [(0.0, "Fewer than 1"), (0.004, "Fewer than 1"), (0.19, "About 19"), (0.999, "More than 99")]
)
def test_people_are_told_and_never_all_or_none(share: float, said: str) -> None:
    assert tell_people(share) == f"{said} of 100 people"
