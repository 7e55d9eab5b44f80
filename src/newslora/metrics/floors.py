"""Trivial predictors that a model must beat: always empty, majority and median, copy of the nearest training item.

They are fitted on the training set alone. Without one only `floor:empty` exists, with the list fields and the summary
empty and nothing else. A floor answers with values, not with text, so its validity is not scored.
"""

from __future__ import annotations

import heapq
import math
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray  # noqa: TC002  one rule for all imports

from newslora.metrics.base import Answer
from newslora.schema import FIELDS, LIST_FIELDS, Example, NewsItem

PREFIX: Final = "floor:"
MAX_NEIGHBOURS: Final = 20_000
"""Training items that `floor:nearest` searches: the last so many; memory and time stay bounded."""

_WORD: Final = re.compile(r"\w\w+")


class Constant:
    """Answers every item with the same metadata."""

    def __init__(self, metadata: dict[str, Any]) -> None:
        self.metadata = metadata

    def answer(self, examples: Sequence[Example]) -> list[Answer]:
        """Return one answer an example."""
        return [Answer(example.id, "", self.metadata) for example in examples]


class Nearest:
    """Copies the annotation of the training item with the most similar text: TF-IDF cosine on title and content.

    Weights are smoothed idf times term count, rows of length 1 (scikit-learn's `TfidfVectorizer` defaults); the first
    of equals wins. Postings are arrays, so that a query costs only the terms that it has.
    """

    def __init__(self, train: Sequence[Example]) -> None:
        self.metadata = [_fields(example) for example in train]
        counts = [Counter(_WORD.findall(_text(example.item).lower())) for example in train]
        n = len(counts)
        frequency = Counter(term for count in counts for term in count)
        self.idf = {term: math.log((1 + n) / (1 + df)) + 1 for term, df in frequency.items()}
        gathered: dict[str, tuple[list[int], list[float]]] = {term: ([], []) for term in frequency}
        for row, count in enumerate(counts):
            weights = self._weights(count)
            for term, weight in weights.items():
                gathered[term][0].append(row)
                gathered[term][1].append(weight)
        self.postings: dict[str, tuple[NDArray[np.int32], NDArray[np.float32]]] = {
            term: (np.array(rows, dtype=np.int32), np.array(weights, dtype=np.float32))
            for term, (rows, weights) in gathered.items()
        }

    def answer(self, examples: Sequence[Example]) -> list[Answer]:
        """Return the nearest training item's metadata for each example."""
        return [Answer(example.id, "", self.metadata[self.nearest(example.item)]) for example in examples]

    def nearest(self, item: NewsItem) -> int:
        """Return the row of the nearest training item; 0 where no word is shared."""
        scores = np.zeros(len(self.metadata), dtype=np.float32)
        weights = self._weights(Counter(_WORD.findall(_text(item).lower())))
        for term, weight in weights.items():
            rows, values = self.postings[term]
            scores[rows] += np.float32(weight) * values
        return int(scores.argmax())

    def _weights(self, count: Counter[str]) -> dict[str, float]:
        weights = {term: n * self.idf[term] for term, n in count.items() if term in self.idf}
        norm = math.sqrt(sum(weight * weight for weight in weights.values()))
        return {term: weight / norm for term, weight in weights.items()}


Floor = Constant | Nearest


class Floors:
    """The floors of a training set, and what else the scores need of it.

    Attributes:
        predictors: by name, `floor:empty` first.
        median: median relevance of the training references, which invalid answers are imputed with; None without.
        n_train: training items with a reference.
    """

    def __init__(self, train: Iterable[Example] | None, fields: Sequence[str]) -> None:
        tally = _Tally(fields)
        for example in train or ():
            tally.add(example)
        self.n_train, self.median = tally.n, tally.median
        empty: dict[str, Any] = {name: [] for name in LIST_FIELDS if name in fields}
        empty |= {"summary": ""} if "summary" in fields else {}
        self.predictors: dict[str, Floor] = {}
        if not tally.n:
            self.predictors[PREFIX + "empty"] = Constant(empty)
            return
        common = tally.most_common()
        self.predictors[PREFIX + "empty"] = Constant({**common, **empty})
        self.predictors[PREFIX + "majority"] = Constant(common)
        self.predictors[PREFIX + "nearest"] = Nearest(tally.latest)


class _Tally:
    """Counts the values of the training references as they stream by."""

    def __init__(self, fields: Sequence[str]) -> None:
        self.fields = [name for name in FIELDS if name in fields]
        self.counts: dict[str, Counter[Any]] = {name: Counter() for name in self.fields}
        self.latest: list[Example] = []
        self.n = 0

    def add(self, example: Example) -> None:
        if example.metadata is None:
            return
        self.n += 1
        self.latest.append(example)
        if len(self.latest) >= 2 * MAX_NEIGHBOURS:
            del self.latest[:-MAX_NEIGHBOURS]
        for name in self.fields:
            value = getattr(example.metadata, name)
            if value is not None:
                self.counts[name][value] += 1

    @property
    def median(self) -> float | None:
        counts = self.counts.get("relevance_score")
        return _median(counts) if counts else None

    def most_common(self) -> dict[str, Any]:
        """Return the most frequent value of each field (a whole list counts as one value), the median relevance."""
        common: dict[str, Any] = {}
        for name, counts in self.counts.items():
            if not counts:
                continue
            if name == "relevance_score":
                common[name] = _median(counts)
                continue
            (value, _), *_ = heapq.nsmallest(1, counts.items(), key=lambda pair: (-pair[1], str(pair[0])))
            common[name] = list(value) if isinstance(value, tuple) else value
        return common


def _median(counts: Counter[float]) -> float:
    """Return the median of counted values, the mean of the two middle ones for an even number."""
    values = sorted(counts)
    ends = np.cumsum([counts[value] for value in values])
    n = int(ends[-1])
    low, high = values[int(np.searchsorted(ends, (n + 1) // 2))], values[int(np.searchsorted(ends, n // 2 + 1))]
    return float(low + high) / 2


def _text(item: NewsItem) -> str:
    return f"{item.title} {item.content}"


def _fields(example: Example) -> dict[str, Any]:
    return {} if example.metadata is None else example.metadata.fields()
