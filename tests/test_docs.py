"""The documentation holds: links lead somewhere, command lines exist, examples run."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest
import typer

from newslora.cli import app

ROOT = Path(__file__).resolve().parents[1]
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), *(ROOT / "data").glob("*.md")])
RUN = "<!-- runs -->\n"
"""Stands above the first code block of a page whose Python blocks the tests run, one after another."""


def name_of(page: Path) -> str:
    """Return a page's path within the repository."""
    return page.relative_to(ROOT).as_posix()


def blocks(page: Path, *languages: str) -> list[str]:
    """Return the fenced code blocks in one of the languages; a block of `python no-run` is shown, not run."""
    found = re.findall(r"^```([^\n]*)\n(.*?)^```", page.read_text(encoding="utf-8"), flags=re.MULTILINE | re.DOTALL)
    return [text for language, text in found if language in languages]


def anchors(page: Path) -> set[str]:
    """Return the anchors of a page's headings, as code hosts make them."""
    headings = re.findall(r"^#+ (.+)$", page.read_text(encoding="utf-8"), flags=re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).strip().replace(" ", "-") for heading in headings}


def command_lines(page: Path) -> list[list[str]]:
    """Return the words of every shell line of a page, continuation lines joined, comments and pipes cut off."""
    lines = "\n".join(blocks(page, "sh", "bash", "console")).replace("\\\n", " ").splitlines()
    bare = [re.split(r"\s#|\||&&|;", line.removeprefix("$ "))[0] for line in lines]
    return [shlex.split(line) for line in bare if line.strip() and not line.startswith("#")]


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_links_resolve(page):
    """Every relative link and image of a page names a file that exists, and every anchor a heading."""
    broken = []
    for target in re.findall(r"\]\(([^)\s]+)\)", re.sub(r"```.*?```", "", page.read_text("utf-8"), flags=re.DOTALL)):
        if re.match(r"[a-z]+:", target):
            continue
        path, _, anchor = target.partition("#")
        file = (page.parent / path).resolve() if path else page
        if not file.exists() or (anchor and file.suffix == ".md" and anchor not in anchors(file)):
            broken.append(target)
    assert broken == []


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_command_lines_exist(page):
    """Every `newslora VERB --flag` and `make TARGET` that a page shows is one that there is."""
    verbs = typer.main.get_command(app).commands  # type: ignore[attr-defined]
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), flags=re.MULTILINE))
    wrong = []
    for words in command_lines(page):
        if words[0] == "make":
            wrong += [word for word in words[1:] if "=" not in word and word not in targets]
        if words[0] == "newslora" and words[1:] and not words[1].startswith("-"):
            known = {flag for option in getattr(verbs.get(words[1]), "params", []) for flag in option.opts}
            known |= {flag for option in getattr(verbs.get(words[1]), "params", []) for flag in option.secondary_opts}
            flags = [word.partition("=")[0] for word in words[2:] if re.match(r"--?[a-z]", word)]
            wrong += [words[1]] if words[1] not in verbs else []
            wrong += [f"{words[1]} {flag}" for flag in flags if flag not in known | {"--help", "-h"}]
    assert wrong == []


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_python_compiles(page):
    """Every Python block of a page is Python."""
    for number, block in enumerate(blocks(page, "python")):
        compile(block, f"{name_of(page)}, block {number}", "exec")


@pytest.mark.parametrize("page", [page for page in PAGES if RUN in page.read_text(encoding="utf-8")], ids=name_of)
def test_examples_run(page, tmp_path, monkeypatch):
    """The Python blocks of a page marked as running run, in order and in one namespace; its asserts hold."""
    (tmp_path / "data").symlink_to(ROOT / "data")
    monkeypatch.chdir(tmp_path)
    namespace: dict[str, object] = {"__name__": name_of(page)}
    for number, block in enumerate(blocks(page, "python")):
        exec(compile(block, f"{name_of(page)}, block {number}", "exec"), namespace)


def test_some_examples_run():
    """At least one page is marked as running: the marker was not lost in an edit."""
    assert [page for page in PAGES if RUN in page.read_text(encoding="utf-8")]


def test_index_names_every_page():
    """`docs/README.md` links every page and notebook of the documentation."""
    index = (ROOT / "docs" / "README.md").read_text(encoding="utf-8")
    pages = {page.relative_to(ROOT / "docs").as_posix() for page in (ROOT / "docs").rglob("*.md")} - {"README.md"}
    assert {page for page in pages if f"({page})" not in index} == set()
