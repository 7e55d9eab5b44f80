"""How long the answers' texts are: a description, with no better or worse."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import numpy as np

from newslora.metrics.base import Answer, Metric, Statistics, column, ratio
from newslora.metrics.strings import SEQUENCES
from newslora.schema import LIST_FIELDS, Example


class Lengths:
    """Mean characters and words of summary, insights and companies together, over answers with an object.

    Columns: characters, words, answers.
    """

    n_columns = 3

    def __init__(self) -> None:
        self.metrics = tuple(
            Metric(
                f"length.{unit}",
                f"length in {unit}",
                "length",
                ratio(i, 2),
                column(2),
                direction="none",
                unit=unit,
                kind="mean",
                undefined="no object could be extracted",
            )
            for i, unit in enumerate(("characters", "words"))
        )

    def statistics(self, references: Sequence[Example], answers: Sequence[Answer]) -> Statistics:
        """Return (items, 3) counts."""
        distinct = {id(answer.metadata): answer.metadata for answer in answers}  # a floor gives few different ones
        counts = {key: _row(metadata) for key, metadata in distinct.items()}
        rows = [counts[id(answer.metadata)] for answer in answers]
        return np.array(rows, dtype=np.float64).reshape(len(references), 3)


def _row(metadata: Mapping[str, Any]) -> tuple[int, int, int]:
    if not metadata:
        return (0, 0, 0)
    parts = list(texts(metadata))
    return (len("".join(parts)), len(" ".join(parts).split()), 1)


def texts(metadata: Mapping[str, Any]) -> Iterator[str]:
    """Yield the free texts of an answer: the summary and the entries of the list fields."""
    summary = metadata.get("summary")
    if isinstance(summary, str):
        yield summary
    for name in LIST_FIELDS:
        entries = metadata.get(name)
        if isinstance(entries, SEQUENCES):
            yield from (entry for entry in entries if isinstance(entry, str))
