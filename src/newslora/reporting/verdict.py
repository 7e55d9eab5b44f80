"""The sentences that stand on top: the evaluation's own, or plain ones where it brings none."""

from __future__ import annotations

from newslora.reporting.source import Results
from newslora.reporting.words import count, estimate, interval, is_floor, number, p_value


def verdict_sentences(results: Results) -> list[str]:
    """Return at least one sentence; the first is the verdict."""
    given = [str(sentence) for sentence in results.top_level("summary", []) if str(sentence).strip()]
    return given or _from_comparisons(results) or _from_estimates(results)


def _from_comparisons(results: Results) -> list[str]:
    metrics = results.primary or tuple(results.metrics)[:1]
    sentences = []
    for c in results.evaluation.comparisons:
        if c.metric not in metrics or c.difference is None or is_floor(c.a) or is_floor(c.b):
            continue
        info = results.info(c.metric)
        sentences.append(
            f"{c.b} against {c.a} on {info.label}: {c.verdict or 'no verdict'}, "
            f"{number(c.difference, info.unit, sign=True)} {interval(c.low, c.high, info.unit, sign=True)}, "
            f"adjusted p {p_value(c.p_adjusted)}."
        )
    return sentences


def _from_estimates(results: Results) -> list[str]:
    metric = next(iter(results.primary or tuple(results.metrics)), None)
    n = count(results.evaluation.n_items, "item")
    if metric is None or not results.models:
        return [f"Nothing was scored on {n}."]
    info = results.info(metric)
    scores = "; ".join(f"{model} {estimate(results.estimate(model, metric), info.unit)}" for model in results.models)
    return [f"{info.label} on {n}: {scores}. There is no comparison."]
