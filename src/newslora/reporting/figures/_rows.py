"""Rows of points with intervals under bold headings: the one chart form behind most figures.

Every row names its model on the left and its number on the right, so there is no legend to look up, and any number of
models with names of any length fits: the figure grows downwards.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from newslora.reporting.figures._sketch import (
    LABEL,
    LINE,
    SMALL,
    Sketch,
    axes_width,
    marker_style,
    row_labels,
    styles,
    widest,
)
from newslora.reporting.palette import LIGHT, SeriesStyle
from newslora.reporting.source import Results
from newslora.reporting.words import MISSING, estimate, model_label, number, wrap
from newslora.results import Estimate

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.ticker import NullLocator

ROW: Final = 0.25
HEADING: Final = 0.27
GAP: Final = 0.13


@dataclass(frozen=True)
class Row:
    """One point with its interval; `name` identifies it among the plotted artists."""

    name: str
    label: str
    value: float | None
    low: float | None
    high: float | None
    style: SeriesStyle
    text: str
    dots: tuple[float, ...] = ()

    @property
    def height(self) -> float:
        """Inches; a label of several lines needs more."""
        return max(ROW, 0.10 + LINE * (self.label.count("\n") + 1))


@dataclass(frozen=True)
class Group:
    """Rows under one heading, with an optional reference line (the best floor)."""

    title: str
    rows: tuple[Row, ...]
    reference: float | None = None
    note: str = ""

    @property
    def height(self) -> float:
        """Inches, heading and gap included."""
        return (HEADING if self.title else 0) + sum(row.height for row in self.rows) + GAP


@dataclass(frozen=True)
class RowChart:
    """Groups of rows over one x axis.

    Attributes:
        limits: of the axis; None takes them from the data.
        stem: draw a line from zero, for quantities where zero means nothing.
        band: half-width of a shaded band around zero (the smallest effect of interest).
    """

    groups: tuple[Group, ...]
    xlabel: str
    limits: tuple[float, float] | None = (0.0, 1.0)
    stem: bool = False
    band: float | None = None
    symlog: bool = False
    ticks: tuple[float, ...] = field(default=())

    @property
    def height(self) -> float:
        """Of the drawing area, inches."""
        return sum(group.height for group in self.groups)

    @property
    def left(self) -> float:
        """Room for the row labels, inches."""
        return max(0.6, 0.3 + widest([row.label for group in self.groups for row in group.rows], LABEL))

    @property
    def right(self) -> float:
        """Room for the numbers, inches."""
        return 0.3 + widest([row.text for group in self.groups for row in group.rows], SMALL)

    def draw(self, ax: Axes) -> None:
        """Draw the chart; y is in inches from the top."""
        ax.set_ylim(self.height, 0)
        self._axis(ax)
        labels: list[tuple[float, str]] = []
        y = 0.0
        for group in self.groups:
            y = self._group(ax, group, y, labels)
        row_labels(ax, labels)

    def _axis(self, ax: Axes) -> None:
        ax.set_xlabel(self.xlabel)
        ax.grid(visible=True, axis="x")
        if self.symlog:
            ax.set_xscale("symlog", linthresh=2, linscale=1.2)
            ax.xaxis.set_minor_locator(_no_ticks())
        ax.set_xlim(*(self.limits or _limits(self.groups, include_zero=self.band is not None or self.stem)))
        if self.ticks:
            ax.set_xticks(self.ticks, [number(tick, "ticks") if tick % 1 else f"{tick:g}" for tick in self.ticks])
        if self.band is not None:
            ax.axvspan(-self.band, self.band, color=LIGHT["band"], lw=0, zorder=0)
            ax.axvline(0, color=LIGHT["faint"], lw=1, zorder=1)

    def _group(self, ax: Axes, group: Group, y: float, labels: list[tuple[float, str]]) -> float:
        if group.title:
            inches = axes_width(ax)
            ax.text(
                -self.left / inches + 0.15 / inches,
                y + HEADING / 2,
                group.title,
                transform=ax.get_yaxis_transform(),
                weight="bold",
                va="center_baseline",
                size=LABEL,
            )
            y += HEADING
        top = y
        for row in group.rows:
            _draw_row(ax, row, y + row.height / 2, stem=self.stem)
            labels.append((y + row.height / 2, row.label))
            y += row.height
        if group.reference is not None:
            _draw_reference(ax, group, top, y, self.right)
        return y + GAP


def _draw_row(ax: Axes, row: Row, y: float, *, stem: bool) -> None:
    right = ax.get_yaxis_transform()
    colour = LIGHT["muted"] if row.value is None else LIGHT["ink"]
    ax.text(1 + 0.13 / axes_width(ax), y, row.text, transform=right, size=SMALL, va="center_baseline", color=colour)
    if row.value is None or not math.isfinite(row.value):
        return
    if stem:
        ax.plot([0, row.value], [y, y], color=row.style.colour, lw=5, alpha=0.22, solid_capstyle="butt", zorder=2)
    if row.low is not None and row.high is not None:
        ax.plot([row.low, row.high], [y, y], color=row.style.colour, lw=1.8, zorder=3, label=f"{row.name} interval")
    if row.dots:
        ax.plot(
            row.dots,
            [y] * len(row.dots),
            "|",
            color=LIGHT["ink"],
            ms=11,
            mew=1.0,
            zorder=5,
            label=f"{row.name} seeds",
        )
    ax.plot([row.value], [y], zorder=4, clip_on=False, label=row.name, **marker_style(row.style))


def _draw_reference(ax: Axes, group: Group, top: float, bottom: float, chart_right: float) -> None:
    reference = group.reference or 0.0
    ax.plot([reference, reference], [top - 0.02, bottom], color=LIGHT["floor"], lw=1.2, ls=(0, (3, 2)), zorder=2)
    ax.text(
        1.0 + (chart_right - 0.15) / axes_width(ax),
        top - HEADING / 2,
        group.note,
        transform=ax.get_yaxis_transform(),
        size=SMALL,
        color=LIGHT["muted"],
        ha="right",
        va="center_baseline",
    )


def _limits(groups: Sequence[Group], *, include_zero: bool) -> tuple[float, float]:
    rows = [row for group in groups for row in group.rows]
    found = [x for row in rows for x in (row.value, row.low, row.high, *row.dots) if x is not None and math.isfinite(x)]
    found += [group.reference for group in groups if group.reference is not None]
    if include_zero or not found:
        found.append(0.0)
    low, high = min(found), max(found)
    pad = 0.05 * (high - low) or 0.5
    return (low if low == 0 else low - pad), (high if high == 0 else high + pad)


def _no_ticks() -> NullLocator:
    from matplotlib.ticker import NullLocator

    return NullLocator()


def metric_group(results: Results, metric: str, *, title: str | None = None) -> Group:
    """Return one group for a metric: a row a model, and the best floor as its reference line."""
    info = results.info(metric)
    every = styles(results)
    rows = []
    for model in results.models:
        found = results.estimate(model, metric)
        rows.append(
            Row(
                name=f"{metric}:{model}",
                label="\n".join(wrap(model)),
                value=found.value if found else None,
                low=found.low if found else None,
                high=found.high if found else None,
                style=every[model],
                text=estimate(found, info.unit) + (" (no interval)" if _lacks_interval(found) else ""),
            )
        )
    floor, note = best_floor(results, metric)
    return Group(info.label if title is None else title, tuple(rows), floor, note)


def _lacks_interval(found: Estimate | None) -> bool:
    return found is not None and found.value is not None and found.low is None


def _without_interval(results: Results, metrics: Sequence[tuple[str, str]]) -> str:
    """Say why some numbers of a figure stand without their interval."""
    found = (results.estimate(model, metric) for metric, _ in metrics for model in results.models)
    reasons = dict.fromkeys(one.reason for one in found if one and _lacks_interval(one) and one.reason)
    return f" No interval: {'; '.join(map(str, reasons))}." if reasons else ""


def best_floor(results: Results, metric: str) -> tuple[float | None, str]:
    """Return the value of the floor that does best on a metric, and the words for its line; (None, "") without one."""
    info = results.info(metric)
    found = [
        (estimate_.value, floor)
        for floor in results.floors
        if (estimate_ := results.estimate(floor, metric)) and estimate_.value is not None
    ]
    if not found or info.direction == "none":
        return None, ""
    value, floor = (min if info.direction == "lower" else max)(found, key=lambda pair: pair[0])
    return value, f"╎ best floor {number(value, info.unit)} ({model_label(floor).removeprefix('floor: ')})"


def missing_text(results: Results, metric: str, model: str) -> str:
    """Return why a number is not there, for captions."""
    found = results.estimate(model, metric)
    if found is None:
        return f"{model}: {MISSING} (not computed)"
    return f"{model}: {MISSING} ({found.reason or 'no reason given'})"


def row_sketch(  # noqa: PLR0913 - the words of a figure are many
    results: Results,
    metrics: Sequence[tuple[str, str]],
    *,
    title: str,
    what: str,
    how_to_read: str,
    limits: tuple[float, float] | None = (0.0, 1.0),
) -> Sketch:
    """Return the sketch of a metric-by-model row chart.

    Args:
        results: the evaluation.
        metrics: (metric, heading) in the order of the groups.
        title: of the figure.
        what: the quantity, for the axis and the subtitle.
        how_to_read: the sentence of the caption that explains the chart.
        limits: of the axis; None takes them from the data.
    """
    empty = [(metric, heading) for metric, heading in metrics if not _has_value(results, metric)]
    metrics = [pair for pair in metrics if pair not in empty] or metrics
    groups = tuple(metric_group(results, metric, title=heading) for metric, heading in metrics)
    chart = RowChart(groups, xlabel=what, limits=limits, stem=True)
    return Sketch(
        title=title,
        subtitle=f"{what[:1].upper()}{what[1:]}; {basis(results, [metric for metric, _ in metrics])}",
        caption=how_to_read + _left_out(results, empty) + _without_interval(results, metrics),
        numbers=_numbers(results, metrics),
        height=chart.height,
        left=chart.left,
        right=chart.right,
        draw=chart.draw,
    )


def _has_value(results: Results, metric: str) -> bool:
    found = (results.estimate(model, metric) for model in results.models)
    return any(estimate_ is not None and estimate_.value is not None for estimate_ in found)


def _left_out(results: Results, metrics: Sequence[tuple[str, str]]) -> str:
    """Name the metrics that no model has a value of, each with its reason."""
    said = [
        f"{heading} ({next((found.reason for model in results.models if (found := results.estimate(model, metric)) and found.reason), 'no reason given')})"
        for metric, heading in metrics
    ]
    return f" Not computable for any model: {'; '.join(said)}." if said else ""


def basis(results: Results, metrics: Sequence[str]) -> str:
    """Say what the numbers rest on: items, seeds, interval."""
    counts = sorted(
        {found.n for metric in metrics for model in results.models if (found := results.estimate(model, metric))}
    )
    n = f"n = {counts[0]}" if len(counts) == 1 else f"n = {counts[0]} to {counts[-1]}" if counts else "n unknown"
    seeds = max((results.n_seeds(model) for model in results.models), default=1)
    replicates = f", up to {seeds} seeds a model" if seeds > 1 else ""
    return f"{n}{replicates}; lines are {results.confidence} % intervals"


def _numbers(results: Results, metrics: Sequence[tuple[str, str]]) -> str:
    sentences = []
    for metric, heading in metrics:
        unit = results.info(metric).unit
        parts = [
            f"{model} {estimate(found, unit)}"
            if (found := results.estimate(model, metric)) and found.value is not None
            else missing_text(results, metric, model)
            for model in results.models
        ]
        sentences.append(f"{heading}: {'; '.join(parts)}.")
    return " ".join(sentences)
