"""Sums of statistics a resampling unit, gathered while the items stream by: all that the statistics need later.

A unit is a newsletter issue, or an item whose issue is unknown. Beyond `MAX_UNITS` units they are folded into that many
blocks by a hash of their name (random groups; Wolter, Introduction to Variance Estimation, chapter 2), so that memory
and time do not grow with the data, and whole issues stay together.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from newslora.schema import Example

Floats = NDArray[np.float64]
Codes = NDArray[np.int64]

MAX_UNITS: Final = 4096


class Units:
    """Gives each item the row of its unit.

    Attributes:
        n_issues: issues seen so far, as long as they are few; then None.
        folded: whether units are blocks of issues.
    """

    def __init__(self, max_units: int = MAX_UNITS) -> None:
        self.max_units = max_units
        self.rows: dict[str, int] = {}
        self.folded = False
        self.fold: Codes | None = None

    def codes(self, examples: Sequence[Example]) -> Codes:
        """Return the row of each item's unit; the first time that there are too many, `fold` says where rows went."""
        keys = [unit_key(example) for example in examples]
        self.fold = None
        if not self.folded:
            for key in keys:
                self.rows.setdefault(key, len(self.rows))
            if len(self.rows) <= self.max_units:
                return np.array([self.rows[key] for key in keys], dtype=np.int64)
            self.folded = True
            self.fold = np.array([self._block(key) for key in self.rows], dtype=np.int64)
            self.rows = {}
        return np.array([self._block(key) for key in keys], dtype=np.int64)

    @property
    def n(self) -> int:
        """Rows that a table needs."""
        return self.max_units if self.folded else len(self.rows)

    def order(self) -> Codes:
        """Return the rows in an order that does not depend on the order of the items."""
        if self.folded:
            return np.arange(self.max_units)
        return np.array([self.rows[key] for key in sorted(self.rows)], dtype=np.int64)

    def _block(self, key: str) -> int:
        return crc32(key.encode()) % self.max_units


def unit_key(example: Example) -> str:
    """Return the name of the item's unit: its issue, else itself."""
    issue = example.item.issue
    return f"issue {issue}" if issue else f"item {example.id}"


class Table:
    """Sums of rows a unit, (units, columns), that grows with the units."""

    def __init__(self, n_columns: int) -> None:
        self.sums: Floats = np.zeros((64, n_columns))

    def add(self, units: Units, codes: Codes, rows: Floats) -> None:
        """Add item rows (items, columns) to the sums of their units."""
        if units.fold is not None:
            old = self.sums
            self.sums = np.zeros((units.n, old.shape[1]))
            n = min(len(units.fold), len(old))
            _add(self.sums, units.fold[:n], old[:n])
        if len(self.sums) < units.n:
            grown = np.zeros((max(units.n, 2 * len(self.sums)), self.sums.shape[1]))
            grown[: len(self.sums)] = self.sums
            self.sums = grown
        _add(self.sums, codes, rows)

    def ordered(self, units: Units) -> Floats:
        """Return the sums in the canonical order of the units, (units, columns)."""
        if len(self.sums) < units.n:
            self.sums = np.vstack([self.sums, np.zeros((units.n - len(self.sums), self.sums.shape[1]))])
        return self.sums[units.order()]


def _add(sums: Floats, codes: Codes, rows: Floats) -> None:
    """Add rows to `sums[codes]`, equal codes summed."""
    if not len(codes):
        return
    if (codes[1:] < codes[:-1]).any():
        order = np.argsort(codes, kind="stable")
        codes, rows = codes[order], rows[order]
    starts = np.flatnonzero(np.r_[True, codes[1:] != codes[:-1]])
    sums[codes[starts]] += np.add.reduceat(rows, starts, axis=0)


class PairTable:
    """What tests on item values need of two models: the differences b - a of items that both have a value for.

    Columns of `sums`, (units, 5 metrics): difference, squared difference, items, only a right, only b right.
    """

    def __init__(self, n_metrics: int) -> None:
        self.table = Table(5 * n_metrics)

    def add(self, units: Units, codes: Codes, a: Floats, b: Floats) -> None:
        """Add item values (items, metrics) of both models; NaN marks no value."""
        known = ~(np.isnan(a) | np.isnan(b))
        difference = np.where(known, b - a, 0.0)
        rows = [difference, difference**2, known, known & (a > b), known & (b > a)]
        self.table.add(units, codes, np.hstack(rows).astype(np.float64))

    def ordered(self, units: Units) -> Floats:
        """Return the sums as (5, units, metrics)."""
        sums = self.table.ordered(units)
        return sums.reshape(len(sums), 5, -1).transpose(1, 0, 2)


def concatenated(parts: Iterable[Floats]) -> Floats:
    """Return arrays side by side."""
    return np.hstack(list(parts))
