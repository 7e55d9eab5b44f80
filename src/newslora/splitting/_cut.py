"""Where a data set may be cut in time, and where it is: between issues, never inside one, never inside a second."""

from __future__ import annotations

from dataclasses import dataclass

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


def possible_cuts(dates: Ints, groups: Ints) -> Cuts:
    """Return every cut that leaves items on both sides and all items of a group, and of a second, on one.

    Args:
        dates: seconds since 1970, (items,).
        groups: the issue of each item, (items,).
    """
    starts, ends, _ = _spans(dates, groups)
    by_start = np.argsort(starts, kind="stable")
    starts, reached = starts[by_start], np.maximum.accumulate(ends[by_start])
    moments = starts[1:][starts[1:] > reached[:-1]]
    behind = len(dates) - np.searchsorted(np.sort(dates), moments)
    return Cuts(moments, behind, len(dates))


def longest_group(dates: Ints, groups: Ints) -> int:
    """Return an item of the group that spans most time, for a message."""
    starts, ends, members = _spans(dates, groups)
    return int(members[np.argmax(ends - starts)])


def _spans(dates: Ints, groups: Ints) -> tuple[Ints, Ints, Ints]:
    """Return the first and the last date of each group, and one of its items, (groups,) each."""
    order = np.argsort(groups, kind="stable")
    first = np.flatnonzero(np.append(True, np.diff(groups[order]) != 0))
    dates = dates[order]
    return np.minimum.reduceat(dates, first), np.maximum.reduceat(dates, first), order[first]
