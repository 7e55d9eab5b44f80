"""What the tests of the engines share: prompts, a configuration on the tiny model, and the two ways to ask."""

from __future__ import annotations

import os
import random
from pathlib import Path
from typing import Any

from newslora.config import RunConfig, parse_config
from newslora.encoding import Encoder, Prompt
from newslora.errors import InferenceError
from newslora.inference.base import Completion, Engine
from newslora.inference.fake import EchoEngine
from newslora.models import load_tokenizer
from newslora.schema import Example, NewsItem, Schema
from tiny_llama import make_model, make_tokenizer

WORDS = (
    "the",
    "a",
    "company",
    "lab",
    "ships",
    "faster",
    "chip",
    "new",
    "says",
    "café",
    "“quotes”",
    "42",
    "%",
    "—",
    "东京",
)


def make_lively_llama(folder: Path) -> Path:
    """Write a tiny random Llama whose answers depend on the whole prompt, and return its folder.

    The shared tiny model repeats its last token whatever came before (its embeddings are tied and wide), which would
    hide a wrong position, mask or cache. This one has its own output layer and sharp attention.
    """
    import torch

    tokenizer = make_tokenizer()
    model = make_model(tokenizer, tied=False, layers=3)
    with torch.no_grad():
        for name, weight in model.named_parameters():
            if any(part in name for part in ("q_proj", "k_proj", "v_proj", "o_proj", "mlp")):
                weight.mul_(3)
    tokenizer.save_pretrained(folder)
    model.save_pretrained(folder)
    return folder


def examples(n: int, *, seed: int = 0, longest: int = 60) -> list[Example]:
    """Return n items of mixed length."""
    draw = random.Random(seed)
    return [
        Example(
            item=NewsItem(
                id=f"item-{i}",
                title=" ".join(draw.choices(WORDS, k=draw.randint(1, 8))),
                content=" ".join(draw.choices(WORDS, k=draw.randint(0, longest))),
            )
        )
        for i in range(n)
    ]


def config_of(model: Path, **predict: Any) -> RunConfig:
    """Return a configuration that predicts with the model, on the CPU in fp32."""
    values = {"max_new_tokens": 24, "device": "cpu", "precision": "fp32", **predict}
    return parse_config({"model": str(model), "predict": values})


def encoder_of(model: Path, **options: Any) -> Encoder:
    """Return an encoder with a small schema that the tiny tokenizer answers in few tokens."""
    options.setdefault("schema", Schema(max_list_items=3, max_string_length=40))
    return Encoder(load_tokenizer(str(model)), **options)


def answers(engine: Engine, encoder: Encoder, items: list[Example]) -> list[Completion]:
    """Return the completions in input order."""
    found = list(engine.complete(encoder.prompt(item, i) for i, item in enumerate(items)))
    assert sorted(c.index for c in found) == list(range(len(items)))
    return sorted(found, key=lambda c: c.index)


class BrittleEngine(EchoEngine):
    """An engine for a process of its own that fails or dies at the item that its configuration's seed names."""

    def __init__(self, config: RunConfig, encoder: Encoder, *, adapter: Path | None = None) -> None:
        """Remember what to do; `adapter` names the way to fail."""
        del encoder
        self._at, self._way = config.predict.seed, str(adapter)
        super().__init__(self._brittle)

    def _brittle(self, prompt: Prompt) -> str:
        if prompt.index == self._at and self._way == "die":
            os._exit(9)
        if prompt.index == self._at and self._way == "fail":
            raise InferenceError(f"item {prompt.id!r} is too much")
        return f"{os.getpid()} {prompt.id}"
