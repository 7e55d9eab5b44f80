"""Predictions x references -> Evaluation: what each model scores, how sure that is, and which one is better.

One pass over the items: text is read, parsed and turned into sums of statistics a newsletter issue, and everything
after that (intervals, tests, verdicts) works on those sums. Nothing here loads torch, transformers or pandas.

    evaluate(references, predictions, ...) -> (Evaluation, Items)
    write(evaluation, items, folder)          evaluation.json, items.jsonl
    read(folder) -> (Evaluation, iterator of items)
    check_gates(evaluation, ...)              GateError where a declared gate is not met
"""

from __future__ import annotations

from newslora.evaluation._evaluate import evaluate
from newslora.evaluation._files import read, write
from newslora.evaluation._items import Items
from newslora.evaluation._pairing import PredictionSource
from newslora.evaluation.gates import check_gates

__all__ = ["Items", "PredictionSource", "check_gates", "evaluate", "read", "write"]
