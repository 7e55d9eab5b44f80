"""All metrics of an evaluation over one row of statistics: families side by side, scored together."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

from newslora.metrics.base import Answer, Family, Metric, Totals
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

    def score(self, totals: Totals) -> Floats:
        """Return the scores of summed statistics, (columns, ...) to (..., metrics), each metric's side by side."""
        scores = np.empty((len(self.metrics), *np.shape(totals[0])))
        self.score_into(scores, totals)
        return np.moveaxis(scores, 0, -1)

    def score_into(self, scores: Floats, totals: Totals) -> None:
        """Write the scores of summed statistics, (columns, ...), to an array (metrics, ...)."""
        rows = iter(scores if scores.ndim > 1 else scores[:, None])
        with np.errstate(divide="ignore", invalid="ignore"):
            for family, place in zip(self.families, self._slices, strict=True):
                own = totals[place]
                for metric in family.metrics:
                    next(rows)[...] = metric.formula(own)

    def support(self, totals: Floats) -> Floats:
        """Return what each score rests on, (columns, ...) to (..., metrics)."""
        values = [
            metric.support(totals[place])
            for family, place in zip(self.families, self._slices, strict=True)
            for metric in family.metrics
        ]
        return np.stack(values, axis=-1)

    def readings(self, names: Sequence[str]) -> list[Reading]:
        """Return these metrics, each with the columns that it reads, in the order of the panel."""
        return [
            Reading(metric, np.arange(place.start, place.stop))
            for family, place in zip(self.families, self._slices, strict=True)
            for metric in family.metrics
            if metric.name in names
        ]


class Reading:
    """One metric by itself.

    Attributes:
        metric: the metric.
        family: the columns of its family, in the panel's row of statistics.
        columns: those of them that the metric reads.
    """

    def __init__(self, metric: Metric, family: NDArray[np.int64]) -> None:
        self.metric, self.family = metric, family
        self._reads = metric.reads(len(family))
        self.columns = family[self._reads]

    def score(self, totals: Totals) -> Floats:
        """Return the score of summed statistics, those of `columns` alone, (columns, ...) to (...)."""
        return self.metric.score(self._row(totals))

    def crossed(self, near: Totals, far: Totals) -> Floats | None:
        """Return the scores of all sums of two sets of totals, as `Metric.crossing` has it."""
        if self.metric.crossing is None:
            return None
        with np.errstate(divide="ignore", invalid="ignore"):
            return self.metric.crossing(self._row(near), self._row(far))

    def _row(self, totals: Totals) -> list[Any]:
        row: list[Any] = [None] * len(self.family)
        for place, total in zip(self._reads, totals, strict=True):
            row[place] = total
        return row
