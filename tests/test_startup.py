"""What starting costs: the set of modules that are loaded, and the names that the package offers."""

from __future__ import annotations

import importlib.util
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import newslora

ROOT = Path(__file__).resolve().parents[1]
HEAVY = {
    "accelerate", "bert_score", "datasets", "jax", "matplotlib", "pandas", "peft", "pyarrow", "safetensors",
    "sentence_transformers", "sklearn", "statsmodels", "tinker", "tokenizers", "torch", "transformers", "trl",
    "xgrammar",
}  # fmt: skip

PUBLIC = [
    "Adapter",
    "Comparison",
    "Estimate",
    "EvaluateConfig",
    "Evaluation",
    "Example",
    "NewsItem",
    "NewsMetadata",
    "NewsloraError",
    "Prediction",
    "RunConfig",
    "Schema",
    "SplitCertificate",
    "__version__",
    "check_split",
    "demo",
    "evaluate",
    "load_config",
    "merge",
    "plan_training",
    "predict",
    "push",
    "read_examples",
    "read_predictions",
    "report",
    "run",
    "split",
    "train",
]
"""Frozen: a name leaves or joins this list on purpose, and CHANGELOG.md says so."""

PROBE = """
import json, sys
before = set(sys.modules)
{code}
loaded = sorted(name for name, module in sys.modules.items() if module is not None and name not in before)
open({out!r}, "w").write(json.dumps(loaded))
"""
MYPY = """
[mypy]
strict = True
follow_imports = silent
plugins = pydantic.mypy
[mypy-{}]
follow_imports = skip
"""
COMMAND = """
from newslora.__main__ import main
sys.argv = ["newslora", *{words!r}]
try:
    main()
except SystemExit as stop:
    assert not stop.code, stop.code
"""


def modules_after(code: str, folder: Path) -> set[str]:
    """Run code in a fresh interpreter and return the modules that it loaded."""
    out = folder / "modules.json"
    script = PROBE.format(code=code, out=str(out))
    env = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
    done = subprocess.run([sys.executable, "-c", script], env=env, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return set(json.loads(out.read_text()))


def packages(modules: set[str]) -> set[str]:
    """Return the top-level names of modules."""
    return {name.partition(".")[0] for name in modules}


def command(*words: object) -> str:
    """Return code that runs a command line and holds that it succeeds."""
    return COMMAND.format(words=[str(word) for word in words])


@pytest.fixture(scope="module")
def scored(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Return references and predictions of twenty items, some of them wrong, one no JSON."""
    folder = tmp_path_factory.mktemp("scored")
    lines = (ROOT / "data" / "items.jsonl").read_text(encoding="utf-8").splitlines()[:20]
    answers = []
    for number, line in enumerate(lines):
        record: dict[str, Any] = json.loads(line)
        metadata = record["metadata"] | ({"category": "other"} if number % 3 else {})
        raw = json.dumps(metadata) if number else "no JSON at all"
        answers.append(json.dumps({"id": record["id"], "raw": raw}))
    references, predictions = folder / "references.jsonl", folder / "predictions.jsonl"
    references.write_text("\n".join(lines) + "\n", encoding="utf-8")
    predictions.write_text("\n".join(answers) + "\n", encoding="utf-8")
    return references, predictions


def test_import_costs_nothing(tmp_path):
    """`import newslora` loads no other module of newslora and no package that is not Python's own."""
    loaded = modules_after("import newslora", tmp_path)
    assert {name for name in loaded if name.startswith("newslora")} == {"newslora"}
    assert packages(loaded) <= {"newslora"} | set(sys.stdlib_module_names)


@pytest.mark.parametrize("words", [["--help"], ["--version"], ["evaluate", "--help"]], ids=" ".join)
def test_help_loads_no_library(tmp_path, words):
    """Help and version load Typer (which brings pydantic) and nothing that computes: not even numpy."""
    loaded = packages(modules_after(command(*words), tmp_path))
    assert loaded & (HEAVY | {"numpy", "scipy", "yaml", "jinja2", "rouge_score_rs"}) == set()


def test_split_loads_nothing_heavy(tmp_path):
    """`split` of the demonstration data loads no torch, transformers, pandas, matplotlib, nor scipy."""
    loaded = packages(modules_after(command("split", ROOT / "data/items.jsonl", "--out", tmp_path / "parts"), tmp_path))
    assert loaded & (HEAVY | {"scipy"}) == set()
    assert (tmp_path / "parts" / "certificate.json").is_file()


def test_evaluate_loads_nothing_heavy(tmp_path, scored):
    """`evaluate` without BERTScore loads no torch, transformers, pandas or matplotlib."""
    references, predictions = scored
    words = ["evaluate", references, f"a={predictions}", f"b={predictions}", "--out", tmp_path / "scores"]
    loaded = packages(modules_after(command(*words), tmp_path))
    assert loaded & HEAVY == set()
    assert (tmp_path / "scores" / "evaluation.json").is_file()


@pytest.mark.slow
def test_a_tokenizer_comes_without_scikit_learn(tmp_path):
    """In the command line's process transformers finds no scikit-learn, which is installed here, and imports no pandas."""
    assert importlib.util.find_spec("sklearn") is not None
    loading = "import newslora.models\nnewslora.models.load_tokenizer('news-tiny')"
    loaded = packages(modules_after(f"{command('--version')}\n{loading}", tmp_path))
    assert "transformers" in loaded
    assert loaded & {"sklearn", "pandas"} == set()


def test_public_names_are_frozen():
    """`newslora.__all__` and `dir(newslora)` are the list above, and each name can be had."""
    assert sorted(newslora.__all__) == PUBLIC
    assert dir(newslora) == PUBLIC
    assert [name for name in PUBLIC if getattr(newslora, name, None) is None] == []


def test_no_module_takes_the_name_of_a_verb():
    """Importing a submodule binds its name in the package: a module called as a public name would hide it."""
    modules = {path.stem for path in (ROOT / "src" / "newslora").iterdir()}
    assert modules & set(PUBLIC) == set()


def test_unknown_name_is_an_attribute_error():
    """A misspelt name is refused as Python does it, so that `hasattr` and tab completion work."""
    with pytest.raises(AttributeError, match="evaluates"):
        newslora.evaluates  # noqa: B018


def test_public_names_are_typed(tmp_path):
    """Mypy --strict accepts the documented calls with the types that they promise (`typing_examples.py`).

    Foreign libraries are not followed: none of their types is promised, and mypy would read all of transformers.
    """
    config = tmp_path / "mypy.ini"
    config.write_text(MYPY.format(",".join(f"{name}.*" for name in sorted(HEAVY | {"huggingface_hub"}))))
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "mypy",
            "--config-file",
            config,
            "--cache-dir",
            tmp_path / "cache",
            "tests/typing_examples.py",
        ],
        cwd=ROOT,
        env={**os.environ, "MYPYPATH": "src"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
