"""Ids, masks and stop tokens are right for every chat format, and the linter finds each planted fault."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("transformers")

from hypothesis import given, settings
from hypothesis import strategies as st

from newslora.encoding import (
    CHAT_FILE,
    ChatSettings,
    Encoded,
    Encoder,
    Finding,
    LintReport,
    fingerprint,
    lint_encoder,
    lint_rows,
)
from newslora.errors import DataError, EncodingError
from newslora.schema import Example, Message, NewsItem, NewsMetadata, Schema
from tiny_llama import make_tokenizer

SCHEMA = Schema(fields=("category", "relevance_score"))
TOKENIZER = make_tokenizer()
FORMATS = ("llama3", "plain", "tokenizer")


def encoder_of(chat_format: Any = "llama3", tokenizer: Any = None, **settings: Any) -> Encoder:
    """Return an encoder of the two-field schema."""
    return Encoder(tokenizer or make_tokenizer(), chat_format=chat_format, **{"schema": SCHEMA, **settings})


def example_of(content: str = "The company said that its new part is twice as fast.", **values: Any) -> Example:
    """Return an annotated item."""
    item = NewsItem(id="item-1", title="A faster chip", content=content)
    return Example(item=item, metadata=NewsMetadata(category="chips", relevance_score=8), **values)


def codes(findings: Iterable[Finding]) -> set[str]:
    """Return the codes of the linter's findings."""
    return {finding.code for finding in findings}


def lint(encoder: Encoder, *rows: Encoded, max_length: int = 4096) -> set[str]:
    """Return the codes that the linter finds in the rows."""
    return codes(lint_rows(encoder, rows, [], max_length=max_length))


@pytest.mark.parametrize("chat_format", FORMATS)
def test_training_and_prediction_share_the_prompt(chat_format: str):
    """A training row is the prediction's prompt, then the answer, then one stop token; only the latter two train."""
    encoder, example = encoder_of(chat_format), example_of()
    prompt, row = encoder.prompt(example).ids, encoder.example(example)
    assert row.ids[: len(prompt)] == prompt
    assert row.loss_mask == (0,) * len(prompt) + (1,) * (len(row.ids) - len(prompt))
    assert row.ids[-1] == encoder.stop_ids[0]
    assert encoder.decode(row.ids[len(prompt) :]) == '{"category": "chips", "relevance_score": 8}'
    assert lint(encoder, row) == set()


@pytest.mark.parametrize("turns", [1, 3])
def test_llama3_is_the_chat_template(turns: int):
    """The llama3 layout gives the ids that `apply_chat_template` gives, for one turn and for a conversation."""
    messages = [
        Message(role="system", content="Be brief."),
        Message(role="user", content="  Title: A\n\nContent: B  "),
        Message(role="assistant", content='{"category": "ai"}'),
        Message(role="user", content="And now?"),
    ][-turns:]
    encoder = encoder_of("llama3")
    ours = encoder.prompt(example_of(messages=messages)).ids
    rendered = TOKENIZER.apply_chat_template(
        [message.model_dump() for message in messages], add_generation_prompt=True, tokenize=True, return_dict=False
    )
    assert ours == tuple(rendered)
    assert encoder_of("tokenizer").prompt(example_of(messages=messages)).ids == tuple(rendered)


def test_a_whole_llama3_example_is_the_rendered_conversation():
    """Prompt, answer and stop token together are what the template writes for the finished conversation."""
    encoder, example = encoder_of("llama3"), example_of()
    turns = [message.model_dump() for message in encoder.messages(example)]
    turns.append({"role": "assistant", "content": '{"category": "chips", "relevance_score": 8}'})
    assert encoder.example(example).ids == tuple(TOKENIZER.apply_chat_template(turns, tokenize=True, return_dict=False))


def test_plain_uses_the_true_eos():
    """For base models: role text, one BOS, and the tokenizer's EOS, not a chat token, at the end."""
    tokenizer = make_tokenizer(chat_template=False, eos="<|end_of_text|>")
    encoder = encoder_of("auto", tokenizer)
    assert encoder.settings.format == "plain"
    row = encoder.example(example_of())
    assert row.ids[-1] == tokenizer.convert_tokens_to_ids("<|end_of_text|>")
    assert row.ids.count(tokenizer.bos_token_id) == 1
    text = tokenizer.decode(list(encoder.prompt(example_of()).ids), skip_special_tokens=True)
    assert text.startswith("User:\nGive the metadata")
    assert text.endswith("\n\nAssistant:\n")


def test_auto_takes_the_template_where_there_is_one():
    """A tokenizer with a chat template is used with it; the stop token is the one that closes an answer."""
    encoder = encoder_of("auto")
    assert encoder.settings.format == "tokenizer"
    assert encoder.stop_ids == (TOKENIZER.convert_tokens_to_ids("<|eot_id|>"),)


@pytest.mark.parametrize("chat_format", FORMATS)
@pytest.mark.parametrize("special", ["<|eot_id|>", "<|begin_of_text|>", "<|finetune_right_pad_id|>"])
def test_special_token_text_in_an_item_stays_text(chat_format: str, special: str):
    """A newsletter that spells a special token does not end the turn, start a text or become padding."""
    encoder = encoder_of(chat_format)
    plain = encoder.example(example_of("before  after"))
    odd = encoder.example(example_of(f"before {special} after"))
    token = TOKENIZER.convert_tokens_to_ids(special)
    assert odd.ids.count(token) == plain.ids.count(token)
    assert special in TOKENIZER.decode(list(odd.ids), skip_special_tokens=True)
    assert lint(encoder, odd) == set()


@pytest.mark.parametrize("chat_format", FORMATS)
def test_special_token_text_in_an_answer_stays_text(chat_format: str):
    """An answer that spells the stop token is trained to its real end."""
    encoder = encoder_of(chat_format)
    row = encoder.example(example_of(messages=[Message(role="user", content="Q")], target="a <|eot_id|> b"))
    answer = [token for token, mask in zip(row.ids, row.loss_mask, strict=True) if mask]
    assert [token in encoder.stop_ids for token in answer] == [False] * (len(answer) - 1) + [True]
    assert encoder.decode(answer) == "a <|eot_id|> b"


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=80), st.sampled_from(FORMATS))
def test_any_content_is_encoded_without_a_special_token(content: str, chat_format: Any):
    """Whatever an item holds: ids inside the vocabulary, no stop token in the prompt's text, no fault found."""
    encoder = Encoder(TOKENIZER, chat_format=chat_format, schema=SCHEMA)
    row, empty = encoder.example(example_of(content)), encoder.example(example_of(""))
    specials = set(TOKENIZER.all_special_ids)
    assert [token for token in row.ids if token in specials] == [token for token in empty.ids if token in specials]
    assert lint(encoder, row) == set()


def test_decoding_ends_at_the_first_stop_token():
    """What follows a stop token is not part of the answer; other special tokens are left out."""
    encoder = encoder_of()
    text = TOKENIZER("hello", add_special_tokens=False)["input_ids"]
    ids = [TOKENIZER.bos_token_id, *text, encoder.stop_ids[0], *text]
    assert encoder.decode(ids) == "hello"
    assert encoder.decode(text) == "hello"


def test_settings_survive_the_adapter_folder(tmp_path: Path):
    """`chat_format.json` brings back the same encoder; without the file there is None; a broken one is named."""
    encoder = encoder_of("plain", instructions="Be brief.", prompt="schema")
    encoder.settings.save(tmp_path)
    again = ChatSettings.load(tmp_path)
    assert again == encoder.settings
    assert Encoder.from_settings(make_tokenizer(), again).prompt(example_of()) == encoder.prompt(example_of())
    (tmp_path / CHAT_FILE).write_text("{")
    with pytest.raises(DataError, match=r"chat_format\.json is not a chat format that newslora wrote"):
        ChatSettings.load(tmp_path)
    assert ChatSettings.load(tmp_path / "elsewhere") is None


def test_another_tokenizer_than_in_training_is_refused():
    """An adapter that stops on one token is not used with a tokenizer that stops on another."""
    settings = encoder_of("plain", make_tokenizer(eos="<|end_of_text|>")).settings
    with pytest.raises(EncodingError, match="the adapter stops on token ids"):
        Encoder.from_settings(make_tokenizer(eos="<|eot_id|>"), settings)


def test_the_fingerprint_is_of_ids_masks_and_order():
    """Another id, mask or order changes it; the item's name does not."""
    a, b = Encoded("a", (1, 2, 3), (0, 1, 1)), Encoded("b", (4, 5), (0, 1))
    reference = fingerprint([a, b])
    assert reference == fingerprint([Encoded("x", a.ids, a.loss_mask), b])
    others = [[b, a], [a], [Encoded("a", (1, 2, 4), (0, 1, 1)), b], [Encoded("a", a.ids, (0, 0, 1)), b]]
    assert len({reference, *map(fingerprint, others)}) == 5


# The linter: each fault is planted, and found under its own code -----------------------------------------------------


def test_a_masked_stop_token_is_found():
    """The model would never learn to stop."""
    encoder = encoder_of()
    row = encoder.example(example_of())
    assert lint(encoder, Encoded(row.id, row.ids, (*row.loss_mask[:-1], 0))) == {"stop-masked"}


def test_an_untrained_stop_token_is_found():
    """Its embedding row is zero in the base model: an error that names token and way out."""
    encoder = encoder_of()
    findings = lint_encoder(encoder, untrained_ids={encoder.stop_ids[0], 3})
    assert codes(findings) == {"stop-token-untrained"}
    with pytest.raises(EncodingError, match=r"'<\|eot_id\|>'.*chat_format=plain"):
        LintReport(tuple(findings)).raise_on_error()
    assert lint_encoder(encoder, untrained_ids={3}) == []


def test_padding_with_the_stop_token_is_replaced_and_said():
    """A tokenizer that pads with its EOS: another special token is taken, and the linter says which."""
    tokenizer = make_tokenizer(pad="<|eot_id|>")
    encoder = encoder_of("llama3", tokenizer)
    assert encoder.pad_id not in encoder.stop_ids
    findings = lint_encoder(encoder)
    assert codes(findings) == {"pad-replaced"}
    assert "<|finetune_right_pad_id|>" in findings[0].message
    assert findings[0].level == "warning"


def test_padding_that_cannot_be_told_from_the_stop_token_is_found():
    """A tokenizer whose only special token is its EOS has nothing to pad with."""
    tokenizer = make_tokenizer()
    only = SingleSpecial(tokenizer)
    encoder = Encoder(only, chat_format="plain", schema=SCHEMA)
    assert encoder.pad_id in encoder.stop_ids
    assert codes(lint_encoder(encoder)) == {"pad-is-stop"}


class SingleSpecial:
    """A tokenizer of another library: no backend, and one special token for everything."""

    def __init__(self, inner: Any) -> None:
        self._inner = inner
        self.bos_token_id = None
        self.eos_token_id = self.pad_token_id = inner.eos_token_id
        self.all_special_ids = [inner.eos_token_id]
        self.chat_template = None

    def __len__(self) -> int:
        return len(self._inner)

    def __call__(self, text: str, *, add_special_tokens: bool) -> Any:
        return self._inner(text, add_special_tokens=add_special_tokens)

    def decode(self, ids: Any, *, skip_special_tokens: bool) -> str:
        return str(self._inner.decode(list(ids), skip_special_tokens=skip_special_tokens))

    def convert_tokens_to_ids(self, token: str) -> int | None:
        return self.eos_token_id if token == "<|eot_id|>" else None

    def convert_ids_to_tokens(self, token_id: int) -> str:
        return str(self._inner.convert_ids_to_tokens(token_id))

    def apply_chat_template(self, *_: Any, **__: Any) -> str:
        raise AssertionError("it has no template")


def test_two_bos_tokens_are_found():
    """Template and tokenizer both added one."""
    encoder = encoder_of()
    row = encoder.example(example_of())
    twice = Encoded(row.id, (TOKENIZER.bos_token_id, *row.ids), (0, *row.loss_mask))
    assert lint(encoder, twice) == {"double-bos"}


def test_a_row_with_nothing_to_learn_is_found():
    """All masked: the loss would be 0 / 0."""
    encoder = encoder_of()
    row = encoder.example(example_of())
    assert lint(encoder, Encoded(row.id, row.ids, (0,) * len(row.ids))) == {"all-masked"}


def test_a_truncated_answer_is_found():
    """A row that was cut teaches to stop nowhere; one that is too long is refused, never cut."""
    encoder = encoder_of()
    row = encoder.example(example_of())
    assert lint(encoder, Encoded(row.id, row.ids[:-3], row.loss_mask[:-3])) == {"answer-truncated"}
    assert lint(encoder, row, max_length=len(row.ids)) == set()
    assert lint(encoder, row, max_length=len(row.ids) - 1) == {"too-long"}


def test_token_ids_beyond_the_vocabulary_are_found():
    """They would index past the embedding on a CPU, and crash a GPU."""
    encoder = encoder_of()
    row = encoder.example(example_of())
    for bad in (len(TOKENIZER), -1):
        assert lint(encoder, Encoded(row.id, (row.ids[0], bad, *row.ids[2:]), row.loss_mask)) == {"unknown-token"}


def test_a_mask_of_another_length_is_found():
    """Ids and mask belong together."""
    encoder = encoder_of()
    row = encoder.example(example_of())
    assert lint(encoder, Encoded(row.id, row.ids, row.loss_mask[1:])) == {"mask-length"}


def test_prompt_fields_that_are_not_target_fields_are_found():
    """A chat record whose prompt never names a field of its target is a warning, counted over the set."""
    asks = Message(role="user", content="Give category and action_items.")
    examples = [example_of(messages=[asks]), example_of()]
    encoder = encoder_of()
    rows = [encoder.example(example) for example in examples]
    findings = lint_rows(encoder, rows, examples, max_length=4096)
    assert codes(findings) == {"prompt-fields"}
    assert findings[0].level == "warning"
    assert "1 of 2 prompts never name 'relevance_score'" in findings[0].message
    assert encoder_of(prompt="schema").messages(examples[0]) == encoder_of().messages(examples[1])


def test_errors_name_the_item_and_come_together():
    """One message for all errors; warnings alone raise nothing."""
    encoder = encoder_of()
    row = encoder.example(example_of())
    bad = Encoded("item-7", row.ids, (0,) * len(row.ids))
    worse = Encoded("item-8", row.ids[:-1], row.loss_mask[:-1])
    report = LintReport(tuple(lint_rows(encoder, [bad, worse], [], max_length=4096)))
    with pytest.raises(EncodingError, match=r"(?s)item 'item-7': no token.*\n.*item 'item-8': the answer does not end"):
        report.raise_on_error()
    LintReport((Finding("warning", "prompt-fields", "..."),)).raise_on_error()


# Unknown special tokens and templates that cannot be used ------------------------------------------------------------


def test_llama3_needs_its_special_tokens():
    """A tokenizer without them would encode them as text, silently."""
    with pytest.raises(EncodingError, match=r"has no '<\|begin_of_text\|>', which chat format llama3 needs"):
        Encoder(SingleSpecial(make_tokenizer()), chat_format="llama3", schema=SCHEMA)


def test_plain_needs_an_eos():
    """Without one an answer could not end."""
    tokenizer = SingleSpecial(make_tokenizer())
    tokenizer.eos_token_id = None
    with pytest.raises(EncodingError, match="no EOS token"):
        Encoder(tokenizer, chat_format="plain", schema=SCHEMA)


@pytest.mark.parametrize(
    ("template", "message"),
    [
        (None, "has no chat template"),
        ("{% for m in messages %}{{ m['content'] }}{% endfor %}{% if add_generation_prompt %}A:{% endif %}", "other than"),
        ("{% for m in messages %}{{ m['role'] + m['content'] }}{% endfor %}{% if add_generation_prompt %}assistant{% endif %}",
         "no stop token after an answer"),
    ],
)  # fmt: skip
def test_templates_that_would_train_wrongly_are_refused(template: str | None, message: str):
    """No template, an answer that is rendered elsewhere than after the prompt, no stop token after an answer."""
    tokenizer = make_tokenizer()
    tokenizer.chat_template = template
    with pytest.raises(EncodingError, match=message):
        encoder_of("tokenizer", tokenizer)
