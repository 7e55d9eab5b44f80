"""The item explorer's data: what is wrong with a prediction, how far models disagree, and text that stays text."""

from __future__ import annotations

import base64
import json
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslora.reporting import explorer, read_results
from report_factory import HOSTILE, change_items, write_evaluation

REFERENCE = {
    "relevance_score": 7,
    "company_names": ["Quillmark", "Tern & Vale"],
    "summary": "A b.",
    "sponsored_ad": False,
}


def answer(raw="{}", *, rung="schema", **changes):
    """Return a prediction that equals the reference but for the changes."""
    return {"raw": raw, "metadata": REFERENCE | changes, "error": None, "rung": rung, "trailing": 0, "n_objects": 1}


@pytest.mark.parametrize(
    ("prediction", "kinds", "wrong"),
    [
        (answer(), [], []),
        (answer(company_names=["tern  & VALE", "quillmark"]), [], []),
        (answer(company_names=["Quillmark"]), ["missed"], ["company_names"]),
        (answer(company_names=["Quillmark", "Tern & Vale", "Acme"]), ["invented"], ["company_names"]),
        (answer(company_names="Quillmark"), ["missed"], ["company_names"]),
        (answer(relevance_score=8), ["wrong"], ["relevance_score"]),
        (answer(sponsored_ad=0), ["wrong"], ["sponsored_ad"]),
        (answer(rung="extractable"), ["surrounded"], []),
        (answer() | {"n_objects": 3, "trailing": 9}, ["surrounded", "several"], []),
        (answer() | {"error": "category is missing"}, ["schema"], []),
        (
            {"raw": "Sure!", "metadata": None, "rung": "none", "finish_reason": "length"},
            ["invalid", "cut"],
            list(REFERENCE),
        ),
    ],
)
def test_error_kinds_and_wrong_fields(prediction, kinds, wrong):
    """Each fault is named by its kind, and the fields that are not right are listed; case and order do not matter."""
    assert explorer.kinds_of(REFERENCE, prediction) == (kinds, wrong)


values = st.one_of(
    st.none(), st.booleans(), st.integers(-20, 20), st.text(max_size=12), st.lists(st.text(max_size=4), max_size=4)
)


@given(values, values)
def test_distance_is_symmetric_bounded_and_zero_to_itself(one, other):
    """What disagreement is made of is a distance in [0, 1]."""
    assert 0 <= explorer.distance(one, other) <= 1
    assert explorer.distance(one, other) == explorer.distance(other, one)
    assert explorer.distance(one, one) == 0


def test_disagreement_orders_items(tmp_path):
    """Models that say the same disagree by 0, one that fails where another answers by 1."""

    def change(index, item):
        item["predictions"] = {"baseline": [answer()], "tuned": [answer()]}
        if index == 1:
            item["predictions"]["tuned"] = [{"raw": "", "metadata": None, "rung": "none"}]
        if index == 2:
            item["predictions"]["tuned"] = [answer(relevance_score=2)]

    results = read_results(change_items(write_evaluation(tmp_path, n_items=3, floors=False), change))
    found = [explorer.disagreement(item, results.models, list(REFERENCE)) for item in results.items]
    assert found == pytest.approx([0, 1, 0.5 / 4])


def test_the_data_cannot_leave_its_script_element(tmp_path):
    """No `<`, `>` or `&` is in the JSON, hostile text comes back unchanged, NaN and lone surrogates do not break it."""

    def change(_, item):
        item["content"] = item["title"] = HOSTILE
        item["predictions"]["tuned"][0] |= {"raw": HOSTILE + "\ud800", "metadata": {"relevance_score": float("inf")}}

    results = read_results(change_items(write_evaluation(tmp_path, n_items=2), change))
    text = explorer.explorer_data(results).text
    assert not set("<>&\u2028\u2029\ud800") & set(text)

    def refuse(name):
        raise AssertionError(name)

    data = json.loads(text, parse_constant=refuse)
    assert data["items"][0]["content"] == HOSTILE
    assert data["items"][0]["predictions"][1][0]["raw"] == HOSTILE + "\ud800"
    assert data["items"][0]["predictions"][1][0]["metadata"] == {"relevance_score": "inf"}


def test_metadata_is_left_out_exactly_where_raw_says_it(tmp_path):
    """A raw text that is the object is not repeated; `NaN`, which a page cannot parse, is no such text."""

    def change(index, item):
        raw = ('{"relevance_score": 3}', 'Here: {"relevance_score": 3}', '{"relevance_score": NaN}')[index]
        item["predictions"] = {"baseline": [{"raw": raw, "metadata": {"relevance_score": 3}, "rung": "whole"}]}

    results = read_results(change_items(write_evaluation(tmp_path, ("baseline",), n_items=3, floors=False), change))
    data = json.loads(explorer.explorer_data(results).text)
    kept = ["metadata" in item["predictions"][0][0] for item in data["items"]]
    assert kept == [False, True, True]


def test_long_texts_are_cut_only_when_they_must_and_say_so(tmp_path):
    """A 20,000-character item is whole in a small report; over the budget the cut is named with what is missing."""
    folder = write_evaluation(tmp_path, n_items=40)
    change_items(folder, lambda _, item: item.update(content="word " * 4000))
    results = read_results(folder)
    whole = json.loads(explorer.explorer_data(results).text)
    assert all(len(item["content"]) == 20_000 for item in whole["items"])
    text = explorer.explorer_data(results, budget=300_000).text
    assert len(text.encode()) <= 300_000
    content = json.loads(text)["items"][0]["content"]
    assert content.endswith("more characters are in items.jsonl]")
    shown, said = len(content.partition(" […cut here")[0]), content.rpartition("cut here: ")[2].split()[0]
    assert shown + int(said.replace(",", "")) == 20_000


def test_many_items_are_deflated_and_come_back_whole(tmp_path):
    """Above the plain limit the same JSON is there deflated, smaller, in characters that need no escape."""
    results = read_results(write_evaluation(tmp_path, n_items=30))
    plain, deflated = explorer.explorer_data(results), explorer.explorer_data(results, plain=0)
    assert (plain.deflated, deflated.deflated) == (False, True)
    assert zlib.decompress(base64.b64decode(deflated.text, validate=True)).decode() == plain.text
    assert len(deflated.text) < len(plain.text) / 2
