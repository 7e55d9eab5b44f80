"""All metrics of an evaluation over one row of statistics: families side by side, scored together."""

from __future__ import annotations

from collections.abc import Sequence
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
        return np.stack(values, axis=-1)

    def support(self, totals: Floats) -> Floats:
        """Return what each score rests on, (..., columns) to (..., metrics)."""
        values = [
            metric.support(totals[..., place])
            for family, place in zip(self.families, self._slices, strict=True)
            for metric in family.metrics
        ]
        return np.stack(values, axis=-1)

    def only(self, names: Sequence[str]) -> tuple[Panel, NDArray[np.int64]]:
        """Return the panel of the families that hold these metrics, and its columns in this one."""
        kept = [i for i, family in enumerate(self.families) if any(m.name in names for m in family.metrics)]
        columns = [np.arange(self._slices[i].start, self._slices[i].stop) for i in kept]
        panel = Panel([self.families[i] for i in kept])
        return panel, np.concatenate(columns) if columns else np.zeros(0, dtype=np.int64)
