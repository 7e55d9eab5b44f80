"""The few distributions that the statistics need, without scipy, whose import costs more than a whole evaluation.

Normal: cumulative and quantile functions on arrays. Student's t: tail and quantile by the continued fraction of the
incomplete beta function (Press et al., Numerical Recipes, 3rd ed., section 6.4; Lentz's method). Each is checked in the
tests against scipy to 1e-10 relative. No noncentral distributions here: `stats.power` says why none is needed.
"""

from __future__ import annotations

import math
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]


def normal_cdf(z: Floats | float) -> Floats:
    """Return P(Z <= z) of the standard normal, elementwise; NaN stays NaN."""
    points = np.asarray(z, dtype=np.float64)
    values = np.array([0.5 * math.erfc(-x / math.sqrt(2)) for x in points.ravel().tolist()], dtype=np.float64)
    return values.reshape(points.shape)


def normal_tails(z: float) -> float:
    """Return the two-sided tail P(|Z| >= |z|)."""
    return math.erfc(abs(z) / math.sqrt(2))


def normal_quantile(p: Floats | float) -> Floats:
    """Return the standard normal quantile, elementwise; 0 gives -inf, 1 gives +inf, NaN stays NaN."""
    probabilities = np.asarray(p, dtype=np.float64)
    values = np.array([quantile(x) for x in probabilities.ravel().tolist()], dtype=np.float64)
    return values.reshape(probabilities.shape)


def quantile(p: float) -> float:
    """Return the standard normal quantile of one probability (Wichura 1988, algorithm AS 241, PPND16)."""
    if math.isnan(p):
        return math.nan
    if p <= 0:
        return -math.inf
    if p >= 1:
        return math.inf
    q = p - 0.5
    if abs(q) <= 0.425:
        r = 0.180625 - q * q
        return q * _polynomial(_A, r) / _polynomial(_B, r)
    r = math.sqrt(-math.log(min(p, 1 - p)))
    value = _polynomial(_C, r - 1.6) / _polynomial(_D, r - 1.6) if r <= 5 else 0.0
    if r > 5:
        value = _polynomial(_E, r - 5) / _polynomial(_F, r - 5)
    return math.copysign(value, q)


def _polynomial(coefficients: tuple[float, ...], x: float) -> float:
    value = 0.0
    for coefficient in coefficients:  # highest power first
        value = value * x + coefficient
    return value


# fmt: off
_A = (2.5090809287301226727e3, 3.3430575583588128105e4, 6.7265770927008700853e4, 4.5921953931549871457e4,
      1.3731693765509461125e4, 1.9715909503065514427e3, 1.3314166789178437745e2, 3.3871328727963666080)
_B = (5.2264952788528545610e3, 2.8729085735721942674e4, 3.9307895800092710610e4, 2.1213794301586595867e4,
      5.3941960214247511077e3, 6.8718700749205790830e2, 4.2313330701600911252e1, 1.0)
_C = (7.74545014278341407640e-4, 2.27238449892691845833e-2, 2.41780725177450611770e-1, 1.27045825245236838258,
      3.64784832476320460504, 5.76949722146069140550, 4.63033784615654529590, 1.42343711074968357734)
_D = (1.05075007164441684324e-9, 5.47593808499534494600e-4, 1.51986665636164571966e-2, 1.48103976427480074590e-1,
      6.89767334985100004550e-1, 1.67638483018380384940, 2.05319162663775882187, 1.0)
_E = (2.01033439929228813265e-7, 2.71155556874348757815e-5, 1.24266094738807843860e-3, 2.65321895265761230930e-2,
      2.96560571828504891230e-1, 1.78482653991729133580, 5.46378491116411436990, 6.65790464350110377720)
_F = (2.04426310338993978564e-15, 1.42151175831644588870e-7, 1.84631831751005468180e-5, 7.86869131145613259100e-4,
      1.48753612908506148525e-2, 1.36929880922735805310e-1, 5.99832206555887937690e-1, 1.0)
# fmt: on


def student_tails(t: float, df: float) -> float:
    """Return the two-sided tail P(|T| >= |t|) of Student's t with `df` degrees of freedom; df <= 0 gives NaN."""
    if math.isnan(t) or df <= 0:
        return math.nan
    if math.isinf(t):
        return 0.0
    if t * t < 1:  # near 0 the complement keeps the digits
        return 1 - incomplete_beta(0.5, df / 2, t * t / (df + t * t))
    return incomplete_beta(df / 2, 0.5, df / (df + t * t))


@lru_cache(maxsize=1024)
def student_quantile(p: float, df: float) -> float:
    """Return the quantile of Student's t, p in (0, 1); df <= 0 gives NaN, a quantile beyond all floats infinity.

    Newton's method from the normal quantile: it lies left of the root, where the tail is convex, so that no step
    overshoots.
    """
    if math.isnan(df) or df <= 0:
        return math.nan
    if p == 0.5:
        return 0.0
    tail = min(p, 1 - p)
    scale = math.exp(math.lgamma((df + 1) / 2) - math.lgamma(df / 2)) / math.sqrt(df * math.pi)
    t = -quantile(tail)
    for _ in range(200):
        density = scale * (1 + t * t / df) ** (-(df + 1) / 2)
        if density == 0:
            t = math.inf
            break
        step = (student_tails(t, df) / 2 - tail) / density
        t += step
        if abs(step) <= 1e-14 * t:
            break
    return math.copysign(t, p - 0.5)


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
