"""The distribution of the relevance error over items, signed: is a model off by a little everywhere, or far off at times?"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np

from newslora.reporting.figures._distribution import Lane, Values, lane_sketch
from newslora.reporting.figures._sketch import Absent, Sketch, styles
from newslora.reporting.palette import LIGHT
from newslora.reporting.source import Results
from newslora.reporting.words import estimate, wrap

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
        subtitle="Predicted minus reference relevance, points on a 0-10 scale; bars are shares of valid answers",
        caption="Each model's bars show how its errors spread over the items, all rows on one scale: left of zero it scores too low, right too high; "
        "a tall bar at zero is good.",
        xlabel="predicted minus reference, points",
        draw_lane=_bars_to(_tallest(rows, reach)),
        row_height=0.7,
        limits=(-reach - 0.6, reach + 0.6),
    )


def _lane(results: Results, model: str) -> Lane:
    pairs, lost = relevance_pairs(results, model)
    metric = results.first_metric("relevance_score.mae", "relevance_mae")
    mae = estimate(results.estimate(model, metric), "points") if metric else ""
    zeros = " (unusable as 0)" if lost and results.evaluation.conventions == "study" else ""
    text = f"MAE {mae}{zeros}\nn = {len(pairs):,}" + (f", {lost:,} unusable" if lost else "")
    errors = np.array([predicted - truth for truth, predicted in pairs])
    return Lane(model, "\n".join(wrap(model)), errors, styles(results)[model], text)


def _tallest(rows: list[Lane], edge: float) -> float:
    return max((float(_shares(lane, edge)[1].max()) for lane in rows if len(lane.values)), default=1.0)


def _shares(lane: Lane, edge: float) -> tuple[Values, Values]:
    """Return whole-point errors and the share of each; what lies beyond the edge is gathered there."""
    points, counts = np.unique(np.clip(np.rint(lane.values), -round(edge), round(edge)), return_counts=True)
    return points, counts / counts.sum()


def _bars_to(tallest: float) -> Callable[[Axes, Lane, float, float], None]:
    """Return the function that draws one lane's bars, all lanes on one scale."""

    def draw(ax: Axes, lane: Lane, base: float, height: float) -> None:
        edge = round(ax.get_xlim()[1] - 0.6)
        points, shares = _shares(lane, edge)
        heights = height * 0.85 * shares / tallest
        ax.plot(ax.get_xlim(), [base, base], color=LIGHT["faint"], lw=0.8, zorder=1)
        ax.bar(points, -heights, width=0.82, bottom=base, color=lane.style.colour, zorder=2, label=lane.name)
        peak = int(shares.argmax())
        ax.text(
            points[peak], base - heights[peak] - 0.02, f"{100 * shares[peak]:.0f} %", ha="center", va="bottom", size=7.5
        )
        ax.set_xticks([tick for tick in range(-10, 11, 1 if edge <= 5 else 2) if abs(tick) <= edge])

    return draw
