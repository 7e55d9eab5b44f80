"""Tests of two models on the same items: sign flips of whole issues, with t, Wilcoxon and McNemar beside them.

Every test is two-sided, symmetric in its two models, and gives p = 1 where the models agree on everything. The units are
newsletter issues where they are known, so that items of one issue are never counted as independent; with one item an
issue, each test is the textbook one.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from newslora.stats.distributions import incomplete_beta, normal_tails, student_tails

Floats = NDArray[np.float64]
Places = NDArray[np.int64]
Score = Callable[[Floats], Floats]

EXACT_UNITS: Final = 20
"""Up to this many units that differ, all sign patterns are gone through (half of 2^20, by symmetry)."""

_BLOCK_CELLS: Final = 2**18
"""Totals that are scored at once: 2 MB, which fit a cache."""

_TIE: Final = 1e-12


class Test(NamedTuple):
    """A test statistic and its two-sided p-value; both NaN where the test cannot be computed."""

    statistic: float
    p_value: float


def sign_flip(a: Floats, b: Floats, score: Score, *, n_resamples: int, seed: int) -> tuple[Floats, bool]:
    """Permutation test at the level of units: in each unit, the labels of the two models are swapped or not.

    It takes any function of summed statistics, corpus statistics among them, since the flips are of sums a unit.

    Args:
        a: (units, k) sums of statistics of the first model.
        b: likewise of the second.
        score: totals (..., k) to scores (..., m).
        n_resamples: random patterns, where there are too many for all of them.
        seed: of those patterns.

    Returns:
        p-values, (m,), NaN where the observed difference is undefined; and whether they are exact.
    """
    whole = [(np.arange(a.shape[1]), score)]
    (p_values,), exact = sign_flips(a, b, whole, n_resamples=n_resamples, seed=seed)
    return p_values, exact


def sign_flips(
    a: Floats, b: Floats, parts: Sequence[tuple[Places, Score]], *, n_resamples: int, seed: int
) -> tuple[list[Floats], bool]:
    """Return the p-values of `sign_flip` for several scores, each of some of the columns, all by the same patterns.

    Going through all patterns, a part needs only the units that differ in its own columns: each of the others doubles
    its patterns without changing the shares.
    """
    differ = np.flatnonzero((a != b).any(axis=1))
    exact = differ.size <= EXACT_UNITS
    patterns = None if exact else _random_patterns(differ.size, n_resamples, seed)
    found = []
    for columns, score in parts:
        total_a, total_b = a[:, columns].sum(axis=0), b[:, columns].sum(axis=0)
        observed = np.abs(score(total_b) - score(total_a))
        half_sum, half_difference = (
            (total_a + total_b) / 2,
            (b[np.ix_(differ, columns)] - a[np.ix_(differ, columns)]) / 2,
        )
        shifts = _all_shifts(half_difference) if patterns is None else _shifts(half_difference, patterns)
        as_extreme, n = np.zeros(observed.shape), 0
        for shift in shifts:
            difference = np.abs(score(half_sum + shift) - score(half_sum - shift))
            # an undefined difference counts as extreme: it can only make the p-value larger
            as_extreme += (~(difference < observed * (1 - _TIE) - _TIE)).sum(axis=0)
            n += len(shift)
        p_values = as_extreme / n if exact else (as_extreme + 1) / (n + 1)
        found.append(np.where(np.isnan(observed), np.nan, p_values))
    return found, exact


def _all_shifts(half_difference: Floats) -> Iterator[Floats]:
    """Yield the sums of the rows under all signs, up to a global one, (patterns, k) in blocks.

    Sums over the first units are made by doubling, and those over the others are added to them.
    """
    own = half_difference[half_difference.any(axis=1)].T  # (k, units); each column of the sums in one piece of memory
    near = own[:, :1].sum(axis=1, keepdims=True)  # (k, 1), zeros where nothing differs
    taken = 1
    while taken < own.shape[1] and 2 * near.size <= _BLOCK_CELLS:
        near = _doubled(near, own[:, taken])
        taken += 1
    far = np.zeros((len(own), 1))
    for unit in own[:, taken:].T:
        far = _doubled(far, unit)
    for offset in far.T:
        yield (near + offset[:, None]).T


def _doubled(sums: Floats, unit: Floats) -> Floats:
    """Return sums (k, n) with one more unit (k,) added and taken away, (k, 2n)."""
    return np.hstack([sums + unit[:, None], sums - unit[:, None]])


def _random_patterns(n_units: int, n_patterns: int, seed: int) -> NDArray[np.uint8]:
    """Return random patterns of swapped units, (n_patterns, n_units) zeros and ones; one random bit a unit."""
    rng = np.random.default_rng([seed, 1])
    bits = np.frombuffer(rng.bytes(n_patterns * -(-n_units // 8)), dtype=np.uint8).reshape(n_patterns, -1)
    return np.unpackbits(bits, axis=1, count=n_units)


def _shifts(half_difference: Floats, patterns: NDArray[np.uint8]) -> Iterator[Floats]:
    """Yield the sums of the rows under the signs of the patterns, (patterns, k) in blocks."""
    n_units, k = half_difference.shape
    rows, total = max(1, _BLOCK_CELLS // max(n_units, k)), half_difference.sum(axis=0)[:, None]
    for start in range(0, len(patterns), rows):
        swapped = patterns[start : start + rows].astype(np.float64)
        yield (total - 2 * (half_difference.T @ swapped.T)).T


def paired_t(differences: Floats) -> Test:
    """Student's paired t-test of differences, (n,); n < 2 is NaN, no difference at all is p = 1."""
    n = differences.size
    if n < 2:
        return Test(math.nan, math.nan)
    mean, deviation = float(differences.mean()), float(differences.std(ddof=1))
    if deviation == 0:
        return Test(0.0, 1.0) if mean == 0 else Test(math.copysign(math.inf, mean), 0.0)
    t = mean / (deviation / math.sqrt(n))
    return Test(t, student_tails(t, n - 1))


def wilcoxon_pratt(differences: Floats) -> Test:
    """Wilcoxon's signed-rank test with Pratt's treatment of zeros and the normal approximation with tie correction.

    Zeros are ranked and then left out (Pratt 1959, JASA 54:655), since dropping them first ignores the items on which
    the models agree. The statistic is the smaller of the two rank sums.
    """
    n = differences.size
    if n == 0:
        return Test(math.nan, math.nan)
    ranks, tie_sizes = midranks(np.abs(differences))
    positive, negative = float(ranks[differences > 0].sum()), float(ranks[differences < 0].sum())
    zeros = int((differences == 0).sum())
    statistic = min(positive, negative)
    if zeros == n:
        return Test(statistic, 1.0)
    mean = (n * (n + 1) - zeros * (zeros + 1)) / 4
    variance = float(n * (n + 1) * (2 * n + 1)) - zeros * (zeros + 1) * (2 * zeros + 1)
    sizes = tie_sizes[1:] if zeros else tie_sizes
    variance -= float((sizes * (sizes**2 - 1)).sum()) / 2
    if variance <= 0:
        return Test(statistic, 1.0)
    return Test(statistic, normal_tails((statistic - mean) / math.sqrt(variance / 24)))


def midranks(values: Floats) -> tuple[Floats, Floats]:
    """Return the ranks from 1, ties sharing their mean, and the sizes of the tied groups in ascending order."""
    order = np.argsort(values, kind="stable")
    ordered = values[order]
    starts = np.flatnonzero(np.r_[True, ordered[1:] != ordered[:-1]])
    sizes = np.diff(np.r_[starts, values.size])
    ranks = np.empty(values.size)
    ranks[order] = np.repeat(starts + (sizes + 1) / 2, sizes)
    return ranks, sizes.astype(np.float64)


def mcnemar_mid_p(only_a: int, only_b: int) -> float:
    """McNemar's mid-p of a binary outcome (Fagerland, Lydersen & Laake 2013, BMC Med. Res. Methodol. 13:91).

    Args:
        only_a: items on which only the first model is right.
        only_b: items on which only the second is.
    """
    n, smaller = only_a + only_b, min(only_a, only_b)
    if n == 0:
        return 1.0
    point = math.exp(math.lgamma(n + 1) - math.lgamma(smaller + 1) - math.lgamma(n - smaller + 1) - n * math.log(2))
    if only_a == only_b:
        return 1 - point / 2
    return min(1.0, 2 * incomplete_beta(n - smaller, smaller + 1, 0.5) - point)


def effect_size_z(n: float, total: float, squares: float) -> tuple[float, float]:
    """Return d_z, the mean paired difference in its own standard deviations, and d_z with Hedges' correction.

    The correction is the exact factor for n - 1 degrees of freedom (Hedges 1981, J. Educ. Stat. 6:107). NaN where the
    differences do not vary.

    Args:
        n: pairs.
        total: sum of their differences.
        squares: sum of the squared differences.
    """
    if n < 2:
        return math.nan, math.nan
    variance = (squares - total**2 / n) / (n - 1)
    if variance <= 1e-12 * squares / n:
        return math.nan, math.nan
    d_z, df = total / n / math.sqrt(variance), n - 1
    if df < 2:
        return d_z, math.nan
    return d_z, d_z * math.exp(math.lgamma(df / 2) - math.lgamma((df - 1) / 2)) / math.sqrt(df / 2)
