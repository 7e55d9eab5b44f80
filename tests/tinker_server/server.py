"""Start, kill and stop the test server from a test."""

from __future__ import annotations

import os
import signal
import socket
import time
import urllib.error
import urllib.request
from multiprocessing.process import BaseProcess
from pathlib import Path

import warm

HERE = Path(__file__).parent
KEY = "tml-test"


class TinkerServer:
    """One server process over a state folder, which outlives it: killed and started again, it knows its checkpoints.

    Attributes:
        url: where it answers.
        model: the only base model that it serves, a folder.
    """

    def __init__(self, model: Path, state: Path) -> None:
        self.model = model
        self._state = state
        self._port = _free_port()
        self._log = state / "server.log"
        self._process: BaseProcess | None = None
        self.url = f"http://127.0.0.1:{self._port}"

    def start(self, *, seconds: float = 300) -> None:
        """Start the process and wait until it answers."""
        self._state.mkdir(parents=True, exist_ok=True)
        words = ["--model", self.model, "--port", self._port, "--state", self._state, "--api-key", KEY]
        self._process = warm.start(str(HERE / "serve.py"), words, output=self._log, environment=self._environment())
        deadline = time.monotonic() + seconds
        while not self._healthy():
            if not self._process.is_alive() or time.monotonic() > deadline:
                raise RuntimeError(f"the Tinker server did not start:\n{self.log()[-3000:]}")
            time.sleep(0.2)

    def kill(self) -> None:
        """End API and engine at once, as a crash would (SIGKILL to their process group)."""
        if self._process is not None and self._process.is_alive():
            os.killpg(self._process.pid, signal.SIGKILL)
            self._process.join(30)
        self._process = None

    def log(self) -> str:
        """Return what the server has printed."""
        return self._log.read_text(errors="replace") if self._log.exists() else ""

    def _environment(self) -> dict[str, str]:
        """Return variables: offline, and every compiled program kept, so that a second start compiles none again."""
        return {
            "HF_HUB_OFFLINE": "1",
            "JAX_COMPILATION_CACHE_DIR": str(self._state / "jax"),
            "JAX_PERSISTENT_CACHE_MIN_COMPILE_TIME_SECS": "0",
            "JAX_PERSISTENT_CACHE_MIN_ENTRY_SIZE_BYTES": "-1",
        }

    def _healthy(self) -> bool:
        try:
            with urllib.request.urlopen(f"{self.url}/api/v1/healthz", timeout=2) as answer:
                return bool(answer.status == 200)
        except (urllib.error.URLError, OSError):
            return False


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
