"""Bootstrap over resampling units (newsletter issues, else items): one matrix of counts for all metrics and models.

A resample is a row of counts, how often each unit was drawn. Totals of statistics in a resample are `counts @ sums`, so
that all metrics of all models share the draws (differences between models are then paired by construction), and text is
never touched again. Intervals are bias-corrected and accelerated (BCa; Efron 1987, JASA 82:171), the acceleration from
the jackknife over the same units.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Final

import numpy as np
from numpy.typing import NDArray

from newslora.stats.distributions import normal_cdf, normal_quantile, normal_tails

Floats = NDArray[np.float64]

BLOCK_CELLS: Final = 4_000_000
"""Cells of the count matrix that are held at once: 32 MB."""

MAX_UNCOMPUTABLE: Final = 0.05
"""Share of resamples in which a metric may be undefined before its interval is refused."""


def resample_counts(n_units: int, n_resamples: int, *, seed: int) -> Iterator[Floats]:
    """Yield the count matrix (n_resamples, n_units) in blocks of rows; each row sums to `n_units`.

    The draws depend on `seed`, `n_units` and `n_resamples` alone; every call gives the same matrix.
    """
    rng = np.random.default_rng([seed, 0])
    rows = max(1, min(n_resamples, BLOCK_CELLS // max(1, n_units)))
    for start in range(0, n_resamples, rows):
        n = min(rows, n_resamples - start)
        draws = rng.integers(0, n_units, size=(n, n_units), dtype=np.int64)
        draws += np.arange(n, dtype=np.int64)[:, None] * n_units
        counts = np.bincount(draws.ravel(), minlength=n * n_units)
        yield counts.reshape(n, n_units).astype(np.float64)


def leave_one_out(sums: Floats) -> Floats:
    """Return the totals without each unit in turn, (units, k), from the sums a unit, (units, k)."""
    remaining: Floats = sums.sum(axis=0) - sums
    return remaining


def bca_interval(
    observed: Floats, replicates: Floats, jackknife: Floats | list[Floats], *, confidence: float
) -> tuple[Floats, Floats]:
    """Return the BCa interval of each statistic.

    Args:
        observed: (m,) values on the data.
        replicates: (resamples, m) values in the resamples; NaN where a statistic is undefined in a resample.
        jackknife: (units, m) values without each unit in turn; a list of such for several crossed factors.
        confidence: in (0, 1).

    Returns:
        Low and high, (m,); NaN where more than 5 % of the resamples are undefined, or where all agree, so that the
        resamples say nothing about the uncertainty.
    """
    factors = jackknife if isinstance(jackknife, list) else [jackknife]
    low, high = np.full(observed.shape, np.nan), np.full(observed.shape, np.nan)
    undefined = np.isnan(replicates).mean(axis=0)
    ordered = np.sort(replicates, axis=0)  # NaN sorts last
    for column in np.flatnonzero((undefined <= MAX_UNCOMPUTABLE) & ~np.isnan(observed)):
        values = ordered[: ordered.shape[0] - int(np.isnan(replicates[:, column]).sum()), column]
        if values.size == 0 or values[0] == values[-1]:
            continue
        a = acceleration([factor[:, column] for factor in factors])
        levels = bca_levels(float(observed[column]), values, a, confidence)
        low[column], high[column] = np.quantile(values, levels)
    return low, high


def bca_levels(observed: float, ordered: Floats, a: float, confidence: float) -> Floats:
    """Return the two quantile levels that BCa reads off the sorted replicates; ties with `observed` count half."""
    below = np.searchsorted(ordered, observed, side="left")
    not_above = np.searchsorted(ordered, observed, side="right")
    # all replicates on one side would send z0 to infinity: the share is kept half a replicate away from 0 and 1
    share = np.clip((below + not_above) / (2 * ordered.size), 0.5 / ordered.size, 1 - 0.5 / ordered.size)
    z0 = float(normal_quantile(share))
    z = normal_quantile(np.array([(1 - confidence) / 2, (1 + confidence) / 2]))
    levels: Floats = normal_cdf(z0 + (z0 + z) / (1 - a * (z0 + z)))
    return levels


def acceleration(factors: list[Floats]) -> float:
    """Return the acceleration from the jackknife values of one or several crossed factors; 0 where they do not vary."""
    cubes = squares = 0.0
    for values in factors:
        finite = values[~np.isnan(values)]
        if finite.size < 2:
            continue
        influence = (finite.size - 1) * (finite.mean() - finite)
        cubes += float((influence**3).sum()) / finite.size**3
        squares += float((influence**2).sum()) / finite.size**2
    return cubes / (6 * squares**1.5) if squares > 0 else 0.0


def bca_p_value(observed: Floats, replicates: Floats, jackknife: list[Floats], column: int) -> float:
    """Return the two-sided p-value of "the statistic is 0" that BCa intervals imply: where one would just touch 0.

    NaN where the interval would be refused.
    """
    values = replicates[:, column]
    values = values[~np.isnan(values)]
    if values.size == 0 or np.isnan(observed[column]):
        return math.nan
    if (values == values[0]).all():
        return 1.0 if values[0] == 0 else math.nan
    n = values.size
    share = ((values < observed[column]).sum() + (values <= observed[column]).sum()) / (2 * n)
    z0 = float(normal_quantile(np.clip(share, 0.5 / n, 1 - 0.5 / n)))
    at_zero = ((values < 0).sum() + (values <= 0).sum()) / (2 * n)
    w = float(normal_quantile(np.clip(at_zero, 0.5 / n, 1 - 0.5 / n))) - z0
    a = acceleration([factor[:, column] for factor in jackknife])
    return normal_tails(w / (1 + a * w) - z0)
