"""`evaluation.json` and `items.jsonl`, in and out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from newslora.errors import DataError
from newslora.evaluation._items import Items
from newslora.records import decode_line, read_lines, write_json, write_jsonl
from newslora.results import Evaluation
from newslora.storage import replacing

EVALUATION = "evaluation.json"
ITEMS = "items.jsonl"


def write(evaluation: Evaluation, items: Items | Iterable[Mapping[str, Any]], out_dir: Path | str) -> None:
    """Write an evaluation folder; each file appears whole or not at all, and the same input gives the same bytes.

    Raises:
        StorageError: the folder cannot be written, or the disk is full.
    """
    folder = Path(out_dir)
    if isinstance(items, Items):
        with replacing(folder / ITEMS) as file:
            items.copy_to(file)
    else:
        write_jsonl(folder / ITEMS, items)
    write_json(folder / EVALUATION, evaluation)


def read(out_dir: Path | str) -> tuple[Evaluation, Iterator[dict[str, Any]]]:
    """Read an evaluation folder back; the items are read as they are asked for.

    Raises:
        DataError: a file is missing or is not what `evaluate` writes.
    """
    folder = Path(out_dir)
    path = folder / EVALUATION
    try:
        evaluation = Evaluation.model_validate_json(path.read_bytes())
    except OSError as error:
        raise DataError(
            f"cannot read {path}: {error.strerror or error}; give the folder that `newslora evaluate --out` wrote"
        ) from None
    except ValidationError as error:
        problem = error.errors()[0]
        name = ".".join(map(str, problem["loc"]))
        raise DataError(f"{path} is not an evaluation: {name}: {problem['msg']}") from None
    return evaluation, (decode_line(line) for _, line in read_lines(folder / ITEMS))
