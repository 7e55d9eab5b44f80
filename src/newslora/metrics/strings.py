"""How strings compare: Unicode NFKC, case folded, white space folded. No stemming, no punctuation rules, no aliases."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

_EMPTY: frozenset[str] = frozenset()

SEQUENCES = (list, tuple)
"""What counts as a list; named once, since `list | tuple` builds a new type at each use."""


@lru_cache(maxsize=65_536)
def fold(text: str) -> str:
    """Return the form in which two strings count as the same; idempotent."""
    if text.isascii():
        return " ".join(text.lower().split())
    folded = unicodedata.normalize("NFKC", text).casefold()
    return " ".join(unicodedata.normalize("NFKC", folded).split())


def fold_set(value: object) -> frozenset[str]:
    """Return the distinct folded strings of a list; anything but a list of strings contributes nothing."""
    if not value or not isinstance(value, SEQUENCES):
        return _EMPTY
    folded = {fold(entry) for entry in value if isinstance(entry, str)}
    folded.discard("")
    return frozenset(folded)
