"""The index of a data set: a few numbers an item, and the way back to its line.

One pass reads every line once and checks it: `msgspec` takes ordinary lines (it reads only what the split needs),
`newslora.records` all others, and says what is wrong with them. What it
keeps waits in unnamed temporary files, about 145 bytes an item, and is read again in blocks, or a column of 8 bytes an
item at a time.
"""

from __future__ import annotations

import operator
import os
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Any, Final, Literal, NamedTuple, Self

import msgspec
import numpy as np
from numpy.typing import NDArray

from newslora.errors import DataError, RecordError
from newslora.records import decode_line, example_of, examples_of, read_lines
from newslora.schema import Example, NewsItem, Schema
from newslora.splitting._stories import Sketches, title_keys

BLOCK_BYTES: Final = 1 << 22
WRITTEN_BYTES: Final = 1 << 20
NO_DATE: Final = np.iinfo(np.int64).min
_BOM: Final = b"\xef\xbb\xbf"
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)

COLUMN_BLOCK: Final = 1 << 16
"""Numbers of a column that are read at once."""
SHARDS: Final = 8
"""Ranges of hashes that are looked at one after another, so that an eighth of the items is in memory."""
_SHARD_BITS: Final = 64 - (SHARDS - 1).bit_length()
_NOWHERE: Final[NDArray[np.int32]] = np.zeros(0, dtype=np.int32)

Ints = NDArray[np.int64]
Places = NDArray[np.int32]
"""Numbers of items, 4 bytes each."""
Shards = Iterator[tuple[Places, Ints]]


class _Metadata(msgspec.Struct, gc=False):
    """The closed ranges of `schema.NewsMetadata`; what breaks them is read again by pydantic, which explains."""

    relevance_score: Annotated[float, msgspec.Meta(ge=0, le=10)] | None = None
    sentiment: Literal["positive", "negative", "neutral"] | None = None


class _Row(msgspec.Struct, gc=False):
    """What the split reads of a record; a chat record does not pass as one."""

    id: Annotated[str, msgspec.Meta(min_length=1)]
    published_at: str | None = None
    issue: str | None = None
    source: str | None = None
    title: str = ""
    content: str = ""
    metadata: _Metadata | None = None
    messages: msgspec.UnsetType = msgspec.UNSET


_decode = msgspec.json.Decoder(_Row).decode


class Entry(NamedTuple):
    """An item read again, for a message or an exact comparison."""

    id: str
    title: str
    content: str
    issue: str | None


class Column:
    """One number an item; small ones stay in memory, large ones wait in an unnamed temporary file."""

    def __init__(self, dtype: type[np.generic]) -> None:
        self._dtype, self._n = np.dtype(dtype), 0
        self._file = tempfile.SpooledTemporaryFile(max_size=1 << 19)  # noqa: SIM115 - closed by `close`

    def __len__(self) -> int:
        return self._n

    def append(self, values: NDArray[Any]) -> None:
        """Add numbers at the end."""
        self._file.write(values.astype(self._dtype, copy=False).tobytes())
        self._n += len(values)

    def load(self) -> NDArray[Any]:
        """Return all numbers."""
        self._file.seek(0)
        return np.frombuffer(self._file.read(), dtype=self._dtype)

    def blocks(self) -> Iterator[tuple[int, NDArray[Any]]]:
        """Yield the numbers in blocks, each with the place of its first."""
        for start in range(0, self._n, COLUMN_BLOCK):
            yield start, self.between(start, min(start + COLUMN_BLOCK, self._n))

    def between(self, start: int, end: int) -> NDArray[Any]:
        """Return the numbers at the places from `start` to before `end`."""
        size = self._dtype.itemsize
        self._file.seek(start * size)
        return np.frombuffer(self._file.read((end - start) * size), dtype=self._dtype)

    def __getitem__(self, k: int) -> int:
        self._file.seek(k * self._dtype.itemsize)
        return int(np.frombuffer(self._file.read(self._dtype.itemsize), dtype=self._dtype)[0])

    def close(self) -> None:
        """Let the file go."""
        self._file.close()


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
        self._columns = {name: Column(np.int64) for name in ("dates", "groups", "titles", "ids")}
        self._ascending = Column(np.uint8)  # 1 where an item's id follows the id before it
        self._last_id = ""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.sketches.__exit__()
        for part in (*self._columns.values(), self._ascending, *self._sources):
            part.close()

    def __len__(self) -> int:
        return len(self._columns["ids"])

    def __getattr__(self, name: str) -> Ints:
        """Load a column; it is not kept, so take it once where it is needed."""
        if name not in ("dates", "groups", "titles", "ids"):
            raise AttributeError(name)
        return self._columns[name].load()

    def blocks(self, name: str) -> Iterator[tuple[int, Ints]]:
        """Yield a column in blocks, each with the number of its first item."""
        return self._columns[name].blocks()

    def shards(self, name: str) -> Shards:
        """Yield items, ascending, and their hashes: all items of a range of hashes together, the lowest range first."""
        for shard in range(-SHARDS // 2, SHARDS // 2):
            places, values = [], []
            for start, block in self.blocks(name):
                chosen = np.flatnonzero(block >> _SHARD_BITS == shard)
                places.append((chosen + start).astype(np.int32))
                values.append(block[chosen])
            yield np.concatenate([*places, _NOWHERE]), np.concatenate([*values, _NOWHERE.astype(np.int64)])

    def dated_groups(self) -> Iterator[tuple[Places, Ints, Ints]]:
        """Yield the shards of the groups with the dates of their items."""
        for items, groups in self.shards("groups"):
            yield items, groups, self.take("dates", items)

    def take(self, name: str, places: Places) -> Ints:
        """Return the numbers of some items."""
        found = np.empty(len(places), dtype=np.int64)
        for start, block in self.blocks(name):
            here = (places >= start) & (places < start + len(block))
            found[here] = block[places[here] - start]
        return found

    def read(self, source: Path | str | Iterable[Any]) -> None:
        """Index a file, or records in memory.

        Raises:
            DataError: the source is missing or empty.
            RecordError: a line is no record, or has no date where one is needed.
        """
        opened = (
            _File(Path(source), with_care=self._schema is not None)
            if isinstance(source, Path | str)
            else _Memory(source, self._schema)
        )
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

    def order(self) -> Places:
        """Return all items by date, then by id (shorter ones first, so that `x-9` stands before `x-10`).

        Most files come in that order or nearly; only neighbours of one second that are not are read again.
        """
        items, dates = np.arange(len(self), dtype=np.int32), self.dates
        if (dates[1:] < dates[:-1]).any():
            items = np.argsort(dates, kind="stable").astype(np.int32)
            dates = dates[items]
        follows = items[1:] - items[:-1] == 1
        follows &= self._ascending.load()[items[1:]] == 1
        same = dates[1:] == dates[:-1]
        first = np.flatnonzero(np.append(True, ~same))  # where each second begins
        for start in np.unique(
            first[np.searchsorted(first, np.flatnonzero(same & ~follows), side="right") - 1]
        ).tolist():
            end = int(np.searchsorted(dates, dates[start], side="right"))
            items[start:end] = sorted(items[start:end].tolist(), key=self._order_key)
        return items

    def _order_key(self, i: int) -> tuple[int, str]:
        source, k = self._find(i)
        id_ = source.id(k)
        return len(id_), id_

    def lines(self, items: Places) -> Iterator[bytes]:
        """Yield the lines of items as they stand in their file, in the given order, many at a time; for one file."""
        source = self._sources[0]
        assert isinstance(source, _File)
        yield from source.lines(items)

    def examples(self, items: Places) -> list[Example]:
        """Return examples by number; for one source in memory."""
        source = self._sources[0]
        assert isinstance(source, _Memory)
        return [source.rows[i] for i in items.tolist()]

    def _find(self, i: int) -> tuple[_File | _Memory, int]:
        source = int(np.searchsorted(self.starts, i, side="right")) - 1
        return self._sources[source], i - self.starts[source]

    def _row(self, line: bytes) -> _Row:
        """Read one line with care."""
        return _row_of(example_of(decode_line(line), schema=self._schema).item)

    def _add(self, source: _File | _Memory, first: int, rows: Sequence[_Row]) -> None:
        ids, dates = [row.id for row in rows], [row.published_at for row in rows]
        if any(map(str.isspace, ids)):
            k = next(k for k, id_ in enumerate(ids) if id_.isspace())
            raise source.error(first + k, f"id is {ids[k]!r}; every record needs an id of its own, as text")
        if self._dated and None in dates:
            k = dates.index(None)
            raise source.error(
                first + k,
                f"item {ids[k]!r} has no published_at; a temporal split needs the date of every item "
                "(ISO 8601; in chat records metadata.email_date)",
            )
        try:
            seconds = {text: _seconds(text) for text in dict.fromkeys(dates)}
        except DataError:
            self._refuse_date(source, first, dates)
            raise
        before = [self._last_id, *ids[:-1]]
        self._last_id = ids[-1]
        shorter = np.diff(_numbers(map(len, [before[0], *ids])))
        columns, n = self._columns, len(rows)
        self._ascending.append((shorter > 0) | ((shorter == 0) & np.fromiter(map(operator.lt, before, ids), bool, n)))
        columns["dates"].append(_numbers(map(seconds.__getitem__, dates)))
        columns["ids"].append(_numbers(map(hash, ids)))
        columns["groups"].append(_numbers([hash(row.issue) if row.issue else hash(_stand_in(row)) for row in rows]))
        columns["titles"].append(_numbers(title_keys([row.title for row in rows])))
        self.sketches.add([f" {row.title} {row.content}" for row in rows])

    @staticmethod
    def _refuse_date(source: _File | _Memory, first: int, dates: Sequence[str | None]) -> None:
        for k, text in enumerate(dates):
            try:
                _seconds(text)
            except DataError as error:
                raise source.error(first + k, str(error)) from None


def _numbers(values: Iterable[int]) -> Ints:
    return np.fromiter(values, dtype=np.int64)


def _stand_in(row: _Row) -> object:
    """The group of an item without an issue: its newsletter's day; without a newsletter, itself."""
    if row.source and row.published_at:
        return (row.source, row.published_at[:10])
    return (row.id,)


def _row_of(item: NewsItem) -> _Row:
    date = None if item.published_at is None else item.published_at.isoformat()
    return _Row(item.id, date, item.issue, item.source, item.title, item.content)


def _seconds(text: str | None) -> int:
    if text is None:
        return NO_DATE
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

    def id(self, k: int) -> str:
        return self.rows[k].id

    def where(self, k: int) -> str:
        return f"record {k + 1}"

    def error(self, k: int, problem: str) -> DataError:
        return DataError(f"record {k + 1}: {problem}")

    def close(self) -> None:
        pass


class _File:
    """A JSON Lines file, read in blocks and later line by line from where each record starts."""

    def __init__(self, path: Path, *, with_care: bool) -> None:
        self.path, self._with_care = path, with_care
        if path.exists() and not path.is_dir() and not path.is_file():
            raise DataError(
                f"{path} is a pipe or device, and a split reads its data more than once: save the stream to a file first"
            )
        next(read_lines(path))  # says what is wrong with a missing, empty or UTF-16 file
        self._file = path.open("rb", buffering=0)
        self._offsets = Column(np.int64)  # (items,) where each record's line begins
        self._lengths = Column(np.uint32)

    def blocks(self, row: Callable[[bytes], _Row]) -> Iterator[tuple[int, list[_Row]]]:
        """Yield (number of its first record, rows) of each block of lines; `row` reads one line with care."""
        offset = before = 0
        with self.path.open("rb") as file:
            while lines := file.readlines(BLOCK_BYTES):
                first = len(self._offsets)
                if before == 0 and lines[0].startswith(_BOM):
                    lines[0] = lines[0][3:]
                    offset = 3
                sizes = np.fromiter(map(len, lines), dtype=np.int64, count=len(lines))
                offsets = offset + np.cumsum(sizes) - sizes
                rows, kept = self._rows(row, lines, before)
                if kept is not None:
                    offsets, sizes = offsets[kept], sizes[kept]
                self._offsets.append(offsets)
                self._lengths.append(sizes)
                yield first, rows
                offset += sum(map(len, lines))
                before += len(lines)

    def _rows(
        self, row: Callable[[bytes], _Row], lines: list[bytes], before: int
    ) -> tuple[list[_Row], list[int] | None]:
        """Return the rows of a block and the lines that they stand on (None: all), the quick way where it will do."""
        if not self._with_care:
            try:
                return list(map(_decode, lines)), None
            except msgspec.DecodeError:
                pass  # a blank line, a chat record, or a fault: line by line then
        rows, kept = [], []
        for k, line in enumerate(lines):
            if not line.strip():
                continue
            try:
                rows.append(self._either_way(row, line))
            except DataError as error:
                raise RecordError(self.path, before + k + 1, str(error)) from None
            kept.append(k)
        return rows, kept

    def _either_way(self, row: Callable[[bytes], _Row], line: bytes) -> _Row:
        if self._with_care:
            return row(line)
        try:
            return _decode(line)
        except msgspec.DecodeError:
            return row(line)

    def line(self, k: int) -> bytes:
        return os.pread(self._file.fileno(), self._lengths[k], self._offsets[k])

    def lines(self, items: Places) -> Iterator[bytes]:
        """Yield the text of records in the given order; neighbours in the file are read together, 1 MB at a time."""
        for start in range(0, len(items), COLUMN_BLOCK):
            yield from self._lines(items[start : start + COLUMN_BLOCK])

    def _lines(self, items: Places) -> Iterator[bytes]:
        first, end = int(items.min()), int(items.max()) + 1
        offsets = self._offsets.between(first, end)[items - first]
        ends = offsets + self._lengths.between(first, end)[items - first]
        apart = np.flatnonzero(offsets[1:] != ends[:-1]) + 1
        starts, stops = np.append(0, apart), np.append(apart, len(items)) - 1
        for low, high in zip(offsets[starts].tolist(), ends[stops].tolist(), strict=True):
            for at in range(low, high, WRITTEN_BYTES):
                text = os.pread(self._file.fileno(), min(WRITTEN_BYTES, high - at), at)
                yield text
            if not text.endswith(b"\n"):
                yield b"\n"

    def id(self, k: int) -> str:
        line = self.line(k)
        try:
            return _decode_id(line).id
        except msgspec.DecodeError:
            return self.item(k).id

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
        for part in (self._file, self._offsets, self._lengths):
            part.close()


class _IdOnly(msgspec.Struct, gc=False):
    id: str
    messages: msgspec.UnsetType = msgspec.UNSET


_decode_id = msgspec.json.Decoder(_IdOnly).decode
