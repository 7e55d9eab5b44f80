"""From an evaluation to figures, HTML, Markdown, tables and a model card; reads two files and no more."""
