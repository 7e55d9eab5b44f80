"""Several devices: one process for each, fed from one stream and read into one.

All processes take prompts from one bounded queue, so that a faster one takes more, and nothing is read much further
ahead than it is answered. A process that fails or dies ends the run with its error; what was answered before counts.

Importing torch and transformers takes longer than loading a model. So one process does it for all (Python's fork
server): it can start before this one imports them itself (`load_ahead`), never touches a GPU, and the others are forked
from it, libraries and all. It stays for the next run.
"""

from __future__ import annotations

import multiprocessing
import os
import pickle
import queue
import signal
import threading
from collections.abc import Iterable, Iterator, Sequence
from multiprocessing import forkserver
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any, Final, TypeVar

from newslora.config import PredictConfig, RunConfig
from newslora.encoding import Encoder, Prompt
from newslora.errors import InferenceError
from newslora.inference.base import Completion, EngineClass, peeked

T = TypeVar("T")

MANY: Final = 4_000
"""Items from which on further GPUs are worth what their processes take to start."""

DEVICES: Final = Path("/dev")

UNSEEN: Final = {"CUDA_VISIBLE_DEVICES": "", "PYTORCH_NVML_BASED_CUDA_CHECK": "1"}
"""Environment of the fork server: no library that it imports may find a GPU, as a fork could not use it any more."""

CHUNK: Final = 16
"""Prompts or completions a message."""

QUEUED: Final = 8
"""Messages of prompts that may wait, and of completions for each process."""

POLL_SECONDS: Final = 0.05


def load_ahead(config: PredictConfig, items: Iterable[T]) -> Iterator[T]:
    """Start to load the libraries of several processes, if there will be several; return the items.

    Some are read for that where their number decides; an error of theirs keeps its place.
    """
    n_asked, n_items, stream = config.processes, 0, iter(items)
    if n_asked is None and config.device != "cpu" and n_gpus() > 1:
        n_items, stream = peeked(stream, MANY)
    if (n_asked or 0) > 1 or n_items == MANY:
        start_server()
    return stream


def n_gpus() -> int:
    """Return how many GPUs the driver shows this process, by its files: asking torch takes seconds. 0 under torchrun."""
    n_files = 0 if "LOCAL_RANK" in os.environ else len(list(DEVICES.glob("nvidia[0-9]*")))
    visible = os.environ.get("CUDA_VISIBLE_DEVICES")
    return n_files if visible is None else min(n_files, len([name for name in visible.split(",") if name.strip()]))


def start_server() -> None:
    """Start the process that the others are forked from, if it does not run; return at once."""
    before = {key: os.environ.get(key) for key in UNSEEN}
    forkserver.set_forkserver_preload(["newslora.inference._server"])
    os.environ.update(UNSEEN)
    try:
        forkserver.ensure_running()
    finally:
        for key, value in before.items():
            if value is None:
                del os.environ[key]
            else:
                os.environ[key] = value


class ParallelAnswerer:
    """Answers a stream of prompts in n processes, each with an engine of its own."""

    def __init__(
        self, engine: EngineClass, config: RunConfig, encoder: Encoder, *, adapter: Path | None, n_processes: int
    ) -> None:
        self._arguments = (engine, config, encoder, adapter)
        self._n = n_processes
        self._context = multiprocessing.get_context("forkserver")
        self._tasks: Any = self._context.Queue(QUEUED)
        self._results: Any = self._context.Queue(QUEUED * n_processes)

    def answer(self, prompts: Iterable[Prompt]) -> Iterator[Completion]:
        """Yield completions as any process finishes them.

        Raises:
            InferenceError: a process died.
            NewsloraError: whatever an engine raised.
        """
        start_server()
        visible = os.environ.get("CUDA_VISIBLE_DEVICES")
        devices = visible.split(",") if visible else [str(i) for i in range(self._n)]
        queues = (self._tasks, self._results)
        workers = [
            self._context.Process(target=_work, args=(devices[i], *self._arguments, self._n, *queues), daemon=True)
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
    device: str,
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
    threading.Thread(target=_end_with_parent, daemon=True).start()
    os.environ["CUDA_VISIBLE_DEVICES"] = device
    os.environ.pop("PYTORCH_NVML_BASED_CUDA_CHECK", None)
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


def _end_with_parent() -> None:
    """Do not outlive a parent that was killed: it would keep a GPU, and wait for prompts for ever."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


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
