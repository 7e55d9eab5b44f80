"""The parser: first object out of anything, never an exception, linear time, and the published study reproduced."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslora.parsing import MAX_DEPTH, _objects, _simple, _spans, parse, prediction
from newslora.schema import FIELDS, Schema

SCHEMA = Schema()
STUDY = Schema(fields=("relevance_score", "key_insights", "company_names", "summary"), relevance_min=1)
ANSWER = {
    "category": "ai",
    "relevance_score": 7,
    "key_insights": ["a {brace} in text", 'a "quote"'],
    "company_names": [],
    "summary": "Übersicht.",
    "sentiment": "neutral",
    "sponsored_ad": False,
}
TEXT = json.dumps(ANSWER)

words = st.text(st.characters(exclude_characters='{}[]`"\\', exclude_categories=["Cs"]), max_size=40)
answers = st.fixed_dictionaries(
    {
        "category": st.sampled_from(SCHEMA.categories),
        "relevance_score": st.integers(0, 10),
        "key_insights": st.lists(st.text(max_size=20), max_size=4),
        "company_names": st.lists(st.text(max_size=20), max_size=4),
        "summary": st.text(max_size=60),
        "sentiment": st.sampled_from(("positive", "negative", "neutral")),
        "sponsored_ad": st.booleans(),
    }
)
PIECES = (
    *(
        "{",
        "}",
        "[",
        "]",
        '"',
        ":",
        ",",
        "\\",
        " ",
        "\n",
        "```",
        "```json\n",
        "user\n",
        "1",
        "-0.5e3",
        "01",
        "true",
        "null",
    ),
    *("NaN", "-Infinity", '"summary"', '"a":', '{"a":', '{"summary": "x"}', "\\u00", "\ud800", "é", "\x00"),
)
soup = st.lists(st.sampled_from(PIECES), max_size=40).map("".join)


@given(answers, st.booleans())
def test_an_object_comes_back_as_it_was_written(answer, ascii_only):
    """parse(dumps(x)) == x on all three rungs, with nothing around it."""
    parsed = parse(json.dumps(answer, ensure_ascii=ascii_only), SCHEMA)
    assert parsed.metadata == answer
    assert (parsed.whole, parsed.extractable, parsed.schema_valid, parsed.rung) == (True, True, True, "schema")
    assert (parsed.error, parsed.leading, parsed.trailing, parsed.n_objects) == (None, "", "", 1)
    assert not parsed.truncated


@given(answers, words, words)
def test_prose_around_an_object_does_not_change_it(answer, before, after):
    """Prefix and suffix are reported, and the object between them is the same."""
    parsed = parse(f"{before}\n{json.dumps(answer)}\n{after}", SCHEMA)
    assert parsed.metadata == answer
    assert (parsed.leading, parsed.trailing) == (before.strip(), after.strip())
    assert parsed.whole == (not before.strip() and not after.strip())


@given(st.text() | soup | st.text(alphabet=st.characters(categories=["Cs", "Nd", "Ps", "Pe", "Po"])))
def test_nothing_makes_it_raise_and_the_result_is_coherent(raw):
    """Any text gives a value: metadata and extractable agree, and whatever is extracted is JSON that can be written."""
    parsed = parse(raw, SCHEMA)
    assert parsed.extractable == (parsed.metadata is not None)
    assert (parsed.error is None) == parsed.schema_valid
    assert not (parsed.whole and not parsed.extractable)
    json.dumps(parsed.metadata, allow_nan=False, ensure_ascii=False).encode("utf-8")
    assert prediction("i", raw, SCHEMA).metadata == parsed.metadata


@given(soup)
def test_the_linear_search_finds_what_the_decoder_finds(raw):
    """`_spans` names exactly the braces from which Python's own decoder reads a complete object."""
    spans = _spans(raw, 0)
    for at in (i for i, character in enumerate(raw) if character == "{"):
        try:
            expected = json.JSONDecoder().raw_decode(raw, at)[1]
        except json.JSONDecodeError:
            expected = None
        assert (spans[at].end if at in spans else None) == expected


@given(answers | st.dictionaries(st.sampled_from([*FIELDS, "x"]), st.integers() | st.floats() | st.text()), soup)
def test_the_short_way_says_what_the_long_way_says(answer, after):
    """One ordinary object and nothing else is read without a search; the result is that of the search."""
    for raw in (json.dumps(answer), f" {json.dumps(answer, ensure_ascii=False)}\n", json.dumps(answer) + after):
        assert _simple(raw, SCHEMA) in (None, parse(raw, SCHEMA, prompt=""))


def test_the_short_way_is_taken():
    """An ordinary answer needs no search, an odd one does."""
    assert _simple(TEXT, SCHEMA) is not None
    assert _simple(f"{TEXT}.", SCHEMA) is None


@given(soup, soup)
def test_a_spent_budget_changes_no_answer(before, after):
    """The objects found by the linear search alone are those of the fast one."""
    raw = f'{before}{{"summary": "x"}}{after}'
    fast = [(a.start, a.end, a.value) for a in _objects(raw, 0)]
    assert [(a.start, a.end, a.value) for a in _objects(raw, 0, budget=-1)] == fast


@pytest.mark.parametrize(
    "raw",
    [
        f"```json\n{TEXT}\n```",
        f"Sure! Here is the JSON:\n\n{TEXT}\n\nLet me know.",
        f"assistant\n\n{TEXT}",
        f'{{"note": "no field of ours"}} and then {TEXT}',
        f'[{TEXT}, {{"summary": "another"}}]',
        f'{{"result": {{"items": [{TEXT}]}}}}',
        f'const x = {{}}; {{ broken: "js" }} {{"summary": {TEXT}',
        f'an odd {{"key" that never ends {TEXT}',
        f"{TEXT}user\n\n{TEXT}assistant\n\n{TEXT[:40]}",
        f"\ufeff{TEXT}",
    ],
)
def test_the_object_is_found_wherever_it_stands(raw):
    """Fences, prose, role words, arrays, wrappers, code and broken objects around it do not hide the answer."""
    parsed = parse(raw, SCHEMA)
    assert parsed.metadata == ANSWER
    assert parsed.schema_valid
    assert not parsed.whole


def test_what_surrounds_a_runaway_answer_is_told():
    """Leading and trailing text, the number of objects and the cut-off last one are reported."""
    parsed = parse(f"assistant\n\n{TEXT}user\n\n{TEXT}assistant {TEXT[:40]}", SCHEMA)
    assert parsed.leading == "assistant"
    assert parsed.trailing == f"user\n\n{TEXT}assistant {TEXT[:40]}"
    assert (parsed.n_objects, parsed.truncated) == (2, True)


@pytest.mark.parametrize("cut", [1, 15, 30, len(TEXT) // 2, len(TEXT) - 1])
def test_half_an_object_is_no_answer(cut):
    """A truncated object is not repaired: no metadata, and the reason says so."""
    parsed = parse(TEXT[:cut], SCHEMA)
    assert parsed.metadata is None
    assert parsed.truncated
    assert parsed.error == "truncated: the text ends inside an object"


@pytest.mark.parametrize(
    ("raw", "error"),
    [
        ("", "empty output"),
        (" \n", "empty output"),
        ("no braces", "no JSON object"),
        ("null", "no JSON object"),
        ('{"foo": 1, "bar": 2}', "no object has any of"),
        ("f(x) = \\frac{}{}", "no object has any of"),
    ],
)
def test_no_answer_has_its_reason(raw, error):
    """Where nothing can be extracted the error says what there was instead."""
    parsed = parse(raw, SCHEMA)
    assert (parsed.metadata, parsed.rung) == (None, "none")
    assert parsed.error.startswith(error)


@pytest.mark.parametrize(
    ("change", "error"),
    [
        ({"relevance_score": 11}, "relevance_score is 11, expected a number from 0 to 10"),
        ({"relevance_score": "7"}, "relevance_score is '7', expected a number from 0 to 10"),
        ({"relevance_score": True}, "relevance_score is True"),
        ({"category": "chip"}, "category is 'chip', expected one of"),
        ({"key_insights": "one"}, "key_insights is 'one', expected a list of strings"),
        ({"company_names": [1]}, "company_names is [1], expected a list of strings"),
        ({"sponsored_ad": "no"}, "sponsored_ad is 'no', expected true or false"),
        ({"summary": None}, "summary is None, expected a string"),
    ],
)
def test_a_value_out_of_its_range_is_extracted_and_named(change, error):
    """Whole but not schema-valid: the rungs are independent, and the value is kept as it was written."""
    parsed = parse(json.dumps(ANSWER | change), SCHEMA)
    assert (parsed.whole, parsed.schema_valid, parsed.rung) == (True, False, "whole")
    assert parsed.metadata == ANSWER | change
    assert parsed.error.startswith(error)


def test_missing_fields_are_named_and_extra_keys_kept():
    """An object with one field of ours is extractable; what it lacks is the error."""
    parsed = parse('{"summary": "x", "action_items": ["y"]}', SCHEMA)
    assert parsed.metadata == {"summary": "x", "action_items": ["y"]}
    assert parsed.error == "category is missing; relevance_score is missing; key_insights is missing"


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity", "1e999", "9" * 5000])
def test_numbers_that_json_lacks_become_null_and_are_no_whole_json(number):
    """NaN, infinities and endless integers never reach a score: null in the metadata, and neither whole nor valid."""
    parsed = parse(TEXT.replace('"relevance_score": 7', f'"relevance_score": {number}'), SCHEMA)
    assert parsed.metadata == ANSWER | {"relevance_score": None}
    assert (parsed.whole, parsed.extractable, parsed.schema_valid) == (False, True, False)
    assert "JSON does not have" in parsed.error


def test_a_big_integer_is_no_overflow():
    """An integer that fits a float but no machine word is only out of range."""
    parsed = parse(TEXT.replace("7", "1" + "0" * 250), SCHEMA)
    assert parsed.metadata["relevance_score"] == 10**250
    assert not parsed.schema_valid


def test_a_key_given_twice_is_told():
    """The last value counts, as in every JSON reader, but the schema does not hold."""
    parsed = parse(TEXT[:-1] + ', "relevance_score": 3}', SCHEMA)
    assert parsed.metadata["relevance_score"] == 3
    assert parsed.duplicate_keys == ("relevance_score",)
    assert parsed.error == "relevance_score is given more than once"


def test_half_an_emoji_is_replaced():
    """A lone surrogate, escaped or not, becomes U+FFFD, and a pair stays the character that it is."""
    parsed = parse('{"summary": "\\ud83d and \\ud83d\\ude00 and \ud800"}', SCHEMA)
    assert parsed.metadata == {"summary": "\ufffd and 😀 and \ufffd"}
    assert prediction("i", "\ud800", SCHEMA).raw == "\ufffd"


def test_members_in_a_fence_without_braces_are_read_and_told():
    """Untuned models write this; it is extractable, and neither whole nor valid."""
    members = TEXT[1:-1]
    parsed = parse(f"Response:\n```json\n{members}\n```\nDone.", SCHEMA)
    assert parsed.metadata == ANSWER
    assert (parsed.repaired, parsed.whole, parsed.schema_valid) == (True, False, False)
    assert parsed.error == "the object has no braces"
    assert parse(f"```\n{members},\n```", SCHEMA).metadata is None


def test_the_prompt_is_not_taken_for_the_answer():
    """Where the model repeats its prompt, an example object in it is passed over and the echo is told."""
    prompt = f"Answer like this: {TEXT}"
    answer = TEXT.replace("neutral", "positive")
    parsed = parse(f"{prompt}\n{answer}", SCHEMA, prompt=prompt)
    assert parsed.metadata["sentiment"] == "positive"
    assert parsed.echo
    assert parse(f"user\n\nAnalyze this\nassistant\n\n{TEXT}", SCHEMA).echo
    assert not parse(TEXT, SCHEMA, prompt=prompt).echo


def test_depth_has_a_limit_that_holds_everywhere():
    """`MAX_DEPTH` levels are read, one more is not, whichever search looks."""
    for depth, found in ((MAX_DEPTH - 1, True), (MAX_DEPTH, False)):
        raw = f'{{"summary": {"[" * depth}{"]" * depth}}}'
        assert (parse(raw, SCHEMA).metadata is not None) is found
        assert bool(list(_objects(raw, 0, budget=-1))) is found


@pytest.mark.parametrize(
    "unit",
    ["[", "{", '{"', '{"a":', '{"a":[', '[{"a":', '{"a":"{\\"', '{"a":{},', "{}", '"', "\\", '```"\n', '\n{"a\n', "{ "],
)
def test_brackets_take_linear_time(unit):
    """Four times the text takes about four times as long (asked: less than ten), and nothing recurses."""
    seconds = []
    for size in (50_000, 200_000):
        start = time.process_time()
        parsed = parse(unit * (size // len(unit)), SCHEMA)
        seconds.append(time.process_time() - start)
        assert parsed.metadata is None
    assert seconds[1] < 10 * max(seconds[0], 0.05)


@pytest.mark.parametrize("bracket", ["[", "{"])
def test_ten_megabytes_of_brackets_are_seconds(bracket):
    """A model that is stuck on a bracket does not hold the evaluation up."""
    start = time.process_time()
    assert parse(bracket * 10_000_000, SCHEMA).rung == "none"
    assert time.process_time() - start < 10


def test_objects_under_a_truncated_giant_stay_linear():
    """A long list that never closes is read a few times, not once an entry."""
    raw = '{"all": [' + '{"a": 1, "b": [2, {"c": "x"}]}, ' * 10_000
    start = time.process_time()
    parsed = parse(raw + TEXT, SCHEMA)
    assert parsed.metadata == ANSWER
    assert parsed.n_objects == 10_001
    assert time.process_time() - start < 20


@pytest.mark.parametrize("model", ["baseline", "tinker"])
def test_the_study_is_reproduced_from_raw_alone(study: Path, model):
    """All 192 published predictions come out of `raw`, parsed or not parsed, value by value."""
    empty = {"relevance_score": None, "key_insights": [], "company_names": [], "summary": ""}
    for line in (study / "predictions" / f"{model}.jsonl").read_text(encoding="utf-8").splitlines():
        published = json.loads(line)
        found = parse(published["raw"], STUDY).metadata
        ours = None if found is None else {name: found.get(name, empty[name]) for name in STUDY.fields}
        assert ours == published["prediction"]
        assert (found is not None and "relevance_score" in found) == published["is_valid_json"]


def test_every_runaway_answer_has_a_first_object(study: Path):
    """96 of 96 are extractable and schema-valid, and the text behind the first object is counted."""
    lines = (study / "predictions" / "runaway.jsonl").read_text(encoding="utf-8").splitlines()
    parsed = [parse(json.loads(line)["raw"], STUDY) for line in lines]
    assert sum(p.extractable and p.schema_valid for p in parsed) == 96
    assert sum(bool(p.trailing) for p in parsed) == 93
    assert sum(p.whole for p in parsed) == 3
    assert sum(len(p.trailing) for p in parsed) > 80_000


def test_the_schema_says_which_object_is_the_answer():
    """An object counts by the fields in play, so another schema takes another object."""
    raw = '{"summary": "x"} {"category": "ai"}'
    assert parse(raw, Schema(fields=("category",))).metadata == {"category": "ai"}
    assert parse(raw, Schema(fields=FIELDS)).metadata == {"summary": "x"}
