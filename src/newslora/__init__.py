"""newslora: newsletter items in, structured JSON metadata out, by a small language model that you fine-tune with LoRA.

The verbs are functions here (`newslora.split`, `.train`, `.predict`, `.evaluate`, `.report`, `.run`), loaded on first
use: `import newslora` costs nothing.
"""

__version__ = "0.1.0"
