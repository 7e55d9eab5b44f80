"""Continuous batching: keeps the slots full from a lazily read stream of prompts, and yields answers as they end.

Prompts are read a window ahead, to know how much room they need, and answered in their order, so that what a killed run
has written is near to what it has computed. A slot whose answer has ended is refilled as soon as an eighth of the slots
are idle (a prefill of one prompt costs almost that of many).
On a GPU the host reads tokens some steps late, so that it never waits for the step that runs and the GPU never for the
host; a slot that has stopped meanwhile writes nothing. Where memory runs out, the slots are halved and the answers in
progress begun again.
"""

from __future__ import annotations

import itertools
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from newslora.encoding import Encoder, Prompt
from newslora.errors import InferenceError
from newslora.inference._decoder import Decoder
from newslora.inference._memory import free_memory, out_of_memory
from newslora.inference._padded import completion_of
from newslora.inference._picker import Rules
from newslora.inference._slots import Slots
from newslora.inference.base import Completion

if TYPE_CHECKING:
    from torch import Tensor

WINDOW_BATCHES: Final = 1
"""Prompts read ahead, in multiples of the slots; what one of several processes holds, the others cannot take."""

LEAST_PREFIX: Final = 16
"""Tokens that a shared beginning must have to be worth computing apart."""

LAG: Final = 2
"""Steps that the host reads behind a GPU."""

ROOM: Final = 64
"""The room of a slot is a multiple of so many tokens."""

MOST_SLOTS: Final = 512
CPU_SLOTS: Final = 32


@dataclass(eq=False)
class _Job:
    """A prompt in a slot.

    Attributes:
        prompt: what is answered.
        base: position of its next token, less the number of the step: constant while the answer grows.
        ids: tokens written.
        removed: probability that the grammar took away, summed.
        done: the answer has ended.
    """

    prompt: Prompt
    base: int
    ids: list[int] = field(default_factory=list)
    removed: float = 0.0
    done: bool = False


class ContinuousAnswerer:
    """Answers a stream of prompts on one model, in slots."""

    def __init__(self, model: Any, encoder: Encoder, rules: Rules, *, n_slots: int | None = None) -> None:
        self._decoder, self._encoder, self._rules = Decoder(model), encoder, rules
        self._n_slots = n_slots
        self._on_gpu = model.device.type == "cuda"
        self._stops = frozenset(rules.stop_ids)
        self._slots: Slots | None = None
        self._pending: deque[Prompt] = deque()
        self._jobs: list[_Job | None] = []
        self._unread: deque[tuple[list[tuple[int, _Job]], Any]] = deque()
        self._ended: deque[_Job] = deque()
        self._prefix: tuple[int, ...] | None = None
        self._n_steps = 0

    def answer(self, prompts: Iterable[Prompt]) -> Iterator[Completion]:
        """Yield one completion a prompt, as they end.

        Raises:
            InferenceError: one prompt alone does not fit in memory.
        """
        stream, self._prefix = iter(prompts), None
        try:
            while self._pending or self._active() or self._ended or self._read_ahead(stream):
                full = False
                try:
                    yield from self._advance(stream)
                except (RuntimeError, MemoryError) as error:
                    if not out_of_memory(error):
                        raise
                    full = True
                if full:  # out here the error is gone, and with it the tensors that its traceback held
                    self._shrink()
        finally:
            if self._active() or self._unread:  # nobody wants the rest; idle slots serve the next stream
                self._slots, self._jobs = None, []
            for left in (self._pending, self._unread, self._ended):
                left.clear()

    def _read_ahead(self, stream: Iterator[Prompt]) -> bool:
        """Read the next window; False at the end of the stream."""
        n = self._n_slots or (MOST_SLOTS if self._on_gpu else CPU_SLOTS)
        window = list(itertools.islice(stream, max(2, n * WINDOW_BATCHES)))  # one alone shares nothing
        if self._prefix is None and window:
            self._prefix = common_prefix([prompt.ids for prompt in window])
        self._pending.extend(window)
        return bool(window)

    def _advance(self, stream: Iterator[Prompt]) -> Iterator[Completion]:
        """Refill, start one step, and yield what ended before it: a GPU works while texts are made and written."""
        if not self._pending:
            self._read_ahead(stream)
        if self._may_refill():
            if not self._fits():
                self._drain()
                self._allocate()
            assert self._slots is not None
            if not self._active():
                self._slots.share(self._prefix or ())
            self._refill()
        self._launch()
        while self._ended:
            job = self._ended.popleft()
            yield completion_of(self._encoder, job.prompt, job.ids, self._rules, job.removed)
        while len(self._unread) > (LAG if self._on_gpu and self._active() else 0):
            self._absorb()

    def _active(self) -> list[tuple[int, _Job]]:
        return [(slot, job) for slot, job in enumerate(self._jobs) if job is not None]

    def _may_refill(self) -> bool:
        if not self._pending:
            return False
        active = len(self._active())
        total = len(self._jobs)
        return not active or total - active >= max(1, total // 8)

    def _fits(self) -> bool:
        if self._slots is None or self._needs() > self._slots.length:
            return False
        wanted = min(self._n_slots or len(self._jobs), len(self._pending))  # slots of an earlier, shorter stream
        return bool(self._active()) or len(self._jobs) >= wanted

    def _needs(self) -> int:
        """Return the room that the longest pending prompt needs with its answer."""
        return max(len(prompt.ids) for prompt in self._pending) + self._rules.max_new_tokens

    def _drain(self) -> None:
        """Finish the answers in progress."""
        while self._active():
            self._launch()
            while self._unread:
                self._absorb()

    def _allocate(self) -> None:
        """Make slots with room for the longest pending prompt; as many as were asked for, fit in memory and are needed.

        The second time there is a reserve, so that a slowly rising length does not cost new slots again and again.
        """
        again = self._slots is not None
        self._slots = None  # before the new ones: both together may not fit
        length = -(-self._needs() * (5 if again else 4) // 4 // ROOM) * ROOM
        if self._n_slots is None:
            self._n_slots = self._default_slots(length)
        n = min(self._n_slots, len(self._pending))
        self._jobs = [None] * n
        self._slots = Slots(self._decoder, self._rules, n_slots=n, length=length)

    def _default_slots(self, length: int) -> int:
        if not self._on_gpu:
            return CPU_SLOTS
        import torch

        decoder = self._decoder
        free, _ = torch.cuda.mem_get_info(decoder.device)
        free += torch.cuda.memory_reserved(decoder.device) - torch.cuda.memory_allocated(decoder.device)
        a_token = 2 * decoder.n_layers * decoder.n_heads * decoder.head_size * decoder.dtype.itemsize
        a_slot = length * a_token + 32 * decoder.n_logits
        return max(1, min(MOST_SLOTS, int(0.7 * free / a_slot) // 8 * 8))

    def _refill(self) -> None:
        assert self._slots is not None
        idle = [slot for slot, job in enumerate(self._jobs) if job is None]
        taken = [(slot, self._pending.popleft()) for slot in idle[: len(self._pending)]]
        for slot, prompt in taken:  # first, so that running out of memory in the prefill loses none of them
            self._jobs[slot] = _Job(prompt, base=len(prompt.ids) - 1 - self._n_steps)
        self._slots.admit([slot for slot, _ in taken], [prompt for _, prompt in taken])

    def _launch(self) -> None:
        active = self._active()
        if not active:
            return
        assert self._slots is not None
        width = max(job.base for _, job in active) + self._n_steps + 1
        n_rows = len(self._jobs) if self._on_gpu else active[-1][0] + 1
        token, removed = self._slots.step(n_rows, min(width, self._slots.length))
        self._n_steps += 1
        self._unread.append((active, _Copy(token, removed)))

    def _absorb(self) -> None:
        """Read the oldest step that was not read, and set the answers apart that ended in it."""
        active, copy = self._unread.popleft()
        tokens, removed = copy.read()
        n_before = len(self._ended)
        for slot, job in active:
            if job.done:  # it ended in an earlier step, which was read after this one was launched
                continue
            job.ids.append(tokens[slot])
            job.removed = removed[slot]
            job.done = tokens[slot] in self._stops or len(job.ids) >= self._rules.max_new_tokens
            if job.done:
                self._jobs[slot] = None
                self._ended.append(job)
        if len(self._ended) > n_before and not self._on_gpu:
            self._close_ranks()

    def _close_ranks(self) -> None:
        """On a CPU, move active slots to the front: idle rows behind them cost nothing."""
        assert self._slots is not None
        active = self._active()
        holes = [slot for slot, job in enumerate(self._jobs[: len(active)]) if job is None]
        for hole, (slot, job) in zip(holes, reversed(active), strict=False):
            self._slots.move(slot, hole)
            self._jobs[hole], self._jobs[slot] = job, None

    def _shrink(self) -> None:
        """After running out of memory: put everything unfinished back, and go on with half the slots."""
        size = len(self._jobs) or min(self._n_slots or 1, len(self._pending))
        unfinished = [job.prompt for _, job in self._active()]
        self._pending.extendleft(sorted(unfinished, key=lambda prompt: prompt.index, reverse=True))
        self._slots, self._jobs = None, []
        self._unread.clear()
        free_memory()
        if size <= 1:
            first = self._pending[0]
            raise InferenceError(
                f"item {first.id!r} ({len(first.ids)} tokens) does not fit in memory on its own; lower "
                "predict.max_new_tokens, use --set predict.precision=bf16, or a device with more memory"
            )
        self._n_slots = size // 2


class _Copy:
    """A step's tokens on their way to the host; reading waits for that step, not for those after it."""

    def __init__(self, token: Tensor, removed: Tensor) -> None:
        import torch

        self._event: Any = None
        if token.device.type != "cuda":
            self._token, self._removed = token.clone(), removed.clone()
            return
        self._token = torch.empty(token.shape, dtype=token.dtype, pin_memory=True)
        self._removed = torch.empty(removed.shape, dtype=removed.dtype, pin_memory=True)
        self._token.copy_(token, non_blocking=True)
        self._removed.copy_(removed, non_blocking=True)
        cuda: Any = torch.cuda
        self._event = cuda.Event()
        self._event.record()

    def read(self) -> tuple[list[int], list[float]]:
        """Return tokens and removed probabilities, (B,) each."""
        if self._event is not None:
            self._event.synchronize()
        return self._token.tolist(), self._removed.tolist()


def common_prefix(texts: Sequence[tuple[int, ...]]) -> tuple[int, ...]:
    """Return what all texts begin with, short of their last token; nothing where it is too short to be worth it."""
    first, last = min(texts), max(texts)  # in lexical order all others lie between, so they share what these share
    same = itertools.takewhile(lambda pair: pair[0] == pair[1], zip(first, last, strict=False))
    n = min(sum(1 for _ in same), min(len(text) for text in texts) - 1)
    return tuple(first[:n]) if n >= LEAST_PREFIX and len(texts) > 1 else ()
