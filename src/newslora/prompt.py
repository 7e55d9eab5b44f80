"""From an item to chat messages. The fields named in the prompt are the schema's, which are the target's.

The instructions come first and are the same for every item, so that an engine can compute that prefix once.
"""

from __future__ import annotations

import functools
from typing import Literal

from newslora.errors import DataError
from newslora.schema import SENTIMENTS, Example, Message, NewsItem, Schema


def messages_of(
    example: Example, schema: Schema, *, prompt: Literal["record", "schema"] = "record", instructions: str = ""
) -> tuple[Message, ...]:
    """Return the chat prompt of an example: its own messages where `prompt` is "record" and it has some, else ours."""
    if prompt == "record" and example.messages:
        return example.messages
    return (Message(role="user", content=user_prompt(example.item, schema, instructions=instructions)),)


def target_of(example: Example, schema: Schema, *, prompt: Literal["record", "schema"] = "record") -> str:
    """Return the answer to train on: a chat record's own text where its own prompt is used, else the schema's JSON.

    Raises:
        DataError: the example carries no reference.
    """
    if prompt == "record" and example.messages and example.target is not None:
        return example.target
    if example.metadata is None:
        raise DataError(f"item {example.id!r} has no metadata to train on")
    return schema.dumps(example.metadata)


def user_prompt(item: NewsItem, schema: Schema, *, instructions: str = "") -> str:
    """Return the text that asks for the schema's fields of one item."""
    return f"{_head(schema, instructions.strip())}\n\nTitle: {item.title.strip()}\nContent: {item.content.strip()}"


@functools.lru_cache(maxsize=8)
def _head(schema: Schema, instructions: str) -> str:
    fields = ", ".join(_described(name, schema) for name in schema.fields)
    head = f"Give the metadata of this newsletter item as one JSON object.\nFields: {fields}."
    return f"{head}\n{instructions}" if instructions else head


def _described(name: str, schema: Schema) -> str:
    kinds = {
        "category": ", ".join(schema.categories),
        "relevance_score": f"{schema.relevance_min}-{schema.relevance_max}",
        "key_insights": "list of statements",
        "company_names": "list of names",
        "summary": "one sentence",
        "sentiment": ", ".join(SENTIMENTS),
        "sponsored_ad": "true, false",
    }
    return f"{name} ({kinds[name]})"
