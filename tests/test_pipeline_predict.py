"""`predict` as a data tool: order, resuming, refusing, selecting; with an engine that needs no weights."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

import newslora
from newslora.encoding import Prompt
from newslora.errors import ConfigError, DataError, StorageError
from newslora.inference.base import Completion
from newslora.schema import Prediction


class BackwardsEngine:
    """Answers in windows of four, last first, as an engine does whose sequences finish at different times."""

    def __init__(self, *, die_after: int | None = None) -> None:
        self.die_after = die_after
        self.answered = 0

    def complete(self, prompts: Iterable[Prompt]) -> Iterator[Completion]:
        """Yield a completion a prompt; raises KeyboardInterrupt after `die_after` of them."""
        window: list[Prompt] = []
        for prompt in prompts:
            window.append(prompt)
            if len(window) == 4:
                yield from self._flush(window)
                window = []
        yield from self._flush(window)

    def _flush(self, window: list[Prompt]) -> Iterator[Completion]:
        for prompt in reversed(window):
            if self.answered == self.die_after:
                raise KeyboardInterrupt
            self.answered += 1
            yield Completion(prompt.index, json.dumps({"relevance_score": 7, "id": prompt.id}), "stop", 9)


@pytest.fixture
def items(tmp_path: Path) -> Path:
    """Return a file of ten items."""
    path = tmp_path / "items.jsonl"
    rows = [{"id": f"i{n}", "title": f"Title {n}", "content": "Words.", "source": "AB"[n % 2]} for n in range(10)]
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


@pytest.fixture
def settings(tiny_model: Path) -> newslora.RunConfig:
    """Return a configuration that asks a tiny model for one field."""
    return newslora.load_config(None, [f"model={tiny_model}", "schema.fields=[relevance_score]", "chat_format=plain"])


def test_predictions_come_back_in_the_order_of_the_items(items, settings):
    """An engine may answer in any order; the predictions are in the input's."""
    made = newslora.predict(items, config=settings, engine=BackwardsEngine())
    assert [one.id for one in made] == [f"i{n}" for n in range(10)]
    assert all(isinstance(one, Prediction) and one.metadata["id"] == one.id for one in made)


def test_records_in_memory_are_answered_like_a_file(settings):
    """Mappings in the record format need no file."""
    made = newslora.predict([{"id": "a", "title": "T", "content": "C"}], config=settings, engine=BackwardsEngine())
    assert [(one.id, one.error) for one in made] == [("a", None)]


@pytest.mark.parametrize("stop", range(11))
def test_an_interrupted_run_goes_on_to_the_same_file(items, settings, tmp_path, stop):
    """Wherever it stops, even within a line, the resumed file equals that of an undisturbed run."""
    whole, resumed = tmp_path / "whole.jsonl", tmp_path / "resumed.jsonl"
    newslora.predict(items, out=whole, config=settings, engine=BackwardsEngine())
    try:
        newslora.predict(items, out=resumed, config=settings, engine=BackwardsEngine(die_after=stop))
    except KeyboardInterrupt:
        with resumed.open("ab") as file:
            file.write(b'{"id": "i')
    summary = newslora.predict(items, out=resumed, config=settings, engine=BackwardsEngine())
    assert resumed.read_bytes() == whole.read_bytes()
    assert (summary.n_items, summary.n_valid, summary.n_truncated) == (10, 10, 0)


def test_a_finished_file_is_not_predicted_again(items, settings, tmp_path):
    """The same command on a finished file answers nothing anew."""
    out = tmp_path / "p.jsonl"
    newslora.predict(items, out=out, config=settings, engine=BackwardsEngine())
    engine = BackwardsEngine()
    assert newslora.predict(items, out=out, config=settings, engine=engine).n_new == 0
    assert engine.answered == 0


def test_a_file_of_other_settings_is_refused(items, settings, tmp_path):
    """A run with another temperature must not go on in the same file."""
    out = tmp_path / "p.jsonl"
    newslora.predict(items, out=out, config=settings, engine=BackwardsEngine())
    hot = settings.model_copy(update={"predict": settings.predict.model_copy(update={"temperature": 0.7})})
    before = out.read_bytes()
    with pytest.raises(StorageError, match="made with another predict"):
        newslora.predict(items, out=out, config=hot, engine=BackwardsEngine())
    assert out.read_bytes() == before


def test_a_foreign_file_is_not_overwritten(items, settings, tmp_path):
    """A file that predict has no record of writing is left alone."""
    out = tmp_path / "mine.jsonl"
    out.write_text("precious\n", encoding="utf-8")
    with pytest.raises(StorageError, match="no record of writing it"):
        newslora.predict(items, out=out, config=settings, engine=BackwardsEngine())
    assert out.read_text(encoding="utf-8") == "precious\n"


def test_other_items_are_not_appended_to_a_started_file(items, settings, tmp_path):
    """Going on with another data file would mix two runs; it names the first line that differs."""
    out = tmp_path / "p.jsonl"
    newslora.predict(items, out=out, config=settings, engine=BackwardsEngine(), limit=3)
    other = [{"id": "x", "title": "T", "content": "C"}]
    with pytest.raises(StorageError, match=r"p\.jsonl:1 answers item 'i0', the data have 'x' there"):
        newslora.predict(other, out=out, config=settings, engine=BackwardsEngine())


def test_limit_and_where_select(items, settings):
    """`where` filters on the item's own keys before `limit` counts."""
    made = newslora.predict(items, config=settings, engine=BackwardsEngine(), where={"source": "B"}, limit=2)
    assert [one.id for one in made] == ["i1", "i3"]


def test_where_on_an_unknown_key_lists_the_keys(items, settings):
    """A key that items do not have is an error, not an empty selection."""
    with pytest.raises(ConfigError, match=r"has no 'sauce'; it has id, title, content, source"):
        newslora.predict(items, config=settings, engine=BackwardsEngine(), where={"sauce": "B"})


def test_a_missing_file_is_named(settings, tmp_path):
    """The message carries the path."""
    with pytest.raises(DataError, match=r"nothing\.jsonl"):
        newslora.predict(tmp_path / "nothing.jsonl", config=settings, engine=BackwardsEngine())


def test_a_folder_that_is_no_adapter_says_what_is_missing(items, settings, tmp_path):
    """An adapter needs its config and its weights as safetensors."""
    with pytest.raises(DataError, match=r"adapter_config\.json is missing"):
        newslora.predict(items, config=settings, adapter=tmp_path, engine=BackwardsEngine())
