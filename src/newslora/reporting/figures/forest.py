"""Forest plot: paired differences with their own intervals, in multiples of the smallest effect of interest."""

from __future__ import annotations

from newslora.reporting.figures._rows import Group, Row, RowChart
from newslora.reporting.figures._sketch import Absent, Sketch, styles
from newslora.reporting.source import Results
from newslora.reporting.tables import headline
from newslora.reporting.words import EN_SPACE, MISSING, count, interval, is_floor, number, p_value, wrap
from newslora.results import Comparison

MAX_PAIRS_IN_FULL = 4
MAX_METRICS = 12
MAX_LINEAR = 80
VERDICT_MARKS = {
    "better": "▲ better",
    "worse": "▼ worse",
    "equivalent": "≈ equivalent",
    "inconclusive": "? inconclusive",
}


def sketch(results: Results) -> Sketch | Absent:
    """Return the figure, or why there is none."""
    usable = [c for c in results.evaluation.comparisons if not is_floor(c.a) and not is_floor(c.b)]
    if not usable:
        return Absent("there is nothing to compare: the evaluation has one model")
    if not any(results.margin(c) for c in usable):
        return Absent("no smallest effect of interest is declared (evaluate.margins)")
    pairs = list(dict.fromkeys((c.a, c.b) for c in usable))
    groups = _by_pair(results, usable, pairs) if len(pairs) <= MAX_PAIRS_IN_FULL else _by_metric(results, usable)
    chart = _chart(groups)
    return Sketch(
        title="Is the difference real, and does it matter?",
        subtitle=f"Paired differences on {count(results.evaluation.n_items, 'item')} with {results.confidence} % intervals, in "
        "multiples of the smallest effect of interest (grey band); numbers on the right are in the metric's own unit",
        caption="Each line is the interval of a paired difference on the same items. ▲ and ▼: it excludes zero and the "
        "adjusted p agrees; wholly beyond the grey band, the difference also matters. ≈: wholly inside the band. "
        "?: not decided by these data." + _without_margin(results, usable),
        numbers=" ".join(_sentence(results, c) for c in _headline(results, usable)),
        height=chart.height,
        left=chart.left,
        right=chart.right,
        draw=chart.draw,
    )


def _without_margin(results: Results, usable: list[Comparison]) -> str:
    """Name what the scoreboard compares and this figure cannot show, for want of a smallest effect of interest."""
    compared = {c.metric for c in usable if not results.margin(c) and results.info(c.metric).direction != "none"}
    missing = [results.info(metric).label for metric in headline(results) if metric in compared]
    return f" Not here, for want of a smallest effect of interest: {', '.join(missing)}." if missing else ""


def _headline(results: Results, comparisons: list[Comparison]) -> list[Comparison]:
    return [c for c in comparisons if c.metric in results.primary]


def _sentence(results: Results, c: Comparison) -> str:
    unit = results.info(c.metric).unit
    return (
        f"{results.info(c.metric).label}, {c.b} minus {c.a}: {number(c.difference, unit, sign=True)} "
        f"{interval(c.low, c.high, unit, sign=True)}, adjusted p {p_value(c.p_adjusted)}, {c.verdict or 'no verdict'}."
    )


def _by_pair(results: Results, usable: list[Comparison], pairs: list[tuple[str, str]]) -> list[Group]:
    keep = _metrics(results, usable)
    return [
        Group(
            f"{b} compared with {a}",
            tuple(
                _row(results, c, results.info(c.metric).label)
                for c in usable
                if (c.a, c.b) == (a, b) and c.metric in keep
            ),
        )
        for a, b in pairs
    ]


def _by_metric(results: Results, usable: list[Comparison]) -> list[Group]:
    metrics = results.primary or tuple(dict.fromkeys(c.metric for c in usable))[:1]
    return [
        Group(
            results.info(metric).label,
            tuple(_row(results, c, f"{c.b} vs {c.a}") for c in usable if c.metric == metric),
        )
        for metric in metrics
    ]


def _metrics(results: Results, usable: list[Comparison]) -> list[str]:
    """The scoreboard's metrics that have a margin; with one pair of models also others, as many as are readable."""
    one_pair = len({(c.a, c.b) for c in usable}) == 1
    rest = (c.metric for c in usable) if one_pair else ()
    found = dict.fromkeys([*results.primary, *headline(results), *rest])
    fit = {c.metric for c in usable if results.margin(c) and results.info(c.metric).direction != "none"}
    return [metric for metric in found if metric in fit][:MAX_METRICS]


def _row(results: Results, c: Comparison, label: str) -> Row:
    info, margin = results.info(c.metric), results.margin(c)
    scale = (-1 if info.direction == "lower" else 1) / margin if margin else 0.0
    ends = sorted(x * scale for x in (c.low, c.high) if x is not None)
    verdict = VERDICT_MARKS.get(c.verdict or "", MISSING)
    between = interval(c.low, c.high, info.unit, sign=True) or "(no interval)"
    text = f"{number(c.difference, info.unit, sign=True)} {between}{EN_SPACE}{verdict}"
    return Row(
        name=f"{c.metric}:{c.a}:{c.b}",
        label="\n".join(wrap(label, 24)),
        value=None if c.difference is None or not margin else c.difference * scale,
        low=ends[0] if len(ends) == 2 else None,
        high=ends[1] if len(ends) == 2 else None,
        style=styles(results)[c.b],
        text=text if c.difference is not None else f"{MISSING}: {c.reason or 'no reason given'}",
    )


def _chart(groups: list[Group]) -> RowChart:
    ends = [x for group in groups for row in group.rows for x in (row.value, row.low, row.high) if x is not None]
    low, high = min([-1.5, *(x * 1.04 for x in ends)]), max([1.5, *(x * 1.04 for x in ends)])
    far = max(-low, high) > MAX_LINEAR
    ticks = (-1000.0, -100.0, -10.0, -1.0, 0.0, 1.0, 10.0, 100.0, 1000.0)
    return RowChart(
        tuple(groups),
        xlabel="difference ÷ smallest effect of interest (worse ← 0 → better)",
        limits=(low, high),
        band=1.0,
        symlog=far,
        ticks=tuple(tick for tick in ticks if low <= tick <= high) if far else (),
    )
