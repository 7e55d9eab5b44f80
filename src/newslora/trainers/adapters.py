"""Adapters that a server exports, made into PEFT adapters whose every tensor has its place."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from newslora import models
from newslora.errors import NewsloraError, TrainingError

PREFIX: Final = "base_model.model."
_TENSOR = re.compile(r"^(?P<module>base_model\.model\..+)\.lora_(?P<side>[AB])\.weight$")


def peft_names(weights: bytes) -> bytes:
    """Return safetensors bytes with the names that PEFT gives to tensors; most servers use them already.

    Raises:
        TrainingError: the bytes are no safetensors file.
    """
    header, start = _header(weights)
    renamed = {_peft_name(name): entry for name, entry in header.items()}
    if list(renamed) == list(header):
        return weights
    text = json.dumps(renamed).encode()
    text += b" " * (-len(text) % 8)
    return len(text).to_bytes(8, "little") + text + weights[start:]


def check_complete(weights: bytes, config: Mapping[str, Any], base_model: str) -> dict[str, Any]:
    """Check that an exported adapter is whole, and return its configuration as PEFT needs it.

    Every tensor must be one side of a pair, of the configured rank, and belong to a layer that `target_modules` names;
    every layer of the model must have the same ones. Where the base model's files are on this machine, the adapter is
    also loaded into an empty copy of it.

    Args:
        weights: the safetensors file.
        config: what the server wrote into `adapter_config.json`; `target_modules` may be null.
        base_model: the name under which the base model was asked for.

    Raises:
        TrainingError: something is missing or left over; PEFT would have dropped it silently.
    """
    header, _ = _header(weights)
    shapes = {name: tuple(entry["shape"]) for name, entry in header.items() if name != "__metadata__"}
    pairs = _pairs(shapes)
    rank = int(config.get("r", 0))
    for module, sides in pairs.items():
        a, b = sides["A"], sides["B"]
        if a[0] != b[1] or a[0] != rank:
            raise TrainingError(
                f"exported adapter: {module} has ranks {a[0]} and {b[1]}, the configuration says {rank}"
            )
    targets = sorted({module.rpartition(".")[2] for module in pairs})
    _same_in_every_layer(pairs)
    complete = {
        **config,
        "peft_type": "LORA",
        "task_type": "CAUSAL_LM",
        "base_model_name_or_path": base_model,
        "target_modules": targets,
        "inference_mode": True,
    }
    _load_into_empty(weights, complete, base_model)
    return complete


def _pairs(shapes: Mapping[str, tuple[int, ...]]) -> dict[str, dict[str, tuple[int, ...]]]:
    pairs: dict[str, dict[str, tuple[int, ...]]] = {}
    for name, shape in shapes.items():
        found = _TENSOR.match(name)
        if not found or len(shape) != 2:
            raise TrainingError(f"exported adapter: {name!r} {shape} is no LoRA tensor that PEFT would load")
        pairs.setdefault(found["module"], {})[found["side"]] = shape
    alone = next((module for module, sides in pairs.items() if len(sides) == 1), None)
    if alone is not None or not pairs:
        raise TrainingError(f"exported adapter: {alone or 'it'} has not both sides (lora_A and lora_B)")
    return pairs


def _same_in_every_layer(modules: Mapping[str, object]) -> None:
    layers: dict[str, set[str]] = {}
    for module in modules:
        found = re.search(r"\.layers\.(\d+)\.(.+)$", module)
        if found:
            layers.setdefault(found[1], set()).add(found[2])
    whole = set().union(*layers.values())
    for layer, names in layers.items():
        if names != whole:
            raise TrainingError(f"exported adapter: layer {layer} has no {', '.join(sorted(whole - names))}")


def _load_into_empty(weights: bytes, config: Mapping[str, Any], base_model: str) -> None:
    """Load into a model without memory, where the base model's configuration and the libraries are at hand."""
    try:
        import peft
        import torch
        import transformers
        from safetensors.torch import load
    except ImportError:
        return
    try:
        folder = Path(models.resolve(base_model))
        if not folder.is_dir():
            return
        auto: Any = transformers.AutoModelForCausalLM
        with torch.device("meta"):
            model = auto.from_config(transformers.AutoConfig.from_pretrained(folder))
    except (NewsloraError, OSError, ValueError):
        return
    settings = {key: value for key, value in config.items() if key in peft.LoraConfig.__dataclass_fields__}
    wrapped = peft.get_peft_model(model, peft.LoraConfig(**settings))
    ours = {
        name: tuple(t.shape) for name, t in peft.get_peft_model_state_dict(wrapped, save_embedding_layers=False).items()
    }
    theirs = {name: tuple(tensor.shape) for name, tensor in load(weights).items()}
    if ours != theirs:
        odd = min(ours.items() ^ theirs.items())[0]
        raise TrainingError(f"exported adapter: {odd!r} does not fit {base_model!r}; not every tensor would be loaded")


def _peft_name(name: str) -> str:
    if name == "__metadata__" or name.startswith(PREFIX):
        return name
    return PREFIX + name


def _header(weights: bytes) -> tuple[dict[str, Any], int]:
    try:
        size = int.from_bytes(weights[:8], "little")
        header = json.loads(weights[8 : 8 + size])
    except ValueError:
        header = None
    if not isinstance(header, dict):
        raise TrainingError("the exported weights are no safetensors file")
    return header, 8 + size
