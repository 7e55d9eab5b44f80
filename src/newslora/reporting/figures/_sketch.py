"""A figure before it is drawn: its words, its size, and the function that draws it on an Axes.

A figure file builds a `Sketch` from results, or says in one sentence why it cannot (`Absent`). Sizes are in inches, and
text is measured with the very font, so that labels of any length get the room they need.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

from newslora.reporting.palette import FLOOR_STYLE, LIGHT, SeriesStyle, series_style
from newslora.reporting.source import Results
from newslora.reporting.words import is_floor

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure
    from matplotlib.ft2font import FT2Font

WIDTH: Final = 6.6
LABEL: Final = 9.0
SMALL: Final = 8.0
TITLE: Final = 11.0
LINE: Final = 0.15
"""Inches from line to line of a label."""
BESIDE: Final = 0.11
"""Inches from an Axes to the text beside it."""

RC: Final[dict[str, Any]] = {
    "font.family": ["DejaVu Sans"],
    "font.size": LABEL,
    "text.parse_math": False,
    "text.color": LIGHT["ink"],
    "axes.edgecolor": LIGHT["faint"],
    "axes.labelcolor": LIGHT["muted"],
    "axes.labelsize": LABEL,
    "axes.facecolor": "none",
    "axes.linewidth": 0.8,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.spines.left": False,
    "axes.axisbelow": True,
    "axes.unicode_minus": True,
    "axes.autolimit_mode": "data",
    "xtick.color": LIGHT["faint"],
    "xtick.labelcolor": LIGHT["muted"],
    "xtick.labelsize": SMALL,
    "xtick.major.size": 3,
    "ytick.color": LIGHT["faint"],
    "ytick.labelcolor": LIGHT["ink"],
    "ytick.labelsize": LABEL,
    "ytick.major.size": 0,
    "ytick.major.pad": 8,
    "grid.color": LIGHT["grid"],
    "grid.linewidth": 0.8,
    "lines.linewidth": 1.6,
    "lines.solid_capstyle": "round",
    "hatch.linewidth": 0.6,
    "figure.facecolor": LIGHT["paper"],
    "svg.fonttype": "none",
    "path.simplify": True,
    "text.hinting": "none",
}


@dataclass(frozen=True)
class Absent:
    """Why a figure is not there, in one sentence."""

    reason: str


@dataclass(frozen=True)
class Sketch:
    """A figure before it is drawn.

    Attributes:
        title, subtitle: what it shows; what it rests on (items, interval, unit).
        caption: how to read it.
        numbers: what it shows, in words and numbers, for people who cannot see it.
        height: of the drawing area, inches.
        left, right, bottom: room around it for labels, inches.
        draw: puts it on an Axes.
        legend: (style, label) of series that are not labelled in place.
    """

    title: str
    subtitle: str
    caption: str
    height: float
    draw: Callable[[Axes], None]
    numbers: str = ""
    left: float = 0.2
    right: float = 0.2
    bottom: float = 0.5
    legend: Sequence[tuple[SeriesStyle, str]] = field(default_factory=tuple)

    @property
    def width(self) -> float:
        """Inches: that of all figures, unless labels leave the drawing less than two."""
        return max(WIDTH, self.left + self.right + 2.0)


def styles(results: Results) -> dict[str, SeriesStyle]:
    """Return each model's style, the same in every figure; all floors share one."""
    found = {model: series_style(index) for index, model in enumerate(results.models)}
    return found | dict.fromkeys(results.floors, FLOOR_STYLE)


def model_legend(results: Results, models: Sequence[str] | None = None) -> list[tuple[SeriesStyle, str]]:
    """Return legend entries of the compared models."""
    every = styles(results)
    return [(every[model], model) for model in (results.models if models is None else models) if not is_floor(model)]


@lru_cache(maxsize=4)
def text_font(weight: str) -> FT2Font:
    """Return the font of all text, "normal" or "bold"."""
    from matplotlib.font_manager import FontProperties, findfont, get_font

    return get_font(findfont(FontProperties(family="DejaVu Sans", weight=weight)))


@lru_cache(maxsize=4096)
def text_extent(text: str, weight: str = "normal") -> tuple[float, float, float]:
    """Return width, height and descent of one line of text as the font sets it, in multiples of the font's size."""
    from matplotlib.ft2font import LoadFlags

    font = text_font(weight)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # a glyph that the font lacks is as wide as its box
        font.set_size(100, 72)
        font.set_text(text, 0.0, flags=LoadFlags.NO_HINTING)
    width, height = font.get_width_height()
    return width / 6400, height / 6400, font.get_descent() / 6400


def text_width(text: str, size: float = LABEL, weight: str = "normal") -> float:
    """Return the width of one line of text in inches, as the font sets it."""
    return text_extent(text, weight)[0] * size / 72


def widest(texts: Sequence[str], size: float = LABEL, weight: str = "normal") -> float:
    """Return the width of the widest line of several texts, inches; 0 for none."""
    lines = [line for text in texts for line in text.split("\n")]
    return max((text_width(line, size, weight) for line in lines), default=0.0)


def frame(sketch: Sketch) -> tuple[Figure, Axes]:
    """Draw a sketch on a Figure of its own, with title, subtitle and legend above the Axes."""
    from matplotlib.figure import Figure

    legend_rows = _legend_rows(sketch.legend)
    subtitle = _fold(sketch.subtitle, WIDTH - 0.3, SMALL)
    top = 0.42 + 0.15 * len(subtitle) + 0.21 * len(legend_rows) + 0.12
    width, height = sketch.width, top + sketch.height + sketch.bottom
    figure = Figure(figsize=(width, height))
    inside = width - sketch.left - sketch.right
    bounds = (sketch.left / width, sketch.bottom / height, inside / width, sketch.height / height)
    axes = figure.add_axes(bounds)
    figure.text(0.15 / width, 1 - 0.27 / height, sketch.title, size=TITLE, weight="bold", va="baseline")
    for row, line in enumerate(subtitle):
        y = 1 - (0.46 + 0.15 * row) / height
        figure.text(0.15 / width, y, line, size=SMALL, color=LIGHT["muted"], va="baseline")
    _draw_legend(figure, legend_rows, 0.46 + 0.15 * len(subtitle) + 0.06)
    sketch.draw(axes)
    return figure, axes


def _fold(text: str, width: float, size: float) -> list[str]:
    lines = [""]
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}".lstrip()
        if lines[-1] and text_width(longer, size) > width:
            lines.append(word)
        else:
            lines[-1] = longer
    return [line for line in lines if line]


Entry = tuple[SeriesStyle, str, float]


def _legend_rows(entries: Sequence[tuple[SeriesStyle, str]]) -> list[list[Entry]]:
    """Break legend entries into rows that fit the width; each entry carries its left edge in inches."""
    rows: list[list[Entry]] = []
    x = 0.0
    for style, label in entries:
        width = 0.34 + text_width(label, SMALL)
        if not rows or x + width > WIDTH - 0.15:
            rows.append([])
            x = 0.15
        rows[-1].append((style, label, x))
        x += width
    return rows


def _draw_legend(figure: Figure, rows: Sequence[Sequence[Entry]], top: float) -> None:
    from matplotlib.lines import Line2D

    width, height = figure.get_size_inches()
    for row, entries in enumerate(rows):
        y = 1 - (top + 0.21 * row) / height
        for style, label, x in entries:
            marker = Line2D([(x + 0.06) / width], [y], transform=figure.transFigure, **marker_style(style, 6))
            figure.add_artist(marker)
            figure.text((x + 0.17) / width, y, label, size=SMALL, va="center_baseline")


def row_labels(ax: Axes, labels: Sequence[tuple[float, str]], *, size: float = LABEL, pad: float = 0.11) -> None:
    """Write labels left of an Axes whose y is in inches, `pad` inches away; plain text is cheaper than ticks.

    Each line is a text of its own, so that a viewer with a narrower font still sets it flush with the axis.
    """
    ax.yaxis.set_visible(False)
    x = -pad / axes_width(ax)
    for centre, label in labels:
        lines = label.split("\n")
        for index, line in enumerate(lines):
            y = centre + LINE * (index - (len(lines) - 1) / 2)
            ax.text(x, y, line, transform=ax.get_yaxis_transform(), size=size, ha="right", va="center_baseline")


def text_beside(ax: Axes, y: float, text: str) -> None:
    """Write lines of text right of an Axes, centred on y in the data's unit.

    The distance is one of position, not of leading spaces, which an SVG viewer drops.
    """
    x = 1 + BESIDE / axes_width(ax)
    ax.text(x, y, text, transform=ax.get_yaxis_transform(), size=SMALL, va="center", linespacing=1.25)


def axes_width(ax: Axes) -> float:
    """Return the width of an Axes in inches."""
    return float(ax.get_window_extent().width) / float(ax.get_figure().get_dpi())  # type: ignore[union-attr]


def marker_style(style: SeriesStyle, size: float = 6.5) -> dict[str, Any]:
    """Return the Line2D keywords of a model's marker, without a line."""
    return {
        "marker": style.marker,
        "markersize": size * {"*": 1.6, "P": 1.25, "X": 1.25}.get(style.marker, 1.0),
        "markerfacecolor": style.colour if style.filled else LIGHT["paper"],
        "markeredgecolor": style.colour if not style.filled else LIGHT["paper"],
        "markeredgewidth": 0.7 if style.filled else 1.4,
        "linestyle": "none",
    }
