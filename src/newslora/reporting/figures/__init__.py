"""The figures: one file each, `sketch(results)` in every one; this list is the order of the report."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Final

from newslora.errors import one_of
from newslora.reporting.figures import (
    bertscore,
    confusion_category,
    confusion_sentiment,
    f1_by_field,
    forest,
    item_differences,
    json_validity,
    learning_curve,
    output_consistency,
    precision_recall,
    relevance_error,
    relevance_plane,
    response_length_box,
    response_length_histogram,
    response_length_violin,
    rouge,
    seeds,
    summary_map,
    timeline,
    training_loss,
    word_count,
)
from newslora.reporting.figures._sketch import RC, Absent, Sketch, frame
from newslora.reporting.source import Results

if TYPE_CHECKING:
    from matplotlib.axes import Axes

FIGURES: Final[dict[str, Callable[[Results], Sketch | Absent]]] = {
    "forest": forest.sketch,
    "summary_map": summary_map.sketch,
    "f1_by_field": f1_by_field.sketch,
    "precision_recall": precision_recall.sketch,
    "item_differences": item_differences.sketch,
    "seeds": seeds.sketch,
    "confusion_category": confusion_category.sketch,
    "confusion_sentiment": confusion_sentiment.sketch,
    "relevance_error": relevance_error.sketch,
    "relevance_plane": relevance_plane.sketch,
    "rouge": rouge.sketch,
    "bertscore": bertscore.sketch,
    "json_validity": json_validity.sketch,
    "response_length_histogram": response_length_histogram.sketch,
    "response_length_box": response_length_box.sketch,
    "response_length_violin": response_length_violin.sketch,
    "word_count": word_count.sketch,
    "output_consistency": output_consistency.sketch,
    "training_loss": training_loss.sketch,
    "learning_curve": learning_curve.sketch,
    "timeline": timeline.sketch,
}
"""Name to sketch function, in the order of the report."""


def sketches(results: Results) -> Iterator[tuple[str, Sketch | Absent]]:
    """Yield every figure's name with its sketch, or with why it cannot be drawn."""
    for name, make in FIGURES.items():
        yield name, make(results)


def draw(name: str, results: Results, ax: Axes) -> Sketch:
    """Draw one figure on an Axes of your own; the sketch that is returned has its title, caption and size.

    Raises:
        ValueError: there is no such figure, or these results cannot be drawn this way (the message says why).
    """
    if name not in FIGURES:
        raise ValueError(one_of("figure", name, FIGURES))
    found = FIGURES[name](results)
    if isinstance(found, Absent):
        raise ValueError(f"figure {name!r} cannot be drawn: {found.reason}")  # noqa: TRY004 - the type is not at fault
    found.draw(ax)
    return found


__all__ = ["FIGURES", "RC", "Absent", "Sketch", "draw", "frame", "sketches"]
