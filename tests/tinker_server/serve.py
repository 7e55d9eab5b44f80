"""The program of the test server: skyrl's Tinker API on loopback, its JAX engine as a child process.

skyrl wants to be started by `uv run` and to start its engine so; here the engine is this very program with `--engine`.
Before Python 3.12, pydantic refuses the `typing.TypedDict` that skyrl uses; the one of typing_extensions is put in its
place, in this process only.
"""

from __future__ import annotations

import argparse
import json
import os
import runpy
import sys
import typing
from pathlib import Path

import typing_extensions

os.environ.setdefault("JAX_PLATFORMS", "cpu")
os.environ.setdefault("HF_HUB_OFFLINE", "1")
if sys.version_info < (3, 12):
    typing.TypedDict = typing_extensions.TypedDict


def run_engine(arguments: list[str]) -> None:
    """Run skyrl's engine in this process until it ends."""
    sys.argv = ["skyrl.tinker.engine", *arguments]
    runpy.run_module("skyrl.tinker.engine", run_name="__main__", alter_sys=True)


def run_api(options: argparse.Namespace) -> None:
    """Run the HTTP server in this process until it is told to stop."""
    import uvicorn
    from skyrl.tinker import api
    from skyrl.tinker.config import EngineConfig, config_to_argv

    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
    from tinker_server import routes

    api._build_uv_run_cmd_engine = lambda _parent, config: [
        sys.executable, str(Path(__file__).resolve()), "--engine", *config_to_argv(config),
    ]  # fmt: skip
    routes.install(api, options.api_key)
    api.app.state.engine_config = EngineConfig(
        base_model=options.model,
        backend="jax",
        backend_config={"max_lora_adapters": options.max_adapters, "max_lora_rank": 32},
        checkpoints_base=str(options.state / "checkpoints"),
        database_url=f"sqlite:///{options.state / 'tinker.db'}",
        session_timeout_sec=600,
    )
    uvicorn.run(api.app, host="127.0.0.1", port=options.port, log_level="warning")


def main() -> None:
    """Read the command line and run the API, or the engine where the API asks for it."""
    if sys.argv[1:2] == ["--engine"]:
        run_engine(sys.argv[2:])
        return
    parser = argparse.ArgumentParser()
    parser.add_argument("--model", required=True)
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--state", type=Path, required=True)
    parser.add_argument("--api-key", required=True)
    parser.add_argument("--max-adapters", type=int, default=10)
    options = parser.parse_args()
    options.state.mkdir(parents=True, exist_ok=True)
    (options.state / "server.json").write_text(json.dumps({"pid": os.getpid(), "port": options.port}))
    run_api(options)


if __name__ == "__main__":
    main()
