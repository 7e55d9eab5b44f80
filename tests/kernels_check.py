"""Run by a test in a process of its own, with Triton's interpreter: do the kernels do what torch's operations do?"""

from __future__ import annotations

import sys

import torch
from torch.nn.functional import rms_norm, silu

from newslora.encoding import Encoder
from newslora.inference import _kernels
from newslora.inference._decoder import turned
from newslora.inference._picker import Picker, Rules
from newslora.inference._slots import _attention
from newslora.inference.constrain import grammar_of
from newslora.schema import Schema
from tiny_llama import make_tokenizer


def check_choice() -> None:
    """Drive two pickers with the same logits, one with kernels and one without, until all answers have ended."""
    encoder = Encoder(make_tokenizer(), schema=Schema(fields=("summary", "key_insights"), max_list_items=2))
    rules = Rules(encoder.stop_ids, 60, grammar=grammar_of(encoder, n_logits=650, max_new_tokens=60))
    plain, fused = (Picker(5, rules, torch.device("cpu")) for _ in range(2))
    assert plain._rails is not None
    assert fused._rails is not None
    fused._kernel = fused._rails.kernel(60)
    noise, busy = torch.Generator().manual_seed(0), torch.arange(4)
    for picker in (plain, fused):
        picker.admit(busy)
    while plain.active.any():
        logits = torch.randn(5, 650, generator=noise) * 3
        writing = plain.active.clone()
        assert torch.equal(plain.pick(logits)[writing], fused.pick(logits)[writing])
        for one, other in zip(plain._rails.state, fused._rails.state, strict=True):
            assert torch.equal(one[writing], other[writing])
        assert torch.equal(plain.active, fused.active)
        torch.testing.assert_close(plain.removed, fused.removed)
    assert plain.removed[:4].min() > 0
    assert plain.removed[4] == 0


def check_attention(n: int, heads: int, groups: int, size: int, length: int) -> None:
    """Append a token to rows of different lengths and attend, once in a kernel and once by torch."""
    noise = torch.Generator().manual_seed(n)
    states = torch.randn(n, 1, heads * (groups + 2), size, generator=noise)
    cosine, sine = (torch.randn(n, 1, 1, size, generator=noise) for _ in range(2))
    keys, values = (torch.randn(n, heads, length, size, generator=noise) for _ in range(2))
    used = torch.randint(0, length, (n,), generator=noise)
    used[:2] = torch.tensor([0, length - 1])
    mine = [keys.clone(), values.clone()]
    found = _kernels.attend(states, cosine, sine, *mine, used)
    n_queries = heads * groups
    now, rows = turned(states, n_queries + heads, cosine, sine), torch.arange(n)
    keys[rows, :, used] = now[:, 0, n_queries:]
    values[rows, :, used] = states[:, 0, n_queries + heads :]
    bias = torch.where(torch.arange(length) <= used[:, None], 0.0, float("-inf"))
    bias = bias[:, None].expand(-1, heads, -1).reshape(-1, 1, 1, length)
    torch.testing.assert_close(found, _attention(now[:, :, :n_queries], keys, values, bias))
    torch.testing.assert_close(mine, [keys, values])


def check_the_rest() -> None:
    """The gate, and the norm of a sum, of a width that is no power of two."""
    x, y, weight = torch.randn(3, 2, 1200), torch.randn(3, 2, 1200), torch.randn(1200)
    gate, up = x.chunk(2, dim=-1)
    torch.testing.assert_close(_kernels.gated(x), silu(gate) * up)
    total, normed = _kernels.add_norm(x, y, weight, 1e-5)
    torch.testing.assert_close(total, x + y)
    torch.testing.assert_close(normed, rms_norm(x + y, (1200,), weight, 1e-5))


def main() -> None:
    """Check all of them."""
    _kernels.PART = 128  # type: ignore[misc]  # several parts, of which the last is not full
    check_choice()
    check_attention(3, heads=2, groups=4, size=16, length=150)
    check_attention(2, heads=4, groups=1, size=32, length=64)
    check_the_rest()
    sys.stdout.write("the same")


main()
