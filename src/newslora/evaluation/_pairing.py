"""Brings each reference together with its predictions, in blocks, without holding files in memory.

Predictions may come in any order: those that come too early wait. Every reference must have exactly one prediction of
each model and seed, and every prediction a reference; what does not fit is said once, at the end, with numbers and ids.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import Final, TypeAlias

from newslora.errors import DataError
from newslora.records import predictions_of
from newslora.schema import Example, Prediction

PredictionSource: TypeAlias = Path | str | Iterable[Prediction]

BLOCK: Final = 2048
"""Items that are in memory at once."""


@dataclass(frozen=True, slots=True)
class Block:
    """Consecutive references with their predictions.

    Attributes:
        examples: the references.
        predictions: for each model its prediction sets, one a seed, each in the order of the examples.
    """

    examples: list[Example]
    predictions: dict[str, list[list[Prediction]]]


@dataclass
class _Stream:
    """The predictions of one model and seed."""

    label: str
    rows: Iterator[Prediction]
    waiting: dict[str, Prediction] = field(default_factory=dict)
    missing: list[str] = field(default_factory=list)

    def take(self, ids: Sequence[str]) -> list[Prediction]:
        return [self._find(id_) for id_ in ids]

    def _find(self, id_: str) -> Prediction:
        found = self.waiting.pop(id_, None)
        while found is None and (row := next(self.rows, None)) is not None:
            if row.id == id_:
                found = row
            else:
                self.waiting[row.id] = row
        if found is None:
            self.missing.append(id_)
            return Prediction(id=id_, raw="")
        return found

    def problem(self, n_items: int) -> str | None:
        unknown = [*self.waiting, *(row.id for row in self.rows)]
        parts = []
        if self.missing:
            parts.append(f"{len(self.missing)} of {n_items} items have no prediction: {_some(self.missing)}")
        if unknown:
            parts.append(f"{len(unknown)} predictions are for ids that the references do not have: {_some(unknown)}")
        return f"{self.label}: {'; '.join(parts)}" if parts else None


def paired(references: Iterable[Example], predictions: Mapping[str, Sequence[PredictionSource]]) -> Iterator[Block]:
    """Yield the references with their predictions, block by block.

    Raises:
        DataError: after the last block, when a prediction was missing or for an unknown id; nothing is dropped or
            filled in. Also when there is no reference at all.
    """
    streams = {name: [_stream(name, i, sets) for i in range(len(sets))] for name, sets in predictions.items()}
    rows, n_items = iter(references), 0
    while examples := list(islice(rows, BLOCK)):
        ids = [example.id for example in examples]
        n_items += len(ids)
        taken = {name: [stream.take(ids) for stream in of_model] for name, of_model in streams.items()}
        yield Block(examples, taken)
    if not n_items:
        raise DataError("there are no references; expected annotated items")
    problems = [problem for sets in streams.values() for stream in sets if (problem := stream.problem(n_items))]
    if problems:
        raise DataError(
            "\n  ".join(problems) + "\n  predict every item of these references (`newslora predict` goes on where it "
            "stopped), or evaluate against the references that were predicted"
        )


def _stream(name: str, index: int, sets: Sequence[PredictionSource]) -> _Stream:
    source = sets[index]
    label = f"{name} ({source})" if isinstance(source, Path | str) else name
    if len(sets) > 1 and label == name:
        label = f"{name} (seed {index})"
    return _Stream(label, iter(predictions_of(source)))


def _some(ids: Sequence[str], n: int = 5) -> str:
    shown = ", ".join(repr(id_) for id_ in ids[:n])
    return shown if len(ids) <= n else f"{shown}, ..."
