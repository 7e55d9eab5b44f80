"""The floors: the diagram in the documentation, the linter's contract and the code say the same."""

from __future__ import annotations

import ast
import functools
import importlib.metadata
import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Mapping
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "src" / "newslora"

BROUGHT_BY = {
    "PIL": "matplotlib",
    "huggingface_hub": "transformers",
    "markupsafe": "jinja2",
    "pydantic_core": "pydantic",
    "tokenizers": "transformers",
    "typing_extensions": "pydantic",
}
"""Modules that we import and that come with a declared library of the same makers, or that it cannot work without."""
BACKENDS = ("trainers/_", "inference/_", "tinker_service")
"""Files that are imported only when their backend is asked for: these may import an extra's libraries at their top."""

OPTIONAL = {"wandb", "trackio", "triton"}
"""Loggers that people bring themselves (`train.report_to`), and what torch brings where there is CUDA."""


@pytest.fixture(scope="module")
def contract() -> list[list[str]]:
    """Return the floors of the import-linter contract, from the top."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    (floors,) = settings["tool"]["importlinter"]["contracts"]
    return [layer.split(" | ") for layer in floors["layers"]]


@pytest.fixture(scope="module")
def document() -> str:
    """Return `docs/architecture.md`."""
    return (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")


def test_diagram_is_the_contract(contract, document):
    """The diagram lists the contract's floors, in its order, numbered from the ground."""
    diagram = document.split("```floors\n", 1)[1].split("```", 1)[0].strip().splitlines()
    drawn = [re.fullmatch(r"(\d)  (.+)", line).groups() for line in diagram]
    assert [rooms.split(" | ") for _, rooms in drawn] == contract
    assert [int(number) for number, _ in drawn] == list(range(len(contract), 0, -1))


def test_every_room_is_described(contract, document):
    """The table below the diagram has one row a room, on the contract's floor, in its order."""
    rows = re.findall(r"^\| (\d) \| `(\w+)` \|", document, flags=re.MULTILINE)
    floors = [(str(len(contract) - i), room) for i, rooms in enumerate(contract) for room in rooms]
    assert rows == floors


def test_every_module_has_a_floor(contract):
    """Each module and package of newslora stands on one floor; `__main__` is the door and `assets` holds no code."""
    found = {path.stem for path in PACKAGE.glob("*.py")} | {path.parent.name for path in PACKAGE.glob("*/__init__.py")}
    assert found - {"__init__", "__main__"} == {room for rooms in contract for room in rooms}


def test_the_code_keeps_the_contract():
    """import-linter finds no import that goes up or sideways."""
    found = subprocess.run(
        [sys.executable, "-c", "from importlinter.cli import lint_imports_command; lint_imports_command()"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        env={"PYTHONPATH": str(ROOT / "src"), "PATH": ""},
    )
    assert found.returncode == 0, found.stdout + found.stderr
    assert "1 kept, 0 broken" in found.stdout


def requirements(*extras: str) -> set[str]:
    """Return the normalised names of the base dependencies and of those extras, nested extras included."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    lines = list(project["dependencies"])
    for extra in extras:
        lines += project["optional-dependencies"][extra]
    names = set()
    for line in lines:
        if nested := re.match(r"newslora\[(.+)\]", line):
            names |= requirements(*nested.group(1).split(","))
        names.add(normal(re.match(r"[\w.-]+", line).group()))
    return names


def normal(name: str) -> str:
    """Return a distribution's name as indexes compare them."""
    return re.sub(r"[-_.]+", "-", name).lower()


def libraries(path: Path, *, at_the_top: bool) -> set[str]:
    """Return the foreign packages that a file imports: anywhere in it, or in its module-level statements only."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    nodes = tree.body if at_the_top else list(ast.walk(tree))
    found = {alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names}
    found |= {node.module for node in nodes if isinstance(node, ast.ImportFrom) and node.module and not node.level}
    roots = {name.partition(".")[0] for name in found}
    return {BROUGHT_BY.get(name, name) for name in roots - set(sys.stdlib_module_names) - {"newslora"}}


def distribution(library: str) -> str:
    """Return the name of the distribution that a package belongs to, or the package's own where it is not installed."""
    return normal(installed_packages().get(library, [library])[0])


@functools.cache
def installed_packages() -> Mapping[str, list[str]]:
    """Return the distributions of every importable package (slow: it reads all of the environment's records)."""
    return importlib.metadata.packages_distributions()


SOURCES = sorted(PACKAGE.rglob("*.py"))


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_every_library_is_declared(path):
    """What a module imports is a declared dependency: at its top one of the base, within functions any extra's."""
    within = path.relative_to(PACKAGE).as_posix()
    anywhere = {distribution(name) for name in libraries(path, at_the_top=False)}
    assert anywhere - requirements("all", "unsloth") - OPTIONAL == set()
    if not within.startswith(BACKENDS):
        assert {distribution(name) for name in libraries(path, at_the_top=True)} - requirements() == set()


SCRIPTS = sorted(path for folder in ("tests", "benchmarks", "tools") for path in (ROOT / folder).rglob("*.py"))


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_every_library_of_a_script_is_declared(path):
    """What tests, benchmarks and tools import comes with the extra `dev`, stands beside them, or is skyrl's server."""
    own = {other.stem for other in SCRIPTS} | {other.parent.name for other in SCRIPTS}
    names = libraries(path, at_the_top=False) - own - {"skyrl"}
    assert {distribution(name) for name in names} - requirements("dev", "unsloth") - OPTIONAL == set()


def test_constraints_name_every_dependency():
    """`constraints.txt` pins exactly one version of every declared library, and the installed ones are those."""
    lines = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pins = [line.split("==") for line in lines if line and not line.startswith("#")]
    assert [pin for pin in pins if len(pin) != 2] == []
    versions = {normal(name): version for name, version in pins}
    assert len(versions) == len(pins)
    assert requirements("dev", "unsloth") - set(versions) - {"newslora"} == set()
    if os.environ.get("CI"):  # elsewhere a developer may try other versions
        installed = {name: importlib.metadata.version(name).partition("+")[0] for name in requirements("dev")}
        assert {name: version for name, version in installed.items() if versions.get(name, version) != version} == {}
