"""Adapters leave the workshop: folded into the 16-bit base model, and uploaded to the Hub."""

from __future__ import annotations

import json
import os
import shutil
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from newslora.config import secret
from newslora.errors import BackendError, CredentialsError, DataError, NewsloraError, ServiceError, StorageError
from newslora.models import _loading
from newslora.storage import storage_errors

CHAT_FILE: Final = "chat_format.json"  # what `newslora.encoding` wrote in training
MERGED_FILE: Final = "merged.json"
KEPT_BACK: Final = (".*", "*.bin", "*.pt", "*.pth", "*.pkl", "*.jsonl", "tensorboard/*", "wandb/*")
"""Never uploaded: hidden files, checkpoints, pickles, logs, and records, which may be someone's mail."""

PLAIN_TEMPLATE: Final = (
    "{{- bos_token or '' }}"
    "{%- for m in messages %}"
    "{{- m['role'] | capitalize + ':\\n' + m['content'] | trim }}"
    "{{- eos_token if m['role'] == 'assistant' and loop.last else '\\n\\n' }}"
    "{%- endfor %}"
    "{%- if add_generation_prompt %}{{- 'Assistant:\\n' }}{%- endif %}"
)
LLAMA3_TEMPLATE: Final = (
    "{{- bos_token }}"
    "{%- for m in messages %}"
    "{{- '<|start_header_id|>' + m['role'] + '<|end_header_id|>\\n\\n' + m['content'] | trim + '<|eot_id|>' }}"
    "{%- endfor %}"
    "{%- if add_generation_prompt %}{{- '<|start_header_id|>assistant<|end_header_id|>\\n\\n' }}{%- endif %}"
)
TEMPLATES: Final = {"plain": PLAIN_TEMPLATE, "llama3": LLAMA3_TEMPLATE}


def merge(adapter: Path, out: Path, *, model: str | None = None) -> Path:
    """Fold an adapter into its 16-bit base model and save the whole; every server of Llama models can then use it.

    The sum is made in the base model's stored precision or better and rounded once, to 16 bits. The tokenizer's EOS and
    its chat template are those that the adapter was trained with, so that a server prompts and stops like newslora.

    Args:
        adapter: the adapter folder, ours or another program's.
        out: the folder of the merged model; it must be new or empty.
        model: the base model, where the adapter names none, a 4-bit one, or another place.

    Raises:
        DataError: the adapter is incomplete, names no base model, or belongs to another one.
        StorageError: `out` is in use, or the disk is full.
        BackendError: torch, transformers or peft is missing.
    """
    if out.exists() and (not out.is_dir() or any(out.iterdir())):
        raise StorageError(f"{out} is not empty; give another --out")
    _loading.check_adapter_files(adapter)
    name = model or _loading.base_model_of(adapter)
    if name is None:
        raise DataError(f"{adapter} names no base model; say which one it was trained on with --model")
    dtype = _stored_dtype(name)
    base = _loading.load_model(name, precision=dtype, device="cpu")
    with warnings.catch_warnings():  # peft unties where an adapter brought an output layer of its own: as it should be
        warnings.filterwarnings("ignore", message="Input and output embeddings are no longer tied")
        merged = _loading.load_adapter(base, adapter).merge_and_unload(safe_merge=True)
    tokenizer = _loading.load_tokenizer(str(adapter) if (adapter / "tokenizer_config.json").is_file() else name)
    _set_stop(merged, tokenizer, _chat_settings(adapter))
    return _save(merged, tokenizer, adapter, out, base_model=name)


def push(folder: Path, repository: str, *, card: Path | None = None, private: bool = True) -> str:
    """Upload an adapter or merged model to the Hub and return its address.

    Args:
        folder: what to upload; records and hidden files in it stay at home.
        repository: OWNER/NAME; made where it does not exist.
        card: a model card, uploaded as README.md.
        private: who may see a repository that is made now.

    Raises:
        DataError: there is no model or adapter in the folder, or no such card.
        CredentialsError: HF_TOKEN is missing or was refused.
        ServiceError: the Hub did not take it.
    """
    if not (folder / _loading.ADAPTER_CONFIG).is_file() and not (folder / "config.json").is_file():
        raise DataError(f"{folder} holds neither an adapter nor a model; give the --out of `train` or `merge`")
    if (folder / _loading.ADAPTER_CONFIG).is_file():
        _loading.check_adapter_files(folder)
    if card is not None and not card.is_file():
        raise DataError(f"there is no model card {card}; `newslora report` writes one")
    token = secret("HF_TOKEN", needed_for="push")
    hub = _hub()
    api = hub.HfApi(endpoint=os.environ.get("HF_ENDPOINT"), token=token)
    with _hub_errors(repository, token):
        api.create_repo(repository, private=private, exist_ok=True)
        api.upload_folder(
            repo_id=repository,
            folder_path=str(folder),
            ignore_patterns=list(KEPT_BACK),
            commit_message="Upload weights",
        )
        if card is not None:
            api.upload_file(
                repo_id=repository, path_or_fileobj=str(card), path_in_repo="README.md", commit_message="Model card"
            )
    return f"{api.endpoint}/{repository}"


def _stored_dtype(name: str) -> Any:
    """Return the precision to merge in: the stored one; fp32 is rounded to 16 bits after the sum.

    Raises:
        DataError: the base model is stored quantized: a sum with it would be rounded to 4 bits.
    """
    place = _loading.resolve(name)
    config = _loading.load_config(place, name)
    if getattr(config, "quantization_config", None):
        raise DataError(
            f"{name!r} is stored quantized, and an adapter is not merged into that; name the 16-bit model with --model"
        )
    stored = str(getattr(config, "dtype", None) or "float32").removeprefix("torch.")
    return {"bfloat16": "bf16", "float16": "fp16"}.get(stored, "fp32")


def _chat_settings(adapter: Path) -> dict[str, Any] | None:
    """Return how the adapter was prompted; None where it does not say (an adapter that someone else made)."""
    path = adapter / CHAT_FILE
    if not path.is_file():
        return None
    try:
        settings = json.loads(path.read_text(encoding="utf-8"))
        return {"format": settings["format"], "stop_ids": list(settings["stop_ids"]), "pad_id": settings.get("pad_id")}
    except (OSError, ValueError, KeyError, TypeError):
        raise DataError(f"{path} is not a chat format that newslora wrote") from None


def _set_stop(model: Any, tokenizer: Any, settings: dict[str, Any] | None) -> None:
    """Make EOS, pad and chat template those of the adapter's training; an adapter of others keeps the tokenizer's."""
    if settings is None or not settings["stop_ids"]:
        return
    stop_ids, pad = settings["stop_ids"], settings["pad_id"]
    tokenizer.eos_token = tokenizer.convert_ids_to_tokens(stop_ids[0])
    for config in (model.config, model.generation_config):
        config.eos_token_id = stop_ids if len(stop_ids) > 1 else stop_ids[0]
    if pad is not None and pad not in stop_ids:
        tokenizer.pad_token = tokenizer.convert_ids_to_tokens(pad)
        model.config.pad_token_id = model.generation_config.pad_token_id = pad
    if settings["format"] in TEMPLATES:
        tokenizer.chat_template = TEMPLATES[settings["format"]]


def _save(model: Any, tokenizer: Any, adapter: Path, out: Path, *, base_model: str) -> Path:
    """Write everything into a folder beside `out` and rename it when it is whole."""
    staging = out.with_name(f".{out.name}.partial")
    try:
        with storage_errors(out):
            _fill(staging, model, tokenizer, adapter, base_model=base_model)
            if out.is_dir():
                out.rmdir()
            staging.rename(out)
    except StorageError:
        shutil.rmtree(staging, ignore_errors=True)
        raise
    return out


def _fill(staging: Path, model: Any, tokenizer: Any, adapter: Path, *, base_model: str) -> None:
    import torch

    shutil.rmtree(staging, ignore_errors=True)
    staging.mkdir(parents=True)
    if model.dtype == torch.float32:
        model = model.to(torch.bfloat16)
    model.save_pretrained(str(staging))
    tokenizer.save_pretrained(str(staging))
    if (adapter / CHAT_FILE).is_file():
        shutil.copyfile(adapter / CHAT_FILE, staging / CHAT_FILE)
    origin = json.dumps({"base_model": base_model, "adapter": adapter.name}, ensure_ascii=False, indent=2)
    (staging / MERGED_FILE).write_text(origin + "\n", encoding="utf-8")


def _hub() -> Any:
    try:
        import huggingface_hub
    except ImportError:
        raise BackendError("push needs huggingface_hub: pip install 'newslora[peft]'") from None
    return huggingface_hub


@contextmanager
def _hub_errors(repository: str, token: str) -> Iterator[None]:
    """Turn the Hub's errors into newslora's; the token is blotted out."""
    try:
        yield
    except NewsloraError:
        raise
    except Exception as error:  # noqa: BLE001  the Hub client raises its own, httpx's and builtin errors
        text = " ".join(f"{error} {error.__cause__ or ''}".split()).replace(token, "***")[:300]
        status = getattr(getattr(error, "response", None), "status_code", None)
        if status in (401, 403):
            raise CredentialsError(f"the Hub refused HF_TOKEN for {repository}: it needs write access") from None
        raise ServiceError(f"the Hub did not take {repository}: {text or type(error).__name__}") from None
