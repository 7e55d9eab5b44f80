"""`split` against a bare pydantic validate loop over the same file, side by side, and memory at two sizes (D1, D2).

    python benchmarks/split.py [--records 1000000] [--repeats 3]

Each measurement is a process of its own. Both sides read every line and must agree on the number of records, of
issues and on the earliest and latest date; the split must also return every line, once. Times are CPU seconds (user
and system) of the process, and wall seconds; on a busy machine only their ratios mean something.
"""

from __future__ import annotations

import argparse
import itertools
import json
import random
import resource
import subprocess
import sys
import tempfile
import time
import zlib
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

PER_ISSUE = 12


def main() -> None:
    """Measure and print a table."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--records", type=int, default=1_000_000)
    options.add_argument("--repeats", type=int, default=3)
    options.add_argument("--child", nargs=2, help=argparse.SUPPRESS)
    chosen = options.parse_args()
    if chosen.child:
        print(json.dumps(CHILDREN[chosen.child[0]](Path(chosen.child[1]))))
        return
    with tempfile.TemporaryDirectory() as folder:
        large, small = Path(folder) / "large.jsonl", Path(folder) / "small.jsonl"
        written = write_corpus(large, chosen.records)
        write_corpus(small, chosen.records // 10)
        report(large, small, written, chosen)


def report(large: Path, small: Path, written: int, chosen: argparse.Namespace) -> None:
    """Run both sides in turn, check that they agree, and print."""
    runs: dict[str, list[dict]] = {"validate": [], "split": []}
    for _ in range(chosen.repeats):
        for name, found in runs.items():
            found.append(child(name, large))
    facts = [{key: run[key] for key in ("n", "issues", "first", "last")} for found in runs.values() for run in found]
    assert all(fact == facts[0] for fact in facts), facts
    assert all(run["lines"] == written for run in runs["split"]), "the parts do not hold the lines of the input"
    best = {name: {key: min(run[key] for run in found) for key in ("cpu", "wall")} for name, found in runs.items()}
    size = large.stat().st_size / chosen.records
    print(f"{chosen.records:,} records of {size:.0f} B, best of {chosen.repeats}; both agree on {facts[0]}")
    print(f"{'':10}{'CPU s':>8}{'wall s':>8}{'us/record':>11}{'peak MiB':>10}")
    for name, times in best.items():
        peak = max(run["peak"] for run in runs[name])
        print(
            f"{name:10}{times['cpu']:8.2f}{times['wall']:8.2f}{1e6 * times['cpu'] / chosen.records:11.2f}{peak:10.0f}"
        )
    for key in ("cpu", "wall"):
        print(f"D1 split / validate, {key}: {best['split'][key] / best['validate'][key]:.2f} (must 1.6, stretch 1.0)")
    few = child("split", small)["peak"]
    many = max(run["peak"] for run in runs["split"])
    extra = (many - few) * 2**20 / (0.9 * chosen.records)
    print(f"D2 peak of split: {few:.0f} MiB at a tenth, {many:.0f} MiB: ratio {many / few:.2f}, {extra:.0f} B a record")


def child(name: str, path: Path) -> dict:
    """Run one side in a process of its own."""
    command = [sys.executable, __file__, "--child", name, str(path)]
    return json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)


def validate(path: Path) -> dict:
    """The bare loop: read a line, validate it, count."""
    from pydantic import BaseModel

    class Metadata(BaseModel):
        category: str
        relevance_score: float
        key_insights: list[str]
        company_names: list[str]
        summary: str
        sentiment: str
        sponsored_ad: bool

    class Record(BaseModel):
        id: str
        title: str
        content: str
        source: str
        published_at: datetime
        issue: str
        url: str
        metadata: Metadata

    start, n, issues, dates = time.perf_counter(), 0, set(), []
    with path.open("rb") as file:
        for line in file:
            record = Record.model_validate_json(line)
            n += 1
            if n % PER_ISSUE == 1:  # so that the check costs the loop nothing
                issues.add(record.issue)
                dates.append(record.published_at)
    return measured(start) | {"n": n, "issues": len(issues), **span(dates)}


def split(path: Path) -> dict:
    """Newslora's split, into parts beside the file."""
    from newslora.splitting import split_file

    out = path.with_suffix(".split")
    start = time.perf_counter()
    made = split_file(path, out)
    found = measured(start)
    certificate = made.certificate
    with (path.parent / "parts").open("wb") as parts:
        for part in filter(None, (made.train, made.test, made.excluded)):
            parts.write(part.read_bytes())
    lines = (path.parent / "parts").read_bytes().splitlines()
    return found | {
        "n": certificate.n_train + certificate.n_test + certificate.n_excluded,
        "issues": certificate.train_issues + certificate.test_issues,
        "first": certificate.train_range[0],
        "last": certificate.test_range[1],
        "lines": sum(map(zlib.crc32, lines)),
    }


CHILDREN = {"validate": validate, "split": split}


def measured(start: float) -> dict:
    """Return what the process has used: CPU from its start, imports included; wall from `start`."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    return {
        "wall": time.perf_counter() - start,
        "cpu": used.ru_utime + used.ru_stime,
        "peak": used.ru_maxrss / 1024,
    }


def span(dates: list[datetime]) -> dict:
    """Return first and last date as the certificate writes them."""
    return {"first": min(dates).astimezone(UTC).isoformat(), "last": max(dates).astimezone(UTC).isoformat()}


def write_corpus(path: Path, n: int) -> int:
    """Write records of about 840 B with a vocabulary of Zipf's kind; return the sum of the lines' checksums."""
    total = 0
    with path.open("wb") as file:
        for record in records(n):
            line = json.dumps(record, ensure_ascii=False).encode()
            total += zlib.crc32(line)
            file.write(line + b"\n")
    return total


def records(n: int) -> Iterator[dict]:
    """Yield records, 12 an issue, eight newsletters; one in a hundred nearly repeats an earlier text."""
    rng = random.Random(0)
    letters = "etaoinshrdlucmfwypvbgkqjxzé"
    vocabulary = ["".join(rng.choices(letters, k=rng.randint(2, 10))) for _ in range(20_000)]
    weights = list(itertools.accumulate(1 / (rank + 10) for rank in range(len(vocabulary))))
    words = lambda k: rng.choices(vocabulary, cum_weights=weights, k=k)  # noqa: E731
    start, earlier = datetime(2020, 1, 1, 6, tzinfo=UTC), [words(55)]
    for i in range(n):
        issue, place = divmod(i, PER_ISSUE)
        newsletter = f"The Daily Wire {issue % 8}"
        text = words(rng.randint(35, 75))
        if rng.random() < 0.01:
            text = list(rng.choice(earlier))
            text[rng.randrange(len(text))] = "changed"
        elif rng.random() < 0.05:
            earlier = [*earlier[-500:], text]
        yield {
            "id": f"nl-{issue:06d}-{place}",
            "title": " ".join(words(7)).capitalize(),
            "content": " ".join(text).capitalize() + ".",
            "source": newsletter,
            "published_at": (start + timedelta(minutes=97 * issue)).isoformat(),
            "issue": f"{newsletter} #{issue // 8}",
            "url": f"https://example.org/{issue}/{place}",
            "metadata": {
                "category": "ai",
                "relevance_score": rng.randint(0, 10),
                "key_insights": [" ".join(words(4))],
                "company_names": words(1),
                "summary": " ".join(words(8)),
                "sentiment": "neutral",
                "sponsored_ad": False,
            },
        }


if __name__ == "__main__":
    main()
