"""Numbers and names in words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslora.metrics.words import metric_words
from newslora.reporting import words


@pytest.mark.parametrize(
    ("value", "unit", "text"),
    [
        (0.53912, "", "0.539"), (-0.0921, "", f"{words.MINUS}0.092"), (1.802, "points", "1.80"), (36.68, "characters", "36.7"),
        (437.2, "characters", "437"), (4.0, "items", "4"), (None, "", "n/a"), (float("nan"), "", "n/a"), (12.34, "", "12.3"),
    ],
)  # fmt: skip
def test_numbers_have_the_decimals_of_their_unit(value, unit, text):
    """Shares three, points two, lengths one or none, counts none; no number is `n/a`."""
    assert words.number(value, unit) == text


def test_intervals_and_p_values():
    """A missing end means no interval; small p-values are bounded, not rounded to zero."""
    assert words.interval(-0.1, 0.25, sign=True) == f"[{words.MINUS}0.100, +0.250]"
    assert words.interval(None, 1.0) == ""
    assert words.p_value(0.00004) == "< 0.001"
    assert words.p_value(0.0421) == "0.042"
    assert words.p_value(None) == "n/a"


@given(st.text(max_size=200), st.integers(min_value=5, max_value=40))
def test_wrapping_a_name_loses_nothing_but_white_space(text, width):
    """Every character that is not white space is still there in order, and no line is longer than asked for."""
    lines = words.wrap(text, width)
    assert "".join("".join(lines).split()) == "".join(text.split()) or not text.split()
    if text.split():
        assert all(len(line) <= width for line in lines)


def test_floors_and_fields_are_spelled_out():
    """Short names become words; a floor that is not known keeps its name."""
    assert words.model_label("floor:nearest") == "floor: nearest neighbour"
    assert words.model_label("floor:mine") == "floor: mine"
    assert words.model_label("tuned") == "tuned"
    assert words.field_label("company_names") == "Company names"
    assert words.sentence_list(["a", "b", "c"]) == "a, b and c"
    assert words.count(1, "item") == "1 item"
    assert words.count(1200, "story") == "1,200 stories"


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("json_validation_rate", "JSON validation rate"), ("bertscore_f1", "BERTScore F1"), ("jaccard_overall", "Jaccard overall"),
        ("relevance_adjusted_r2", "relevance adjusted R²"), ("rougeL", "ROUGE-L"), ("relevance: MAE", "relevance: MAE"),
        ("rmse", "RMSE"), ("mcc", "MCC"), ("macro_f1", "macro F1"),
    ],
)  # fmt: skip
def test_names_of_metrics_are_spelled_as_they_are_written(name, text):
    """Abbreviations keep their capitals; what is spelled already stays."""
    assert metric_words(name) == text
    assert metric_words(text) == text
