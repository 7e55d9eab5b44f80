"""The grammar of constrained decoding: its masks, its caps, its promise to close, and the tokenizers that it refuses."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from inference_parts import encoder_of
from newslora.errors import ConfigError, EncodingError
from newslora.inference._automaton import automaton_of
from newslora.inference.constrain import Grammar, compile_grammar, grammar_of, token_bytes
from newslora.schema import NewsMetadata, Schema

BYTES = [bytes([byte]) for byte in range(256)]
MERGED = [
    b'", "',
    b'": ',
    b'"ai"',
    b'{"category": "',
    b" wor",
    b"\xe2\x80\x99",
    b'"}',
    b'."], "',
    b"a\\",
    b'n"',
    b"\xf0\x9f",
]
TOKENS: list[bytes | None] = [*BYTES, *MERGED, None]
STOP = len(TOKENS)
SCHEMAS = {
    "one line": Schema(max_list_items=2, max_string_length=5),
    "indented": Schema(max_list_items=3, max_string_length=3, indent=2),
    "flush left": Schema(max_list_items=1, max_string_length=4, indent=0),
    "study's fields": Schema(fields=("relevance_score", "summary", "key_insights", "company_names"), indent=2),
    "one field": Schema(fields=("relevance_score",), relevance_min=-12, relevance_max=105),
    "own categories": Schema(fields=("category", "sponsored_ad"), categories=("a", 'say "b"', "café", "a b")),
}


def compiled(schema: Schema, tokens: list[bytes | None] | None = None) -> Grammar:
    """Return the grammar of a schema over the test's own vocabulary, whose stop token is the last."""
    tokens = TOKENS if tokens is None else tokens
    return compile_grammar(schema, tokens, [len(tokens)], n_logits=len(tokens) + 3)


def write(grammar: Grammar, text: bytes, tokens: list[bytes | None]) -> tuple[int, int] | None:
    """Follow a text byte by byte; None where the grammar forbids it."""
    state, count = grammar.start, 0
    for byte in text:
        token = tokens.index(bytes([byte]))
        if not grammar.allowed(state, count, 10**6)[token]:
            return None
        state, count = grammar.advance(state, count, token)
    return state, count


def wander(grammar: Grammar, limit: int, rng: np.random.Generator, tokens: list[bytes | None]) -> bytes:
    """Write a random answer of at most `limit` tokens, and return its bytes."""
    state, count, written = grammar.start, 0, b""
    for remaining in range(limit, 0, -1):
        token = int(rng.choice(np.flatnonzero(grammar.allowed(state, count, remaining))))
        if token == len(tokens):
            return written
        written += tokens[token] or b"?"
        state, count = grammar.advance(state, count, token)
    raise AssertionError(f"cut after {limit} tokens: {written!r}")


@pytest.mark.parametrize("name", SCHEMAS)
@pytest.mark.parametrize("slack", [0, 1, 7, 400])
def test_random_answers_always_close_and_fit_the_schema(name: str, slack: int) -> None:
    """Any walk through the masks ends with the stop token within the limit, as an answer that the schema accepts."""
    schema = SCHEMAS[name]
    grammar, rng = compiled(schema), np.random.default_rng(slack)
    limit = int(grammar.shortest[grammar.start]) + slack
    for _ in range(40):
        answer = json.loads(wander(grammar, limit, rng, TOKENS))
        assert not schema.problems(answer)
        assert list(answer) == list(schema.fields)
        for value in answer.values():
            entries = value if isinstance(value, list) else [value]
            assert len(entries) <= max(schema.max_list_items, 1)
            assert all(len(entry) <= schema.max_string_length for entry in entries if isinstance(entry, str)) or (
                "category" in schema.fields
            )
            assert not isinstance(value, list) or all(value)


text = st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=5)


@given(
    insights=st.lists(text, max_size=3),
    summary=st.text(
        st.characters(exclude_categories=("Cs",), exclude_characters=[chr(c) for c in range(32)]), max_size=5
    ),
    score=st.integers(0, 10),
    indent=st.sampled_from([None, 0, 2, 4]),
)
def test_every_training_target_is_allowed(insights: list[str], summary: str, score: int, indent: int | None) -> None:
    """What `Schema.dumps` writes within the caps, the grammar allows, byte for byte, and then only the stop token."""
    schema = Schema(
        fields=("relevance_score", "key_insights", "summary"), max_list_items=3, max_string_length=5, indent=indent
    )
    target = schema.dumps(NewsMetadata(relevance_score=score, key_insights=tuple(insights), summary=summary))
    grammar = compiled(schema)
    place = write(grammar, target.encode(), TOKENS)
    assert place is not None
    assert np.flatnonzero(grammar.allowed(*place, 1)).tolist() == [STOP]


@pytest.mark.parametrize(
    ("written", "why"),
    [
        ('{"summary": "a', "the cap is two characters"),
        ('{"summary": "\n', "a raw control character"),
        ('{"summary": "\\u', "no unicode escapes"),
        ('{"summary":"', "white space as in the training data"),
        ('{"key_insights', "fields in the schema's order"),
        ('{"summary": "", "key_insights": [""', "no empty entries"),
        ('{"summary": "", "key_insights": ["x", "y"', "one entry at most"),
        ('{"summary": "", "key_insights": []} ', "nothing after the object"),
    ],
)
def test_what_is_outside_the_grammar_is_refused(written: str, why: str) -> None:
    """A byte that breaks JSON, the caps, the order or the white space is not allowed; up to it all are."""
    schema = Schema(fields=("summary", "key_insights"), max_list_items=1, max_string_length=2)
    if "cap" in why:
        written = '{"summary": "abc'
    grammar = compiled(schema)
    broken = next(i for i in range(len(written) + 1) if write(grammar, written[:i].encode(), TOKENS) is None)
    assert broken > 1


@pytest.mark.parametrize(
    "bad", [b"\xc0\x80", b"\xe0\x80\x80", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"\xff", b"\x80", b"\xe2\x80A"]
)
def test_only_utf8_is_written(bad: bytes) -> None:
    """Overlong forms, surrogates, lone continuation bytes and cut characters are not allowed."""
    grammar = compiled(Schema(fields=("summary",)))
    opened = write(grammar, b'{"summary": "', TOKENS)
    assert opened is not None
    assert write(grammar, b'{"summary": "' + bad, TOKENS) is None


def test_a_string_of_wide_characters_reaches_its_cap() -> None:
    """The cap counts characters, not bytes: five of four bytes pass, a sixth does not."""
    grammar = compiled(Schema(fields=("summary",), max_string_length=5))
    assert write(grammar, ('{"summary": "' + "😀" * 5 + '"}').encode(), TOKENS) is not None
    assert write(grammar, ('{"summary": "' + "😀" * 6).encode(), TOKENS) is None


def test_shortest_is_exact() -> None:
    """The fewest tokens to the end is what a breadth-first search over all allowed tokens finds."""
    schema = Schema(fields=("summary", "sponsored_ad", "key_insights"), max_list_items=2, max_string_length=3)
    grammar = compiled(schema)
    frontier, steps, seen = {(grammar.start, 0)}, 0, set()
    while not any(state == len(grammar.next_state) - 1 for state, _ in frontier):
        steps += 1
        seen |= frontier
        frontier = {
            grammar.advance(state, count, int(token))
            for state, count in frontier
            for token in np.flatnonzero(grammar.allowed(state, count, 10**6))
        } - seen
    assert steps == grammar.shortest[grammar.start]


def ebnf(schema: Schema) -> str:
    """The same language for xgrammar, written apart from the automaton: one rule a field."""
    line, inner, outer = ("", "", "") if schema.indent is None else ("\\n  ", "\\n    ", "\\n  ")
    comma, item_comma = (", ", ", ") if schema.indent is None else (f",{line}", f",{inner}")
    cap, most = schema.max_string_length, schema.max_list_items
    values = {
        "category": "(" + " | ".join(f'"\\"{c}\\""' for c in schema.categories) + ")",
        "relevance_score": "(" + " | ".join(f'"{i}"' for i in range(11)) + ")",
        "summary": f'("\\"" c{{0,{cap}}} "\\"")',
        "sentiment": '("\\"positive\\"" | "\\"negative\\"" | "\\"neutral\\"")',
        "sponsored_ad": '("true" | "false")',
    }
    texts = f'("[]" | "[{inner}" e ("{item_comma}" e){{0,{most - 1}}} "{outer}]")'
    parts = [f'"{{{line}"']
    for i, name in enumerate(schema.fields):
        parts.append(f'"{comma if i else ""}\\"{name}\\": " {values.get(name, texts)}')
    parts.append('"}"' if schema.indent is None else '"\\n}"')
    return "\n".join(
        [
            "root ::= " + " ".join(parts),
            f'e ::= "\\"" c{{1,{cap}}} "\\""',
            r'c ::= [\x20-\x21\x23-\x5b\x5d-\ud7ff\ue000-\U0010ffff] | "\\" ["\\/bfnrt]',
        ]
    )


@pytest.mark.parametrize("indent", [None, 2])
def test_masks_equal_xgrammars(tiny_model: Path, indent: int | None) -> None:
    """Away from the limit, every mask of 30 random answers is xgrammar's for the same language, bit for bit."""
    xgr = pytest.importorskip("xgrammar")
    schema = Schema(max_list_items=3, max_string_length=12, indent=indent)
    encoder = encoder_of(tiny_model, schema=schema)
    grammar = grammar_of(encoder, n_logits=640, max_new_tokens=512)
    info = xgr.TokenizerInfo.from_huggingface(encoder.tokenizer, vocab_size=640, stop_token_ids=list(encoder.stop_ids))
    assert [t for t in token_bytes(encoder.tokenizer) if t] == [
        t
        for i, t in enumerate(info.decoded_vocab)
        if i < len(encoder.tokenizer) and i not in encoder.tokenizer.all_special_ids
    ]
    theirs = xgr.GrammarCompiler(info).compile_grammar(ebnf(schema))
    rng = np.random.default_rng(0)
    for _ in range(30):
        matcher, (state, count), token = xgr.GrammarMatcher(theirs), (grammar.start, 0), -1
        while token not in encoder.stop_ids:
            ours = grammar.allowed(state, count, 10**6)
            np.testing.assert_array_equal(ours, _mask(xgr, matcher))
            token = int(rng.choice(np.flatnonzero(ours)))
            assert matcher.accept_token(token)
            state, count = grammar.advance(state, count, token)


def _mask(xgr: Any, matcher: Any) -> np.ndarray:
    packed = xgr.allocate_token_bitmask(1, 640)
    matcher.fill_next_token_bitmask(packed)
    return np.unpackbits(packed.numpy().view(np.uint8), bitorder="little")[:640].astype(bool)


def test_a_limit_below_the_shortest_answer_is_refused(tiny_model: Path) -> None:
    """`max_new_tokens` that no answer fits into is a configuration error that names the number needed."""
    encoder = encoder_of(tiny_model)
    least = int((grammar := grammar_of(encoder, n_logits=640, max_new_tokens=512)).shortest[grammar.start])
    grammar_of(encoder, n_logits=640, max_new_tokens=least)
    with pytest.raises(ConfigError, match=f"takes {least} tokens"):
        grammar_of(encoder, n_logits=640, max_new_tokens=least - 1)


def test_a_tokenizer_that_cannot_write_json_says_so(tiny_model: Path) -> None:
    """A vocabulary without braces, and a decoder that is neither byte-level nor byte-fallback, are refused."""
    encoder = encoder_of(tiny_model)
    no_braces = [None if t and b"{" in t else t for t in TOKENS]
    grammar = compiled(Schema(), no_braces)
    assert grammar.shortest[grammar.start] > 10**6

    from tokenizers import decoders

    encoder.tokenizer.backend_tokenizer.decoder = decoders.WordPiece()
    with pytest.raises(EncodingError, match="WordPiece"):
        grammar_of(encoder, n_logits=640, max_new_tokens=512)


def test_sentencepiece_tokens_are_read_as_bytes() -> None:
    """Pieces of a SentencePiece vocabulary with byte fallback: the space mark, byte tokens and plain text."""
    from tokenizers import Tokenizer, decoders, models
    from transformers import PreTrainedTokenizerFast

    pieces = {"<unk>": 0, "<0x0A>": 1, "▁news": 2, "é": 3, "<s>": 4}
    backend = Tokenizer(models.BPE(vocab=pieces, merges=[], unk_token="<unk>", byte_fallback=True))
    backend.decoder = decoders.Sequence([decoders.Replace("▁", " "), decoders.ByteFallback(), decoders.Fuse()])
    tokenizer = PreTrainedTokenizerFast(tokenizer_object=backend, unk_token="<unk>", bos_token="<s>")
    assert token_bytes(tokenizer)[:5] == [None, b"\n", b" news", "é".encode(), None]


def test_an_enormous_schema_is_refused() -> None:
    """A relevance scale of a million values does not fit the table and is a configuration error."""
    with pytest.raises(ConfigError, match="too large to constrain"):
        automaton_of(Schema(relevance_max=1_000_000, fields=("relevance_score",)))
