"""The prompt: it names the fields of the target, starts alike for every item, and leaves a chat record's own alone."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslora.errors import DataError
from newslora.prompt import messages_of, target_of, user_prompt
from newslora.records import example_of, read_examples
from newslora.schema import FIELDS, Schema

PLAIN = example_of(
    {"id": "1", "title": " Chips grow ", "content": "They grew.\n", "metadata": {"summary": "x", "relevance_score": 3}}
)
CHAT = example_of(
    {
        "messages": [{"role": "user", "content": "Own words"}, {"role": "assistant", "content": '{ "summary":"x" }'}],
        "metadata": {"item_id": "2", "article_title": "T", "truncated_content": "C"},
    }
)
TWO = Schema(fields=("summary", "relevance_score"))
fields = st.lists(st.sampled_from(FIELDS), min_size=1, unique=True).map(tuple)


@given(fields)
def test_prompt_and_target_name_the_same_fields(chosen):
    """A field is in the prompt if and only if it is in the schema, in the same order."""
    head = user_prompt(PLAIN.item, Schema(fields=chosen)).split("\n\n")[0]
    assert [name for name in sorted(FIELDS, key=head.find) if name in head] == list(chosen)


def test_the_instructions_come_first_and_are_shared():
    """All prompts of a schema have one prefix up to the title, which an engine computes once."""
    prompts = [user_prompt(e.item, TWO, instructions=" Be brief. ") for e in (PLAIN, CHAT)]
    heads = {prompt.partition("Title: ")[0] for prompt in prompts}
    assert len(heads) == 1
    assert heads.pop().endswith("\nBe brief.\n\n")
    assert prompts[0].endswith("Title: Chips grow\nContent: They grew.")


def test_bounds_and_categories_stand_in_the_prompt():
    """The closed lists and the scale that will be checked are what the model is told."""
    text = user_prompt(PLAIN.item, Schema(categories=("fish", "fowl"), relevance_min=1, relevance_max=5))
    assert "category (fish, fowl)" in text
    assert "relevance_score (1-5)" in text


def test_a_chat_record_keeps_its_own_prompt_and_answer():
    """`record` takes them byte for byte; `schema` makes ours; a plain record has only ours."""
    assert [m.content for m in messages_of(CHAT, TWO)] == ["Own words"]
    assert target_of(CHAT, TWO) == '{ "summary":"x" }'
    assert messages_of(CHAT, TWO, prompt="schema")[0].content == user_prompt(CHAT.item, TWO)
    assert target_of(CHAT, Schema(fields=("summary",)), prompt="schema") == '{"summary": "x"}'
    assert messages_of(PLAIN, TWO)[0].content == user_prompt(PLAIN.item, TWO)
    assert target_of(PLAIN, TWO) == '{"summary": "x", "relevance_score": 3}'


def test_an_item_without_a_reference_cannot_be_trained_on():
    """The error names the item."""
    with pytest.raises(DataError, match="item '3' has no metadata to train on"):
        target_of(example_of({"id": "3"}), TWO)


def test_the_studys_prompts_are_its_own(study):
    """Chat records run as they are: prompt and answer of the published file, unchanged."""
    lines = (study / "test.jsonl").read_text(encoding="utf-8").splitlines()
    for line, example in zip(lines, read_examples(study / "test.jsonl"), strict=True):
        user, answer = json.loads(line)["messages"]
        assert [message.content for message in messages_of(example, TWO)] == [user["content"]]
        assert target_of(example, TWO) == answer["content"]
