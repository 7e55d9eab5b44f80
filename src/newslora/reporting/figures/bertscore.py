"""BERTScore of the text fields."""

from __future__ import annotations

from newslora.reporting.figures._rows import row_sketch
from newslora.reporting.figures._sketch import Absent, Sketch
from newslora.reporting.source import Results


def sketch(results: Results) -> Sketch | Absent:
    """Return the figure, or why there is none."""
    wanted = {
        "Precision": ("summary.bertscore_precision", "bertscore_precision"),
        "Recall": ("summary.bertscore_recall", "bertscore_recall"),
        "F1": ("summary.bertscore_f1", "bertscore_f1"),
        "Semantic similarity of summaries": (
            "summary.similarity",
            "summary.semantic_similarity",
            "semantic_similarity",
        ),
    }
    metrics = [(metric, heading) for heading, names in wanted.items() if (metric := results.first_metric(*names))]
    if not metrics:
        return Absent("BERTScore was not asked for (evaluate.bertscore_model names the embedding model)")
    with_values = any(
        (found := results.estimate(model, metric)) and found.value is not None
        for metric, _ in metrics
        if "bertscore" in metric
        for model in results.models
    )
    return row_sketch(
        results,
        metrics,
        title="BERTScore" if with_values else "Semantic similarity",
        what="similarity of contextual embeddings",
        how_to_read="Closeness in meaning of prediction and reference text; further right is better.",
        limits=None,
    )
