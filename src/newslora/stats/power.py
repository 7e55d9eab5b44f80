"""Planning: which difference a set of items can show, and how many items a decision needs. Never post-hoc power.

Power of the observed difference says nothing that its p-value does not (Hoenig & Heisey 2001, Am. Stat. 55:19). What can
be said from the standard error alone is the minimum detectable difference, and how many items would decide against a
declared smallest effect of interest. Both use the normal approximation, with items as the currency: issues are assumed
to stay as they are, so that the standard error falls with the square root of the items.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from newslora.errors import ConfigError
from newslora.stats.distributions import normal_quantile


def minimum_detectable(standard_error: float, *, confidence: float = 0.95, power: float = 0.8) -> float:
    """Return the true difference that a two-sided test would find with probability `power`."""
    return (_z((1 + confidence) / 2) + _z(power)) * standard_error


def items_needed(
    standard_error: float, n_items: int, margin: float, *, confidence: float = 0.95, power: float = 0.8
) -> int:
    """Return the items, in all, after which the question is decided with probability `power` either way.

    Decided means: a true difference of `margin` is found by the two-sided test, and a true difference of 0 is declared
    equivalent by two one-sided tests. The second asks for slightly more, and so sets the number.

    Args:
        standard_error: of the difference, on the `n_items` at hand.
        n_items: items at hand.
        margin: smallest effect of interest, above 0.
        confidence: of the two-sided interval.
        power: in (0, 1).
    """
    if standard_error <= 0:
        return n_items
    superiority = _z((1 + confidence) / 2) + _z(power)
    equivalence = _z(confidence) + _z((1 + power) / 2)
    return math.ceil(n_items * (max(superiority, equivalence) * standard_error / margin) ** 2)


@dataclass(frozen=True)
class Plan:
    """How many items a comparison needs.

    Attributes:
        margin: smallest effect of interest.
        items: items in all; `issues` of `issue_size` items each.
        design_effect: variance inflation by items of one issue being alike, 1 + (issue_size - 1) icc.
        sentence: the plan in words.
    """

    margin: float
    items: int
    issues: int
    design_effect: float
    sentence: str


def plan(  # noqa: PLR0913  the assumptions of a plan, all named
    margin: float,
    deviation: float,
    *,
    issue_size: float = 1.0,
    icc: float = 0.0,
    confidence: float = 0.95,
    power: float = 0.8,
) -> Plan:
    """Plan a comparison before its data exist.

    Args:
        margin: smallest effect of interest, above 0, in the metric's unit.
        deviation: standard deviation of the paired difference of one item (from a pilot; 0.4 is typical of item F1).
        issue_size: mean items an issue, at least 1.
        icc: correlation of two items of one issue, in [0, 1).
        confidence: of the two-sided interval, in (0, 1).
        power: probability of a decision, in (0, 1).

    Raises:
        ConfigError: an argument is outside its range.
    """
    ranges = {"margin": margin > 0, "deviation": deviation > 0, "issue size": issue_size >= 1, "icc": 0 <= icc < 1}
    ranges |= {"confidence": 0 < confidence < 1, "power": 0 < power < 1}
    for name, holds in ranges.items():
        if not holds:
            raise ConfigError(
                f"the plan's {name} is out of range: margin > 0, deviation > 0, issue size >= 1, "
                "0 <= icc < 1, confidence and power between 0 and 1"
            )
    inflation = 1 + (issue_size - 1) * icc
    items = items_needed(deviation * math.sqrt(inflation), 1, margin, confidence=confidence, power=power)
    issues = math.ceil(items / issue_size)
    sentence = (
        f"{items} items in {issues} issues decide with {power:.0%} probability whether two models differ by "
        f"{margin:g} or are equivalent within it (item standard deviation {deviation:g}, design effect {inflation:.2f})"
    )
    return Plan(margin, items, issues, inflation, sentence)


def _z(p: float) -> float:
    return float(normal_quantile(p))
