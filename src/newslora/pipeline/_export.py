"""`merge` and `push`: take an adapter out of the workshop."""

from __future__ import annotations

from pathlib import Path
