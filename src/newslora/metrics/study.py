"""The conventions of the published study, exactly: to check us against it, not to judge a model by.

They reward emptiness (two empty lists score 1), score an unreadable answer as relevance 0, and average ROUGE over a
different subset for each model; `docs/metrics.md` says more. Names are the study's own.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

import numpy as np

from newslora.metrics.base import Answer, Direction, Floats, Kind, Metric, Statistics, Totals, column, ratio
from newslora.metrics.lengths import texts
from newslora.metrics.words import metric_words
from newslora.parsing import parse
from newslora.schema import LIST_FIELDS, Example, Prediction, Schema

UNREADABLE: Final[Mapping[str, Any]] = {
    "relevance_score": 0,
    "key_insights": [],
    "company_names": [],
    "summary": "",
}
"""What an answer counts as when no object with a relevance score is in it, and what a missing field counts as."""

SPONSORED: Final = "Sponsored Ad"

TESTED: Final = (
    "f1_key_insights",
    "f1_company_names",
    "f1_overall",
    "jaccard_key_insights",
    "jaccard_company_names",
    "jaccard_overall",
    "mae_relevance",
)
"""The metrics that the study tested. Some go by another name than among its scores: `f1_overall` is `field_f1_overall`."""

_FINDABLE: Final = Schema(fields=("relevance_score",))


def study_answer(prediction: Prediction) -> Answer:
    """Read a prediction as the study did: the first object with a relevance score, missing fields filled in."""
    parsed = parse(prediction.raw, _FINDABLE)
    found = parsed.metadata or {}
    values = {name: _usable(name, found.get(name), default) for name, default in UNREADABLE.items()}
    return Answer(prediction.id, prediction.raw, values, parsed, prediction.finish_reason)


def study_values(metadata: Mapping[str, Any]) -> dict[str, Any]:
    """Return a reference's fields as the study compares them."""
    return {name: _usable(name, metadata.get(name), default) for name, default in UNREADABLE.items()}


def _usable(name: str, value: object, default: Any) -> Any:
    if name == "relevance_score":
        return _number(value)
    if name == "summary":
        return value if isinstance(value, str) else default
    return [entry for entry in value if isinstance(entry, str)] if isinstance(value, list | tuple) else default


def _number(value: object) -> float:
    try:
        number = float(value) if isinstance(value, int | float | str) else 0.0
    except ValueError:
        return 0.0
    return number if math.isfinite(number) else 0.0


def _expected(example: Example) -> dict[str, Any]:
    return study_values({} if example.metadata is None else example.metadata.fields())


def _metric(  # noqa: PLR0913  a metric has that many properties
    name: str,
    formula: Callable[[Totals], Floats],
    support: Callable[[Totals], Floats],
    *,
    kind: Kind = "mean",
    direction: Direction = "higher",
    unit: str = "",
    least: float = 0.0,
    by_item: bool = True,
    undefined: str = "no item to score",
    group: str = "study",
) -> Metric:
    return Metric(
        name,
        metric_words(name),
        group,
        formula,
        support,
        direction=direction,
        unit=unit,
        least=least,
        kind=kind,
        by_item=by_item,
        undefined=undefined,
    )


class Overlap:
    """Set F1 and Jaccard of the list fields on exact strings, pooled precision and recall, exact match.

    Columns: F1 insights, companies; Jaccard insights, companies; precision, recall, pairs not empty on both sides;
    exact match; items.
    """

    n_columns = 9

    def __init__(self) -> None:
        items = column(8)
        self.metrics = (
            _metric("field_f1_key_insights", ratio(0, 8), items),
            _metric("field_f1_company_names", ratio(1, 8), items),
            _metric("field_f1_overall", lambda t: (t[0] + t[1]) / 2 / t[8], items),
            _metric("f1_key_insights", ratio(0, 8), items, group="study tests"),
            _metric("f1_company_names", ratio(1, 8), items, group="study tests"),
            _metric("f1_overall", lambda t: (t[0] + t[1]) / 2 / t[8], items, group="study tests"),
            _metric("field_f1_precision_overall", ratio(4, 6), column(6), kind="corpus"),
            _metric("field_f1_recall_overall", ratio(5, 6), column(6), kind="corpus"),
            _metric("jaccard_key_insights", ratio(2, 8), items),
            _metric("jaccard_company_names", ratio(3, 8), items),
            _metric("jaccard_overall", lambda t: (t[2] + t[3]) / 2 / t[8], items),
            _metric("exact_match_rate", ratio(7, 8), items, kind="rate"),
        )

    def statistics(self, references: Sequence[Example], answers: Sequence[Answer]) -> Statistics:
        """Return (items, 9) sums."""
        rows = [self._row(_expected(r), study_values(a.metadata)) for r, a in zip(references, answers, strict=True)]
        return np.array(rows, dtype=np.float64).reshape(-1, self.n_columns)

    @staticmethod
    def _row(expected: Mapping[str, Any], predicted: Mapping[str, Any]) -> list[float]:
        pairs = [(set(expected[name]), set(predicted[name])) for name in LIST_FIELDS]
        overlaps = [_overlap(e, p) for e, p in pairs]
        counted = [overlap for overlap, (e, p) in zip(overlaps, pairs, strict=True) if e or p]
        equal = all(expected[name] == predicted[name] for name in UNREADABLE)  # lists in their order
        return [
            *(overlap[0] for overlap in overlaps),
            *(overlap[1] for overlap in overlaps),
            sum(overlap[2] for overlap in counted),
            sum(overlap[3] for overlap in counted),
            len(counted),
            equal,
            1,
        ]


def _overlap(expected: set[str], predicted: set[str]) -> tuple[float, float, float, float]:
    """Return F1, Jaccard, precision and recall of two sets: all 1 when both are empty, all 0 when one is."""
    if not expected and not predicted:
        return 1.0, 1.0, 1.0, 1.0
    common = len(expected & predicted)
    if not common:
        return 0.0, 0.0, 0.0, 0.0
    precision, recall = common / len(predicted), common / len(expected)
    f1 = 2 * precision * recall / (precision + recall)
    return f1, common / len(expected | predicted), precision, recall


class StudyRelevance:
    """Mean absolute error over all items and adjusted R² (one predictor). Columns: |e|, e², y, y², items."""

    n_columns = 5

    def __init__(self) -> None:
        items = column(4)
        self.metrics = (
            _metric("relevance_mae", ratio(0, 4), items, direction="lower", unit="points"),
            _metric("mae_relevance", ratio(0, 4), items, direction="lower", unit="points", group="study tests"),
            _metric(
                "relevance_adjusted_r2",
                _adjusted_r2,
                items,
                least=-math.inf,
                kind="corpus",
                by_item=False,
                undefined="the references do not vary, or there are fewer than three",
            ),
        )

    def statistics(self, references: Sequence[Example], answers: Sequence[Answer]) -> Statistics:
        """Return (items, 5) sums."""
        y = np.array([_expected(example)["relevance_score"] for example in references], dtype=np.float64)
        predicted = [_number(answer.metadata.get("relevance_score")) for answer in answers]
        error = y - np.array(predicted, dtype=np.float64)
        return np.column_stack([np.abs(error), error**2, y, y**2, np.ones_like(y)])


def _adjusted_r2(t: Totals) -> Floats:
    n = t[4]
    spread = t[3] - t[2] ** 2 / n
    spread = np.where(spread > 1e-12 * t[3], spread, np.nan)
    adjusted: Floats = 1 - (t[1] / spread) * (n - 1) / np.where(n > 2, n - 2, np.nan)
    return adjusted


class StudyRouge:
    """ROUGE F-measures of insights and companies as one text, over the items where both texts are not empty.

    Columns: one a type, items.
    """

    TYPES = ("rouge1", "rouge2", "rougeL", "rougeLsum")
    n_columns = 5

    def __init__(self) -> None:
        reason = "no item has a text on both sides"
        self.metrics = tuple(
            _metric(name, ratio(i, 4), column(4), undefined=reason) for i, name in enumerate(self.TYPES)
        )

    def statistics(self, references: Sequence[Example], answers: Sequence[Answer]) -> Statistics:
        """Return (items, 5): F-measures, and whether the item counts."""
        from rouge_score_rs.rouge_scorer import RougeScorer

        scorer = RougeScorer(list(self.TYPES), use_stemmer=True)  # type: ignore[no-untyped-call]
        targets = [study_text(_expected(example)) for example in references]
        predicted = [study_text(study_values(answer.metadata)) for answer in answers]
        table = np.zeros((len(targets), self.n_columns))
        places = [i for i, (x, y) in enumerate(zip(targets, predicted, strict=True)) if x and y]
        if places:
            chosen = [targets[i] for i in places], [predicted[i] for i in places]
            scores = scorer.score_batch(*chosen)  # type: ignore[no-untyped-call]
            table[places] = [[*(score[name].fmeasure for name in self.TYPES), 1] for score in scores]
        return table


def study_text(values: Mapping[str, Any]) -> str:
    """Return the text that the study's ROUGE and BERTScore compare."""
    return " ".join([*values["key_insights"], *values["company_names"]])


class StudyLengths:
    """Characters of summary, insights and companies: mean, standard deviation (ddof 0), their ratio.

    Columns: characters, squared, items.
    """

    n_columns = 3

    def __init__(self) -> None:
        items = column(2)

        def corpus(name: str, formula: Callable[[Totals], Floats], unit: str) -> Metric:
            return _metric(name, formula, items, kind="corpus", direction="none", unit=unit, by_item=False)

        self.metrics = (
            _metric("avg_length", ratio(0, 2), items, direction="none", unit="characters"),
            corpus("std_length", _deviation, "characters"),
            corpus("output_consistency", lambda t: _deviation(t) / (t[0] / t[2]), "ratio"),
        )

    def statistics(self, references: Sequence[Example], answers: Sequence[Answer]) -> Statistics:
        """Return (items, 3) sums."""
        n = np.array([study_length(answer) for answer in answers], dtype=np.float64)
        return np.column_stack([n, n**2, np.ones(len(references))])


def study_length(answer: Answer) -> int:
    """Return the characters of an answer's texts, without separators."""
    return sum(map(len, texts(study_values(answer.metadata))))


def _deviation(t: Totals) -> Floats:
    mean = t[0] / t[2]
    deviation: Floats = np.sqrt(np.maximum(0, t[1] / t[2] - mean**2))
    return deviation


class StudySponsored:
    """Sponsored items as those whose summary is "Sponsored Ad"; scores are 0 where undefined.

    Columns: true positives, false positives, true negatives, false negatives.
    """

    n_columns = 4

    def __init__(self) -> None:
        def one(
            key: str, formula: Callable[[Totals], Floats], unit: str = "", direction: Direction = "higher"
        ) -> Metric:
            return _metric(
                f"sponsored_ad_{key}",
                formula,
                everything,
                kind="corpus",
                by_item=False,
                unit=unit,
                direction=direction,
            )

        def everything(t: Totals) -> Floats:
            return t[0] + t[1] + t[2] + t[3]

        def precision(t: Totals) -> Floats:
            return _or_zero(t[0], t[0] + t[1])

        def recall(t: Totals) -> Floats:
            return _or_zero(t[0], t[0] + t[3])

        self.metrics = (
            one("precision", precision),
            one("recall", recall),
            one("f1", lambda t: _or_zero(2 * t[0], 2 * t[0] + t[1] + t[3])),
            one("accuracy", lambda t: (t[0] + t[2]) / everything(t)),
            one("true_positives", column(0), "items", "none"),
            one("false_positives", column(1), "items", "none"),
            one("true_negatives", column(2), "items", "none"),
            one("false_negatives", column(3), "items", "none"),
        )

    def statistics(self, references: Sequence[Example], answers: Sequence[Answer]) -> Statistics:
        """Return (items, 4) zeros and ones."""
        table = np.zeros((len(references), 4))
        for i, (example, answer) in enumerate(zip(references, answers, strict=True)):
            expected = _expected(example)["summary"] == SPONSORED
            predicted = answer.metadata.get("summary") == SPONSORED
            table[i, (0 if predicted else 3) if expected else (1 if predicted else 2)] = 1
        return table


def _or_zero(numerator: Floats, denominator: Floats) -> Floats:
    return np.where(denominator > 0, numerator / np.where(denominator > 0, denominator, 1), 0.0)


class StudyValidity:
    """Share of answers with an object that holds a relevance score. Columns: such answers, items."""

    n_columns = 2

    def __init__(self) -> None:
        self.metrics = (_metric("json_validation_rate", ratio(0, 1), column(1), kind="rate"),)

    def statistics(self, references: Sequence[Example], answers: Sequence[Answer]) -> Statistics:
        """Return (items, 2) zeros and ones; a floor counts as valid."""
        found = [answer.reading is None or answer.reading.metadata is not None for answer in answers]
        return np.column_stack([np.array(found, dtype=np.float64), np.ones(len(references))])


class IdenticalSummaries:
    """Semantic similarity of summaries where both are non-empty, as far as it needs no model: identical texts score 1.

    Columns: identical pairs, pairs, pairs that differ. With pairs that differ it is not computable without a model; with
    no pair at all it is 0, as in the study.
    """

    n_columns = 3

    def __init__(self) -> None:
        self.metrics = (
            _metric(
                "semantic_similarity",
                _identical,
                column(1),
                kind="corpus",
                by_item=False,
                undefined="summaries differ, and no embedding model was given (bertscore_model)",
            ),
        )

    def statistics(self, references: Sequence[Example], answers: Sequence[Answer]) -> Statistics:
        """Return (items, 3) zeros and ones."""
        rows = []
        for example, answer in zip(references, answers, strict=True):
            expected, predicted = _expected(example)["summary"], answer.metadata.get("summary") or ""
            both = bool(expected and predicted)
            rows.append((both and expected == predicted, both, both and expected != predicted))
        return np.array(rows, dtype=np.float64).reshape(-1, 3)


def _identical(t: Totals) -> Floats:
    pairs = t[1]
    value = np.where(pairs > 0, t[0] / np.where(pairs > 0, pairs, 1), 0.0)
    return np.where(t[2] > 0, np.nan, value)
