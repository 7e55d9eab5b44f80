"""Numbers and names as people read them; the same in every figure, table and page.

Refuses to invent: a value that is None is written as `n/a`, and its reason stands in a note beside it.
"""

from __future__ import annotations

import math
import re
from typing import Final, Literal

from newslora.results import Estimate

Theme = Literal["auto", "light", "dark"]
"""Colours of the page: as the reader's system has it, or fixed."""

MISSING: Final = "n/a"
MINUS: Final = "\N{MINUS SIGN}"
EN_SPACE: Final = "\N{EN SPACE}"
"""A gap inside a line of a figure: SVG viewers make one of two spaces."""

_FLOORS: Final = {
    "empty": "always empty",
    "majority": "majority / median",
    "nearest": "nearest neighbour",
}
_UNITS_OF_LENGTH: Final = ("characters", "words", "tokens")


def number(value: float | None, unit: str = "", *, sign: bool = False) -> str:
    """Write a value with the decimals that its size and unit deserve; None is `n/a`.

    Shares and scores get three decimals, points (0-10) two, lengths one or none; the minus is a real minus sign.
    """
    if value is None or not math.isfinite(value):
        return MISSING
    text = f"{value:{'+' if sign else ''},.{_decimals(value, unit)}f}"
    return text.replace("-", MINUS)


def _decimals(value: float, unit: str) -> int:
    if unit in _UNITS_OF_LENGTH:
        return 0 if abs(value) >= 100 else 1
    if unit in {"points", "items"}:
        return 2 if unit == "points" else 0
    size = abs(value)
    return 3 if size < 10 else 1 if size < 100 else 0


def interval(low: float | None, high: float | None, unit: str = "", *, sign: bool = False) -> str:
    """Write `[low, high]`, or nothing when there is no interval."""
    if low is None or high is None:
        return ""
    return f"[{number(low, unit, sign=sign)}, {number(high, unit, sign=sign)}]"


def estimate(found: Estimate | None, unit: str = "") -> str:
    """Write `value [low, high]`, or `n/a` for a missing or null estimate."""
    if found is None or found.value is None:
        return MISSING
    return f"{number(found.value, unit)} {interval(found.low, found.high, unit)}".rstrip()


def p_value(p: float | None) -> str:
    """Write a p-value: three decimals, `< 0.001` below that, `n/a` for None."""
    if p is None or not math.isfinite(p):
        return MISSING
    return "< 0.001" if p < 0.001 else f"{p:.3f}"


def count(n: int, noun: str) -> str:
    """Write `1 item`, `1,204 items`."""
    plural = f"{noun[:-1]}ies" if noun.endswith("y") else f"{noun}s"
    return f"{n:,} {noun if n == 1 else plural}"


def is_floor(model: str) -> bool:
    """Say whether a model is one of the trivial predictors."""
    return model.startswith("floor:")


def model_label(model: str) -> str:
    """Return a model's name as shown: a floor is spelled out, others stay as they were given."""
    if not is_floor(model):
        return model
    kind = model.removeprefix("floor:")
    return f"floor: {_FLOORS.get(kind, kind)}"


def field_label(field: str) -> str:
    """Return `Company names` for `company_names`."""
    special = {"sponsored_ad": "Sponsored", "relevance_score": "Relevance", "overall": "Overall"}
    return special.get(field, field.replace("_", " ").capitalize())


def wrap(text: str, width: int = 26) -> list[str]:
    """Break a name into lines of at most `width` characters, at separators where there are any; nothing is lost."""
    parts = [part for part in re.split(r"(?<=[\s\-_/.:+@])", text) if part]
    lines = [""]
    for part in (piece for whole in parts for piece in _chunks(whole, width)):
        if len(lines[-1]) + len(part.rstrip()) <= width:
            lines[-1] += part
        else:
            lines.append(part)
    return [line.rstrip() for line in lines if line.strip()] or [text]


def _chunks(text: str, width: int) -> list[str]:
    return [text[start : start + width] for start in range(0, len(text), width)]


def sentence_list(names: list[str]) -> str:
    """Write `a`, `a and b`, `a, b and c`."""
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} and {names[-1]}"
