"""The one protocol of a metric: per-item sufficient statistics, and a score of summed statistics.

Because a score is a function of sums, bootstrap, permutation and clustering work on small arrays of numbers and never
touch text again, and any metric, corpus statistics among them, gets an interval and a paired test.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Protocol

import numpy as np
from numpy.typing import NDArray

from newslora.schema import Example, Prediction

Statistics = NDArray[np.float64]
"""(items, k): what the metric needs of each item, additive over items."""


class Metric(Protocol):
    """A number with a name, a direction and a range.

    Attributes:
        name: as in `evaluation.json`, `"company_names.content_f1"`.
        direction: "higher" or "lower" is better; "none" for a description (length).
        unit: "", "points", "characters", ...
    """

    name: str
    direction: Literal["higher", "lower", "none"]
    unit: str

    def statistics(self, references: Sequence[Example], predictions: Sequence[Prediction]) -> Statistics:
        """Return (items, k) statistics; an item that the metric does not speak of is a row of zeros."""
        ...

    def score(self, totals: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return the score of summed statistics (..., k) -> (...); NaN marks "not computable" inside the engine only."""
        ...
