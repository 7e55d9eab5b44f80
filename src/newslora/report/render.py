"""Sketches to SVG (for the page, and as files in light and dark) and to PNG at 300 dpi; the same bytes each time.

An SVG is drawn once. Its style attributes name the light colours; the dark file and the page's CSS variables are
substitutions in them, never in text. Dates, versions and random ids are left out.
"""

from __future__ import annotations

import io
import re
import warnings
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from html import escape
from typing import Any, Final

from newslora.report.figures import RC
from newslora.report.figures._sketch import Sketch, frame
from newslora.report.palette import DARK, LIGHT

DPI: Final = 300
FONT: Final = "'DejaVu Sans', Verdana, sans-serif"
_ROLES: Final = {value: role for role, value in LIGHT.items()}
_STYLE: Final = re.compile(r' style="([^"]*)"')
_COLOUR: Final = re.compile(r"#[0-9a-f]{6}")


@dataclass(frozen=True)
class Svg:
    """One figure as SVG text: `light` and `dark` stand alone, `inline` takes its colours from the page's CSS."""

    light: str
    dark: str
    inline: str


@contextmanager
def drawing(salt: str = "newslora") -> Iterator[None]:
    """Set our style, and nothing of the user's, for the time of drawing; glyphs that a font lacks are boxes in PNG."""
    import matplotlib as mpl

    with warnings.catch_warnings(), mpl.rc_context():
        warnings.filterwarnings("ignore", message=".*[Gg]lyph.*")
        warnings.filterwarnings("ignore", message=".*Matplotlib currently does not support.*")
        mpl.rcdefaults()
        ours: Any = RC | {"svg.hashsalt": salt}
        mpl.rcParams.update(ours)
        yield


def to_svg(name: str, sketch: Sketch) -> Svg:
    """Draw a sketch as SVG."""
    from matplotlib.backends.backend_svg import FigureCanvasSVG

    buffer = io.BytesIO()
    with drawing(name):
        figure, _ = frame(sketch)
        canvas: Any = FigureCanvasSVG(figure)
        canvas.print_svg(buffer, metadata={"Date": None, "Creator": None, "Format": None, "Type": None})
    body = _slim(buffer.getvalue().decode("utf-8"))
    alone = body.replace(
        "<svg ", '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ', 1
    )
    label = escape(f"{sketch.title}. {sketch.numbers}", quote=True)
    inline = body.replace("<svg ", f'<svg role="img" aria-label="{label}" ', 1)
    return Svg(
        light=alone + "\n",
        dark=_recolour(alone, DARK) + "\n",
        inline=_recolour(inline.replace("xlink:href", "href"), {role: f"var(--{role})" for role in LIGHT}),
    )


def _slim(text: str) -> str:
    """Drop what a page does not need: XML header, doctype, metadata, comments, group ids, repeated fonts."""
    body = text[text.index("<svg") :]
    body = re.sub(r"<metadata>.*?</metadata>\s*", "", body, flags=re.DOTALL)
    body = re.sub(r"<!--.*?-->\s*", "", body, flags=re.DOTALL)
    width, height = re.search(r'viewBox="0 0 ([\d.]+) ([\d.]+)"', body).groups()  # type: ignore[union-attr]
    head = f'<svg viewBox="0 0 {width} {height}" font-family="{FONT}">'
    body = re.sub(r"<svg[^>]*>", head, body, count=1)
    body = re.sub(r' id="[a-z]+[a-z0-9]*_\d+"', "", body)
    body = re.sub(r"font: ((?:[a-z0-9]+ )*)([\d.]+px) [^;\"]*;?", _font, body)
    return re.sub(r"\n\s*", "\n", body).strip()


def _font(match: re.Match[str]) -> str:
    weight, size = match.groups()
    return f"font-size: {size};" + (f" font-weight: {weight.strip()};" if weight.strip() else "")


def _recolour(text: str, colours: Mapping[str, str]) -> str:
    """Replace the light colours in style attributes and nowhere else: a model may be called #0072b2."""

    def swap(style: re.Match[str]) -> str:
        return _COLOUR.sub(lambda found: colours.get(_ROLES.get(found[0], ""), found[0]), style[0])

    return _STYLE.sub(swap, text)


def to_png(name: str, sketch: Sketch) -> bytes:
    """Draw a sketch as PNG, 300 dpi, on white: for papers and slides."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from PIL import Image

    with drawing(name):
        figure, _ = frame(sketch)
        figure.set_dpi(DPI)
        canvas: Any = FigureCanvasAgg(figure)
        canvas.draw()
        image = Image.frombuffer("RGBA", canvas.get_width_height(), canvas.buffer_rgba(), "raw", "RGBA", 0, 1)
    buffer = io.BytesIO()
    image.convert("RGB").save(buffer, "PNG", compress_level=2, dpi=(DPI, DPI))
    return buffer.getvalue()
