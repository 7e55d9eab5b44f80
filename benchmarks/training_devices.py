"""Backend `peft` on several devices: the loss curve of one at equal global batch, and how much faster it comes.

    python benchmarks/training_devices.py --shape llama-3.2-1b --items train.jsonl --devices 1,2 --batches 4,32 --fsdp

Each number of devices is a start of so many processes, with the environment that `torchrun` would give them; within it,
each global batch is trained for some steps, rows and order the same everywhere. With --fsdp, several devices also train
the last batch with the base model spread over them. Prints a table, or --json; where a process fails, or is not done
after --limit seconds, the end of what every process said. On a CPU (gloo) it runs too, and its times say little.
"""

from __future__ import annotations

import argparse
import faulthandler
import json
import os
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from newslora.config import parse_config
from newslora.trainers._peft import PeftTrainer

sys.path.insert(0, str(Path(__file__).resolve().parent))
import itertools

from training import SHAPES, peak, read_rows, write_model

SKIP = 10
SAID_LINES = 40
"""Lines of a failed process that are shown."""


def child(job: dict[str, Any]) -> None:
    """Train every batch size in this process, one of several; the first one says what was measured."""
    faulthandler.register(signal.SIGUSR1, all_threads=True)  # where it hangs, if it does
    import torch

    world, first = int(os.environ["WORLD_SIZE"]), os.environ["RANK"] == "0"
    found = {}
    for fsdp in (False, True) if job["fsdp"] and world > 1 else (False,):
        for batch in job["batches"][-1:] if fsdp else job["batches"]:
            train = {"max_steps": job["steps"], "batch_size": batch // world, "learning_rate": 2e-4, "fsdp": fsdp}
            train |= {"save_steps": job["steps"], "lora": {"r": 16, "alpha": 32}}
            config = parse_config({"model": job["model"], "chat_format": "plain", "train": train})
            config, encoder, rows = read_rows(config, job["items"])
            marks: list[float] = []

            def log(line: Any, marks: list[float] = marks) -> None:
                if "loss" in line:
                    marks.append(time.perf_counter())

            peak(reset=True)
            out = Path(job["out"]) / f"{batch}-{fsdp}"
            PeftTrainer(config, encoder, log=log).train(rows, [], out)
            training = json.loads((out / "training.json").read_text())
            steps = [1e3 * (b - a) for a, b in itertools.pairwise(marks)][SKIP:]
            found[f"{batch}{', fsdp' if fsdp else ''}"] = {
                "ms": statistics.median(steps) if steps else None,
                "losses": training["losses"],
                "peak_gb": peak(),
                "share_of_base_held": training["share_of_base_held"],
                "fingerprint": training["fingerprint"],
            }
            if first:
                device = torch.cuda.get_device_name(0) if torch.cuda.is_available() else "CPU"
                Path(job["said"]).write_text(json.dumps({"device": device, "runs": found}))


def launch(n: int, job: dict[str, Any], place: Path) -> dict[str, Any] | None:
    """Run n processes to their end, or to the first failure; None where nothing was measured before."""
    job = {**job, "out": str(place / f"out-{n}"), "said": str(place / f"said-{n}.json")}
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    common = {"WORLD_SIZE": n, "LOCAL_WORLD_SIZE": n, "MASTER_ADDR": "127.0.0.1", "MASTER_PORT": port}
    words = [place / f"{n}-{rank}.err" for rank in range(n)]
    started = []
    for rank, file in enumerate(words):
        places = {key: str(value) for key, value in {**common, "RANK": rank, "LOCAL_RANK": rank}.items()}
        with file.open("w") as out:
            command = [sys.executable, "-X", "faulthandler", __file__, "--child", json.dumps(job)]
            started.append(subprocess.Popen(command, env={**os.environ, **places}, stdout=out, stderr=out))
    if trouble := failure(started, time.monotonic() + job["limit"]):
        print(f"{n} devices: {trouble}; what ended before it counts")
        for rank, file in enumerate(words):
            lines = [
                line for line in file.read_text(errors="replace").splitlines() if line.strip() and "it/s" not in line
            ]
            print(
                f"--- process {rank}, exit code {started[rank].returncode}", *lines[-SAID_LINES:], sep="\n", flush=True
            )
    said = Path(job["said"])
    return json.loads(said.read_text()) if said.is_file() else None


def failure(started: list[subprocess.Popen[bytes]], end: float) -> str | None:
    """Wait for all processes; where one fails, or the time is over, stop the others and say what happened."""
    while any(process.poll() is None for process in started) and time.monotonic() < end:
        if any(process.returncode for process in started):
            end = min(end, time.monotonic() + 5)  # the others may say why, too
        time.sleep(0.2)
    running = [process for process in started if process.poll() is None]
    codes = [process.returncode for process in started]
    for process in running:
        process.send_signal(signal.SIGUSR1)
    if running:
        time.sleep(1)
    for process in running:
        process.kill()
        process.wait()
    if any(codes):
        return f"exit codes {codes}"
    return "not done in time" if running else None


def main() -> int:
    """Run every number of devices and compare with the first."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shape", choices=SHAPES, default="news-tiny")
    parser.add_argument("--model", help="a folder that holds such a model already")
    parser.add_argument("--items", default=os.environ.get("NEWSLORA_STUDY", ".") + "/train.jsonl")
    parser.add_argument("--devices", default="1,2")
    parser.add_argument("--batches", default="4,32", help="global batches")
    parser.add_argument("--steps", type=int, default=40)
    parser.add_argument("--fsdp", action="store_true")
    parser.add_argument("--limit", type=float, default=900, help="seconds for each number of devices")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--child", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.child:
        child(json.loads(options.child))
        return 0
    with tempfile.TemporaryDirectory() as place:
        model = options.model or str(Path(place) / "model")
        if not options.model:
            write_model(Path(model), options.shape)
        job = {"model": model, "items": options.items, "steps": options.steps, "fsdp": options.fsdp}
        job["limit"] = options.limit
        job["batches"] = [int(text) for text in options.batches.split(",")]
        said = {n: launch(n, job, Path(place)) for n in map(int, options.devices.split(","))}
    rows = compared(said)
    if options.json:
        print(json.dumps(rows))
    else:
        for row in rows:
            short = {
                **row,
                "losses": f"{row['losses'][0]:.3f} to {row['losses'][-1]:.3f}",
                "fingerprint": row["fingerprint"][:8],
            }
            print("  ".join(f"{k} {v:.4g}" if isinstance(v, float) else f"{k} {v}" for k, v in short.items()))
    return 0 if all(said.values()) else 1


def compared(said: dict[int, dict[str, Any] | None]) -> list[dict[str, Any]]:
    """Return one row a run: its time, its memory, and what it is beside the first number of devices."""
    one = next(iter(said.values()))
    rows = []
    for n, result in said.items():
        for name, run in (result or {"runs": {}})["runs"].items():
            base = one["runs"].get(name.split(",")[0]) if one else None
            row = {
                "devices": n,
                "device": result["device"],
                "global_batch": name,
                "ms": run["ms"],
                "peak_gb": run["peak_gb"],
            }  # type: ignore[index]
            row["share_of_base_held"] = run["share_of_base_held"]
            if base and base is not run:
                row["speed_up"] = base["ms"] / run["ms"]
                pairs = zip(base["losses"], run["losses"], strict=True)
                row["losses_differ_by"] = max(abs(a - b) for a, b in pairs)
                row["same_order"] = base["fingerprint"] == run["fingerprint"]
            rows.append({**row, "losses": run["losses"], "fingerprint": run["fingerprint"]})
    return rows


if __name__ == "__main__":
    sys.exit(main())
