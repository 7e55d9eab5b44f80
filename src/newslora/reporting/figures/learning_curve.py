"""Learning curve over seeds: the mean loss of an arm's replicates over the steps, and how far they lie apart."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from newslora.reporting.figures._distribution import Values
from newslora.reporting.figures._sketch import SMALL, Absent, Sketch, widest
from newslora.reporting.figures.training_loss import arm_styles, curve, running_mean, smoothed
from newslora.reporting.palette import LIGHT, SeriesStyle
from newslora.reporting.source import Results, Training
from newslora.reporting.words import number, wrap

if TYPE_CHECKING:
    from matplotlib.axes import Axes


@dataclass(frozen=True)
class Band:
    """One arm over its seeds: mean, lowest and highest loss at each step."""

    steps: Values
    mean: Values
    low: Values
    high: Values
    n_seeds: int


def band(trainings: Sequence[Training], key: str) -> Band | None:
    """Return an arm's loss over its seeds on the steps that all of them reached; None for fewer than two seeds.

    The training loss is smoothed first, seed by seed; the validation loss is taken as it is.
    """
    curves = [found for training in trainings if len((found := curve(training.log, key))[0]) > 1]
    if len(curves) < 2:
        return None
    if key == "loss":
        curves = [(steps, running_mean(losses)) for steps, losses in map(smoothed, curves)]
    last = min(steps[-1] for steps, _ in curves)
    steps = np.array([step for step in curves[0][0] if step <= last])
    table = np.array([np.interp(steps, *found) for found in curves])  # (seeds, steps)
    return Band(steps, table.mean(axis=0), table.min(axis=0), table.max(axis=0), len(curves))


def sketch(results: Results) -> Sketch | Absent:
    """Return the figure, or why there is none."""
    trainings = results.run.trainings if results.run else ()
    key = "validation_loss" if any(curve(t.log, "validation_loss")[0] for t in trainings) else "loss"
    colours = arm_styles(results, trainings)
    bands = {arm: found for arm in colours if (found := band([t for t in trainings if t.arm == arm], key))}
    if not bands:
        return Absent("no arm of the run folder was trained with several seeds")
    texts = {arm: _text(arm, found) for arm, found in bands.items()}

    def draw(ax: Axes) -> None:
        ax.grid(visible=True, axis="y")
        ax.set(xlabel="optimizer step", ylabel="validation loss" if key == "validation_loss" else "training loss")
        ax.margins(x=0.0, y=0.06)
        ax.tick_params(axis="y", labelsize=SMALL, labelcolor=LIGHT["muted"], pad=4)
        for arm, found in bands.items():
            _draw(ax, arm, found, colours[arm])
        _end_labels(ax, bands, texts)

    return Sketch(
        title="Learning curve over seeds",
        subtitle="Nats a trained token"
        + (" of the validation part" if key == "validation_loss" else ", running mean of each seed")
        + "; the line is the mean of an arm's seeds, the band reaches from its lowest to its highest seed",
        caption="A band that is wider than the distance between two arms says that the seed decides, not the arm. "
        "A line that still falls at its end would gain from more steps.",
        numbers=" ".join(f"{text.replace(chr(10), ' ')}." for text in texts.values()),
        height=max(2.4, 0.45 * len(bands)),
        left=0.65,
        right=0.3 + widest(list(texts.values()), SMALL),
        draw=draw,
    )


def _text(arm: str, found: Band) -> str:
    ends = f"{number(float(found.mean[-1]))} [{number(float(found.low[-1]))}, {number(float(found.high[-1]))}]"
    return "\n".join([*wrap(arm), f"{ends}, {found.n_seeds} seeds"])


def _draw(ax: Axes, arm: str, found: Band, style: SeriesStyle) -> None:
    ax.fill_between(found.steps, found.low, found.high, color=style.colour, alpha=0.22, lw=0)
    ax.plot(found.steps, found.mean, color=style.colour, lw=1.8, label=f"{arm} mean")
    ax.plot(found.steps[-1:], found.mean[-1:], color=style.colour, marker=style.marker, ms=6, clip_on=False)


def _end_labels(ax: Axes, bands: Mapping[str, Band], texts: Mapping[str, str]) -> None:
    """Write each arm's end value beside its line, moved apart where lines end close together."""
    low, high = ax.get_ylim()
    inches = ax.get_window_extent().height / ax.get_figure().get_dpi()  # type: ignore[union-attr]
    wanted = sorted((((found.mean[-1] - low) / (high - low)) * inches, arm) for arm, found in bands.items())
    bottom = 0.0
    for y, arm in wanted:
        half = 0.08 * (texts[arm].count("\n") + 1)
        centre = max(y, bottom + half)
        ax.annotate(
            texts[arm], (1, centre / inches), xytext=(10, 0), xycoords="axes fraction", textcoords="offset points",
            size=SMALL, va="center", linespacing=1.25,
        )  # fmt: skip
        bottom = centre + half
