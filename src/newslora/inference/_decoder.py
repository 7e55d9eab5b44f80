"""The forward pass of Llama and its like, written out on the weights of a transformers model, in few, large operations.

transformers' modules take about 40 operations a layer, this takes 16, and 9 with kernels of its own on a GPU: layers that
read the same input are one matrix, queries and keys are turned together, norms are one operation. A decode step of a small model is nothing but the sum of
what its operations cost to start, on a GPU and on a CPU. Linear layers that are not plain ones (an adapter that stays
apart, 4-bit weights) are called as they are. Attention is the caller's, because keys and values are.

n sequences, T tokens, M model dimensions, H key-value heads, G query heads to one of them, D dimensions a head, V logits.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Final, Protocol

if TYPE_CHECKING:
    from torch import Tensor

ARCHITECTURES: Final = frozenset({"llama", "mistral", "qwen2", "qwen3"})
"""`model_type`s that are of this form: rotary positions, full causal attention, a gated feed-forward layer."""

ROTATIONS: Final = frozenset({"default", "linear", "llama3", "yarn"})
"""Rotary positions whose angles depend on the position alone."""

LEAST_HEAD: Final = 16
"""Dimensions that a head must have for the kernels, and a power of two at that."""


class Attend(Protocol):
    """What the caller does with a layer's queries, keys and values."""

    def __call__(self, layer: int, states: Tensor, cosine: Tensor, sine: Tensor) -> Tensor:
        """Return (n, T, H * G * D) for the states (n, T, H * G + 2 H, D), in which positions are not yet turned in."""
        ...


def known(model: Any) -> bool:
    """Say whether a model is of this form."""
    config = model.config
    layers = set(getattr(config, "layer_types", None) or ["full_attention"])
    rotation = (getattr(config, "rope_parameters", None) or {}).get("rope_type", "default")
    return (
        config.model_type in ARCHITECTURES
        and layers == {"full_attention"}
        and getattr(config, "sliding_window", None) is None
        and rotation in ROTATIONS
    )


def head_shape(config: Any) -> tuple[int, int]:
    """Return H and D of a model's configuration."""
    size = getattr(config, "head_dim", None) or config.hidden_size // config.num_attention_heads
    return config.num_key_value_heads or config.num_attention_heads, size


class Decoder:
    """A model's forward pass; its weights are the model's own, which stays as usable as before.

    Attributes:
        device, dtype: of the weights and of the states.
        n_layers: layers.
        n_queries, n_heads: H * G and H.
        head_size: D.
        n_logits: V.
        kernels: `_kernels` where the device can run them, else None.
    """

    def __init__(self, model: Any) -> None:
        import torch

        config, base = model.config, model.get_decoder()
        self.device, self.dtype = model.device, model.dtype
        self.n_layers, self.n_logits = config.num_hidden_layers, config.vocab_size
        self.n_queries = config.num_attention_heads
        self.n_heads, self.head_size = head_shape(config)
        self.kernels = _kernels_for(self.device, self.head_size)
        self._embed, self._norm = base.embed_tokens, _Norm(base.norm, self.kernels)
        self._head = model.get_output_embeddings()
        with torch.no_grad():
            heads = (self.n_queries, self.n_heads)
            self._layers = [_Layer(layer, heads, self.head_size, self.kernels) for layer in base.layers]
            places = torch.arange(config.max_position_embeddings, device=self.device)[None]
            cosine, sine = base.rotary_emb(torch.empty(0, dtype=self.dtype, device=self.device), places)
        half = self.head_size // 2
        self._cosine = cosine[0, :, None]  # (length, 1, D)
        self._sine = torch.cat([-sine[0, :, None, :half], sine[0, :, None, half:]], dim=-1)

    def hidden(self, ids: Tensor, positions: Tensor, attend: Attend) -> Tensor:
        """Return the last hidden states (n, T, M) of tokens (n, T) at positions (n, T) or (1, T), normed."""
        x: Tensor = self._embed(ids)
        cosine, sine = self._cosine[positions], self._sine[positions]  # (n, T, 1, D)
        normed = self._layers[0].norm(x)
        nexts = [layer.norm for layer in self._layers[1:]]
        for i, (layer, norm) in enumerate(zip(self._layers, [*nexts, self._norm], strict=True)):
            x, normed = layer.second_norm.after(x, layer.out(attend(i, layer.states(normed), cosine, sine)))
            x, normed = norm.after(x, layer.feed_forward(normed))
        return normed

    def logits(self, hidden: Tensor) -> Tensor:
        """Return (..., V) for hidden states (..., M)."""
        logits: Tensor = self._head(hidden)
        return logits


def turned(states: Tensor, n: int, cosine: Tensor, sine: Tensor) -> Tensor:
    """Return the first n of the states of each token, the positions turned in: queries and keys (n, T, H * G + H, D)."""
    first = states[:, :, :n]
    return first * cosine + first.roll(states.shape[-1] // 2, -1) * sine


class _Layer:
    def __init__(self, layer: Any, heads: tuple[int, int], size: int, kernels: Any) -> None:
        attention, mlp = layer.self_attn, layer.mlp
        self.norm = _Norm(layer.input_layernorm, kernels)
        self.second_norm = _Norm(layer.post_attention_layernorm, kernels)
        self._project = _joined([attention.q_proj, attention.k_proj, attention.v_proj])
        own = [getattr(attention, name, None) for name in ("q_norm", "k_norm")]
        self._of_heads = [_Norm(norm, kernels) for norm in own if norm is not None]
        self._heads, self._size = heads, size
        self.out = attention.o_proj
        self._gate_up, self._activation, self._down = _joined([mlp.gate_proj, mlp.up_proj]), mlp.act_fn, mlp.down_proj
        self._kernels = kernels if type(mlp.act_fn).__name__ in {"SiLU", "SiLUActivation"} else None

    def states(self, x: Tensor) -> Tensor:
        """Return queries, keys and values side by side, (n, T, H * G + 2 H, D)."""
        import torch

        states = self._project(x).view(*x.shape[:2], -1, self._size)
        if not self._of_heads:
            return states
        n_queries, n_keys = self._heads
        query, key = states[:, :, :n_queries], states[:, :, n_queries : n_queries + n_keys]
        rest = states[:, :, n_queries + n_keys :]
        return torch.cat([self._of_heads[0](query), self._of_heads[1](key), rest], dim=2)

    def feed_forward(self, x: Tensor) -> Tensor:
        gate_up = self._gate_up(x)
        if self._kernels:
            between = self._kernels.gated(gate_up)
        else:
            gate, up = gate_up.chunk(2, dim=-1)
            between = self._activation(gate) * up
        out: Tensor = self._down(between)
        return out


class _Norm:
    """A root-mean-square norm."""

    def __init__(self, module: Any, kernels: Any) -> None:
        self._weight, self._epsilon, self._kernels = module.weight, module.variance_epsilon, kernels

    def __call__(self, x: Tensor) -> Tensor:
        from torch.nn.functional import rms_norm

        return rms_norm(x, self._weight.shape, self._weight, self._epsilon)

    def after(self, x: Tensor, y: Tensor) -> tuple[Tensor, Tensor]:
        """Return x + y, and its norm."""
        if self._kernels:
            total, normed = self._kernels.add_norm(x, y, self._weight, self._epsilon)
            return total, normed
        x = x + y
        return x, self(x)


def _kernels_for(device: Any, head_size: int) -> Any:
    """Return the module of kernels where they can be used, else None."""
    if device.type != "cuda" or head_size < LEAST_HEAD or head_size & (head_size - 1):
        return None
    try:
        from newslora.inference import _kernels
    except ImportError:
        return None
    return _kernels


def _joined(linears: Sequence[Any]) -> Callable[[Tensor], Tensor]:
    """Return one operation for linear layers of the same input; their outputs stand side by side.

    The layers become views of the joined matrix, so that it takes no memory of its own.
    """
    import torch
    from torch.nn.functional import linear

    biases = [layer.bias for layer in linears if getattr(layer, "bias", None) is not None]
    if any(type(layer) is not torch.nn.Linear for layer in linears) or len(biases) not in (0, len(linears)):
        return lambda x: torch.cat([layer(x) for layer in linears], dim=-1)
    weight = torch.cat([layer.weight for layer in linears])
    bias = torch.cat(biases) if biases else None
    for layer, part in zip(linears, torch.split(weight, [layer.out_features for layer in linears]), strict=True):
        layer.weight = torch.nn.Parameter(part, requires_grad=False)
    return lambda x: linear(x, weight, bias)
