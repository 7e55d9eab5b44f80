"""The numbers as tables: grouped for the page and the Markdown twin, and long for CSV."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from newslora.reporting.source import MetricInfo, Results
from newslora.reporting.words import MISSING, interval, is_floor, model_label, number, p_value
from newslora.results import Comparison, Estimate

HEADLINE: Final = (
    ("overall.f1", "f1_overall", "field_f1_overall"),
    ("key_insights.content_f1", "f1_key_insights", "field_f1_key_insights"),
    ("company_names.content_f1", "f1_company_names", "field_f1_company_names"),
    ("category.accuracy",),
    ("sentiment.accuracy",),
    ("relevance_score.mae", "mae_relevance", "relevance_mae"),
    ("summary.rougeL", "rougeL"),
    ("validity.schema", "json_validation_rate"),
)
"""What the scoreboard shows after the declared primary metrics; the first name that the evaluation has."""
MAX_HEADLINE: Final = 8


@dataclass(frozen=True)
class Cell:
    """One number as shown.

    Attributes:
        value, interval: in words.
        n: items it rests on, where they are not all of the evaluation's.
        note: number of the note that says why there is no value, or no interval.
        share: of the whole, for a bar; None for what is no share.
        best: the best point estimate of its metric.
    """

    value: str
    interval: str = ""
    n: str = ""
    note: int | None = None
    share: float | None = None
    best: bool = False


@dataclass(frozen=True)
class MetricRow:
    """One metric over all models."""

    info: MetricInfo
    cells: tuple[Cell, ...]


@dataclass(frozen=True)
class MetricTable:
    """One group of metrics: a row a metric, a column a model, notes below."""

    title: str
    models: tuple[str, ...]
    rows: tuple[MetricRow, ...]
    notes: tuple[str, ...]


def headline(results: Results) -> tuple[str, ...]:
    """Return the few metrics of the scoreboard: the primary ones, then one of each kind that was computed."""
    chosen = list(results.primary)
    for names in HEADLINE:
        if not set(names) & set(chosen) and (metric := results.first_metric(*names)):
            chosen.append(metric)
    return tuple((chosen or list(results.metrics))[:MAX_HEADLINE])


def scoreboard(results: Results) -> MetricTable:
    """Return the table that stands on top: headline metrics of every model and floor."""
    return _table(results, "Scoreboard", headline(results))


def metric_tables(results: Results) -> list[MetricTable]:
    """Return every metric, one table a group, in the order of the file."""
    groups: dict[str, list[str]] = {}
    for metric, info in results.metrics.items():
        groups.setdefault(info.group, []).append(metric)
    return [_table(results, title, metrics) for title, metrics in groups.items()]


def _table(results: Results, title: str, metrics: Iterable[str]) -> MetricTable:
    models = (*results.models, *results.floors)
    notes: list[str] = []
    rows = [MetricRow(results.info(metric), _cells(results, metric, models, notes)) for metric in metrics]
    return MetricTable(title, models, tuple(rows), tuple(notes))


def _cells(results: Results, metric: str, models: Sequence[str], notes: list[str]) -> tuple[Cell, ...]:
    info = results.info(metric)
    best = _best(results, info)
    n_items = results.evaluation.n_items
    return tuple(_cell(results.estimate(model, metric), info, n_items, notes, best=model in best) for model in models)


def _best(results: Results, info: MetricInfo) -> set[str]:
    """Models whose point estimate is the best; empty where there is no direction or only one model."""
    found = {
        model: estimate.value
        for model in results.models
        if (estimate := results.estimate(model, info.name)) and estimate.value is not None
    }
    if info.direction == "none" or len(results.models) < 2 or not found:
        return set()
    top = (min if info.direction == "lower" else max)(found.values())
    return {model for model, value in found.items() if value == top}


def _cell(estimate: Estimate | None, info: MetricInfo, n_items: int, notes: list[str], *, best: bool) -> Cell:
    if estimate is None or estimate.value is None:
        reason = "not computed for this model" if estimate is None else estimate.reason or "no reason given"
        return Cell(MISSING, note=_note(f"{MISSING}: {reason}", notes))
    return Cell(
        number(estimate.value, info.unit),
        interval(estimate.low, estimate.high, info.unit),
        n="" if estimate.n == n_items else f"n = {estimate.n:,}",
        note=_note(f"no interval: {estimate.reason}", notes) if estimate.low is None and estimate.reason else None,
        share=estimate.value if info.unit == "" and 0 <= estimate.value <= 1 else None,
        best=best,
    )


def _note(text: str, notes: list[str]) -> int:
    """Return the number of a note; the same words share one."""
    if text not in notes:
        notes.append(text)
    return notes.index(text) + 1


@dataclass(frozen=True)
class ComparisonRow:
    """One comparison as shown."""

    comparison: Comparison
    label: str
    difference: str
    interval: str
    p: str
    p_adjusted: str
    effect_size: str
    margin: str
    detectable: str
    verdict: str
    more: str
    primary: bool


def comparison_rows(results: Results, *, floors: bool = False) -> list[ComparisonRow]:
    """Return the comparisons, primary metrics first; those with a floor only where `floors` is set."""
    wanted = [c for c in results.evaluation.comparisons if floors == (is_floor(c.a) or is_floor(c.b))]
    wanted.sort(key=lambda c: c.metric not in results.primary)
    return [_comparison(results, c) for c in wanted]


def _comparison(results: Results, c: Comparison) -> ComparisonRow:
    info, extra = results.info(c.metric), c.model_extra or {}
    return ComparisonRow(
        comparison=c,
        label=info.label,
        difference=number(c.difference, info.unit, sign=True) if c.difference is not None else f"{MISSING}: {c.reason}",
        interval=interval(c.low, c.high, info.unit, sign=True),
        p=p_value(c.p_value),
        p_adjusted=p_value(c.p_adjusted),
        effect_size=number(c.effect_size, sign=True),
        margin=number(results.margin(c), info.unit),
        detectable=number(extra.get("minimum_detectable"), info.unit),
        verdict=c.verdict or MISSING,
        more=_more(c, extra.get("items_needed"), results.evaluation.n_items),
        primary=c.metric in results.primary,
    )


def _more(c: Comparison, needed: int | None, n_items: int) -> str:
    """Say what stands in the way of a verdict: that there is no interval, or how many more items would decide."""
    if c.verdict != "inconclusive":
        return ""
    if c.low is None and c.reason:
        return f"no interval: {c.reason}"
    if not needed or needed <= n_items:
        return ""
    return f"about {needed - n_items:,} more items would decide"


@dataclass(frozen=True)
class PairTable:
    """All comparisons of one pair of models, `b` minus `a`."""

    a: str
    b: str
    rows: tuple[ComparisonRow, ...]


def leading_comparisons(results: Results) -> list[ComparisonRow]:
    """Return the comparisons to show first: primary metrics, and with one pair of models the whole scoreboard."""
    rows = comparison_rows(results)
    one_pair = len({(row.comparison.a, row.comparison.b) for row in rows}) == 1
    wanted = headline(results) if one_pair or not results.primary else results.primary
    return [row for metric in wanted for row in rows if row.comparison.metric == metric]


def pair_tables(results: Results, *, floors: bool = False) -> list[PairTable]:
    """Return every comparison, a table a pair; pairs with a floor only where `floors` is set."""
    pairs: dict[tuple[str, str], list[ComparisonRow]] = {}
    for row in comparison_rows(results, floors=floors):
        pairs.setdefault((row.comparison.a, row.comparison.b), []).append(row)
    return [PairTable(a, b, tuple(rows)) for (a, b), rows in pairs.items()]


def metrics_csv(results: Results) -> str:
    """Write one row a model and metric, full precision; empty cells where a number could not be computed."""
    header = ("model", "metric", "label", "value", "low", "high", "n", "unit", "direction", "reason")
    rows = (
        (
            model,
            metric,
            results.info(metric).label,
            found.value,
            found.low,
            found.high,
            found.n,
            results.info(metric).unit,
            results.info(metric).direction,
            found.reason,
        )
        for model, metrics in results.evaluation.models.items()
        for metric, found in metrics.items()
    )
    return _csv(header, rows)


COMPARISON_COLUMNS: Final = (
    "a", "b", "metric", "difference", "low", "high", "p_value", "p_adjusted", "effect_size", "verdict", "reason",
    "margin", "minimum_detectable", "items_needed", "test", "correction", "family", "t_p_value", "wilcoxon_p_value",
    "mcnemar_p_value",
)  # fmt: skip


def comparisons_csv(results: Results) -> str:
    """Write one row a comparison, full precision."""
    rows = ([getattr(c, name, None) for name in COMPARISON_COLUMNS] for c in results.evaluation.comparisons)
    return _csv(COMPARISON_COLUMNS, rows)


def items_csv(results: Results) -> str:
    """Write one row an item, model and seed: rung, finish reason, tokens and the per-item values."""
    metrics = sorted({name for item in results.items for found in item.values.values() for name in found})
    header = ("id", "issue", "model", "replicate", "rung", "finish_reason", "n_tokens", *metrics)
    rows = (
        (
            item.id,
            item.issue,
            model_label(model),
            index + 1,
            prediction.get("rung"),
            prediction.get("finish_reason"),
            prediction.get("n_tokens"),
            *(_at(item.values.get(model, {}).get(metric), index) for metric in metrics),
        )
        for item in results.items
        for model, predictions in item.predictions.items()
        for index, prediction in enumerate(predictions)
    )
    return _csv(header, rows)


def _at(values: Sequence[float | None] | None, index: int) -> float | None:
    return values[index] if values and index < len(values) else None


def _csv(header: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    buffer = io.StringIO()
    writer = csv.writer(buffer, lineterminator="\n")
    writer.writerow(header)
    writer.writerows(rows)
    return buffer.getvalue()
