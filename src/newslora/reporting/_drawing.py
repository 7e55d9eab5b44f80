"""The figures' files, drawn by two processes at once: they take longer than all the rest of a report together.

`python -m newslora.reporting._drawing EVALUATION OUT [RUN]` draws the figures from the last to the first, the process
that writes the report from the first to the last, until they meet: a figure belongs to whoever makes its claim file
first. What a failed or missing helper leaves undone, the report draws itself, so the files are the same with and
without it.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

from newslora.reporting.figures import FIGURES, Sketch
from newslora.reporting.render import Svg, to_svg, to_svg_and_png
from newslora.reporting.source import read_results
from newslora.storage import replacing, storage_errors

CLAIMS = ".claims"


@contextlib.contextmanager
def helper(evaluation_dir: Path, folder: Path, run_dir: Path | None) -> Iterator[None]:
    """Let a second process draw figures into a folder while the block runs; it is gone when the block has ended."""
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
        for unfinished in folder.glob(".*.tmp"):
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


def draw_unclaimed(folder: Path, drawn: Mapping[str, Sketch]) -> None:
    """Draw the figures that nobody has claimed, in the order given."""
    for name, sketch in drawn.items():
        if _claim(folder, name):
            write_figure(folder, name, sketch)


def draw_missing(folder: Path, drawn: Mapping[str, Sketch], *, png: bool = True) -> None:
    """Draw what is not there: the helper died or was refused, or there was none."""
    for name, sketch in drawn.items():
        if not (folder / f"{name}.{'png' if png else 'svg'}").exists():
            write_figure(folder, name, sketch, png=png)


def write_figure(folder: Path, name: str, sketch: Sketch, *, png: bool = True) -> None:
    """Write the files of a figure; the PNG is last, so that a figure with a PNG is complete."""
    svg, pixels = to_svg_and_png(name, sketch) if png else (to_svg(name, sketch), None)
    _write(folder / f"{name}.dark.svg", svg.dark.encode("utf-8", errors="replace"))
    _write(folder / f"{name}.svg", svg.light.encode("utf-8", errors="replace"))
    if pixels:
        _write(folder / f"{name}.png", pixels)


def read_svg(folder: Path, name: str) -> Svg:
    """Read back a figure that either process drew."""
    return Svg((folder / f"{name}.svg").read_text(encoding="utf-8"))


def _claim(folder: Path, name: str) -> bool:
    try:
        (folder / CLAIMS / name).touch(exist_ok=False)
    except OSError:  # claimed by the other process, or the claims are gone: it has been told to stop
        return False
    return True


def _write(path: Path, data: bytes) -> None:
    with replacing(path, durable=False) as file:
        file.write(data)


def main(arguments: list[str]) -> None:
    """Draw from the last figure to the first."""
    evaluation_dir, folder, *run = map(Path, arguments)
    results = read_results(evaluation_dir, run_dir=run[0] if run else None)
    for name, sketch in reversed(FIGURES.items()):
        if _claim(folder, name) and isinstance(found := sketch(results), Sketch):
            write_figure(folder, name, found)


if __name__ == "__main__":
    main(sys.argv[1:])
