"""The one protocol of a metric: per-item sufficient statistics, and a score of summed statistics.

Because a score is a function of sums, bootstrap, permutation and clustering work on small arrays of numbers and never
touch text again, and any metric, corpus statistics among them, gets an interval and a paired test.

Metrics that need the same statistics (precision, recall and F1 of a field) form a family, which reads the text once.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal, Protocol

import numpy as np
from numpy.typing import NDArray

from newslora.parsing import Parsed
from newslora.schema import Example

Floats = NDArray[np.float64]
Statistics = Floats
"""(items, k): what the metric needs of each item, additive over items."""

Direction = Literal["higher", "lower", "none"]
Kind = Literal["mean", "rate", "corpus"]


@dataclass(frozen=True, slots=True)
class Answer:
    """A prediction, parsed once for all metrics.

    Attributes:
        id: the item's id.
        raw: the text as the model wrote it.
        metadata: the first object in it, or an empty mapping; its values may have any type.
        reading: how valid it is; None for a floor, which writes no text.
        finish_reason: "stop", "length", or None where unknown.
    """

    id: str
    raw: str
    metadata: dict[str, Any]
    reading: Parsed | None = None
    finish_reason: str | None = None


class Family(Protocol):
    """Metrics over one set of statistics."""

    @property
    def metrics(self) -> tuple[Metric, ...]:
        """The numbers that it gives."""
        ...

    @property
    def n_columns(self) -> int:
        """How many statistics an item has, k."""
        ...

    def statistics(self, references: Sequence[Example], answers: Sequence[Answer]) -> Statistics:
        """Return (items, k) statistics; an item that the family does not speak of is a row of zeros."""
        ...


@dataclass(frozen=True)
class Metric:
    """A number with a name, a direction and a range.

    Attributes:
        name: as in `evaluation.json`, `"company_names.content_f1"`.
        label: for tables and figures, `"companies: content F1"`.
        group: the heading it stands under ("fields", "validity", ...).
        formula: summed statistics (..., k) to scores (...); NaN marks "not computable" inside the engine only.
        support: summed statistics to the number of items, pairs or entries that the score rests on.
        direction: "higher" or "lower" is better; "none" for a description (length).
        unit: "" for a share in [0, 1] or a coefficient, "points", "characters", ...
        kind: "mean" of item values, "rate" (a mean of zeros and ones), or "corpus" (any other function of sums).
        undefined: why there is no score, when there is none.
        for_floors: whether the number means something for a floor, which writes no text.
        by_item: whether the score of one item alone means something; such values go to `items.jsonl`.
    """

    name: str
    label: str
    group: str
    formula: Callable[[Floats], Floats] = field(repr=False)
    support: Callable[[Floats], Floats] = field(repr=False)
    direction: Direction = "higher"
    unit: str = ""
    kind: Kind = "corpus"
    undefined: str = "no item to score"
    for_floors: bool = True
    by_item: bool = True

    def score(self, totals: Floats) -> Floats:
        """Return the score of summed statistics, (..., k) to (...)."""
        with np.errstate(divide="ignore", invalid="ignore"):
            return self.formula(totals)


def ratio(numerator: int, denominator: int) -> Callable[[Floats], Floats]:
    """Return the formula "one column over another"; 0/0 is not computable."""
    return lambda totals: totals[..., numerator] / totals[..., denominator]


def column(index: int) -> Callable[[Floats], Floats]:
    """Return the formula "this column"."""
    return lambda totals: totals[..., index]


def scored(references: Sequence[Example], name: str) -> list[Any]:
    """Return a field of each reference, None where the reference lacks it."""
    return [None if example.metadata is None else getattr(example.metadata, name) for example in references]
