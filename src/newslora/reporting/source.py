"""What a report is made from: `evaluation.json` and `items.jsonl`, and the run folder where there is one.

Reads files and nothing else: no model, no network. Refuses files that are not an evaluation, with the line at fault.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from pydantic import ValidationError

from newslora.errors import DataError, RecordError
from newslora.metrics.words import metric_words
from newslora.reporting.words import field_label, is_floor
from newslora.results import Comparison, Estimate, Evaluation
from newslora.schema import FIELDS

if TYPE_CHECKING:
    from numpy.typing import NDArray

Json = dict[str, Any]


@dataclass(frozen=True)
class MetricInfo:
    """How to speak of a metric: its label, direction ("higher", "lower", "none"), unit and group."""

    name: str
    label: str
    direction: str
    unit: str
    group: str


@dataclass(frozen=True)
class Item:
    """One line of `items.jsonl`: the item, its reference, and for each model the predictions, one a seed."""

    id: str
    title: str
    content: str
    issue: str | None
    published_at: str | None
    source: str | None
    reference: Json
    predictions: Mapping[str, Sequence[Json]]
    values: Mapping[str, Mapping[str, Sequence[float | None]]]


@dataclass(frozen=True)
class Training:
    """One trained replicate of a run folder: `ARM/seed-N`."""

    arm: str
    seed: str
    log: tuple[Json, ...]
    training: Json | None


@dataclass(frozen=True)
class RunFolder:
    """What a run folder adds: resolved configuration, versions, split certificate, split dates, training logs."""

    config: Json
    versions: Json
    certificate: Json | None
    parts: Mapping[str, Sequence[tuple[str, str]]]
    trainings: tuple[Training, ...]


@dataclass(frozen=True)
class Results:
    """An evaluation with its items; everything that a figure or a table asks for."""

    evaluation: Evaluation
    items: tuple[Item, ...] = ()
    run: RunFolder | None = None

    @cached_property
    def models(self) -> tuple[str, ...]:
        """Names of the compared models in the order of the file, floors left out."""
        return tuple(name for name in self.evaluation.models if not is_floor(name))

    @cached_property
    def floors(self) -> tuple[str, ...]:
        """Names of the trivial predictors (`floor:...`)."""
        return tuple(name for name in self.evaluation.models if is_floor(name))

    @cached_property
    def metrics(self) -> dict[str, MetricInfo]:
        """Every metric that some model has, in the order of the file."""
        declared = self.top_level("metrics", {})
        names = [*declared, *(name for found in self.evaluation.models.values() for name in found)]
        return {name: _metric_info(name, declared.get(name) or {}) for name in dict.fromkeys(names)}

    @cached_property
    def fields(self) -> tuple[str, ...]:
        """The metadata fields that were scored, in the schema's order."""
        named = self.top_level("data", {}).get("fields")
        present = named or {name for item in self.items for name in item.reference}
        return tuple(name for name in FIELDS if name in present)

    def top_level(self, key: str, default: Any) -> Any:
        """Return a top-level key of the file that the record does not declare, such as `confusion`."""
        found = (self.evaluation.model_extra or {}).get(key)
        return default if found is None else found

    @cached_property
    def primary(self) -> tuple[str, ...]:
        """The declared primary metrics that were computed."""
        named = self.evaluation.settings.get("primary") or ()
        return tuple(name for name in named if name in self.metrics)

    @property
    def confidence(self) -> int:
        """Confidence level of the intervals, in per cent."""
        return round(100 * float(self.evaluation.settings.get("confidence") or 0.95))

    def margin(self, comparison: Comparison) -> float | None:
        """Smallest effect of interest of a comparison, in the metric's unit; None where none was declared."""
        said = comparison.model_extra or {}
        settings = self.evaluation.settings
        fallback = settings.get("default_margin") if self.info(comparison.metric).unit == "" else None
        value = said["margin"] if "margin" in said else (settings.get("margins") or {}).get(comparison.metric, fallback)
        return None if value is None else float(value)

    def info(self, metric: str) -> MetricInfo:
        """Return the metric's label, direction and unit, declared or derived from its name."""
        return self.metrics.get(metric) or _metric_info(metric, {})

    def estimate(self, model: str, metric: str) -> Estimate | None:
        """Return a model's estimate; None when the file has none."""
        return self.evaluation.models.get(model, {}).get(metric)

    def first_metric(self, *names: str) -> str | None:
        """Return the first of the names that the evaluation has: strict and study names differ."""
        return next((name for name in names if name in self.metrics), None)

    def values(self, model: str, metric: str) -> NDArray[np.float64]:
        """Return per-item values (items, seeds); NaN where an item has none, (items, 0) where no item has any."""
        rows = [item.values.get(model, {}).get(metric) or () for item in self.items]
        n_seeds = max(map(len, rows), default=0)
        table = np.full((len(rows), n_seeds), np.nan)
        for index, row in enumerate(rows):
            for seed, value in enumerate(row):
                table[index, seed] = np.nan if value is None else value
        return table

    def n_seeds(self, model: str) -> int:
        """Return how many replicates a model has (1 where the items do not say)."""
        return max((len(item.predictions.get(model, ())) for item in self.items), default=1) or 1


def read_results(evaluation_dir: Path, *, run_dir: Path | None = None) -> Results:
    """Read `evaluation.json` and `items.jsonl` of a folder, and the run folder where one is given.

    Raises:
        DataError: a file is missing or is not what `newslora evaluate` writes; the message names it.
    """
    path = Path(evaluation_dir) / "evaluation.json"
    try:
        evaluation = Evaluation.model_validate_json(path.read_bytes())
    except OSError as error:
        raise DataError(f"cannot read {path}: {error.strerror or error}; `newslora evaluate` writes it") from None
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(map(str, first["loc"])) or "the file"
        raise DataError(f"{path} is not an evaluation: {where}: {first['msg']}") from None
    items = tuple(_read_items(path.with_name("items.jsonl")))
    return Results(_measured(evaluation), items, read_run(Path(run_dir)) if run_dir else None)


def _measured(evaluation: Evaluation) -> Evaluation:
    """Take away the values that rest on no item: the study's conventions write 0 there, which nobody measured."""
    models = {
        model: {
            name: found if found.n or found.value is None else _unmeasured(found) for name, found in metrics.items()
        }
        for model, metrics in evaluation.models.items()
    }
    return evaluation.model_copy(update={"models": models})


def _unmeasured(found: Estimate) -> Estimate:
    reason = f"not measured: there is no item to measure it on, where the conventions write {found.value:g}"
    return found.model_copy(update={"value": None, "low": None, "high": None, "reason": reason})


def _read_items(path: Path) -> Iterator[Item]:
    for line, record in _read_lines(path):
        if "id" not in record:
            raise RecordError(path, line, "an item without an id; `newslora evaluate` writes this file")
        yield Item(
            id=str(record["id"]),
            title=record.get("title") or "",
            content=record.get("content") or "",
            issue=record.get("issue"),
            published_at=record.get("published_at"),
            source=record.get("source"),
            reference=record.get("reference") or {},
            predictions=record.get("predictions") or {},
            values=record.get("values") or {},
        )


def _read_lines(path: Path) -> Iterator[tuple[int, Json]]:
    """Yield (line number, object); a missing file is empty, since every part of a run folder is optional."""
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return
    except (OSError, UnicodeDecodeError) as error:
        raise DataError(f"cannot read {path}: {error}") from None
    for number, line in enumerate(text.split("\n"), start=1):
        if not line.strip():
            continue
        try:
            record = json.loads(line)
        except ValueError as error:
            raise RecordError(path, number, f"not JSON: {error}") from None
        if not isinstance(record, dict):
            raise RecordError(path, number, f"a {type(record).__name__}, expected an object")
        yield number, record


def read_run(folder: Path) -> RunFolder:
    """Read what a run folder knows besides the evaluation; every part of it is optional.

    Raises:
        DataError: the folder does not exist, or a file in it is not JSON.
    """
    if not folder.is_dir():
        raise DataError(f"there is no run folder {folder}; leave it out to report the evaluation alone")
    parts = {part: _dates(folder / "split" / f"{part}.jsonl") for part in ("train", "validation", "test")}
    record = _read_json(folder / "run.json") or {}
    return RunFolder(
        config=record.get("config") or {},
        versions=record.get("versions") or {},
        certificate=_read_json(folder / "split" / "certificate.json"),
        parts={name: rows for name, rows in parts.items() if rows},
        trainings=tuple(_read_training(path) for path in sorted(folder.glob("*/seed-*"), key=_arm_and_seed)),
    )


def _arm_and_seed(path: Path) -> tuple[str, int, str]:
    number = path.name.removeprefix("seed-")
    return path.parent.name, int(number) if number.isdigit() else -1, number


def _read_training(folder: Path) -> Training:
    log = tuple(record for _, record in _read_lines(folder / "train_log.jsonl"))
    training = _read_json(folder / "adapter" / "training.json")
    return Training(folder.parent.name, folder.name.removeprefix("seed-"), log, training)


def _read_json(path: Path) -> Json | None:
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as error:
        raise DataError(f"cannot read {path}: {error}") from None
    return found if isinstance(found, dict) else None


def _dates(path: Path) -> list[tuple[str, str]]:
    """Return (date, issue) of the records of one part of the split; a record without a date is left out."""
    found = []
    for _, record in _read_lines(path):
        metadata = record.get("metadata") or {}
        date = record.get("published_at") or metadata.get("published_at") or metadata.get("email_date")
        issue = record.get("issue") or metadata.get("email_subject") or ""
        if date:
            found.append((str(date), str(issue)))
    return found


def _metric_info(name: str, declared: Mapping[str, Any]) -> MetricInfo:
    group, _, rest = name.rpartition(".")
    label = f"{field_label(group)}: {rest}" if group else rest
    lower = any(part in name for part in ("mae", "rmse", "false_alarm", "truncated"))
    return MetricInfo(
        name=name,
        label=_capitalised(metric_words(str(declared.get("label") or label))),
        direction=str(declared.get("direction") or ("lower" if lower else "higher")),
        unit=str(declared.get("unit") or ""),
        group=_capitalised(str(declared.get("group") or field_label(group or "scores"))),
    )


def _capitalised(text: str) -> str:
    return text[:1].upper() + text[1:]
