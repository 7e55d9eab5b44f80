"""The `unsloth` backend: Unsloth's patched kernels on one NVIDIA GPU, in a process of its own.

Importing Unsloth rewrites torch, transformers, TRL and PEFT for the whole process; so a child process imports it
(`newslora.trainers._unsloth_worker`), and this one stays as it was: it hands the encoded examples over, passes the log
and signals on, and reads the adapter folder that the child leaves. No GPU or no package: one line, exit code 4.
"""

from __future__ import annotations

import importlib.util
import json
import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, Final

from newslora import errors, models
from newslora.config import RunConfig, TrainConfig
from newslora.encoding import Encoded, Encoder
from newslora.errors import BackendError, ConfigError, Interrupted, NewsloraError, TrainingError
from newslora.results import Adapter
from newslora.trainers.base import Log
from newslora.trainers.folder import adapter_of
from newslora.trainers.progress import StopSignal

WORKER: Final = "newslora.trainers._unsloth_worker"
QUIET: Final = {"UNSLOTH_DISABLE_STATISTICS": "1", "TOKENIZERS_PARALLELISM": "false"}


class UnslothTrainer:
    """Trains a LoRA adapter with Unsloth, in a child process."""

    backend = "unsloth"

    def __init__(self, config: RunConfig, encoder: Encoder, *, resume: bool = False, log: Log | None = None) -> None:
        self._config = config
        self._encoder = encoder
        self._resume = resume
        self._log = log or (lambda _line: None)

    def train(self, train: Sequence[Encoded], validation: Sequence[Encoded], out_dir: Path) -> Adapter:
        """See `newslora.trainers.base.Trainer`."""
        check_settings(self._config.train)
        require_package()
        require_gpu()
        with tempfile.TemporaryDirectory(prefix="newslora-unsloth-") as folder:
            job = Path(folder) / "job.json"
            job.write_text(json.dumps(self._job(train, validation, out_dir)), encoding="utf-8")
            self._run(job)
        return adapter_of(out_dir)

    def _job(self, train: Sequence[Encoded], validation: Sequence[Encoded], out_dir: Path) -> dict[str, Any]:
        return {
            "config": self._config.dump(),
            "settings": self._encoder.settings.model_dump(mode="json"),
            "train": [[row.id, row.ids, row.loss_mask] for row in train],
            "validation": [[row.id, row.ids, row.loss_mask] for row in validation],
            "out": str(out_dir),
            "resume": self._resume,
        }

    def _run(self, job: Path) -> None:
        """Run the child to its end; its log comes through a pipe of its own, its chatter goes to stderr.

        Raises:
            NewsloraError: the child's own error; TrainingError when it ended without one.
        """
        reading, writing = os.pipe()
        caches = Path.home() / ".cache" / "newslora" / "unsloth"
        environment = {"UNSLOTH_COMPILE_LOCATION": str(caches), **QUIET, **os.environ}
        with StopSignal() as stop, os.fdopen(reading, encoding="utf-8") as lines:
            child = subprocess.Popen(  # noqa: S603
                [sys.executable, "-m", WORKER, str(job), str(writing)],
                pass_fds=[writing],
                stdout=2,
                env=environment,
                start_new_session=True,  # Ctrl-C reaches this process alone, which passes it on
            )
            os.close(writing)
            stop.notify = lambda: child.send_signal(signal.SIGTERM)
            try:
                error = self._follow(lines)
                status = child.wait()
            finally:
                if child.poll() is None:
                    child.kill()
                    child.wait()
        if error is not None:
            raise error
        if stop.received and status == -signal.SIGTERM:
            raise Interrupted(f"{stop.received}: stopped before the first step or after the last; go on with --resume")
        if status != 0:
            raise TrainingError(f"Unsloth's process ended with status {status}; its last words are above")

    def _follow(self, lines: Iterable[str]) -> NewsloraError | None:
        """Pass each line of the log on until the child closes its end; return the error that it reports."""
        for line in lines:
            entry = json.loads(line)
            if "error" in entry:
                return raised_as(entry["error"], entry["message"])
            self._log(entry)
        return None


def check_settings(config: TrainConfig) -> None:
    """Refuse settings that Unsloth cannot honour here.

    Raises:
        ConfigError: the first of them.
    """
    if config.lora.train_embeddings:
        raise ConfigError("backend unsloth cannot honour train.lora.train_embeddings: use backend peft for that arm")
    for key in ("fsdp", "cuda_graphs"):
        if getattr(config, key):
            raise ConfigError(f"backend unsloth cannot honour train.{key} here: use backend peft for that arm")
    if config.device == "cpu":
        raise ConfigError("backend unsloth needs a GPU: set train.device to auto or cuda, or use backend peft")
    if config.precision == "fp32":
        raise ConfigError("backend unsloth trains in 16 bits: set train.precision to auto, bf16 or fp16")
    if int(os.environ.get("WORLD_SIZE", "1")) > 1:
        raise ConfigError("backend unsloth trains on one GPU; under torchrun, use backend peft")


def require_package() -> None:
    """Check that Unsloth is installed, without importing it.

    Raises:
        BackendError: it is not.
    """
    if importlib.util.find_spec("unsloth") is None:
        raise BackendError("backend 'unsloth' is not installed: pip install 'newslora[unsloth]'")


def require_gpu() -> None:
    """Check that torch sees a GPU.

    Raises:
        BackendError: it does not.
    """
    try:
        models.torch_device("cuda")
    except BackendError:
        raise BackendError("backend unsloth needs an NVIDIA GPU, and torch sees none; use backend peft") from None


def raised_as(kind: str, message: str) -> NewsloraError:
    """Return the error that the child reported, as the class of that name."""
    found = getattr(errors, kind, TrainingError)
    known = isinstance(found, type) and issubclass(found, NewsloraError) and found is not errors.RecordError
    return found(message) if known else TrainingError(message)
