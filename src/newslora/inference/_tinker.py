"""The `tinker` engine: samples on a Tinker server, from the base model or from a checkpoint, without a download.

The adapter folder of the backend `tinker` says where its checkpoint is (`training.json`); an adapter of another backend
is not on any server, and is refused. Constrained decoding is not in the protocol.
"""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import numpy as np

from newslora.config import RunConfig
from newslora.encoding import Encoder, Prompt
from newslora.errors import ConfigError, DataError
from newslora.inference.base import Completion
from newslora.tinker_service import Service, connect


class TinkerEngine:
    """Answers prompts on a Tinker server, a number of them at a time."""

    def __init__(self, config: RunConfig, encoder: Encoder, *, adapter: Path | None = None) -> None:
        if config.predict.constrain:
            raise ConfigError("engine tinker cannot constrain; use engine transformers, or predict.constrain=false")
        self._config = config
        self._encoder = encoder
        self._checkpoint = sampler_path(adapter) if adapter else None

    def complete(self, prompts: Iterable[Prompt]) -> Iterator[Completion]:
        """See `newslora.inference.base.Engine`; answers come in the order of the prompts."""
        predict, train = self._config.predict, self._config.train
        url = predict.base_url or train.tinker_base_url
        with connect(url, max_seconds=train.max_seconds, needed_for="engine tinker") as service:
            client = self._client(service)
            pending: deque[tuple[Prompt, Any]] = deque()
            for prompt in prompts:
                pending.append((prompt, self._ask(service, client, prompt)))
                if len(pending) >= predict.concurrency:
                    yield self._answer(service, *pending.popleft())
            while pending:
                yield self._answer(service, *pending.popleft())

    def _client(self, service: Service) -> Any:
        if self._checkpoint is None:
            service.require_model(self._config.model)
            future = service.client.create_sampling_client(base_model=self._config.model)
        else:
            future = service.client.create_sampling_client(model_path=self._checkpoint)
        return service.wait(future, self._checkpoint or self._config.model)

    def _ask(self, service: Service, client: Any, prompt: Prompt) -> Any:
        import tinker

        predict = self._config.predict
        seed = np.random.SeedSequence((predict.seed, prompt.index)).generate_state(1)[0] >> 1
        parameters = tinker.SamplingParams(
            max_tokens=predict.max_new_tokens,
            temperature=predict.temperature,
            stop=list(self._encoder.stop_ids),
            seed=int(seed),
        )
        with service.mapped(f"item {prompt.id!r}"):
            return client.sample(tinker.ModelInput.from_ints(list(prompt.ids)), 1, parameters)

    def _answer(self, service: Service, prompt: Prompt, future: Any) -> Completion:
        sequence = service.wait(future, f"the answer to item {prompt.id!r}").sequences[0]
        tokens = list(sequence.tokens)
        stopped = str(sequence.stop_reason) == "stop"
        named = bool(tokens) and tokens[-1] in self._encoder.stop_ids
        return Completion(
            index=prompt.index,
            text=self._encoder.decode(tokens),
            finish_reason="stop" if stopped else "length",
            n_tokens=len(tokens) + (stopped and not named),
        )


def sampler_path(adapter: Path) -> str:
    """Return the address of an adapter's checkpoint on the server.

    Raises:
        DataError: the adapter was not trained on a Tinker server.
    """
    try:
        training = json.loads((adapter / "training.json").read_text(encoding="utf-8"))
        return str(training["tinker"]["sampler_path"])
    except (OSError, ValueError, KeyError, TypeError):
        raise DataError(
            f"{adapter} was not trained on a Tinker server, so no server holds it; use engine transformers"
        ) from None
