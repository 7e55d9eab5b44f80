"""Cut a data set in time, with issues whole and no story on both sides; and certify any split, ours or not.

`split` and `split_file` cut between issues, at the moment nearest to the wanted share, so that every test item is
later than every training item. A story of a later part that an earlier part tells too is kept in the later part: the
earlier copies are set aside (`excluded.jsonl`), reported, and not lost. The result is the same whatever the order of
the input. `check` measures the same facts on a split that someone else made. One pass reads and checks every line, a
second copies the lines, unchanged.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from newslora.config import SplitConfig
from newslora.errors import DataError
from newslora.records import write_json
from newslora.results import SplitCertificate
from newslora.schema import Example, NewsItem, Schema
from newslora.splitting._cut import longest_group, possible_cuts
from newslora.splitting._index import NO_DATE, Index, Places, Shards
from newslora.splitting._stories import BUCKET, NO_TITLE, RUBRIC_ISSUES, TITLE_WORDS, similarity, word_pairs, words
from newslora.storage import replacing

EXCLUDED: Final = "excluded"
LISTED: Final = 1_000
"""Pairs and titles that a certificate lists; beyond, they are counted (`n_near_duplicates`, `n_repeated_titles`)."""
PARTNERS: Final = 3
"""Same stories that are told of one item."""

Source = Path | str | Iterable[Example | NewsItem | Mapping[str, Any]]
_Parts = NDArray[np.uint8]
_SET_ASIDE: Final = 255
NUMBERS: Final = {"train": 0, "validation": 1, "test": 2, EXCLUDED: _SET_ASIDE}


@dataclass(frozen=True)
class Split:
    """A split of records in memory, each part in the order of date and id.

    Attributes:
        excluded: earlier copies of stories that a later part tells.
    """

    train: list[Example]
    validation: list[Example]
    test: list[Example]
    excluded: list[Example]
    certificate: SplitCertificate


@dataclass(frozen=True)
class SplitFiles:
    """A split on disk; `validation`, `test` and `excluded` are None where the part was not asked for or is empty."""

    train: Path
    validation: Path | None
    test: Path | None
    excluded: Path | None
    certificate: SplitCertificate


@dataclass(frozen=True)
class _Same:
    """Two items that tell the same story, the one in the earlier part first."""

    earlier: int
    later: int
    similarity: float
    by: str


def split(
    source: Iterable[Example | NewsItem | Mapping[str, Any]],
    config: SplitConfig | None = None,
    *,
    schema: Schema | None = None,
) -> Split:
    """Split records in memory.

    Raises:
        DataError: a record is wrong or has no date, an id is used twice, or no cut leaves every part with items.
    """
    with Index(dated=True, schema=schema) as index:
        index.read(source)
        order = index.order()
        parts, certificate = _divide(index, config or SplitConfig(), order)
        chosen = {name: index.examples(order[parts[order] == number]) for name, number in NUMBERS.items()}
    return Split(certificate=certificate, **chosen)


def split_file(
    path: Path | str, out: Path | str, config: SplitConfig | None = None, *, schema: Schema | None = None
) -> SplitFiles:
    """Split a file into `out/train.jsonl`, `validation.jsonl`, `test.jsonl`, `excluded.jsonl`, `certificate.json`.

    The lines are those of the input, byte for byte, in the order of date and id. A part without items is not written,
    and a file of that name that an earlier split left is removed.

    Raises:
        DataError: as `split`; the message starts with `file:line` where one line is to blame.
        StorageError: the folder cannot be written or the disk is full.
    """
    folder = Path(out)
    with Index(dated=True, schema=schema) as index:
        index.read(Path(path))
        order = index.order()
        parts, certificate = _divide(index, config or SplitConfig(), order)
        written = {
            name: _write(index, order[parts[order] == number], folder / f"{name}.jsonl")
            for name, number in NUMBERS.items()
        }
    write_json(folder / "certificate.json", certificate)
    train = written.pop("train")
    assert train is not None
    return SplitFiles(train=train, certificate=certificate, **written)


def check(
    train: Source, test: Source, *, near_duplicate: float = 0.6, schema: Schema | None = None
) -> SplitCertificate:
    """Certify a split that exists: dates, shared issues, repeated titles and stories. Changes nothing.

    Raises:
        DataError: a file is missing or empty, or a record is wrong. A missing date is no error here: `temporal` is
            then None.
    """
    with Index(dated=False, schema=schema) as index:
        index.read(train)
        n_train = len(index)
        index.read(test)
        parts = np.zeros(len(index), dtype=np.uint8)
        parts[n_train:] = 2
        same = _same_stories(index, parts, near_duplicate, index.order())
        return _certify(index, parts, same, near_duplicate)


# Dividing


def _divide(index: Index, config: SplitConfig, order: Places) -> tuple[_Parts, SplitCertificate]:
    _refuse_repeated_ids(index)
    parts, notes = _cut(index, config)
    same = _same_stories(index, parts, config.near_duplicate, order)
    aside = np.unique(np.array([pair.earlier for pair in same], dtype=np.int64))
    for number, name in ((0, "training"), (1, "validation")):
        if (parts[aside] == number).any() and (parts == number).sum() == (parts[aside] == number).sum():
            raise DataError(
                f"the {name} part would be empty: each of its items tells a story of a later part; "
                "raise split.near_duplicate, or ask for other shares"
            )
    parts[aside] = _SET_ASIDE
    reported = sorted(
        ({"id": pair["train"], "same_story_as": pair["test"], **_of(pair)} for pair in _told(index, same)),
        key=lambda pair: (pair["id"], pair["same_story_as"]),
    )
    certificate = _certify(index, parts, [], config.near_duplicate)
    extra = {"n_excluded": len(aside), "excluded": reported[:LISTED], "notes": notes}
    return parts, certificate.model_copy(update=extra)


def _of(pair: Mapping[str, Any]) -> dict[str, Any]:
    return {key: pair[key] for key in ("similarity", "by", "title")}


def _cut(index: Index, config: SplitConfig) -> tuple[_Parts, list[str]]:
    """Return the part of each item by date alone, (items,), and remarks for the certificate."""
    parts = np.zeros(len(index), dtype=np.uint8)
    wanted = {"test": config.test, "validation": config.validation}
    if config.test + config.validation >= 1:
        raise DataError(f"split.test {config.test} and split.validation {config.validation} leave nothing to train on")
    cuts = possible_cuts(index.blocks("dates"), index.dated_groups())
    moment: int | None = None
    for name in ("test", "validation"):
        if not wanted[name]:
            continue
        room = cuts.without_first() if name == "test" and config.validation else cuts
        found = room.nearest(wanted[name], before=moment)
        if found is None:
            raise DataError(_no_cut(index, name))
        for start, dates in index.blocks("dates"):
            some = parts[start : start + len(dates)]
            some[(dates >= found) & (some == 0)] = NUMBERS[name]
        moment = found
    notes = [_off(name, share, parts) for name, share in wanted.items()]
    return parts, [note for note in notes if note]


def _off(name: str, wanted: float, parts: _Parts) -> str:
    share = float((parts == NUMBERS[name]).mean())
    if abs(share - wanted) <= 0.25 * wanted:
        return ""
    return f"{name} is {share:.1%} of the items, {wanted:.1%} were asked for: the nearest cut that keeps issues whole"


def _no_cut(index: Index, name: str) -> str:
    i = longest_group(index.dated_groups())
    issue = index.entry(i).issue
    n = int((index.groups == index.groups[i]).sum())
    span = index.dates[index.groups == index.groups[i]]
    return (
        f"the {name} part would be empty: no moment in {_span(index.dates)} has whole issues before and after it "
        f"({len(np.unique(index.groups))} issues; the longest, {issue or 'an item without an issue'!r}, has {n} items "
        f"in {_span(span)}); give more issues, or train and test files of your own"
    )


def _span(dates: NDArray[np.int64]) -> str:
    return f"{_iso(int(dates.min()))} .. {_iso(int(dates.max()))}"


def _iso(seconds: int) -> str:
    return datetime.fromtimestamp(seconds, UTC).isoformat()


def _refuse_repeated_ids(index: Index) -> None:
    """Compare the ids whose hashes are equal.

    Raises:
        DataError: an id is used twice; the message names both places.
    """
    for items, hashes in index.shards("ids"):
        order = np.argsort(hashes, kind="stable")
        again = np.flatnonzero(np.diff(hashes[order]) == 0)
        for i, j in zip(items[order[again]].tolist(), items[order[again + 1]].tolist(), strict=True):
            if (id_ := index.entry(i).id) == index.entry(j).id:
                raise DataError(f"{index.where(j)}: id {id_!r} was already used at {index.where(i)}")


def _write(index: Index, items: Places, path: Path) -> Path | None:
    if not len(items):
        path.unlink(missing_ok=True)
        return None
    with replacing(path) as file:
        file.writelines(index.lines(items))
    return path


# Certifying


def _certify(index: Index, parts: _Parts, same: list[_Same], threshold: float) -> SplitCertificate:
    in_train, in_test = parts == 0, parts == 2
    pairs = _told(index, same)
    titles = _repeated_titles(index, in_train, in_test)
    groups = _Sides(index.shards("groups"), in_train, in_test)
    train, validation, test = (_Dates(index, parts == number) for number in (0, 1, 2))
    return SplitCertificate(
        n_train=int(in_train.sum()),
        n_test=int(in_test.sum()),
        n_validation=int((parts == 1).sum()),
        temporal=test.first > train.last if train.complete and test.complete else None,
        train_range=train.range(),
        test_range=test.range(),
        validation_range=validation.range(),
        shared_issues=groups.n_both,
        test_items_in_shared_issues=int((groups.on_both & in_test).sum()),
        repeated_titles=tuple(titles[:LISTED]),
        near_duplicates=tuple(pairs[:LISTED]),
        n_repeated_titles=len(titles),
        n_near_duplicates=len(pairs),
        n_shared_ids=_Sides(index.shards("ids"), in_train, in_test).n_both,
        train_issues=groups.n_train,
        test_issues=groups.n_test,
        threshold=threshold,
    )


class _Sides:
    """Which values occur on which side.

    Attributes:
        n_train, n_test, n_both: different values on each side, and on both.
        on_both: whether an item's value occurs on both sides, (items,).
    """

    def __init__(self, shards: Shards, in_train: NDArray[np.bool_], in_test: NDArray[np.bool_]) -> None:
        self.n_train = self.n_test = self.n_both = 0
        self.on_both = np.empty(len(in_train), dtype=bool)
        for items, values in shards:
            if not len(items):
                continue
            order = np.argsort(values)
            first = np.flatnonzero(np.append(True, np.diff(values[order]) != 0))
            ordered = items[order]
            train = np.logical_or.reduceat(in_train[ordered], first)
            test = np.logical_or.reduceat(in_test[ordered], first)
            self.n_train, self.n_test = self.n_train + int(train.sum()), self.n_test + int(test.sum())
            self.n_both += int((train & test).sum())
            self.on_both[ordered] = np.repeat(train & test, np.diff(np.append(first, len(values))))


class _Dates:
    """The dates of some items.

    Attributes:
        first, last: of those that are known; 0 where none is.
        complete: whether there are items, and all of them have a date.
    """

    def __init__(self, index: Index, chosen: NDArray[np.bool_]) -> None:
        spans, n = [], 0
        for start, dates in index.blocks("dates"):
            known = dates[chosen[start : start + len(dates)] & (dates != NO_DATE)]
            n += len(known)
            if len(known):
                spans.append((int(known.min()), int(known.max())))
        self._known = bool(spans)
        self.first = min((first for first, _ in spans), default=0)
        self.last = max((last for _, last in spans), default=0)
        self.complete = 0 < n == np.count_nonzero(chosen)

    def range(self) -> tuple[str, str] | None:
        """Return the first and the last in ISO 8601, None where none is known."""
        return (_iso(self.first), _iso(self.last)) if self._known else None


def _repeated_titles(index: Index, in_train: NDArray[np.bool_], in_test: NDArray[np.bool_]) -> list[str]:
    """Return the titles that stand on both sides, as the test side writes them."""
    places = np.flatnonzero(in_test & _Sides(index.shards("titles"), in_train, in_test).on_both).astype(np.int32)
    _, first = np.unique(index.take("titles", places), return_index=True)
    found = (" ".join(index.entry(int(i)).title.replace("*", " ").split()) for i in places[first])
    return sorted(title for title in found if title)


def _told(index: Index, same: list[_Same]) -> list[dict[str, Any]]:
    told = []
    for pair in same:
        earlier, later = index.entry(pair.earlier), index.entry(pair.later)
        title = " ".join(later.title.replace("*", " ").split())
        told.append(
            {
                "train": earlier.id,
                "test": later.id,
                "similarity": round(pair.similarity, 4),
                "by": pair.by,
                "title": title,
            }
        )
    return sorted(told, key=lambda pair: (-pair["similarity"], pair["train"], pair["test"]))


def _same_stories(index: Index, parts: _Parts, threshold: float, order: Places) -> list[_Same]:
    """Return the pairs of items in different parts that tell the same story, at most `PARTNERS` an earlier item.

    Where there are more, those that come first in `order` are taken, so that the order of the input means nothing.
    """
    by_text = index.sketches.candidates(parts, threshold, order)
    rank = np.empty_like(order)
    rank[order] = np.arange(len(order), dtype=np.int32)
    by_title = _same_titles(index, parts, rank)
    titled = set(map(tuple, by_title.tolist()))
    pairs = np.unique(np.concatenate([by_text, by_title]), axis=0)
    pairs = pairs[np.lexsort((rank[pairs[:, 1]], rank[pairs[:, 0]]))]
    compare = _Comparison(index)
    found: dict[int, list[_Same]] = defaultdict(list)
    for i, j in pairs.tolist():
        if len(found[i]) == PARTNERS:
            continue
        alike = compare(i, j)
        if alike >= threshold:
            found[i].append(_Same(i, j, alike, "text"))
        elif (i, j) in titled and compare.same_title(i, j):
            found[i].append(_Same(i, j, alike, "title"))
    return [pair for pairs in found.values() for pair in pairs]


def _same_titles(index: Index, parts: _Parts, rank: Places) -> NDArray[np.int64]:
    """Return pairs of items in different parts with one title, rubrics left out, (pairs, 2)."""
    places = np.concatenate(
        [_repeated(items[titles != NO_TITLE], titles[titles != NO_TITLE]) for items, titles in index.shards("titles")]
    )
    places = places[np.argsort(rank[places])]
    titles, groups = index.take("titles", places), index.take("groups", places)
    by_title = np.argsort(titles, kind="stable")
    edges = np.flatnonzero(np.diff(titles[by_title])) + 1
    pairs = []
    for one in np.split(by_title, edges):
        members = places[one]
        if len(np.unique(parts[members])) < 2 or len(np.unique(groups[one])) > RUBRIC_ISSUES:
            continue
        later = members[parts[members] > 0][-BUCKET:].tolist()
        pairs += [(i, j) for i in members.tolist() for j in later if parts[i] < parts[j]]
    return np.array(pairs, dtype=np.int64).reshape(-1, 2)


def _repeated(items: Places, values: NDArray[np.int64]) -> Places:
    """Return the items whose value another item has, too."""
    order = np.argsort(values)
    same = np.diff(values[order]) == 0
    return items[order[np.append(False, same) | np.append(same, False)]] if len(items) else items


class _Comparison:
    """Exact comparisons of items that are read again; what was read last is remembered."""

    def __init__(self, index: Index) -> None:
        self._index = index
        self._seen: dict[int, tuple[frozenset[tuple[str, str]], list[str]]] = {}

    def __call__(self, i: int, j: int) -> float:
        return similarity(self._read(i)[0], self._read(j)[0])

    def same_title(self, i: int, j: int) -> bool:
        title = self._read(i)[1]
        return len(title) >= TITLE_WORDS and title == self._read(j)[1]

    def _read(self, i: int) -> tuple[frozenset[tuple[str, str]], list[str]]:
        if i not in self._seen:
            if len(self._seen) > 4096:
                self._seen.clear()
            entry = self._index.entry(i)
            self._seen[i] = word_pairs(entry.title, entry.content), words(entry.title)
        return self._seen[i]
