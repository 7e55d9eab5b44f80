"""A fixed number of places for answers in progress, and the two things a model does to them: prefill and decode.

Every slot has its own row of a key-value cache that is allocated once, and its own length, so that answers need not
start or end together: a slot whose answer is complete takes the next prompt while the others go on. Prompts stand at
the left end of their row; there is no padding inside. A decode step touches only tensors of fixed shape and place, and
is captured in a CUDA graph on a GPU. On a CPU the same code runs step by step on the rows in use.

B slots, L tokens of room a slot, H key-value heads, G query heads to one of them, D dimensions a head, V logits.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from newslora.encoding import Prompt
from newslora.inference._picker import Picker, Rules

if TYPE_CHECKING:
    import torch
    from torch import Tensor

ATTENTION: Final = "newslora_slots"
ARCHITECTURES: Final = frozenset({"llama", "mistral", "qwen2", "qwen3"})
"""`model_type`s whose attention is known to be plain: full, causal, one cache of keys and values a layer."""

GRAPH_WIDTH: Final = 128
"""Graphs are captured for attention over multiples of so many tokens, at most `MOST_GRAPHS` of them."""

MOST_GRAPHS: Final = 8
PREFILL_TOKENS: Final = 16_384
"""Tokens, padding included, that one forward pass of a prefill may hold; bounds the memory of activations."""

FULL_PASS: Final = 2_048
"""Tokens from which on a forward pass takes longer the more it holds."""


def supported(model: Any) -> bool:
    """Say whether slots can hold a model's answers; others are answered in padded batches."""
    config = model.config
    layers = set(getattr(config, "layer_types", None) or ["full_attention"])
    return (
        config.model_type in ARCHITECTURES
        and layers == {"full_attention"}
        and getattr(config, "sliding_window", None) is None
        and "dynamic" not in str((getattr(config, "rope_parameters", None) or {}).get("rope_type", ""))
        and bool(getattr(model, "_supports_attention_backend", False))
    )


def bytes_a_token(model: Any) -> int:
    """Return the bytes that keys and values of one token take in all layers."""
    heads, size = _head_shape(model.config)
    return int(2 * model.config.num_hidden_layers * heads * size * model.dtype.itemsize)


class Slots:
    """B answers in progress on one model.

    Attributes:
        n_slots: B.
        length: L.
    """

    def __init__(self, model: Any, rules: Rules, *, n_slots: int, length: int) -> None:
        import torch

        _use_our_attention(model)
        device = model.device
        self.n_slots, self.length = n_slots, length
        self._model, self._rules, self._device = model, rules, device
        self._cache = _Cache(model, n_slots, length)
        self._picker = Picker(n_slots, rules, device)
        self._token = torch.zeros(n_slots, dtype=torch.int64, device=device)  # the input of the next step
        self._columns = torch.arange(length, device=device)
        self._prefix: tuple[int, ...] = ()
        self._prefix_states: list[tuple[Tensor, Tensor]] = []
        self._graphs: dict[int, Any] = {}
        if device.type == "cuda":
            self._capture()

    def share(self, prefix: Sequence[int]) -> None:
        """Compute the beginning that prompts have in common once; uses slot 0, which must be idle."""
        import torch

        self._prefix, self._prefix_states = (), []
        if not prefix:
            return
        with torch.inference_mode():
            self._forward([0], [tuple(prefix)])
            n = len(prefix)
            self._prefix_states = [(k[:1, :, :n].clone(), v[:1, :, :n].clone()) for k, v in self._cache.layers]
        self._prefix = tuple(prefix)

    def admit(self, slots: Sequence[int], prompts: Sequence[Prompt]) -> None:
        """Put prompts into idle slots; the next steps write their answers.

        The last token of a prompt is left to the first decode step, whose logits then choose the first new token.
        """
        import torch

        n = len(self._prefix)
        for shared in (True, False):
            chosen = [
                (slot, prompt.ids[:-1])
                for slot, prompt in zip(slots, prompts, strict=True)
                if (len(prompt.ids) > n and prompt.ids[:n] == self._prefix) == shared
            ]
            with torch.inference_mode():
                for rows, texts in _passes(chosen, skip=n if shared else 0):
                    self._forward(rows, texts, skip=n if shared else 0)
        with torch.inference_mode():
            index = torch.tensor(slots, device=self._device)
            self._token[index] = torch.tensor([prompt.ids[-1] for prompt in prompts], device=self._device)
            self._cache.used[index] = torch.tensor([len(prompt.ids) - 1 for prompt in prompts], device=self._device)
            self._picker.admit(index, self._rules.draws([prompt.id for prompt in prompts]))

    def step(self, n_rows: int, width: int) -> tuple[Tensor, Tensor]:
        """Write one token in each active slot of the first rows.

        Args:
            n_rows: rows to compute; all of them where a graph was captured.
            width: tokens of context that the longest of them has, the one to be read in this step included.

        Returns:
            The tokens (B,) int64, and the probability that the grammar took away so far (B,): views of tensors that the
            next step changes.
        """
        import torch

        with torch.inference_mode():
            if self._graphs:
                self._graphs[min(w for w in self._graphs if w >= width)].replay()
            else:
                self._decode(n_rows, width)
        return self._token, self._picker.removed

    def move(self, source: int, target: int) -> None:
        """Move an answer in progress to an idle slot, so that the active ones stay together at the front."""
        import torch

        with torch.inference_mode():
            self._cache.move(source, target)
            self._picker.move(source, target)
            self._token[target] = self._token[source]

    def _decode(self, n: int, width: int) -> None:
        import torch

        used = self._cache.used[:n]
        seen = self._columns[:width] <= used[:, None]  # (n, W)
        bias = torch.zeros_like(seen, dtype=self._model.dtype).masked_fill(~seen, float("-inf"))
        self._cache.decoding(n, width)
        logits = self._model(
            input_ids=self._token[:n, None],
            attention_mask=bias[:, None, None],  # (n, 1, 1, W)
            position_ids=used[:, None],
            past_key_values=self._cache,
            use_cache=True,
        ).logits[:, -1]  # (n, V)
        writing = self._picker.active[:n].clone()
        self._token[:n] = self._picker.pick(logits)
        used += writing

    def _forward(self, rows: Sequence[int], texts: Sequence[Sequence[int]], *, skip: int = 0) -> None:
        """Fill the cache of the rows with their texts, of which the first `skip` tokens are the shared prefix.

        Rows are padded at the right end: causal attention keeps the padding from what stands before it, and the
        decode steps overwrite it.
        """
        import torch

        span = max(len(text) for text in texts) - skip
        prefix = self._prefix_states if skip else []
        index = torch.tensor(rows, device=self._device)
        if span == 0:
            self._cache.copy_prefix(index, prefix, skip)
            return
        ids = torch.zeros(len(rows), span, dtype=torch.int64)
        for row, text in enumerate(texts):
            ids[row, : len(text) - skip] = torch.tensor(text[skip:])
        here = torch.arange(skip, skip + span, device=self._device)
        bias = None
        if skip:
            seen = self._columns[: skip + span] <= here[:, None]  # (S, P + S)
            bias = torch.zeros_like(seen, dtype=self._model.dtype).masked_fill(~seen, float("-inf"))[None, None]
        self._cache.filling(index, prefix, skip)
        self._model.get_decoder()(
            input_ids=ids.to(self._device),
            attention_mask=bias,
            position_ids=here[None],
            past_key_values=self._cache,
            use_cache=True,
        )

    def _capture(self) -> None:
        """Record the decode step in one graph a context width, while every slot is idle and nothing can be spoilt."""
        import torch

        step = GRAPH_WIDTH * -(-self.length // (GRAPH_WIDTH * MOST_GRAPHS))
        cuda: Any = torch.cuda
        graphs, pool = {}, cuda.graph_pool_handle()
        stream, current = cuda.Stream(), cuda.current_stream()
        with torch.inference_mode():
            for width in reversed(
                [*range(step, self.length, step), self.length]
            ):  # the widest first: it sizes the pool
                stream.wait_stream(current)
                with cuda.stream(stream):
                    self._decode(self.n_slots, width)
                current.wait_stream(stream)
                graph = cuda.CUDAGraph()
                with cuda.graph(graph, pool=pool):
                    self._decode(self.n_slots, width)
                graphs[width] = graph
        self._graphs = graphs


class _Cache:
    """Keys and values of all slots, in the place of a transformers cache: `update` is what its models call.

    Attributes:
        layers: keys and values of each layer, (B, H, L, D) each.
        used: (B,) int64; tokens of each slot whose keys and values are there.
    """

    def __init__(self, model: Any, n_slots: int, length: int) -> None:
        import torch

        heads, size = _head_shape(model.config)
        shape = (n_slots, heads, length, size)
        where = {"dtype": model.dtype, "device": model.device}
        self.layers = [
            (torch.zeros(shape, **where), torch.zeros(shape, **where)) for _ in range(model.config.num_hidden_layers)
        ]
        self.used = torch.zeros(n_slots, dtype=torch.int64, device=model.device)
        self._all_rows = torch.arange(n_slots, device=model.device)
        self._rows: Tensor = self._all_rows
        self._width: int | None = None  # of a decode step; None in a prefill
        self._prefix: Sequence[tuple[Tensor, Tensor]] = ()
        self._skip = 0

    def decoding(self, n: int, width: int) -> None:
        """Make `update` append one token to each of the first n rows."""
        self._rows, self._width = self._all_rows[:n], width

    def filling(self, rows: Tensor, prefix: Sequence[tuple[Tensor, Tensor]], skip: int) -> None:
        """Make `update` write texts into the rows, after a prefix of `skip` tokens."""
        self._rows, self._width, self._prefix, self._skip = rows, None, prefix, skip

    def update(self, key: Tensor, value: Tensor, layer: int, *_: Any, **__: Any) -> tuple[Tensor, Tensor]:
        """Store new keys and values (n, H, T, D), and return those to attend to (n, H, W, D)."""
        keys, values = self.layers[layer]
        if self._width is not None:
            n, at = len(self._rows), self.used[: len(self._rows)]
            keys[self._rows, :, at] = key[:, :, 0]
            values[self._rows, :, at] = value[:, :, 0]
            return keys[:n, :, : self._width], values[:n, :, : self._width]
        end = self._skip + key.shape[2]
        if self._skip:
            import torch

            before = [states.expand(len(key), -1, -1, -1) for states in self._prefix[layer]]
            key, value = torch.cat([before[0], key], dim=2), torch.cat([before[1], value], dim=2)
        keys[self._rows, :, :end] = key
        values[self._rows, :, :end] = value
        return key, value

    def copy_prefix(self, rows: Tensor, prefix: Sequence[tuple[Tensor, Tensor]], n: int) -> None:
        """Write the prefix alone into the rows."""
        if n == 0:
            return
        for (keys, values), (key, value) in zip(self.layers, prefix, strict=True):
            keys[rows, :, :n] = key
            values[rows, :, :n] = value

    def move(self, source: int, target: int) -> None:
        """Copy one row onto another."""
        for states in (states for layer in self.layers for states in layer):
            states[target] = states[source]
        self.used[target] = self.used[source]

    def get_seq_length(self, *_: Any) -> int:
        """Return 0: positions are always given, so no model needs to count them from here."""
        return 0


def _head_shape(config: Any) -> tuple[int, int]:
    """Return the key-value heads and the dimensions of one."""
    size = getattr(config, "head_dim", None) or config.hidden_size // config.num_attention_heads
    return config.num_key_value_heads or config.num_attention_heads, size


def _passes(chosen: Sequence[tuple[int, Sequence[int]]], *, skip: int) -> list[tuple[list[int], list[Sequence[int]]]]:
    """Cut a prefill into forward passes of texts of like length, each within the token limit.

    A pass that is worth its launch (`FULL_PASS` tokens) ends where the next text would be more than half padding.
    """
    passes: list[tuple[list[int], list[Sequence[int]]]] = []
    for slot, text in sorted(chosen, key=lambda pair: len(pair[1]), reverse=True):
        rows, texts = passes[-1] if passes else ([], [])
        longest = len(texts[0]) - skip if texts else 0
        unlike = 2 * (len(text) - skip) < longest and len(rows) * longest >= FULL_PASS
        if not rows or unlike or (len(rows) + 1) * longest > PREFILL_TOKENS:
            rows, texts = [], []
            passes.append((rows, texts))
        rows.append(slot)
        texts.append(text)
    return passes


def _use_our_attention(model: Any) -> None:
    """Let the model attend by `_attend`; its weights and everything else stay as they are."""
    from transformers import AttentionInterface

    AttentionInterface.register(ATTENTION, _attend)
    model.set_attn_implementation(ATTENTION)


def _attend(  # noqa: PLR0913  # the signature is transformers'
    _module: Any,
    query: torch.Tensor,
    key: torch.Tensor,
    value: torch.Tensor,
    attention_mask: torch.Tensor | None,
    dropout: float = 0.0,  # noqa: ARG001
    scaling: float | None = None,
    **_: Any,
) -> tuple[torch.Tensor, None]:
    """Attend, (n, H * G, T, D) -> (n, T, H * G, D).

    In a decode step the G query heads of a key-value head take the place of query positions, so that keys and values
    are read once and never repeated.
    """
    from torch.nn.functional import scaled_dot_product_attention

    n, heads, span, size = query.shape
    groups = key.shape[1]
    if span == 1 and attention_mask is not None:
        grouped = query.reshape(n, groups, heads // groups, size)
        out = scaled_dot_product_attention(grouped, key, value, attn_mask=attention_mask, scale=scaling)
        return out.reshape(n, 1, heads, size), None
    if groups != heads:
        key, value = (states.repeat_interleave(heads // groups, dim=1) for states in (key, value))
    out = scaled_dot_product_attention(
        query, key, value, attn_mask=attention_mask, is_causal=attention_mask is None, scale=scaling
    )
    return out.transpose(1, 2).contiguous(), None
