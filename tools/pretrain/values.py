"""Numbers, dates, prices and inflected words, in the many ways in which newsletters write them."""

# ruff: noqa: RUF001  (typographic quotes, dashes and signs are data here)
from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from typing import Final

from lexicon import WORDS
from names import pick, version

Rng = random.Random

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
SMALL = (
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "fifteen",
    "eighteen",
    "twenty",
    "thirty",
    "forty",
    "sixty",
)
IRREGULAR_PLURALS = {"man": "men", "woman": "women", "person": "people", "child": "children", "foot": "feet", "wife": "wives", "life": "lives", "shelf": "shelves", "index": "indexes", "matrix": "matrices", "mouse": "mice", "analysis": "analyses", "news": "news", "aircraft": "aircraft", "series": "series", "staff": "staff", "data": "data"}  # fmt: skip


def plural(noun: str) -> str:
    """The plural of an English noun, right for the nouns of the lists."""
    if noun in IRREGULAR_PLURALS:
        return IRREGULAR_PLURALS[noun]
    if noun.endswith(("s", "x", "ch", "sh")):
        return noun + "es"
    if noun.endswith("y") and noun[-2] not in "aeiou":
        return noun[:-1] + "ies"
    return noun + "s"


def third(base: str) -> str:
    """He drops, she applies, it catches."""
    if base.endswith(("s", "x", "ch", "sh", "o")):
        return base + "es"
    if base.endswith("y") and base[-2] not in "aeiou":
        return base[:-1] + "ies"
    return base + "s"


DOUBLED = frozenset(["ban", "cut", "drop", "fit", "get", "hit", "let", "log", "map", "plan", "put", "run", "set", "shut", "skip", "slip", "spot", "stop", "swap", "trim", "win", "wrap", "ship", "scan", "split", "tip", "plug", "flag", "grab", "shred", "cancel", "control", "travel", "label", "model", "level", "signal", "begin", "forget", "admit", "submit", "permit", "regret", "commit", "refer", "occur", "transfer", "scrap", "sit", "trap", "jam", "pin"])  # fmt: skip
SOFT = frozenset(["cancel", "label", "model", "level", "signal", "travel", "control"])


def past(base: str) -> str:
    """Regular past."""
    if base.endswith("e"):
        return base + "d"
    if base.endswith("y") and base[-2] not in "aeiou":
        return base[:-1] + "ied"
    return base + (base[-1] if base in DOUBLED else "") + "ed"


def ing(base: str) -> str:
    """Present participle."""
    if base.endswith("ie"):
        return base[:-2] + "ying"
    if base.endswith("e") and not base.endswith(("ee", "ye", "oe")):
        return base[:-1] + "ing"
    return base + (base[-1] if base in DOUBLED else "") + "ing"


def _forms(entries: list[str]) -> list[tuple[str, str, str, str, str]]:
    out = []
    for entry in entries:
        base, *rest = entry.split("/")
        simple, participle = rest or (past(base), past(base))
        out.append((base, third(base), simple, participle, ing(base)))
    return out


VERBS: Final = _forms(WORDS["verb"])
INTRANSITIVE: Final = _forms(WORDS["intransitive"])
NOUNS: Final = WORDS["noun"]
PLURALS: Final = [plural(noun) for noun in NOUNS]


def grouped(rng: Rng, low: float, high: float) -> str:
    """A whole number drawn on a logarithmic scale, with thousands separators, often rounded."""
    import math

    number = int(math.exp(rng.uniform(math.log(low), math.log(high))))
    if rng.random() < 0.55 and number > 20:
        digits = len(str(number))
        number = round(number, -(digits - (1 if rng.random() < 0.5 else 2)))
    return f"{number:,}" if number >= 10_000 or rng.random() < 0.7 else str(number)


def percent(rng: Rng) -> str:
    """38 %, 4.5%, 12 per cent."""
    number = rng.choice((str(rng.randint(2, 99)), f"{rng.uniform(0.1, 20):.1f}", str(5 * rng.randint(1, 19))))
    return number + rng.choices((" %", "%", " per cent", " percent"), (45, 35, 14, 6))[0]


def money(rng: Rng) -> str:
    """$0.0007, €389, £2.5bn, 40 million euros."""
    sign = rng.choices(("$", "€", "£", "¥", "₹"), (50, 33, 12, 3, 2))[0]
    x = rng.random()
    if x < 0.3:
        return sign + grouped(rng, 3, 3000)
    if x < 0.42:
        return f"{sign}{rng.uniform(0.01, 30):.2f}"
    if x < 0.45:
        return f"{sign}{rng.uniform(0.0001, 0.01):.4f}"
    number = rng.choice((str(rng.randint(2, 950)), f"{rng.uniform(1, 20):.1f}"))
    if x < 0.93:
        return (
            sign
            + number
            + rng.choices(("m", "bn", " million", " billion", "M", "B", "k"), (32, 14, 28, 12, 6, 3, 3))[0]
        )
    return number + rng.choice(
        (" million euros", " million dollars", " billion yen", " million kroner", " million pounds", " million francs")
    )


def duration(rng: Rng) -> str:
    """Six weeks, 40 minutes, 3.2 seconds."""
    unit = pick(
        rng, ("seconds", "minutes", "hours", "days", "weeks", "months", "years", "weeks", "months", "days", "hours")
    )
    if rng.random() < 0.45:
        return f"{pick(rng, SMALL)} {unit}"
    if rng.random() < 0.15 and unit in {"seconds", "minutes", "hours"}:
        return f"{rng.uniform(1, 9):.1f} {unit}"
    return f"{rng.randint(2, 90)} {unit}"


def date(rng: Rng) -> str:
    """14 May, 1 July, June 3, 14 May 2026."""
    day, month = rng.randint(1, 30), pick(rng, MONTHS)
    x = rng.random()
    if x < 0.68:
        return f"{day} {month}"
    if x < 0.84:
        return f"{month} {day}"
    return f"{day} {month} {rng.randint(2024, 2029)}" if x < 0.92 else f"the {day}th"


def hardware(rng: Rng) -> str:
    """16 GB, 12 nm, 312 W, 3.1 TB/s."""
    unit = pick(
        rng,
        (
            "GB",
            "TB",
            "MB",
            "W",
            "kW",
            "MW",
            "nm",
            "GHz",
            "TB/s",
            "GB/s",
            "cores",
            "tokens",
            "parameters",
            "ms",
            "mm",
            "kg",
            "km",
            "Mbit/s",
            "TFLOPS",
            "teraflops",
            "watts",
            "gigabytes",
        ),
    )
    number = pick(
        rng,
        (
            str(rng.choice((2, 4, 6, 8, 12, 16, 24, 32, 40, 64, 80, 96, 128, 192, 256, 512))),
            str(rng.randint(2, 900)),
            f"{rng.uniform(0.3, 60):.1f}",
        ),
    )
    if unit in {"tokens", "parameters"}:
        return f"{number} {pick(rng, ('million', 'billion', 'thousand'))} {unit}"
    return f"{number} {unit}"


def count(rng: Rng) -> str:
    """611, forty, 1.2 million, 40,000."""
    x = rng.random()
    if x < 0.3:
        return grouped(rng, 3, 900)
    if x < 0.5:
        return pick(rng, SMALL)
    if x < 0.75:
        return grouped(rng, 900, 900_000)
    return f"{rng.choice((str(rng.randint(2, 90)), f'{rng.uniform(1, 9):.1f}'))} {rng.choice(('million', 'million', 'billion', 'thousand'))}"


def multiple(rng: Rng) -> str:
    """1.7 times, 3x, half, twice."""
    x = rng.random()
    if x < 0.2:
        return pick(rng, ("twice", "half", "a third", "a quarter", "double", "two thirds", "a tenth", "three quarters"))
    number = f"{rng.uniform(1.1, 9):.1f}" if rng.random() < 0.6 else str(rng.randint(2, 40))
    return number + rng.choice((" times", " times", "x", "×"))


def code(rng: Rng) -> str:
    """A coupon: FERRYCRUST, LATHE20."""
    stem = pick(rng, WORDS["stem"]).upper()
    return stem + rng.choice(
        (pick(rng, WORDS["thing_name"]).upper(), str(5 * rng.randint(1, 12)), str(rng.randint(2, 99)))
    )


def cve(rng: Rng) -> str:
    """A number of a flaw."""
    return f"CVE-{rng.randint(2023, 2026)}-{rng.randint(100, 59999)}"


def _verb(form: int) -> Callable[[Rng], str]:
    return lambda rng: pick(rng, VERBS)[form]  # type: ignore[arg-type, return-value]


def _intransitive(form: int) -> Callable[[Rng], str]:
    return lambda rng: pick(rng, INTRANSITIVE)[form]  # type: ignore[arg-type, return-value]


VALUES: Final[Mapping[str, Callable[[Rng], str]]] = {
    "n": lambda rng: str(rng.randint(2, 99)) if rng.random() < 0.6 else pick(rng, SMALL),
    "small": lambda rng: pick(rng, SMALL),
    "big": count,
    "pct": percent,
    "money": money,
    "price": lambda rng: pick(rng, "$€£$€") + grouped(rng, 5, 4000),
    "dur": duration,
    "date": date,
    "day": lambda rng: pick(rng, DAYS),
    "month": lambda rng: pick(rng, MONTHS),
    "year": lambda rng: str(rng.randint(1968, 2032)),
    "soon": lambda rng: pick(rng, ("this year", "next year", "in the spring", "by autumn", "this summer", "next week", "next month", "in the second half", "before Christmas", "by the end of the year", f"in {pick(rng, MONTHS)}", f"on {date(rng)}", f"from {pick(rng, MONTHS)}", f"by {date(rng)}", f"in {rng.randint(2026, 2031)}")),
    "ver": version,
    "score": lambda rng: f"{rng.uniform(1, 99):.1f}" if rng.random() < 0.8 else f"0.{rng.randint(10, 99)}",
    "hw": hardware,
    "mult": multiple,
    "code": code,
    "cve": cve,
    "clock": lambda rng: f"{rng.randint(0, 23):02d}:{rng.randint(0, 59):02d}",
    "verb": _verb(0),
    "verbs": _verb(1),
    "verbed": _verb(2),
    "verbpp": _verb(3),
    "verbing": _verb(4),
    "goes": _intransitive(1),
    "went": _intransitive(2),
    "go": _intransitive(0),
    "noun": lambda rng: pick(rng, NOUNS),
    "nouns": lambda rng: pick(rng, PLURALS),
}  # fmt: skip
