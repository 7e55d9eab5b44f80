"""A torch run's state as safetensors: trainable weights and optimizer moments. No pickle.

Every tensor is kept by the name of its parameter, so that a checkpoint says what is in it and nothing depends on the
order of parameters. Numbers of the optimizer that are no tensors go to `optimizer.json`. The random generators need no
saving: dropout is drawn anew from seed, step and device at each step (`newslora.trainers._sft`).
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Final

import torch
from safetensors.torch import load_file, save_file

from newslora.errors import DataError

WEIGHTS: Final = "trainable.safetensors"
OPTIMIZER: Final = "optimizer.safetensors"
OPTIMIZER_SCALARS: Final = "optimizer.json"


def trainable(model: torch.nn.Module) -> dict[str, torch.nn.Parameter]:
    """Return the parameters that are trained, by name."""
    return {name: parameter for name, parameter in model.named_parameters() if parameter.requires_grad}


def save_weights(model: torch.nn.Module, folder: Path) -> None:
    """Write the trainable weights, in the precision in which they are trained."""
    save_file({name: p.detach().cpu().contiguous() for name, p in trainable(model).items()}, folder / WEIGHTS)


def load_weights(model: torch.nn.Module, folder: Path) -> None:
    """Read the trainable weights back into the model.

    Raises:
        DataError: names or shapes are not this model's.
    """
    saved, parameters = load_file(folder / WEIGHTS), trainable(model)
    if saved.keys() != parameters.keys():
        odd = min(saved.keys() ^ parameters.keys())
        raise DataError(f"{folder} does not fit this model: parameter {odd!r} is in only one of the two")
    with torch.no_grad():
        for name, parameter in parameters.items():
            if saved[name].shape != parameter.shape:
                raise DataError(
                    f"{folder} does not fit this model: {name!r} is {tuple(saved[name].shape)}, expected "
                    f"{tuple(parameter.shape)}"
                )
            parameter.copy_(saved[name])


def save_optimizer(optimizer: torch.optim.Optimizer, model: torch.nn.Module, folder: Path) -> None:
    """Write the optimizer's state of every trainable parameter."""
    names: dict[Any, str] = {parameter: name for name, parameter in trainable(model).items()}
    tensors: dict[str, torch.Tensor] = {}
    scalars: dict[str, Any] = {}
    for parameter, state in _inner(optimizer).state.items():
        for key, value in state.items():
            full = f"{names[parameter]}:{key}"
            if isinstance(value, torch.Tensor):
                tensors[full] = value.detach().cpu().contiguous().clone()
            else:
                scalars[full] = value
    save_file(tensors, folder / OPTIMIZER)
    (folder / OPTIMIZER_SCALARS).write_text(json.dumps(scalars), encoding="utf-8")


def load_optimizer(optimizer: torch.optim.Optimizer, model: torch.nn.Module, folder: Path) -> None:
    """Read the optimizer's state back.

    Raises:
        DataError: a parameter of the model has no state in the checkpoint.
    """
    tensors = load_file(folder / OPTIMIZER)
    values: dict[str, Any] = {**tensors, **json.loads((folder / OPTIMIZER_SCALARS).read_text(encoding="utf-8"))}
    by_parameter: dict[str, dict[str, Any]] = {}
    for full, value in values.items():
        name, _, key = full.rpartition(":")
        by_parameter.setdefault(name, {})[key] = value
    inner = _inner(optimizer)
    for name, parameter in trainable(model).items():
        if name not in by_parameter:
            raise DataError(f"{folder} holds no optimizer state of {name!r}")
        inner.state[parameter] = {key: _placed(key, v, parameter) for key, v in by_parameter[name].items()}


def _inner(optimizer: Any) -> torch.optim.Optimizer:
    """Return the optimizer inside accelerate's wrapper."""
    inner: torch.optim.Optimizer = getattr(optimizer, "optimizer", optimizer)
    return inner


def _placed(key: str, value: object, parameter: torch.nn.Parameter) -> object:
    """Moments live beside their parameter; torch's step counter stays on the CPU unless the optimizer is fused."""
    if not isinstance(value, torch.Tensor):
        return value
    return value if key == "step" and parameter.device.type == "cpu" else value.to(parameter.device)
