"""From numbers to words: better, worse, equivalent or inconclusive, against a declared smallest effect of interest."""

from __future__ import annotations

import math

from newslora.results import Verdict


def verdict(  # noqa: PLR0913  what a verdict rests on
    difference: tuple[float, float],
    equivalence: tuple[float, float],
    p_adjusted: float,
    *,
    higher_is_better: bool,
    margin: float | None,
    alpha: float = 0.05,
) -> Verdict:
    """Say what a difference b - a shows about b.

    Args:
        difference: interval of b - a at confidence 1 - alpha.
        equivalence: interval at confidence 1 - 2 alpha: inside the margin, it is two one-sided tests at level alpha.
        p_adjusted: two-sided, after the correction for many tests.
        higher_is_better: the metric's direction.
        margin: smallest effect of interest; None declares none, and then nothing is equivalent.
        alpha: level.

    Returns:
        "equivalent" where the difference is shown to be smaller than the margin, even if it is not 0; "better" or
        "worse" where the interval excludes 0 and the adjusted p-value agrees; else "inconclusive".
    """
    if margin is not None and -margin < equivalence[0] and equivalence[1] < margin:
        return "equivalent"
    low, high = difference
    if not (low > 0 or high < 0) or not p_adjusted <= alpha:
        return "inconclusive"
    return "better" if (low > 0) == higher_is_better else "worse"


def decimals(margin: float | None) -> int:
    """Return the decimals with which a difference is worth printing: one more than the margin has."""
    return 3 if margin is None else max(2, min(6, 1 - math.floor(math.log10(margin))))


def p_text(p: float | None) -> str:
    """Write a p-value for people: `p = 0.012`, `p < 0.001`."""
    if p is None or math.isnan(p):
        return "p not computable"
    return "p < 0.001" if p < 0.001 else f"p = {p:.3f}" if p < 0.1 else f"p = {p:.2f}"
