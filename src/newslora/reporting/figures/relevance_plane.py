"""Predicted against reference relevance: where on the scale a model errs, and whether it uses the scale at all."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from newslora.reporting.figures._panels import EDGE, Grid, Panel
from newslora.reporting.figures._sketch import SMALL, Absent, Sketch, styles
from newslora.reporting.figures.relevance_error import relevance_pairs
from newslora.reporting.palette import LIGHT, SeriesStyle
from newslora.reporting.source import Results
from newslora.reporting.words import count

if TYPE_CHECKING:
    from matplotlib.axes import Axes

Pairs = Sequence[tuple[float, float]]


def sketch(results: Results) -> Sketch | Absent:
    """Return the figure, or why there is none."""
    found = {model: relevance_pairs(results, model) for model in results.models}
    if not any(pairs for pairs, _ in found.values()):
        return Absent("no model gave a relevance score that could be set against the reference")
    every = styles(results)
    largest = max(n for pairs, _ in found.values() for n in [0, *Counter(pairs).values()])
    panels = [Panel(model, _drawer(pairs, every[model], largest, lost)) for model, (pairs, lost) in found.items()]
    size = 2.4 if len(panels) <= 2 else 1.5
    grid = Grid(panels, width=size, height=size, left=0.42, below=0.62)
    return Sketch(
        title="Predicted and reference relevance",
        subtitle=f"Points on a 0-10 scale; a bubble's area is a number of answers (largest: {largest:,}); on the diagonal: right",
        caption="A flat band means that a model gives every item about the same score; bubbles far from the diagonal are "
        "large errors.",
        numbers=" ".join(
            f"{model}: {count(len(pairs), 'usable score')}, {lost:,} unusable."
            for model, (pairs, lost) in found.items()
        ),
        height=grid.total,
        left=EDGE,
        right=EDGE,
        bottom=0.1,
        draw=grid.draw,
    )


def _drawer(pairs: Pairs, style: SeriesStyle, largest: int, lost: int) -> Callable[[Axes], None]:
    def draw(ax: Axes) -> None:
        counts = Counter(pairs)
        ax.plot([0, 10], [0, 10], color=LIGHT["faint"], lw=0.9, zorder=1)
        ax.grid(visible=True)
        note = f"n = {len(pairs):,}" + (f", {lost:,} unusable" if lost else "")
        ax.set(xlim=(-0.8, 10.8), ylim=(-0.8, 10.8), ylabel="predicted")
        ax.set_xlabel(f"reference\n{note}", size=SMALL, linespacing=1.3)
        ax.set_xticks([0, 5, 10])
        ax.set_yticks([0, 5, 10])
        ax.tick_params(axis="y", labelsize=SMALL, labelcolor=LIGHT["muted"], length=0, pad=3)
        points = sorted(counts)
        width = ax.get_figure().get_size_inches()[0] * 72 * ax.get_position().width / 12  # type: ignore[union-attr]
        areas = [max(9.0, (0.95 * width) ** 2 * counts[point] / max(largest, 1)) for point in points]
        ax.scatter(
            [x for x, _ in points], [min(max(y, -0.5), 10.5) for _, y in points], s=areas, color=style.colour,
            alpha=0.75, linewidths=0, zorder=2, label="pairs",
        )  # fmt: skip

    return draw
