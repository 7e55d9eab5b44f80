"""Response length as a histogram, a row a model, with the references'."""

from __future__ import annotations

from newslora.reporting.figures._lengths import draw_histogram, length_sketch
from newslora.reporting.figures._sketch import Absent, Sketch
from newslora.reporting.source import Results


def sketch(results: Results) -> Sketch | Absent:
    """Return the figure, or why there is none."""
    return length_sketch(
        results,
        "Response length: histogram",
        draw_histogram,
        "Bars are numbers of answers in bins of equal width; each row is scaled to its own tallest bar.",
        unit="characters",
    )
