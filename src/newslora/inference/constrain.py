"""Constrained decoding: which tokens keep an answer on the schema's grammar, and able to close in time.

The schema's answers are a regular language (`_automaton`), so the whole grammar fits in a small table that lives on the
device beside the model: state x token class -> next state. A step of decoding then needs no parser on the CPU and no
synchronisation. Tokens that do the same in every state share a class: 128,000 tokens fall into a few hundred.

Three conditions let a token pass:

* the automaton has a transition for all of its bytes;
* no string grows past `max_string_length` characters, no list past `max_list_items` entries;
* from where it leads, the answer can still be closed, stop token included, within the tokens that are left. This is
  exact, not a reserve: `shortest` holds the fewest tokens from every state to the end.

So a constrained answer is always complete: valid JSON, schema satisfied, ended by the stop token, `finish_reason` "stop".
The tokens are numpy arrays here; `newslora.inference._picker` applies them with torch.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from newslora.encoding import Encoder
from newslora.errors import ConfigError, EncodingError
from newslora.inference._automaton import CHARACTER, OPENING, Automaton, automaton_of
from newslora.schema import Schema

if TYPE_CHECKING:
    from numpy.typing import NDArray

NEVER: Final = np.iinfo(np.int32).max // 2
"""Cost of a state from which the tokenizer's tokens cannot reach the end."""


@dataclass(frozen=True)
class Grammar:
    """The tables of constrained decoding, for one schema, tokenizer and set of stop tokens.

    S states, C token classes, V logits. The last state is "done": the stop token leads there, and nothing leaves it.

    Attributes:
        token_class: (V,) int32; class of each token.
        next_state: (S, C) int16; -1 where the class is not allowed.
        added: (S, C) int16; characters that the class adds to the string that is open.
        restart: (S, C) int16; characters in the string that the class opened last, -1 where it opened none.
        shortest: (S,) int32; fewest tokens from the state to the end, stop token included.
        start: first state.
        max_string_length: the cap on characters.
    """

    token_class: NDArray[np.int32]
    next_state: NDArray[np.int16]
    added: NDArray[np.int16]
    restart: NDArray[np.int16]
    shortest: NDArray[np.int32]
    start: int
    max_string_length: int

    def allowed(self, state: int, count: int, remaining: int) -> NDArray[np.bool_]:
        """Return the (V,) mask of tokens that may come next.

        Args:
            state: where the answer is.
            count: characters in the string that is open.
            remaining: tokens that may still be written, this one included.
        """
        target = self.next_state[state].astype(np.int64)
        passes = (target >= 0) & (count + self.added[state] <= self.max_string_length)
        passes &= self.shortest[target] <= remaining - 1
        mask: NDArray[np.bool_] = passes[self.token_class]
        return mask

    def advance(self, state: int, count: int, token: int) -> tuple[int, int]:
        """Return state and character count after an allowed token."""
        kind = self.token_class[token]
        restart = int(self.restart[state, kind])
        return int(self.next_state[state, kind]), restart if restart >= 0 else count + int(self.added[state, kind])


def grammar_of(encoder: Encoder, *, n_logits: int, max_new_tokens: int) -> Grammar:
    """Compile the schema of an encoder for its tokenizer.

    Args:
        encoder: tokenizer, schema and stop tokens.
        n_logits: V, the width of the model's output; at least the size of the tokenizer.
        max_new_tokens: the limit within which every answer must close.

    Raises:
        EncodingError: the tokenizer's tokens cannot be read as bytes, or cannot write an answer of this schema.
        ConfigError: not even the shortest answer fits in `max_new_tokens`, or the schema is too large.
    """
    tokens = token_bytes(encoder.tokenizer)
    grammar = compile_grammar(encoder.schema, tokens, encoder.stop_ids, n_logits=n_logits)
    least = int(grammar.shortest[grammar.start])
    if least >= NEVER:
        raise EncodingError(
            "this tokenizer cannot write the schema's JSON (a byte of it is in no token), so --constrain cannot work "
            "with it; predict without --constrain"
        )
    if least > max_new_tokens:
        raise ConfigError(
            f"predict.max_new_tokens is {max_new_tokens}, but the shortest answer that this schema allows takes "
            f"{least} tokens; raise it, or predict without --constrain"
        )
    return grammar


def compile_grammar(
    schema: Schema, tokens: Sequence[bytes | None], stop_ids: Sequence[int], *, n_logits: int
) -> Grammar:
    """Return the tables of a schema for a vocabulary of byte strings; None is a token that no answer contains."""
    automaton = automaton_of(schema)
    walk = _Walk(automaton, schema.max_string_length)
    token_class = np.full(n_logits, walk.dead, np.int32)
    for token, text in enumerate(tokens[:n_logits]):
        if text:
            token_class[token] = walk.column(text)
    next_state, added, restart = walk.tables()
    stop = next_state.shape[1] - 1
    token_class[list(stop_ids)] = stop
    shortest = _shortest(automaton, next_state, added, np.unique(token_class))
    return Grammar(token_class, next_state, added, restart, shortest, automaton.start, schema.max_string_length)


class _Walk:
    """Runs every token through the automaton from all states at once, one byte at a time.

    A column holds, for each state, where a byte string leads and what it does to the counter. Byte strings that share
    a column share it from there on, so the distinct columns, and with them the work, are few.
    """

    def __init__(self, automaton: Automaton, cap: int) -> None:
        n = len(automaton.next_state)
        self._automaton, self._cap = automaton, cap
        self._columns: list[NDArray[np.int16]] = []
        self._ids: dict[bytes, int] = {}
        self._steps: dict[tuple[int, int], int] = {}
        nothing = np.full(n, -1, np.int16)
        self.dead = self._id(np.stack([nothing, np.zeros(n, np.int16), nothing]))
        self._empty = self._id(np.stack([np.arange(n, dtype=np.int16), np.zeros(n, np.int16), nothing]))

    def column(self, text: bytes) -> int:
        """Return the id of the column of a byte string."""
        column = self._empty
        for byte in text:
            step = (column, byte)
            known = self._steps.get(step)
            column = self._steps[step] = self._after(column, byte) if known is None else known
            if column == self.dead:
                break
        return column

    def tables(self) -> tuple[NDArray[np.int16], NDArray[np.int16], NDArray[np.int16]]:
        """Return next state, added and restart, (S + 1, C + 1): with the done state and the stop token's class."""
        stacked = np.stack(self._columns, axis=2)  # (3, S, C)
        n, c = stacked.shape[1:]
        tables = np.full((3, n + 1, c + 1), -1, np.int16)
        tables[1] = 0
        tables[:, :n, :c] = stacked
        tables[0, self._automaton.final, c] = n
        tables[0, n, c] = n
        return tables[0], tables[1], tables[2]

    def _id(self, column: NDArray[np.int16]) -> int:
        key = column.tobytes()
        if key not in self._ids:
            self._ids[key] = len(self._columns)
            self._columns.append(column)
        return self._ids[key]

    def _after(self, column: int, byte: int) -> int:
        state, added, restart = self._columns[column]
        kind = np.where(state < 0, -1, self._automaton.kind[state, byte])
        target = np.where(state < 0, -1, self._automaton.next_state[state, byte])
        counts, opened = kind == CHARACTER, restart >= 0
        restart = np.where(kind == OPENING, 0, restart + (counts & opened))
        added = added + (counts & ~opened)
        target = np.where((added > self._cap) | (restart > self._cap), -1, target)
        alive = target >= 0
        new = np.stack([target, np.where(alive, added, 0), np.where(alive, restart, -1)])
        return self._id(new.astype(np.int16))


def _shortest(
    automaton: Automaton, next_state: NDArray[np.int16], added: NDArray[np.int16], classes: NDArray[np.int32]
) -> NDArray[np.int32]:
    """Return the fewest tokens to the end from every state, by relaxation until nothing improves.

    Only tokens that always fit count: those that add no character to the open string, one where the string may not be
    empty. So the number holds whatever the counter says.
    """
    target, extra = next_state[:, classes].astype(np.int64), added[:, classes]
    fits = np.zeros(len(next_state), np.int16)
    fits[: len(automaton.needs_character)] = automaton.needs_character
    usable = (target >= 0) & (extra <= fits[:, None])
    costs = np.full(len(next_state), NEVER, np.int32)
    costs[-1] = 0
    while True:
        onward = np.where(usable, costs[target], NEVER).min(axis=1)
        better = np.minimum(costs, np.minimum(onward + 1, NEVER)).astype(np.int32)
        if (better == costs).all():
            return costs
        costs = better


def token_bytes(tokenizer: Any) -> list[bytes | None]:
    """Return the bytes that each token stands for; None for special and added tokens, which no answer contains.

    Raises:
        EncodingError: the tokenizer is neither byte-level BPE nor SentencePiece with byte fallback.
    """
    decoder = _decoder_of(tokenizer)
    kinds = {part["type"] for part in _parts(decoder)}
    pieces = tokenizer.convert_ids_to_tokens(list(range(len(tokenizer))))
    left_out = {*tokenizer.all_special_ids, *tokenizer.get_added_vocab().values()}
    if "ByteLevel" in kinds:
        spelled = _byte_level_alphabet()
        read = [_byte_level(piece, spelled) for piece in pieces]
    elif "ByteFallback" in kinds:
        read = [_sentencepiece(piece) for piece in pieces]
    else:
        raise EncodingError(
            f"--constrain cannot read this tokenizer's tokens as bytes (its decoder is {', '.join(sorted(kinds)) or 'none'}; "
            "byte-level BPE and SentencePiece with byte fallback are known); predict without --constrain"
        )
    return [None if token in left_out else text for token, text in enumerate(read)]


def _decoder_of(tokenizer: Any) -> dict[str, Any]:
    backend = getattr(tokenizer, "backend_tokenizer", None)
    decoder = getattr(backend, "decoder", None)
    if decoder is None:
        return {}
    found: dict[str, Any] = json.loads(decoder.__getstate__())
    return found


def _parts(decoder: dict[str, Any]) -> Iterator[dict[str, Any]]:
    if decoder.get("type") == "Sequence":
        for part in decoder["decoders"]:
            yield from _parts(part)
    elif decoder:
        yield decoder


def _byte_level_alphabet() -> dict[str, int]:
    """Return the byte of each character of GPT-2's alphabet: printable Latin-1 as itself, the others from U+0100 on."""
    plain = [*range(0x21, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x100)]
    shifted = [byte for byte in range(256) if byte not in set(plain)]
    return {chr(byte): byte for byte in plain} | {chr(256 + i): byte for i, byte in enumerate(shifted)}


def _byte_level(piece: str | None, alphabet: dict[str, int]) -> bytes | None:
    if piece is None or any(character not in alphabet for character in piece):
        return None
    return bytes(alphabet[character] for character in piece)


def _sentencepiece(piece: str | None) -> bytes | None:
    if piece is None:
        return None
    if len(piece) == 6 and piece.startswith("<0x") and piece.endswith(">"):
        return bytes([int(piece[3:5], 16)])
    return piece.replace("\u2581", " ").encode()
