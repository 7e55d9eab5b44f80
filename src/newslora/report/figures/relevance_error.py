"""The distribution of the relevance error over items, signed: is a model off by a little everywhere, or far off at times?"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from newslora.report.figures._distribution import Lane, lane_sketch
from newslora.report.figures._sketch import Absent, Sketch, styles
from newslora.report.palette import LIGHT
from newslora.report.source import Results
from newslora.report.words import estimate, wrap

if TYPE_CHECKING:
    from matplotlib.axes import Axes


def relevance_pairs(results: Results, model: str) -> tuple[list[tuple[float, float]], int]:
    """Return (reference, predicted) relevance of a model's usable answers, all seeds, and how many were unusable."""
    pairs, lost = [], 0
    for item in results.items:
        truth = item.reference.get("relevance_score")
        if truth is None:
            continue
        for prediction in item.predictions.get(model, ()):
            value = (prediction.get("metadata") or {}).get("relevance_score")
            if isinstance(value, int | float) and not isinstance(value, bool) and abs(value) <= 1e6:
                pairs.append((float(truth), float(value)))
            else:
                lost += 1
    return pairs, lost


def sketch(results: Results) -> Sketch | Absent:
    """Return the figure, or why there is none."""
    if not any("relevance_score" in item.reference for item in results.items):
        return Absent("the references carry no relevance score")
    rows = [_lane(results, model) for model in results.models]
    reach = max((float(np.abs(lane.values).max()) for lane in rows if len(lane.values)), default=1.0)
    reach = min(max(reach, 3.0), 10.0)
    return lane_sketch(
        rows,
        title="How far off is the relevance score?",
        subtitle="Predicted minus reference relevance, points on a 0-10 scale; bars are shares of a model's valid answers",
        caption="Each model's bars show how its errors spread over the items: left of zero it scores too low, right too high; "
        "a tall bar at zero is good.",
        xlabel="predicted minus reference, points",
        draw_lane=_bars,
        row_height=0.7,
        limits=(-reach - 0.6, reach + 0.6),
    )


def _lane(results: Results, model: str) -> Lane:
    pairs, lost = relevance_pairs(results, model)
    metric = results.first_metric("relevance_score.mae", "relevance_mae")
    mae = estimate(results.estimate(model, metric), "points") if metric else ""
    text = f"MAE {mae}\nn = {len(pairs):,}" + (f", {lost:,} unusable" if lost else "")
    errors = np.array([predicted - truth for truth, predicted in pairs])
    return Lane(model, "\n".join(wrap(model)), errors, styles(results)[model], text)


def _bars(ax: Axes, lane: Lane, base: float, height: float) -> None:
    """Bars of whole-point errors; what lies beyond the axis is gathered in its outermost bar and said so."""
    edge = round(ax.get_xlim()[1] - 0.6)
    errors = np.clip(np.rint(lane.values), -edge, edge)
    points, counts = np.unique(errors, return_counts=True)
    shares = counts / counts.sum()
    ax.plot([ax.get_xlim()[0], ax.get_xlim()[1]], [base, base], color=LIGHT["faint"], lw=0.8, zorder=1)
    ax.bar(
        points,
        -height * shares / max(shares.max(), 0.25) * 0.85,
        width=0.82,
        bottom=base,
        color=lane.style.colour,
        zorder=2,
        label=lane.name,
    )
    peak = int(shares.argmax())
    tall = height * shares[peak] / max(shares.max(), 0.25) * 0.85
    ax.text(points[peak], base - tall - 0.02, f"{shares[peak]:.0%}", ha="center", va="bottom", size=7.5)
    ax.set_xticks([tick for tick in (-10, -8, -6, -4, -2, 0, 2, 4, 6, 8, 10) if abs(tick) <= edge])
