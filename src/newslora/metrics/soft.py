"""Soft matching of the list fields, beside the exact numbers and never instead of them.

Companies match by alias: "NVidia" is "Nvidia Corp.", "Open AI" is "OpenAI". Insights match one to one, so that the sum
of token F1 over the pairs is largest (Hungarian assignment): a paraphrase earns its token F1 where that is at least
`MIN_SIMILARITY`, else nothing, so that shared small words are worth nothing.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Final

import numpy as np

from newslora.metrics.base import Answer, Floats, Metric, Statistics, Totals, column, ratio
from newslora.metrics.fields import LABELS
from newslora.metrics.strings import fold, fold_set
from newslora.schema import LIST_FIELDS, Example

MIN_SIMILARITY: Final = 0.5

# fmt: off
LEGAL_FORMS: Final = frozenset({
    "ab", "ag", "asa", "bv", "co", "company", "corp", "corporation", "gmbh", "group", "holding", "holdings",
    "inc", "incorporated", "kg", "kgaa", "limited", "llc", "llp", "ltd", "nv", "oy", "oyj", "plc", "pte",
    "pty", "sa", "sarl", "sas", "se", "spa", "srl",
})
# fmt: on
"""Words that end a company's name and do not tell it from another."""

_TOKEN: Final = re.compile(r"\w+")
_DOTS: Final = re.compile("[.'\u2019]")


@lru_cache(maxsize=65_536)
def alias(name: str) -> str:
    """Return the key by which two names of a company are the same: folded, without legal form, spaces, punctuation."""
    words = _TOKEN.findall(_DOTS.sub("", fold(name)))
    if len(words) > 1 and words[0] == "the":
        words = words[1:]
    while len(words) > 1 and words[-1] in LEGAL_FORMS:
        words = words[:-1]
    return "".join(words)


def token_f1(a: str, b: str) -> float:
    """Return the F1 of the word multisets of two texts, in [0, 1]; 0 where one has no word."""
    x, y = _tokens(a), _tokens(b)
    total = x.total() + y.total()
    return 2 * (x & y).total() / total if total else 0.0


@lru_cache(maxsize=65_536)
def _tokens(text: str) -> Counter[str]:
    return Counter(_TOKEN.findall(fold(text)))


def best_assignment(expected: Sequence[str], predicted: Sequence[str]) -> float:
    """Return the largest sum of similarities of a one-to-one matching."""
    if not expected or not predicted:
        return 0.0
    similarity = np.array([[token_f1(e, p) for p in predicted] for e in expected])
    similarity[similarity < MIN_SIMILARITY] = 0
    if min(similarity.shape) == 1:
        return float(similarity.max())
    from scipy.optimize import linear_sum_assignment

    rows, columns = linear_sum_assignment(similarity, maximize=True)
    return float(similarity[rows, columns].sum())


class SoftLists:
    """Soft precision, recall and F1 of the list fields, micro. Columns a field: matched, predicted, expected, items."""

    def __init__(self, fields: Sequence[str]) -> None:
        self.fields = tuple(name for name in LIST_FIELDS if name in fields)
        self.n_columns = 4 * len(self.fields)
        self.metrics = tuple(metric for i, name in enumerate(self.fields) for metric in _metrics(name, 4 * i))

    def statistics(self, references: Sequence[Example], answers: Sequence[Answer]) -> Statistics:
        """Return (items, 4 a field) sums."""
        table = np.zeros((len(references), self.n_columns))
        for i, (example, answer) in enumerate(zip(references, answers, strict=True)):
            for k, name in enumerate(self.fields):
                reference = None if example.metadata is None else getattr(example.metadata, name)
                if reference is not None:
                    table[i, 4 * k : 4 * k + 4] = (*_matched(name, reference, answer.metadata.get(name)), 1)
        return table


def _matched(name: str, reference: object, answer: object) -> tuple[float, int, int]:
    if name == "company_names":
        expected, predicted = ({alias(entry) for entry in fold_set(value)} for value in (reference, answer))
        return len(expected & predicted), len(predicted), len(expected)
    wanted, given = sorted(fold_set(reference)), sorted(fold_set(answer))
    return best_assignment(wanted, given), len(given), len(wanted)


def _metrics(name: str, start: int) -> list[Metric]:
    matched, predicted, expected, items = range(start, start + 4)

    def one(key: str, formula: Callable[[Totals], Floats], support: int, undefined: str) -> Metric:
        label = f"{LABELS[name]}: soft {key.replace('f1', 'F1')}"
        return Metric(f"{name}.soft_{key}", label, "soft", formula, column(support), undefined=undefined)

    return [
        one("precision", ratio(matched, predicted), predicted, "no entry was predicted"),
        one("recall", ratio(matched, expected), expected, "no reference has an entry"),
        one(
            "f1",
            lambda t: 2 * t[matched] / (t[predicted] + t[expected]),
            items,
            "no entry was expected or predicted",
        ),
    ]
