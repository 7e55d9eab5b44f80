"""`write_report`: every file of a report, from an evaluation folder."""

from __future__ import annotations

from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING

from newslora.reporting import _drawing
from newslora.storage import replacing, storage_errors

if TYPE_CHECKING:
    from newslora.reporting.figures import Absent, Sketch
    from newslora.reporting.source import Results
    from newslora.reporting.words import Theme


def write_report(
    evaluation_dir: Path, out_dir: Path, *, run_dir: Path | None = None, theme: Theme = "auto", png: bool = True
) -> Path:
    """Write `report.html`, `report.md`, `model_card.md`, `figures/` and `tables/`.

    Args:
        evaluation_dir: folder of `evaluation.json` and `items.jsonl`.
        out_dir: where to write; files of an older report are replaced.
        run_dir: the run folder, for the split certificate, training curves and the parity of the arms.
        theme: "auto" follows the reader's system; "light" and "dark" fix the page's colours.
        png: also write each figure as PNG, 300 dpi.

    Returns:
        The path of `report.html`.

    Raises:
        DataError: the folder holds no evaluation, or a file in it is damaged.
        StorageError: the report cannot be written.
    """
    out, figures = Path(out_dir), Path(out_dir) / "figures"
    with _drawing.uncollected():
        with _drawing.helper(figures) if png else nullcontext() as helper:
            # what is heavy is imported from here on: the helper does so at the same time
            from newslora.reporting.html import prepare_html
            from newslora.reporting.source import read_results

            results = read_results(Path(evaluation_dir), run_dir=run_dir)
            _remove_figures(figures)
            if png:
                _drawing.share(helper, figures, Path(evaluation_dir), run_dir)
            drawn, absent = _sketches(results)
            _write_texts(out, results, drawn, absent)
            render = prepare_html(results, absent, theme=theme)
            if png:
                _drawing.draw_unclaimed(figures, drawn)
            if helper:
                helper.wait()
        _drawing.draw_missing(figures, drawn, png=png)
        page = out / "report.html"  # last, so that a page that is there is complete
        _write(page, render({name: (sketch, _drawing.read_svg(figures, name)) for name, sketch in drawn.items()}))
    return page


def _remove_figures(folder: Path) -> None:
    """Remove the figures of an older report: those that cannot be drawn this time would stay and be taken for new."""
    from newslora.reporting.figures import FIGURES

    with storage_errors(folder):
        for name in FIGURES:
            for ending in ("svg", "dark.svg", "png"):
                (folder / f"{name}.{ending}").unlink(missing_ok=True)


def _sketches(results: Results) -> tuple[dict[str, Sketch], dict[str, Absent]]:
    from newslora.reporting.figures import Absent, Sketch, sketches

    every = dict(sketches(results))
    drawn = {name: found for name, found in every.items() if isinstance(found, Sketch)}
    return drawn, {name: found for name, found in every.items() if isinstance(found, Absent)}


def _write_texts(out: Path, results: Results, drawn: dict[str, Sketch], absent: dict[str, Absent]) -> None:
    from newslora.reporting import tables
    from newslora.reporting.markdown import render_markdown
    from newslora.reporting.model_card import render_model_card

    _write(out / "tables" / "metrics.csv", tables.metrics_csv(results))
    _write(out / "tables" / "comparisons.csv", tables.comparisons_csv(results))
    _write(out / "tables" / "items.csv", tables.items_csv(results))
    _write(out / "report.md", render_markdown(results, drawn, absent))
    _write(out / "model_card.md", render_model_card(results))


def _write(path: Path, text: str) -> None:
    with replacing(path, durable=False) as file:
        file.write(text.encode("utf-8", errors="replace"))  # lone surrogates of broken input become "?"
