"""Which items tell the same story: candidates by MinHash on spilled sketches, then the exact similarity of the pair.

Two items are the same story when the Jaccard similarity of their word pairs (title and content, case and markup
folded) reaches the threshold, or when they carry the same title of `TITLE_WORDS` words or more, unless that title
stands in more than `RUBRIC_ISSUES` issues: then it is a rubric ("Quick links of the week"), not a story.

A sketch is 24 minima of hashes of each word (its first 8 characters) with the one behind it (Broder 1997, "On the resemblance and
containment of documents"). Two items meet as candidates when they agree in one of 12 bands of 2 minima: with chance
0.995 at similarity 0.6, 0.9999 at 0.75. Sketches wait in unnamed temporary files: memory holds one byte an item.
"""

from __future__ import annotations

import itertools
import os
import re
import tempfile
from collections.abc import Iterator, Sequence
from typing import Any, Final, Self

import numpy as np
from numpy.typing import NDArray

BANDS: Final = 12
HASHES: Final = 2 * BANDS
TITLE_WORDS: Final = 3
RUBRIC_ISSUES: Final = 5
MIN_WORDS: Final = 4
"""Shorter items are too short to tell whether they are the same."""
CACHED: Final = 1024
"""Items that are sketched together: their numbers stay in the processor's cache."""
BUCKET: Final = 8
"""Candidates that one item takes from one band: thousands of copies of one advertisement stay linear."""

Ints = NDArray[np.int64]
Pairs = NDArray[np.int64]
"""(pairs, 2): the earlier item, the later item."""

_FOLD: Final = bytes(ord(chr(c).lower()) if c < 128 and chr(c).isalnum() else 32 if c < 128 else c for c in range(256))
_NOT_WORD: Final = bytes(c for c in range(128) if not chr(c).isalnum() and c != 10)
_FACTORS: Final = np.random.default_rng(20241206).integers(0, 2**32, HASHES, dtype=np.uint32) | np.uint32(1)
_WORD: Final = re.compile(r"\w+")


def words(text: str) -> list[str]:
    """Return the words of a text, case and markup folded."""
    return _WORD.findall(text.casefold())


def word_pairs(title: str, content: str) -> frozenset[tuple[str, str]]:
    """Return the set of neighbouring words of an item."""
    found = words(f"{title} {content}")
    return frozenset(itertools.pairwise(found))


def similarity(a: frozenset[Any], b: frozenset[Any]) -> float:
    """Return the Jaccard similarity of two sets in [0, 1]; 0 where both are empty."""
    union = len(a | b)
    return len(a & b) / union if union else 0.0


NO_TITLE: Final = hash(b"")
"""The key of a title without a letter or digit."""


def title_keys(titles: Sequence[str]) -> list[int]:
    """Return a hash a title, equal for titles that differ in case, white space and ASCII marks only."""
    joined = "\n".join(titles).encode("utf-8", "replace")
    folded = joined.translate(_FOLD_TITLE, _NOT_WORD).split(b"\n")
    if len(folded) != len(titles):  # a title with a line break in it
        return title_keys([" ".join(title.split()) for title in titles])
    return [hash(title) for title in folded]


_FOLD_TITLE: Final = bytes(c if c == 10 else _FOLD[c] for c in range(256))


class Sketches:
    """The sketches of all items, in the order of `add`; use as a context manager."""

    def __init__(self) -> None:
        self._keys = tempfile.TemporaryFile()  # noqa: SIM115 - closed by __exit__
        self._signatures = tempfile.TemporaryFile()  # noqa: SIM115
        self._blocks: list[int] = []
        self._eligible: list[NDArray[np.bool_]] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._keys.close()
        self._signatures.close()

    def add(self, texts: Sequence[str]) -> None:
        """Sketch texts (title and content of an item, each starting with a space)."""
        for start in range(0, len(texts), CACHED):
            self._add(texts[start : start + CACHED])

    def _add(self, texts: Sequence[str]) -> None:
        minima, n_words = _minima([text.encode("utf-8", "replace") for text in texts])
        bands = minima[0::2] * np.uint32(0x9E3779B1) ^ minima[1::2]  # (bands, items)
        self._keys.write(np.ascontiguousarray(bands).data)
        bits = (minima * np.uint32(0x85EBCA6B)) >> np.uint32(24)  # mixed: the first bits of a minimum are mostly 0
        self._signatures.write(np.ascontiguousarray(bits.astype(np.uint8).T).data)
        self._blocks.append(len(texts))
        self._eligible.append(n_words >= MIN_WORDS)

    def candidates(self, part: NDArray[np.uint8], threshold: float, order: NDArray[Any]) -> Pairs:
        """Return pairs of items that may be the same story and lie in different parts, the earlier part first.

        Args:
            part: the part of each item, (items,): 0 is the earliest.
            threshold: similarity from which two items are the same story.
            order: all items; of a band, the `BUCKET` items that come first in it are met.
        """
        eligible = np.concatenate([*self._eligible, np.zeros(0, dtype=bool)])
        later = order[(eligible & (part > 0))[order]]
        earlier = eligible & (part < part.max(initial=0))
        if not len(later) or not earlier.any():
            return np.zeros((0, 2), dtype=np.int64)
        self._signatures.flush()
        signatures = _Signatures(self._signatures.fileno())
        found = [
            _alike(pairs[part[pairs[:, 0]] < part[pairs[:, 1]]], signatures, max(0.1, threshold - 0.3))
            for band in range(BANDS)
            for pairs in _meetings(self._band(band), earlier, later)
        ]
        return np.unique(np.concatenate(found), axis=0)

    def _band(self, band: int) -> NDArray[np.uint32]:
        """Read one band of all items, (items,)."""
        keys = np.empty(sum(self._blocks), dtype=np.uint32)
        at = 0
        for n in self._blocks:
            self._keys.seek(4 * (at * BANDS + band * n))
            keys[at : at + n] = np.frombuffer(self._keys.read(4 * n), dtype=np.uint32)
            at += n
        self._keys.seek(0, 2)
        return keys


def _minima(texts: Sequence[bytes]) -> tuple[NDArray[np.uint32], Ints]:
    """Return the minima of the hashed shingles, (hashes, items), and the number of words, (items,)."""
    joined = b"".join(texts).translate(_FOLD) + b" " * 16
    characters = np.frombuffer(joined, dtype=np.uint8)
    blank = characters == 32
    starts = np.flatnonzero(blank[:-16] & ~blank[1:-15]) + 1  # (words,)
    ends = np.cumsum(np.fromiter(map(len, texts), dtype=np.int64))
    first_word = np.append(0, np.searchsorted(starts, ends))  # (items + 1,)
    n_words = np.diff(first_word)
    eight = np.ndarray((len(joined) - 7,), dtype="<u8", buffer=joined, strides=(1,))
    word = eight[starts] * np.uint64(0x9E3779B97F4A7C15)
    word ^= word >> np.uint64(32)
    pair = np.zeros(len(word) + 1, dtype=np.uint64)  # one more, so that an item without a word at the end has a segment
    pair[:-2] = word[1:]
    pair[first_word[1:][n_words > 0] - 1] = 0  # the last word of an item stands alone
    pair[:-1] += word
    pair *= np.uint64(0xBF58476D1CE4E5B9)
    pair >>= np.uint64(32)
    shingles = pair.astype(np.uint32)
    minima = np.empty((HASHES, len(texts)), dtype=np.uint32)
    turned = np.empty_like(shingles)
    for factor, row in zip(_FACTORS, minima, strict=True):
        np.multiply(shingles, factor, out=turned)
        turned[-1] = 0xFFFFFFFF
        np.minimum.reduceat(turned, first_word[:-1], out=row)
    return minima, n_words


def _meetings(keys: NDArray[np.uint32], earlier: NDArray[np.bool_], later: NDArray[Any]) -> Iterator[Pairs]:
    """Yield the pairs of items of one band that have the same key, a block of earlier items at a time."""
    order = np.argsort(keys[later], kind="stable")
    targets = keys[later][order]
    bits = min(22, 4 + len(later).bit_length())
    shift = np.uint32(32 - bits)
    present = np.zeros(1 << bits, dtype=bool)  # most keys meet nobody: a table says so faster than a search
    present[targets >> shift] = True
    for start in range(0, len(earlier), 1 << 16):
        block = start + np.flatnonzero(earlier[start : start + (1 << 16)])
        block = block[present[keys[block] >> shift]]
        wanted = keys[block]
        left = np.searchsorted(targets, wanted, side="left")
        counts = np.minimum(np.searchsorted(targets, wanted, side="right") - left, BUCKET)
        within = np.arange(counts.sum()) - np.repeat(np.cumsum(counts) - counts, counts)
        meets = later[order[np.repeat(left, counts) + within]]
        yield np.column_stack([np.repeat(block, counts), meets])


class _Signatures:
    """The signatures of all items, read from their file item by item: a mapped page would stay in memory."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor

    def __getitem__(self, items: Ints) -> NDArray[np.uint8]:
        """Return the signatures of some items, (items, hashes)."""
        rows = b"".join([os.pread(self._descriptor, HASHES, HASHES * i) for i in items.tolist()])
        return np.frombuffer(rows, dtype=np.uint8).reshape(-1, HASHES)


def _alike(pairs: Pairs, signatures: _Signatures, least: float) -> Pairs:
    """Keep the pairs whose sketches agree in at least that share of their minima."""
    kept = [pairs[:0]]
    for start in range(0, len(pairs), 1 << 15):
        block = pairs[start : start + (1 << 15)]
        agree = (signatures[block[:, 0]] == signatures[block[:, 1]]).mean(axis=1)
        kept.append(block[agree >= least])
    return np.concatenate(kept)
