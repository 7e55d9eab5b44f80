"""The schema: one source of the fields for prompt, target, grammar and scores, and records that lose nothing."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from newslora.errors import ConfigError
from newslora.schema import CATEGORIES, FIELDS, SENTIMENTS, Example, Message, NewsItem, NewsMetadata, Prediction, Schema

FULL = {
    "category": "ai",
    "relevance_score": 7,
    "key_insights": ["It grew."],
    "company_names": [],
    "summary": "",
    "sentiment": "neutral",
    "sponsored_ad": False,
}
values = {
    "category": st.sampled_from(CATEGORIES) | st.text(max_size=5),
    "relevance_score": st.integers(-3, 13) | st.booleans(),
    "key_insights": st.lists(st.text(min_size=1, max_size=5) | st.integers(), max_size=3),
    "company_names": st.lists(st.text(min_size=1, max_size=5), max_size=3) | st.text(max_size=3),
    "summary": st.text(max_size=5) | st.none(),
    "sentiment": st.sampled_from(SENTIMENTS) | st.just("mixed"),
    "sponsored_ad": st.booleans() | st.just("false"),
}


def test_the_target_has_the_schemas_fields_in_its_order():
    """`dumps` writes the chosen fields only, whole numbers without a point, characters unescaped."""
    metadata = NewsMetadata(**FULL | {"summary": "Über alles", "relevance_score": 7.0, "extra": 1})
    schema = Schema(fields=("summary", "relevance_score"))
    assert schema.dumps(metadata) == '{"summary": "Über alles", "relevance_score": 7}'
    assert Schema(fields=("relevance_score",), indent=2).dumps(metadata) == '{\n  "relevance_score": 7\n}'
    assert json.loads(Schema().dumps(metadata)) == FULL | {"summary": "Über alles"}


def test_a_reference_without_a_field_of_the_schema_is_a_config_error():
    """The message names the field and the fields that the data has."""
    with pytest.raises(ConfigError, match=r"lacks category, .*set schema.fields to .*: summary"):
        Schema().dumps(NewsMetadata(summary="x"))


@given(st.fixed_dictionaries({}, optional=values))
def test_problems_and_the_json_schema_agree(answer):
    """What `problems` accepts is what the JSON Schema accepts, extra keys and caps aside."""
    schema = Schema()
    by_grammar = jsonschema.Draft202012Validator(schema.json_schema()).is_valid(answer)
    assert (schema.problems(answer) == []) == by_grammar


def test_problems_name_what_is_wrong():
    """Missing fields, types, ranges and spellings each have their words; nothing is wrong with a full answer."""
    assert Schema().problems(FULL) == []
    assert Schema(fields=("summary",)).problems({}) == ["summary is missing"]
    found = Schema(relevance_max=5).problems(FULL | {"category": "bussiness", "relevance_score": float("inf")})
    assert found[0].startswith("category is 'bussiness', expected one of ai, ")
    assert found[0].endswith("did you mean 'business'?")
    assert found[1] == "relevance_score is inf, expected a number from 0 to 5"


def test_long_values_are_cut_in_messages():
    """A page of model text does not fill the screen."""
    (problem,) = Schema(fields=("key_insights",)).problems({"key_insights": "x" * 500})
    assert len(problem) < 120


@pytest.mark.parametrize("score", [-1, 11, float("nan"), "high"])
def test_metadata_refuses_scores_outside_the_scale(score):
    """The relevance scale is 0 to 10 whatever the schema narrows it to."""
    with pytest.raises(ValidationError):
        NewsMetadata(relevance_score=score)


def test_fields_are_those_that_are_present():
    """None means absent; empty text, empty lists and False are values."""
    assert NewsMetadata().fields() == {}
    assert NewsMetadata(summary="", key_insights=(), sponsored_ad=False).fields() == {
        "key_insights": [],
        "summary": "",
        "sponsored_ad": False,
    }
    assert tuple(NewsMetadata(**FULL).fields()) == FIELDS


@pytest.mark.parametrize("record", [NewsMetadata, NewsItem, Message, Prediction, Example])
def test_records_are_frozen_and_keep_unknown_keys(record):
    """No record changes after it was read, and none drops what it does not know."""
    made = record.model_validate(
        {"id": "1", "raw": "", "role": "user", "content": "", "item": {"id": "1"}, "unknown": [1, None]}
    )
    assert made.model_extra["unknown"] == [1, None]
    with pytest.raises(ValidationError):
        made.unknown = 2


def test_dates_without_a_zone_are_utc():
    """Any two dates compare."""
    assert NewsItem(id="1", published_at=datetime(2025, 1, 3)).published_at == datetime(2025, 1, 3, tzinfo=UTC)  # noqa: DTZ001
    assert NewsItem(id="1").published_at is None


def test_the_schema_of_a_config_has_no_unknown_keys():
    """A misspelt option or field is an error, not a silent default."""
    for wrong in ({"feilds": ["summary"]}, {"fields": ["sumary"]}, {"max_list_items": 0}):
        with pytest.raises(ValidationError):
            Schema.model_validate(wrong)


def test_the_grammar_caps_lists_and_strings():
    """A constrained answer always closes: every list and string has an upper bound."""
    properties = Schema(max_list_items=3, max_string_length=9).json_schema()["properties"]
    assert (properties["key_insights"]["maxItems"], properties["key_insights"]["items"]["maxLength"]) == (3, 9)
    assert properties["summary"]["maxLength"] == 9
    assert properties["category"]["enum"] == list(CATEGORIES)
