"""The forward pass of Llama and its like, written out on the weights of a transformers model, in few, large operations.

transformers' modules take about 40 operations a layer, this takes 16: layers that read the same input are one matrix,
queries and keys are rotated together, norms are one operation. A decode step of a small model is nothing but the sum of
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


class Attend(Protocol):
    """What the caller does with a layer's queries, keys and values."""

    def __call__(self, layer: int, query: Tensor, key: Tensor, value: Tensor) -> Tensor:
        """Store keys and values (n, T, H, D) each, and return (n, T, H * G * D) for queries (n, T, H * G, D)."""
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
    """

    def __init__(self, model: Any) -> None:
        import torch

        config, base = model.config, model.get_decoder()
        self.device, self.dtype = model.device, model.dtype
        self.n_layers, self.n_logits = config.num_hidden_layers, config.vocab_size
        self.n_queries = config.num_attention_heads
        self.n_heads, self.head_size = head_shape(config)
        self._embed, self._norm = base.embed_tokens, _norm(base.norm)
        self._head = model.get_output_embeddings()
        with torch.no_grad():
            heads = (self.n_queries, self.n_heads)
            self._layers = [_Layer(layer, heads, self.head_size) for layer in base.layers]
            places = torch.arange(config.max_position_embeddings, device=self.device)[None]
            cosine, sine = base.rotary_emb(torch.empty(0, dtype=self.dtype, device=self.device), places)
        half = self.head_size // 2
        self._cosine = cosine[0, :, None]  # (length, 1, D)
        self._sine = torch.cat([-sine[0, :, None, :half], sine[0, :, None, half:]], dim=-1)

    def hidden(self, ids: Tensor, positions: Tensor, attend: Attend) -> Tensor:
        """Return the last hidden states (n, T, M) of tokens (n, T) at positions (n, T) or (1, T)."""
        x: Tensor = self._embed(ids)
        cosine, sine = self._cosine[positions], self._sine[positions]  # (n, T, 1, D)
        for i, layer in enumerate(self._layers):
            x = x + layer.out(attend(i, *layer.queries_keys_values(x, cosine, sine)))
            x = x + layer.feed_forward(x)
        return x

    def logits(self, hidden: Tensor) -> Tensor:
        """Return (..., V) for hidden states (..., M)."""
        logits: Tensor = self._head(self._norm(hidden))
        return logits


class _Layer:
    def __init__(self, layer: Any, heads: tuple[int, int], size: int) -> None:
        attention, mlp = layer.self_attn, layer.mlp
        self._norm, self._second_norm = _norm(layer.input_layernorm), _norm(layer.post_attention_layernorm)
        self._project = _joined([attention.q_proj, attention.k_proj, attention.v_proj])
        self._of_heads = [_norm(norm) for name in ("q_norm", "k_norm") if (norm := getattr(attention, name, None))]
        self._heads, self._size = heads, size
        self.out = attention.o_proj
        self._gate_up, self._activation, self._down = _joined([mlp.gate_proj, mlp.up_proj]), mlp.act_fn, mlp.down_proj

    def queries_keys_values(self, x: Tensor, cosine: Tensor, sine: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Return what attention needs, the first two with their positions turned in."""
        import torch

        (n_queries, n_keys), size = self._heads, self._size
        states = self._project(self._norm(x)).view(*x.shape[:2], -1, size)  # (n, T, HG + 2H, D)
        turned = states[:, :, : n_queries + n_keys]
        if self._of_heads:
            query, key = turned[:, :, :n_queries], turned[:, :, n_queries:]
            turned = torch.cat([self._of_heads[0](query), self._of_heads[1](key)], dim=2)
        turned = turned * cosine + turned.roll(size // 2, -1) * sine
        return turned[:, :, :n_queries], turned[:, :, n_queries:], states[:, :, n_queries + n_keys :]

    def feed_forward(self, x: Tensor) -> Tensor:
        gate, up = self._gate_up(self._second_norm(x)).chunk(2, dim=-1)
        out: Tensor = self._down(self._activation(gate) * up)
        return out


def _norm(module: Any) -> Callable[[Tensor], Tensor]:
    from torch.nn.functional import rms_norm

    weight, epsilon = module.weight, module.variance_epsilon
    return lambda x: rms_norm(x, weight.shape, weight, epsilon)


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
