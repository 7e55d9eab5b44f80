"""`evaluate`: predictions x references -> numbers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import TypeAlias

from newslora.config import EvaluateConfig
from newslora.pipeline.sources import Source
from newslora.records import examples_of
from newslora.results import Evaluation
from newslora.schema import Example, Prediction, Schema

Predictions: TypeAlias = Path | str | Iterable[Prediction]


def evaluate(  # noqa: PLR0913  the verb's own choices, all keyword-only
    references: Source,
    predictions: Mapping[str, Predictions | Sequence[Predictions]],
    *,
    train: Source | None = None,
    out: Path | str | None = None,
    config: EvaluateConfig | None = None,
    schema: Schema | None = None,
) -> Evaluation:
    """Score predictions against references, with intervals, floors and paired comparisons.

    Args:
        references: annotated items (see `newslora.pipeline.sources`).
        predictions: for each model its predictions, a file or records; a list of them is one a training seed.
        train: the training part; fits the trivial predictors ("floors") and the imputation of relevance.
        out: a folder for `evaluation.json` and `items.jsonl`.
        config: conventions, resamples, margins, primary metrics.
        schema: fields and categories; by default those that the references carry.

    Raises:
        DataError: a prediction is missing, repeated, or for an unknown id.
    """
    from newslora import evaluation  # numpy: only when something is scored

    config = config or EvaluateConfig()
    fitted = None if train is None else _rereadable(train)
    scored, items = evaluation.evaluate(
        _rereadable(references), predictions, config=config, schema=schema, train=fitted
    )
    if out is not None:
        evaluation.write(scored, items, Path(out))
    return scored


def check_gates(
    evaluated: Evaluation, *, fail_under: Mapping[str, float] | None = None, fail_if_worse_than: str | None = None
) -> None:
    """Hold an evaluation against declared gates; see `newslora.evaluation.check_gates`.

    Raises:
        GateError: a gate is not met.
    """
    from newslora import evaluation

    evaluation.check_gates(evaluated, fail_under=fail_under, fail_if_worse_than=fail_if_worse_than)


def _rereadable(source: Source) -> Path | str | list[Example]:
    """Leave a file to be streamed; take records in memory as examples."""
    return source if isinstance(source, str | Path) else list(examples_of(source))
