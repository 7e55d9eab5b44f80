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
Columns = Sequence[Floats] | Floats
Score = Callable[[Columns], Floats]
Crossing = Callable[[Columns, Columns], Floats | None]

EXACT_UNITS: Final = 20
"""Up to this many units that differ, all sign patterns are gone through (half of 2^20, by symmetry)."""

_BLOCK: Final = 2**13
"""Patterns that are scored at once: each column's totals are then 64 kB, and fit a cache."""

_BIG_BLOCK: Final = 2**17
"""Likewise of scores that know a shorter way, and so look at few columns of that length: 1 MB each."""

_BLOCK_CELLS: Final = 2**17
"""Swaps of random patterns that are looked at once: 1 MB."""

_TIE: Final = 1e-12
_NOTHING: Final[Floats] = np.zeros(())


class Test(NamedTuple):
    """A test statistic and its two-sided p-value; both NaN where the test cannot be computed."""

    statistic: float
    p_value: float


def sign_flip(a: Floats, b: Floats, score: Score, *, n_resamples: int, seed: int) -> tuple[float, bool]:
    """Permutation test at the level of units: in each unit, the labels of the two models are swapped or not.

    It takes any function of summed statistics, corpus statistics among them, since the flips are of sums a unit.

    Args:
        a: (units, k) sums of statistics of the first model.
        b: likewise of the second.
        score: totals, columns first, to scores: k arrays (or numbers, where a column is the same throughout) to one.
        n_resamples: random patterns, where there are too many for all of them.
        seed: of those patterns.

    Returns:
        The p-value, NaN where the observed difference is undefined; and whether it is exact.
    """
    (p_value,), exact = sign_flips(a, b, [Part(np.arange(a.shape[1]), score)], n_resamples=n_resamples, seed=seed)
    return p_value, exact


class Part(NamedTuple):
    """A score and the columns that it looks at.

    `crossing` may know a shorter way to the scores of all sums of one of `near`, k columns (n,), and one of `far`, k
    columns (m,): it returns them, (m, n), or None where there is none. A column that is the same throughout is a number.
    """

    columns: Places
    score: Score
    crossing: Crossing | None = None

    def crossed(self, near: Columns, far: Columns) -> Floats:
        """Return the scores of all sums, (m, n)."""
        found = self.crossing(near, far) if self.crossing else None
        if found is not None:
            return found
        return self.score([v[:, None] + u if v.ndim else v + u for u, v in zip(near, far, strict=True)])


def sign_flips(a: Floats, b: Floats, parts: Sequence[Part], *, n_resamples: int, seed: int) -> tuple[list[float], bool]:
    """Return the p-values of `sign_flip` for several scores, all by the same patterns."""
    differ = np.flatnonzero((a != b).any(axis=1))
    half_difference = (b[differ] - a[differ]) / 2
    exact = differ.size <= EXACT_UNITS
    shifts = _Exact(half_difference) if exact else _Random(half_difference, n_resamples, seed)
    found = []
    if not exact:  # random patterns are no sums of few parts, and no way is shorter
        parts = [Part(part.columns, part.score) for part in parts]
    for part in parts:
        columns, score = part.columns, part.score
        total_a, total_b = a[:, columns].sum(axis=0), b[:, columns].sum(axis=0)
        half_sum = (total_a + total_b) / 2
        observed = float(np.abs(score(total_b) - score(total_a)))
        own = np.flatnonzero(half_difference[:, columns].any(axis=0))
        if math.isnan(observed) or not own.size:
            found.append(math.nan if math.isnan(observed) else 1.0)
            continue
        bound, as_extreme = observed * (1 - _TIE) - _TIE, 0.0
        for near, far, weights in shifts.blocks(columns[own], _BIG_BLOCK if part.crossing else _BLOCK):
            one, other = list(half_sum), list(half_sum)
            plus, minus = [_NOTHING] * len(one), [_NOTHING] * len(one)
            for i, shift, further in zip(own, near, far, strict=True):
                one[i], other[i] = half_sum[i] + shift, half_sum[i] - shift
                plus[i], minus[i] = further, -further
            difference = np.abs(part.crossed(one, plus) - part.crossed(other, minus))
            # an undefined difference counts as extreme: it can only make the p-value larger
            as_extreme += float(np.sum(weights * ~(difference < bound)))
        found.append(as_extreme / shifts.n if exact else (as_extreme + 1) / (shifts.n + 1))
    return found, exact


class _Exact:
    """The sums of some columns under all patterns of signs, up to a global one: half differences (units, k).

    A pattern is one of half of the units and one of the others. Of each half, patterns with equal sums are taken
    together: statistics that count are seldom far apart, and then few patterns are left.
    """

    def __init__(self, half_difference: Floats) -> None:
        n_units = len(half_difference)
        self.n = 2 ** max(0, n_units - 1)
        far, near = half_difference[: n_units // 2].T, half_difference[n_units // 2 :].T
        self._far = _doubled(np.zeros((len(far), 1)), far)
        self._near = _doubled(near[:, :1], near[:, 1:])  # the first of them keeps its sign

    def blocks(self, columns: Places, size: int) -> Iterator[tuple[Floats, Floats, Floats]]:
        """Yield sums of either half, (columns, near) and (columns, far), and how many have both, (far, near)."""
        near, n_near = _merged(self._near[columns])
        far, n_far = _merged(self._far[columns])
        rows = max(1, size // n_near.size)
        for start in range(0, n_far.size, rows):
            some = slice(start, start + rows)
            yield near, far[:, some], n_far[some, None] * n_near


def _doubled(sums: Floats, units: Floats) -> Floats:
    """Return sums (k, n) with units (k, m) added and taken away in all ways, (k, 2^m n)."""
    for unit in units.T:
        sums = np.hstack([sums + unit[:, None], sums - unit[:, None]])
    return sums


def _merged(sums: Floats) -> tuple[Floats, Floats]:
    """Return the distinct columns of sums, and how often each occurs."""
    ordered = sums[:, np.lexsort(sums)]
    starts = np.flatnonzero(np.r_[True, (ordered[:, 1:] != ordered[:, :-1]).any(axis=0)])
    return ordered[:, starts], np.diff(np.r_[starts, sums.shape[1]]).astype(np.float64)


class _Random:
    """The sums of some columns under random patterns of signs: half differences (units, k)."""

    def __init__(self, half_difference: Floats, n_patterns: int, seed: int) -> None:
        self.n = n_patterns
        self._half_difference = half_difference
        n_units = len(half_difference)
        bits = np.frombuffer(np.random.default_rng([seed, 1]).bytes(n_patterns * -(-n_units // 8)), dtype=np.uint8)
        self._swapped = np.unpackbits(bits.reshape(n_patterns, -1), axis=1, count=n_units)  # (patterns, units)

    def blocks(self, columns: Places, size: int) -> Iterator[tuple[Floats, Floats, Floats]]:
        """Yield no sums of its own, (columns, 1), to add (columns, patterns) to, and that each is of one pattern."""
        half_difference = self._half_difference[:, columns]
        total = half_difference.sum(axis=0)[:, None]
        rows = max(1, min(size, _BLOCK_CELLS // len(half_difference)))
        for start in range(0, self.n, rows):
            swapped = self._swapped[start : start + rows].astype(np.float64)
            sums = total - 2 * (half_difference.T @ swapped.T)
            yield np.zeros((len(columns), 1)), sums, np.ones((sums.shape[1], 1))


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
