"""Not run: read by mypy --strict in `test_startup.py`. Each `assert_type` is a promise to those who call newslora."""

from __future__ import annotations

from pathlib import Path
from typing import assert_type

import newslora
from newslora import Adapter, Evaluation, Example, NewsItem, NewsMetadata, Prediction, RunConfig, Schema
from newslora.pipeline import PredictSummary, RunResult, TrainPlan


def records() -> None:
    """Records are typed, and their fields may be absent."""
    item = NewsItem(id="a", title="Title", content="Content")
    example = Example(item=item, metadata=NewsMetadata(category="ai", company_names=("Acme",)))
    assert_type(example.id, str)
    assert_type(item.issue, str | None)
    assert_type(example.metadata, NewsMetadata | None)
    assert_type(Schema().dumps(NewsMetadata()), str)


def verbs(folder: Path, examples: list[Example]) -> None:
    """Each verb takes paths or records, and returns its own result."""
    config = newslora.load_config(folder / "run.yaml", ["train.epochs=2"])
    assert_type(config, RunConfig)
    assert_type(newslora.plan_training(examples, config=config), TrainPlan)
    assert_type(newslora.train(examples, out=folder / "adapter", config=config), Adapter)
    assert_type(newslora.predict(examples, adapter=folder / "adapter"), list[Prediction])
    assert_type(newslora.predict(examples, out=folder / "predictions.jsonl"), PredictSummary)
    evaluation = newslora.evaluate(examples, {"tuned": folder / "predictions.jsonl"}, train=examples)
    assert_type(evaluation, Evaluation)
    assert_type(evaluation.models["tuned"]["overall.f1"].value, float | None)
    assert_type(newslora.report(folder / "scores"), Path)
    assert_type(newslora.run(config), RunResult)
