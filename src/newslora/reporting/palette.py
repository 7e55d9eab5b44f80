"""The colours of every figure and page, by role, for light and dark; nothing else in the report names a colour.

Series colours are Okabe and Ito's (2008), which people with any colour vision tell apart, with yellow replaced by a
wine red that is readable on white. Colour never stands alone: each series also has a marker of its own. A figure is
drawn once in the light colours; the dark one, and the page's CSS variables, are exact substitutions of these values,
so every value occurs once.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

LIGHT: Final = {
    "paper": "#ffffff",
    "page": "#f5f6f8",
    "ink": "#15191f",
    "muted": "#565f6b",
    "faint": "#9aa3ae",
    "grid": "#e4e7eb",
    "band": "#edf0f4",
    "s1": "#0072b2",
    "s2": "#d55e00",
    "s3": "#009e73",
    "s4": "#cc79a7",
    "s5": "#56b4e9",
    "s6": "#e69f00",
    "s7": "#882255",
    "s8": "#4d4d4d",
    "floor": "#7f8894",
    "neg2": "#e8945a",
    "neg1": "#f7d6bf",
    "zero": "#eceff2",
    "pos1": "#c9e2f2",
    "pos2": "#74b3dc",
    "q0": "#f3f6f9",
    "q1": "#d6e6f3",
    "q2": "#a9cfe8",
    "q3": "#75b0d9",
    "q4": "#2a78ad",
    "q5": "#0b4f80",
}
DARK: Final = {
    "paper": "#171b21",
    "page": "#0f1216",
    "ink": "#e8ebef",
    "muted": "#a3adb8",
    "faint": "#66707c",
    "grid": "#2b313a",
    "band": "#222830",
    "s1": "#4da3dc",
    "s2": "#ff8c42",
    "s3": "#2ec49b",
    "s4": "#e39cc4",
    "s5": "#8fd0f7",
    "s6": "#f5bd45",
    "s7": "#d4679f",
    "s8": "#b8bec6",
    "floor": "#8a939f",
    "neg2": "#a34a0c",
    "neg1": "#5a3520",
    "zero": "#262c34",
    "pos1": "#1f3f57",
    "pos2": "#1f6fa6",
    "q0": "#1d232a",
    "q1": "#1c3346",
    "q2": "#1d4a6b",
    "q3": "#216592",
    "q4": "#3a8bc2",
    "q5": "#7fc0ec",
}

_MARKERS: Final = "osD^vPX*"
_SERIES: Final = 8


@dataclass(frozen=True)
class SeriesStyle:
    """How one model is drawn: the role of its colour, its marker, and whether the marker is filled."""

    role: str
    marker: str
    filled: bool = True

    @property
    def colour(self) -> str:
        """The light colour; the dark one is substituted later."""
        return LIGHT[self.role]


def series_style(index: int) -> SeriesStyle:
    """Return the style of the series at a position; after eight the colours come again with hollow markers."""
    return SeriesStyle(
        role=f"s{index % _SERIES + 1}",
        marker=_MARKERS[(index + index // _SERIES) % len(_MARKERS)],
        filled=index % (2 * _SERIES) < _SERIES,
    )


FLOOR_STYLE: Final = SeriesStyle(role="floor", marker="d", filled=False)


def css_variables(colours: dict[str, str]) -> str:
    """Write a theme as CSS custom properties, `--ink: #15191f;` and so on."""
    return " ".join(f"--{role}: {value};" for role, value in colours.items())
