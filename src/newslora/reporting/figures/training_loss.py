"""Training: the loss of every arm and seed over the steps."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import numpy as np

from newslora.reporting.figures._sketch import SMALL, Absent, Sketch, styles
from newslora.reporting.palette import LIGHT, SeriesStyle, series_style
from newslora.reporting.source import Json, Results, Training
from newslora.reporting.words import number, sentence_list

if TYPE_CHECKING:
    from matplotlib.axes import Axes

MOST_POINTS = 200
LONG = 40
Curve = tuple[list[float], list[float]]


def curve(log: Sequence[Json], key: str) -> Curve:
    """Return (steps, finite values) of one key of a training log."""
    points = [
        (float(line["step"]), float(line[key]))
        for line in log
        if _is_number(line.get("step")) and _is_number(line.get(key))
    ]
    return [step for step, _ in points], [value for _, value in points]


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and bool(np.isfinite(value))


def smoothed(found: Curve) -> Curve:
    """Thin a long curve to at most `MOST_POINTS` by means over equal stretches; a short one stays as it is."""
    steps, values = found
    if len(steps) <= MOST_POINTS:
        return found
    parts = np.array_split(np.arange(len(steps)), MOST_POINTS)
    return [float(np.mean([steps[i] for i in part])) for part in parts], [
        float(np.mean([values[i] for i in part])) for part in parts
    ]


def running_mean(values: Sequence[float]) -> list[float]:
    """Return centred means over a tenth of the curve (fewer at its ends)."""
    reach = max(len(values) // 20, 1)
    return [float(np.mean(values[max(i - reach, 0) : i + reach + 1])) for i in range(len(values))]


def sketch(results: Results) -> Sketch | Absent:
    """Return the figure, or why there is none."""
    trainings = [t for t in (results.run.trainings if results.run else ()) if curve(t.log, "loss")[0]]
    if not trainings:
        return Absent("there is no training log (give the run folder)")
    colours = arm_styles(results, trainings)
    validated = any(curve(t.log, "validation_loss")[0] for t in trainings)

    def draw(ax: Axes) -> None:
        ax.grid(visible=True, axis="y")
        ax.set(xlabel="optimizer step", ylabel="loss")
        ax.margins(x=0.02, y=0.06)
        ax.tick_params(axis="y", labelsize=SMALL, labelcolor=LIGHT["muted"], pad=4)
        for training in trainings:
            _draw(ax, training, colours[training.arm])

    return Sketch(
        title="Training loss",
        subtitle="Nats a trained token, a line a seed, with its running mean"
        + (", dashed with markers on the validation part" if validated else ""),
        caption="A curve that still falls at its end would gain from more steps; a validation loss that rises while the "
        "training loss falls is over-fitting.",
        numbers=_numbers(trainings, list(colours)),
        height=2.4,
        left=0.65,
        right=0.3,
        draw=draw,
        legend=[(style, arm) for arm, style in colours.items()],
    )


def arm_styles(results: Results, trainings: Sequence[Training]) -> dict[str, SeriesStyle]:
    """Return each trained arm's style, its model's where it was evaluated, in the order of the models."""
    arms = sorted(dict.fromkeys(training.arm for training in trainings), key=_order(results))
    known = styles(results)
    return {arm: known.get(arm) or series_style(len(results.models) + index) for index, arm in enumerate(arms)}


def _order(results: Results) -> Callable[[str], tuple[int, str]]:
    """Arms in the order of the models; those that were not evaluated come last."""
    return lambda arm: (results.models.index(arm) if arm in results.models else len(results.models), arm)


def _numbers(trainings: Sequence[Training], arms: Sequence[str]) -> str:
    lasts = [
        f"{arm} ends at {sentence_list([number(curve(t.log, 'loss')[1][-1]) for t in trainings if t.arm == arm])}"
        for arm in arms
    ]
    return "; ".join(lasts) + "."


def _draw(ax: Axes, training: Training, style: SeriesStyle) -> None:
    name = f"{training.arm} seed {training.seed}"
    steps, losses = smoothed(curve(training.log, "loss"))
    ax.plot(steps, losses, color=style.colour, lw=0.8, alpha=0.4 if len(steps) >= LONG else 0.9, label=name)
    if len(steps) >= LONG:
        ax.plot(steps, running_mean(losses), color=style.colour, lw=1.5, label=f"{name} mean")
    steps, losses = curve(training.log, "validation_loss")
    if steps:
        ax.plot(
            steps, losses, color=style.colour, lw=1.3, ls=(0, (4, 2)), marker=style.marker, ms=5,
            mfc=LIGHT["paper"], mec=style.colour, label=f"{name} validation",
        )  # fmt: skip
