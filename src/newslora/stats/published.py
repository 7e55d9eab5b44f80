"""The tests of the published study, as it ran them: for checking us against it, not for judging models.

Unpaired d on paired data with the sign turned round, post-hoc power, no correction for many tests: see
`docs/statistics.md`. The numbers come from scipy itself, which is loaded here and only here.
"""

from __future__ import annotations

import math
import warnings
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

N_RESAMPLES: Final = 1000
ALPHA: Final = 0.05


def published_tests(x1: Floats, x2: Floats, *, seed: int) -> dict[str, Any]:
    """Return the study's statistics of two models' per-item values, under its keys; null where not computable.

    Args:
        x1: (items,) values of the first model.
        x2: likewise of the second.
        seed: of the percentile interval's resamples, the one part that the study's own stream is not known for.
    """
    from scipy import stats

    with warnings.catch_warnings(), np.errstate(all="ignore"):
        warnings.simplefilter("ignore")  # two identical models: 0/0, which becomes null below
        t = stats.ttest_rel(x1, x2)
        w = stats.wilcoxon(x1, x2)
        d = _cohens_d(x1, x2)
        power = _power(abs(d), len(x1))
    lower, upper = _percentile_interval(x1 - x2, seed)
    found: dict[str, Any] = {
        "model1_mean": float(x1.mean()),
        "model2_mean": float(x2.mean()),
        "mean_difference": float(x2.mean() - x1.mean()),
        "paired_ttest": _test(float(t.statistic), float(t.pvalue)),
        "wilcoxon_test": _test(float(w.statistic), float(w.pvalue)),
        "effect_sizes": {"cohens_d": _finite(d)},
        "confidence_interval": {"lower": lower, "upper": upper},
        "statistical_power": _finite(power),
    }
    return found


def _test(statistic: float, p: float) -> dict[str, Any]:
    return {
        "statistic": _finite(statistic),
        "pvalue": _finite(p),
        "significant": p < ALPHA if math.isfinite(p) else None,
    }


def _cohens_d(x1: Floats, x2: Floats) -> float:
    pooled = math.sqrt((float(x1.var(ddof=1)) + float(x2.var(ddof=1))) / 2)
    return float(x1.mean() - x2.mean()) / pooled if pooled > 0 else math.nan


def _power(d: float, n: int) -> float:
    """Power of the two-sided t-test at the observed d, as statsmodels' `TTestPower().power` has it."""
    from scipy import stats

    df, noncentrality = n - 1, d * math.sqrt(n)
    critical = stats.t.isf(ALPHA / 2, df)
    tails = [stats.nct.sf(critical, df, noncentrality), stats.nct.cdf(-critical, df, noncentrality)]
    return float(np.nansum(tails))  # far out, scipy's noncentral t answers NaN for a tail that is 0


def _percentile_interval(differences: Floats, seed: int) -> tuple[float, float]:
    rng = np.random.default_rng([seed, 3])
    draws = rng.integers(0, len(differences), size=(N_RESAMPLES, len(differences)))
    lower, upper = np.percentile(differences[draws].mean(axis=1), [100 * ALPHA / 2, 100 * (1 - ALPHA / 2)])
    return float(lower), float(upper)


def _finite(value: float) -> float | None:
    return value if math.isfinite(value) else None
