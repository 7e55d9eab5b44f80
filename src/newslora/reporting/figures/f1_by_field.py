"""F1 of each scored list field and of all together, with the best trivial predictor as a line."""

from __future__ import annotations

from newslora.reporting.figures._rows import row_sketch
from newslora.reporting.figures._sketch import Absent, Sketch
from newslora.reporting.source import Results
from newslora.reporting.words import field_label
from newslora.schema import LIST_FIELDS


def sketch(results: Results) -> Sketch | Absent:
    """Return the figure, or why there is none."""
    wanted = [("Overall", ("overall.f1", "field_f1_overall"))]
    wanted += [(field_label(field), (f"{field}.content_f1", f"field_f1_{field}")) for field in LIST_FIELDS]
    wanted += [("Sponsored", ("sponsored_ad.f1", "sponsored_ad_f1"))]
    metrics = [(metric, heading) for heading, names in wanted if (metric := results.first_metric(*names))]
    if not metrics:
        return Absent("the evaluation has no F1: none of the scored fields is a list or a yes/no field")
    study = results.evaluation.conventions == "study"
    return row_sketch(
        results,
        metrics,
        title="F1 by field",
        what="F1, study conventions (both empty counts as 1)" if study else "F1 on content (empty lists earn nothing)",
        how_to_read="Each point is a model's F1; further right is better, and a model left of the dashed line "
        "does no better than a trivial predictor.",
    )
