"""T1: a steady training step of newslora's backends beside the plain libraries', one after the other, same batches.

    python benchmarks/training.py                       # 7M parameters, on a CPU or GPU, random weights
    python benchmarks/training.py --shape llama-3.2-1b --items train.jsonl --sides peft,trl,unsloth,unsloth-trl

A side is one process, because Unsloth rewrites the others' libraries. All of them load and warm up at once, then take
turns: a window of steps each, while the others wait; rounds alternate in direction. The first steps of a window are
left out. Sides:

    peft           newslora, backend peft
    hf             transformers' Trainer with PEFT and the model's own loss (TRL has no CPU path where triton is installed)
    trl            TRL's SFTTrainer with PEFT, as its documentation shows it, completion-only loss; wants a GPU
    unsloth        newslora, backend unsloth
    unsloth-trl    Unsloth's own recipe: FastLanguageModel with TRL's SFTTrainer, batches padded
    unsloth-free   the same as Unsloth sets it up by itself: the rows of a batch in one line, without padding

with "-4bit" for QLoRA, "-gc" for gradient checkpointing and "-graph" for train.cuda_graphs. Every side gets the same rows in the same batches and order
and the same optimizer; pairs of sides (peft with hf or trl, unsloth with unsloth-trl) must agree in the loss of every
step, and all of one precision in that of the first, or the benchmark fails (unsloth-free is left out of that). On a CPU, processor time is counted. Prints
a table, or --json.
"""

from __future__ import annotations

import argparse
import json
import os
import queue
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import Any, TextIO

import numpy as np

from newslora.config import RunConfig, parse_config
from newslora.encoding import Encoded, Encoder
from newslora.models import load_tokenizer
from newslora.pipeline._train import encoder_for
from newslora.pipeline.sources import annotated, schema_for
from newslora.trainers.plan import make_plan

WARM = 20
SKIP = 2
LINEAR = ["q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"]
FLAGS = ("-4bit", "-gc", "-graph")
PLAIN = {"peft": ("hf", "trl"), "unsloth": ("unsloth-trl", "unsloth-free")}
SHAPES = {
    "news-tiny": {"hidden_size": 256, "intermediate_size": 768, "num_hidden_layers": 6, "vocab_size": 8192,
                  "num_attention_heads": 4, "num_key_value_heads": 4, "head_dim": 64},
    "llama-3.2-1b": {"hidden_size": 2048, "intermediate_size": 8192, "num_hidden_layers": 16, "vocab_size": 128256,
                     "num_attention_heads": 32, "num_key_value_heads": 8, "head_dim": 64},
}  # fmt: skip


def write_model(folder: Path, shape: str) -> None:
    """Write a random model of a shape, with news-tiny's tokenizer (its ids lie inside any of the vocabularies)."""
    import torch
    from transformers import LlamaConfig, LlamaForCausalLM

    tokenizer: Any = load_tokenizer("news-tiny")
    tokenizer.save_pretrained(folder)
    torch.manual_seed(0)
    config = LlamaConfig(
        **SHAPES[shape], tie_word_embeddings=True, rms_norm_eps=1e-5, max_position_embeddings=2048,
        rope_parameters={"rope_type": "default", "rope_theta": 500000.0}, bos_token_id=tokenizer.bos_token_id,
        eos_token_id=tokenizer.eos_token_id, pad_token_id=tokenizer.pad_token_id,
    )  # fmt: skip
    with torch.device("cuda" if torch.cuda.is_available() else "cpu"):
        model = LlamaForCausalLM(config)
    model.to(torch.bfloat16 if shape == "llama-3.2-1b" else torch.float32).save_pretrained(folder)


def make_rows(n: int, vocabulary: int) -> list[Encoded]:
    """Return rows like the study's: 100-280 prompt tokens and 40-120 answer tokens, drawn from a fixed seed."""
    rng = np.random.default_rng(0)
    rows = []
    for i in range(n):
        prompt, answer = int(rng.integers(100, 280)), int(rng.integers(40, 120))
        ids = tuple(int(token) for token in rng.integers(10, vocabulary, prompt + answer))
        rows.append(Encoded(f"row-{i}", ids, (0,) * prompt + (1,) * answer))
    return rows


def read_rows(config: RunConfig, items: str) -> tuple[RunConfig, Encoder, list[Encoded]]:
    """Return the annotated items of a file as newslora's verb encodes them."""
    examples = annotated(items, "the items")
    config = config.model_copy(update={"metadata_schema": schema_for(config, examples)})
    encoder = encoder_for(config)
    return config, encoder, [encoder.example(example) for example in examples]


# One side, in a process of its own -------------------------------------------------------------------------------------


class Watch:
    """Notes seconds and loss of each step, and waits where the steps say so until it is this side's turn."""

    def __init__(self, say: TextIO, stops: list[int], *, loading_counts: bool) -> None:
        self._say, self._stops, self._loading_counts = say, stops, loading_counts
        self.seconds: list[float] = []
        self.losses: list[float] = []
        self._mark = now()

    def step(self, loss: float) -> None:
        """Note one step, which has just ended."""
        self.seconds.append(now() - self._mark)
        self.losses.append(loss)
        if len(self.losses) in self._stops:
            if len(self.losses) == self._stops[0] and not self._loading_counts:
                peak(reset=True)
            print(json.dumps({"paused": len(self.losses)}), file=self._say, flush=True)
            sys.stdin.readline()
        self._mark = now()


def child(job: dict[str, Any]) -> None:
    """Train one side, under the parent's turns, and say what was measured."""
    say = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)  # what libraries print is no part of the conversation
    side, four_bit, checkpointing = job["side"], "-4bit" in job["side"], "-gc" in job["side"]
    name = base_of(side)
    if name.startswith("unsloth"):
        os.environ.setdefault("UNSLOTH_COMPILE_LOCATION", tempfile.mkdtemp())  # it would write where we stand
        import unsloth  # noqa: F401  before everything that it rewrites
    train = {**job["train"], "quantization": "4bit" if four_bit else "none", "gradient_checkpointing": checkpointing}
    train["backend"] = "unsloth" if name == "unsloth" else "peft"
    train["cuda_graphs"] = "-graph" in side
    config = parse_config({"model": job["model"], "chat_format": "plain", "train": train})
    if job["items"]:
        config, encoder, rows = read_rows(config, job["items"])
        rows = rows[
            : len(rows) // config.train.batch_size * config.train.batch_size
        ]  # the plain sides know no short step
    else:
        encoder = Encoder(load_tokenizer(job["model"]), chat_format="plain")
        rows = make_rows(config.train.max_steps * config.train.batch_size, 6000)  # type: ignore[operator]
    watch = Watch(say, job["stops"], loading_counts="-graph" in side)  # a recording's memory is counted when it is made
    run = ours if name in PLAIN else plain
    run(name, config, encoder, rows, watch)
    done = {"seconds": watch.seconds, "losses": watch.losses, "peak_gb": peak()}
    print(json.dumps(done), file=say, flush=True)


def ours(name: str, config: RunConfig, encoder: Encoder, rows: list[Encoded], watch: Watch) -> None:
    """Train with newslora; for Unsloth, what its child process runs."""
    if name == "unsloth":
        from newslora.trainers._unsloth_worker import UnslothLoader as Trainer
    else:
        from newslora.trainers._peft import PeftTrainer as Trainer  # type: ignore[assignment]

    def log(line: Any) -> None:
        if "loss" in line:
            watch.step(line["loss"])

    with tempfile.TemporaryDirectory() as folder:
        Trainer(config, encoder, log=log).train(rows, [], Path(folder) / "a")


def plain(name: str, config: RunConfig, encoder: Encoder, rows: list[Encoded], watch: Watch) -> None:
    """Train with the plain library on the same batches."""
    import datasets
    import torch
    import transformers
    from torch.utils.data import SequentialSampler

    train = config.train
    cuda = torch.cuda.is_available()
    ordered = list(make_plan(rows, train).rows(rows))
    labels = [[t if m else -100 for t, m in zip(r.ids, r.loss_mask, strict=True)] for r in ordered]
    data = datasets.Dataset.from_dict({"input_ids": [list(r.ids) for r in ordered], "labels": labels})

    class Listener(transformers.TrainerCallback):
        def on_log(self, _args: Any, _state: Any, _control: Any, logs: Any = None, **_: Any) -> None:
            if logs and "loss" in logs:
                watch.step(logs["loss"])

    def in_order(base: type) -> Any:
        return type("InOrder", (base,), {"_get_train_sampler": lambda self, *_: SequentialSampler(self.train_dataset)})

    with tempfile.TemporaryDirectory() as folder:
        common: dict[str, Any] = {
            "output_dir": folder, "max_steps": train.max_steps, "per_device_train_batch_size": train.batch_size,
            "gradient_accumulation_steps": 1,  # under Unsloth, TRL's default is 2
            "learning_rate": train.learning_rate, "lr_scheduler_type": "linear", "optim": "adamw_torch_fused",
            "weight_decay": 0.0, "warmup_steps": 0, "logging_steps": 1, "save_strategy": "no", "report_to": "none", "bf16": cuda,
            "use_cpu": not cuda, "disable_tqdm": True, "seed": train.seed,
            "gradient_checkpointing": train.gradient_checkpointing,
        }  # fmt: skip
        model = unsloth_model(config) if name.startswith("unsloth") else peft_model(config)
        if name == "hf":
            made = in_order(transformers.Trainer)(
                model=model, args=transformers.TrainingArguments(**common), train_dataset=data,
                data_collator=lambda batch: padded(batch, encoder.pad_id), callbacks=[Listener()],
            )  # fmt: skip
        else:
            import trl

            limit = train.max_length if name.startswith("unsloth") else None
            collator: dict[str, Any] = {}
            if name == "unsloth-trl":  # with a collator of one's own, Unsloth pads, as newslora does
                collator["data_collator"] = transformers.DataCollatorForSeq2Seq(encoder.tokenizer)  # type: ignore[arg-type]
            made = in_order(trl.SFTTrainer)(  # type: ignore[attr-defined]
                model=model, args=trl.SFTConfig(**common, max_length=limit), train_dataset=data,  # type: ignore[attr-defined]
                processing_class=encoder.tokenizer, callbacks=[Listener()], **collator,
            )  # fmt: skip
        made.remove_callback(transformers.PrinterCallback)
        made.train()


def peft_model(config: RunConfig) -> Any:
    """Return base model and adapter as PEFT's documentation makes them."""
    import peft
    import torch
    from transformers import AutoModelForCausalLM

    cuda, train = torch.cuda.is_available(), config.train
    model = AutoModelForCausalLM.from_pretrained(config.model, dtype=torch.bfloat16 if cuda else torch.float32)
    torch.manual_seed(train.seed)
    adapter = peft.LoraConfig(r=train.lora.r, lora_alpha=int(train.lora.alpha), lora_dropout=train.lora.dropout,
                              target_modules="all-linear", task_type="CAUSAL_LM")  # fmt: skip
    return peft.get_peft_model(model, adapter)


def unsloth_model(config: RunConfig) -> Any:
    """Return base model and adapter as Unsloth's documentation makes them."""
    from unsloth import FastLanguageModel

    train = config.train
    four_bit = train.quantization == "4bit"
    checkpointing = "unsloth" if train.gradient_checkpointing else False
    model, _ = FastLanguageModel.from_pretrained(
        config.model, max_seq_length=train.max_length, load_in_4bit=four_bit, load_in_16bit=not four_bit
    )
    return FastLanguageModel.get_peft_model(
        model, r=train.lora.r, lora_alpha=int(train.lora.alpha), lora_dropout=train.lora.dropout, bias="none",
        target_modules=LINEAR, use_gradient_checkpointing=checkpointing, random_state=train.seed,
    )  # fmt: skip


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


def peak(*, reset: bool = False) -> float:
    """Return the peak GPU memory since the last reset, GB; NaN on a CPU."""
    import torch

    if not torch.cuda.is_available():
        return float("nan")
    if reset:
        torch.cuda.empty_cache()
        torch.cuda.reset_peak_memory_stats()
    return torch.cuda.max_memory_allocated() / 1e9


# The parent ------------------------------------------------------------------------------------------------------------


class Side:
    """A side's process, its turns, and what it said at the end."""

    def __init__(self, job: dict[str, Any], errors: Path) -> None:
        self.name: str = job["side"]
        self.done: dict[str, Any] | None = None
        self._errors = errors
        with errors.open("w") as stderr:
            self._process = subprocess.Popen(
                [sys.executable, __file__, "--child", json.dumps(job)],
                stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=stderr, text=True,
            )  # fmt: skip
        self._lines: queue.Queue[str | None] = queue.Queue()
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        for line in self._process.stdout or ():
            self._lines.put(line)
        self._lines.put(None)

    def turn(self) -> None:
        """Let the side go on from where it waits."""
        assert self._process.stdin
        self._process.stdin.write("\n")
        self._process.stdin.flush()

    def wait(self, seconds: float) -> bool:
        """Wait for the side's next pause or its end; False where it died or took longer."""
        try:
            line = self._lines.get(timeout=max(seconds, 0.1))
        except queue.Empty:
            line = None
        if line is None:
            self._process.kill()
            print(f"{self.name} came to nothing:\n{self._errors.read_text()[-3000:]}", file=sys.stderr)
            return False
        said = json.loads(line)
        self.done = said if "losses" in said else None
        return True


def take_turns(sides: list[Side], rounds: int, seconds: float) -> list[Side]:
    """Let each side run its windows while the others wait; return those that came to the end.

    A side that is not ready after two thirds of the seconds is left behind.
    """
    begin = time.monotonic()
    ready, limit = begin + seconds * 2 / 3, begin + seconds
    alive = [side for side in sides if side.wait(ready - time.monotonic())]
    print(f"{len(alive)} sides ready after {time.monotonic() - begin:.0f} s", file=sys.stderr)
    for turn in range(rounds):
        for side in alive[:: 1 if turn % 2 == 0 else -1]:
            side.turn()
            if not side.wait(limit - time.monotonic()):
                alive = [other for other in alive if other is not side]
    return [side for side in alive if side.done]


def check(losses: dict[str, list[float]], tolerance: float) -> tuple[dict[str, float], dict[str, float]]:
    """Return how far pairs differ in any step and each 16-bit side from the first one in the first step; and the bad."""
    apart: dict[str, float] = {}
    for name, other in pairs(list(losses)):
        apart[f"{name} / {other}"] = max(abs(a - b) for a, b in zip(losses[name], losses[other], strict=True))
    full = [name for name in losses if "-4bit" not in name]
    first = {f"{name} / {full[0]}, step 1": abs(losses[name][0] - losses[full[0]][0]) for name in full[1:]}
    bad = {name: d for name, d in apart.items() if d > tolerance} | {name: d for name, d in first.items() if d > 1e-2}
    bad = {name: d for name, d in bad.items() if "unsloth-free" not in name}
    return apart | first, bad


def base_of(side: str) -> str:
    """Return the name of a side without what follows it."""
    for flag in FLAGS:
        side = side.replace(flag, "")
    return side


def pairs(names: list[str]) -> list[tuple[str, str]]:
    """Return (newslora's side, the plain side) of the same settings."""
    found = []
    for name in names:
        base = base_of(name)
        others = [plain + name[len(base) :].replace("-graph", "") for plain in PLAIN.get(base, ())]
        found += [(name, other) for other in others if other in names]
    return found


def main() -> int:
    """Run all sides in turns and print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shape", choices=SHAPES, default="news-tiny")
    parser.add_argument("--model", help="a folder that holds such a model already")
    parser.add_argument("--sides", help="comma-separated; by default peft beside trl (GPU) or hf (CPU)")
    parser.add_argument("--items", default="", help="annotated items; by default, rows of random tokens")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--window", type=int, default=12)
    parser.add_argument("--batch", type=int, default=4)
    parser.add_argument("--limit", type=float, default=900, help="seconds in all")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--child", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.child:
        child(json.loads(options.child))
        return 0
    import torch
    import transformers

    transformers.utils.logging.disable_progress_bar()
    cuda = torch.cuda.is_available()
    names = (options.sides or ("peft,trl" if cuda else "peft,hf")).split(",")
    stops = [WARM + options.window * turn for turn in range(options.rounds)]
    steps = stops[-1] + options.window
    train = {"max_steps": steps, "batch_size": options.batch, "learning_rate": 2e-4, "lora": {"r": 16, "alpha": 32}}
    with tempfile.TemporaryDirectory() as place:
        model = options.model or str(Path(place) / "model")
        if not options.model:
            write_model(Path(model), options.shape)
        job = {"model": model, "items": options.items, "stops": stops, "train": train}
        started = [Side({**job, "side": name}, Path(place) / f"{name}.err") for name in names]
        ended = take_turns(started, options.rounds, options.limit)
    results: dict[str, dict[str, Any]] = {side.name: side.done for side in ended if side.done}
    apart, bad = check({name: result["losses"] for name, result in results.items()}, 0.05 if cuda else 1e-3)
    steady = [first + step for first in stops for step in range(SKIP, options.window)]
    ms = {n: 1e3 * statistics.median(r["seconds"][step] for step in steady) for n, r in results.items()}
    result = {
        "device": torch.cuda.get_device_name(0) if cuda else f"CPU, {torch.get_num_threads()} thread(s)",
        "shape": options.shape, "batch": options.batch, "steady_steps": len(steady), "ms": ms,
        "peak_gb": {name: r["peak_gb"] for name, r in results.items()},
        "ratios": {f"{a} / {b}": [ms[a] / ms[b], results[a]["peak_gb"] / results[b]["peak_gb"]] for a, b in pairs(list(ms))},
        "losses_differ_by": apart, "losses": {name: r["losses"] for name, r in results.items()}, "first_loss": {name: r["losses"][0] for name, r in results.items()},
    }  # fmt: skip
    print(json.dumps(result) if options.json else table(result))
    if bad:
        sys.exit(f"these did not compute the same: {bad}")
    return 0 if len(ended) == len(names) else 1


def table(result: dict[str, Any]) -> str:
    """Return the result as a table."""
    lines = [
        f"{result['device']}; {result['shape']} shape, batch {result['batch']}, {result['steady_steps']} steady steps a side",
        f"{'':24}{'ms a step':>12}{'peak GB':>10}",
    ]
    lines += [f"{name:24}{ms:12.1f}{result['peak_gb'][name]:10.2f}" for name, ms in result["ms"].items()]
    lines += [
        f"{pair}: {time_:.2f} of the time, {memory:.2f} of the memory"
        for pair, (time_, memory) in result["ratios"].items()
    ]
    lines += [f"{pair}: losses differ by at most {value:.1e}" for pair, value in result["losses_differ_by"].items()]
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
