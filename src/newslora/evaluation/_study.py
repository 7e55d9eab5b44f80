"""The study's conventions: its metrics under its names, its tests under its keys, beside our own intervals."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from newslora.config import EvaluateConfig
from newslora.evaluation._comparisons import Compared, compare
from newslora.evaluation._pairing import PredictionSource
from newslora.evaluation._pass import Pass
from newslora.metrics.base import Answer, Family
from newslora.metrics.catalogue import study_families
from newslora.metrics.floors import PREFIX
from newslora.metrics.study import TESTED, study_answer, study_length
from newslora.results import Comparison, Estimate
from newslora.schema import Example, Prediction, Schema
from newslora.stats.published import published_tests

Floats = NDArray[np.float64]

PRIMARY = "f1_overall"
NO_INTERVAL = "an extreme of the sample has no interval"
NO_MODEL = "no embedding model was given (bertscore_model)"
BERTSCORE = ("bertscore_precision", "bertscore_recall", "bertscore_f1")


class StudyPass(Pass):
    """Gathers, beside the sums, the per-item values that the study's tests need, and the extremes of the length."""

    conventions = "study"

    def __init__(
        self,
        schema: Schema,
        sets: Mapping[str, Sequence[PredictionSource]],
        config: EvaluateConfig,
        train: Path | str | Iterable[Example] | None,
    ) -> None:
        super().__init__(schema, sets, config, train)
        if train is None:  # the study had no floors; they come only when they are asked for
            self._drop_floors()
        names = [metric.name for metric in self.panel.metrics]
        self.tested = [names.index(name) for name in TESTED]
        self.values: dict[str, list[list[Floats]]] = {name: [[] for _ in self.tables[name]] for name in self.names}
        self.extremes: dict[str, list[int]] = {}

    def families(self) -> list[Family]:
        """Return the study's metrics."""
        return study_families(self.config.bertscore_model)

    def read(self, prediction: Prediction) -> Answer:
        """Read a prediction as the study did."""
        return study_answer(prediction)

    def observe(self, name: str, seed: int, answers: list[Answer], scores: Floats) -> None:
        """Keep the item values of the tested metrics, and the extremes of the length."""
        self.values[name][seed].append(scores[:, self.tested])
        lengths = [study_length(answer) for answer in answers]
        low, high = self.extremes.get(name, (lengths[0], lengths[0]))
        self.extremes[name] = [min(low, *lengths), max(high, *lengths)]

    @property
    def primary(self) -> tuple[str, ...]:
        """The declared primary metrics that the study has, else its overall F1."""
        names = {metric.name for metric in self.panel.metrics}
        return tuple(name for name in self.config.primary if name in names) or (PRIMARY,)

    def complete(self, name: str, found: dict[str, Estimate]) -> dict[str, Estimate]:
        """Add the extremes of the length, and BERTScore as not computed."""
        n = found["avg_length"].n
        for key, value in zip(("min_length", "max_length"), self.extremes[name], strict=True):
            found[key] = Estimate(value=float(value), n=n, reason=NO_INTERVAL)
        for key in BERTSCORE:
            found.setdefault(key, Estimate(value=None, n=0, reason=NO_MODEL))
        return found

    def described(self) -> dict[str, dict[str, str]]:
        """Return the `metrics` section, the extremes included."""
        described = super().described()
        for key in ("min_length", "max_length"):
            label = key.replace("_", " ")
            described[key] = {"direction": "none", "unit": "characters", "label": label, "group": "study"}
        return described

    def compare(self, known: Compared) -> tuple[Comparison, ...]:
        """Return the study's tests of each pair, one a tested metric, beside our own interval and p-value."""
        config = self.config.model_copy(update={"primary": self.primary})
        rows = []
        for own in compare(known, self.pairs, config, textbook=True):
            if own.metric not in TESTED:
                continue
            i = TESTED.index(own.metric)
            tests = published_tests(self._column(own.a, i), self._column(own.b, i), seed=self.config.seed)
            ours: dict[str, Any] = own.model_dump()
            rows.append(Comparison(**{**ours, **tests, "metric_name": own.metric}))
        return tuple(rows)

    def _column(self, name: str, i: int) -> Floats:
        """Return the item values of a tested metric, mean over seeds, (items,)."""
        values: Floats = np.mean([np.vstack(blocks)[:, i] for blocks in self.values[name]], axis=0)
        return values

    def _drop_floors(self) -> None:
        self.floors.predictors = {}
        self.names = [name for name in self.names if not name.startswith(PREFIX)]
        self.pairs = [pair for pair in self.pairs if not any(name.startswith(PREFIX) for name in pair)]
        self.tables = {name: self.tables[name] for name in self.names}
        self.pair_tables = {pair: self.pair_tables[pair] for pair in self.pairs}
