"""The figures' files, drawn by two processes at once: they take longer than all the rest of a report together.

A second process (`main`) is started before anything else, so that it imports while the first one does, and is told on
its stdin what to draw, and where. It draws from the last figure to the first, the process that writes the report from the
first to the last, until they meet: a figure belongs to whoever makes its claim file first. What a failed or missing
helper leaves undone, the report draws itself, so the files are the same with and without it.
"""

from __future__ import annotations

import contextlib
import gc
import importlib
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from newslora.storage import replacing, storage_errors

if TYPE_CHECKING:
    from newslora.reporting.figures import Sketch
    from newslora.reporting.render import Svg
    from newslora.reporting.source import Results

CLAIMS = ".claims"
Process = subprocess.Popen[bytes]


@contextlib.contextmanager
def helper(folder: Path) -> Iterator[Process | None]:
    """Run a second process that waits for its work while the block runs; it and its traces are gone when that has ended."""
    process = _start()
    try:
        yield process
    finally:
        if process and process.stdin:
            process.stdin.close()
            process.kill()
            process.wait()
        for unfinished in folder.glob(".*.tmp"):
            unfinished.unlink(missing_ok=True)
        shutil.rmtree(folder / CLAIMS, ignore_errors=True)


def _start() -> Process | None:
    root = str(Path(__file__).resolve().parents[2])
    paths = os.pathsep.join(filter(None, [root, os.environ.get("PYTHONPATH")]))
    try:
        return subprocess.Popen(  # noqa: S603 - this interpreter, this module
            [sys.executable, "-c", f"from {__name__} import main; main()"],
            env={**os.environ, "PYTHONPATH": paths, "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"},
            bufsize=0,
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
    except (OSError, ValueError):  # no interpreter to start (a frozen program): one process does it all
        return None


def share(process: Process | None, folder: Path, evaluation_dir: Path, run_dir: Path | None) -> None:
    """Let the helper draw an evaluation's figures into a folder."""
    with storage_errors(folder):
        shutil.rmtree(folder / CLAIMS, ignore_errors=True)
        (folder / CLAIMS).mkdir(parents=True)
    if process and process.stdin:
        work = [str(path.absolute()) for path in (folder, evaluation_dir, run_dir) if path]
        with contextlib.suppress(OSError):  # it has died already
            process.stdin.write(json.dumps(work).encode())
        process.stdin.close()


@contextlib.contextmanager
def uncollected() -> Iterator[None]:
    """Hold the garbage collector: a figure is a web of small objects, and walking it costs an eighth of the time."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


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
    from newslora.reporting.render import to_svg, to_svg_and_png

    svg, pixels = to_svg_and_png(name, sketch) if png else (to_svg(name, sketch), None)
    _write(folder / f"{name}.dark.svg", svg.dark.encode("utf-8", errors="replace"))
    _write(folder / f"{name}.svg", svg.light.encode("utf-8", errors="replace"))
    if pixels:
        _write(folder / f"{name}.png", pixels)


def read_svg(folder: Path, name: str) -> Svg:
    """Read back a figure that either process drew."""
    from newslora.reporting.render import Svg

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


def main() -> None:
    """Import, read on stdin what to draw and where, draw it from the last figure to the first, and end the process."""
    gc.disable()
    importlib.import_module("newslora.reporting._canvas")  # matplotlib, while the first process finds out what to draw
    from newslora.reporting.source import read_results

    folder, evaluation_dir, *run = map(Path, json.load(sys.stdin))
    draw_backwards(read_results(evaluation_dir, run_dir=run[0] if run else None), folder)
    os._exit(0)  # at once: taking a web of small objects apart would take a fifth of a second


def draw_backwards(results: Results, folder: Path) -> None:
    """Draw the figures that nobody has claimed, from the last to the first."""
    from newslora.reporting.figures import FIGURES, Sketch

    for name, sketch in reversed(FIGURES.items()):
        if _claim(folder, name) and isinstance(found := sketch(results), Sketch):
            write_figure(folder, name, found)
