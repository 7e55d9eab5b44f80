r"""The answers that a schema allows, as a byte automaton: a finite set of states, and where each byte leads.

A schema of fixed fields is a regular language: literals, closed choices and strings whose length is capped. The cap is
not part of the states (it would multiply them by the cap); it is a counter beside them, which every byte that starts a
character raises and every opening quote sets back. Built backwards, so that every state knows what follows it.

Strings may hold any UTF-8 text; of JSON's escapes those of one character (`\"`, `\\`, `\n`, ...), not `\u`: the training
targets write text as it is, and half a surrogate pair could not be written to a file.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from newslora.errors import ConfigError
from newslora.schema import LIST_FIELDS, SENTIMENTS, Schema

if TYPE_CHECKING:
    from numpy.typing import NDArray

PLAIN: Final = 0
CHARACTER: Final = 1
OPENING: Final = 2
"""What a byte does to the character counter of the open string: nothing, add one, start again at zero."""

MAX_STATES: Final = 30_000
"""States are stored in 16 bits."""

MAX_SCORES: Final = 10_000
"""Values of `relevance_score`; each is spelled out."""

Edges = dict[int, tuple[int, int]]
"""byte -> (next state, what it does to the counter)."""


@dataclass(frozen=True)
class Automaton:
    """Which bytes may follow which.

    Attributes:
        next_state: (S, 256) int16; -1 where the byte is not allowed.
        kind: (S, 256) int8; what the byte does to the character counter.
        start, final: the states before the first and after the last byte.
        needs_character: (S,) bool; states in which a string must get one more character before it may close.
    """

    next_state: NDArray[np.int16]
    kind: NDArray[np.int8]
    start: int
    final: int
    needs_character: NDArray[np.bool_]


def automaton_of(schema: Schema) -> Automaton:
    """Return the automaton of the schema's answers, with the white space that `Schema.dumps` writes.

    Raises:
        ConfigError: the schema has more states than 16 bits can name (an enormous list cap), or a relevance scale of
            more than 10,000 steps.
    """
    build = _Builder()
    final = build.state({})
    start = _object(build, schema, final)
    if len(build.edges) > MAX_STATES:
        raise ConfigError(
            f"the schema is too large to constrain ({len(build.edges):,} states, at most {MAX_STATES:,}); lower "
            "schema.max_list_items"
        )
    n = len(build.edges)
    next_state, kind = np.full((n, 256), -1, np.int16), np.zeros((n, 256), np.int8)
    for state, edges in enumerate(build.edges):
        for byte, (target, effect) in edges.items():
            next_state[state, byte], kind[state, byte] = target, effect
    needs = np.zeros(n, np.bool_)
    needs[build.non_empty] = True
    return Automaton(next_state, kind, start, final, needs)


class _Builder:
    """Grows the automaton from its end; every method takes the state that follows and returns the one before."""

    def __init__(self) -> None:
        self.edges: list[Edges] = []
        self.non_empty: list[int] = []

    def state(self, edges: Edges) -> int:
        self.edges.append(edges)
        return len(self.edges) - 1

    def literal(self, text: str, then: int) -> int:
        for byte in reversed(text.encode()):
            then = self.state({byte: (then, PLAIN)})
        return then

    def either(self, *states: int) -> int:
        """Return one state that may go on as any of these; they must differ in their first byte."""
        union: Edges = {}
        for state in states:
            assert not union.keys() & self.edges[state].keys()
            union |= self.edges[state]
        return self.state(union)

    def choice(self, options: Iterable[str], then: int) -> int:
        """Return the root of a trie of the options; one may be the beginning of another ("1", "10")."""
        words = {option.encode() for option in options}
        return self._trie(words, then)

    def _trie(self, words: set[bytes], then: int) -> int:
        if words == {b""}:
            return then
        firsts = sorted({word[0] for word in words if word})
        edges: Edges = {
            byte: (self._trie({word[1:] for word in words if word[:1] == bytes([byte])}, then), PLAIN)
            for byte in firsts
        }
        branch = self.state(edges)
        return self.either(branch, then) if b"" in words else branch

    def string(self, then: int, *, non_empty: bool) -> int:
        """Return the state before the opening quote of a string."""
        body = self.state({})
        characters = self._characters(body)
        self.edges[body] = {ord('"'): (then, PLAIN), **characters}
        first = body
        if non_empty:
            first = self.state(dict(characters))
            self.non_empty.append(first)
        return self.state({ord('"'): (first, OPENING)})

    def _characters(self, body: int) -> Edges:
        """Return the bytes that may start a character, by RFC 3629 (no overlong forms, no surrogates)."""
        escape = self.state({ord(c): (body, PLAIN) for c in '"\\/bfnrt'})
        last = self._continuation(body)
        two = self._continuation(last)
        three = self._continuation(two)
        edges = {byte: (body, CHARACTER) for byte in range(0x20, 0x80) if chr(byte) not in '"\\'}
        edges[ord("\\")] = (escape, CHARACTER)
        edges |= dict.fromkeys(range(0xC2, 0xE0), (last, CHARACTER))
        edges |= dict.fromkeys(range(0xE1, 0xF0), (two, CHARACTER))
        edges[0xE0] = (self._continuation(last, low=0xA0), CHARACTER)
        edges[0xED] = (self._continuation(last, high=0x9F), CHARACTER)
        edges |= dict.fromkeys(range(0xF1, 0xF4), (three, CHARACTER))
        edges[0xF0] = (self._continuation(two, low=0x90), CHARACTER)
        edges[0xF4] = (self._continuation(two, high=0x8F), CHARACTER)
        return edges

    def _continuation(self, then: int, *, low: int = 0x80, high: int = 0xBF) -> int:
        return self.state(dict.fromkeys(range(low, high + 1), (then, PLAIN)))

    def strings(self, then: int, *, most: int, indent: int | None) -> int:
        """Return the state before the opening bracket of a list of up to `most` strings."""
        inner, outer = _breaks(indent, depth=2), _breaks(indent, depth=1)
        comma = "," + (inner or " ")
        close = self.literal(outer + "]", then)
        item = self.string(close, non_empty=True)
        for _ in range(most - 1):
            item = self.string(self.either(close, self.literal(comma, item)), non_empty=True)
        inside = self.either(self.literal("]", then), self.literal(inner, item))
        return self.state({ord("["): (inside, PLAIN)})


def _object(build: _Builder, schema: Schema, final: int) -> int:
    line = _breaks(schema.indent, depth=1)
    then = build.literal(_breaks(schema.indent, depth=0) + "}", final)
    for i, name in reversed(list(enumerate(schema.fields))):
        before = "{" + line if i == 0 else "," + (line or " ")
        then = build.literal(f"{before}{json.dumps(name)}: ", _value(build, name, schema, then))
    return then


def _value(build: _Builder, name: str, schema: Schema, then: int) -> int:
    if name in LIST_FIELDS:
        return build.strings(then, most=schema.max_list_items, indent=schema.indent)
    if name == "summary":
        return build.string(then, non_empty=False)
    return build.choice(_options(name, schema), then)


def _options(name: str, schema: Schema) -> Sequence[str]:
    if name == "relevance_score":
        if schema.relevance_max - schema.relevance_min > MAX_SCORES:
            raise ConfigError(
                f"a relevance scale from {schema.relevance_min} to {schema.relevance_max} is too large to constrain "
                f"(at most {MAX_SCORES:,} steps); narrow it, or predict without --constrain"
            )
        return [str(score) for score in range(schema.relevance_min, schema.relevance_max + 1)]
    if name == "sponsored_ad":
        return ["true", "false"]
    words = schema.categories if name == "category" else SENTIMENTS
    return [json.dumps(word, ensure_ascii=False) for word in words]


def _breaks(indent: int | None, *, depth: int) -> str:
    return "" if indent is None else "\n" + " " * (indent * depth)
