"""The floors: the diagram in the documentation, the linter's contract and the code say the same."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "src" / "newslora"


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
