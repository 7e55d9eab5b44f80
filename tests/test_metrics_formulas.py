"""The formulas of all metrics: what they read, and the shorter ways that some know."""

from __future__ import annotations

from itertools import product

import numpy as np
import pytest

from newslora.evaluation._panel import Panel
from newslora.metrics.base import Answer
from newslora.metrics.catalogue import strict_families, study_families
from newslora.schema import CATEGORIES, FIELDS, SENTIMENTS, Example, NewsItem, NewsMetadata, Schema
from newslora.stats.paired import Part, sign_flips

STRICT = Panel(strict_families(Schema(), FIELDS, median=4, soft=True))
STUDY = Panel(study_families())
METRICS = [(panel, metric) for panel in (STRICT, STUDY) for metric in panel.metrics]


def sums(rng, n_units=9, *, valid=True):
    """Statistics of random references and answers of two models, summed a unit, (units, columns) each."""

    def metadata():
        return {
            "category": rng.choice(CATEGORIES[:4]),
            "sentiment": rng.choice(SENTIMENTS),
            "relevance_score": int(rng.integers(0, 11)),
            "key_insights": tuple(rng.choice(list("abc"), rng.integers(0, 3), replace=False)),
            "company_names": tuple(rng.choice(list("abc"), rng.integers(0, 3), replace=False)),
            "summary": " ".join(rng.choice(["one", "two", "three"], 4)),
            "sponsored_ad": bool(rng.integers(0, 2)),
        }

    def unit():
        examples = [Example(item=NewsItem(id=str(i)), metadata=NewsMetadata(**metadata())) for i in range(4)]
        models = [[Answer(str(i), "", metadata()) for i in range(4)] for _ in "ab"]
        if not valid:
            models[1][0].metadata["relevance_score"] = 99
        return [STRICT.statistics(examples, answers).sum(axis=0) for answers in models]

    a, b = zip(*(unit() for _ in range(n_units)), strict=True)
    return np.stack(a), np.stack(b)


@pytest.mark.parametrize(("panel", "metric"), METRICS, ids=[metric.name for _, metric in METRICS])
def test_only_what_a_metric_reads_matters_to_it(panel, metric):
    """Other columns of its family may be anything, NaN too: the score stays, so that they need not be looked at."""
    family = next(family for family in panel.families if metric in family.metrics)
    totals = np.random.default_rng(0).integers(0, 9, (family.n_columns, 50)).astype(float)
    unread = np.setdiff1d(np.arange(family.n_columns), metric.reads(family.n_columns))
    spoilt = totals.copy()
    spoilt[unread] = np.nan
    np.testing.assert_array_equal(metric.score(spoilt), metric.score(totals))


@pytest.mark.parametrize("valid", [True, False])
def test_shorter_ways_lead_to_the_same_scores(valid):
    """Where a metric knows a shorter way to all sums of two sets of totals, it gives what the formula gives."""
    a, b = sums(np.random.default_rng(1), valid=valid)
    half = (b - a) / 2
    near = (a + b).sum(axis=0)[:, None] / 2 + np.stack([half[0] + half[1], half[0] - half[1]], axis=1)
    far = np.stack([half[2] + half[3], half[2] - half[3], half[3] - half[2]], axis=1)
    checked = []
    for reading in STRICT.readings([metric.name for metric in STRICT.metrics]):
        u, v = near[reading.columns], far[reading.columns]
        short = reading.crossed(u, v)
        if short is not None:
            np.testing.assert_allclose(short, reading.score(v[:, :, None] + u[:, None, :]), rtol=1e-14)
            checked.append(reading.metric.name)
    ranked = ["relevance_score.spearman"] if valid else []  # an invalid score drops out of the references' ranks
    assert checked == ["overall.f1", "category.macro_f1", "sentiment.macro_f1", *ranked]


@pytest.mark.parametrize("seed", range(4))
def test_p_values_are_those_of_all_patterns_one_by_one(seed):
    """Every metric's p is the share of the 2^9 swaps of units with a difference as large as the observed one."""
    a, b = sums(np.random.default_rng(seed), valid=seed > 1)
    readings = STRICT.readings([metric.name for metric in STRICT.metrics])
    parts = [Part(reading.columns, reading.score, reading.crossed) for reading in readings]
    found, exact = sign_flips(a, b, parts, n_resamples=10, seed=0)
    swaps = np.array(list(product([False, True], repeat=len(a))))[:, :, None]
    one, other = np.where(swaps, b, a).sum(axis=1), np.where(swaps, a, b).sum(axis=1)
    assert exact
    for p, reading in zip(found, readings, strict=True):
        difference = np.abs(reading.score(other[:, reading.columns].T) - reading.score(one[:, reading.columns].T))
        observed = difference[0]
        expected = np.nan if np.isnan(observed) else 1 - np.mean(difference < observed - 1e-9)
        assert p == pytest.approx(expected, nan_ok=True), reading.metric.name
