"""Our few distributions against scipy's (the oracle, loaded in the tests only)."""

from __future__ import annotations

import math

import numpy as np
import pytest
from scipy import special, stats

from newslora.stats import distributions as ours


def test_normal_functions_are_scipys():
    """Cumulative and quantile functions agree to 1e-12 relative, far tails and infinities included."""
    z = np.linspace(-12, 12, 97)
    np.testing.assert_allclose(ours.normal_cdf(z), stats.norm.cdf(z), rtol=1e-12)
    p = np.concatenate([np.logspace(-15, -1, 30), np.linspace(0.1, 0.9, 17), 1 - np.logspace(-10, -1, 20)])
    np.testing.assert_allclose(ours.normal_quantile(p), stats.norm.ppf(p), rtol=1e-9)
    assert ours.normal_quantile(0.0) == -math.inf
    assert ours.normal_quantile(1.0) == math.inf
    assert math.isnan(ours.normal_quantile(math.nan))


@pytest.mark.parametrize("df", [1, 2, 3.7, 10, 45, 95, 5000])
def test_student_functions_are_scipys(df):
    """Two-sided tails agree to 1e-10 relative, quantiles to 1e-9."""
    for t in (0.0, 1e-6, 0.3, 1.0, 2.5, 6.0, 40.0):
        assert ours.student_tails(t, df) == pytest.approx(2 * stats.t.sf(t, df), rel=1e-10)
    for p in (0.01, 0.2, 0.5, 0.9, 0.975, 0.9999):
        assert ours.student_quantile(p, df) == pytest.approx(stats.t.ppf(p, df), rel=1e-9, abs=1e-12)


@pytest.mark.parametrize(
    ("df", "expected"), [(0.3, 6582.0357), (0.1, 1.682362288745e12), (1e-3, math.inf), (1e-6, math.inf)]
)
def test_a_quantile_of_hardly_any_degrees_of_freedom_is_far_out(df, expected):
    """Below one degree of freedom the quantile grows past all floats, and is infinite then."""
    assert ours.student_quantile(0.975, df) == pytest.approx(expected)
    assert ours.student_quantile(0.025, df) == pytest.approx(-expected)


def test_the_incomplete_beta_function_is_scipys():
    """I_x(a, b) agrees to 1e-10 relative over small, large and lopsided parameters."""
    for a in (0.5, 1, 3, 40, 2000):
        for b in (0.5, 1, 7, 900):
            for x in (0.0, 1e-4, 0.2, 0.5, 0.77, 1.0):
                expected = special.betainc(a, b, x)
                assert ours.incomplete_beta(a, b, x) == pytest.approx(expected, rel=1e-10, abs=1e-250)


def test_what_cannot_be_computed_is_nan():
    """No degrees of freedom, or a NaN statistic, has no tail."""
    assert math.isnan(ours.student_tails(1.0, 0))
    assert math.isnan(ours.student_quantile(0.975, 0))
    assert math.isnan(ours.student_quantile(0.975, math.nan))
    assert math.isnan(ours.student_tails(math.nan, 5))
    assert ours.student_tails(math.inf, 5) == 0
