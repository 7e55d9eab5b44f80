# ruff: noqa: ANN001, ANN202, N803, PLR0913  # Triton compiles its functions from bare names
"""The constrained greedy choice as two Triton kernels: one pass over the logits, where torch's operations take twelve.

Imported on use: Triton comes with torch where there are CUDA devices. `_picker._Rails` does the same in torch's
operations, everywhere else; a test holds the two together.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import torch
import triton
import triton.language as tl

if TYPE_CHECKING:
    from torch import Tensor

PART: Final = 4096
"""Logits that one program of the first kernel looks at."""


class GreedyRails:
    """Chooses and advances; the tables and states are those of `_picker._Rails`, and stay there."""

    def __init__(self, tables: tuple[Tensor, ...], states: tuple[Tensor, Tensor], *, cap: int, limit: int) -> None:
        """Take what is needed to choose.

        Args:
            tables: class of each token (V,), then next state, added, restart and cost, (S, C) each, all int32.
            states: state (B,) int64 and count (B,) int32; written by `pick`.
            cap: most characters of a string.
            limit: most tokens of an answer.
        """
        self._tables, self._states, self._numbers = tables, states, (cap, limit)
        self._n_parts = triton.cdiv(len(tables[0]), PART)
        shape = (len(states[0]), self._n_parts)
        device = states[0].device
        self._found = [torch.empty(shape, device=device) for _ in range(4)]  # top, best, sum, kept
        self._where = torch.empty(shape, dtype=torch.int32, device=device)

    def pick(self, logits: Tensor, active: Tensor, written: Tensor, removed: Tensor) -> Tensor:
        """Return the best allowed tokens (n,) of logits (n, V); raise `removed` of active slots, and advance all."""
        n, n_logits = logits.shape
        token_class, next_state, added, restart, cost = self._tables
        (state, count), (cap, limit) = self._states, self._numbers
        n_classes = next_state.shape[1]
        token = torch.empty(n, dtype=torch.int64, device=logits.device)
        survey: Any = _survey
        survey[n, self._n_parts](
            logits, logits.stride(0), token_class, added, cost, state, count, written, *self._found, self._where,
            n_classes, n_logits, cap, limit, BLOCK=PART, num_warps=8,
        )  # fmt: skip
        choose: Any = _choose
        choose[n,](
            *self._found, self._where, self._n_parts, token_class, next_state, added, restart, n_classes,
            state, count, active, removed, token, BLOCK=triton.next_power_of_2(self._n_parts), num_warps=1,
        )  # fmt: skip
        return token


@triton.jit
def _survey(
    logits, row_stride, token_class, added, cost, state, count, written, tops, bests, sums, kepts, where,
    n_classes, n_logits, cap, limit, BLOCK: tl.constexpr,
):  # fmt: skip
    """Find, in one part of one row, the largest logit, the best allowed one, and the sums of exponentials."""
    row, part = tl.program_id(0), tl.program_id(1)
    token = part * BLOCK + tl.arange(0, BLOCK)
    inside = token < n_logits
    x = tl.load(logits + row.to(tl.int64) * row_stride + token, mask=inside, other=float("-inf")).to(tl.float32)
    entry = tl.load(state + row) * n_classes + tl.load(token_class + token, mask=inside, other=0)
    fits = tl.load(count + row) + tl.load(added + entry) <= cap
    closes = tl.load(cost + entry) < limit - tl.load(written + row)
    kept = tl.where(inside & fits & closes, x, float("-inf"))
    top = tl.maximum(tl.max(x, axis=0), -3.0e38)  # finite, also where every logit is -inf
    at = row * tl.num_programs(1) + part
    tl.store(tops + at, top)
    tl.store(bests + at, tl.max(kept, axis=0))
    tl.store(where + at, part * BLOCK + tl.argmax(kept, axis=0))
    tl.store(sums + at, tl.sum(tl.exp(x - top), axis=0))
    tl.store(kepts + at, tl.sum(tl.exp(kept - top), axis=0))


@triton.jit
def _choose(
    tops, bests, sums, kepts, where, n_parts, token_class, next_state, added, restart, n_classes,
    state, count, active, removed, token, BLOCK: tl.constexpr,
):  # fmt: skip
    """Bring the parts of one row together, and move its grammar on."""
    row, part = tl.program_id(0), tl.arange(0, BLOCK)
    at, there = row * n_parts + part, part < n_parts
    top = tl.load(tops + at, mask=there, other=float("-inf"))
    scale = tl.exp(top - tl.max(top, axis=0))
    total = tl.sum(tl.load(sums + at, mask=there, other=0.0) * scale, axis=0)
    kept = tl.sum(tl.load(kepts + at, mask=there, other=0.0) * scale, axis=0)
    best = tl.argmax(tl.load(bests + at, mask=there, other=float("-inf")), axis=0)
    chosen = tl.load(where + row * n_parts + best)
    tl.store(token + row, chosen.to(tl.int64))
    writing = tl.load(active + row) != 0
    mass = tl.minimum(tl.maximum(1.0 - kept / total, 0.0), 1.0)
    tl.store(removed + row, tl.load(removed + row) + tl.where(writing, mass, 0.0))
    here = tl.load(state + row)
    entry = here * n_classes + tl.load(token_class + chosen)
    anew, target = tl.load(restart + entry), tl.load(next_state + entry)
    tl.store(count + row, tl.where(anew < 0, tl.load(count + row) + tl.load(added + entry), anew))
    tl.store(state + row, tl.where(target >= 0, target.to(tl.int64), here))
