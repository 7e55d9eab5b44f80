"""`merge` and `push`: take an adapter out of the workshop."""

from __future__ import annotations

from pathlib import Path

from newslora import models


def merge(adapter: Path | str, *, out: Path | str, model: str | None = None) -> Path:
    """Fold an adapter into its 16-bit base model and save the whole, with tokenizer and stop tokens.

    Args:
        adapter: the adapter folder.
        out: the folder of the merged model; it must be new or empty.
        model: the base model, where the adapter names none or another place.

    Raises:
        DataError: the adapter is not complete, or belongs to another base model.
        StorageError: `out` is in use.
    """
    return models.merge(Path(adapter), Path(out), model=model)


def push(folder: Path | str, repository: str, *, card: Path | str | None = None, private: bool = True) -> str:
    """Upload an adapter or merged model to the Hub and return its address.

    Args:
        folder: what to upload.
        repository: OWNER/NAME; made where it does not exist.
        card: a model card, uploaded as README.md.
        private: who may see a repository that is made now.

    Raises:
        CredentialsError: HF_TOKEN is missing or was refused.
        ServiceError: the Hub did not take it.
    """
    return models.push(Path(folder), repository, card=Path(card) if card else None, private=private)
