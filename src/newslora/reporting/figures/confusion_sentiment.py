"""Which sentiment is taken for which, a matrix a model."""

from __future__ import annotations

from newslora.reporting.figures._confusion import confusion_sketch
from newslora.reporting.figures._sketch import Absent, Sketch
from newslora.reporting.source import Results


def sketch(results: Results) -> Sketch | Absent:
    """Return the figure, or why there is none."""
    return confusion_sketch(results, "sentiment")
