"""Bootstrap and BCa intervals against scipy (oracle) and against what must hold of them."""

from __future__ import annotations

import math
from types import SimpleNamespace

import numpy as np
import pytest
from scipy import stats

from newslora.stats import bootstrap
from newslora.stats.bootstrap import (
    bca_interval,
    crossed_interval,
    crossed_p_value,
    jackknife_t_interval,
    leave_one_out,
    resample_counts,
    small_sample,
    variance_of,
)


def mean(totals):
    """Mean of item values from (sum, count)."""
    return (totals[..., 0] / totals[..., 1])[..., None]


@pytest.fixture
def skewed():
    """Sums of skewed item values and counts in 30 unequal units, (30, 2)."""
    rng = np.random.default_rng(5)
    n = rng.integers(1, 6, 30)
    return np.column_stack([rng.exponential(1, 30) * n, n]).astype(float)


def replicates(sums, n=4000, seed=0):
    """Scores in the resamples, (n, 1)."""
    return np.vstack([mean(counts @ sums) for counts in resample_counts(len(sums), n, seed=seed)])


def test_counts_sum_to_the_units_and_repeat_for_the_same_seed(monkeypatch):
    """Every row is a resample of n units; the same seed gives the same matrix, in blocks or not."""
    whole = np.vstack(list(resample_counts(13, 500, seed=3)))
    assert whole.shape == (500, 13)
    assert (whole.sum(axis=1) == 13).all()
    monkeypatch.setattr(bootstrap, "BLOCK_CELLS", 13 * 7)
    np.testing.assert_array_equal(whole, np.vstack(list(resample_counts(13, 500, seed=3))))
    assert not np.array_equal(whole, np.vstack(list(resample_counts(13, 500, seed=4))))


def test_bca_is_scipys_on_the_same_replicates(skewed):
    """Given the same replicates, scipy's BCa of the ratio statistic has the same ends to 1e-9."""
    drawn = replicates(skewed)
    low, high = bca_interval(mean(skewed.sum(axis=0)), drawn, mean(leave_one_out(skewed)), confidence=0.95)
    oracle = stats.bootstrap(
        (skewed[:, 0], skewed[:, 1]),
        lambda x, n, axis: x.sum(axis=axis) / n.sum(axis=axis),
        paired=True,
        vectorized=True,
        n_resamples=0,
        method="BCa",
        bootstrap_result=SimpleNamespace(bootstrap_distribution=drawn[:, 0]),
    ).confidence_interval
    assert (low[0], high[0]) == pytest.approx((oracle.low, oracle.high), rel=1e-9)


def test_the_small_sample_correction_widens_few_units_and_leaves_many_alone(skewed):
    """46 units read 95 % off at 95.8 %; 5,000 units at 95.0 %."""
    variance = np.ones(1)
    assert small_sample(46, variance).confidence(0.95, 0) == pytest.approx(0.958, abs=5e-4)
    assert small_sample(5000, variance).confidence(0.95, 0) == pytest.approx(0.95, abs=1e-4)
    observed, drawn, left = mean(skewed.sum(axis=0)), replicates(skewed), mean(leave_one_out(skewed))
    plain = bca_interval(observed, drawn, left, confidence=0.95)
    small = small_sample(len(skewed), variance_of(drawn))
    wide = bca_interval(observed, drawn, left, confidence=0.95, small=small)
    assert wide[0][0] < plain[0][0] < plain[1][0] < wide[1][0]


def test_the_crossed_p_value_is_the_confidence_at_which_the_interval_touches_zero():
    """At confidence 1 - p an end of the crossed interval lies on 0; where nothing differs p is 1."""
    rng = np.random.default_rng(6)
    drawn = np.column_stack([rng.normal(0.3, 0.2, 5000), np.zeros(5000)])
    observed = np.array([0.3, 0.0])
    seeds = [(3, np.full(2, 0.01), np.full(2, 0.02))]
    small = small_sample(46, np.array([0.03, 0.0]), seeds)
    p = crossed_p_value(observed, drawn, small=small)
    assert 0.05 < p[0] < 0.5
    assert p[1] == 1
    low, high = crossed_interval(observed, drawn, confidence=1 - p[0], small=small)
    assert low[0] == pytest.approx(0, abs=1e-9)
    assert math.isnan(high[1])


def test_a_constant_has_no_interval():
    """Where every resample gives the same value, the interval is NaN, not a point that pretends to be certain."""
    sums = np.column_stack([np.zeros(10), np.ones(10)])
    low, high = bca_interval(mean(sums.sum(axis=0)), replicates(sums), mean(leave_one_out(sums)), confidence=0.95)
    assert math.isnan(low[0])
    assert math.isnan(high[0])


def test_a_statistic_that_is_often_undefined_has_no_interval():
    """More than 5 % undefined resamples refuse the interval; fewer are left out."""
    rng = np.random.default_rng(0)
    drawn = rng.normal(size=(1000, 2))
    drawn[:40, 0] = drawn[:60, 1] = np.nan
    low, _ = bca_interval(np.zeros(2), drawn, rng.normal(size=(20, 2)), confidence=0.95)
    assert np.isnan(low).tolist() == [False, True]


def test_seeds_widen_the_interval_by_their_few_degrees_of_freedom():
    """Where two seeds' variance dominates, Satterthwaite gives one degree of freedom, and the level goes far out."""
    correction = small_sample(46, np.full(1, 1e-6), [(2, np.ones(1), np.ones(1))])
    assert correction.df[0] == pytest.approx(1, abs=1e-3)
    assert correction.confidence(0.95, 0) > 0.9999


def test_degrees_of_freedom_are_never_fewer_than_the_fewest():
    """Where units hardly vary and all that the seeds show is interaction, three seeds still have two degrees of freedom."""
    seeds = [(3, np.zeros(1), np.full(1, 3e-3))] * 2
    assert small_sample(17, np.full(1, 2e-6), seeds).df[0] == 2


def test_the_jackknife_t_interval_of_a_mean_is_students():
    """For the mean of independent items it is the textbook t-interval."""
    x = np.random.default_rng(2).normal(size=25)
    sums = np.column_stack([x, np.ones(25)])
    low, high = jackknife_t_interval(mean(sums.sum(axis=0)), [mean(leave_one_out(sums))], confidence=0.9)
    oracle = stats.t.interval(0.9, 24, loc=x.mean(), scale=x.std(ddof=1) / 5)
    assert (low[0], high[0]) == pytest.approx(oracle, rel=1e-9)
