"""Where a data set may be cut in time, and where it is: between issues, never inside one, never inside a second."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int64]


@dataclass(frozen=True)
class Cuts:
    """The moments at which a data set may be cut.

    Attributes:
        moments: seconds since 1970, ascending; items of that moment and after it come behind the cut, (cuts,).
        behind: items behind each cut, (cuts,).
        n: items in all.
    """

    moments: Ints
    behind: Ints
    n: int

    def nearest(self, wanted: float, *, before: int | None = None) -> int | None:
        """Return the moment whose share of items behind it is nearest to `wanted`; ties leave more before the cut.

        Args:
            wanted: share of all items, in (0, 1).
            before: only earlier moments than this one, and items behind it are not counted.
        """
        last = len(self.moments) if before is None else int(np.searchsorted(self.moments, before))
        if last == 0:
            return None
        taken = 0 if before is None else int(self.behind[last])
        off = np.abs(self.behind[:last] - taken - wanted * self.n)
        return int(self.moments[len(off) - 1 - int(np.argmin(off[::-1]))])

    def without_first(self) -> Cuts:
        """Return the cuts that leave room for one more cut before them."""
        return Cuts(self.moments[1:], self.behind[1:], self.n)


Blocks = Iterable[tuple[int, Ints]]
Shards = Iterable[tuple[NDArray[np.int32], Ints, Ints]]
"""Items, their groups and dates; all items of a group in one shard."""


def possible_cuts(dates: Blocks, groups: Shards) -> Cuts:
    """Return every cut that leaves items on both sides and all items of a group, and of a second, on one.

    Args:
        dates: seconds since 1970, in blocks.
        groups: the issue of each item.
    """
    starts, ends, _ = _spans(groups)
    by_start = np.argsort(starts, kind="stable")
    starts, reached = starts[by_start], np.maximum.accumulate(ends[by_start])
    moments = starts[1:][starts[1:] > reached[:-1]]
    passed = np.zeros(len(moments) + 1, dtype=np.int64)  # items by the number of moments that are not after them
    for _, block in dates:
        passed += np.bincount(np.searchsorted(moments, block, side="right"), minlength=len(passed))
    n = int(passed.sum())
    return Cuts(moments, n - np.cumsum(passed)[:-1], n)


def longest_group(groups: Shards) -> int:
    """Return an item of the group that spans most time, for a message."""
    starts, ends, members = _spans(groups)
    return int(members[np.argmax(ends - starts)])


def _spans(groups: Shards) -> tuple[Ints, Ints, Ints]:
    """Return the first and the last date of each group, and one of its items, (groups,) each."""
    found: list[tuple[NDArray[Any], ...]] = []
    for places, names, dates in groups:
        if len(names):
            order = np.argsort(names, kind="stable")
            first = np.flatnonzero(np.append(True, np.diff(names[order]) != 0))
            own = dates[order]
            found.append((np.minimum.reduceat(own, first), np.maximum.reduceat(own, first), places[order[first]]))
    starts, ends, members = (np.concatenate(parts) for parts in zip(*found, strict=True))
    return starts, ends, members
