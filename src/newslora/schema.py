"""What newslora reads and writes: items, their metadata, examples and predictions; and the schema that names the fields.

`Schema` is the one source of the field list: the prompt, the training target, the grammar of constrained decoding and
the scores all come from it, so that they cannot disagree. No I/O here; `newslora.records` reads and writes files.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Annotated, Any, Final, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from newslora.errors import ConfigError, one_of

FIELDS: Final = (
    "category",
    "relevance_score",
    "key_insights",
    "company_names",
    "summary",
    "sentiment",
    "sponsored_ad",
)
"""All metadata fields, in the order in which they are prompted and written."""

LIST_FIELDS: Final = ("key_insights", "company_names")
SENTIMENTS: Final = ("positive", "negative", "neutral")
CATEGORIES: Final = (
    "ai",
    "research",
    "chips",
    "cloud",
    "security",
    "business",
    "policy",
    "consumer",
    "science",
    "other",
)
"""The default closed list; a data set may bring its own (`schema.categories` of the config)."""

FieldName = Literal[
    "category", "relevance_score", "key_insights", "company_names", "summary", "sentiment", "sponsored_ad"
]


_SEQUENCES = (list, tuple)  # named once: `list | tuple` builds a new type at each use
_NUMBERS = (int, float)


class _Record(BaseModel):
    """Frozen, and generous: keys that newslora does not know are kept and written back."""

    model_config = ConfigDict(frozen=True, extra="allow")


class NewsMetadata(_Record):
    """The metadata of one item; a data set may carry fewer fields, the others are None."""

    category: str | None = None
    relevance_score: float | None = Field(default=None, ge=0, le=10)
    key_insights: tuple[str, ...] | None = None
    company_names: tuple[str, ...] | None = None
    summary: str | None = None
    sentiment: Literal["positive", "negative", "neutral"] | None = None
    sponsored_ad: bool | None = None

    def fields(self) -> dict[str, Any]:
        """Return the fields that are present, in the order of `FIELDS`, as plain JSON values."""
        values = self.__dict__
        return {name: plain(value) for name in FIELDS if (value := values[name]) is not None}


def _aware(moment: datetime | None) -> datetime | None:
    """A date without a time zone is taken as UTC, so that any two dates compare."""
    return moment.replace(tzinfo=UTC) if moment is not None and moment.tzinfo is None else moment


class NewsItem(_Record):
    """One newsletter item as a model sees it; a date without a time zone is UTC."""

    id: str
    title: str = ""
    content: str = ""
    source: str | None = None
    published_at: Annotated[datetime | None, AfterValidator(_aware)] = None
    issue: str | None = None
    url: str | None = None


class Message(_Record):
    """One chat message; keys beside role and content are kept, and never reach a model."""

    role: str
    content: str


class Example(_Record):
    """An item with what is known about it.

    Attributes:
        item: the item; its id, date and issue are what splitting and statistics use.
        metadata: the reference annotation, or None for an item to predict.
        messages: the chat prompt as a chat record carries it, without the answer; None where the prompt is made from
            the item (`newslora.prompt`).
        target: the answer as a chat record carries it, byte for byte; None where it is made from `metadata`.
    """

    item: NewsItem
    metadata: NewsMetadata | None = None
    messages: tuple[Message, ...] | None = None
    target: str | None = None

    @property
    def id(self) -> str:
        """The id of the item."""
        return self.item.id


class Prediction(_Record):
    """A model's answer to one item.

    Attributes:
        raw: the text as the model wrote it.
        metadata: the fields that could be read from it; None when no object could be extracted.
        error: what is wrong with it (not JSON, a field missing, a value outside its range); None when the schema holds.
        finish_reason: "stop" (a stop token), "length" (the limit cut it), or None where unknown.
        n_tokens: tokens that the model wrote, the stop token included; None where unknown.
    """

    id: str
    raw: str
    metadata: dict[str, Any] | None = None
    error: str | None = None
    finish_reason: str | None = None
    n_tokens: int | None = None


class Schema(BaseModel):
    """The fields in play and their bounds: one source for prompt, target, grammar, parser and scores.

    Attributes:
        fields: the metadata fields that this data set carries, in the order in which the target writes them.
        categories: the closed list of `category`.
        relevance_min, relevance_max: bounds of `relevance_score`, integers.
        max_list_items, max_string_length: caps that let a constrained answer always close (entries; characters).
        indent: spaces of indentation of the target JSON; None writes it on one line with ", " and ": ".
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    fields: tuple[FieldName, ...] = FIELDS
    categories: tuple[str, ...] = CATEGORIES
    relevance_min: int = 0
    relevance_max: int = 10
    max_list_items: int = Field(default=8, ge=1)
    max_string_length: int = Field(default=240, ge=1)
    indent: int | None = None

    def dumps(self, metadata: NewsMetadata) -> str:
        """Write metadata as the target text: the schema's fields in its order.

        Raises:
            ConfigError: a field of the schema is missing from the metadata.
        """
        values = metadata.fields()
        missing = [name for name in self.fields if name not in values]
        if missing:
            raise ConfigError(
                f"the reference lacks {', '.join(missing)}, which the schema asks for; "
                f"set schema.fields to the fields that the data carries: {', '.join(values)}"
            )
        return json.dumps({name: values[name] for name in self.fields}, ensure_ascii=False, indent=self.indent)

    def problems(self, value: Mapping[str, Any]) -> list[str]:
        """Say what keeps a decoded object from satisfying the schema; an empty list means it does.

        Extra keys are allowed in predictions (they are kept), a missing field or a wrong type or range is a problem.
        """
        found = []
        for name in self.fields:
            if name not in value:
                found.append(f"{name} is missing")
            elif problem := self.problem(name, value[name]):
                found.append(problem)
        return found

    def problem(self, name: str, value: object) -> str | None:
        """Say what is wrong with the value of one field; None means nothing."""
        if name in LIST_FIELDS:
            if isinstance(value, _SEQUENCES) and all(isinstance(entry, str) for entry in value):
                return None
            return f"{name} is {_short(value)}, expected a list of strings"
        if name == "relevance_score":
            return self._relevance_problem(value)
        if name == "sponsored_ad":
            return None if isinstance(value, bool) else f"{name} is {_short(value)}, expected true or false"
        return self._text_problem(name, value)

    def _text_problem(self, name: str, value: object) -> str | None:
        if not isinstance(value, str):
            return f"{name} is {_short(value)}, expected a string"
        if name == "summary":
            return None
        allowed = self.categories if name == "category" else SENTIMENTS
        return None if value in allowed else one_of(name, value, allowed)

    def _relevance_problem(self, value: object) -> str | None:
        low, high = self.relevance_min, self.relevance_max
        number = isinstance(value, _NUMBERS) and not isinstance(value, bool) and math.isfinite(value)
        if number and low <= value <= high:  # type: ignore[operator]
            return None
        return f"relevance_score is {_short(value)}, expected a number from {low} to {high}"

    def json_schema(self) -> dict[str, Any]:
        """Return the JSON Schema of the answer, as a grammar compiler or an OpenAI-compatible server takes it."""
        text = {"type": "string", "maxLength": self.max_string_length}
        texts = {"type": "array", "items": {**text, "minLength": 1}, "maxItems": self.max_list_items}
        kinds: dict[str, dict[str, Any]] = {
            "category": {"type": "string", "enum": list(self.categories)},
            "relevance_score": {"type": "integer", "minimum": self.relevance_min, "maximum": self.relevance_max},
            "key_insights": texts,
            "company_names": texts,
            "summary": text,
            "sentiment": {"type": "string", "enum": list(SENTIMENTS)},
            "sponsored_ad": {"type": "boolean"},
        }
        return {
            "type": "object",
            "properties": {name: kinds[name] for name in self.fields},
            "required": list(self.fields),
            "additionalProperties": False,
        }


def plain(value: object) -> object:
    """Return tuples as lists, whole floats as integers: what the target text and the JSON files show."""
    if isinstance(value, tuple):
        return list(value)
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return value


def _short(value: object) -> str:
    text = repr(value)
    return text if len(text) <= 60 else text[:57] + "..."
