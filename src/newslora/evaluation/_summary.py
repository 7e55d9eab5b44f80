"""What an evaluation says, in sentences: for the command line, and for the report to read from `evaluation.json`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from newslora.metrics.floors import PREFIX
from newslora.results import Comparison, Estimate
from newslora.stats.verdict import decimals, p_text


def sentences(
    models: Mapping[str, Mapping[str, Estimate]],
    comparisons: Sequence[Comparison],
    metrics: Mapping[str, Mapping[str, Any]],
    *,
    primary: Sequence[str],
    n_items: int,
) -> list[str]:
    """Return the verdicts on the primary metrics: between models, then against the floors."""
    own = [name for name in models if not name.startswith(PREFIX)]
    chosen = [c for c in comparisons if c.metric in primary]
    lines = [comparison_sentence(c, metrics, n_items) for c in chosen if _is_own(c)]
    for name in own:
        for metric in primary:
            if metric in metrics:
                lines += _floor_sentences(name, metric, models, chosen, metrics)
    return lines


def comparison_sentence(c: Comparison, metrics: Mapping[str, Mapping[str, Any]], n_items: int) -> str:
    """Return the verdict on one comparison: "tuned is better than baseline on overall F1 by 0.22 [0.13, 0.30] ..."."""
    label = metrics[c.metric]["label"]
    extra = c.model_extra or {}
    if c.difference is None:
        return f"{c.b} and {c.a} cannot be compared on {label}: {c.reason}"
    places = decimals(extra.get("margin"))
    size = f"{abs(c.difference):.{places}f}{_unit(metrics[c.metric])}"
    if c.low is None or c.high is None:
        if c.verdict in ("better", "worse"):
            return f"{c.b} is {c.verdict} than {c.a} on {label} by {size} ({p_text(c.p_adjusted)}, {_correction(extra)}; no interval: {c.reason})"
        return f"{c.b} and {c.a} differ by {size} on {label}, with no interval: {c.reason}"
    bounds = sorted((abs(c.low), abs(c.high))) if c.low * c.high > 0 else [c.low, c.high]
    interval = f"[{bounds[0]:.{places}f}, {bounds[1]:.{places}f}]"
    signed = f"{c.difference:+.{places}f} [{c.low:+.{places}f}, {c.high:+.{places}f}]"
    tail = f"({p_text(c.p_adjusted)}, {_correction(extra)})"
    margin = extra.get("margin")
    if c.verdict in ("better", "worse"):
        return f"{c.b} is {c.verdict} than {c.a} on {label} by {size} {interval} {tail}"
    if c.verdict == "equivalent":
        return f"{c.b} and {c.a} are equivalent on {label}: the difference {signed} stays within {margin:g}"
    needed = extra.get("items_needed")
    more = f"; about {needed - n_items} more items would decide" if needed and needed > n_items else ""
    return f"{c.b} against {c.a} on {label} is inconclusive: {signed} {tail}{more}"


def _floor_sentences(
    name: str,
    metric: str,
    models: Mapping[str, Mapping[str, Estimate]],
    comparisons: Sequence[Comparison],
    metrics: Mapping[str, Mapping[str, Any]],
) -> list[str]:
    against = [c for c in comparisons if c.b == name and c.a.startswith(PREFIX) and c.metric == metric]
    if not against:
        return []
    label = metrics[metric]["label"]
    unbeaten = [c for c in against if c.verdict != "better"]
    if not unbeaten:
        return [f"{name} beats every floor on {label}: {', '.join(c.a for c in against)}"]
    sign = -1 if metrics[metric]["direction"] == "lower" else 1
    ahead = [c for c in unbeaten if c.verdict == "inconclusive" and sign * (c.difference or 0) > 0]
    behind = [c for c in unbeaten if c not in ahead]
    said = f"{name} ({_value(models[name].get(metric))})"
    named = [", ".join(f"{c.a} ({_value(models[c.a].get(metric))})" for c in found) for found in (behind, ahead)]
    return [f"{said} does not beat {named[0]} on {label}"] * bool(behind) + [
        f"{said} does better than {named[1]} on {label}, but that is inconclusive"
    ] * bool(ahead)


def _is_own(c: Comparison) -> bool:
    return not c.a.startswith(PREFIX) and not c.b.startswith(PREFIX)


def _value(estimate: Estimate | None) -> str:
    return "not computable" if estimate is None or estimate.value is None else f"{estimate.value:.3f}"


def _unit(info: Mapping[str, Any]) -> str:
    return f" {info['unit']}" if info["unit"] else ""


def _correction(extra: Mapping[str, Any]) -> str:
    return "Holm" if extra.get("correction") == "holm" else "Benjamini-Hochberg"
