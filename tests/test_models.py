"""Models and adapters are found, checked, merged and uploaded; what does not fit is refused with its name."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("peft")

import torch
from safetensors.torch import load_file, save_file

from fake_hub import TOKEN, FakeHub
from newslora.encoding import Encoder
from newslora.errors import BackendError, CredentialsError, DataError, ServiceError, StorageError
from newslora.models import (
    base_model_of,
    load_adapter,
    load_model,
    load_tokenizer,
    merge,
    push,
    resolve,
    torch_device,
    untrained_token_ids,
)
from tiny_llama import make_model, make_tokenizer
from train_once import SCHEMA, examples, train_once


@pytest.fixture(scope="module")
def adapter(tiny_model: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return an adapter that was trained for a few steps; tests copy it before they change it."""
    out = tmp_path_factory.mktemp("models") / "adapter"
    return train_once({"model": str(tiny_model), "out": str(out), "train": {"max_steps": 6}}).path


def changed(adapter: Path, folder: Path, **config: Any) -> Path:
    """Return a copy of an adapter whose `adapter_config.json` has other values."""
    shutil.copytree(adapter, folder)
    file = folder / "adapter_config.json"
    file.write_text(json.dumps({**json.loads(file.read_text()), **config}))
    return folder


def logits_of(model: Any, ids: list[int]) -> torch.Tensor:
    """Return the logits of a prompt, in fp32."""
    with torch.no_grad():
        return model(input_ids=torch.tensor([ids])).logits.float()


IDS = list(range(3, 40))


def test_names_resolve_to_folders(tiny_model: Path, tmp_path: Path):
    """A folder with a config is a model, a Hub name passes, a path without a model is refused."""
    assert resolve(str(tiny_model)) == str(tiny_model)
    assert resolve("org/model") == "org/model"
    for place in (tmp_path, "./nowhere", "/a/b/c", "a/b/c"):
        with pytest.raises(DataError, match="holds no model"):
            resolve(str(place))


def test_a_missing_gpu_is_named_with_both_settings():
    """Where CUDA is asked for and absent, the message names the settings that choose the device."""
    if torch.cuda.is_available():
        pytest.skip("this machine has a GPU")
    with pytest.raises(BackendError, match=r"train\.device=cpu or predict\.device=cpu"):
        torch_device("cuda")
    assert torch_device("auto").type == "cpu"


def test_untrained_tokens_are_the_rows_near_zero():
    """Rows that are zero, or were only nudged, count as untrained; the others do not, tied or not."""
    tokenizer = make_tokenizer()
    for tied in (True, False):
        model = make_model(tokenizer, tied=tied)
        assert untrained_token_ids(model) == set()
        with torch.no_grad():
            model.model.embed_tokens.weight[5] = 0
            model.model.embed_tokens.weight[6] = 1e-6
        assert untrained_token_ids(model) == {5, 6}


def test_loading_prints_nothing(tiny_model: Path, capfd: pytest.CaptureFixture[str]):
    """No progress bar of transformers reaches the terminal: that belongs to the command line."""
    load_model(str(tiny_model))
    assert capfd.readouterr() == ("", "")


def test_adapters_of_others_load_completely(adapter: Path, tiny_model: Path, tmp_path: Path):
    """`all-linear`, a null list of modules and a null base name, as other programs write them, load every tensor."""
    expected = logits_of(load_adapter(load_model(str(tiny_model)), adapter), IDS)
    untuned = logits_of(load_model(str(tiny_model)), IDS)
    assert not torch.allclose(expected, untuned)
    for i, modules in enumerate(("all-linear", None)):
        theirs = changed(adapter, tmp_path / str(i), target_modules=modules, base_model_name_or_path=None)
        (theirs / "training.json").unlink()
        assert base_model_of(theirs) is None
        assert torch.equal(logits_of(load_adapter(load_model(str(tiny_model)), theirs), IDS), expected)


def test_dropped_tensors_are_found(adapter: Path, tiny_model: Path, tmp_path: Path):
    """A config that names fewer modules than the file has tensors of would lose them silently; it is refused."""
    theirs = changed(adapter, tmp_path / "a", target_modules=["q_proj", "v_proj"])
    with pytest.raises(DataError, match=r"\d+ tensors have no place in this base model"):
        load_adapter(load_model(str(tiny_model)), theirs)


def test_an_adapter_of_another_model_is_refused(adapter: Path, tmp_path: Path):
    """Other shapes: the message names the model that the adapter was trained on."""
    tokenizer = make_tokenizer()
    tokenizer.save_pretrained(tmp_path / "wide")
    make_model(tokenizer, hidden=96).save_pretrained(tmp_path / "wide")
    with pytest.raises(DataError, match=f"does not fit this base model.*{base_model_of(adapter)}"):
        load_adapter(load_model(str(tmp_path / "wide")), adapter)


def test_weights_that_were_cut_short_are_named(adapter: Path, tiny_model: Path, tmp_path: Path):
    """Half a file, of a model or of an adapter, is one line that says where and what to do."""
    for source, weights in ((tiny_model, "model.safetensors"), (adapter, "adapter_model.safetensors")):
        folder = tmp_path / weights
        shutil.copytree(source, folder)
        data = (folder / weights).read_bytes()
        (folder / weights).write_bytes(data[: len(data) // 2])
    with pytest.raises(DataError, match=r"model\.safetensors: the weights cannot be read .*download"):
        load_model(str(tmp_path / "model.safetensors"))
    with pytest.raises(DataError, match=r"adapter_model\.safetensors: the weights cannot be read .*download"):
        load_adapter(load_model(str(tiny_model)), tmp_path / "adapter_model.safetensors")


@pytest.mark.parametrize("case", ["nothing", "no weights", "pickle", "interrupted"])
def test_incomplete_adapters_say_what_is_missing(adapter: Path, tiny_model: Path, tmp_path: Path, case: str):
    """No folder, no weights, a pickle instead of weights, a run that never ended: each has its own line."""
    folder = tmp_path / "a"
    if case != "nothing":
        shutil.copytree(adapter, folder)
        (folder / "adapter_model.safetensors").unlink()
    if case == "pickle":
        (folder / "adapter_model.bin").write_bytes(b"")
    if case == "interrupted":
        (folder / ".checkpoints").mkdir()
    message = {
        "nothing": "is not a folder",
        "no weights": "adapter_model.safetensors is missing$",
        "pickle": "newslora does not read",
        "interrupted": "has not ended.*--resume",
    }[case]
    with pytest.raises(DataError, match=message):
        load_adapter(load_model(str(tiny_model)), folder)


def test_merging_adds_and_rounds_once(adapter: Path, tiny_model: Path, tmp_path: Path):
    """Each merged matrix is W + s B A, computed here in fp64, to one rounding to bf16; the rest is the base's."""
    out = merge(adapter, tmp_path / "merged")
    weights, base = load_file(out / "model.safetensors"), load_file(tiny_model / "model.safetensors")
    lora = load_file(adapter / "adapter_model.safetensors")
    assert weights.keys() == base.keys()
    n_merged = 0
    for name, tensor in weights.items():
        assert tensor.dtype == torch.bfloat16
        stem = "base_model.model." + name.removesuffix(".weight")
        exact = base[name].double()
        if f"{stem}.lora_A.weight" in lora:
            n_merged += 1
            exact = exact + 2 * lora[f"{stem}.lora_B.weight"].double() @ lora[f"{stem}.lora_A.weight"].double()
        assert torch.allclose(tensor.double(), exact, rtol=2**-8, atol=1e-6)
    assert n_merged == 14


def test_a_merged_model_stands_alone(adapter: Path, tiny_model: Path, tmp_path: Path):
    """It loads without the adapter, stays tied, stops on the adapter's stop token, and keeps the chat format."""
    out = merge(adapter, tmp_path / "merged")
    model, tokenizer = load_model(str(out), precision="fp32"), load_tokenizer(str(out))
    assert model.get_input_embeddings().weight.data_ptr() == model.get_output_embeddings().weight.data_ptr()
    stop = tokenizer.convert_tokens_to_ids("<|eot_id|>")
    assert model.generation_config.eos_token_id == model.config.eos_token_id == tokenizer.eos_token_id == stop
    assert tokenizer.pad_token == "<|finetune_right_pad_id|>"
    assert (out / "chat_format.json").read_bytes() == (adapter / "chat_format.json").read_bytes()
    assert not (out / "adapter_config.json").exists()
    difference = logits_of(model, IDS) - logits_of(load_adapter(load_model(str(tiny_model)), adapter), IDS)
    assert difference.abs().max() < 0.3


@pytest.mark.parametrize("chat_format", ["plain", "llama3"])
def test_a_merged_model_is_prompted_like_its_adapter(tiny_model: Path, adapter: Path, tmp_path: Path, chat_format: Any):
    """Any server's chat template renders the very ids that the adapter was trained on, up to where it answers."""
    folder = changed(adapter, tmp_path / "a")
    encoder = Encoder(load_tokenizer(str(tiny_model)), chat_format=chat_format, schema=SCHEMA)
    encoder.settings.save(folder)
    tokenizer = load_tokenizer(str(merge(folder, tmp_path / "merged")))
    for example in examples(8):
        messages = [message.model_dump() for message in encoder.messages(example)]
        ids = tokenizer.apply_chat_template(messages, add_generation_prompt=True, tokenize=True, return_dict=False)
        assert tuple(ids) == encoder.prompt(example).ids
        answered = [*messages, {"role": "assistant", "content": "{}"}]
        whole = tokenizer.apply_chat_template(answered, tokenize=True, return_dict=False)
        assert whole[: len(ids)] == list(ids)
        assert whole[-1] == encoder.stop_ids[0]


def test_trained_embeddings_are_merged_too(tmp_path: Path):
    """An adapter that trained the tied embedding leaves a tied model with the trained rows in both places."""
    tokenizer = make_tokenizer()
    tokenizer.save_pretrained(tmp_path / "model")
    make_model(tokenizer).save_pretrained(tmp_path / "model")
    train = {"lora": {"train_embeddings": True}, "max_steps": 4}
    adapter = train_once({"model": str(tmp_path / "model"), "out": str(tmp_path / "a"), "train": train}).path
    model = load_model(str(merge(adapter, tmp_path / "merged")), precision="fp32")
    trained = load_file(adapter / "adapter_model.safetensors")["base_model.model.model.embed_tokens.weight"]
    assert torch.equal(model.get_input_embeddings().weight, trained.bfloat16().float())
    assert torch.equal(model.get_output_embeddings().weight, trained.bfloat16().float())


def test_merging_refuses_what_would_lose(adapter: Path, tiny_model: Path, tmp_path: Path):
    """A used folder, an adapter without a base name, and a base that is stored in 4 bits."""
    (tmp_path / "used").mkdir()
    (tmp_path / "used" / "file").touch()
    with pytest.raises(StorageError, match="is not empty"):
        merge(adapter, tmp_path / "used")
    nameless = changed(adapter, tmp_path / "nameless", base_model_name_or_path=None)
    (nameless / "training.json").unlink()
    with pytest.raises(DataError, match=r"names no base model.*--model"):
        merge(nameless, tmp_path / "out")
    assert merge(nameless, tmp_path / "out", model=str(tiny_model)) == tmp_path / "out"
    shutil.copytree(tiny_model, tmp_path / "four")
    config = json.loads((tmp_path / "four" / "config.json").read_text())
    config["quantization_config"] = {"quant_method": "bitsandbytes", "load_in_4bit": True}
    (tmp_path / "four" / "config.json").write_text(json.dumps(config))
    with pytest.raises(DataError, match="stored quantized"):
        merge(adapter, tmp_path / "out4", model=str(tmp_path / "four"))


@pytest.fixture
def hub(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Yield a fake hub whose address and token are in the environment."""
    with FakeHub() as fake:
        monkeypatch.setenv("HF_ENDPOINT", fake.url)
        monkeypatch.setenv("HF_TOKEN", TOKEN)
        monkeypatch.setattr("huggingface_hub.constants.HF_HUB_OFFLINE", False)
        monkeypatch.setattr("huggingface_hub.constants.HF_HUB_DISABLE_XET", True)  # the fake takes plain LFS
        yield fake


@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # the Hub client's use of httpx
def test_an_adapter_is_uploaded_with_its_card(hub: FakeHub, adapter: Path, tmp_path: Path):
    """Weights, settings and card arrive byte for byte in a private repository; records and hidden files do not."""
    folder = changed(adapter, tmp_path / "a")
    (folder / "train_log.jsonl").write_text("{}\n")
    (folder / ".env").write_text("HF_TOKEN=x\n")
    card = tmp_path / "card.md"
    card.write_text("# A card\n")
    assert push(folder, "me/adapter", card=card) == f"{hub.url}/me/adapter"
    assert hub.repositories["me/adapter"]["visibility"] == "private"
    paths = {path for _, path in hub.files}
    assert paths >= {
        "adapter_model.safetensors",
        "adapter_config.json",
        "training.json",
        "chat_format.json",
        "README.md",
    }
    assert not paths & {"train_log.jsonl", ".env"}
    weights = (folder / "adapter_model.safetensors").read_bytes()
    assert hub.files["me/adapter", "adapter_model.safetensors"] == weights
    assert hub.files["me/adapter", "README.md"] == b"# A card\n"


def test_uploading_fails_in_one_line(hub: FakeHub, adapter: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """No adapter, no card, a refused or missing token, a hub that is out of order: each its own error, no token shown."""
    with pytest.raises(DataError, match="neither an adapter nor a model"):
        push(tmp_path, "me/adapter")
    with pytest.raises(DataError, match="no model card"):
        push(adapter, "me/adapter", card=tmp_path / "card.md")
    hub.failing = True
    with pytest.raises(ServiceError, match=r"did not take me/adapter"):
        push(adapter, "me/adapter")
    hub.failing = False
    monkeypatch.setenv("HF_TOKEN", "hf_wrong_secret")
    with pytest.raises(CredentialsError, match="refused HF_TOKEN") as caught:
        push(adapter, "me/adapter")
    assert "hf_wrong_secret" not in str(caught.value)
    monkeypatch.delenv("HF_TOKEN")
    monkeypatch.chdir(tmp_path)
    with pytest.raises(CredentialsError, match="push needs HF_TOKEN"):
        push(adapter, "me/adapter")
    assert not hub.files


@pytest.mark.filterwarnings("ignore:Model has `tie_word_embeddings=True`:UserWarning")  # peft's, and the point here
def test_a_lone_output_layer_is_untied(adapter: Path, tiny_model: Path, tmp_path: Path):
    """Where an adapter brings another output layer than embedding, the merged model says that they are not tied."""
    folder = changed(adapter, tmp_path / "a", modules_to_save=["lm_head"])
    weights = load_file(folder / "adapter_model.safetensors")
    head = load_file(tiny_model / "model.safetensors")["model.embed_tokens.weight"] + 1
    save_file({**weights, "base_model.model.lm_head.weight": head}, folder / "adapter_model.safetensors")
    out = merge(folder, tmp_path / "merged")
    model = load_model(str(out), precision="fp32")
    assert torch.equal(model.get_output_embeddings().weight, head.bfloat16().float())
    assert not torch.equal(model.get_input_embeddings().weight, model.get_output_embeddings().weight)


def test_the_embedded_name_wins_over_a_folder_of_that_name(tmp_path, monkeypatch):
    """Where a folder `news-tiny` stands in the working directory, tokenizer and model are still the embedded ones."""
    folder = tmp_path / "news-tiny"
    shutil.copytree(resolve("news-tiny"), folder)
    (folder / "tokenizer.json").write_text("{}", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert len(load_tokenizer("news-tiny")) == 8192
