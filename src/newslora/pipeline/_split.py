"""`split`: cut a data set in time, or certify a split that exists."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from newslora.config import RunConfig
from newslora.pipeline.sources import Source, config_of
from newslora.records import examples_of, write_json
from newslora.results import SplitCertificate

CERTIFICATE = "certificate.json"


def split(data: Source, *, out: Path | str | None = None, config: RunConfig | Path | str | None = None) -> Any:
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
    raise NotImplementedError(data, out, config_of(config))


def check_split(train: Source, test: Source, *, out: Path | str | None = None) -> SplitCertificate:
    """Measure what is true of an existing split; with `out`, also write `certificate.json` there."""
    from newslora import splitting

    certificate = splitting.check(examples_of(train), examples_of(test))
    if out is not None:
        write_json(Path(out) / CERTIFICATE, certificate)
    return certificate
