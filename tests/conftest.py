"""Fixtures that several test files share."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from importlib import resources
from pathlib import Path
from typing import Any

import hypothesis
import pytest

from tiny_llama import make_tiny_llama

# A busy machine is not a counterexample. In continuous integration the examples are the same every time.
hypothesis.settings.register_profile(
    "newslora",
    deadline=None,
    suppress_health_check=[hypothesis.HealthCheck.too_slow],
    derandomize=bool(os.environ.get("CI")),
)
hypothesis.settings.load_profile("newslora")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put the files with slow tests first: the last files are short ones, so that no process waits long for another."""
    slow = {item.path for item in items if item.get_closest_marker("slow")}
    items.sort(key=lambda item: item.path not in slow)


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


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    """Return a headless Chromium under Playwright; without one, skip, and fail in continuous integration.

    Playwright needs no browser of its own: Debian's `chromium` does. Nothing beyond loopback is reached.
    """
    found = [path for name in ("chromium", "chromium-browser", "google-chrome") if (path := shutil.which(name))]
    if not found:
        reason = "no Chromium on this machine (Debian: apt-get install chromium)"
        pytest.fail(reason) if os.environ.get("CI") else pytest.skip(reason)
    sync_api = pytest.importorskip("playwright.sync_api")
    quiet = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"]
    quiet += ["--disable-component-update", "--disable-sync"]
    with sync_api.sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=found[0], headless=True, args=quiet)
        yield chromium
        chromium.close()


@pytest.fixture(scope="session")
def axe() -> str:
    """Return the source of axe-core, to be put into a page (`page.evaluate(axe)`, then `axe.run()`)."""
    pytest.importorskip("axe_playwright_python")
    return resources.files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")
