"""Word and phrase lists. grammar/*.words: entries separated by commas; grammar/*.phrases: one entry a line, in markup.

`## name` opens a list; a name that is opened twice is one list; lines that start with `# ` are comments.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

FOLDER: Final = Path(__file__).parent / "grammar"


def read_words(folder: Path = FOLDER) -> dict[str, list[str]]:
    """Return every list of every file."""
    words: dict[str, list[str]] = {}
    for path in sorted(folder.glob("*.words")) + sorted(folder.glob("*.phrases")):
        name = ""
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.startswith("## "):
                name = line[3:].strip()
            elif line.strip() and not line.startswith("# "):
                parts = line.split(",") if path.suffix == ".words" else [line]
                words.setdefault(name, []).extend(part.strip() for part in parts if part.strip())
    return words


WORDS: Final = read_words()
