"""The training loop of transformers under newslora's contract: our ids, masks, order, checkpoints and log.

`trainer_class` puts `SftLoop` over a trainer class of the Hugging Face family. What that family would do otherwise is
replaced here, and nowhere else: the order of examples (from the plan), token-weighted loss, checkpoints without pickle,
validation, and what happens on a signal. This module imports torch and transformers: import it on use.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
import torch
import transformers

from newslora.config import TrainConfig
from newslora.encoding import Encoded
from newslora.models import torch_device, torch_dtype
from newslora.trainers import _state
from newslora.trainers.folder import STATE_FILE, AdapterFolder, read_json
from newslora.trainers.plan import Plan, micro_batches
from newslora.trainers.progress import Progress, StopSignal

IGNORED = -100
NLL_ENTRIES = 2**24
"""Logits that `summed_nll` has in fp32 at a time."""


def arguments(config: TrainConfig, plan: Plan, scratch: Path) -> dict[str, Any]:
    """Return the arguments that make a Hugging Face trainer do what the configuration says, and nothing on its own."""
    device = torch_device(config.device)
    dtype = torch_dtype(config.precision, device)
    return {
        "output_dir": str(scratch),  # stays empty: checkpoints go through `AdapterFolder`
        "max_steps": len(plan.steps),
        "per_device_train_batch_size": config.batch_size,
        "gradient_accumulation_steps": config.gradient_accumulation,
        "learning_rate": config.learning_rate,
        "max_grad_norm": config.max_grad_norm,
        "seed": config.seed,
        "bf16": False,  # `SftLoop` does it
        "fp16": dtype == torch.float16,
        "use_cpu": device.type == "cpu",
        "gradient_checkpointing": config.gradient_checkpointing,
        "gradient_checkpointing_kwargs": {"use_reentrant": False},  # the other kind wants inputs that need gradients
        "report_to": "none",  # `reporting` does it, for every backend alike
        "logging_strategy": "no",
        "logging_nan_inf_filter": False,
        "save_strategy": "no",
        "eval_strategy": "no",
        "disable_tqdm": True,
        "remove_unused_columns": False,
        "dataloader_pin_memory": False,
        "ddp_find_unused_parameters": False,
        "ddp_broadcast_buffers": False,  # they are constants: rotary frequencies
    }


def one_device(arguments: Any) -> Any:
    """Return the arguments with one GPU a process: on a machine with several, transformers would split each batch.

    Several GPUs are for torchrun, one process each.
    """
    _ = arguments.device  # counts the GPUs
    arguments._n_gpu = min(1, arguments.n_gpu)  # noqa: SLF001
    return arguments


def no_dataset() -> Any:
    """Return the one row that a Hugging Face trainer wants to see when it is made; ours come from the plan."""
    return [{"input_ids": [0], "labels": [IGNORED]}]


class Batches:
    """All micro-batches of a run for one device, in order; what a `DataLoader` takes as its batch sampler."""

    def __init__(self, plan: Plan, accumulation: int, *, n_devices: int, rank: int) -> None:
        self._plan = plan
        self._accumulation = accumulation
        self._place = {"n_devices": n_devices, "rank": rank}

    def __len__(self) -> int:
        return len(self._plan.steps) * self._accumulation

    def __iter__(self) -> Iterator[list[int]]:
        for step in self._plan.steps:
            for batch in micro_batches(step, self._accumulation, **self._place):
                # An empty batch still passes through the model, with nothing to learn: index -1 is masked by `collate`.
                yield list(batch) or [-1]


class Rows(torch.utils.data.Dataset[Encoded]):
    """The examples; -1 is a fully masked stand-in."""

    def __init__(self, rows: Sequence[Encoded]) -> None:
        self._rows = rows
        self._nothing = Encoded("", rows[0].ids[:2], (0,) * len(rows[0].ids[:2]))

    def __len__(self) -> int:
        return len(self._rows)

    def __getitem__(self, index: int) -> Encoded:
        return self._nothing if index < 0 else self._rows[index]


def collate(rows: Sequence[Encoded], pad_id: int) -> dict[str, torch.Tensor]:
    """Return `input_ids` and `labels`, (B, T), padded on the right.

    There is no attention mask: a causal model never looks to the right, so what stands there changes no trained token,
    and the attention kernels without a mask are faster.
    """
    longest = max(len(row.ids) for row in rows)
    ids = torch.full((len(rows), longest), pad_id)
    labels = torch.full((len(rows), longest), IGNORED)
    for i, row in enumerate(rows):
        tokens = torch.tensor(row.ids)
        ids[i, : len(row.ids)] = tokens
        labels[i, : len(row.ids)] = torch.where(torch.tensor(row.loss_mask, dtype=torch.bool), tokens, IGNORED)
    return {"input_ids": ids, "labels": labels}


class _SummedNll(torch.autograd.Function):
    """The gradient takes the place of the logits, some rows at a time: of 128,256 columns no second copy is kept."""

    @staticmethod
    def forward(ctx: Any, logits: torch.Tensor, targets: torch.Tensor) -> torch.Tensor:
        total = torch.zeros((), device=logits.device)
        trained = targets != IGNORED
        index = targets.clamp(min=0).unsqueeze(1)
        n_rows = max(1, NLL_ENTRIES // logits.shape[1])
        for start in range(0, len(logits), n_rows):
            rows = slice(start, start + n_rows)
            log_p = logits[rows].float().log_softmax(dim=1)  # (n_rows, V)
            total -= (log_p.gather(1, index[rows]).squeeze(1) * trained[rows]).sum()
            if ctx.needs_input_grad[0]:
                gradient = log_p.exp_()
                gradient.scatter_add_(1, index[rows], -torch.ones_like(index[rows], dtype=gradient.dtype))
                logits[rows] = gradient.mul_(trained[rows].unsqueeze(1))
        ctx.gradient = logits
        return total

    @staticmethod
    def backward(ctx: Any, above: torch.Tensor) -> tuple[torch.Tensor, None]:
        return ctx.gradient.mul_(above), None


def summed_nll(logits: torch.Tensor, targets: torch.Tensor) -> torch.Tensor:
    """Return the negative log-likelihood of targets (N,), `IGNORED` ones left out, summed, in nats.

    The logits (N, V) are used up: where they need a gradient, they hold it afterwards.
    """
    loss: torch.Tensor = _SummedNll.apply(logits, targets)  # type: ignore[no-untyped-call]
    return loss


class SftLoop:
    """What newslora replaces in a Hugging Face trainer; mixed in by `trainer_class`, set up by `attach`."""

    model: Any
    args: Any
    accelerator: Any
    optimizer: Any
    state: Any
    control: Any
    callback_handler: Any

    def attach(  # noqa: PLR0913
        self,
        *,
        plan: Plan,
        rows: Sequence[Encoded],
        validation: Sequence[Encoded],
        pad_id: int,
        config: TrainConfig,
        progress: Progress,
        folder: AdapterFolder,
        stop: StopSignal,
    ) -> None:
        """Give the loop its room: what to train on, where to save, whom to tell."""
        self.plan, self.rows, self.validation, self.pad_id = plan, rows, validation, pad_id
        self.config, self.progress, self.folder, self.stop = config, progress, folder, stop
        self.processing_class = None  # it would "align" the model's special tokens with the tokenizer's, and say so
        self.model_accepts_loss_kwargs = True  # the loss is already over the whole step's tokens
        for callback in (transformers.PrinterCallback, transformers.ProgressCallback):
            self.remove_callback(callback)  # type: ignore[attr-defined]
        self.add_callback(LoopCallback(self))  # type: ignore[attr-defined]

    @cached_property
    def trained(self) -> list[torch.nn.Parameter]:
        """The parameters that are trained, looked up once."""
        return [parameter for parameter in self.model.parameters() if parameter.requires_grad]

    # What the loop of transformers asks for ------------------------------------------------------------------------

    def get_train_dataloader(self) -> Any:
        """Return every micro-batch of the run, as one long epoch."""
        batches = Batches(
            self.plan,
            self.args.gradient_accumulation_steps,
            n_devices=self.args.world_size,
            rank=self.args.process_index,
        )
        return torch.utils.data.DataLoader(
            Rows(self.rows), batch_sampler=batches, collate_fn=lambda rows: collate(rows, self.pad_id)
        )

    def get_batch_samples(self, batches: Iterator[Any], n_batches: int, device: torch.device) -> tuple[list[Any], Any]:
        """Return the micro-batches of a step, and how many tokens are trained in it on all devices."""
        taken = list(itertools.islice(batches, n_batches))
        n_tokens = torch.stack([_n_trained(batch) for batch in taken]).sum().to(device)
        if self.args.world_size > 1:
            torch.distributed.all_reduce(n_tokens)
        return taken, n_tokens.clamp(min=1)

    def training_step(self, model: Any, inputs: Mapping[str, Any], num_items_in_batch: Any = None) -> torch.Tensor:
        """Add the gradients of a micro-batch, as the base class does, to a model that is not walked through needlessly."""
        spare_walks(model, self.trained)
        step: torch.Tensor = super().training_step(model, inputs, num_items_in_batch)  # type: ignore[misc]
        return step

    def _clip_grad_norm(self, model: Any) -> torch.Tensor:  # noqa: ARG002
        norm: torch.Tensor = self.accelerator.clip_grad_norm_(self.trained, self.args.max_grad_norm)
        return norm

    def floating_point_ops(self, inputs: Any) -> int:  # noqa: ARG002
        """Count none: nobody reads it, and it walks through the model."""
        return 0

    def compute_loss(self, model: Any, inputs: dict[str, Any], *_: Any, num_items_in_batch: Any, **__: Any) -> Any:
        """Return the summed loss of a micro-batch over the trained tokens of the whole step, on all devices."""
        loss = self.loss_over(model, inputs, num_items_in_batch)
        return loss * self.args.world_size  # DDP takes the mean over devices; the sum is wanted

    def loss_over(self, model: Any, inputs: Mapping[str, Any], n_tokens: torch.Tensor) -> torch.Tensor:
        """Return the negative log-likelihood of the trained tokens, summed, over `n_tokens`.

        Logits are made only for the columns in which some row is trained: of a prompt, which is most of a newsletter
        item, none are.
        """
        columns = trained_columns(inputs["labels"])
        targets = inputs["labels"][:, 1:][:, columns]  # (B, K): what the positions should say next
        return self.loss_at(model, inputs["input_ids"], columns, targets, n_tokens)

    def loss_at(
        self, model: Any, ids: torch.Tensor, columns: torch.Tensor, targets: torch.Tensor, n_tokens: torch.Tensor
    ) -> torch.Tensor:
        """Return the summed negative log-likelihood of the targets (B, K) at columns (K,) of ids (B, T), over `n_tokens`."""
        out = model(input_ids=ids, use_cache=False, logits_to_keep=columns)
        return summed_nll(out.logits.flatten(0, 1), targets.flatten()) / n_tokens

    def autocast_smart_context_manager(self, *_: Any, **__: Any) -> Any:
        """Compute in bf16 where that is the precision; accelerate would also copy the logits to fp32."""
        device = self.args.device
        dtype = torch_dtype(self.config.precision, device)
        return torch.autocast(device.type, torch.bfloat16, enabled=dtype == torch.bfloat16)

    def evaluate(self, *_: Any, **__: Any) -> dict[str, float]:
        """Return the mean loss a trained token of the validation part, each device computing its share."""
        model = self.model
        was_training = model.training
        model.eval()
        totals = torch.zeros(2, device=self.args.device)
        with torch.no_grad(), self.compute_loss_context_manager():  # type: ignore[attr-defined]
            for batch in self._validation_batches():
                inputs = {key: value.to(self.args.device) for key, value in batch.items()}
                totals[0] += self.loss_over(model, inputs, totals.new_ones(()))
                totals[1] += _n_trained(inputs)
        model.train(was_training)
        if self.args.world_size > 1:
            torch.distributed.all_reduce(totals)
        metrics = {"eval_loss": float(totals[0] / totals[1])}
        self.control = self.callback_handler.on_evaluate(self.args, self.state, self.control, metrics)
        self.log(metrics)
        return metrics

    def log(self, logs: dict[str, float], start_time: float | None = None) -> None:  # noqa: ARG002
        """Pass a line to the callbacks (ours, and those of `report_to`), without keeping a history in memory."""
        self.control = self.callback_handler.on_log(self.args, self.state, self.control, logs)

    # Checkpoints ---------------------------------------------------------------------------------------------------

    def _save_checkpoint(self, model: Any, trial: Any) -> None:  # noqa: ARG002
        if self.args.process_index == 0:
            best = self.progress.best
            state = {"progress": self.progress.state(), "scaler": self._scaler_state()}
            self.folder.save_checkpoint(self.state.global_step, state, self._write, keep=best[0] if best else None)
        self.accelerator.wait_for_everyone()

    def _write(self, folder: Path) -> None:
        _state.save_weights(self.model, folder)
        _state.save_optimizer(self.optimizer, self.model, folder)
        self.state.save_to_json(str(folder / "trainer_state.json"))

    def _load_from_checkpoint(self, resume_from_checkpoint: str, model: Any = None) -> None:  # noqa: ARG002
        _state.load_weights(self.model, Path(resume_from_checkpoint))

    def _load_optimizer_and_scheduler(self, checkpoint: str | None) -> None:
        if checkpoint is not None:
            _state.load_optimizer(self.optimizer, self.model, Path(checkpoint))  # the schedule was made for its step

    def _load_scaler(self, checkpoint: str | None) -> None:
        if checkpoint is not None and self.accelerator.scaler is not None:
            self.accelerator.scaler.load_state_dict(read_json(Path(checkpoint) / STATE_FILE)["scaler"])

    def _load_rng_state(self, checkpoint: str | None) -> None:
        """Nothing to load: the generators are seeded anew at each step."""

    def _scaler_state(self) -> dict[str, Any] | None:
        scaler = self.accelerator.scaler
        return None if scaler is None else scaler.state_dict()

    def _validation_batches(self) -> Iterator[dict[str, torch.Tensor]]:
        """Yield this device's share of the validation part, longest first, in batches that fill like training's.

        Every device gets as many batches, the last perhaps of nothing: with FSDP, none can go on without the others.
        """
        size, world = self.config.batch_size, self.args.world_size
        rows = sorted(self.validation, key=lambda row: -len(row.ids))
        batches = [rows[start : start + size] for start in range(0, len(rows), size)]
        batches += [[Rows(rows)[-1]]] * (-len(batches) % world)
        return (collate(batch, self.pad_id) for batch in batches[self.args.process_index :: world])


def spare_walks(model: Any, trained: Sequence[torch.nn.Parameter]) -> None:
    """Let `train` and `zero_grad` of a model touch what has to be touched.

    Both walk through all modules in each step; with an adapter, most hold nothing that is trained, and a GPU waits.
    """
    if "zero_grad" in vars(model):
        return
    model.train()
    walk = model.train

    def train(mode: bool = True) -> Any:  # noqa: FBT001, FBT002  torch's own signature
        return model if model.training == mode else walk(mode)

    def zero_grad(**_: Any) -> None:
        for parameter in trained:
            parameter.grad = None

    model.train, model.zero_grad = train, zero_grad


def trained_columns(labels: torch.Tensor) -> torch.Tensor:
    """Return the positions whose next token is trained in some row, (K,), of labels (B, T).

    Of an all-masked stand-in, position 0, so that there is a graph to learn nothing from.
    """
    columns = (labels[:, 1:] != IGNORED).any(dim=0).nonzero().flatten()
    return columns if len(columns) else columns.new_zeros(1)


def _n_trained(batch: Mapping[str, torch.Tensor]) -> torch.Tensor:
    return (batch["labels"][:, 1:] != IGNORED).sum()


class LoopCallback(transformers.TrainerCallback):
    """Between the steps: seeds dropout, logs, validates, saves, and stops on a signal or for lack of progress."""

    def __init__(self, loop: SftLoop) -> None:
        self._loop = loop

    def on_train_begin(self, *_: Any, **__: Any) -> None:
        self._loop.progress.start()

    def on_step_begin(self, args: Any, state: Any, *_: Any, **__: Any) -> None:
        entropy = (self._loop.config.seed, state.global_step, args.process_index)
        seed = int(np.random.SeedSequence(entropy).generate_state(1)[0])
        # not `torch.manual_seed`: it also keeps a stack trace for each kind of device that is not there
        torch.default_generator.manual_seed(seed)
        if args.device.type == "cuda":
            torch.cuda.manual_seed(seed)

    def on_step_end(self, args: Any, state: Any, control: Any, **_: Any) -> None:
        loop, config, step = self._loop, self._loop.config, state.global_step
        control.should_log = True
        control.should_evaluate = bool(loop.validation) and loop.plan.due(step, config.eval_steps)
        control.should_save = loop.plan.due(step, config.save_steps) or control.should_evaluate
        if self._signalled(args):
            control.should_save = control.should_training_stop = True

    def on_log(self, *_: Any, logs: Any = None, **__: Any) -> None:
        if logs and "loss" in logs:
            self._loop.progress.record(logs["loss"], logs["learning_rate"], grad_norm=logs.get("grad_norm"))

    def on_evaluate(self, args: Any, state: Any, control: Any, **kwargs: Any) -> None:  # noqa: ARG002
        self._loop.progress.record_validation(kwargs["metrics"]["eval_loss"])
        if self._loop.progress.out_of_patience:
            control.should_training_stop = True

    def _signalled(self, args: Any) -> bool:
        """Whether any process got a signal: all of them stop at the same step."""
        received = self._loop.stop.received is not None
        if args.world_size == 1:
            return received
        flag = torch.tensor([float(received)], device=args.device)
        torch.distributed.all_reduce(flag)
        return bool(flag.item() > 0)


def trainer_class(loop: type[SftLoop], base: type) -> type:
    """Return `base`, a trainer class of the Hugging Face family, with a loop of newslora's over it."""
    return type(f"Newslora{base.__name__}", (loop, base), {})
