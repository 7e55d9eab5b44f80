"""Continuous batching: equal to generate whatever the slots, prefix, order and architecture, and nothing lost."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from inference_parts import answers, config_of, encoder_of, examples, make_lively_llama
from newslora.encoding import Encoder, Prompt
from newslora.errors import InferenceError, RecordError
from newslora.inference import _continuous, _slots
from newslora.inference._continuous import ContinuousAnswerer, common_prefix
from newslora.inference._decoder import known
from newslora.inference._padded import answer_padded
from newslora.inference._picker import Picker, Rules, _Rails
from newslora.inference.base import Completion, load_engine
from newslora.inference.constrain import grammar_of
from newslora.schema import Schema

N_NEW = 20


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of a tiny model whose answers depend on the whole prompt."""
    return make_lively_llama(tmp_path_factory.mktemp("lively-llama"))


@pytest.fixture(scope="module")
def encoder(folder: Path) -> Encoder:
    """Return the encoder of the tiny model; its schema takes few tokens to answer."""
    return encoder_of(folder, schema=Schema(fields=("summary", "key_insights"), max_list_items=2, max_string_length=8))


def load(folder: Path) -> Any:
    """Return the model as transformers loads it."""
    import torch
    from transformers import AutoModelForCausalLM

    return AutoModelForCausalLM.from_pretrained(folder, dtype=torch.float32).eval()


def prompts_of(encoder: Encoder, n: int, **options: Any) -> list[Prompt]:
    """Return n encoded prompts."""
    return [encoder.prompt(item, i) for i, item in enumerate(examples(n, **options))]


def ordered(found: Iterator[Completion], n: int) -> list[Completion]:
    """Return completions by index, each prompt answered once."""
    done = sorted(found, key=lambda c: c.index)
    assert [c.index for c in done] == list(range(n))
    return done


def expected(folder: Path, encoder: Encoder, prompts: Sequence[Prompt], rules: Rules) -> list[Completion]:
    """Return what transformers' generate answers in one padded batch."""
    return list(answer_padded(load(folder), encoder, prompts, rules))


@pytest.mark.parametrize(("n_slots", "late"), [(1, False), (3, False), (3, True), (40, True)])
@pytest.mark.parametrize("constrain", [False, True])
def test_slots_equal_generate(folder: Path, encoder: Encoder, n_slots: int, *, late: bool, constrain: bool) -> None:
    """Whatever the number of slots, and with tokens read late as on a GPU, answers are generate's, token for token."""
    prompts = prompts_of(encoder, 16)
    grammar = grammar_of(encoder, n_logits=640, max_new_tokens=40) if constrain else None
    rules = Rules(encoder.stop_ids, 40 if constrain else N_NEW, grammar=grammar)
    answerer = ContinuousAnswerer(load(folder), encoder, rules, n_slots=n_slots)
    answerer._on_gpu = late
    found = ordered(answerer.answer(prompts), 16)
    for ours, theirs in zip(found, expected(folder, encoder, prompts, rules), strict=True):
        assert (ours.text, ours.n_tokens, ours.finish_reason) == (theirs.text, theirs.n_tokens, theirs.finish_reason)
        assert ours.removed_mass == (pytest.approx(theirs.removed_mass, abs=1e-5) if constrain else None)
    assert len({c.text for c in found}) > 8


@pytest.mark.slow
@pytest.mark.parametrize("constrain", [False, True])
def test_200_prompts_equal_generate_one_by_one(folder: Path, encoder: Encoder, *, constrain: bool) -> None:
    """200 prompts of mixed length: the engine's tokens are those that generate writes for each prompt alone."""
    import torch
    from transformers import LogitsProcessorList

    n_new = 30 if constrain else 12
    config = config_of(folder, max_new_tokens=n_new, constrain=constrain, batch_size=16)
    found = answers(load_engine(config, encoder), encoder, examples(200))
    grammar = grammar_of(encoder, n_logits=640, max_new_tokens=n_new) if constrain else None
    model: Any = load(folder)
    for prompt, ours in zip(prompts_of(encoder, 200), found, strict=True):
        ids = torch.tensor([prompt.ids])
        follow = LogitsProcessorList([_Follow(grammar, ids.shape[1], n_new)] if grammar else [])
        written = model.generate(
            input_ids=ids,
            attention_mask=torch.ones_like(ids),
            max_new_tokens=n_new,
            do_sample=False,
            eos_token_id=list(encoder.stop_ids),
            pad_token_id=encoder.pad_id,
            logits_processor=follow,
        )[0, ids.shape[1] :].tolist()
        assert ours.text == encoder.decode(written)
        assert ours.n_tokens == len(written)


class _Follow:
    """A logits processor of its own: walks the grammar's numpy tables from the ids written so far."""

    def __init__(self, grammar: Any, start: int, limit: int) -> None:
        self._grammar, self._start, self._limit = grammar, start, limit

    def __call__(self, ids: Any, scores: Any) -> Any:
        import torch

        state, count = self._grammar.start, 0
        written = ids[0, self._start :].tolist()
        for token in written:
            state, count = self._grammar.advance(state, count, token)
        allowed = self._grammar.allowed(state, count, self._limit - len(written))
        return scores.masked_fill(~torch.from_numpy(allowed)[None], float("-inf"))


@pytest.mark.parametrize("kind", ["qwen2", "qwen3", "mistral", "llama"])
def test_known_architectures_equal_generate(kind: str, encoder: Encoder, tmp_path: Path) -> None:
    """Each architecture that slots accept answers as generate does, with grouped and with plain attention heads."""
    import torch
    from transformers import AutoConfig, AutoModelForCausalLM

    for heads in (2, 4):
        config = AutoConfig.for_model(
            kind,
            vocab_size=640,
            hidden_size=64,
            intermediate_size=96,
            num_hidden_layers=2,
            num_attention_heads=4,
            num_key_value_heads=heads,
            head_dim=24 if kind == "qwen3" else 16,
            max_position_embeddings=2048,
            initializer_range=0.2,
            sliding_window=None,
            pad_token_id=encoder.pad_id,
        )
        torch.manual_seed(heads)
        AutoModelForCausalLM.from_config(config).save_pretrained(tmp_path / f"{heads}")
        model = load(tmp_path / f"{heads}")
        assert known(model)
        prompts, rules = prompts_of(encoder, 10), Rules(encoder.stop_ids, N_NEW)
        found = ordered(ContinuousAnswerer(model, encoder, rules, n_slots=4).answer(prompts), 10)
        assert [c.text for c in found] == [c.text for c in expected(tmp_path / f"{heads}", encoder, prompts, rules)]


def test_other_architectures_are_answered_in_padded_batches(encoder: Encoder, tmp_path: Path) -> None:
    """A model with sliding-window attention is none for slots; the engine answers it all the same, as generate does."""
    import torch
    from transformers import AutoConfig, AutoModelForCausalLM

    config = AutoConfig.for_model(
        "mistral", vocab_size=640, hidden_size=64, intermediate_size=96, num_hidden_layers=2, num_attention_heads=4,
        num_key_value_heads=2, head_dim=16, sliding_window=32, initializer_range=0.2,
    )  # fmt: skip
    torch.manual_seed(0)
    AutoModelForCausalLM.from_config(config).save_pretrained(tmp_path)
    assert not known(load(tmp_path))
    items = examples(6)
    found = answers(load_engine(config_of(tmp_path, max_new_tokens=N_NEW, batch_size=4), encoder), encoder, items)
    prompts = [encoder.prompt(item, i) for i, item in enumerate(items)]
    alone = [next(answer_padded(load(tmp_path), encoder, [p], Rules(encoder.stop_ids, N_NEW))) for p in prompts]
    assert [c.text for c in found] == [c.text for c in alone]


def test_common_prefix() -> None:
    """The prefix is what all share, leaves every prompt its last token, and is nothing where it is short."""
    base = tuple(range(30))
    assert common_prefix([(*base, 50), (*base, 60, 61)]) == base
    assert common_prefix([base, (*base, 60)]) == base[:-1]
    assert common_prefix([(1, 2, 3), (1, 2, 4)]) == ()
    assert common_prefix([base]) == ()


def test_prompts_with_and_without_the_prefix(folder: Path, encoder: Encoder) -> None:
    """Later prompts that do not share the prefix, or are nothing but the prefix and a token, are answered the same."""
    first = prompts_of(encoder, 2 * 4)
    prefix = common_prefix([prompt.ids for prompt in first])
    assert len(prefix) >= _continuous.LEAST_PREFIX
    odd = [
        Prompt(8, "bare", (), (*prefix, 7)),
        Prompt(9, "other", (), tuple(range(5, 60))),
        Prompt(10, "shorter", (), prefix[:5]),
        Prompt(11, "the prefix", (), prefix),
        Prompt(12, "one token", (), (9,)),
    ]
    rules = Rules(encoder.stop_ids, N_NEW)
    found = ordered(ContinuousAnswerer(load(folder), encoder, rules, n_slots=4).answer([*first, *odd]), 13)
    alone = [next(answer_padded(load(folder), encoder, [prompt], rules)) for prompt in odd]
    assert [c.text for c in found[8:]] == [c.text for c in alone]


def test_a_longer_prompt_than_any_before_makes_room(folder: Path, encoder: Encoder) -> None:
    """A prompt behind the window that needs more room than the slots have is answered, and so are those around it."""
    short = prompts_of(encoder, 40, longest=2)
    long = encoder.prompt(examples(1, seed=1, longest=300)[0]).ids * 4
    prompts = [*short[:34], Prompt(34, "long", (), long[:900]), *short[35:]]
    rules = Rules(encoder.stop_ids, N_NEW)
    found = ordered(ContinuousAnswerer(load(folder), encoder, rules, n_slots=2).answer(prompts), 40)
    alone = next(answer_padded(load(folder), encoder, [prompts[34]], rules))
    assert found[34].text == alone.text
    assert [c.text for c in found[35:]] == [c.text for c in expected(folder, encoder, short[35:], rules)]


@pytest.mark.parametrize("where", ["__init__", "admit", "step"])
def test_out_of_memory_halves_the_slots_and_loses_nothing(
    folder: Path, encoder: Encoder, where: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Wherever memory runs out with more than three slots, every prompt gets its answer, once."""
    real = getattr(_slots.Slots, where)
    sizes: list[int] = []

    def tight(self: Any, *args: Any, **kwargs: Any) -> Any:
        n = kwargs["n_slots"] if where == "__init__" else self.n_slots
        sizes.append(n)
        if n > 3 and (where != "step" or len(sizes) > 9):
            raise RuntimeError("CUDA out of memory. Tried to allocate 2 GiB")
        return real(self, *args, **kwargs)

    monkeypatch.setattr(_slots.Slots, where, tight)
    prompts, rules = prompts_of(encoder, 20), Rules(encoder.stop_ids, N_NEW)
    found = ordered(ContinuousAnswerer(load(folder), encoder, rules, n_slots=16).answer(prompts), 20)
    assert [c.text for c in found] == [c.text for c in expected(folder, encoder, prompts, rules)]
    assert {16, 8, 4, 2} <= set(sizes)


def test_a_prompt_that_never_fits_is_named(folder: Path, encoder: Encoder, monkeypatch: pytest.MonkeyPatch) -> None:
    """Memory that does not suffice for one slot is an error with the item's id."""

    def full(*_: Any, **__: Any) -> None:
        raise RuntimeError("CUDA out of memory")

    monkeypatch.setattr(_slots.Slots, "admit", full)
    answerer = ContinuousAnswerer(load(folder), encoder, Rules(encoder.stop_ids, N_NEW), n_slots=4)
    with pytest.raises(InferenceError, match="'item-0'"):
        list(answerer.answer(prompts_of(encoder, 4)))


def test_a_bad_record_costs_no_answers_before_it(folder: Path, encoder: Encoder) -> None:
    """An error in the stream of prompts is raised after the answers to the prompts before it."""

    def stream() -> Iterator[Prompt]:
        yield from prompts_of(encoder, 5)
        raise RecordError("items.jsonl", 6, "bad")

    found: list[int] = []
    stopped = None
    try:
        for done in load_engine(config_of(folder, max_new_tokens=4), encoder).complete(stream()):
            found.append(done.index)  # noqa: PERF401  # what came before the error counts
    except RecordError as error:
        stopped = error
    assert sorted(found) == [0, 1, 2, 3, 4]
    assert stopped is not None


def test_one_stream_after_another(folder: Path, encoder: Encoder) -> None:
    """Slots serve the next stream: a longer one, one with another beginning, one after a stream that nobody read on."""
    rules, prompts = Rules(encoder.stop_ids, N_NEW), prompts_of(encoder, 12)
    whole = [c.text for c in expected(folder, encoder, prompts, rules)]
    answerer = ContinuousAnswerer(load(folder), encoder, rules, n_slots=5)
    assert [c.text for c in ordered(answerer.answer(prompts[:2]), 2)] == whole[:2]
    assert [c.text for c in ordered(answerer.answer(prompts), 12)] == whole
    slots = answerer._slots
    others = [Prompt(i, prompt.id, (), prompt.ids[7:]) for i, prompt in enumerate(prompts)]
    other = [c.text for c in expected(folder, encoder, others, rules)]
    assert [c.text for c in ordered(answerer.answer(others), 12)] == other
    assert answerer._slots is slots
    abandoned = answerer.answer(prompts)
    next(abandoned)
    abandoned.close()
    assert [c.text for c in ordered(answerer.answer(prompts), 12)] == whole


def test_sampling_is_the_same_in_slots_and_in_padded_batches(folder: Path, encoder: Encoder) -> None:
    """A record's random numbers give the same answer in refilled slots as in one padded batch."""
    prompts, rules = prompts_of(encoder, 20), Rules(encoder.stop_ids, N_NEW, temperature=0.8, seed=3)
    found = ordered(ContinuousAnswerer(load(folder), encoder, rules, n_slots=3).answer(prompts), 20)
    assert [c.text for c in found] == [c.text for c in expected(folder, encoder, prompts, rules)]


def test_sampling_draws_from_the_models_distribution() -> None:
    """4,000 draws of one token follow softmax(logits / temperature), by a chi-square test."""
    import torch
    from scipy.stats import chisquare

    logits = torch.tensor([0.0, 1.0, 2.0, -1.0, 0.5])
    rules = Rules((4,), 1, temperature=0.7)
    picker = Picker(4000, rules, torch.device("cpu"))
    picker.admit(torch.arange(4000), rules.draws([f"item-{i}" for i in range(4000)]))
    counts = torch.bincount(picker.pick(logits.repeat(4000, 1)), minlength=5)
    assert chisquare(counts.numpy(), (torch.softmax(logits.double() / 0.7, 0) * 4000).numpy()).pvalue > 0.001


def test_answers_come_in_about_the_order_of_the_input(folder: Path, encoder: Encoder) -> None:
    """An answer is at most as far from its place as the slots allow, so that a killed run has most of its work written."""
    prompts, rules = prompts_of(encoder, 60), Rules(encoder.stop_ids, N_NEW)
    found = [c.index for c in ContinuousAnswerer(load(folder), encoder, rules, n_slots=4).answer(prompts)]
    assert max(abs(place - index) for place, index in enumerate(found)) <= 4 * N_NEW
    assert set(found[:8]) <= set(range(16))


def test_kernels_do_what_torch_does() -> None:
    """The Triton kernels, interpreted on the CPU: constrained choice, attention, gate and norm are those of torch."""
    pytest.importorskip("triton")
    environment = {**os.environ, "TRITON_INTERPRET": "1"}  # read when triton is first imported: hence a process
    script = Path(__file__).with_name("kernels_check.py")
    done = subprocess.run([sys.executable, script], env=environment, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout.strip()) == (0, "the same"), done.stderr


@pytest.fixture
def on_gpu() -> None:
    """Skip where there is no GPU."""
    torch = pytest.importorskip("torch")
    if not torch.cuda.is_available():
        pytest.skip("no CUDA device")


@pytest.mark.gpu
@pytest.mark.usefixtures("on_gpu")
@pytest.mark.parametrize("constrain", [False, True])
def test_graphs_equal_generate_on_a_gpu(
    folder: Path, encoder: Encoder, monkeypatch: pytest.MonkeyPatch, *, constrain: bool
) -> None:
    """In fp32, 200 answers of captured steps are generate's in one padded batch, token for token; 20 also one by one."""
    prompts = prompts_of(encoder, 200)
    grammar = grammar_of(encoder, n_logits=640, max_new_tokens=40) if constrain else None
    rules = Rules(encoder.stop_ids, 40, grammar=grammar)
    model = load(folder).cuda()
    found = ordered(ContinuousAnswerer(model, encoder, rules, n_slots=48).answer(prompts), 200)
    monkeypatch.setattr(_Rails, "kernel", lambda *_: None)  # the other side chooses with torch's operations
    together = list(answer_padded(model, encoder, prompts, rules))
    assert [c.text for c in found] == [c.text for c in together]
    alone = [next(answer_padded(model, encoder, [prompt], rules)) for prompt in prompts[:20]]
    assert [(c.text, c.n_tokens) for c in found[:20]] == [(c.text, c.n_tokens) for c in alone]
    if constrain:
        assert not any(encoder.schema.problems(json.loads(c.text)) for c in found)
        assert [c.removed_mass for c in found] == pytest.approx([c.removed_mass for c in together], abs=1e-4)


@pytest.mark.gpu
@pytest.mark.usefixtures("on_gpu")
def test_a_gpu_samples_what_generate_would(folder: Path, encoder: Encoder) -> None:
    """With a temperature, answers of captured steps are those of one padded batch."""
    prompts, rules = prompts_of(encoder, 40), Rules(encoder.stop_ids, N_NEW, temperature=0.8, seed=3)
    model = load(folder).cuda()
    found = ordered(ContinuousAnswerer(model, encoder, rules, n_slots=16).answer(prompts), 40)
    assert [c.text for c in found] == [c.text for c in answer_padded(model, encoder, prompts, rules)]


@pytest.mark.gpu
@pytest.mark.usefixtures("on_gpu")
def test_1000_constrained_answers_of_an_untrained_model_on_a_gpu(folder: Path, encoder: Encoder) -> None:
    """1,000 items in bf16, from a model that was never trained: 1,000 schema-valid answers, none cut."""
    prompts, limit = prompts_of(encoder, 1000), 40
    rules = Rules(encoder.stop_ids, limit, grammar=grammar_of(encoder, n_logits=640, max_new_tokens=limit))
    found = ordered(ContinuousAnswerer(load(folder).cuda().bfloat16(), encoder, rules).answer(prompts), 1000)
    assert not any(encoder.schema.problems(json.loads(c.text)) for c in found)
    assert {c.finish_reason for c in found} == {"stop"}
