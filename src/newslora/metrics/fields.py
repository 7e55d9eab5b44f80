"""List fields (insights, companies): content, detection and false alarms; and the exact match of all fields.

Emptiness is never rewarded: content counts entries, so that an empty list on an empty reference is worth nothing, and
whether there was anything to find is a question of its own (detection, false alarms). An answer without a readable
list counts as an empty list.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from newslora.metrics.base import Answer, Floats, MeanF1, Metric, Statistics, Totals, column, ratio, scored
from newslora.metrics.strings import SEQUENCES, fold, fold_set
from newslora.schema import LIST_FIELDS, Example, Schema

LABELS = {"key_insights": "insights", "company_names": "companies"}

# columns a field
TP, PREDICTED, EXPECTED, F1_SUM, FILLED, ANSWERED, BOTH, FALSE_ALARMS, EMPTY, ITEMS = range(10)
N_COLUMNS = 10


class Lists:
    """Set scores of the list fields, and `overall.f1`, the unweighted mean of their micro F1.

    Columns a field: entries in common, predicted, expected; F1 summed over items with a non-empty reference, their
    number; answers that are not empty, those of them with a non-empty reference; answers that are not empty where the
    reference is, empty references; items.
    """

    def __init__(self, fields: Sequence[str]) -> None:
        self.fields = tuple(name for name in LIST_FIELDS if name in fields)
        self.n_columns = N_COLUMNS * len(self.fields)
        of_fields = [metric for i, name in enumerate(self.fields) for metric in _metrics(name, i * N_COLUMNS)]
        self.metrics = (_overall(len(self.fields)), *of_fields) if self.fields else ()
        self._block: Sequence[Example] = ()  # the references of the last call: the next model has the same ones
        self._expected: list[list[frozenset[str] | None]] = [[] for _ in self.fields]

    def statistics(self, references: Sequence[Example], answers: Sequence[Answer]) -> Statistics:
        """Return (items, 10 a field) counts."""
        table = np.zeros((len(references), self.n_columns))
        if references is not self._block:
            self._block, self._expected = references, [_folded(references, name) for name in self.fields]
        for i, name in enumerate(self.fields):
            pairs = zip(self._expected[i], answers, strict=True)
            rows = [_row(expected, answer.metadata.get(name)) for expected, answer in pairs]
            table[:, i * N_COLUMNS : (i + 1) * N_COLUMNS] = np.array(rows, dtype=np.float64).reshape(-1, N_COLUMNS)
        return table


_NOTHING = (0.0,) * N_COLUMNS


def _folded(references: Sequence[Example], name: str) -> list[frozenset[str] | None]:
    return [None if value is None else fold_set(value) for value in scored(references, name)]


def _row(expected: frozenset[str] | None, answer: object) -> tuple[float, ...]:
    if expected is None:
        return _NOTHING
    predicted = fold_set(answer)
    n_expected, n_predicted = len(expected), len(predicted)
    if not n_expected:
        return (0, n_predicted, 0, 0, 0, n_predicted > 0, 0, n_predicted > 0, 1, 1)
    common = len(expected & predicted)
    f1 = 2 * common / (n_expected + n_predicted)
    return (common, n_predicted, n_expected, f1, 1, n_predicted > 0, n_predicted > 0, 0, 0, 1)


def _metrics(name: str, start: int) -> list[Metric]:
    label = LABELS[name]

    def one(  # noqa: PLR0913  a metric has that many properties
        key: str,
        words: str,
        formula: Callable[[Totals], Floats],
        support: int,
        *,
        undefined: str,
        lower: bool = False,
        mean: bool = False,
    ) -> Metric:
        return Metric(
            f"{name}.{key}",
            f"{label}: {words}",
            "fields",
            formula,
            column(start + support),
            direction="lower" if lower else "higher",
            kind="mean" if mean else "corpus",
            undefined=undefined,
        )

    def over(numerator: int, denominator: int) -> Callable[[Totals], Floats]:
        return ratio(start + numerator, start + denominator)

    none_predicted, none_expected = "no entry was predicted", "no reference has an entry"
    return [
        one("content_precision", "content precision", over(TP, PREDICTED), PREDICTED, undefined=none_predicted),
        one("content_recall", "content recall", over(TP, EXPECTED), EXPECTED, undefined=none_expected),
        one("content_f1", "content F1", micro_f1(start), ITEMS, undefined="no entry was expected or predicted"),
        one("macro_f1", "F1 an item", over(F1_SUM, FILLED), FILLED, undefined=none_expected, mean=True),
        one("detection_precision", "detection precision", over(BOTH, ANSWERED), ANSWERED, undefined=none_predicted),
        one("detection_recall", "detection recall", over(BOTH, FILLED), FILLED, undefined=none_expected, mean=True),
        one(
            "false_alarm_rate",
            "false alarms",
            over(FALSE_ALARMS, EMPTY),
            EMPTY,
            undefined="no reference is empty",
            lower=True,
            mean=True,
        ),
    ]


def micro_f1(start: int) -> Callable[[Totals], Floats]:
    """Return the formula of F1 from summed entries: 2 tp / (predicted + expected)."""
    return lambda totals: 2 * totals[start + TP] / (totals[start + PREDICTED] + totals[start + EXPECTED])


def _overall(n_fields: int) -> Metric:
    """Mean of the fields' micro F1; in a resample or an item where a field has no entry at all, of the others'."""
    mean = MeanF1(
        [(start + TP, start + PREDICTED, start + EXPECTED) for start in range(0, n_fields * N_COLUMNS, N_COLUMNS)]
    )
    return Metric(
        "overall.f1",
        "overall F1",
        "fields",
        mean,
        column(ITEMS),
        undefined="no entry was expected or predicted",
        crossing=mean.crossed,
    )


class ExactMatch:
    """Share of items with every scored field right; an item whose reference lacks a field is judged on the others.

    Columns: right, items.
    """

    n_columns = 2

    def __init__(self, schema: Schema, fields: Sequence[str]) -> None:
        self.fields = tuple(name for name in schema.fields if name in fields)
        self.metrics = (Metric("exact_match", "all fields right", "fields", ratio(0, 1), column(1), kind="rate"),)

    def statistics(self, references: Sequence[Example], answers: Sequence[Answer]) -> Statistics:
        """Return (items, 2) zeros and ones."""
        pairs = zip(references, answers, strict=True)
        rows = [(self._equal(example, answer), example.metadata is not None) for example, answer in pairs]
        return np.array(rows, dtype=np.float64).reshape(-1, 2)

    def _equal(self, example: Example, answer: Answer) -> bool:
        if example.metadata is None:
            return False
        for name in self.fields:
            expected = getattr(example.metadata, name)
            if expected is not None and not same_value(name, expected, answer.metadata.get(name)):
                return False
        return True


def same_value(name: str, expected: object, predicted: object) -> bool:
    """Say whether two values of a field are the same: lists as folded sets, strings folded, the rest equal."""
    if name in LIST_FIELDS:
        return isinstance(predicted, SEQUENCES) and fold_set(expected) == fold_set(predicted)
    if isinstance(expected, str):
        return isinstance(predicted, str) and fold(expected) == fold(predicted)
    return isinstance(predicted, bool) == isinstance(expected, bool) and predicted == expected
