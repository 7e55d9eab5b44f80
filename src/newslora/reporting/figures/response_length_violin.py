"""Response length as a violin, a row a model, with the references'."""

from __future__ import annotations

from newslora.reporting.figures._lengths import FEW, draw_violin, length_sketch
from newslora.reporting.figures._sketch import Absent, Sketch
from newslora.reporting.source import Results


def sketch(results: Results) -> Sketch | Absent:
    """Return the figure, or why there is none."""
    return length_sketch(
        results,
        "Response length: violin",
        draw_violin,
        "The wider the shape, the more answers have that length (Gaussian kernel, Silverman's bandwidth); "
        f"the bar spans the quartiles, the point is the median. Fewer than {FEW} answers are drawn one by one.",
        unit="characters",
    )
