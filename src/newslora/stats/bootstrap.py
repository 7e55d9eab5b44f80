"""Bootstrap over resampling units (newsletter issues, else items): one matrix of counts for all metrics and models.

A resample is a row of counts, how often each unit was drawn. Totals of statistics in a resample are `counts @ sums`, so
that all metrics of all models share the draws (differences between models are then paired by construction), and text is
never touched again. Intervals are bias-corrected and accelerated (BCa; Efron 1987, JASA 82:171), the acceleration from
the jackknife over the same units.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from newslora.stats.distributions import normal_cdf, quantile, student_quantile, student_tails

Floats = NDArray[np.float64]

BLOCK_CELLS: Final = 4_000_000
BLOCK_ROWS: Final = 2_048
"""The count matrix is held in blocks of so many rows, and at most so many cells (32 MB): blocks that fit a cache."""
DRAWN_CELLS: Final = 2**16
"""Units that are drawn at once: 512 kB, which fit a cache."""

MAX_UNCOMPUTABLE: Final = 0.05
"""Share of resamples in which a metric may be undefined before its interval is refused."""


FARTHEST: Final = 6.0
"""Normal deviate beyond which no number of resamples has percentiles: one degree of freedom asks for 12.7."""


def resample_counts(n_units: int, n_resamples: int, *, seed: int) -> Iterator[Floats]:
    """Yield the count matrix (n_resamples, n_units) in blocks of rows; each row sums to `n_units`.

    The draws depend on `seed`, `n_units` and `n_resamples` alone; every call gives the same matrix.
    """
    rng = np.random.default_rng([seed, 0])
    rows = max(1, min(BLOCK_ROWS, n_resamples, BLOCK_CELLS // max(1, n_units)))
    for start in range(0, n_resamples, rows):
        counts = np.empty((min(rows, n_resamples - start), n_units))
        few = max(1, DRAWN_CELLS // max(1, n_units))
        for first in range(0, len(counts), few):
            some = counts[first : first + few]
            draws = rng.integers(0, n_units, size=some.shape, dtype=np.int64)
            draws += np.arange(len(some), dtype=np.int64)[:, None] * n_units
            some[...] = np.bincount(draws.ravel(), minlength=some.size).reshape(some.shape)
        yield counts


def variance_of(replicates: Floats) -> Floats:
    """Return the variance (ddof 1) over the resamples, (..., resamples, m) to (..., m); NaN is left out, none gives 0."""
    if not len(replicates):
        return np.zeros(replicates.shape[-1])
    columns = np.moveaxis(replicates, -2, -1)  # (..., m, resamples); one at a time, so that it stays in a cache
    variance = np.zeros(columns.shape[:-1])
    for place in np.ndindex(variance.shape):
        values = columns[place]
        if np.isnan(found := values.var(ddof=1) if values.size > 1 else 0.0):
            known = values[~np.isnan(values)]
            found = known.var(ddof=1) if known.size > 1 else 0.0
        variance[place] = found
    return variance


def leave_one_out(sums: Floats) -> Floats:
    """Return the totals without each unit in turn, (units, k), from the sums a unit, (units, k)."""
    remaining: Floats = sums.sum(axis=0) - sums
    return remaining


@dataclass(frozen=True)
class SmallSample:
    """What percentiles of few units' resamples must be widened by, for each statistic.

    Resampling n units understates the variance by (n - 1) / n and knows nothing of its being estimated: percentile
    intervals, BCa among them, are too short by the ratio of the normal quantile to Student's times sqrt(n / (n - 1))
    (Hesterberg 2015, Am. Stat. 69:371, section 5.3, "expanded percentile"). For 46 units, 95 % is read off where 95.8 %
    stands; for many units nothing changes.

    Attributes:
        df: (m,) degrees of freedom of Student's t.
        inflation: (m,) what the standard error is understated by, at least 1.
    """

    df: Floats
    inflation: Floats

    def confidence(self, wanted: float, i: int) -> float:
        """Return the confidence at which to read percentiles that are to hold `wanted`."""
        z = student_quantile((1 + wanted) / 2, float(self.df[i])) * float(self.inflation[i])
        return float(2 * normal_cdf(min(z, FARTHEST)) - 1)

    def p_value(self, z: float, i: int) -> float:
        """Return the two-sided p-value of a normal deviate of the resamples."""
        return student_tails(z / float(self.inflation[i]), float(self.df[i]))


def small_sample(n_units: int, units: Floats, seeds: Sequence[tuple[int, Floats, Floats]] = ()) -> SmallSample:
    """Return the correction for units, crossed with the seeds of one or two models.

    Args:
        n_units: units.
        units: (m,) variance over resamples of units.
        seeds: for each model with several seeds their number, the variance of its mean that they cause, (m,), and the
            variance of its mean as the seeds' scores show it, (m,). The second holds the interaction with the units; the
            first is what is left without it, 0 if need be. Degrees of freedom from the first make tests too bold, since
            they are those of the units wherever it comes out as 0; from the second, too careful; from the mean of both
            they keep what they promise (`benchmarks/bench_simulation.py`).
    """
    known = max(1, n_units - 1)
    parts = np.stack([units * n_units / known, *(variance for _, variance, _ in seeds)])
    estimated = np.stack([parts[0], *((shown + v) / 2 for _, v, shown in seeds)])
    dfs = np.array([known, *(n - 1 for n, _, _ in seeds)], dtype=np.float64)[:, None]
    total = parts.sum(axis=0)
    with np.errstate(divide="ignore", invalid="ignore"):  # where nothing varies there is no interval to correct
        df = np.maximum(total**2 / (estimated**2 / dfs).sum(axis=0), dfs.min())  # Satterthwaite: never below the least
        inflation = np.sqrt(total / (total - parts[0] + units))
    varies = total > 0
    return SmallSample(np.where(varies, df, known), np.where(varies, inflation, 1.0))


def bca_interval(
    observed: Floats,
    replicates: Floats,
    jackknife: Floats | list[Floats],
    *,
    confidence: float,
    small: SmallSample | None = None,
) -> tuple[Floats, Floats]:
    """Return the BCa interval of each statistic.

    Args:
        observed: (m,) values on the data.
        replicates: (resamples, m) values in the resamples; NaN where a statistic is undefined in a resample.
        jackknife: (units, m) values without each unit in turn; a list of such for several crossed factors.
        confidence: in (0, 1).
        small: correction for few units; None gives textbook BCa.

    Returns:
        Low and high, (m,); NaN where more than 5 % of the resamples are undefined, or where all agree, so that the
        resamples say nothing about the uncertainty.
    """
    factors = jackknife if isinstance(jackknife, list) else [jackknife]
    low, high = np.full(observed.shape, np.nan), np.full(observed.shape, np.nan)
    for i, point in enumerate(observed.tolist()):
        values = _defined(point, replicates[:, i])
        if values is None:
            continue
        read_at = small.confidence(confidence, i) if small else confidence
        a = acceleration([factor[:, i] for factor in factors])
        levels = bca_levels(quantile(share_below(point, values)), a, read_at)
        low[i], high[i] = percentiles(values, levels)
    return low, high


def _defined(observed: float, values: Floats) -> Floats | None:
    """Return a statistic's defined replicates, if they tell its uncertainty: they vary, and 5 % at most are undefined."""
    low, high = values.min(initial=math.inf), values.max(initial=-math.inf)
    if math.isnan(low):  # undefined somewhere
        known = values[~np.isnan(values)]
        if values.size - known.size > MAX_UNCOMPUTABLE * values.size:
            return None
        return _defined(observed, known)
    return values if low < high and not math.isnan(observed) else None


def _usable(observed: Floats, replicates: Floats) -> NDArray[np.bool_]:
    """Say of which statistics the resamples tell the uncertainty, (m,)."""
    return np.array([_defined(float(x), replicates[:, i]) is not None for i, x in enumerate(observed)])


def jackknife_t_interval(observed: Floats, jackknife: list[Floats], *, confidence: float) -> tuple[Floats, Floats]:
    """Return the symmetric interval from jackknife standard errors and Student's t; crossed factors add variances.

    Degrees of freedom are the units less one, for several factors by Satterthwaite's formula. NaN where nothing varies,
    and where there is one unit, from which nothing can be left out.
    """
    factors = [factor for factor in jackknife if len(factor) > 1]
    if not factors:
        return np.full(observed.shape, np.nan), np.full(observed.shape, np.nan)
    n = np.array([len(factor) for factor in factors], dtype=np.float64)
    parts = np.stack([(len(f) - 1) ** 2 / len(f) * variance_of(f) for f in factors])
    variance = parts.sum(axis=0)
    half = np.full(observed.shape, np.nan)
    for i in np.flatnonzero(variance > 0):
        df = float(variance[i] ** 2 / (parts[:, i] ** 2 / (n - 1)).sum())
        half[i] = student_quantile((1 + confidence) / 2, df) * math.sqrt(variance[i])
    return observed - half, observed + half


def crossed_interval(
    observed: Floats, replicates: Floats, *, confidence: float, small: SmallSample
) -> tuple[Floats, Floats]:
    """Return the interval over units and seeds: Student's t with the variance of the crossed resamples.

    Percentiles of two or three seeds cannot reach as far as their degrees of freedom ask; Student's t can. NaN where a
    percentile interval would be refused.
    """
    quantiles = np.array([student_quantile((1 + confidence) / 2, float(df)) for df in small.df])
    half = np.where(
        _usable(observed, replicates), quantiles * small.inflation * np.sqrt(variance_of(replicates)), np.nan
    )
    return observed - half, observed + half


def crossed_p_value(observed: Floats, replicates: Floats, *, small: SmallSample) -> Floats:
    """Return the p-values of "the statistic is 0" that `crossed_interval` implies, (m,); 1 where all resamples are 0."""
    errors = np.sqrt(variance_of(replicates))
    usable = _usable(observed, replicates)
    p = [small.p_value(float(observed[i] / errors[i]), i) if usable[i] else math.nan for i in range(len(observed))]
    return np.where((replicates == 0).all(axis=0), 1.0, p)


def equivalence_interval(
    observed: Floats,
    replicates: Floats,
    jackknife: list[Floats],
    *,
    confidence: float,
    small: SmallSample | None = None,
) -> tuple[Floats, Floats]:
    """Return the outer ends of the BCa and the jackknife-t interval: to claim equivalence, both must fit the margin.

    Alone, each lets through up to 5.5 % of differences that sit on the margin, in simulations with 46 units and skewed
    statistics (`benchmarks/bench_simulation.py`); together they keep the 5 % that two one-sided tests promise.
    """
    bca = bca_interval(observed, replicates, jackknife, confidence=confidence, small=small)
    student = jackknife_t_interval(observed, jackknife, confidence=confidence)
    return np.minimum(bca[0], student[0]), np.maximum(bca[1], student[1])


def bca_levels(z0: float, a: float, confidence: float) -> tuple[float, float]:
    """Return the two quantile levels of the replicates that BCa reads off, from bias and acceleration."""
    ends = []
    for p in ((1 - confidence) / 2, (1 + confidence) / 2):
        z = z0 + quantile(p)
        ends.append(float(normal_cdf(z0 + z / (1 - a * z))))
    return ends[0], ends[1]


def percentiles(values: Floats, levels: Sequence[float]) -> list[float]:
    """Return quantiles by linear interpolation, as `numpy.quantile` does, which takes 45 ms to load `numpy.ma` first."""
    places = [level * (values.size - 1) for level in levels]
    below = [min(int(place), values.size - 2) if values.size > 1 else 0 for place in places]
    wanted = sorted({k for b in below for k in (b, min(b + 1, values.size - 1))})
    ordered = np.partition(values, wanted)
    found = []
    for place, b in zip(places, below, strict=True):
        lower, upper = float(ordered[b]), float(ordered[min(b + 1, values.size - 1)])
        found.append(lower + (upper - lower) * (place - b))
    return found


def share_below(point: float, values: Floats) -> float:
    """Return the share of replicates below a point; ties count half.

    The share is kept half a replicate away from 0 and 1, where its normal quantile would be infinite.
    """
    share = (np.count_nonzero(values < point) + np.count_nonzero(values <= point)) / (2 * values.size)
    return min(max(share, 0.5 / values.size), 1 - 0.5 / values.size)


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
