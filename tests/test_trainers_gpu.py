"""What only a GPU can show of training, in seconds: 16 and 4 bits, 8-bit AdamW, Unsloth itself, a killed run.

The model is tiny, with heads of 64 as the real ones have. Unsloth's runs go the whole way, through its own process.
"""

from __future__ import annotations

import importlib.util
import json
import signal
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("peft")

import torch

from newslora.models import load_adapter, load_model
from newslora.trainers._sft import IGNORED, collate
from test_trainers_peft import distance, run_program
from tiny_llama import make_model, make_tokenizer
from train_once import encoder_of, examples, train_once

pytestmark = [
    pytest.mark.gpu,
    pytest.mark.slow,
    pytest.mark.skipif(not torch.cuda.is_available(), reason="needs a CUDA device"),
]

N, N_VALIDATION = 17, 4


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with a tiny random Llama of 4 heads of 64."""
    folder = tmp_path_factory.mktemp("model")
    tokenizer = make_tokenizer()
    tokenizer.save_pretrained(folder)
    make_model(tokenizer, hidden=256).save_pretrained(folder)
    return folder


def spec_of(model: Path, out: Path, name: str, **train: Any) -> dict[str, Any]:
    """Return the specification of a run of "peft" or "unsloth", with "-4bit" for QLoRA."""
    backend = name.removesuffix("-4bit")
    for package in {"unsloth", "bitsandbytes"} if backend == "unsloth" else {"bitsandbytes"}:
        if importlib.util.find_spec(package) is None:
            pytest.skip(f"needs {package}")
    settings = {
        "backend": backend,
        "device": "cuda",
        "precision": "bf16",
        "quantization": "4bit" if name.endswith("-4bit") else "none",
        "optimizer": "adamw_8bit",
        "lora": {"r": 16, "alpha": 32, "dropout": 0.05},
        "save_steps": 4,
        **train,
    }
    return {"model": str(model), "out": str(out), "n": N, "n_validation": N_VALIDATION, "train": settings}


@pytest.fixture(scope="module")
def run(model: Path, tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """Return a function that trains once a name, undisturbed, and gives the adapter folder."""
    done: dict[str, Path] = {}

    def once(name: str) -> Path:
        if name not in done:
            done[name] = train_once(spec_of(model, tmp_path_factory.mktemp(name) / "adapter", name)).path
        return done[name]

    return once


def training_of(folder: Path) -> dict[str, Any]:
    """Return an adapter's `training.json`."""
    training: dict[str, Any] = json.loads((folder / "training.json").read_text())
    return training


def validation_loss(wrapped: Any, model: Path) -> float:
    """Return the mean loss a trained token of the validation part, computed without any trainer."""
    encoder = encoder_of(model)
    rows = [encoder.example(example) for example in examples(N + N_VALIDATION)][N:]
    batch = {key: value.to("cuda") for key, value in collate(rows, encoder.pad_id).items()}
    with torch.no_grad():
        logits = wrapped(input_ids=batch["input_ids"]).logits[:, :-1].float()
    targets = batch["labels"][:, 1:]
    return float(torch.nn.functional.cross_entropy(logits.flatten(0, 1), targets.flatten(), ignore_index=IGNORED))


@pytest.mark.parametrize("name", ["peft", "peft-4bit", "unsloth", "unsloth-4bit"])
def test_the_adapter_is_what_was_trained(name: str, run: Callable[[str], Path], model: Path):
    """The loss falls; plain PEFT uses every tensor and has the validation loss that training wrote down."""
    training = training_of(run(name))
    assert training["losses"][-1] < 0.3 * training["losses"][0]
    assert training["parity"]["precision"].startswith("bfloat16")
    assert training["peak_memory_gb"] > 0
    assert "unsloth" not in sys.modules
    base = load_model(str(model), precision="bf16", quantization="4bit" if name.endswith("-4bit") else "none")
    wrapped = load_adapter(base, run(name))
    assert validation_loss(wrapped, model) == pytest.approx(training["validation_loss"], abs=2e-2)


def test_unsloth_begins_where_peft_begins(run: Callable[[str], Path]):
    """The same tokens, masks and order: the first loss agrees to 1e-2, and the adapters hold the same tensors."""
    ours, theirs = training_of(run("unsloth")), training_of(run("peft"))
    assert ours["fingerprint"] == theirs["fingerprint"]
    assert ours["losses"][0] == pytest.approx(theirs["losses"][0], abs=1e-2)
    assert {key for key in ours["parity"] if ours["parity"][key] != theirs["parity"][key]} == set()


@pytest.mark.parametrize("name", ["peft", "unsloth"])
def test_a_killed_run_goes_on(name: str, run: Callable[[str], Path], model: Path, tmp_path: Path):
    """Killed after a checkpoint, then --resume: the same losses and weights, as near as 16 bits repeat themselves."""
    spec = spec_of(model, tmp_path / "a", name)
    with ThreadPoolExecutor() as aside:  # a process that imports much, beside the undisturbed run
        log = tmp_path / "log"
        program = aside.submit(run_program, {**spec, "signal": signal.SIGKILL, "at_step": 10}, log, warning="default")
        run(name)
        killed = program.result()
    assert killed == -signal.SIGKILL, log.read_text()[-2000:]
    resumed = train_once({**spec, "resume": True}).path
    before, after = training_of(run(name)), training_of(resumed)
    assert after["resumed_from"] == [8]
    assert after["losses"] == pytest.approx(before["losses"], abs=5e-2)
    assert distance(run(name), resumed) < 2e-2


def test_recorded_steps_are_the_same_steps(model: Path, tmp_path: Path):
    """train.cuda_graphs changes how kernels are launched, not what is computed; without dropout, which is drawn anew."""
    settings = {"lora": {"r": 16, "alpha": 32}, "optimizer": "adamw", "learning_rate": 1e-3, "gradient_accumulation": 2}
    plain, recorded = (
        training_of(train_once(spec_of(model, tmp_path / str(on), "peft", **settings, cuda_graphs=on)).path)
        for on in (False, True)
    )
    assert recorded["losses"] == pytest.approx(plain["losses"], abs=2e-2)
    assert recorded["validation_loss"] == pytest.approx(plain["validation_loss"], abs=2e-2)
