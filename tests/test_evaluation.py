"""What `evaluate` promises beyond its numbers: pairing, errors, determinism, seeds, files, gates, sentences."""

from __future__ import annotations

import gc
import json
import math
import random
import subprocess
import sys

import numpy as np
import pytest

from newslora import evaluation
from newslora.config import EvaluateConfig
from newslora.errors import ConfigError, DataError, GateError, RecordError
from newslora.evaluation import _pairing, _tables
from newslora.evaluation._summary import sentences
from newslora.results import Comparison, Estimate
from newslora.schema import CATEGORIES, Prediction, Schema

FEW = EvaluateConfig(resamples=300)
NAMES = ("Acme", "Bolt", "Cobalt", "Dune", "Ember")


def reference(i, issue_size=3):
    """One annotated record; every fourth without a company."""
    rng = random.Random(i)
    return {
        "id": f"item-{i}",
        "title": f"Title {i}",
        "content": "Some text.",
        "issue": f"issue-{i // issue_size}",
        "published_at": f"2025-01-{1 + i % 28:02d}",
        "metadata": {
            "relevance_score": rng.randint(0, 10),
            "company_names": rng.sample(NAMES, rng.randint(1, 3)) if i % 4 else [],
            "summary": f"Item {i} is about {rng.choice(NAMES)}.",
        },
    }


def answer(record, quality, seed=0):
    """A prediction that gets each entry right with probability `quality`."""
    rng = random.Random(f"{record['id']}-{quality}-{seed}")
    truth = record["metadata"]
    values = {
        "relevance_score": truth["relevance_score"] if rng.random() < quality else 5,
        "company_names": [name if rng.random() < quality else "Zenith" for name in truth["company_names"]],
        "summary": truth["summary"] if rng.random() < quality else "",
    }
    return {"id": record["id"], "raw": json.dumps(values)}


def predictions(records, quality, seed=0):
    """Predictions of all records."""
    return [Prediction(**answer(record, quality, seed)) for record in records]


@pytest.fixture(scope="module")
def records():
    """Ninety annotated records in thirty issues."""
    return [reference(i) for i in range(90)]


@pytest.fixture(scope="module")
def two(records):
    """A bad and a good model, evaluated."""
    models = {"bad": predictions(records, 0.3), "good": predictions(records, 0.9)}
    return evaluation.evaluate(records, models, config=EvaluateConfig(resamples=2000), train=records[:30])


def comparison(scored, a, b, metric="overall.f1"):
    """The one comparison of a pair on a metric."""
    (found,) = [c for c in scored.comparisons if (c.a, c.b, c.metric) == (a, b, metric)]
    return found


def write_jsonl(path, rows):
    """Write rows, return the path."""
    path.write_text("".join(json.dumps(row) + "\n" for row in rows))
    return path


def test_the_better_model_is_found_and_the_sentence_says_so(two):
    """Difference is b minus a, the interval excludes 0, the verdict and the first sentence name the better model."""
    scored, _ = two
    found = comparison(scored, "bad", "good")
    assert found.verdict == "better"
    assert 0 < found.low < found.difference < found.high
    assert found.p_adjusted >= found.p_value
    assert scored.summary[0].startswith("good is better than bad on overall F1 by 0.")
    assert "Holm" in scored.summary[0]


def test_comparing_in_the_other_direction_mirrors_everything(records, two):
    """Comparing b with a has the negated difference, the same p-value and the opposite verdict."""
    models = {"good": predictions(records, 0.9), "bad": predictions(records, 0.3)}
    mirrored, _ = evaluation.evaluate(records, models, config=EvaluateConfig(resamples=2000))
    there, back = comparison(two[0], "bad", "good"), comparison(mirrored, "good", "bad")
    assert back.difference == -there.difference
    assert back.p_value == there.p_value
    assert back.verdict == "worse"


def test_a_model_equals_itself(records):
    """Two copies of one model: difference 0, p = 1, equivalent on every metric that has a direction."""
    same = predictions(records, 0.7)
    scored, _ = evaluation.evaluate(records, {"a": same, "b": same}, config=FEW)
    own = [c for c in scored.comparisons if (c.a, c.b) == ("a", "b") and c.difference is not None]
    assert own
    for c in own:
        assert (c.difference, c.p_value) == (0, 1)
        assert c.verdict in ("equivalent", None)


def test_the_references_score_perfectly(records):
    """A prediction equal to the reference gets 1 (or error 0) everywhere that a number is computable."""
    perfect = [Prediction(id=r["id"], raw=json.dumps(r["metadata"])) for r in records]
    scored, _ = evaluation.evaluate(records, {"m": perfect}, config=FEW, train=records)
    found = scored.models["m"]
    for name, estimate in found.items():
        lower = scored.metrics[name]["direction"] == "lower"
        if estimate.value is not None and not name.startswith("length"):
            assert estimate.value == pytest.approx(0 if lower else 1, abs=1e-9), name


def test_the_order_of_items_and_predictions_is_irrelevant(records):
    """Shuffled references and predictions give the same estimates and comparisons."""
    models = {"a": predictions(records, 0.4), "b": predictions(records, 0.6)}
    plain, _ = evaluation.evaluate(records, models, config=FEW)
    rng = random.Random(5)
    shuffled = rng.sample(records, len(records))
    mixed = {name: rng.sample(rows, len(rows)) for name, rows in models.items()}
    again, items = evaluation.evaluate(shuffled, mixed, config=FEW)
    assert again.models == plain.models
    assert again.comparisons == plain.comparisons
    assert [row["id"] for row in items] == [record["id"] for record in shuffled]


def test_the_same_input_and_seed_give_the_same_bytes(records, tmp_path):
    """Both files are equal byte for byte, in another process state and from files instead of memory."""
    models = {"a": predictions(records, 0.4), "b": predictions(records, 0.6)}
    evaluation.write(*evaluation.evaluate(records, models, config=FEW), tmp_path / "memory")
    paths = {n: write_jsonl(tmp_path / f"{n}.jsonl", [p.model_dump() for p in rows]) for n, rows in models.items()}
    source = write_jsonl(tmp_path / "references.jsonl", records)
    evaluation.write(*evaluation.evaluate(source, paths, config=FEW), tmp_path / "files")
    for name in ("evaluation.json", "items.jsonl"):
        assert (tmp_path / "memory" / name).read_bytes() == (tmp_path / "files" / name).read_bytes()


def test_another_seed_moves_the_interval_a_little(records):
    """Seed 1 draws other resamples: the value stays, the interval moves by less than a tenth of its width."""
    found = []
    for seed in (0, 1):
        config = EvaluateConfig(resamples=4000, seed=seed)
        scored, _ = evaluation.evaluate(records, {"m": predictions(records, 0.6)}, config=config)
        found.append(scored.models["m"]["overall.f1"])
    assert found[0].value == found[1].value
    assert found[0].low != found[1].low
    assert abs(found[0].low - found[1].low) < 0.1 * (found[0].high - found[0].low)


def test_blocks_and_folded_units_change_nothing_that_they_should_not(records, monkeypatch):
    """Small blocks give the same result; issues folded into fewer blocks keep the values and widen nothing much."""
    models = {"a": predictions(records, 0.4), "b": predictions(records, 0.6)}
    plain, _ = evaluation.evaluate(records, models, config=FEW)
    monkeypatch.setattr(_pairing, "BLOCK", 7)
    blocks, items = evaluation.evaluate(records, models, config=FEW)
    assert blocks.models == plain.models
    assert blocks.comparisons == plain.comparisons
    assert len(list(items)) == len(records)
    monkeypatch.setattr(_tables.Units.__init__, "__defaults__", (24,))
    folded, _ = evaluation.evaluate(records, models, config=FEW)
    for name, estimate in plain.models["a"].items():
        assert folded.models["a"][name].value == pytest.approx(estimate.value, nan_ok=True)
    assert "blocks:24" in folded.signature
    assert comparison(folded, "a", "b").verdict == comparison(plain, "a", "b").verdict


def test_a_missing_prediction_is_an_error_that_says_how_many_and_which(records):
    """Nothing is dropped: the message counts the missing predictions and names the first."""
    rows = predictions(records, 0.5)
    del rows[4:6]
    with pytest.raises(DataError, match=r"m: 2 of 90 items have no prediction: 'item-4', 'item-5'"):
        evaluation.evaluate(records, {"m": rows}, config=FEW)


def test_an_unknown_id_is_an_error(records):
    """A prediction for an item that is not among the references is not passed over."""
    rows = [*predictions(records, 0.5), Prediction(id="other", raw="{}")]
    with pytest.raises(DataError, match=r"1 predictions are for ids that the references do not have: 'other'"):
        evaluation.evaluate(records, {"m": rows}, config=FEW)


def test_duplicate_ids_are_errors_on_both_sides(records, tmp_path):
    """A repeated id in a file is named with its line; in memory with its position."""
    rows = [answer(record, 0.5) for record in records]
    path = write_jsonl(tmp_path / "m.jsonl", [*rows, rows[0]])
    with pytest.raises(RecordError, match=r"m.jsonl:91: id 'item-0' was already used on line 1"):
        evaluation.evaluate(records, {"m": path}, config=FEW)
    with pytest.raises(DataError, match="id 'item-0' was already used by record 1"):
        evaluation.evaluate([*records, records[0]], {"m": predictions(records, 0.5)}, config=FEW)


def test_a_reference_without_metadata_is_an_error(records):
    """An item that cannot be scored is named."""
    bare = {key: value for key, value in records[3].items() if key != "metadata"}
    with pytest.raises(DataError, match="item 'item-3' of the references has no metadata"):
        evaluation.evaluate([*records[:3], bare], {"m": predictions(records[:4], 0.5)}, config=FEW)


@pytest.mark.parametrize("part", ["references", "training part"])
def test_a_category_outside_the_list_is_an_error_in_annotations(records, tmp_path, part):
    """No answer could be right there and valid too, so the line is named, as `train` does; a list of one's own is taken."""
    told = [{**r, "metadata": {**r["metadata"], "category": "ai"}} for r in records[:5]]
    strange = [*told[:4], {**told[4], "metadata": {**told[4]["metadata"], "category": "sport"}}]
    path = write_jsonl(tmp_path / "items.jsonl", strange)
    references, train = (path, None) if part == "references" else (told, path)
    rows = [answer(record, 0.5) for record in told]
    with pytest.raises(RecordError, match=r"items.jsonl:5: category is 'sport', expected one of ai, research"):
        evaluation.evaluate(references, {"m": rows}, train=train, config=FEW)
    own = Schema(categories=(*CATEGORIES, "sport"))
    scored, _ = evaluation.evaluate(references, {"m": rows}, train=train, config=FEW, schema=own)
    assert scored.n_items == 5


def test_the_collector_is_as_it_was_afterwards(records):
    """How often Python looks for cycles is the caller's business again, also after an error; one who switched it off keeps it off."""
    usual = gc.get_threshold()
    try:
        for wanted in (usual, (0, 5, 5), (50_000, 10, 10)):
            gc.set_threshold(*wanted)
            with pytest.raises(DataError):
                evaluation.evaluate(records, {"m": predictions(records, 0.5)[1:]}, config=FEW)
            evaluation.evaluate(records[:6], {"m": predictions(records[:6], 0.5)}, config=FEW)
            assert gc.get_threshold() == wanted
    finally:
        gc.set_threshold(*usual)


@pytest.mark.parametrize("name", ["floor:mine", ""])
def test_reserved_names_are_refused(records, name):
    """A model must not pass for a floor, or have no name."""
    with pytest.raises(ConfigError, match="reserved"):
        evaluation.evaluate(records, {name: predictions(records, 0.5)}, config=FEW)


@pytest.mark.parametrize("update", [{"primary": ("overal.f1",)}, {"margins": {"overal.f1": 0.1}}])
def test_a_misspelt_metric_in_the_settings_is_an_error(records, update):
    """A primary metric or a margin that names no metric offers the nearest; it would else have no effect in silence."""
    references, right = records, [Prediction(id=r["id"], raw="{}") for r in records]
    config = EvaluateConfig(resamples=10, **update)
    with pytest.raises(ConfigError, match=r"did you mean 'overall.f1'\?"):
        evaluation.evaluate(references, {"m": right}, config=config)


def test_against_limits_the_comparisons_and_must_exist(records):
    """With `against`, every model is compared with that one only; a misspelt name offers the nearest."""
    models = {name: predictions(records, q) for name, q in (("base", 0.3), ("x", 0.5), ("y", 0.6))}
    scored, _ = evaluation.evaluate(records, models, config=FEW.model_copy(update={"against": "base"}))
    pairs = {(c.a, c.b) for c in scored.comparisons if not c.a.startswith("floor:")}
    assert pairs == {("base", "x"), ("base", "y")}
    with pytest.raises(ConfigError, match="did you mean 'base'"):
        evaluation.evaluate(records, models, config=FEW.model_copy(update={"against": "bse"}))


def test_every_primary_metric_is_corrected_by_holm_over_all_pairs(records):
    """Three models give three tests of the primary metric: the smallest p is multiplied by three."""
    models = {name: predictions(records, q) for name, q in (("a", 0.4), ("b", 0.5), ("c", 0.55))}
    scored, _ = evaluation.evaluate(records, models, config=FEW)
    primary = [c for c in scored.comparisons if c.metric == "overall.f1" and not c.a.startswith("floor:")]
    smallest = min(primary, key=lambda c: c.p_value)
    assert smallest.p_adjusted == pytest.approx(min(1, 3 * smallest.p_value))
    assert {c.correction for c in primary} == {"holm"}
    others = {c.correction for c in scored.comparisons if c.family == "secondary"}
    assert others == {"benjamini-hochberg"}


def test_what_cannot_be_computed_is_null_with_a_reason(records):
    """No number is invented: each null value has a reason, and no estimate or comparison holds NaN."""
    silent = [Prediction(id=record["id"], raw="no JSON here") for record in records]
    scored, _ = evaluation.evaluate(records, {"silent": silent}, config=FEW)
    found = scored.models["silent"]
    assert found["relevance_score.mae"].value is None
    assert found["relevance_score.mae"].reason == "no answer has a valid relevance score"
    assert found["relevance_score.mae_imputed"].reason.endswith("(--train)")
    assert found["company_names.content_precision"].value is None
    for estimate in found.values():
        assert (estimate.value is None) <= (estimate.reason is not None)
        assert (estimate.low is None) <= (estimate.reason is not None)
    text = scored.model_dump_json()
    assert "NaN" not in text
    assert "Infinity" not in text


def test_garbage_does_not_beat_its_floor(records):
    """A model that answers nonsense beats no floor, and the summary says so."""
    nonsense = [Prediction(id=r["id"], raw=json.dumps({"company_names": ["Zenith"], "summary": "x"})) for r in records]
    scored, _ = evaluation.evaluate(records, {"m": nonsense}, config=FEW, train=records)
    assert "m (0.000) does not beat floor:empty (0.000), floor:majority" in scored.summary[0]
    assert comparison(scored, "floor:nearest", "m").verdict == "worse"


@pytest.mark.parametrize(("direction", "lead"), [("higher", 0.09), ("lower", -0.09)])
def test_a_lead_over_a_floor_that_may_be_chance_is_called_that(direction, lead):
    """A better value without a verdict is neither "beats" nor "does not beat"; a lower error is a better value."""
    models = {
        name: {"x": Estimate(value=value, n=30)}
        for name, value in {"m": 0.2, "floor:a": 0.2 - lead, "floor:b": 0.2}.items()
    }
    verdicts = {"floor:a": (lead, "inconclusive"), "floor:b": (0.0, "inconclusive")}
    comparisons = [
        Comparison(a=floor, b="m", metric="x", difference=difference, low=-0.2, high=0.2, verdict=verdict)
        for floor, (difference, verdict) in verdicts.items()
    ]
    metrics = {"x": {"label": "quality", "unit": "", "direction": direction}}
    assert sentences(models, comparisons, metrics, primary=["x"], n_items=30) == [
        "m (0.200) does not beat floor:b (0.200) on quality",
        f"m (0.200) does better than floor:a ({0.2 - lead:.3f}) on quality, but that is inconclusive",
    ]


def test_where_all_items_differ_alike_the_permutation_test_decides(records):
    """From no valid JSON to all valid there is no interval, and yet no doubt; three issues are too few to be sure."""
    models = {
        "silent": [{"id": r["id"], "raw": "no"} for r in records],
        "tuned": [{"id": r["id"], "raw": json.dumps(r["metadata"])} for r in records],
    }
    everything = EvaluateConfig(resamples=300, primary=("validity.schema",))
    scored, _ = evaluation.evaluate(records, models, config=everything)
    found = comparison(scored, "silent", "tuned", "validity.schema")
    assert (found.difference, found.low, found.verdict) == (1.0, None, "better")
    assert scored.summary[0].startswith("tuned is better than silent on object satisfies the schema by 1.000 (p = 0.0")
    assert "no interval: every resample" in scored.summary[0]
    few = {name: found[:9] for name, found in models.items()}
    scored, _ = evaluation.evaluate(records[:9], few, config=everything)
    assert comparison(scored, "silent", "tuned", "validity.schema").verdict == "inconclusive"


def test_floors_are_fitted_on_the_training_part_alone(records):
    """Majority is the training median and mode, nearest copies a training item; validity of a floor is not scored."""
    scored, items = evaluation.evaluate(
        records, {"m": predictions(records, 0.5)}, config=FEW, train=[reference(i) for i in range(500, 540)]
    )
    assert {name for name in scored.models if name.startswith("floor:")} == {
        "floor:empty",
        "floor:majority",
        "floor:nearest",
    }
    assert scored.models["floor:empty"]["overall.f1"].value == 0
    assert scored.models["floor:majority"]["validity.whole"].value is None
    train = [reference(i)["metadata"] for i in range(500, 540)]
    median = np.median([row["relevance_score"] for row in train])
    for row in items:
        assert row["predictions"]["floor:majority"][0]["metadata"]["relevance_score"] == median
        assert row["predictions"]["floor:nearest"][0]["metadata"] in train


def test_seeds_of_a_model_are_kept_and_widen_its_interval(records):
    """Three prediction sets: the value is their mean, per-seed values and variance shares stand beside it."""
    sets = [predictions(records, q, seed) for seed, q in enumerate((0.5, 0.6, 0.7))]
    scored, items = evaluation.evaluate(records, {"m": sets, "base": predictions(records, 0.3)}, config=FEW)
    estimate = scored.models["m"]["overall.f1"]
    single, _ = evaluation.evaluate(records, {"m": sets[1]}, config=FEW)
    middle = single.models["m"]["overall.f1"]
    assert estimate.value == pytest.approx(np.mean(estimate.seeds))
    assert estimate.seeds[1] == pytest.approx(middle.value)
    assert estimate.high - estimate.low > middle.high - middle.low
    assert sum(estimate.shares.values()) == pytest.approx(1, abs=1e-3)
    assert estimate.shares["seeds"] > 0.2
    row = next(iter(items))
    assert len(row["predictions"]["m"]) == len(row["values"]["m"]["overall.f1"]) == 3
    assert comparison(scored, "m", "base").test.startswith("crossed bootstrap")


def test_a_share_over_several_seeds_stays_a_share(records):
    """One answer of 60 cannot be parsed, in one of three seeds: t on few seeds would reach beyond 1, a share does not."""
    sets = [predictions(records, 0.6, seed) for seed in range(3)]
    sets[0][0] = Prediction(id=sets[0][0].id, raw="nothing")
    scored, _ = evaluation.evaluate(records, {"m": sets}, config=FEW)
    valid = scored.models["m"]["validity.extractable"]
    assert valid.low < valid.value < valid.high == 1


def test_arms_that_share_their_adapters_are_compared_seed_by_seed(records):
    """One arm answers as the other but to eight items of one seed: as independent trainings they would differ by far more."""
    sets = [predictions(records, q, seed) for seed, q in enumerate((0.4, 0.6, 0.8))]
    same = [list(rows) for rows in sets]
    same[0][:8] = sets[2][:8]
    models = {"tuned": sets, "constrained": same}
    apart, _ = evaluation.evaluate(records, models, config=FEW)
    config = FEW.model_copy(update={"same_adapters": (("tuned", "constrained"),)})
    together, _ = evaluation.evaluate(records, models, config=config)
    wide, narrow = (comparison(scored, "tuned", "constrained") for scored in (apart, together))
    assert narrow.difference == pytest.approx(wide.difference)
    assert narrow.low <= narrow.difference <= narrow.high
    assert narrow.high - narrow.low < (wide.high - wide.low) / 2
    assert narrow.test == "crossed bootstrap, issues and paired seeds"
    assert together.settings["same_adapters"] == [["tuned", "constrained"]]
    assert together.models == apart.models
    swapped = comparison(
        evaluation.evaluate(records, dict(reversed(models.items())), config=config)[0], "constrained", "tuned"
    )
    assert swapped.difference == pytest.approx(-narrow.difference)


def test_models_with_the_same_adapters_are_known_and_have_as_many_seeds(records):
    """A misspelt name would be ignored, and other numbers of seeds cannot be paired."""
    sets = [predictions(records, 0.6, seed) for seed in range(3)]
    for group, said in (("m", "n"), "evaluate.same_adapters is 'n'"), (("m", "k"), "as many seeds; m has 3, k has 2"):
        config = FEW.model_copy(update={"same_adapters": (group,)})
        with pytest.raises(ConfigError, match=said):
            evaluation.evaluate(records, {"m": sets, "k": sets[:2]}, config=config)


def test_all_of_every_seed_against_none_is_told_apart(records):
    """Valid answers throughout against none: no resample differs, seeds add no doubt, and flips of issues decide."""
    none = [[Prediction(id=p.id, raw="nothing") for p in predictions(records, 0.6, seed)] for seed in range(3)]
    sets = [predictions(records, 0.6, seed) for seed in range(3)]
    scored, _ = evaluation.evaluate(records, {"none": none, "all": sets}, config=FEW)
    row = next(c for c in scored.comparisons if c.metric == "validity.extractable")
    assert (row.difference, row.low, row.verdict) == (1, None, "better")
    assert row.test.startswith("sign-flip of issues")
    assert row.p_value < 0.01
    assert next(c for c in scored.comparisons if c.metric == "overall.f1").test.startswith("crossed bootstrap")


def test_differences_over_several_seeds_stay_in_their_range(records):
    """Shares differ by at most 1, however far Student's t on few seeds would reach."""
    none = [Prediction(id=p.id, raw="nothing") for p in predictions(records, 0.6)]
    sets = [predictions(records, 0.6, seed) for seed in range(3)]
    sets[0][0] = Prediction(id=sets[0][0].id, raw="nothing")
    scored, _ = evaluation.evaluate(records, {"none": none, "m": sets}, config=FEW)
    row = next(c for c in scored.comparisons if c.metric == "validity.extractable")
    assert 0.9 < row.low < row.difference < row.high == 1


def test_equivalence_over_several_seeds_asks_for_what_few_seeds_can_show(records):
    """Two one-sided tests at 5 % look no closer than the 90 % interval over items and seeds does, whatever the metric."""
    few = records[:30]
    models = {name: [predictions(few, q, seed) for seed in range(3)] for name, q in (("a", 0.9), ("b", 0.88))}
    at_95, at_90 = (
        evaluation.evaluate(few, models, config=FEW.model_copy(update={"confidence": c}))[0] for c in (0.95, 0.9)
    )
    pairs = [(x, y) for x, y in zip(at_95.comparisons, at_90.comparisons, strict=True) if x.equivalence_low is not None]
    assert len(pairs) > 10
    for wanted, interval in pairs:
        assert wanted.metric == interval.metric
        assert wanted.equivalence_low <= interval.low + 1e-9, wanted.metric
        assert wanted.equivalence_high >= interval.high - 1e-9, wanted.metric


def test_intervals_over_several_seeds_stay_in_the_range_of_the_metric(records):
    """Few items and seeds: intervals of t are wide, and are cut where no score can be; coefficients can be negative."""
    few, sets = records[:12], [predictions(records[:12], 0.9, seed) for seed in range(3)]
    scored, _ = evaluation.evaluate(few, {"m": sets}, config=FEW)
    signed = {"relevance_score.spearman", "relevance_score.qwk", "sponsored_ad.mcc"}
    known = {name: e for name, e in scored.models["m"].items() if e.low is not None}
    for name, estimate in known.items():
        least = -1 if name in signed else 0
        most = math.inf if scored.metrics[name]["unit"] else 1
        assert least <= estimate.low <= estimate.value <= estimate.high <= most, name
    assert sum(estimate.high == 1 for estimate in known.values()) > 3


def test_items_have_the_agreed_form(two):
    """One line an item: the item, the reference, for each model its answers and values."""
    _, items = two
    row = next(iter(items))
    assert list(row) == [
        "id",
        "issue",
        "published_at",
        "source",
        "title",
        "content",
        "reference",
        "predictions",
        "values",
    ]
    assert row["reference"] == reference(0)["metadata"]
    (prediction,) = row["predictions"]["good"]
    assert set(prediction) == {
        "raw",
        "metadata",
        "error",
        "finish_reason",
        "n_tokens",
        "rung",
        "trailing",
        "n_objects",
    }
    assert prediction["rung"] == "schema"
    assert all(len(values) == 1 for values in row["values"]["good"].values())
    assert row["values"]["good"]["company_names.macro_f1"] == [None]  # the reference of item 0 is empty


def test_an_evaluation_is_read_back_as_it_was_written(two, tmp_path):
    """`read` returns an equal evaluation, unknown keys included, and the same items."""
    scored, items = two
    evaluation.write(scored, items, tmp_path / "out")
    again, rows = evaluation.read(tmp_path / "out")
    assert again == scored
    assert list(rows) == list(items)
    assert again.settings["resamples"] == 2000
    assert again.data["date_range"] == ["2025-01-01", "2025-01-28"]


def test_reading_what_is_no_evaluation_says_so(tmp_path):
    """A missing or broken file is a DataError with its path."""
    with pytest.raises(DataError, match=r"cannot read .*evaluation.json"):
        evaluation.read(tmp_path)
    (tmp_path / "evaluation.json").write_text('{"signature": 3}')
    with pytest.raises(DataError, match="is not an evaluation"):
        evaluation.read(tmp_path)


def test_gates_go_by_the_interval(two):
    """A threshold below the interval is met, one inside it is not, although the point may be above it."""
    scored, _ = two
    low, value = scored.models["good"]["overall.f1"].low, scored.models["good"]["overall.f1"].value
    only = scored.model_copy(update={"models": {k: v for k, v in scored.models.items() if k != "bad"}})
    evaluation.check_gates(only, fail_under={"overall.f1": low - 0.01})
    with pytest.raises(GateError, match=r"good: overall.f1 is .* asks for at least") as failure:
        evaluation.check_gates(only, fail_under={"overall.f1": (low + value) / 2})
    assert failure.value.exit_code == 3
    with pytest.raises(GateError, match="asks for at most"):
        evaluation.check_gates(only, fail_under={"relevance_score.mae": 0.0})
    with pytest.raises(ConfigError, match=r"did you mean 'overall.f1'"):
        evaluation.check_gates(only, fail_under={"overal.f1": 0.5})


def test_the_worse_than_gate_wants_a_shown_loss(two, records):
    """A model that is shown to be worse fails; one that is not, or is better, passes."""
    scored, _ = two
    evaluation.check_gates(scored, fail_if_worse_than="bad")
    with pytest.raises(GateError, match=r"bad is worse than good on overall.f1"):
        evaluation.check_gates(scored, fail_if_worse_than="good")
    with pytest.raises(ConfigError, match="--fail-if-worse-than"):
        evaluation.check_gates(scored, fail_if_worse_than="nobody")
    near = {"a": predictions(records, 0.5), "b": predictions(records, 0.5, seed=1)}
    evaluation.check_gates(evaluation.evaluate(records, near, config=FEW)[0], fail_if_worse_than="a")


def test_an_undecided_comparison_says_how_many_items_would_decide(records):
    """Two models of the same quality on few items: inconclusive, with the items that would settle it."""
    models = {"a": predictions(records[:30], 0.5), "b": predictions(records[:30], 0.55, seed=3)}
    scored, _ = evaluation.evaluate(records[:30], models, config=FEW)
    found = comparison(scored, "a", "b")
    assert found.verdict == "inconclusive"
    assert found.items_needed > 30
    assert scored.summary[0].startswith("b against a on overall F1 is inconclusive")
    assert f"about {found.items_needed - 30} more items would decide" in scored.summary[0]


def test_evaluating_loads_nothing_heavy(tmp_path, records):
    """Two models with floors and files: no torch, transformers, pandas, matplotlib, and no scipy either."""
    source = write_jsonl(tmp_path / "references.jsonl", records)
    paths = {
        n: write_jsonl(tmp_path / f"{n}.jsonl", [answer(r, q) for r in records]) for n, q in (("a", 0.3), ("b", 0.8))
    }
    script = (
        "import sys; from newslora import evaluation\n"
        "source, a, b, out = sys.argv[1:]\n"
        "evaluation.write(*evaluation.evaluate(source, {'a': a, 'b': b}, train=source), out)\n"
        "heavy = {'torch', 'transformers', 'pandas', 'matplotlib', 'scipy', 'sklearn'}\n"
        "print(sorted(heavy & {name.partition('.')[0] for name in sys.modules}))"
    )
    command = [sys.executable, "-c", script, str(source), str(paths["a"]), str(paths["b"]), str(tmp_path / "out")]
    done = subprocess.run(command, check=True, capture_output=True, text=True, env={"PYTHONPATH": ":".join(sys.path)})
    assert done.stdout.strip() == "[]"
