"""The page: one self-contained HTML file that works from disk, with the item explorer in plain JavaScript.

Refuses to trust text: templates escape everything, the script of the page is the only one that its content security
policy lets run, and nothing may be loaded from anywhere.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from newslora.reporting.explorer import explorer_data
from newslora.reporting.figures import Absent, Sketch
from newslora.reporting.figures._sketch import styles
from newslora.reporting.palette import DARK, LIGHT, css_variables
from newslora.reporting.provenance import certificate_checks, data_facts, parity_of, settings_sections
from newslora.reporting.render import Svg
from newslora.reporting.source import Results
from newslora.reporting.tables import leading_comparisons, metric_tables, pair_tables, scoreboard
from newslora.reporting.verdict import verdict_sentences
from newslora.reporting.words import Theme, count, model_label

TEMPLATES: Final = Path(__file__).with_name("templates")
VERDICT_MARKS: Final = {
    "better": "▲ better",
    "worse": "▼ worse",
    "equivalent": "≈ equivalent",
    "inconclusive": "? inconclusive",
}
DIRECTION_WORDS: Final = {"higher": "higher is better", "lower": "lower is better", "none": "description"}
_GLYPHS: Final = {"o": "●", "s": "■", "D": "◆", "^": "▲", "v": "▼", "P": "✚", "X": "✖", "*": "★", "d": "◇"}
_HOLLOW: Final = {"o": "○", "s": "□", "D": "◇", "^": "△", "v": "▽", "P": "✛", "X": "✕", "*": "☆", "d": "◇"}


@dataclass(frozen=True)
class FigureBlock:
    """One figure of the page."""

    name: str
    title: str
    caption: str
    svg: Any


Figures = Mapping[str, tuple[Sketch, Svg]]


def render_html(results: Results, figures: Figures, absent: Mapping[str, Absent], *, theme: Theme = "auto") -> str:
    """Return the page as text."""
    return prepare_html(results, absent, theme=theme)(figures)


def prepare_html(results: Results, absent: Mapping[str, Absent], *, theme: Theme = "auto") -> Callable[[Figures], str]:
    """Return what puts the figures into the page; all else of it is worked out before, while they may be drawn."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    environment = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["model_label"] = model_label
    template = environment.get_template("report.html.j2")
    data = explorer_data(results)
    script = (TEMPLATES / "explorer.js").read_text(encoding="utf-8")
    css = (TEMPLATES / "report.css").read_text(encoding="utf-8")
    css = css.replace("{{ light }}", css_variables(LIGHT)).replace("{{ dark }}", css_variables(DARK))
    context = _context(results) | {
        "theme": theme,
        "css": _own_markup(css),
        "script": _own_markup(script),
        "script_hash": _hash(script),
        "data": _own_markup(data.text),
        "deflated": data.deflated,
        "absent": [(name.replace("_", " "), reason.reason) for name, reason in absent.items()],
    }

    def render(figures: Figures) -> str:
        return template.render(context, figures=[_block(name, *drawn) for name, drawn in figures.items()])

    return render


def _block(name: str, sketch: Sketch, svg: Svg) -> FigureBlock:
    return FigureBlock(name, sketch.title, sketch.caption, _own_markup(svg.inline(sketch)))


def _own_markup(text: str) -> Any:
    """Mark text that this package wrote, or escaped for its place, as safe for the template."""
    from markupsafe import Markup

    return Markup(text)  # noqa: S704 - matplotlib escapes the text of SVG, explorer_data that of the items


def _hash(script: str) -> str:
    return base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()


def _context(results: Results) -> dict[str, Any]:
    verdict, *sentences = verdict_sentences(results)
    comparisons, floor_pairs = leading_comparisons(results), pair_tables(results, floors=True)
    parity = parity_of(results)
    every = styles(results)
    return {
        "title": f"Evaluation of {', '.join(results.models) or 'nothing'}",
        "version": results.evaluation.settings.get("version") or "",
        "conventions": results.evaluation.conventions,
        "verdict": verdict,
        "sentences": sentences,
        "facts": _facts(results),
        "sections": _sections(comparisons=bool(comparisons or floor_pairs), parity=parity is not None),
        "confidence": results.confidence,
        "board": scoreboard(results),
        "tables": metric_tables(results),
        "n_metrics": len(results.metrics),
        "direction_words": DIRECTION_WORDS,
        "roles": {model: style.role for model, style in every.items()},
        "glyphs": {model: (_GLYPHS if style.filled else _HOLLOW)[style.marker] for model, style in every.items()},
        "comparisons": comparisons,
        "pairs": pair_tables(results),
        "floor_pairs": floor_pairs,
        "verdict_marks": VERDICT_MARKS,
        "data_facts": data_facts(results),
        "certificate": certificate_checks(results),
        "parity": parity,
        "n_items": len(results.items),
        "signature": results.evaluation.signature,
        "settings": settings_sections(results),
    }


def _facts(results: Results) -> list[tuple[str, str]]:
    data = results.top_level("data", {})
    seeds = {results.n_seeds(model) for model in results.models}
    facts = [
        ("Items", f"{results.evaluation.n_items:,}"),
        ("Newsletter issues", f"{data['n_issues']:,}" if data.get("n_issues") else ""),
        ("Models", str(len(results.models))),
        ("Seeds a model", " to ".join(map(str, sorted({min(seeds, default=1), max(seeds, default=1)})))),
        ("Trivial predictors", str(len(results.floors)) if results.floors else "none"),
        ("Scored fields", count(len(results.fields), "field") if results.fields else ""),
    ]
    return [(name, value) for name, value in facts if value]


def _sections(*, comparisons: bool, parity: bool) -> Iterable[tuple[str, str]]:
    every = [
        ("scores", "Scores", True),
        ("comparisons", "Comparisons", comparisons),
        ("figures", "Figures", True),
        ("data", "Data", True),
        ("parity", "Parity", parity),
        ("items", "Items", True),
        ("settings", "Settings", True),
    ]
    return [(anchor, name) for anchor, name, there in every if there]
