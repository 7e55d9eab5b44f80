"""Precision against recall of each list field, with lines of equal F1."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np

from newslora.reporting.figures._distribution import Values
from newslora.reporting.figures._panels import EDGE, Grid, Panel
from newslora.reporting.figures._sketch import SMALL, Absent, Sketch, marker_style, model_legend, styles
from newslora.reporting.palette import LIGHT
from newslora.reporting.source import Results
from newslora.reporting.words import estimate, field_label
from newslora.results import Estimate
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
    reach = _reach(results, pairs)
    panels = [Panel(heading, _drawer(results, precision, recall, reach)) for heading, precision, recall in pairs]
    size = 2.3 if len(panels) <= 2 else 1.36
    grid = Grid(panels, width=size, height=size, left=0.42, below=0.55, gap=0.36)
    return Sketch(
        title="Precision and recall",
        subtitle=f"Share of predicted entries that are right against share of expected entries found; crosses are "
        f"{results.confidence} % intervals, grey lines join points of equal F1 (numbers on the right); "
        f"n = {results.evaluation.n_items:,}{_missing(results, pairs)}",
        caption="Up and to the right is better. A model on the left misses entries, a model at the bottom invents them.",
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


def _missing(results: Results, pairs: list[Pair]) -> str:
    """Name the models that have no point in a panel: the subtitle has room for names of any length."""
    without = {
        heading: [model for model in results.models if _values(results, model, precision, recall) is None]
        for heading, precision, recall in pairs
    }
    said = "; ".join(f"{', '.join(models)} ({heading})" for heading, models in without.items() if models)
    return f"; not shown, for want of answers or references: {said}" if said else ""


def _values(results: Results, model: str, precision: str, recall: str) -> tuple[Estimate, Estimate] | None:
    p, r = results.estimate(model, precision), results.estimate(model, recall)
    return None if p is None or r is None or p.value is None or r.value is None else (p, r)


def _reach(results: Results, pairs: list[Pair]) -> float:
    """Return where both axes of every panel end: a half where nothing lies beyond it, so that points stay apart."""
    found = [
        end
        for _, *metrics in pairs
        for metric in metrics
        for model in results.models
        if (estimate_ := results.estimate(model, metric))
        for end in (estimate_.value, estimate_.high)
        if end is not None
    ]
    return 0.5 if max(found, default=1.0) <= 0.5 else 1.0


def _drawer(results: Results, precision: str, recall: str, reach: float) -> Callable[[Axes], None]:
    def draw(ax: Axes) -> None:
        _plane(ax, reach)
        at = Counter(spot for model in results.models if (spot := _point(results, ax, model, precision, recall)))
        for spot, n in at.items():
            if n > 1:
                ax.annotate(f"{n} models", spot, (6, 5), textcoords="offset points", size=6.5, color=LIGHT["muted"])

    return draw


def _plane(ax: Axes, reach: float) -> None:
    ax.set(xlim=(0, reach), ylim=(0, reach), xlabel="recall", ylabel="precision")
    ax.spines["left"].set_visible(True)
    ax.tick_params(axis="y", labelsize=SMALL, labelcolor=LIGHT["muted"], length=3, pad=3)
    ticks = [(reach * share, f"{reach * share:g}".removeprefix("0") or "0") for share in (0, 0.25, 0.5, 0.75, 1)]
    ax.set_xticks(*zip(*ticks, strict=True))
    ax.set_yticks(*zip(*ticks, strict=True))
    for f1 in (0.2 * reach, 0.4 * reach, 0.6 * reach, 0.8 * reach):
        ax.plot(*equal_f1(f1, reach), color=LIGHT["grid"], lw=1, zorder=1)
        ax.text(
            1.03 * reach, f1 * reach / (2 * reach - f1), f"{f1:g}", size=6.5, color=LIGHT["muted"], va="center_baseline"
        )


def equal_f1(f1: float, reach: float = 1.0) -> tuple[Values, Values]:
    """Return (recall, precision) of the points with one F1: (2r - f)(2p - f) = f², so even steps of log(2r - f)."""
    far = np.log((2 * reach - f1) / f1)
    step = np.exp(np.linspace(-far, far, 33))
    return f1 * (1 + step) / 2, f1 * (1 + 1 / step) / 2


def _point(results: Results, ax: Axes, model: str, precision: str, recall: str) -> tuple[float, float] | None:
    """Draw one model, and return where; None where it has no point."""
    found = _values(results, model, precision, recall)
    if found is None:
        return None
    p, r = found
    at = (r.value or 0.0, p.value or 0.0)
    style = styles(results)[model]
    if p.low is not None and p.high is not None:
        ax.plot([at[0]] * 2, [p.low, p.high], color=style.colour, lw=1.1, alpha=0.75, zorder=2)
    if r.low is not None and r.high is not None:
        ax.plot([r.low, r.high], [at[1]] * 2, color=style.colour, lw=1.1, alpha=0.75, zorder=2)
    ax.plot([at[0]], [at[1]], clip_on=False, zorder=3, label=f"{precision}:{model}", **marker_style(style))
    return at
