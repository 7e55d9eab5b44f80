"""Sketches to SVG (for the page, and as files in light and dark) and to PNG at 300 dpi; the same bytes each time.

An SVG is drawn once. Its style attributes name the light colours; the dark file and the page's CSS variables are
substitutions in them, never in text. Dates, versions and random ids are left out.
"""

from __future__ import annotations

import re
import struct
import warnings
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from newslora.reporting._drawing import uncollected
from newslora.reporting.figures import RC
from newslora.reporting.figures._sketch import Sketch, frame
from newslora.reporting.palette import DARK, LIGHT

if TYPE_CHECKING:
    from numpy.typing import NDArray

DPI: Final = 300
FONT: Final = "'DejaVu Sans', Verdana, sans-serif"
_ROLES: Final = {value: role for role, value in LIGHT.items()}
_STYLE: Final = re.compile(r' style="([^"]*)"')
_COLOUR: Final = re.compile(r"#[0-9a-f]{6}")
_NAMESPACES: Final = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'


@dataclass(frozen=True)
class Svg:
    """One figure as SVG text: `light` and `dark` stand alone, `inline` takes its colours from the page's CSS."""

    light: str

    @property
    def dark(self) -> str:
        """The same in the dark colours."""
        return _recolour(self.light, DARK)

    def inline(self, sketch: Sketch) -> str:
        """Return the element as it stands in the page, with the sketch's numbers for those who cannot see it."""
        label = escape(f"{sketch.title}. {sketch.numbers}", quote=True)
        body = self.light.replace(f"<svg {_NAMESPACES} ", f'<svg role="img" aria-label="{label}" ', 1)
        body = body.rstrip("\n").replace("xlink:href", "href")
        return _recolour(body, {role: f"var(--{role})" for role in LIGHT})


@contextmanager
def drawing(salt: str = "newslora") -> Iterator[None]:
    """Set our style, and nothing of the user's, for the time of drawing; glyphs that a font lacks are boxes in PNG."""
    import matplotlib as mpl

    ours: Any = RC | {"svg.hashsalt": salt}
    with warnings.catch_warnings(), mpl.rc_context(), uncollected():
        warnings.filterwarnings("ignore", message=".*[Gg]lyph.*")
        warnings.filterwarnings("ignore", message=".*Matplotlib currently does not support.*")
        mpl.rcdefaults()
        mpl.rcParams.update(ours)
        yield


def to_svg(name: str, sketch: Sketch) -> Svg:
    """Draw a sketch as SVG."""
    from newslora.reporting._canvas import draw_svg

    with drawing(name):
        return Svg(_slim(draw_svg(frame(sketch)[0], DPI)))


def to_svg_and_png(name: str, sketch: Sketch) -> tuple[Svg, bytes]:
    """Draw a sketch once as SVG and as PNG, 300 dpi, on white: for papers and slides."""
    from newslora.reporting._canvas import draw_svg_and_pixels

    with drawing(name):
        text, pixels = draw_svg_and_pixels(frame(sketch)[0], DPI)
    return Svg(_slim(text)), _png(pixels)


def _slim(text: str) -> str:
    """Drop what a page does not need: XML header, doctype, metadata, comments, group ids, repeated fonts."""
    body = text[text.index("<svg") :]
    body = re.sub(r"<metadata>.*?</metadata>\s*", "", body, flags=re.DOTALL)
    body = re.sub(r"<!--.*?-->\s*", "", body, flags=re.DOTALL)
    width, height = re.search(r'viewBox="0 0 ([\d.]+) ([\d.]+)"', body).groups()  # type: ignore[union-attr]
    head = f'<svg {_NAMESPACES} viewBox="0 0 {width} {height}" font-family="{FONT}">'
    body = re.sub(r"<svg[^>]*>", head, body, count=1)
    body = re.sub(r' id="[a-z]+[a-z0-9]*_\d+"', "", body)
    body = body.replace("font-family: 'DejaVu Sans'; ", "")
    return re.sub(r"\n\s*", "\n", body).strip() + "\n"


def _recolour(text: str, colours: Mapping[str, str]) -> str:
    """Replace the light colours in style attributes and nowhere else: a model may be called #0072b2."""

    def swap(style: re.Match[str]) -> str:
        return _COLOUR.sub(lambda found: colours.get(_ROLES.get(found[0], ""), found[0]), style[0])

    return _STYLE.sub(swap, text)


def _png(pixels: NDArray[np.uint8]) -> bytes:
    """Write (height, width, 4) pixels as PNG without their opacity, half as long as a general encoder takes."""
    height, width, _ = pixels.shape
    dots_per_metre = round(DPI / 0.0254)
    return (
        b"\x89PNG\r\n\x1a\n"
        + _chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
        + _chunk(b"pHYs", struct.pack(">IIB", dots_per_metre, dots_per_metre, 1))
        + _chunk(b"IDAT", b"".join(_deflated(pixels)))
        + _chunk(b"IEND", b"")
    )


def _deflated(pixels: NDArray[np.uint8], band: int = 64) -> Iterator[bytes]:
    """Compress pixels, each row as its difference from the one above, which suits figures, where most rows repeat; a band
    of rows at a time, which stays in the processor's cache.
    """  # noqa: D205
    packer, above = zlib.compressobj(3), np.zeros_like(pixels[:1])
    for top in range(0, len(pixels), band):
        part = pixels[top : top + band]
        down, above = np.diff(part, axis=0, prepend=above), part[-1:]
        rows = np.full((len(part), 1 + 3 * part.shape[1]), 2, dtype=np.uint8)  # a row begins with its filter, 2 = "Up"
        for channel in range(3):  # a plane at a time: a third of the time of copying pixel by pixel
            rows[:, 1 + channel :: 3] = down[:, :, channel]
        yield packer.compress(rows.data)
    yield packer.flush()


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
