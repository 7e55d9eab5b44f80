"""`items.jsonl`: one line an item, with the reference and each model's answers and values; kept out of memory."""

from __future__ import annotations

import shutil
import tempfile
import weakref
from collections.abc import Iterable, Iterator, Sequence
from itertools import repeat
from typing import IO, Any, Final

import numpy as np
from numpy.typing import NDArray
from pydantic_core import from_json, to_json

from newslora.metrics.base import Answer
from newslora.schema import Example, Prediction

Floats = NDArray[np.float64]

IN_MEMORY: Final = 16_000_000
"""Bytes of lines that are kept in memory; more go to a temporary file."""

SLOT: Final = b"\0"
"""A place to be filled in a template of JSON, which has no such byte."""


class Items:
    """The lines of `items.jsonl`, in the order of the references; iterating decodes them."""

    def __init__(self) -> None:
        self._file: IO[bytes] = tempfile.SpooledTemporaryFile(max_size=IN_MEMORY)  # noqa: SIM115  closed with self
        self._n = 0
        weakref.finalize(self, self._file.close)

    def add(self, block: BlockText) -> None:
        """Append the lines of a block."""
        self._file.writelines(block.lines())
        self._n += len(block)

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


class BlockText:
    """The lines of a block of items, put together from JSON texts: far cheaper than from one dictionary a value."""

    def __init__(self, examples: Sequence[Example]) -> None:
        self._heads = [to_json(_item(example))[:-1] for example in examples]
        self._names: list[bytes] = []
        self._predictions: list[Sequence[bytes]] = []
        self._values: list[Sequence[bytes]] = []

    def add_model(self, name: str, predictions: Sequence[bytes], values: Sequence[bytes]) -> None:
        """Add a model: for each item the JSON of its predictions, and of its values."""
        self._names.append(to_json(name) + b":")
        self._predictions.append(predictions)
        self._values.append(values)

    def __len__(self) -> int:
        return len(self._heads)

    def lines(self) -> Iterator[bytes]:
        """Yield the lines."""
        by_model = b"{" + b",".join([name + SLOT for name in self._names]) + b"}"
        line = SLOT + b',"predictions":' + by_model + b',"values":' + by_model + b"}\n"
        return _filled(line, [self._heads, *self._predictions, *self._values])


def _filled(template: bytes, columns: Sequence[Sequence[bytes]]) -> Iterator[bytes]:
    """Yield a text an item: the template with each slot filled from its column."""
    first, *others = template.split(SLOT)
    pieces: list[Iterable[bytes]] = [repeat(first)]
    for column, text in zip(columns, others, strict=True):
        pieces += [column, repeat(text)]
    return map(b"".join, zip(*pieces, strict=False))


def _item(example: Example) -> dict[str, Any]:
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
    }


def predictions_text(
    predictions: Sequence[Sequence[Prediction]] | None, answers: Sequence[Sequence[Answer]]
) -> list[bytes]:
    """Return for each item the JSON list of its answers, one a seed; a floor has no predictions, and no text.

    Args:
        predictions: seeds x items, or None for a floor.
        answers: seeds x items.
    """
    if predictions is None:
        return _floor_texts(answers[0])
    rows = zip(zip(*predictions, strict=True), zip(*answers, strict=True), strict=True)
    return [to_json([_answer(p, a) for p, a in zip(*row, strict=True)], inf_nan_mode="null") for row in rows]


def _floor_texts(answers: Sequence[Answer]) -> list[bytes]:
    """A floor gives few different answers: each is written once."""
    texts: dict[int, bytes] = {}
    found = []
    for answer in answers:
        key = id(answer.metadata)
        if key not in texts:
            texts[key] = to_json([_answer(None, answer)])
        found.append(texts[key])
    return found


def _answer(prediction: Prediction | None, answer: Answer) -> dict[str, Any]:
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


def values_text(names: Sequence[str], by_seed: Sequence[Floats]) -> list[bytes]:
    """Return for each item the JSON of its values, `{metric: [a value a seed]}`, from (items, metrics) arrays.

    NaN, no value, becomes null; twelve decimals are kept.
    """
    values = b",".join([SLOT] * len(by_seed))
    line = b"{" + b",".join([to_json(name) + b":[" + values + b"]" for name in names]) + b"}"
    rounded = [np.round(scores.T, 12) for scores in by_seed]  # (metrics, items) each
    columns = [_numbers(scores[k]) for k in range(len(names)) for scores in rounded]
    return list(_filled(line, columns))


def _numbers(values: Floats) -> list[bytes]:
    return to_json(values.tolist(), inf_nan_mode="null")[1:-1].split(b",")
