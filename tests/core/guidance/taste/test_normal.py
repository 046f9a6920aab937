from math import erf, exp, pi, sqrt

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from wherenext.core.guidance.taste.normal import cumulate, probability, pull


@given(st.floats(-7, 7))
def test_cumulate_agrees_with_the_error_function(z):
    assert cumulate(np.array([z]))[0] == pytest.approx((1 + erf(z / sqrt(2))) / 2, abs=1e-7)
    assert probability(z) == pytest.approx((1 + erf(z / sqrt(2))) / 2, abs=1e-12)


@given(st.floats(-5, 5))
def test_pull_is_density_over_probability(z):
    assert pull(z) == pytest.approx(exp(-z * z / 2) / sqrt(2 * pi) / probability(z))


def test_pull_far_out_goes_on_without_a_jump():
    assert pull(-8.0001) == pytest.approx(pull(-7.9999), rel=1e-3)
    assert pull(-400.0) == pytest.approx(400.0, rel=1e-4)
