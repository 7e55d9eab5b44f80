"""The strict evaluation of the published study's predictions, against its known answers (real items and outputs)."""

from __future__ import annotations

import pytest

from newslora import evaluation
from newslora.config import EvaluateConfig


@pytest.fixture(scope="module")
def strict(study):
    """The study's two models, scored with floors."""
    predictions = {name: study / "predictions" / f"{name}.jsonl" for name in ("baseline", "tinker")}
    scored, _ = evaluation.evaluate(study / "test.jsonl", predictions, train=study / "train.jsonl")
    return scored


def test_the_fields_are_the_four_that_the_annotation_carries(strict):
    """Only the fields that references carry are scored."""
    assert strict.data["fields"] == ["relevance_score", "summary", "key_insights", "company_names"]
    assert strict.data["n_issues"] == 46
    assert not [name for name in strict.metrics if name.startswith(("category", "sentiment", "sponsored"))]


@pytest.mark.parametrize(
    ("metric", "value", "n"),
    [
        ("key_insights.macro_f1", 0.476, 83),
        ("company_names.macro_f1", 0.729, 33),
        ("key_insights.content_f1", 0.494, 96),
        ("company_names.content_f1", 0.585, 96),
        ("company_names.false_alarm_rate", 14 / 63, 63),
    ],
)
def test_tinker_scores_are_the_known_answers(strict, metric, value, n):
    """The study's Tinker predictions score what was worked out by hand from them."""
    estimate = strict.models["tinker"][metric]
    assert estimate.value == pytest.approx(value, abs=5e-4)
    assert estimate.n == n
    assert estimate.low < estimate.value < estimate.high


def test_the_baseline_scores_zero_and_not_as_the_empty_predictor_of_the_study(strict):
    """Emptiness is not rewarded: the untuned model, which extracts nothing, has content F1 0 and raises no alarm."""
    for metric in ("key_insights.macro_f1", "company_names.macro_f1", "overall.f1", "company_names.false_alarm_rate"):
        assert strict.models["baseline"][metric].value == 0


def test_the_nearest_floor_is_the_nearest_neighbour_of_scikit_learn(strict):
    """Copying the TF-IDF nearest training item has the relevance error 1.74 that the study's notes measured."""
    assert strict.models["floor:nearest"]["relevance_score.mae"].value == pytest.approx(1.74, abs=5e-3)


def test_the_verdict_says_that_tinker_is_better_and_that_the_baseline_beats_no_floor(strict):
    """The summary has one sentence on the pair and one on the floors for each model."""
    pair, baseline, tinker = strict.summary
    assert pair.startswith("tinker is better than baseline on overall F1 by 0.539 [0.4")
    assert "does not beat floor:empty" in baseline
    assert tinker.startswith("tinker beats every floor")


def test_runaway_outputs_are_extractable_but_not_whole(study):
    """All 96 outputs of the model that never stopped hold an object, and text after it."""
    scored, items = evaluation.evaluate(
        study / "test.jsonl",
        {"runaway": study / "predictions" / "runaway.jsonl"},
        config=EvaluateConfig(resamples=200),
    )
    values = {name: scored.models["runaway"][f"validity.{name}"].value for name in ("extractable", "whole", "trailing")}
    assert values["extractable"] == 1
    assert values["whole"] < 1
    assert values["trailing"] > 0
    assert sum(row["predictions"]["runaway"][0]["trailing"] > 0 for row in items) == round(96 * values["trailing"])
