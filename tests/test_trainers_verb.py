"""The verb `train` and its backends together: the plan is what is trained, costs are said, torchrun needs no other command."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("peft")

from safetensors.torch import load_file
from typer.testing import CliRunner

import newslora
from newslora.cli import app
from train_once import SCHEMA, examples

HERE = Path(__file__).parent


@pytest.fixture(scope="module")
def items(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a file of 12 annotated items."""
    file = tmp_path_factory.mktemp("items") / "train.jsonl"
    rows = [{**example.item.model_dump(mode="json"), "metadata": example.metadata.fields()} for example in examples(12)]
    file.write_text("".join(json.dumps(row) + "\n" for row in rows))
    return file


def config_of(model: Path, **train: Any) -> newslora.RunConfig:
    """Return a configuration of two epochs of 2 x 2."""
    settings = {"epochs": 2, "batch_size": 2, "gradient_accumulation": 2, "learning_rate": 1e-2, **train}
    overrides = [f"train.{key}={json.dumps(value)}" for key, value in settings.items()]
    return newslora.load_config(
        None, [f"model={model}", f"schema.fields={json.dumps(list(SCHEMA.fields))}", *overrides]
    )


def test_the_plan_is_what_is_trained(tiny_model: Path, items: Path, tmp_path: Path):
    """Steps, tokens and the hash of ids, masks and order of --dry-run are those of `training.json`."""
    config = config_of(tiny_model)
    plan = newslora.plan_training(items, config=config)
    adapter = newslora.train(items, out=tmp_path / "a", config=config)
    training = json.loads((adapter.path / "training.json").read_text())
    assert plan.fingerprint == training["fingerprint"]
    assert plan.n_steps == training["n_steps"] == 6
    assert plan.n_tokens * 2 == training["n_tokens"]
    assert plan.cost is None


def test_the_plan_of_a_service_has_a_price(tiny_model: Path, items: Path):
    """For backend tinker, the plan estimates the cost of all epochs, without a key and without a server."""
    config = config_of(tiny_model, backend="tinker")
    plan = newslora.plan_training(items, config=config)
    assert plan.cost is not None
    assert plan.cost.n_tokens == 2 * plan.n_tokens
    assert plan.cost.cost is None
    assert json.loads(json.dumps(plan.to_json()))["cost"]["dated"] == "2026-10"


MAIN = "from newslora.__main__ import main\nmain()\n"
AS_ON_GPUS = f"""
from accelerate import Accelerator
Accelerator.multi_device = property(lambda self: self.use_distributed)
{MAIN}"""


@pytest.mark.slow
@pytest.mark.parametrize("fsdp", [False, True])
def test_two_processes_train_like_one(tiny_model: Path, items: Path, tmp_path: Path, *, fsdp: bool):
    """The same command under torchrun, two CPU processes (gloo), 2 x 1 each: what one process does with 2 x 2.

    The same, too, where each process keeps only a half of the frozen model; accelerate then treats these processes as it
    would treat GPUs, whose spread models it does not take.

    Losses, validation, weights and the hash of the order agree; there is one folder, one log, one answer on stdout.
    """
    one = newslora.train(items, out=tmp_path / "one", validation=items, config=config_of(tiny_model, device="cpu"))
    command = ["train", "--train", str(items), "--validation", str(items), "--out", str(tmp_path / "two"), "--json"]
    overrides = {"epochs": 2, "batch_size": 2, "learning_rate": 1e-2, "device": "cpu"}
    sets = [f"train.{key}={value}" for key, value in overrides.items()] + [f"train.fsdp={str(fsdp).lower()}"]
    sets += [f"model={tiny_model}", f"schema.fields={json.dumps(list(SCHEMA.fields))}"]
    command += [word for text in sets for word in ("--set", text)]
    environment = {**os.environ, "PYTHONPATH": str(HERE.parent / "src"), "OMP_NUM_THREADS": "1"}
    program = tmp_path / "program.py"
    program.write_text(AS_ON_GPUS if fsdp else MAIN)
    launcher = ["-m", "torch.distributed.run", "--standalone", "--nproc-per-node=2", str(program)]
    done = subprocess.run(
        [sys.executable, *launcher, *command], env=environment, capture_output=True, text=True, check=False, timeout=280
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["n_steps"] == one.n_steps == 6
    first, second = (json.loads((tmp_path / name / "training.json").read_text()) for name in ("one", "two"))
    assert second["parity"]["n_devices"] == 2
    assert second["share_of_base_held"] == pytest.approx(0.5 if fsdp else 1, abs=0.02)
    assert second["parity"]["global_batch"] == first["parity"]["global_batch"]
    assert second["losses"] == pytest.approx(first["losses"], abs=1e-4)
    assert second["validation_loss"] == pytest.approx(first["validation_loss"], abs=1e-4)
    assert second["fingerprint"] == first["fingerprint"]
    weights, others = (load_file(tmp_path / name / "adapter_model.safetensors") for name in ("one", "two"))
    assert max((weights[name] - others[name]).abs().max().item() for name in weights) < 1e-4
    log = [json.loads(line) for line in (tmp_path / "two" / "train_log.jsonl").read_text().splitlines()]
    assert [line["step"] for line in log if "loss" in line] == [1, 2, 3, 4, 5, 6]


def test_flags_that_other_programs_have(tiny_model: Path, items: Path):
    """`--report-to` is `train.report_to`; `--resume auto` is `--resume`; what is neither is a usage error."""
    runner = CliRunner()
    words = ["train", "--train", str(items), "--dry-run", "--json", "--set", f"model={tiny_model}"]
    done = runner.invoke(app, [*words, "--resume", "auto", "--report-to", "trackio", "--seeds", "2"])
    assert done.exit_code == 0, done.output
    assert json.loads(done.stdout)["config"]["train"]["report_to"] == "trackio"
    assert runner.invoke(app, [*words, "auto"]).exit_code == 2
    wrong = runner.invoke(app, [*words, "--report-to", "wandbb"])
    assert wrong.exit_code == 2
    assert "wandb" in wrong.output
