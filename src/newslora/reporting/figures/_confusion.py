"""Shared by the confusion matrices of the closed fields: which value is taken for which, a panel a model."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import numpy as np

from newslora.reporting.figures._panels import EDGE, Grid, Panel, cells
from newslora.reporting.figures._sketch import SMALL, Absent, Sketch, row_labels, widest
from newslora.reporting.palette import LIGHT
from newslora.reporting.source import Json, Results
from newslora.reporting.words import field_label

if TYPE_CHECKING:
    from matplotlib.axes import Axes

CELL = 0.205
WIDE_CELL = 0.28
"""Inches; a matrix of few values has wider cells, so that a model's name fits above it."""

FEW = 6
SHADES = ("q0", "q1", "q2", "q3", "q4", "q5")


def confusion_sketch(results: Results, field: str) -> Sketch | Absent:
    """Return the matrices of one field, a panel a model, or why there are none."""
    tables: Json = results.top_level("confusion", {})
    found = {model: tables[model][field] for model in results.models if field in tables.get(model, {})}
    if not found:
        return Absent(f"the references carry no {field_label(field).lower()}")
    labels = list(dict.fromkeys(label for table in found.values() for label in table["labels"]))
    below = 0.18 + widest(labels, SMALL)
    cell = WIDE_CELL if len(labels) <= FEW else CELL
    panels = [Panel(model, _drawer(table)) for model, table in found.items()]
    grid = Grid(
        panels,
        width=cell * len(labels),
        height=CELL * max(len(labels), 4),
        left=0.15 + widest(labels, SMALL),
        below=below,
    )
    return Sketch(
        title=f"{field_label(field)}: what is taken for what",
        subtitle="Rows are the reference, columns the prediction; numbers are answers, shades the share of a row",
        caption="A strong diagonal is good. A strong column off the diagonal is a value that a model falls back on.",
        numbers=" ".join(_numbers(model, table) for model, table in found.items()),
        height=grid.total,
        left=EDGE,
        right=EDGE,
        bottom=0.1,
        draw=grid.draw,
    )


def _numbers(model: str, table: Json) -> str:
    matrix = np.array(table["matrix"])
    return f"{model}: {int(np.trace(matrix)):,} of {int(matrix.sum()):,} right."


def _drawer(table: Json) -> Callable[[Axes], None]:
    matrix, labels = np.array(table["matrix"], dtype=float), [str(label) for label in table["labels"]]
    keep = [index for index, row in enumerate(matrix) if row.sum() > 0]

    def draw(ax: Axes) -> None:
        ax.set(xlim=(0, len(labels)), ylim=(len(keep), 0))
        cells(ax, [[shade(n, matrix[index].sum()) for n in matrix[index]] for index in keep])
        for y, index in enumerate(keep):
            _numbers_of(ax, y, matrix[index], index)
        ax.set_axis_off()
        row_labels(ax, [(y + 0.5, labels[index]) for y, index in enumerate(keep)], size=SMALL, pad=0.05)
        for x, label in enumerate(labels):
            ax.text(
                x + 0.5, -0.05 / (CELL * max(len(labels), 4)), label, transform=ax.get_xaxis_transform(), size=SMALL,
                rotation=90, ha="center", va="top", color=LIGHT["muted"],
            )  # fmt: skip

    return draw


def shade(n: float, total: float) -> str:
    """Return the role of a cell's colour by its share of the row, in fifths; nothing is palest."""
    return "q0" if n == 0 else SHADES[min(int(n / total * 5) + 1, 5)]


def _numbers_of(ax: Axes, y: int, counts: Sequence[float], diagonal: int) -> None:
    total = sum(counts)
    for x, n in enumerate(counts):
        if n:
            colour = LIGHT["paper"] if shade(n, total) in {"q4", "q5"} else LIGHT["ink"]
            weight = "bold" if x == diagonal else "normal"
            ax.text(
                x + 0.5, y + 0.5, f"{n:g}", ha="center", va="center_baseline", size=6.5, color=colour, weight=weight
            )
