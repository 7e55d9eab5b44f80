"""Shared by the figures of a quantity's distribution over items: where the values come from, and the row layout."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np
from numpy.typing import NDArray

from newslora.reporting.figures._sketch import BESIDE, LABEL, SMALL, Sketch, row_labels, styles, text_beside, widest
from newslora.reporting.palette import SeriesStyle
from newslora.reporting.source import Item, Json, Results
from newslora.reporting.words import number, wrap

if TYPE_CHECKING:
    from matplotlib.axes import Axes

Values = NDArray[np.float64]
REFERENCE: Final = SeriesStyle(role="floor", marker="d")


@dataclass(frozen=True)
class Lane:
    """One row of a distribution figure: a model (or the reference), its values, and what is said beside it."""

    name: str
    label: str
    values: Values
    style: SeriesStyle
    text: str


def answer_text(metadata: Json | None) -> str:
    """Return the written text of an answer: summary, insights and company names, separated by spaces."""
    if not metadata:
        return ""
    parts = [metadata.get("summary"), *_texts(metadata.get("key_insights")), *_texts(metadata.get("company_names"))]
    return " ".join(part for part in parts if isinstance(part, str))


def _texts(value: object) -> list[str]:
    return [entry for entry in value if isinstance(entry, str)] if isinstance(value, list) else []


def characters(metadata: Json | None) -> float:
    """Return the characters of an answer's text fields, separators not counted."""
    if not metadata:
        return 0.0
    entries = [metadata.get("summary"), *_texts(metadata.get("key_insights")), *_texts(metadata.get("company_names"))]
    return float(sum(len(entry) for entry in entries if isinstance(entry, str)))


def words(metadata: Json | None) -> float:
    """Return the words of an answer's text fields, split at white space."""
    return float(len(answer_text(metadata).split()))


def lanes(results: Results, measure: Callable[[Json | None], float], unit: str) -> list[Lane]:
    """Return a lane a model, all its seeds pooled, and the reference's; invalid answers are counted beside the row."""
    every = styles(results)
    found = [_lane(model, _answers(results.items, model), measure, every[model], unit) for model in results.models]
    reference = [item.reference for item in results.items if item.reference]
    if reference:
        found.append(_lane("reference", list(reference), measure, REFERENCE, unit))
    return found


def _answers(items: tuple[Item, ...], model: str) -> list[Json | None]:
    return [prediction.get("metadata") for item in items for prediction in item.predictions.get(model, ())]


def _lane(
    name: str, answers: list[Json | None], measure: Callable[[Json | None], float], style: SeriesStyle, unit: str
) -> Lane:
    values = np.array([measure(answer) for answer in answers if answer is not None])
    middle = f"median {number(float(np.median(values)), unit)}" if len(values) else "no valid answer"
    lost = len(answers) - len(values)
    text = f"{middle}\nn = {len(values):,}" + (f", {lost:,} invalid" if lost else "")
    return Lane(name, "\n".join(wrap(name)), values, style, text)


def lane_sketch(  # noqa: PLR0913 - the words of a figure are many
    rows: list[Lane],
    *,
    title: str,
    subtitle: str,
    caption: str,
    xlabel: str,
    draw_lane: Callable[[Axes, Lane, float, float], None],
    row_height: float = 0.5,
    limits: tuple[float, float] | None = None,
    percent: bool = False,
) -> Sketch:
    """Return a sketch with one lane a row; `draw_lane(ax, lane, y of its base, height)` draws one, in inches."""

    def draw(ax: Axes) -> None:
        ax.set_ylim(row_height * len(rows), 0)
        ax.set_xlim(*(limits or _limits(rows)))
        ax.grid(visible=True, axis="x")
        ax.set_xlabel(xlabel)
        if percent:
            ax.set_xticks([0, 0.25, 0.5, 0.75, 1], ["0 %", "25 %", "50 %", "75 %", "100 %"])
        for index, lane in enumerate(rows):
            base = (index + 0.88) * row_height
            if len(lane.values):
                draw_lane(ax, lane, base, row_height * 0.76)
            text_beside(ax, base - 0.36 * row_height, lane.text)
        row_labels(ax, [((index + 0.5) * row_height, lane.label) for index, lane in enumerate(rows)])

    row_height = max([row_height, *(0.1 + 0.15 * (lane.label.count("\n") + 1) for lane in rows)])
    return Sketch(
        title=title,
        subtitle=subtitle,
        caption=caption,
        numbers=" ".join(f"{lane.name}: {lane.text.replace(chr(10), ', ')}." for lane in rows),
        height=row_height * len(rows),
        left=max(0.6, 0.3 + widest([lane.label for lane in rows], LABEL)),
        right=0.25 + BESIDE + widest([lane.text for lane in rows], SMALL),
        draw=draw,
    )


def _limits(rows: list[Lane]) -> tuple[float, float]:
    top = max((float(lane.values.max()) for lane in rows if len(lane.values)), default=1.0)
    return 0.0, max(top * 1.03, 1.0)
