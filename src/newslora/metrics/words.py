"""How names of metrics are written for people. Imports nothing, so that a report can take it without what computes them."""

from __future__ import annotations

from typing import Final

SPELLED: Final = {
    "auc": "AUC", "bertscore": "BERTScore", "bleu": "BLEU", "f1": "F1", "jaccard": "Jaccard", "json": "JSON",
    "mae": "MAE", "mcc": "MCC", "qwk": "weighted kappa", "r2": "R²", "rmse": "RMSE", "rouge1": "ROUGE-1",
    "rouge2": "ROUGE-2", "rougeL": "ROUGE-L", "rougeLsum": "ROUGE-Lsum", "spearman": "Spearman",
}  # fmt: skip


def metric_words(name: str) -> str:
    """Return `macro F1` for `macro_f1`: the words of a metric's name, or of its label, spelled as they are written."""
    return " ".join(SPELLED.get(word, word) for word in name.replace("_", " ").split(" "))
