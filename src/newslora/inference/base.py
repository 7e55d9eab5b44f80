"""The one protocol of inference, and the table of its engines.

An engine takes prompts and yields completions as they finish, in any order; `index` says whose they are. It is made
from the resolved configuration, and imported on use.
"""

from __future__ import annotations

import importlib
import itertools
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Generic, Protocol, TypeVar

from newslora.config import RunConfig
from newslora.encoding import Encoder, MessageEncoder, Prompt
from newslora.errors import BackendError, ConfigError, one_of

T = TypeVar("T")

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


class Deferred(Generic[T]):
    """A stream whose error waits until all that was read before it is answered.

    Engines read ahead; without this a bad record on line 700 would cost the answers to the lines just before it.
    """

    def __init__(self, items: Iterable[T]) -> None:
        self._items = items
        self._error: Exception | None = None

    def __iter__(self) -> Iterator[T]:
        """Yield items up to the end, or to the error."""
        try:
            yield from self._items
        except Exception as error:  # noqa: BLE001  # raised again by `close`
            self._error = error

    def close(self) -> None:
        """Raise the error that ended the stream, if one did."""
        if self._error is not None:
            raise self._error


def peeked(items: Iterable[T], n: int) -> tuple[int, Iterator[T]]:
    """Return how many of the first n items there are, and all items; an error among them is raised in its place."""
    source = Deferred(items)
    rest = iter(source)
    first = list(itertools.islice(rest, n))

    def again() -> Iterator[T]:
        yield from first
        first.clear()
        yield from rest
        source.close()

    return len(first), again()


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


def load_ahead(config: RunConfig, items: Iterable[T]) -> Iterator[T]:
    """Start what can load beside this process, where the engine will use several; return the items.

    To be called before anything heavy is imported. Some items are read ahead; an error of theirs keeps its place.
    """
    if config.predict.engine != "transformers":
        return iter(items)
    from newslora.inference import _parallel

    return _parallel.load_ahead(config.predict, items)


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
