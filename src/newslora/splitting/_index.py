"""The index of a data set: a few numbers an item, and the way back to its line.

One pass reads every line once and checks it: `msgspec` takes ordinary lines (it reads only what the split needs),
`newslora.records` all others, and says what is wrong with them. 41 bytes an item stay in memory.
"""

from __future__ import annotations

import os
from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Any, Final, NamedTuple, Self

import msgspec
import numpy as np
from numpy.typing import NDArray

from newslora.errors import DataError, RecordError
from newslora.records import decode_line, example_of, examples_of, read_lines
from newslora.schema import Example, NewsItem, Schema
from newslora.splitting._stories import Sketches, title_keys

BLOCK_BYTES: Final = 1 << 22
NO_DATE: Final = np.iinfo(np.int64).min
_BOM: Final = b"\xef\xbb\xbf"
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)

Ints = NDArray[np.int64]


class _Metadata(msgspec.Struct, gc=False):
    """The bounds of `schema.NewsMetadata`; what breaks them is read again by pydantic, which explains."""

    relevance_score: Annotated[float, msgspec.Meta(ge=0, le=10)] | None = None
    category: str | None = None
    key_insights: list[str] | None = None
    company_names: list[str] | None = None
    summary: str | None = None
    sponsored_ad: bool | None = None
    sentiment: str | None = None


class _Row(msgspec.Struct, gc=False):
    """What the split reads of a record."""

    id: str
    published_at: str | None = None
    issue: str | None = None
    source: str | None = None
    title: str = ""
    content: str = ""
    metadata: _Metadata | None = None
    messages: msgspec.Raw | msgspec.UnsetType = msgspec.UNSET


_decode = msgspec.json.Decoder(_Row).decode
_SENTIMENTS: Final = frozenset(("positive", "negative", "neutral", None))


class Entry(NamedTuple):
    """An item read again, for a message or an exact comparison."""

    id: str
    title: str
    content: str
    issue: str | None


class Index:
    """What is known of all items of one or more sources, in reading order.

    Attributes:
        dates: seconds since 1970 UTC, `NO_DATE` where there is none, (items,).
        groups: hash of the issue, (items,).
        titles: hash of the folded title, (items,).
        ids: hash of the id, (items,).
        starts: where each source begins in the order of items, (sources + 1,).
        sketches: for near-duplicates.
    """

    def __init__(self, *, dated: bool, schema: Schema | None = None) -> None:
        self.sketches = Sketches()
        self.starts = [0]
        self._dated, self._schema = dated, schema
        self._sources: list[_File | _Memory] = []
        self._arrays = {name: array("q") for name in ("dates", "groups", "titles", "ids")}
        self._clock = _Clock()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.sketches.__exit__()
        for source in self._sources:
            source.close()

    def __len__(self) -> int:
        return len(self._arrays["ids"])

    @property
    def dates(self) -> Ints:
        return self._array("dates")

    @property
    def groups(self) -> Ints:
        return self._array("groups")

    @property
    def titles(self) -> Ints:
        return self._array("titles")

    @property
    def ids(self) -> Ints:
        return self._array("ids")

    def _array(self, name: str) -> Ints:
        return np.frombuffer(self._arrays[name], dtype=np.int64)

    def read(self, source: Path | str | Iterable[Any]) -> None:
        """Index a file, or records in memory.

        Raises:
            DataError: the source is missing or empty.
            RecordError: a line is no record, or has no date where one is needed.
        """
        opened = _File(Path(source)) if isinstance(source, Path | str) else _Memory(source, self._schema)
        self._sources.append(opened)
        for first, rows in opened.blocks(self._row):
            self._add(opened, first, rows)
        self.starts.append(len(self))

    def entry(self, i: int) -> Entry:
        """Read item `i` again."""
        source, k = self._find(i)
        item = source.item(k)
        return Entry(item.id, item.title, item.content, item.issue)

    def where(self, i: int) -> str:
        """Return the place of item `i` for a message: `file:line`, or its position in memory."""
        source, k = self._find(i)
        return source.where(k)

    def lines(self, items: Ints) -> Iterator[tuple[str, bytes]]:
        """Yield (id, line as it stands in its file) of items, in the given order; for one file source."""
        source = self._sources[0]
        assert isinstance(source, _File)
        yield from source.lines(items)

    def examples(self, items: Iterable[int]) -> list[Example]:
        """Return examples by number; for one source in memory."""
        source = self._sources[0]
        assert isinstance(source, _Memory)
        return [source.rows[i] for i in items]

    def _find(self, i: int) -> tuple[_File | _Memory, int]:
        source = int(np.searchsorted(self.starts, i, side="right")) - 1
        return self._sources[source], i - self.starts[source]

    def _row(self, line: bytes) -> _Row:
        """Read one line, the ordinary way or the careful one."""
        try:
            row = _decode(line)
        except msgspec.DecodeError:
            return self._careful(line)
        if row.messages is not msgspec.UNSET or (row.metadata is not None and not self._known(row.metadata)):
            return self._careful(line)
        return row

    def _known(self, metadata: _Metadata) -> bool:
        return metadata.sentiment in _SENTIMENTS and self._schema is None

    def _careful(self, line: bytes) -> _Row:
        return _row_of(example_of(decode_line(line), schema=self._schema).item)

    def _add(self, source: _File | _Memory, first: int, rows: Sequence[_Row]) -> None:
        arrays = self._arrays
        for k, row in enumerate(rows, start=first):
            if not row.id.strip():
                raise source.error(k, f"id is {row.id!r}; every record needs an id of its own, as text")
            try:
                arrays["dates"].append(self._clock.seconds(row.published_at))
            except DataError as error:
                raise source.error(k, str(error)) from None
            if self._dated and row.published_at is None:
                raise source.error(
                    k,
                    f"item {row.id!r} has no published_at; a temporal split needs the date of every item "
                    "(ISO 8601; in chat records metadata.email_date)",
                )
        arrays["ids"].extend([hash(row.id) for row in rows])
        arrays["groups"].extend([hash(row.issue) if row.issue else hash(_stand_in(row)) for row in rows])
        arrays["titles"].extend(title_keys([row.title for row in rows]))
        self.sketches.add([f" {row.title} {row.content}" for row in rows])


def _stand_in(row: _Row) -> object:
    """The group of an item without an issue: its newsletter's day; without a newsletter, itself."""
    if row.source and row.published_at:
        return (row.source, row.published_at[:10])
    return (row.id,)


def _row_of(item: NewsItem) -> _Row:
    date = None if item.published_at is None else item.published_at.isoformat()
    return _Row(item.id, date, item.issue, item.source, item.title, item.content)


class _Clock:
    """ISO 8601 -> seconds since 1970; neighbours in a file mostly share their date."""

    def __init__(self) -> None:
        self._text: str | None = None
        self._seconds: int = NO_DATE

    def seconds(self, text: str | None) -> int:
        if text == self._text:
            return self._seconds
        self._seconds = NO_DATE if text is None else _seconds(text)
        self._text = text
        return self._seconds


def _seconds(text: str) -> int:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        item = example_of({"id": "-", "published_at": text}).item  # other notations, or the error for people
        assert item.published_at is not None
        moment = item.published_at
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return (moment - _EPOCH) // _SECOND


_SECOND: Final = datetime(1970, 1, 1, 0, 0, 1, tzinfo=UTC) - _EPOCH


class _Memory:
    """Records in memory, kept as they are."""

    def __init__(self, records: Iterable[Any], schema: Schema | None) -> None:
        self.rows = list(examples_of(records, schema=schema))
        if not self.rows:
            raise DataError("there are no records; expected at least one item")

    def blocks(self, _: Callable[[bytes], _Row]) -> Iterator[tuple[int, list[_Row]]]:
        for start in range(0, len(self.rows), 4096):
            yield start, [_row_of(example.item) for example in self.rows[start : start + 4096]]

    def item(self, k: int) -> NewsItem:
        return self.rows[k].item

    def where(self, k: int) -> str:
        return f"record {k + 1}"

    def error(self, k: int, problem: str) -> DataError:
        return DataError(f"record {k + 1}: {problem}")

    def close(self) -> None:
        pass


class _File:
    """A JSON Lines file, read in blocks and later line by line from where each record starts."""

    def __init__(self, path: Path) -> None:
        self.path = path
        next(read_lines(path))  # says what is wrong with a missing, empty or UTF-16 file
        self._file = path.open("rb", buffering=0)
        self._offsets = array("q")  # (items,) where each record's line begins
        self._lengths = array("I")

    def blocks(self, row: Callable[[bytes], _Row]) -> Iterator[tuple[int, list[_Row]]]:
        """Yield (number of its first record, rows) of each block of lines."""
        offset = line = 0
        with self.path.open("rb") as file:
            while lines := file.readlines(BLOCK_BYTES):
                first = len(self._offsets)
                if line == 0 and lines[0].startswith(_BOM):
                    lines[0] = lines[0][3:]
                    offset = 3
                yield first, self._rows(row, lines, line, offset)
                offset += sum(map(len, lines))
                line += len(lines)

    def _rows(self, row: Callable[[bytes], _Row], lines: list[bytes], before: int, offset: int) -> list[_Row]:
        rows = []
        for number, line in enumerate(lines, start=before + 1):
            size = len(line)
            try:
                rows.append(row(line))
            except DataError as error:
                if line.strip():
                    raise RecordError(self.path, number, str(error)) from None
            else:
                self._offsets.append(offset)
                self._lengths.append(size)
            offset += size
        return rows

    def line(self, k: int) -> bytes:
        return os.pread(self._file.fileno(), self._lengths[k], self._offsets[k])

    def lines(self, items: Ints) -> Iterator[tuple[str, bytes]]:
        """Yield (id, line) of records; neighbours in the file are read with one call."""
        offsets = np.frombuffer(self._offsets, dtype=np.int64)
        lengths = np.frombuffer(self._lengths, dtype=np.uint32)
        for start in range(0, len(items), 2048):
            block = items[start : start + 2048]
            at, size = offsets[block], lengths[block].astype(np.int64)
            low, high = int(at.min()), int((at + size).max())
            if high - low <= 2 * int(size.sum()):
                text = os.pread(self._file.fileno(), high - low, low)
                begins = (at - low).tolist()
                for begin, end in zip(begins, (at - low + size).tolist(), strict=True):
                    yield _with_id(text[begin:end])
            else:
                for k in block.tolist():
                    yield _with_id(self.line(k))

    def item(self, k: int) -> NewsItem:
        return example_of(decode_line(self.line(k))).item

    def number(self, k: int) -> int:
        """Return the line number of record `k`, counting the line ends before it."""
        left, found = self._offsets[k], 1
        with self.path.open("rb") as file:
            while left > 0 and (block := file.read(min(left, BLOCK_BYTES))):
                found += block.count(b"\n")
                left -= len(block)
        return found

    def where(self, k: int) -> str:
        return f"{self.path}:{self.number(k)}"

    def error(self, k: int, problem: str) -> DataError:
        return RecordError(self.path, self.number(k), problem)

    def close(self) -> None:
        self._file.close()


def _with_id(line: bytes) -> tuple[str, bytes]:
    try:
        row = _decode_id(line)
        if row.messages is msgspec.UNSET:
            return row.id, line
    except msgspec.DecodeError:
        pass
    return example_of(decode_line(line)).id, line


class _IdOnly(msgspec.Struct, gc=False):
    id: str
    messages: msgspec.Raw | msgspec.UnsetType = msgspec.UNSET


_decode_id = msgspec.json.Decoder(_IdOnly).decode
