"""The configuration: what wins, what is refused, and that secrets stay out of it."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from newslora.config import RunConfig, load_config, parse_config, secret
from newslora.errors import ConfigError, CredentialsError

CONFIGS = sorted((Path(__file__).parent.parent / "configs").glob("*.yaml"))


def test_an_override_wins_over_the_file_and_the_file_over_the_default(tmp_path):
    """Weakest first: defaults, file, --set."""
    path = tmp_path / "c.yaml"
    path.write_text("train: {epochs: 7, batch_size: 3}\n", encoding="utf-8")
    train = load_config(path, ["train.epochs=9"]).train
    assert (train.epochs, train.batch_size, train.gradient_accumulation) == (9, 3, 1)


@pytest.mark.parametrize(
    ("override", "expected"),
    [
        ("train.epoch=3", r"unknown key 'train\.epoch'; did you mean 'epochs'\?"),
        (
            "train.lora.alpah=3",
            r"unknown key 'train\.lora\.alpah'; did you mean 'alpha'\? \(known here: r, alpha, dropout",
        ),
        ("arms.x.tunes=false", r"unknown key 'arms\.x\.tunes'; did you mean 'tune'\?"),
        ("train.scheduler=cosin", r"train\.scheduler = 'cosin': expected 'linear', 'cosine' or 'constant'"),
        ("train.learning_rate=-1", r"train\.learning_rate = -1"),
        ("seeds=[-1]", r"seeds\.0 = -1"),
        ("epochs", r"not of the form key=value"),
        ("train=5", r"train = 5"),
    ],
)
def test_a_wrong_key_or_value_is_named_with_what_is_allowed(override, expected):
    """Every message has the dotted name, the value, and the nearest spelling or the allowed values."""
    with pytest.raises(ConfigError, match=expected):
        load_config(None, [override])


def test_every_wrong_value_is_told_at_once():
    """One run shows all mistakes of a file."""
    with pytest.raises(ConfigError) as caught:
        parse_config({"train": {"epochs": 0, "batch_size": 0}, "sedes": [1]})
    assert str(caught.value).count("\n") == 2


def test_small_numbers_are_numbers():
    """YAML 1.1 reads 2e-4 as text; people mean a number."""
    assert load_config(None, ["train.learning_rate=2e-4"]).train.learning_rate == 2e-4


def test_data_paths_are_relative_to_the_file(tmp_path):
    """A configuration works from any working directory."""
    path = tmp_path / "c.yaml"
    path.write_text("data: {path: items.jsonl}\narms: {a: {predictions: p.jsonl}}\n", encoding="utf-8")
    config = load_config(path)
    assert config.data.path == tmp_path / "items.jsonl"
    assert config.arms["a"].predictions == tmp_path / "p.jsonl"


def test_an_arm_changes_what_it_names_and_nothing_else():
    """Nested keys merge; the seed is the replicate's."""
    config = load_config(None, ["train.lora.r=4", "arms.big={train: {lora: {r: 64}}, model: other}"])
    arm = config.arm("big", seed=3)
    assert (arm.train.lora.r, arm.train.lora.alpha, arm.train.seed, arm.model) == (64, 32, 3, "other")
    assert config.train.lora.r == 4


@pytest.mark.parametrize("name", ["", ".hidden", "a/b", "floor:x", "a=b"])
def test_arm_names_are_folder_names(name):
    """An arm is a folder of the run and a name on the command line."""
    with pytest.raises(ConfigError, match="cannot name a folder"):
        parse_config({"arms": {name: {}}})


def test_a_configuration_survives_its_own_dump():
    """run.json can be read back to an equal configuration."""
    config = load_config(None, ["schema.categories=[a, b]", "seeds=[0, 1]", "train.betas=[0.9, 0.95]"])
    assert parse_config(config.dump()) == config


@pytest.mark.parametrize("lender", ["{tune: false}", "{adapter: elsewhere}", "{predictions: p.jsonl}"])
def test_an_adapter_is_borrowed_from_an_arm_that_trains_one(lender):
    """Another arm's name as `adapter` means the adapter that it trains; where it trains none, both arms are named."""
    with pytest.raises(ConfigError, match=r"arm 'b' takes its adapter from 'a', which trains none"):
        load_config(None, [f"arms.a={lender}", "arms.b={adapter: a}"])


@pytest.mark.parametrize("path", CONFIGS, ids=lambda path: path.name)
def test_the_configurations_that_come_with_newslora_are_valid(path):
    """Every file of configs/ loads, and so does each of its arms."""
    config = load_config(path)
    for arm in config.arms:
        config.arm(arm, seed=0)


@pytest.mark.parametrize("text", ["a: [", "- a\n- b\n", "\x00"])
def test_what_is_no_mapping_is_refused_with_its_path(tmp_path, text):
    """Broken YAML, a list, binary data."""
    path = tmp_path / "c.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ConfigError, match=r"c\.yaml"):
        load_config(path)


def test_secrets_come_from_the_environment_or_dotenv_and_never_show(tmp_path, monkeypatch):
    """The environment wins; a missing key is named, and no value is part of a message or a dump."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("TINKER_API_KEY", raising=False)
    with pytest.raises(CredentialsError, match=r"needs TINKER_API_KEY: set it in the environment or in \.env"):
        secret("TINKER_API_KEY", needed_for="backend tinker")
    Path(".env").write_text('# keys\nexport TINKER_API_KEY="tml-from-file"\n', encoding="utf-8")
    assert secret("TINKER_API_KEY", needed_for="backend tinker") == "tml-from-file"
    monkeypatch.setenv("TINKER_API_KEY", "tml-from-environment")
    assert secret("TINKER_API_KEY", needed_for="backend tinker") == "tml-from-environment"
    assert "tml-" not in yaml.safe_dump(RunConfig().dump())
