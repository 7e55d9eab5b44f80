"""`train.cuda_graphs`: the passes of a step recorded once a shape and replayed, where launching kernels is what takes the time.

A step of a 1B model on rows of a few hundred tokens launches thousands of small kernels, and the GPU waits for the CPU to
do so. A recording (a CUDA graph) launches all of them at once. Shapes must repeat for that: batches are padded to whole
`STEP`s of tokens and of trained columns, which changes no loss. Gradients stay where they are, and are set to zero in
place. Clipping, optimizer, log and checkpoints are those of any other run.

It refuses what a recording cannot do: see `newslora.trainers._peft.check_settings`. This module imports torch.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import torch

from newslora.trainers._sft import IGNORED, SftLoop, trained_columns

STEP = 64


@dataclass(frozen=True)
class Batch:
    """A batch in a shape that repeats.

    Attributes:
        ids: (B, T), T a multiple of `STEP`.
        columns: the positions whose next token some row is trained on, (K,), K a multiple of `STEP`; filled up with 0.
        targets: (B, K), `IGNORED` where nothing is trained.
    """

    ids: torch.Tensor
    columns: torch.Tensor
    targets: torch.Tensor

    @classmethod
    def of(cls, inputs: Mapping[str, torch.Tensor], *, n_rows: int, pad_id: int) -> Batch:
        """Pad what `collate` made, on the CPU, to `n_rows` rows and whole steps."""
        labels = inputs["labels"]
        columns = trained_columns(labels)
        n_tokens, n_columns = (-(-size // STEP) * STEP for size in (labels.shape[1], len(columns)))
        ids = torch.full((n_rows, n_tokens), pad_id)
        ids[: len(labels), : labels.shape[1]] = inputs["input_ids"]
        targets = torch.full((n_rows, n_columns), IGNORED)
        targets[: len(labels), : len(columns)] = labels[:, 1:][:, columns]
        return cls(ids, torch.cat([columns, columns.new_zeros(n_columns - len(columns))]), targets)

    @property
    def shape(self) -> tuple[int, ...]:
        """Rows, tokens and columns."""
        return (*self.ids.shape, len(self.columns))

    def to(self, device: torch.device) -> Batch:
        """Return a copy on a device."""
        return Batch(self.ids.to(device), self.columns.to(device), self.targets.to(device))

    def fill(self, other: Batch) -> None:
        """Take over the values of another batch of this shape."""
        self.ids.copy_(other.ids)
        self.columns.copy_(other.columns)
        self.targets.copy_(other.targets)


class GraphedLoop(SftLoop):
    """`SftLoop` with the forward and backward passes recorded."""

    def training_step(self, model: Any, inputs: Mapping[str, Any], num_items_in_batch: Any = None) -> torch.Tensor:
        """Add the gradients of a micro-batch, and return its loss over the tokens of the whole step."""
        batch = Batch.of(inputs, n_rows=self.args.per_device_train_batch_size, pad_id=self.pad_id)
        if not hasattr(self, "_recordings"):
            self._recordings: dict[tuple[int, ...], _Recording] = {}
            self._pool = torch.cuda.graph_pool_handle()
            self._keep_gradients(model)
            _without_masks(model.get_base_model())
        if not model.training:
            model.train()
        if batch.shape not in self._recordings:
            self._recordings[batch.shape] = _Recording(self, model, batch.to(self.args.device), self._pool)
        return self._recordings[batch.shape].replay(batch, num_items_in_batch)

    def _keep_gradients(self, model: Any) -> None:
        """Give each trained parameter a gradient that stays: the recordings add to it where it is."""
        trained = [parameter for parameter in model.parameters() if parameter.requires_grad]
        for parameter in trained:
            parameter.grad = torch.zeros_like(parameter)
        gradients = [parameter.grad for parameter in trained]
        model.zero_grad = lambda **_: torch._foreach_zero_(gradients)


def _without_masks(base: Any) -> None:
    """Let attention know that it is causal, from no mask at all: while recording, transformers would make one."""
    import transformers
    from transformers.integrations.sdpa_attention import sdpa_attention_forward

    if base.config._attn_implementation == "sdpa" and getattr(base.config, "sliding_window", None) is None:  # noqa: SLF001
        transformers.AttentionInterface.register("causal_sdpa", sdpa_attention_forward)
        base.set_attn_implementation("causal_sdpa")


class _Recording:
    """Forward and backward of one shape."""

    def __init__(self, loop: GraphedLoop, model: Any, batch: Batch, pool: Any) -> None:
        self._batch = batch
        self._n_tokens = torch.ones((), device=batch.ids.device)
        random = torch.cuda.get_rng_state(batch.ids.device)
        aside: Any = torch.cuda.Stream(batch.ids.device)  # type: ignore[no-untyped-call]
        aside.wait_stream(torch.cuda.current_stream())
        gradients = [parameter.grad for parameter in model.parameters() if parameter.grad is not None]
        before = [gradient.clone() for gradient in gradients]
        with torch.cuda.stream(aside):  # once as usual: libraries set themselves up, which a recording may not
            self._passes(loop, model)
        torch.cuda.current_stream().wait_stream(aside)
        torch._foreach_copy_(gradients, before)
        self._graph = torch.cuda.CUDAGraph()
        with torch.cuda.graph(self._graph, pool=pool):
            self._loss = self._passes(loop, model)
        torch.cuda.set_rng_state(random, batch.ids.device)

    def _passes(self, loop: GraphedLoop, model: Any) -> torch.Tensor:
        with loop.compute_loss_context_manager():  # type: ignore[attr-defined]
            loss = loop.loss_at(model, self._batch.ids, self._batch.columns, self._batch.targets, self._n_tokens)
        loop.accelerator.backward(loss)
        return loss.detach()

    def replay(self, batch: Batch, n_tokens: torch.Tensor) -> torch.Tensor:
        self._batch.fill(batch)
        self._n_tokens.copy_(n_tokens)
        self._graph.replay()
        return self._loss
