"""`report`: numbers -> pages. Imports nothing heavy, since the report starts a second process before it does."""

from __future__ import annotations

from pathlib import Path


def report(evaluated: Path | str, *, out: Path | str | None = None, run: Path | str | None = None) -> Path:
    """Write figures, `report.html`, `report.md`, tables and a model card from an evaluation folder.

    Args:
        evaluated: the folder that `evaluate` wrote.
        out: where to write; `evaluated/report` by default.
        run: the run folder, for training curves, split certificate and parity sheet.

    Returns:
        The path of `report.html`.
    """
    from newslora.reporting import write_report

    folder = Path(evaluated)
    return write_report(folder, Path(out) if out else folder / "report", run_dir=Path(run) if run else None)
