"""Small panels in a grid on one Axes: for figures that need a plane for each model or field."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from newslora.report.figures._sketch import LABEL, SMALL, WIDTH, widest
from newslora.report.palette import LIGHT
from newslora.report.words import wrap

if TYPE_CHECKING:
    from matplotlib.axes import Axes

TITLE_LINE: Final = 0.17
EDGE: Final = 0.2


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
    def title_height(self) -> float:
        """Room for the headings, inches; long names take several lines."""
        return 0.1 + TITLE_LINE * max(len(self._title(panel).split("\n")) for panel in self.panels)

    @property
    def total(self) -> float:
        """Height of the whole grid, inches."""
        rows = sum(-(-len(members) // self.columns) for members in self._groups().values())
        headings = sum(0.3 for group in self._groups() if group)
        return rows * (self.title_height + self.height + self.below) + headings

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
        across, down = WIDTH - 2 * EDGE, self.total
        top = 0.0
        for group, members in self._groups().items():
            if group:
                ax.text(0, 1 - (top + 0.16) / down, group, transform=ax.transAxes, weight="bold", size=LABEL)
                top += 0.3
            for index, panel in enumerate(members):
                row, column = divmod(index, self.columns)
                x = column * (self.left + self.width + self.gap) + self.left
                y = top + row * (self.title_height + self.height + self.below) + self.title_height
                bounds = (x / across, 1 - (y + self.height) / down, self.width / across, self.height / down)
                inset = ax.inset_axes(bounds)
                title = self._title(panel)
                inset.set_title(
                    title, loc="left", size=SMALL if group else LABEL, pad=4, weight="normal" if group else "bold"
                )
                panel.draw(inset)
            top += -(-len(members) // self.columns) * (self.title_height + self.height + self.below)


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
