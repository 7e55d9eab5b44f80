"""The one protocol of training, and the table of its backends.

A backend takes *encoded* examples, so that all of them train on the same tokens, masks and order, and leaves a
PEFT-format LoRA adapter folder: `adapter_model.safetensors`, `adapter_config.json`, the tokenizer's files,
`chat_format.json` and `training.json`. A backend is imported on use; one that is not installed answers with the pip
command that brings it.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, Final, Protocol

from newslora.config import RunConfig, TrainConfig
from newslora.encoding import Encoded, Encoder
from newslora.errors import BackendError, one_of
from newslora.results import Adapter

BACKENDS: Final[Mapping[str, str]] = {
    "peft": "newslora.trainers._peft:PeftTrainer",
    "unsloth": "newslora.trainers._unsloth:UnslothTrainer",
    "tinker": "newslora.trainers._tinker:TinkerTrainer",
}

Log = Callable[[Mapping[str, Any]], None]
"""Receives one mapping a logged step: step, n_steps, epoch, loss, learning_rate, n_tokens, seconds, ..."""


class Trainer(Protocol):
    """Trains an adapter."""

    def train(self, train: Sequence[Encoded], validation: Sequence[Encoded], out_dir: Path) -> Adapter:
        """Train on `train`, in an order drawn from the seed, and write the adapter folder.

        With checkpoints of an earlier, interrupted run in `out_dir` and `resume` asked for, it goes on from the last.

        Raises:
            TrainingError: the loss is not finite, or the adapter would not load completely.
            BackendError: a package, a device, a server or a key is missing.
            Interrupted: a signal came; a checkpoint was saved first.
        """
        ...


class TrainerClass(Protocol):
    """How a backend is made: from the resolved configuration and the encoder that made the examples."""

    def __call__(self, config: RunConfig, encoder: Encoder, *, resume: bool = False, log: Log | None = None) -> Trainer:
        """Return a trainer; nothing heavy is loaded before `train`."""
        ...


def load_trainer(config: RunConfig, encoder: Encoder, *, resume: bool = False, log: Log | None = None) -> Trainer:
    """Return the trainer of `config.train.backend`.

    Raises:
        BackendError: its packages are not installed; the message is the pip command that brings them.
    """
    backend = config.train.backend
    if backend not in BACKENDS:
        raise BackendError(one_of("train.backend", backend, BACKENDS))
    module, _, name = BACKENDS[backend].partition(":")
    try:
        trainer: TrainerClass = getattr(importlib.import_module(module), name)
    except ImportError as error:
        if isinstance(error, BackendError):
            raise
        raise BackendError(
            f"backend {backend!r} needs {error.name or error}: pip install 'newslora[{backend}]'"
        ) from None
    return trainer(config, encoder, resume=resume, log=log)


def n_steps(config: TrainConfig, n_examples: int, *, n_devices: int = 1) -> int:
    """Return the optimizer steps of a run: `max_steps`, or epochs times batches, the last short batch counted."""
    if config.max_steps is not None:
        return config.max_steps
    a_step = config.batch_size * config.gradient_accumulation * n_devices
    per_epoch = -(-n_examples // a_step)
    return max(1, round(per_epoch * config.epochs))
