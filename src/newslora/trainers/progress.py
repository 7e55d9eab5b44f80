"""What every backend does around its steps: log lines, the watch for NaN and divergence, validation, and signals."""

from __future__ import annotations

import math
import signal
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from types import FrameType, TracebackType
from typing import Any, Self

from newslora.config import TrainConfig
from newslora.encoding import Encoded
from newslora.errors import TrainingError
from newslora.trainers.base import Log
from newslora.trainers.plan import Plan

DIVERGED_NATS = 2.0
DIVERGED_WINDOW = 20
KEPT_LOSSES = 2000


class Progress:
    """Counts steps, tokens and seconds, keeps the losses, and stops a run that cannot come to any good.

    Attributes:
        losses: mean loss of each step, nats a trained token.
        validation: (step, loss) of each validation.
        best: the (step, loss) of the lowest validation loss; None before the first.
    """

    def __init__(self, config: TrainConfig, plan: Plan, rows: Sequence[Encoded], log: Log | None) -> None:
        self._config = config
        self._plan = plan
        self._tokens = plan.tokens(rows)
        self._log = log or (lambda _line: None)
        self._start = time.monotonic()
        self._before = 0.0  # seconds of the runs that this one resumes
        self.losses: list[float] = []
        self.validation: list[tuple[int, float]] = []
        self.best: tuple[int, float] | None = None
        self.resumed_from: list[int] = []

    @property
    def step(self) -> int:
        """Optimizer steps done."""
        return len(self.losses)

    @property
    def seconds(self) -> float:
        """Seconds of training, those before an interruption included."""
        return self._before + time.monotonic() - self._start

    @property
    def n_tokens(self) -> int:
        """Tokens seen so far, prompts included."""
        return self._tokens[self.step - 1] if self.losses else 0

    def start(self) -> None:
        """Start the clock; what came before (loading, compiling) does not count as training."""
        self._start = time.monotonic()

    def record(self, loss: float, learning_rate: float, **extra: Any) -> None:
        """Note one optimizer step and log its line.

        Raises:
            TrainingError: the loss is not a finite number, or has risen far above where it began.
        """
        self.losses.append(loss)
        self._check(learning_rate)
        self._log(
            {
                "step": self.step,
                "n_steps": len(self._plan.steps),
                "epoch": round(self._plan.epoch(self.step), 4),
                "loss": loss,
                "learning_rate": learning_rate,
                "n_tokens": self.n_tokens,
                "seconds": round(self.seconds, 3),
                **extra,
            }
        )

    def record_validation(self, loss: float) -> bool:
        """Note a validation, log its line, and say whether it is the best so far.

        Raises:
            TrainingError: the loss is not a finite number.
        """
        if not math.isfinite(loss):
            raise TrainingError(f"the validation loss is {loss} at step {self.step}; {_ADVICE}")
        self.validation.append((self.step, loss))
        best = self.best is None or loss < self.best[1]
        if best:
            self.best = (self.step, loss)
        self._log({"step": self.step, "n_steps": len(self._plan.steps), "validation_loss": loss, "best": best})
        return best

    @property
    def out_of_patience(self) -> bool:
        """Whether so many validations in a row brought nothing better."""
        patience = self._config.early_stopping_patience
        if patience is None or self.best is None:
            return False
        return sum(step > self.best[0] for step, _ in self.validation) >= patience

    def state(self) -> dict[str, Any]:
        """Return what a checkpoint keeps, as JSON values."""
        return {
            "losses": self.losses,
            "validation": self.validation,
            "best": self.best,
            "seconds": self.seconds,
            "resumed_from": self.resumed_from,
        }

    def restore(self, state: Mapping[str, Any]) -> None:
        """Go on from a checkpoint's state."""
        self.losses = list(state["losses"])
        self.validation = [(step, loss) for step, loss in state["validation"]]
        self.best = tuple(state["best"]) if state["best"] else None
        self.resumed_from = [*state["resumed_from"], self.step]
        self._before = float(state["seconds"])
        self.start()

    def summary(self) -> dict[str, Any]:
        """Return what `training.json` says about the course of the run; a long one is thinned out."""
        stride = -(-len(self.losses) // KEPT_LOSSES) or 1
        return {
            "n_steps": self.step,
            "n_tokens": self.n_tokens,
            "seconds": round(self.seconds, 3),
            "losses": [round(loss, 6) for loss in self.losses[::stride]],
            "losses_stride": stride,
            "validation_losses": [[step, round(loss, 6)] for step, loss in self.validation],
            "best_step": self.best[0] if self.best else None,
            "resumed_from": self.resumed_from,
        }

    @property
    def final_loss(self) -> float | None:
        """Mean loss of the last epoch's worth of steps, at most; None before the first step."""
        last = self.losses[-self._plan.n_per_epoch :]
        return sum(last) / len(last) if last else None

    def _check(self, learning_rate: float) -> None:
        if not math.isfinite(self.losses[-1]):
            raise TrainingError(
                f"the loss is {self.losses[-1]} at step {self.step} (learning rate {learning_rate:.3g}); {_ADVICE}"
            )
        if self.step < 2 * DIVERGED_WINDOW:
            return
        first, last = (sum(part) / DIVERGED_WINDOW for part in (self.losses[:DIVERGED_WINDOW], self._window()))
        if last > first + DIVERGED_NATS:
            raise TrainingError(
                f"training diverges: the loss rose from {first:.2f} to {last:.2f} nats a token by step {self.step} "
                f"(learning rate {learning_rate:.3g}); {_ADVICE}"
            )

    def _window(self) -> list[float]:
        return self.losses[-DIVERGED_WINDOW:]


_ADVICE = "nothing was saved after the last checkpoint; try a lower train.learning_rate, or precision fp32"


class StopSignal:
    """Turns SIGTERM and SIGINT into a flag that the loop reads between steps; a second signal stops at once.

    Only the main thread can receive signals; elsewhere (a notebook's worker, say) the flag stays down.

    Attributes:
        received: the signal's name; None as long as there is none.
        notify: called once, when it comes.
    """

    def __init__(self) -> None:
        self.received: str | None = None
        self.notify: Callable[[], None] = lambda: None
        self._before: dict[int, Any] = {}

    def __enter__(self) -> Self:
        if threading.current_thread() is threading.main_thread():
            for number in (signal.SIGTERM, signal.SIGINT):
                self._before[number] = signal.signal(number, self._note)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for number, handler in self._before.items():
            signal.signal(number, handler)

    def _note(self, number: int, _frame: FrameType | None) -> None:
        if self.received:
            raise KeyboardInterrupt
        self.received = signal.Signals(number).name
        self.notify()
