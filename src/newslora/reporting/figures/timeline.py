"""The data in time: which items were trained on and which were tested, issue by issue."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Final

import numpy as np

from newslora.reporting.figures._sketch import BESIDE, LABEL, SMALL, Absent, Sketch, row_labels, text_beside, widest
from newslora.reporting.palette import LIGHT, SeriesStyle
from newslora.reporting.source import Results
from newslora.reporting.words import count

if TYPE_CHECKING:
    from matplotlib.axes import Axes

LANES: Final = {
    "train": ("training", SeriesStyle("s1", "o")),
    "validation": ("validation", SeriesStyle("s3", "^")),
    "test": ("test", SeriesStyle("s2", "s")),
}
LANE: Final = 0.72
Dated = Sequence[tuple[date, str]]


def day(text: str) -> date | None:
    """Return the day of an ISO 8601 or RFC 2822 date in UTC; None for anything else."""
    for parse in (datetime.fromisoformat, parsedate_to_datetime):
        try:
            found = parse(text)
        except (ValueError, TypeError):
            continue
        return (found.astimezone(UTC) if found.tzinfo else found).date()
    return None


def sketch(results: Results) -> Sketch | Absent:
    """Return the figure, or why there is none."""
    parts = _parts(results)
    if not parts:
        return Absent("the items carry no dates")
    days = sorted(when for rows in parts.values() for when, _ in rows)
    step = _step(days[0], days[-1])
    labels = [LANES[part][0] for part in parts]
    shared = _shared_issues(parts)
    texts = [f"{count(len(rows), 'item')}\n{count(len({i for _, i in rows if i}), 'issue')}" for rows in parts.values()]

    def draw(ax: Axes) -> None:
        _axes(ax, days, labels)
        tallest = max(n for rows in parts.values() for n in _binned(rows, days[0], step).values())
        for index, (part, rows) in enumerate(parts.items()):
            base = (index + 0.78) * LANE
            _lane(ax, part, _binned(rows, days[0], step), days[0], step, base, tallest)
            _issues(ax, part, rows, shared, base)
            text_beside(ax, base - 0.3 * LANE, texts[index])

    return Sketch(
        title="The data in time",
        subtitle=f"Items published in each {'day' if step == 1 else f'period of {step} days'}; one scale for all rows. "
        f"Strokes below are newsletter issues{', orange where an issue is on both sides' if shared else ''}"
        + ("" if "train" in parts else " (the run folder would add the training part)"),
        caption="In a temporal split the test part begins where the training part ends; where they overlap, a model has "
        "seen the news of the days that it is tested on.",
        numbers=" ".join(_numbers(part, rows) for part, rows in parts.items()),
        height=LANE * len(parts),
        left=0.35 + widest(labels, LABEL),
        right=0.2 + BESIDE + widest(texts, SMALL),
        draw=draw,
    )


def _parts(results: Results) -> dict[str, Dated]:
    raw: Mapping[str, Sequence[tuple[str, str]]] = results.run.parts if results.run else {}
    if "test" not in raw:
        raw = {**raw, "test": [(item.published_at, item.issue or "") for item in results.items if item.published_at]}
    dated = {part: [(when, issue) for text, issue in raw.get(part, ()) if (when := day(text))] for part in LANES}
    return {part: rows for part, rows in dated.items() if rows}


def _step(first: date, last: date) -> int:
    """Days a bar, so that about 120 bars or fewer span the data."""
    span = (last - first).days + 1
    return next((step for step in (1, 2, 7, 14, 28, 91) if span / step <= 120), 365)


def _shared_issues(parts: Mapping[str, Dated]) -> set[str]:
    """Return the issues that have items in the training part and in another one."""
    trained = {issue for _, issue in parts.get("train", ()) if issue}
    return trained & {issue for part, rows in parts.items() if part != "train" for _, issue in rows}


def _binned(rows: Dated, first: date, step: int) -> Counter[int]:
    return Counter((when - first).days // step for when, _ in rows)


def _numbers(part: str, rows: Dated) -> str:
    days = [when for when, _ in rows]
    return f"{LANES[part][0].capitalize()}: {count(len(rows), 'item')} from {min(days)} to {max(days)}."


def _axes(ax: Axes, days: Sequence[date], labels: Sequence[str]) -> None:
    from matplotlib.dates import AutoDateLocator, ConciseDateFormatter

    ax.set_ylim(LANE * len(labels), 0)
    pad = max((days[-1] - days[0]).days * 0.02, 1)
    ax.set_xlim(np.array([days[0] - timedelta(days=pad), days[-1] + timedelta(days=pad)], dtype="datetime64[D]"))  # type: ignore[arg-type]
    locator = AutoDateLocator(minticks=3, maxticks=8)  # type: ignore[no-untyped-call]
    ax.xaxis.set_major_locator(locator)
    ax.xaxis.set_major_formatter(ConciseDateFormatter(locator))  # type: ignore[no-untyped-call]
    ax.grid(visible=True, axis="x")
    row_labels(ax, [((index + 0.55) * LANE, label) for index, label in enumerate(labels)])


def _lane(ax: Axes, part: str, bins: Counter[int], first: date, step: int, base: float, tallest: int) -> None:  # noqa: PLR0913
    starts = np.array([first + timedelta(days=index * step) for index in sorted(bins)], dtype="datetime64[D]")
    heights = [bins[index] / tallest * LANE * 0.62 for index in sorted(bins)]
    style = LANES[part][1]
    ax.plot(ax.get_xlim(), [base, base], color=LIGHT["faint"], lw=0.8)
    peak = max(bins, key=bins.__getitem__)
    ax.text(
        starts[sorted(bins).index(peak)] + np.timedelta64(round(step * 12), "h"), base - bins[peak] / tallest * LANE * 0.62 - 0.02,
        f"{bins[peak]:,}", size=7.5, ha="center", va="bottom",
    )  # fmt: skip
    ax.bar(starts, [-h for h in heights], width=step * 0.86, bottom=base, align="edge", color=style.colour, label=part)


def _issues(ax: Axes, part: str, rows: Dated, shared: set[str], base: float) -> None:
    """Draw a stroke at the first day of each issue."""
    first: dict[str, date] = {}
    for when, issue in sorted(rows):
        if issue:
            first.setdefault(issue, when)
    for colour, name, chosen in (
        (LIGHT["muted"], "issues", set(first) - shared),
        (LIGHT["neg2"], "shared issues", set(first) & shared),
    ):
        days = np.array(sorted(first[issue] for issue in chosen), dtype="datetime64[D]")
        ax.plot(days, [base + 0.07] * len(days), "|", color=colour, ms=5, mew=0.9, label=f"{part} {name}")
