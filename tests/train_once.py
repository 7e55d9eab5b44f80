"""Train once from a JSON specification: as a function in a test, or as a program that can be killed or put under torchrun.

A specification is {"model", "out", "train": {...}, "n": items, "n_validation", "resume", "signal", "at_step"}; the
program sends itself `signal` once the log shows `at_step`.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Any

from newslora.config import RunConfig, parse_config
from newslora.encoding import Encoded, Encoder
from newslora.models import load_tokenizer
from newslora.results import Adapter
from newslora.schema import Example, NewsItem, NewsMetadata, Schema
from newslora.trainers.base import load_trainer

SCHEMA = Schema(fields=("category", "relevance_score"))


def examples(n: int) -> list[Example]:
    """Return items of varied length whose category and score can be learnt from the title."""
    return [
        Example(
            item=NewsItem(
                id=f"item-{i}", title=f"Title {i} " + "word " * (i % 7), content="The company said " * (i % 3)
            ),
            metadata=NewsMetadata(category=("ai", "chips")[i % 2], relevance_score=i % 11),
        )
        for i in range(n)
    ]


def encoder_of(model: Path | str) -> Encoder:
    """Return the encoder of a model folder for `SCHEMA`."""
    return Encoder(load_tokenizer(str(model)), schema=SCHEMA)


def config_of(model: Path | str, train: dict[str, Any]) -> RunConfig:
    """Return a small configuration: 4 epochs of 2 x 2, a rate that moves a tiny model, on the CPU."""
    settings = {
        "epochs": 4,
        "batch_size": 2,
        "gradient_accumulation": 2,
        "learning_rate": 1e-2,
        "device": "cpu",
        **train,
    }
    schema = {"fields": list(SCHEMA.fields)}
    return parse_config({"model": str(model), "schema": schema, "train": settings})


def train_once(spec: dict[str, Any], lines: list[Any] | None = None) -> Adapter:
    """Train as the specification says; `lines` collects the log."""
    encoder = encoder_of(spec["model"])
    n, n_validation = spec.get("n", 17), spec.get("n_validation", 0)
    rows: list[Encoded] = [encoder.example(example) for example in examples(n + n_validation)]

    def log(line: Any) -> None:
        if lines is not None:
            lines.append(dict(line))
        if line["step"] == spec.get("at_step"):
            os.kill(os.getpid(), spec["signal"])

    trainer = load_trainer(
        config_of(spec["model"], spec.get("train", {})), encoder, resume=spec.get("resume", False), log=log
    )
    return trainer.train(rows[:n], rows[n:], Path(spec["out"]))


if __name__ == "__main__":
    from newslora.errors import NewsloraError

    try:
        train_once(json.loads(sys.argv[1]))
    except NewsloraError as error:
        sys.stderr.write(f"{error}\n")
        sys.exit(error.exit_code)
