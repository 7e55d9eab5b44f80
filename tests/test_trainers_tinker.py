"""The `tinker` backend and engine against a real server on loopback (skyrl's, CPU), and their logic without one."""

from __future__ import annotations

import gc
import json
import logging
import os
import signal
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("tinker")
pytest.importorskip("torch")

import numpy as np
import torch
from safetensors.torch import load, load_file, save

from newslora import tinker_service
from newslora.config import TrainConfig, parse_config
from newslora.encoding import Encoded
from newslora.errors import (
    ConfigError,
    CredentialsError,
    DataError,
    EncodingError,
    Interrupted,
    ServiceError,
    StorageError,
    TrainingError,
)
from newslora.inference.base import load_engine
from newslora.models import load_adapter, load_model
from newslora.trainers._tinker import check_settings, check_tokens, datum, layers_of, mean_nll, save_state
from newslora.trainers.adapters import check_complete, peft_names
from tinker_server.server import KEY, TinkerServer
from train_once import config_of, encoder_of, examples, train_once

# The SDK leaves sockets to the garbage collector; what they say there is not ours.
pytestmark = pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")


@pytest.fixture(scope="module")
def server(tiny_model: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[TinkerServer]:
    """Yield a running server that serves the tiny model, with its key in the environment."""
    pytest.importorskip("skyrl", reason="the test server is not installed: make install brings it")
    running = TinkerServer(tiny_model, tmp_path_factory.mktemp("tinker-server"))
    running.start()
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TINKER_API_KEY", KEY)
        patch.setenv("TINKER_BASE_URL", running.url)
        yield running
    running.kill()
    gc.collect()


def spec_of(server: TinkerServer, out: Path, **train: Any) -> dict[str, Any]:
    """Return a specification of 8 training and 4 validation items: 12 steps of 4."""
    settings = {
        "backend": "tinker",
        "batch_size": 4,
        "gradient_accumulation": 1,
        "epochs": 6,
        "max_seconds": 280,
        **train,
    }
    return {"model": str(server.model), "out": str(out), "n": 8, "n_validation": 4, "train": settings}


@pytest.fixture(scope="module")
def trained(server: TinkerServer, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[Any]]:
    """Return an adapter that was trained on the server, and the log of its training."""
    out, lines = tmp_path_factory.mktemp("tinker") / "adapter", []
    train_once(spec_of(server, out), lines)
    return out, lines


@pytest.mark.slow
def test_it_trains_and_logs(trained: Any):
    """The loss falls, a line a step is logged, and validations come once an epoch."""
    _, lines = trained
    steps = [line for line in lines if "loss" in line]
    assert [line["step"] for line in steps] == list(range(1, 13))
    assert steps[-1]["loss"] < 0.2 * steps[0]["loss"]
    assert [line["step"] for line in lines if "validation_loss" in line] == [2, 4, 6, 8, 10, 12]


@pytest.mark.slow
def test_step_zero_agrees_with_peft(trained: Any, tiny_model: Path, tmp_path: Path):
    """PEFT and the server see the same ids, masks and order, and the first step's loss agrees to 1e-2."""
    out, lines = trained
    here: list[Any] = []
    settings = {"batch_size": 4, "gradient_accumulation": 1, "max_steps": 1}
    spec = {"model": str(tiny_model), "out": str(tmp_path / "a"), "n": 8, "n_validation": 4, "train": settings}
    train_once(spec, here)
    assert here[0]["loss"] == pytest.approx(lines[0]["loss"], abs=1e-2)
    train_once({**spec, "out": str(tmp_path / "b"), "train": {**settings, "max_steps": None, "epochs": 6}})
    fingerprints = [
        json.loads((folder / "training.json").read_text())["fingerprint"] for folder in (out, tmp_path / "b")
    ]
    assert fingerprints[0] == fingerprints[1]


@pytest.mark.slow
def test_the_adapter_predicts_what_the_server_samples(trained: Any, server: TinkerServer):
    """Greedy, token for token: the engine `tinker` on the checkpoint, and the downloaded adapter in plain PEFT."""
    out, _ = trained
    encoder = encoder_of(server.model)
    values = config_of(server.model, {}).dump()
    values["predict"] |= {"engine": "tinker", "max_new_tokens": 40, "concurrency": 3}
    prompts = [encoder.prompt(example, index) for index, example in enumerate(examples(6))]
    sampled = list(load_engine(parse_config(values), encoder, adapter=out).complete(iter(prompts)))
    model = load_adapter(load_model(str(server.model)), out)
    for prompt, completion in zip(prompts, sampled, strict=True):
        ids = model.generate(
            input_ids=torch.tensor([prompt.ids]),
            max_new_tokens=40,
            do_sample=False,
            eos_token_id=list(encoder.stop_ids),
            pad_token_id=encoder.pad_id,
        )[0, len(prompt.ids) :].tolist()
        assert completion.index == prompt.index
        assert completion.text == encoder.decode(ids)
        assert completion.n_tokens == len(ids)
        assert completion.finish_reason == ("stop" if ids[-1] in encoder.stop_ids else "length")


@pytest.mark.slow
def test_the_folder_says_what_was_honoured(trained: Any):
    """Alpha is the server's, target modules are filled in, and the address of the checkpoint is kept; no key anywhere."""
    out, _ = trained
    config = json.loads((out / "adapter_config.json").read_text())
    training = json.loads((out / "training.json").read_text())
    assert config["target_modules"] == ["down_proj", "gate_proj", "k_proj", "o_proj", "q_proj", "up_proj", "v_proj"]
    assert training["parity"]["alpha"] == config["lora_alpha"] == 32
    assert training["tinker"]["sampler_path"].startswith("tinker://")
    assert len(load_file(out / "adapter_model.safetensors")) == 2 * 7 * 2
    assert not [file.name for file in out.iterdir() if KEY.encode() in file.read_bytes()]


@pytest.mark.slow
def test_untuned_sampling_needs_no_adapter(server: TinkerServer):
    """Without an adapter the engine samples from the base model, and stops at the limit."""
    encoder = encoder_of(server.model)
    values = config_of(server.model, {}).dump()
    values["predict"] |= {"engine": "tinker", "max_new_tokens": 40}
    done = list(load_engine(parse_config(values), encoder).complete([encoder.prompt(examples(1)[0], 7)]))
    assert [(c.index, c.finish_reason, c.n_tokens) for c in done] == [(7, "length", 40)]


@pytest.mark.slow
def test_a_wrong_key_is_refused_without_showing_it(server: TinkerServer, tmp_path: Path, monkeypatch: Any):
    """A key that the server refuses: exit code 4, the server's address, and not a letter of the key."""
    monkeypatch.setenv("TINKER_API_KEY", "tml-secret-of-mine")
    start = time.monotonic()
    with pytest.raises(CredentialsError, match="refused TINKER_API_KEY") as caught:
        train_once(spec_of(server, tmp_path / "a"))
    assert server.url in str(caught.value)
    assert "secret-of-mine" not in str(caught.value)
    assert caught.value.exit_code == 4
    assert time.monotonic() - start < 60


@pytest.mark.parametrize(("key", "message"), [(None, "needs TINKER_API_KEY"), ("sk-123", "should start with 'tml-'")])
def test_no_key_is_said_at_once(tiny_model: Path, tmp_path: Path, monkeypatch: Any, key: str | None, message: str):
    """A missing key, or one of another service, is named before anything is asked; the key is not repeated."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("TINKER_API_KEY", raising=False)
    if key:
        monkeypatch.setenv("TINKER_API_KEY", key)
    with pytest.raises(CredentialsError, match=message) as caught:
        train_once({"model": str(tiny_model), "out": str(tmp_path / "a"), "train": {"backend": "tinker"}})
    assert not key or key not in str(caught.value)


@pytest.mark.slow
def test_an_unknown_model_is_answered_with_the_known(server: TinkerServer):
    """The list of served models comes from the server, not from the code."""
    with (
        tinker_service.connect(None, max_seconds=280, needed_for="a test") as service,
        pytest.raises(ServiceError, match=f"does not serve 'meta-llama/Llama-3.2-1B'.*it serves {server.model}"),
    ):
        service.require_model("meta-llama/Llama-3.2-1B")


def test_a_server_that_is_down_is_said_at_once(tiny_model: Path, tmp_path: Path, monkeypatch: Any):
    """The SDK alone would try for six minutes."""
    monkeypatch.setenv("TINKER_API_KEY", KEY)
    train = {"backend": "tinker", "tinker_base_url": "http://127.0.0.1:9"}
    start = time.monotonic()
    with pytest.raises(ServiceError, match=r"nothing answers at http://127\.0\.0\.1:9.*TINKER_BASE_URL"):
        train_once({"model": str(tiny_model), "out": str(tmp_path / "a"), "train": train})
    assert time.monotonic() - start < 20


@pytest.mark.slow
def test_a_checkpoint_name_in_use_is_said_at_once(server: TinkerServer):
    """The SDK alone would repeat the refused request for five minutes."""
    with tinker_service.connect(None, max_seconds=280, needed_for="a test") as service:
        client = service.wait(
            service.client.create_lora_training_client(str(server.model), train_unembed=False), "a run"
        )
        save_state(service, client, "mine")
        start = time.monotonic()
        with pytest.raises(ServiceError, match="'mine' is in use"):
            save_state(service, client, "mine")
        assert time.monotonic() - start < 20


@pytest.mark.slow
def test_a_signal_saves_and_resumes(server: TinkerServer, tmp_path: Path):
    """SIGTERM ends with a checkpoint on the server; the same command with --resume goes on from there."""
    spec = {**spec_of(server, tmp_path / "a"), "signal": signal.SIGTERM, "at_step": 3}
    with pytest.raises(Interrupted, match=r"SIGTERM: stopped after step \d of 12; go on with --resume"):
        train_once(spec)
    with pytest.raises(StorageError, match="interrupted run"):
        train_once({**spec, "at_step": None})
    adapter = train_once({**spec, "at_step": None, "resume": True})
    training = json.loads((adapter.path / "training.json").read_text())
    assert adapter.n_steps == len(training["losses"]) == 12
    assert len(training["resumed_from"]) == 1


@pytest.mark.slow
def test_a_killed_server_is_noticed_and_the_run_resumed(
    server: TinkerServer, trained: Any, tmp_path: Path, monkeypatch: Any
):
    """Killed mid-run: a clear line within seconds. Started again: resumed from the checkpoint to the same losses."""
    monkeypatch.setattr(tinker_service, "GONE_SECONDS", 4.0)
    monkeypatch.setattr(tinker_service, "PROBE_SECONDS", 1.0)
    lines: list[Any] = []

    class Killer(list):
        def append(self, line: Any) -> None:
            lines.append(line)
            if line["step"] == 7:
                server.kill()

    start = time.monotonic()
    with pytest.raises(ServiceError, match=r"no longer answers .* while waiting for .*go on with --resume"):
        train_once(spec_of(server, tmp_path / "a"), Killer())
    assert time.monotonic() - start < 200
    server.start()
    adapter = train_once({**spec_of(server, tmp_path / "a"), "resume": True}, lines)
    training = json.loads((adapter.path / "training.json").read_text())
    assert training["resumed_from"] == [6]
    undisturbed = [line["loss"] for line in trained[1] if "loss" in line]
    assert training["losses"] == pytest.approx(undisturbed, abs=2e-2)


def test_a_bad_token_id_is_ours_to_find():
    """Servers let ids beyond the vocabulary and short masks pass; both are refused here, with the item's id."""
    with pytest.raises(EncodingError, match="item 'a': token id 10 is outside the vocabulary of 10"):
        check_tokens([Encoded("a", (1, 10), (0, 1))], 10)
    with pytest.raises(EncodingError, match="item 'b': 2 tokens but a mask of 1"):
        check_tokens([Encoded("b", (1, 2), (1,))], 10)
    check_tokens([Encoded("c", (0, 9), (0, 1))], 10)


def test_a_datum_is_shifted_by_one():
    """Inputs leave the last token out, targets the first, and weights follow the targets."""
    made = datum(Encoded("a", (5, 6, 7, 8), (0, 0, 1, 1)), 0.5)
    assert made.model_input.to_ints() == [5, 6, 7]
    assert made.loss_fn_inputs["target_tokens"].tolist() == [6, 7, 8]
    assert made.loss_fn_inputs["weights"].tolist() == [0.0, 0.5, 0.5]


def test_the_loss_is_read_off_the_log_probabilities():
    """The mean is over trained tokens of all rows; values for padding are ignored, too few are an error."""
    rows = [Encoded("a", (5, 6, 7), (0, 0, 1)), Encoded("b", (5, 6, 7), (0, 1, 1))]
    assert mean_nll(rows, [[-9.0, -1.0], [-2.0, -3.0, -99.0]]) == pytest.approx(2.0)
    with pytest.raises(ServiceError, match="returned 1 values for the 2 of item 'a'"):
        mean_nll(rows, [[-1.0], [-1.0, -1.0]])


@pytest.mark.parametrize(
    ("train", "message"),
    [
        ({"lora": {"dropout": 0.05}}, "train.lora.dropout: Tinker has no dropout"),
        ({"lora": {"alpha": 16}}, "train.lora.alpha"),
        ({"lora": {"train_embeddings": True}}, "train.lora.train_embeddings"),
        ({"optimizer": "adamw_8bit"}, "train.optimizer"),
        ({"quantization": "4bit"}, "train.quantization"),
        ({"precision": "bf16"}, "train.precision"),
        ({"gradient_checkpointing": True}, "train.gradient_checkpointing"),
        ({"fsdp": True}, "train.fsdp"),
        ({"cuda_graphs": True}, "train.cuda_graphs"),
        ({"early_stopping_patience": 2}, "needs a validation part"),
        ({"lora": {"target_modules": ["q_proj"]}}, "set train.lora.target_modules to"),
    ],
)
def test_what_the_protocol_has_no_room_for_is_an_error(train: dict[str, Any], message: str):
    """A setting that would be dropped silently is refused, with its name."""
    with pytest.raises(ConfigError, match=message):
        check_settings(TrainConfig.model_validate(train), [])


def test_target_modules_become_the_two_switches():
    """All layers, attention alone or feed-forward alone."""
    kinds = [("all-linear", (True, True)), (("q_proj", "k_proj", "v_proj", "o_proj"), (False, True))]
    kinds.append((("gate_proj", "up_proj", "down_proj"), (True, False)))
    for names, switches in kinds:
        assert layers_of(TrainConfig.model_validate({"lora": {"target_modules": names}})) == switches


def exported(*, rank: int = 4, layers: int = 2, missing: str = "", prefix: str = "base_model.model.model") -> bytes:
    """Return an exported adapter of two attention projections, as bytes."""
    names = [
        f"{prefix}.layers.{layer}.self_attn.{module}.lora_{side}.weight"
        for layer in range(layers)
        for module in ("q_proj", "v_proj")
        for side in "AB"
    ]
    shapes = {"A": (rank, 8), "B": (8, rank)}
    return save({name: torch.zeros(shapes[name[-8]]) for name in names if not missing or missing not in name})


def test_an_export_is_completed():
    """Null target modules (which PEFT would read as few layers) are filled in from the tensors."""
    made = check_complete(exported(), {"r": 4, "lora_alpha": 32, "target_modules": None}, "org/model")
    assert made["target_modules"] == ["q_proj", "v_proj"]
    assert made["base_model_name_or_path"] == "org/model"
    assert made["lora_alpha"] == 32


@pytest.mark.parametrize(
    ("weights", "message"),
    [
        (exported(missing="1.self_attn.v_proj.lora_B"), "has not both sides"),
        (exported(missing="1.self_attn.v_proj"), "layer 1 has no self_attn.v_proj"),
        (exported(rank=8), "has ranks 8 and 8, the configuration says 4"),
        (save({"base_model.model.lm_head.weight": torch.zeros(2, 2)}), "no LoRA tensor that PEFT would load"),
        (save({}), "has not both sides"),
        (b"\x00" * 4, "no safetensors file"),
    ],
)
def test_an_incomplete_export_is_refused(weights: bytes, message: str):
    """Whatever PEFT would drop silently is found before an adapter folder is written."""
    with pytest.raises(TrainingError, match=message):
        check_complete(weights, {"r": 4}, "org/model")


def test_an_export_for_other_shapes_is_refused(tiny_model: Path):
    """With the base model's files at hand, the adapter is tried on an empty copy of it."""
    with pytest.raises(TrainingError, match="does not fit"):
        check_complete(exported(), {"r": 4, "lora_alpha": 32}, str(tiny_model))


def test_names_are_made_those_of_peft():
    """A server that leaves PEFT's prefix out is understood; the tensors stay what they are."""
    bare = exported(prefix="model")
    renamed = load(peft_names(bare))
    assert renamed.keys() == load(exported()).keys()
    assert peft_names(exported()) == exported()
    values = {"model.layers.0.mlp.up_proj.lora_A.weight": torch.arange(6.0).reshape(2, 3)}
    assert torch.equal(next(iter(load(peft_names(save(values))).values())), next(iter(values.values())))


class NeverDone:
    """A future whose result does not come."""

    def result(self, timeout: float) -> None:
        time.sleep(min(timeout, 0.01))
        raise TimeoutError


def service_of(**values: Any) -> tinker_service.Service:
    """Return a service that is connected to nothing."""
    defaults = {"client": None, "rest": None, "url": "http://here", "key": "tml-hidden", "max_seconds": 0.2}
    return tinker_service.Service(**{**defaults, **values})


def test_a_wait_has_a_deadline_and_says_what_it_waits_for(monkeypatch: Any, caplog: Any):
    """While waiting, a notice names the thing; after the deadline, an error does."""
    monkeypatch.setattr(tinker_service, "answers", lambda _url: True)
    monkeypatch.setattr(tinker_service, "NOTICE_SECONDS", 0.05)
    with (
        caplog.at_level(logging.WARNING),
        pytest.raises(ServiceError, match=r"step 12: no answer from http://here within"),
    ):
        service_of().wait(NeverDone(), "step 12")
    assert "waiting for step 12 from http://here" in caplog.text


def test_a_server_that_is_gone_ends_the_wait_before_the_deadline(monkeypatch: Any):
    """Nothing at the address for a while is enough, however long the deadline."""
    monkeypatch.setattr(tinker_service, "answers", lambda _url: False)
    monkeypatch.setattr(tinker_service, "GONE_SECONDS", 0.1)
    with pytest.raises(ServiceError, match=r"http://here no longer answers .* while waiting for step 12"):
        service_of(max_seconds=3600).wait(NeverDone(), "step 12")


class Failing:
    """A future that fails."""

    def __init__(self, error: Exception) -> None:
        self._error = error

    def result(self, timeout: float) -> None:
        assert timeout > 0
        raise self._error


def status_error(kind: str, status: int) -> Exception:
    """Return an SDK error of an HTTP status, its text holding the key."""
    import httpx
    import tinker

    request = httpx.Request("POST", "http://here")
    response = httpx.Response(status, request=request)
    error: Exception = getattr(tinker, kind)("went wrong with tml-hidden", response=response, body=None)
    return error


@pytest.mark.parametrize(
    ("error", "kind", "message"),
    [
        (status_error("AuthenticationError", 401), CredentialsError, "refused TINKER_API_KEY"),
        (status_error("BillingError", 402), ServiceError, "asks for payment"),
        (status_error("ConflictError", 409), ServiceError, "the name is in use"),
        (status_error("NotFoundError", 404), ServiceError, "step 3 failed on http://here"),
        (ValueError("loss is not defined"), ServiceError, "loss is not defined"),
        (RuntimeError("tml-hidden"), ServiceError, r"\*\*\*"),
    ],
)
def test_sdk_errors_are_mapped_without_the_key(error: Exception, kind: type[Exception], message: str):
    """The SDK's own and its builtin errors become ours, and the key is blotted out."""
    with pytest.raises(kind, match=message) as caught:
        service_of().wait(Failing(error), "step 3")
    assert "tml-hidden" not in str(caught.value)
    assert caught.value.__suppress_context__


def test_the_engine_refuses_what_it_cannot_do(tiny_model: Path, tmp_path: Path):
    """Constraints, and adapters that no server holds."""
    encoder = encoder_of(tiny_model)
    values = config_of(tiny_model, {}).dump()
    values["predict"] |= {"engine": "tinker", "constrain": True}
    with pytest.raises(ConfigError, match="engine tinker cannot constrain"):
        load_engine(parse_config(values), encoder)
    values["predict"]["constrain"] = False
    with pytest.raises(DataError, match="was not trained on a Tinker server"):
        load_engine(parse_config(values), encoder, adapter=tmp_path)


def test_the_estimate_is_tokens_times_a_dated_price():
    """Known models have a cost and a date, others say that the table does not have them."""
    known = tinker_service.estimate("Qwen/Qwen3-8B", 2_000_000)
    assert known.cost == pytest.approx(2 * known.price)
    assert known.dated == "2026-10"
    assert "2,000,000 tokens, about 0.88 USD" in str(known)
    assert "table of 2026-10" in str(known)
    unknown = tinker_service.estimate("meta-llama/Llama-3.2-1B", 10)
    assert unknown.cost is None
    assert "no price of 'meta-llama/Llama-3.2-1B'" in str(unknown)


def test_prices_are_positive_numbers():
    """The table in the package is complete: each price a positive number, a month, a currency, a source."""
    table = json.loads(tinker_service.PRICES.read_text(encoding="utf-8"))
    assert table["dated"].count("-") == 1
    assert table["source"]
    assert np.all(np.array(list(table["train_per_million_tokens"].values())) > 0)
    assert os.path.getsize(tinker_service.PRICES) < 5000  # noqa: PTH202
