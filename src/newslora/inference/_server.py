"""What Python's fork server imports for `newslora.inference._parallel`: all that answering needs, once for all processes.

Importing this is loading it, so it is for a process that is newslora's alone. Nothing here may touch a GPU.
"""

from __future__ import annotations

import contextlib
import importlib
import sys

sys.modules.setdefault("sklearn", None)  # type: ignore[arg-type]  # see newslora.__main__

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
