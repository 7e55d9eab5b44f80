"""What the item explorer of the page shows: items with what is wrong about each prediction, worked out beforehand.

Text is data here, never markup: it goes into the page as JSON that cannot end its script element, and the page's
script puts it there as text nodes. Where an item or an output is too long for a page of a few megabytes, the cut is
said in the text itself.
"""

from __future__ import annotations

import base64
import itertools
import json
import math
import re
import unicodedata
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from newslora.reporting.source import Item, Json, Results
from newslora.reporting.words import field_label

KINDS: Final = {
    "invalid": "no JSON object",
    "surrounded": "text around the JSON",
    "schema": "breaks the schema",
    "cut": "cut off at the length limit",
    "several": "several JSON objects",
    "missed": "entries missed",
    "invented": "entries invented",
    "wrong": "a wrong value",
}
"""Error kinds in the order in which the page offers them."""

PLAIN: Final = 2_000_000
"""Bytes of item data up to which the page carries them as plain JSON; above, they are deflated."""
BUDGET: Final = 3_400_000
"""Bytes of item data, as they stand in the page, that it may carry."""
_LIMITS: Final = (20_000, 8_000, 4_000, 2_000, 1_000, 500, 250)


@dataclass(frozen=True)
class Data:
    """The explorer's data as they stand in the page: JSON, or deflated JSON in base64."""

    text: str
    deflated: bool


def folded(text: str) -> str:
    """Return text as it is compared: NFKC, case and white space folded."""
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


def kinds_of(reference: Json, prediction: Json) -> tuple[list[str], list[str]]:
    """Return (error kinds, wrong fields) of one prediction against its reference."""
    metadata = prediction.get("metadata")
    found = set(_form_kinds(prediction))
    if metadata is None:
        return [kind for kind in KINDS if kind in found | {"invalid"}], list(reference)
    wrong = []
    for field, truth in reference.items():
        if differences := _field_kinds(truth, metadata.get(field)):
            wrong.append(field)
            found |= differences
    return [kind for kind in KINDS if kind in found], wrong


def _form_kinds(prediction: Json) -> list[str]:
    rung = prediction.get("rung")
    checks = {
        "surrounded": rung == "extractable" or (prediction.get("trailing") or 0) > 0,
        "schema": prediction.get("metadata") is not None and bool(prediction.get("error")),
        "cut": prediction.get("finish_reason") == "length",
        "several": (prediction.get("n_objects") or 0) > 1,
    }
    return [kind for kind, holds in checks.items() if holds]


def _field_kinds(truth: object, guess: object) -> set[str]:
    if isinstance(truth, list):
        expected, given = _entries(truth), _entries(guess)
        return ({"missed"} if expected - given else set()) | ({"invented"} if given - expected else set())
    return set() if _same(truth, guess) else {"wrong"}


def _entries(value: object) -> set[str]:
    return {folded(str(entry)) for entry in value} if isinstance(value, list) else set()


def _same(truth: object, guess: object) -> bool:
    if isinstance(truth, str) and isinstance(guess, str):
        return folded(truth) == folded(guess)
    return truth == guess and isinstance(truth, bool) == isinstance(guess, bool)


def distance(one: object, other: object) -> float:
    """Return how far two values of a field are apart, in [0, 1]: lists and texts by shared entries or words."""
    if isinstance(one, list) or isinstance(other, list):
        return _apart(_entries(one), _entries(other))
    if isinstance(one, bool) or isinstance(other, bool):
        return float(one is not other)
    if isinstance(one, int | float) and isinstance(other, int | float):
        return min(1.0, abs(one - other) / 10)
    if isinstance(one, str) and isinstance(other, str):
        return _apart(set(folded(one).split()), set(folded(other).split()))
    return float(one != other)


def _apart(one: set[str], other: set[str]) -> float:
    return 1 - len(one & other) / len(one | other) if one or other else 0.0


def metadata_distance(one: Json | None, other: Json | None, fields: Sequence[str]) -> float:
    """Return the mean distance over fields; an answer without an object is as far as can be from one with."""
    if one is None or other is None:
        return float(one is not other)
    return sum(distance(one.get(field), other.get(field)) for field in fields) / max(len(fields), 1)


def disagreement(item: Item, models: Sequence[str], fields: Sequence[str]) -> float:
    """Return the mean distance between the models' first answers, in [0, 1]; with one model, to the reference."""
    answers = [item.predictions[model][0].get("metadata") for model in models if item.predictions.get(model)]
    if len(answers) == 1:
        answers.append(item.reference)
    pairs = list(itertools.combinations(answers, 2))
    return sum(metadata_distance(a, b, fields) for a, b in pairs) / max(len(pairs), 1)


def error(item: Item, models: Sequence[str], fields: Sequence[str]) -> float:
    """Return the mean distance of all models' answers to the reference, in [0, 1]."""
    answers = [answer.get("metadata") for model in models for answer in item.predictions.get(model, ())]
    return sum(metadata_distance(a, item.reference, fields) for a in answers) / max(len(answers), 1)


def explorer_data(results: Results, *, plain: int = PLAIN, budget: int = BUDGET) -> Data:
    """Return the explorer's data, safe inside a script element, at most about `budget` bytes.

    Long texts are cut only when the whole does not fit, longest limit first, and each cut says how much is missing.
    """
    for limit in _LIMITS:
        text = _script_json(_document(results, limit))
        found = Data(text, deflated=False)
        if len(text.encode()) > plain:
            found = Data(base64.b64encode(zlib.compress(text.encode(), 9)).decode(), deflated=True)
        if len(found.text) <= budget:
            break
    return found


def _document(results: Results, limit: int) -> Json:
    fields = results.fields
    return {
        "models": list(results.models),
        "fields": {field: field_label(field) for field in fields},
        "kinds": KINDS,
        "items": [_item(item, results.models, fields, limit) for item in results.items],
    }


def _item(item: Item, models: Sequence[str], fields: Sequence[str], limit: int) -> Json:
    return {
        "id": item.id,
        "title": _cut(item.title, limit),
        "content": _cut(item.content, limit),
        "issue": item.issue or "",
        "date": item.published_at or "",
        "source": item.source or "",
        "reference": {field: item.reference[field] for field in fields if field in item.reference},
        "disagreement": round(disagreement(item, models, fields), 4),
        "error": round(error(item, models, fields), 4),
        "predictions": [
            [_prediction(answer, item.reference, fields, limit) for answer in item.predictions.get(model, ())]
            for model in models
        ],
    }


def _prediction(answer: Json, reference: Json, fields: Sequence[str], limit: int) -> Json:
    known = {field: reference[field] for field in fields if field in reference}
    kinds, wrong = kinds_of(known, answer)
    raw = answer.get("raw") or ""
    metadata = answer.get("metadata")
    found: Json = {"raw": _cut(raw, limit), "kinds": kinds, "wrong": wrong}
    if metadata is not None and (len(raw) > limit or not _says(raw, metadata)):
        found["metadata"] = {field: metadata[field] for field in fields if field in metadata}
    elif metadata is None:
        found["metadata"] = None
    if answer.get("error"):
        found["error"] = _cut(str(answer["error"]), 400)
    return found


def _says(raw: str, metadata: Mapping[str, Any]) -> bool:
    """Whether the raw text is just this JSON object, so that the page can read it from there."""
    try:
        return bool(json.loads(raw, parse_constant=_refuse) == metadata)
    except (ValueError, RecursionError):
        return False


def _refuse(name: str) -> None:
    raise ValueError(f"{name} is no JSON")


def _cut(text: str, limit: int) -> str:
    if len(text) <= limit:
        return text
    return f"{text[:limit]} […cut here: {len(text) - limit:,} more characters are in items.jsonl]"


def _script_json(document: Json) -> str:
    """Write JSON that cannot close a script element, open a comment, or break an old parser."""
    try:
        text = json.dumps(document, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    except ValueError:
        text = json.dumps(_finite(document), ensure_ascii=False, separators=(",", ":"))
    return re.sub("[<>&\u2028\u2029\ud800-\udfff]", lambda found: f"\\u{ord(found[0]):04x}", text)


def _finite(value: Any) -> Any:
    """Replace NaN and infinities, which a page cannot read, by their names."""
    if isinstance(value, dict):
        return {key: _finite(entry) for key, entry in value.items()}
    if isinstance(value, list | tuple):
        return [_finite(entry) for entry in value]
    return str(value) if isinstance(value, float) and not math.isfinite(value) else value
