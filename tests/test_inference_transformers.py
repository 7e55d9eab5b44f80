"""Engine `transformers`: batched equals single equals transformers' own generate; stops, sampling, rails, memory."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from inference_parts import answers, config_of, encoder_of, examples, make_lively_llama
from newslora.encoding import Encoder, Prompt
from newslora.errors import BackendError, InferenceError
from newslora.inference._continuous import WINDOW_BATCHES
from newslora.inference._picker import Picker, Rules
from newslora.inference._transformers import TransformersEngine, in_batches
from newslora.inference.base import Completion, load_engine
from newslora.inference.constrain import grammar_of


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a tiny model whose answers depend on the whole prompt."""
    return make_lively_llama(tmp_path_factory.mktemp("lively-llama"))


@pytest.fixture(scope="module")
def encoder(model: Path) -> Encoder:
    """Return the encoder of the tiny model."""
    return encoder_of(model)


@pytest.fixture(scope="module")
def adapter(model: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return an untrained adapter whose weights are all random, so that it changes the answers."""
    import peft
    import torch
    from transformers import AutoModelForCausalLM

    base = AutoModelForCausalLM.from_pretrained(model)
    config = peft.LoraConfig(r=4, lora_alpha=8, target_modules="all-linear", task_type="CAUSAL_LM")
    wrapped = peft.get_peft_model(base, config)
    torch.manual_seed(0)
    for name, weight in wrapped.named_parameters():
        if "lora_B" in name:
            weight.data.normal_(0, 0.2)
    folder = tmp_path_factory.mktemp("adapter")
    wrapped.save_pretrained(folder)
    return folder


def theirs(model: Path, encoder: Encoder, prompts: Sequence[Prompt], n: int, adapter: Path | None = None) -> list[Any]:
    """Return the ids that transformers' generate writes, one prompt at a time, without padding."""
    import torch
    from transformers import AutoModelForCausalLM

    loaded: Any = AutoModelForCausalLM.from_pretrained(model, dtype=torch.float32)
    if adapter is not None:
        import peft

        loaded = peft.PeftModel.from_pretrained(loaded, adapter)
    stops, pad, found = list(encoder.stop_ids), encoder.pad_id, []
    for prompt in prompts:
        ids = torch.tensor([prompt.ids])
        mask = torch.ones_like(ids)
        written = loaded.generate(
            input_ids=ids, attention_mask=mask, max_new_tokens=n, do_sample=False, eos_token_id=stops, pad_token_id=pad
        )
        found.append(written[0, ids.shape[1] :].tolist())
    return found


@pytest.mark.parametrize("batch_size", [1, 5, 32])
def test_batched_equals_single_equals_generate(model: Path, encoder: Encoder, batch_size: int) -> None:
    """Answers to 32 prompts of mixed length are, in fp32, the tokens that generate writes for each alone."""
    items = examples(32)
    prompts = [encoder.prompt(item, i) for i, item in enumerate(items)]
    assert len({len(prompt.ids) for prompt in prompts}) > 10
    expected = theirs(model, encoder, prompts, 24)
    found = answers(load_engine(config_of(model, batch_size=batch_size), encoder), encoder, items)
    assert [c.text for c in found] == [encoder.decode(ids) for ids in expected]
    assert [c.n_tokens for c in found] == [len(ids) for ids in expected]
    assert len({c.text for c in found}) > 16


def test_stop_token_ends_the_answer(model: Path, encoder: Encoder) -> None:
    """An answer that reaches the stop token says "stop" and counts it; one that is cut says "length"."""
    items = examples(32)
    config = config_of(model, max_new_tokens=80, temperature=1.5)
    found = answers(load_engine(config, encoder), encoder, items)
    ended = [c for c in found if c.finish_reason == "stop"]
    cut = [c for c in found if c.finish_reason == "length"]
    assert ended
    assert cut
    assert all(c.n_tokens == 80 for c in cut)
    assert all(c.n_tokens is not None and c.n_tokens <= 80 and "eot_id" not in c.text for c in ended)


def test_samples_belong_to_the_record(model: Path, encoder: Encoder) -> None:
    """With a temperature, an item's answer is the same in any batch, order and company; another seed gives another."""
    items = examples(12)

    def sample(batch_size: int, chosen: list[Any], seed: int = 0) -> dict[str, str]:
        config = config_of(model, batch_size=batch_size, temperature=1.0, seed=seed)
        found = answers(load_engine(config, encoder), encoder, chosen)
        return {item.id: c.text for item, c in zip(chosen, found, strict=True)}

    alone, together = sample(1, items), sample(12, items)
    assert alone == together
    assert sample(5, items[::-3]) == {item.id: together[item.id] for item in items[::-3]}
    assert sample(12, items, seed=1) != together


def test_merged_adapter_equals_unmerged_equals_generate(model: Path, encoder: Encoder, adapter: Path) -> None:
    """Folding the adapter into the weights changes no token in fp32, and both are what generate writes with it."""
    items = examples(16)
    prompts = [encoder.prompt(item, i) for i, item in enumerate(items)]
    expected = [encoder.decode(ids) for ids in theirs(model, encoder, prompts, 24, adapter)]
    for merge in (True, False):
        engine = load_engine(config_of(model, merge=merge), encoder, adapter=adapter)
        assert [c.text for c in answers(engine, encoder, items)] == expected
    base = answers(load_engine(config_of(model), encoder), encoder, items)
    assert [c.text for c in base] != expected


def test_constrained_answers_always_hold(encoder: Encoder) -> None:
    """From an untrained model 1,000 constrained answers are schema-valid and end with the stop token in time."""
    import torch

    grammar = grammar_of(encoder, n_logits=640, max_new_tokens=100)
    rules = Rules(encoder.stop_ids, 100, temperature=1.0, grammar=grammar)
    picker = Picker(1000, rules, torch.device("cpu"))
    picker.admit(torch.arange(1000), rules.draws([f"item-{i}" for i in range(1000)]))
    noise = torch.Generator().manual_seed(0)
    steps = [picker.pick(torch.randn(1000, 640, generator=noise) * 3) for _ in range(100)]
    assert not picker.active.any()
    for row in torch.stack(steps, dim=1).tolist():
        assert set(encoder.stop_ids) & set(row)
        assert not encoder.schema.problems(json.loads(encoder.decode(row)))


@pytest.mark.slow
def test_an_untrained_model_answers_1000_items_on_the_schema(model: Path, encoder: Encoder) -> None:
    """1,000 items through the engine with `constrain`, from a model that was never trained: all valid, none truncated."""
    config = config_of(model, constrain=True, max_new_tokens=90)
    found = answers(load_engine(config, encoder), encoder, examples(1000))
    assert {c.finish_reason for c in found} == {"stop"}
    assert not any(encoder.schema.problems(json.loads(c.text)) for c in found)
    assert len({c.text for c in found}) > 500


@pytest.mark.parametrize("temperature", [0.0, 2.0])
def test_constrained_batched_equals_single(model: Path, encoder: Encoder, temperature: float) -> None:
    """Constrained answers are valid, finished and the same batched as alone, with the removed probability recorded."""
    items = examples(6)
    found = {}
    for batch_size in (1, 6):
        config = config_of(model, batch_size=batch_size, constrain=True, max_new_tokens=120, temperature=temperature)
        found[batch_size] = answers(load_engine(config, encoder), encoder, items)
    for one, many in zip(found[1], found[6], strict=True):
        assert one.text == many.text
        assert not encoder.schema.problems(json.loads(one.text))
        assert one.finish_reason == "stop"
        assert one.removed_mass is not None
        assert 0 < one.removed_mass < 1
        assert one.removed_mass == pytest.approx(many.removed_mass, abs=1e-5)


def test_prompts_are_read_lazily(model: Path, encoder: Encoder) -> None:
    """The engine reads a bounded window ahead of what it yields, so an endless stream of prompts is fine."""
    item, read = examples(1)[0], []

    def endless() -> Iterator[Prompt]:
        for i in count():
            read.append(i)
            yield encoder.prompt(item, i)

    stream = load_engine(config_of(model, batch_size=2, max_new_tokens=2), encoder).complete(endless())
    seen = [next(stream).index for _ in range(5 * 2 * WINDOW_BATCHES)]
    assert len(set(seen)) == len(seen)
    assert len(read) <= len(seen) + 2 * WINDOW_BATCHES


def _prompt(index: int, n: int = 3) -> Prompt:
    return Prompt(index=index, id=f"item-{index}", messages=(), ids=tuple(range(n)))


@pytest.mark.parametrize("message", ["CUDA out of memory. Tried to", "DefaultCPUAllocator: not enough memory: you"])
def test_out_of_memory_halves_the_batch_and_loses_nothing(message: str) -> None:
    """A batch that does not fit is halved until it does; every prompt is answered once."""
    sizes: list[int] = []

    def answer(batch: Sequence[Prompt]) -> Iterator[Completion]:
        sizes.append(len(batch))
        for i, prompt in enumerate(batch):
            if i >= 3:
                raise RuntimeError(message)
            yield Completion(prompt.index, "x", "stop", 1)

    found = [c.index for c in in_batches(map(_prompt, range(50)), answer, 16)]
    assert sorted(found) == list(range(50))
    assert sizes[0] == 16
    assert set(sizes[5:]) <= {1, 2}


def test_a_prompt_that_never_fits_is_named() -> None:
    """Memory that does not suffice for one prompt is an error with the item's id; other errors pass unchanged."""

    def answer(batch: Sequence[Prompt]) -> Iterator[Completion]:
        raise RuntimeError("CUDA out of memory" if len(batch) else "?")
        yield

    with pytest.raises(InferenceError, match=r"'item-0' \(3 tokens\) does not fit"):
        list(in_batches([_prompt(0), _prompt(1)], answer, 2))

    def broken(batch: Sequence[Prompt]) -> Iterator[Completion]:
        raise RuntimeError(f"shapes differ: {len(batch)}")
        yield

    with pytest.raises(RuntimeError, match="shapes differ"):
        list(in_batches([_prompt(0)], broken, 2))


def test_a_prompt_longer_than_the_models_positions_is_named(model: Path, encoder: Encoder) -> None:
    """A prompt that leaves no room for the answer is refused with its id and the numbers, not cut."""
    long = Prompt(index=0, id="epic", messages=(), ids=(5,) * 2040)
    with pytest.raises(InferenceError, match=r"'epic' has 2040 tokens.*2048 positions"):
        list(TransformersEngine(config_of(model), encoder).complete([long]))


def test_an_unknown_engine_names_the_known_ones(model: Path, encoder: Encoder) -> None:
    """`load_engine` lists the engines and the nearest spelling."""
    config = config_of(model)
    wrong = config.model_copy(update={"predict": config.predict.model_copy(update={"engine": "transformer"})})
    with pytest.raises(BackendError, match="did you mean 'transformers'"):
        load_engine(wrong, encoder)
