"""Run by a test in a process of its own, with Triton's interpreter: do the kernels do what torch's operations do?"""

from __future__ import annotations

import sys

import torch

from newslora.encoding import Encoder
from newslora.inference import _rails_kernel
from newslora.inference._picker import Picker, Rules
from newslora.inference.constrain import grammar_of
from newslora.schema import Schema
from tiny_llama import make_tokenizer


def main() -> None:
    """Drive two pickers with the same logits, one with kernels and one without, until all answers have ended."""
    _rails_kernel.PART = 128  # type: ignore[misc]  # several parts, of which the last is not full
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
    sys.stdout.write("the same")


main()
