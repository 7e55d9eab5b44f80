"""From scores to the estimates of `evaluation.json`: value, interval, what it rests on, and why something is missing."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from numpy.typing import NDArray

from newslora.evaluation._panel import Panel
from newslora.evaluation._resampling import Scores, correction, variance_shares
from newslora.results import Estimate
from newslora.stats.bootstrap import bca_interval, crossed_interval
from newslora.stats.intervals import design_effect, wilson_interval

Floats = NDArray[np.float64]

NO_VARIATION = "every resample gives the same value, so that the data do not tell how uncertain it is"
OFTEN_UNDEFINED = "not computable in more than 5 % of the resamples"


def number(value: float) -> float | None:
    """Return a number as it is written: 12 significant digits, None for NaN and infinities."""
    if not math.isfinite(value):
        return None
    return float(f"{value:.12g}")


def estimates(
    panel: Panel, sums: list[Floats], scores: Scores, *, confidence: float, floor: bool = False
) -> dict[str, Estimate]:
    """Return the estimate of every metric for one model.

    Args:
        panel: the metrics.
        sums: for each seed the sums a unit, (units, columns).
        scores: of the same model.
        confidence: of the intervals.
        floor: the model is a trivial predictor: metrics that mean nothing for one have no value.
    """
    known = (scores.observed, scores.replicates)
    small = correction(len(scores.jackknife), scores)
    if scores.n_seeds == 1:
        low, high = bca_interval(*known, scores.jackknife, confidence=confidence, small=small)
    else:
        low, high = crossed_interval(*known, confidence=confidence, small=small)
    support = np.mean([panel.support(table.sum(axis=0)) for table in sums], axis=0)
    tables = _rate_tables(panel, sums)
    found = {}
    for i, metric in enumerate(panel.metrics):
        value = math.nan if floor and not metric.for_floors else float(scores.observed[i])
        n = round(float(support[i]))
        if math.isnan(value):
            found[metric.name] = Estimate(value=None, n=n, reason=metric.undefined)
            continue
        interval, method = (float(low[i]), float(high[i])), "bca" if len(sums) == 1 else "crossed"
        if len(sums) > 1:  # Student's t knows nothing of a score's range; NaN stays NaN
            interval = float(np.clip(interval[0], *metric.bounds)), float(np.clip(interval[1], *metric.bounds))
        elif metric.kind == "rate":
            interval, method = _wilson(*tables[i], confidence), "wilson"
        extra: dict[str, Any] = {}
        reason = None
        if math.isnan(interval[0]):
            undefined = np.isnan(scores.replicates[:, i]).mean() > 0.05
            reason = OFTEN_UNDEFINED if undefined else NO_VARIATION
        else:
            extra["interval"] = method
        if len(sums) > 1:
            extra["seeds"] = [number(float(v)) for v in scores.by_seed[:, i]]
            extra["shares"] = variance_shares(scores, i)
        found[metric.name] = Estimate(
            value=number(value), low=number(interval[0]), high=number(interval[1]), n=n, reason=reason, **extra
        )
    return found


def _rate_tables(panel: Panel, sums: list[Floats]) -> dict[int, tuple[Floats, Floats]]:
    """Return for each rate its successes and items a unit."""
    places = [i for i, metric in enumerate(panel.metrics) if metric.kind == "rate"]
    totals, sizes = sums[0].T, panel.support(sums[0].T)  # (columns, units), (units, metrics)
    tables = {}
    for i, own in zip(places, panel.readings([panel.metrics[i].name for i in places]), strict=True):
        rates = np.nan_to_num(own.score(totals[own.columns]))
        tables[i] = (rates * sizes[:, i], sizes[:, i])
    return tables


def _wilson(successes: Floats, sizes: Floats, confidence: float) -> tuple[float, float]:
    inflation = design_effect(successes, sizes)
    return wilson_interval(successes.sum() / inflation, sizes.sum() / inflation, confidence=confidence)
