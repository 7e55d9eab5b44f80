"""Output consistency: how much the length of the answers varies, and whether seeds agree."""

from __future__ import annotations

from typing import Final

import numpy as np

from newslora.reporting.figures._distribution import Values, characters
from newslora.reporting.figures._rows import Group, Row, RowChart, row_sketch
from newslora.reporting.figures._sketch import Absent, Sketch, styles
from newslora.reporting.source import Results
from newslora.reporting.words import MISSING, interval, number, wrap

OF_STUDY: Final = "output_consistency"


def variation(values: Values) -> tuple[float, float, float] | None:
    """Return the coefficient of variation (standard deviation, ddof 0, over mean) with a jackknife 95 % interval.

    Returns:
        (value, low, high), or None for fewer than three values or a mean of zero.
    """
    n = len(values)
    if n < 3 or values.mean() <= 0:
        return None
    total, squares = values.sum() - values, (values**2).sum() - values**2
    means = total / (n - 1)
    if (means <= 0).any():
        return None
    left_out = np.sqrt(np.maximum(squares / (n - 1) - means**2, 0)) / means
    value = float(values.std() / values.mean())
    error = float(np.sqrt((n - 1) / n * ((left_out - left_out.mean()) ** 2).sum()))
    return value, max(value - 1.96 * error, 0.0), value + 1.96 * error


def seed_agreement(results: Results, model: str) -> tuple[int, int]:
    """Return (items whose answers are the same metadata in every seed, items with at least two answers)."""
    answers = [item.predictions.get(model, ()) for item in results.items]
    several = [found for found in answers if len(found) > 1]
    return sum(all(one.get("metadata") == found[0].get("metadata") for one in found) for found in several), len(several)


def sketch(results: Results) -> Sketch | Absent:
    """Return the figure, or why there is none."""
    if OF_STUDY in results.metrics:
        return _of_study(results)
    rows = tuple(_row(results, model) for model in results.models)
    if all(row.value is None for row in rows):
        return Absent("fewer than three valid answers a model, so their variation cannot be computed")
    reference = variation(np.array([characters(item.reference) for item in results.items]))
    note = f"╎ the references' own: {number(reference[0])}" if reference else ""
    group = Group("Variation of the answers' length", rows, reference[0] if reference else None, note)
    chart = RowChart((group,), xlabel="standard deviation of the length ÷ mean length", limits=None, stem=True)
    return Sketch(
        title="Output consistency",
        subtitle="Coefficient of variation of the answers' characters, valid answers; lines are 95 % jackknife intervals",
        caption="Neither end is good in itself: answers should vary as much as the references do (dashed line)."
        + _agreement(results),
        numbers=" ".join(f"{row.name}: {row.text}." for row in rows),
        height=chart.height,
        left=chart.left,
        right=chart.right,
        draw=chart.draw,
    )


def _of_study(results: Results) -> Sketch:
    """Return the figure of the study's own number, which counts an unparseable answer as one of no characters."""
    return row_sketch(
        results,
        [(OF_STUDY, "Variation of the answers' length")],
        title="Output consistency",
        what="standard deviation of the length ÷ mean length",
        how_to_read="An unparseable answer counts as one of length 0, as in the study, so a model that rarely answers varies "
        "most." + _agreement(results),
        limits=None,
    )


def _row(results: Results, model: str) -> Row:
    metadata = [p.get("metadata") for item in results.items for p in item.predictions.get(model, ())]
    found = variation(np.array([characters(answer) for answer in metadata if answer]))
    value, low, high = found or (None, None, None)
    text = f"{number(value)} {interval(low, high)}" if found else f"{MISSING} (too few valid answers)"
    return Row(f"variation:{model}", "\n".join(wrap(model)), value, low, high, styles(results)[model], text)


def _agreement(results: Results) -> str:
    parts = []
    for model in results.models:
        same, several = seed_agreement(results, model)
        if several:
            parts.append(f"{model} {same:,} of {several:,}")
    return f" Items answered alike in every seed: {'; '.join(parts)}." if parts else ""
