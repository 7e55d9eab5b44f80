"""The verbs as Python functions, over files or over records in memory; `run` is the whole comparison.

    split     a data set -> training, validation and test parts, and a certificate of what is true of them
    train     annotated items -> a LoRA adapter
    predict   items -> predictions
    evaluate  references and predictions -> an evaluation
    report    an evaluation -> figures, HTML, Markdown, tables
    run       a configuration -> all of that, for every arm and seed
    demo      the same on the embedded model and data

Each verb is loaded on first use, so that `evaluate` does not pay for what only `train` needs.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from newslora.pipeline._evaluate import check_gates, evaluate
    from newslora.pipeline._export import merge, push
    from newslora.pipeline._predict import PredictSummary, predict
    from newslora.pipeline._report import report
    from newslora.pipeline._run import Observer, RunResult, demo, run
    from newslora.pipeline._split import check_split, split
    from newslora.pipeline._train import TrainPlan, plan_training, train

_HOMES = {
    "_evaluate": ("check_gates", "evaluate"),
    "_export": ("merge", "push"),
    "_predict": ("PredictSummary", "predict"),
    "_report": ("report",),
    "_run": ("Observer", "RunResult", "demo", "run"),
    "_split": ("check_split", "split"),
    "_train": ("TrainPlan", "plan_training", "train"),
}
_HOME = {name: home for home, names in _HOMES.items() for name in names}

__all__ = [
    "Observer",
    "PredictSummary",
    "RunResult",
    "TrainPlan",
    "check_gates",
    "check_split",
    "demo",
    "evaluate",
    "merge",
    "plan_training",
    "predict",
    "push",
    "report",
    "run",
    "split",
    "train",
]


def __getattr__(name: str) -> Any:
    if name in _HOME:
        return getattr(importlib.import_module(f"newslora.pipeline.{_HOME[name]}"), name)
    raise AttributeError(f"module 'newslora.pipeline' has no attribute {name!r}")
