"""T1: a steady training step of newslora's `peft` backend over the plain library's, side by side, same batches.

    python benchmarks/training.py                       # 7M parameters, on a CPU or GPU, random weights
    python benchmarks/training.py --shape llama-3.2-1b  # the study's model shape, random weights; wants a GPU

On a GPU the other side is TRL's SFTTrainer with PEFT as its documentation shows it (completion-only loss). TRL 1.15 has
no CPU path where triton is installed, so on a CPU it is transformers' Trainer with PEFT and the model's own loss. Both
sides get the same rows in the same batches and order, on the same device and in the same precision; the losses of all
steps must agree, or the benchmark fails. Rounds alternate, and the first steps of each are left out. On a CPU, processor
time is counted. Prints a table, or --json.
"""

from __future__ import annotations

import argparse
import functools
import json
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import numpy as np

from newslora.config import RunConfig, parse_config
from newslora.encoding import Encoded, Encoder
from newslora.trainers.base import load_trainer
from newslora.trainers.plan import make_plan

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests"))
WARM = 5
SHAPES = {
    "news-tiny": {"hidden_size": 256, "intermediate_size": 768, "num_hidden_layers": 6, "vocab_size": 8192,
                  "num_attention_heads": 4, "num_key_value_heads": 4, "head_dim": 64},
    "llama-3.2-1b": {"hidden_size": 2048, "intermediate_size": 8192, "num_hidden_layers": 16, "vocab_size": 128256,
                     "num_attention_heads": 32, "num_key_value_heads": 8, "head_dim": 64},
}  # fmt: skip


def write_model(folder: Path, shape: str) -> None:
    """Write a random model of a shape, with the test tokenizer (its ids lie inside any of the vocabularies)."""
    import torch
    from transformers import LlamaConfig, LlamaForCausalLM

    from tiny_llama import make_tokenizer

    make_tokenizer().save_pretrained(folder)
    torch.manual_seed(0)
    config = LlamaConfig(**SHAPES[shape], tie_word_embeddings=True, rms_norm_eps=1e-5, max_position_embeddings=2048)
    LlamaForCausalLM(config).to(torch.bfloat16 if shape == "llama-3.2-1b" else torch.float32).save_pretrained(folder)


def make_rows(n: int, vocabulary: int) -> list[Encoded]:
    """Return rows like the study's: 100-280 prompt tokens and 40-120 answer tokens, drawn from a fixed seed."""
    rng = np.random.default_rng(0)
    rows = []
    for i in range(n):
        prompt, answer = int(rng.integers(100, 280)), int(rng.integers(40, 120))
        ids = tuple(int(token) for token in rng.integers(10, vocabulary, prompt + answer))
        rows.append(Encoded(f"row-{i}", ids, (0,) * prompt + (1,) * answer))
    return rows


def newslora_run(config: RunConfig, encoder: Encoder, rows: list[Encoded]) -> tuple[list[float], list[float]]:
    """Train with newslora; return seconds and loss of each step."""
    marks, losses = [], []

    def log(line: Any) -> None:
        if "loss" in line:
            marks.append(now())
            losses.append(line["loss"])

    with tempfile.TemporaryDirectory() as folder:
        load_trainer(config, encoder, log=log).train(rows, [], Path(folder) / "a")
    return list(np.diff(marks)), losses


def plain_run(config: RunConfig, rows: list[Encoded], pad_id: int) -> tuple[list[float], list[float]]:
    """Train with the plain library on the same batches; return seconds and loss of each step."""
    import datasets
    import peft
    import torch
    import transformers
    from torch.utils.data import SequentialSampler
    from transformers import AutoModelForCausalLM

    train = config.train
    cuda = torch.cuda.is_available()
    ordered = list(make_plan(rows, train).rows(rows))
    labels = [[t if m else -100 for t, m in zip(r.ids, r.loss_mask, strict=True)] for r in ordered]
    data = datasets.Dataset.from_dict({"input_ids": [list(r.ids) for r in ordered], "labels": labels})
    model = AutoModelForCausalLM.from_pretrained(config.model, dtype=torch.bfloat16 if cuda else torch.float32)
    adapter = peft.LoraConfig(r=train.lora.r, lora_alpha=int(train.lora.alpha), target_modules="all-linear",
                              task_type="CAUSAL_LM")  # fmt: skip
    marks: list[float] = []
    losses: list[float] = []

    class Watch(transformers.TrainerCallback):
        def on_log(self, _args: Any, _state: Any, _control: Any, logs: Any = None, **_: Any) -> None:
            if logs and "loss" in logs:
                marks.append(now())
                losses.append(logs["loss"])

    with tempfile.TemporaryDirectory() as folder:
        common: dict[str, Any] = {
            "output_dir": folder, "max_steps": train.max_steps, "per_device_train_batch_size": train.batch_size,
            "learning_rate": train.learning_rate, "logging_steps": 1, "save_strategy": "no", "report_to": "none",
            "bf16": cuda, "use_cpu": not cuda, "disable_tqdm": True, "seed": train.seed,
        }  # fmt: skip
        torch.manual_seed(train.seed)
        if cuda:
            import trl

            class Base(trl.SFTTrainer):
                def _get_train_sampler(self, *_: Any) -> Any:
                    return SequentialSampler(self.train_dataset)

            made: Any = Base(model=model, args=trl.SFTConfig(**common, max_length=None), train_dataset=data,
                             peft_config=adapter, callbacks=[Watch()])  # fmt: skip
        else:
            collator = functools.partial(padded, pad_id=pad_id)

            class Plain(transformers.Trainer):
                def _get_train_sampler(self, *_: Any) -> Any:
                    return SequentialSampler(self.train_dataset)

            made = Plain(model=peft.get_peft_model(model, adapter), args=transformers.TrainingArguments(**common),
                         train_dataset=data, data_collator=collator, callbacks=[Watch()])  # fmt: skip
        made.remove_callback(transformers.PrinterCallback)
        made.train()
    return list(np.diff(marks)), losses


def now() -> float:
    """Return seconds: of the clock on a GPU; of processor time on a CPU, where a busy machine then matters less."""
    import torch

    return time.perf_counter() if torch.cuda.is_available() else time.process_time()


def padded(rows: list[dict[str, Any]], pad_id: int) -> dict[str, Any]:
    """Return ids, attention mask and labels, padded on the right, (B, T)."""
    import torch

    longest = max(len(row["input_ids"]) for row in rows)
    fill = {"input_ids": pad_id, "attention_mask": 0, "labels": -100}
    full = [{**row, "attention_mask": [1] * len(row["input_ids"])} for row in rows]
    return {
        key: torch.tensor([list(row[key]) + [value] * (longest - len(row[key])) for row in full])
        for key, value in fill.items()
    }


def peak(reset: bool = False) -> float:  # noqa: FBT001, FBT002
    """Return the peak GPU memory since the last reset, GB; NaN on a CPU."""
    import torch

    if not torch.cuda.is_available():
        return float("nan")
    if reset:
        torch.cuda.empty_cache()
        torch.cuda.reset_peak_memory_stats()
    return torch.cuda.max_memory_allocated() / 1e9


def main() -> None:
    """Run both sides in turns and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--shape", choices=SHAPES, default="news-tiny")
    parser.add_argument("--steps", type=int, default=25)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--batch", type=int, default=4)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    import torch
    import transformers
    from transformers import AutoTokenizer

    transformers.utils.logging.disable_progress_bar()
    with tempfile.TemporaryDirectory() as folder:
        write_model(Path(folder), options.shape)
        train = {"max_steps": options.steps, "batch_size": options.batch, "learning_rate": 2e-4, "epochs": 1}
        config = parse_config({"model": folder, "train": {**train, "lora": {"r": 16, "alpha": 32}}})
        encoder = Encoder(AutoTokenizer.from_pretrained(folder))
        rows = make_rows(options.steps * options.batch, 450)
        sides: dict[str, Any] = {
            "newslora": lambda: newslora_run(config, encoder, rows),
            "plain": lambda: plain_run(config, rows, encoder.pad_id),
        }
        seconds: dict[str, list[float]] = {name: [] for name in sides}
        memory = dict.fromkeys(sides, 0.0)
        losses: dict[str, list[float]] = {}
        for _ in range(options.rounds):
            for name, side in sides.items():
                peak(reset=True)
                steps, losses[name] = side()
                seconds[name] += steps[WARM:]
                memory[name] = peak()
    apart = max(abs(a - b) for a, b in zip(losses["newslora"], losses["plain"], strict=True))
    if apart > (0.05 if torch.cuda.is_available() else 1e-3):
        sys.exit(f"the two sides did not compute the same: losses differ by {apart:.4f}")
    device = torch.cuda.get_device_name(0) if torch.cuda.is_available() else f"CPU, {torch.get_num_threads()} thread(s)"
    other = "TRL SFTTrainer + PEFT" if torch.cuda.is_available() else "transformers Trainer + PEFT"
    median = {name: 1e3 * statistics.median(values) for name, values in seconds.items()}
    result = {
        "device": device, "shape": options.shape, "batch": options.batch, "steps": len(seconds["plain"]),
        "other": other, "ms": median, "peak_gb": memory, "ratio": median["plain"] / median["newslora"],
        "largest_loss_difference": apart,
    }  # fmt: skip
    if options.json:
        print(json.dumps(result))
        return
    print(f"{device}; {options.shape} shape, batch {options.batch}, {result['steps']} steady steps a side")
    print(f"{'':32}{'ms a step':>12}{'peak GB':>10}")
    for name, label in (("plain", other), ("newslora", "newslora, backend peft")):
        print(f"{label:32}{median[name]:12.1f}{memory[name]:10.2f}")
    print(f"T1 = {result['ratio']:.2f} (plain over newslora); losses agree to {apart:.1e}")


if __name__ == "__main__":
    main()
