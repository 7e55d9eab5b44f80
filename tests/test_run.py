"""`run`: the folder that it leaves, going on after a stop, refusing to mix two runs."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import newslora
from newslora.errors import ConfigError, StorageError
from newslora.pipeline import Observer

ITEMS = Path(__file__).parent.parent / "data" / "items.jsonl"


@pytest.fixture(scope="module")
def config(tiny_model: Path, tmp_path_factory: pytest.TempPathFactory) -> newslora.RunConfig:
    """Return a comparison that takes seconds: 30 items of 6 issues, two steps, a tiny random model."""
    data = tmp_path_factory.mktemp("data") / "items.jsonl"
    rows = [json.loads(line) for line in ITEMS.read_text(encoding="utf-8").splitlines()]
    issues = sorted({row["issue"] for row in rows})[:6]
    kept = [row for row in rows if row["issue"] in issues]
    data.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in kept), encoding="utf-8")
    return newslora.load_config(
        None,
        [
            f"model={tiny_model}",
            f"data.path={data}",
            "chat_format=plain",
            "train.max_steps=2",
            "train.batch_size=2",
            "predict.max_new_tokens=8",
            "evaluate.resamples=200",
            "arms.baseline.tune=false",
            "arms.railed={adapter: tuned, predict: {constrain: true, max_new_tokens: 512}}",
            "arms.tuned={}",
            "seeds=[0, 1]",
        ],
    )


@pytest.fixture(scope="module")
def finished(config: newslora.RunConfig, tmp_path_factory: pytest.TempPathFactory) -> newslora.pipeline.RunResult:
    """Run it once for all tests of this module."""
    return newslora.run(config, out=tmp_path_factory.mktemp("runs") / "small")


def test_the_run_folder_is_as_documented(finished):
    """Each arm and seed has its adapter, log and predictions; the evaluation and the report stand beside them."""
    expected = {
        "run.json", "split/train.jsonl", "split/test.jsonl", "split/certificate.json", "evaluation.json", "items.jsonl",
        "baseline/seed-0/predictions.jsonl", "tuned/seed-0/adapter/adapter_model.safetensors",
        "tuned/seed-1/adapter/training.json", "tuned/seed-1/train_log.jsonl", "tuned/seed-1/predictions.jsonl",
        "railed/seed-0/predictions.jsonl", "railed/seed-1/predictions.jsonl", "report/report.html", "report/report.md",
    }  # fmt: skip
    there = {str(path.relative_to(finished.folder)) for path in finished.folder.rglob("*")}
    assert expected <= there
    assert not (finished.folder / "baseline" / "seed-1").exists()


def test_every_arm_is_scored_and_compared(finished):
    """Seeds are replicates of one model, not models."""
    own = [name for name in finished.evaluation.models if not name.startswith("floor:")]
    assert own == ["baseline", "railed", "tuned"]
    assert {(c.a, c.b) for c in finished.evaluation.comparisons} >= {("baseline", "tuned"), ("railed", "tuned")}


def test_an_arm_with_the_adapter_of_another_comes_after_it(finished):
    """`railed` stands before `tuned` in the configuration, trains nothing, and answers with the adapters of `tuned`."""
    for seed in (0, 1):
        assert not (finished.folder / "railed" / f"seed-{seed}" / "adapter").exists()
        used, own = (
            json.loads((finished.folder / arm / f"seed-{seed}" / "predictions.jsonl.settings.json").read_text())[
                "adapter"
            ]
            for arm in ("railed", "tuned")
        )
        assert used == own
    evaluated = json.loads((finished.folder / "evaluation.json").read_text(encoding="utf-8"))
    assert [sorted(group) for group in evaluated["settings"]["same_adapters"]] == [["railed", "tuned"]]


def test_an_arm_alone_says_whose_adapter_it_waits_for(config, tmp_path):
    """With --only, an arm that borrows an adapter that is not there yet is refused by the names of both arms."""
    with pytest.raises(ConfigError, match=r"arm railed needs the adapter of arm tuned, seed 0: run that arm first"):
        newslora.run(config, out=tmp_path / "r", only=["railed"])


def test_constrained_answers_satisfy_the_schema(finished):
    """A random model behind the rails writes valid JSON only."""
    assert finished.evaluation.models["railed"]["validity.schema"].value == 1
    assert finished.evaluation.models["baseline"]["validity.schema"].value == 0


def test_a_second_run_does_nothing_again(finished, config):
    """No adapter is trained twice and no prediction is written twice."""
    adapter = finished.folder / "tuned" / "seed-0" / "adapter" / "adapter_model.safetensors"
    before = adapter.stat().st_mtime_ns
    stages: list[str] = []
    again = newslora.run(config, out=finished.folder, observer=Observer(stage=stages.append))
    assert adapter.stat().st_mtime_ns == before
    assert not any(stage.startswith("train") for stage in stages)
    assert again.evaluation == finished.evaluation


def test_another_configuration_is_refused(finished, config):
    """A folder never mixes two runs; the sections that differ are named."""
    other = config.model_copy(update={"train": config.train.model_copy(update={"learning_rate": 0.1})})
    with pytest.raises(StorageError, match=r"holds a run whose train differ"):
        newslora.run(other, out=finished.folder)


def test_arms_can_be_run_apart_and_joined(config, tmp_path):
    """With --only, nothing is evaluated until every arm has its predictions."""
    alone = config.model_copy(
        update={"arms": {name: config.arms[name] for name in ("baseline", "tuned")}, "seeds": (0,)}
    )
    first = newslora.run(alone, out=tmp_path / "r", only=["baseline"])
    assert first.evaluation is None
    joined = newslora.run(alone, out=tmp_path / "r", only=["tuned"])
    assert joined.evaluation is not None


def test_an_unknown_arm_names_the_arms(config, tmp_path):
    """A wrong --only is a usage error with the nearest name."""
    with pytest.raises(ConfigError, match=r"the arms are baseline, railed, tuned; did you mean 'tuned'\?"):
        newslora.run(config, out=tmp_path / "r", only=["tunde"])
