"""A Llama in plain torch, for pre-training only: same shapes, names and arithmetic as transformers' LlamaForCausalLM.

It exists because it takes packed documents (each sees itself alone) and computes logits only where the loss looks.
`export` writes the folder that transformers loads; tests/test_news_tiny.py compares the two on the same ids.
"""

from __future__ import annotations

import json
import math
from dataclasses import asdict, dataclass
from pathlib import Path

import torch
import torch.nn.functional as F  # noqa: N812
from torch import Tensor, nn

EMBEDDING_STD = 0.06


@dataclass(frozen=True)
class Shape:
    """The size of the model; 7.4M parameters as it stands."""

    vocab_size: int = 8192
    hidden_size: int = 256
    n_layers: int = 7
    n_heads: int = 4
    n_kv_heads: int = 4
    intermediate_size: int = 640
    rope_theta: float = 500_000.0
    max_position: int = 2048
    norm_epsilon: float = 1e-5

    @property
    def head_size(self) -> int:
        """Width of one attention head."""
        return self.hidden_size // self.n_heads


class Attention(nn.Module):
    """Self-attention with rotary positions and grouped keys and values; causal where no mask says otherwise."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.n_heads, self.n_kv, self.size = shape.n_heads, shape.n_kv_heads, shape.head_size
        self.q_proj = nn.Linear(shape.hidden_size, self.n_heads * self.size, bias=False)
        self.k_proj = nn.Linear(shape.hidden_size, self.n_kv * self.size, bias=False)
        self.v_proj = nn.Linear(shape.hidden_size, self.n_kv * self.size, bias=False)
        self.o_proj = nn.Linear(self.n_heads * self.size, shape.hidden_size, bias=False)

    def forward(self, x: Tensor, cos: Tensor, sin: Tensor, bias: Tensor | None = None) -> Tensor:
        """Map (B, T, D) to (B, T, D); `bias` (B, 1, T, T) is added to the attention's logits."""
        b, t, _ = x.shape
        q = self.q_proj(x).view(b, t, self.n_heads, self.size).transpose(1, 2)  # (B, H, T, d)
        k = self.k_proj(x).view(b, t, self.n_kv, self.size).transpose(1, 2)  # (B, K, T, d)
        v = self.v_proj(x).view(b, t, self.n_kv, self.size).transpose(1, 2)
        q, k = rotate(q, cos, sin), rotate(k, cos, sin)
        repeat = self.n_heads // self.n_kv
        k, v = k.repeat_interleave(repeat, dim=1), v.repeat_interleave(repeat, dim=1)
        y = F.scaled_dot_product_attention(q, k, v, attn_mask=bias, is_causal=bias is None)
        return self.o_proj(y.transpose(1, 2).reshape(b, t, -1))


class Mlp(nn.Module):
    """SwiGLU."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.gate_proj = nn.Linear(shape.hidden_size, shape.intermediate_size, bias=False)
        self.up_proj = nn.Linear(shape.hidden_size, shape.intermediate_size, bias=False)
        self.down_proj = nn.Linear(shape.intermediate_size, shape.hidden_size, bias=False)

    def forward(self, x: Tensor) -> Tensor:
        """Map (B, T, D) to (B, T, D)."""
        return self.down_proj(F.silu(self.gate_proj(x)) * self.up_proj(x))


class Norm(nn.Module):
    """RMSNorm."""

    def __init__(self, size: int, epsilon: float) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.ones(size))
        self.epsilon = epsilon

    def forward(self, x: Tensor) -> Tensor:
        """Scale each vector to unit root mean square, then by the weight."""
        return F.rms_norm(x, self.weight.shape, self.weight, self.epsilon)


class Block(nn.Module):
    """One layer; `dropout` is the share of what it adds that is left out in training."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.dropout = 0.0
        self.input_layernorm = Norm(shape.hidden_size, shape.norm_epsilon)
        self.self_attn = Attention(shape)
        self.post_attention_layernorm = Norm(shape.hidden_size, shape.norm_epsilon)
        self.mlp = Mlp(shape)

    def forward(self, x: Tensor, cos: Tensor, sin: Tensor, bias: Tensor | None = None) -> Tensor:
        """Map (B, T, D) to (B, T, D)."""
        x = x + F.dropout(self.self_attn(self.input_layernorm(x), cos, sin, bias), self.dropout, self.training)
        return x + F.dropout(self.mlp(self.post_attention_layernorm(x)), self.dropout, self.training)


class Llama(nn.Module):
    """The model; input and output embeddings are one matrix."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.shape = shape
        self.embed_tokens = nn.Embedding(shape.vocab_size, shape.hidden_size)
        self.layers = nn.ModuleList(Block(shape) for _ in range(shape.n_layers))
        self.norm = Norm(shape.hidden_size, shape.norm_epsilon)
        cos, sin = rotary_tables(shape)
        self.register_buffer("cos", cos, persistent=False)
        self.register_buffer("sin", sin, persistent=False)
        self._initialize()

    def _initialize(self) -> None:
        for name, p in self.named_parameters():
            if p.ndim == 2:
                nn.init.normal_(p, std=0.5 * p.shape[1] ** -0.5)
                if name.endswith(("o_proj.weight", "down_proj.weight")):
                    nn.init.zeros_(p)
        nn.init.normal_(self.embed_tokens.weight, std=EMBEDDING_STD)
        nn.init.constant_(self.norm.weight, 0.7)
        if self.shape.head_size >= 64:
            wire_copying(self)

    def hidden(self, ids: Tensor, positions: Tensor | None = None, documents: Tensor | None = None) -> Tensor:
        """Map ids to final hidden states (B, T, D).

        Args:
            ids: (B, T).
            positions: (B, T); counted from the start of each document. None: one document a row.
            documents: (B, T); the number of the document that a token belongs to, so that it sees no other.
        """
        x = self.embed_tokens(ids)
        bias = None
        if positions is None or documents is None:
            cos, sin = self.cos[: ids.shape[1]], self.sin[: ids.shape[1]]
        else:
            cos, sin = self.cos[positions][:, None], self.sin[positions][:, None]  # (B, 1, T, d)
            dtype = torch.get_autocast_dtype("cuda") if torch.is_autocast_enabled("cuda") else x.dtype
            bias = document_bias(documents, dtype)
        for layer in self.layers:
            x = layer(x, cos, sin, bias)
        return self.norm(x)

    def logits(self, hidden: Tensor) -> Tensor:
        """Map (..., D) to (..., V)."""
        return F.linear(hidden, self.embed_tokens.weight)

    def n_parameters(self) -> int:
        """Number of parameters."""
        return sum(p.numel() for p in self.parameters())


def document_bias(documents: Tensor, dtype: torch.dtype) -> Tensor:
    """Return 0 where a token may look, at itself and before it in its own document, else -inf; (B, 1, T, T)."""
    n = documents.shape[1]
    seen = (documents[:, :, None] == documents[:, None, :]) & torch.ones(
        n, n, dtype=torch.bool, device=documents.device
    ).tril()
    return torch.zeros_like(seen, dtype=dtype).masked_fill_(~seen, float("-inf"))[:, None]


def wire_copying(model: Llama) -> None:
    """Start with the circuit that copies: a previous-token head and two induction heads (Olsson et al., 2022).

    A small model spends much of a small budget on finding this circuit; here it is written into the initial weights
    and trained from there, like all others. Layer 0, head 0 attends one position back, by a constant coordinate that
    all embeddings share and the fast rotary pairs, and writes what token stood there beside the token's own embedding.
    Layer 1, heads 0 and 1 look, in the slow rotary pairs, for places whose previous token is the current one, and add
    the embedding of what followed there to the output.
    """
    shape, size = model.shape, model.shape.head_size
    width = shape.hidden_size
    own, note, constant = slice(0, width - 80), slice(width - 80, width - 80 + size), width - 1
    fast = 6
    slow = [i for i, step in enumerate(shape.rope_theta ** -(torch.arange(size // 2) * 2 / size)) if step < 0.004]
    with torch.no_grad():
        table = model.embed_tokens.weight
        table[:, width - 80 :] *= 0.1
        table[:, constant] = 5 * EMBEDDING_STD
        basis = torch.linalg.qr(torch.randn(width - 80, width - 80))[0]  # orthonormal rows
        first = model.layers[0].self_attn
        for weight in (first.q_proj.weight, first.k_proj.weight, first.v_proj.weight):
            weight[:size] = 0.0
        for i in range(fast):
            step = shape.rope_theta ** -(2 * i / size)
            first.q_proj.weight[i, constant] = 1.2
            first.k_proj.weight[i, constant] = 1.2 * math.cos(step)
            first.k_proj.weight[i + size // 2, constant] = 1.2 * math.sin(step)
        first.v_proj.weight[:size, own] = basis[:size]
        first.o_proj.weight[note, :size] = EMBEDDING_STD * torch.eye(size)
        second = model.layers[1].self_attn
        rows = slow + [i + size // 2 for i in slow]
        for head in range(2):
            at = slice(head * size, (head + 1) * size)
            for weight in (second.q_proj.weight, second.k_proj.weight, second.v_proj.weight):
                weight[at] = 0.0
            picked = torch.arange(len(rows)) + (0 if head == 0 else size - len(rows))
            where = torch.tensor(rows) + head * size
            second.q_proj.weight[where, own] = 1.7 * basis[picked]
            second.k_proj.weight[where, note.start + picked] = 1.7
            read = basis[head * size : (head + 1) * size]
            second.v_proj.weight[at, own] = read
            second.o_proj.weight[own, at] = 2.5 * EMBEDDING_STD * read.T


def rotary_tables(shape: Shape) -> tuple[Tensor, Tensor]:
    """Return cos and sin of every position, each (max_position, head_size)."""
    steps = torch.arange(0, shape.head_size, 2, dtype=torch.float32) / shape.head_size
    angles = torch.outer(torch.arange(shape.max_position, dtype=torch.float32), shape.rope_theta**-steps)
    angles = torch.cat((angles, angles), dim=-1)
    return angles.cos(), angles.sin()


def rotate(x: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
    """Turn each pair (i, i + d/2) of (B, H, T, d) by its position's angle, as transformers does for Llama."""
    a, b = x.chunk(2, dim=-1)
    return x * cos + torch.cat((-b, a), dim=-1) * sin


def export(model: Llama, folder: Path, *, token_ids: dict[str, int]) -> None:
    """Write config.json, generation_config.json and model.safetensors (bf16) for transformers.

    Args:
        model: what was trained.
        folder: made where missing.
        token_ids: ids named bos, eos and pad.
    """
    from safetensors.torch import save_file

    folder.mkdir(parents=True, exist_ok=True)
    tensors = {f"model.{k}": v.detach().to(torch.bfloat16).contiguous() for k, v in model.state_dict().items()}
    save_file(tensors, str(folder / "model.safetensors"), metadata={"format": "pt"})
    (folder / "model.safetensors").chmod(0o644)
    ids = {f"{name}_token_id": token_ids[name] for name in ("bos", "eos", "pad")}
    _write_json(folder / "config.json", {**hf_config(model.shape), **ids})
    _write_json(folder / "generation_config.json", {"do_sample": False, **ids})


def hf_config(shape: Shape) -> dict[str, object]:
    """Return the shape under transformers' names."""
    return {
        "architectures": ["LlamaForCausalLM"],
        "model_type": "llama",
        "vocab_size": shape.vocab_size,
        "hidden_size": shape.hidden_size,
        "intermediate_size": shape.intermediate_size,
        "num_hidden_layers": shape.n_layers,
        "num_attention_heads": shape.n_heads,
        "num_key_value_heads": shape.n_kv_heads,
        "head_dim": shape.head_size,
        "hidden_act": "silu",
        "max_position_embeddings": shape.max_position,
        "rms_norm_eps": shape.norm_epsilon,
        "rope_parameters": {"rope_type": "default", "rope_theta": shape.rope_theta},
        "tie_word_embeddings": True,
        "attention_bias": False,
        "mlp_bias": False,
        "initializer_range": 0.02,
        "dtype": "bfloat16",
    }


def _write_json(path: Path, value: dict[str, object]) -> None:
    path.write_text(json.dumps(value, indent=2) + "\n", encoding="utf-8")


def shape_from(values: dict[str, object]) -> Shape:
    """Return a shape from the JSON of a checkpoint."""
    known = asdict(Shape())
    return Shape(**{k: v for k, v in values.items() if k in known})  # type: ignore[arg-type]
