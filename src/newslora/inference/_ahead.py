"""Reading ahead in a thread: prompts are made from records while a GPU works and this thread waits for it."""

from __future__ import annotations

import queue
import threading
from collections.abc import Iterable, Iterator
from typing import Any, Final, Generic, TypeVar

T = TypeVar("T")

POLL_SECONDS: Final = 0.05
_END: Final = object()


class Ahead(Generic[T]):
    """Iterates over a stream that a thread reads, at most n items ahead; `close` ends the thread early."""

    def __init__(self, stream: Iterable[T], n: int) -> None:
        self._stream = stream
        self._ready: queue.Queue[Any] = queue.Queue(n)
        self._closed = threading.Event()
        self._error: BaseException | None = None
        self._thread = threading.Thread(target=self._read, daemon=True)
        self._thread.start()

    def __iter__(self) -> Iterator[T]:
        """Yield what was read; an error of the stream is raised in its place."""
        while (item := self._ready.get()) is not _END:
            yield item
        if self._error is not None:
            raise self._error

    def close(self) -> None:
        """Read no more."""
        self._closed.set()
        self._thread.join()

    def _read(self) -> None:
        try:
            for item in self._stream:
                if not self._put(item):
                    return
        except BaseException as error:  # noqa: BLE001  # raised again where the items are used
            self._error = error
        self._put(_END)

    def _put(self, item: object) -> bool:
        while not self._closed.is_set():
            try:
                self._ready.put(item, timeout=POLL_SECONDS)
            except queue.Full:
                continue
            return True
        return False
