"""The `unsloth` backend's process, pipe, errors and refusals, with a stand-in for the package; real runs need a GPU."""

from __future__ import annotations

import json
import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("peft")

import torch
from safetensors.torch import load_file

from newslora import errors
from newslora.config import TrainConfig
from newslora.errors import BackendError, ConfigError, Interrupted, TrainingError
from newslora.trainers import _unsloth
from newslora.trainers._unsloth import check_settings, raised_as
from train_once import train_once

HERE = Path(__file__).parent


@contextmanager
def standing_in(home: Path) -> Iterator[None]:
    """Put the stand-in on the child's path, and let the backend think that there is a GPU."""
    paths = [str(HERE / "fake_unsloth"), str(HERE.parent / "src"), os.environ.get("PYTHONPATH", "")]
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYTHONPATH", os.pathsep.join(paths))
        patch.setenv("HOME", str(home))
        patch.setattr(_unsloth, "require_gpu", lambda: None)
        patch.setattr(_unsloth, "require_package", lambda: None)
        yield


@pytest.fixture
def stand_in(tmp_path: Path) -> Iterator[None]:
    """Let the stand-in be Unsloth for one test."""
    with standing_in(tmp_path):
        yield


@pytest.fixture(scope="module")
def whole(tiny_model: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[Any]]:
    """Return the adapter and the log of one undisturbed run in the child."""
    lines: list[Any] = []
    place = tmp_path_factory.mktemp("whole")
    with standing_in(place):
        return train_once(spec_of(tiny_model, place / "a"), lines).path, lines


def spec_of(model: Path, out: Path, **train: Any) -> dict[str, Any]:
    """Return a specification of 20 steps and 4 validations; `device: auto` is the CPU where there is no GPU."""
    settings = {"backend": "unsloth", "device": "auto", "precision": "auto", **train}
    return {"model": str(model), "out": str(out), "n_validation": 4, "train": settings}


def weights_of(folder: Path) -> dict[str, torch.Tensor]:
    """Return an adapter's tensors."""
    return load_file(folder / "adapter_model.safetensors")


@pytest.mark.slow
def test_the_child_trains_like_peft(whole: Any, tiny_model: Path, tmp_path: Path):
    """Same examples, masks, order and rates: over the same model, both backends log the same losses."""
    folder, lines = whole
    assert "unsloth" not in sys.modules
    peft = train_once({**spec_of(tiny_model, tmp_path / "peft"), "train": {"device": "auto"}}).path
    ours, theirs = (json.loads((place / "training.json").read_text()) for place in (folder, peft))
    assert [line["loss"] for line in lines if "loss" in line] == pytest.approx(ours["losses"], abs=1e-6)
    assert ours["losses"] == pytest.approx(theirs["losses"], abs=1e-4)
    assert ours["validation_losses"][-1][1] == pytest.approx(theirs["validation_losses"][-1][1], abs=1e-4)
    assert ours["fingerprint"] == theirs["fingerprint"]
    assert ours["backend"] == "unsloth"
    differing = {key for key in ours["parity"] if ours["parity"][key] != theirs["parity"].get(key)}
    assert differing == set()
    assert weights_of(folder).keys() == weights_of(peft).keys()


@pytest.mark.slow
@pytest.mark.usefixtures("stand_in")
def test_a_signal_reaches_the_child_and_the_run_resumes(whole: Any, tiny_model: Path, tmp_path: Path, capfd: Any):
    """SIGTERM to this process: the child saves, Interrupted is raised here, and --resume ends at the same weights.

    The child's chatter goes to stderr: stdout is for data.
    """
    spec = spec_of(tiny_model, tmp_path / "a")
    with pytest.raises(Interrupted, match=r"SIGTERM: stopped after step \d+ of 20"):
        train_once({**spec, "signal": signal.SIGTERM, "at_step": 3})
    out, err = capfd.readouterr()
    assert out == ""
    assert "Unsloth: the banner" in err
    resumed = train_once({**spec, "resume": True}).path
    first, second = weights_of(whole[0]), weights_of(resumed)
    assert max((first[name] - second[name]).abs().max().item() for name in first) < 1e-5


@pytest.mark.slow
@pytest.mark.usefixtures("stand_in")
def test_the_childs_errors_are_raised_here(tiny_model: Path, tmp_path: Path, monkeypatch: Any):
    """A newslora error comes back as itself; a crash is a TrainingError that points to the child's last words."""
    with pytest.raises(ConfigError, match=r"train\.lora does not fit"):
        train_once(spec_of(tiny_model, tmp_path / "a", lora={"target_modules": ["no_such_layer"]}))
    monkeypatch.setenv("FAKE_UNSLOTH", "crash")
    with pytest.raises(TrainingError, match=r"process ended with status 1; its last words are above"):
        train_once(spec_of(tiny_model, tmp_path / "b"))


def test_no_package_is_one_line_and_exit_code_4(tiny_model: Path, tmp_path: Path):
    """Without Unsloth, the message is the pip command."""
    if _unsloth.importlib.util.find_spec("unsloth"):
        pytest.skip("unsloth is installed here")
    with pytest.raises(BackendError, match=r"pip install 'newslora\[unsloth\]'") as caught:
        train_once(spec_of(tiny_model, tmp_path / "a"))
    assert caught.value.exit_code == 4
    assert not (tmp_path / "a").exists()


def test_no_gpu_is_one_line_and_exit_code_4(tiny_model: Path, tmp_path: Path, monkeypatch: Any):
    """With Unsloth and without a GPU, the message says so and names the other backend."""
    if torch.cuda.is_available():
        pytest.skip("this machine has a GPU")
    monkeypatch.setattr(_unsloth, "require_package", lambda: None)
    with pytest.raises(BackendError, match="needs an NVIDIA GPU, and torch sees none; use backend peft") as caught:
        train_once(spec_of(tiny_model, tmp_path / "a"))
    assert caught.value.exit_code == 4


@pytest.mark.parametrize(
    ("train", "message"),
    [
        ({"lora": {"train_embeddings": True}}, "train_embeddings"),
        ({"fsdp": True}, "train.fsdp"),
        ({"cuda_graphs": True}, "train.cuda_graphs"),
        ({"device": "cpu"}, "needs a GPU"),
        ({"precision": "fp32"}, "16 bits"),
    ],
)
def test_what_unsloth_cannot_honour_is_an_error(train: dict[str, Any], message: str):
    """Refused by name, before a process is started."""
    with pytest.raises(ConfigError, match=message):
        check_settings(TrainConfig.model_validate(train))


def test_several_processes_are_refused(monkeypatch: Any):
    """Unsloth's open version trains on one GPU."""
    monkeypatch.setenv("WORLD_SIZE", "2")
    with pytest.raises(ConfigError, match="on one GPU"):
        check_settings(TrainConfig())


def test_reported_errors_keep_their_class():
    """Each class of the tree comes back as itself; an unknown name is a TrainingError."""
    for kind in ("TrainingError", "StorageError", "Interrupted", "EncodingError", "DataError", "BackendError"):
        assert type(raised_as(kind, "why")) is getattr(errors, kind)
        assert str(raised_as(kind, "why")) == "why"
    assert type(raised_as("Path", "why")) is type(raised_as("nonsense", "why")) is TrainingError
