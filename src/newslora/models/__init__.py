"""Where models come from, and where adapters go: names resolved, weights loaded and checked, merged and uploaded.

A model is "news-tiny" (embedded in the package), a folder, or a Hub name. Adapters are PEFT folders, ours or anyone's;
every tensor of one must find its place in the model, or loading is refused. torch, transformers and peft are imported
on use. No pickle is ever read: weights are safetensors.
"""

from newslora.models._export import merge, push
from newslora.models._loading import (
    ADAPTER_CONFIG,
    ADAPTER_WEIGHTS,
    NEWS_TINY,
    base_model_of,
    check_adapter_files,
    load_adapter,
    load_model,
    load_tokenizer,
    precision_on,
    resolve,
    torch_device,
    torch_dtype,
    untrained_token_ids,
    unused_tensors,
)

__all__ = [
    "ADAPTER_CONFIG",
    "ADAPTER_WEIGHTS",
    "NEWS_TINY",
    "base_model_of",
    "check_adapter_files",
    "load_adapter",
    "load_model",
    "load_tokenizer",
    "merge",
    "precision_on",
    "push",
    "resolve",
    "torch_device",
    "torch_dtype",
    "untrained_token_ids",
    "unused_tensors",
]
