"""ROUGE-1, -2 and -L of the summary (F-measure, Porter stemmer), by rouge-score-rs, bit-equal to rouge-score.

All models are scored on the same items: those with a non-empty reference summary. An empty or missing prediction
scores 0 there; it is not left out.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from newslora.metrics.base import Answer, Metric, Statistics, column, ratio, scored
from newslora.schema import Example

TYPES = ("rouge1", "rouge2", "rougeL")


class Rouge:
    """Mean F-measures over the items with a non-empty reference summary. Columns: one a type, items."""

    n_columns = len(TYPES) + 1

    def __init__(self) -> None:
        self._scorer: Any = None
        self.metrics = tuple(
            Metric(
                f"summary.{name}",
                f"summary: {name.upper().replace('ROUGE', 'ROUGE-')}",
                "summary",
                ratio(i, len(TYPES)),
                column(len(TYPES)),
                kind="mean",
                undefined="no reference has a summary",
            )
            for i, name in enumerate(TYPES)
        )

    def statistics(self, references: Sequence[Example], answers: Sequence[Answer]) -> Statistics:
        """Return (items, 4): F-measures in [0, 1] and whether the item counts."""
        table = np.zeros((len(references), self.n_columns))
        targets = [text(value) for value in scored(references, "summary")]
        table[:, -1] = [bool(target) for target in targets]
        predicted = [text(answer.metadata.get("summary")) for answer in answers]
        places = [i for i, target in enumerate(targets) if target and predicted[i]]
        if places:
            scores = self.scorer.score_batch([targets[i] for i in places], [predicted[i] for i in places])
            table[places, :-1] = [[found.fmeasure for found in by_type.values()] for by_type in scores]
        return table

    @property
    def scorer(self) -> Any:
        """The native scorer, loaded on first use."""
        if self._scorer is None:
            from rouge_score_rs.rouge_scorer import RougeScorer

            self._scorer = RougeScorer(list(TYPES), use_stemmer=True)  # type: ignore[no-untyped-call]
        return self._scorer


def text(value: object) -> str:
    """Return a summary's text, "" for anything that is none."""
    return value.strip() if isinstance(value, str) else ""
