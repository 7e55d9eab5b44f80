"""`train`: annotated items -> a LoRA adapter, by whichever backend the configuration names."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from newslora.config import RunConfig
from newslora.encoding import Encoded, Encoder, Finding, LintReport, lint_encoder, lint_rows
from newslora.errors import DataError, StorageError
from newslora.models import load_tokenizer
from newslora.pipeline.sources import Source, annotated, config_of, schema_for
from newslora.results import Adapter
from newslora.schema import Example
from newslora.storage import storage_errors
from newslora.tinker_service import Estimate, estimate
from newslora.trainers.base import Log, load_trainer
from newslora.trainers.plan import make_plan

LOG_FILE = "train_log.jsonl"
DONE_FILE = "training.json"


@dataclass(frozen=True)
class TrainPlan:
    """What a training run would do: the answer of `--dry-run`, which writes nothing.

    Attributes:
        n_tokens, n_trained: tokens of one epoch, and those that the loss sees.
        longest: tokens of the longest example.
        n_steps: optimizer steps in all.
        fingerprint: hash of ids, masks and order, as `training.json` will have it.
        cost: what a managed service will ask for it, by the dated table; None for backends that cost nothing.
        findings: the linter's warnings.
        pieces: one example as (text, is trained on), in order.
    """

    config: RunConfig
    n_examples: int
    n_validation: int
    n_tokens: int
    n_trained: int
    longest: int
    n_steps: int
    fingerprint: str
    findings: tuple[Finding, ...]
    pieces: tuple[tuple[str, bool], ...]
    cost: Estimate | None = None

    def to_json(self) -> dict[str, Any]:
        """Return the plan as plain JSON values."""
        return {
            "n_examples": self.n_examples,
            "n_validation": self.n_validation,
            "n_tokens": self.n_tokens,
            "n_trained_tokens": self.n_trained,
            "longest": self.longest,
            "n_steps": self.n_steps,
            "fingerprint": self.fingerprint,
            "cost": None if self.cost is None else asdict(self.cost),
            "findings": [{"level": f.level, "code": f.code, "message": f.message} for f in self.findings],
            "example": [{"text": text, "trained": trained} for text, trained in self.pieces],
            "config": self.config.dump(),
        }


@dataclass(frozen=True)
class _Prepared:
    config: RunConfig
    encoder: Encoder
    train: list[Encoded]
    validation: list[Encoded]
    findings: tuple[Finding, ...]


def plan_training(
    train: Source, *, validation: Source | None = None, config: RunConfig | Path | str | None = None
) -> TrainPlan:
    """Encode and check the data and say what training would do; nothing is written and no weights are loaded.

    Raises:
        DataError, EncodingError: as `train`.
    """
    prepared = _prepare(train, validation, config_of(config))
    rows, settings = prepared.train, prepared.config.train
    order = make_plan(rows, settings, n_devices=_n_processes())
    return TrainPlan(
        config=prepared.config,
        n_examples=len(rows),
        n_validation=len(prepared.validation),
        n_tokens=sum(len(row.ids) for row in rows),
        n_trained=sum(row.n_trained for row in rows),
        longest=max(len(row.ids) for row in rows),
        n_steps=len(order.steps),
        fingerprint=order.fingerprint(rows),
        cost=estimate(prepared.config.model, order.tokens(rows)[-1]) if settings.backend == "tinker" else None,
        findings=prepared.findings,
        pieces=_pieces(prepared.encoder, rows[0]),
    )


def train(  # noqa: PLR0913  the verb's own choices, all keyword-only
    train: Source,
    *,
    out: Path | str,
    validation: Source | None = None,
    config: RunConfig | Path | str | None = None,
    resume: bool = False,
    log: Log | None = None,
    log_path: Path | None = None,
) -> Adapter:
    """Train a LoRA adapter and return it.

    Args:
        train: annotated items (see `newslora.pipeline.sources`).
        out: the adapter folder; it must not hold another training run.
        validation: items that are scored during training (early stopping, best checkpoint), never trained on.
        config: a configuration, its YAML file, or None for the defaults.
        resume: go on from the last checkpoint in `out`; with none there, start.
        log: called with each logged step.
        log_path: where the log is kept; `out/train_log.jsonl` by default.

    Raises:
        DataError: the data cannot be read or carry no metadata.
        EncodingError: the linter found what would train silently to nothing.
        StorageError: `out` holds another run.
        BackendError: the backend is not installed, or its device or key is missing.
        TrainingError: the loss is not finite.
        Interrupted: a signal came; a checkpoint is kept.
    """
    out = Path(out)
    prepared = _prepare(train, validation, config_of(config))
    if (out / DONE_FILE).is_file() and resume:
        return finished(out)
    _claim(out, resume=resume)
    journal = _Journal(log_path or out / LOG_FILE, log)
    trainer = load_trainer(prepared.config, prepared.encoder, resume=resume, log=journal)
    return trainer.train(prepared.train, prepared.validation, out)


def finished(folder: Path) -> Adapter:
    """Return the adapter that a finished training left in a folder.

    Raises:
        DataError: its `training.json` cannot be read.
    """
    try:
        values = json.loads((folder / DONE_FILE).read_text(encoding="utf-8"))
        return Adapter.model_validate({**values, "path": folder})
    except (OSError, ValueError) as error:
        raise DataError(f"{folder / DONE_FILE} cannot be read: {error}") from None


def encoder_for(config: RunConfig) -> Encoder:
    """Return the encoder of a configuration whose schema is already settled."""
    return Encoder(
        load_tokenizer(config.model),
        chat_format=config.chat_format,
        schema=config.metadata_schema,
        prompt=config.data.prompt,
        instructions=config.data.instructions,
    )


def _prepare(train: Source, validation: Source | None, config: RunConfig) -> _Prepared:
    examples = annotated(train, "the training data", config.metadata_schema)
    held_out = annotated(validation, "the validation data", config.metadata_schema) if validation is not None else []
    config = config.model_copy(update={"metadata_schema": schema_for(config, examples)})
    encoder = encoder_for(config)
    checked = LintReport(
        tuple(lint_encoder(encoder)) + _lint(encoder, examples, config) + _lint(encoder, held_out, config)
    )
    checked.raise_on_error()
    return _Prepared(
        config,
        encoder,
        [encoder.example(e) for e in examples],
        [encoder.example(e) for e in held_out],
        checked.findings,
    )


def _lint(encoder: Encoder, examples: list[Example], config: RunConfig) -> tuple[Finding, ...]:
    rows = [encoder.example(example) for example in examples]
    return tuple(lint_rows(encoder, rows, examples, max_length=config.train.max_length)) if rows else ()


def _claim(out: Path, *, resume: bool) -> None:
    """Make the folder ours: new, empty, or the one that `resume` goes on with; under torchrun the first process does."""
    if os.environ.get("RANK", "0") != "0":
        return
    with storage_errors(out):
        out.mkdir(parents=True, exist_ok=True)
        occupied = any(out.iterdir())
    if occupied and not resume:
        raise StorageError(f"{out} is not empty; --resume goes on with the run in it, or choose another --out")


def _n_processes() -> int:
    """Return the processes that torchrun started; 1 without it."""
    return int(os.environ.get("WORLD_SIZE", "1"))


class _Journal:
    """Appends each logged step to a file; a resumed run first drops the lines that it will write again."""

    def __init__(self, path: Path, log: Log | None) -> None:
        self._path, self._log = path, log
        self._started = False

    def __call__(self, entry: Mapping[str, Any]) -> None:
        if not self._started:
            self._keep_before(int(entry.get("step", 0)))
            self._started = True
        with self._path.open("a", encoding="utf-8") as file:
            file.write(json.dumps(dict(entry)) + "\n")
        if self._log:
            self._log(entry)

    def _keep_before(self, step: int) -> None:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        kept = []
        if self._path.is_file():
            for line in self._path.read_text(encoding="utf-8").splitlines():
                try:
                    if json.loads(line)["step"] < step:
                        kept.append(line + "\n")
                except (ValueError, KeyError, TypeError):  # the line that a kill cut short
                    continue
        self._path.write_text("".join(kept), encoding="utf-8")


def _pieces(encoder: Encoder, row: Encoded) -> tuple[tuple[str, bool], ...]:
    """Return an example as the model sees it, special tokens shown, in runs of equal mask."""
    pieces: list[tuple[str, bool]] = []
    start = 0
    for end in range(1, len(row.ids) + 1):
        if end == len(row.ids) or row.loss_mask[end] != row.loss_mask[start]:
            text = encoder.tokenizer.decode(list(row.ids[start:end]), skip_special_tokens=False)
            pieces.append((text, bool(row.loss_mask[start])))
            start = end
    return tuple(pieces)
