"""All metrics of an evaluation over one row of statistics: families side by side, scored together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from newslora.metrics.base import Answer, Family, Metric
from newslora.schema import Example

Floats = NDArray[np.float64]


class Panel:
    """Families side by side.

    Attributes:
        families: in order.
        metrics: of all families, in order.
        n_columns: statistics an item.
    """

    def __init__(self, families: Sequence[Family]) -> None:
        self.families = tuple(families)
        self.metrics: tuple[Metric, ...] = tuple(metric for family in families for metric in family.metrics)
        starts = np.cumsum([0, *(family.n_columns for family in families)])
        self.n_columns = int(starts[-1])
        self._slices = [slice(int(a), int(b)) for a, b in pairwise(starts)]

    def statistics(self, examples: Sequence[Example], answers: Sequence[Answer]) -> Floats:
        """Return the statistics of all families, (items, columns)."""
        return np.hstack([family.statistics(examples, answers) for family in self.families])

    def score(self, totals: Floats) -> Floats:
        """Return the scores of summed statistics, (..., columns) to (..., metrics)."""
        values = [
            metric.score(totals[..., place])
            for family, place in zip(self.families, self._slices, strict=True)
            for metric in family.metrics
        ]
        return metric_major(values)

    def support(self, totals: Floats) -> Floats:
        """Return what each score rests on, (..., columns) to (..., metrics)."""
        values = [
            metric.support(totals[..., place])
            for family, place in zip(self.families, self._slices, strict=True)
            for metric in family.metrics
        ]
        return np.stack(values, axis=-1)

    def parts(self, names: Sequence[str]) -> list[Part]:
        """Return the families that hold these metrics, each with these metrics alone."""
        found = []
        for family, place in zip(self.families, self._slices, strict=True):
            metrics = [metric for metric in family.metrics if metric.name in names]
            if metrics:
                found.append(Part(np.arange(place.start, place.stop), metrics))
        return found


@dataclass(frozen=True)
class Part:
    """Some metrics of one family.

    Attributes:
        columns: of the family, in the panel's row of statistics.
        metrics: of it.
    """

    columns: NDArray[np.int64]
    metrics: list[Metric]

    def score(self, totals: Floats) -> Floats:
        """Return the scores of summed statistics of the family, (..., columns) to (..., metrics)."""
        return metric_major([metric.score(totals) for metric in self.metrics])


def metric_major(values: Sequence[Floats]) -> Floats:
    """Return scores (...) of each metric as (..., metrics), each metric's in one piece of memory: it is read so."""
    return np.moveaxis(np.stack(values), 0, -1)
