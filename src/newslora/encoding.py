"""Messages -> token ids, loss mask and stop ids: the one place, used to train and to predict, by every backend.

Chat formats:

* `llama3`     the Llama-3 instruct layout, each turn closed by `<|eot_id|>`; for instruct models.
* `plain`      role text ("User:", "Assistant:") and the tokenizer's true EOS; for base models, whose chat tokens are
               untrained, so that a chat template would never stop.
* `tokenizer`  the tokenizer's own chat template; the stop token is the first special token that it puts after an answer.

An answer is always encoded apart from its prompt, so that the ids of a prompt are the same in training and in
prediction. Text inside a record that spells a special token (`<|eot_id|>` in a newsletter) stays text.
The linter (`lint_encoder`, `lint_rows`) refuses what would train silently to nothing.
"""

from __future__ import annotations

import copy
import functools
import hashlib
import json
from array import array
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal, Protocol

from pydantic import BaseModel, ConfigDict, ValidationError

from newslora.errors import DataError, EncodingError
from newslora.prompt import messages_of, target_of
from newslora.schema import Example, Message, Schema

CHAT_FILE = "chat_format.json"
PAD_TOKENS = ("<|finetune_right_pad_id|>", "<|reserved_special_token_0|>", "<|vision_pad|>", "<pad>", "[PAD]", "<unk>")


class Tokenizer(Protocol):
    """What is used of a transformers tokenizer."""

    bos_token_id: int | None
    eos_token_id: int | None
    pad_token_id: int | None
    chat_template: Any
    all_special_ids: list[int]

    def __len__(self) -> int: ...
    def __hash__(self) -> int: ...
    def __call__(self, text: str, *, add_special_tokens: bool) -> Mapping[str, Any]: ...
    def decode(self, ids: Sequence[int], *, skip_special_tokens: bool) -> str: ...
    def convert_tokens_to_ids(self, token: str) -> int | None: ...
    def convert_ids_to_tokens(self, token_id: int) -> str: ...
    def apply_chat_template(
        self, messages: list[dict[str, str]], *, tokenize: bool, add_generation_prompt: bool, enable_thinking: bool
    ) -> str: ...


@dataclass(frozen=True, slots=True)
class Prompt:
    """A prompt ready to be answered.

    Attributes:
        index: position in the input.
        id: id of the record.
        messages: the chat messages, for engines that call a chat server.
        ids: token ids, for engines that hold a model; empty for those that do not.
    """

    index: int
    id: str
    messages: tuple[Message, ...]
    ids: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Encoded:
    """A training example.

    Attributes:
        id: id of the record.
        ids: token ids of prompt, answer and stop token, (T,).
        loss_mask: 1 where the token is trained on, (T,): the answer and its stop token.
    """

    id: str
    ids: tuple[int, ...]
    loss_mask: tuple[int, ...]

    @property
    def n_trained(self) -> int:
        """Number of tokens that the loss sees."""
        return sum(self.loss_mask)


class ChatSettings(BaseModel):
    """What must be the same in training and prediction; kept beside the adapter as `chat_format.json`."""

    model_config = ConfigDict(frozen=True, extra="ignore", populate_by_name=True)

    format: Literal["llama3", "plain", "tokenizer"]
    answer: Schema
    prompt: Literal["record", "schema"] = "record"
    instructions: str = ""
    stop_ids: tuple[int, ...] = ()
    pad_id: int | None = None

    def save(self, folder: Path) -> None:
        """Write `chat_format.json` into the folder."""
        text = json.dumps(self.model_dump(mode="json"), ensure_ascii=False, indent=2)
        (folder / CHAT_FILE).write_text(text + "\n", encoding="utf-8")

    @classmethod
    def load(cls, folder: Path) -> ChatSettings | None:
        """Read `chat_format.json`; None where the folder has none (an adapter that someone else made).

        Raises:
            DataError: the file is there and cannot be read.
        """
        path = folder / CHAT_FILE
        if not path.is_file():
            return None
        try:
            return cls.model_validate_json(path.read_bytes())
        except (ValidationError, OSError) as error:
            raise DataError(f"{path} is not a chat format that newslora wrote: {error}") from None


class MessageEncoder:
    """Turns examples into chat messages, for engines that call a server: tokenizer and template are the server's.

    Attributes:
        settings: schema and prompt source, as an `Encoder` has them; the chat format is not used.
    """

    def __init__(self, settings: ChatSettings) -> None:
        self.settings = settings

    @property
    def schema(self) -> Schema:
        """The fields that are asked for."""
        return self.settings.answer

    def messages(self, example: Example) -> tuple[Message, ...]:
        """Return the chat prompt of an example, by the settings."""
        s = self.settings
        return messages_of(example, s.answer, prompt=s.prompt, instructions=s.instructions)

    def prompt(self, example: Example, index: int = 0) -> Prompt:
        """Return the prompt of an example; it has messages and no token ids."""
        return Prompt(index=index, id=example.id, messages=self.messages(example))


class Encoder(MessageEncoder):
    """Turns examples into token ids for one tokenizer, chat format and schema.

    Attributes:
        settings: format, schema, prompt source, stop ids and pad id: all that prediction must repeat.
    """

    def __init__(
        self,
        tokenizer: Tokenizer,
        *,
        chat_format: Literal["auto", "llama3", "plain", "tokenizer"] = "auto",
        schema: Schema | None = None,
        prompt: Literal["record", "schema"] = "record",
        instructions: str = "",
    ) -> None:
        self.tokenizer = tokenizer
        if chat_format == "auto":
            chat_format = "tokenizer" if tokenizer.chat_template else "plain"
        self._layout = _LAYOUTS[chat_format](tokenizer)
        stop_ids = (self._layout.stop_id,)
        super().__init__(
            ChatSettings(
                format=chat_format,
                answer=schema or Schema(),
                prompt=prompt,
                instructions=instructions,
                stop_ids=stop_ids,
                pad_id=_distinct_pad(tokenizer, stop_ids),
            )
        )

    @classmethod
    def from_settings(cls, tokenizer: Tokenizer, settings: ChatSettings) -> Encoder:
        """Return the encoder that an adapter was trained with.

        Raises:
            EncodingError: this tokenizer stops on another token than the adapter was trained with.
        """
        encoder = cls(
            tokenizer,
            chat_format=settings.format,
            schema=settings.answer,
            prompt=settings.prompt,
            instructions=settings.instructions,
        )
        if settings.stop_ids and settings.stop_ids != encoder.settings.stop_ids:
            raise EncodingError(
                f"the adapter stops on token ids {list(settings.stop_ids)}, this tokenizer in format "
                f"{settings.format!r} on {list(encoder.settings.stop_ids)}; use the tokenizer saved beside the adapter"
            )
        return encoder

    @property
    def stop_ids(self) -> tuple[int, ...]:
        """Token ids that end an answer."""
        return self.settings.stop_ids

    @property
    def pad_id(self) -> int:
        """A token id for padding that is no stop token."""
        return self.settings.pad_id or 0

    def prompt(self, example: Example, index: int = 0) -> Prompt:
        """Encode the prompt of an example, up to where the answer starts."""
        messages = self.messages(example)
        return Prompt(index=index, id=example.id, messages=messages, ids=tuple(self._layout.prompt_ids(messages)))

    def example(self, example: Example) -> Encoded:
        """Encode prompt, answer and stop token; the mask covers answer and stop token.

        Raises:
            DataError: the example has no reference.
        """
        prompt = self._layout.prompt_ids(self.messages(example))
        target = target_of(example, self.schema, prompt=self.settings.prompt)
        answer = [*_text_ids(self.tokenizer, target), self._layout.stop_id]
        return Encoded(example.id, tuple(prompt + answer), (0,) * len(prompt) + (1,) * len(answer))

    def decode(self, ids: Sequence[int]) -> str:
        """Turn generated ids into text: cut at the first stop token, other special tokens left out."""
        end = next((i for i, token in enumerate(ids) if token in self.stop_ids), len(ids))
        return self.tokenizer.decode(list(ids[:end]), skip_special_tokens=True)


def fingerprint(rows: Iterable[Encoded]) -> str:
    """Return a hash of ids, masks and order: equal for two backends if and only if they train on the same."""
    digest = hashlib.sha256()
    for row in rows:
        digest.update(array("q", (len(row.ids), *row.ids, *row.loss_mask)).tobytes())
    return digest.hexdigest()[:16]


@dataclass(frozen=True)
class Finding:
    """One finding of the linter: `error` must not be trained with, `warning` may."""

    level: Literal["error", "warning"]
    code: str
    message: str


@dataclass(frozen=True)
class LintReport:
    """What the linter found, most serious first."""

    findings: tuple[Finding, ...] = field(default=())

    def raise_on_error(self) -> None:
        """Raise the errors as one message.

        Raises:
            EncodingError: there is at least one.
        """
        errors = [finding.message for finding in self.findings if finding.level == "error"]
        if errors:
            raise EncodingError("\n  ".join(errors))


def lint_encoder(encoder: Encoder, *, untrained_ids: Iterable[int] = ()) -> list[Finding]:
    """Check tokenizer, template and stop token before any row is seen.

    Args:
        encoder: what training will use.
        untrained_ids: token ids whose embedding the base model never trained (see `newslora.models`).
    """
    found = []
    tokenizer, stop = encoder.tokenizer, encoder.stop_ids
    name = tokenizer.convert_ids_to_tokens(stop[0])
    if untrained := set(stop) & set(untrained_ids):
        found.append(
            Finding(
                "error",
                "stop-token-untrained",
                f"the stop token {name!r} (id {min(untrained)}) is untrained in this base model, so its answers would "
                "never end; use --set chat_format=plain, or an instruct model",
            )
        )
    if encoder.pad_id in stop:
        found.append(
            Finding(
                "error", "pad-is-stop", f"no pad token differs from the stop token {name!r}; add one to the tokenizer"
            )
        )
    elif tokenizer.pad_token_id in stop:
        pad = tokenizer.convert_ids_to_tokens(encoder.pad_id)
        found.append(
            Finding("warning", "pad-replaced", f"the tokenizer pads with the stop token; {pad!r} is used instead")
        )
    return found


def lint_rows(
    encoder: Encoder, rows: Sequence[Encoded], examples: Sequence[Example], *, max_length: int
) -> list[Finding]:
    """Check encoded rows: masks, stop tokens, BOS, length, and prompts that ask for other fields than the target has."""
    found = []
    bos, size = encoder.tokenizer.bos_token_id, len(encoder.tokenizer)
    for row in rows:
        found += [
            Finding("error", code, f"item {row.id!r}: {text}") for code, text in _row_faults(encoder, row, bos, size)
        ]
        if len(row.ids) > max_length:
            text = (
                f"item {row.id!r} has {len(row.ids)} tokens, more than max_length {max_length}; raise train.max_length"
            )
            found.append(
                Finding("error", "too-long", f"{text} or shorten the item: a cut answer teaches to stop early")
            )
    found += _prompt_faults(encoder, examples)
    return found


def _row_faults(encoder: Encoder, row: Encoded, bos: int | None, size: int) -> Iterable[tuple[str, str]]:
    if len(row.ids) != len(row.loss_mask):
        yield "mask-length", f"{len(row.ids)} tokens but a mask of {len(row.loss_mask)}"
        return
    if not any(row.loss_mask):
        yield "all-masked", "no token is trained on"
        return
    if row.ids[-1] not in encoder.stop_ids:
        yield "answer-truncated", "the answer does not end with the stop token; it was cut"
    elif not row.loss_mask[-1]:
        yield "stop-masked", "the stop token is masked, so the model would never learn to stop"
    if bos is not None and row.ids[:2] == (bos, bos):
        yield "double-bos", "it starts with two BOS tokens; the template and the tokenizer both add one"
    if bad := next((token for token in row.ids if not 0 <= token < size), None):
        yield "unknown-token", f"token id {bad} is outside the vocabulary of {size}"


def _prompt_faults(encoder: Encoder, examples: Sequence[Example]) -> list[Finding]:
    """One warning for the whole set: the fields of the target that the prompts do not name."""
    missing: dict[str, int] = {}
    for example in examples:
        text = " ".join(message.content for message in encoder.messages(example))
        for name in encoder.schema.fields:
            if name not in text:
                missing[name] = missing.get(name, 0) + 1
    return [
        Finding(
            "warning",
            "prompt-fields",
            f"{count} of {len(examples)} prompts never name {name!r}, which the target has; "
            "--set data.prompt=schema prompts with the schema's own fields",
        )
        for name, count in missing.items()
    ]


class _Layout(Protocol):
    stop_id: int

    def __init__(self, tokenizer: Tokenizer) -> None: ...
    def prompt_ids(self, messages: Sequence[Message]) -> list[int]: ...


class _Llama3:
    """`<|start_header_id|>role<|end_header_id|>`, blank line, content, `<|eot_id|>`."""

    def __init__(self, tokenizer: Tokenizer) -> None:
        self._tokenizer = tokenizer
        names = ("<|begin_of_text|>", "<|start_header_id|>", "<|end_header_id|>", "<|eot_id|>")
        self._bos, self._start, self._end, self.stop_id = (_special_id(tokenizer, name) for name in names)

    def prompt_ids(self, messages: Sequence[Message]) -> list[int]:
        ids = [self._bos]
        for message in messages:
            content = _text_ids(self._tokenizer, "\n\n" + message.content.strip())
            ids += [*self._header(message.role), *content, self.stop_id]
        return ids + self._header("assistant") + _text_ids(self._tokenizer, "\n\n")

    def _header(self, role: str) -> list[int]:
        return [self._start, *_text_ids(self._tokenizer, role), self._end]


class _Plain:
    """`User:` and `Assistant:` on lines of their own; ends with the tokenizer's EOS."""

    def __init__(self, tokenizer: Tokenizer) -> None:
        if tokenizer.eos_token_id is None:
            raise EncodingError("the tokenizer has no EOS token, so an answer could not end; set eos_token")
        self._tokenizer = tokenizer
        self.stop_id = tokenizer.eos_token_id

    def prompt_ids(self, messages: Sequence[Message]) -> list[int]:
        text = "".join(f"{message.role.capitalize()}:\n{message.content.strip()}\n\n" for message in messages)
        bos = self._tokenizer.bos_token_id
        ids = _text_ids(self._tokenizer, text + "Assistant:\n")
        return ids if bos is None or bos == self.stop_id else [bos, *ids]


class _Template:
    """The tokenizer's own chat template."""

    def __init__(self, tokenizer: Tokenizer) -> None:
        if not tokenizer.chat_template:
            raise EncodingError("the tokenizer has no chat template; use --set chat_format=plain")
        self._tokenizer = tokenizer
        turns = [Message(role="user", content="Q"), Message(role="assistant", content="A")]
        whole, prompt = self._render(turns, generate=False), self._render(turns[:1], generate=True)
        if not whole.startswith(prompt + "A"):
            raise EncodingError(
                "the chat template writes an answer other than after its generation prompt, so training and prediction "
                "would differ; use --set chat_format=plain"
            )
        tail = self._encode(whole[len(prompt) + 1 :])
        stop = next((token for token in tail if token in tokenizer.all_special_ids), None)
        if stop is None:
            raise EncodingError("the chat template puts no stop token after an answer; use --set chat_format=plain")
        self.stop_id = stop

    def prompt_ids(self, messages: Sequence[Message]) -> list[int]:
        specials = [self._tokenizer.convert_ids_to_tokens(token) for token in self._tokenizer.all_special_ids]
        if not any(special in message.content for message in messages for special in specials):
            return self._encode(self._render(messages, generate=True))
        # A record spells a special token: encode the contents apart from the template, as plain text.
        marks = [f"\ue000{i}\ue001" for i in range(len(messages))]
        rest = self._render(
            [Message(role=m.role, content=k) for m, k in zip(messages, marks, strict=True)], generate=True
        )
        ids: list[int] = []
        for message, mark in zip(messages, marks, strict=True):
            before, _, rest = rest.partition(mark)
            ids += self._encode(before) + _text_ids(self._tokenizer, message.content)
        return ids + self._encode(rest)

    def _encode(self, text: str) -> list[int]:
        return list(self._tokenizer(text, add_special_tokens=False)["input_ids"])

    def _render(self, messages: Sequence[Message], *, generate: bool) -> str:
        turns = [{"role": message.role, "content": message.content} for message in messages]
        return self._tokenizer.apply_chat_template(
            turns, tokenize=False, add_generation_prompt=generate, enable_thinking=False
        )


_LAYOUTS: Mapping[str, type[_Layout]] = {"llama3": _Llama3, "plain": _Plain, "tokenizer": _Template}


def _text_ids(tokenizer: Tokenizer, text: str) -> list[int]:
    """Encode text in which special tokens are only their spelling."""
    backend = _spelling(tokenizer)
    if backend is None:
        return list(tokenizer(text, add_special_tokens=False)["input_ids"])
    return list(backend.encode(text, add_special_tokens=False).ids)


@functools.lru_cache(maxsize=4)
def _spelling(tokenizer: Tokenizer) -> Any:
    """Return a copy of the tokenizer's inner part that takes special tokens for text; None where it has none.

    A copy, because one thread may encode while another decodes, and setting what the original does would disturb it.
    """
    backend = getattr(tokenizer, "backend_tokenizer", None)
    if backend is not None:
        backend = copy.deepcopy(backend)
        backend.encode_special_tokens = True
    return backend


def _special_id(tokenizer: Tokenizer, name: str) -> int:
    found = tokenizer.convert_tokens_to_ids(name)
    if found is None or tokenizer.convert_ids_to_tokens(found) != name:
        raise EncodingError(f"the tokenizer has no {name!r}, which chat format llama3 needs; use plain or tokenizer")
    return found


def _distinct_pad(tokenizer: Tokenizer, stop_ids: tuple[int, ...]) -> int | None:
    """Return a pad id that is no stop token: the tokenizer's own, a usual spare token, or any other special token."""
    if tokenizer.pad_token_id is not None and tokenizer.pad_token_id not in stop_ids:
        return tokenizer.pad_token_id
    named = (tokenizer.convert_tokens_to_ids(name) for name in PAD_TOKENS)
    known = [token for token in (*named, *tokenizer.all_special_ids) if token is not None and token not in stop_ids]
    return known[0] if known else stop_ids[0]
