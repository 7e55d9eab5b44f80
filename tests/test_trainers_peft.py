"""The `peft` backend trains, stops, resumes and leaves an adapter that plain PEFT loads, on a CPU."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("peft")

import torch
from safetensors.torch import load_file

import warm
from newslora.encoding import CHAT_FILE, Encoded, Encoder
from newslora.errors import BackendError, ConfigError, EncodingError, StorageError, TrainingError
from newslora.models import load_adapter, load_model, load_tokenizer, unused_tensors
from newslora.trainers import _sft
from newslora.trainers._graphs import STEP, Batch
from newslora.trainers._sft import IGNORED, SftLoop, collate, summed_nll
from newslora.trainers.base import load_trainer
from tiny_llama import make_model, make_tokenizer
from train_once import config_of, encoder_of, examples, train_once

HERE = Path(__file__).parent


def weights_of(folder: Path | str) -> dict[str, torch.Tensor]:
    """Return an adapter's tensors."""
    return load_file(Path(folder) / "adapter_model.safetensors")


def distance(a: Path | str, b: Path | str) -> float:
    """Return the largest difference of two adapters' weights."""
    first, second = weights_of(a), weights_of(b)
    assert first.keys() == second.keys()
    return max((first[name] - second[name]).abs().max().item() for name in first)


def run_program(spec: dict[str, Any], log: Path, *, warning: str = "error") -> int:
    """Run `train_once.py` as a program, its words into `log`, warnings as errors; return its exit code."""
    return warm.run(str(HERE / "train_once.py"), [json.dumps(spec)], output=log, warning=warning)


@pytest.fixture(scope="module")
def undisturbed(tiny_model: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[dict[str, Any], list[Any]]:
    """Return the specification and the log of one undisturbed run with dropout, finished."""
    spec = {
        "model": str(tiny_model),
        "out": str(tmp_path_factory.mktemp("undisturbed") / "adapter"),
        "n_validation": 4,
        "train": {"lora": {"dropout": 0.1}, "save_steps": 2},
    }
    lines: list[Any] = []
    train_once(spec, lines)
    return spec, lines


def test_training_learns_and_says_so(undisturbed: Any):
    """The loss falls on training and validation items, and the log has a line a step with everything promised."""
    spec, lines = undisturbed
    steps = [line for line in lines if "loss" in line]
    assert [line["step"] for line in steps] == list(range(1, 21))
    assert steps[0].keys() >= {"step", "n_steps", "epoch", "loss", "learning_rate", "n_tokens", "seconds", "grad_norm"}
    assert steps[-1]["loss"] < 0.2 * steps[0]["loss"]
    validation = [line["validation_loss"] for line in lines if "validation_loss" in line]
    assert len(validation) == 4
    assert validation[-1] < validation[0]
    training = json.loads((Path(spec["out"]) / "training.json").read_text())
    assert training["losses"] == pytest.approx([line["loss"] for line in steps], abs=1e-6)


def test_the_folder_is_a_complete_peft_adapter(undisturbed: Any, tiny_model: Path):
    """Plain PEFT loads it with every tensor used; it holds tokenizer, chat format and settings; nothing is a pickle."""
    import peft

    folder = Path(undisturbed[0]["out"])
    names = {path.name for path in folder.iterdir()}
    assert names >= {"adapter_model.safetensors", "adapter_config.json", "tokenizer.json", CHAT_FILE, "training.json"}
    assert not [name for name in names if name.endswith((".bin", ".pt", ".pth", ".pkl")) or name.startswith(".")]
    wrapped = peft.PeftModel.from_pretrained(load_model(str(tiny_model)), str(folder))
    assert unused_tensors(wrapped, folder) == []
    assert len(weights_of(folder)) == 2 * 7 * 2
    training = json.loads((folder / "training.json").read_text())
    promised = {"base_model", "backend", "config", "versions", "fingerprint", "n_examples", "n_steps", "seed", "losses"}
    assert training.keys() >= promised | {"seconds", "parity", "validation_loss"}
    assert training["parity"]["dropout"] == 0.1
    assert load_tokenizer(str(folder)).get_vocab() == load_tokenizer(str(tiny_model)).get_vocab()


def test_the_adapter_predicts_what_was_validated(undisturbed: Any, tiny_model: Path):
    """Loaded again, the adapter has the validation loss that training wrote down: the best weights were saved."""
    spec, _ = undisturbed
    encoder = encoder_of(tiny_model)
    rows = [encoder.example(example) for example in examples(21)][17:]
    model = load_adapter(load_model(str(tiny_model)), Path(spec["out"]))
    training = json.loads((Path(spec["out"]) / "training.json").read_text())
    assert mean_loss(model, rows, encoder) == pytest.approx(training["validation_loss"], abs=1e-4)


def mean_loss(model: Any, rows: list[Encoded], encoder: Encoder) -> float:
    """Return the mean negative log-likelihood of the trained tokens, computed the plain way, one row at a time."""
    total, count = 0.0, 0
    for row in rows:
        batch = collate([row], encoder.pad_id)
        with torch.no_grad():
            logits = model(input_ids=batch["input_ids"]).logits[0, :-1]
        targets = batch["labels"][0, 1:]
        total += torch.nn.functional.cross_entropy(logits, targets, ignore_index=IGNORED, reduction="sum").item()
        count += int((targets != IGNORED).sum())
    return total / count


def test_the_first_loss_is_the_plain_one(undisturbed: Any, tiny_model: Path):
    """Step 1's logged loss is the token-weighted mean that an independent computation finds on the same examples."""
    from newslora.trainers.plan import make_plan

    spec, lines = undisturbed
    encoder = encoder_of(tiny_model)
    rows = [encoder.example(example) for example in examples(17)]
    plan = make_plan(rows, config_of(tiny_model, spec["train"]).train)
    expected = mean_loss(load_model(str(tiny_model)), [rows[i] for i in plan.steps[0]], encoder)
    assert lines[0]["loss"] == pytest.approx(expected, abs=1e-4)


def test_the_collator_pads_with_the_pad_id_and_masks_it():
    """Prompt and padding are ignored by the loss; padding is the encoder's pad id, on the right."""
    batch = collate([Encoded("a", (5, 6, 7), (0, 1, 1)), Encoded("b", (8, 9), (0, 1))], pad_id=3)
    assert batch["input_ids"].tolist() == [[5, 6, 7], [8, 9, 3]]
    assert batch["labels"].tolist() == [[IGNORED, 6, 7], [IGNORED, 9, IGNORED]]


def test_accumulation_changes_nothing(tiny_model: Path, tmp_path: Path):
    """2 x 2 and 4 x 1 reach the same weights: the loss is weighted by trained tokens, not by micro-batches."""
    for batch, accumulation in ((2, 2), (4, 1)):
        train = {"batch_size": batch, "gradient_accumulation": accumulation, "epochs": 2}
        train_once({"model": str(tiny_model), "out": str(tmp_path / f"b{batch}"), "train": train})
    assert distance(tmp_path / "b2", tmp_path / "b4") < 1e-4


def test_gradient_checkpointing_changes_nothing_but_memory(tiny_model: Path, tmp_path: Path):
    """Recomputed activations give the same weights."""
    for name, on in (("off", False), ("on", True)):
        train = {"epochs": 2, "gradient_checkpointing": on}
        train_once({"model": str(tiny_model), "out": str(tmp_path / name), "train": train})
    assert distance(tmp_path / "off", tmp_path / "on") < 1e-5


def test_bf16_trains_where_it_is_asked_for(tiny_model: Path, tmp_path: Path):
    """The frozen base is held in bf16, the adapter is trained and saved in fp32, and the loss falls as in fp32."""
    adapter = train_once({"model": str(tiny_model), "out": str(tmp_path / "a"), "train": {"precision": "bf16"}})
    training = json.loads((adapter.path / "training.json").read_text())
    assert (training["parity"]["precision"], training["parity"]["adapter_precision"]) == ("bfloat16", "float32")
    assert training["losses"][-1] < 0.2 * training["losses"][0]
    assert {tensor.dtype for tensor in weights_of(adapter.path).values()} == {torch.float32}


def test_training_says_nothing_on_its_own(tmp_path: Path, capfd: Any, caplog: Any):
    """No bar, no table, no remark of a library reaches the terminal, even where tokenizer and model config differ."""
    tokenizer = make_tokenizer()
    tokenizer.save_pretrained(tmp_path / "model")
    model = make_model(tokenizer)
    model.config.eos_token_id = model.generation_config.eos_token_id = 5
    model.save_pretrained(tmp_path / "model")
    capfd.readouterr()
    train_once({"model": str(tmp_path / "model"), "out": str(tmp_path / "a"), "train": {"max_steps": 2}})
    assert capfd.readouterr() == ("", "")
    assert not [record for record in caplog.records if record.levelname in ("WARNING", "ERROR")]


def test_a_run_can_be_repeated(undisturbed: Any, tmp_path: Path):
    """The same seed gives the same weights, whatever the caller's own random state; another seed gives others."""
    spec, _ = undisturbed
    torch.manual_seed(99)
    state = torch.random.get_rng_state()
    train_once({**spec, "out": str(tmp_path / "again")})
    assert torch.equal(torch.random.get_rng_state(), state)
    assert distance(spec["out"], tmp_path / "again") < 1e-6
    train_once({**spec, "out": str(tmp_path / "other"), "train": {**spec["train"], "seed": 1}})
    assert distance(spec["out"], tmp_path / "other") > 1e-3


@pytest.mark.slow
def test_kill_and_resume_is_an_undisturbed_run(undisturbed: Any, tmp_path: Path):
    """Killed with SIGKILL at step 9 and resumed from step 8: the same weights, losses and validation as undisturbed."""
    spec, _ = undisturbed
    killed = {**spec, "out": str(tmp_path / "adapter"), "signal": signal.SIGKILL, "at_step": 9}
    assert run_program(killed, tmp_path / "log") == -signal.SIGKILL
    assert {path.name for path in (tmp_path / "adapter").iterdir()} == {".checkpoints"}
    with pytest.raises(StorageError, match="go on with --resume"):
        train_once({**spec, "out": str(tmp_path / "adapter")})
    resumed = train_once({**spec, "out": str(tmp_path / "adapter"), "resume": True})
    training = json.loads((resumed.path / "training.json").read_text())
    before = json.loads((Path(spec["out"]) / "training.json").read_text())
    assert training["resumed_from"] == [8]
    assert distance(spec["out"], resumed.path) < 1e-5
    for key in ("losses", "n_steps", "n_tokens", "fingerprint", "best_step"):
        assert training[key] == pytest.approx(before[key], abs=1e-5)


@pytest.mark.slow
def test_sigterm_saves_and_exits_resumable(undisturbed: Any, tmp_path: Path):
    """SIGTERM (while step 3 is logged) lets the next step end: exit code 130, a checkpoint, one line on how to go on."""
    spec, _ = undisturbed
    log = tmp_path / "log"
    stopped = {**spec, "out": str(tmp_path / "adapter"), "signal": signal.SIGTERM, "at_step": 3}
    assert run_program(stopped, log) == 130
    (said,) = log.read_text().splitlines()
    assert "stopped after step 4 of 20" in said
    assert "--resume" in said
    assert (tmp_path / "adapter" / ".checkpoints" / "step-00000004").is_dir()


def test_a_finished_run_is_returned_not_repeated(undisturbed: Any):
    """Resuming what is done trains nothing and returns the adapter as it is."""
    spec, _ = undisturbed
    file = Path(spec["out"]) / "adapter_model.safetensors"
    before = file.stat().st_mtime_ns
    adapter = train_once({**spec, "resume": True})
    assert adapter.n_steps == 20
    assert file.stat().st_mtime_ns == before


def test_a_hopeless_rate_stops_with_advice(tiny_model: Path, tmp_path: Path):
    """A loss that becomes NaN or runs away ends in TrainingError, and no adapter is left behind."""
    spec = {"model": str(tiny_model), "out": str(tmp_path / "a"), "train": {"learning_rate": 1e30, "max_steps": 60}}
    with pytest.raises(TrainingError, match=r"train\.learning_rate"):
        train_once(spec)
    assert not (tmp_path / "a" / "adapter_model.safetensors").exists()


def test_early_stopping_keeps_the_best_weights(tiny_model: Path, tmp_path: Path):
    """Overfitted on two items, training stops after its patience, and the saved adapter is the best validation's."""
    lines: list[Any] = []
    train = {"max_steps": 80, "eval_steps": 4, "early_stopping_patience": 2, "learning_rate": 3e-2}
    spec = {"model": str(tiny_model), "out": str(tmp_path / "a"), "n": 2, "n_validation": 4, "train": train}
    adapter = train_once(spec, lines)
    validation = {line["step"]: line["validation_loss"] for line in lines if "validation_loss" in line}
    best = min(validation, key=validation.__getitem__)
    assert adapter.n_steps == best + 8 < 80
    assert adapter.validation_loss == pytest.approx(validation[best])
    encoder = encoder_of(tiny_model)
    rows = [encoder.example(example) for example in examples(6)][2:]
    model = load_adapter(load_model(str(tiny_model)), adapter.path)
    assert mean_loss(model, rows, encoder) == pytest.approx(validation[best], abs=1e-4)


@pytest.mark.parametrize("tied", [True, False])
def test_embeddings_can_be_trained(tmp_path: Path, *, tied: bool):
    """`lora.train_embeddings` trains the embedding (and an untied output layer), saves it and loads it again."""
    tokenizer = make_tokenizer()
    tokenizer.save_pretrained(tmp_path / "model")
    make_model(tokenizer, tied=tied).save_pretrained(tmp_path / "model")
    train = {"lora": {"train_embeddings": True}, "epochs": 2}
    adapter = train_once(
        {"model": str(tmp_path / "model"), "out": str(tmp_path / "a"), "n_validation": 4, "train": train}
    )
    saved = [tensor for name, tensor in weights_of(adapter.path).items() if "embed_tokens" in name or "lm_head" in name]
    assert len(saved) == 2
    assert torch.equal(*saved) == tied
    encoder = encoder_of(tmp_path / "model")
    rows = [encoder.example(example) for example in examples(21)][17:]
    model = load_adapter(load_model(str(tmp_path / "model")), adapter.path)
    assert mean_loss(model, rows, encoder) == pytest.approx(adapter.validation_loss, abs=1e-4)


def test_an_untrained_stop_token_is_refused(tmp_path: Path):
    """A base model whose `<|eot_id|>` row is zero cannot be trained to stop on it: refused before the first step."""
    tokenizer = make_tokenizer()
    tokenizer.save_pretrained(tmp_path / "model")
    model = make_model(tokenizer)
    with torch.no_grad():
        model.model.embed_tokens.weight[tokenizer.convert_tokens_to_ids("<|eot_id|>")] = 0
    model.save_pretrained(tmp_path / "model")
    with pytest.raises(EncodingError, match=r"'<\|eot_id\|>'.*untrained in this base model.*chat_format=plain"):
        train_once({"model": str(tmp_path / "model"), "out": str(tmp_path / "a")})


@pytest.mark.parametrize(
    ("train", "error", "message"),
    [
        ({"train_unembed": True}, ConfigError, "train_unembed is for backend tinker"),
        ({"early_stopping_patience": 2}, ConfigError, "needs a validation part"),
        ({"optimizer": "adamw_8bit"}, BackendError, "adamw_8bit needs a GPU"),
        ({"cuda_graphs": True}, BackendError, "cuda_graphs needs a GPU"),
        ({"cuda_graphs": True, "gradient_checkpointing": True}, ConfigError, "without gradient_checkpointing"),
        ({"fsdp": True}, ConfigError, "start this command with torchrun"),
        ({"quantization": "4bit"}, BackendError, "4-bit loading needs a GPU"),
        ({"lora": {"target_modules": ["no_such_layer"]}}, ConfigError, "train.lora does not fit"),
    ],
)
def test_what_cannot_be_honoured_is_an_error(
    tiny_model: Path, tmp_path: Path, train: dict[str, Any], error: type[Exception], message: str
):
    """A setting that this backend or device would have to ignore is refused, by name."""
    with pytest.raises(error, match=message):
        train_once({"model": str(tiny_model), "out": str(tmp_path / "a"), "train": train})


def test_a_shape_that_repeats_changes_no_loss(tiny_model: Path):
    """Padded to whole steps of rows, tokens and columns, for a recording, a batch has the loss that it had."""
    encoder = encoder_of(tiny_model)
    batch = collate([encoder.example(example) for example in examples(3)], encoder.pad_id)
    padded = Batch.of(batch, n_rows=4, pad_id=encoder.pad_id)
    assert padded.shape[0] == 4
    assert padded.shape[1] % STEP == padded.shape[2] % STEP == 0
    loop, model, one = SftLoop(), load_model(str(tiny_model)), torch.ones(())
    with torch.no_grad():
        plain = loop.loss_over(model, batch, one)
        assert loop.loss_at(model, padded.ids, padded.columns, padded.targets, one) == pytest.approx(
            float(plain), abs=1e-3
        )


def test_the_loss_and_its_gradient_are_those_of_torch(monkeypatch: Any):
    """Computed some rows at a time and in place, ignored rows and all."""
    monkeypatch.setattr(_sft, "NLL_ENTRIES", 100)
    torch.manual_seed(0)
    logits = torch.randn(17, 30, requires_grad=True)
    targets = torch.randint(0, 30, (17,))
    targets[::4] = IGNORED
    expected = torch.nn.functional.cross_entropy(logits, targets, ignore_index=IGNORED, reduction="sum")
    (gradient,) = torch.autograd.grad(3 * expected, logits)
    ours = summed_nll(copy := logits.detach().clone().requires_grad_() * 1, targets)
    assert ours.item() == pytest.approx(expected.item(), rel=1e-6)
    (mine,) = torch.autograd.grad(3 * ours, copy)
    assert torch.allclose(mine, gradient, atol=1e-6)
    kept = logits.detach().clone()
    assert summed_nll(kept, targets).item() == pytest.approx(expected.item(), rel=1e-6)
    assert torch.equal(kept, logits), "where no gradient is wanted, the logits stay"


def test_a_model_spared_its_walks_is_in_the_same_state():
    """After `spare_walks`: all modules train, whatever they did before; both modes reach all; only trained gradients go."""
    model = torch.nn.Sequential(
        torch.nn.Linear(2, 2), torch.nn.Sequential(torch.nn.Dropout(0.5), torch.nn.Linear(2, 2))
    )
    frozen, trained = list(model[0].parameters()), list(model[1].parameters())
    model[1].eval()
    _sft.spare_walks(model, trained)
    _sft.spare_walks(model, [])
    for mode in (True, False, False, True):
        assert {module.training for module in model.modules()} == ({True} if model.training else {False})
        assert model.train(mode) is model
        assert {module.training for module in model.modules()} == {mode}
    model.eval()
    assert not any(module.training for module in model.modules())
    for parameter in frozen + trained:
        parameter.grad = torch.ones_like(parameter)
    model.zero_grad()
    assert [parameter.grad is None for parameter in frozen + trained] == [False] * 2 + [True] * 2


def test_a_missing_gpu_is_named(tiny_model: Path, tmp_path: Path):
    """`device: cuda` without a GPU is a BackendError with the setting to change."""
    if torch.cuda.is_available():
        pytest.skip("this machine has a GPU")
    with pytest.raises(BackendError, match=r"torch sees no GPU; use --set train\.device=cpu"):
        train_once({"model": str(tiny_model), "out": str(tmp_path / "a"), "train": {"device": "cuda"}})


def test_loading_a_trainer_loads_nothing_heavy():
    """Making a PeftTrainer imports neither torch nor transformers; training does."""
    code = (
        "import sys; from newslora.config import RunConfig; from newslora.trainers.base import load_trainer; "
        "load_trainer(RunConfig(), None); print(sorted({'torch', 'transformers', 'trl', 'peft'} & set(sys.modules)))"
    )
    environment = {**os.environ, "PYTHONPATH": str(HERE.parent / "src")}
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_an_unknown_backend_offers_the_known(tiny_model: Path):
    """A wrong backend name cannot get past the configuration."""
    with pytest.raises(ConfigError, match="backend"):
        load_trainer(config_of(tiny_model, {"backend": "pefft"}), encoder_of(tiny_model))
