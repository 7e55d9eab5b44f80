"""What the verbs accept as data, and which fields and layout the data themselves show."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, TypeAlias

from newslora.config import RunConfig, load_config
from newslora.errors import DataError
from newslora.records import detect_fields, detect_indent, examples_of
from newslora.schema import Example, NewsItem, Schema

Source: TypeAlias = Path | str | Iterable[Example | NewsItem | Mapping[str, Any]]
"""A JSON Lines file, or records: examples, items, or mappings in the newslora or chat record format."""


def annotated(source: Source, what: str, schema: Schema | None = None) -> list[Example]:
    """Read a source whose items must all carry metadata.

    Args:
        source: see `Source`.
        what: how to call records in memory in a message.
        schema: where given, its closed lists and ranges are held against the annotations.

    Raises:
        DataError: it is empty, or an item has no metadata.
    """
    name = str(source) if isinstance(source, str | Path) else what
    examples = list(examples_of(source, schema=schema))
    if not examples:
        raise DataError(f"{name} holds no item")
    if missing := [example.id for example in examples if example.metadata is None]:
        raise DataError(
            f"{name}: {len(missing)} of {len(examples)} items have no metadata, {missing[0]!r} among them; "
            "annotate them or leave them out"
        )
    return examples


def config_of(config: RunConfig | Path | str | None) -> RunConfig:
    """Return a configuration from itself, a file, or nothing (the defaults)."""
    return config if isinstance(config, RunConfig) else load_config(config)


def schema_for(config: RunConfig, examples: Sequence[Example]) -> Schema:
    """Return the configured schema, with the fields, their order and indentation as the data show them.

    What the configuration sets itself stands; only the rest is taken from the data.
    """
    schema = config.metadata_schema
    chosen = schema.model_fields_set if "metadata_schema" in config.model_fields_set else set()
    references = [example for example in examples if example.metadata is not None]
    changes: dict[str, Any] = {}
    if references and "fields" not in chosen:
        changes["fields"] = detect_fields(references)
    if references and "indent" not in chosen and config.data.prompt == "record":
        changes["indent"] = detect_indent(references)
    return schema.model_copy(update=changes)
