"""Start, kill and stop the test server from a test."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path

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
        self._process: subprocess.Popen[bytes] | None = None
        self.url = f"http://127.0.0.1:{self._port}"

    def start(self, *, seconds: float = 120) -> None:
        """Start the process and wait until it answers."""
        self._state.mkdir(parents=True, exist_ok=True)
        command = [sys.executable, str(HERE / "serve.py"), "--model", str(self.model), "--port", str(self._port)]
        command += ["--state", str(self._state), "--api-key", KEY]
        environment = {**os.environ, "JAX_COMPILATION_CACHE_DIR": str(self._state / "jax"), "HF_HUB_OFFLINE": "1"}
        environment.pop("PYTHONWARNINGS", None)
        with (self._state / "server.log").open("ab") as log:
            self._process = subprocess.Popen(
                command, env=environment, stdout=log, stderr=log, start_new_session=True, cwd=self._state
            )
        deadline = time.monotonic() + seconds
        while not self._healthy():
            if self._process.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError(f"the Tinker server did not start:\n{self.log()[-3000:]}")
            time.sleep(0.2)

    def kill(self) -> None:
        """End API and engine at once, as a crash would (SIGKILL to their process group)."""
        if self._process is not None and self._process.poll() is None:
            os.killpg(self._process.pid, signal.SIGKILL)
            self._process.wait(timeout=30)
        self._process = None

    def log(self) -> str:
        """Return what the server has printed."""
        file = self._state / "server.log"
        return file.read_text(errors="replace") if file.exists() else ""

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
