"""JSON validity on its three rungs, and answers that were cut off."""

from __future__ import annotations

from newslora.reporting.figures._rows import row_sketch
from newslora.reporting.figures._sketch import Absent, Sketch
from newslora.reporting.source import Results


def sketch(results: Results) -> Sketch | Absent:
    """Return the figure, or why there is none."""
    wanted = {
        "An object can be extracted": ("validity.extractable", "json_validation_rate"),
        "The whole output is one JSON object": ("validity.whole",),
        "It satisfies the schema": ("validity.schema",),
        "Cut off at the length limit (lower is better)": ("validity.truncated",),
    }
    metrics = [(metric, heading) for heading, names in wanted.items() if (metric := results.first_metric(*names))]
    if not metrics:
        return Absent("the evaluation has no validity rates")
    return row_sketch(
        results,
        metrics,
        title="JSON validity",
        what="share of answers",
        how_to_read="Three rungs of validity, from an object somewhere in the output to one that fits the schema.",
    )
