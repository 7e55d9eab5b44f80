"""Draw the loss curve of a pre-training log: python tools/pretrain/curve.py docs/news-tiny-loss.csv docs/news-tiny-loss.svg."""

from __future__ import annotations

import csv
import sys
from pathlib import Path

import matplotlib as mpl

mpl.use("svg")
import matplotlib.pyplot as plt


def main(source: Path, target: Path) -> None:
    """Read step, tokens, loss; write one small figure."""
    with source.open(encoding="utf-8") as file:
        rows = [row for row in csv.DictReader(file) if row["step"] != "step"]
    tokens = [int(row["tokens"]) / 1e6 for row in rows]
    loss = [float(row["loss"]) for row in rows]
    figure, axes = plt.subplots(figsize=(6, 3.2), layout="constrained")
    axes.plot(tokens, loss, color="#1f4e79", linewidth=1.5)
    axes.set_xlabel("tokens read (millions)")
    axes.set_ylabel("loss a trained token (nats)")
    axes.set_ylim(bottom=0)
    axes.grid(alpha=0.3)
    axes.spines[["top", "right"]].set_visible(False)
    figure.savefig(target, metadata={"Date": None})


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
