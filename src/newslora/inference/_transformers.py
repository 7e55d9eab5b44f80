"""Engine `transformers`: a local model, in batches, on a GPU or a CPU.

The adapter is folded into the base weights (on request it stays apart). Models of a known architecture answer in slots
that are refilled as answers end (`_continuous`), all others in padded batches by transformers' own `generate`: prompts
are read lazily in windows and sorted by length inside each, and a batch that does not fit in memory is halved. Greedy unless a temperature is
given; then the random numbers belong to the record, not to the batch.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any

from newslora import models
from newslora.config import RunConfig
from newslora.encoding import Encoder, Prompt
from newslora.errors import ConfigError, InferenceError
from newslora.inference._ahead import Ahead
from newslora.inference._continuous import ContinuousAnswerer
from newslora.inference._decoder import known
from newslora.inference._memory import free_memory, out_of_memory
from newslora.inference._padded import answer_padded
from newslora.inference._parallel import MANY, ParallelAnswerer
from newslora.inference._picker import Rules
from newslora.inference.base import Completion, Deferred, peeked
from newslora.inference.constrain import grammar_of

WINDOW_BATCHES = 4
"""Prompts that are read ahead and sorted by length, in batches: padding shrinks, memory stays bounded."""

SMALL_MODEL = 512
"""Hidden dimensions up to which a CPU's operations are too short to be shared among threads."""

AHEAD = 512
"""Prompts that are made while a GPU works."""


class TransformersEngine:
    """Answers prompts with a model in this process."""

    def __init__(self, config: RunConfig, encoder: Encoder, *, adapter: Path | None = None) -> None:
        self._config, self._encoder, self._adapter = config, encoder, adapter
        self._model: Any = None
        self._rules: Rules | None = None

    def complete(self, prompts: Iterable[Prompt]) -> Iterator[Completion]:
        """Yield completions as batches finish.

        Raises:
            InferenceError: a prompt alone does not fit in memory, or in the model's positions.
            EncodingError: `constrain` is on and the tokenizer cannot support it.
        """
        n, prompts = self._n_processes(prompts)
        if n > 1:
            source = Deferred(prompts)
            alone = self._config.model_copy(
                update={"predict": self._config.predict.model_copy(update={"processes": 1})}
            )
            made = TransformersEngine
            answerer = ParallelAnswerer(made, alone, self._encoder, adapter=self._adapter, n_processes=n)
            with closing(Ahead(source, AHEAD)) as ahead:
                yield from answerer.answer(ahead)
            source.close()
            return
        yield from self._complete_here(prompts)

    def _n_processes(self, prompts: Iterable[Prompt]) -> tuple[int, Iterable[Prompt]]:
        """Return how many processes to use, and the prompts, some of which were read to know that."""
        asked = self._config.predict.processes
        device = models.torch_device(self._config.predict.device)
        if device.type == "cpu" or asked == 1 or "LOCAL_RANK" in os.environ:  # under torchrun there is a process a GPU
            return asked or 1, prompts
        import torch

        available = torch.cuda.device_count()
        if asked is not None and asked > available:
            raise ConfigError(f"predict.processes is {asked}, and torch sees {available} GPUs; lower it")
        if asked is not None or available == 1:
            return asked or 1, prompts
        n_prompts, prompts = peeked(prompts, MANY)
        return (available if n_prompts == MANY else 1), prompts

    def _complete_here(self, prompts: Iterable[Prompt]) -> Iterator[Completion]:
        model, rules = self._load()
        source = Deferred(self._checked(prompts))
        with _threads_for(model):
            yield from self._answer(model, rules, source)
        source.close()

    def _answer(self, model: Any, rules: Rules, source: Iterable[Prompt]) -> Iterator[Completion]:
        size = self._config.predict.batch_size
        if known(model) and model.device.type == "cuda":
            with closing(Ahead(source, AHEAD)) as ahead:
                yield from ContinuousAnswerer(model, self._encoder, rules, n_slots=size).answer(ahead)
        elif known(model):  # a thread would take from the model what it gives to the prompts
            yield from ContinuousAnswerer(model, self._encoder, rules, n_slots=size).answer(source)
        else:
            answer = partial(answer_padded, model, self._encoder, rules=rules)
            yield from in_batches(source, answer, size or default_batch_size(model))

    def _load(self) -> tuple[Any, Rules]:
        """Load model, adapter and grammar on the first call."""
        if self._model is not None and self._rules is not None:
            return self._model, self._rules
        predict = self._config.predict
        model: Any = models.load_model(self._config.model, precision=predict.precision, device=predict.device)
        self._rules = self._rules_for(model.config.vocab_size)
        if self._adapter is not None:
            wrapped = models.load_adapter(model, self._adapter)
            model = wrapped.merge_and_unload() if predict.merge else wrapped.get_base_model()  # its layers stay wrapped
        self._model = model.eval()
        return self._model, self._rules

    def _rules_for(self, n_logits: int) -> Rules:
        predict, encoder = self._config.predict, self._encoder
        limit = predict.max_new_tokens
        grammar = grammar_of(encoder, n_logits=n_logits, max_new_tokens=limit) if predict.constrain else None
        return Rules(encoder.stop_ids, limit, predict.temperature, predict.seed, grammar)

    def _checked(self, prompts: Iterable[Prompt]) -> Iterator[Prompt]:
        """Pass prompts on that the model has positions for."""
        room = getattr(self._model.config, "max_position_embeddings", None)
        for prompt in prompts:
            if not prompt.ids:
                raise InferenceError(f"item {prompt.id!r} has an empty prompt; engine transformers needs its token ids")
            if room is not None and len(prompt.ids) + self._config.predict.max_new_tokens > room:
                raise InferenceError(
                    f"item {prompt.id!r} has {len(prompt.ids)} tokens, and with predict.max_new_tokens "
                    f"{self._config.predict.max_new_tokens} more it passes the model's {room} positions; shorten the "
                    "item or lower predict.max_new_tokens"
                )
            yield prompt


@contextmanager
def _threads_for(model: Any) -> Iterator[None]:
    """On a CPU, let a small model run in one thread.

    A second one gains it a third on an idle machine, and cost ten times on a busy one, where each operation waits for a
    thread that another program has put off its core.
    """
    import torch

    n = torch.get_num_threads()
    few = model.device.type == "cpu" and model.config.hidden_size <= SMALL_MODEL
    if few:
        torch.set_num_threads(1)
    try:
        yield
    finally:
        if few:
            torch.set_num_threads(n)


def in_batches(
    prompts: Iterable[Prompt], answer: Callable[[Sequence[Prompt]], Iterable[Completion]], size: int
) -> Iterator[Completion]:
    """Answer lazily read prompts in batches of like length; where memory runs out, halve the batch and go on.

    Args:
        prompts: read a window at a time.
        answer: answers one batch; what it yielded before it ran out of memory counts and is not asked again.
        size: prompts a batch to start with.

    Raises:
        InferenceError: one prompt alone does not fit in memory.
    """
    stream = iter(prompts)
    while window := list(islice(stream, size * WINDOW_BATCHES)):
        window.sort(key=lambda prompt: len(prompt.ids), reverse=True)  # the longest first: memory fails early
        while window:
            batch, done, full = window[:size], set(), False
            try:
                for completion in answer(batch):
                    done.add(completion.index)
                    yield completion
            except (RuntimeError, MemoryError) as error:
                if not out_of_memory(error):
                    raise
                full = True
            if full:  # out here the error is gone, and with it the tensors that its traceback held
                size = _halved(size, batch)
                free_memory()
            window = [prompt for prompt in batch if prompt.index not in done] + window[len(batch) :]


def _halved(size: int, batch: Sequence[Prompt]) -> int:
    if len(batch) <= 1:
        raise InferenceError(
            f"item {batch[0].id!r} ({len(batch[0].ids)} tokens) does not fit in memory on its own; lower "
            "predict.max_new_tokens, use --set predict.precision=bf16, or a device with more memory"
        )
    return min(size, len(batch)) // 2


def default_batch_size(model: Any) -> int:
    """Return a batch size for the device; the halving on out-of-memory is what makes it safe."""
    return 64 if model.device.type == "cuda" else 16
