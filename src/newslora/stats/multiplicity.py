"""Corrections for many tests: Holm for the declared primary metrics, Benjamini-Hochberg for the rest.

Both take raw p-values in any order and return adjusted ones in the same order, in [0, 1], never below the raw value.
A p-value that could not be computed (NaN) is no test: it stays NaN and does not count.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]


def holm(p_values: Sequence[float]) -> Floats:
    """Holm's step-down adjustment: controls the chance of any false claim (Holm 1979, Scand. J. Stat. 6:65)."""
    return _on_computable(p_values, lambda p, m: np.maximum.accumulate((m - np.arange(m)) * p))


def benjamini_hochberg(p_values: Sequence[float]) -> Floats:
    """Step-up adjustment: controls the expected share of false claims (Benjamini & Hochberg 1995, JRSS B 57:289)."""
    return _on_computable(p_values, lambda p, m: np.minimum.accumulate((m / np.arange(m, 0, -1)) * p[::-1])[::-1])


CORRECTIONS: Final = {"holm": holm, "benjamini-hochberg": benjamini_hochberg}


def _on_computable(p_values: Sequence[float], adjust: Callable[[Floats, int], Floats]) -> Floats:
    """Apply `adjust` to the sorted computable p-values, and put the result back in place."""
    raw = np.asarray(p_values, dtype=np.float64)
    adjusted = np.full_like(raw, np.nan)
    places = np.flatnonzero(~np.isnan(raw))
    order = places[np.argsort(raw[places], kind="stable")]
    if order.size:
        adjusted[order] = np.clip(adjust(raw[order], order.size), raw[order], 1.0)
    return adjusted
