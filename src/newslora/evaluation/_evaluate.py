"""One pass over references and predictions, then statistics over what it gathered."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from newslora import __version__
from newslora.config import EvaluateConfig
from newslora.errors import ConfigError, DataError, one_of
from newslora.evaluation._comparisons import Compared, compare, margin_of, pairs_of
from newslora.evaluation._estimates import estimates
from newslora.evaluation._items import Items, item_row, prediction_row, values_by_item
from newslora.evaluation._pairing import Block, PredictionSource, paired
from newslora.evaluation._panel import Panel
from newslora.evaluation._resampling import resample
from newslora.evaluation._summary import sentences
from newslora.evaluation._tables import PairTable, Table, Units
from newslora.metrics.base import Answer
from newslora.metrics.catalogue import strict_families
from newslora.metrics.floors import PREFIX, Floors
from newslora.metrics.labels import NO_LABEL, Label
from newslora.parsing import parse
from newslora.records import detect_fields, examples_of
from newslora.results import Evaluation
from newslora.schema import Example, Prediction, Schema

Floats = NDArray[np.float64]
ReferenceSource: TypeAlias = Path | str | Iterable[Example]


def evaluate(
    references: ReferenceSource,
    predictions: Mapping[str, PredictionSource | Sequence[PredictionSource]],
    *,
    config: EvaluateConfig | None = None,
    schema: Schema | None = None,
    train: ReferenceSource | None = None,
) -> tuple[Evaluation, Items]:
    """Score predictions against references.

    Args:
        references: annotated items; a file is streamed, never held in memory.
        predictions: for each model its predictions, a file or records; a list of those is one a training seed.
        config: conventions, resamples, margins, primary metrics.
        schema: fields and bounds; None takes the fields that the references carry.
        train: training part; fits the floors and the imputation of relevance. None leaves them out.

    Returns:
        The evaluation, and the lines of `items.jsonl`.

    Raises:
        DataError: a prediction is missing, repeated or for an unknown id; a reference has no metadata.
        ConfigError: a model has a reserved name, or `against` names no model.
    """
    config = config or EvaluateConfig()
    sets = {name: _as_sets(source) for name, source in predictions.items()}
    _check_names(sets, config)
    source = _repeatable(references)
    schema = schema or Schema.model_validate({"fields": detect_fields(examples_of(source))})
    return _Pass(schema, sets, config, train).run(source)


class _Pass:
    """The strict conventions: what is gathered while the items stream by."""

    def __init__(
        self,
        schema: Schema,
        sets: Mapping[str, Sequence[PredictionSource]],
        config: EvaluateConfig,
        train: ReferenceSource | None,
    ) -> None:
        self.schema, self.sets, self.config = schema, sets, config
        self.floors = Floors(None if train is None else examples_of(train), schema.fields)
        self.panel = Panel(strict_families(schema, schema.fields, median=self.floors.median))
        self.names = [*sets, *self.floors.predictors]
        self.units, self.items, self.about = Units(), Items(), _About(schema)
        width = self.panel.n_columns
        self.tables = {name: [Table(width) for _ in sets.get(name, [()])] for name in self.names}
        self.pairs = pairs_of(self.names, config.against)
        self.means = [i for i, metric in enumerate(self.panel.metrics) if metric.kind != "corpus"]
        self.pair_tables = {pair: PairTable(len(self.panel.metrics)) for pair in self.pairs}
        self.shown = [i for i, metric in enumerate(self.panel.metrics) if metric.by_item]
        self.confusion = _Confusion(self.panel)

    def run(self, source: ReferenceSource) -> tuple[Evaluation, Items]:
        for block in paired(self.about.watch(examples_of(source)), self.sets):
            self.add(block)
        sums = {name: [t.ordered(self.units) for t in tables] for name, tables in self.tables.items()}
        scores = resample(self.panel, sums, n_resamples=self.config.resamples, seed=self.config.seed)
        models = {
            name: estimates(
                self.panel, sums[name], scores[name], confidence=self.config.confidence, floor=name.startswith(PREFIX)
            )
            for name in self.names
        }
        pair_sums = {pair: table.ordered(self.units) for pair, table in self.pair_tables.items()}
        known = Compared(self.panel, sums, scores, pair_sums, self.about.n_items)
        comparisons = compare(known, self.pairs, self.config)
        metrics = {
            m.name: {"direction": m.direction, "unit": m.unit, "label": m.label, "group": m.group}
            for m in self.panel.metrics
        }
        settings = self.settings()
        evaluation = Evaluation(
            signature=signature(settings, self.about.n_items, len(self.units.order()), self.units.folded),
            conventions="strict",
            n_items=self.about.n_items,
            models=models,
            comparisons=comparisons,
            settings=settings,
            summary=sentences(models, comparisons, metrics, primary=self.config.primary, n_items=self.about.n_items),
            metrics=metrics,
            confusion=self.confusion.by_model,
            data=self.about.summary(),
        )
        return evaluation, self.items

    def add(self, block: Block) -> None:
        """Score a block of items for every model."""
        codes = self.units.codes(block.examples)
        rows = [item_row(example) for example in block.examples]
        values: dict[str, Floats] = {}
        for name in self.names:
            answers = [self.answers(name, i, block) for i in range(len(self.tables[name]))]
            by_seed = [self._score(name, i, block.examples, codes, a) for i, a in enumerate(answers)]
            values[name] = by_seed[0] if len(by_seed) == 1 else _mean_known(by_seed)
            self._keep(name, rows, block, answers, by_seed)
        for (a, b), table in self.pair_tables.items():
            table.add(self.units, codes, values[a], values[b])
        for row in rows:
            self.items.add(row)

    def answers(self, name: str, seed: int, block: Block) -> list[Answer]:
        """Return a model's answers to a block, parsed."""
        if name in self.floors.predictors:
            return self.floors.predictors[name].answer(block.examples)
        return [answer_of(prediction, self.schema) for prediction in block.predictions[name][seed]]

    def _score(
        self, name: str, seed: int, examples: list[Example], codes: NDArray[np.int64], answers: list[Answer]
    ) -> Floats:
        statistics = self.panel.statistics(examples, answers)
        self.tables[name][seed].add(self.units, codes, statistics)
        self.confusion.add(name, examples, answers)
        return self.panel.score(statistics)  # (items, metrics): each item scored alone

    def _keep(
        self,
        name: str,
        rows: list[dict[str, Any]],
        block: Block,
        answers: list[list[Answer]],
        by_seed: list[Floats],
    ) -> None:
        names = [self.panel.metrics[i].name for i in self.shown]
        values = values_by_item(names, [scores[:, self.shown] for scores in by_seed])
        written = block.predictions.get(name)
        for i, row in enumerate(rows):
            row["predictions"][name] = [
                prediction_row(written[seed][i] if written else None, of_seed[i])
                for seed, of_seed in enumerate(answers)
            ]
            row["values"][name] = values[i]

    def settings(self) -> dict[str, Any]:
        """Return what a reader must know to read the numbers."""
        config = self.config
        margins = {metric.name: margin_of(metric, config) for metric in self.panel.metrics}
        return {
            "resamples": config.resamples,
            "confidence": config.confidence,
            "seed": config.seed,
            "primary": list(config.primary),
            "margins": {name: margin for name, margin in margins.items() if margin is not None},
            "default_margin": config.default_margin,
            "against": config.against,
            "floors_from": self.floors.n_train,
            "version": __version__,
        }


class _About:
    """Facts of the references, noted while they stream by."""

    def __init__(self, schema: Schema) -> None:
        self.schema = schema
        self.n_items = 0
        self.issues: set[int] = set()
        self.first: Any = None
        self.last: Any = None

    def watch(self, examples: Iterable[Example]) -> Iterator[Example]:
        """Pass the references on.

        Raises:
            DataError: one has no metadata.
        """
        for example in examples:
            if example.metadata is None:
                raise DataError(
                    f"item {example.id!r} of the references has no metadata to score against; annotate it or leave "
                    "it out"
                )
            self.n_items += 1
            if example.item.issue:
                self.issues.add(hash(example.item.issue))
            if (day := example.item.published_at) is not None:
                date = day.date()
                self.first = date if self.first is None else min(self.first, date)
                self.last = date if self.last is None else max(self.last, date)
            yield example

    def summary(self) -> dict[str, Any]:
        """Return the `data` section."""
        dates = None if self.first is None else [self.first.isoformat(), self.last.isoformat()]
        return {
            "n_items": self.n_items,
            "n_issues": len(self.issues) or None,
            "fields": list(self.schema.fields),
            "date_range": dates,
        }


class _Confusion:
    """Confusion matrices of the closed labels, summed over seeds."""

    def __init__(self, panel: Panel) -> None:
        self.families: list[Label] = [family for family in panel.families if isinstance(family, Label)]
        self.by_model: dict[str, dict[str, dict[str, Any]]] = {}

    def add(self, name: str, examples: list[Example], answers: list[Answer]) -> None:
        for family in self.families:
            counts = family.confusion(examples, answers).astype(int)
            labels = [*family.labels, NO_LABEL]
            entry = self.by_model.setdefault(name, {}).setdefault(family.name, {"labels": labels, "matrix": 0})
            entry["matrix"] = (np.array(entry["matrix"]) + counts).tolist()


def answer_of(prediction: Prediction, schema: Schema) -> Answer:
    """Parse a prediction again, from its raw text."""
    parsed = parse(prediction.raw, schema)
    return Answer(prediction.id, prediction.raw, parsed.metadata or {}, parsed, prediction.finish_reason)


def signature(settings: Mapping[str, Any], n_items: int, n_units: int, folded: bool) -> str:  # noqa: FBT001
    """Return what a number must be quoted with, as sacrebleu does."""
    parts = {
        "conventions": settings.get("conventions", "strict"),
        "n": n_items,
        "blocks" if folded else "units": n_units,
        "resamples": settings["resamples"],
        "confidence": settings["confidence"],
        "seed": settings["seed"],
        "version": __version__,
    }
    return "newslora|" + "|".join(f"{key}:{value}" for key, value in parts.items())


def _mean_known(by_seed: list[Floats]) -> Floats:
    """Return the mean over seeds of item values, (items, metrics); NaN only where no seed has a value."""
    stacked = np.stack(by_seed)
    known = ~np.isnan(stacked)
    with np.errstate(invalid="ignore", divide="ignore"):
        means: Floats = np.where(known, stacked, 0).sum(axis=0) / known.sum(axis=0)
    return means


def _as_sets(source: PredictionSource | Sequence[PredictionSource]) -> list[PredictionSource]:
    """Return the prediction sets of a model: one, or a list of them, one a seed."""
    if isinstance(source, Path | str):
        return [source]
    rows: list[Any] = list(source)
    if not rows:
        raise DataError("a model has no predictions at all")
    if all(isinstance(row, Prediction | Mapping) for row in rows):
        return [rows]
    return rows


def _check_names(sets: Mapping[str, Any], config: EvaluateConfig) -> None:
    if not sets:
        raise ConfigError("there is nothing to evaluate: give predictions as NAME=FILE")
    for name in sets:
        if name.startswith(PREFIX) or not name:
            raise ConfigError(f"the model name {name!r} is reserved: names must not be empty or start with {PREFIX!r}")
    if config.against is not None and config.against not in sets and not config.against.startswith(PREFIX):
        raise ConfigError(one_of("evaluate.against", config.against, sets))


def _repeatable(source: ReferenceSource) -> ReferenceSource:
    """Return references that can be read twice: once for their fields, once for the scores."""
    return list(source) if isinstance(source, Iterator) else source
