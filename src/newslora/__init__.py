"""newslora: newsletter items in, structured JSON metadata out, by a small language model that you fine-tune with LoRA.

The verbs are functions here (`newslora.split`, `.train`, `.predict`, `.evaluate`, `.report`, `.run`), loaded on first
use: `import newslora` costs nothing.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from newslora.config import EvaluateConfig, RunConfig, load_config
    from newslora.errors import NewsloraError
    from newslora.pipeline import (
        check_split,
        demo,
        evaluate,
        merge,
        plan_training,
        predict,
        push,
        report,
        run,
        split,
        train,
    )
    from newslora.records import read_examples, read_predictions
    from newslora.results import Adapter, Comparison, Estimate, Evaluation, SplitCertificate
    from newslora.schema import Example, NewsItem, NewsMetadata, Prediction, Schema

__version__ = "0.1.0"

_HOMES = {
    "newslora.config": ("EvaluateConfig", "RunConfig", "load_config"),
    "newslora.errors": ("NewsloraError",),
    "newslora.pipeline": (
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
    ),
    "newslora.records": ("read_examples", "read_predictions"),
    "newslora.results": ("Adapter", "Comparison", "Estimate", "Evaluation", "SplitCertificate"),
    "newslora.schema": ("Example", "NewsItem", "NewsMetadata", "Prediction", "Schema"),
}
_HOME = {name: home for home, names in _HOMES.items() for name in names}

__all__ = [
    "Adapter",
    "Comparison",
    "Estimate",
    "EvaluateConfig",
    "Evaluation",
    "Example",
    "NewsItem",
    "NewsMetadata",
    "NewsloraError",
    "Prediction",
    "RunConfig",
    "Schema",
    "SplitCertificate",
    "__version__",
    "check_split",
    "demo",
    "evaluate",
    "load_config",
    "merge",
    "plan_training",
    "predict",
    "push",
    "read_examples",
    "read_predictions",
    "report",
    "run",
    "split",
    "train",
]


def __getattr__(name: str) -> Any:
    if name in _HOME:
        return getattr(importlib.import_module(_HOME[name]), name)
    raise AttributeError(f"module 'newslora' has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted(__all__)
