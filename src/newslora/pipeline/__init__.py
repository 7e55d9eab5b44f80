"""The verbs as Python functions, over files or over records in memory; `run` is the whole comparison.

split     a data set -> training, validation and test parts, and a certificate of what is true of them
train     annotated items -> a LoRA adapter
predict   items -> predictions
evaluate  references and predictions -> an evaluation
report    an evaluation -> figures, HTML, Markdown, tables
run       a configuration -> all of that, for every arm and seed
demo      the same on the embedded model and data
"""

from newslora.pipeline._evaluate import evaluate, report
from newslora.pipeline._export import merge, push
from newslora.pipeline._predict import PredictSummary, predict
from newslora.pipeline._run import Observer, RunResult, demo, run
from newslora.pipeline._split import check_split, split
from newslora.pipeline._train import TrainPlan, plan_training, train

__all__ = [
    "Observer",
    "PredictSummary",
    "RunResult",
    "TrainPlan",
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
