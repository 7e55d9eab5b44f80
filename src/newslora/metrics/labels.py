"""Closed labels: category, sentiment (accuracy, macro F1, confusion) and the sponsored flag (precision, recall, MCC).

An answer without a label from the list is wrong, whatever the reference: it gets no benefit of the doubt.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from newslora.metrics.base import Answer, Floats, MeanF1, Metric, Statistics, Totals, column, ratio, scored
from newslora.metrics.strings import fold
from newslora.schema import SENTIMENTS, Example, Schema

NO_LABEL = "(none)"
"""The confusion matrix' column for answers without a label from the list."""


class Label:
    """Accuracy and macro F1 of a field with a closed list of labels.

    Macro F1 is the mean of the labels' F1 over the labels that occur in references or answers. Columns: right, items,
    then for each label right, predicted, expected.
    """

    def __init__(self, name: str, labels: Sequence[str]) -> None:
        self.name, self.labels = name, tuple(labels)
        self.codes = {fold(label): i for i, label in enumerate(self.labels)}
        self._references: Sequence[Example] = ()  # of the last call: scores and confusion, and all models, ask for them
        self._answers: Sequence[Answer] = ()
        self._expected = self._predicted = np.empty(0, dtype=np.int64)
        self.n_columns = 2 + 3 * len(self.labels)
        macro = MeanF1([(i, i + 1, i + 2) for i in range(2, self.n_columns, 3)])
        self.metrics = (
            Metric(f"{name}.accuracy", f"{name}: accuracy", "labels", ratio(0, 1), column(1), kind="rate"),
            Metric(
                f"{name}.macro_f1",
                f"{name}: macro F1",
                "labels",
                macro,
                column(1),
                by_item=False,
                crossing=macro.crossed,
            ),
        )

    def statistics(self, references: Sequence[Example], answers: Sequence[Answer]) -> Statistics:
        """Return (items, 2 + 3 labels) zeros and ones."""
        table = np.zeros((len(references), self.n_columns))
        expected, predicted = self.coded(references, answers)
        rows = np.arange(len(references))
        known, answered = expected >= 0, (predicted >= 0) & (expected >= 0)
        right = known & (expected == predicted)
        table[:, 0], table[:, 1] = right, known
        table[rows[right], 2 + 3 * expected[right]] = 1
        table[rows[answered], 3 + 3 * predicted[answered]] = 1
        table[rows[known], 4 + 3 * expected[known]] = 1
        return table

    def confusion(self, references: Sequence[Example], answers: Sequence[Answer]) -> Floats:
        """Return counts (labels + 1, labels + 1): rows reference, columns answer, the last of each "(none)"."""
        expected, predicted = self.coded(references, answers)
        size = len(self.labels) + 1
        known = expected >= -1  # -2 marks a reference without this field
        cells = (expected[known] % size) * size + predicted[known] % size
        return np.bincount(cells, minlength=size * size).reshape(size, size).astype(np.float64)

    def coded(
        self, references: Sequence[Example], answers: Sequence[Answer]
    ) -> tuple[np.ndarray[tuple[int], np.dtype[np.int64]], np.ndarray[tuple[int], np.dtype[np.int64]]]:
        """Return the index of each label; -1 for one outside the list, -2 where the reference has none."""
        if self._answers is not answers or self._references is not references:
            if self._references is not references:
                wanted = [-2 if value is None else self.code(value) for value in scored(references, self.name)]
                self._expected = np.array(wanted, dtype=np.int64)
            given = [self.code(answer.metadata.get(self.name)) for answer in answers]
            self._predicted = np.array(given, dtype=np.int64)
            self._references, self._answers = references, answers
        return self._expected, self._predicted

    def code(self, value: object) -> int:
        """Return the index of a label, -1 for anything else."""
        return self.codes.get(fold(value), -1) if isinstance(value, str) else -1


def sentiment() -> Label:
    """Return the family of the sentiment field."""
    return Label("sentiment", SENTIMENTS)


def category(schema: Schema) -> Label:
    """Return the family of the category field, over the schema's closed list."""
    return Label("category", schema.categories)


_TP, _FP, _FN, _TN = range(4)


class Sponsored:
    """The sponsored flag as a detector: precision, recall, F1, Matthews' correlation.

    An answer without a flag counts as the wrong one. Columns: true positives, false positives, false negatives, true
    negatives.
    """

    n_columns = 4

    def __init__(self) -> None:
        def one(
            key: str, formula: Callable[[Totals], Floats], support: Callable[[Totals], Floats], undefined: str
        ) -> Metric:
            name = f"sponsored_ad.{key}"
            label = f"sponsored: {key.upper() if key in ('f1', 'mcc') else key}"
            least = -1.0 if key == "mcc" else 0.0
            return Metric(name, label, "labels", formula, support, least=least, undefined=undefined, by_item=False)

        def everything(t: Totals) -> Floats:
            return t[_TP] + t[_FP] + t[_FN] + t[_TN]

        self.metrics = (
            one("precision", _precision, lambda t: t[_TP] + t[_FP], "nothing was flagged"),
            one("recall", _recall, lambda t: t[_TP] + t[_FN], "no reference is sponsored"),
            one("f1", _f1, everything, "nothing is sponsored or flagged"),
            one("mcc", _mcc, everything, "only one class occurs in references or answers"),
        )

    def statistics(self, references: Sequence[Example], answers: Sequence[Answer]) -> Statistics:
        """Return (items, 4) zeros and ones."""
        table = np.zeros((len(references), 4))
        for i, (expected, answer) in enumerate(zip(scored(references, "sponsored_ad"), answers, strict=True)):
            if expected is None:
                continue
            right = answer.metadata.get("sponsored_ad") is expected
            table[i, (_TP if right else _FN) if expected else (_TN if right else _FP)] = 1
        return table


def _precision(t: Totals) -> Floats:
    return t[_TP] / (t[_TP] + t[_FP])


def _recall(t: Totals) -> Floats:
    return t[_TP] / (t[_TP] + t[_FN])


def _f1(t: Totals) -> Floats:
    return 2 * t[_TP] / (2 * t[_TP] + t[_FP] + t[_FN])


def _mcc(t: Totals) -> Floats:
    tp, fp, fn, tn = (t[i] for i in range(4))
    scale: Floats = (tp + fp) * (tp + fn) * (tn + fp) * (tn + fn)
    correlation: Floats = (tp * tn - fp * fn) / np.sqrt(scale)
    return correlation
