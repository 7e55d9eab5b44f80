"""The command line: exit codes, one-line errors, data on stdout and the rest on stderr."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest


def newslora(*words: object, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    """Run the command in a process of its own, as a user does."""
    source = str(Path(__file__).parent.parent / "src")
    env = {**os.environ, "PYTHONPATH": source, "COLUMNS": "120", "OMP_NUM_THREADS": "1"}
    command = [sys.executable, "-m", "newslora", *map(str, words)]
    return subprocess.run(command, capture_output=True, text=True, check=False, cwd=cwd, env=env, timeout=120)


def one_line(run: subprocess.CompletedProcess[str]) -> str:
    """Return the message, and hold that it is short, with no traceback and nothing on stdout."""
    assert "Traceback" not in run.stderr
    assert run.stdout == ""
    assert run.stderr.startswith("newslora: ")
    assert len(run.stderr.strip().splitlines()) <= 2, run.stderr  # what is wrong, and what to do
    return run.stderr


def record(**changes: object) -> dict[str, object]:
    """Return a complete record with some keys changed."""
    metadata = {
        "category": "ai", "relevance_score": 5, "key_insights": [], "company_names": [], "summary": "S.",
        "sentiment": "neutral", "sponsored_ad": False,
    }  # fmt: skip
    row = {"id": "a", "title": "T", "content": "C", "published_at": "2025-01-01T00:00:00+00:00", "issue": "N #1"}
    return {**row, "metadata": {**metadata, **changes}}


def write(path: Path, *lines: object) -> Path:
    """Write records, or lines as they are, to a file."""
    text = "".join((line if isinstance(line, str) else json.dumps(line)) + "\n" for line in lines)
    path.write_text(text, encoding="utf-8")
    return path


def test_version_and_help():
    """The root command answers without loading a verb."""
    import newslora as package

    assert newslora("--version").stdout.strip() == package.__version__
    shown = newslora("--help")
    assert shown.returncode == 0
    for verb in ("split", "train", "predict", "evaluate", "report", "run", "demo", "merge", "push"):
        assert verb in shown.stdout


BAD_DATA = {
    "bad JSON on line 2": (record(), '{"id": "b", "title"', r":2:"),
    "score of 11": (record(relevance_score=11), r":1:"),
    "unknown category": (record(category="gossip"), "gossip"),
    "duplicate ids": (record(), record(), "'a'"),
}


@pytest.mark.parametrize("case", BAD_DATA)
def test_bad_records_are_named_with_file_and_line(tmp_path, case):
    """A wrong record stops training before it starts, with its place and what was expected."""
    *lines, expected = BAD_DATA[case]
    data = write(tmp_path / "data.jsonl", *lines)
    run = newslora("train", "--train", data, "--out", tmp_path / "adapter")
    message = one_line(run)
    assert run.returncode == 1
    assert "data.jsonl" in message
    assert expected in message
    assert not (tmp_path / "adapter").exists()


def test_empty_and_missing_files(tmp_path):
    """Both are named; neither is a traceback."""
    empty = write(tmp_path / "empty.jsonl")
    assert "empty.jsonl" in one_line(newslora("split", empty, "--out", tmp_path / "o"))
    assert "gone.jsonl" in one_line(newslora("split", tmp_path / "gone.jsonl", "--out", tmp_path / "o"))


def test_a_missing_date_in_a_temporal_split_is_an_error(tmp_path):
    """Time cannot order what has no date."""
    undated = {**record(), "published_at": None}
    run = newslora("split", write(tmp_path / "d.jsonl", undated), "--out", tmp_path / "o")
    assert run.returncode == 1
    assert "published_at" in one_line(run)


def test_a_limit_that_is_no_number_is_an_error(tmp_path):
    """`--fail-under METRIC=word` is a usage error, before anything is scored."""
    run = newslora("evaluate", tmp_path / "gone.jsonl", "m=gone.jsonl", "--fail-under", "overall.f1=high")
    assert run.returncode == 2
    assert "'high' is not a number" in one_line(run)


def test_a_split_of_a_pipe_asks_for_a_file(tmp_path):
    """A split reads its data twice; a stream is refused in those words, with and without --check, and nothing is written."""
    data = write(tmp_path / "d.jsonl", record())
    script = f'"{sys.executable}" -m newslora split <(cat {data}) --out {tmp_path / "o"}'
    piped = subprocess.run(["bash", "-c", script], capture_output=True, text=True, check=False)
    assert piped.returncode == 1
    assert "is a pipe or device" in one_line(piped)
    assert "save the stream to a file first" in one_line(piped)
    assert not (tmp_path / "o").exists()


def test_an_interrupt_while_the_command_loads_is_one_line(tmp_path):
    """Ctrl-C in the first tenths of a second, when Python is still importing: 130, no traceback."""
    (tmp_path / "typer.py").write_text("raise KeyboardInterrupt\n", encoding="utf-8")
    source = str(Path(__file__).parent.parent / "src")
    env = {**os.environ, "PYTHONPATH": os.pathsep.join([str(tmp_path), source])}
    run = subprocess.run(
        [sys.executable, "-m", "newslora", "--help"], capture_output=True, text=True, check=False, env=env, cwd=tmp_path
    )
    assert run.returncode == 130
    assert one_line(run) == "newslora: interrupted\n"


def test_predictions_must_fit_the_references(tmp_path):
    """An unknown id and a missing prediction are errors, never dropped silently."""
    references = write(tmp_path / "r.jsonl", record(), {**record(), "id": "b"})
    unknown = write(tmp_path / "p.jsonl", {"id": "a", "raw": "{}"}, {"id": "zz", "raw": "{}"}, {"id": "b", "raw": "{}"})
    missing = write(tmp_path / "q.jsonl", {"id": "a", "raw": "{}"})
    assert "zz" in one_line(newslora("evaluate", references, f"m={unknown}"))
    assert "'b'" in one_line(newslora("evaluate", references, f"m={missing}"))


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (("--set", "train.lora.rnk=8"), "unknown key 'train.lora.rnk'"),
        (("--set", "trian.epochs=8"), "did you mean 'train'?"),
        (("--set", "train.epochs=-1"), "train.epochs = -1"),
        (("--backend", "jax"), "jax"),
        (("--config", "none.yaml"), "none.yaml"),
    ],
)
def test_wrong_settings_are_usage_errors(tmp_path, words, expected):
    """Exit 2, the key or flag named, the nearest spelling offered."""
    run = newslora("train", "--train", write(tmp_path / "d.jsonl", record()), "--out", tmp_path / "a", *words)
    assert run.returncode == 2
    assert expected in run.stderr
    assert "Traceback" not in run.stderr


def test_split_prints_the_certificate_as_json(study):
    """What the study's split really is, on stdout and nowhere else."""
    run = newslora("split", "--check", study / "train.jsonl", study / "test.jsonl", "--json")
    found = json.loads(run.stdout)
    assert run.returncode == 0
    assert found["temporal"] is False
    assert found["shared_issues"] == 31
    assert found["test_items_in_shared_issues"] == 80
    assert len(found["repeated_titles"]) == 4  # three word for word, the fourth after markup is folded


def test_a_metric_that_no_item_was_measured_on_is_not_shown_as_zero(tmp_path):
    """The study's conventions write 0 for the similarity of no two summaries; the table says that there is no value."""
    references = write(tmp_path / "r.jsonl", record(summary=""))
    answers = write(tmp_path / "m.jsonl", {"id": "a", "raw": json.dumps(record(summary="")["metadata"])})
    run = newslora("evaluate", references, f"m={answers}", "--conventions", "study")
    (line,) = [line for line in run.stdout.splitlines() if line.startswith("semantic_similarity")]
    assert line.split()[1] == "n/a"


def test_a_gate_that_is_not_met_exits_with_3(tmp_path):
    """CI reads the exit code; the numbers are still printed."""
    references = write(tmp_path / "r.jsonl", *({**record(), "id": str(n)} for n in range(6)))
    wrong = write(tmp_path / "p.jsonl", *({"id": str(n), "raw": "no"} for n in range(6)))
    run = newslora("evaluate", references, f"m={wrong}", "--fail-under", "validity.schema=0.9", "--json")
    assert run.returncode == 3
    assert json.loads(run.stdout)["models"]["m"]["validity.schema"]["value"] == 0
    assert "validity.schema" in run.stderr


def test_someone_elses_predictions_are_scored(study, tmp_path):
    """`id` and `raw` are enough."""
    out = tmp_path / "e"
    run = newslora("evaluate", study / "test.jsonl", f"tinker={study}/predictions/tinker.jsonl", "--out", out, "--json")
    assert run.returncode == 0, run.stderr
    value = json.loads((out / "evaluation.json").read_text())["models"]["tinker"]["company_names.content_f1"]["value"]
    assert value == pytest.approx(0.585, abs=5e-4)
