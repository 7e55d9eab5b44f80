"""Statistical summary: the comparisons at a glance, coloured by how sure the difference is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newslora.reporting.figures._panels import cells
from newslora.reporting.figures._sketch import SMALL, WIDTH, Absent, Sketch, row_labels, widest
from newslora.reporting.source import Results
from newslora.reporting.tables import headline
from newslora.reporting.words import EN_SPACE, MISSING, count, is_floor, number, p_value, wrap
from newslora.results import Comparison

if TYPE_CHECKING:
    from matplotlib.axes import Axes

MOST_COLUMNS = 6
MOST_ROWS = 20
ROW = 0.24
MARKS = {"better": "▲", "worse": "▼", "equivalent": "≈", "inconclusive": "?"}


def shade(results: Results, c: Comparison) -> str:
    """Return the role of a comparison's colour: sure, leaning, or neither; p-values are the adjusted ones."""
    if c.verdict in {"better", "worse"}:
        return "pos2" if c.verdict == "better" else "neg2"
    if (
        c.difference is None
        or c.difference == 0
        or c.verdict == "equivalent"
        or c.p_adjusted is None
        or c.p_adjusted >= 0.05
    ):
        return "zero"
    lower = results.info(c.metric).direction == "lower"
    return "neg1" if (c.difference > 0) == lower else "pos1"


def sketch(results: Results) -> Sketch | Absent:
    """Return the figure, or why there is none."""
    found = [c for c in results.evaluation.comparisons if not is_floor(c.a) and not is_floor(c.b)]
    if not found:
        return Absent("there is nothing to compare: the evaluation has one model")
    pairs = list(dict.fromkeys((c.a, c.b) for c in found))
    n_pairs = len(pairs)
    if n_pairs > MOST_COLUMNS:
        pairs = _nearest_to_first(results, pairs)
    metrics = _metrics(results, found)
    labels = [results.info(metric).label for metric in metrics]
    cells_of = {(c.metric, c.a, c.b): c for c in found}
    left = 0.3 + widest(labels, SMALL)
    per_column = max(WIDTH - left - 0.2, 1.8) / len(pairs)
    heads = ["\n".join(wrap(f"{b} vs {a}", max(8, int(per_column / widest(["n"], SMALL))))) for a, b in pairs]
    head = 0.1 + 0.14 * max(text.count("\n") + 1 for text in heads)
    n_compared = len({c.metric for c in found if results.info(c.metric).direction != "none"})
    note = _left_out(n_pairs - len(pairs), n_compared - len(metrics))

    def draw(ax: Axes) -> None:
        _frame(ax, heads, labels, head)
        found = [[cells_of.get((metric, a, b)) for a, b in pairs] for metric in metrics]
        cells(ax, [[shade(results, c) if c else "zero" for c in row] for row in found], top=head, row=ROW)
        for y, row in enumerate(found):
            for x, c in enumerate(row):
                text = _cell_text(results, c, with_p=per_column > 1.05)
                ax.text(x + 0.5, head + ROW * (y + 0.5), text, ha="center", va="center_baseline", size=7.2)

    return Sketch(
        title="Comparisons at a glance",
        subtitle=f"Difference on {count(results.evaluation.n_items, 'item')} and adjusted p; ▲ better, ▼ worse, ≈ equivalent, "
        f"? inconclusive for the model named first{note}",
        caption="Strong colours are verdicts, pale ones a significant difference that may be smaller than the smallest "
        "effect of interest; blue is in favour of the model named first, orange against it.",
        numbers="The table of comparisons has these numbers, and all other metrics.",
        height=head + ROW * len(metrics),
        left=left,
        bottom=0.15,
        draw=draw,
    )


def _left_out(pairs: int, metrics: int) -> str:
    found = [count(n, f"more {noun}") for n, noun in ((pairs, "pair"), (metrics, "metric")) if n]
    return f"; the table has {' and '.join(found)}" if found else ""


def _metrics(results: Results, found: list[Comparison]) -> list[str]:
    """The scoreboard's metrics, then the others in the order of the file, up to a number that is readable."""
    compared = dict.fromkeys(c.metric for c in found if results.info(c.metric).direction != "none")
    first = [metric for metric in headline(results) if metric in compared]
    return list(dict.fromkeys([*first, *compared]))[:MOST_ROWS]


def _nearest_to_first(results: Results, pairs: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Keep the pairs with the first model (the baseline, as a rule), then fill up in order."""
    first = results.models[0]
    return sorted(pairs, key=lambda pair: first not in pair)[:MOST_COLUMNS]


def _frame(ax: Axes, heads: list[str], labels: list[str], head: float) -> None:
    ax.set(xlim=(0, len(heads)), ylim=(head + ROW * len(labels), 0))
    ax.spines["bottom"].set_visible(False)
    ax.xaxis.set_visible(False)
    row_labels(ax, [(head + ROW * (y + 0.5), label) for y, label in enumerate(labels)], size=SMALL)
    for x, text in enumerate(heads):
        ax.text(x + 0.5, head - 0.07, text, ha="center", va="bottom", size=SMALL, weight="bold", linespacing=1.0)


def _cell_text(results: Results, c: Comparison | None, *, with_p: bool) -> str:
    if c is None or c.difference is None:
        return MISSING
    p = p_value(c.p_adjusted)
    chance = f"p {p}" if p.startswith("<") else f"p = {p}"
    shown = f"{MARKS.get(c.verdict or '', '')} {number(c.difference, results.info(c.metric).unit, sign=True)}"
    return f"{shown}{EN_SPACE}{chance}".strip() if with_p and p != MISSING else shown.strip()
