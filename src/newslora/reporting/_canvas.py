"""One pass of matplotlib over a figure that draws SVG and PNG pixels together; most of a figure's time is the pass.

Both are drawn in pixels, so that a figure is laid out once. Text, most of what our figures are, is measured once whatever
its size, and drawn a line at a time. Imported on use: it loads matplotlib.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple, cast

import numpy as np
from matplotlib.backend_bases import RendererBase
from matplotlib.backends.backend_agg import RendererAgg
from matplotlib.backends.backend_svg import RendererSVG
from matplotlib.ft2font import LoadFlags

from newslora.reporting.figures._sketch import text_extent, text_font

if TYPE_CHECKING:
    from matplotlib.backend_bases import GraphicsContextBase
    from matplotlib.figure import Figure
    from matplotlib.font_manager import FontProperties
    from numpy.typing import NDArray

POINTS_AN_INCH = 72


def draw_svg(figure: Figure, dpi: int) -> str:
    """Return the figure as SVG whose unit is a pixel at `dpi`."""
    return _draw(figure, dpi, [])


def draw_svg_and_pixels(figure: Figure, dpi: int) -> tuple[str, NDArray[np.uint8]]:
    """Return the figure as SVG, the same as `draw_svg` gives, and as (height, width, 4) pixels."""
    figure.set_dpi(dpi)
    pixels = _Pixels(*figure.bbox.size, dpi)  # type: ignore[no-untyped-call]
    return _draw(figure, dpi, [pixels]), np.asarray(pixels.buffer_rgba())  # type: ignore[no-untyped-call]


def _draw(figure: Figure, dpi: int, beside: Sequence[RendererBase]) -> str:
    figure.set_dpi(dpi)
    text = io.StringIO()
    vectors: Any = _Vectors(*figure.bbox.size, text, dpi)
    figure.draw(_Together(dpi, vectors, *beside))
    vectors.finalize()
    return text.getvalue()


def _each(name: str) -> Callable[..., None]:
    def draw(self: _Together, *args: Any, **kwargs: Any) -> None:
        for renderer in self.renderers:
            getattr(renderer, name)(*args, **kwargs)

    return draw


class _Together(RendererBase):
    """Passes whatever is drawn to several renderers of one size."""

    def __init__(self, dpi: float, *renderers: RendererBase) -> None:
        super().__init__()
        self.dpi, self.renderers = dpi, renderers

    open_group = _each("open_group")
    close_group = _each("close_group")
    draw_path = _each("draw_path")
    draw_markers = _each("draw_markers")
    draw_path_collection = _each("draw_path_collection")
    draw_quad_mesh = _each("draw_quad_mesh")
    draw_image = _each("draw_image")
    draw_text = _each("draw_text")

    def get_canvas_width_height(self) -> tuple[float, float]:
        """In pixels."""
        return self.renderers[0].get_canvas_width_height()

    def points_to_pixels(self, points: Any) -> Any:
        """Lines and markers are as wide as `dpi` makes them."""
        return points * self.dpi / POINTS_AN_INCH

    def get_text_width_height_descent(self, s: str, prop: FontProperties, ismath: Any) -> tuple[float, float, float]:  # noqa: ARG002
        """Measure a line of text, pixels."""
        width, height, descent = text_extent(s, str(prop.get_weight()))
        size = self.points_to_pixels(prop.get_size_in_points())
        return width * size, height * size, descent * size


class _Vectors(RendererSVG):
    """SVG in pixels; matplotlib's own is in points, and takes widths of lines, dashes and sizes of fonts for such."""

    def __init__(self, width: float, height: float, text: io.StringIO, dpi: float) -> None:
        super().__init__(width, height, text)  # type: ignore[no-untyped-call]
        self.pixels_a_point = dpi / POINTS_AN_INCH

    def _get_style_dict(self, gc: GraphicsContextBase, *rest: Any) -> dict[str, str]:
        """The one place where matplotlib writes widths of lines and dashes; a test holds our SVG against its own."""
        scaled = self.new_gc()
        scaled.copy_properties(gc)
        scaled.set_linewidth(gc.get_linewidth() * self.pixels_a_point)
        offset, dashes = cast("tuple[float, list[float] | None]", gc.get_dashes())
        if dashes is not None:
            scaled.set_dashes(offset * self.pixels_a_point, [length * self.pixels_a_point for length in dashes])
        return super()._get_style_dict(scaled, *rest)  # type: ignore[no-any-return, no-untyped-call]

    def draw_text(
        self, gc: GraphicsContextBase, x: float, y: float, s: str, prop: FontProperties, *rest: Any, **more: Any
    ) -> None:
        """Draw a line of text."""
        scaled = prop.copy()
        scaled.set_size(prop.get_size_in_points() * self.pixels_a_point)
        super().draw_text(gc, x, y, s, scaled, *rest, **more)  # type: ignore[no-untyped-call]


class _Pixels(RendererAgg):
    """Pixels with upright text drawn a line at a time, its glyphs on whole pixels; matplotlib 3.11 draws each by itself."""

    def draw_text(  # noqa: PLR0913 - matplotlib's
        self,
        gc: GraphicsContextBase,
        x: float,
        y: float,
        s: str,
        prop: FontProperties,
        angle: float,
        *rest: Any,
        **more: Any,
    ) -> None:
        """Draw a line of text whose baseline starts at (x, y), pixels from the top left."""
        if angle:
            super().draw_text(gc, x, y, s, prop, angle, *rest, **more)  # type: ignore[no-untyped-call]
            return
        line = _Line(s, str(prop.get_weight()), prop.get_size_in_points(), tuple(gc.get_rgb()), self.dpi)
        picture, left, below = _picture(line)
        self.draw_image(gc, round(x + left), round(self.height - y - below) - 1, picture)  # its last row is empty


class _Line(NamedTuple):
    text: str
    weight: str
    size: float
    colour: tuple[float, ...]
    dpi: float


@lru_cache(maxsize=1024)
def _picture(line: _Line) -> tuple[NDArray[np.uint8], float, float]:
    """Draw a line of text as (height, width, 4), bottom up; and how far it reaches left of and below its start."""
    font: Any = text_font(line.weight)
    font.set_size(line.size, line.dpi)
    font.set_text(line.text, 0.0, flags=LoadFlags.NO_HINTING)
    font.draw_glyphs_to_bitmap(antialiased=True)
    shades = font.get_image()[::-1]
    picture = np.empty((*shades.shape, 4), dtype=np.uint8)
    *colour, opacity = line.colour
    picture[:, :, :3] = np.rint(255 * np.asarray(colour))
    picture[:, :, 3] = np.rint(opacity * shades)
    return picture, font.get_bitmap_offset()[0] / 64, font.get_descent() / 64
