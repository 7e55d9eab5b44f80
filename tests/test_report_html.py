"""The page, its Markdown twin, the tables and the card: the same numbers as the file, and text that stays text."""

from __future__ import annotations

import base64
import csv
import json
import re
import zlib
from html.parser import HTMLParser

import pytest
import yaml

from newslora.reporting import read_results, render_html, render_markdown, render_model_card, tables, write_report
from newslora.reporting.words import number
from report_factory import HOSTILE, LONG_NAMES, change_evaluation, change_items, write_evaluation, write_run

VOID = {"meta", "link", "br", "input", "img", "hr"}


class Page(HTMLParser):
    """Collects start tags with attributes, text by enclosing tag, and checks that tags are closed in order."""

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.tags, self.text, self.open = [], [], []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.text.append((self.open[-1] if self.open else "", data))

    def visible(self):
        """Return all text outside of scripts and styles."""
        return " ".join(data for tag, data in self.text if tag not in {"script", "style"})


@pytest.fixture(scope="module")
def results(tmp_path_factory):
    """Return results of two models with a run folder."""
    folder = tmp_path_factory.mktemp("html")
    return read_results(write_evaluation(folder / "e", n_seeds=2), run_dir=write_run(folder / "run"))


def test_every_estimate_of_the_file_is_in_the_page_and_in_the_twin(results):
    """Value and interval of each metric, model and floor stand in the page, and in the Markdown."""
    page, twin = Page(render_html(results, {}, {})).visible(), render_markdown(results, {}, {})
    for found in results.evaluation.models.values():
        for metric, estimate in found.items():
            for value in (estimate.value, estimate.low, estimate.high):
                if value is not None:
                    written = number(value, results.info(metric).unit)
                    assert written in page
                    assert written in twin
    for c in results.evaluation.comparisons:
        assert number(c.difference, results.info(c.metric).unit, sign=True) in page
        assert number(c.difference, results.info(c.metric).unit, sign=True) in twin
    assert results.evaluation.signature in page
    assert results.evaluation.signature in twin


def test_a_cell_stands_in_its_model_s_column(results):
    """The scoreboard's cells are the estimates of the row's metric and the column's model."""
    board = tables.scoreboard(results)
    for row in board.rows:
        for model, cell in zip(board.models, row.cells, strict=True):
            assert cell.value == number(results.estimate(model, row.info.name).value, row.info.unit)


def test_the_page_is_closed_well_and_the_verdict_is_its_heading(results):
    """Tags nest and close, there is one h1, and it is the verdict."""
    page = Page(render_html(results, {}, {}))
    assert page.open == []
    assert [data for tag, data in page.text if tag == "h1"] == ["tuned is better than the others on overall F1."]
    ids = [attrs["id"] for _, attrs in page.tags if "id" in attrs]
    assert len(ids) == len(set(ids))


def test_nothing_is_loaded_and_only_our_script_may_run(results):
    """No tag points beyond the page, and the policy allows one script by its hash."""
    page = Page(render_html(results, {}, {}))
    for tag, attrs in page.tags:
        for name in ("src", "href", "action", "srcset", "data"):
            assert attrs.get(name, "#").startswith(("#", "data:,")), (tag, attrs)
        assert not [name for name in attrs if name.startswith("on")]
    policy = next(attrs["content"] for tag, attrs in page.tags if tag == "meta" and "http-equiv" in attrs)
    assert policy.startswith("default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-")


def hostile_everywhere(folder):
    """Put hostile text into every string of an evaluation that comes from data, names included."""
    write_evaluation(folder / "e", ("baseline", HOSTILE), n_items=6)

    def change(_, item):
        for key in ("title", "content", "source", "issue", "id"):
            item[key] = f"{item[key]}{HOSTILE}"
        item["reference"]["company_names"] = [HOSTILE]
        item["predictions"][HOSTILE][0] |= {"raw": HOSTILE, "error": HOSTILE}

    def rename(evaluation):
        evaluation["summary"] = [HOSTILE, HOSTILE]
        evaluation["signature"] = HOSTILE
        evaluation["settings"][HOSTILE] = HOSTILE
        evaluation["metrics"]["overall.f1"] |= {"label": HOSTILE, "group": HOSTILE}
        evaluation["models"]["baseline"]["category.accuracy"] = {"value": None, "n": 0, "reason": HOSTILE}

    change_items(folder / "e", change)
    return change_evaluation(folder / "e", rename)


def test_hostile_text_is_text_everywhere(tmp_path):
    """Markup in names, items, reasons, labels and settings makes no tag in the page, with its figures."""
    hostile_everywhere(tmp_path)
    page = Page(write_report(tmp_path / "e", tmp_path / "out", png=False).read_text(encoding="utf-8"))
    assert [tag for tag, _ in page.tags].count("script") == 2
    assert "img" not in [tag for tag, _ in page.tags]
    assert not any(name.startswith("on") for _, attrs in page.tags for name in attrs)
    assert HOSTILE.split("\u2028")[0] in page.visible()


def test_hostile_text_makes_no_markup_in_markdown(tmp_path):
    """Angle brackets and Markdown's own marks are escaped in report.md and in the card, and a row stays one row."""
    results = read_results(hostile_everywhere(tmp_path))
    for text in (render_markdown(results, {}, {}), render_model_card(results).split("---\n", 2)[2]):
        outside_code = re.sub(r"`[^`]*`", "", text)
        assert "<script" not in outside_code
        assert "<img" not in outside_code
        headers = [line for line in text.split("\n") if line.startswith("| Metric")]
        assert headers


def test_a_null_metric_is_n_a_with_its_reason(tmp_path):
    """The reason of a missing number stands in a note of its table, in both forms."""

    def change(evaluation):
        evaluation["models"]["tuned"]["overall.f1"] = {"value": None, "n": 0, "reason": "no lists were scored"}

    results = read_results(change_evaluation(write_evaluation(tmp_path), change))
    assert "n/a: no lists were scored" in Page(render_html(results, {}, {})).visible()
    assert "no lists were scored" in render_markdown(results, {}, {})


def test_a_number_says_what_it_rests_on_where_that_is_not_every_item(tmp_path):
    """A value of fewer items carries its n, a value without an interval its reason; in the page and in the twin."""

    def change(evaluation):
        evaluation["models"]["tuned"]["relevance_score.mae"]["n"] = 7
        evaluation["models"]["tuned"]["overall.f1"].update(low=None, high=None, reason="no spread")
        evaluation["comparisons"][0].update(low=None, high=None, verdict="inconclusive", reason="no spread either")

    results = read_results(change_evaluation(write_evaluation(tmp_path), change))
    board = tables.scoreboard(results)
    tuned = {row.info.name: row.cells[board.models.index("tuned")] for row in board.rows}
    assert (tuned["relevance_score.mae"].n, tuned["category.accuracy"].n) == ("n = 7", "")
    assert board.notes[tuned["overall.f1"].note - 1] == "no interval: no spread"
    page, twin = render_html(results, {}, {}), render_markdown(results, {}, {})
    for text in (page, twin):
        assert "n = 7" in text
        assert "no interval: no spread" in text
        assert "no interval: no spread either" in text


def test_csv_tables_have_the_numbers_in_full(results):
    """Reading the CSV back gives the file's numbers exactly, one row an estimate, comparison and prediction."""
    rows = list(csv.DictReader(tables.metrics_csv(results).splitlines()))
    for row in rows:
        found = results.estimate(row["model"], row["metric"])
        assert (row["value"] or None) == (None if found.value is None else repr(found.value))
    assert len(rows) == sum(map(len, results.evaluation.models.values()))
    compared = list(csv.DictReader(tables.comparisons_csv(results).splitlines()))
    assert [float(row["difference"]) for row in compared] == [c.difference for c in results.evaluation.comparisons]
    answers = list(csv.DictReader(tables.items_csv(results).splitlines()))
    assert len(answers) == sum(len(p) for item in results.items for p in item.predictions.values())


def test_the_model_card_has_hub_metadata_with_intervals_and_the_licence(results):
    """The front matter names base model, data and results with intervals; Llama 3.2 brings its licence note."""
    card = render_model_card(results)
    front = yaml.safe_load(card.split("---\n")[1])
    assert front["base_model"] == "meta-llama/Llama-3.2-1B"
    assert front["datasets"] == ["items.jsonl"]
    assert front["license"] == "llama3.2"
    index = front["model-index"][0]
    assert index["name"] == "tuned"
    first = index["results"][0]["metrics"][0]
    estimate = results.estimate("tuned", "overall.f1")
    assert first["type"] == "overall.f1"
    assert first["value"] == pytest.approx(estimate.value)
    assert f"{estimate.low:.3f}, {estimate.high:.3f}" in first["name"]
    assert "Built with Llama" in card
    assert "Issues on both sides." in card


def test_a_card_without_run_folder_promises_nothing(tmp_path):
    """Without a run there is no base model, no training and no licence to speak of."""
    card = render_model_card(read_results(write_evaluation(tmp_path)))
    front = yaml.safe_load(card.split("---\n")[1])
    assert not {"base_model", "license", "datasets"} & set(front)
    assert "## Training" not in card


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_fixed_theme_is_set_on_the_page(results, theme):
    """`theme` fixes the colours whatever the reader's system says."""
    page = Page(render_html(results, {}, {}, theme=theme))
    assert dict(page.tags)["html"]["data-theme"] == theme


@pytest.mark.slow
def test_a_thousand_items_and_four_models_stay_under_five_megabytes(tmp_path):
    """The page of 1,000 items of 120 words and four models is below 5 MB, and no text of it is cut."""
    write_evaluation(tmp_path / "e", LONG_NAMES[:4], n_items=1000, words=120)
    page = write_report(tmp_path / "e", tmp_path / "out", png=False)
    assert page.stat().st_size < 5_000_000
    text = page.read_text(encoding="utf-8")
    encoded = re.search(r'id="explorer-data" data-deflated>(.*?)</script>', text, re.DOTALL)[1]
    data = json.loads(zlib.decompress(base64.b64decode(encoded)))
    assert len(data["items"]) == 1000
    assert "cut here" not in json.dumps(data)


def test_a_zero_that_rests_on_no_item_is_not_shown_as_measured(tmp_path):
    """The study's conventions write 0 where there is nothing to score: page, twin, table and card say that it is not
    measured, and why.
    """  # noqa: D205

    def change(evaluation):
        evaluation["metrics"]["semantic_similarity"] = {"label": "semantic similarity", "group": "study"}
        for model, n in (("baseline", 0), ("tuned", 4)):
            found = {"value": float(n > 0), "low": None, "high": None, "n": n, "reason": "every resample is the same"}
            evaluation["models"][model]["semantic_similarity"] = found

    write_evaluation(tmp_path)
    change_evaluation(tmp_path, change)
    results = read_results(tmp_path)
    reason = "not measured: there is no item to measure it on, where the conventions write 0"
    rows = {
        row["model"]: row
        for row in csv.DictReader(tables.metrics_csv(results).splitlines())
        if "semantic" in row["metric"]
    }
    assert [rows["baseline"][key] for key in ("value", "n", "reason")] == ["", "0", reason]
    assert rows["tuned"]["value"] == "1.0"
    line = next(line for line in render_markdown(results, {}, {}).splitlines() if "Semantic similarity" in line)
    assert "| n/a<sup>" in line
    assert "0.000" not in line
    for text in (Page(render_html(results, {}, {})).visible(), render_markdown(results, {}, {})):
        assert f"n/a: {reason}" in text
