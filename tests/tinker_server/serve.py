"""The program of the test server: skyrl's Tinker API on loopback, its JAX engine as a child process.

skyrl wants to be started by `uv run` and to start its engine so; here the engine is forked off once the libraries of
both are imported. Before Python 3.12, pydantic refuses the `typing.TypedDict` that skyrl uses; the one of
typing_extensions is put in its place, in this process only.
"""

from __future__ import annotations

import argparse
import importlib
import json
import os
import signal
import sys
import traceback
import typing
from pathlib import Path
from typing import TYPE_CHECKING

import typing_extensions

if TYPE_CHECKING:
    from skyrl.tinker.config import EngineConfig

os.environ.setdefault("JAX_PLATFORMS", "cpu")
os.environ.setdefault("HF_HUB_OFFLINE", "1")
if sys.version_info < (3, 12):
    typing.TypedDict = typing_extensions.TypedDict


def config_of(options: argparse.Namespace) -> EngineConfig:
    """Return what API and engine agree on."""
    from skyrl.tinker.config import EngineConfig

    return EngineConfig(
        base_model=options.model,
        backend="jax",
        backend_config={  # samples are padded to three at a time: one shape, compiled once
            "max_lora_adapters": options.max_adapters,
            "max_lora_rank": 32,
            "sample_max_num_sequences": 3,
        },
        checkpoints_base=str(options.state / "checkpoints"),
        database_url=f"sqlite:///{options.state / 'tinker.db'}",
        session_timeout_sec=600,
    )


def fork_engine(config: EngineConfig) -> int:
    """Fork the engine off, while nothing here has a thread; it begins when a byte is written to the descriptor."""
    from skyrl.tinker import engine

    waiting, gate = os.pipe()
    if os.fork():
        os.close(waiting)
        return gate
    os.close(gate)
    try:
        if os.read(waiting, 1):
            engine.TinkerEngine(config).run()
    except BaseException:
        traceback.print_exc()
        raise
    finally:  # an API without its engine would let its clients wait
        os.killpg(0, signal.SIGKILL)


def run_api(options: argparse.Namespace, config: EngineConfig, gate: int) -> None:
    """Run the HTTP server in this process until it is told to stop; the engine begins once the tables are made."""
    import uvicorn
    from skyrl.tinker import api

    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
    from tinker_server import routes

    def command(*_: object) -> list[str]:
        os.write(gate, b"!")
        return [sys.executable, "-S", "-c", "import signal; signal.pause()"]  # what skyrl takes for its engine

    api._build_uv_run_cmd_engine = command
    routes.install(api, options.api_key)
    api.app.state.engine_config = config
    uvicorn.run(api.app, host="127.0.0.1", port=options.port, log_level="warning")


def main() -> None:
    """Read the command line, and run API and engine."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--model", required=True)
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--state", type=Path, required=True)
    parser.add_argument("--api-key", required=True)
    parser.add_argument("--max-adapters", type=int, default=10)
    options = parser.parse_args()
    options.state.mkdir(parents=True, exist_ok=True)
    (options.state / "server.json").write_text(json.dumps({"pid": os.getpid(), "port": options.port}))
    for libraries in ("skyrl.tinker.api", "skyrl.backends.jax"):  # imported before there are two of us
        importlib.import_module(libraries)
    config = config_of(options)
    run_api(options, config, fork_engine(config))


if __name__ == "__main__":
    main()
