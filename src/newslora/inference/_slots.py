"""A fixed number of places for answers in progress, and the two things a model does to them: prefill and decode.

Every slot has its own row of a key-value cache that is allocated once, and its own length, so that answers need not
start or end together: a slot whose answer is complete takes the next prompt while the others go on. Prompts stand at
the left end of their row; there is no padding inside. A decode step touches only tensors of fixed shape and place, and
is captured in a CUDA graph on a GPU. On a CPU the same code runs step by step on the rows in use.

B slots, L tokens of room a slot, H key-value heads, G query heads to one of them, D dimensions a head.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final

from newslora.encoding import Prompt
from newslora.inference._decoder import Attend, Decoder, turned
from newslora.inference._picker import Picker, Rules

if TYPE_CHECKING:
    from torch import Tensor

PREFILL_TOKENS: Final = 16_384
"""Tokens, padding included, that one forward pass of a prefill may hold; bounds the memory of activations."""

FULL_PASS: Final = 2_048
"""Tokens from which on a forward pass takes longer the more it holds."""


class Slots:
    """B answers in progress on one model.

    Attributes:
        n_slots: B.
        length: L.
    """

    def __init__(self, decoder: Decoder, rules: Rules, *, n_slots: int, length: int) -> None:
        import torch

        device = decoder.device
        self.n_slots, self.length = n_slots, length
        self._decoder, self._rules, self._device = decoder, rules, device
        shape = (n_slots, decoder.n_heads, length, decoder.head_size)
        self._states = [  # keys and values of each layer, (B, H, L, D) each
            (
                torch.zeros(shape, dtype=decoder.dtype, device=device),
                torch.zeros(shape, dtype=decoder.dtype, device=device),
            )
            for _ in range(decoder.n_layers)
        ]
        self._used = torch.zeros(n_slots, dtype=torch.int64, device=device)  # tokens whose keys and values are there
        self._token = torch.zeros(n_slots, dtype=torch.int64, device=device)  # the input of the next step
        self._picker = Picker(n_slots, rules, device)
        self._rows = torch.arange(n_slots, device=device)
        self._columns = torch.arange(length, device=device)
        self._prefix: tuple[int, ...] = ()
        self._prefix_states: list[tuple[Tensor, Tensor]] = []
        self._graph: Any = None
        if device.type == "cuda":
            with self._inference():
                self._capture()

    def share(self, prefix: Sequence[int]) -> None:
        """Compute the beginning that prompts have in common once; uses slot 0, and all slots must be idle."""
        if tuple(prefix) == self._prefix:
            return
        self._prefix, self._prefix_states = (), []
        if not prefix:
            return
        with self._inference():
            self._fill([0], [tuple(prefix)])
            n = len(prefix)
            self._prefix_states = [(k[:1, :, :n].clone(), v[:1, :, :n].clone()) for k, v in self._states]
        self._prefix = tuple(prefix)

    def admit(self, slots: Sequence[int], prompts: Sequence[Prompt]) -> None:
        """Put prompts into idle slots; the next steps write their answers.

        The last token of a prompt is left to the first decode step, whose logits then choose the first new token.
        """
        n = len(self._prefix)
        with self._inference():
            for shared in (True, False):
                chosen = [
                    (slot, prompt.ids[:-1])
                    for slot, prompt in zip(slots, prompts, strict=True)
                    if (len(prompt.ids) > n and prompt.ids[:n] == self._prefix) == shared
                ]
                for rows, texts in _passes(chosen, skip=n if shared else 0):
                    self._fill(rows, texts, skip=n if shared else 0)
            index = self._put(slots)
            self._token[index] = self._put([prompt.ids[-1] for prompt in prompts])
            self._used[index] = self._put([len(prompt.ids) - 1 for prompt in prompts])
            self._picker.admit(index, self._rules.draws([prompt.id for prompt in prompts]))

    def step(self, n_rows: int, width: int) -> tuple[Tensor, Tensor]:
        """Write one token in each active slot of the first rows.

        Args:
            n_rows: rows to compute.
            width: tokens of context that the longest of them has, the one to be read in this step included. (A captured
                step computes all rows; its kernel reads of each what is there.)

        Returns:
            The tokens (B,) int64, and the probability that the grammar took away so far (B,): views of tensors that the
            next step changes.
        """
        with self._inference():
            if self._graph is not None:
                self._graph.replay()
            else:
                self._decode(n_rows, width)
        return self._token, self._picker.removed

    def move(self, source: int, target: int) -> None:
        """Move an answer in progress to an idle slot, so that the active ones stay together at the front."""
        with self._inference():
            for states in (states for layer in self._states for states in layer):
                states[target] = states[source]
            self._used[target] = self._used[source]
            self._token[target] = self._token[source]
            self._picker.move(source, target)

    def _decode(self, n: int, width: int) -> None:
        used = self._used[:n]
        attend = self._attend_by_kernel(n) if self._decoder.kernels else self._attend_by_torch(n, width)
        hidden = self._decoder.hidden(self._token[:n, None], used[:, None], attend)
        writing = self._picker.active[:n].clone()
        self._token[:n] = self._picker.pick(self._decoder.logits(hidden[:, -1]))
        used += writing

    def _attend_by_kernel(self, n: int) -> Attend:
        kernels, used = self._decoder.kernels, self._used[:n]

        def attend(layer: int, states: Tensor, cosine: Tensor, sine: Tensor) -> Tensor:
            out: Tensor = kernels.attend(states, cosine, sine, *self._states[layer], used)
            return out

        return attend

    def _attend_by_torch(self, n: int, width: int) -> Attend:
        decoder, rows, used = self._decoder, self._rows[:n], self._used[:n]
        n_queries, n_turned = decoder.n_queries, decoder.n_queries + decoder.n_heads
        seen = self._columns[:width] <= used[:, None]  # (n, W)
        bias = self._bias(seen)[:, None].expand(-1, decoder.n_heads, -1).reshape(-1, 1, 1, width)  # (nH, 1, 1, W)

        def attend(layer: int, states: Tensor, cosine: Tensor, sine: Tensor) -> Tensor:
            keys, values = self._states[layer]
            now = turned(states, n_turned, cosine, sine)
            keys[rows, :, used] = now[:, 0, n_queries:]
            values[rows, :, used] = states[:, 0, n_turned:]
            return _attention(now[:, :, :n_queries], keys[:n, :, :width], values[:n, :, :width], bias)

        return attend

    def _fill(self, rows: Sequence[int], texts: Sequence[Sequence[int]], *, skip: int = 0) -> None:
        """Fill the cache of the rows with their texts, of which the first `skip` tokens are the shared prefix.

        Rows are padded at the right end: causal attention keeps the padding from what stands before it, and the
        decode steps overwrite it.
        """
        import torch

        end = max(len(text) for text in texts)
        index, n = self._put(rows), len(rows)
        if end == skip:
            for (keys, values), (key, value) in zip(self._states, self._prefix_states if skip else (), strict=False):
                keys[index, :, :skip] = key
                values[index, :, :skip] = value
            return
        ids = torch.tensor([[*text[skip:], *[0] * (end - len(text))] for text in texts])  # (n, T)
        places = self._columns[skip:end]
        seen = self._columns[:end] <= places[:, None]  # (T, P + T)
        groups = self._decoder.n_queries // self._decoder.n_heads
        bias = self._bias(seen).repeat(groups, 1)  # (GT, P + T)

        n_queries, n_turned = self._decoder.n_queries, self._decoder.n_queries + self._decoder.n_heads

        def attend(layer: int, states: Tensor, cosine: Tensor, sine: Tensor) -> Tensor:
            now = turned(states, n_turned, cosine, sine)
            key, value = now[:, :, n_queries:].transpose(1, 2), states[:, :, n_turned:].transpose(1, 2)
            if skip:
                before = [states.expand(n, -1, -1, -1) for states in self._prefix_states[layer]]
                key, value = torch.cat([before[0], key], dim=2), torch.cat([before[1], value], dim=2)
            keys, values = self._states[layer]
            keys[index, :, :end] = key
            values[index, :, :end] = value
            return _attention(now[:, :, :n_queries], key, value, bias[None, None])

        self._decoder.hidden(self._put(ids), places[None], attend)

    def _capture(self) -> None:
        """Record the decode step in a graph, while every slot is idle and nothing can be spoilt."""
        import torch

        cuda: Any = torch.cuda
        stream, current = cuda.Stream(), cuda.current_stream()
        stream.wait_stream(current)
        with cuda.stream(stream):  # what libraries set up on their first use must not be captured
            self._decode(self.n_slots, self.length)
        current.wait_stream(stream)
        graph = cuda.CUDAGraph()
        with cuda.graph(graph):
            self._decode(self.n_slots, self.length)
        self._graph = graph

    def _bias(self, seen: Tensor) -> Tensor:
        """Return what is added to scores: 0 where a place is seen, else -inf."""
        import torch

        return torch.zeros_like(seen, dtype=self._decoder.dtype).masked_fill(~seen, float("-inf"))

    def _put(self, values: Sequence[int] | Tensor) -> Tensor:
        """Bring integers to the device, without waiting for what it does."""
        import torch

        tensor = torch.as_tensor(values)
        return tensor.pin_memory().to(self._device, non_blocking=True) if self._device.type == "cuda" else tensor

    @contextmanager
    def _inference(self) -> Iterator[None]:
        """Run without gradients, and on a GPU with the attention that takes a bias of any shape and needs no tuning.

        cuDNN's would be chosen on new cards, and prepares itself anew for every shape of a prefill.
        """
        import torch
        from torch.nn.attention import SDPBackend, sdpa_kernel

        with torch.inference_mode():
            if self._device.type != "cuda":
                yield
                return
            with sdpa_kernel([SDPBackend.EFFICIENT_ATTENTION, SDPBackend.MATH]):
                yield


def _attention(query: Tensor, keys: Tensor, values: Tensor, bias: Tensor) -> Tensor:
    """Attend, (n, T, H * G, D) to (n, H, W, D) -> (n, T, H * G * D).

    The G query heads of a key-value head take the place of query positions, so that keys and values are read once and
    never repeated. Heads count as sequences: so the result of a decode step lies in memory as the next layer reads it.
    """
    from torch.nn.functional import scaled_dot_product_attention

    n, span, heads, size = query.shape
    groups = keys.shape[1]
    query = query.view(n, span, groups, -1, size).permute(0, 2, 3, 1, 4).reshape(n * groups, 1, -1, size)
    keys, values = (states.reshape(n * groups, 1, -1, size) for states in (keys, values))
    out = scaled_dot_product_attention(query, keys, values, attn_mask=bias)  # (nH, 1, GT, D)
    return out.view(n, groups, -1, span, size).permute(0, 3, 1, 2, 4).reshape(n, span, heads * size)


def _passes(chosen: Sequence[tuple[int, Sequence[int]]], *, skip: int) -> list[tuple[list[int], list[Sequence[int]]]]:
    """Cut a prefill into forward passes of texts of like length, each within the token limit.

    A pass that is worth its launch (`FULL_PASS` tokens) ends where the next text would be more than a quarter padding.
    """
    passes: list[tuple[list[int], list[Sequence[int]]]] = []
    for slot, text in sorted(chosen, key=lambda pair: len(pair[1]), reverse=True):
        rows, texts = passes[-1] if passes else ([], [])
        longest = len(texts[0]) - skip if texts else 0
        unlike = 4 * (len(text) - skip) < 3 * longest and len(rows) * longest >= FULL_PASS
        if not rows or unlike or (len(rows) + 1) * longest > PREFILL_TOKENS:
            rows, texts = [], []
            passes.append((rows, texts))
        rows.append(slot)
        texts.append(text)
    return passes
