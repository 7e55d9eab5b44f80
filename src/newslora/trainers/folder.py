"""The adapter folder: written so that a half-written one is never taken for a complete one, and never overwritten.

While a run trains, its folder holds `.checkpoints/` and nothing else. At the end the adapter's files are moved in,
`training.json` last; only then do the checkpoints go. Everything is JSON or safetensors; no pickle is read or written.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import shutil
from collections.abc import Callable, Iterator, Mapping, Sequence
from importlib import metadata
from pathlib import Path
from typing import Any, Final

from newslora import __version__
from newslora.config import RunConfig
from newslora.encoding import Encoded, fingerprint
from newslora.errors import DataError, StorageError
from newslora.results import Adapter
from newslora.storage import replacing, storage_errors
from newslora.trainers.plan import Plan

TRAINING_FILE: Final = "training.json"
CHECKPOINTS: Final = ".checkpoints"
STATE_FILE: Final = "state.json"
KEEP: Final = 2
PACKAGES: Final = ("torch", "transformers", "peft", "trl", "accelerate", "unsloth", "bitsandbytes", "tinker")


class AdapterFolder:
    """One run's place on disk.

    Args:
        path: the folder of the adapter.
        identity: what must be equal for a checkpoint to be resumed (see `identity`).
        resume: go on from the last checkpoint, where there is one.
        rank: under torchrun, which process this is; the first one makes the folder and speaks for all.

    Raises:
        StorageError: the folder is taken: by a finished adapter, an interrupted run, or other files.
    """

    def __init__(self, path: Path, identity: Mapping[str, Any], *, resume: bool = False, rank: int = 0) -> None:
        self.path = path
        self._identity = dict(identity)
        self.checkpoints = path / CHECKPOINTS
        if rank > 0:
            return
        if not resume:
            self._refuse_if_taken()
        with storage_errors(path):
            self.checkpoints.mkdir(parents=True, exist_ok=True)

    def finished(self) -> Adapter | None:
        """Return the adapter when the folder already holds this very run, finished; None when there is work to do.

        Raises:
            StorageError: it holds another run's adapter.
        """
        file = self.path / TRAINING_FILE
        if not file.is_file():
            return None
        training = read_json(file)
        if training.get("identity") != self._identity:
            raise StorageError(self._other(f"{self.path} holds an adapter", training.get("identity")))
        shutil.rmtree(self.checkpoints, ignore_errors=True)
        return adapter_of(self.path)

    def last_checkpoint(self) -> tuple[Path, dict[str, Any]] | None:
        """Return the newest complete checkpoint and its state; None for a fresh start.

        Raises:
            StorageError: it was made with other data or settings.
        """
        folders = self._steps()
        if not folders:
            return None
        state = read_json(folders[-1] / STATE_FILE)
        if state.get("identity") != self._identity:
            raise StorageError(self._other(f"{folders[-1]} is a checkpoint", state.get("identity")))
        return folders[-1], state

    def save_checkpoint(
        self, step: int, state: Mapping[str, Any], write: Callable[[Path], None], *, keep: int | None = None
    ) -> Path:
        """Write a checkpoint: `write` puts its files into a folder that gets its name only when it is complete.

        Args:
            step: optimizer steps done.
            state: JSON values to keep beside the files.
            write: writes the backend's own files.
            keep: a step whose checkpoint must stay (the best one so far).

        Raises:
            StorageError: the disk is full or read-only; the older checkpoint is still there.
        """
        place = self.checkpoint_path(step)
        staging = place.with_name("." + place.name)
        with _emptied(staging), storage_errors(place):
            write(staging)
            write_json(staging / STATE_FILE, {"step": step, "identity": self._identity, **state})
            shutil.rmtree(place, ignore_errors=True)
            staging.rename(place)
        for old in self._steps()[:-KEEP]:
            if keep is None or old != self.checkpoint_path(keep):
                shutil.rmtree(old, ignore_errors=True)
        return place

    def checkpoint_path(self, step: int) -> Path:
        """Return where the checkpoint of a step is."""
        return self.checkpoints / f"step-{step:08d}"

    def finish(self, write: Callable[[Path], None], training: Mapping[str, Any]) -> Adapter:
        """Write the adapter's files, then `training.json`, then drop the checkpoints.

        Raises:
            StorageError: the disk is full or read-only; the checkpoints are still there.
        """
        staging = self.checkpoints / ".adapter"
        with _emptied(staging), storage_errors(self.path):
            write(staging)
            for file in sorted(staging.iterdir()):
                file.replace(self.path / file.name)
            write_json(self.path / TRAINING_FILE, {**training, "identity": self._identity})
        shutil.rmtree(self.checkpoints, ignore_errors=True)
        return adapter_of(self.path)

    def _steps(self) -> list[Path]:
        return sorted(folder for folder in self.checkpoints.glob("step-*") if (folder / STATE_FILE).is_file())

    def _refuse_if_taken(self) -> None:
        if (self.path / TRAINING_FILE).is_file():
            raise StorageError(
                f"{self.path} already holds a finished adapter; give another --out, or --resume to keep it"
            )
        if self._steps():
            raise StorageError(
                f"{self.path} holds the checkpoints of an interrupted run; go on with --resume, or give another --out"
            )
        if (self.path / "adapter_model.safetensors").is_file():
            raise StorageError(f"{self.path} already holds an adapter; give another --out")

    def _other(self, what: str, theirs: Mapping[str, Any] | None) -> str:
        keys = [key for key, value in self._identity.items() if (theirs or {}).get(key) != value]
        return f"{what} of another run ({', '.join(keys)} differ); give another --out, or the data and settings of then"


@contextlib.contextmanager
def _emptied(folder: Path) -> Iterator[None]:
    """Make a folder that is new and empty, and leave nothing of it behind when its block fails."""
    shutil.rmtree(folder, ignore_errors=True)
    try:
        with storage_errors(folder):
            folder.mkdir(parents=True)
        yield
    except StorageError:
        shutil.rmtree(folder, ignore_errors=True)
        raise


def identity(config: RunConfig, plan: Plan, train: Sequence[Encoded], validation: Sequence[Encoded]) -> dict[str, Any]:
    """Return what makes two runs the same run: data and order, base model, and every setting that changes the result."""
    ignored = {"device", "fsdp", "report_to", "save_steps", "max_seconds", "tinker_base_url"}
    settings = config.train.model_dump(mode="json", exclude=ignored)
    text = json.dumps(settings, sort_keys=True)
    return {
        "data": plan.fingerprint(train),
        "validation": fingerprint(validation),
        "model": config.model,
        "backend": config.train.backend,
        "settings": hashlib.sha256(text.encode()).hexdigest()[:16],
    }


def adapter_of(folder: Path) -> Adapter:
    """Read a finished adapter folder back as a record.

    Raises:
        DataError: it has no `training.json`, or one that cannot be read.
    """
    training = read_json(folder / TRAINING_FILE)
    return Adapter(
        path=folder,
        base_model=training["base_model"],
        backend=training["backend"],
        n_steps=training["n_steps"],
        train_loss=training.get("train_loss"),
        validation_loss=training.get("validation_loss"),
        seconds=training.get("seconds"),
    )


def versions(packages: Sequence[str] = PACKAGES) -> dict[str, str]:
    """Return newslora's version and those of packages (what training rests on, by default), where installed."""
    found = {"newslora": __version__}
    for name in packages:
        try:
            found[name] = metadata.version(name)
        except metadata.PackageNotFoundError:
            continue
    return found


def read_json(path: Path) -> dict[str, Any]:
    """Read a JSON object.

    Raises:
        DataError: the file is missing or is not one.
    """
    try:
        loaded = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise DataError(f"cannot read {path}: {error.strerror or error}") from None
    except ValueError:
        raise DataError(f"{path} is not JSON that newslora wrote") from None
    if not isinstance(loaded, dict):
        raise DataError(f"{path} is not a JSON object")
    return loaded


def write_json(path: Path, value: Mapping[str, Any]) -> None:
    """Write a JSON object so that the file is either the old one or the whole new one, even after a power cut."""
    with replacing(path) as file:
        file.write((json.dumps(value, ensure_ascii=False, indent=2) + "\n").encode("utf-8"))
