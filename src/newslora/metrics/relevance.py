"""The relevance score: error, rank agreement, kappa, coverage; on valid answers, and once with the invalid imputed.

A valid answer is a finite number inside the schema's bounds. Errors of valid answers alone flatter a model that answers
only where it is easy, so `coverage` stands beside them, and `mae_imputed` scores all items: an invalid answer counts as
the median of the training references.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import numpy as np

from newslora.metrics.base import Answer, Direction, Floats, Metric, Statistics, column, ratio, scored
from newslora.schema import Example, Schema

if TYPE_CHECKING:
    from numpy.typing import NDArray

VALID, ITEMS, ABS, SQUARED, X, Y, XX, YY, ABS_IMPUTED, IMPUTABLE = range(10)
N_SUMS = 10
MAX_LEVELS = 21
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
            _metric("spearman", "Spearman", self._spearman, VALID, "references or answers do not vary"),
            _metric("qwk", "weighted kappa", _kappa, VALID, "references and answers are one and the same constant"),
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

    def _spearman(self, totals: Floats) -> Floats:
        cells = np.moveaxis(totals[..., N_SUMS:], -1, 0)  # cells first, so that the totals of each lie side by side
        occupied = np.flatnonzero(np.any(cells.reshape(len(cells), -1), axis=1))
        return rank_correlation(cells[occupied], *np.divmod(occupied, self.n_levels))


def rank_correlation(cells: Floats, x: NDArray[np.int64], y: NDArray[np.int64]) -> Floats:
    """Return Spearman's correlation of joint histograms, ties sharing their mean rank.

    Args:
        cells: (cells, ...) counts of the cells that occur.
        x: (cells,) level of the reference in each.
        y: (cells,) level of the answer.
    """
    rank_x, spread_x = _midranks(cells, x)
    rank_y, spread_y = _midranks(cells, y)
    covariance = np.einsum("c...,c...,c...->...", cells, rank_x, rank_y)
    with np.errstate(divide="ignore", invalid="ignore"):
        correlation: Floats = covariance / np.sqrt(spread_x * spread_y)
    return correlation


def _midranks(cells: Floats, levels: NDArray[np.int64]) -> tuple[Floats, Floats]:
    """Return the centred midrank of each cell's level, (cells, ...), and the summed squares over all that is counted."""
    known, place = np.unique(levels, return_inverse=True)
    counts = np.tensordot((place == np.arange(len(known))[:, None]).astype(np.float64), cells, axes=1)  # (levels, ...)
    ranks = np.cumsum(counts, axis=0) - counts / 2 - counts.sum(axis=0) / 2
    return ranks[place], (counts * ranks**2).sum(axis=0)


def _rmse(totals: Floats) -> Floats:
    root: Floats = np.sqrt(totals[..., SQUARED] / totals[..., VALID])
    return root


def _kappa(totals: Floats) -> Floats:
    """Quadratic-weighted kappa from sums: the expected disagreement factors into the marginals' moments."""
    n, x, y = totals[..., VALID], totals[..., X], totals[..., Y]
    expected = n * totals[..., XX] + n * totals[..., YY] - 2 * x * y
    # rounding must not turn "no disagreement is expected" into a division by almost nothing
    expected = np.where(np.abs(expected) < 1e-9 * np.maximum(1, n * n), np.nan, expected)
    return 1 - n * totals[..., SQUARED] / expected


def _metric(  # noqa: PLR0913  a metric has that many properties
    key: str,
    label: str,
    formula: Callable[[Floats], Floats],
    support: int,
    undefined: str,
    *,
    direction: Direction = "higher",
    unit: str = "",
    mean: bool = False,
    rate: bool = False,
) -> Metric:
    return Metric(
        f"relevance_score.{key}",
        f"relevance: {label}",
        "relevance",
        formula,
        column(support),
        direction=direction,
        unit=unit,
        kind="rate" if rate else "mean" if mean else "corpus",
        undefined=undefined,
        by_item=mean or rate,
    )
