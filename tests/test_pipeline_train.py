"""`train` and its plan: what is refused before a weight is loaded, and the log that a resumed run continues."""

from __future__ import annotations

import json

import pytest

import newslora
from newslora.errors import DataError, StorageError
from newslora.pipeline._train import _Journal

METADATA = {"relevance_score": 5, "company_names": ["Orrery Labs"], "summary": "Orrery Labs did it."}
ITEMS = [{"id": str(n), "title": f"T{n}", "content": "Orrery Labs did it.", "metadata": METADATA} for n in range(5)]


@pytest.fixture
def config(tiny_model) -> newslora.RunConfig:
    """Return a configuration for the tiny model."""
    return newslora.load_config(None, [f"model={tiny_model}", "chat_format=plain", "train.batch_size=2"])


def test_a_plan_counts_and_writes_nothing(config, tmp_path, monkeypatch):
    """Steps, tokens, fields that the data carry, and one example whose last part is the answer with its stop token."""
    monkeypatch.chdir(tmp_path)
    plan = newslora.plan_training(ITEMS, config=config)
    assert (plan.n_examples, plan.n_steps) == (5, 9)
    assert plan.config.metadata_schema.fields == ("relevance_score", "company_names", "summary")
    assert [trained for _, trained in plan.pieces] == [False, True]
    assert json.loads(plan.pieces[1][0].partition("<|")[0]) == METADATA
    assert 0 < plan.n_trained < plan.n_tokens
    assert list(tmp_path.iterdir()) == []


def test_items_without_metadata_are_named(config, tmp_path):
    """What cannot be trained on stops the run before it makes its folder."""
    bare = [*ITEMS, {"id": "bare", "title": "T", "content": "C"}]
    with pytest.raises(DataError, match="1 of 6 items have no metadata, 'bare' among them"):
        newslora.train(bare, out=tmp_path / "a", config=config)
    assert not (tmp_path / "a").exists()


def test_a_folder_in_use_is_refused(config, tmp_path):
    """Nothing of an earlier run is overwritten."""
    (tmp_path / "notes.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(StorageError, match="is not empty; --resume goes on"):
        newslora.train(ITEMS, out=tmp_path, config=config)


def test_a_finished_adapter_is_returned_by_resume(config, tmp_path):
    """Resuming what is done trains nothing."""
    first = newslora.train(ITEMS, out=tmp_path / "a", config=config)
    weights = (tmp_path / "a" / "adapter_model.safetensors").stat().st_mtime_ns
    again = newslora.train(ITEMS, out=tmp_path / "a", config=config, resume=True)
    assert again.n_steps == first.n_steps
    assert (tmp_path / "a" / "adapter_model.safetensors").stat().st_mtime_ns == weights


def test_the_log_of_a_resumed_run_has_each_step_once(tmp_path):
    """Steps after the checkpoint are written again, not doubled, and a half line is dropped."""
    path = tmp_path / "log.jsonl"
    journal = _Journal(path, None)
    for step in (1, 2, 3):
        journal({"step": step, "loss": 1.0})
    with path.open("a", encoding="utf-8") as file:
        file.write('{"step": 4, "lo')
    seen: list[int] = []
    resumed = _Journal(path, lambda entry: seen.append(entry["step"]))
    for step in (3, 4):
        resumed({"step": step, "loss": 0.5})
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    assert [(row["step"], row["loss"]) for row in rows] == [(1, 1.0), (2, 1.0), (3, 0.5), (4, 0.5)]
    assert seen == [3, 4]
