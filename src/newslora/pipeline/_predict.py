"""`predict`: items -> predictions, streaming, in order, and resumable after any kind of stop.

Lines are written in the order of the input, each complete or not there. A file of settings lies beside the
predictions; the same command goes on after the last complete line, another one is refused.
"""

from __future__ import annotations

import contextlib
import hashlib
import itertools
import json
import resource
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, overload

from newslora.config import RunConfig
from newslora.encoding import ChatSettings, Encoder, MessageEncoder, Prompt
from newslora.errors import ConfigError, DataError, StorageError
from newslora.inference.base import WITHOUT_TOKENIZER, Completion, Engine, load_ahead, load_engine
from newslora.models import ADAPTER_WEIGHTS, base_model_of, check_adapter_files, load_tokenizer
from newslora.parsing import prediction
from newslora.pipeline.sources import Source, config_of, schema_for
from newslora.records import JsonlWriter, decode_line, examples_of, read_lines, write_json
from newslora.schema import Example, Prediction

SETTINGS_SUFFIX = ".settings.json"
PEEK = 200
"""Records that are read ahead to see which fields the data carry."""


@dataclass
class PredictSummary:
    """What a prediction run did, earlier parts of a resumed one included in the counts.

    Attributes:
        n_items, n_valid, n_extractable, n_truncated: predictions in all; of them, on the schema; holding an object;
            cut by the limit of new tokens.
        n_new, n_tokens, seconds: predictions, tokens and wall time of this call alone.
        peak_memory_mb: largest resident memory of the process so far.
    """

    n_items: int = 0
    n_valid: int = 0
    n_extractable: int = 0
    n_truncated: int = 0
    n_new: int = 0
    n_tokens: int = 0
    seconds: float = 0.0
    peak_memory_mb: float = 0.0
    out: str | None = None

    def count(self, error: str | None, metadata: object, finish_reason: str | None) -> None:
        """Add one prediction."""
        self.n_items += 1
        self.n_valid += error is None
        self.n_extractable += metadata is not None
        self.n_truncated += finish_reason == "length"

    def to_json(self) -> dict[str, Any]:
        """Return the summary as plain JSON values."""
        return asdict(self)


Progress = Callable[[PredictSummary], None]
"""Called after each prediction."""


@dataclass(frozen=True)
class _Job:
    """All that a prediction run needs, settled before the first weight is loaded."""

    config: RunConfig
    encoder: MessageEncoder
    adapter: Path | None
    examples: Iterator[Example]
    identity: Mapping[str, Any] = field(default_factory=dict)


@overload
def predict(
    data: Source,
    *,
    out: None = None,
    model: str | None = None,
    adapter: Path | str | None = None,
    config: RunConfig | Path | str | None = None,
    engine: Engine | None = None,
    limit: int | None = None,
    where: Mapping[str, str] | None = None,
    progress: Progress | None = None,
) -> list[Prediction]: ...
@overload
def predict(
    data: Source,
    *,
    out: Path | str,
    model: str | None = None,
    adapter: Path | str | None = None,
    config: RunConfig | Path | str | None = None,
    engine: Engine | None = None,
    limit: int | None = None,
    where: Mapping[str, str] | None = None,
    progress: Progress | None = None,
) -> PredictSummary: ...
def predict(  # noqa: PLR0913  the verb's own choices, all keyword-only
    data: Source,
    *,
    out: Path | str | None = None,
    model: str | None = None,
    adapter: Path | str | None = None,
    config: RunConfig | Path | str | None = None,
    engine: Engine | None = None,
    limit: int | None = None,
    where: Mapping[str, str] | None = None,
    progress: Progress | None = None,
) -> list[Prediction] | PredictSummary:
    """Answer items with a model; without `out` the predictions are returned, with it they are written.

    Args:
        data: items (see `newslora.pipeline.sources`), or a newsletter as text, HTML, `.eml` or `.mbox`.
        out: a JSON Lines file; a started one is gone on with.
        model: the base model; by default the adapter's own, else the configuration's.
        adapter: a folder that `train` wrote, or any PEFT adapter.
        config: a configuration, its YAML file, or None for the defaults.
        engine: use this engine instead of the configured one (a fake, or one of your own).
        limit: answer the first so many items only.
        where: answer only items whose keys have these values (`{"source": "Rackside"}`).
        progress: called after each prediction.

    Raises:
        DataError: the data or the adapter cannot be read.
        StorageError: `out` holds something else, or the disk is full (what was written is kept).
        BackendError: the engine is not installed, or its device or key is missing.
        ServiceError: a server failed for good (what was written is kept).
    """
    job = _prepare(data, config_of(config), model, adapter, limit, where, foresee=engine is None)
    made = engine or load_engine(job.config, job.encoder, adapter=job.adapter)
    if out is None:
        examples = job.examples
        return [shown for _, shown in _in_order(made, job.encoder, examples)]
    return _to_file(Path(out), job, made, progress)


def _prepare(  # noqa: PLR0913  what `predict` was asked for
    data: Source,
    config: RunConfig,
    model: str | None,
    adapter: Path | str | None,
    limit: int | None,
    where: Mapping[str, str] | None,
    *,
    foresee: bool,
) -> _Job:
    folder = Path(adapter) if adapter is not None else None
    settings = None
    if folder is not None:
        check_adapter_files(folder)
        settings = ChatSettings.load(folder)
        model = model or base_model_of(folder)
    config = config.model_copy(update={"model": model or config.model})
    examples = _selected(_items(data), limit, where)
    if settings is None:
        ahead = list(itertools.islice(examples, PEEK))
        examples = itertools.chain(ahead, examples)
        config = config.model_copy(update={"metadata_schema": schema_for(config, ahead)})
    if foresee:
        examples = load_ahead(config, examples)
    encoder = _encoder(config, folder, settings)
    return _Job(config, encoder, folder, examples, _identity(config, encoder, folder))


def _items(data: Source) -> Iterator[Example]:
    if isinstance(data, str | Path) and Path(data).suffix.lower() in {".eml", ".mbox", ".txt", ".html", ".htm"}:
        from newslora.newsletters import read_newsletter

        return (Example(item=item) for item in read_newsletter(Path(data)))
    return examples_of(data)


def _selected(examples: Iterator[Example], limit: int | None, where: Mapping[str, str] | None) -> Iterator[Example]:
    if where:
        examples = (example for example in examples if _matches(example, where))
    return itertools.islice(examples, limit)


def _matches(example: Example, where: Mapping[str, str]) -> bool:
    values = example.item.model_dump(mode="json")
    if unknown := next((key for key in where if key not in values), None):
        raise ConfigError(f"--where {unknown}=...: item {example.id!r} has no {unknown!r}; it has {', '.join(values)}")
    return all(str(values[key]) == value for key, value in where.items())


def _encoder(config: RunConfig, adapter: Path | None, settings: ChatSettings | None) -> MessageEncoder:
    if config.predict.engine in WITHOUT_TOKENIZER:
        return MessageEncoder(settings or _settings(config))
    own = adapter is not None and (adapter / "tokenizer_config.json").is_file()
    tokenizer = load_tokenizer(str(adapter) if own else config.model)
    if settings is not None:
        return Encoder.from_settings(tokenizer, settings)
    return Encoder(
        tokenizer,
        chat_format=config.chat_format,
        schema=config.metadata_schema,
        prompt=config.data.prompt,
        instructions=config.data.instructions,
    )


def _settings(config: RunConfig) -> ChatSettings:
    """Return what a chat server's prompts are made with; the layout of the chat is the server's."""
    data = config.data
    return ChatSettings(
        format="tokenizer", answer=config.metadata_schema, prompt=data.prompt, instructions=data.instructions
    )


def _identity(config: RunConfig, encoder: MessageEncoder, adapter: Path | None) -> dict[str, Any]:
    """Return what decides the predictions: two runs that differ in it must not share a file."""
    neutral = {"batch_size", "device", "concurrency", "timeout_seconds", "max_retries"}
    weights = hashlib.sha256((adapter / ADAPTER_WEIGHTS).read_bytes()).hexdigest()[:16] if adapter else None
    return {
        "model": config.model,
        "adapter": weights,
        "predict": config.predict.model_dump(mode="json", exclude=neutral),
        "chat": encoder.settings.model_dump(mode="json"),
    }


def _to_file(out: Path, job: _Job, engine: Engine, progress: Progress | None) -> PredictSummary:
    _claim(out, out.with_name(out.name + SETTINGS_SUFFIX), job.identity)
    summary = PredictSummary(out=str(out))
    start = time.monotonic()
    with JsonlWriter(out) as writer:
        remaining = _skip_done(job.examples, out, summary)
        try:
            for completion, made in _in_order(engine, job.encoder, remaining):
                writer.write(made)
                summary.count(made.error, made.metadata, made.finish_reason)
                summary.n_new += 1
                summary.n_tokens += completion.n_tokens or 0
                summary.seconds = time.monotonic() - start
                if progress:
                    progress(summary)
            writer.sync()
        except StorageError as error:
            raise StorageError(
                f"{error}; {summary.n_items} predictions are kept, the same command goes on from there"
            ) from None
    summary.seconds = time.monotonic() - start
    summary.peak_memory_mb = round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, 1)
    return summary


def _claim(out: Path, settings: Path, identity: Mapping[str, Any]) -> None:
    """Make the output ours: new, or started by a run that would predict the same."""
    started = out.exists() and out.stat().st_size > 0
    if started and not settings.is_file():
        raise StorageError(f"{out} exists and `predict` has no record of writing it; choose another --out")
    if started:
        try:
            kept = json.loads(settings.read_text(encoding="utf-8"))
            differing = [key for key in identity if kept.get(key) != identity[key]]
        except (ValueError, AttributeError):
            differing = ["settings file"]
        if differing:
            raise StorageError(
                f"{out} was made with another {' and '.join(differing)}; choose another --out, or remove it and "
                f"{settings.name}"
            )
        return
    write_json(settings, identity)


def _skip_done(examples: Iterator[Example], out: Path, summary: PredictSummary) -> Iterator[Example]:
    """Advance past the items that the file already answers, checking that they are the same items."""
    if not out.stat().st_size:
        return examples
    for number, line in read_lines(out):
        try:
            made = decode_line(line)
        except DataError as error:
            raise DataError(f"{out}:{number}: {error}; the run cannot go on from it: remove the file") from None
        example = next(examples, None)
        if example is None or example.id != made.get("id"):
            raise StorageError(
                f"{out}:{number} answers item {made.get('id')!r}, the data have "
                f"{'no more items' if example is None else repr(example.id)} there; choose another --out"
            )
        summary.count(made.get("error"), made.get("metadata"), made.get("finish_reason"))
    return examples


def _in_order(
    engine: Engine, encoder: MessageEncoder, examples: Iterable[Example]
) -> Iterator[tuple[Completion, Prediction]]:
    """Yield predictions in the order of the input, whatever the engine's; holds back only what overtook."""
    ids: dict[int, str] = {}

    def prompts() -> Iterator[Prompt]:
        for index, example in enumerate(examples):
            ids[index] = example.id
            yield encoder.prompt(example, index)

    waiting: dict[int, Completion] = {}
    position = 0
    with contextlib.closing(_closable(engine.complete(prompts()))) as completions:
        for completion in completions:
            waiting[completion.index] = completion
            while (ready := waiting.pop(position, None)) is not None:
                yield ready, _prediction(ids.pop(position), ready, encoder)
                position += 1


def _prediction(item_id: str, completion: Completion, encoder: MessageEncoder) -> Prediction:
    made = prediction(
        item_id,
        completion.text,
        encoder.schema,
        finish_reason=completion.finish_reason,
        n_tokens=completion.n_tokens,
    )
    if completion.removed_mass is not None:
        made = made.model_copy(update={"removed_mass": completion.removed_mass})
    return made


def _closable(completions: Iterator[Completion]) -> Any:
    return completions if hasattr(completions, "close") else (completion for completion in completions)
