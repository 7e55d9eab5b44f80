"""The Markdown twin of the page: the same numbers, for a repository; figures are linked, not embedded."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from newslora.reporting.figures import Absent, Sketch
from newslora.reporting.provenance import certificate_checks, data_facts, parity_of, settings_sections
from newslora.reporting.source import Results
from newslora.reporting.tables import (
    Cell,
    ComparisonRow,
    MetricTable,
    PairTable,
    leading_comparisons,
    metric_tables,
    pair_tables,
    scoreboard,
)
from newslora.reporting.verdict import verdict_sentences
from newslora.reporting.words import MINUS, model_label

_SPECIAL = re.compile(r"([\\`*_\[\]|#~])")


def plain(text: str) -> str:
    """Escape text so that Markdown shows it as it is, on one line: names and notes come from anywhere."""
    one_line = " ".join(text.split())
    return _SPECIAL.sub(r"\\\1", one_line).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def render_markdown(results: Results, figures: Mapping[str, Sketch], absent: Mapping[str, Absent]) -> str:
    """Return the report as Markdown; figures are read from `figures/NAME.svg` beside it."""
    verdict, *sentences = map(plain, verdict_sentences(results))
    parts = [f"# Evaluation report\n\n**{verdict}**", *([_bullets(sentences)] if sentences else []), _scores(results)]
    parts += _comparisons(results)
    parts.append("## Figures")
    parts += [_figure(name, sketch) for name, sketch in figures.items()]
    if absent:
        missing = [f"{name.replace('_', ' ')}: {plain(reason.reason)}" for name, reason in absent.items()]
        parts.append("Figures that are not here:\n\n" + _bullets(missing))
    parts += _provenance(results)
    return "\n\n".join(parts) + "\n"


def _bullets(lines: Iterable[str]) -> str:
    return "\n".join(f"- {line}" for line in lines)


def _scores(results: Results) -> str:
    board = _metric_table(scoreboard(results))
    tables = "\n\n".join(f"### {plain(table.title)}\n\n{_metric_table(table)}" for table in metric_tables(results))
    return (
        f"## Scores\n\nValue [{results.confidence} % interval]; floors are trivial predictors.\n\n{board}\n\n"
        f"<details>\n<summary>All metrics</summary>\n\n{tables}\n\n</details>"
    )


def _metric_table(table: MetricTable) -> str:
    header = ["Metric", *(plain(model_label(model)) for model in table.models)]
    rows = [
        [_metric_name(row.info.label, row.info.unit, row.info.direction), *map(_cell, row.cells)] for row in table.rows
    ]
    notes = "".join(f"\n\n<sup>{index}</sup> {plain(note)}" for index, note in enumerate(table.notes, start=1))
    return _table(header, rows) + notes


def _metric_name(label: str, unit: str, direction: str) -> str:
    arrow = {"higher": " ↑", "lower": " ↓"}.get(direction, "")
    return f"{plain(label)}{arrow}" + (f" ({plain(unit)})" if unit else "")


def _cell(cell: Cell) -> str:
    value = f"**{cell.value}**" if cell.best else cell.value
    note = f"<sup>{cell.note}</sup>" if cell.note else ""
    return " ".join(part for part in (f"{value}{note}", cell.interval, cell.n) if part)


def _table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [header, ["---"] * len(header), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _comparisons(results: Results) -> list[str]:
    leading, parts = leading_comparisons(results), []
    if leading:
        parts.append(
            "## Comparisons\n\nSecond minus first, on the same items.\n\n" + _comparison_table(leading, pairs=True)
        )
    for title, tables in (
        ("All metrics, pair by pair", pair_tables(results)),
        ("Against the trivial predictors", pair_tables(results, floors=True)),
    ):
        if tables:
            inside = "\n\n".join(map(_pair_table, tables))
            parts.append(f"<details>\n<summary>{title}</summary>\n\n{inside}\n\n</details>")
    return parts


def _pair_table(table: PairTable) -> str:
    heading = f"### {plain(model_label(table.b))} minus {plain(model_label(table.a))}"
    return f"{heading}\n\n{_comparison_table(table.rows, pairs=False)}"


COLUMNS = ("Difference", "Verdict", "p", "p adjusted", "d_z", "Smallest effect of interest", "Detectable difference")


def _comparison_table(rows: Sequence[ComparisonRow], *, pairs: bool) -> str:
    header = ["Metric", *(["Models"] if pairs else []), *map(plain, COLUMNS)]
    return _table(header, [_comparison(row, pairs=pairs) for row in rows])


def _comparison(row: ComparisonRow, *, pairs: bool) -> list[str]:
    pair = f"{plain(model_label(row.comparison.b))} {MINUS} {plain(model_label(row.comparison.a))}"
    label = f"**{plain(row.label)}**" if row.primary else plain(row.label)
    verdict = f"{row.verdict}, {row.more}" if row.more else row.verdict
    difference = f"{plain(row.difference)} {row.interval}".rstrip()
    rest = [plain(row.p), plain(row.p_adjusted), row.effect_size, row.margin, row.detectable]
    return [label, *([pair] if pairs else []), difference, verdict, *rest]


def _figure(name: str, sketch: Sketch) -> str:
    return f"### {plain(sketch.title)}\n\n![{plain(sketch.title)}](figures/{name}.svg)\n\n{plain(sketch.caption)} {plain(sketch.numbers)}"


def _provenance(results: Results) -> list[str]:
    parts = ["## Data and split\n\n" + _definitions(data_facts(results))]
    if checks := certificate_checks(results):
        lines = [f"{check.mark} {plain(check.what)} {plain(check.found)}".rstrip() for check in checks]
        parts.append("### Split certificate\n\n" + _bullets(lines))
    if parity := parity_of(results):
        rows = [
            [plain(row.label) + (" (differs)" if row.differs else ""), *map(plain, row.texts)] for row in parity.rows
        ]
        table = _table(["Setting", *map(plain, parity.arms)], rows)
        parts.append(f"## Parity of the arms\n\n{_bullets(map(plain, parity.lines()))}\n\n{table}")
    parts.append(f"## Settings and signature\n\n`{results.evaluation.signature.replace('`', '')}`")
    parts += [f"### {plain(heading)}\n\n{_definitions(rows)}" for heading, rows in settings_sections(results)]
    return parts


def _definitions(rows: Iterable[tuple[str, str]]) -> str:
    return _bullets(f"{plain(name)}: {plain(value)}" for name, value in rows)
