"""The relevance score: error, rank agreement, kappa, coverage; on valid answers, and once with the invalid imputed.

A valid answer is a finite number inside the schema's bounds. Errors of valid answers alone flatter a model that answers
only where it is easy, so `coverage` stands beside them, and `mae_imputed` scores all items: an invalid answer counts as
the median of the training references.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping, Sequence

import numpy as np

from newslora.metrics.base import NOTHING, Answer, Direction, Floats, Metric, Statistics, Totals, column, ratio, scored
from newslora.schema import Example, Schema

VALID, ITEMS, ABS, SQUARED, X, Y, XX, YY, ABS_IMPUTED, IMPUTABLE = range(10)
N_SUMS = 10
MAX_LEVELS = 21
EXACT_CUBES = 100_000
"""Pairs up to whose number its cube is exact in a float."""
_NUMBERS = (int, float)


class Relevance:
    """MAE, RMSE, Spearman's rank correlation, quadratic-weighted kappa, coverage, MAE with imputation.

    Columns: ten sums, then the joint histogram of reference and answer (levels x levels), from which Spearman's
    correlation is exact in every resample. Fractional scores are ranked by their nearest level; a scale of more than 21
    whole points is ranked in 21 levels.
    """

    def __init__(self, schema: Schema, *, median: float | None) -> None:
        self.low, self.high, self.median = schema.relevance_min, schema.relevance_max, median
        self.n_levels = min(MAX_LEVELS, self.high - self.low + 1)
        self.n_columns = N_SUMS + self.n_levels**2
        invalid = "no answer has a valid relevance score"
        self.metrics = (
            _metric("mae", "MAE", ratio(ABS, VALID), VALID, invalid, direction="lower", unit="points", mean=True),
            _metric("rmse", "RMSE", _rmse, VALID, invalid, direction="lower", unit="points"),
            _metric(
                "spearman",
                "Spearman",
                self._spearman,
                VALID,
                "references or answers do not vary",
                least=-1.0,
                crossing=self._spearman_crossed,
            ),
            _metric(
                "qwk",
                "weighted kappa",
                _kappa,
                VALID,
                "references and answers are one and the same constant",
                least=-1.0,
            ),
            _metric("coverage", "valid scores", ratio(VALID, ITEMS), ITEMS, "no item to score", rate=True),
            _metric(
                "mae_imputed",
                "MAE, invalid imputed",
                ratio(ABS_IMPUTED, IMPUTABLE),
                IMPUTABLE,
                "the median to impute comes from the training set (--train)",
                direction="lower",
                unit="points",
                mean=True,
            ),
        )

    def statistics(self, references: Sequence[Example], answers: Sequence[Answer]) -> Statistics:
        """Return (items, 10 + levels²) sums."""
        table = np.zeros((len(references), self.n_columns))
        pairs = zip(scored(references, "relevance_score"), answers, strict=True)
        known = [(x, self.valid(answer.metadata.get("relevance_score"))) for x, answer in pairs]
        table[:, :N_SUMS] = np.array([self._sums(x, y) for x, y in known]).reshape(-1, N_SUMS)
        for i, (x, y) in enumerate(known):
            if x is not None and y is not None:
                table[i, N_SUMS + self.level(x) * self.n_levels + self.level(y)] = 1
        return table

    def _sums(self, x: float | None, y: float | None) -> tuple[float, ...]:
        """Return the ten sums of an item from reference and valid answer, None where there is none."""
        if x is None:
            return (0.0,) * N_SUMS
        imputed = (0.0, 0.0) if self.median is None else (abs(x - (self.median if y is None else y)), 1.0)
        if y is None:
            return (0.0, 1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, *imputed)
        error = abs(x - y)
        return (1.0, 1.0, error, error**2, x, y, x * x, y * y, *imputed)

    def valid(self, value: object) -> float | None:
        """Return a score as a number, None where it is none or outside the bounds."""
        if isinstance(value, bool) or not isinstance(value, _NUMBERS):
            return None
        return float(value) if math.isfinite(value) and self.low <= value <= self.high else None

    def level(self, value: float) -> int:
        """Return the level of a score, from 0; halves go up."""
        share = (min(max(value, self.low), self.high) - self.low) / max(1, self.high - self.low)
        return int(share * (self.n_levels - 1) + 0.5)

    def _spearman(self, totals: Totals) -> Floats:
        return rank_correlation(self._cells(totals))

    def _spearman_crossed(self, near: Totals, far: Totals) -> Floats | None:
        return crossed_rank_correlation(self._cells(near), self._cells(far))

    def _cells(self, totals: Totals) -> dict[tuple[int, int], Floats]:
        """Return the cells of the histogram that occur, by the levels of reference and answer."""
        return {divmod(i, self.n_levels): n for i, n in enumerate(totals[N_SUMS:]) if n.ndim or n}


def rank_correlation(cells: Mapping[tuple[int, int], Floats]) -> Floats:
    """Return Spearman's correlation of joint histograms, ties sharing their mean rank.

    Args:
        cells: level of the reference and level of the answer to how many there are, (...); absent ones are empty.
    """
    rank_x, spread_x = _midranks(_marginal((x, n) for (x, _), n in cells.items()))
    rank_y, spread_y = _midranks(_marginal((y, n) for (_, y), n in cells.items()))
    by_answer = _marginal((y, n * rank_x[x]) for (x, y), n in cells.items())
    covariance = sum((total * rank_y[y] for y, total in by_answer.items()), NOTHING)
    with np.errstate(divide="ignore", invalid="ignore"):
        correlation: Floats = covariance / np.sqrt(spread_x * spread_y)
    return correlation


def crossed_rank_correlation(
    near: Mapping[tuple[int, int], Floats], far: Mapping[tuple[int, int], Floats]
) -> Floats | None:
    """Return the correlation of all sums of one of `near`, (n,), and one of `far`, (m,): (m, n).

    With the references' ranks the same throughout, the covariance is a product of two sums, of counts and of their
    ranks, and the spread a sum of cubes, (n^3 - sum of counts^3) / 12: matrix products. None where they are not, or
    where the cubes would not be exact.
    """
    of_near, of_far = (_marginal((x, n) for (x, _), n in cells.items()) for cells in (near, far))
    if any(np.ptp(n) for n in of_near.values()) or any(n.any() for n in of_far.values()):
        return None
    counts_x: dict[int, Floats] = {x: n.max() for x, n in of_near.items()}
    n_pairs = float(sum(counts_x.values(), NOTHING))
    if n_pairs > EXACT_CUBES:
        return None
    rank_x, spread_x = _midranks(counts_x)
    levels = sorted({y for _, y in near})
    (u, s_u), (v, s_v) = (_by_answer(cells, levels, rank_x) for cells in (near, far))
    rank = np.tri(len(levels), k=-1) + np.eye(len(levels)) / 2
    r_u, r_v = rank @ u - n_pairs / 2, rank @ v
    covariance: Floats = r_v.T @ s_u + s_v.T @ r_u + (r_u * s_u).sum(axis=0) + (r_v * s_v).sum(axis=0)[:, None]
    cubes: Floats = 3 * (v.T @ u**2 + v.T**2 @ u) + (u**3).sum(axis=0) + (v**3).sum(axis=0)[:, None]
    correlation: Floats = covariance / np.sqrt(spread_x * (n_pairs**3 - cubes) / 12)
    return correlation


def _by_answer(
    cells: Mapping[tuple[int, int], Floats], levels: Sequence[int], rank_x: Mapping[int, Floats]
) -> tuple[Floats, Floats]:
    """Return of each level of the answer its count, and the sum of the references' ranks, (levels, n) each."""
    counts = _marginal((y, n) for (_, y), n in cells.items())
    ranks = _marginal((y, n * rank_x[x]) for (x, y), n in cells.items())
    size = max((np.size(n) for n in cells.values()), default=1)
    table = np.zeros((2, len(levels), size))
    for i, y in enumerate(levels):
        table[0, i], table[1, i] = counts.get(y, NOTHING), ranks.get(y, NOTHING)
    return table[0], table[1]


def _marginal(parts: Iterable[tuple[int, Floats]]) -> dict[int, Floats]:
    """Return the sum of each level."""
    sums: dict[int, Floats] = {}
    for level, n in parts:
        sums[level] = sums[level] + n if level in sums else n
    return sums


def _midranks(counts: Mapping[int, Floats]) -> tuple[dict[int, Floats], Floats]:
    """Return the centred midrank of each level, and the summed squares over all that is counted."""
    ranks: dict[int, Floats] = {}
    below = sum(counts.values(), NOTHING) / -2
    spread = NOTHING
    for level in sorted(counts):
        half = counts[level] / 2
        ranks[level] = below + half
        below = ranks[level] + half
        spread = spread + counts[level] * ranks[level] ** 2
    return ranks, spread


def _rmse(totals: Totals) -> Floats:
    root: Floats = np.sqrt(totals[SQUARED] / totals[VALID])
    return root


def _kappa(totals: Totals) -> Floats:
    """Quadratic-weighted kappa from sums: the expected disagreement factors into the marginals' moments."""
    n, x, y = totals[VALID], totals[X], totals[Y]
    expected: Floats = n * totals[XX] + n * totals[YY] - 2 * x * y
    # rounding must not turn "no disagreement is expected" into a division by almost nothing
    expected = np.where(np.abs(expected) < 1e-9 * np.maximum(1, n * n), np.nan, expected)
    return 1 - n * totals[SQUARED] / expected


def _metric(  # noqa: PLR0913  a metric has that many properties
    key: str,
    label: str,
    formula: Callable[[Totals], Floats],
    support: int,
    undefined: str,
    *,
    direction: Direction = "higher",
    unit: str = "",
    least: float = 0.0,
    mean: bool = False,
    rate: bool = False,
    crossing: Callable[[Totals, Totals], Floats | None] | None = None,
) -> Metric:
    return Metric(
        f"relevance_score.{key}",
        f"relevance: {label}",
        "relevance",
        formula,
        column(support),
        direction=direction,
        unit=unit,
        least=least,
        kind="rate" if rate else "mean" if mean else "corpus",
        undefined=undefined,
        by_item=mean or rate,
        crossing=crossing,
    )
