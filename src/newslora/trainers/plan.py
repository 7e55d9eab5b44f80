"""What is trained on at each step, and at which rate: the same for every backend, drawn from the seed.

An optimizer step sees `batch_size * gradient_accumulation * n_devices` examples of the epoch, wherever they are
computed, so one device with two accumulated batches trains like two devices with one. Examples of like length are put
into one step (sorted inside windows of a shuffled epoch, steps shuffled again), so that little is padded.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from newslora.config import TrainConfig
from newslora.encoding import Encoded, fingerprint
from newslora.trainers.base import n_steps

WINDOW = 8
"""Steps whose examples are sorted by length together: wide enough to save padding, narrow enough to stay random."""


@dataclass(frozen=True, slots=True)
class Plan:
    """The order of a run.

    Attributes:
        steps: the indices of the examples that each optimizer step sees.
        n_per_epoch: steps that see every example once.
    """

    steps: tuple[tuple[int, ...], ...]
    n_per_epoch: int

    def epoch(self, step: int) -> float:
        """Return the passes over the data after so many steps."""
        return step / self.n_per_epoch

    def due(self, step: int, every: int | None) -> bool:
        """Whether what happens each `every` steps (None: each epoch) is due after a step; always after the last."""
        return step % (every or self.n_per_epoch) == 0 or step == len(self.steps)

    def rows(self, rows: Sequence[Encoded]) -> Iterator[Encoded]:
        """Yield the examples in the order in which they are trained on."""
        return (rows[index] for step in self.steps for index in step)

    def fingerprint(self, rows: Sequence[Encoded]) -> str:
        """Return the hash of ids, masks and order (`newslora.encoding.fingerprint`)."""
        return fingerprint(self.rows(rows))

    def tokens(self, rows: Sequence[Encoded]) -> list[int]:
        """Return the tokens seen after each step, prompts included, (steps,)."""
        totals, total = [], 0
        for step in self.steps:
            total += sum(len(rows[index].ids) for index in step)
            totals.append(total)
        return totals


def make_plan(rows: Sequence[Encoded], config: TrainConfig, *, n_devices: int = 1) -> Plan:
    """Draw the order of a run from `config.seed`; each epoch is another permutation.

    Raises:
        ValueError: there is nothing to train on.
    """
    if not rows:
        raise ValueError("no examples to train on")
    size = config.batch_size * config.gradient_accumulation * n_devices
    n_per_epoch = -(-len(rows) // size)
    total = n_steps(config, len(rows), n_devices=n_devices)
    lengths = np.array([len(row.ids) for row in rows])
    steps: list[tuple[int, ...]] = []
    for epoch in range(-(-total // n_per_epoch)):
        steps += _epoch(lengths, size, np.random.default_rng((config.seed, epoch)))
    return Plan(tuple(steps[:total]), n_per_epoch)


def _epoch(lengths: np.ndarray, size: int, rng: np.random.Generator) -> list[tuple[int, ...]]:
    order = rng.permutation(len(lengths))
    windows = [order[start : start + WINDOW * size] for start in range(0, len(order), WINDOW * size)]
    by_length = [window[np.argsort(lengths[window], kind="stable")] for window in windows]
    steps = [window[start : start + size] for window in by_length for start in range(0, len(window), size)]
    return [tuple(int(index) for index in steps[place]) for place in rng.permutation(len(steps))]


def micro_batches(
    step: Sequence[int], accumulation: int, *, n_devices: int = 1, rank: int = 0
) -> list[tuple[int, ...]]:
    """Return the `accumulation` batches of one device in one step.

    Where a step is short (the last of an epoch), its examples are spread evenly and a batch may be empty: every device
    still takes part in every batch, so that none waits for another.
    """
    slots = np.array_split(np.asarray(step, dtype=int), accumulation * n_devices)
    return [tuple(int(index) for index in slots[rank * accumulation + i]) for i in range(accumulation)]


def learning_rate(config: TrainConfig, step: int, total: int) -> float:
    """Return the rate of a step (from 0) of `total`: linear warm-up from zero, then the scheduler down to zero.

    The formulas are those of transformers' `get_scheduler`, so that runs of other programs can be repeated: with a
    warm-up, the first step has rate 0.
    """
    if step < config.warmup_steps:
        return config.learning_rate * step / config.warmup_steps
    if config.scheduler == "constant":
        return config.learning_rate
    progress = min(1.0, (step - config.warmup_steps) / max(1, total - config.warmup_steps))
    if config.scheduler == "cosine":
        return config.learning_rate * 0.5 * (1 + math.cos(math.pi * progress))
    return config.learning_rate * (1 - progress)
