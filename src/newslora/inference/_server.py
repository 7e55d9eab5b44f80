"""What Python's fork server imports for `newslora.inference._parallel`: all that answering needs, once for all processes.

Importing this is loading it. Nothing here may touch a GPU. Not for a process that is somebody else's: transformers is told
that scikit-learn is missing, which only its assisted generation uses, and which would take a fifth of the start.
"""

from __future__ import annotations

import contextlib
import importlib
from typing import Any

import transformers.utils

_utils: Any = transformers.utils
_utils.is_sklearn_available = lambda: False

for _name in (
    "transformers.models.auto.tokenization_auto",
    "transformers.modeling_utils",
    "peft",
    "triton",
    "newslora.inference._transformers",
    "newslora.inference._slots",
):
    with contextlib.suppress(Exception):  # what is missing or broken is reported by the process that needs it
        importlib.import_module(_name)
