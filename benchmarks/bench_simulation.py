"""Do the tests and intervals keep their promises? Type-I error, coverage and TOST on simulated comparisons.

The world is the published study's: 96 items in 46 issues of its sizes; empty lists, so that item scores pile up at 0
and 1; items of one issue alike in difficulty. Models are drawn with known true differences and evaluated by the
functions that `newslora evaluate` uses, and the errors are counted. Promised: type-I error 4-6 % at 5 %, coverage
93-97 % at 95 %, TOST false equivalence at most 5 %.

    python benchmarks/bench_simulation.py [n_worlds]

4,000 worlds (the default) give each rate to about 0.35 points (one standard error), in two to three minutes a core.
`tests/test_stats_simulation.py` runs a short form of the same functions.
"""

from __future__ import annotations

import argparse
import math
import sys
from collections import Counter

import numpy as np

from newslora.evaluation._resampling import correction, resample
from newslora.stats.bootstrap import bca_interval, crossed_interval, crossed_p_value, equivalence_interval
from newslora.stats.intervals import design_effect, wilson_interval
from newslora.stats.paired import mcnemar_mid_p, paired_t, sign_flip, wilcoxon_pratt
from newslora.stats.verdict import verdict

ISSUE_SIZES = (6, 6, 5, 5, *(4,) * 5, *(3,) * 6, *(2,) * 5, *(1,) * 26)
"""Items an issue, as in the study's test set: 96 items in 46 issues."""
CODES = np.repeat(np.arange(len(ISSUE_SIZES)), ISSUE_SIZES)  # issue of each item, (items,)
RESAMPLES = 2_000


class Tally:
    """How often something happened."""

    def __init__(self) -> None:
        self.n, self.hits = Counter(), Counter()

    def add(self, name, hit) -> None:
        self.n[name] += 1
        self.hits[name] += bool(hit)

    def rate(self, name: str) -> float:
        return self.hits[name] / self.n[name]

    def error(self, name: str) -> float:
        """Return the standard error of a rate."""
        return math.sqrt(self.rate(name) * (1 - self.rate(name)) / self.n[name])


class F1Panel:
    """Micro F1 of all entries, and the study's mean item F1 (1 where both lists are empty): inflated at 0 and 1.

    Columns: tp, predicted, expected, item F1, items. It stands for the panel of all metrics in `evaluation`.
    """

    metrics = ("micro F1", "mean item F1")
    n_columns = 5

    @staticmethod
    def score(totals: np.ndarray) -> np.ndarray:
        """Return (..., 2) scores of (..., 5) sums."""
        with np.errstate(invalid="ignore", divide="ignore"):
            micro = 2 * totals[..., 0] / (totals[..., 1] + totals[..., 2])
            return np.stack([micro, totals[..., 3] / totals[..., 4]], axis=-1)


PANEL = F1Panel()


def draw_references(rng: np.random.Generator, codes: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Draw expected entries and difficulty, (items,) each: a quarter of the lists empty, issues alike."""
    issue = rng.normal(0, 0.5, codes.max() + 1)[codes]
    expected = rng.poisson(2.2, len(codes)) * (rng.random(len(codes)) > 0.25)
    return expected, issue + rng.normal(0, 0.8, len(codes))


def draw_answers(rng: np.random.Generator, references: tuple[np.ndarray, np.ndarray], quality: float) -> np.ndarray:
    """Draw the statistics of one model's answers, (items, 5); `quality` is the log odds of finding an entry."""
    expected, difficulty = references
    n = len(expected)
    chance = 1 / (1 + np.exp(-(quality + difficulty + rng.normal(0, 0.6, n))))
    found = rng.binomial(expected, chance)
    predicted = found + rng.poisson(1.1, n) * (rng.random(n) > 0.3)
    both = predicted + expected
    item = np.where(both > 0, 2 * found / np.where(both > 0, both, 1), 1.0)
    return np.column_stack([found, predicted, expected, item, np.ones(n)]).astype(float)


def by_issue(rows: np.ndarray) -> np.ndarray:
    """Return the sums an issue, (issues, columns)."""
    sums = np.zeros((CODES.max() + 1, rows.shape[1]))
    np.add.at(sums, CODES, rows)
    return sums


def truth(quality: float, spread: float = 0.0) -> np.ndarray:
    """Return the expected scores of a model over endless items, and over training seeds, (2,)."""
    rng = np.random.default_rng(99)
    scores = []
    for _ in range(1 if spread == 0 else 200):
        n = 600_000 if spread == 0 else 6_000
        references = draw_references(rng, np.arange(n) // 2)
        answers = draw_answers(rng, references, quality + spread * rng.normal())
        scores.append(PANEL.score(answers.sum(axis=0)))
    return np.mean(scores, axis=0)


def simulate(tally: Tally, n_worlds: int, *, gap: float = 1.5, seed: int = 0) -> Tally:
    """Compare equal models (type-I error), and models that are `gap` apart (coverage, TOST)."""
    true = [truth(0.0), truth(gap)]
    for world in range(n_worlds):
        rng = np.random.default_rng([seed, world])
        references = draw_references(rng, CODES)
        items = [draw_answers(rng, references, quality) for quality in (0.0, 0.0, gap)]
        a, equal, apart = (by_issue(rows) for rows in items)
        tests(tally, a, equal, world)
        units = by_issue(items[1][:, 3:4] - items[0][:, 3:4])[:, 0]
        tally.add("type I: t, mean item F1", paired_t(units).p_value <= 0.05)
        tally.add("type I: Wilcoxon-Pratt, mean item F1", wilcoxon_pratt(units).p_value <= 0.05)
        scores = resample(PANEL, {"a": [a], "b": [apart]}, n_resamples=RESAMPLES, seed=world)
        intervals(tally, scores["a"], scores["b"], true)
        binary(tally, rng)
    return tally


def tests(tally: Tally, a: np.ndarray, b: np.ndarray, seed: int) -> None:
    """Count the sign-flip tests that find a difference where there is none."""
    p_values, _ = sign_flip(a, b, PANEL.score, n_resamples=RESAMPLES, seed=seed)
    for name, p in zip(PANEL.metrics, p_values, strict=True):
        tally.add(f"type I: sign-flip, {name}", p <= 0.05)


def intervals(tally: Tally, a, b, true: list[np.ndarray]) -> None:
    """Count the intervals that hold the truth, and the false equivalences with the truth on the margin."""
    difference, drawn = b.observed - a.observed, b.replicates - a.replicates
    jackknife = [b.jackknife - a.jackknife]
    small = correction(len(a.jackknife), a, b)
    low, high = bca_interval(difference, drawn, jackknife, confidence=0.95, small=small)
    inner = equivalence_interval(difference, drawn, jackknife, confidence=0.90, small=small)
    one = bca_interval(a.observed, a.replicates, a.jackknife, confidence=0.95, small=correction(len(a.jackknife), a))
    for i, name in enumerate(PANEL.metrics):
        wanted = true[1][i] - true[0][i]
        tally.add(f"coverage: BCa, difference, {name}", low[i] <= wanted <= high[i])
        tally.add(f"coverage: BCa, one model, {name}", one[0][i] <= true[0][i] <= one[1][i])
        said = verdict((low[i], high[i]), (inner[0][i], inner[1][i]), 0.0, higher_is_better=True, margin=abs(wanted))
        tally.add(f"TOST: false equivalence, {name}", said == "equivalent")


def binary(tally: Tally, rng: np.random.Generator) -> None:
    """A rate (valid JSON, say) of items that are alike within an issue."""
    chance = 1 / (1 + np.exp(-(1.5 + rng.normal(0, 0.7, CODES.max() + 1)[CODES])))
    a, b = rng.random(len(CODES)) < chance, rng.random(len(CODES)) < chance
    tally.add("type I: McNemar mid-p, rate", mcnemar_mid_p(int((a & ~b).sum()), int((b & ~a).sum())) <= 0.05)
    units = by_issue(np.column_stack([a, np.ones(len(CODES))]).astype(float))
    inflation = design_effect(units[:, 0], units[:, 1])
    low, high = wilson_interval(units[:, 0].sum() / inflation, units[:, 1].sum() / inflation)
    tally.add("coverage: Wilson with design effect, rate", low <= TRUE_RATE <= high)


def simulate_seeds(tally: Tally, n_worlds: int, *, n_seeds: int, spread: float, seed: int = 0) -> Tally:
    """Compare two recipes of equal expectation, each trained with several seeds whose quality varies by `spread`."""
    true = truth(0.0, spread)
    for world in range(n_worlds):
        rng = np.random.default_rng([seed, 1, world])
        references = draw_references(rng, CODES)
        sums = {
            name: [by_issue(draw_answers(rng, references, spread * rng.normal())) for _ in range(n_seeds)]
            for name in ("a", "b")
        }
        scores = resample(PANEL, sums, n_resamples=RESAMPLES // 2, seed=world)
        a, b = scores["a"], scores["b"]
        difference, drawn = b.observed - a.observed, b.replicates - a.replicates
        jackknife = [b.jackknife - a.jackknife, b.jackknife_seeds, -a.jackknife_seeds]
        small = correction(len(a.jackknife), a, b)
        low, high = crossed_interval(difference, drawn, jackknife, confidence=0.95, small=small)
        one = crossed_interval(
            a.observed,
            a.replicates,
            [a.jackknife, a.jackknife_seeds],
            confidence=0.95,
            small=correction(len(a.jackknife), a),
        )
        label = f"{n_seeds} seeds, spread {spread:g}"
        for i, name in enumerate(PANEL.metrics):
            p = crossed_p_value(difference, drawn, jackknife, i, small=small)
            tally.add(f"type I: crossed bootstrap, {label}, {name}", p <= 0.05)
            tally.add(f"coverage: crossed, difference, {label}, {name}", low[i] <= 0 <= high[i])
            tally.add(f"coverage: crossed, one recipe, {label}, {name}", one[0][i] <= true[i] <= one[1][i])
    return tally


def _true_rate() -> float:
    z = np.random.default_rng(7).normal(0, 0.7, 2_000_000)
    return float((1 / (1 + np.exp(-(1.5 + z)))).mean())


TRUE_RATE = _true_rate()


def main() -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("n_worlds", nargs="?", type=int, default=4000)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    tally = simulate(Tally(), options.n_worlds, seed=options.seed)
    for n_seeds, spread in ((2, 0.2), (3, 0.0), (3, 0.3), (5, 0.5)):
        simulate_seeds(tally, options.n_worlds // 2, n_seeds=n_seeds, spread=spread, seed=options.seed)
    for name in sorted(tally.n):
        print(f"{name:62} {tally.rate(name):7.2%}  ± {tally.error(name):.2%}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
