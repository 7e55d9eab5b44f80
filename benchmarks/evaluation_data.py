"""Synthetic references and predictions of any size, from the project's own items: for the evaluation benchmarks."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from pathlib import Path

ITEMS = Path(__file__).resolve().parents[1] / "data" / "items.jsonl"


def write_data(folder: Path, n: int, *, issue_size: int = 5) -> tuple[Path, Path]:
    """Write `references.jsonl` and `predictions.jsonl` with `n` records in issues of `issue_size`; return their paths.

    Predictions are noisy copies of the references: words dropped from the summary, entries dropped and added, the
    relevance off by up to two, one in twenty not JSON.
    """
    folder.mkdir(parents=True, exist_ok=True)
    references, predictions = folder / "references.jsonl", folder / "predictions.jsonl"
    with references.open("w") as out, predictions.open("w") as answers:
        for record, answer in _pairs(n, issue_size):
            out.write(json.dumps(record) + "\n")
            answers.write(json.dumps(answer) + "\n")
    return references, predictions


def _pairs(n: int, issue_size: int) -> Iterator[tuple[dict, dict]]:
    rng = random.Random(0)
    items = [json.loads(line) for line in ITEMS.read_text().splitlines()]
    companies = sorted({name for item in items for name in item["metadata"]["company_names"]})
    for i in range(n):
        record = dict(items[i % len(items)], id=f"item-{i}", issue=f"issue-{i // issue_size}")
        raw = json.dumps(_noisy(record["metadata"], companies, rng))
        yield record, {"id": record["id"], "raw": raw if rng.random() > 0.05 else "Sure: " + raw[: len(raw) // 2]}


def _noisy(metadata: dict, companies: list[str], rng: random.Random) -> dict:
    values = dict(metadata)
    values["summary"] = " ".join(word for word in metadata["summary"].split() if rng.random() > 0.3)
    values["company_names"] = [name for name in metadata["company_names"] if rng.random() > 0.3]
    if rng.random() < 0.3:
        values["company_names"].append(rng.choice(companies))
    values["key_insights"] = [entry for entry in metadata["key_insights"] if rng.random() > 0.5]
    values["relevance_score"] = min(10, max(0, metadata["relevance_score"] + rng.randint(-2, 2)))
    return values
