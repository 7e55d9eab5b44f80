"""The parity sheet names what differs between arms, never what does not, and never assumes what is not said."""

from __future__ import annotations

import json
from typing import Any

from newslora.parity import DATA, SETTINGS, parity_sheet

# The published study (repository youshen-lim/llama-tinker-lora-news-enhancer-v2, commit f25878b): Tinker's settings are
# those of fine_tuning_experiments/tinker_logs_80_20_5epochs_20251103_2332/config.json and of its adapter_config.json
# (the cookbook trains the unembedding unless told otherwise); Unsloth's those of unsloth_models/model_metadata.json, of
# its adapter_config.json and of transformers' defaults where it sets nothing.
STUDY: dict[str, dict[str, Any]] = {
    "tinker": {
        "base_model": "meta-llama/Llama-3.2-1B",
        "n_examples": 364,
        "n_steps": 455,
        "seed": 0,
        "parity": {
            "learning_rate": 2e-4,
            "schedule": "linear",
            "warmup_steps": 0,
            "optimizer": "adamw",
            "betas": [0.9, 0.95],
            "epsilon": 1e-8,
            "weight_decay": 0.0,
            "global_batch": 4,
            "rank": 32,
            "alpha": 32,
            "target_modules": "all-linear",
            "dropout": 0,
            "unembedding": True,
        },
    },
    "unsloth": {
        "base_model": "unsloth/Llama-3.2-1B",
        "n_examples": 364,
        "n_steps": 455,
        "seed": 3407,
        "parity": {
            "learning_rate": 2e-4,
            "schedule": "cosine",
            "warmup_steps": 22,
            "optimizer": "adamw_8bit",
            "betas": [0.9, 0.999],
            "epsilon": 1e-8,
            "weight_decay": 0.01,
            "global_batch": 4,
            "rank": 32,
            "alpha": 32,
            "target_modules": ["q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"],
            "dropout": 0.05,
            "unembedding": False,
        },
    },
}


def training_of(**changes: Any) -> dict[str, Any]:
    """Return a complete `training.json`, some settings changed."""
    parity = dict.fromkeys(SETTINGS, "x") | {"betas": [0.9, 0.999], "alpha": 32} | changes.pop("parity", {})
    return {**dict.fromkeys(DATA, 1), "fingerprint": "abc", "parity": parity, **changes}


def test_the_published_study_was_not_matched():
    """Its arms are called matched; schedule, warm-up, betas, dropout, optimizer and unembedding differ."""
    sheet = parity_sheet(STUDY)
    found = {difference.key for difference in sheet.differences}
    assert found >= {"schedule", "warmup_steps", "betas", "dropout", "optimizer", "unembedding"}
    assert not found & {"learning_rate", "rank", "alpha", "global_batch", "epsilon", "n_steps", "n_examples"}
    assert not sheet.same_data
    assert not sheet.matched
    lines = sheet.lines()
    assert "Different: learning-rate schedule: linear in tinker; cosine in unsloth." in lines
    assert "Different: warm-up steps: 0 in tinker; 22 in unsloth." in lines
    assert "Different: Adam betas: 0.9, 0.95 in tinker; 0.9, 0.999 in unsloth." in lines
    assert "Different: unembedding trained: yes in tinker; no in unsloth." in lines
    assert "Not said by tinker, unsloth: tokens, masks and order." in lines


def test_equal_arms_are_matched_in_one_sentence():
    """Nothing differs and everything is said: that is all there is to say."""
    sheet = parity_sheet({"a": training_of(), "b": training_of()})
    assert sheet.matched
    assert sheet.lines() == ["a, b trained on the same tokens, masks and order, with the same settings."]


def test_another_spelling_is_no_difference():
    """32 and 32.0, layer names in another order, upper case."""
    one = training_of(parity={"alpha": 32, "target_modules": ["q_proj", "v_proj"], "schedule": "Linear"})
    two = training_of(parity={"alpha": 32.0, "target_modules": ("v_proj", "q_proj"), "schedule": "linear"})
    assert parity_sheet({"a": one, "b": two}).matched
    swapped = training_of(parity={"betas": [0.999, 0.9]})
    assert [d.key for d in parity_sheet({"a": training_of(), "b": swapped}).differences] == ["betas"]


def test_one_changed_setting_is_the_one_difference():
    """For every key of the sheet: change it in one of three arms, and it alone is named, with the arm."""
    for key in (*DATA, *SETTINGS):
        changed = training_of(**{key: "other"}) if key in DATA else training_of(parity={key: "other"})
        sheet = parity_sheet({"a": training_of(), "b": training_of(), "c": changed})
        assert [difference.key for difference in sheet.differences] == [key]
        assert str(sheet.differences[0]).endswith("in a, b; other in c")
        assert sheet.same_data == (key != "fingerprint")


def test_what_is_not_said_is_not_assumed():
    """A silent arm is named as silent, beside a difference or without one."""
    silent = training_of()
    del silent["parity"]["dropout"]
    sheet = parity_sheet({"a": training_of(), "b": silent})
    assert sheet.unsaid == {"dropout": ("b",)}
    assert sheet.lines()[-1] == "Not said by b: LoRA dropout."
    assert not sheet.matched
    three = parity_sheet({"a": training_of(), "b": silent, "c": training_of(parity={"dropout": 0.5})})
    assert str(three.differences[0]) == "LoRA dropout: x in a; not said in b; 0.5 in c"


def test_one_arm_or_none_compares_nothing():
    """There is nothing to compare, and that is said."""
    assert "nothing to compare" in parity_sheet({"a": training_of()}).lines()[0]
    assert "nothing to compare" in parity_sheet({}).lines()[0]
    assert parity_sheet({}).same_data is False


def test_the_sheet_is_json():
    """Every part survives the way through JSON."""
    sheet = parity_sheet(STUDY)
    loaded = json.loads(json.dumps(sheet.to_json()))
    assert loaded["arms"] == ["tinker", "unsloth"]
    assert loaded["matched"] is False
    assert loaded["differences"][0]["values"]["tinker"] == "meta-llama/Llama-3.2-1B"
