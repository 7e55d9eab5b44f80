"""The relevance score: error, rank agreement, kappa, coverage; on valid answers, and once with the invalid imputed.

A valid answer is a finite number inside the schema's bounds. Errors of valid answers alone flatter a model that answers
only where it is easy, so `coverage` stands beside them, and `mae_imputed` scores all items: an invalid answer counts as
the median of the training references.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

import numpy as np

from newslora.metrics.base import Answer, Direction, Floats, Metric, Statistics, column, ratio, scored
from newslora.schema import Example, Schema

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
        for i, (x, answer) in enumerate(zip(scored(references, "relevance_score"), answers, strict=True)):
            if x is None:
                continue
            y = self.valid(answer.metadata.get("relevance_score"))
            table[i, ITEMS] = 1
            if self.median is not None:
                table[i, [ABS_IMPUTED, IMPUTABLE]] = abs(x - (self.median if y is None else y)), 1
            if y is not None:
                table[i, [VALID, ABS, SQUARED, X, Y, XX, YY]] = 1, abs(x - y), (x - y) ** 2, x, y, x * x, y * y
                table[i, N_SUMS + self.level(x) * self.n_levels + self.level(y)] = 1
        return table

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
        flat = np.moveaxis(totals[..., N_SUMS:], -1, 0)  # levels first, so that each cell's totals lie side by side
        joint: Floats = flat.reshape(self.n_levels, self.n_levels, *flat.shape[1:])
        used = np.any(joint.reshape(self.n_levels, self.n_levels, -1), axis=2)
        return rank_correlation(joint[np.ix_(used.any(axis=1), used.any(axis=0))])


def rank_correlation(joint: Floats) -> Floats:
    """Return Spearman's correlation of joint histograms (levels, levels, ...), ties sharing their mean rank."""
    n_x, n_y = joint.sum(axis=1), joint.sum(axis=0)  # (levels, ...)
    n = n_x.sum(axis=0)
    rank_x = np.cumsum(n_x, axis=0) - n_x / 2 - n / 2  # centred midranks
    rank_y = np.cumsum(n_y, axis=0) - n_y / 2 - n / 2
    covariance = (np.einsum("xy...,y...->x...", joint, rank_y) * rank_x).sum(axis=0)
    spread = (n_x * rank_x**2).sum(axis=0) * (n_y * rank_y**2).sum(axis=0)
    with np.errstate(divide="ignore", invalid="ignore"):
        correlation: Floats = covariance / np.sqrt(spread)
    return correlation


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
