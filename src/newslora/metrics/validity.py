"""How valid the answers are: three rungs, and what surrounds the object. Always over all items."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from newslora.metrics.base import Answer, Metric, Statistics, column, ratio
from newslora.schema import Example

_RATES = (
    ("validity.whole", "whole answer is one JSON object", "higher"),
    ("validity.extractable", "an object can be extracted", "higher"),
    ("validity.schema", "object satisfies the schema", "higher"),
    ("validity.trailing", "text after the object", "lower"),
    ("validity.several_objects", "several objects", "lower"),
    ("validity.echo", "prompt or role words repeated", "lower"),
)


class Validity:
    """Rates over all items; `validity.truncated` over the items whose finish reason is known.

    Columns: one a rate of `_RATES`, truncated, finish reason known, items.
    """

    n_columns = len(_RATES) + 3

    def __init__(self) -> None:
        n_rates, items = len(_RATES), len(_RATES) + 2
        rates = [
            Metric(
                name,
                label,
                "validity",
                ratio(i, items),
                column(items),
                direction="higher" if direction == "higher" else "lower",
                kind="rate",
                undefined="a floor writes no text",
                for_floors=False,
            )
            for i, (name, label, direction) in enumerate(_RATES)
        ]
        truncated = Metric(
            "validity.truncated",
            "cut by the length limit",
            "validity",
            ratio(n_rates, n_rates + 1),
            column(n_rates + 1),
            direction="lower",
            kind="rate",
            undefined="the predictions do not say why they stopped (finish_reason)",
            for_floors=False,
        )
        self.metrics = (*rates[:3], truncated, *rates[3:])

    def statistics(self, references: Sequence[Example], answers: Sequence[Answer]) -> Statistics:
        """Return (items, 9) zeros and ones."""
        rows = [_row(answer) for answer in answers]
        return np.array(rows, dtype=np.float64).reshape(len(references), self.n_columns)


def _row(answer: Answer) -> tuple[float, ...]:
    reading = answer.reading
    if reading is None:
        return (0.0,) * Validity.n_columns
    known = answer.finish_reason is not None
    return (
        reading.whole,
        reading.extractable,
        reading.schema_valid,
        bool(reading.trailing.strip()),
        reading.n_objects > 1,
        reading.echo,
        known and answer.finish_reason == "length",
        known,
        1.0,
    )
