"""ROUGE of the summary."""

from __future__ import annotations

from newslora.reporting.figures._rows import row_sketch
from newslora.reporting.figures._sketch import Absent, Sketch
from newslora.reporting.source import Results


def sketch(results: Results) -> Sketch | Absent:
    """Return the figure, or why there is none."""
    wanted = {
        "ROUGE-1 (words)": ("summary.rouge1", "rouge1"),
        "ROUGE-2 (word pairs)": ("summary.rouge2", "rouge2"),
        "ROUGE-L (longest common subsequence)": ("summary.rougeL", "rougeL"),
        "ROUGE-Lsum": ("rougeLsum",),
    }
    metrics = [(metric, heading) for heading, names in wanted.items() if (metric := results.first_metric(*names))]
    if not metrics:
        return Absent("the references carry no summary, so ROUGE was not computed")
    return row_sketch(
        results,
        metrics,
        title="ROUGE",
        what="F-measure of shared words",
        how_to_read="Overlap of words between prediction and reference text; further right is better.",
    )
