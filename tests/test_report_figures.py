"""Figures: the numbers on the Axes are those of the evaluation, and awkward results still fit."""

from __future__ import annotations

import io
import json
import re
import xml.etree.ElementTree as ET
from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.backends.backend_svg import FigureCanvasSVG
from matplotlib.figure import Figure
from matplotlib.lines import Line2D

from newslora.reporting import read_results
from newslora.reporting._canvas import draw_svg, draw_svg_and_pixels
from newslora.reporting.figures import FIGURES, Absent, Sketch, draw, frame
from newslora.reporting.figures._lengths import density, quartiles
from newslora.reporting.figures.learning_curve import band
from newslora.reporting.figures.output_consistency import variation
from newslora.reporting.figures.precision_recall import equal_f1
from newslora.reporting.figures.training_loss import running_mean
from newslora.reporting.palette import DARK, LIGHT, series_style
from newslora.reporting.render import drawing, to_svg, to_svg_and_png
from report_factory import LONG_NAMES, change_evaluation, change_items, write_evaluation, write_run

THIRTEEN = {
    "f1_by_field", "forest", "bertscore", "rouge", "json_validity", "precision_recall", "relevance_error",
    "response_length_histogram", "response_length_box", "response_length_violin", "word_count", "output_consistency",
    "summary_map",
}  # fmt: skip


@pytest.fixture(scope="module")
def results(tmp_path_factory):
    """Return the results of three models with two seeds, floors and a run folder."""
    folder = tmp_path_factory.mktemp("figures")
    write_evaluation(folder / "evaluation", ("baseline", "tuned", "tuned-more"), n_seeds=2)
    return read_results(folder / "evaluation", run_dir=write_run(folder / "run"))


def plotted(axes):
    """Return every labelled line of an Axes and its insets as label -> (x, y)."""
    every = [axes, *axes.child_axes]
    return {
        line.get_label(): (list(line.get_xdata()), list(line.get_ydata()))
        for one in every
        for line in one.lines
        if not line.get_label().startswith("_")
    }


def axes_of(name, results):
    """Draw one figure on a Figure of its own and return its Axes."""
    with drawing():
        return frame(FIGURES[name](results))[1]


def test_the_study_s_thirteen_figures_are_there():
    """Each of the thirteen has an entry; other figures come beside them."""
    assert set(FIGURES) >= THIRTEEN


@pytest.mark.parametrize("name", ["f1_by_field", "rouge", "json_validity"])
def test_points_and_intervals_are_the_estimates(name, results):
    """Every row's point, interval ends and written number are the file's, for every model."""
    axes = axes_of(name, results)
    lines, texts = plotted(axes), {text.get_text() for text in axes.texts}
    metrics = {label.partition(":")[0] for label in lines if not label.endswith(("interval", "seeds"))}
    assert metrics
    for metric in metrics:
        for model in results.models:
            found = results.estimate(model, metric)
            assert lines[f"{metric}:{model}"][0] == [found.value]
            assert lines[f"{metric}:{model} interval"][0] == [found.low, found.high]
            assert any(f"{found.value:.3f}" in text for text in texts)


def test_the_best_floor_is_the_dashed_line(results):
    """The reference line of a group stands at the best floor's value, and its label names it."""
    axes = axes_of("f1_by_field", results)
    best = max(results.estimate(floor, "overall.f1").value for floor in results.floors)
    dashed = {line.get_xdata()[0] for line in axes.lines if line.get_linestyle() == "--"}
    assert best in dashed
    assert any(text.get_text().startswith(f"╎ best floor {best:.3f}") for text in axes.texts)


def test_the_forest_shows_the_difference_in_multiples_of_its_margin(results):
    """Positions are difference / margin, turned so that right is better; the text keeps the raw number."""
    axes = axes_of("forest", results)
    lines = plotted(axes)
    compared = [c for c in results.evaluation.comparisons if f"{c.metric}:{c.a}:{c.b}" in lines]
    assert {c.metric for c in compared} >= {"overall.f1", "relevance_score.mae"}
    for c in compared:
        sign = -1 if c.metric == "relevance_score.mae" else 1
        margin = 0.25 if c.metric == "relevance_score.mae" else 0.03
        assert lines[f"{c.metric}:{c.a}:{c.b}"][0] == pytest.approx([sign * c.difference / margin])
        ends = sorted(sign * x / margin for x in (c.low, c.high))
        assert lines[f"{c.metric}:{c.a}:{c.b} interval"][0] == pytest.approx(ends)


def test_precision_and_recall_are_the_coordinates(results):
    """Each panel's markers stand at (recall, precision) of the estimates."""
    lines = plotted(axes_of("precision_recall", results))
    for field in ("key_insights", "company_names"):
        for model in results.models:
            p, r = (results.estimate(model, f"{field}.content_{kind}").value for kind in ("precision", "recall"))
            assert lines[f"{field}.content_precision:{model}"] == ([r], [p])
    panel = axes_of("precision_recall", results).child_axes[0]
    assert (panel.get_xlabel(), panel.get_ylabel()) == ("recall", "precision")
    caption = FIGURES["precision_recall"](results).caption
    assert "on the left misses entries, a model at the bottom invents them" in caption


def test_text_keeps_its_distance_without_leading_or_double_spaces(results):
    """An SVG viewer drops spaces at the start of a text and makes one of two, so no gap may be made of them."""
    for name, make in FIGURES.items():
        if isinstance(sketch := make(results), Sketch):
            texts = re.findall(r"<text[^>]*>([^<]*)</text>", to_svg(name, sketch).light)
            assert texts
            assert [text for text in texts if text != text.strip(" ") or "  " in text] == []


def test_the_forest_says_what_has_no_interval_and_on_how_many_items(tmp_path):
    """A difference whose resamples are all alike does not pass for a sure one."""
    results = read_results(
        change_evaluation(write_evaluation(tmp_path), lambda e: e["comparisons"][0].update(low=None, high=None))
    )
    texts = [text.get_text() for text in axes_of("forest", results).texts]
    assert sum("(no interval)" in text for text in texts) == 1
    assert f"{len(results.items)} items" in FIGURES["forest"](results).subtitle


def test_the_map_says_how_many_comparisons_it_leaves_out(tmp_path):
    """Pairs and metrics beyond what fits are counted, so that nobody takes the map for all there is."""
    few = read_results(write_evaluation(tmp_path / "few"))
    assert "the table has" not in FIGURES["summary_map"](few).subtitle

    def more(evaluation):
        template = evaluation["comparisons"][0]
        evaluation["metrics"] |= {f"m{i}": evaluation["metrics"]["overall.f1"] for i in range(30)}
        evaluation["comparisons"] += [template | {"metric": f"m{i}"} for i in range(30)]

    many = read_results(change_evaluation(write_evaluation(tmp_path / "many", tuple("abcde")), more))
    shown = len({c.metric for c in many.evaluation.comparisons}) - 20
    assert f"the table has 4 more pairs and {shown} more metrics" in FIGURES["summary_map"](many).subtitle


def test_relevance_bars_are_the_shares_of_the_items_errors(results):
    """The bars of a lane count predicted minus reference over the items, and sum to one after scaling."""
    axes = axes_of("relevance_error", results)
    bars = {container.get_label(): container for container in axes.containers}
    errors = {
        model: [
            p["metadata"]["relevance_score"] - item.reference["relevance_score"]
            for item in results.items
            for p in item.predictions[model]
            if p["metadata"]
        ]
        for model in results.models
    }
    tallest = max(np.unique(found, return_counts=True)[1].max() / len(found) for found in errors.values())
    for model, found in errors.items():
        heights = {round(bar.get_x() + bar.get_width() / 2): abs(bar.get_height()) for bar in bars[model]}
        scale = max(heights.values()) / max(np.unique(found, return_counts=True)[1] / len(found))
        for point, n in zip(*np.unique(found, return_counts=True), strict=True):
            assert heights[int(point)] == pytest.approx(scale * n / len(found))
        assert sum(heights.values()) == pytest.approx(scale)
    assert tallest <= 1


def test_confusion_cells_carry_the_counts(results):
    """Every count of the matrix that is not zero is written in its cell."""
    axes = axes_of("confusion_category", results)
    for panel, model in zip(axes.child_axes, results.models, strict=True):
        matrix = results.top_level("confusion", {})[model]["category"]["matrix"]
        written = {
            (int(t.get_position()[0]), int(t.get_position()[1])): t.get_text()
            for t in panel.texts
            if t.get_text().isdigit()
        }
        expected = {(x, y): str(n) for y, row in enumerate(matrix) for x, n in enumerate(row) if n}
        assert written == expected


def test_seed_strokes_are_the_seeds_own_values(results):
    """The strokes of the seed figure are the estimates of the single seeds."""
    lines = plotted(axes_of("seeds", results))
    found = results.estimate("tuned", "overall.f1")
    assert lines["overall.f1:tuned seeds"][0] == pytest.approx(found.model_extra["seeds"])


def test_training_curves_are_the_log(results):
    """The loss of every step and the validation losses are drawn as logged."""
    lines = plotted(axes_of("training_loss", results))
    steps, losses = lines["tuned seed 1"]
    assert (steps[0], losses[0]) == (1.0, pytest.approx(2.81))
    assert lines["tuned seed 0 validation"] == ([10.0, 30.0], [0.9, 0.6])


def test_the_learning_curve_is_the_mean_and_range_of_the_seeds(results):
    """Where the run has validation losses those are shown, else the running means of the training loss."""
    axes = axes_of("learning_curve", results)
    assert plotted(axes)["tuned mean"] == ([10.0, 30.0], pytest.approx([0.9, 0.6]))
    assert any("0.600 [0.600, 0.600], 2 seeds" in text.get_text() for text in axes.texts)
    trainings = [
        replace(t, log=tuple({**line, "validation_loss": None} for line in t.log)) for t in results.run.trainings
    ]
    found = band(trainings, "loss")
    logs = [[line["loss"] for line in t.log] for t in trainings if t.log]
    assert found.mean == pytest.approx(np.mean([running_mean(losses) for losses in logs], axis=0))
    assert (found.high - found.low) == pytest.approx(0.01)  # what the two seeds differ by at every step
    assert band(trainings[-1:], "loss") is None


def test_points_of_one_f1_lie_on_its_line():
    """The grey lines are the harmonic mean, from edge to edge of the plane."""
    recall, precision = equal_f1(0.3, 0.5)
    assert 2 * recall * precision / (recall + precision) == pytest.approx(0.3)
    assert (recall.max(), precision.max()) == pytest.approx((0.5, 0.5))


def test_precision_and_recall_say_where_models_coincide_and_which_are_missing(tmp_path):
    """Two models at one point are counted beside it; a model without one is named with the panel; axes end at a half."""

    def change(evaluation):
        for name, found in evaluation["models"].items():
            for metric, estimate in found.items():
                if "precision" in metric or "recall" in metric:
                    value = None if (name, metric) == ("c", "company_names.content_recall") else 0.2
                    estimate.update(value=value, low=value, high=value)

    results = read_results(change_evaluation(write_evaluation(tmp_path, ("a", "b", "c")), change))
    insights, companies = axes_of("precision_recall", results).child_axes
    assert [text.get_text() for text in insights.texts if "models" in text.get_text()] == ["3 models"]
    assert [text.get_text() for text in companies.texts if "models" in text.get_text()] == ["2 models"]
    assert (
        "not shown, for want of answers or references: c (Company names)"
        in FIGURES["precision_recall"](results).subtitle
    )
    assert insights.get_xlim() == insights.get_ylim() == (0, 0.5)


def test_a_number_without_an_interval_says_so(tmp_path):
    """No point passes for a sure one: the row says that there is no interval, the caption why."""

    def change(evaluation):
        evaluation["models"]["tuned"]["validity.schema"].update(
            value=1.0, low=None, high=None, reason="no spread at all"
        )

    results = read_results(change_evaluation(write_evaluation(tmp_path), change))
    assert any(text.get_text() == "1.000 (no interval)" for text in axes_of("json_validity", results).texts)
    assert "No interval: no spread at all." in FIGURES["json_validity"](results).caption


def test_a_few_answers_are_points_and_no_violin(tmp_path):
    """Below ten values a kernel density would invent a shape."""
    results = read_results(write_evaluation(tmp_path, n_items=6, invalid=0.0))
    lines = plotted(axes_of("response_length_violin", results))
    assert len(lines["tuned"][0]) == 6
    assert "tuned median" not in lines


def test_issues_of_the_timeline_are_strokes_and_shared_ones_stand_apart(tmp_path):
    """Each part has a stroke an issue at its first day; an issue on both sides is in the other colour."""
    run = write_run(tmp_path / "run")
    row = {"id": "t", "issue": "train 0", "published_at": "2025-06-03"}
    with (run / "split" / "test.jsonl").open("a", encoding="utf-8") as file:
        file.write("\n" + json.dumps(row))
    results = read_results(write_evaluation(tmp_path / "e"), run_dir=run)
    lines = plotted(axes_of("timeline", results))
    assert [len(lines[f"{part} issues"][0]) for part in ("train", "test")] == [9, 4]
    assert [len(lines[f"{part} shared issues"][0]) for part in ("train", "test")] == [1, 1]
    assert "orange where an issue is on both sides" in FIGURES["timeline"](results).subtitle


def test_output_consistency_under_the_study_s_conventions_is_the_study_s_number(tmp_path):
    """The page has one number of that name: the evaluation's own, where it has it."""

    def change(evaluation):
        for index, found in enumerate(evaluation["models"].values()):
            found["output_consistency"] = {"value": 4.4 + index, "low": 3.1, "high": 9.2, "n": 40, "reason": None}

    results = read_results(change_evaluation(write_evaluation(tmp_path), change))
    assert plotted(axes_of("output_consistency", results))["output_consistency:tuned"][0] == [5.4]


def test_timeline_bars_count_the_records_of_the_split(results):
    """Bar heights of a part are proportional to its items, and the text says how many."""
    axes = axes_of("timeline", results)
    heights = {c.get_label(): sum(abs(bar.get_height()) for bar in c) for c in axes.containers}
    assert heights["train"] / heights["test"] == pytest.approx(20 / 8)
    assert any("20 items" in text.get_text() for text in axes.texts)


def test_item_differences_count_who_does_better(results):
    """The numbers beside a pair are the items on which the second model does better, worse and equal."""
    axes = axes_of("item_differences", results)
    a, b = (results.values(model, "key_insights.content_f1").mean(axis=1) for model in ("baseline", "tuned"))
    kept = np.isfinite(a) & np.isfinite(b)
    better, worse = int((b - a > 0)[kept].sum()), int((b - a < 0)[kept].sum())
    every = [results.values(model, "key_insights.content_f1") for model in ("baseline", "tuned")]
    lost = sum(any(np.isnan(table[row]).all() for table in every) for row in range(len(results.items)))
    assert any(f"better on {better}, worse on {worse}" in text.get_text() for text in axes.texts)
    assert lost
    assert any(f"no value on {lost}" in text.get_text() for text in axes.texts)


def test_box_and_consistency_numbers_agree_with_numpy():
    """Quartiles, density and the coefficient of variation are the textbook ones."""
    values = np.array([3.0, 5.0, 8.0, 13.0, 21.0, 34.0])
    assert quartiles(values) == tuple(np.percentile(values, [25, 50, 75]))
    grid = np.linspace(-60, 120, 4000)
    assert np.trapezoid(density(values, grid), grid) == pytest.approx(1, abs=1e-3)
    value, low, high = variation(values)
    assert value == pytest.approx(values.std() / values.mean())
    left_out = [np.delete(values, i).std() / np.delete(values, i).mean() for i in range(6)]
    error = np.sqrt(5 / 6 * np.sum((left_out - np.mean(left_out)) ** 2))
    assert (low, high) == pytest.approx((max(value - 1.96 * error, 0), value + 1.96 * error))
    assert variation(np.array([0.0, 0.0, 0.0])) is None


def test_a_figure_can_be_drawn_on_an_axes_of_ones_own(results):
    """`draw` puts a figure on the caller's Axes and returns its words; a wrong name offers the nearest."""
    axes = Figure().add_subplot()
    assert draw("rouge", results, axes).title == "ROUGE"
    assert axes.lines
    with pytest.raises(ValueError, match="did you mean 'rouge'"):
        draw("roug", results, axes)


def overlaps(figure):
    """Return pairs of texts of a drawn figure whose boxes overlap by more than a hair."""
    renderer = FigureCanvasAgg(figure).get_renderer()
    texts = figure.findobj(lambda a: hasattr(a, "get_window_extent") and hasattr(a, "get_text"))
    seen = [(t.get_text(), t.get_window_extent(renderer)) for t in texts if t.get_visible() and t.get_text().strip()]
    boxes = [(text, box.padded(-1.5)) for text, box in seen if box.width > 3 and box.height > 3]
    return [(one, other) for i, (one, a) in enumerate(boxes) for other, b in boxes[i + 1 :] if a.overlaps(b)]


AWKWARD = {
    "one model": lambda path: write_evaluation(path, ("only",), floors=False),
    "eight models with long names": lambda path: write_evaluation(path, LONG_NAMES, n_seeds=2),
    "three items": lambda path: write_evaluation(path, n_items=3),
    "all invalid": lambda path: write_evaluation(path, invalid=1.0),
    "the study's consistency": lambda path: change_evaluation(
        write_evaluation(path),
        lambda e: [
            found.update(output_consistency={"value": 4.4, "low": 3.1, "high": 7.1, "n": 40, "reason": None})
            for found in e["models"].values()
        ],
    ),
    "no floors and no items": lambda path: change_items(
        write_evaluation(path, floors=False), lambda _, item: item["predictions"].clear()
    ),
}


@pytest.mark.parametrize("case", AWKWARD)
def test_awkward_results_are_drawn_without_overlap_and_inside_the_figure(case, tmp_path):
    """No text runs into another or off the edge: any number of models, names of any length, few or broken answers."""
    results = read_results(AWKWARD[case](tmp_path))
    drawn = 0
    for name, make in FIGURES.items():
        sketch = make(results)
        if isinstance(sketch, Absent):
            assert sketch.reason
            continue
        drawn += 1
        with drawing():
            figure, _ = frame(sketch)
            canvas = FigureCanvasAgg(figure)
            canvas.draw()
            assert overlaps(figure) == [], name
            width = figure.bbox.width
            for text in figure.findobj(lambda a: hasattr(a, "get_text")):
                if text.get_visible() and text.get_text():
                    box = text.get_window_extent(canvas.get_renderer())
                    assert -2 < box.x0 <= box.x1 < width + 2, (name, text.get_text())
    assert drawn > 5


def test_a_metric_that_no_model_has_is_named_with_its_reason(tmp_path):
    """A null estimate is no point; where no model has one, the caption says why."""

    def change(evaluation):
        for model in ("baseline", "tuned"):
            evaluation["models"][model]["summary.rouge1"] = {"value": None, "n": 0, "reason": "no summaries <here>"}
        evaluation["models"]["baseline"]["summary.rougeL"] = {"value": None, "n": 0, "reason": "all empty"}

    results = read_results(change_evaluation(write_evaluation(tmp_path), change))
    sketch = FIGURES["rouge"](results)
    assert "no summaries <here>" in sketch.caption
    assert "baseline: n/a (all empty)" in sketch.numbers
    lines = plotted(axes_of("rouge", results))
    assert "summary.rougeL:tuned" in lines
    assert "summary.rougeL:baseline" not in lines


def test_svg_is_well_formed_deterministic_and_small(results):
    """Each SVG parses, has no date, font data or repeated id, stays under 150 kB, and is the same bytes again."""
    for name, make in FIGURES.items():
        sketch = make(results)
        if isinstance(sketch, Absent):
            continue
        svg = to_svg(name, sketch)
        assert svg == to_svg(name, sketch)
        ET.fromstring(svg.light)
        assert len(svg.light) < 150_000
        assert not re.search(r"<metadata|<!--|font-family:|@font-face", svg.light)
        ids = re.findall(r' id="([^"]+)"', svg.light)
        assert len(ids) == len(set(ids))


def test_dark_and_inline_svg_are_the_light_one_in_other_colours(tmp_path):
    """Only style attributes are recoloured, none is forgotten, and a model called like a colour keeps its name."""
    results = read_results(write_evaluation(tmp_path, ("#0072b2", "tuned")))
    sketch = FIGURES["f1_by_field"](results)
    svg = to_svg("f1", sketch)
    assert ">#0072b2<" in svg.dark
    assert ">#0072b2<" in svg.inline(sketch)
    styles = " ".join(re.findall(r'style="([^"]*)"', svg.inline(sketch)))
    assert not re.search(r"#[0-9a-f]{6}", styles)
    assert "var(--s1)" in styles
    dark = set(re.findall(r"#[0-9a-f]{6}", " ".join(re.findall(r'style="([^"]*)"', svg.dark))))
    assert dark <= set(DARK.values())


def test_png_is_300_dpi_and_shows_what_was_drawn(results):
    """A general reader decodes our PNG, to the size of the figure at 300 dpi, and finds the palette's colours in it; the
    SVG drawn with it is the one drawn alone.
    """  # noqa: D205
    image_module = pytest.importorskip("PIL.Image")
    sketch = FIGURES["rouge"](results)
    svg, data = to_svg_and_png("rouge", sketch)
    assert svg == to_svg("rouge", sketch)
    path_like = __import__("io").BytesIO(data)
    image = image_module.open(path_like)
    image.load()
    assert image.info["dpi"] == pytest.approx((300, 300), abs=0.1)
    assert image.size[0] == pytest.approx(6.6 * 300, abs=1)
    colours = {f"#{bytes(colour).hex()}" for _, colour in image.getcolors(maxcolors=1 << 20)}
    assert {LIGHT["paper"], LIGHT["s1"], LIGHT["s2"]} <= colours


def awkward_text():
    """Return a figure with lines of text of several places, weights, colours and angles, and a dashed line."""
    figure = Figure(figsize=(3, 2))
    for y, text, style in (
        (0.8, "Ágj 0.123 [0.1, +0.2]", {"ha": "right", "color": "#d55e00"}),
        (0.5, "two\nlines", {"va": "center", "weight": "bold", "alpha": 0.5}),
        (0.2, "  ", {}),
        (0.2, "upright", {"rotation": 90, "alpha": 0.5}),
    ):
        figure.text(0.55, y, text, **style)
    figure.add_artist(Line2D([0.1, 0.9], [0.1, 0.3], linestyle=(1, (3, 2)), linewidth=2))
    return figure


def test_text_of_a_png_lies_where_matplotlib_would_draw_it():
    """Text that is measured once for all sizes and drawn a line at a time covers matplotlib's own to a pixel."""
    with drawing():
        figure = awkward_text()
        ours = draw_svg_and_pixels(figure, 300)[1][:, :, :3].astype(float)
        canvas = FigureCanvasAgg(figure)
        canvas.draw()
        theirs = np.asarray(canvas.buffer_rgba())[:, :, :3].astype(float)
    assert ours.shape == theirs.shape
    assert (theirs < 255).any()
    near = np.min([np.roll(theirs, (dy, dx), (0, 1)) for dy in (-1, 0, 1) for dx in (-1, 0, 1)], axis=0)
    far = np.max([np.roll(theirs, (dy, dx), (0, 1)) for dy in (-1, 0, 1) for dx in (-1, 0, 1)], axis=0)
    assert ((ours > near - 40) & (ours < far + 40)).mean() > 0.999
    assert ours.mean() == pytest.approx(theirs.mean(), abs=0.1)


def test_svg_in_pixels_is_matplotlibs_in_points():
    """Places, sizes of text, dashes and widths of lines are those of matplotlib's own SVG, times pixels a point."""

    def numbers(svg):
        texts = re.findall(r'<text style="[^"]*?font-size: ([\d.]+)px[^"]*" (?:x="([\d.]+)" y="([\d.]+)")?', svg)
        dashes = re.findall(r"stroke-dasharray: ([\d.]+),([\d.]+); stroke-dashoffset: ([\d.]+)", svg)
        widths = re.findall(r"stroke-width: ([\d.]+)", svg)
        return np.array([float(number or 0) for found in (*texts, *dashes, widths) for number in found])

    with drawing():
        ours, buffer = draw_svg(awkward_text(), 300), io.BytesIO()
        FigureCanvasSVG(awkward_text()).print_svg(buffer)
    theirs = numbers(buffer.getvalue().decode())
    assert len(theirs) > 15
    assert numbers(ours) == pytest.approx(theirs * 300 / 72, abs=0.5)


def luminance(colour):
    """Return the relative luminance of WCAG 2, in [0, 1]."""
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one, other):
    """Return the contrast ratio of WCAG 2, in [1, 21]."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_the_palette_is_one_to_one_and_readable(theme):
    """Every role has a colour of its own; text has contrast 4.5 on paper, page and band, series at least 2."""
    assert len(set(theme.values())) == len(theme) == len(LIGHT)
    for background in ("paper", "page", "band"):
        assert contrast(theme["ink"], theme[background]) > 12
        assert contrast(theme["muted"], theme[background]) >= 4.5
    for role in (f"s{i}" for i in range(1, 9)):
        assert contrast(theme[role], theme["paper"]) >= 2
    for role in ("neg1", "neg2", "zero", "pos1", "pos2", "q0", "q1", "q2", "q3"):
        assert contrast(theme["ink"], theme[role]) >= 4.5, role
    for role in ("q4", "q5"):
        assert contrast(theme["paper"], theme[role]) >= 4.5, role


def test_sixteen_models_have_styles_of_their_own_and_neighbours_differ_in_grey():
    """No two of sixteen models share colour, marker and fill; neighbours differ in marker, so that grey is enough."""
    styles = [series_style(i) for i in range(16)]
    assert len({(s.role, s.marker, s.filled) for s in styles}) == 16
    assert all(one.marker != other.marker for one, other in pairwise(styles))


def test_study_conventions_are_drawn_from_their_own_names(tmp_path):
    """An evaluation with the study's metric names fills the same figures."""

    def rename(evaluation):
        names = {"overall.f1": "field_f1_overall", "relevance_score.mae": "relevance_mae", "summary.rougeL": "rougeL"}
        evaluation["conventions"] = "study"
        for found in evaluation["models"].values():
            for old, new in names.items():
                found[new] = found.pop(old)
        evaluation["metrics"] = {names.get(k, k): v for k, v in evaluation["metrics"].items()}
        evaluation["comparisons"] = [
            {**c, "metric": names.get(c["metric"], c["metric"])} for c in evaluation["comparisons"]
        ]
        evaluation["settings"]["primary"] = ["field_f1_overall"]

    results = read_results(change_evaluation(write_evaluation(tmp_path), rename))
    assert "field_f1_overall:tuned" in plotted(axes_of("f1_by_field", results))
    assert "rougeL:tuned" in plotted(axes_of("rouge", results))
    assert json.dumps(FIGURES["f1_by_field"](results).subtitle).count("study conventions") == 1
