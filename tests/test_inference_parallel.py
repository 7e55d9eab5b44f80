"""One process a device: the same answers as one process, shared fairly, and failures that are heard."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from itertools import count, islice
from pathlib import Path

import pytest

from inference_parts import BrittleEngine, answers, config_of, encoder_of, examples, make_lively_llama
from newslora.encoding import Encoder, Prompt
from newslora.errors import InferenceError
from newslora.inference import _parallel
from newslora.inference._ahead import Ahead
from newslora.inference._parallel import CHUNK, QUEUED, ParallelAnswerer
from newslora.inference.base import load_ahead, load_engine, peeked


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of a tiny model."""
    return make_lively_llama(tmp_path_factory.mktemp("lively-llama"))


@pytest.fixture(scope="module")
def encoder(folder: Path) -> Encoder:
    """Return the encoder of the tiny model."""
    return encoder_of(folder)


def prompts(n: int) -> list[Prompt]:
    """Return n prompts without content."""
    return [Prompt(i, f"item-{i}", ()) for i in range(n)]


def brittle(folder: Path, encoder: Encoder, way: str, at: int = 0) -> ParallelAnswerer:
    """Return two processes of an engine that fails in this way at one item."""
    return ParallelAnswerer(
        BrittleEngine, config_of(folder, seed=max(at, 0)), encoder, adapter=Path(way), n_processes=2
    )


@pytest.mark.slow
def test_two_processes_answer_as_one_does(folder: Path, encoder: Encoder) -> None:
    """The texts of two processes are those of one, prompt by prompt."""
    items = examples(40)
    one = answers(load_engine(config_of(folder, max_new_tokens=8), encoder), encoder, items)
    two = answers(load_engine(config_of(folder, max_new_tokens=8, processes=2), encoder), encoder, items)
    assert one == two


@pytest.mark.slow
def test_both_processes_work_and_nothing_is_read_far_ahead(folder: Path, encoder: Encoder) -> None:
    """Every process gets prompts, each is answered once, and few are read ahead of the answers."""
    read: list[int] = []
    workers: set[str] = set()

    def until_both_have_worked() -> Iterator[Prompt]:
        while len(workers) < 2:
            read.append(len(read))
            yield Prompt(len(read) - 1, "item", ())

    found, furthest = [], 0
    for done in brittle(folder, encoder, "well").answer(until_both_have_worked()):
        found.append(done.index)
        workers.add(done.text.split()[0])
        furthest = max(furthest, len(read) - len(found))
    assert sorted(found) == read
    assert furthest <= CHUNK * (QUEUED + 2 * (QUEUED + 3) + 1)


@pytest.mark.slow
def test_a_failure_in_a_process_is_raised_here(folder: Path, encoder: Encoder) -> None:
    """The error of an engine in another process arrives with its type and words."""
    with pytest.raises(InferenceError, match="'item-100' is too much"):
        list(brittle(folder, encoder, "fail", at=100).answer(prompts(300)))


@pytest.mark.slow
def test_a_process_that_dies_is_noticed(folder: Path, encoder: Encoder) -> None:
    """A process that is killed ends the run with its exit code, not with a wait for ever."""
    with pytest.raises(InferenceError, match="died with exit code 9"):
        list(brittle(folder, encoder, "die", at=100).answer(prompts(300)))


ENDLESS = """
import sys
from itertools import count
from pathlib import Path
from inference_parts import BrittleEngine, config_of, encoder_of
from newslora.encoding import Prompt
from newslora.inference._parallel import ParallelAnswerer

folder = Path(sys.argv[1])
answerer = ParallelAnswerer(BrittleEngine, config_of(folder), encoder_of(folder), adapter=Path("well"), n_processes=2)
for done in answerer.answer(Prompt(i, f"item-{i}", ()) for i in count()):
    print(done.text.split()[0], flush=True)
"""


def running(pid: int) -> bool:
    """Say whether a process runs; one that waits for its parent to ask how it ended does not."""
    status = Path(f"/proc/{pid}/stat")
    return status.is_file() and status.read_text().rpartition(")")[2].split()[0] != "Z"


@pytest.mark.slow
def test_no_process_outlives_a_killed_parent(folder: Path) -> None:
    """After kill -9 of the parent, the processes that answered are gone within seconds, and their GPUs free."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    parent = subprocess.Popen(
        [sys.executable, "-c", ENDLESS, str(folder)], env=environment, stdout=subprocess.PIPE, text=True
    )
    assert parent.stdout is not None
    workers = set(islice((int(line) for line in parent.stdout), 200))
    assert workers
    assert all(map(running, workers))
    parent.send_signal(signal.SIGKILL)
    parent.wait()
    parent.stdout.close()
    end = time.monotonic() + 20
    while any(map(running, workers)) and time.monotonic() < end:
        time.sleep(0.05)
    assert not any(map(running, workers))


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """Return what grows when the fork server is asked to start; two GPUs are shown, and none is there."""
    calls: list[bool] = []
    monkeypatch.setattr(_parallel, "start_server", lambda: calls.append(True))
    monkeypatch.setattr(_parallel, "n_gpus", lambda: 2)
    return calls


@pytest.mark.parametrize(
    ("settings", "n", "expected"),
    [
        ({"device": "auto"}, _parallel.MANY, True),
        ({"device": "auto"}, _parallel.MANY - 1, False),
        ({"device": "auto", "processes": 1}, _parallel.MANY, False),
        ({"device": "auto", "processes": 2}, 3, True),
        ({"device": "cpu"}, _parallel.MANY, False),
        ({"device": "cpu", "processes": 2}, 3, True),
        ({"device": "auto", "engine": "openai"}, _parallel.MANY, False),
    ],
)
def test_libraries_load_ahead_only_where_processes_follow(
    started: list[bool], tmp_path: Path, settings: dict[str, object], n: int, *, expected: bool
) -> None:
    """The server starts for several processes alone, and every item is still there, in order."""
    assert list(load_ahead(config_of(tmp_path, **settings), range(n))) == list(range(n))
    assert bool(started) is expected


@pytest.mark.parametrize(
    ("environment", "n"),
    [({}, 3), ({"CUDA_VISIBLE_DEVICES": "1,2"}, 2), ({"CUDA_VISIBLE_DEVICES": ""}, 0), ({"LOCAL_RANK": "0"}, 0)],
)
def test_gpus_are_counted_by_the_drivers_files(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, environment: dict[str, str], n: int
) -> None:
    """Three cards in /dev, fewer where the environment hides some, none for a process of torchrun."""
    for name in ("nvidia0", "nvidia1", "nvidia2", "nvidiactl", "nvidia-uvm"):
        (tmp_path / name).touch()
    for name in ("CUDA_VISIBLE_DEVICES", "LOCAL_RANK"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(_parallel, "DEVICES", tmp_path)
    assert _parallel.n_gpus() == n


def test_the_server_sees_no_gpu_and_leaves_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """While it starts, GPUs are hidden; afterwards the environment is as it was."""
    monkeypatch.setenv("CUDA_VISIBLE_DEVICES", "3")
    before, seen = dict(os.environ), []
    monkeypatch.setattr(_parallel.forkserver, "ensure_running", lambda: seen.append(dict(os.environ)))
    _parallel.start_server()
    assert seen[0] == {**before, **_parallel.UNSEEN}
    assert dict(os.environ) == before


def test_an_error_keeps_its_place_when_items_are_peeked_at() -> None:
    """What was read before the error is given first, whether the error lies among the items that were counted or behind."""

    def stream() -> Iterator[int]:
        yield from range(5)
        raise InferenceError("bad line")

    for n, counted in ((3, 3), (10, 5)):
        n_items, items = peeked(stream(), n)
        assert n_items == counted
        assert list(islice(items, 5)) == list(range(5))
        with pytest.raises(InferenceError, match="bad line"):
            next(items)


def test_reading_ahead_keeps_order_and_errors() -> None:
    """What a thread read ahead comes in order; the stream's error comes behind what was read before it."""

    def stream() -> Iterator[int]:
        yield from range(100)
        raise InferenceError("bad line")

    found: list[int] = []
    with pytest.raises(InferenceError, match="bad line"), closing(Ahead(stream(), 7)) as ahead:
        found.extend(ahead)
    assert found == list(range(100))


def test_reading_ahead_stops_where_nobody_reads() -> None:
    """An endless stream is read a bounded number of items ahead, and no further once it is closed."""
    read: list[int] = []

    def stream() -> Iterator[int]:
        for i in count():
            read.append(i)
            yield i

    with closing(Ahead(stream(), 5)) as ahead:
        assert list(islice(ahead, 3)) == [0, 1, 2]
    assert len(read) <= 3 + 5 + 2
    n = len(read)
    time.sleep(0.2)
    assert len(read) == n
