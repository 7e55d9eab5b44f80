"""From logits to the next token of every sequence of a batch: greedy or sampled, constrained or not, stopped or not.

All state lives in tensors of fixed shape on the model's device, and `pick` neither reads one back nor branches on one,
so that it can be captured in a CUDA graph together with the model. B slots, V logits.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from newslora.inference.constrain import NEVER, Grammar

if TYPE_CHECKING:
    import torch
    from numpy.typing import NDArray
    from torch import Tensor


@dataclass(frozen=True)
class Rules:
    """What decides the next token and the end of an answer; the same for every slot.

    Attributes:
        stop_ids: tokens that end an answer.
        max_new_tokens: the limit, stop token included.
        temperature: 0 is greedy.
        seed: of the samples.
        grammar: constrains the answers; None leaves them free.
    """

    stop_ids: Sequence[int]
    max_new_tokens: int
    temperature: float = 0.0
    seed: int = 0
    grammar: Grammar | None = None

    def draws(self, record_ids: Sequence[str]) -> NDArray[np.float64] | None:
        """Return the random numbers of records, (n, max_new_tokens) in [0, 1); None where the choice is greedy."""
        if self.temperature <= 0:
            return None
        return np.stack([draws_of(self.seed, record_id, self.max_new_tokens) for record_id in record_ids])


class Picker:
    """Chooses tokens and keeps the books of B slots.

    Attributes:
        active: (B,) bool; the slot is writing an answer.
        written: (B,) int64; tokens of the answer so far, the stop token included.
        removed: (B,) float32; sum over the written tokens of the probability that the grammar took away.
    """

    def __init__(self, n_slots: int, rules: Rules, device: torch.device) -> None:
        import torch

        self._limit = rules.max_new_tokens
        self._temperature = rules.temperature
        self._stops = torch.tensor(list(rules.stop_ids), device=device)  # (K,)
        self.active = torch.zeros(n_slots, dtype=torch.bool, device=device)
        self.written = torch.zeros(n_slots, dtype=torch.int64, device=device)
        self.removed = torch.zeros(n_slots, dtype=torch.float32, device=device)
        width = rules.max_new_tokens if rules.temperature > 0 else 0
        self._draws = torch.zeros(n_slots, width, dtype=torch.float64, device=device)
        self._rails = _Rails(rules.grammar, n_slots, device) if rules.grammar else None
        self._kernel: Any = None
        if self._rails and rules.temperature <= 0 and device.type == "cuda":
            self._kernel = self._rails.kernel(rules.max_new_tokens)

    def admit(self, slots: Tensor, draws: NDArray[np.float64] | None = None) -> None:
        """Start new answers in the slots (n,); `draws` (n, max_new_tokens) are their random numbers in [0, 1)."""
        import torch

        self.active.index_fill_(0, slots, value=True)
        self.written.index_fill_(0, slots, 0)
        self.removed.index_fill_(0, slots, 0)
        if draws is not None:
            self._draws[slots] = torch.from_numpy(draws).to(self._draws.device)
        if self._rails:
            self._rails.admit(slots)

    def pick(self, logits: Tensor) -> Tensor:
        """Return the next token of the first n slots, (n, V) -> (n,); of an idle slot, any token."""
        import torch

        n = len(logits)
        active, written = self.active[:n], self.written[:n]
        if self._kernel is not None:
            token: Tensor = self._kernel.pick(logits, active, written, self.removed)
        else:
            if self._rails:
                logits, removed = self._rails.narrow(logits.float(), self._limit - written)
                self.removed[:n] += torch.where(active, removed, 0)
            token = self._sample(logits) if self._temperature > 0 else logits.argmax(dim=-1)
            if self._rails:
                self._rails.advance(token)
        written += active
        stopped = (token[:, None] == self._stops).any(dim=1)
        active &= ~stopped & (written < self._limit)
        return token

    def move(self, source: int, target: int) -> None:
        """Move an answer to an idle slot; the slot that it leaves is idle."""
        state = [self.written, self.removed, self.active, self._draws]
        for tensor in state + (self._rails.state if self._rails else []):
            tensor[target] = tensor[source]
        self.active[source] = False

    def _sample(self, logits: Tensor) -> Tensor:
        """Draw by the inverse of the cumulative distribution, so that one number a token decides, in any batch."""
        import torch

        cumulative = torch.softmax(logits.double() / self._temperature, dim=-1).cumsum(dim=-1)  # (B, V)
        n = len(logits)
        step = self.written[:n].clamp(max=self._limit - 1)[:, None]
        point = self._draws[:n].gather(1, step) * cumulative[:, -1:]
        return torch.searchsorted(cumulative, point, right=True).squeeze(1).clamp(max=logits.shape[1] - 1)


class _Rails:
    """The grammar's tables on the device, and where each slot is in them."""

    def __init__(self, grammar: Grammar, n_slots: int, device: torch.device) -> None:
        import torch

        self._class = torch.from_numpy(grammar.token_class).to(device)  # (V,) int32
        self._next = torch.from_numpy(grammar.next_state).to(device, torch.int32)  # (S, C)
        self._added = torch.from_numpy(grammar.added).to(device, torch.int32)
        self._restart = torch.from_numpy(grammar.restart).to(device, torch.int32)
        cost = np.concatenate([grammar.shortest, [NEVER]]).astype(np.int32)  # the last is the cost of "not allowed"
        self._cost = torch.from_numpy(cost[grammar.next_state]).to(device)  # (S, C); -1 takes the last
        self._start, self._cap = grammar.start, grammar.max_string_length
        self._state = torch.full((n_slots,), len(grammar.next_state) - 1, dtype=torch.int64, device=device)
        self._count = torch.zeros(n_slots, dtype=torch.int32, device=device)

    def admit(self, slots: Tensor) -> None:
        self._state.index_fill_(0, slots, self._start)
        self._count.index_fill_(0, slots, 0)

    def narrow(self, logits: Tensor, remaining: Tensor) -> tuple[Tensor, Tensor]:
        """Return logits with the forbidden ones at -inf (n, V), and the probability that they had (n,)."""
        here = self._state[: len(logits)]
        fits = self._count[: len(logits), None] + self._added[here] <= self._cap  # (n, C)
        passes = fits & (self._cost[here] < remaining[:, None])
        allowed = passes.index_select(1, self._class)  # (n, V)
        narrowed = logits.masked_fill(~allowed, float("-inf"))
        kept = (narrowed.logsumexp(dim=-1) - logits.logsumexp(dim=-1)).exp()
        return narrowed, (1 - kept).clamp(0, 1)

    def advance(self, token: Tensor) -> None:
        n = len(token)
        here, count, kind = self._state[:n], self._count[:n], self._class[token].long()
        restart = self._restart[here, kind]
        count.copy_((count + self._added[here, kind]).where(restart < 0, restart))
        target = self._next[here, kind].long()
        here.copy_(target.where(target >= 0, here))

    def kernel(self, limit: int) -> Any:
        """Return what does the greedy choice in two kernels, on these tables and states; None without Triton."""
        try:
            from newslora.inference._kernels import GreedyRails
        except ImportError:
            return None
        tables = (self._class, self._next, self._added, self._restart, self._cost)
        return GreedyRails(tables, (self._state, self._count), cap=self._cap, limit=limit)

    @property
    def state(self) -> list[Tensor]:
        """Return what belongs to a slot, each (B,)."""
        return [self._state, self._count]


def draws_of(seed: int, record_id: str, n: int) -> NDArray[np.float64]:
    """Return the n random numbers in [0, 1) of a record: the same whatever the batch, the order or the other records."""
    digest = hashlib.blake2b(f"{seed}\0{record_id}".encode("utf-8", "surrogatepass"), digest_size=16).digest()
    return np.random.Generator(np.random.Philox(key=int.from_bytes(digest, "little"))).random(n)
