"""Corrections for many tests, single rates, plans and verdicts."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats
from statsmodels.stats.multitest import multipletests
from statsmodels.stats.proportion import proportion_confint

from newslora.errors import ConfigError
from newslora.stats.intervals import design_effect, wilson_interval
from newslora.stats.multiplicity import benjamini_hochberg, holm
from newslora.stats.power import items_needed, minimum_detectable, plan
from newslora.stats.verdict import decimals, p_text, verdict

p_values = st.lists(st.floats(0, 1), min_size=1, max_size=20)


@given(p_values)
def test_corrections_are_those_of_statsmodels(raw):
    """Holm and Benjamini-Hochberg agree with `multipletests` to 1e-12."""
    np.testing.assert_allclose(holm(raw), multipletests(raw, method="holm")[1], atol=1e-12)
    np.testing.assert_allclose(benjamini_hochberg(raw), multipletests(raw, method="fdr_bh")[1], atol=1e-12)


@given(p_values)
def test_an_adjusted_p_is_never_below_the_raw_one(raw):
    """Both corrections only raise p-values, keep their order and stay in [0, 1]."""
    for adjust in (holm, benjamini_hochberg):
        adjusted = adjust(raw)
        assert (adjusted >= np.array(raw)).all()
        assert adjusted.max() <= 1
        assert (np.diff(adjusted[np.argsort(raw, kind="stable")]) >= 0).all()


def test_a_p_value_that_is_missing_is_no_test():
    """NaN stays NaN and does not count among the tests."""
    assert holm([0.01, math.nan, 0.04])[[0, 2]].tolist() == pytest.approx(holm([0.01, 0.04]).tolist())
    assert math.isnan(holm([0.01, math.nan])[1])


@pytest.mark.parametrize(("k", "n"), [(0, 10), (10, 10), (3, 7), (88, 96)])
def test_wilson_is_statsmodels(k, n):
    """Wilson's interval agrees with `proportion_confint(method="wilson")`, at 0 and n too."""
    assert wilson_interval(k, n) == pytest.approx(proportion_confint(k, n, method="wilson"), abs=1e-9)


def test_no_trial_has_no_interval():
    """0 of 0 is NaN."""
    assert all(map(math.isnan, wilson_interval(0, 0)))


def test_the_design_effect_counts_identical_items_once():
    """Issues of four identical items have the variance of a quarter of the items; independent items have effect 1."""
    rng = np.random.default_rng(0)
    issues = rng.random(2000) < 0.4
    assert design_effect(4.0 * issues, np.full(2000, 4.0)) == pytest.approx(4, rel=0.01)
    assert design_effect((rng.random(2000) < 0.4).astype(float), np.ones(2000)) == pytest.approx(1, abs=0.01)
    assert design_effect(np.zeros(5), np.ones(5)) == 1


def test_the_minimum_detectable_difference_is_found_with_the_declared_power():
    """A z-test of a true difference of that size rejects with probability 0.8."""
    difference = minimum_detectable(0.05)
    power = stats.norm.sf(1.959964 - difference / 0.05) + stats.norm.cdf(-1.959964 - difference / 0.05)
    assert power == pytest.approx(0.8, abs=1e-4)


def test_the_items_needed_decide_both_ways():
    """With that many items, a difference of the margin is found, and none is declared equivalent, with power 0.8."""
    n = items_needed(0.05, 96, 0.03)
    error = 0.05 * math.sqrt(96 / n)
    assert stats.norm.sf(1.959964 - 0.03 / error) >= 0.8
    assert 2 * stats.norm.cdf(0.03 / error - 1.644854) - 1 == pytest.approx(0.8, abs=0.005)
    assert items_needed(0.0, 96, 0.03) == 96


def test_a_plan_grows_with_alike_items_and_shrinks_with_the_margin():
    """Clustering inflates the items by 1 + (m - 1) icc; half the margin takes four times the items."""
    base = plan(0.04, 0.4)
    assert plan(0.02, 0.4).items == pytest.approx(4 * base.items, rel=0.01)
    clustered = plan(0.04, 0.4, issue_size=5, icc=0.25)
    assert clustered.items == pytest.approx(2 * base.items, rel=0.01)
    assert str(base.items) in base.sentence
    with pytest.raises(ConfigError, match="margin > 0"):
        plan(0, 0.4)


@pytest.mark.parametrize(
    ("interval", "inner", "p", "higher", "margin", "expected"),
    [
        ((0.05, 0.2), (0.06, 0.19), 0.001, True, 0.03, "better"),
        ((0.05, 0.2), (0.06, 0.19), 0.001, False, 0.03, "worse"),
        ((-0.2, -0.05), (-0.19, -0.06), 0.001, True, 0.03, "worse"),
        ((0.05, 0.2), (0.06, 0.19), 0.2, True, 0.03, "inconclusive"),
        ((-0.02, 0.025), (-0.01, 0.02), 0.8, True, 0.03, "equivalent"),
        ((0.001, 0.025), (0.003, 0.02), 0.03, True, 0.03, "equivalent"),
        ((-0.02, 0.025), (-0.01, 0.02), 0.8, True, None, "inconclusive"),
        ((-0.1, 0.1), (-0.09, 0.09), 0.9, True, 0.03, "inconclusive"),
    ],
)
def test_verdicts(interval, inner, p, higher, margin, expected):
    """Better and worse need interval and adjusted p; equivalent needs the inner interval inside the margin."""
    found = verdict(interval, inner, p, higher_is_better=higher, margin=margin)
    assert found == expected


def test_numbers_are_printed_as_finely_as_the_margin_asks():
    """Margin 0.03 prints three decimals, 0.25 two; small p-values as a bound."""
    assert (decimals(0.03), decimals(0.25), decimals(None)) == (3, 2, 3)
    assert p_text(0.0001) == "p < 0.001"
    assert p_text(0.0123) == "p = 0.012"
    assert p_text(None) == "p not computable"
