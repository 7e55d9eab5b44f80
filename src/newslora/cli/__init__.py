"""The command line: parse, call one verb, print.

stdout is data (a table for people, or `--json`), stderr is progress and messages. Every error of ours is one line and
the exit code of its kind; a signal is 130 and what was done is kept. Nothing heavy is imported before a verb runs.
"""

from __future__ import annotations

import functools
import json
import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Annotated, Any, NoReturn, ParamSpec, TypeVar

import typer
from typer.core import TyperCommand

from newslora.errors import ConfigError, NewsloraError

if TYPE_CHECKING:
    from newslora.config import RunConfig

P = ParamSpec("P")
R = TypeVar("R")

app = typer.Typer(
    name="newslora",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
    help="Newsletter items to structured JSON with a small LoRA-tuned Llama, and an honest comparison of models.",
)

Json = Annotated[bool, typer.Option("--json", help="Print JSON on stdout instead of text.")]
Config = Annotated[
    Path | None, typer.Option("--config", "-c", help="A YAML configuration: defaults for these options and all others.")
]
Set = Annotated[
    list[str] | None, typer.Option("--set", metavar="KEY=VALUE", help="Override one setting: --set train.epochs=5.")
]


def _guarded(verb: Callable[P, R]) -> Callable[P, R]:
    """Turn our errors into one line and an exit code, and signals into 130."""

    @functools.wraps(verb)
    def run(*args: P.args, **kwargs: P.kwargs) -> R:
        signal.signal(signal.SIGTERM, _terminate)
        try:
            return verb(*args, **kwargs)
        except NewsloraError as error:
            _fail(str(error), error.exit_code)
        except KeyboardInterrupt:
            _fail("interrupted; what was done is kept, and the same command goes on (train: with --resume)", 130)
        except BrokenPipeError:
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            raise typer.Exit(0) from None
        except OSError as error:
            _fail(f"{error.filename or 'input/output'}: {error.strerror or error}", 1)
        except (MemoryError, RecursionError, Exception) as error:
            if os.environ.get("NEWSLORA_TRACEBACK"):
                raise
            kind = type(error).__name__
            _fail(f"internal error, {kind}: {error}; please report it with NEWSLORA_TRACEBACK=1 set", 1)

    return run


def _terminate(*_: object) -> NoReturn:
    raise KeyboardInterrupt


def _fail(message: str, code: int) -> NoReturn:
    typer.echo(f"newslora: {message}", err=True)
    raise typer.Exit(code)


def _show() -> ModuleType:
    """Return what prints for people; `--json` does without it, and without rich."""
    from newslora.cli import show

    return show


def _print_json(value: Any) -> None:
    typer.echo(json.dumps(value, ensure_ascii=False, indent=2))


def _load(config: Path | None, overrides: list[str] | None, **flags: object) -> RunConfig:
    """Merge file, --set and flags, the flags strongest; a flag that was not given is None."""
    from newslora.config import load_config

    given = [f"{key.replace('__', '.')}={json.dumps(value)}" for key, value in flags.items() if value is not None]
    return load_config(config, [*(overrides or []), *given])


@app.callback(invoke_without_command=True)
def _root(
    version: Annotated[bool, typer.Option("--version", help="Print the version.", is_eager=True)] = False,
) -> None:
    if version:
        from newslora import __version__

        typer.echo(__version__)
        raise typer.Exit


@app.command()
@_guarded
def split(  # noqa: PLR0913  one parameter a flag
    data: Annotated[list[Path], typer.Argument(help="Annotated items (JSON Lines); with --check, TRAIN and TEST.")],
    out: Annotated[Path | None, typer.Option("--out", "-o", help="Folder for the parts and certificate.json.")] = None,
    check: Annotated[bool, typer.Option("--check", help="Certify an existing split instead of making one.")] = False,
    test: Annotated[float | None, typer.Option(help="Share of the items for testing (0.2 by default).")] = None,
    validation: Annotated[float | None, typer.Option(help="Share of the items for validation (0 by default).")] = None,
    config: Config = None,
    overrides: Set = None,
    as_json: Json = False,
) -> None:
    """Cut a data set in time: issues stay whole, near-duplicates are reported and kept on one side."""
    from newslora import pipeline

    if check:
        if len(data) != 2:
            raise ConfigError(f"split --check takes two files, TRAIN and TEST; got {len(data)}")
        certificate = pipeline.check_split(data[0], data[1], out=out)
    else:
        if len(data) != 1 or out is None:
            raise ConfigError("split takes one file and --out DIR; --check takes TRAIN and TEST")
        settings = _load(config, overrides, split__test=test, split__validation=validation)
        certificate = pipeline.split(data[0], out=out, config=settings).certificate
    if as_json:
        _print_json(certificate.model_dump(mode="json"))
    else:
        _show().certificate(certificate)


class _TrainCommand(TyperCommand):
    """`train`, for which "--resume auto", as other programs call it, is the flag "--resume"."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        spelled = [i for i, word in enumerate(args[1:], 1) if word == "auto" and args[i - 1] == "--resume"]
        return super().parse_args(ctx, [word for i, word in enumerate(args) if i not in spelled])


@app.command(cls=_TrainCommand)
@_guarded
def train(  # noqa: PLR0913  one parameter a flag
    train_data: Annotated[Path, typer.Option("--train", help="Annotated items to train on.")],
    out: Annotated[Path | None, typer.Option("--out", "-o", help="The adapter folder.")] = None,
    validation: Annotated[
        Path | None, typer.Option("--validation", help="Annotated items to watch the loss on.")
    ] = None,
    backend: Annotated[str | None, typer.Option(help="peft (default), unsloth or tinker.")] = None,
    model: Annotated[str | None, typer.Option(help="Base model: news-tiny, a folder, or a Hub name.")] = None,
    seeds: Annotated[
        int | None, typer.Option(min=1, help="Train this many replicates, in DIR/seed-0, seed-1, ...")
    ] = None,
    resume: Annotated[
        bool, typer.Option("--resume", help="Go on from the last checkpoint in DIR; start where there is none (auto).")
    ] = False,
    report_to: Annotated[
        str | None, typer.Option(help="Send the log to tensorboard, wandb or trackio as well; none by default.")
    ] = None,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Show steps, tokens and one example; write nothing.")
    ] = False,
    config: Config = None,
    overrides: Set = None,
    as_json: Json = False,
) -> None:
    """Train a LoRA adapter."""
    from newslora import pipeline

    settings = _load(config, overrides, train__backend=backend, train__report_to=report_to, model=model)
    if dry_run:
        plan = pipeline.plan_training(train_data, validation=validation, config=settings)
        _print_json(plan.to_json()) if as_json else _show().plan(plan)
        return
    if out is None:
        raise ConfigError("train needs --out DIR for the adapter (or --dry-run)")
    adapters = []
    for seed in range(seeds or 1):
        replicate = settings
        if seeds:
            changed = settings.train.model_copy(update={"seed": settings.train.seed + seed})
            replicate = settings.model_copy(update={"train": changed})
        folder = out / f"seed-{replicate.train.seed}" if seeds else out
        with _show().training() as progress:
            adapter = pipeline.train(
                train_data, out=folder, validation=validation, config=replicate, resume=resume, log=progress
            )
        adapters.append(adapter)
    if os.environ.get("RANK", "0") != "0":  # under torchrun, the first process speaks for all
        return
    if as_json:
        shown = [adapter.model_dump(mode="json") for adapter in adapters]
        _print_json(shown if seeds else shown[0])
    else:
        for adapter in adapters:
            loss = "" if adapter.train_loss is None else f", loss {adapter.train_loss:.4f}"
            typer.echo(f"{adapter.path}: {adapter.n_steps} steps{loss}")


@app.command()
@_guarded
def predict(  # noqa: PLR0913  one parameter a flag
    data: Annotated[Path, typer.Argument(help="Items (JSON Lines), or a newsletter (.eml, .mbox, .html, .txt).")],
    out: Annotated[
        Path | None, typer.Option("--out", "-o", help="JSON Lines file; without it, predictions are printed.")
    ] = None,
    model: Annotated[str | None, typer.Option(help="Base model: news-tiny, a folder, or a Hub name.")] = None,
    adapter: Annotated[
        Path | None, typer.Option(help="LoRA adapter folder; without one, the base model answers untuned.")
    ] = None,
    engine: Annotated[str | None, typer.Option(help="transformers (default), openai or tinker.")] = None,
    constrain: Annotated[
        bool | None,
        typer.Option("--constrain/--no-constrain", help="Allow only tokens that lead to schema-valid JSON."),
    ] = None,
    limit: Annotated[int | None, typer.Option(min=1, help="Answer the first N items only.")] = None,
    where: Annotated[list[str] | None, typer.Option(metavar="KEY=VALUE", help="Answer matching items only.")] = None,
    config: Config = None,
    overrides: Set = None,
    as_json: Json = False,
) -> None:
    """Answer items with a model; a stopped run goes on where it was."""
    from newslora import pipeline

    settings = _load(config, overrides, predict__engine=engine, predict__constrain=constrain)
    chosen = dict(_pair(text) for text in where or [])
    if out is None:
        for made in pipeline.predict(data, model=model, adapter=adapter, config=settings, limit=limit, where=chosen):
            typer.echo(json.dumps(made.model_dump(mode="json"), ensure_ascii=False))
        return
    with _show().predicting() as progress:
        summary = pipeline.predict(
            data, out=out, model=model, adapter=adapter, config=settings, limit=limit, where=chosen, progress=progress
        )
    _print_json(summary.to_json()) if as_json else _show().summary(summary)


@app.command()
@_guarded
def evaluate(  # noqa: PLR0913  one parameter a flag
    references: Annotated[Path, typer.Argument(help="Annotated items (JSON Lines).")],
    predictions: Annotated[
        list[str], typer.Argument(metavar="NAME=FILE...", help="Predictions; the same NAME again is another seed.")
    ],
    out: Annotated[Path | None, typer.Option("--out", "-o", help="Folder for evaluation.json and items.jsonl.")] = None,
    train_data: Annotated[
        Path | None, typer.Option("--train", help="Training part: fits the trivial predictors.")
    ] = None,
    conventions: Annotated[str | None, typer.Option(help="strict (default) or study.")] = None,
    against: Annotated[str | None, typer.Option(metavar="NAME", help="Compare every model with this one only.")] = None,
    bertscore: Annotated[
        str | None, typer.Option(metavar="MODEL", help="Also BERTScore, with this model folder.")
    ] = None,
    soft: Annotated[bool | None, typer.Option("--soft", help="Also soft matching, beside the exact numbers.")] = None,
    plan: Annotated[bool, typer.Option("--plan", help="Say how many items would decide; compare nothing.")] = False,
    fail_under: Annotated[
        list[str] | None, typer.Option(metavar="METRIC=VALUE", help="Exit 3 unless every model's interval lies above.")
    ] = None,
    fail_if_worse_than: Annotated[
        str | None, typer.Option(metavar="NAME", help="Exit 3 if a model is worse than this one, by the interval.")
    ] = None,
    config: Config = None,
    overrides: Set = None,
    as_json: Json = False,
) -> None:
    """Score predictions against references: intervals, floors, paired comparisons, verdicts."""
    from newslora import pipeline

    limits = dict(map(_limit, fail_under or []))
    settings = _load(
        config,
        overrides,
        evaluate__conventions=conventions,
        evaluate__against=against,
        evaluate__bertscore_model=bertscore,
        evaluate__soft=soft,
    )
    if settings.evaluate.bertscore_model is None:  # the matrices are small: more threads would wait for one another
        os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    models: dict[str, list[Path]] = {}
    for text in predictions:
        name, path = _pair(text)
        models.setdefault(name, []).append(Path(path))
    schema = settings.metadata_schema if "metadata_schema" in settings.model_fields_set else None
    evaluated = pipeline.evaluate(
        references, models, train=train_data, out=out, config=settings.evaluate, schema=schema
    )
    if as_json:
        _print_json(evaluated.model_dump(mode="json"))
    elif plan:
        _show().power_plan(evaluated)
    else:
        _show().evaluation(evaluated, out)
    if limits or fail_if_worse_than:
        pipeline.check_gates(evaluated, fail_under=limits, fail_if_worse_than=fail_if_worse_than)


@app.command()
@_guarded
def report(
    evaluated: Annotated[Path, typer.Argument(metavar="DIR", help="The folder that `evaluate` or `run` wrote.")],
    out: Annotated[Path | None, typer.Option("--out", "-o", help="Where to write; DIR/report by default.")] = None,
    run_folder: Annotated[
        Path | None, typer.Option("--run", help="Run folder, for training curves and parity.")
    ] = None,
    as_json: Json = False,
) -> None:
    """Write figures, report.html, report.md, tables and a model card."""
    from newslora import pipeline

    own = evaluated if (evaluated / "run.json").is_file() else None
    page = pipeline.report(evaluated, out=out, run=run_folder or own)
    _print_json({"report": str(page)}) if as_json else typer.echo(page)


@app.command()
@_guarded
def run(  # noqa: PLR0913  one parameter a flag
    config: Annotated[Path, typer.Argument(help="A YAML configuration with arms and seeds.")],
    out: Annotated[
        Path | None,
        typer.Option("--out", "-o", help="The run folder; runs/NAME by default, and a started one is gone on with."),
    ] = None,
    only: Annotated[
        list[str] | None,
        typer.Option(metavar="ARM", help="Run only this arm (may be repeated); evaluate when all are there."),
    ] = None,
    seeds: Annotated[int | None, typer.Option(min=1, help="Training replicates: seeds 0, 1, ...")] = None,
    overrides: Set = None,
    as_json: Json = False,
) -> None:
    """Split, train, predict, evaluate and report: every arm, every seed, resumable."""
    from newslora import pipeline

    settings = _load(config, overrides, seeds=list(range(seeds)) if seeds else None)
    with _show().watching() as observer:
        result = pipeline.run(settings, out=out, only=only or (), observer=observer)
    _print_json(_show().result_json(result)) if as_json else _show().result(result)


@app.command()
@_guarded
def demo(
    out: Annotated[Path, typer.Option("--out", "-o", help="The run folder.")] = Path("demo"),
    seeds: Annotated[int, typer.Option(min=1, help="Training replicates.")] = 1,
    as_json: Json = False,
) -> None:
    """Run the whole comparison on the embedded model and data: offline, on a CPU, in minutes."""
    from newslora import pipeline

    with _show().watching() as observer:
        result = pipeline.demo(out=out, seeds=seeds, observer=observer)
    _print_json(_show().result_json(result)) if as_json else _show().result(result)


@app.command()
@_guarded
def merge(
    adapter: Annotated[Path, typer.Argument(help="LoRA adapter folder.")],
    out: Annotated[Path, typer.Option("--out", "-o", help="Folder for the merged model.")],
    model: Annotated[str | None, typer.Option(help="Base model, where the adapter names none.")] = None,
    as_json: Json = False,
) -> None:
    """Fold an adapter into its 16-bit base model, for servers that load plain models."""
    from newslora import pipeline

    merged = pipeline.merge(adapter, out=out, model=model)
    _print_json({"model": str(merged)}) if as_json else typer.echo(merged)


@app.command()
@_guarded
def push(
    folder: Annotated[Path, typer.Argument(help="Adapter or merged model folder.")],
    repository: Annotated[str, typer.Argument(help="Hub repository, OWNER/NAME.")],
    card: Annotated[Path | None, typer.Option(help="Model card (report/model_card.md).")] = None,
    private: Annotated[bool, typer.Option("--private/--public", help="Who may see it.")] = True,
    as_json: Json = False,
) -> None:
    """Upload an adapter or a merged model to the Hub, with its model card."""
    from newslora import pipeline

    address = pipeline.push(folder, repository, card=card, private=private)
    _print_json({"url": address}) if as_json else typer.echo(address)


def _pair(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not (name and equals and value):
        raise ConfigError(f"{text!r} is not of the form NAME=VALUE")
    return name, value


def _limit(text: str) -> tuple[str, float]:
    metric, value = _pair(text)
    try:
        return metric, float(value)
    except ValueError:
        raise ConfigError(f"--fail-under {text!r}: {value!r} is not a number") from None
