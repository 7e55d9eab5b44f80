"""Do the tests and intervals keep their promises? Type-I error, coverage and TOST on simulated comparisons.

The worlds are the published study's: 96 items in 46 issues of its sizes, items of one issue alike in difficulty, and lists
as often empty as its tags (14 %) and its companies (66 %), so that item scores pile up at 0 and 1; two more have the tags
in few issues. Models are drawn with known true differences and evaluated by the functions that `newslora evaluate` uses,
and the errors are counted. Promised: type-I error 4-6 % at 5 %, coverage 93-97 % at 95 %, TOST false equivalence at most
5 %.

    python benchmarks/bench_simulation.py [n_worlds]

4,000 worlds (the default) give each rate to about 0.35 points (one standard error), the crossed bootstrap to 0.45, in two
to three minutes a core. `tests/test_stats_simulation.py` runs a short form of the same functions.
"""

from __future__ import annotations

import argparse
import math
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from newslora.evaluation._resampling import correction, difference, resample
from newslora.stats.bootstrap import bca_interval, crossed_interval, crossed_p_value, equivalence_interval
from newslora.stats.intervals import design_effect, wilson_interval
from newslora.stats.paired import mcnemar_mid_p, paired_t, sign_flip, wilcoxon_pratt
from newslora.stats.verdict import verdict

ISSUE_SIZES = (6, 6, 5, 5, *(4,) * 5, *(3,) * 6, *(2,) * 5, *(1,) * 26)
"""Items an issue, as in the study's test set: 96 items in 46 issues."""


@dataclass(frozen=True)
class World:
    """What the items are like.

    Attributes:
        name: for the table.
        empty: share of the references without an entry.
        more: mean of the entries beyond the first, where there is one.
        alarms: share of the answers that may have entries of their own, their number with mean 1.
        sizes: items an issue.
    """

    name: str
    empty: float
    more: float
    alarms: float
    sizes: tuple[int, ...] = ISSUE_SIZES

    @property
    def codes(self) -> np.ndarray:
        """Issue of each item, (items,)."""
        return np.repeat(np.arange(len(self.sizes)), self.sizes)


TAGS = World("tags", empty=13 / 96, more=2.2, alarms=0.7)
COMPANIES = World("companies", empty=63 / 96, more=0.6, alarms=0.35)
FEW = tuple(World(f"{n} issues", TAGS.empty, TAGS.more, TAGS.alarms, ISSUE_SIZES[: 3 * n : 3]) for n in (15, 8))

RESAMPLES = 2_000


PROMISED = {"type I": (0.04, 0.06), "coverage": (0.93, 0.97), "TOST": (0.0, 0.05)}


class Tally:
    """How often something happened, by promise, method and world."""

    def __init__(self) -> None:
        self.n, self.hits = Counter(), Counter()

    def add(self, promise: str, method: str, world: World, hit) -> None:
        """Count one case."""
        self.n[promise, method, world.name] += 1
        self.hits[promise, method, world.name] += bool(hit)

    def rate(self, key: tuple[str, str, str]) -> float:
        """Return the share of cases in which it happened."""
        return self.hits[key] / self.n[key]

    def error(self, key: tuple[str, str, str]) -> float:
        """Return the standard error of a rate."""
        return math.sqrt(self.rate(key) * (1 - self.rate(key)) / self.n[key])

    def judged(self, key: tuple[str, str, str]) -> str:
        """Say on which side of its band a rate lies: "" in it, else "too careful" or "too bold"."""
        low, high = PROMISED[key[0]]
        careful, bold = self.rate(key) < low, self.rate(key) > high
        if key[0] == "coverage":
            careful, bold = bold, careful
        return "too careful" if careful else "too bold" if bold else ""


def micro_f1(totals: Sequence[np.ndarray]) -> np.ndarray:
    """Return the F1 of all entries."""
    with np.errstate(invalid="ignore", divide="ignore"):
        return 2 * totals[0] / (totals[1] + totals[2])


def mean_f1(totals: Sequence[np.ndarray]) -> np.ndarray:
    """Return the mean F1 of the items."""
    return totals[3] / totals[4]


class F1Panel:
    """Micro F1 of all entries, and the study's mean item F1 (1 where both lists are empty): inflated at 0 and 1.

    Columns: tp, predicted, expected, item F1, items. It stands for the panel of all metrics in `evaluation`.
    """

    metrics = ("micro F1", "mean item F1")
    n_columns = 5

    @staticmethod
    def score(totals: np.ndarray) -> np.ndarray:
        """Return (..., 2) scores of (5, ...) sums."""
        return np.stack([micro_f1(totals), mean_f1(totals)], axis=-1)

    @staticmethod
    def score_into(scores: np.ndarray, totals: Sequence[np.ndarray]) -> None:
        """Write the same to an array (2, ...)."""
        scores[0], scores[1] = micro_f1(totals), mean_f1(totals)


PANEL = F1Panel()


def draw_references(rng: np.random.Generator, world: World, codes: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Draw expected entries and difficulty, (items,) each; issues alike."""
    issue = rng.normal(0, 0.5, codes.max() + 1)[codes]
    expected = (1 + rng.poisson(world.more, len(codes))) * (rng.random(len(codes)) > world.empty)
    return expected, issue + rng.normal(0, 0.8, len(codes))


def draw_answers(
    rng: np.random.Generator, world: World, references: tuple[np.ndarray, np.ndarray], quality: float
) -> np.ndarray:
    """Draw the statistics of one model's answers, (items, 5); `quality` is the log odds of finding an entry."""
    expected, difficulty = references
    n = len(expected)
    chance = 1 / (1 + np.exp(-(quality + difficulty + rng.normal(0, 0.6, n))))
    found = rng.binomial(expected, chance)
    predicted = found + rng.poisson(1, n) * (rng.random(n) < world.alarms)
    both = predicted + expected
    item = np.where(both > 0, 2 * found / np.where(both > 0, both, 1), 1.0)
    return np.column_stack([found, predicted, expected, item, np.ones(n)]).astype(float)


def by_issue(rows: np.ndarray, codes: np.ndarray) -> np.ndarray:
    """Return the sums an issue, (issues, columns)."""
    sums = np.zeros((codes.max() + 1, rows.shape[1]))
    np.add.at(sums, codes, rows)
    return sums


def truth(world: World, quality: float, spread: float = 0.0) -> np.ndarray:
    """Return the expected scores of a model over endless items, and over training seeds, (2,)."""
    rng = np.random.default_rng(99)
    scores = []
    for _ in range(1 if spread == 0 else 200):
        n = 600_000 if spread == 0 else 6_000
        references = draw_references(rng, world, np.arange(n) // 2)
        answers = draw_answers(rng, world, references, quality + spread * rng.normal())
        scores.append(PANEL.score(answers.sum(axis=0)))
    return np.mean(scores, axis=0)


def simulate(tally: Tally, world: World, n_worlds: int, *, gap: float = 1.5, seed: int = 0) -> Tally:
    """Compare equal models (type-I error), and models that are `gap` apart (coverage, TOST)."""
    true, codes = [truth(world, 0.0), truth(world, gap)], world.codes
    for place in range(n_worlds):
        rng = np.random.default_rng([seed, place])
        references = draw_references(rng, world, codes)
        items = [draw_answers(rng, world, references, quality) for quality in (0.0, 0.0, gap)]
        a, equal, apart = (by_issue(rows, codes) for rows in items)
        tests(tally, world, a, equal, place)
        scores = resample(PANEL, {"a": [a], "b": [apart]}, n_resamples=RESAMPLES, seed=place)
        intervals(tally, world, scores["a"], scores["b"], true)
        binary(tally, world, rng)
    return tally


def tests(tally: Tally, world: World, a: np.ndarray, b: np.ndarray, seed: int) -> None:
    """Count the tests that find a difference where there is none."""
    for name, score in zip(PANEL.metrics, (micro_f1, mean_f1), strict=True):
        p, _ = sign_flip(a, b, score, n_resamples=RESAMPLES, seed=seed)
        tally.add("type I", f"sign-flip, {name}", world, p <= 0.05)
    units = b[:, 3] - a[:, 3]
    tally.add("type I", "t, mean item F1", world, paired_t(units).p_value <= 0.05)
    tally.add("type I", "Wilcoxon-Pratt, mean item F1", world, wilcoxon_pratt(units).p_value <= 0.05)


def intervals(tally: Tally, world: World, a, b, true: list[np.ndarray]) -> None:
    """Count the intervals that hold the truth, and the false equivalences with the truth on the margin."""
    difference, drawn = b.observed - a.observed, b.replicates - a.replicates
    jackknife = [b.jackknife - a.jackknife]
    small = correction(len(a.jackknife), a, b)
    low, high = bca_interval(difference, drawn, jackknife, confidence=0.95, small=small)
    inner = equivalence_interval(difference, drawn, jackknife, confidence=0.90, small=small)
    one = bca_interval(a.observed, a.replicates, a.jackknife, confidence=0.95, small=correction(len(a.jackknife), a))
    for i, name in enumerate(PANEL.metrics):
        wanted = true[1][i] - true[0][i]
        tally.add("coverage", f"BCa, difference, {name}", world, low[i] <= wanted <= high[i])
        tally.add("coverage", f"BCa, one model, {name}", world, one[0][i] <= true[0][i] <= one[1][i])
        said = verdict((low[i], high[i]), (inner[0][i], inner[1][i]), 0.0, higher_is_better=True, margin=abs(wanted))
        tally.add("TOST", f"false equivalence, {name}", world, said == "equivalent")


def binary(tally: Tally, world: World, rng: np.random.Generator) -> None:
    """A rate (valid JSON, say) of items that are alike within an issue."""
    codes = world.codes
    chance = 1 / (1 + np.exp(-(1.5 + rng.normal(0, 0.7, codes.max() + 1)[codes])))
    a, b = rng.random(len(codes)) < chance, rng.random(len(codes)) < chance
    p = mcnemar_mid_p(int((a & ~b).sum()), int((b & ~a).sum()))
    tally.add("type I", "McNemar mid-p, rate", world, p <= 0.05)
    units = by_issue(np.column_stack([a, np.ones(len(codes))]).astype(float), codes)
    inflation = design_effect(units[:, 0], units[:, 1])
    low, high = wilson_interval(units[:, 0].sum() / inflation, units[:, 1].sum() / inflation)
    tally.add("coverage", "Wilson with design effect, rate", world, low <= TRUE_RATE <= high)


def simulate_seeds(  # noqa: PLR0913  a world and its seeds, all named
    tally: Tally, world: World, n_worlds: int, *, n_seeds: int, spread: float, paired: bool = False, seed: int = 0
) -> Tally:
    """Compare two recipes of equal expectation, each trained with several seeds whose quality varies by `spread`.

    With `paired`, both answer with the same trainings: their seeds have the same quality, and are compared one by one.
    """
    true, codes = truth(world, 0.0, spread), world.codes
    for place in range(n_worlds):
        rng = np.random.default_rng([seed, 1, place])
        references = draw_references(rng, world, codes)
        sums: dict[str, list[np.ndarray]] = {"a": [], "b": []}
        shifts: list[float] = []
        for i in range(2 * n_seeds):
            shifts.append(shifts[i - n_seeds] if paired and i >= n_seeds else spread * rng.normal())
            answers = draw_answers(rng, world, references, shifts[i])
            sums["a" if i < n_seeds else "b"].append(by_issue(answers, codes))
        scores = resample(PANEL, sums, n_resamples=RESAMPLES // 2, seed=place)
        a, b = scores["a"], scores["b"]
        if paired:
            both = difference(a, b, name="b - a", seed=place)
            observed, drawn, small = both.observed, both.replicates, correction(len(a.jackknife), both)
        else:
            observed, drawn = b.observed - a.observed, b.replicates - a.replicates
            small = correction(len(a.jackknife), a, b)
        low, high = crossed_interval(observed, drawn, confidence=0.95, small=small)
        p_values = crossed_p_value(observed, drawn, small=small)
        alone = correction(len(a.jackknife), a)
        one = crossed_interval(a.observed, a.replicates, confidence=0.95, small=alone)
        label = f"{n_seeds} {'paired ' if paired else ''}seeds, spread {spread:g}"
        for i, name in enumerate(PANEL.metrics):
            tally.add("type I", f"crossed, {label}, {name}", world, p_values[i] <= 0.05)
            tally.add("coverage", f"crossed, difference, {label}, {name}", world, low[i] <= 0 <= high[i])
            tally.add("coverage", f"crossed, one recipe, {label}, {name}", world, one[0][i] <= true[i] <= one[1][i])
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
    tally = Tally()
    for world in (TAGS, COMPANIES, *FEW):
        simulate(tally, world, options.n_worlds, seed=options.seed)
    for n_seeds, spread in ((2, 0.2), (3, 0.0), (3, 0.3), (5, 0.3)):
        simulate_seeds(tally, TAGS, options.n_worlds * 5 // 8, n_seeds=n_seeds, spread=spread, seed=options.seed)
    simulate_seeds(tally, TAGS, options.n_worlds * 5 // 8, n_seeds=3, spread=0.3, paired=True, seed=options.seed)
    for key in tally.n:
        promise, method, world = key
        print(
            f"{promise:9} {world:10} {method:54} {tally.rate(key):7.2%} ± {tally.error(key):.2%}  {tally.judged(key)}"
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
