"""Several devices: one process for each, fed from one stream and read into one.

All processes take prompts from one bounded queue, so that a faster one takes more, and nothing is read much further
ahead than it is answered. A process that fails or dies ends the run with its error; what was answered before counts.
"""

from __future__ import annotations

import multiprocessing
import os
import pickle
import queue
import signal
from collections.abc import Iterable, Iterator, Sequence
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any, Final

from newslora.config import RunConfig
from newslora.encoding import Encoder, Prompt
from newslora.errors import InferenceError
from newslora.inference.base import Completion, EngineClass

CHUNK: Final = 16
"""Prompts or completions a message."""

QUEUED: Final = 8
"""Messages of prompts that may wait, and of completions for each process."""

POLL_SECONDS: Final = 0.05


class ParallelAnswerer:
    """Answers a stream of prompts in n processes, each with an engine of its own."""

    def __init__(
        self, engine: EngineClass, config: RunConfig, encoder: Encoder, *, adapter: Path | None, n_processes: int
    ) -> None:
        self._arguments = (engine, config, encoder, adapter)
        self._n = n_processes
        self._context = multiprocessing.get_context("spawn")  # a fork would inherit a GPU that it must not use
        self._tasks: Any = self._context.Queue(QUEUED)
        self._results: Any = self._context.Queue(QUEUED * n_processes)

    def answer(self, prompts: Iterable[Prompt]) -> Iterator[Completion]:
        """Yield completions as any process finishes them.

        Raises:
            InferenceError: a process died.
            NewsloraError: whatever an engine raised.
        """
        workers = [
            self._context.Process(
                target=_work, args=(i, *self._arguments, self._n, self._tasks, self._results), daemon=True
            )
            for i in range(self._n)
        ]
        for worker in workers:
            worker.start()
        try:
            yield from self._exchange(iter(prompts), workers)
        finally:
            for worker in workers:
                worker.terminate()
                worker.join()

    def _exchange(self, prompts: Iterator[Prompt], workers: Sequence[BaseProcess]) -> Iterator[Completion]:
        waiting = _chunks(prompts)
        ready = next(waiting, None)
        n_ends_sent = n_ends_seen = 0
        while n_ends_seen < self._n:
            if n_ends_sent < self._n and self._offered(ready):
                n_ends_sent += ready is None
                ready = next(waiting, None)
                continue
            for message in self._received(workers):
                if isinstance(message, Exception):
                    raise message
                n_ends_seen += message is None
                yield from message or ()

    def _offered(self, chunk: list[Prompt] | None) -> bool:
        try:
            self._tasks.put_nowait(chunk)
        except queue.Full:
            return False
        return True

    def _received(self, workers: Sequence[BaseProcess]) -> Iterator[list[Completion] | Exception | None]:
        """Yield the next message, or nothing after a short while: a starved process may want prompts first."""
        try:
            yield self._results.get(timeout=POLL_SECONDS)
        except queue.Empty:
            dead = next((worker for worker in workers if worker.exitcode not in (None, 0)), None)
            if dead is not None:
                raise InferenceError(
                    f"the process of device {workers.index(dead)} died with exit code {dead.exitcode}; what was answered "
                    "is kept, and the same command goes on from there"
                ) from None


def _work(  # noqa: PLR0913  # a process takes its world as arguments
    number: int,
    engine: EngineClass,
    config: RunConfig,
    encoder: Encoder,
    adapter: Path | None,
    n_processes: int,
    tasks: Any,
    results: Any,
) -> None:
    """Run one engine on one device until the stream ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the parent's to handle
    visible = os.environ.get("CUDA_VISIBLE_DEVICES")
    os.environ["CUDA_VISIBLE_DEVICES"] = visible.split(",")[number] if visible else str(number)
    try:
        import torch

        torch.set_num_threads(max(1, torch.get_num_threads() // n_processes))
        done: list[Completion] = []
        for completion in engine(config, encoder, adapter=adapter).complete(_stream(tasks)):
            done.append(completion)
            if len(done) == CHUNK:
                results.put(done)
                done = []
        results.put(done)
        results.put(None)
    except Exception as error:  # noqa: BLE001  # raised again in the parent
        results.put(_portable(error))


def _stream(tasks: Any) -> Iterator[Prompt]:
    while (chunk := tasks.get()) is not None:
        yield from chunk


def _chunks(prompts: Iterator[Prompt]) -> Iterator[list[Prompt]]:
    chunk: list[Prompt] = []
    for prompt in prompts:
        chunk.append(prompt)
        if len(chunk) == CHUNK:
            yield chunk
            chunk = []
    if chunk:
        yield chunk


def _portable(error: Exception) -> Exception:
    """Return the error as it is where it can travel between processes, else its words."""
    try:
        pickle.loads(pickle.dumps(error))  # noqa: S301  # our own bytes
    except Exception:  # noqa: BLE001  # any class may refuse in its own way
        return InferenceError(f"{type(error).__name__}: {error}")
    return error
