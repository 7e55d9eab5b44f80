"""The few distributions that the statistics need, without scipy, whose import costs more than a whole evaluation.

Normal: cumulative and quantile functions on arrays. Student's t: tail and quantile by the continued fraction of the
incomplete beta function (Press et al., Numerical Recipes, 3rd ed., section 6.4; Lentz's method). Each is checked in the
tests against scipy to 1e-10 relative. No noncentral distributions here: `stats.power` says why none is needed.
"""

from __future__ import annotations

import math
from statistics import NormalDist
from typing import Final

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

_NORMAL: Final = NormalDist()
_erfc = np.vectorize(math.erfc, otypes=[np.float64])


def normal_cdf(z: Floats | float) -> Floats:
    """Return P(Z <= z) of the standard normal, elementwise; NaN stays NaN."""
    values: Floats = 0.5 * _erfc(-np.asarray(z, dtype=np.float64) / math.sqrt(2))
    return values


def normal_tails(z: float) -> float:
    """Return the two-sided tail P(|Z| >= |z|)."""
    return math.erfc(abs(z) / math.sqrt(2))


def normal_quantile(p: Floats | float) -> Floats:
    """Return the standard normal quantile, elementwise; 0 gives -inf, 1 gives +inf, NaN stays NaN."""
    probabilities = np.asarray(p, dtype=np.float64)
    values = np.array([_quantile(x) for x in probabilities.ravel()], dtype=np.float64)
    return values.reshape(probabilities.shape)


def _quantile(p: float) -> float:
    if math.isnan(p):
        return math.nan
    if p <= 0:
        return -math.inf
    return math.inf if p >= 1 else _NORMAL.inv_cdf(p)


def student_tails(t: float, df: float) -> float:
    """Return the two-sided tail P(|T| >= |t|) of Student's t with `df` degrees of freedom; df <= 0 gives NaN."""
    if math.isnan(t) or df <= 0:
        return math.nan
    if math.isinf(t):
        return 0.0
    if t * t < 1:  # near 0 the complement keeps the digits
        return 1 - incomplete_beta(0.5, df / 2, t * t / (df + t * t))
    return incomplete_beta(df / 2, 0.5, df / (df + t * t))


def student_quantile(p: float, df: float) -> float:
    """Return the quantile of Student's t, p in (0, 1); bisection on the tail, to the last bits of a double."""
    if p == 0.5:
        return 0.0
    tails = 2 * min(p, 1 - p)
    low, high = 0.0, 1.0
    while student_tails(high, df) > tails:
        low, high = high, high * 2
    while (middle := (low + high) / 2) not in (low, high):
        low, high = (middle, high) if student_tails(middle, df) > tails else (low, middle)
    return math.copysign(high, p - 0.5)


def incomplete_beta(a: float, b: float, x: float) -> float:
    """Return the regularised incomplete beta function I_x(a, b), x in [0, 1]."""
    if x <= 0:
        return 0.0
    if x >= 1:
        return 1.0
    front = math.exp(math.lgamma(a + b) - math.lgamma(a) - math.lgamma(b) + a * math.log(x) + b * math.log1p(-x))
    if x < (a + 1) / (a + b + 2):
        return front * _beta_fraction(a, b, x) / a
    return 1 - front * _beta_fraction(b, a, 1 - x) / b


def _beta_fraction(a: float, b: float, x: float) -> float:
    """Continued fraction of the incomplete beta function, by Lentz's method; converges in O(sqrt(max(a, b))) steps."""
    tiny = 1e-300
    c, d = 1.0, 1 / _away_from_zero(1 - (a + b) * x / (a + 1), tiny)
    value = d
    for m in range(1, 10_000):
        even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
        d, c = 1 / _away_from_zero(1 + even * d, tiny), _away_from_zero(1 + even / c, tiny)
        value *= d * c
        odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
        d, c = 1 / _away_from_zero(1 + odd * d, tiny), _away_from_zero(1 + odd / c, tiny)
        value *= d * c
        if abs(d * c - 1) < 1e-16:
            break
    return value


def _away_from_zero(value: float, tiny: float) -> float:
    return value if abs(value) > tiny else tiny
