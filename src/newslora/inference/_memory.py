"""What to do when memory runs out: to recognise it, and to make room for a smaller try."""

from __future__ import annotations


def out_of_memory(error: BaseException) -> bool:
    """Say whether an error means that memory ran out, on a GPU or in torch's CPU allocator."""
    text = str(error)
    return (
        isinstance(error, MemoryError)
        or type(error).__name__ == "OutOfMemoryError"
        or "not enough memory" in text
        or "out of memory" in text
    )


def free_memory() -> None:
    """Give the device's unused memory back, so that the next, smaller try finds it in one piece."""
    import gc

    import torch

    gc.collect()
    if torch.cuda.is_available():
        torch.cuda.empty_cache()
