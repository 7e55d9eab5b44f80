"""List fields, exact and soft, the closed labels, relevance, lengths: values by hand, oracles, properties."""

from __future__ import annotations

import json
import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import stats
from sklearn import metrics as sklearn

from newslora.metrics.base import Answer
from newslora.metrics.catalogue import strict_families
from newslora.metrics.fields import ExactMatch, Lists, same_value
from newslora.metrics.labels import Label, Sponsored
from newslora.metrics.lengths import Lengths
from newslora.metrics.relevance import Relevance, rank_correlation
from newslora.metrics.rouge import Rouge
from newslora.metrics.soft import SoftLists, alias, best_assignment, token_f1
from newslora.metrics.strings import fold, fold_set
from newslora.metrics.validity import Validity
from newslora.parsing import parse
from newslora.schema import CATEGORIES, LIST_FIELDS, Example, NewsItem, NewsMetadata, Schema

names = st.lists(st.sampled_from(["Acme", "acme ", "Bolt", "Cobalt", "dune", "ÉCLAIR", "éclair"]), max_size=5)


def example(i=0, **fields):
    """A reference with these fields."""
    return Example(item=NewsItem(id=str(i)), metadata=NewsMetadata(**fields))


def answer(i=0, **fields):
    """An answer with these values."""
    return Answer(str(i), "", fields)


def scores(family, references, answers):
    """Name to score of a whole data set."""
    totals = family.statistics(references, answers).sum(axis=0)
    return {metric.name: float(metric.score(totals)) for metric in family.metrics}


def lists(expected, predicted, field="company_names"):
    """Scores of one list field over items given as lists of names."""
    references = [example(i, **{field: tuple(entries)}) for i, entries in enumerate(expected)]
    answers = [answer(i, **{field: entries}) for i, entries in enumerate(predicted)]
    return scores(Lists([field]), references, answers)


def test_list_scores_by_hand():
    """Three items: one found with a spurious entry, one missed, one false alarm."""
    found = lists([["Acme", "Bolt"], ["Dune"], []], [["acme", "Cobalt"], [], ["Bolt"]])
    assert found["company_names.content_precision"] == pytest.approx(1 / 3)
    assert found["company_names.content_recall"] == pytest.approx(1 / 3)
    assert found["company_names.content_f1"] == pytest.approx(1 / 3)
    assert found["company_names.macro_f1"] == pytest.approx((0.5 + 0) / 2)
    assert found["company_names.detection_precision"] == pytest.approx(1 / 2)
    assert found["company_names.detection_recall"] == pytest.approx(1 / 2)
    assert found["company_names.false_alarm_rate"] == 1


def test_overall_is_the_unweighted_mean_of_the_fields():
    """One right insight of one, no right company of one: 0.5."""
    reference = [example(key_insights=("a",), company_names=("b",))]
    found = scores(
        Lists(["key_insights", "company_names"]), reference, [answer(key_insights=["A"], company_names=["x"])]
    )
    assert found["overall.f1"] == pytest.approx(0.5)


@given(st.lists(names, min_size=1, max_size=6))
def test_a_predictor_of_empty_lists_never_scores_above_zero(expected):
    """Emptiness earns no content F1, whatever the references; a missing or malformed list is an empty one."""
    for nothing in ([], None, "Acme", 3, {"a": 1}):
        found = lists(expected, [nothing] * len(expected))
        assert not found["overall.f1"] > 0
        assert not found["company_names.macro_f1"] > 0


@given(st.lists(st.tuples(names, names), min_size=1, max_size=6), st.data())
def test_garbage_never_raises_a_content_score(items, data):
    """Adding an entry that no reference has to any answer does not raise F1, precision or recall."""
    expected, predicted = map(list, zip(*items, strict=True))
    before = lists(expected, predicted)
    place = data.draw(st.integers(0, len(items) - 1))
    predicted[place] = [*predicted[place], "no such company"]
    after = lists(expected, predicted)
    for key in ("overall.f1", "company_names.content_precision", "company_names.content_f1", "company_names.macro_f1"):
        assert not after[key] > (0 if math.isnan(before[key]) else before[key])


@given(
    st.lists(st.tuples(names, names), min_size=1, max_size=4),
    st.data(),
    st.sampled_from(["no such thing anywhere", "", "  ", None, 7, ["Acme"], {"name": "Acme"}]),
)
def test_garbage_never_raises_a_soft_score_nor_any_overall_one(items, data, garbage):
    """With both list fields, an entry that matches nothing, or is no string, raises no soft or exact F1 or precision."""
    expected, predicted = map(list, zip(*items, strict=True))
    references = [example(i, key_insights=tuple(e), company_names=tuple(e)) for i, e in enumerate(expected)]
    place, field = data.draw(st.integers(0, len(items) - 1)), data.draw(st.sampled_from(LIST_FIELDS))

    def all_scores(spoilt):
        answers = [answer(i, key_insights=list(p), company_names=list(p)) for i, p in enumerate(predicted)]
        if spoilt:
            answers[place].metadata[field].append(garbage)
        return {
            k: v for family in (Lists, SoftLists) for k, v in scores(family(LIST_FIELDS), references, answers).items()
        }

    before, after = all_scores(spoilt=False), all_scores(spoilt=True)
    for key in before:
        if key.endswith(("f1", "precision")) and "detection" not in key:
            assert not after[key] > (0 if math.isnan(before[key]) else before[key]) + 1e-12, key


@given(st.lists(names, min_size=1, max_size=6), st.randoms())
def test_a_metric_of_itself_is_perfect_and_order_does_not_matter(expected, random):
    """Predicting the references scores 1 on every content metric, in any order of items and entries."""
    predicted = [random.sample(entries, len(entries)) for entries in expected]
    order = random.sample(range(len(expected)), len(expected))
    found = lists([expected[i] for i in order], [predicted[i] for i in order])
    if any(fold_set(entries) for entries in expected):
        assert found["overall.f1"] == found["company_names.macro_f1"] == 1
    assert not found["company_names.false_alarm_rate"] > 0


def test_strings_compare_folded():
    """Unicode form, case and white space do not count; everything else does."""
    assert fold(" Straße\u00a0 No. 1 ") == fold("STRASSE no. 1")
    assert fold("\uff21I") == fold("ai")
    assert fold("Open AI") != fold("OpenAI")
    assert fold_set(["a", "A ", "", "  ", 3]) == {"a"}


@given(st.text())
def test_folding_is_idempotent(text):
    """Folding what is folded changes nothing."""
    assert fold(fold(text)) == fold(text)


def test_micro_f1_is_scikit_learns():
    """Micro precision, recall and F1 of random sets agree with scikit-learn's multilabel scores."""
    rng = np.random.default_rng(0)
    truth, guess = rng.random((40, 9)) < 0.3, rng.random((40, 9)) < 0.3
    found = lists(*([[f"n{j}" for j in np.flatnonzero(row)] for row in table] for table in (truth, guess)))
    assert found["company_names.content_f1"] == pytest.approx(sklearn.f1_score(truth, guess, average="micro"))
    precision = sklearn.precision_score(truth, guess, average="micro")
    assert found["company_names.content_precision"] == pytest.approx(precision)


def test_labels_are_scikit_learns():
    """Accuracy, macro F1 and confusion of a closed label agree with scikit-learn's."""
    rng = np.random.default_rng(1)
    truth, guess = rng.choice(CATEGORIES[:6], 80), rng.choice(CATEGORIES[:7], 80)
    family = Label("category", CATEGORIES)
    references = [example(i, category=str(label)) for i, label in enumerate(truth)]
    answers = [answer(i, category=str(label).upper()) for i, label in enumerate(guess)]
    found = scores(family, references, answers)
    assert found["category.accuracy"] == pytest.approx(sklearn.accuracy_score(truth, guess))
    assert found["category.macro_f1"] == pytest.approx(sklearn.f1_score(truth, guess, average="macro"))
    oracle = sklearn.confusion_matrix(truth, guess, labels=CATEGORIES)
    np.testing.assert_array_equal(family.confusion(references, answers)[:-1, :-1], oracle)


def test_an_answer_without_a_known_label_is_wrong():
    """Invalid labels count against accuracy and stand in the column "(none)"."""
    family = Label("sentiment", ("positive", "negative"))
    references = [example(i, sentiment="positive") for i in range(4)] + [example(9)]
    answers = [answer(0, sentiment="positive"), answer(1), answer(2, sentiment="great"), answer(3, sentiment=1)]
    answers.append(answer(9, sentiment="positive"))
    assert scores(family, references, answers)["sentiment.accuracy"] == pytest.approx(1 / 4)
    assert family.confusion(references, answers)[0].tolist() == [1, 0, 3]


def test_sponsored_is_scikit_learns_and_silence_is_the_wrong_answer():
    """Precision, recall, F1 and MCC agree with scikit-learn; an answer without a flag counts as the wrong one."""
    rng = np.random.default_rng(2)
    truth, guess = rng.random(60) < 0.3, rng.random(60) < 0.4
    references = [example(i, sponsored_ad=bool(flag)) for i, flag in enumerate(truth)]
    found = scores(Sponsored(), references, [answer(i, sponsored_ad=bool(flag)) for i, flag in enumerate(guess)])
    assert found["sponsored_ad.precision"] == pytest.approx(sklearn.precision_score(truth, guess))
    assert found["sponsored_ad.recall"] == pytest.approx(sklearn.recall_score(truth, guess))
    assert found["sponsored_ad.f1"] == pytest.approx(sklearn.f1_score(truth, guess))
    assert found["sponsored_ad.mcc"] == pytest.approx(sklearn.matthews_corrcoef(truth, guess))
    silent = scores(Sponsored(), references, [answer(i, sponsored_ad="yes") for i in range(60)])
    assert silent["sponsored_ad.f1"] == 0
    assert silent["sponsored_ad.mcc"] == -1


def relevance(truth, guess, median=None):
    """Scores of relevance for two sequences."""
    references = [example(i, relevance_score=float(x)) for i, x in enumerate(truth)]
    answers = [answer(i, relevance_score=y) for i, y in enumerate(guess)]
    return scores(Relevance(Schema(), median=median), references, answers)


def test_relevance_is_scikit_learns_and_scipys():
    """MAE, RMSE, quadratic kappa and Spearman agree with scikit-learn and scipy on integer scores with ties."""
    rng = np.random.default_rng(3)
    truth = rng.integers(0, 11, 70)
    guess = np.clip(truth + rng.integers(-4, 5, 70), 0, 10)
    found = relevance(truth, guess.tolist())
    assert found["relevance_score.mae"] == pytest.approx(sklearn.mean_absolute_error(truth, guess))
    assert found["relevance_score.rmse"] == pytest.approx(sklearn.root_mean_squared_error(truth, guess))
    kappa = sklearn.cohen_kappa_score(truth, guess, weights="quadratic")
    assert found["relevance_score.qwk"] == pytest.approx(kappa)
    assert found["relevance_score.spearman"] == pytest.approx(stats.spearmanr(truth, guess).statistic)


def test_invalid_scores_lower_the_coverage_and_are_imputed():
    """Out of bounds, text, NaN and booleans are invalid: MAE is of the rest, the imputed one of all."""
    found = relevance([5, 5, 5, 5, 8, 2], [7, 11, "5", True, math.nan, None], median=4)
    assert found["relevance_score.mae"] == 2
    assert found["relevance_score.coverage"] == pytest.approx(1 / 6)
    assert found["relevance_score.mae_imputed"] == pytest.approx((2 + 1 + 1 + 1 + 4 + 2) / 6)
    assert math.isnan(relevance([5], [5])["relevance_score.mae_imputed"])


def test_a_constant_has_no_correlation():
    """Kappa and Spearman of constants are not computable, never 0 or 1."""
    found = relevance([5, 5, 5], [5, 5, 5])
    assert math.isnan(found["relevance_score.spearman"])
    assert math.isnan(found["relevance_score.qwk"])
    assert math.isnan(float(rank_correlation({(0, 0): np.float64(0), (1, 1): np.float64(0)})))


def test_rouge_is_rouge_scores_and_counts_missing_predictions():
    """ROUGE-1, -2, -L equal rouge-score's with stemming; an empty prediction is 0, an empty reference is left out."""
    from rouge_score.rouge_scorer import RougeScorer

    truth = ["The court blocks the merger of two carriers.", "A chip maker opens plants", "Nothing was said", ""]
    guess = ["Court blocked a merger of the carriers", "The chip makers are opening a plant", None, "spurious"]
    references = [example(i, summary=x) for i, x in enumerate(truth)]
    found = scores(Rouge(), references, [answer(i, summary=y) for i, y in enumerate(guess)])
    plain = RougeScorer(["rouge1", "rouge2", "rougeL"], use_stemmer=True)
    for name in ("rouge1", "rouge2", "rougeL"):
        oracle = sum(plain.score(x, y)[name].fmeasure for x, y in zip(truth[:2], guess[:2], strict=True)) / 3
        assert found[f"summary.{name}"] == pytest.approx(oracle, abs=1e-12)


def test_exact_match_wants_every_field():
    """All fields right is 1; a number as text, or one field wrong, is not; a field that the reference lacks is free."""
    family = ExactMatch(Schema(), ("relevance_score", "company_names", "summary", "sponsored_ad"))
    reference = example(relevance_score=3, company_names=("B", "a"), summary="S", sponsored_ad=False)
    right = {"relevance_score": 3.0, "company_names": ["A", "b"], "summary": "s ", "sponsored_ad": False}
    wrong = [{**right, "relevance_score": "3"}, {**right, "sponsored_ad": 0}, {**right, "company_names": None}, {}]
    answers = [answer(**right), *(answer(**values) for values in wrong)]
    assert family.statistics([reference] * 5, answers)[:, 0].tolist() == [1, 0, 0, 0, 0]
    assert family.statistics([example(summary="S")], [answer(summary="S", relevance_score=9)])[0, 0] == 1
    assert not same_value("sponsored_ad", expected=True, predicted=1)


def test_validity_has_three_rungs_and_what_surrounds_them():
    """Whole, extractable and schema-valid are told apart; truncation counts only where the reason is known."""
    schema = Schema(fields=("relevance_score", "summary"))
    good = json.dumps({"relevance_score": 3, "summary": "x"})
    raws = [good, f"Sure! {good} bye", '{"relevance_score": 30, "summary": "x"}', "no", good + good]
    reasons = ["stop", "length", None, None, "stop"]
    answers = [
        Answer(str(i), raw, (p := parse(raw, schema)).metadata or {}, p, reason)
        for i, (raw, reason) in enumerate(zip(raws, reasons, strict=True))
    ]
    found = scores(Validity(), [example(i, summary="x") for i in range(5)], answers)
    assert found["validity.whole"] == pytest.approx(2 / 5)
    assert found["validity.extractable"] == pytest.approx(4 / 5)
    assert found["validity.schema"] == pytest.approx(3 / 5)
    assert found["validity.truncated"] == pytest.approx(1 / 3)
    assert found["validity.trailing"] == pytest.approx(2 / 5)
    assert found["validity.several_objects"] == pytest.approx(1 / 5)


def test_lengths_count_the_free_texts():
    """Characters and words of summary and entries; an unreadable answer has no length."""
    answers = [answer(summary="two words", key_insights=["one"], company_names=["A B"], relevance_score=3), answer()]
    found = scores(Lengths(), [example(), example(1)], answers)
    assert found == {"length.characters": 15, "length.words": 5}


@pytest.mark.parametrize(
    ("one", "other"),
    [("NVidia", "Nvidia Corp."), ("Open AI", "OpenAI"), ("The Acme Company", "acme co"), ("Böhler AG", "böhler")],
)
def test_aliases_of_a_company_are_the_same(one, other):
    """Case, punctuation, spaces, legal form and a leading "the" do not tell companies apart."""
    assert alias(one) == alias(other)


def test_what_is_left_of_a_name_still_tells_companies_apart():
    """Other words do; a name that is nothing but a legal form stays."""
    assert alias("Acme Labs") != alias("Acme")
    assert alias("Group") == "group"


def test_insights_match_one_to_one_and_paraphrases_earn_their_token_f1():
    """The best assignment is taken, not the greedy one; below 0.5 there is nothing."""
    assert token_f1("the court blocks the merger", "court blocks merger") == pytest.approx(2 * 3 / 8)
    assert best_assignment(["a b c d", "a b c e"], ["a b c d", "a y z d"]) == pytest.approx(1.25)
    assert best_assignment(["a b c d"], ["a x y z"]) == 0
    assert best_assignment([], ["a"]) == 0


@settings(deadline=None)
@given(st.lists(st.text("ab ", max_size=6), max_size=4), st.lists(st.text("ab ", max_size=6), max_size=4))
def test_soft_insights_are_never_below_the_exact_ones(expected, predicted):
    """Soft F1 is at least exact F1, at most 1, and 1 for the reference itself."""
    reference = [example(key_insights=tuple(expected))]
    given_ = [answer(key_insights=predicted)]
    exact = scores(Lists(["key_insights"]), reference, given_)["key_insights.content_f1"]
    soft = scores(SoftLists(["key_insights"]), reference, given_)["key_insights.soft_f1"]
    if not math.isnan(exact):
        assert exact - 1e-9 <= soft <= 1 + 1e-9


def test_the_catalogue_holds_the_fields_that_are_carried_and_names_are_unique():
    """Each field brings its metrics, none brings another's; all names of the definition are there."""
    full = [m.name for family in strict_families(Schema(), Schema().fields, median=5) for m in family.metrics]
    assert len(full) == len(set(full))
    wanted = ["overall.f1", "exact_match"]
    wanted += [f"validity.{key}" for key in ("whole", "extractable", "schema", "truncated")]
    wanted += [f"{field}.{key}" for field in ("category", "sentiment") for key in ("accuracy", "macro_f1")]
    wanted += [f"sponsored_ad.{key}" for key in ("precision", "recall", "f1", "mcc")]
    wanted += [f"relevance_score.{key}" for key in ("mae", "rmse", "spearman", "qwk", "coverage", "mae_imputed")]
    wanted += [f"summary.{key}" for key in ("rouge1", "rouge2", "rougeL")]
    wanted += [f"length.{key}" for key in ("characters", "words")]
    of_lists = ("content_precision", "content_recall", "content_f1", "macro_f1")
    of_lists += ("detection_precision", "detection_recall", "false_alarm_rate")
    wanted += [f"{field}.{key}" for field in ("key_insights", "company_names") for key in of_lists]
    assert not set(wanted) - set(full)
    few = [m.name for family in strict_families(Schema(), ("summary",), median=None) for m in family.metrics]
    assert {name.split(".")[0] for name in few} == {"summary", "exact_match", "validity", "length"}
