"""One process a device: the same answers as one process, shared fairly, and failures that are heard."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import closing
from itertools import count, islice
from pathlib import Path

import pytest

from inference_parts import BrittleEngine, answers, config_of, encoder_of, examples, make_lively_llama
from newslora.encoding import Encoder, Prompt
from newslora.errors import InferenceError
from newslora.inference._ahead import Ahead
from newslora.inference._parallel import CHUNK, QUEUED, ParallelAnswerer
from newslora.inference.base import load_engine


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
