"""Programs as processes of their own that do not import torch and transformers each for itself.

They are forked from one server (of the standard library) that has imported `LIBRARIES` and holds
nothing else: no thread, no model, no file. A child can be killed like any process; what it does not repeat is the
import, which takes longer than what most tests do. What an import itself does or says is not to be tested with these.
"""

from __future__ import annotations

import functools
import multiprocessing
import os
import runpy
import sys
import warnings
from collections.abc import Mapping, Sequence
from multiprocessing import forkserver
from multiprocessing.context import ForkServerContext, ForkServerProcess
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent
LIBRARIES = ("newslora.cli", "peft", "transformers.models.llama.modeling_llama")


@functools.cache
def _server() -> ForkServerContext:
    """Start the server, once for this process; it inherits the environment."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(list(LIBRARIES))
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYTHONPATH", os.pathsep.join([str(HERE.parent / "src"), str(HERE)]))
        forkserver.ensure_running()
    (first := context.Process(target=_nothing)).start()
    first.join()  # once it has answered, everything is imported
    return context


def _nothing() -> None:
    pass


def start(
    program: str,
    arguments: Sequence[object],
    *,
    output: Path,
    environment: Mapping[str, str] = {},
    warning: str = "default",
) -> ForkServerProcess:
    """Start a module as `python -m` does, or a file that ends in .py, at the head of a process group of its own.

    Args:
        program: the module or the file.
        arguments: its command line.
        output: the file that what it prints is added to, errors too.
        environment: variables beside those that this process had when it first started a program.
        warning: what becomes of a warning, as in `python -W`.
    """
    words = [str(word) for word in arguments]
    call = (program, words, str(output), dict(environment), warning)
    process = _server().Process(target=_run, args=call, daemon=True)
    process.start()
    return process


def run(program: str, arguments: Sequence[object], *, output: Path, seconds: float = 240, **options: str) -> int:
    """Start a program, wait for its end, and return its exit code, or minus the signal that ended it."""
    process = start(program, arguments, output=output, **options)
    process.join(seconds)
    if process.exitcode is None:
        process.kill()
        raise TimeoutError(f"{program} {arguments} took more than {seconds} s:\n{output.read_text()[-2000:]}")
    return process.exitcode


def _run(program: str, arguments: list[str], output: str, environment: dict[str, str], warning: str) -> None:
    os.setsid()
    file = os.open(output, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    for stream in (1, 2):
        os.dup2(file, stream)
    os.environ.update(environment)
    warnings.simplefilter(warning)  # type: ignore[arg-type]
    sys.argv = [program, *arguments]
    as_program = runpy.run_path if program.endswith(".py") else runpy.run_module
    as_program(program, run_name="__main__")
