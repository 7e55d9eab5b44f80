"""Seeds: how far replicates of one model lie apart, beside its interval."""

from __future__ import annotations

import dataclasses

from newslora.reporting.figures._rows import Group, RowChart, metric_group
from newslora.reporting.figures._sketch import Absent, Sketch
from newslora.reporting.source import Results
from newslora.reporting.tables import headline
from newslora.reporting.words import number

MOST_METRICS = 4


def seed_values(results: Results, model: str, metric: str) -> tuple[float, ...]:
    """Return a model's estimate of each seed; empty where the evaluation has one seed."""
    found = results.estimate(model, metric)
    values = (found.model_extra or {}).get("seeds") if found else None
    return tuple(float(value) for value in values or () if value is not None)


def sketch(results: Results) -> Sketch | Absent:
    """Return the figure, or why there is none."""
    metrics = [
        metric
        for metric in headline(results)
        if results.info(metric).unit == "" and any(len(seed_values(results, m, metric)) > 1 for m in results.models)
    ]
    if not metrics:
        return Absent("every model has one seed (run several, and they are shown as replicates)")
    groups = tuple(_group(results, metric) for metric in metrics[:MOST_METRICS])
    chart = RowChart(groups, xlabel="score", limits=None)
    return Sketch(
        title="How much do seeds matter?",
        subtitle=f"Strokes are training seeds, points their means, lines {results.confidence} % intervals over items and seeds; "
        f"n = {results.evaluation.n_items:,}",
        caption="Where the strokes of two models interleave, one training run says little about which is better.",
        numbers=" ".join(_numbers(results, metric) for metric in metrics[:MOST_METRICS]),
        height=chart.height,
        left=chart.left,
        right=chart.right,
        draw=chart.draw,
    )


def _group(results: Results, metric: str) -> Group:
    group = metric_group(results, metric)
    rows = tuple(
        dataclasses.replace(row, dots=seed_values(results, model, metric))
        for row, model in zip(group.rows, results.models, strict=True)
    )
    return dataclasses.replace(group, rows=rows, reference=None, note="")


def _numbers(results: Results, metric: str) -> str:
    parts = [
        f"{model} {', '.join(number(value) for value in values)}"
        for model in results.models
        if (values := seed_values(results, model, metric))
    ]
    return f"{results.info(metric).label}, seed by seed: {'; '.join(parts)}."
