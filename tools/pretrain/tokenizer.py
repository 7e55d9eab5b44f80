"""The tokenizer of news-tiny: byte-level BPE whose pieces of a name do not depend on what stands before it.

A tiny model copies names token by token, so a name must be spelled with the same tokens in prose (after a space) and
in JSON (after a quote). Therefore a space joins only a following lower-case word; capitals, digits and punctuation
stand apart from their space. Digits are single tokens, CamelCase splits at its humps, and the joints of JSON
(`": ["`, `", "`, `"], "`) are one token each. The special tokens are Llama 3's.
"""

# ruff: noqa: RUF001  (typographic quotes, dashes and signs are data here)
from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Final

SPECIAL: Final = (
    "<|begin_of_text|>",
    "<|end_of_text|>",
    "<|start_header_id|>",
    "<|end_header_id|>",
    "<|eot_id|>",
    "<|finetune_right_pad_id|>",
)
BOS, EOS, PAD = SPECIAL[0], SPECIAL[1], SPECIAL[5]

PIECES: Final = "|".join(  # noqa: FLY002  (one alternative a line, each with its reason)
    (
        r'"?(?:\n *)?\]?,(?: |\n *)"',  # the next entry, the next key
        r'": ?(?:\[(?:\n *)?"?|"|\{)?',  # from a key to its value
        r'"?(?:\n *)?\]?(?:\n *)?\}',  # the end
        r'\["',
        r" ?[a-z]+(?:_[a-z]+)+",  # snake_case, the keys of the answer among them
        r" ?\p{Ll}+(?:['’](?:s|t|re|ve|ll|d|m)(?!\p{L}))?",
        r"\p{Lu}\p{Ll}+",
        r"\p{Lu}+(?!\p{Ll})",
        r"\p{Lu}",
        r"\p{N}",
        r"[^\s\p{L}\p{N}]+?(?=\"|$)|[^\s\p{L}\p{N}]",
        r"\n *",
        r" ",
        r"\s",
        r"\p{L}\p{M}*",
    )
)
"""One pass, leftmost alternative first."""


def train(texts: Iterable[str], *, vocab_size: int = 4096) -> Any:
    """Train on texts and return a `tokenizers.Tokenizer` whose vocabulary has exactly `vocab_size` entries."""
    from tokenizers import AddedToken, Regex, Tokenizer, decoders, models, pre_tokenizers, trainers

    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(Regex(PIECES), behavior="isolated"),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
        ]
    )
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=vocab_size,
        special_tokens=[AddedToken(name, special=True, normalized=False) for name in SPECIAL],
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    tokenizer.train_from_iterator(texts, trainer)
    return tokenizer


def save(tokenizer: Any, folder: Path, *, max_length: int = 2048) -> None:
    """Write tokenizer.json and tokenizer_config.json as transformers reads them."""
    folder.mkdir(parents=True, exist_ok=True)
    tokenizer.save(str(folder / "tokenizer.json"), pretty=False)
    config = {
        "tokenizer_class": "PreTrainedTokenizerFast",
        "bos_token": BOS,
        "eos_token": EOS,
        "pad_token": PAD,
        "clean_up_tokenization_spaces": False,
        "model_max_length": max_length,
        "model_input_names": ["input_ids", "attention_mask"],
    }
    (folder / "tokenizer_config.json").write_text(json.dumps(config, indent=2) + "\n", encoding="utf-8")
