"""Speed and memory of the evaluation, as ratios against the obvious way, measured side by side in one run.

    python benchmarks/bench_evaluate.py [M1] [M2] [M3] [D2]

M1  ROUGE-1/2/L pairs a second, over rouge_score, the same values                                   must 15, stretch 35
M2  `evaluate` of 5,000 records, over the obvious pipeline: json, pydantic, rouge_score, lists,
    one scipy BCa a metric and model                                                                must 20, stretch 40
M3  12 metrics x 10,000 BCa over 12 scipy calls; paired permutation over scipy's                    must 5; 20
D2  peak memory of `evaluate` at 1,000,000 over 100,000 records (takes minutes; not in the default)  must 1.1

One thread on both sides (OMP_NUM_THREADS and RAYON_NUM_THREADS are set to 1). Each comparison first checks that both
sides computed the same thing. C1-C3 are in `startup.py`. Processor time counts, the best of several runs.
"""

from __future__ import annotations

import os

os.environ.update(OMP_NUM_THREADS="1", OPENBLAS_NUM_THREADS="1", RAYON_NUM_THREADS="1")

import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from evaluation_data import write_data

SRC = Path(__file__).resolve().parents[1] / "src"


def best(function: Callable[[], Any], n: int = 3) -> float:
    """Return the least processor seconds of n runs: both sides are single-threaded, and other programs do not count."""
    times = []
    for _ in range(n):
        start = time.process_time()
        function()
        times.append(time.process_time() - start)
    return min(times)


def line(name: str, obvious: float, ours: float, must: float) -> None:
    """Print one row of the table."""
    ratio = obvious / ours
    verdict = "met" if ratio >= must else "NOT MET"
    print(f"{name:58} {obvious * 1e3:10.1f} ms {ours * 1e3:9.1f} ms {ratio:7.1f}x  (must {must:g}: {verdict})")


def m1() -> None:
    """ROUGE of 2,000 pairs of summaries, stemmed."""
    from rouge_score.rouge_scorer import RougeScorer

    from newslora.metrics.base import Answer
    from newslora.metrics.rouge import TYPES, Rouge
    from newslora.schema import Example, NewsItem, NewsMetadata

    targets, predicted = _summaries(2_000)
    references = [
        Example(item=NewsItem(id=str(i)), metadata=NewsMetadata(summary=text)) for i, text in enumerate(targets)
    ]
    answers = [Answer(str(i), "", {"summary": text}) for i, text in enumerate(predicted)]
    plain, family = RougeScorer(list(TYPES), use_stemmer=True), Rouge()

    def obvious() -> list[list[float]]:
        scores = (plain.score(x, y) for x, y in zip(targets, predicted, strict=True))
        return [[score[name].fmeasure for name in TYPES] for score in scores]

    assert np.array_equal(np.array(obvious()), family.statistics(references, answers)[:, :3])
    line("M1 ROUGE-1/2/L, 2,000 pairs", best(obvious, 2), best(lambda: family.statistics(references, answers)), 15)


def _summaries(n: int) -> tuple[list[str], list[str]]:
    with tempfile.TemporaryDirectory() as folder:
        references, predictions = write_data(Path(folder), 2 * n)
        truth = [json.loads(row)["metadata"]["summary"] for row in references.read_text().splitlines()]
        raws = [json.loads(row)["raw"] for row in predictions.read_text().splitlines()]
    pairs = [(x, json.loads(raw)["summary"]) for x, raw in zip(truth, raws, strict=True) if raw.startswith("{")]
    targets, predicted = zip(*pairs[:n], strict=True)
    return list(targets), list(predicted)


def m2() -> None:
    """5,000 records, seven fields, one model: scores and intervals on both sides."""
    from newslora import evaluation
    from newslora.config import EvaluateConfig

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        references, predictions = write_data(folder, 5_000)

        def ours(resamples: int = 10_000) -> Any:
            config = EvaluateConfig(resamples=resamples)
            scored, items = evaluation.evaluate(references, {"m": predictions}, config=config)
            evaluation.write(scored, items, folder / "out")
            return scored

        values = obvious_scores(references, predictions)
        found = ours().models["m"]
        for key, pairs in values.items():
            assert abs(found[key].value - sum(x for x, _ in pairs) / sum(y for _, y in pairs)) < 1e-9, key
        plain = best(lambda: obvious_scores(references, predictions), 1)
        with_intervals = plain + best(lambda: obvious_intervals(values), 1)
        n = f"{len(values)} metrics against our {len(found)}"
        line(f"M2 evaluate 5,000 records, {n}", with_intervals, best(ours), 20)
        line("   ... without intervals (1 resample on our side)", plain, best(lambda: ours(1)), 1)


def obvious_scores(references: Path, predictions: Path) -> dict[str, list[tuple[float, float]]]:  # noqa: C901  all in one, as one would
    """Score as one would in an afternoon: json, pydantic, rouge_score, sets, lists; (numerator, denominator) an item."""
    from rouge_score.rouge_scorer import RougeScorer

    from newslora.schema import NewsMetadata

    scorer = RougeScorer(["rouge1", "rouge2", "rougeL"], use_stemmer=True)
    raws = {row["id"]: row["raw"] for row in map(json.loads, predictions.read_text().splitlines())}
    values: dict[str, list[tuple[float, float]]] = {}

    def add(key: str, value: float, over: float = 1) -> None:
        values.setdefault(key, []).append((float(value), float(over)))

    for record in map(json.loads, references.read_text().splitlines()):
        truth = NewsMetadata.model_validate(record["metadata"])
        try:
            guess, valid = NewsMetadata.model_validate(json.loads(raws[record["id"]])), True
        except ValueError:
            guess, valid = NewsMetadata(), False
        for rung in ("whole", "extractable", "schema"):
            add(f"validity.{rung}", valid)
        for name in ("key_insights", "company_names"):
            expected, predicted = ({s.lower().strip() for s in getattr(x, name) or ()} for x in (truth, guess))
            tp = len(expected & predicted)
            add(f"{name}.content_precision", tp, len(predicted))
            add(f"{name}.content_recall", tp, len(expected))
            add(f"{name}.content_f1", 2 * tp, len(predicted) + len(expected))
            add(f"{name}.detection_precision", bool(expected and predicted), bool(predicted))
            if expected:
                add(f"{name}.macro_f1", 2 * tp / (len(expected) + len(predicted)))
                add(f"{name}.detection_recall", bool(predicted))
            else:
                add(f"{name}.false_alarm_rate", bool(predicted))
        add("category.accuracy", truth.category == guess.category)
        add("sentiment.accuracy", truth.sentiment == guess.sentiment)
        add("relevance_score.coverage", guess.relevance_score is not None)
        if guess.relevance_score is not None:
            add("relevance_score.mae", abs(truth.relevance_score - guess.relevance_score))
        if truth.summary:
            for name, score in scorer.score(truth.summary, guess.summary or "").items():
                add(f"summary.{name}", score.fmeasure)
        if valid:
            texts = [guess.summary, *guess.key_insights, *guess.company_names]
            add("length.characters", sum(map(len, texts)))
            add("length.words", sum(len(text.split()) for text in texts))
    return values


def obvious_intervals(values: dict[str, list[tuple[float, float]]]) -> None:
    """One scipy BCa a metric, 10,000 resamples of the items."""
    from scipy.stats import bootstrap

    def ratio(x: np.ndarray, y: np.ndarray, axis: int = -1) -> np.ndarray:
        return x.sum(axis=axis) / y.sum(axis=axis)

    for pairs in values.values():
        x, y = np.array(pairs).T
        if np.ptp(y) == 0:
            bootstrap((x,), np.mean, n_resamples=10_000, method="BCa", batch=500, rng=0)
        else:
            bootstrap((x, y), ratio, paired=True, vectorized=True, n_resamples=10_000, method="BCa", batch=500, rng=0)


def m3() -> None:
    """Twelve means of 96 items, 10,000 resamples; and one paired permutation test."""
    from scipy.stats import bootstrap, permutation_test

    from newslora.stats.bootstrap import bca_interval, leave_one_out, resample_counts
    from newslora.stats.paired import sign_flip

    rng = np.random.default_rng(0)
    x = np.clip(rng.normal(0.5, 0.4, (96, 12)), 0, 1)

    def ours() -> tuple[np.ndarray, np.ndarray]:
        drawn = np.vstack([counts @ x for counts in resample_counts(96, 10_000, seed=0)]) / 96
        return bca_interval(x.mean(axis=0), drawn, leave_one_out(x) / 95, confidence=0.95)

    def obvious() -> list[Any]:
        found = (bootstrap((x[:, i],), np.mean, n_resamples=10_000, method="BCa", rng=0) for i in range(12))
        return [result.confidence_interval for result in found]

    low, high = ours()
    assert np.allclose(np.transpose([low, high]), [(c.low, c.high) for c in obvious()], atol=0.01)
    line("M3 12 metrics x 10,000 BCa, n = 96", best(obvious), best(ours, 7), 5)
    a, b = x[:, :1], np.clip(x[:, :1] + rng.normal(0.05, 0.3, (96, 1)), 0, 1)

    def flip() -> float:
        return sign_flip(a, b, lambda totals: totals[0] / 96, n_resamples=9_999, seed=0)[0]

    def theirs() -> float:
        pair = (a[:, 0], b[:, 0])
        return permutation_test(
            pair, lambda x, y, axis: (x - y).mean(axis=axis), permutation_type="samples", n_resamples=9_999, rng=0
        ).pvalue

    assert abs(flip() - theirs()) < 0.02
    line("M3 paired permutation, 9,999 draws, n = 96", best(theirs), best(flip, 15), 20)


def d2() -> None:
    """Peak memory of the whole process, in MB, at two sizes."""
    peaks = []
    with tempfile.TemporaryDirectory() as name:
        for n in (100_000, 1_000_000):
            folder = Path(name) / str(n)
            references, predictions = write_data(folder, n)
            script = (
                "import sys, resource; from newslora import evaluation; from newslora.config import EvaluateConfig\n"
                "e, i = evaluation.evaluate(sys.argv[1], {'m': sys.argv[2]}, config=EvaluateConfig(resamples=2000))\n"
                "evaluation.write(e, i, sys.argv[3])\n"
                "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, e.n_items)"
            )
            start = time.perf_counter()
            done = subprocess.run(
                [sys.executable, "-c", script, str(references), str(predictions), str(folder / "out")],
                check=True,
                env={**os.environ, "PYTHONPATH": str(SRC)},
                capture_output=True,
                text=True,
            )
            peak, items = map(float, done.stdout.split())
            assert items == n
            peaks.append(peak)
            print(f"D2 evaluate {n:9,} records: peak {peak:.0f} MB, {time.perf_counter() - start:.0f} s")
            for path in (references, predictions, *(folder / "out").iterdir()):
                path.unlink()
    bytes_a_record = (peaks[1] - peaks[0]) * 2**20 / 900_000
    print(f"D2 ratio {peaks[1] / peaks[0]:.2f} (must 1.1, and a few bytes a metric and record: {bytes_a_record:.0f} B)")


def main() -> int:
    """Run the benchmarks that are named, or all but D2."""
    chosen = [name.lower() for name in sys.argv[1:]] or ["m1", "m2", "m3"]
    print(f"{'':58} {'obvious':>13} {'newslora':>12} {'ratio':>8}")
    for name in chosen:
        {"m1": m1, "m2": m2, "m3": m3, "d2": d2}[name]()
    print(f"peak memory of this process {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
