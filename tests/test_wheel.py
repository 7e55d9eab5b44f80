"""The wheel: what a plain `pip install newslora` brings works without the checkout."""

from __future__ import annotations

import subprocess
import sys
import sysconfig
import zipfile
from email.parser import Parser
from pathlib import Path

import pytest

import newslora

ROOT = Path(__file__).resolve().parents[1]
MEGABYTE = 2**20


def run(*command: object, cwd: Path = ROOT, **env: str) -> str:
    """Run a command in an almost empty environment and return its output; its error output tells why it failed."""
    words = [str(word) for word in command]
    done = subprocess.run(words, cwd=cwd, env={"PATH": "", **env}, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel with the build backend that is installed (no network)."""
    folder = tmp_path_factory.mktemp("wheel")
    run(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", folder)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def command(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Install the wheel alone into a new environment that sees this one's libraries, and return its `newslora`.

    The libraries come by a .pth file: path files inside such a folder are not read, so that the editable install of
    the checkout stays invisible.
    """
    folder = tmp_path_factory.mktemp("venv")
    run(sys.executable, "-m", "venv", "--without-pip", folder)
    python = folder / "bin" / "python"
    run(sys.executable, "-m", "pip", "-q", "--python", python, "install", "--no-deps", "--no-index", wheel)
    (site,) = folder.glob("lib/python*/site-packages")
    (site / "libraries.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    return folder / "bin" / "newslora"


def test_wheel_holds_what_the_demo_needs(wheel):
    """Base model, items, configuration and the typing marker are inside; tests and documentation are not."""
    names = set(zipfile.ZipFile(wheel).namelist())
    needed = ("assets/demo.yaml", "assets/data/items.jsonl", "py.typed", "assets/news-tiny/config.json")
    assert {f"newslora/{name}" for name in needed} <= names
    assert any(name.startswith("newslora/assets/news-tiny/") and name.endswith(".safetensors") for name in names)
    assert {name.split("/")[0] for name in names} == {"newslora", f"newslora-{newslora.__version__}.dist-info"}
    assert [name for name in names if name.endswith((".pyc", ".bin", ".pt", ".pkl"))] == []


def test_assets_are_the_checkouts(wheel):
    """Items and demo configuration in the wheel are the repository's, byte for byte: there is one original of each."""
    with zipfile.ZipFile(wheel) as archive:
        assert archive.read("newslora/assets/data/items.jsonl") == (ROOT / "data/items.jsonl").read_bytes()
        assert archive.read("newslora/assets/demo.yaml") == (ROOT / "configs/demo.yaml").read_bytes()


def test_embedded_model_is_small(wheel):
    """The embedded model takes at most 16 MB, and the wheel not much more."""
    with zipfile.ZipFile(wheel) as archive:
        model = [file.file_size for file in archive.infolist() if "/assets/news-tiny/" in file.filename]
    assert 0 < sum(model) <= 16 * MEGABYTE
    assert wheel.stat().st_size <= 18 * MEGABYTE


def test_metadata(wheel):
    """Version, licence and extras are declared; the base needs none of the heavy libraries."""
    with zipfile.ZipFile(wheel) as archive:
        (name,) = (name for name in archive.namelist() if name.endswith(".dist-info/METADATA"))
        facts = Parser().parsestr(archive.read(name).decode("utf-8"))
    assert facts["Version"] == newslora.__version__
    assert facts["License-Expression"] == "MIT"
    assert {"peft", "unsloth", "tinker", "bertscore", "openai", "all", "dev"} <= set(facts.get_all("Provides-Extra"))
    base = [line for line in facts.get_all("Requires-Dist") if "extra ==" not in line]
    assert [line for line in base if line.startswith(("torch", "transformers", "tinker", "pandas", "datasets"))] == []


def test_installed_command_runs(command, tmp_path):
    """The installed script answers, from its own copy and not from the checkout."""
    assert run(command, "--version", cwd=tmp_path).strip() == newslora.__version__
    assert "--out" in run(command, "demo", "--help", cwd=tmp_path, COLUMNS="200", NO_COLOR="1")
    where = run(command.with_name("python"), "-c", "import newslora; print(newslora.__file__)", cwd=tmp_path)
    assert Path(where.strip()).is_relative_to(command.parents[1])


def test_installed_model_is_found(command, tmp_path):
    """The name news-tiny resolves to a complete model folder inside the installed package."""
    code = "from newslora.models import resolve; print(resolve('news-tiny'))"
    folder = Path(run(command.with_name("python"), "-c", code, cwd=tmp_path).strip())
    assert folder.is_relative_to(command.parents[1])
    for name in ("config.json", "tokenizer.json", "tokenizer_config.json"):
        assert (folder / name).is_file(), name


def test_installed_package_splits_its_own_items(command, tmp_path):
    """A verb runs from the installed copy: the embedded items are split in time, with a certificate."""
    code = "import newslora, pathlib; print(pathlib.Path(newslora.__file__).parent / 'assets/data/items.jsonl')"
    items = run(command.with_name("python"), "-c", code, cwd=tmp_path).strip()
    run(command, "split", items, "--out", tmp_path / "parts", cwd=tmp_path)
    parts = tmp_path / "parts"
    lines = [(parts / f"{part}.jsonl").read_text(encoding="utf-8").count("\n") for part in ("train", "test")]
    assert sum(lines) == Path(items).read_text(encoding="utf-8").count("\n")
    assert (parts / "certificate.json").is_file()
