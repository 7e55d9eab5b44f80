"""Pairs of models on the same items: difference, interval, tests, correction for many tests, verdict."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Any

import numpy as np
from numpy.typing import NDArray

from newslora.config import EvaluateConfig
from newslora.errors import ConfigError, one_of
from newslora.evaluation._estimates import NO_VARIATION, number
from newslora.evaluation._panel import Panel
from newslora.evaluation._resampling import Scores, chosen, correction, difference
from newslora.metrics.base import Metric
from newslora.metrics.floors import PREFIX
from newslora.results import Comparison
from newslora.stats.bootstrap import bca_interval, crossed_interval, crossed_p_value, equivalence_interval
from newslora.stats.multiplicity import CORRECTIONS
from newslora.stats.paired import Part, effect_size_z, mcnemar_mid_p, paired_t, sign_flips, wilcoxon_pratt
from newslora.stats.power import items_needed, minimum_detectable
from newslora.stats.verdict import verdict

Floats = NDArray[np.float64]


def pairs_of(models: Sequence[str], against: str | None) -> list[tuple[str, str]]:
    """Return the pairs (a, b) to compare: all pairs of models, or all against one; and each model against each floor.

    Raises:
        ConfigError: `against` names no model.
    """
    if against is not None and against not in models:
        raise ConfigError(one_of("evaluate.against", against, models))
    own = [name for name in models if not name.startswith(PREFIX)]
    floors = [name for name in models if name.startswith(PREFIX)]
    if against is not None:
        return [(against, name) for name in own if name != against] + [
            (floor, name) for name in own for floor in floors if floor != against
        ]
    return list(combinations(own, 2)) + [(floor, name) for name in own for floor in floors]


@dataclass
class Compared:
    """What is known of the models, for comparing them.

    Attributes:
        panel: the metrics.
        sums: model to sums a unit and seed.
        scores: model to scores.
        pair_sums: pair to differences of item values, (5, units, metrics); see `PairTable`.
        n_items: items.
    """

    panel: Panel
    sums: Mapping[str, Sequence[Floats]]
    scores: Mapping[str, Scores]
    pair_sums: Mapping[tuple[str, str], Floats]
    n_items: int


def compare(
    known: Compared, pairs: Iterable[tuple[str, str]], config: EvaluateConfig, *, textbook: bool = False
) -> tuple[Comparison, ...]:
    """Compare pairs on every metric; a model with a floor on the primary metrics only.

    `textbook` takes BCa as published, without the correction for few issues.
    """
    rows: list[dict[str, Any]] = []
    for a, b in pairs:
        rows += _compare_pair(_Pair(known, a, b, config, textbook=textbook))
    _adjust(rows)
    directions = {metric.name: metric.direction for metric in known.panel.metrics}
    for row in rows:
        row["verdict"] = _verdict(row, directions[row["metric"]], config)
    return tuple(Comparison(**row) for row in rows)


def margin_of(metric: Metric, config: EvaluateConfig) -> float | None:
    """Return the smallest effect of interest of a metric; None where none is declared (only unitless have a default)."""
    if metric.name in config.margins:
        return config.margins[metric.name]
    return config.default_margin if metric.unit == "" else None


class _Pair:
    """Two models, b minus a: observed differences, resampled ones, and what follows from them, a metric a column.

    With a floor, only the primary metrics are compared.
    """

    def __init__(self, known: Compared, a: str, b: str, config: EvaluateConfig, *, textbook: bool) -> None:
        self.known, self.a, self.b, self.config, self.textbook = known, a, b, config, textbook
        self.is_floor = a.startswith(PREFIX) or b.startswith(PREFIX)
        metrics = known.panel.metrics
        self.places = [
            i for i, m in enumerate(metrics) if not self.is_floor or (m.name in config.primary and m.for_floors)
        ]
        self.metrics = [metrics[i] for i in self.places]
        of_a, of_b = (chosen(known.scores[name], self.places) for name in (a, b))
        self.several = of_a.n_seeds > 1 or of_b.n_seeds > 1
        self.paired = self.several and any(a in group and b in group for group in config.same_adapters)
        n_units = len(of_a.jackknife)
        if self.paired:
            both = difference(of_a, of_b, name=f"{b} - {a}", seed=config.seed)
            self.observed, self.replicates = both.observed, both.replicates
            self.jackknife, self.small = [both.jackknife, both.jackknife_seeds], correction(n_units, both)
        else:
            self.observed = of_b.observed - of_a.observed
            self.replicates = of_b.replicates - of_a.replicates
            self.jackknife = [of_b.jackknife - of_a.jackknife, of_b.jackknife_seeds, -of_a.jackknife_seeds]
            self.small = correction(n_units, of_a, of_b)

    def intervals(self) -> tuple[Floats, Floats]:
        """Return the ends of the intervals of the differences, (metrics,) each."""
        confidence = self.config.confidence
        if self.several:
            low, high = crossed_interval(self.observed, self.replicates, confidence=confidence, small=self.small)
            span = np.array([most - least for least, most in (metric.bounds for metric in self.metrics)])
            return np.clip(low, -span, span), np.clip(high, -span, span)
        small = None if self.textbook else self.small
        return bca_interval(self.observed, self.replicates, self.jackknife, confidence=confidence, small=small)

    def inner(self) -> tuple[Floats, Floats]:
        """Return the ends of the intervals that two one-sided tests look at, (metrics,) each.

        Over several seeds, Student's t with their few degrees of freedom must fit the margin too.
        """
        known, confidence = (self.observed, self.replicates), 2 * self.config.confidence - 1
        low, high = equivalence_interval(*known, self.jackknife, confidence=confidence, small=self.small)
        if self.several:
            crossed = crossed_interval(*known, confidence=confidence, small=self.small)
            return np.minimum(low, crossed[0]), np.maximum(high, crossed[1])
        return low, high

    def p_values(self) -> dict[str, tuple[float, str]]:
        """Return the p-value of each metric, and the name of its test.

        Flips of issues know nothing of the seeds, and are asked with several only where no resample tells of any doubt.
        """
        found: dict[str, tuple[float, str]] = {}
        names = [metric.name for metric in self.metrics]
        if self.several:
            p_values = crossed_p_value(self.observed, self.replicates, small=self.small)
            test = f"crossed bootstrap, issues and {'paired ' if self.paired else ''}seeds"
            found = {name: (float(p), test) for name, p in zip(names, p_values, strict=True)}
            constant = np.isnan(p_values) & (self.replicates == self.observed).all(axis=0)
            names = [name for name, same in zip(names, constant, strict=True) if same]
        if names:
            flipped, exact = _sign_flips(self.known, self.a, self.b, names, self.config)
            test = f"sign-flip of issues, {'exact' if exact else f'{self.config.resamples} draws'}"
            found |= {name: (p, test) for name, p in flipped.items()}
        return found


def _compare_pair(pair: _Pair) -> list[dict[str, Any]]:
    known, config = pair.known, pair.config
    if not pair.metrics:
        return []
    (low, high), (inner_low, inner_high) = pair.intervals(), pair.inner()
    p_values = pair.p_values()
    rows = []
    for i, metric in enumerate(pair.metrics):
        p_value, test = p_values[metric.name]
        row: dict[str, Any] = {
            "a": pair.a,
            "b": pair.b,
            "metric": metric.name,
            "difference": number(float(pair.observed[i])),
            "low": number(float(low[i])),
            "high": number(float(high[i])),
            "p_value": number(p_value),
            "reason": None,
            "test": test,
            "family": _family(metric.name, pair.is_floor, config),
            "margin": margin_of(metric, config),
            "equivalence_low": number(float(inner_low[i])),
            "equivalence_high": number(float(inner_high[i])),
        }
        row |= _planning(pair.replicates[:, i], known.n_items, row["margin"], config)
        if (pair.a, pair.b) in known.pair_sums and metric.kind != "corpus":
            row |= _item_tests(known.pair_sums[pair.a, pair.b][:, :, pair.places[i]], metric)
        unscored = [n for n in (pair.a, pair.b) if math.isnan(known.scores[n].observed[pair.places[i]])]
        row["reason"] = _reason(row, metric, unscored)
        rows.append(row)
    return rows


def _sign_flips(
    known: Compared, a: str, b: str, names: Sequence[str], config: EvaluateConfig
) -> tuple[dict[str, float], bool]:
    """Return the p-value of each metric; seeds are pooled by their mean statistics."""
    readings = known.panel.readings(names)
    looked_at = np.zeros(known.panel.n_columns, dtype=np.bool_)
    for own in readings:
        looked_at[own.family] = True
    needed = np.flatnonzero(looked_at)  # `numpy.unique` would load `numpy.ma` first, in 20 ms
    sums_a, sums_b = (np.mean([table[:, needed] for table in known.sums[name]], axis=0) for name in (a, b))
    parts = [
        Part(np.searchsorted(needed, own.columns), own.score, own.crossed if own.metric.crossing else None)
        for own in readings
    ]
    found, exact = sign_flips(sums_a, sums_b, parts, n_resamples=config.resamples, seed=config.seed)
    return {own.metric.name: p for own, p in zip(readings, found, strict=True)}, exact


def _family(name: str, is_floor: bool, config: EvaluateConfig) -> str:  # noqa: FBT001
    if is_floor:
        return "floors"
    return "primary" if name in config.primary else "secondary"


def _planning(replicates: Floats, n_items: int, margin: float | None, config: EvaluateConfig) -> dict[str, Any]:
    finite = replicates[~np.isnan(replicates)]
    error = float(finite.std(ddof=1)) if finite.size > 1 else math.nan
    known = error > 0
    return {
        "standard_error": number(error),
        "minimum_detectable": number(minimum_detectable(error, confidence=config.confidence)) if known else None,
        "items_needed": items_needed(error, n_items, margin, confidence=config.confidence)
        if known and margin
        else None,
    }


def _item_tests(sums: Floats, metric: Metric) -> dict[str, Any]:
    """Tests on item values from the sums of their differences, (5, units); t and Wilcoxon at the level of units."""
    n = float(sums[2].sum())
    total, squares = float(sums[0].sum()), float(sums[1].sum())
    units = sums[0][sums[2] > 0]
    t, wilcoxon = paired_t(units), wilcoxon_pratt(units)
    d_z, corrected = effect_size_z(n, total, squares)
    found: dict[str, Any] = {
        "n": int(n),
        "n_units": len(units),
        "d_z": number(d_z),
        "effect_size": number(corrected),
        "effect_size_name": "d_z with Hedges' correction",
        "t_statistic": number(t.statistic),
        "t_p_value": number(t.p_value),
        "wilcoxon_statistic": number(wilcoxon.statistic),
        "wilcoxon_p_value": number(wilcoxon.p_value),
    }
    if metric.kind == "rate":
        found["mcnemar_p_value"] = number(mcnemar_mid_p(int(sums[3].sum()), int(sums[4].sum())))
    return found


def _reason(row: Mapping[str, Any], metric: Metric, missing: Sequence[str]) -> str | None:
    """Say why a number is missing; `missing` are the models without a score."""
    if missing:
        return f"{' and '.join(missing)}: {metric.undefined}"
    if row["low"] is None:
        return NO_VARIATION if row["difference"] is not None else metric.undefined
    return None


def _adjust(rows: list[dict[str, Any]]) -> None:
    """Correct each family of tests: Holm for the primary metrics and the floors, Benjamini-Hochberg for the rest."""
    for family in ("primary", "secondary", "floors"):
        members = [row for row in rows if row["family"] == family]
        name = "benjamini-hochberg" if family == "secondary" else "holm"
        raw = [math.nan if row["p_value"] is None else row["p_value"] for row in members]
        for row, adjusted in zip(members, CORRECTIONS[name](raw), strict=True):
            row["p_adjusted"] = number(float(adjusted))
            row["correction"] = name


def _verdict(row: Mapping[str, Any], direction: str, config: EvaluateConfig) -> str | None:
    if direction == "none" or row["difference"] is None:
        return None
    if row["low"] is None or row["equivalence_low"] is None:
        return _verdict_without_interval(row, direction, config)
    return verdict(
        (row["low"], row["high"]),
        (row["equivalence_low"], row["equivalence_high"]),
        row["p_adjusted"],
        higher_is_better=direction == "higher",
        margin=row["margin"],
        alpha=1 - config.confidence,
    )


def _verdict_without_interval(row: Mapping[str, Any], direction: str, config: EvaluateConfig) -> str:
    """Decide by the permutation test alone: where all items differ alike there is no interval, and yet no doubt."""
    if row["difference"] == 0 and row["p_value"] == 1:
        return "equivalent"
    p = row["p_adjusted"]
    if p is None or not p <= 1 - config.confidence or abs(row["difference"]) <= (row["margin"] or 0.0):
        return "inconclusive"
    return "better" if (row["difference"] > 0) == (direction == "higher") else "worse"
