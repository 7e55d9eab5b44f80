"""The study's 455 steps with each backend: the loss of every step, and each adapter loaded again in plain PEFT.

    python benchmarks/training_study.py --items train.jsonl --sides peft,unsloth,unsloth-4bit --out runs

Random weights of the study's model shape (or --model), the study's settings (configs/unsloth-llama-3.2-1b.yaml), its
items. Each side is one process; they run side by side, so the seconds say nothing: benchmarks/training.py measures
time. At the end of training, the model that has just been trained answers some prompts greedily; then another process,
without Unsloth, loads the adapter with PEFT, checks that every tensor found its place, and answers them again. Writes
curves.csv and prints JSON. `--figure CURVES.csv` draws the curves and does nothing else.
"""

from __future__ import annotations

import argparse
import csv
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from newslora.config import RunConfig, load_config
from newslora.encoding import Encoded

sys.path.insert(0, str(Path(__file__).resolve().parent))
from training import read_rows, write_model

STUDY = Path(__file__).resolve().parents[1] / "configs" / "unsloth-llama-3.2-1b.yaml"
N_PROMPTS = 6
N_TOKENS = 24
NOTED = "greedy.json"


def config_of(side: str, model: str, overrides: Sequence[str]) -> RunConfig:
    """Return the study's configuration for one side."""
    changes = {
        "model": model,
        "train.backend": side.removesuffix("-4bit"),
        "train.quantization": "4bit" if side.endswith("-4bit") else "none",
    }
    return load_config(STUDY, [*(f"{key}={value}" for key, value in changes.items()), *overrides])


def prompts_of(rows: Sequence[Encoded]) -> list[list[int]]:
    """Return the prompts of some rows, spread over the data."""
    chosen = rows[:: len(rows) // N_PROMPTS][:N_PROMPTS]
    return [list(row.ids[: row.loss_mask.index(1)]) for row in chosen]


def greedy(model: Any, prompts: list[list[int]]) -> list[list[tuple[int, float]]]:
    """Return each prompt's next tokens, without a cache, and by how many nats each won over the second."""
    import torch

    model.eval()
    device = next(model.parameters()).device
    answers = []
    with torch.no_grad():
        for prompt in prompts:
            ids, answer = list(prompt), []
            for _ in range(N_TOKENS):
                logits = model(input_ids=torch.tensor([ids], device=device), use_cache=False).logits[0, -1].float()
                best = logits.topk(2)
                ids.append(int(best.indices[0]))
                answer.append((ids[-1], float(best.values[0] - best.values[1])))
            answers.append(answer)
    return answers


def train(side: str, model: str, items: str, out: Path, overrides: Sequence[str]) -> None:
    """Train one side in this process; the model answers the prompts just before its adapter is written."""
    if side.startswith("unsloth"):
        os.environ.setdefault("UNSLOTH_COMPILE_LOCATION", tempfile.mkdtemp())  # it would write where we stand
        from newslora.trainers._unsloth_worker import UnslothLoader as Trainer
    else:
        from newslora.trainers._peft import PeftTrainer as Trainer  # type: ignore[assignment]
    config, encoder, rows = read_rows(config_of(side, model, overrides), items)

    class Noted(Trainer):  # type: ignore[misc, valid-type]
        def _write(self, trained: Any, folder: Path) -> None:
            (out.parent / f"{side}.{NOTED}").write_text(json.dumps(greedy(trained, prompts_of(rows))))
            super()._write(trained, folder)

    Noted(config, encoder).train(rows, [], out)


def check(side: str, model: str, items: str, out: Path, overrides: Sequence[str]) -> dict[str, Any]:
    """Load the adapter with plain PEFT, answer again, and compare."""
    import torch
    from safetensors.torch import load_file

    from newslora.models import load_adapter, load_model

    assert "unsloth" not in sys.modules
    config, _, rows = read_rows(config_of(side, model, overrides), items)
    base = load_model(model, quantization=config.train.quantization)
    wrapped = load_adapter(base, out)  # refuses an adapter with a tensor that finds no place
    before = json.loads((out.parent / f"{side}.{NOTED}").read_text())
    after = greedy(wrapped, prompts_of(rows))
    parted = [
        min(gap for _, gap in (b[at], a[at]))
        for b, a in zip(before, after, strict=True)
        if (at := next((i for i, (x, y) in enumerate(zip(b, a, strict=True)) if x[0] != y[0]), None)) is not None
    ]
    training = json.loads((out / "training.json").read_text())
    return {
        "losses": training["losses"],
        "n_steps": training["n_steps"],
        "seconds": training["seconds"],
        "fingerprint": training["fingerprint"],
        "parity": training["parity"],
        "versions": training["versions"],
        "n_tensors": len(load_file(out / "adapter_model.safetensors")),
        "same_answers": len(before) - len(parted),
        "n_answers": len(before),
        "lead_where_answers_part": parted,
        "device": torch.cuda.get_device_name(0) if torch.cuda.is_available() else "cpu",
    }


def started(task: str, side: str, options: argparse.Namespace, model: str) -> subprocess.Popen[str]:
    """Start one side's training or check in a process of its own."""
    command = [sys.executable, __file__, "--task", task, "--sides", side, "--model", model, "--items", options.items]
    command += ["--out", str(options.out)] + [part for text in options.set for part in ("--set", text)]
    return subprocess.Popen(command, text=True, stdout=subprocess.PIPE if task == "check" else 2)


def figure(curves: Path) -> None:
    """Draw the first curve, and how far the others are from it, beside their file."""
    import matplotlib as mpl

    mpl.use("Agg")
    from matplotlib import pyplot as plt

    with curves.open() as file:
        table = list(csv.DictReader(file))
    first, *others = list(table[0])[1:]
    steps = [int(row["step"]) for row in table]
    curves_of = {name: [float(row[name] or "nan") for row in table] for name in (first, *others)}
    fig, (top, bottom) = plt.subplots(2, sharex=True, figsize=(7, 5), height_ratios=[2, 1], layout="constrained")
    top.plot(steps, curves_of[first], linewidth=0.8, color="black")
    top.set(ylabel="loss, nats a trained token", title=f"{first}: the loss; below, the others less it", ylim=(0, None))
    for name, colour in zip(others, ("tab:blue", "tab:orange", "tab:green"), strict=False):
        apart = [b - a for a, b in zip(curves_of[first], curves_of[name], strict=True)]
        bottom.plot(steps, apart, label=name, linewidth=0.8, color=colour)
    bottom.set(xlabel="step", ylabel=f"difference from {first}")
    bottom.legend(frameon=False, ncols=3)
    fig.savefig(curves.with_suffix(".png"), dpi=110)


def main() -> int:
    """Train every side, check every adapter, write the curves."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--items", default=os.environ.get("NEWSLORA_STUDY", ".") + "/train.jsonl")
    parser.add_argument("--sides", default="peft,unsloth,unsloth-4bit")
    parser.add_argument("--model", help="a folder with a model; by default, random weights of the study's shape")
    parser.add_argument("--out", type=Path, required=False, default=Path("runs"))
    parser.add_argument("--set", action="append", default=[], metavar="KEY=VALUE", help="as in newslora train")
    parser.add_argument("--figure", type=Path)
    parser.add_argument("--task", choices=["train", "check"], help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.figure:
        figure(options.figure)
        return 0
    if options.task:
        task = train if options.task == "train" else check
        if found := task(options.sides, options.model, options.items, options.out / options.sides, options.set):
            print(json.dumps(found))
        return 0
    options.out.mkdir(parents=True, exist_ok=True)
    sides = options.sides.split(",")
    begin = time.monotonic()
    with tempfile.TemporaryDirectory() as place:
        model = options.model or place
        if not options.model:
            write_model(Path(model), "llama-3.2-1b")
        trained = {side: started("train", side, options, model) for side in sides}
        checked = {s: started("check", s, options, model) for s, process in trained.items() if process.wait() == 0}
        said = {side: process.communicate()[0] for side, process in checked.items()}
    results = {side: json.loads(text.splitlines()[-1]) for side, text in said.items() if text}
    write_curves(options.out / "curves.csv", results)
    for result in results.values():
        losses = result.pop("losses")
        result |= {"first_loss": losses[0], "mean_loss_of_last_91": sum(losses[-91:]) / len(losses[-91:])}
    print(json.dumps({"sides": results, "seconds_in_all": round(time.monotonic() - begin, 1)}, indent=1))
    return 0 if len(results) == len(sides) else 1


def write_curves(path: Path, results: dict[str, Any]) -> None:
    """Write one line a step, one column a side."""
    longest = max((len(result["losses"]) for result in results.values()), default=0)
    with path.open("w", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["step", *results])
        for step in range(longest):
            losses = [result["losses"] for result in results.values()]
            writer.writerow([step + 1, *(f"{part[step]:.5f}" if step < len(part) else "" for part in losses)])


if __name__ == "__main__":
    sys.exit(main())
