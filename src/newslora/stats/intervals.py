"""Intervals of single rates: Wilson's, widened by the design effect of whole issues."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from newslora.stats.distributions import normal_quantile

Floats = NDArray[np.float64]


def wilson_interval(successes: float, n: float, *, confidence: float = 0.95) -> tuple[float, float]:
    """Return Wilson's score interval of a rate (Wilson 1927, JASA 22:209); n = 0 gives (NaN, NaN).

    It stays inside [0, 1] and has a width at 0 and at n successes, where the bootstrap has none.
    """
    if n <= 0:
        return math.nan, math.nan
    z = float(normal_quantile((1 + confidence) / 2))
    rate = successes / n
    centre = (rate + z * z / (2 * n)) / (1 + z * z / n)
    half = z / (1 + z * z / n) * math.sqrt(max(0.0, rate * (1 - rate) / n + z * z / (4 * n * n)))
    return max(0.0, centre - half), min(1.0, centre + half)


def design_effect(successes: Floats, sizes: Floats) -> float:
    """Return by how much clustering inflates the variance of a rate, at least 1.

    Args:
        successes: (units,) successes in each issue.
        sizes: (units,) items in each issue.

    Returns:
        Linearised variance of the ratio over the binomial variance (Kish 1965); 1 where the rate is 0 or 1.
    """
    n, units = float(sizes.sum()), int((sizes > 0).sum())
    if n == 0 or units < 2:
        return 1.0
    rate = float(successes.sum()) / n
    binomial = rate * (1 - rate) / n
    if binomial <= 0:
        return 1.0
    residuals = successes - rate * sizes
    clustered = units / (units - 1) * float((residuals**2).sum()) / n**2
    return max(1.0, clustered / binomial)
