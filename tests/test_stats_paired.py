"""Paired tests against scipy (oracle), against each other, and against what must hold of any such test."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from scipy import stats

from newslora.stats.paired import effect_size_z, mcnemar_mid_p, paired_t, sign_flip, wilcoxon_pratt

differences = arrays(np.float64, st.integers(2, 40), elements=st.sampled_from([-1.0, -0.5, -0.25, 0, 0, 0.5, 1, 2]))


def mean(totals):
    """Mean of item values from (sum, count)."""
    return totals[0] / totals[1]


def f1(totals):
    """Micro F1 from (tp, predicted, expected)."""
    with np.errstate(invalid="ignore"):
        return 2 * totals[0] / (totals[1] + totals[2])


def as_sums(values):
    """Item values as (sum, count) rows."""
    return np.column_stack([values, np.ones(len(values))])


def test_exact_sign_flips_are_scipys():
    """With few units all patterns are gone through, and p is scipy's exact `permutation_test` of paired samples."""
    rng = np.random.default_rng(3)
    for n in (2, 5, 9, 11):
        a, b = rng.integers(0, 4, n) / 3, rng.integers(0, 5, n) / 3
        p, exact = sign_flip(as_sums(a), as_sums(b), mean, n_resamples=100, seed=0)
        oracle = stats.permutation_test(
            (a, b), lambda x, y, axis: (x - y).mean(axis=axis), permutation_type="samples", n_resamples=np.inf
        )
        assert exact
        assert p == pytest.approx(oracle.pvalue, abs=1e-12)


def test_random_sign_flips_come_near_the_exact_ones():
    """Beyond 20 units, random patterns agree with scipy's within the error of 20,000 draws."""
    rng = np.random.default_rng(4)
    a = rng.random(60)
    b = a + rng.normal(0.05, 0.2, 60)
    p, exact = sign_flip(as_sums(a), as_sums(b), mean, n_resamples=20_000, seed=1)
    oracle = stats.permutation_test(
        (a, b), lambda x, y, axis: (x - y).mean(axis=axis), permutation_type="samples", n_resamples=20_000, rng=rng
    )
    assert not exact
    assert p == pytest.approx(oracle.pvalue, abs=0.02)


def test_units_that_agree_do_not_cost_exactness():
    """Only units in which the models differ are flipped: 5 of 400 leave 16 patterns."""
    a = np.zeros(400)
    b = np.zeros(400)
    b[:5] = 1
    p, exact = sign_flip(as_sums(a), as_sums(b), mean, n_resamples=100, seed=0)
    assert exact
    assert p == pytest.approx(2 / 2**5)


@settings(max_examples=40, deadline=None)
@given(st.integers(2, 40), st.integers(0, 2**31))
def test_the_test_is_symmetric_and_says_nothing_of_a_model_against_itself(n, seed):
    """p(a, b) = p(b, a), p(a, a) = 1, and p is in (0, 1], for a corpus statistic too."""
    rng = np.random.default_rng(seed)
    expected = rng.poisson(2, n)
    a, b = (
        np.column_stack([(found := rng.binomial(expected, 0.5)), found + rng.poisson(1, n), expected]).astype(float)
        for _ in "ab"
    )
    there, _ = sign_flip(a, b, f1, n_resamples=300, seed=7)
    back, _ = sign_flip(b, a, f1, n_resamples=300, seed=7)
    np.testing.assert_array_equal(there, back)
    if not math.isnan(there):
        assert 0 < there <= 1
        assert sign_flip(a, a, f1, n_resamples=300, seed=7)[0] == 1


def test_an_undefined_difference_has_no_p_value():
    """Where a score cannot be computed for a model, p is NaN."""
    nothing = np.zeros((4, 3))
    p, _ = sign_flip(nothing, np.ones((4, 3)), f1, n_resamples=100, seed=0)
    assert math.isnan(p)


@settings(max_examples=60, deadline=None)
@given(differences)
def test_wilcoxon_is_scipys_with_pratt(values):
    """Statistic and p are `scipy.stats.wilcoxon(zero_method="pratt", method="asymptotic")`; all zeros is p = 1."""
    found = wilcoxon_pratt(values)
    if not values.any():
        assert found.p_value == 1
        return
    oracle = stats.wilcoxon(values, zero_method="pratt", method="asymptotic")
    assert found.statistic == pytest.approx(oracle.statistic)
    assert found.p_value == pytest.approx(oracle.pvalue, abs=1e-12)
    assert wilcoxon_pratt(-values).p_value == pytest.approx(found.p_value)


def test_the_t_test_is_scipys():
    """T and p are those of `scipy.stats.ttest_1samp` of the differences."""
    values = np.random.default_rng(0).normal(0.2, 1, 30)
    oracle = stats.ttest_1samp(values, 0)
    assert paired_t(values) == pytest.approx((oracle.statistic, oracle.pvalue), rel=1e-10)


def test_constant_differences_have_no_spread_to_test_against():
    """All equal and not 0 is infinitely far from 0; all 0 is p = 1; one pair is no test."""
    assert paired_t(np.ones(5)).p_value == 0
    assert paired_t(np.zeros(5)) == (0, 1)
    assert math.isnan(paired_t(np.ones(1)).p_value)


@pytest.mark.parametrize(("a", "b"), [(0, 1), (3, 9), (12, 5), (40, 60), (700, 640)])
def test_mcnemar_mid_p_is_the_exact_p_less_half_the_point(a, b):
    """Mid-p = the exact binomial two-sided p less the probability of what was observed."""
    oracle = stats.binomtest(min(a, b), a + b).pvalue - stats.binom.pmf(min(a, b), a + b, 0.5)
    assert mcnemar_mid_p(a, b) == pytest.approx(oracle, rel=1e-9)
    assert mcnemar_mid_p(a, b) == mcnemar_mid_p(b, a)


def test_mcnemar_without_disagreement_is_one():
    """Two models that are right on the same items do not differ."""
    assert mcnemar_mid_p(0, 0) == 1
    assert 0.9 < mcnemar_mid_p(50, 50) < 1


def test_effect_size_is_the_mean_in_standard_deviations_with_hedges_factor():
    """d_z = mean / sd (ddof 1); the corrected one is smaller by 1 - 3 / (4 df - 1), to three digits."""
    values = np.random.default_rng(1).normal(0.4, 1, 25)
    d_z, corrected = effect_size_z(25, values.sum(), (values**2).sum())
    assert d_z == pytest.approx(values.mean() / values.std(ddof=1))
    assert corrected / d_z == pytest.approx(1 - 3 / (4 * 24 - 1), abs=1e-3)
    assert all(map(math.isnan, effect_size_z(10, 10.0, 10.0)))
