"""Scores in all resamples, for all models at once, and the intervals that follow."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from newslora.evaluation._panel import Panel
from newslora.stats.bootstrap import leave_one_out, resample_counts

Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Scores:
    """The scores of one model: on the data, in the resamples, and without each unit.

    Attributes:
        observed: (metrics,), mean over seeds.
        by_seed: (seeds, metrics) on the data.
        replicates: (resamples, metrics); with several seeds, resampled over units and seeds.
        over_units: (resamples, metrics), resampled over units alone, mean over seeds; the same array with one seed.
        seed_variance: (metrics,), mean over seeds of the variance over the resamples of units.
        jackknife: (units, metrics), mean over seeds.
        jackknife_seeds: (seeds, metrics) without each seed in turn; no rows with one seed.
    """

    observed: Floats
    by_seed: Floats
    replicates: Floats
    over_units: Floats
    seed_variance: Floats
    jackknife: Floats
    jackknife_seeds: Floats


def resample(panel: Panel, sums: Mapping[str, Sequence[Floats]], *, n_resamples: int, seed: int) -> dict[str, Scores]:
    """Score all models in the same resamples.

    Args:
        panel: the metrics.
        sums: for each model and seed the sums a unit, (units, columns), units in one order for all.
        n_resamples: bootstrap resamples.
        seed: of the draws; the same seed and units give the same draws whatever the models.
    """
    parts = [(name, i, table) for name, tables in sums.items() for i, table in enumerate(tables)]
    n_units, n_metrics = parts[0][2].shape[0], len(panel.metrics)
    active = [np.flatnonzero(table.any(axis=0)) for _, _, table in parts]
    packed = np.hstack([table[:, kept] for (_, _, table), kept in zip(parts, active, strict=True)])
    ends = np.cumsum([len(kept) for kept in active])
    drawn = {name: np.empty((len(tables), n_resamples, n_metrics)) for name, tables in sums.items()}
    row = 0
    for counts in resample_counts(n_units, n_resamples, seed=seed):
        totals = counts @ packed
        for (name, i, _), kept, end in zip(parts, active, ends, strict=True):
            full = np.zeros((len(counts), panel.n_columns))
            full[:, kept] = totals[:, end - len(kept) : end]
            drawn[name][i, row : row + len(counts)] = panel.score(full)
        row += len(counts)
    return {name: _scores(name, panel, tables, drawn[name], seed) for name, tables in sums.items()}


def _scores(name: str, panel: Panel, tables: Sequence[Floats], drawn: Floats, seed: int) -> Scores:
    by_seed = np.stack([panel.score(table.sum(axis=0)) for table in tables])
    left_out = np.stack([panel.score(leave_one_out(table)) for table in tables])
    over_units = drawn.mean(axis=0)
    n_seeds = len(tables)
    total = by_seed.sum(axis=0)
    return Scores(
        observed=by_seed.mean(axis=0),
        by_seed=by_seed,
        replicates=over_units if n_seeds == 1 else _over_seeds(drawn, over_units, name, seed),
        over_units=over_units,
        seed_variance=drawn.var(axis=1, ddof=1).mean(axis=0) if drawn.shape[1] > 1 else np.zeros(drawn.shape[2]),
        jackknife=left_out.mean(axis=0),
        jackknife_seeds=(total - by_seed) / (n_seeds - 1) if n_seeds > 1 else np.empty((0, by_seed.shape[1])),
    )


def _over_seeds(drawn: Floats, over_units: Floats, name: str, seed: int) -> Floats:
    """Resample the seeds too (crossed bootstrap): in each resample of units, seeds drawn with replacement.

    Drawing S of S seeds understates their variance by (S - 1) / S, which matters for the usual three to five: the
    deviations are widened by its root (Davison & Hinkley 1997, section 2.7). Models draw their seeds independently.
    """
    n_seeds, n_resamples, _ = drawn.shape
    rng = np.random.default_rng([seed, 2, crc32(name.encode())])
    weights = rng.multinomial(n_seeds, np.full(n_seeds, 1 / n_seeds), size=n_resamples) / n_seeds
    chosen = np.einsum("rs,srm->rm", weights, drawn)
    widened: Floats = over_units + np.sqrt(n_seeds / (n_seeds - 1)) * (chosen - over_units)
    return widened


def variance_shares(scores: Scores, metric: int) -> dict[str, float] | None:
    """Return the shares of items, seeds and their interaction in the variance of the mean over seeds.

    Two-way random effects, estimated by moments: the variance over resamples of units of one seed's score is items +
    interaction, of the mean over S seeds items + interaction / S; the variance between seeds is seeds + interaction.
    None with one seed, or where nothing varies.
    """
    n_seeds = len(scores.by_seed)
    if n_seeds < 2:
        return None
    of_mean = float(np.nanvar(scores.over_units[:, metric], ddof=1))
    interaction = max(0.0, (float(scores.seed_variance[metric]) - of_mean) / (1 - 1 / n_seeds))
    items = max(0.0, of_mean - interaction / n_seeds)
    seeds = max(0.0, float(scores.by_seed[:, metric].var(ddof=1)) - interaction)
    parts = {"items": items, "seeds": seeds / n_seeds, "items x seeds": interaction / n_seeds}
    total = sum(parts.values())
    if not total > 0:
        return None
    return {key: round(value / total, 4) for key, value in parts.items()}
