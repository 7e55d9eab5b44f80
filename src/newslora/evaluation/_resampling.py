"""Scores in all resamples, for all models at once, and the intervals that follow."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from newslora.evaluation._panel import Panel
from newslora.metrics.base import NOTHING
from newslora.stats.bootstrap import SmallSample, leave_one_out, resample_counts, small_sample, variance_of

Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Scores:
    """The scores of one model: on the data, in the resamples, and without each unit.

    Attributes:
        observed: (metrics,), mean over seeds.
        by_seed: (seeds, metrics) on the data.
        drawn: (seeds, resamples, metrics), resampled over units alone.
        over_units: (resamples, metrics), resampled over units alone, mean over seeds.
        replicates: (resamples, metrics), over units and seeds; the same array with one seed.
        jackknife: (units, metrics), mean over seeds.
        jackknife_seeds: (seeds, metrics) without each seed in turn; no rows with one seed.
        seeds: variance of the mean that the seeds cause, (metrics,); 0 with one seed.
        interaction: likewise of items and seeds together.
    """

    observed: Floats
    by_seed: Floats
    drawn: Floats
    over_units: Floats
    replicates: Floats
    jackknife: Floats
    jackknife_seeds: Floats
    seeds: Floats
    interaction: Floats

    @property
    def n_seeds(self) -> int:
        """Prediction sets of the model."""
        return len(self.by_seed)


def resample(panel: Panel, sums: Mapping[str, Sequence[Floats]], *, n_resamples: int, seed: int) -> dict[str, Scores]:
    """Score all models in the same resamples.

    Args:
        panel: the metrics.
        sums: for each model and seed the sums a unit, (units, columns), units in one order for all.
        n_resamples: bootstrap resamples.
        seed: of the draws; the same seed and units give the same draws whatever the models.
    """
    parts = [(name, i, table) for name, tables in sums.items() for i, table in enumerate(tables)]
    packed, places = _distinct_columns([table for _, _, table in parts])
    n_units, n_metrics = len(packed), len(panel.metrics)
    used = np.any(packed, axis=0)
    drawn = {name: np.empty((len(tables), n_metrics, n_resamples)) for name, tables in sums.items()}
    row = 0
    for counts in resample_counts(n_units, n_resamples, seed=seed):
        totals = packed.T @ counts.T  # (columns, resamples): each column in one piece of memory
        for (name, i, _), place in zip(parts, places, strict=True):
            own = [totals[k] if used[k] else NOTHING for k in place]
            panel.score_into(drawn[name][i, :, row : row + len(counts)], own)
        row += len(counts)
    return {name: _scores(name, panel, tables, drawn[name].swapaxes(1, 2), seed) for name, tables in sums.items()}


def _distinct_columns(tables: Sequence[Floats]) -> tuple[Floats, list[list[int]]]:
    """Return the distinct columns of all tables, (units, distinct), and where each table finds its own.

    What models are scored on (expected entries, items) is the same for all of them, and many columns are 0 throughout:
    each is multiplied with the counts once.
    """
    known: dict[bytes, int] = {}
    columns: list[Floats] = []
    places = []
    for table in tables:
        place = []
        for column in np.ascontiguousarray(table.T):
            key = column.tobytes()
            if key not in known:
                known[key] = len(columns)
                columns.append(column)
            place.append(known[key])
        places.append(place)
    return np.column_stack(columns), places


def _scores(name: str, panel: Panel, tables: Sequence[Floats], drawn: Floats, seed: int) -> Scores:
    by_seed = np.stack([panel.score(table.sum(axis=0)) for table in tables])
    jackknife = np.mean([panel.score(leave_one_out(table).T) for table in tables], axis=0)
    return _over_seeds(name, by_seed, drawn, jackknife, seed)


def difference(a: Scores, b: Scores, *, name: str, seed: int) -> Scores:
    """Return the scores of b minus a where the seeds of both are the same trainings: a difference a seed."""
    return _over_seeds(name, b.by_seed - a.by_seed, b.drawn - a.drawn, b.jackknife - a.jackknife, seed)


def _over_seeds(name: str, by_seed: Floats, drawn: Floats, jackknife: Floats, seed: int) -> Scores:
    if len(by_seed) == 1:
        none, no_rows = np.zeros(by_seed.shape[1]), np.empty((0, by_seed.shape[1]))
        return Scores(by_seed[0], by_seed, drawn, drawn[0], drawn[0], jackknife, no_rows, none, none)
    over_units = drawn.mean(axis=0)
    seeds, interaction = _components(by_seed, drawn, over_units)
    deviations = _deviations(by_seed, seeds)
    observed = by_seed.mean(axis=0)
    return Scores(
        observed=observed,
        by_seed=by_seed,
        drawn=drawn,
        over_units=over_units,
        replicates=over_units + _seed_weights(name, len(by_seed), len(over_units), seed) @ deviations,
        jackknife=jackknife,
        jackknife_seeds=observed - deviations / (len(by_seed) - 1),
        seeds=seeds,
        interaction=interaction,
    )


def _components(by_seed: Floats, drawn: Floats, over_units: Floats) -> tuple[Floats, Floats]:
    """Return the variance of the mean over seeds that is due to seeds, and to items and seeds together, (metrics,).

    Two-way random effects by moments: one seed's score varies over resamples of units by items + interaction, the mean
    of S by items + interaction / S; scores of different seeds vary by seeds + interaction. Negative estimates become 0.
    """
    n_seeds = len(by_seed)
    of_one, of_mean = variance_of(drawn).mean(axis=0), variance_of(over_units)
    interaction = np.maximum(0, (of_one - of_mean) / (1 - 1 / n_seeds))
    seeds = np.maximum(0, by_seed.var(axis=0, ddof=1) - interaction)
    return seeds / n_seeds, interaction / n_seeds


def _deviations(by_seed: Floats, seeds: Floats) -> Floats:
    """Return the seeds' deviations from their mean, scaled so that resampling them has the variance of the seeds alone.

    As they stand, they also hold the interaction with the items, which resampling the items has counted already
    (Owen 2007, Ann. Appl. Stat. 1:386: the plain crossed bootstrap counts it three times), and drawing S of S seeds
    understates by (S - 1) / S.
    """
    n_seeds = len(by_seed)
    deviations = by_seed - by_seed.mean(axis=0)
    resampled = by_seed.var(axis=0) / n_seeds  # variance of the mean of S seeds drawn from these S
    with np.errstate(divide="ignore", invalid="ignore"):
        scale = np.where(resampled > 0, np.sqrt(seeds / resampled), 0.0)
    scaled: Floats = deviations * scale
    return scaled


def _seed_weights(name: str, n_seeds: int, n_resamples: int, seed: int) -> Floats:
    """Return the share of each seed in each resample, (resamples, seeds); each model draws its own."""
    rng = np.random.default_rng([seed, 2, crc32(name.encode())])
    weights: Floats = rng.multinomial(n_seeds, np.full(n_seeds, 1 / n_seeds), size=n_resamples) / n_seeds
    return weights


def chosen(scores: Scores, places: Sequence[int]) -> Scores:
    """Return the scores of some of the metrics."""
    if len(places) == len(scores.observed):
        return scores
    return Scores(**{name: getattr(scores, name)[..., places] for name in Scores.__dataclass_fields__})


def correction(n_units: int, *models: Scores) -> SmallSample:
    """Return the small-sample correction of one model's scores, or of the difference of two."""
    of_units = models[0].over_units if len(models) == 1 else models[1].over_units - models[0].over_units
    seeds = [
        (
            scores.n_seeds,
            np.nan_to_num(scores.seeds),
            np.nan_to_num(scores.by_seed.var(axis=0, ddof=1) / scores.n_seeds),
        )
        for scores in models
        if scores.n_seeds > 1
    ]
    return small_sample(n_units, variance_of(of_units), seeds)


def variance_shares(scores: Scores, metric: int) -> dict[str, float] | None:
    """Return the shares of items, seeds and their interaction in the variance of the mean over seeds.

    None with one seed, or where nothing varies.
    """
    if scores.n_seeds < 2:
        return None
    seeds, interaction = float(scores.seeds[metric]), float(scores.interaction[metric])
    items = max(0.0, float(variance_of(scores.over_units[:, [metric]])[0]) - interaction)
    parts = {"items": items, "seeds": seeds, "items x seeds": interaction}
    total = sum(parts.values())
    if not total > 0:
        return None
    return {key: round(value / total, 4) for key, value in parts.items()}
