"""`split`: cut a data set in time, or certify a split that exists."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, overload

from newslora.config import RunConfig
from newslora.errors import StorageError
from newslora.pipeline.sources import Source, config_of
from newslora.records import examples_of, write_json, write_jsonl

if TYPE_CHECKING:
    from newslora.results import SplitCertificate
    from newslora.splitting import Split, SplitFiles

CERTIFICATE = "certificate.json"


@overload
def split(data: Source, *, out: None = None, config: RunConfig | Path | str | None = None) -> Split: ...
@overload
def split(data: Source, *, out: Path | str, config: RunConfig | Path | str | None = None) -> SplitFiles: ...
def split(
    data: Source, *, out: Path | str | None = None, config: RunConfig | Path | str | None = None
) -> Split | SplitFiles:
    """Cut items in time, newsletter issues kept whole and the same story kept on one side.

    Args:
        data: dated items (see `newslora.pipeline.sources`).
        out: a folder for `train.jsonl`, `validation.jsonl` (where asked for), `test.jsonl` and `certificate.json`; the
            lines of a file are copied unchanged. Without it the parts are returned in memory.
        config: the shares and thresholds (`split` section).

    Raises:
        DataError: an item has no date, or a part would be empty.
        StorageError: `out` holds another split.
    """
    from newslora import splitting  # numpy: only when something is split

    settings = config_of(config).split
    if out is None:
        return splitting.split(examples_of(data), settings)
    folder = Path(out)
    if (folder / CERTIFICATE).exists():
        raise StorageError(f"{folder} holds a split already; choose another --out, or remove it")
    if isinstance(data, str | Path):
        return splitting.split_file(Path(data), folder, settings)
    made = splitting.split(examples_of(data), settings)
    paths = {
        name: folder / f"{name}.jsonl" for name in ("train", "validation", "test", "excluded") if getattr(made, name)
    }
    for name, path in paths.items():
        write_jsonl(path, getattr(made, name))
    write_json(folder / CERTIFICATE, made.certificate)
    return splitting.SplitFiles(
        train=paths["train"],
        validation=paths.get("validation"),
        test=paths.get("test"),
        excluded=paths.get("excluded"),
        certificate=made.certificate,
    )


def check_split(train: Source, test: Source, *, out: Path | str | None = None) -> SplitCertificate:
    """Measure what is true of an existing split; with `out`, also write `certificate.json` there.

    Raises:
        DataError: a file cannot be read.
    """
    from newslora import splitting

    certificate = splitting.check(train, test)
    if out is not None:
        write_json(Path(out) / CERTIFICATE, certificate)
    return certificate
