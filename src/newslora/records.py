"""Stream records in and out: JSON Lines, UTF-8, newslora records and chat records alike.

Reading is generous where nothing can be lost (a BOM, CRLF, blank lines, unknown keys, which are kept and written back)
and strict where a silent repair would change the data: a line that is not a JSON object, a missing or repeated id, a
value outside its range is a `RecordError` with file and line. Writing is atomic (`replacing`, `write_jsonl`) or, where
work must survive a kill, line by line (`JsonlWriter`); a full disk is a `StorageError`, and the old file stays whole.
"""

from __future__ import annotations

import json
import re
from array import array
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any, BinaryIO, Final, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import PydanticSerializationError, from_json, to_json

from newslora.errors import DataError, RecordError
from newslora.schema import FIELDS, Example, Message, NewsItem, NewsMetadata, Prediction, Schema, plain
from newslora.storage import LineWriter, replacing

EXACT_IDS: Final = 65_536
"""Ids up to which a duplicate is named at once; beyond, 8 bytes an id are kept and it is named a block later."""

_ITEM_TEXT: Final = re.compile(
    r"^Title: *(?P<title>.*)\nContent: *(?P<content>.*?)(?:\n\n|\Z)", re.MULTILINE | re.DOTALL
)
_SURROGATE: Final = re.compile("[\ud800-\udfff]")
_BOMS: Final = {b"\xff\xfe": "UTF-16", b"\xfe\xff": "UTF-16"}
_OPTIONAL: Final = ("metadata", "error", "finish_reason", "n_tokens")

_BOUNDED: Final = ("category", "relevance_score")
"""Fields that a schema may hold closer than `NewsMetadata` does, which every annotation has passed."""

CATEGORIES_HINT: Final = " (another list: schema.categories in the config, or --set 'schema.categories=[...]')"

Row = BaseModel | Mapping[str, Any]
_T = TypeVar("_T", Example, Prediction)


# Reading


def read_examples(path: Path | str, *, schema: Schema | None = None) -> Iterator[Example]:
    """Yield the examples of a file, newslora and chat records alike, one line in memory at a time.

    Args:
        path: a JSON Lines file.
        schema: where given, the categories and the relevance range of the annotations are held against it.

    Raises:
        DataError: the file is missing, empty, or no JSON Lines file.
        RecordError: a line is not a record; the message starts with `file:line`.
    """
    seen = _SeenIds(Path(path))
    for line, record in _read_records(Path(path)):
        try:
            example = example_of(record, schema=schema)
        except DataError as error:
            raise RecordError(path, line, str(error)) from None
        seen.add(example.id, line)
        yield example
    seen.close()


def read_predictions(path: Path | str) -> Iterator[Prediction]:
    """Yield the predictions of a file as they were written, not parsed; only `id` and `raw` are needed.

    A `metadata`, `error`, `finish_reason` or `n_tokens` of another shape than newslora's is kept under `original_...`.

    Raises:
        DataError: the file is missing, empty, or no JSON Lines file.
        RecordError: a line has no `id` or no `raw`, or repeats an id.
    """
    seen = _SeenIds(Path(path))
    for line, record in _read_records(Path(path)):
        try:
            prediction = prediction_of(record)
        except DataError as error:
            raise RecordError(path, line, str(error)) from None
        seen.add(prediction.id, line)
        yield prediction
    seen.close()


def examples_of(
    source: Path | str | Iterable[Example | NewsItem | Mapping[str, Any]], *, schema: Schema | None = None
) -> Iterator[Example]:
    """Yield examples from a file or from records in memory.

    Raises:
        DataError: as `read_examples`; for records in memory the message names the position, from 1.
    """
    if isinstance(source, Path | str):
        yield from read_examples(source, schema=schema)
        return
    yield from _distinct(_from_memory(source, schema))


def predictions_of(source: Path | str | Iterable[Prediction | Mapping[str, Any]]) -> Iterator[Prediction]:
    """Yield predictions from a file or from records in memory.

    Raises:
        DataError: as `read_predictions`; for records in memory the message names the position, from 1.
    """
    if isinstance(source, Path | str):
        yield from read_predictions(source)
        return
    yield from _distinct(row if isinstance(row, Prediction) else prediction_of(row) for row in source)


def example_of(record: Mapping[str, Any], *, schema: Schema | None = None) -> Example:
    """Return the example that a decoded record describes.

    Raises:
        DataError: the record lacks an id, or a value is wrong; the message names the field, not the place.
    """
    example = _chat_example(record) if record.get("messages") is not None else _plain_example(record)
    return _held(example, schema)


def prediction_of(record: Mapping[str, Any]) -> Prediction:
    """Return the prediction that a decoded record describes.

    Raises:
        DataError: `id` or `raw` is missing or no text.
    """
    values = {**record, "id": _id(record.get("id"), "id")}
    raw = values.get("raw")
    if not isinstance(raw, str):
        have = "null" if "raw" in record else "missing"
        raise DataError(f"raw is {have}; a prediction needs the model's text as it was written, under the key 'raw'")
    try:
        return Prediction.model_validate(values)
    except ValidationError as error:
        for name in {str(problem["loc"][0]) for problem in error.errors()} & set(_OPTIONAL):
            values[f"original_{name}"] = values.pop(name)
        return Prediction.model_validate(values)


def read_lines(path: Path | str) -> Iterator[tuple[int, bytes]]:
    """Yield (line number from 1, line without its line end) of every line that is not blank.

    Raises:
        DataError: the file is missing, cannot be read, is empty, or is not UTF-8 text by its byte order mark.
    """
    path, found = Path(path), False
    with _opened(path) as file:
        for number, raw in enumerate(file, start=1):
            line = raw
            if number == 1:
                if raw[:2] in _BOMS:
                    raise DataError(f"{path} is {_BOMS[raw[:2]]} text; save it as UTF-8")
                line = raw.removeprefix(b"\xef\xbb\xbf")
            line = line.rstrip(b"\r\n \t")
            if line:
                found = True
                yield number, line
    if not found:
        raise DataError(f"{path} is empty; expected JSON Lines, one record a line")


def decode_line(line: bytes) -> dict[str, Any]:
    """Decode one line of JSON Lines.

    Raises:
        DataError: it is not a JSON object; the message says what and in which column.
    """
    try:
        value = from_json(line)
    except ValueError as error:
        value = _decode_slowly(line, str(error))
    if not isinstance(value, dict):
        hint = "; this looks like a JSON array: write one record a line" if isinstance(value, list) else ""
        raise DataError(f"the line holds a {type(value).__name__}, expected one JSON object{hint}")
    return value


def detect_fields(examples: Iterable[Example]) -> tuple[str, ...]:
    """Return the metadata fields that the annotations carry.

    They come in the order of the first chat answer where there is one (that is what a model learns to write), and
    else in the order of `FIELDS`; a field that only some items carry counts as carried.

    Raises:
        DataError: no example is annotated.
    """
    found: set[str] = set()
    order: tuple[str, ...] = FIELDS
    for example in examples:
        if example.metadata is None:
            continue
        if not found and example.target is not None:
            order = (*from_json(example.target), *FIELDS)
        found.update(example.metadata.fields())
    if not found:
        raise DataError(f"no item is annotated; expected a metadata object with some of {', '.join(FIELDS)}")
    return tuple(name for name in dict.fromkeys(order) if name in found)


def detect_indent(examples: Iterable[Example]) -> int | None:
    """Return the indentation of the first chat answer, in spaces; None where answers stand on one line or are absent."""
    target = next((example.target for example in examples if example.target is not None), "")
    match = re.match(r"\{\n( *)", target)
    return len(match[1]) if match else None


def _read_records(path: Path) -> Iterator[tuple[int, dict[str, Any]]]:
    for number, line in read_lines(path):
        try:
            yield number, decode_line(line)
        except DataError as error:
            raise RecordError(path, number, str(error)) from None


def _opened(path: Path) -> BinaryIO:
    try:
        return path.open("rb")
    except FileNotFoundError:
        raise DataError(f"{path} does not exist; expected a JSON Lines file") from None
    except IsADirectoryError:
        raise DataError(f"{path} is a folder, expected a JSON Lines file") from None
    except OSError as error:
        raise DataError(f"cannot read {path}: {error.strerror or error}") from None


def _decode_slowly(line: bytes, problem: str) -> object:
    """Python's decoder takes what the fast one refuses and is no damage: lone surrogates and very long integers."""
    try:
        return _without_surrogates(json.loads(line.decode("utf-8")))
    except UnicodeDecodeError as error:
        raise DataError(f"the line is not UTF-8 (byte {error.start + 1}); save the file as UTF-8") from None
    except (ValueError, RecursionError):
        text = problem.replace("line 1 ", "").replace(" at line 2 column 0", "")
        raise DataError(f"bad JSON: {text}; each line must hold one JSON object") from None


def _without_surrogates(value: Any) -> Any:
    """Half of an escaped emoji is no text in any encoding; it becomes U+FFFD, as everywhere else."""
    if isinstance(value, str):
        return _SURROGATE.sub("\ufffd", value)
    if isinstance(value, list):
        return [_without_surrogates(entry) for entry in value]
    if isinstance(value, dict):
        return {_without_surrogates(key): _without_surrogates(entry) for key, entry in value.items()}
    return value


def _plain_example(record: Mapping[str, Any]) -> Example:
    values = dict(record)
    for name in ("title", "content"):
        if values.get(name, "") is None:
            del values[name]
    metadata = values.pop("metadata", None)
    values["id"] = _id(values.get("id"), "id")
    return Example(item=_item(values), metadata=None if metadata is None else _metadata(metadata))


def _chat_example(record: Mapping[str, Any]) -> Example:
    turns = record["messages"]
    if not isinstance(turns, list) or not turns:
        raise DataError("messages is not a list of chat messages, expected [{'role': ..., 'content': ...}, ...]")
    try:
        messages = tuple(Message.model_validate(turn) for turn in turns)
    except ValidationError as error:
        raise DataError(_explain(error, "messages")) from None
    target = messages[-1].content if messages[-1].role == "assistant" else None
    prompt = messages if target is None else messages[:-1]
    return Example(
        item=_chat_item(record, prompt),
        metadata=None if target is None else _target_metadata(target),
        messages=prompt,
        target=target,
        record=record,  # kept whole, to be written back as it was
    )


def _chat_item(record: Mapping[str, Any], prompt: Iterable[Message]) -> NewsItem:
    known = record.get("metadata")
    known = known if isinstance(known, Mapping) else {}
    where = next((k for k in (known.get("item_id"), known.get("id"), record.get("id")) if k is not None), None)
    text = next((m.content for m in reversed(tuple(prompt)) if m.role == "user"), "")
    match = _ITEM_TEXT.search(text)
    title, content = match.group("title", "content") if match else ("", text)
    return _item(
        {
            "id": _id(where, "metadata.item_id"),
            "title": _first(known, "article_title", "title") or title,
            "content": _first(known, "truncated_content", "content") or content,
            "source": known.get("source"),
            "published_at": _first(known, "email_date", "published_at"),
            "issue": known.get("issue") or _mail(known),
            "url": _first(known, "source_url", "url"),
        }
    )


def _first(known: Mapping[str, Any], *names: str) -> Any:
    return next((known[name] for name in names if known.get(name) is not None), None)


def _mail(known: Mapping[str, Any]) -> str | None:
    """Source, date and subject of the mail: a subject alone ("Weekly digest") may come again."""
    subject, date = known.get("email_subject"), known.get("email_date")
    if not subject and not (known.get("source") and date):
        return None
    try:
        day = _date(date).date().isoformat() if isinstance(date, str) else None
    except DataError:
        day = None  # the date itself is reported when the item is read
    return " | ".join(str(part) for part in (known.get("source"), day, subject) if part)


def _target_metadata(target: str) -> NewsMetadata:
    try:
        value = from_json(target)
    except ValueError as error:
        text = str(error)
        raise DataError(f"the last assistant message is not JSON ({text}), expected the reference object") from None
    return _metadata(value)


def _item(values: dict[str, Any]) -> NewsItem:
    if isinstance(values.get("published_at"), str):
        values["published_at"] = _date(values["published_at"])
    try:
        return NewsItem.model_validate(values)
    except ValidationError as error:
        raise DataError(_explain(error)) from None


def _metadata(value: object) -> NewsMetadata:
    if not isinstance(value, Mapping):
        raise DataError(f"metadata is a {type(value).__name__}, expected an object with some of {', '.join(FIELDS)}")
    try:
        return NewsMetadata.model_validate(value)
    except ValidationError as error:
        raise DataError(_explain(error)) from None


def _date(text: str) -> datetime:
    try:
        return datetime.fromisoformat(text.strip())
    except ValueError:
        pass
    from email.utils import parsedate_to_datetime  # what mail needs takes 5 ms to load

    try:
        return parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError):
        raise DataError(
            f"the date is {text!r}, expected ISO 8601 (2024-12-06T14:10:41+00:00) or RFC 2822 "
            "(Fri, 6 Dec 2024 14:10:41 +0000)"
        ) from None


def _id(value: object, name: str) -> str:
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    if isinstance(value, str) and value.strip():
        return value
    have = "missing" if value is None else f"{value!r}"
    raise DataError(f"{name} is {have}; every record needs an id of its own, as text")


def _held(example: Example, schema: Schema | None) -> Example:
    """Return the example, its annotations held against a schema where there are both."""
    if schema is None or example.metadata is None:
        return example
    for name in _BOUNDED:
        value = getattr(example.metadata, name)
        if value is not None and name in schema.fields and (problem := schema.problem(name, plain(value))):
            raise DataError(problem + (CATEGORIES_HINT if name == "category" else ""))
    return example


def _explain(error: ValidationError, prefix: str = "") -> str:
    """Say the first problem in our words: field, value, what was expected."""
    problem = error.errors(include_url=False)[0]
    name = ".".join(str(part) for part in ((prefix,) if prefix else ()) + problem["loc"])
    if problem["type"] == "missing":
        return f"{name} is missing"
    value = repr(problem["input"])
    shown = value if len(value) <= 60 else value[:57] + "..."
    if name == "relevance_score":
        return f"relevance_score is {shown}, expected a number from 0 to 10"
    expected = problem["msg"].removeprefix("Input should be ").removeprefix("Value error, ")
    expected = {"a valid tuple": "a list of strings", "a valid string": "text"}.get(expected, expected)
    return f"{name} is {shown}, expected {expected}"


def _from_memory(source: Iterable[Any], schema: Schema | None) -> Iterator[Example]:
    for position, row in enumerate(source, start=1):
        try:
            if isinstance(row, Example):
                yield _held(row, schema)
            elif isinstance(row, NewsItem):
                yield Example(item=row)
            elif isinstance(row, Mapping):
                yield example_of(row, schema=schema)
            else:
                raise DataError(f"a {type(row).__name__}, expected an Example, a NewsItem or a record")  # noqa: TRY301
        except DataError as error:
            raise DataError(f"record {position}: {error}") from None


def _distinct(rows: Iterable[_T]) -> Iterator[_T]:
    seen: dict[str, int] = {}
    for position, row in enumerate(rows, start=1):
        if (first := seen.setdefault(row.id, position)) != position:
            raise DataError(f"record {position}: id {row.id!r} was already used by record {first}")
        yield row


class _SeenIds:
    """Finds repeated ids of a file in about 8 bytes an id; the first `EXACT_IDS` are kept as text and told at once."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._first: dict[str, int] | None = {}
        self._block = array("q")
        self._sorted: list[Any] = []  # disjoint sorted arrays of hashes, each at least twice as long as the next

    def add(self, id_: str, line: int) -> None:
        if self._first is None:
            self._block.append(hash(id_))
            if len(self._block) == EXACT_IDS:
                self._merge()
            return
        if (before := self._first.setdefault(id_, line)) != line:
            raise RecordError(self._path, line, f"id {id_!r} was already used on line {before}")
        if len(self._first) == EXACT_IDS:
            self._block.extend(map(hash, self._first))
            self._first = None
            self._merge()

    def close(self) -> None:
        if self._block:
            self._merge()

    def _merge(self) -> None:
        import numpy as np

        block = np.sort(np.frombuffer(self._block, dtype=np.int64))
        self._block = array("q")
        repeated = set(block[1:][block[1:] == block[:-1]].tolist())
        for older in self._sorted:
            places = np.minimum(np.searchsorted(older, block), len(older) - 1)
            repeated.update(block[older[places] == block].tolist())
        if repeated:
            self._name(repeated)
        while self._sorted and len(self._sorted[-1]) <= len(block):
            block = np.concatenate([self._sorted.pop(), block])
            block.sort(kind="stable")  # two sorted runs: one merge
        self._sorted.append(block)

    def _name(self, repeated: set[int]) -> None:
        """Read the file again, and tell a repeated id from two ids of one hash."""
        lines: dict[str, int] = {}
        for line, record in _read_records(self._path):
            id_ = _record_id(record)
            if hash(id_) in repeated and (before := lines.setdefault(id_, line)) != line:
                raise RecordError(self._path, line, f"id {id_!r} was already used on line {before}")


def _record_id(record: Mapping[str, Any]) -> str:
    if record.get("messages") is not None:
        return _chat_item(record, ()).id
    return _id(record.get("id"), "id")


# Writing


def to_record(row: Row) -> dict[str, Any]:
    """Return the JSON object of a record: an example in the format that it came in, everything else by its fields."""
    if isinstance(row, Example):
        return _example_record(row)
    if isinstance(row, NewsItem):
        return row.model_dump(mode="json", exclude_none=True)
    if isinstance(row, BaseModel):
        return row.model_dump(mode="json", by_alias=True)
    return dict(row)


def write_jsonl(path: Path | str, rows: Iterable[Row]) -> int:
    """Write records to a file, which appears whole or not at all; return how many.

    Raises:
        StorageError: the disk is full or the place cannot be written; an older file of that name is untouched.
    """
    n = 0
    with replacing(path) as file:
        for row in rows:
            file.write(encode_line(row))
            n += 1
    return n


def write_json(path: Path | str, value: object) -> None:
    """Write one JSON value, indented, atomically.

    Raises:
        StorageError: as `write_jsonl`.
    """
    plain = to_record(value) if isinstance(value, BaseModel) else value
    text = json.dumps(plain, ensure_ascii=False, indent=2, allow_nan=False) + "\n"
    with replacing(path) as file:
        file.write(text.encode("utf-8"))


def encode_line(row: Row) -> bytes:
    """Return a record as one line of JSON, with its line end."""
    record = to_record(row)
    try:
        return to_json(record) + b"\n"
    except PydanticSerializationError:  # a lone surrogate: only an escape can write it
        return json.dumps(record).encode("ascii") + b"\n"


class JsonlWriter(LineWriter):
    """Appends records to a file, one whole line each; see `LineWriter`."""

    def write(self, row: Row) -> None:
        """Append one record; when this returns, the operating system has the whole line.

        Raises:
            StorageError: the disk is full; the lines before stay readable.
        """
        self.write_line(encode_line(row))

    def _is_whole(self, line: bytes) -> bool:
        try:
            decode_line(line)
        except DataError:
            return False
        return True


def _example_record(example: Example) -> dict[str, Any]:
    extra = example.model_extra or {}
    if example.messages is not None:
        if isinstance(extra.get("record"), Mapping):
            return dict(extra["record"])
        turns = [message.model_dump(mode="json") for message in example.messages]
        turns += [{"role": "assistant", "content": example.target}] if example.target is not None else []
        return {"messages": turns, "metadata": {"item_id": example.id}}
    record = example.item.model_dump(mode="json", exclude_none=True)
    if example.metadata is not None:
        record["metadata"] = example.metadata.fields() | (example.metadata.model_extra or {})
    return record
