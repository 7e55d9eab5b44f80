"""One pass over references and predictions, then statistics over what it gathered."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from newslora import __version__
from newslora.config import EvaluateConfig
from newslora.errors import DataError
from newslora.evaluation._comparisons import Compared, compare, margin_of, pairs_of
from newslora.evaluation._estimates import estimates
from newslora.evaluation._items import BlockText, Items, predictions_text, values_text
from newslora.evaluation._pairing import Block, PredictionSource, paired
from newslora.evaluation._panel import Panel
from newslora.evaluation._resampling import Scores, resample
from newslora.evaluation._summary import sentences
from newslora.evaluation._tables import PairTable, Table, Units
from newslora.metrics.base import Answer, Family
from newslora.metrics.catalogue import strict_families
from newslora.metrics.floors import PREFIX, Floors
from newslora.metrics.labels import NO_LABEL, Label
from newslora.parsing import parse
from newslora.records import examples_of
from newslora.results import Comparison, Estimate, Evaluation
from newslora.schema import Example, Prediction, Schema

Floats = NDArray[np.float64]


class Pass:
    """The strict conventions: what is gathered while the items stream by.

    Other conventions override the hooks: `conventions`, `families`, `read`, `observe`, `primary`, `complete`, `compare`.
    """

    conventions: Literal["strict", "study"] = "strict"

    def __init__(
        self,
        schema: Schema,
        sets: Mapping[str, Sequence[PredictionSource]],
        config: EvaluateConfig,
        train: Path | str | Iterable[Example] | None,
    ) -> None:
        self.schema, self.sets, self.config = schema, sets, config
        self.floors = Floors(None if train is None else examples_of(train, schema=schema), schema.fields)
        self.panel = Panel(self.families())
        self.names = [*sets, *self.floors.predictors]
        self.pairs = pairs_of(self.names, config.against)
        self.units, self.items, self.about = Units(), Items(), About(schema)
        width = self.panel.n_columns
        self.tables = {name: [Table(width) for _ in sets.get(name, [()])] for name in self.names}
        self.pair_tables = {pair: PairTable(len(self.panel.metrics)) for pair in self.pairs}
        self.shown = [i for i, metric in enumerate(self.panel.metrics) if metric.by_item]
        self.confusion = Confusion(self.panel)

    def families(self) -> list[Family]:
        """Return what is computed."""
        return strict_families(
            self.schema,
            self.schema.fields,
            median=self.floors.median,
            bertscore_model=self.config.bertscore_model,
            soft=self.config.soft,
        )

    def read(self, prediction: Prediction) -> Answer:
        """Parse a prediction again, from its raw text."""
        parsed = parse(prediction.raw, self.schema)
        return Answer(prediction.id, prediction.raw, parsed.metadata or {}, parsed, prediction.finish_reason)

    def observe(self, name: str, seed: int, answers: list[Answer], scores: Floats) -> None:
        """Look at a block's answers and item scores (items, metrics), for what is no sum."""

    @property
    def primary(self) -> tuple[str, ...]:
        """The metrics that verdict sentences are about."""
        return self.config.primary

    def complete(self, name: str, found: dict[str, Estimate]) -> dict[str, Estimate]:  # noqa: ARG002  a hook
        """Return a model's estimates, with those that are no sums."""
        return found

    def compare(self, known: Compared) -> tuple[Comparison, ...]:
        """Return the comparisons of all pairs."""
        return compare(known, self.pairs, self.config)

    def summarise(
        self,
        models: Mapping[str, Mapping[str, Estimate]],
        comparisons: Sequence[Comparison],
        metrics: Mapping[str, Mapping[str, str]],
    ) -> list[str]:
        """Return the verdicts in sentences."""
        return sentences(models, comparisons, metrics, primary=self.primary, n_items=self.about.n_items)

    def run(self, source: Path | str | list[Example]) -> tuple[Evaluation, Items]:
        """Read everything once, a file or checked examples, and return what it amounts to."""
        examples = source if isinstance(source, list) else examples_of(source, schema=self.schema)
        for block in paired(self.about.watch(examples), self.sets):
            self.add(block)
        sums = {name: [table.ordered(self.units) for table in tables] for name, tables in self.tables.items()}
        scores = resample(self.panel, sums, n_resamples=self.config.resamples, seed=self.config.seed)
        models = {name: self.complete(name, self._estimates(name, sums[name], scores[name])) for name in self.names}
        pair_sums = {pair: table.ordered(self.units) for pair, table in self.pair_tables.items()}
        comparisons = self.compare(Compared(self.panel, sums, scores, pair_sums, self.about.n_items))
        metrics, n_items = self.described(), self.about.n_items
        settings = self.settings()
        evaluation = Evaluation(
            signature=signature(self.conventions, settings, n_items, self.units),
            conventions=self.conventions,
            n_items=n_items,
            models=models,
            comparisons=comparisons,
            settings=settings,
            summary=self.summarise(models, comparisons, metrics),
            metrics=metrics,
            confusion=self.confusion.by_model,
            data=self.about.summary(),
        )
        return evaluation, self.items

    def add(self, block: Block) -> None:
        """Score a block of items for every model."""
        codes = self.units.codes(block.examples)
        text = BlockText(block.examples)
        values: dict[str, Floats] = {}
        for name in self.names:
            answers = [self.answers(name, i, block) for i in range(len(self.tables[name]))]
            by_seed = [self._score(name, i, block.examples, codes, a) for i, a in enumerate(answers)]
            values[name] = by_seed[0] if len(by_seed) == 1 else _mean_known(by_seed)
            names = [self.panel.metrics[i].name for i in self.shown]
            shown = values_text(names, [scores[:, self.shown] for scores in by_seed])
            text.add_model(name, predictions_text(block.predictions.get(name), answers), shown)
        for (a, b), table in self.pair_tables.items():
            table.add(self.units, codes, values[a], values[b])
        self.items.add(text)

    def answers(self, name: str, seed: int, block: Block) -> list[Answer]:
        """Return a model's answers to a block, parsed."""
        if name in self.floors.predictors:
            return self.floors.predictors[name].answer(block.examples)
        return [self.read(prediction) for prediction in block.predictions[name][seed]]

    def described(self) -> dict[str, dict[str, str]]:
        """Return the `metrics` section."""
        return {
            m.name: {"direction": m.direction, "unit": m.unit, "label": m.label, "group": m.group}
            for m in self.panel.metrics
        }

    def _estimates(self, name: str, sums: list[Floats], scores: Scores) -> dict[str, Estimate]:
        floor = name.startswith(PREFIX)
        return estimates(self.panel, sums, scores, confidence=self.config.confidence, floor=floor)

    def _score(
        self, name: str, seed: int, examples: list[Example], codes: NDArray[np.int64], answers: list[Answer]
    ) -> Floats:
        statistics = self.panel.statistics(examples, answers)
        self.tables[name][seed].add(self.units, codes, statistics)
        self.confusion.add(name, examples, answers)
        scores = self.panel.score(statistics.T)  # (items, metrics): each item scored alone
        self.observe(name, seed, answers, scores)
        return scores

    def settings(self) -> dict[str, Any]:
        """Return what a reader must know to read the numbers."""
        config = self.config
        margins = {metric.name: margin_of(metric, config) for metric in self.panel.metrics}
        return {
            "resamples": config.resamples,
            "confidence": config.confidence,
            "seed": config.seed,
            "primary": list(self.primary),
            "margins": {name: margin for name, margin in margins.items() if margin is not None},
            "default_margin": config.default_margin,
            "against": config.against,
            "same_adapters": [list(group) for group in config.same_adapters],
            "floors_from": self.floors.n_train,
            "version": __version__,
        }


class About:
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


class Confusion:
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


def signature(conventions: str, settings: Mapping[str, Any], n_items: int, units: Units) -> str:
    """Return what a number must be quoted with, as sacrebleu does."""
    parts = {
        "conventions": conventions,
        "n": n_items,
        "blocks" if units.folded else "units": units.n,
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
