"""`train.report_to`: the log's numbers to TensorBoard, Weights & Biases or Trackio as well; the same for every backend.

The JSON lines of the log are always written (by the verb); this only copies them. Nothing is imported for "none". The
services read their own keys from the environment.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final, Protocol

from newslora.config import RunConfig
from newslora.errors import BackendError
from newslora.trainers.base import Log

COPIED: Final = ("loss", "validation_loss", "learning_rate", "grad_norm", "epoch", "n_tokens")
PROJECT: Final = "newslora"


class Report(Protocol):
    """Somewhere to send numbers."""

    def write(self, values: Mapping[str, float], step: int) -> None:
        """Send the numbers of a step."""
        ...

    def close(self) -> None:
        """Send what is left."""
        ...


@contextmanager
def reported(log: Log | None, config: RunConfig, out_dir: Path) -> Iterator[Log]:
    """Yield a log that also copies to where `train.report_to` says.

    Raises:
        BackendError: its package is not installed; before anything is trained.
    """
    write = log or (lambda _line: None)
    kind = config.train.report_to
    if kind == "none":
        yield write
        return
    report = _REPORTS[kind](config, out_dir)

    def both(line: Mapping[str, Any]) -> None:
        write(line)
        values = {key: float(line[key]) for key in COPIED if isinstance(line.get(key), int | float)}
        report.write(values, int(line["step"]))

    try:
        yield both
    finally:
        report.close()


class _TensorBoard:
    def __init__(self, config: RunConfig, out_dir: Path) -> None:  # noqa: ARG002
        try:
            from torch.utils.tensorboard import SummaryWriter
        except ImportError:
            raise _missing("tensorboard") from None
        self._writer: Any = SummaryWriter(str(out_dir / "tensorboard"))

    def write(self, values: Mapping[str, float], step: int) -> None:
        for key, value in values.items():
            self._writer.add_scalar(key, value, step)

    def close(self) -> None:
        self._writer.close()


class _Tracker:
    """wandb, and trackio, which has the same three functions."""

    def __init__(self, name: str, module: Any, config: RunConfig, out_dir: Path) -> None:
        self._module = module
        extra = {"dir": str(out_dir)} if name == "wandb" else {}
        module.init(project=PROJECT, name=f"{config.name}-{out_dir.name}", config=config.dump(), **extra)

    def write(self, values: Mapping[str, float], step: int) -> None:
        self._module.log(dict(values), step=step)

    def close(self) -> None:
        self._module.finish()


def _wandb(config: RunConfig, out_dir: Path) -> Report:
    try:
        import wandb
    except ImportError:
        raise _missing("wandb") from None
    return _Tracker("wandb", wandb, config, out_dir)


def _trackio(config: RunConfig, out_dir: Path) -> Report:
    try:
        import trackio
    except ImportError:
        raise _missing("trackio") from None
    return _Tracker("trackio", trackio, config, out_dir)


def _missing(package: str) -> BackendError:
    return BackendError(f"train.report_to={package} needs {package}: pip install {package}; or set it to none")


_REPORTS: Final[Mapping[str, Callable[[RunConfig, Path], Report]]] = {
    "tensorboard": _TensorBoard,
    "wandb": _wandb,
    "trackio": _trackio,
}
