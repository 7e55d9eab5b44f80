"""Item by item: on how many items does one model do better, and by how much?"""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING

import numpy as np

from newslora.reporting.figures._distribution import Lane, Values, lane_sketch
from newslora.reporting.figures._sketch import Absent, Sketch, styles
from newslora.reporting.palette import LIGHT
from newslora.reporting.source import Results
from newslora.reporting.words import number, wrap

if TYPE_CHECKING:
    from matplotlib.axes import Axes

CANDIDATES = ("overall.f1", "field_f1_overall", "key_insights.content_f1", "relevance_score.mae", "relevance_mae")
MOST_PAIRS = 7


def item_differences(results: Results, a: str, b: str, metric: str) -> Values:
    """Return b minus a per item, seeds averaged, in the direction in which positive is better; items without a value
    in both models are left out.
    """  # noqa: D205
    sign = -1.0 if results.info(metric).direction == "lower" else 1.0
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", RuntimeWarning)  # the mean of an item without any value is NaN, as it should be
        first, second = (np.nanmean(results.values(model, metric), axis=1) for model in (a, b))
    found = sign * (second - first)
    return np.asarray(found[np.isfinite(found)])


def sketch(results: Results) -> Sketch | Absent:
    """Return the figure, or why there is none."""
    if len(results.models) < 2:
        return Absent("there is one model, so no difference")
    metric = _metric(results)
    if metric is None:
        return Absent("the items carry no per-item values that two models share")
    pairs = [(a, b) for index, a in enumerate(results.models) for b in results.models[index + 1 :]]
    if len(pairs) > MOST_PAIRS:
        pairs = [pair for pair in pairs if pair[0] == results.models[0]]
    rows = [lane for a, b in pairs if len((lane := _lane(results, a, b, metric)).values)]
    if not rows:
        return Absent("no item has a value in two models")
    return lane_sketch(
        rows,
        title="Item by item, who does better?",
        subtitle=f"{results.info(metric).label} of each item, first-named model minus the other, sorted; above the line the "
        "first-named is better; each row to its own scale",
        caption="Each row is a pair of models with its items side by side, from the first-named model's best to its worst. "
        "A long flat middle means that the models mostly answer alike.",
        xlabel="share of the items",
        draw_lane=_bars,
        row_height=1.1 if len(rows) <= 3 else 0.75,
        limits=(0.0, 1.0),
        percent=True,
    )


def _metric(results: Results) -> str | None:
    for metric in (*results.primary, *CANDIDATES):
        with_values = [model for model in results.models if results.values(model, metric).size]
        if len(with_values) > 1:
            return metric
    return None


def _lane(results: Results, a: str, b: str, metric: str) -> Lane:
    values = np.sort(item_differences(results, a, b, metric))[::-1] if _both(results, a, b, metric) else np.empty(0)
    better, worse = int((values > 1e-12).sum()), int((values < -1e-12).sum())
    unscored = len(results.items) - len(values)
    text = (
        f"better on {better:,}, worse on {worse:,}\nequal on {len(values) - better - worse:,}"
        + (f", no value on {unscored:,}" if unscored else "")
        + (f"\nfrom {_signed(values[-1])} to {_signed(values[0])}" if len(values) else "")
    )
    return Lane(f"{b} minus {a}", "\n".join(wrap(f"{b} vs {a}")), values, styles(results)[b], text)


def _signed(value: float) -> str:
    return number(float(value), "points", sign=True)


def _both(results: Results, a: str, b: str, metric: str) -> bool:
    return all(results.values(model, metric).size for model in (a, b))


def _bars(ax: Axes, lane: Lane, base: float, height: float) -> None:
    n = len(lane.values)
    edges = np.linspace(0, 1, n + 1)
    reach = max(float(np.abs(lane.values).max()), 1e-9)
    middle = base - height / 2
    heights = middle - lane.values / reach * height / 2
    for sign, colour in ((1, lane.style.colour), (-1, LIGHT["floor"])):
        part = np.where(sign * lane.values > 0, heights, middle)
        ax.stairs(
            part,
            edges,
            baseline=middle,
            fill=True,
            color=colour,
            label=f"{lane.name} {'better' if sign > 0 else 'worse'}",
        )
    ax.plot([0, 1], [middle, middle], color=LIGHT["faint"], lw=0.8)
