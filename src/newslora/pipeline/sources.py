"""What the verbs accept as data: a file, or records in memory; and which fields and layout the data themselves show."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, TypeAlias

from pydantic import ValidationError

from newslora.config import RunConfig, load_config
from newslora.errors import DataError
from newslora.records import detect_fields, read_examples
from newslora.schema import FIELDS, Example, NewsItem, NewsMetadata, Schema

Record: TypeAlias = Example | NewsItem | Mapping[str, Any]
Source: TypeAlias = Path | str | Iterable[Record]
"""A JSON Lines file, or records: examples, items, or mappings in the newslora record format."""


def examples_of(source: Source, schema: Schema | None = None) -> Iterator[Example]:
    """Read a source as examples, one at a time.

    Raises:
        DataError: a file is missing or a record is wrong; the message names file and line, or the record's position.
    """
    if isinstance(source, str | Path):
        yield from read_examples(Path(source), schema=schema)
        return
    for position, record in enumerate(source):
        yield _example(record, position)


def annotated(source: Source, what: str, schema: Schema | None = None) -> list[Example]:
    """Read a source whose items must all carry metadata.

    Raises:
        DataError: it is empty, or an item has no metadata.
    """
    examples = list(examples_of(source, schema))
    if not examples:
        raise DataError(f"{what} holds no item")
    if missing := [example.id for example in examples if example.metadata is None]:
        raise DataError(
            f"{what}: {len(missing)} of {len(examples)} items have no metadata, {missing[0]!r} among them; "
            "annotate them or leave them out"
        )
    return examples


def config_of(config: RunConfig | Path | str | None) -> RunConfig:
    """Return a configuration from itself, a file, or nothing (the defaults)."""
    return config if isinstance(config, RunConfig) else load_config(config)


def schema_for(config: RunConfig, examples: Iterable[Example]) -> Schema:
    """Return the configured schema, with the fields, their order and indentation as the data show them.

    What the configuration sets itself stands; only the rest is taken from the data.
    """
    schema = config.metadata_schema
    chosen = schema.model_fields_set if "metadata_schema" in config.model_fields_set else set()
    references = [example for example in examples if example.metadata is not None]
    changes: dict[str, Any] = {}
    layout = _layout_of(references) if config.data.prompt == "record" else None
    if "fields" not in chosen and references:
        present = detect_fields(references)
        first = [name for name in (layout or ({}, None))[0] if name in present]
        changes["fields"] = tuple(first) + tuple(name for name in FIELDS if name in present and name not in first)
    if "indent" not in chosen and layout:
        changes["indent"] = layout[1]
    return schema.model_copy(update=changes)


def _layout_of(references: Iterable[Example]) -> tuple[Mapping[str, Any], int | None] | None:
    """Return keys and indentation of the first chat target that is a JSON object."""
    for example in references:
        if example.target is None:
            continue
        try:
            value = json.loads(example.target)
        except ValueError:
            continue
        if isinstance(value, dict):
            second = example.target.split("\n", 2)[1:2]
            return value, (len(second[0]) - len(second[0].lstrip(" "))) if second else None
    return None


def _example(record: Record, position: int) -> Example:
    if isinstance(record, Example):
        return record
    if isinstance(record, NewsItem):
        return Example(item=record)
    try:
        values = dict(record)
        metadata = values.pop("metadata", None)
        reference = None if metadata is None else NewsMetadata.model_validate(metadata)
        return Example(item=NewsItem.model_validate({"id": str(position), **values}), metadata=reference)
    except (ValidationError, TypeError, ValueError) as error:
        reason = error.errors()[0]["msg"] if isinstance(error, ValidationError) else error
        raise DataError(f"record {position} is no newsletter item: {reason}") from None
