"""The configurations in `configs/` are read as they stand, and one name means one thing in all of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from newslora.config import load_config
from newslora.trainers import _tinker, _unsloth
from newslora.trainers.base import BACKENDS

FOLDER = Path(__file__).resolve().parents[1] / "configs"
FILES = sorted(FOLDER.glob("*.yaml"))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_every_configuration_is_valid(file: Path):
    """Each file loads, with every arm of it; unknown keys would be errors."""
    config = load_config(file)
    for arm in config.arms:
        assert config.arm(arm).train.backend in BACKENDS


def test_there_is_one_for_every_backend():
    """Each backend has a file that chooses it."""
    assert {load_config(file).train.backend for file in FILES} == set(BACKENDS)


def test_peft_and_tinker_differ_in_backend_alone():
    """The same hyperparameters under the same names; only the backend and what belongs to a server differ."""
    one, two = (load_config(FOLDER / f"{name}.yaml").train.model_dump() for name in ("peft", "tinker"))
    assert {key for key in one if one[key] != two[key]} == {"backend"}


def test_the_arms_of_the_study_are_matched():
    """Its trained arms have every training setting in common, and each backend can honour its own."""
    config = load_config(FOLDER / "study.yaml")
    trained = {name: config.arm(name).train for name, arm in config.arms.items() if arm.tune}
    settings = [train.model_dump(exclude={"backend"}) for train in trained.values()]
    assert settings[0] == settings[1]
    _tinker.check_settings(trained["tinker"], [])
    _unsloth.check_settings(trained["unsloth"])


def test_each_backend_honours_its_own_file():
    """No file asks its backend for what it would refuse."""
    _tinker.check_settings(load_config(FOLDER / "tinker.yaml").train, [])
    _unsloth.check_settings(load_config(FOLDER / "unsloth-llama-3.2-1b.yaml").train)


def test_the_study_runs_its_455_steps():
    """364 items, 5 epochs, batches of 4: the published number of steps."""
    from newslora.trainers.base import n_steps

    for name in ("study", "unsloth-llama-3.2-1b"):
        assert n_steps(load_config(FOLDER / f"{name}.yaml").train, 364) == 455
