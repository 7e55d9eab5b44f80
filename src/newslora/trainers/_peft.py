"""The `peft` backend: LoRA with PEFT in transformers' training loop, on a CPU, a GPU, or several under torchrun.

It refuses what it cannot honour (an adapter on the output layer, 8-bit optimizers and 4-bit models without a GPU)
before anything is loaded. Heavy libraries are imported in `train`.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Any

from newslora import models
from newslora.config import RunConfig, TrainConfig
from newslora.encoding import Encoded, Encoder, LintReport, lint_encoder
from newslora.errors import BackendError, ConfigError, Interrupted, TrainingError
from newslora.results import Adapter
from newslora.trainers.base import Log
from newslora.trainers.folder import AdapterFolder, adapter_of, identity, versions
from newslora.trainers.plan import Plan, learning_rate, make_plan
from newslora.trainers.progress import Progress, StopSignal
from newslora.trainers.reporting import reported

if TYPE_CHECKING:
    import torch


class PeftTrainer:
    """Trains a LoRA adapter in this process."""

    backend = "peft"

    def __init__(self, config: RunConfig, encoder: Encoder, *, resume: bool = False, log: Log | None = None) -> None:
        self._config = config
        self._encoder = encoder
        self._resume = resume
        self._log = log

    def train(self, train: Sequence[Encoded], validation: Sequence[Encoded], out_dir: Path) -> Adapter:
        """See `newslora.trainers.base.Trainer`; under torchrun, every process calls this with the same arguments."""
        config = self._config.train
        check_settings(config, validation)
        world, rank = int(os.environ.get("WORLD_SIZE", "1")), int(os.environ.get("RANK", "0"))
        plan = make_plan(train, config, n_devices=world)
        ours = identity(self._config, plan, train, validation)
        folder = AdapterFolder(out_dir, ours, resume=self._resume, rank=rank)
        if done := folder.finished():
            return done
        import torch

        reports = reported(self._log, self._config, out_dir) if rank == 0 else nullcontext()
        device = models.torch_device(config.device)
        devices = [device.index or 0] if device.type == "cuda" else []
        with reports as log, torch.random.fork_rng(devices), StopSignal() as stop:
            progress = Progress(config, plan, train, log)
            model = self._model()
            loop = self._loop(model, plan, folder)
            loop.attach(
                plan=plan,
                rows=train,
                validation=validation,
                pad_id=self._encoder.pad_id,
                config=config,
                progress=progress,
                folder=folder,
                stop=stop,
            )
            run(loop)
        if rank == 0:
            training = self._training(loop, train, validation)
            folder.finish(lambda place: self._write(loop.model, place), training)
        loop.accelerator.wait_for_everyone()
        return adapter_of(out_dir)

    def _model(self) -> Any:
        """Load the base model, check that its stop token can be learnt, and put a fresh adapter on it."""
        import torch

        config = self._config.train
        device = models.torch_device(config.device)
        model = models.load_model(
            self._config.model,
            precision=models.precision_on(device, config.precision),
            device="cpu" if config.fsdp else config.device,
            quantization=config.quantization,
        )
        untrained = () if config.lora.train_embeddings else models.untrained_token_ids(model)
        LintReport(tuple(lint_encoder(self._encoder, untrained_ids=untrained))).raise_on_error()
        torch.manual_seed(config.seed)
        model = with_adapter(model, self._config)
        if config.fsdp:
            from newslora.trainers import _sharding

            _sharding.start_processes(device)
            return _sharding.spread(model, device)
        return model

    def _loop(self, model: Any, plan: Plan, folder: AdapterFolder) -> Any:
        import transformers

        from newslora.trainers import _sft

        config = self._config.train
        optimizer = make_optimizer([p for p in model.parameters() if p.requires_grad], config)
        arguments = transformers.TrainingArguments(**self._arguments(plan, folder))
        return _sft.trainer_class(self._loop_class(), transformers.Trainer)(
            model=model,
            args=_sft.one_device(arguments),
            train_dataset=_sft.no_dataset(),
            optimizers=(optimizer, make_schedule(optimizer, config, len(plan.steps), done=steps_done(folder))),
        )

    def _arguments(self, plan: Plan, folder: AdapterFolder) -> dict[str, Any]:
        from newslora.trainers import _sft

        return _sft.arguments(self._config.train, plan, folder.checkpoints)

    def _loop_class(self) -> Any:
        if self._config.train.cuda_graphs:
            from newslora.trainers._graphs import GraphedLoop

            return GraphedLoop
        if self._config.train.fsdp:
            from newslora.trainers._sharding import SpreadLoop

            return SpreadLoop
        from newslora.trainers._sft import SftLoop

        return SftLoop

    def _write(self, model: Any, folder: Path) -> None:
        save_adapter(model, folder, base_model=self._config.model)
        self._encoder.tokenizer.save_pretrained(str(folder))  # type: ignore[attr-defined]
        self._encoder.settings.save(folder)

    def _training(self, loop: Any, train: Sequence[Encoded], validation: Sequence[Encoded]) -> dict[str, Any]:
        from newslora.trainers._sharding import share_held

        best = loop.progress.best
        return {
            "base_model": self._config.model,
            "backend": self.backend,
            "config": self._config.dump(),
            "versions": versions(),
            "fingerprint": loop.plan.fingerprint(train),
            "n_examples": len(train),
            "n_validation": len(validation),
            "seed": self._config.train.seed,
            "train_loss": loop.progress.final_loss,
            "validation_loss": best[1] if best else None,
            **loop.progress.summary(),
            "peak_memory_gb": peak_memory(loop.model.device),
            "share_of_base_held": round(share_held(loop.model), 4),
            "parity": parity(self._config.train, loop),
        }


def check_settings(config: TrainConfig, validation: Sequence[Encoded]) -> None:
    """Refuse settings that this backend would have to ignore.

    Raises:
        ConfigError: the output layer, early stopping without a validation part, FSDP or CUDA graphs where they have no
            place.
        BackendError: CUDA graphs without a GPU.
    """
    if config.train_unembed:
        raise ConfigError("train.train_unembed is for backend tinker; here, train.lora.train_embeddings trains them")
    if config.early_stopping_patience is not None and not validation:
        raise ConfigError("train.early_stopping_patience needs a validation part: set split.validation=0.1, say")
    if config.fsdp and int(os.environ.get("WORLD_SIZE", "1")) == 1:
        raise ConfigError("train.fsdp spreads the model over several processes: start this command with torchrun")
    if config.fsdp and config.quantization != "none":
        raise ConfigError(
            "train.fsdp cannot spread 4-bit weights: set train.quantization=none, or leave train.fsdp out"
        )
    if config.cuda_graphs:
        if int(os.environ.get("WORLD_SIZE", "1")) > 1 or config.gradient_checkpointing or config.precision == "fp16":
            raise ConfigError(
                "train.cuda_graphs is for one process, without gradient_checkpointing, in fp32 or bf16: leave it out"
            )
        if models.torch_device(config.device).type != "cuda":
            raise BackendError("train.cuda_graphs needs a GPU; leave it out")
    if os.environ.get("ACCELERATE_USE_FSDP", "").lower() in {"1", "true"}:
        raise ConfigError("accelerate's FSDP is not used here: start with torchrun and set train.fsdp=true")


def with_adapter(model: Any, config: RunConfig) -> Any:
    """Return the model with a fresh LoRA adapter, its base frozen.

    Raises:
        ConfigError: no layer of the model has a name in `lora.target_modules`.
    """
    import peft

    lora = config.train.lora
    tied = bool(getattr(model.config, "tie_word_embeddings", False))
    embeddings = ["embed_tokens"] if tied else ["embed_tokens", "lm_head"]
    settings = peft.LoraConfig(
        task_type="CAUSAL_LM",
        r=lora.r,
        lora_alpha=int(lora.alpha) if float(lora.alpha).is_integer() else lora.alpha,  # type: ignore[arg-type]
        lora_dropout=lora.dropout,
        target_modules=lora.target_modules if isinstance(lora.target_modules, str) else list(lora.target_modules),
        modules_to_save=embeddings if lora.train_embeddings else None,
        ensure_weight_tying=tied and lora.train_embeddings,
    )
    try:
        return peft.get_peft_model(model, settings)
    except ValueError as error:
        text = " ".join(str(error).split())[:300]
        raise ConfigError(f"train.lora does not fit {config.model!r}: {text}") from None


def make_optimizer(parameters: list[Any], config: TrainConfig) -> torch.optim.Optimizer:
    """Return AdamW over the parameters.

    Raises:
        BackendError: "adamw_8bit" without bitsandbytes or a GPU.
    """
    import torch

    settings: dict[str, Any] = {
        "lr": config.learning_rate,
        "betas": config.betas,
        "eps": config.epsilon,
        "weight_decay": config.weight_decay,
    }
    if config.optimizer == "adamw":
        return torch.optim.AdamW(parameters, fused=True, **settings)
    if parameters[0].device.type != "cuda":
        raise BackendError("train.optimizer=adamw_8bit needs a GPU; use --set train.optimizer=adamw")
    try:
        import bitsandbytes
    except ImportError:
        raise BackendError("train.optimizer=adamw_8bit needs bitsandbytes: pip install bitsandbytes") from None
    optimizer: torch.optim.Optimizer = bitsandbytes.optim.AdamW8bit(parameters, **settings)
    return optimizer


def make_schedule(optimizer: torch.optim.Optimizer, config: TrainConfig, total: int, *, done: int = 0) -> Any:
    """Return the schedule of `plan.learning_rate` as a torch scheduler, `done` steps into it."""
    import torch

    for group in optimizer.param_groups:
        group["initial_lr"] = config.learning_rate
    return torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: learning_rate(config, step, total) / config.learning_rate, last_epoch=done - 1
    )


def steps_done(folder: AdapterFolder) -> int:
    """Return the step of the checkpoint that will be resumed; 0 for a fresh start."""
    checkpoint = folder.last_checkpoint()
    return int(checkpoint[1]["step"]) if checkpoint else 0


def run(loop: Any) -> None:
    """Train from the start or from the last checkpoint, and leave the best weights in the model.

    Raises:
        Interrupted: a signal came; a checkpoint was saved.
        TrainingError: see `Progress`.
    """
    from newslora.trainers import _state

    checkpoint = loop.folder.last_checkpoint()
    if checkpoint:
        loop.progress.restore(checkpoint[1]["progress"])
    loop.train(resume_from_checkpoint=str(checkpoint[0]) if checkpoint else None)
    if loop.stop.received and loop.progress.step < len(loop.plan.steps):
        raise Interrupted(
            f"{loop.stop.received}: stopped after step {loop.progress.step} of {len(loop.plan.steps)}; "
            f"the checkpoint is in {loop.folder.path}, go on with --resume"
        )
    best = loop.progress.best
    if best and best[0] != loop.progress.step:
        _state.load_weights(loop.model, loop.folder.checkpoint_path(best[0]))


def save_adapter(model: Any, folder: Path, *, base_model: str) -> None:
    """Write `adapter_model.safetensors` and `adapter_config.json`, and check that nothing trained was left out.

    Raises:
        TrainingError: a trained tensor is not in the file.
    """
    import peft
    from safetensors.torch import save_file

    settings = model.peft_config["default"]
    settings.base_model_name_or_path = base_model
    tensors = peft.get_peft_model_state_dict(model, save_embedding_layers=False)
    n_trained = sum(p.requires_grad for p in model.parameters())
    if len(tensors) < n_trained:
        raise TrainingError(f"only {len(tensors)} of {n_trained} trained tensors can be saved as an adapter")
    save_file(
        {name: tensor.detach().cpu().contiguous().clone() for name, tensor in tensors.items()},
        folder / models.ADAPTER_WEIGHTS,
        metadata={"format": "pt"},
    )
    settings.inference_mode = True
    if not isinstance(settings.target_modules, str):
        settings.target_modules = sorted(settings.target_modules)
    settings.save_pretrained(str(folder))


def peak_memory(device: torch.device) -> float | None:
    """Return the most GPU memory that tensors have taken in this process, loading included, GB; None on a CPU."""
    import torch

    return round(torch.cuda.max_memory_allocated(device) / 1e9, 3) if device.type == "cuda" else None


def parity(config: TrainConfig, loop: Any) -> Mapping[str, Any]:
    """Return the settings that were honoured, for the parity sheet."""
    dtypes = {str(p.dtype).removeprefix("torch.") for p in loop.model.parameters() if p.requires_grad}
    base = {str(p.dtype).removeprefix("torch.") for p in loop.model.parameters() if not p.requires_grad}
    return {
        "optimizer": config.optimizer,
        "schedule": config.scheduler,
        "warmup_steps": config.warmup_steps,
        "learning_rate": config.learning_rate,
        "betas": list(config.betas),
        "epsilon": config.epsilon,
        "weight_decay": config.weight_decay,
        "max_grad_norm": config.max_grad_norm,
        "dropout": config.lora.dropout,
        "rank": config.lora.r,
        "alpha": config.lora.alpha,
        "target_modules": config.lora.target_modules,
        "unembedding": False,
        "embeddings": config.lora.train_embeddings,
        "precision": "+".join(sorted(base)),
        "adapter_precision": "+".join(sorted(dtypes)),
        "quantization": config.quantization,
        "global_batch": config.batch_size * config.gradient_accumulation * loop.args.world_size,
        "n_devices": loop.args.world_size,
        "loss": "mean over the trained tokens of a step",
    }
