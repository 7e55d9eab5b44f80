"""Quality gates for CI, decided by the interval and not by the point."""

from __future__ import annotations

from collections.abc import Mapping

from newslora.errors import ConfigError, GateError, one_of
from newslora.metrics.floors import PREFIX
from newslora.results import Estimate, Evaluation


def check_gates(
    evaluation: Evaluation, *, fail_under: Mapping[str, float] | None = None, fail_if_worse_than: str | None = None
) -> None:
    """Hold an evaluation against declared gates; return when all are met.

    Args:
        evaluation: as `evaluate` returned it.
        fail_under: metric to threshold. A model meets it when its whole interval does: the low end at least the
            threshold, for a metric where lower is better the high end at most. A number without an interval does not.
            It holds for every model but the one that others are compared against and `fail_if_worse_than`.
        fail_if_worse_than: a model's name. Another model fails when the interval of the difference on a primary metric
            lies on the worse side of 0 altogether.

    Raises:
        GateError: a gate is not met; the message says which, with the numbers, one a line.
        ConfigError: a metric or a model is unknown.
    """
    own = [name for name in evaluation.models if not name.startswith(PREFIX)]
    reference = {fail_if_worse_than, evaluation.settings.get("against")}
    judged = [name for name in own if name not in reference] or own
    failures = [
        failure
        for metric, threshold in (fail_under or {}).items()
        for name in judged
        if (failure := _under(evaluation, name, metric, threshold))
    ]
    if fail_if_worse_than is not None:
        if fail_if_worse_than not in evaluation.models:
            raise ConfigError(one_of("--fail-if-worse-than", fail_if_worse_than, evaluation.models))
        failures += _worse(evaluation, fail_if_worse_than)
    if failures:
        raise GateError("; ".join(failures))


def _under(evaluation: Evaluation, name: str, metric: str, threshold: float) -> str | None:
    estimates = evaluation.models[name]
    if metric not in estimates:
        raise ConfigError(one_of("--fail-under", metric, estimates))
    estimate = estimates[metric]
    lower_is_better = _info(evaluation, metric).get("direction") == "lower"
    end = estimate.high if lower_is_better else estimate.low
    if end is not None and (end <= threshold if lower_is_better else end >= threshold):
        return None
    side = "at most" if lower_is_better else "at least"
    return f"{name}: {metric} is {_shown(estimate)}, and the gate asks for {side} {threshold:g} by the whole interval"


def _worse(evaluation: Evaluation, base: str) -> list[str]:
    failures = []
    primary = evaluation.settings.get("primary", ())
    compared = 0
    for c in evaluation.comparisons:
        if c.metric not in primary or base not in (c.a, c.b) or c.low is None or c.high is None:
            continue
        other = c.b if c.a == base else c.a
        if other.startswith(PREFIX):
            continue
        compared += 1
        low, high = (c.low, c.high) if c.a == base else (-c.high, -c.low)
        if _info(evaluation, c.metric).get("direction") == "lower":
            low, high = -high, -low
        if high < 0:
            failures.append(f"{other} is worse than {base} on {c.metric}, by [{-high:.3f}, {-low:.3f}]")
    if not compared and not any(base in (c.a, c.b) for c in evaluation.comparisons):
        raise ConfigError(f"nothing was compared with {base!r}, so that --fail-if-worse-than cannot be decided")
    return failures


def _info(evaluation: Evaluation, metric: str) -> Mapping[str, str]:
    metrics: Mapping[str, Mapping[str, str]] = (evaluation.model_extra or {}).get("metrics", {})
    return metrics.get(metric, {})


def _shown(estimate: Estimate) -> str:
    if estimate.value is None:
        return f"not computable ({estimate.reason})"
    if estimate.low is None or estimate.high is None:
        return f"{estimate.value:.3f} without an interval ({estimate.reason})"
    return f"{estimate.value:.3f} [{estimate.low:.3f}, {estimate.high:.3f}]"
