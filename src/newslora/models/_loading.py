"""Names resolved, tokenizers, base models and adapters loaded; see the package."""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from newslora.config import Precision
from newslora.errors import BackendError, DataError, EncodingError, NewsloraError

if TYPE_CHECKING:
    import torch
    from transformers import PreTrainedModel

NEWS_TINY = "news-tiny"
ADAPTER_WEIGHTS = "adapter_model.safetensors"
ADAPTER_CONFIG = "adapter_config.json"


def resolve(name: str) -> str:
    """Return the folder of a model, or the name itself where it is the Hub's.

    Raises:
        DataError: it looks like a path, and there is no model there.
    """
    if name == NEWS_TINY:
        return str(Path(__file__).parents[1] / "assets" / NEWS_TINY)
    path = Path(name).expanduser()
    if (path / "config.json").is_file():
        return str(path)
    if path.exists() or name.startswith((".", "/", "~")) or name.count("/") > 1:
        raise DataError(
            f"{name} holds no model (config.json is missing); give a model folder, a Hub name or {NEWS_TINY!r}"
        )
    return name


def load_tokenizer(name: str) -> Any:  # what of it is used: newslora.encoding.Tokenizer
    """Load the tokenizer of a model or of an adapter folder.

    Raises:
        BackendError: transformers is not installed.
        DataError: there is no such model, here or on the Hub.
    """
    transformers = _transformers()
    adapter = name != NEWS_TINY and (Path(name) / "tokenizer_config.json").is_file()
    place = name if adapter else resolve(name)
    try:
        return transformers.AutoTokenizer.from_pretrained(place)
    except (OSError, ValueError) as error:
        raise _not_loaded("tokenizer", name, error) from None


def load_config(place: str, name: str) -> Any:
    """Load a model's configuration.

    Raises:
        DataError: there is no such model, here or on the Hub.
    """
    try:
        return _transformers().AutoConfig.from_pretrained(place)
    except (OSError, ValueError) as error:
        raise _not_loaded("configuration", name, error) from None


def load_model(
    name: str,
    *,
    precision: Precision = "auto",
    device: Literal["auto", "cpu", "cuda"] = "auto",
    quantization: Literal["none", "4bit"] = "none",
) -> PreTrainedModel:
    """Load a causal language model onto its device, in evaluation mode.

    Args:
        name: see the module.
        precision: "auto" is bf16 on a GPU that has it, else fp32.
        device: "auto" is the current GPU where there is one, else the CPU.
        quantization: "4bit" is NF4 with bitsandbytes, GPU only.

    Raises:
        BackendError: a package or the device is missing.
        DataError: there is no such model, or its weights are damaged.
    """
    from safetensors import SafetensorError

    transformers = _transformers()
    place, target = resolve(name), torch_device(device)
    options: dict[str, Any] = {"dtype": torch_dtype(precision, target), "use_safetensors": True}
    if quantization == "4bit":
        options |= {"quantization_config": _four_bit(target, options["dtype"]), "device_map": {"": target}}
    try:
        with _quiet(transformers):
            model = transformers.AutoModelForCausalLM.from_pretrained(place, **options)
    except SafetensorError as error:
        raise _damaged(name, error) from None
    except (OSError, ValueError) as error:
        raise _not_loaded("model", name, error) from None
    if quantization == "none":
        model = model.to(target)
    return model.eval()  # type: ignore[no-any-return]


def load_adapter(model: PreTrainedModel, adapter: Path, *, trainable: bool = False) -> Any:
    """Put an adapter on a base model and check that every tensor of it was used.

    Raises:
        DataError: the folder is no adapter, its weights are damaged, it belongs to a model of other shapes, or some
            tensors found no place.
        BackendError: peft is not installed.
    """
    from safetensors import SafetensorError

    check_adapter_files(adapter)
    try:
        import peft
    except ImportError:
        raise BackendError("adapters need peft: pip install 'newslora[peft]'") from None
    try:
        wrapped = peft.PeftModel.from_pretrained(
            model, str(adapter), is_trainable=trainable, config=_adapter_config(adapter)
        )
    except SafetensorError as error:
        raise _damaged(str(adapter), error) from None
    except (RuntimeError, ValueError) as error:
        first = " ".join(str(error).split())[:300]
        raise DataError(
            f"{adapter} does not fit this base model (it was trained on {base_model_of(adapter)!r}): {first}"
        ) from None
    missing = unused_tensors(wrapped, adapter)
    if missing:
        raise DataError(
            f"{adapter}: {len(missing)} tensors have no place in this base model, {missing[0]!r} among them; it was "
            f"trained on {base_model_of(adapter)!r}"
        )
    return wrapped


def _damaged(name: str, error: Exception) -> DataError:
    """Say that weights are there and cannot be read, as after a copy or download that was cut short."""
    return DataError(f"{name}: the weights cannot be read ({error}); copy or download the folder again")


def check_adapter_files(adapter: Path) -> None:
    """Check that a folder looks like a PEFT adapter in safetensors.

    Raises:
        DataError: it does not; the message says which file is missing.
    """
    if not adapter.is_dir():
        raise DataError(f"{adapter} is not a folder; --adapter takes the folder that `newslora train --out` wrote")
    for name in (ADAPTER_CONFIG, ADAPTER_WEIGHTS):
        if not (adapter / name).is_file():
            pickled = (adapter / "adapter_model.bin").is_file()
            hint = "; it holds a pickle, which newslora does not read: save it again as safetensors" if pickled else ""
            if (adapter / ".checkpoints").is_dir():
                hint = "; its training has not ended: go on with `newslora train --resume`"
            raise DataError(f"{adapter} is not a complete adapter: {name} is missing{hint}")


def base_model_of(adapter: Path) -> str | None:
    """Return the base model that an adapter names, or None where it names none."""
    for file, key in (("training.json", "base_model"), (ADAPTER_CONFIG, "base_model_name_or_path")):
        try:
            value = json.loads((adapter / file).read_text(encoding="utf-8")).get(key)
        except (OSError, ValueError, AttributeError):
            continue
        if isinstance(value, str) and value:
            return value
    return None


def unused_tensors(wrapped: Any, adapter: Path) -> list[str]:
    """Return the names of the adapter's tensors that are not in the loaded model, bit for bit the same shape."""
    import peft
    from safetensors import safe_open

    loaded = peft.get_peft_model_state_dict(wrapped, save_embedding_layers=False)
    loaded |= {k: v for k, v in wrapped.state_dict().items() if "modules_to_save" in k or "lora_embedding" in k}
    have = {key.replace(".default", "").replace(".modules_to_save", "") for key in loaded}
    with safe_open(str(adapter / ADAPTER_WEIGHTS), framework="pt") as file:
        return sorted(key for key in file.keys() if key.replace(".modules_to_save", "") not in have)  # noqa: SIM118


def untrained_token_ids(model: PreTrainedModel) -> set[int]:
    """Return the token ids whose embedding row the base model never trained: all but zero, in input or output.

    Llama-3 base models leave their chat tokens so; the test (a row's largest entry under 1e-3 of the median row's) is
    wide enough for rows that were only nudged by weight decay.
    """
    import torch

    found: set[int] = set()
    layers: Any = model
    for layer in (layers.get_input_embeddings(), layers.get_output_embeddings()):
        weight = getattr(layer, "weight", None)
        if weight is None or not torch.is_floating_point(weight):
            continue
        largest = weight.detach().abs().amax(dim=1).float()  # (V,)
        found |= set(torch.nonzero(largest < 1e-3 * largest.median()).flatten().tolist())
    return found


def torch_device(device: Literal["auto", "cpu", "cuda"]) -> torch.device:
    """Return the torch device; under torchrun, the process's own GPU.

    Raises:
        BackendError: "cuda" was asked for and there is none.
    """
    torch = _torch()
    available = torch.cuda.is_available()
    if device == "cuda" and not available:
        raise BackendError(
            "device cuda was asked for, and torch sees no GPU; use --set train.device=cpu or predict.device=cpu"
        )
    if device == "cpu" or not available:
        return torch.device("cpu")  # type: ignore[no-any-return]
    return torch.device("cuda", int(os.environ.get("LOCAL_RANK", "0")))  # type: ignore[no-any-return]


def precision_on(device: torch.device, precision: Precision) -> Precision:
    """Return the precision with "auto" settled: bf16 on a GPU that has it, else fp32."""
    if precision != "auto":
        return precision
    return "bf16" if device.type == "cuda" and _torch().cuda.is_bf16_supported() else "fp32"


def torch_dtype(precision: Precision, device: torch.device) -> torch.dtype:
    """Return the dtype of a precision; "auto" is bf16 on a GPU that has it, else fp32."""
    torch = _torch()
    names = {"fp32": torch.float32, "bf16": torch.bfloat16, "fp16": torch.float16}
    return names[precision_on(device, precision)]  # type: ignore[no-any-return]


def _adapter_config(adapter: Path) -> Any:
    """Read an adapter's config, and fill in what other programs leave null and peft then drops silently."""
    import peft

    config = peft.PeftConfig.from_pretrained(str(adapter))
    if getattr(config, "target_modules", None) is None:
        config.target_modules = "all-linear"
    return config


def _four_bit(device: torch.device, dtype: torch.dtype) -> Any:
    if device.type != "cuda":
        raise BackendError("4-bit loading needs a GPU; use --set train.quantization=none")
    try:
        import bitsandbytes  # noqa: F401
    except ImportError:
        raise BackendError("4-bit loading needs bitsandbytes: pip install bitsandbytes") from None
    return _transformers().BitsAndBytesConfig(
        load_in_4bit=True, bnb_4bit_quant_type="nf4", bnb_4bit_use_double_quant=True, bnb_4bit_compute_dtype=dtype
    )


def _not_loaded(what: str, name: str, error: Exception) -> NewsloraError:
    text = " ".join(str(error).split())[:300]
    if isinstance(error, ValueError) and "safetensors" not in text:
        return EncodingError(f"cannot load the {what} of {name}: {text}")
    return DataError(
        f"cannot load the {what} of {name}: {text}; give a model folder, {NEWS_TINY!r}, or a Hub name that this machine "
        "can reach (gated models need HF_TOKEN)"
    )


@contextlib.contextmanager
def _quiet(transformers: Any) -> Iterator[None]:
    """Keep transformers from drawing its own progress bars: progress on stderr is the command line's."""
    logging = transformers.utils.logging
    shown = logging.is_progress_bar_enabled()
    logging.disable_progress_bar()
    try:
        yield
    finally:
        if shown:
            logging.enable_progress_bar()


def _torch() -> Any:
    try:
        import torch
    except ImportError:
        raise BackendError("local models need torch: pip install 'newslora[peft]'") from None
    return torch


def _transformers() -> Any:
    try:
        import transformers
    except ImportError:
        raise BackendError("local models need transformers: pip install 'newslora[peft]'") from None
    return transformers
