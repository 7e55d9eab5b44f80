"""What `predict` costs beside its engine: short items through an engine that answers at once, time and memory.

    python benchmarks/bench_predict.py --items 1000000

The engine returns one fixed valid answer, so that all that is left is reading, prompting, parsing, ordering and writing.
Prompts are messages, as for a server; what a tokenizer takes is a figure of `benchmarks/inference.py`. Each size runs in
a process of its own, whose peak memory is compared with that of a tenth of the items.
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ANSWER = {
    "category": "chips",
    "relevance_score": 7,
    "key_insights": ["Twice as fast."],
    "company_names": ["Acme"],
    "summary": "A lab ships a faster chip.",
    "sentiment": "positive",
    "sponsored_ad": False,
}


def write_items(path: Path, n: int) -> None:
    """Write n short items."""
    with path.open("w", encoding="utf-8") as file:
        for i in range(n):
            item = {"id": f"item-{i}", "title": f"Lab {i} ships a faster chip", "content": "It is twice as fast."}
            file.write(json.dumps(item) + "\n")


def measure(n: int, folder: Path) -> None:
    """Predict n items and print items a second of processor time and of the clock, and the peak memory in MiB."""
    from newslora import predict
    from newslora.config import parse_config
    from newslora.inference.fake import EchoEngine

    items, out = folder / f"items-{n}.jsonl", folder / f"predictions-{n}.jsonl"
    write_items(items, n)
    config = parse_config({"model": "any", "predict": {"engine": "openai", "base_url": "http://localhost/v1"}})
    text = json.dumps(ANSWER)
    clock, processor = time.perf_counter(), time.process_time()
    summary = predict(items, out=out, config=config, engine=EchoEngine(lambda _: text, window=512))
    clock, processor = time.perf_counter() - clock, time.process_time() - processor
    assert summary.n_valid == n
    with out.open("rb") as lines:
        assert all(json.loads(line)["id"] == f"item-{i}" for i, line in enumerate(lines))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(
        f"{n:9,} items: {n / processor:8,.0f} items/s of processor time, {n / clock:8,.0f} of the clock, {peak:6.1f} MiB"
    )


def main() -> None:
    """Run a tenth of the items and all of them, each in its own process."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--items", type=int, default=1_000_000)
    parser.add_argument("--alone", type=int, default=None, help=argparse.SUPPRESS)
    parser.add_argument("--folder", type=Path, default=None, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.alone is not None:
        measure(options.alone, options.folder)
        return
    with tempfile.TemporaryDirectory() as folder:
        for n in (options.items // 10, options.items):
            subprocess.run([sys.executable, __file__, "--alone", str(n), "--folder", folder], check=True)


if __name__ == "__main__":
    main()
