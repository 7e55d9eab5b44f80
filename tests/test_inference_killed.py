"""`predict` survives kill -9: ten times at random moments, and the file is that of a run that nobody disturbed."""

from __future__ import annotations

import random
import signal
import time
from pathlib import Path
from typing import Any

import pytest

import warm
from chat_server import Reply, completion, serving
from inference_parts import examples, make_lively_llama
from newslora.records import write_jsonl

N_KILLS = 10


def command(items: Path, out: Path, *settings: str) -> list[str]:
    """Return the command line of a prediction."""
    options = [option for setting in settings for option in ("--set", setting)]
    return ["predict", str(items), "--out", str(out), *options]


def n_lines(path: Path) -> int:
    """Return the lines that a file has."""
    return path.read_bytes().count(b"\n") if path.is_file() else 0


def run(arguments: list[str], *, kill_after: int | None, out: Path, pause: float = 0.0) -> float | None:
    """Run a command, and kill it once `out` has grown by so many lines and a moment has passed.

    Returns:
        Seconds to the first line, or None if it was killed.
    """
    before, first = n_lines(out), None
    log = out.with_suffix(".log")
    process = warm.start("newslora", arguments, output=log, environment={"OPENAI_API_KEY": "none"})
    start = time.monotonic()
    while process.is_alive():
        grown = n_lines(out) - before
        first = first or (time.monotonic() - start if grown else None)
        if kill_after is not None and grown >= kill_after:
            time.sleep(pause)
            process.kill()
            break
        time.sleep(0.002)
    process.join()
    assert process.exitcode in (0, -signal.SIGKILL), log.read_text()[-2000:]
    return None if process.exitcode else first


def survive(tmp_path: Path, settings: list[str], *, n_items: int, seed: int) -> None:
    """Predict undisturbed, predict with ten kills, and compare the files byte for byte."""
    items, whole, torn = tmp_path / "items.jsonl", tmp_path / "whole.jsonl", tmp_path / "torn.jsonl"
    write_jsonl(items, [example.item for example in examples(n_items)])
    first = run(command(items, whole, *settings), kill_after=None, out=whole)
    assert first is not None
    assert n_lines(whole) == n_items
    draw, left = random.Random(seed), []
    for _ in range(N_KILLS):
        after = draw.choice((0, 0, 1, 2, 5, 12))
        pause = draw.uniform(0.0, first) if after == 0 else draw.uniform(0.0, 0.01)
        assert run(command(items, torn, *settings), kill_after=after, out=torn, pause=pause) is None
        left.append(n_lines(torn))
    assert len(set(left)) > 3  # the kills came at work, not before or after it
    assert left[-1] < n_items
    assert run(command(items, torn, *settings), kill_after=None, out=torn) is not None
    assert torn.read_bytes() == whole.read_bytes()


@pytest.mark.slow
def test_a_killed_local_run_goes_on(tmp_path: Path) -> None:
    """Engine `transformers`, in slots: ten kills leave no duplicate, no hole and no other answer."""
    model = make_lively_llama(tmp_path / "model")
    settings = [f"model={model}", "predict.max_new_tokens=24", "predict.batch_size=4", "predict.device=cpu"]
    survive(tmp_path, settings, n_items=200, seed=1)


@pytest.mark.slow
def test_a_killed_run_against_a_server_goes_on(tmp_path: Path) -> None:
    """Engine `openai`, several requests at once that return out of order: the same."""
    draw = random.Random(0)

    def respond(_: int, body: dict[str, Any]) -> Reply:
        time.sleep(draw.uniform(0.0, 0.05))
        return completion(body["messages"][-1]["content"][-60:])

    with serving(respond) as server:
        settings = ["model=m", "predict.engine=openai", f"predict.base_url={server.url}"]
        survive(tmp_path, settings, n_items=900, seed=2)
