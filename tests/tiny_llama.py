"""One tiny random Llama and its byte-level BPE tokenizer, made on the fly: no test needs a download or a large file.

The tokenizer has the Llama-3 special tokens, their ids at the end as in Llama 3, and its chat template. Embeddings are
drawn wide (std 0.3): with the usual 0.02 the tied logits of 64 dimensions are so small that no adapter can lower the
loss much. Every special token's row is as wide as the others', so none counts as untrained.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

SPECIALS = (
    "<|begin_of_text|>",
    "<|end_of_text|>",
    "<|start_header_id|>",
    "<|end_header_id|>",
    "<|eot_id|>",
    "<|finetune_right_pad_id|>",
)

TEMPLATE = (
    "{{- bos_token }}"
    "{%- for m in messages %}"
    "{{- '<|start_header_id|>' + m['role'] + '<|end_header_id|>\n\n' + m['content'] | trim + '<|eot_id|>' }}"
    "{%- endfor %}"
    "{%- if add_generation_prompt %}{{- '<|start_header_id|>assistant<|end_header_id|>\n\n' }}{%- endif %}"
)

CORPUS = (
    "Give the metadata of this newsletter item as one JSON object.",
    "Fields: category (ai, research, chips, cloud), relevance_score (0-10), key_insights (list of statements).",
    "Title: A small lab ships a faster chip. Content: The company said that its new part is twice as fast.",
    '{"category": "chips", "relevance_score": 8, "key_insights": ["Twice as fast."], "company_names": ["Acme"]}',
    "The newsletter of this week: three links, one essay, and a question for readers.",
)


def make_tokenizer(*, chat_template: bool = True, eos: str = "<|eot_id|>", pad: str | None = SPECIALS[-1]) -> Any:
    """Return a byte-level BPE tokenizer of about 600 tokens.

    Args:
        chat_template: whether it brings the Llama-3 chat template.
        eos: the name of its EOS token.
        pad: the name of its pad token; None for none.
    """
    from tokenizers import Tokenizer, decoders, models, pre_tokenizers, processors, trainers
    from transformers import PreTrainedTokenizerFast

    bpe = Tokenizer(models.BPE())
    bpe.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=True)
    bpe.decoder = decoders.ByteLevel()
    alphabet = pre_tokenizers.ByteLevel.alphabet()
    trainer = trainers.BpeTrainer(vocab_size=590, show_progress=False, initial_alphabet=sorted(alphabet))
    bpe.train_from_iterator(list(CORPUS) * 4, trainer)
    bpe.add_special_tokens(list(SPECIALS))
    bos = bpe.token_to_id("<|begin_of_text|>")
    bpe.post_processor = processors.TemplateProcessing(
        single="<|begin_of_text|> $A", special_tokens=[("<|begin_of_text|>", bos)]
    )
    names = [name for name in SPECIALS if name not in {"<|begin_of_text|>", eos, pad}]
    tokenizer = PreTrainedTokenizerFast(
        tokenizer_object=bpe,
        bos_token="<|begin_of_text|>",
        eos_token=eos,
        pad_token=pad,
        additional_special_tokens=names,
        clean_up_tokenization_spaces=False,
        model_max_length=2048,
    )
    if chat_template:
        tokenizer.chat_template = TEMPLATE
    return tokenizer


def make_model(
    tokenizer: Any, *, seed: int = 0, tied: bool = True, vocab_size: int = 640, hidden: int = 64, layers: int = 2
) -> Any:
    """Return a random Llama in fp32 (two layers of 64 dimensions by default), its vocabulary padded to `vocab_size`."""
    import torch
    from transformers import LlamaConfig, LlamaForCausalLM

    config = LlamaConfig(
        vocab_size=vocab_size,
        hidden_size=hidden,
        intermediate_size=2 * hidden,
        num_hidden_layers=layers,
        num_attention_heads=4,
        num_key_value_heads=2,
        head_dim=hidden // 4,
        max_position_embeddings=2048,
        rms_norm_eps=1e-5,
        tie_word_embeddings=tied,
        initializer_range=0.1,
        bos_token_id=tokenizer.bos_token_id,
        eos_token_id=tokenizer.eos_token_id,
        pad_token_id=tokenizer.pad_token_id,
    )
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        model = LlamaForCausalLM(config)
        with torch.no_grad():
            model.model.embed_tokens.weight.normal_(0, 0.3)
    return model.eval()


def make_tiny_llama(folder: Path, *, seed: int = 0, tied: bool = True) -> Path:
    """Write tokenizer and model (fp32, safetensors, under 1 MB) into the folder, and return it."""
    tokenizer = make_tokenizer()
    tokenizer.save_pretrained(folder)
    make_model(tokenizer, seed=seed, tied=tied).save_pretrained(folder)
    return folder
