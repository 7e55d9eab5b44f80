"""A stand-in for the package `unsloth` on machines without a GPU: its two functions over transformers and PEFT.

It takes the arguments that newslora passes and no others, prints to stdout as the real one does, and its model takes
`labels` and `num_items_in_batch` and returns the loss, as Unsloth's patched forward does.
"""

from __future__ import annotations

import os
import types
from typing import Any

import torch
import transformers


class FastLanguageModel:
    """What newslora uses of Unsloth."""

    @staticmethod
    def from_pretrained(
        *,
        model_name: str,
        max_seq_length: int,
        dtype: torch.dtype,
        load_in_4bit: bool,
        load_in_16bit: bool,
        use_exact_model_name: bool,
        fix_tokenizer: bool,
        use_gradient_checkpointing: object,
        random_state: int,
    ) -> tuple[Any, None]:
        """Load a model whose forward returns the fused loss."""
        assert use_exact_model_name
        assert not fix_tokenizer
        assert load_in_4bit != load_in_16bit
        assert isinstance(random_state, int)
        assert max_seq_length > 0
        assert use_gradient_checkpointing in ("unsloth", False)
        if os.environ.get("FAKE_UNSLOTH") == "crash":
            raise MemoryError("CUDA out of memory")
        print("==((====))==  Unsloth: the banner that goes to stdout")  # noqa: T201
        model = transformers.AutoModelForCausalLM.from_pretrained(model_name, dtype=dtype)
        model.forward = types.MethodType(_forward, model)
        return model, None

    @staticmethod
    def get_peft_model(
        model: Any,
        *,
        r: int,
        target_modules: list[str],
        lora_alpha: float,
        lora_dropout: float,
        bias: str,
        use_gradient_checkpointing: object,
        random_state: int,
        max_seq_length: int,
    ) -> Any:
        """Put an adapter on it."""
        import peft

        assert use_gradient_checkpointing in ("unsloth", False)
        assert max_seq_length > 0
        torch.manual_seed(random_state)
        settings = peft.LoraConfig(
            r=r, lora_alpha=lora_alpha, lora_dropout=lora_dropout, target_modules=target_modules, bias=bias,
            task_type="CAUSAL_LM",
        )  # fmt: skip
        return peft.get_peft_model(model, settings)


def _forward(self: Any, input_ids: Any = None, labels: Any = None, num_items_in_batch: Any = None, **_: Any) -> Any:
    hidden = self.model(input_ids=input_ids, use_cache=False).last_hidden_state[:, :-1]
    logits = self.lm_head(hidden).float()
    loss = torch.nn.functional.cross_entropy(logits.flatten(0, 1), labels[:, 1:].flatten(), reduction="sum")
    return types.SimpleNamespace(loss=loss / num_items_in_batch)
