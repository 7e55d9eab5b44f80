"""The one protocol of inference, and the table of its engines.

An engine takes prompts and yields completions as they finish, in any order; `index` says whose they are. It is made
from the resolved configuration, and imported on use.
"""

from __future__ import annotations

import importlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Protocol

from newslora.config import RunConfig
from newslora.encoding import Encoder, MessageEncoder, Prompt
from newslora.errors import BackendError, ConfigError, one_of

ENGINES: Final[Mapping[str, str]] = {
    "transformers": "newslora.inference._transformers:TransformersEngine",
    "openai": "newslora.inference._openai:OpenAIEngine",
    "tinker": "newslora.inference._tinker:TinkerEngine",
}


WITHOUT_TOKENIZER: Final = frozenset({"openai"})
"""Engines whose server has the tokenizer: a `MessageEncoder` is enough for them."""


@dataclass(frozen=True, slots=True)
class Completion:
    """One answer.

    Attributes:
        index: the prompt's index.
        text: what the model wrote, without the stop token.
        finish_reason: "stop", or "length" when the limit of new tokens cut it.
        n_tokens: tokens written, the stop token included; None where the server does not say.
        removed_mass: mean probability that the grammar took away a step, in [0, 1]; None without constraint.
    """

    index: int
    text: str
    finish_reason: str | None
    n_tokens: int | None
    removed_mass: float | None = None


class Deferred:
    """A stream of prompts whose error waits until all that was read before it is answered.

    Engines read ahead; without this a bad record on line 700 would cost the answers to the lines just before it.
    """

    def __init__(self, prompts: Iterable[Prompt]) -> None:
        self._prompts = prompts
        self._error: Exception | None = None

    def __iter__(self) -> Iterator[Prompt]:
        """Yield prompts up to the end, or to the error."""
        try:
            yield from self._prompts
        except Exception as error:  # noqa: BLE001  # raised again by `close`
            self._error = error

    def close(self) -> None:
        """Raise the error that ended the stream, if one did."""
        if self._error is not None:
            raise self._error


class Engine(Protocol):
    """Answers prompts."""

    def complete(self, prompts: Iterable[Prompt]) -> Iterator[Completion]:
        """Yield one completion a prompt, as they finish; `prompts` is read lazily.

        Raises:
            InferenceError: the model cannot answer (one prompt alone does not fit in memory, say).
            ServiceError: a server failed for good; what was yielded before is valid.
        """
        ...


class EngineClass(Protocol):
    """How an engine is made."""

    def __call__(self, config: RunConfig, encoder: Any, *, adapter: Path | None = None) -> Engine:
        """Return an engine; weights are loaded on the first `complete`.

        Args:
            config: the resolved configuration.
            encoder: what made the prompts: an `Encoder`, or a `MessageEncoder` for an engine of `WITHOUT_TOKENIZER`.
            adapter: a PEFT folder to answer with.
        """
        ...


def load_engine(config: RunConfig, encoder: MessageEncoder, *, adapter: Path | None = None) -> Engine:
    """Return the engine of `config.predict.engine`.

    Raises:
        BackendError: its packages are not installed; the message is the pip command that brings them.
        ConfigError: the engine needs token ids, and the encoder makes none.
    """
    engine = config.predict.engine
    if engine not in ENGINES:
        raise BackendError(one_of("predict.engine", engine, ENGINES))
    if engine not in WITHOUT_TOKENIZER and not isinstance(encoder, Encoder):
        raise ConfigError(f"engine {engine!r} needs token ids, so its prompts must be made with the model's tokenizer")
    module, _, name = ENGINES[engine].partition(":")
    try:
        made: EngineClass = getattr(importlib.import_module(module), name)
    except ImportError as error:
        if isinstance(error, BackendError):
            raise
        extra = {"transformers": "peft"}.get(engine, engine)
        raise BackendError(f"engine {engine!r} needs {error.name or error}: pip install 'newslora[{extra}]'") from None
    return made(config, encoder, adapter=adapter)
