# ruff: noqa: ANN001, ANN202, N803, PLR0913  # Triton compiles its functions from bare names
"""What a decode step does beside its matrix products, as Triton kernels: one pass where torch takes several.

Imported on use: Triton comes with torch where there are CUDA devices. Everything here is also written in torch's
operations (`_decoder`, `_slots`, `_picker`), which run everywhere else; tests hold the two together.

n sequences, H key-value heads, G query heads to one of them, D dimensions a head, L places of a cache, V logits.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import torch
import triton
import triton.language as tl

if TYPE_CHECKING:
    from torch import Tensor

PART: Final = 4096
"""Logits that one program looks at."""

KEYS: Final = 64
"""Keys that a program attends to at once."""


def attend(states: Tensor, cosine: Tensor, sine: Tensor, keys: Tensor, values: Tensor, used: Tensor) -> Tensor:
    """Append one token to each cache row and attend to all of its tokens, in one kernel.

    Args:
        states: queries, keys and values of the new token, (n, 1, H * G + 2 H, D), positions not yet turned in.
        cosine: of the new token's position, (n, 1, 1, D).
        sine: the same; its first half is negative.
        keys: of the cache, (B, H, L, D); written to.
        values: the same.
        used: (n,) int64; tokens that the rows hold.

    Returns:
        (n, 1, H * G * D).
    """
    n, _, n_states, size = states.shape
    heads = keys.shape[1]
    groups = n_states // heads - 2
    out = torch.empty(n, 1, heads * groups * size, dtype=states.dtype, device=states.device)
    kernel: Any = _attend
    kernel[n, heads](
        states, cosine, sine, keys, values, used, out, size**-0.5, keys.shape[2],
        HEADS=heads, GROUPS=groups, ROWS=max(16, triton.next_power_of_2(groups)), SIZE=size, BLOCK=KEYS, num_warps=4,
    )  # fmt: skip
    return out


def gated(gate_up: Tensor) -> Tensor:
    """Return silu(gate) * up, (..., I), of both side by side, (..., 2 I)."""
    inner = gate_up.shape[-1] // 2
    out = torch.empty(*gate_up.shape[:-1], inner, dtype=gate_up.dtype, device=gate_up.device)
    kernel: Any = _gated
    kernel[out.numel() // inner, triton.cdiv(inner, 1024)](gate_up, out, inner, BLOCK=1024)
    return out


def add_norm(x: Tensor, y: Tensor, weight: Tensor, epsilon: float) -> tuple[Tensor, Tensor]:
    """Return x + y, and its root-mean-square norm, (..., M) each."""
    size = x.shape[-1]
    total, normed = torch.empty_like(x), torch.empty_like(x)
    kernel: Any = _add_norm
    kernel[x.numel() // size,](
        x, y, weight, total, normed, size, epsilon, BLOCK=triton.next_power_of_2(size), num_warps=8
    )
    return total, normed


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


@triton.jit
def _attend(
    states, cosine, sine, keys, values, used, out, scale, length,
    HEADS: tl.constexpr, GROUPS: tl.constexpr, ROWS: tl.constexpr, SIZE: tl.constexpr, BLOCK: tl.constexpr,
):  # fmt: skip
    """One sequence and key-value head: turn, store, and attend with a running softmax."""
    row, head = tl.program_id(0).to(tl.int64), tl.program_id(1)
    column, group = tl.arange(0, SIZE), tl.arange(0, ROWS)
    partner = (column + SIZE // 2) % SIZE
    cos = tl.load(cosine + row * SIZE + column).to(tl.float32)
    sin = tl.load(sine + row * SIZE + column).to(tl.float32)
    mine = states + row * (HEADS * (GROUPS + 2) * SIZE)
    at = mine + (head * GROUPS + group)[:, None] * SIZE
    real = (group < GROUPS)[:, None]
    query = tl.load(at + column[None, :], mask=real, other=0.0).to(tl.float32) * cos[None, :]
    query += tl.load(at + partner[None, :], mask=real, other=0.0).to(tl.float32) * sin[None, :]
    at = mine + (HEADS * GROUPS + head) * SIZE
    key = tl.load(at + column).to(tl.float32) * cos + tl.load(at + partner).to(tl.float32) * sin
    value = tl.load(at + HEADS * SIZE + column)
    kind = keys.dtype.element_ty
    query, key = query.to(kind), key.to(kind)
    position = tl.load(used + row).to(tl.int32)
    base = (row * HEADS + head) * length * SIZE
    tl.store(keys + base + position * SIZE + column, key)
    tl.store(values + base + position * SIZE + column, value)
    most = tl.sum(query.to(tl.float32) * key.to(tl.float32)[None, :], axis=1) * scale  # the new token comes first
    total = tl.full([ROWS], 1.0, tl.float32)
    summed = tl.zeros([ROWS, SIZE], tl.float32) + value.to(tl.float32)[None, :]
    for start in range(0, position, BLOCK):
        place = start + tl.arange(0, BLOCK)
        there = place < position
        where = base + place[:, None] * SIZE + column[None, :]
        block = tl.load(keys + where, mask=there[:, None], other=0.0)
        score = tl.dot(query, tl.trans(block), input_precision="ieee") * scale
        score = tl.where(there[None, :], score, float("-inf"))
        higher = tl.maximum(most, tl.max(score, axis=1))
        shrunk = tl.exp(most - higher)
        weight = tl.exp(score - higher[:, None])
        block = tl.load(values + where, mask=there[:, None], other=0.0)
        summed = summed * shrunk[:, None] + tl.dot(weight.to(kind), block, input_precision="ieee")
        total = total * shrunk + tl.sum(weight, axis=1)
        most = higher
    at = out + row * (HEADS * GROUPS * SIZE) + (head * GROUPS + group)[:, None] * SIZE + column[None, :]
    tl.store(at, (summed / total[:, None]).to(kind), mask=real)


@triton.jit
def _gated(gate_up, out, inner, BLOCK: tl.constexpr):
    row, column = tl.program_id(0).to(tl.int64), tl.program_id(1) * BLOCK + tl.arange(0, BLOCK)
    inside = column < inner
    gate = tl.load(gate_up + row * 2 * inner + column, mask=inside, other=0.0)
    up = tl.load(gate_up + row * 2 * inner + inner + column, mask=inside, other=0.0).to(tl.float32)
    wide = gate.to(tl.float32)
    opened = (wide / (1 + tl.exp(-wide))).to(gate.dtype).to(tl.float32)  # rounded as between two operations
    tl.store(out + row * inner + column, (opened * up).to(gate.dtype), mask=inside)


@triton.jit
def _add_norm(x, y, weight, total, normed, size, epsilon, BLOCK: tl.constexpr):
    row, column = tl.program_id(0).to(tl.int64), tl.arange(0, BLOCK)
    inside = column < size
    at = row * size + column
    left = tl.load(x + at, mask=inside, other=0.0)
    added = (left.to(tl.float32) + tl.load(y + at, mask=inside, other=0.0).to(tl.float32)).to(left.dtype)
    tl.store(total + at, added, mask=inside)
    wide = added.to(tl.float32)
    wide *= tl.rsqrt(tl.sum(wide * wide, axis=0) / size + epsilon)
    scaled = wide.to(left.dtype).to(tl.float32) * tl.load(weight + column, mask=inside, other=0.0).to(tl.float32)
    tl.store(normed + at, scaled.to(left.dtype), mask=inside)
