"""Small panels in a grid on one Axes: for figures that need a plane for each model or field."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from newslora.reporting.figures._sketch import LABEL, WIDTH, widest
from newslora.reporting.palette import LIGHT
from newslora.reporting.words import wrap

if TYPE_CHECKING:
    from matplotlib.axes import Axes

TITLE_LINE: Final = 0.17
EDGE: Final = 0.2
HEADING: Final = 0.3


@dataclass(frozen=True)
class Panel:
    """One panel: its heading and the function that draws it on an Axes of its own."""

    title: str
    draw: Callable[[Axes], None]
    group: str = ""


@dataclass(frozen=True)
class Grid:
    """Panels of one size, inches; `left` and `below` are the room for each panel's own labels, `gap` that on its right."""

    panels: Sequence[Panel]
    width: float
    height: float
    left: float
    below: float
    gap: float = 0.12

    @property
    def columns(self) -> int:
        """As many as fit, at most as many as there are."""
        fit = int((WIDTH - 2 * EDGE + self.gap) / (self.left + self.width + self.gap))
        return max(1, min(fit, max(len(list(members)) for members in self._groups().values())))

    @property
    def total(self) -> float:
        """Height of the whole grid, inches."""
        groups = self._groups()
        rows = (self._row_height(row) for members in groups.values() for row in self._rows(members))
        return sum(rows) + sum(HEADING for group in groups if group)

    def _rows(self, members: Sequence[Panel]) -> list[Sequence[Panel]]:
        return [members[start : start + self.columns] for start in range(0, len(members), self.columns)]

    def _title_height(self, row: Sequence[Panel]) -> float:
        """Room for the headings of one row, inches; long names take several lines."""
        return 0.1 + TITLE_LINE * max(len(self._title(panel).split("\n")) for panel in row)

    def _row_height(self, row: Sequence[Panel]) -> float:
        return self._title_height(row) + self.height + self.below

    def _groups(self) -> dict[str, list[Panel]]:
        groups: dict[str, list[Panel]] = {}
        for panel in self.panels:
            groups.setdefault(panel.group, []).append(panel)
        return groups

    def _title(self, panel: Panel) -> str:
        per_line = max(8, int(self.width / widest(["n"], LABEL)))
        return "\n".join(wrap(panel.title, per_line))

    def draw(self, ax: Axes) -> None:
        """Draw the panels on insets of an Axes; the Axes itself disappears."""
        ax.set_axis_off()
        top = 0.0
        for group, members in self._groups().items():
            if group:
                ax.text(0, 1 - (top + 0.16) / self.total, group, transform=ax.transAxes, weight="bold", size=LABEL)
                top += HEADING
            for row in self._rows(members):
                self._draw_row(ax, row, top + self._title_height(row))
                top += self._row_height(row)

    def _draw_row(self, ax: Axes, row: Sequence[Panel], top: float) -> None:
        across, down = WIDTH - 2 * EDGE, self.total
        for column, panel in enumerate(row):
            x = column * (self.left + self.width + self.gap) + self.left
            bounds = (x / across, 1 - (top + self.height) / down, self.width / across, self.height / down)
            inset = ax.inset_axes(bounds)
            inset.set_title(self._title(panel), loc="left", size=LABEL, pad=4, weight="bold")
            panel.draw(inset)


def cells(ax: Axes, roles: Sequence[Sequence[str]], *, top: float = 0.0, row: float = 1.0) -> None:
    """Draw a table of coloured cells, one colour role a cell, as one artist; columns are 1 wide, rows `row` high."""
    from matplotlib.colors import ListedColormap

    used = sorted({role for line in roles for role in line})
    codes = [[used.index(role) for role in line] for line in roles]
    ax.pcolormesh(
        np.arange(len(roles[0]) + 1),
        top + row * np.arange(len(roles) + 1),
        np.array(codes, dtype=float),
        cmap=ListedColormap([LIGHT[role] for role in used]),
        vmin=-0.5,
        vmax=len(used) - 0.5,
        edgecolors=LIGHT["paper"],
        linewidth=1.2,
    )
