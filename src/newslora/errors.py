"""Every error that newslora raises on purpose, and the exit code beside each.

    NewsloraError                          exit 1
    ├── DataError        (ValueError)           1   a record, file or folder is not what was expected
    │   └── RecordError                         1   ... and the file and line are known
    ├── EncodingError    (ValueError)           1   a row or tokenizer cannot be trained on or predicted with
    ├── StorageError     (OSError)              1   a disk is full, a folder is in use, a file would be overwritten
    ├── TrainingError    (RuntimeError)         1   the loss is NaN, an adapter does not load completely
    ├── InferenceError   (RuntimeError)         1   an engine could not answer
    ├── ServiceError     (RuntimeError)         1   a remote server failed, refused or did not answer in time
    ├── ConfigError      (ValueError)           2   a flag, a config key or a value is wrong
    ├── GateError                               3   a declared quality gate was not met
    ├── BackendError     (ImportError)          4   a package, a device or a server that was asked for is missing
    │   └── CredentialsError                    4   ... or its key is
    └── Interrupted                           130   stopped by a signal, resumable

Each message says what was read, where, what was expected and what to do next. Failure that is data (a prediction
that is not JSON) is never an exception: see `newslora.parsing`.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from pathlib import Path


class NewsloraError(Exception):
    """Root of the tree; `exit_code` is what the command line returns for it."""

    exit_code = 1


class DataError(NewsloraError, ValueError):
    """A record, file or folder is not what was expected."""


class RecordError(DataError):
    """A record of a file is wrong; the message starts with `file:line`.

    Attributes:
        path: the file that was read.
        line: the line number, from 1.
    """

    def __init__(self, path: Path | str, line: int, problem: str) -> None:
        self.path = Path(path)
        self.line = line
        self.problem = problem
        super().__init__(f"{path}:{line}: {problem}")


class EncodingError(NewsloraError, ValueError):
    """A row or a tokenizer cannot be trained on or predicted with."""


class StorageError(NewsloraError, OSError):
    """A disk is full, a folder is in use, or a file would be overwritten."""


class TrainingError(NewsloraError, RuntimeError):
    """Training cannot go on (NaN, divergence), or its adapter does not load completely."""


class InferenceError(NewsloraError, RuntimeError):
    """An engine could not answer."""


class ServiceError(NewsloraError, RuntimeError):
    """A remote server failed, refused, or did not answer in time."""


class ConfigError(NewsloraError, ValueError):
    """A flag, a config key or a value is wrong."""

    exit_code = 2


class GateError(NewsloraError):
    """A declared quality gate was not met."""

    exit_code = 3


class BackendError(NewsloraError, ImportError):
    """A package, device or server that was asked for is missing."""

    exit_code = 4


class CredentialsError(BackendError):
    """The key of a service is missing or was refused."""


class Interrupted(NewsloraError):
    """A signal stopped the work; what was done is kept and the same command goes on from there."""

    exit_code = 130


def nearest(word: str, allowed: Iterable[str]) -> str:
    """Say which allowed word was probably meant: `"; did you mean 'title'?"`, or nothing when none is close."""
    close = difflib.get_close_matches(word, list(allowed), n=1, cutoff=0.6)
    return f"; did you mean {close[0]!r}?" if close else ""


def one_of(what: str, value: object, allowed: Iterable[str]) -> str:
    """Message for a value outside a closed list: the value in repr, the list, the nearest spelling."""
    names = list(allowed)
    return f"{what} is {value!r}, expected one of {', '.join(names)}{nearest(str(value), names)}"
