"""Model text -> the metadata object in it. Never raises, and takes time linear in the text.

A model may write prose around its answer, a code fence, several objects, its own prompt, role words, NaN, or half an
object. `parse` takes the first complete JSON object that carries a field of the schema and says what it stood in:

* whole: the object is all of the text, as RFC 8259 has it (white space aside);
* extractable: there is such an object somewhere;
* schema_valid: the extracted object has every field of the schema, with a value of its type and range.

The first and the last do not imply each other: a runaway model writes valid objects and goes on. An object without any
field of the schema (a piece of code, `{}` in a formula) is no answer; it is only counted. Objects nested deeper than
`MAX_DEPTH` are not read.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final, Literal, NamedTuple

from newslora.schema import Prediction, Schema

MAX_DEPTH: Final = 100
MAX_DIGITS: Final = 300
"""Longer integers are no number of any field, and do not fit a float."""

_BLANK: Final = " \t\n\r"
_WS = r"[ \t\n\r]*+"
_TEXT = r'"[^"\\\x00-\x1f]*+(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\x00-\x1f]*+)*+"'
_SCALAR = rf"(?:{_TEXT}|-?(?:0|[1-9][0-9]*+)(?:\.[0-9]++)?(?:[eE][-+]?[0-9]++)?|true|false|null|NaN|-?Infinity)"
_START: Final = re.compile(rf'\{{{_WS}["}}]')
_KEY: Final = re.compile(rf"{_WS}{_TEXT}{_WS}:{_WS}")
_VALUE: Final = re.compile(rf"{_WS}{_SCALAR}")
_NEXT: Final = re.compile(rf"{_WS}([,\]}}])")
_SPACE: Final = re.compile(_WS)
_STRUCTURE: Final = re.compile(r'"(?:[^"\\]|\\.)*+("?)|[{}\[\]]', re.DOTALL)
_FENCE: Final = re.compile(r"```[a-zA-Z]*\s*")
_SURROGATE: Final = re.compile("[\ud800-\udfff]")
_ESCAPED_HALF: Final = re.compile(r"\\u[dD][89a-fA-F]")
_ECHO: Final = re.compile(r"\s*(?:<\|[a-z_]+\|>\s*)*(?:user|human|system)\b[:\s]", re.IGNORECASE)


class Parsed(NamedTuple):  # made once a prediction: a frozen dataclass takes five times as long
    """What was found in a model's text.

    Attributes:
        metadata: the extracted object with all its keys; None when there is none. NaN, infinities and integers of more
            than `MAX_DIGITS` digits are None in it.
        error: the first things that keep the object from the schema, or why there is no object; None when the schema
            holds.
        whole, extractable, schema_valid: the rungs, see the module.
        leading, trailing: the text around the object, stripped of white space; `leading` is all of the text when there
            is no object.
        n_objects: complete JSON objects in the text, nested ones not counted.
        truncated: the text ends inside an object that is not closed.
        echo: the text starts with a role word, or repeats the prompt where that was given.
        duplicate_keys: keys that the extracted object, or one inside it, gives more than once; the last value counts.
        repaired: the object stood in a code fence without its braces.
    """

    metadata: dict[str, Any] | None = None
    error: str | None = None
    whole: bool = False
    extractable: bool = False
    schema_valid: bool = False
    leading: str = ""
    trailing: str = ""
    n_objects: int = 0
    truncated: bool = False
    echo: bool = False
    duplicate_keys: tuple[str, ...] = ()
    repaired: bool = False

    @property
    def rung(self) -> Literal["schema", "whole", "extractable", "none"]:
        """The best that is true of the text; "schema" says nothing about what stands around the object."""
        if self.schema_valid:
            return "schema"
        if self.whole:
            return "whole"
        return "extractable" if self.extractable else "none"


def parse(raw: str, schema: Schema, *, prompt: str | None = None) -> Parsed:
    """Take the first complete object with a field of the schema out of a model's text.

    Args:
        raw: the text, as the model wrote it.
        schema: the fields that count.
        prompt: the text that the model was asked with; where the model repeats it, the search starts behind it.

    Returns:
        What was found; a text without an object is a value too, with `error` set.
    """
    if prompt is None and (simple := _simple(raw, schema)):
        return simple
    text = _SURROGATE.sub("\ufffd", raw)
    start = _behind(prompt, text)
    found = _search(text, start, frozenset(schema.fields))
    echo = start > 0 or _ECHO.match(text) is not None
    if found.answer is None:
        return Parsed(
            error=_reason(text, found, schema),
            leading=text.strip(),
            n_objects=found.n_objects,
            truncated=found.truncated,
            echo=echo,
        )
    answer = found.answer
    problems = [*answer.problems, *schema.problems(answer.value)]
    leading, trailing = text[: answer.start], text[answer.end :]
    alone = not (leading.strip(_BLANK) or trailing.strip(_BLANK))
    return Parsed(
        metadata=answer.value,
        error="; ".join(problems[:3]) or None,
        whole=alone and not (answer.nested or answer.foreign or answer.repaired),
        extractable=True,
        schema_valid=not problems,
        leading=leading.strip(),
        trailing=trailing.strip(),
        n_objects=found.n_objects,
        truncated=found.truncated,
        echo=echo,
        duplicate_keys=answer.duplicates,
        repaired=answer.repaired,
    )


def prediction(
    id: str,  # noqa: A002 - the record's own name
    raw: str,
    schema: Schema,
    *,
    finish_reason: str | None = None,
    n_tokens: int | None = None,
) -> Prediction:
    """Return the record of a model's answer, parsed; an answer that cannot be read has `error` set."""
    parsed = parse(raw, schema)
    return Prediction(
        id=id,
        raw=_SURROGATE.sub("\ufffd", raw),
        metadata=parsed.metadata,
        error=parsed.error,
        finish_reason=finish_reason,
        n_tokens=n_tokens,
    )


class _Odd(ValueError):
    """There is more to say of an object than its value."""


def _simple(raw: str, schema: Schema) -> Parsed | None:
    """Read what most answers of a tuned model are, one ordinary object and nothing else; None where it is not."""
    text = raw.strip(_BLANK)
    if not text.startswith("{") or text.count("{") + text.count("[") > MAX_DEPTH:
        return None
    try:
        value, end = _PLAIN.raw_decode(text)
    except (ValueError, RecursionError):
        return None
    if end != len(text) or not any(name in value for name in schema.fields):
        return None
    if (not text.isascii() and _SURROGATE.search(text)) or ("\\u" in text and _ESCAPED_HALF.search(text)):
        return None
    problems = schema.problems(value)
    error = "; ".join(problems[:3]) or None
    return Parsed(value, error, whole=True, extractable=True, schema_valid=not problems, n_objects=1)


def _distinct(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    value = dict(pairs)
    if len(value) != len(pairs):
        raise _Odd
    return value


def _refuse(_: str) -> None:
    raise _Odd


def _finite(text: str) -> float:
    value = float(text)
    if not math.isfinite(value):
        raise _Odd
    return value


def _short_integer(text: str) -> int:
    if len(text) > MAX_DIGITS:
        raise _Odd
    return int(text)


_PLAIN: Final = json.JSONDecoder(
    object_pairs_hook=_distinct, parse_constant=_refuse, parse_float=_finite, parse_int=_short_integer
)


@dataclass(slots=True)
class _Answer:
    """A decoded object, where it stood, and what was odd about it."""

    value: dict[str, Any]
    start: int
    end: int
    duplicates: tuple[str, ...] = ()
    foreign: bool = False  # NaN, Infinity or a number beyond any float: no JSON
    nested: bool = False
    repaired: bool = False

    @property
    def problems(self) -> list[str]:
        """What the values alone do not show."""
        found = [f"{key} is given more than once" for key in self.duplicates]
        found += ["the object has no braces"] if self.repaired else []
        return found + (["NaN, Infinity or an endless number, which JSON does not have"] if self.foreign else [])


@dataclass(slots=True)
class _Found:
    answer: _Answer | None = None
    n_objects: int = 0
    truncated: bool = False
    other_keys: list[str] = field(default_factory=list)


class _Span(NamedTuple):
    end: int
    depth: int


# Search


def _search(text: str, start: int, fields: frozenset[str]) -> _Found:
    found = _Found()
    tail = start  # behind the last complete object
    for answer in _objects(text, start):
        found.n_objects += 1
        tail = answer.end
        if found.answer is None:
            found.answer = _with_field(answer, fields)
            if found.answer is None:
                found.other_keys = found.other_keys or [str(key) for key in answer.value][:3]
    if found.answer is None:
        found.answer = _braceless(text, start, fields)
    found.truncated = _ends_inside(text, tail)
    return found


def _objects(text: str, start: int, *, budget: int | None = None) -> Iterator[_Answer]:
    """Yield the complete objects of a text from left to right, each search starting behind the last one found.

    The C decoder tries every opening brace. Each failed try may have read up to the end, so tries are paid from a
    budget; a text that uses it up (megabytes of brackets) goes on with `_spans`, whose time is linear.
    """
    budget = 8 * len(text) + 65_536 if budget is None else budget
    spans: Mapping[int, _Span] | None = None
    reader = _Reader()
    at = start
    while match := _START.search(text, at):
        begin = match.start()
        if spans is None and budget < 0:
            spans = _spans(text, begin)
        if spans is not None and begin not in spans:
            at = begin + 1
            continue
        answer, cost = reader.read(text, begin)
        budget -= cost
        if answer is None:
            at = begin + 1
            continue
        yield answer
        at = answer.end


class _Reader:
    """Python's JSON decoder, and notes of what it would pass over in silence."""

    def __init__(self) -> None:
        self._duplicates: list[str] = []
        self._foreign = False
        self._decoder = json.JSONDecoder(
            object_pairs_hook=self._object, parse_constant=self._constant, parse_float=self._float, parse_int=self._int
        )

    def read(self, text: str, begin: int) -> tuple[_Answer | None, int]:
        """Decode the object at `begin`; return it, or None, and the characters that a failure had to read."""
        try:
            value, end = self._decoder.raw_decode(text, begin)
        except json.JSONDecodeError as error:
            self._notes()
            return None, error.pos + 64  # making the error counts the lines before its position
        except (ValueError, RecursionError):
            self._notes()
            return None, len(text)
        duplicates, foreign = self._notes()
        if text.count("{", begin, end) + text.count("[", begin, end) > MAX_DEPTH and _depth(value) > MAX_DEPTH:
            return None, end
        if text.find("\\u", begin, end) >= 0:
            value = _clean(value)
        return _Answer(value, begin, end, duplicates, foreign), 0

    def _notes(self) -> tuple[tuple[str, ...], bool]:
        notes = tuple(dict.fromkeys(self._duplicates)), self._foreign
        if notes != ((), False):
            self._duplicates, self._foreign = [], False
        return notes

    def _object(self, pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        value = dict(pairs)
        if len(value) < len(pairs):
            seen: set[str] = set()
            for key, _ in pairs:
                if key in seen:
                    self._duplicates.append(key)
                seen.add(key)
        return value

    def _constant(self, _: str) -> None:
        self._foreign = True

    def _float(self, text: str) -> float | None:
        value = float(text)
        if math.isfinite(value):
            return value
        self._foreign = True
        return None

    def _int(self, text: str) -> int | None:
        if len(text) <= MAX_DIGITS:
            return int(text)
        self._foreign = True
        return None


def _with_field(answer: _Answer, fields: frozenset[str]) -> _Answer | None:
    """Return the object, or the first one inside it, that carries a field of the schema."""
    if not fields.isdisjoint(answer.value):
        return answer
    stack: list[Any] = [answer.value]
    while stack:
        value = stack.pop()
        if isinstance(value, dict):
            if not fields.isdisjoint(value):
                answer.value, answer.nested = value, True
                return answer
            stack.extend(reversed(value.values()))
        elif isinstance(value, list):
            stack.extend(reversed(value))
    return None


def _braceless(text: str, start: int, fields: frozenset[str]) -> _Answer | None:
    """Return the object whose members fill a code fence, its braces left out; seen of untuned models."""
    end, reader = start, _Reader()
    while opening := _FENCE.search(text, end):
        begin = opening.end()
        end = text.find("```", begin)
        if end < 0:
            return None
        members = text[begin:end].strip()
        if not members.startswith('"'):
            end = begin if end == begin else end  # this fence may close one block and open the next
            continue
        answer, _ = reader.read("{" + members + "}", 0)
        if answer and answer.end == len(members) + 2 and not fields.isdisjoint(answer.value):
            answer.start, answer.end, answer.repaired = begin, end, True
            return answer
    return None


def _ends_inside(text: str, tail: int) -> bool:
    """Say whether the text ends inside an object that opens behind `tail`."""
    match = _START.search(text, tail)
    if match is None:
        return text[tail:].rstrip().endswith("{")
    depth = 0
    for token in _STRUCTURE.finditer(text, match.start()):
        if token[0][0] == '"':
            if not token[1]:
                return True
            continue
        depth += 1 if token[0] in "{[" else -1
        if depth == 0:
            return False
    return depth > 0


def _behind(prompt: str | None, text: str) -> int:
    """Return where the text goes on behind a repeated prompt; 0 where it repeats none."""
    if not prompt or not prompt.strip():
        return 0
    at = text.find(prompt.strip())
    return at + len(prompt.strip()) if at >= 0 else 0


def _reason(text: str, found: _Found, schema: Schema) -> str:
    if not text.strip():
        return "empty output"
    if found.n_objects:
        keys = ", ".join(found.other_keys) or "none"
        return f"no object has any of {', '.join(schema.fields)}; the first one's keys: {keys}"
    return "truncated: the text ends inside an object" if found.truncated else "no JSON object"


def _clean(value: Any) -> Any:
    """Half of an escaped emoji is no text in any encoding; it becomes U+FFFD."""
    if isinstance(value, str):
        return _SURROGATE.sub("\ufffd", value)
    if isinstance(value, list):
        return [_clean(entry) for entry in value]
    if isinstance(value, dict):
        return {_clean(key): _clean(entry) for key, entry in value.items()}
    return value


def _depth(value: object) -> int:
    """Return how deeply a decoded value is nested; iterative, for it may be deep."""
    deepest, stack = 0, [(value, 1)]
    while stack:
        item, depth = stack.pop()
        if isinstance(item, dict | list):
            deepest = max(deepest, depth)
            stack.extend((entry, depth + 1) for entry in (item.values() if isinstance(item, dict) else item))
    return deepest


# The linear way


def _spans(text: str, start: int) -> dict[int, _Span]:
    """Return where every complete object and array of a text ends, in linear time.

    From right to left, so that a container inside another is known when the outer one is looked at, and is jumped
    over. A character is then read by at most two containers: the innermost one around it, once for each way of
    pairing the quotes.
    """
    spans: dict[int, _Span] = {}
    braces, brackets = text.rfind("{", start), text.rfind("[", start)
    while (at := max(braces, brackets)) >= 0:
        if span := _span(text, at, spans):
            spans[at] = span
        if at == braces:
            braces = text.rfind("{", start, at)
        else:
            brackets = text.rfind("[", start, at)
    return spans


def _span(text: str, begin: int, spans: Mapping[int, _Span]) -> _Span | None:
    """Return the end and depth of the container at `begin`; None where it is not complete, or too deep."""
    is_object = text[begin] == "{"
    closing = "}" if is_object else "]"
    at, depth = _skip(text, begin + 1), 1
    if text.startswith(closing, at):
        return _Span(at + 1, depth)
    while True:
        if is_object:
            key = _KEY.match(text, at)
            if key is None:
                return None
            at = key.end()
        inner = spans.get(at := _skip(text, at))
        if inner is not None:
            at, depth = inner.end, max(depth, inner.depth + 1)
        elif value := _VALUE.match(text, at):
            at = value.end()
        else:
            return None
        after = _NEXT.match(text, at)
        if after is None or depth > MAX_DEPTH:
            return None
        at = after.end()
        if after[1] != ",":
            return _Span(at, depth) if after[1] == closing else None


def _skip(text: str, at: int) -> int:
    match = _SPACE.match(text, at)
    return match.end() if match else at
