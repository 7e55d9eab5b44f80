"""`run`: the whole comparison, arms x seeds, from one configuration; `demo`: the same on what is embedded.

Every step leaves a file that says it is done, so an interrupted run goes on where it was, and a folder never mixes two
runs: `run.json` holds what decides the results, and a run that differs in it is refused.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from newslora.config import ArmConfig, RunConfig, load_config
from newslora.errors import ConfigError, DataError, StorageError, nearest
from newslora.pipeline._evaluate import evaluate
from newslora.pipeline._predict import Progress, predict
from newslora.pipeline._report import report
from newslora.pipeline._split import CERTIFICATE, check_split, split
from newslora.pipeline._train import DONE_FILE, LOG_FILE, train
from newslora.pipeline.sources import config_of, schema_for
from newslora.records import examples_of, write_json
from newslora.results import Evaluation
from newslora.trainers.base import Log
from newslora.trainers.folder import versions

RUN_FILE = "run.json"
PACKAGES = ("torch", "transformers", "peft", "trl", "unsloth", "tinker", "xgrammar", "numpy", "scipy")


@dataclass(frozen=True)
class RunResult:
    """What a run leaves.

    Attributes:
        folder: the run folder.
        evaluation: None when only some arms were run and the others are still missing.
        report: path of `report.html`, or None likewise.
    """

    folder: Path
    evaluation: Evaluation | None
    report: Path | None


@dataclass(frozen=True)
class Observer:
    """Who watches a run: a line a stage, logged training steps, finished predictions."""

    stage: Callable[[str], None] = lambda _: None
    log: Log | None = None
    progress: Progress | None = None


@dataclass(frozen=True)
class _Parts:
    train: Path
    test: Path
    validation: Path | None


def run(
    config: RunConfig | Path | str,
    *,
    out: Path | str | None = None,
    only: Sequence[str] = (),
    observer: Observer | None = None,
) -> RunResult:
    """Split, train, predict, evaluate and report, for every arm and seed.

    Args:
        config: a configuration or its YAML file.
        out: the run folder; `config.out / config.name` by default. A started run there is gone on with.
        only: run these arms only; the evaluation waits until every arm has its predictions.
        observer: who watches.

    Raises:
        StorageError: the folder holds a run of another configuration.
        NewsloraError: as the verbs.
    """
    config = config_of(config)
    watch = observer or Observer()
    folder = Path(out) if out else config.out / config.name
    for arm in only:
        if arm not in config.arms:
            raise ConfigError(f"--only {arm}: the arms are {', '.join(config.arms)}{nearest(arm, config.arms)}")
    _claim(folder, config)
    parts = _split_once(config, folder, watch)
    schema = schema_for(config, list(examples_of(parts.train)))
    config = config.model_copy(update={"metadata_schema": schema})
    for arm in only or sorted(config.arms, key=lambda name: config.arms[name].adapter in config.arms):  # borrowers last
        for seed in _seeds(config, config.arms[arm]):
            _run_arm(config, arm, seed, folder, parts, watch)
    missing = [str(path) for paths in _predictions(config, folder).values() for path in paths if not path.is_file()]
    if missing:
        watch.stage(f"{len(missing)} predictions are still missing, {missing[0]} first; evaluate when they are there")
        return RunResult(folder, None, None)
    watch.stage("evaluate")
    evaluation = evaluate(
        parts.test,
        {arm: list(paths) for arm, paths in _predictions(config, folder).items()},
        train=parts.train,
        out=folder,
        config=config.evaluate.model_copy(update={"same_adapters": _same_adapters(config)}),
        schema=schema,
    )
    watch.stage("report")
    return RunResult(folder, evaluation, report(folder, run=folder))


def demo(*, out: Path | str = "demo", seeds: int = 1, observer: Observer | None = None) -> RunResult:
    """Run the comparison of `configs/demo.yaml` on the embedded model and data: offline, on a CPU, in minutes.

    Args:
        out: the run folder.
        seeds: training replicates.
        observer: who watches.
    """
    config = load_config(embedded("demo.yaml"))
    data = config.data.model_copy(update={"path": embedded("data/items.jsonl")})
    config = config.model_copy(update={"data": data, "seeds": tuple(range(seeds))})
    return run(config, out=out, observer=observer)


def embedded(name: str) -> Path:
    """Return a file that the wheel carries in `assets/`, or its source in a checkout.

    Raises:
        DataError: it is in neither place.
    """
    package = Path(__file__).parent.parent
    source = package.parent.parent / ("configs" if name.endswith(".yaml") else "") / name
    for path in (package / "assets" / name, source):
        if path.is_file():
            return path
    raise DataError(f"this installation of newslora lacks {name}; install it again")


def _run_arm(config: RunConfig, arm: str, seed: int, folder: Path, parts: _Parts, watch: Observer) -> None:  # noqa: PLR0913
    chosen = config.arms[arm]
    if chosen.predictions is not None:
        return
    settings = config.arm(arm, seed=seed)
    place = folder / arm / f"seed-{seed}"
    adapter = _adapter(config, chosen, place, seed, folder)
    if adapter == place / "adapter" and not (adapter / DONE_FILE).is_file():
        watch.stage(f"train {arm}, seed {seed}")
        train(
            parts.train,
            out=adapter,
            validation=parts.validation,
            config=settings,
            resume=True,
            log=watch.log,
            log_path=place / LOG_FILE,
        )
    if chosen.adapter in config.arms and not (adapter and (adapter / DONE_FILE).is_file()):
        raise ConfigError(f"arm {arm} needs the adapter of arm {chosen.adapter}, seed {seed}: run that arm first")
    watch.stage(f"predict {arm}, seed {seed}")
    predict(
        parts.test,
        out=place / "predictions.jsonl",
        model=settings.model,
        adapter=adapter,
        config=settings,
        progress=watch.progress,
    )


def _adapter(config: RunConfig, arm: ArmConfig, place: Path, seed: int, folder: Path) -> Path | None:
    """Return the adapter folder of an arm: its own, another arm's, one made elsewhere, or none."""
    if arm.adapter is not None:
        return folder / arm.adapter / f"seed-{seed}" / "adapter" if arm.adapter in config.arms else Path(arm.adapter)
    return place / "adapter" if arm.tune else None


def _seeds(config: RunConfig, arm: ArmConfig) -> tuple[int, ...]:
    """An untuned arm or a foreign adapter has no training seed, and greedy answers do not differ."""
    tuned_here = arm.tune and (arm.adapter is None or arm.adapter in config.arms)
    return config.seeds if tuned_here else config.seeds[:1]


def _same_adapters(config: RunConfig) -> tuple[tuple[str, ...], ...]:
    """Return the groups of arms that answer with the same adapters, seed by seed, with those that were declared."""
    groups: dict[str, list[str]] = {}
    for name, arm in config.arms.items():
        lender = arm.adapter if arm.adapter in config.arms else name
        groups.setdefault(lender, []).append(name)
    return *config.evaluate.same_adapters, *(tuple(group) for group in groups.values() if len(group) > 1)


def _predictions(config: RunConfig, folder: Path) -> dict[str, list[Path]]:
    return {
        name: [arm.predictions]
        if arm.predictions is not None
        else [folder / name / f"seed-{seed}" / "predictions.jsonl" for seed in _seeds(config, arm)]
        for name, arm in config.arms.items()
    }


def _split_once(config: RunConfig, folder: Path, watch: Observer) -> _Parts:
    data, place = config.data, folder / "split"
    if data.path is not None:
        if not (place / CERTIFICATE).is_file():
            watch.stage("split")
            split(data.path, out=place, config=config)
        validation = place / "validation.jsonl"
        return _Parts(place / "train.jsonl", place / "test.jsonl", validation if validation.is_file() else None)
    if data.train is None or data.test is None:
        raise ConfigError("the configuration names no data; set data.path (to be split), or data.train and data.test")
    if not (place / CERTIFICATE).is_file():
        watch.stage("certify the split")
        check_split(data.train, data.test, out=place)
    return _Parts(data.train, data.test, data.validation)


def _claim(folder: Path, config: RunConfig) -> None:
    """Make the folder ours: new, or begun by a run whose deciding settings are the same."""
    path = folder / RUN_FILE
    deciding = config.dump()
    kept: dict[str, Any] | None = None
    if path.is_file():
        try:
            kept = json.loads(path.read_text(encoding="utf-8"))["config"]
        except (OSError, ValueError, KeyError, TypeError):
            raise StorageError(f"{path} cannot be read as a run's record; choose another --out") from None
    elif folder.is_dir() and any(folder.iterdir()):
        raise StorageError(f"{folder} is not empty and holds no {RUN_FILE}; choose another --out")
    if kept is not None:
        differing = [
            key
            for key in deciding
            if key not in ("evaluate", "arms", "seeds", "out") and kept.get(key) != deciding[key]
        ]
        differing += [
            f"arms.{arm}"
            for arm in deciding["arms"]
            if arm in kept["arms"] and kept["arms"][arm] != deciding["arms"][arm]
        ]
        if differing:
            raise StorageError(
                f"{folder} holds a run whose {', '.join(differing)} differ from this configuration; choose another --out"
            )
    folder.mkdir(parents=True, exist_ok=True)
    record = {"config": deciding, "versions": versions(PACKAGES), "data": _hashes(config)}
    write_json(path, record)


def _hashes(config: RunConfig) -> dict[str, str]:
    data = config.data
    found = {}
    for path in (data.path, data.train, data.validation, data.test):
        if path is not None:
            try:
                found[path.name] = hashlib.sha256(path.read_bytes()).hexdigest()[:16]
            except OSError as error:
                raise DataError(f"cannot read {path}: {error.strerror or error}") from None
    return found
