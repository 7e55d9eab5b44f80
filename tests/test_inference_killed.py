"""`predict` survives kill -9: ten times at random moments, and the file is that of a run that nobody disturbed."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from chat_server import Reply, completion, serving
from inference_parts import examples, make_lively_llama
from newslora.records import write_jsonl

N_ITEMS, N_KILLS = 300, 10


def command(items: Path, out: Path, *settings: str) -> list[str]:
    """Return the command line of a prediction."""
    options = [option for setting in settings for option in ("--set", setting)]
    return [sys.executable, "-m", "newslora", "predict", str(items), "--out", str(out), *options]


def n_lines(path: Path) -> int:
    """Return the lines that a file has."""
    return path.read_bytes().count(b"\n") if path.is_file() else 0


def run(arguments: list[str], *, kill_after: int | None, out: Path, pause: float = 0.0) -> bool:
    """Run a command, kill it once `out` has grown by so many lines and a moment has passed; say whether it was killed."""
    environment = {**os.environ, "OPENAI_API_KEY": "none", "OMP_NUM_THREADS": "1"}
    before = n_lines(out)
    process = subprocess.Popen(arguments, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    while process.poll() is None:
        if kill_after is not None and n_lines(out) - before >= kill_after:
            time.sleep(pause)
            process.kill()
            break
        time.sleep(0.002)
    _, errors = process.communicate()
    assert process.returncode in (0, -signal.SIGKILL), errors.decode()[-2000:]
    return process.returncode != 0


def survive(tmp_path: Path, settings: list[str], seed: int) -> None:
    """Predict undisturbed, predict with ten kills, and compare the files byte for byte."""
    items, whole, torn = tmp_path / "items.jsonl", tmp_path / "whole.jsonl", tmp_path / "torn.jsonl"
    write_jsonl(items, [example.item for example in examples(N_ITEMS)])
    assert not run(command(items, whole, *settings), kill_after=None, out=whole)
    assert n_lines(whole) == N_ITEMS
    draw, left = random.Random(seed), []
    for _ in range(N_KILLS):
        after = draw.choice((0, 0, 1, 2, 5, 12))
        pause = draw.uniform(0.0, 2.0) if after == 0 else draw.uniform(0.0, 0.01)
        assert run(command(items, torn, *settings), kill_after=after, out=torn, pause=pause)
        left.append(n_lines(torn))
    assert len(set(left)) > 3  # the kills came at work, not before or after it
    assert left[-1] < N_ITEMS
    assert not run(command(items, torn, *settings), kill_after=None, out=torn)
    assert torn.read_bytes() == whole.read_bytes()


@pytest.mark.slow
def test_a_killed_local_run_goes_on(tmp_path: Path) -> None:
    """Engine `transformers`, in slots: ten kills leave no duplicate, no hole and no other answer."""
    model = make_lively_llama(tmp_path / "model")
    survive(tmp_path, [f"model={model}", "predict.max_new_tokens=24", "predict.batch_size=4", "predict.device=cpu"], 1)


@pytest.mark.slow
def test_a_killed_run_against_a_server_goes_on(tmp_path: Path) -> None:
    """Engine `openai`, several requests at once that return out of order: the same."""
    draw = random.Random(0)

    def respond(_: int, body: dict[str, Any]) -> Reply:
        time.sleep(draw.uniform(0.0, 0.05))
        return completion(body["messages"][-1]["content"][-60:])

    with serving(respond) as server:
        survive(tmp_path, ["model=m", "predict.engine=openai", f"predict.base_url={server.url}"], 2)
