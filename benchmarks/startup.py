"""What starting costs (C1-C3): the command line beside the least that a program of its kind can cost.

C1  `newslora --help` over `--help` of a bare Typer app with as many commands       goal: at most 1.3 times (stretch 1.0)
C2  `newslora evaluate` of 96 items over `python -c "import numpy, pydantic, typer"`  goal: at most 2 times (stretch 1.5)
C3  torch, transformers, pandas, matplotlib absent after `--help`, `split`, `evaluate`  (stretch: scipy, too)

Both sides of a ratio run in turns, and the medians are compared, so that a busy machine slows both. C2 is measured for
one model (starting, reading, parsing, 12 metrics with 10,000 resamples), for one with 100 resamples (starting and
reading), and for two models with their paired comparison. That both sides did their work is checked: every command is
listed, every item is scored.

usage: python benchmarks/startup.py [--rounds 15] [--json]
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
ENV = {**os.environ, "PYTHONPATH": str(ROOT / "src"), "COLUMNS": "100"}
ENV.pop("PYTHONDONTWRITEBYTECODE", None)  # what pip installed has its bytecode, on both sides
VERBS = ("split", "train", "predict", "evaluate", "report", "run", "demo", "merge", "push")
N_ITEMS = 96
WATCHED = ("torch", "transformers", "pandas", "matplotlib", "scipy")

BARE = """
import typer
app = typer.Typer(help="A bare application.")
{commands}
app()
"""
PROBE = """
import json, sys
from newslora.__main__ import main
sys.argv = ["newslora", *{words!r}]
try:
    main()
except SystemExit as stop:
    assert not stop.code, stop.code
print(json.dumps([name for name in {watched!r} if sys.modules.get(name)]), file=sys.stderr)
"""


def seconds(command: list[str]) -> tuple[float, str]:
    """Run a command and return its wall time and standard output."""
    start = time.perf_counter()
    done = subprocess.run(command, env=ENV, capture_output=True, text=True, check=True)
    return time.perf_counter() - start, done.stdout


def compare(ours: list[str], bare: list[str], rounds: int) -> tuple[float, float]:
    """Return the median seconds of both, run in turns after one unmeasured round that fills the caches."""
    seconds(ours), seconds(bare)
    pairs = [(seconds(ours)[0], seconds(bare)[0]) for _ in range(rounds)]
    return statistics.median(a for a, _ in pairs), statistics.median(b for _, b in pairs)


def bare_app(folder: Path) -> list[str]:
    """Write a Typer app with as many commands as ours, each with one option, and return the command of its help."""
    command = '@app.command()\ndef {verb}(out: str = "x") -> None:\n    """Do one thing."""\n'
    script = folder / "bare.py"
    script.write_text(BARE.format(commands="\n".join(command.format(verb=verb) for verb in VERBS)))
    return [sys.executable, str(script), "--help"]


def evaluation_files(folder: Path) -> list[str]:
    """Write 96 references and two models' predictions, and return the words of the `evaluate` command line."""
    lines = (ROOT / "data" / "items.jsonl").read_text(encoding="utf-8").splitlines()[-N_ITEMS:]
    records = [json.loads(line) for line in lines]
    words = ["evaluate", str(folder / "references.jsonl")]
    (folder / "references.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
    for step, name in ((2, "rough"), (5, "good")):
        wrong = {"category": "other", "relevance_score": 5, "company_names": []}
        answers = [record["metadata"] | (wrong if i % step == 0 else {}) for i, record in enumerate(records)]
        rows = [json.dumps({"id": r["id"], "raw": json.dumps(a)}) for r, a in zip(records, answers, strict=True)]
        path = folder / f"{name}.jsonl"
        path.write_text("\n".join(rows) + "\n", encoding="utf-8")
        words.append(f"{name}={path}")
    return words


def loaded(words: list[str]) -> list[str]:
    """Return which of the watched libraries a command line loads."""
    probe = [sys.executable, "-c", PROBE.format(words=words, watched=WATCHED)]
    done = subprocess.run(probe, env=ENV, capture_output=True, text=True, check=True)
    return list(json.loads(done.stderr.splitlines()[-1]))


def measure(folder: Path, rounds: int) -> list[dict[str, object]]:
    """Return one row a measurement."""
    newslora = [sys.executable, "-m", "newslora"]
    shown = seconds([*newslora, "--help"])[1]
    assert all(verb in shown for verb in VERBS), "a command is missing from --help"
    help_pair = compare([*newslora, "--help"], bare_app(folder), rounds)
    rows: list[dict[str, object]] = [{"id": "C1", "what": "--help", "pair": help_pair, "goal": 1.3}]

    imports = [sys.executable, "-c", "import numpy, pydantic, typer"]
    words = evaluation_files(folder)
    for n_models, resamples in ((1, 10_000), (1, 100), (2, 10_000)):
        line = [*newslora, *words[: 2 + n_models], "--set", f"evaluate.resamples={resamples}", "--json"]
        scored = json.loads(seconds(line)[1])
        assert scored["n_items"] == N_ITEMS, scored["n_items"]
        assert len([name for name in scored["models"] if not name.startswith("floor:")]) == n_models
        what = f"evaluate, {N_ITEMS} items, {n_models} model(s), {resamples:,} resamples"
        rows.append({"id": "C2", "what": what, "pair": compare(line, imports, rounds), "goal": 2.0})

    parts = ["split", str(ROOT / "data" / "items.jsonl"), "--out", str(folder / "parts")]
    for what, line in (("--help", ["--help"]), ("split", parts), ("evaluate", words)):
        rows.append({"id": "C3", "what": what, "loaded": loaded(line)})
    return rows


def show(rows: list[dict[str, object]]) -> None:
    """Print the table."""
    print(f"{'':3} {'':52} {'newslora':>9} {'bare':>7} {'ratio':>6}  goal")
    for row in rows:
        if "pair" in row:
            ours, bare = row["pair"]
            ratio = ours / bare
            verdict = "met" if ratio <= row["goal"] else "NOT met"
            print(f"{row['id']:3} {row['what']:52} {ours:8.3f}s {bare:6.3f}s {ratio:6.2f}  <= {row['goal']} {verdict}")
        else:
            heavy = [name for name in row["loaded"] if name != "scipy"]
            verdict = "NOT met" if heavy else "met, scipy loaded" if row["loaded"] else "met, scipy absent too"
            print(f"{row['id']:3} {row['what']:52} loads {', '.join(row['loaded']) or 'none of them'}: {verdict}")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        ENV["PYTHONPYCACHEPREFIX"] = str(Path(folder) / "bytecode")
        rows = measure(Path(folder), options.rounds)
    print(json.dumps(rows, indent=2)) if options.json else show(rows)


if __name__ == "__main__":
    main()
