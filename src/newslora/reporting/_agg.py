"""matplotlib's rasteriser with each line of text drawn as one picture, since text takes most of the time of our figures.

matplotlib 3.11 draws glyph by glyph, each moved by a fraction of a pixel; here glyphs stand on whole pixels, which at
300 dpi nobody sees. Imported on use: it loads matplotlib.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import numpy as np
from matplotlib.backends.backend_agg import RendererAgg, get_hinting_flag
from matplotlib.font_manager import findfont, get_font

if TYPE_CHECKING:
    from matplotlib.backend_bases import GraphicsContextBase
    from matplotlib.figure import Figure
    from matplotlib.font_manager import FontProperties
    from matplotlib.text import Text
    from numpy.typing import NDArray


class TextAsPictures(RendererAgg):
    """A `RendererAgg` whose upright text is drawn a line at a time."""

    def draw_text(  # noqa: PLR0913 - matplotlib's
        self,
        gc: GraphicsContextBase,
        x: float,
        y: float,
        s: str,
        prop: FontProperties,
        angle: float,
        ismath: bool | Literal["TeX"] = False,  # noqa: FBT001, FBT002 - matplotlib's
        mtext: Text | None = None,
    ) -> None:
        """Draw a line of text whose baseline starts at (x, y), pixels from the top left."""
        if angle or ismath:
            super().draw_text(gc, x, y, s, prop, angle, ismath, mtext)  # type: ignore[no-untyped-call]
            return
        font = get_font(findfont(prop))
        font.clear()
        font.set_size(prop.get_size_in_points(), self.dpi)
        font.set_text(s, 0, flags=get_hinting_flag())  # type: ignore[no-untyped-call]
        font.draw_glyphs_to_bitmap(antialiased=True)
        shades = font.get_image()  # (height, width), 0 to 255
        if not shades.size:  # spaces
            return
        left, _ = font.get_bitmap_offset()
        picture = np.empty((*shades.shape, 4), dtype=np.uint8)
        *colour, opacity = gc.get_rgb()
        picture[:, :, :3] = np.rint(255 * np.asarray(colour))
        picture[:, :, 3] = np.rint(opacity * shades[::-1])
        bottom = self.height - y - font.get_descent() / 64
        self.draw_image(gc, round(x + left / 64), round(bottom), picture)


def rasterise(figure: Figure, dpi: int) -> NDArray[np.uint8]:
    """Return the figure as (height, width, 3)."""
    figure.set_dpi(dpi)
    width, height = figure.bbox.size
    renderer: Any = TextAsPictures(width, height, dpi)  # type: ignore[no-untyped-call]
    figure.draw(renderer)
    return np.asarray(renderer.buffer_rgba())[:, :, :3]
