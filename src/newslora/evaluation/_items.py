"""`items.jsonl`: one line an item, with the reference and each model's answers and values; kept out of memory."""

from __future__ import annotations

import shutil
import tempfile
import weakref
from collections.abc import Iterator, Mapping, Sequence
from typing import IO, Any, Final

import numpy as np
from numpy.typing import NDArray
from pydantic_core import from_json, to_json

from newslora.metrics.base import Answer
from newslora.schema import Example, Prediction

Floats = NDArray[np.float64]

IN_MEMORY: Final = 16_000_000
"""Bytes of lines that are kept in memory; more go to a temporary file."""


class Items:
    """The lines of `items.jsonl`, in the order of the references; iterating decodes them."""

    def __init__(self) -> None:
        self._file: IO[bytes] = tempfile.SpooledTemporaryFile(max_size=IN_MEMORY)  # noqa: SIM115  closed with self
        self._n = 0
        weakref.finalize(self, self._file.close)

    def add(self, row: Mapping[str, Any]) -> None:
        """Append a line."""
        self._file.write(to_json(row, inf_nan_mode="null") + b"\n")
        self._n += 1

    def __len__(self) -> int:
        return self._n

    def __iter__(self) -> Iterator[dict[str, Any]]:
        at = 0
        for _ in range(self._n):
            self._file.seek(at)
            line = self._file.readline()
            at = self._file.tell()
            yield from_json(line)

    def copy_to(self, file: IO[bytes]) -> None:
        """Write all lines to a binary file."""
        self._file.seek(0)
        shutil.copyfileobj(self._file, file)
        self._file.seek(0, 2)


def item_row(example: Example) -> dict[str, Any]:
    """Return the part of a line that does not depend on models."""
    item = example.item
    published = item.published_at
    return {
        "id": item.id,
        "issue": item.issue,
        "published_at": None if published is None else published.isoformat(),
        "source": item.source,
        "title": item.title,
        "content": item.content,
        "reference": {} if example.metadata is None else example.metadata.fields(),
        "predictions": {},
        "values": {},
    }


def prediction_row(prediction: Prediction | None, answer: Answer) -> dict[str, Any]:
    """Return what a line keeps of one answer; a floor has no prediction, and no text."""
    reading = answer.reading
    return {
        "raw": answer.raw,
        "metadata": answer.metadata if reading is None else reading.metadata,
        "error": None if reading is None else reading.error,
        "finish_reason": answer.finish_reason,
        "n_tokens": None if prediction is None else prediction.n_tokens,
        "rung": "schema" if reading is None else reading.rung,
        "trailing": 0 if reading is None else len(reading.trailing),
        "n_objects": 0 if reading is None else reading.n_objects,
    }


def values_by_item(names: Sequence[str], by_seed: Sequence[Floats]) -> list[dict[str, list[float | None]]]:
    """Return for each item the values of the named metrics, one a seed, from (items, metrics) arrays with NaN."""
    columns = []
    for values in by_seed:
        objects = np.round(values, 12).astype(object)
        objects[np.isnan(values)] = None
        columns.append(objects.tolist())
    if len(columns) == 1:
        return [dict(zip(names, ([value] for value in row), strict=True)) for row in columns[0]]
    return [dict(zip(names, map(list, zip(*rows, strict=True)), strict=True)) for rows in zip(*columns, strict=True)]
