"""PNGs at 300 dpi, drawn by two processes at once: they take longer than all the rest of a report together.

`python -m newslora.reporting._pngs EVALUATION OUT [RUN]` draws the figures from the last to the first, the process that
writes the report from the first to the last, until they meet: a figure belongs to whoever makes its claim file first.
What a failed or missing helper leaves undone, the report draws itself, so the files are the same with and without it.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

from newslora.reporting.figures import Sketch, sketches
from newslora.reporting.render import to_png
from newslora.reporting.source import read_results
from newslora.storage import replacing, storage_errors

CLAIMS = ".claims"


@contextlib.contextmanager
def helper(evaluation_dir: Path, folder: Path, run_dir: Path | None) -> Iterator[None]:
    """Let a second process draw PNGs into a folder while the block runs; it is gone when the block has ended."""
    with storage_errors(folder):
        shutil.rmtree(folder / CLAIMS, ignore_errors=True)
        (folder / CLAIMS).mkdir(parents=True)
    process = _start([str(evaluation_dir), str(folder), *([str(run_dir)] if run_dir else [])])
    try:
        yield
        if process:
            process.wait()
    finally:
        if process and process.poll() is None:
            process.kill()
            process.wait()
            for unfinished in folder.glob(".*.png.*.tmp"):
                unfinished.unlink(missing_ok=True)
        shutil.rmtree(folder / CLAIMS, ignore_errors=True)


def _start(arguments: list[str]) -> subprocess.Popen[bytes] | None:
    root = str(Path(__file__).resolve().parents[2])
    paths = os.pathsep.join(filter(None, [root, os.environ.get("PYTHONPATH")]))
    try:
        return subprocess.Popen(  # noqa: S603 - this interpreter, this module
            [sys.executable, "-m", __name__, *arguments],
            env={**os.environ, "PYTHONPATH": paths, "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
    except (OSError, ValueError):  # no interpreter to start (a frozen program): one process does it all
        return None


def draw_claimed(folder: Path, drawn: Mapping[str, Sketch]) -> None:
    """Draw the figures that nobody has claimed, in the order given."""
    for name, sketch in drawn.items():
        try:
            (folder / CLAIMS / name).touch(exist_ok=False)
        except OSError:  # claimed by the other process, or the claims are gone: it has been told to stop
            continue
        write_png(folder, name, sketch)


def draw_missing(folder: Path, drawn: Mapping[str, Sketch]) -> None:
    """Draw what was claimed and never drawn: the other process died or was refused."""
    for name, sketch in drawn.items():
        if not (folder / f"{name}.png").exists():
            write_png(folder, name, sketch)


def write_png(folder: Path, name: str, sketch: Sketch) -> None:
    """Draw one PNG."""
    with replacing(folder / f"{name}.png", durable=False) as file:
        file.write(to_png(name, sketch))


def main(arguments: list[str]) -> None:
    """Draw from the last figure to the first."""
    evaluation_dir, folder, *run = map(Path, arguments)
    results = read_results(evaluation_dir, run_dir=run[0] if run else None)
    drawn = {name: found for name, found in sketches(results) if isinstance(found, Sketch)}
    draw_claimed(folder, dict(reversed(drawn.items())))


if __name__ == "__main__":
    main(sys.argv[1:])
