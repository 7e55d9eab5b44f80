"""Generation in padded batches by transformers' own `generate`: for every architecture, and the measure of the fast path.

Left padding, so that every prompt ends where its answer starts; position ids count real tokens only. The choice of the
next token is ours (`_picker`), handed to `generate` as a logits processor that leaves one token possible.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from newslora.encoding import Encoder, Prompt
from newslora.inference._picker import Picker, Rules
from newslora.inference.base import Completion

if TYPE_CHECKING:
    from torch import Tensor


def answer_padded(model: Any, encoder: Encoder, prompts: Sequence[Prompt], rules: Rules) -> Iterator[Completion]:
    """Yield the answers to one batch of prompts, in their order, once all are written."""
    import torch
    from transformers import GenerationConfig, LogitsProcessorList

    device = model.device
    width = max(len(prompt.ids) for prompt in prompts)
    ids = torch.full((len(prompts), width), encoder.pad_id, dtype=torch.int64)  # (B, T)
    mask = torch.zeros_like(ids)
    for row, prompt in enumerate(prompts):
        ids[row, width - len(prompt.ids) :] = torch.tensor(prompt.ids)
        mask[row, width - len(prompt.ids) :] = 1
    picker = Picker(len(prompts), rules, device)
    picker.admit(torch.arange(len(prompts), device=device), rules.draws([prompt.id for prompt in prompts]))
    settings: Any = GenerationConfig  # nothing of the model's own defaults (temperature, penalties) stays
    model.generation_config = settings(
        do_sample=False,
        max_new_tokens=rules.max_new_tokens,
        eos_token_id=list(rules.stop_ids),
        pad_token_id=encoder.pad_id,
    )
    with torch.inference_mode():
        written = model.generate(
            input_ids=ids.to(device),
            attention_mask=mask.to(device),
            logits_processor=LogitsProcessorList([_Choice(picker)]),
        )
    rows, removed = written[:, width:].tolist(), picker.removed.tolist()
    for prompt, row, mass in zip(prompts, rows, removed, strict=True):
        yield completion_of(encoder, prompt, row, rules, mass)


def completion_of(encoder: Encoder, prompt: Prompt, ids: Sequence[int], rules: Rules, removed: float) -> Completion:
    """Return the completion of a prompt from the ids written, up to the first stop token or the limit.

    Args:
        encoder: decodes the ids.
        prompt: whose answer it is.
        ids: tokens written; what follows the stop token is ignored.
        rules: stop tokens, limit and grammar.
        removed: sum over the tokens of the probability that the grammar took away.
    """
    end = next((i + 1 for i, token in enumerate(ids[: rules.max_new_tokens]) if token in rules.stop_ids), None)
    n_tokens = end or min(len(ids), rules.max_new_tokens)
    return Completion(
        index=prompt.index,
        text=encoder.decode(ids[:n_tokens]),
        finish_reason="stop" if end else "length",
        n_tokens=n_tokens,
        removed_mass=removed / max(n_tokens, 1) if rules.grammar else None,
    )


class _Choice:
    """A logits processor that leaves the picker's token as the only one."""

    def __init__(self, picker: Picker) -> None:
        self._picker = picker

    def __call__(self, _: Tensor, scores: Tensor) -> Tensor:
        token = self._picker.pick(scores)  # (B,)
        only = scores.new_full(scores.shape, float("-inf"))
        return only.scatter_(1, token[:, None], 0.0)
