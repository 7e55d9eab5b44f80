"""Shared by the figures of the answers' length: three forms of a row (histogram, box, violin), and their words."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np

from newslora.reporting.figures._distribution import Lane, Values, characters, lane_sketch, lanes, words
from newslora.reporting.figures._sketch import Absent, Sketch
from newslora.reporting.palette import LIGHT
from newslora.reporting.source import Results

if TYPE_CHECKING:
    from matplotlib.axes import Axes

BINS = 36
FEW = 10
"""Answers below which a violin would invent a shape: they are drawn one by one."""

CHARACTERS = "Characters of summary, insights and company names of each valid answer; the reference's in grey"


WORDS = "Words of summary, insights and company names of each valid answer; the reference's in grey"
BOX = (
    "The box spans the quartiles with the median as a line; whiskers reach to the last answer within 1.5 times the "
    "box, points are answers beyond."
)


def length_sketch(
    results: Results, title: str, draw: Callable[[Axes, Lane, float, float], None], how_to_read: str, *, unit: str
) -> Sketch | Absent:
    """Return a figure of the answers' length in characters or words, one row a model."""
    measure, what = (characters, CHARACTERS) if unit == "characters" else (words, WORDS)
    rows = lanes(results, measure, unit)
    if not any(len(lane.values) for lane in rows):
        return Absent("no model gave a valid answer whose length could be measured")
    return lane_sketch(rows, title=title, subtitle=what, caption=how_to_read, xlabel=unit, draw_lane=draw)


def draw_histogram(ax: Axes, lane: Lane, base: float, height: float) -> None:
    """Draw one row as a histogram on the bins of the whole axis, scaled to its own tallest bar."""
    counts, edges = np.histogram(lane.values, bins=np.linspace(*ax.get_xlim(), BINS + 1))
    heights = height * counts / counts.max()
    ax.stairs(base - heights, edges, baseline=base, fill=True, color=lane.style.colour, alpha=0.85, label=lane.name)
    ax.plot(ax.get_xlim(), [base, base], color=LIGHT["faint"], lw=0.8)


def quartiles(values: Values) -> tuple[float, float, float]:
    """Return the lower quartile, the median and the upper quartile (linear interpolation)."""
    low, middle, high = np.percentile(values, [25, 50, 75])
    return float(low), float(middle), float(high)


def draw_box(ax: Axes, lane: Lane, base: float, height: float) -> None:
    """Draw one row as a box plot, whiskers to 1.5 times the box."""
    low, middle, high = quartiles(lane.values)
    reach = 1.5 * (high - low)
    inside = lane.values[(lane.values >= low - reach) & (lane.values <= high + reach)]
    beyond = np.unique(lane.values[(lane.values < low - reach) | (lane.values > high + reach)])
    y, half = base - height / 2, height * 0.3
    colour = lane.style.colour
    ax.plot([inside.min(), low], [y, y], color=colour, lw=1.4)
    ax.plot([high, inside.max()], [y, y], color=colour, lw=1.4)
    ax.bar(low, 2 * half, width=high - low, bottom=y - half, align="edge", color=colour, alpha=0.3, lw=0)
    ax.bar(low, 2 * half, width=high - low, bottom=y - half, align="edge", fill=False, edgecolor=colour, lw=1.4)
    ax.plot(
        [middle, middle], [y - half, y + half], color=colour, lw=2.6, solid_capstyle="butt", label=f"{lane.name} median"
    )
    ax.plot(beyond, np.full(len(beyond), y), ".", color=colour, ms=4, alpha=0.7, label=f"{lane.name} beyond")


def density(values: Values, grid: Values) -> Values:
    """Return the Gaussian kernel density of values on a grid, Silverman's bandwidth; a constant has a narrow one."""
    spread = min(float(np.std(values)), float(np.subtract(*np.percentile(values, [75, 25]))) / 1.34 or np.inf)
    narrowest = (grid[-1] - grid[0]) / 150
    bandwidth = max(0.9 * spread * len(values) ** -0.2, narrowest)
    points, counts = np.unique(values, return_counts=True)
    kernels = np.exp(-0.5 * ((grid[:, None] - points[None, :]) / bandwidth) ** 2)
    return np.asarray(kernels @ counts / (len(values) * bandwidth * np.sqrt(2 * np.pi)))


def draw_violin(ax: Axes, lane: Lane, base: float, height: float) -> None:
    """Draw one row as a violin with quartiles and median; few values are drawn one by one."""
    y = base - height / 2
    if len(lane.values) < FEW:
        ax.plot(
            lane.values, np.full(len(lane.values), y), "o", ms=5, mfc="none", mec=lane.style.colour, label=lane.name
        )
        return
    grid = np.linspace(lane.values.min(), lane.values.max() + 1e-9, 80)
    if lane.values.min() == lane.values.max():
        grid = np.linspace(lane.values.min() - 1, lane.values.max() + 1, 80)
    found = density(lane.values, grid)
    half = height / 2 * found / found.max()
    low, middle, high = quartiles(lane.values)
    ax.fill_between(grid, y - half, y + half, color=lane.style.colour, alpha=0.35, lw=0)
    ax.plot(grid, y - half, color=lane.style.colour, lw=1)
    ax.plot(grid, y + half, color=lane.style.colour, lw=1)
    ax.plot([low, high], [y, y], color=lane.style.colour, lw=4, solid_capstyle="butt")
    ax.plot([middle], [y], "o", ms=5, mfc=LIGHT["paper"], mec=lane.style.colour, mew=1.4, label=f"{lane.name} median")
