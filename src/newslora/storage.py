"""Files that survive: whole or not at all (`replacing`), or line by line through a kill (`LineWriter`).

A full disk, a folder that cannot be written and a file that another process writes to are `StorageError`s, and what
stood there before stays as it was. Knows bytes, not records: `newslora.records` writes those.
"""

from __future__ import annotations

import contextlib
import errno
import os
import re
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Self

from newslora.errors import StorageError

try:
    import fcntl
except ImportError:  # Windows has no advisory locks of this kind; there two writers are not told apart
    fcntl = None  # type: ignore[assignment]

_QUOTED = re.compile(r"\(os error (\d+)\)")


@contextlib.contextmanager
def replacing(path: Path | str, *, durable: bool = True) -> Iterator[IO[bytes]]:
    """Open a file for writing that takes its place only when the block ends well: temp file, fsync, rename.

    Parent folders are made. A device or a pipe (`/dev/stdout`) is written to directly. Where `durable` is off the
    disk is not waited for: for what can be made again.

    Raises:
        StorageError: the disk is full or the place cannot be written; an older file of that name is untouched.
    """
    target = Path(os.path.realpath(path))  # a link stays a link
    with storage_errors(path):
        if target.exists() and not target.is_file() and not target.is_dir():
            with target.open("wb") as device:
                yield device
            return
        target.parent.mkdir(parents=True, exist_ok=True)
        temporary = target.with_name(f".{target.name}.{uuid.uuid4().hex[:8]}.tmp")
        try:
            with temporary.open("xb") as file:
                yield file
                file.flush()
                if durable:
                    os.fsync(file.fileno())
            temporary.replace(target)
        except BaseException:
            with contextlib.suppress(OSError):
                temporary.unlink()
            raise
        if durable:
            _sync_folder(target.parent)


class LineWriter:
    """Appends lines to a file, each whole: a kill cannot leave half a line that the next one would run into.

    A last line that an earlier kill cut off is removed on opening; whole lines are kept. One process at a time.

    Raises:
        StorageError: the disk is full (what was written stays readable), or another process writes to the file.
    """

    def __init__(self, path: Path | str) -> None:
        self.path = Path(path)
        with storage_errors(path):
            self.path.parent.mkdir(parents=True, exist_ok=True)
            self._file = open(self.path, "a+b", buffering=0)  # noqa: PTH123, SIM115
        try:
            self._lock()
            self._cut_partial_line()
        except BaseException:
            self._file.close()
            raise

    def write_line(self, line: bytes) -> None:
        """Append one line, line end included; when this returns, the operating system has all of it."""
        with storage_errors(self.path):
            written = self._file.write(line)
            if written != len(line):  # a disk that fills up takes a part first, and says so at the next write
                self._file.write(line[written:])

    def sync(self) -> None:
        """Force what was written to the disk."""
        if self.path.is_file():  # a device cannot be synced
            with storage_errors(self.path):
                os.fsync(self._file.fileno())

    def close(self) -> None:
        """Close the file; what was written stays."""
        self._file.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _lock(self) -> None:
        if fcntl is None:
            return
        try:
            fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise StorageError(
                f"another process is writing to {self.path}; wait for it, or give another --out"
            ) from None
        except OSError as error:
            if error.errno not in (errno.ENOLCK, errno.EOPNOTSUPP, errno.EINVAL):  # file systems without locks
                raise

    def _cut_partial_line(self) -> None:
        if not self.path.is_file():
            return
        end = self._file.seek(0, os.SEEK_END)
        keep = end
        while keep > 0:
            start = max(0, keep - 65_536)
            self._file.seek(start)
            newline = self._file.read(keep - start).rfind(b"\n")
            if newline >= 0:
                keep = start + newline + 1
                break
            keep = start
        if keep == end:
            return
        self._file.seek(keep)
        if self._is_whole(self._file.read(end - keep)):
            self._file.write(b"\n")
        else:
            self._file.truncate(keep)

    def _is_whole(self, line: bytes) -> bool:  # noqa: ARG002 - bytes alone do not tell
        """Say whether a last line without a line end is complete all the same (an editor left it out)."""
        return False


@contextlib.contextmanager
def storage_errors(path: Path | str) -> Iterator[None]:
    """Turn the operating system's errors of a block that writes `path` into `StorageError`.

    safetensors and tokenizers raise errors of their own, with the system's as "(os error 28)" in the text.
    """
    try:
        yield
    except StorageError:
        raise
    except Exception as error:
        quoted = _QUOTED.search(str(error))
        if isinstance(error, OSError):
            number, text = error.errno, error.strerror or str(error)
        elif quoted:
            number, text = int(quoted[1]), os.strerror(int(quoted[1]))
        else:
            raise
        if number in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
            raise StorageError(
                f"no space left while writing {path}; free some and run the same command again"
            ) from None
        raise StorageError(f"cannot write {path}: {text}") from None


def _sync_folder(folder: Path) -> None:
    """Make the rename itself durable, where the file system lets a folder be synced."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
