"""The study's conventions against what the study published, from the raw outputs alone."""

from __future__ import annotations

import json

import pytest

from newslora import evaluation
from newslora.config import EvaluateConfig

MODELS = ("baseline", "tinker")


@pytest.fixture(scope="module")
def published(study):
    """Return a function that reads one of the published files."""
    return lambda name: json.loads((study / "published" / f"{name}.json").read_text())


@pytest.fixture(scope="module")
def scored(study, tmp_path_factory):
    """Score copies of the predictions that hold `id` and `raw` and nothing else."""
    folder = tmp_path_factory.mktemp("raw")
    for name in MODELS:
        lines = (study / "predictions" / f"{name}.jsonl").read_text().splitlines()
        bare = [{key: json.loads(line)[key] for key in ("id", "raw")} for line in lines]
        (folder / f"{name}.jsonl").write_text("".join(json.dumps(row) + "\n" for row in bare))
    found, items = evaluation.evaluate(
        study / "test.jsonl",
        {name: folder / f"{name}.jsonl" for name in MODELS},
        config=EvaluateConfig(conventions="study"),
    )
    return found, list(items)


def test_every_aggregated_number_is_reproduced(scored, published):
    """All published aggregates but BERTScore agree to 1e-9; BERTScore is null with a reason."""
    for model, numbers in published("aggregated").items():
        for name, value in numbers.items():
            estimate = scored[0].models[model][name]
            if name.startswith("bertscore"):
                assert estimate.value is None
                assert "bertscore_model" in estimate.reason
            else:
                assert estimate.value == pytest.approx(value, abs=1e-9), (model, name)


def test_every_item_value_is_reproduced(scored, published):
    """The per-item values agree to 1e-9, in the order of the test file."""
    for model, numbers in published("per_example").items():
        for name, values in numbers.items():
            ours = [row["values"][model][name][0] for row in scored[1]]
            assert ours == pytest.approx(values, abs=1e-9), (model, name)


def test_every_test_statistic_is_reproduced(scored, published):
    """t, p, W, d, means and power agree to 1e-6, intervals within the resampling error of 1,000 draws."""
    ours = {c.metric: c.model_dump() for c in scored[0].comparisons}
    for name, expected in published("inference")["baseline_vs_tinker"].items():
        found = ours[name]
        for key in ("model1_mean", "model2_mean", "mean_difference", "statistical_power"):
            assert found[key] == pytest.approx(expected[key], abs=1e-6), (name, key)
        for key in ("paired_ttest", "wilcoxon_test", "effect_sizes"):
            assert found[key] == pytest.approx(expected[key], abs=1e-6), (name, key)
        tolerance = 0.2 if name == "mae_relevance" else 0.03
        assert found["confidence_interval"] == pytest.approx(expected["confidence_interval"], abs=tolerance)


def test_our_own_interval_stands_beside_the_published_one(scored):
    """Cluster BCa of the study's overall F1: +0.2165 [+0.13, +0.30], d_z 0.513."""
    found = next(c for c in scored[0].comparisons if c.metric == "f1_overall")
    assert found.difference == pytest.approx(0.2165, abs=5e-5)
    assert (found.low, found.high) == pytest.approx((0.131, 0.298), abs=0.008)
    assert found.d_z == pytest.approx(0.513, abs=5e-4)
    assert 0 < found.effect_size < found.d_z


def test_a_model_compared_with_itself_has_no_test_to_report(study):
    """Two identical models: difference 0 and p = 1 in our tests, null where the study's divide by 0."""
    path = study / "predictions" / "tinker.jsonl"
    found, _ = evaluation.evaluate(
        study / "test.jsonl", {"a": path, "b": path}, config=EvaluateConfig(conventions="study", resamples=200)
    )
    for c in found.comparisons:
        assert (c.difference, c.p_value, c.verdict) == (0, 1, "equivalent")
        assert c.paired_ttest["pvalue"] is None
