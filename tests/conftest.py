"""Fixtures that several test files share."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tiny_llama import make_tiny_llama


@pytest.fixture(scope="session")
def study() -> Path:
    """Return the folder of the published study's files (`NEWSLORA_STUDY`, else `../shared/study`), or skip."""
    beside = Path(__file__).resolve().parents[2] / "shared" / "study"
    folder = Path(os.environ.get("NEWSLORA_STUDY") or beside)
    if not (folder / "train.jsonl").is_file():
        pytest.skip(f"the published study's files are not at {folder} (set NEWSLORA_STUDY)")
    return folder


@pytest.fixture(scope="session")
def tiny_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of one tiny random Llama with its tokenizer (see `tiny_llama`)."""
    return make_tiny_llama(tmp_path_factory.mktemp("tiny-llama"))
