"""`train.report_to` copies the log to a tracker, for every backend alike, and says what is missing."""

from __future__ import annotations

import sys
import types
from pathlib import Path
from typing import Any

import pytest

from newslora.config import RunConfig, TrainConfig
from newslora.errors import BackendError
from newslora.trainers.reporting import reported

LINES = [
    {"step": 1, "n_steps": 2, "loss": 3.0, "learning_rate": 1e-3, "grad_norm": None, "seconds": 0.1},
    {"step": 1, "n_steps": 2, "validation_loss": 2.5, "best": True},
    {"step": 2, "n_steps": 2, "loss": 2.0, "learning_rate": 5e-4, "grad_norm": 0.5, "seconds": 0.2},
]
COPIES = [
    ({"loss": 3.0, "learning_rate": 1e-3}, 1),
    ({"validation_loss": 2.5}, 1),
    ({"loss": 2.0, "learning_rate": 5e-4, "grad_norm": 0.5}, 2),
]


def config_of(report_to: Any) -> RunConfig:
    """Return a configuration that reports there."""
    return RunConfig(name="mine", train=TrainConfig(report_to=report_to))


class Tracker(types.ModuleType):
    """A module with the functions that wandb and trackio share."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.started: dict[str, Any] = {}
        self.logged: list[tuple[dict[str, float], int]] = []
        self.finished = False

    def init(self, **settings: Any) -> None:
        self.started = settings

    def log(self, values: dict[str, float], step: int) -> None:
        self.logged.append((values, step))

    def finish(self) -> None:
        self.finished = True


def send(config: RunConfig, out_dir: Path) -> list[Any]:
    """Send the lines and return what the plain log got."""
    plain: list[Any] = []
    with reported(plain.append, config, out_dir) as log:
        for line in LINES:
            log(line)
    return plain


def test_none_copies_nothing(tmp_path: Path):
    """The default passes the log through, with or without a receiver."""
    assert send(config_of("none"), tmp_path) == LINES
    with reported(None, config_of("none"), tmp_path) as log:
        log(LINES[0])
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["wandb", "trackio"])
def test_trackers_get_numbers_and_settings(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Each line's numbers arrive under its step, the run has project, name and settings, and is finished."""
    tracker = Tracker(name)
    monkeypatch.setitem(sys.modules, name, tracker)
    assert send(config_of(name), tmp_path / "seed-0") == LINES
    assert tracker.logged == COPIES
    assert tracker.finished
    assert tracker.started["project"] == "newslora"
    assert tracker.started["name"] == "mine-seed-0"
    assert tracker.started["config"]["train"]["report_to"] == name


def test_a_failing_run_is_finished_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """A tracker is closed when training stops with an error."""
    tracker = Tracker("wandb")
    monkeypatch.setitem(sys.modules, "wandb", tracker)
    with pytest.raises(RuntimeError, match="stop"), reported(None, config_of("wandb"), tmp_path):
        raise RuntimeError("stop")
    assert tracker.finished


def test_tensorboard_gets_scalars(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Scalars are written below the adapter folder."""
    written: list[tuple[str, float, int]] = []

    class SummaryWriter:
        def __init__(self, folder: str) -> None:
            assert folder == str(tmp_path / "tensorboard")

        def add_scalar(self, key: str, value: float, step: int) -> None:
            written.append((key, value, step))

        def close(self) -> None:
            written.append(("closed", 0.0, 0))

    module = types.ModuleType("torch.utils.tensorboard")
    module.SummaryWriter = SummaryWriter
    monkeypatch.setitem(sys.modules, "torch.utils.tensorboard", module)
    send(config_of("tensorboard"), tmp_path)
    expected = [(key, value, step) for values, step in COPIES for key, value in values.items()]
    assert written == [*expected, ("closed", 0.0, 0)]


@pytest.mark.parametrize("name", ["tensorboard", "wandb", "trackio"])
def test_a_missing_tracker_is_said_before_training(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """The message is the pip command, and exit code 4."""
    monkeypatch.setitem(sys.modules, "torch.utils.tensorboard" if name == "tensorboard" else name, None)
    with pytest.raises(BackendError, match=f"needs {name}: pip install {name}") as caught:
        send(config_of(name), tmp_path)
    assert caught.value.exit_code == 4
