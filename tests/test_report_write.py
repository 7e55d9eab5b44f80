"""`write_report`: the files it makes, and that they are the same bytes each time."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys

import pytest

from newslora.errors import DataError
from newslora.reporting import _drawing, read_results, write_report
from newslora.reporting.figures import FIGURES
from report_factory import write_evaluation


@pytest.fixture
def evaluation(tmp_path):
    """Return the folder of a small made-up evaluation of two models with their floors."""
    return write_evaluation(tmp_path / "evaluation")


def test_a_report_has_its_page_twin_card_figures_and_tables(evaluation, tmp_path):
    """One call writes every part, and returns the path of the page."""
    page = write_report(evaluation, tmp_path / "out", png=False)
    assert page == tmp_path / "out" / "report.html"
    made = {str(path.relative_to(tmp_path / "out")) for path in (tmp_path / "out").rglob("*") if path.is_file()}
    assert {"report.html", "report.md", "model_card.md", "tables/metrics.csv", "figures/forest.svg"} <= made
    assert "figures/forest.dark.svg" in made


def test_the_same_evaluation_gives_the_same_bytes(evaluation, tmp_path):
    """Nothing in a report depends on the time, on a random id or on the folder it is written to."""
    first, second = (write_report(evaluation, tmp_path / name).parent for name in ("first", "second"))
    for path in sorted(first.rglob("*.*")):
        assert path.read_bytes() == (second / path.relative_to(first)).read_bytes(), path.name


def test_figures_are_the_same_without_the_helping_process(evaluation, tmp_path, monkeypatch):
    """Where no second process can be started, or it fails at once, the report draws everything itself, to the same bytes."""
    helped = write_report(evaluation, tmp_path / "helped").parent / "figures"
    for name, interpreter in (("none", str(tmp_path / "no such interpreter")), ("fails", shutil.which("false"))):
        with monkeypatch.context() as context:
            context.setattr(sys, "executable", interpreter)
            alone = write_report(evaluation, tmp_path / name).parent / "figures"
        files = sorted(path.name for path in helped.iterdir())
        assert files == sorted(path.name for path in alone.iterdir())
        assert all((helped / file).read_bytes() == (alone / file).read_bytes() for file in files)


def test_the_helping_process_draws_what_nobody_claimed(evaluation, tmp_path):
    """Told on its stdin where, it leaves claimed figures alone, and draws each of the others to its three files."""
    (tmp_path / "f" / _drawing.CLAIMS).mkdir(parents=True)
    for name in set(FIGURES) - {"rouge", "training_loss"}:  # losses need a run folder: there are none to draw
        (tmp_path / "f" / _drawing.CLAIMS / name).touch()
    with _drawing.helper(tmp_path / "elsewhere") as process:
        process.communicate(json.dumps([str(tmp_path / "f"), str(evaluation)]).encode())
    assert process.returncode == 0
    assert {path.name for path in (tmp_path / "f").glob("*.*g")} == {"rouge.svg", "rouge.dark.svg", "rouge.png"}


def test_a_report_that_fails_ends_its_helping_process(tmp_path):
    """Nothing is left running, and nothing is written, where there is no evaluation to report on."""
    with pytest.raises(DataError), _drawing.helper(tmp_path / "out") as process:
        read_results(tmp_path)
    assert process.returncode is not None
    with pytest.raises(DataError):
        write_report(tmp_path, tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_a_figure_that_the_helper_claimed_and_never_drew_is_drawn(evaluation, tmp_path):
    """A helper that dies in the middle leaves its claim behind; the figure is drawn all the same."""
    drawn = {"rouge": FIGURES["rouge"](read_results(evaluation))}
    (tmp_path / _drawing.CLAIMS).mkdir()
    (tmp_path / _drawing.CLAIMS / "rouge").touch()
    _drawing.draw_unclaimed(tmp_path, drawn)
    assert not (tmp_path / "rouge.png").exists()
    _drawing.draw_missing(tmp_path, drawn)
    assert (tmp_path / "rouge.png").read_bytes().startswith(b"\x89PNG")


def test_a_page_of_an_older_report_goes_with_its_figures(evaluation, tmp_path):
    """Figures that the new evaluation cannot fill do not stay behind from an older report."""
    write_report(evaluation, tmp_path / "out", png=False)
    assert (tmp_path / "out" / "figures" / "forest.svg").exists()
    one = write_evaluation(tmp_path / "one", ("only",), floors=False)
    write_report(one, tmp_path / "out", png=False)
    assert not (tmp_path / "out" / "figures" / "forest.svg").exists()


def test_a_report_loads_no_model_library(evaluation, tmp_path):
    """Writing a report imports no torch, transformers, pandas, scipy or pyplot."""
    script = (
        "import sys; from pathlib import Path; from newslora.reporting import write_report; "
        f"write_report(Path({str(evaluation)!r}), Path({str(tmp_path / 'out')!r})); "
        "heavy = {'torch', 'transformers', 'pandas', 'scipy', 'matplotlib.pyplot'} & set(sys.modules); "
        "sys.exit(', '.join(sorted(heavy)) or 0)"
    )
    paths = os.pathsep.join(filter(None, sys.path))
    done = subprocess.run(
        [sys.executable, "-c", script],
        env={**os.environ, "PYTHONPATH": paths},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_a_folder_without_an_evaluation_is_named(tmp_path):
    """The error names the file that is missing and the verb that writes it."""
    with pytest.raises(DataError, match=r"evaluation\.json.*newslora evaluate"):
        write_report(tmp_path, tmp_path / "out")
