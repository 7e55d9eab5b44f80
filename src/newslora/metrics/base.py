"""The one protocol of a metric: per-item sufficient statistics, and a score of summed statistics.

Because a score is a function of sums, bootstrap, permutation and clustering work on small arrays of numbers and never
touch text again, and any metric, corpus statistics among them, gets an interval and a paired test.

Metrics that need the same statistics (precision, recall and F1 of a field) form a family, which reads the text once.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, Literal, Protocol, TypeAlias

import numpy as np
from numpy.typing import NDArray

from newslora.parsing import Parsed
from newslora.schema import Example

Floats = NDArray[np.float64]
Statistics = Floats
"""(items, k): what the metric needs of each item, additive over items."""

Totals: TypeAlias = Sequence[Floats] | Floats
"""(k, ...): summed statistics, columns first: k arrays of one shape, or numbers where all that is scored agrees."""

NOTHING: Final[Floats] = np.zeros(())
"""A total that is 0 for all that is scored."""

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
        formula: summed statistics (k, ...) to scores (...); NaN marks "not computable" inside the engine only. It
            takes them by their places, so that `reads` can tell which ones it needs.
        support: summed statistics to the number of items, pairs or entries that the score rests on.
        direction: "higher" or "lower" is better; "none" for a description (length).
        unit: "" for a share in [0, 1] or a coefficient, "points", "characters", ...
        least: the lowest score there can be; the highest is 1 where there is no unit.
        kind: "mean" of item values, "rate" (a mean of zeros and ones), or "corpus" (any other function of sums).
        undefined: why there is no score, when there is none.
        for_floors: whether the number means something for a floor, which writes no text.
        by_item: whether the score of one item alone means something; such values go to `items.jsonl`.
        crossing: a shorter way, if there is one, to the scores of all sums of two sets of totals: (k, n) and (k, m) to
            (m, n), or None where it leads nowhere.
    """

    name: str
    label: str
    group: str
    formula: Callable[[Totals], Floats] = field(repr=False)
    support: Callable[[Totals], Floats] = field(repr=False)
    direction: Direction = "higher"
    unit: str = ""
    least: float = 0.0
    kind: Kind = "corpus"
    undefined: str = "no item to score"
    for_floors: bool = True
    by_item: bool = True
    crossing: Callable[[Totals, Totals], Floats | None] | None = field(default=None, repr=False)

    @property
    def bounds(self) -> tuple[float, float]:
        """The range of the score."""
        return self.least, math.inf if self.unit else 1.0

    def score(self, totals: Totals) -> Floats:
        """Return the score of summed statistics, (k, ...) to (...)."""
        with np.errstate(divide="ignore", invalid="ignore"):
            return self.formula(totals)

    def reads(self, n_columns: int) -> list[int]:
        """Return the places of the statistics that the score depends on, of `n_columns`."""
        watched = _Watched(n_columns)
        self.score(watched)
        return sorted(watched.read)


class MeanF1:
    """The formula "mean of several F1", 2 tp / (predicted + expected), of those that have an entry at all."""

    def __init__(self, places: Sequence[tuple[int, int, int]]) -> None:
        self.places = places  # of tp, predicted and expected

    def __call__(self, totals: Totals) -> Floats:
        """Return the mean, (k, ...) to (...)."""
        total = known = NOTHING
        for places in self.places:
            f1, occurs = _f1(*(totals[i] for i in places))
            total, known = total + f1, known + occurs
        return total / known

    def crossed(self, near: Totals, far: Totals) -> Floats:
        """Return the mean of all sums of two sets of totals, (k, n) and (k, m) to (m, n).

        Of one F1, few sums are distinct: their values are looked up, for all F1 in one matrix product.
        """
        width, height = (max(np.size(totals[i]) for places in self.places for i in places) for totals in (near, far))
        values, chosen = [], []
        for places in self.places:
            u, of_near = _distinct([near[i] for i in places], width)
            v, of_far = _distinct([far[i] for i in places], height)
            table = np.stack(_f1(*(v[:, :, None] + u[:, None, :])))  # (2, distinct far, distinct near)
            values.append(table[:, of_far])
            chosen.append(of_near == np.arange(u.shape[1])[:, None])
        total, known = np.concatenate(values, axis=-1) @ np.concatenate(chosen).astype(np.float64)
        mean: Floats = total / known
        return mean


def _f1(tp: Floats, predicted: Floats, expected: Floats) -> tuple[Floats, NDArray[np.bool_]]:
    """Return F1, 0 where there is no entry, and whether there is one."""
    size = predicted + expected
    occurs = size > 0
    return 2 * tp / np.where(occurs, size, 1), occurs


def _distinct(columns: Sequence[Floats], n: int) -> tuple[Floats, NDArray[np.int64]]:
    """Return the distinct rows of columns (n,), columns first, and which of them each row is, (n,)."""
    rows = np.empty((len(columns), n))
    for row, column in zip(rows, columns, strict=True):
        row[:] = column
    varying = [row for row, column in zip(rows, columns, strict=True) if np.ndim(column)]
    if not varying:
        return rows[:, :1], np.zeros(n, dtype=np.int64)
    order = np.lexsort(varying)
    ordered = rows[:, order]
    new = np.r_[True, (ordered[:, 1:] != ordered[:, :-1]).any(axis=0)]
    place = np.empty(len(order), dtype=np.int64)
    place[order] = np.cumsum(new) - 1
    return ordered[:, new], place


class _Watched(Sequence[Floats]):
    """Statistics, all 1, that note which of them are looked at."""

    def __init__(self, n_columns: int) -> None:
        self.n_columns = n_columns
        self.read: set[int] = set()

    def __len__(self) -> int:
        return self.n_columns

    def __getitem__(self, place: Any) -> Any:
        chosen = range(self.n_columns)[place]
        if isinstance(chosen, int):
            self.read.add(chosen)
            return np.float64(1)
        self.read.update(chosen)
        return [np.float64(1) for _ in chosen]


def ratio(numerator: int, denominator: int) -> Callable[[Totals], Floats]:
    """Return the formula "one column over another"; 0/0 is not computable."""
    return lambda totals: totals[numerator] / totals[denominator]


def column(index: int) -> Callable[[Totals], Floats]:
    """Return the formula "this column"."""
    return lambda totals: totals[index]


def scored(references: Sequence[Example], name: str) -> list[Any]:
    """Return a field of each reference, None where the reference lacks it."""
    return [None if example.metadata is None else getattr(example.metadata, name) for example in references]
