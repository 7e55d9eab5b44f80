"""The process in which Unsloth trains: `python -m newslora.trainers._unsloth_worker JOB.json LOG_FD`.

Unsloth must be imported before transformers, TRL and PEFT, and rewrites them; nothing else of newslora runs here. The
log goes to the file descriptor, one JSON object a line, and so does a newslora error, as {"error", "message"}.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Mapping
from contextlib import nullcontext
from pathlib import Path
from typing import Any, TextIO

import unsloth  # before everything that it rewrites

from newslora import models
from newslora.config import parse_config
from newslora.encoding import ChatSettings, Encoded, Encoder, LintReport, lint_encoder
from newslora.errors import ConfigError, NewsloraError
from newslora.trainers._peft import PeftTrainer
from newslora.trainers.folder import AdapterFolder
from newslora.trainers.plan import Plan

LINEAR = ("q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj")


class UnslothLoader(PeftTrainer):
    """The peft backend with Unsloth's model, adapter and loss; order, checkpoints and adapter folder stay the same."""

    backend = "unsloth"

    def _model(self) -> Any:
        train = self._config.train
        device = models.torch_device(train.device)
        four_bit = train.quantization == "4bit"
        checkpointing = "unsloth" if train.gradient_checkpointing else False
        model, _ = unsloth.FastLanguageModel.from_pretrained(
            model_name=models.resolve(self._config.model),
            max_seq_length=train.max_length,
            dtype=models.torch_dtype(train.precision, device),
            load_in_4bit=four_bit,
            load_in_16bit=not four_bit,
            use_exact_model_name=True,  # not a ready-made 4-bit copy under another name
            fix_tokenizer=False,
            use_gradient_checkpointing=checkpointing,
            random_state=train.seed,
        )
        untrained = models.untrained_token_ids(model)
        LintReport(tuple(lint_encoder(self._encoder, untrained_ids=untrained))).raise_on_error()
        names = train.lora.target_modules
        try:
            return unsloth.FastLanguageModel.get_peft_model(
                model,
                r=train.lora.r,
                target_modules=list(LINEAR if names == "all-linear" else names),
                lora_alpha=int(train.lora.alpha) if float(train.lora.alpha).is_integer() else train.lora.alpha,
                lora_dropout=train.lora.dropout,
                bias="none",
                use_gradient_checkpointing=checkpointing,
                random_state=train.seed,
                max_seq_length=train.max_length,
            )
        except (AssertionError, ValueError) as error:
            text = " ".join(str(error).split())[:300]
            raise ConfigError(f"train.lora does not fit {self._config.model!r}: {text}") from None

    def _arguments(self, plan: Plan, folder: AdapterFolder) -> dict[str, Any]:
        """Leave to Unsloth what is Unsloth's: its checkpointing, and precision as its own recipe sets it."""
        import torch

        train = self._config.train
        bf16 = models.torch_dtype(train.precision, models.torch_device(train.device)) == torch.bfloat16
        return {**super()._arguments(plan, folder), "gradient_checkpointing": False, "bf16": bf16}

    def _loop_class(self) -> Any:
        """Return the loop whose loss is Unsloth's fused cross-entropy: no logits at all."""
        from newslora.trainers import _sft

        class UnslothLoop(_sft.SftLoop):
            def loss_over(self, model: Any, inputs: Mapping[str, Any], n_tokens: Any) -> Any:
                return model(input_ids=inputs["input_ids"], labels=inputs["labels"], num_items_in_batch=n_tokens).loss

            def autocast_smart_context_manager(self, *_: Any, **__: Any) -> Any:
                return nullcontext()  # accelerate does it

        return UnslothLoop


def run(job: Mapping[str, Any], log: TextIO) -> None:
    """Train as the job says."""
    config = parse_config(job["config"], where="the job")
    settings = ChatSettings.model_validate(job["settings"])
    encoder = Encoder.from_settings(models.load_tokenizer(config.model), settings)
    train, validation = ([Encoded(i, tuple(ids), tuple(mask)) for i, ids, mask in job[key]] for key in _PARTS)

    def write(line: Mapping[str, Any]) -> None:
        log.write(json.dumps(dict(line)) + "\n")
        log.flush()  # where the parent is gone, this fails, and training ends

    UnslothLoader(config, encoder, resume=job["resume"], log=write).train(train, validation, Path(job["out"]))


_PARTS = ("train", "validation")


def main() -> int:
    """Read the job, train, and report a newslora error as a line; return the exit code."""
    job = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    with os.fdopen(int(sys.argv[2]), "w", encoding="utf-8") as log:
        try:
            run(job, log)
        except NewsloraError as error:
            log.write(json.dumps({"error": type(error).__name__, "message": str(error)}) + "\n")
            return error.exit_code
    return 0


if __name__ == "__main__":
    sys.exit(main())
