"""Response length as a box plot, a row a model, with the references'."""

from __future__ import annotations

from newslora.reporting.figures._lengths import BOX, draw_box, length_sketch
from newslora.reporting.figures._sketch import Absent, Sketch
from newslora.reporting.source import Results


def sketch(results: Results) -> Sketch | Absent:
    """Return the figure, or why there is none."""
    return length_sketch(results, "Response length: box plot", draw_box, BOX, unit="characters")
