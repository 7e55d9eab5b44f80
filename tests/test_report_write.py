"""`write_report`: the files it makes, and that they are the same bytes each time."""

from __future__ import annotations

import pytest

from newslora.errors import DataError
from newslora.reporting import write_report
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


def test_a_folder_without_an_evaluation_is_named(tmp_path):
    """The error names the file that is missing and the verb that writes it."""
    with pytest.raises(DataError, match=r"evaluation\.json.*newslora evaluate"):
        write_report(tmp_path, tmp_path / "out")
