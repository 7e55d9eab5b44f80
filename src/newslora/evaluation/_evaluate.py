"""The verb: checks what it was given, and hands it to the pass of its conventions."""

from __future__ import annotations

import gc
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from typing import Any, Final, TypeAlias

from newslora.config import EvaluateConfig
from newslora.errors import ConfigError, DataError, one_of
from newslora.evaluation._items import Items
from newslora.evaluation._pairing import PredictionSource
from newslora.evaluation._pass import Pass
from newslora.metrics.floors import PREFIX
from newslora.records import detect_fields, examples_of
from newslora.results import Evaluation
from newslora.schema import FIELDS, Example, Prediction, Schema

ReferenceSource: TypeAlias = Path | str | Iterable[Example]

IN_MEMORY: Final = 10_000
"""References up to which a file is read once; a longer one is streamed twice."""


@contextmanager
def _rare_collections() -> Iterator[None]:
    """Let Python look for cycles less often: objects made here hardly form any, and a look takes in all that a caller holds."""
    usual = gc.get_threshold()
    gc.set_threshold(usual[0] and max(usual[0], 10_000), *usual[1:])  # 0 is: never
    try:
        yield
    finally:
        gc.set_threshold(*usual)


@_rare_collections()
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
        DataError: a prediction is missing, repeated or for an unknown id; a reference has no metadata, or a
            category or score that the schema does not allow.
        ConfigError: a model has a reserved name, `against` or `same_adapters` names no model, or `primary` or `margins` no metric.
    """
    config = config or EvaluateConfig()
    sets = {name: _as_sets(source) for name, source in predictions.items()}
    _check_names(sets, config)
    _check_metrics(config)
    source = _repeatable(references, schema or Schema())
    if schema is None:
        known = source if isinstance(source, list) else examples_of(source)
        schema = Schema.model_validate({"fields": detect_fields(_telling(known))})
    if config.conventions == "study":
        from newslora.evaluation._study import StudyPass

        return StudyPass(schema, sets, config, train).run(source)
    return Pass(schema, sets, config, train).run(source)


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
    for group in config.same_adapters:
        for name in group:
            if name not in sets:
                raise ConfigError(one_of("evaluate.same_adapters", name, sets))
        if len({len(sets[name]) for name in group}) > 1:
            seeds = ", ".join(f"{name} has {len(sets[name])}" for name in group)
            raise ConfigError(f"evaluate.same_adapters: models with the same adapters have as many seeds; {seeds}")


def _check_metrics(config: EvaluateConfig) -> None:
    """Refuse misspelt metrics: a margin that is never used, or a family without tests, would go unnoticed."""
    chosen = [("evaluate.primary", name) for name in config.primary if "primary" in config.model_fields_set]
    chosen += [("evaluate.margins", name) for name in config.margins if "margins" in config.model_fields_set]
    if not chosen:
        return
    from newslora.metrics.catalogue import all_names

    known = all_names()
    for key, name in chosen:
        if name not in known:
            raise ConfigError(one_of(key, name, known))


def _telling(examples: Iterable[Example]) -> Iterator[Example]:
    """Yield one example of each set of fields that occurs, in order: all that finding the fields needs."""
    seen: set[tuple[bool, ...]] = set()
    for example in examples:
        known = example.metadata
        if known is None:
            continue
        values = known.__dict__
        key = tuple([values[name] is None for name in FIELDS])
        if key not in seen:
            seen.add(key)
            yield example


def _repeatable(source: ReferenceSource, schema: Schema) -> Path | str | list[Example]:
    """Return references that can be read twice, for their fields and for the scores: a long file, or checked examples."""
    examples = examples_of(source, schema=schema)
    if not isinstance(source, Path | str):
        return list(examples)
    first = list(islice(examples, IN_MEMORY + 1))
    return first if len(first) <= IN_MEMORY else source
