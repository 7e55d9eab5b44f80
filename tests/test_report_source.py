"""Reading an evaluation folder and a run folder: what is there, what is optional, what is refused."""

from __future__ import annotations

import json

import numpy as np
import pytest

from newslora.errors import DataError, RecordError
from newslora.reporting import read_results
from newslora.reporting.figures.timeline import day
from newslora.reporting.provenance import certificate_checks, parity_of
from newslora.reporting.verdict import verdict_sentences
from report_factory import change_evaluation, write_evaluation, write_run


def test_models_floors_and_values_are_those_of_the_files(tmp_path):
    """Floors are told from models, and per-item values come as (items, seeds) with NaN for null."""
    results = read_results(write_evaluation(tmp_path, n_seeds=3, n_items=12))
    assert results.models == ("baseline", "tuned")
    assert results.floors == ("floor:empty", "floor:majority", "floor:nearest")
    values = results.values("tuned", "relevance_score.mae")
    assert values.shape == (12, 3)
    given = [item.values["tuned"]["relevance_score.mae"] for item in results.items]
    assert np.array_equal(
        values, np.array([[np.nan if v is None else v for v in row] for row in given]), equal_nan=True
    )
    assert results.values("tuned", "no such metric").shape == (12, 0)


def test_an_evaluation_alone_is_enough(tmp_path):
    """Without items.jsonl and run folder there are still results, with no items."""
    write_evaluation(tmp_path)
    (tmp_path / "items.jsonl").unlink()
    results = read_results(tmp_path)
    assert results.items == ()
    assert results.run is None


def test_a_damaged_line_is_named_with_its_file_and_number(tmp_path):
    """A line that is not JSON, no object, or without id stops the report with file:line."""
    write_evaluation(tmp_path, n_items=3)
    path = tmp_path / "items.jsonl"
    good = path.read_text(encoding="utf-8")
    for bad, problem in (("{", "not JSON"), ("[1]", "expected an object"), ("{}", "without an id")):
        path.write_text(f"{good}{bad}\n", encoding="utf-8")
        with pytest.raises(RecordError, match=rf"items\.jsonl:4: .*{problem}"):
            read_results(tmp_path)


def test_a_file_that_is_no_evaluation_says_what_is_missing(tmp_path):
    """The message has the file and the key."""
    (tmp_path / "evaluation.json").write_text('{"signature": "x"}', encoding="utf-8")
    with pytest.raises(DataError, match=r"evaluation\.json is not an evaluation: conventions"):
        read_results(tmp_path)


def test_a_missing_run_folder_is_said_to_be_optional(tmp_path):
    """A wrong path is an error with the way out, not an empty report."""
    with pytest.raises(DataError, match="leave it out"):
        read_results(write_evaluation(tmp_path / "e"), run_dir=tmp_path / "nowhere")


def test_a_run_folder_gives_parts_trainings_and_certificate(tmp_path):
    """Seeds are in numeric order, dates and issues are read, and the certificate is turned into checks."""
    run = write_run(tmp_path / "run", ("tuned", "other"), n_seeds=11)
    results = read_results(write_evaluation(tmp_path / "e"), run_dir=run)
    assert [t.seed for t in results.run.trainings if t.arm == "tuned"] == [str(n) for n in range(11)]
    assert {part: len(rows) for part, rows in results.run.parts.items()} == {"train": 20, "test": 8}
    checks = certificate_checks(results)
    assert [check.state for check in checks] == ["bad", "bad", "bad", "good"]
    assert "3 issues, 5 test items in them." in checks[1].found
    assert "“A title”" in checks[2].found


def test_parity_names_what_differs_and_only_that(tmp_path):
    """Settings that differ between arms are marked in the table and named in a sentence; seeds are listed."""
    run = write_run(tmp_path / "run", ("tuned", "other"))
    parity = parity_of(read_results(write_evaluation(tmp_path / "e"), run_dir=run))
    assert parity.arms == ("other", "tuned")
    assert {row.label for row in parity.rows if row.differs} == {"LoRA rank", "LoRA alpha"}
    assert "Different: LoRA rank: 16 in other; 8 in tuned." in parity.lines()
    assert {row.label: row.texts for row in parity.rows}["seed"] == ("0, 1", "0, 1")


def test_one_arm_has_a_sheet_and_no_run_has_none(tmp_path):
    """A single arm's settings are shown without a claim of parity."""
    evaluation = write_evaluation(tmp_path / "e")
    parity = parity_of(read_results(evaluation, run_dir=write_run(tmp_path / "run")))
    assert parity.lines()[0].startswith("One trained arm only")
    assert parity_of(read_results(evaluation)) is None


def test_chat_records_bring_their_dates_and_issues(tmp_path):
    """RFC 2822 dates and e-mail subjects of chat records are read like the records of newslora."""
    run = write_run(tmp_path / "run")
    record = {"messages": [], "metadata": {"email_date": "Mon, 02 Dec 2024 11:19:25 +0000", "email_subject": "TLDR"}}
    (run / "split" / "train.jsonl").write_text(json.dumps(record), encoding="utf-8")
    results = read_results(write_evaluation(tmp_path / "e"), run_dir=run)
    assert [(str(day(when)), issue) for when, issue in results.run.parts["train"]] == [("2024-12-02", "TLDR")]


@pytest.mark.parametrize("text", ["", "soon", "2024-13-45", "\ud800"])
def test_a_date_that_is_none_is_left_out(text):
    """What is not a date is no day, and no error."""
    assert day(text) is None


def test_the_first_summary_sentence_is_the_verdict_and_there_is_always_one(tmp_path):
    """The evaluation's own sentences come first; without them the comparison is put in words, then the scores."""
    write_evaluation(tmp_path)
    assert verdict_sentences(read_results(tmp_path))[0] == "tuned is better than the others on overall F1."
    change_evaluation(tmp_path, lambda e: e.pop("summary"))
    assert verdict_sentences(read_results(tmp_path))[0].startswith("tuned against baseline on Overall F1: better")
    change_evaluation(tmp_path, lambda e: e.pop("comparisons"))
    assert verdict_sentences(read_results(tmp_path))[0].startswith("Overall F1 on 40 items: baseline 0.090")
    change_evaluation(tmp_path, lambda e: e.update(models={}, metrics={}))
    assert verdict_sentences(read_results(tmp_path)) == ["Nothing was scored on 40 items."]
