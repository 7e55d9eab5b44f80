"""Try LoRA recipes on a validation part, one line of figures each; how configs/demo.yaml was found.

    python tools/pretrain/sweep.py --model DIR --train train.jsonl --test validation.jsonl --recipes recipes.txt \
        --out sweep.csv [--device cuda] [--part 0/4]

A line of the recipe file is a name and settings of newslora's configuration: `r32: train.lora.r=32 train.epochs=3`; they
stand on top of configs/demo.yaml. `--part` takes every n-th recipe, so that processes share a file. Greedy, no grammar.
"""

from __future__ import annotations

import argparse
import csv
import time
from pathlib import Path
from tempfile import TemporaryDirectory

import newslora
from newslora.records import read_examples

ROOT = Path(__file__).resolve().parents[2]
METRICS = (
    "validity.schema", "overall.f1", "company_names.content_f1", "key_insights.content_f1", "category.accuracy",
    "relevance_score.mae", "relevance_score.mae_imputed", "sentiment.accuracy", "sponsored_ad.f1", "summary.rougeL",
)  # fmt: skip
STUDY_METRICS = (
    "field_f1_overall", "field_f1_key_insights", "field_f1_company_names", "relevance_mae", "json_validation_rate",
)  # fmt: skip


def main() -> None:
    """Train, predict and score each recipe; append a line as soon as it is known."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", required=True)
    parser.add_argument("--train", required=True)
    parser.add_argument("--test", required=True)
    parser.add_argument("--recipes", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--device", default="cpu")
    parser.add_argument("--part", default="0/1")
    parser.add_argument("--conventions", default="strict", choices=("strict", "study"))
    args = parser.parse_args()
    train, test = list(read_examples(args.train)), list(read_examples(args.test))
    part, parts = (int(n) for n in args.part.split("/"))
    lines = [line for line in Path(args.recipes).read_text(encoding="utf-8").splitlines() if ":" in line]
    metrics = STUDY_METRICS if args.conventions == "study" else METRICS
    with Path(args.out).open("a", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(("recipe", "settings", "train_seconds", "predict_seconds", "train_loss", *metrics))
        for line in lines[part::parts]:
            name, _, settings = line.partition(":")
            row = try_recipe(args, settings.split(), train, test, metrics)
            writer.writerow((name.strip(), settings.strip(), *row))
            file.flush()
            print(name, settings, row, flush=True)


def try_recipe(
    args: argparse.Namespace, settings: list[str], train: list[newslora.Example], test: list[newslora.Example],
    metrics: tuple[str, ...],
) -> list[str]:  # fmt: skip
    """Return seconds of training and of prediction, the training loss, and the metrics."""
    common = [f"model={args.model}", f"train.device={args.device}", f"predict.device={args.device}"]
    untuned = "untuned" in settings
    changes = [*common, *(s for s in settings if s != "untuned")]
    config = newslora.load_config(ROOT / "configs" / "demo.yaml", changes)
    with TemporaryDirectory() as folder:
        adapter = None if untuned else Path(folder, "adapter")
        began = time.monotonic()
        loss = None if adapter is None else newslora.train(train, out=adapter, config=config).train_loss
        trained = time.monotonic()
        predictions = newslora.predict(test, config=config, adapter=adapter)
        done = time.monotonic()
    evaluation = newslora.evaluate(
        test, {"it": predictions}, train=train,
        config=newslora.EvaluateConfig(conventions=args.conventions, resamples=100),
    )  # fmt: skip
    scores = evaluation.models["it"]
    values = [scores[m].value if m in scores else None for m in metrics]
    return [
        f"{trained - began:.1f}",
        f"{done - trained:.1f}",
        "" if loss is None else f"{loss:.3f}",
        *("" if v is None else f"{v:.4f}" for v in values),
    ]


if __name__ == "__main__":
    main()
