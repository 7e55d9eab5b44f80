"""The configuration of a run: one YAML format for every verb, checked when it is read.

`load_config` merges, weakest first: defaults, the file, `--set key=value` overrides. An unknown key is an error that
names the nearest key. Secrets are not configuration: they come from the environment (`secret`), and never reach a
file, a log or a repr.
"""

from __future__ import annotations

import json
import os
import types
import typing
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from newslora.errors import ConfigError, CredentialsError, nearest
from newslora.schema import Schema

ChatFormat = Literal["auto", "llama3", "plain", "tokenizer"]
Backend = Literal["peft", "unsloth", "tinker"]
EngineName = Literal["transformers", "openai", "tinker"]
Precision = Literal["auto", "fp32", "bf16", "fp16"]
Device = Literal["auto", "cpu", "cuda"]
Positive = Annotated[int, Field(ge=1)]
Fraction = Annotated[float, Field(ge=0, lt=1)]


class _Section(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class DataConfig(_Section):
    """Where the items are.

    Attributes:
        path: one annotated file, to be split; or give `train` and `test` (and `validation`).
        prompt: "record" prompts with a chat record's own messages where it has them, "schema" always with ours.
        instructions: text that is added to our prompt, after the field list.
    """

    path: Path | None = None
    train: Path | None = None
    validation: Path | None = None
    test: Path | None = None
    prompt: Literal["record", "schema"] = "record"
    instructions: str = ""


class SplitConfig(_Section):
    """How to cut a data set in time.

    Attributes:
        test, validation: shares of the items, in [0, 1); issues stay whole, so the parts come near to that.
        near_duplicate: similarity in [0, 1] of two items' word shingles from which they count as the same story.
    """

    test: Fraction = 0.2
    validation: Fraction = 0.0
    near_duplicate: float = Field(default=0.6, gt=0, le=1)


class LoraConfig(_Section):
    """The adapter: rank, scale, dropout, and the linear layers it is put on."""

    r: Positive = 16
    alpha: float = Field(default=32, gt=0)
    dropout: Fraction = 0.0
    target_modules: Literal["all-linear"] | tuple[str, ...] = "all-linear"
    train_embeddings: bool = False


class TrainConfig(_Section):
    """Hyperparameters; one name and one meaning for every backend.

    Attributes:
        batch_size: examples a device and step; `gradient_accumulation` such batches make one optimizer step.
        epochs, max_steps: passes over the data; `max_steps` wins where it is given.
        warmup_steps: steps of linear warm-up, then `scheduler` down to zero ("constant" stays).
        max_length: tokens an example may have, prompt and answer; a longer one is an error, never cut silently.
        quantization: "4bit" loads the frozen base model in NF4 (QLoRA; needs bitsandbytes and a GPU).
        gradient_checkpointing: recompute activations to save memory.
        fsdp: under torchrun, spread the frozen base model over the devices, for one that a single device cannot hold.
        cuda_graphs: backend peft on one GPU: record the passes of a step once a shape and replay them; faster where rows
            are short.
        save_steps, eval_steps: optimizer steps between checkpoints and validations; None means once an epoch.
        early_stopping_patience: validations without improvement before training stops; None never stops early.
        max_seconds: wall-clock deadline of remote backends for one request.
    """

    backend: Backend = "peft"
    lora: LoraConfig = LoraConfig()
    learning_rate: float = Field(default=2e-4, gt=0)
    epochs: float = Field(default=3, gt=0)
    max_steps: Positive | None = None
    batch_size: Positive = 4
    gradient_accumulation: Positive = 1
    scheduler: Literal["linear", "cosine", "constant"] = "linear"
    warmup_steps: int = Field(default=0, ge=0)
    optimizer: Literal["adamw", "adamw_8bit"] = "adamw"
    weight_decay: float = Field(default=0.0, ge=0)
    betas: tuple[Fraction, Fraction] = (0.9, 0.999)
    epsilon: float = Field(default=1e-8, gt=0)
    max_grad_norm: float = Field(default=1.0, gt=0)
    max_length: Positive = 2048
    seed: int = Field(default=0, ge=0)
    precision: Precision = "auto"
    quantization: Literal["none", "4bit"] = "none"
    gradient_checkpointing: bool = False
    fsdp: bool = False
    cuda_graphs: bool = False
    device: Device = "auto"
    save_steps: Positive | None = None
    eval_steps: Positive | None = None
    early_stopping_patience: Positive | None = None
    report_to: Literal["none", "tensorboard", "wandb", "trackio"] = "none"
    tinker_base_url: str | None = None
    train_unembed: bool = False
    max_seconds: float = Field(default=600, gt=0)


class PredictConfig(_Section):
    """How to answer.

    Attributes:
        batch_size: sequences in flight; None chooses by device and memory.
        temperature: 0 is greedy; above, samples are seeded a record, whatever the batch.
        constrain: only allow tokens that keep the answer on the schema's grammar.
        merge: fold the adapter into the base weights for speed.
        processes: of engine transformers, one a GPU; None takes all visible GPUs where there are many items, else one.
        base_url, concurrency, timeout_seconds, max_retries: for engines that call a server.
    """

    engine: EngineName = "transformers"
    batch_size: Positive | None = None
    max_new_tokens: Positive = 512
    temperature: float = Field(default=0.0, ge=0)
    seed: int = Field(default=0, ge=0)
    constrain: bool = False
    merge: bool = True
    processes: Positive | None = None
    precision: Precision = "auto"
    device: Device = "auto"
    base_url: str | None = None
    concurrency: Positive = 16
    timeout_seconds: float = Field(default=120, gt=0)
    max_retries: int = Field(default=5, ge=0)


class EvaluateConfig(_Section):
    """How to score and compare.

    Attributes:
        conventions: "strict" (default) or "study", which reproduces the published study digit for digit.
        primary: the metrics whose p-values form one family under Holm; all others are corrected by
            Benjamini-Hochberg.
        margins: smallest effect of interest a metric, in its own unit; `default_margin` for metrics in [0, 1] that
            are not named.
        against: compare every model with this one only; None compares all pairs.
        same_adapters: groups of models whose seeds are the same trainings, answering in another way: their differences
            are taken seed by seed. `run` knows them from its arms.
        bertscore_model: a local folder (or a hub name) of the embedding model; None leaves BERTScore out.
        soft: report soft matching (aliases, token-F1 alignment) beside the exact numbers.
    """

    conventions: Literal["strict", "study"] = "strict"
    resamples: Positive = 10_000
    confidence: float = Field(default=0.95, gt=0, lt=1)
    seed: int = Field(default=0, ge=0)
    primary: tuple[str, ...] = ("overall.f1",)
    margins: dict[str, float] = Field(default_factory=lambda: {"relevance_score.mae": 0.25})
    default_margin: float = Field(default=0.03, gt=0)
    against: str | None = None
    same_adapters: tuple[tuple[str, ...], ...] = ()
    bertscore_model: str | None = None
    soft: bool = False


class ArmConfig(_Section):
    """One arm of a comparison: what differs from the run's own settings.

    Attributes:
        tune: False predicts with the untuned base model.
        model, chat_format: another base model than the run's.
        train, predict: keys of those sections that differ, in the same nested form.
        adapter: predict with this adapter, made elsewhere (a folder) or by another arm (its name), and train none.
        predictions: a file of predictions made elsewhere; the arm is then only scored.
    """

    tune: bool = True
    model: str | None = None
    chat_format: ChatFormat | None = None
    train: dict[str, Any] = Field(default_factory=dict)
    predict: dict[str, Any] = Field(default_factory=dict)
    adapter: str | None = None
    predictions: Path | None = None

    @property
    def trains(self) -> bool:
        """Whether the arm trains an adapter of its own."""
        return self.tune and self.adapter is None and self.predictions is None


class RunConfig(_Section):
    """Everything that a verb may need to know; the whole comparison in one file.

    Attributes:
        model: "news-tiny" (embedded), a folder, or a Hub name.
        chat_format: see `newslora.encoding`; "auto" is the adapter's own, else the tokenizer's template, else plain.
        arms: what is compared; `seeds` are replicates of every tuned arm.
        out: the run folder.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)

    name: str = "run"
    model: str = "news-tiny"
    chat_format: ChatFormat = "auto"
    metadata_schema: Schema = Field(default=Schema(), alias="schema")
    data: DataConfig = DataConfig()
    split: SplitConfig = SplitConfig()
    train: TrainConfig = TrainConfig()
    predict: PredictConfig = PredictConfig()
    evaluate: EvaluateConfig = EvaluateConfig()
    arms: dict[str, ArmConfig] = Field(
        default_factory=lambda: {"baseline": ArmConfig(tune=False), "tuned": ArmConfig()}
    )
    seeds: tuple[Annotated[int, Field(ge=0)], ...] = (0,)
    out: Path = Path("runs")

    @model_validator(mode="after")
    def _arm_names_are_file_names(self) -> RunConfig:
        for name in self.arms:
            if not name or name.startswith((".", "floor:")) or any(c in name for c in "/\\\0="):
                raise ValueError(f"arm {name!r} cannot name a folder; use letters, digits, '-' and '_'")
        return self

    @model_validator(mode="after")
    def _borrowed_adapters_are_trained(self) -> RunConfig:
        for name, arm in self.arms.items():
            if arm.adapter in self.arms and not self.arms[arm.adapter].trains:
                raise ValueError(f"arm {name!r} takes its adapter from {arm.adapter!r}, which trains none")
        return self

    def arm(self, name: str, *, seed: int | None = None) -> RunConfig:
        """Return this configuration with the arm's differences applied, and the seed of one replicate.

        Raises:
            ConfigError: no such arm, or a key of its `train` or `predict` is unknown.
        """
        if name not in self.arms:
            raise ConfigError(
                f"there is no arm {name!r}; the arms are {', '.join(self.arms)}{nearest(name, self.arms)}"
            )
        arm = self.arms[name]
        values = self.model_dump(by_alias=True)
        values["train"] = _merged(values["train"], arm.train)
        values["predict"] = _merged(values["predict"], arm.predict)
        if seed is not None:
            values["train"]["seed"] = seed
        values["model"] = arm.model or self.model
        values["chat_format"] = arm.chat_format or self.chat_format
        return parse_config(values, where=f"arms.{name}")

    def dump(self) -> dict[str, Any]:
        """Return the resolved configuration as plain JSON values; it parses back to an equal one."""
        return self.model_dump(mode="json", by_alias=True)


def load_config(path: Path | str | None = None, overrides: Sequence[str] = ()) -> RunConfig:
    """Read a YAML file and apply `key=value` overrides (`train.lora.r=8`; values are YAML).

    Paths in the file are taken as relative to the file; paths in overrides to the working directory.

    Raises:
        ConfigError: the file is missing or not a YAML mapping, a key is unknown, or a value is out of range.
    """
    values: dict[str, Any] = {}
    if path is not None:
        values = _read_yaml(Path(path))
        _anchor_paths(values, Path(path).parent)
    for override in overrides:
        _apply(values, override)
    return parse_config(values, where=str(path) if path else "settings")


def parse_config(values: Mapping[str, Any], *, where: str = "config") -> RunConfig:
    """Check plain values and return the configuration.

    Raises:
        ConfigError: every wrong key and value, one a line, each with its dotted name and the nearest spelling.
    """
    try:
        return RunConfig.model_validate(values)
    except ValidationError as error:
        lines = [_explain(dict(problem)) for problem in error.errors()]
        raise ConfigError(f"{where}: " + "\n  ".join(lines)) from None


def secret(name: str, *, needed_for: str) -> str:
    """Return a key from the environment, or from `.env` in the working directory.

    Raises:
        CredentialsError: it is in neither place. The value itself is never part of a message.
    """
    if value := os.environ.get(name):
        return value
    if value := _dotenv(Path(".env")).get(name):
        return value
    raise CredentialsError(f"{needed_for} needs {name}: set it in the environment or in .env")


def _dotenv(path: Path) -> dict[str, str]:
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except OSError:
        return {}
    pairs = (line.removeprefix("export ").split("=", 1) for line in lines if "=" in line and not line.startswith("#"))
    return {key.strip(): value.strip().strip("\"'") for key, value in pairs}


def _read_yaml(path: Path) -> dict[str, Any]:
    import yaml

    try:
        loaded = yaml.safe_load(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise ConfigError(f"cannot read the configuration {path}: {error.strerror or error}") from None
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise ConfigError(f"{path} is not YAML: {' '.join(str(error).split())}") from None
    if loaded is not None and not isinstance(loaded, dict):
        raise ConfigError(
            f"{path} holds a {type(loaded).__name__}, expected a mapping of sections (model:, train:, ...)"
        )
    return loaded or {}


def _anchor_paths(values: dict[str, Any], folder: Path) -> None:
    """Make the file's relative data paths relative to the file, so that a config works from anywhere."""
    data = values.get("data")
    sections: list[tuple[dict[str, Any], tuple[str, ...]]] = []
    if isinstance(data, dict):
        sections.append((data, ("path", "train", "validation", "test")))
    arms = values.get("arms")
    if isinstance(arms, dict):
        sections += [(arm, ("predictions",)) for arm in arms.values() if isinstance(arm, dict)]
    for section, keys in sections:
        for key in keys:
            if isinstance(section.get(key), str):
                section[key] = str(folder / section[key])


def _apply(values: dict[str, Any], override: str) -> None:
    key, equals, text = override.partition("=")
    if not equals or not key:
        raise ConfigError(f"--set {override!r} is not of the form key=value, for example train.epochs=5")
    value = _value(text)
    *sections, last = key.split(".")
    place = values
    for section in sections:
        place = place.setdefault(section, {})
        if not isinstance(place, dict):
            raise ConfigError(f"--set {override!r}: {section!r} holds a value, not a section")
    place[last] = value


def _value(text: str) -> Any:
    """Read a value of the command line: JSON, which needs no YAML reader to be loaded, else YAML, else the text."""
    try:
        return json.loads(text)
    except ValueError:
        pass
    import yaml

    try:
        value = yaml.safe_load(text)
    except yaml.YAMLError:
        value = text
    return _number(value) if isinstance(value, str) else value


def _number(text: str) -> str | float:
    """YAML 1.1 reads `2e-4` as text; people mean a number."""
    try:
        return float(text)
    except ValueError:
        return text


def _merged(base: Mapping[str, Any], changes: Mapping[str, Any]) -> dict[str, Any]:
    merged = dict(base)
    for key, value in changes.items():
        inner = merged.get(key)
        merged[key] = _merged(inner, value) if isinstance(inner, dict) and isinstance(value, dict) else value
    return merged


def _explain(problem: Mapping[str, Any]) -> str:
    location = problem["loc"]
    name = ".".join(str(part) for part in location)
    if problem["type"] == "extra_forbidden":
        known = _keys_at(RunConfig, location[:-1])
        return f"unknown key {name!r}{nearest(str(location[-1]), known)} (known here: {', '.join(known)})"
    message = problem["msg"].removeprefix("Value error, ").replace("Input should be", "expected", 1)
    return f"{name} = {problem.get('input')!r}: {message}" if name else message


def _keys_at(model: type[BaseModel], location: Iterable[object]) -> list[str]:
    """Return the keys that are allowed in the section at a dotted location."""
    for part in location:
        field = next((f for n, f in model.model_fields.items() if part in (n, f.alias)), None)
        if field is None:  # a free name, such as an arm's
            continue
        model = _section_of(field.annotation) or model
    return [field.alias or name for name, field in model.model_fields.items()]


def _section_of(annotation: object) -> type[BaseModel] | None:
    if isinstance(annotation, type) and not isinstance(annotation, types.GenericAlias):
        return annotation if issubclass(annotation, BaseModel) else None
    return next(filter(None, map(_section_of, typing.get_args(annotation))), None)
