"""Precision against recall of each list field, with lines of equal F1."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np

from newslora.reporting.figures._panels import EDGE, Grid, Panel
from newslora.reporting.figures._sketch import SMALL, Absent, Sketch, marker_style, model_legend, styles
from newslora.reporting.palette import LIGHT
from newslora.reporting.source import Results
from newslora.reporting.words import estimate, field_label
from newslora.schema import LIST_FIELDS

if TYPE_CHECKING:
    from matplotlib.axes import Axes

Pair = tuple[str, str, str]
"""(heading, precision metric, recall metric)"""


def sketch(results: Results) -> Sketch | Absent:
    """Return the figure, or why there is none."""
    pairs = _pairs(results)
    if not pairs:
        return Absent("the evaluation has no precision and recall: no scored field is a list or a yes/no field")
    panels = [Panel(heading, _drawer(results, precision, recall)) for heading, precision, recall in pairs]
    size = 2.4 if len(panels) <= 2 else 1.4
    grid = Grid(panels, width=size, height=size, left=0.42, below=0.55, gap=0.3)
    return Sketch(
        title="Precision and recall",
        subtitle=f"Share of predicted entries that are right against share of expected entries found; crosses are "
        f"{results.confidence} % intervals, grey lines join points of equal F1 (numbers on the right)",
        caption="Up and to the right is better. A model on the left invents entries, a model at the bottom misses them.",
        numbers=_numbers(results, pairs),
        height=grid.total,
        left=EDGE,
        right=EDGE,
        bottom=0.1,
        draw=grid.draw,
        legend=model_legend(results),
    )


def _pairs(results: Results) -> list[Pair]:
    wanted = [(field_label(field), f"{field}.content_precision", f"{field}.content_recall") for field in LIST_FIELDS]
    wanted.append(("Sponsored", "sponsored_ad.precision", "sponsored_ad.recall"))
    wanted.append(("Sponsored", "sponsored_ad_precision", "sponsored_ad_recall"))
    wanted.append(("Lists pooled", "field_f1_precision_overall", "field_f1_recall_overall"))
    return [pair for pair in wanted if pair[1] in results.metrics and pair[2] in results.metrics]


def _numbers(results: Results, pairs: list[Pair]) -> str:
    return " ".join(
        f"{heading}, {model}: precision {estimate(results.estimate(model, precision))}, "
        f"recall {estimate(results.estimate(model, recall))}."
        for heading, precision, recall in pairs
        for model in results.models
    )


def _drawer(results: Results, precision: str, recall: str) -> Callable[[Axes], None]:
    def draw(ax: Axes) -> None:
        _plane(ax)
        missing = [model for model in results.models if not _point(results, ax, model, precision, recall)]
        if missing:
            text = "not shown, nothing predicted:\n" + "\n".join(missing)
            ax.text(0.97, 0.97, text, transform=ax.transAxes, ha="right", va="top", size=6.5, color=LIGHT["muted"])

    return draw


def _plane(ax: Axes) -> None:
    ax.set(xlim=(0, 1), ylim=(0, 1), xlabel="recall", ylabel="precision")
    ax.spines["left"].set_visible(True)
    ax.tick_params(axis="y", labelsize=SMALL, labelcolor=LIGHT["muted"], length=3, pad=3)
    ax.set_xticks([0, 0.25, 0.5, 0.75, 1], ["0", ".25", ".5", ".75", "1"])
    ax.set_yticks([0, 0.25, 0.5, 0.75, 1], ["0", ".25", ".5", ".75", "1"])
    for f1 in (0.2, 0.4, 0.6, 0.8):
        recall = np.linspace(f1 / (2 - f1), 1, 25)
        ax.plot(recall, f1 * recall / (2 * recall - f1), color=LIGHT["grid"], lw=1, zorder=1)
        ax.text(1.03, f1 / (2 - f1), f"{f1:g}", size=6.5, color=LIGHT["muted"], va="center_baseline")


def _point(results: Results, ax: Axes, model: str, precision: str, recall: str) -> bool:
    p, r = results.estimate(model, precision), results.estimate(model, recall)
    if p is None or r is None or p.value is None or r.value is None:
        return False
    style = styles(results)[model]
    if p.low is not None and p.high is not None:
        ax.plot([r.value, r.value], [p.low, p.high], color=style.colour, lw=1.1, alpha=0.75, zorder=2)
    if r.low is not None and r.high is not None:
        ax.plot([r.low, r.high], [p.value, p.value], color=style.colour, lw=1.1, alpha=0.75, zorder=2)
    ax.plot([r.value], [p.value], clip_on=False, zorder=3, label=f"{precision}:{model}", **marker_style(style))
    return True
