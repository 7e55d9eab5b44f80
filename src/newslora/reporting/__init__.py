"""From an evaluation to figures, HTML, Markdown, tables and a model card; reads two files and no more.

`write_report` writes all of it. The pieces are for notebooks and pages of your own: `read_results`, then
`figures.draw(name, results, ax)`, `tables`, `render_html`, `render_markdown`, `render_model_card`. The same results
give the same bytes, and nothing here loads a model or touches a network.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from newslora.reporting.html import render_html
    from newslora.reporting.markdown import render_markdown
    from newslora.reporting.model_card import render_model_card
    from newslora.reporting.source import Results, read_results
    from newslora.reporting.write import write_report

_HOME = {
    "Results": "source",
    "read_results": "source",
    "render_html": "html",
    "render_markdown": "markdown",
    "render_model_card": "model_card",
    "write_report": "write",
}

__all__ = ["Results", "read_results", "render_html", "render_markdown", "render_model_card", "write_report"]


def __getattr__(name: str) -> Any:
    """Import a name on use: `write_report` starts a process before it imports what draws."""
    if name in _HOME:
        return getattr(importlib.import_module(f"newslora.reporting.{_HOME[name]}"), name)
    raise AttributeError(f"module 'newslora.reporting' has no attribute {name!r}")
