"""The embedded base model: its files, its tokenizer, the generator behind it, and the plain Llama that was trained."""

from __future__ import annotations

import json
import math
import os
import random
import re
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslora.records import read_examples
from newslora.schema import CATEGORIES, FIELDS, SENTIMENTS, Schema

ROOT = Path(__file__).resolve().parents[1]
ASSET = ROOT / "src" / "newslora" / "assets" / "news-tiny"
PRETRAIN = ROOT / "tools" / "pretrain"
NAMES = ["Brennholt", "N7 Optics", "O'Dowd & Vane", "YARROW", "Kjær-Lund", "QuickCog", "3Fold"]


@pytest.fixture(scope="module")
def generator():
    """The modules of tools/pretrain, importable for the length of this module's tests."""
    sys.path.insert(0, str(PRETRAIN))
    import stories
    import tasks

    yield stories, tasks
    sys.path.remove(str(PRETRAIN))


@pytest.fixture(scope="module")
def invented(generator):
    """Three thousand invented items."""
    rng = random.Random(3)
    return [generator[0].invent(rng) for _ in range(3000)]


@pytest.fixture(scope="module")
def tokenizer():
    """The embedded tokenizer."""
    from newslora.models import load_tokenizer

    return load_tokenizer("news-tiny")


def test_the_files_are_small_and_without_pickle():
    """At most 8M parameters and 16 MB, as safetensors and JSON only."""
    from safetensors import safe_open

    files = [path for path in ASSET.iterdir() if path.is_file()]
    with safe_open(str(ASSET / "model.safetensors"), framework="numpy") as weights:
        shapes = [weights.get_slice(name).get_shape() for name in weights.keys()]  # noqa: SIM118
    assert sum(math.prod(shape) for shape in shapes) <= 8_000_000
    assert sum(path.stat().st_size for path in files) < 16_000_000
    assert {path.suffix for path in files} <= {".json", ".safetensors"}


def test_it_loads_in_its_own_process_without_a_warning():
    """Loading and one answer on a CPU raise no warning and print nothing on stdout."""
    code = (
        "from newslora.models import load_model, load_tokenizer\n"
        "t = load_tokenizer('news-tiny'); m = load_model('news-tiny', device='cpu')\n"
        "x = t('Title: a', return_tensors='pt')\n"
        "m.generate(**x, max_new_tokens=3, do_sample=False)\n"
    )
    env = {**os.environ, "PYTHONPATH": str(ROOT / "src"), "HF_HUB_OFFLINE": "1"}
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code], capture_output=True, text=True, env=env, check=False
    )
    assert (done.returncode, done.stdout) == (0, ""), done.stderr
    assert "arning" not in done.stderr


def test_the_stop_token_is_trained_and_apart_from_padding(tokenizer):
    """The plain format's stop token was trained, so that an adapter without embeddings can learn to stop."""
    from newslora.encoding import Encoder, lint_encoder
    from newslora.models import load_model, untrained_token_ids

    encoder = Encoder(tokenizer, chat_format="plain")
    untrained = untrained_token_ids(load_model("news-tiny", device="cpu"))
    assert lint_encoder(encoder, untrained_ids=untrained) == []
    assert tokenizer.pad_token_id != tokenizer.eos_token_id


def test_any_text_survives_the_tokenizer(tokenizer):
    """Byte-level BPE loses nothing: ids back to text gives the text."""
    plain = tokenizer.backend_tokenizer

    @given(st.text(max_size=200))
    def survives(text):
        assert plain.decode(plain.encode(text).ids, skip_special_tokens=False) == text

    survives()


@pytest.mark.parametrize("name", NAMES)
def test_a_name_is_spelled_alike_in_prose_and_in_json(tokenizer, name):
    """After a space, at the start, and inside JSON, a name has the same tokens: copying it is copying ids."""
    alone = tokenizer(name, add_special_tokens=False)["input_ids"]
    prose = tokenizer(f"said {name} today", add_special_tokens=False)["input_ids"]
    listed = tokenizer(json.dumps(["x", name, "y"], ensure_ascii=False), add_special_tokens=False)["input_ids"]
    for ids in (prose, listed):
        assert any(ids[i : i + len(alone)] == alone for i in range(len(ids)))


def test_invented_items_are_annotated_by_the_guideline(generator):
    """Companies stand in the text as they are written, insights are lifted from it, and every value is allowed."""
    stories, _ = generator
    rng = random.Random(7)
    schema = Schema()
    for _ in range(400):
        item = stories.invent(rng)
        text = f"{item.title}\n{item.content}"
        metadata = {
            "category": item.category,
            "relevance_score": item.relevance,
            "key_insights": list(item.insights),
            "company_names": list(item.companies),
            "summary": item.summary,
            "sentiment": item.sentiment,
            "sponsored_ad": item.sponsored,
        }
        assert not schema.problems(metadata)
        assert all(name in text for name in item.companies), item
        assert all(insight in item.content for insight in item.insights), item
        # a bar between words is a newsletter's; one in the middle of something is left of a choice
        assert not re.search(r"[\ue000-\ue003<>{}]|\S\||\|\S", text), item
        assert not (item.sponsored and item.relevance > 2)


def test_the_task_itself_is_never_shown(generator):
    """Training documents never name a field as newslora does, nor use its prompt: that is left to be tuned."""
    _, tasks = generator
    rng = random.Random(2)
    own = re.compile("|".join([*(rf'"{name}"' for name in FIELDS), "Give the metadata of this newsletter item"]))
    seen = set()
    for _ in range(1500):
        text = "".join(part for part, _ in tasks.document(rng))
        assert not own.search(text), text
        seen.update(re.findall(r'"([a-z_]+)": ', text))
    assert len(seen & {name for field in tasks.FIELDS.values() for name in field.names}) > 50


def test_an_answer_is_what_its_prompt_asks_for(generator):
    """Keys are those of the wish, a label comes from the list in the prompt, and a score lies on its scale."""
    stories, tasks = generator
    rng = random.Random(4)
    for _ in range(300):
        item = stories.invent(rng)
        made = tasks.wish(rng, item, ["category", "relevance", "sentiment", "companies"])
        assert list(made.answer) == [made.names[f] for f in ("category", "relevance", "sentiment", "companies")]
        assert str(made.values["category"]) in made.kinds["category"]
        assert str(made.values["sentiment"]) in made.kinds["sentiment"]
        assert 0 <= made.values["relevance"] <= 100
        assert made.values["companies"] == list(item.companies)


def test_the_generator_covers_categories_scale_and_shapes(invented):
    """All ten categories, all relevance values, each sentiment, items with and without companies, few repeats."""
    assert {item.category for item in invented} == set(CATEGORIES)
    assert {item.relevance for item in invented} == set(range(11))
    assert {item.sentiment for item in invented} == set(SENTIMENTS)
    assert 0.2 < sum(not item.companies for item in invented) / len(invented) < 0.45
    assert len({item.content for item in invented}) > 0.97 * len(invented)


@pytest.mark.usefixtures("generator")
def test_slips_are_read_and_never_predicted():
    """What is predicted in a slipped answer is the right continuation, from every depth of a slip, or the string's end."""
    import train

    rng = random.Random(6)
    answer = list(range(100, 160))
    quotes = frozenset(range(100, 160, 9))
    cut = deep = 0
    for _ in range(300):
        ids, labels = train.with_slips(rng, list(range(50)), answer, quotes)
        assert len(ids) == len(labels) > len(answer) * 0.5
        wanted = [label for label in labels if label != train.NOTHING]
        assert wanted == sorted(wanted)  # in order; only a slip asks for the same again
        assert set(wanted) <= set(answer)
        missing = set(answer) - set(wanted)
        assert len(missing & quotes) <= 3  # a slip may stand in the place of a quote; a cut ends before one
        slipped = [label for i, label in zip(ids, labels, strict=True) if i != label]
        assert slipped
        cut += len(missing) > 3
        deep += sum(label != train.NOTHING for label in slipped) > 3
    assert 0 < cut < 300
    assert 0 < deep < 300


@pytest.mark.usefixtures("generator")
def test_the_margin_pushes_the_last_words_down(tokenizer):
    """A few steps with the margin make what was just said less likely to be said again, and JSON's signs are let be."""
    import model as plain
    import torch
    import train

    words = train._words(ASSET / "tokenizer.json", 8192)
    named = tokenizer(" scan7", add_special_tokens=False)["input_ids"]
    assert words[named].all()
    assert not words[tokenizer('", "', add_special_tokens=False)["input_ids"]].any()

    ids = torch.randint(500, 1000, (4, 40), generator=torch.Generator().manual_seed(0))
    packed = torch.stack((ids, torch.arange(40).expand(4, 40), torch.ones_like(ids), ids)).to(torch.int16)
    deep = {}
    for margin in (0.0, 1.0):
        torch.manual_seed(0)
        llama = plain.Llama(plain.Shape(vocab_size=1000, n_layers=2))
        optimizer = torch.optim.Adam(llama.parameters(), lr=1e-3)
        for _ in range(10):
            loss = train._one_step(llama, packed, 2, torch.ones(1000, dtype=torch.bool), margin)
            optimizer.step()
            optimizer.zero_grad()
        with torch.no_grad():
            said = llama.logits(llama.hidden(ids)).log_softmax(-1)
        deep[margin] = float(said.gather(2, ids[..., None]).mean())
        assert math.isfinite(float(loss))
    assert deep[1.0] < deep[0.0] - 1


def test_a_seed_repeats_documents(generator):
    """Documents depend on the seed alone, in any process and under any hash seed."""
    _, tasks = generator
    code = (
        f"import sys; sys.path[:0] = [{str(PRETRAIN)!r}]; import random, tasks; print(tasks.document(random.Random(5)))"
    )
    env = {**os.environ, "PYTHONPATH": str(ROOT / "src"), "PYTHONHASHSEED": "77"}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=env)
    assert done.stdout.strip() == str(tasks.document(random.Random(5)))


def _runs(text, n):
    words = re.findall(r"[\w'\u2019]+", text.lower())
    return {tuple(words[i : i + n]) for i in range(len(words) - n + 1)}


def test_the_generator_holds_no_sentence_of_the_annotated_items(invented):
    """No run of eight words of 3,000 invented items occurs in data/, in whatever part of a split."""
    annotated = read_examples(ROOT / "data" / "items.jsonl")
    known = set().union(*(_runs(f"{e.item.title}\n{e.item.content}", 8) for e in annotated))
    shared = set()
    for item in invented:
        shared |= _runs(f"{item.title}\n{item.content}", 8) & known
    assert shared == set()


@pytest.mark.usefixtures("generator")
def test_the_model_that_was_trained_is_the_model_that_is_loaded(tmp_path):
    """Logits of the plain Llama of tools/pretrain and of transformers agree, on exported fresh weights."""
    import model as plain
    import torch
    import transformers

    torch.manual_seed(0)
    ours = plain.Llama(plain.Shape(vocab_size=300, n_layers=2))
    for parameter in ours.parameters():  # the file holds bf16
        parameter.data = parameter.data.to(torch.bfloat16).float()
    plain.export(ours, tmp_path, token_ids={"bos": 0, "eos": 1, "pad": 5})
    theirs = transformers.LlamaForCausalLM.from_pretrained(tmp_path, dtype=torch.float32)
    ids = torch.randint(0, 300, (2, 40))
    with torch.no_grad():
        difference = (theirs(ids).logits - ours.logits(ours.hidden(ids))).abs().max()
    assert float(difference) < 1e-3


@pytest.mark.usefixtures("generator")
def test_copying_is_wired_before_any_training():
    """In fresh weights, layer 0 head 0 looks one token back, and layer 1 head 0 at what followed an equal token."""
    import model as plain
    import torch

    torch.manual_seed(1)
    llama = plain.Llama(plain.Shape(vocab_size=500))
    ids = torch.randperm(500)[:60].repeat(2)[None]  # (1, 120): the second half repeats the first
    with torch.no_grad():
        x = llama.embed_tokens(ids)
        previous = _attention(plain, llama, 0, x)  # (T, T)
        x = llama.layers[0](x, llama.cos[:120], llama.sin[:120])
        induction = _attention(plain, llama, 1, x)
    assert float(previous.diagonal(-1)[1:].mean()) > 0.8
    assert float(torch.stack([induction[t, t - 59] for t in range(61, 120)]).mean()) > 0.6


def _attention(plain, llama, index, x):
    """Attention of head 0 of a layer, (T, T)."""
    import torch

    layer, n, size = llama.layers[index], x.shape[1], llama.shape.head_size
    h = layer.input_layernorm(x)
    q, k = (
        plain.rotate(project(h)[..., :size][:, None], llama.cos[:n], llama.sin[:n])[0, 0]
        for project in (layer.self_attn.q_proj, layer.self_attn.k_proj)
    )
    future = torch.triu(torch.ones(n, n, dtype=torch.bool), 1)
    return (q @ k.T / size**0.5).masked_fill(future, float("-inf")).softmax(-1)
