"""What a person sees: tables on stdout, progress and stages on stderr. Numbers come from results, none is made here."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from rich.console import Console
from rich.markup import escape
from rich.table import Table

if TYPE_CHECKING:
    from rich.progress import Progress, ProgressColumn, TaskID

    from newslora.pipeline import Observer, PredictSummary, RunResult, TrainPlan
    from newslora.results import Estimate, Evaluation, SplitCertificate
    from newslora.trainers.base import Log

    PredictCall = Any

HEADLINE = (
    "validity.schema",
    "overall.f1",
    "company_names.content_f1",
    "key_insights.content_f1",
    "company_names.soft_f1",
    "key_insights.soft_f1",
    "category.accuracy",
    "sentiment.accuracy",
    "sponsored_ad.f1",
    "relevance_score.mae",
    "summary.rougeL",
    "summary.bertscore_f1",
    "summary.similarity",
)
MAX_PREVIEW = 4000
WIDE = 200
FLOOR = "floor:"


def _out() -> Console:
    """Return where results go; a pipe is no terminal of 80 columns, so tables stay whole in it."""
    return Console(file=sys.stdout, highlight=False, width=None if sys.stdout.isatty() else WIDE)


def _progress(*columns: ProgressColumn) -> Progress:
    """Return a bar on stderr; where that is no terminal there is none, and logs stay clean."""
    from rich.progress import Progress, SpinnerColumn

    console = Console(stderr=True)
    return Progress(SpinnerColumn(), *columns, console=console, transient=True, disable=not console.is_terminal)


def certificate(found: SplitCertificate) -> None:
    """Print what is true of a split."""
    table = Table(show_header=False, box=None, pad_edge=False)
    validation = f", {found.n_validation} validation" if found.n_validation else ""
    table.add_row("items", f"{found.n_train} train{validation}, {found.n_test} test")
    for name, dates in (("train", found.train_range), ("test", found.test_range)):
        if dates:
            table.add_row(f"{name} dates", " to ".join(str(date) for date in dates))
    table.add_row("temporal", {True: "yes", False: "NO", None: "unknown (no dates)"}[found.temporal])
    table.add_row("shared issues", f"{found.shared_issues} ({found.test_items_in_shared_issues} test items in them)")
    table.add_row("repeated titles", str(len(found.repeated_titles)))
    for title in found.repeated_titles:
        table.add_row("", escape(title))
    table.add_row("near-duplicates", str(len(found.near_duplicates)))
    for pair in found.near_duplicates[:10]:
        table.add_row("", escape(" ~ ".join(str(value) for value in pair.values())))
    _out().print(table)


def plan(planned: TrainPlan) -> None:
    """Print a training plan, with one example: what is trained on stands out."""
    console = _out()
    table = Table(show_header=False, box=None, pad_edge=False)
    train = planned.config.train
    table.add_row("examples", f"{planned.n_examples} ({planned.n_validation} for validation)")
    table.add_row("tokens an epoch", f"{planned.n_tokens:,}, of which trained {planned.n_trained:,}")
    table.add_row("longest example", f"{planned.longest} tokens (max_length {train.max_length})")
    table.add_row("steps", f"{planned.n_steps} of {train.batch_size} x {train.gradient_accumulation} examples")
    table.add_row("fingerprint", planned.fingerprint)
    if planned.cost is not None:
        table.add_row("cost", str(planned.cost))
    console.print(table)
    for finding in planned.findings:
        console.print(f"[yellow]{finding.level}[/] {escape(finding.message)}")
    console.print("\n[dim]one example; the green part is trained on:[/]")
    for text, trained in planned.pieces:
        console.print(escape(text[:MAX_PREVIEW]), style="green" if trained else "dim", end="")
    import yaml

    console.print("\n\n" + escape(yaml.safe_dump(planned.config.dump(), sort_keys=False, allow_unicode=True)))


def summary(made: PredictSummary) -> None:
    """Print what a prediction run did."""
    rate = (
        f", {made.n_new / made.seconds:.1f} items/s, {made.n_tokens / made.seconds:.0f} tokens/s"
        if made.seconds
        else ""
    )
    _out().print(
        f"{made.out}: {made.n_items} predictions ({made.n_new} new), {made.n_valid} valid, "
        f"{made.n_truncated} truncated; {made.seconds:.1f} s{rate}, {made.peak_memory_mb:.0f} MB"
    )


def evaluation(found: Evaluation, out: Path | None) -> None:
    """Print the verdicts, the headline metrics of every model, and where the rest is."""
    console = _out()
    for sentence in (found.model_extra or {}).get("summary", ()):
        console.print(escape(sentence))
    names = [name for name in HEADLINE if any(name in metrics for metrics in found.models.values())]
    if found.conventions == "study" or not names:
        names = list(next(iter(found.models.values()), {}))
    table = Table(box=None, pad_edge=False, header_style="bold")
    table.add_column("metric")
    for model in found.models:
        table.add_column(escape(model.replace(FLOOR, FLOOR + "\n")), justify="right", overflow="fold")
    for name in names:
        cells = (_cell(metrics.get(name), short=model.startswith(FLOOR)) for model, metrics in found.models.items())
        table.add_row(name, *cells)
    console.print(table)
    console.print(f"[dim]{escape(found.signature)}[/]")
    if out:
        console.print(f"{out / 'evaluation.json'} has every metric and comparison; `newslora report {out}` draws them")


def power_plan(found: Evaluation) -> None:
    """Print for each comparison what could be detected, and how many items would decide."""
    table = Table(box=None, pad_edge=False, header_style="bold")
    for column in ("a", "b", "metric", "difference", "detectable", "items needed"):
        table.add_column(column)
    for comparison in found.comparisons:
        extra = comparison.model_extra or {}
        table.add_row(
            escape(comparison.a),
            escape(comparison.b),
            comparison.metric,
            _number(comparison.difference),
            _number(extra.get("minimum_detectable")),
            str(extra.get("items_needed") or "n/a"),
        )
    console = _out()
    console.print(table)
    console.print(
        f"[dim]with these {found.n_items} items and 80 % probability a true difference of 'detectable' is found; "
        "with 'items needed' items, in all, one of the margin is found, and none is shown to be within it[/]"
    )


def result(made: RunResult) -> None:
    """Print the end of a run: the table, the verdict, the path of the report."""
    if made.evaluation is None:
        _out().print(f"{made.folder}: some arms are still missing; nothing was evaluated")
        return
    evaluation(made.evaluation, None)
    _out().print(f"report: {made.report}")


def result_json(made: RunResult) -> dict[str, Any]:
    """Return the end of a run as plain JSON values."""
    found = made.evaluation.model_dump(mode="json") if made.evaluation else None
    return {"folder": str(made.folder), "report": str(made.report) if made.report else None, "evaluation": found}


@contextmanager
def training() -> Iterator[Log]:
    """Show a bar with loss and time left; yields the function that takes logged steps."""
    from rich.progress import BarColumn, TextColumn, TimeRemainingColumn

    counted = TextColumn("{task.completed}/{task.total} {task.fields[loss]}")
    bar = _progress(TextColumn("train"), BarColumn(), counted, TimeRemainingColumn())
    with bar:
        task = bar.add_task("train", total=None, loss="")
        yield lambda entry: _step(bar, task, entry)


@contextmanager
def predicting() -> Iterator[PredictCall]:
    """Show predictions as they come; yields the function that takes the running summary."""
    from rich.progress import TextColumn, TimeElapsedColumn

    bar = _progress(
        TextColumn("predict"), TextColumn("{task.completed} items {task.fields[rate]}"), TimeElapsedColumn()
    )
    with bar:
        task = bar.add_task("predict", total=None, rate="")
        yield lambda made: _answered(bar, task, made)


@contextmanager
def watching() -> Iterator[Observer]:
    """Show the stages of a run with their time; yields the observer."""
    from rich.progress import BarColumn, TextColumn, TimeRemainingColumn

    from newslora.pipeline import Observer

    detail = TextColumn("{task.fields[detail]}")
    bar = _progress(TextColumn("{task.description}"), BarColumn(), detail, TimeRemainingColumn())
    start = time.monotonic()
    with bar:
        task = bar.add_task("", total=None, detail="")

        def stage(name: str) -> None:
            bar.console.print(f"[dim]{time.monotonic() - start:6.1f} s[/]  {escape(name)}")
            bar.reset(task, total=None, description=escape(name), detail="")

        yield Observer(
            stage=stage,
            log=lambda entry: _step(bar, task, entry, "detail"),
            progress=lambda made: _answered(bar, task, made, "detail"),
        )


def _step(bar: Progress, task: TaskID, entry: Mapping[str, Any], field: str = "loss") -> None:
    loss = entry.get("loss")
    shown = {field: "" if loss is None else f"loss {loss:.3f}"}
    bar.update(task, completed=entry.get("step", 0), total=entry.get("n_steps"), **shown)  # type: ignore[arg-type]


def _answered(bar: Progress, task: TaskID, made: PredictSummary, field: str = "rate") -> None:
    rate = made.n_new / made.seconds if made.seconds else 0.0
    tokens = made.n_tokens / made.seconds if made.seconds else 0.0
    shown = {field: f"{made.n_items} items, {rate:.1f} items/s, {tokens:.0f} tokens/s, {made.n_valid} valid"}
    bar.update(task, completed=made.n_items, **shown)  # type: ignore[arg-type]


def _cell(estimate: Estimate | None, *, short: bool = False) -> str:
    if estimate is None:
        return ""
    if estimate.value is None or not estimate.n:  # the study's conventions write 0 for what no item was measured on
        return "n/a"
    if short:
        return f"{estimate.value:.3f}"
    interval = "" if estimate.low is None or estimate.high is None else f" [{estimate.low:.3f}, {estimate.high:.3f}]"
    return f"{estimate.value:.3f}{interval}"


def _number(value: float | None) -> str:
    return "n/a" if value is None else f"{value:.3f}"
