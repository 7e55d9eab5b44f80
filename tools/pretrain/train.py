"""Pre-train news-tiny: invent documents, encode, train, write checkpoints. Flat on purpose; CPU or GPU.

    python tools/pretrain/train.py tokenizer --out DIR
    python tools/pretrain/train.py run --out DIR --steps 6000 --decay 1200 [--seed 0]
    python tools/pretrain/train.py export --out DIR --to src/newslora/assets/news-tiny

`run` continues from DIR/checkpoint.pt where there is one. Learning rate: warm-up, constant, then linear to zero over the
last `--decay` steps. Muon for the matrices inside the layers, AdamW for embeddings and norms. Documents are drawn from
(seed, step), so a run is repeatable, and a continued run sees what an undisturbed one would have seen.
"""

from __future__ import annotations

import argparse
import contextlib
import csv
import json
import math
import os
import random
import sys
import time
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "src"))

import tokenizer as tokenization
import torch
import torch.nn.functional as F  # noqa: N812
from lexicon import WORDS
from model import Llama, Shape, export, shape_from
from tasks import document
from torch import Tensor
from values import PLURALS, VERBS

LONGEST = 768
"""Tokens of the longest document that is trained on."""

Row = tuple[list[int], list[int]]


def train_tokenizer(out: Path, *, seed: int, n_documents: int = 40_000, vocab_size: int = 6144) -> None:
    """Train the tokenizer on invented documents and on the word lists, and write it."""
    rng = random.Random(seed)  # noqa: S311  (repeatable, not secret)

    def texts() -> Iterator[str]:
        for _ in range(n_documents):
            yield "\n".join(text for text, _ in document(rng) if not text.startswith("<|"))
        words = [w for name in ("noun", "adj", "adverb", "function") for w in WORDS[name]] + PLURALS
        words += [form for forms in VERBS for form in forms]
        for _ in range(30):
            yield " ".join(words)
        for _ in range(300):
            yield " " + " ".join(WORDS["function"])

    tokenizer = tokenization.train(texts(), vocab_size=vocab_size)
    tokenization.save(tokenizer, out)
    print(f"{tokenizer.get_vocab_size()} entries -> {out}")


def encode(tokenizer: object, parts: list[tuple[str, bool]], bos: int) -> Row:
    """Return ids and, for each id, 1 where it is trained on."""
    ids, trained = [bos], [0]
    for text, train in parts:
        piece = tokenizer.encode(text).ids  # type: ignore[attr-defined]
        ids += piece
        trained += [int(train)] * len(piece)
    return ids, trained


def batches(  # noqa: PLR0913
    tokenizer: object, *, seed: int, step: int, tokens: int, micro: int, easy: bool
) -> list[tuple[Tensor, Tensor]]:
    """Return the micro-batches of one optimizer step: (ids, trained), each (B, T) of documents of like length."""
    rng = random.Random(f"{seed}/{step}")  # noqa: S311
    bos, pad = tokenizer.token_to_id(tokenization.BOS), tokenizer.token_to_id(tokenization.PAD)  # type: ignore[attr-defined]
    rows: list[Row] = []
    while sum(len(ids) for ids, _ in rows) < tokens:
        row = encode(tokenizer, document(rng, easy=easy), bos)
        if len(row[0]) <= LONGEST:
            rows.append(row)
    rows.sort(key=lambda row: -len(row[0]))
    groups: list[list[Row]] = []
    for row in rows:
        if not groups or (len(groups[-1]) + 1) * len(groups[-1][0][0]) > micro:
            groups.append([])
        groups[-1].append(row)
    return [_padded(group, -(-len(group[0][0]) // 16) * 16, pad) for group in groups]


def _padded(rows: list[Row], length: int, pad: int) -> tuple[Tensor, Tensor]:
    ids = torch.full((len(rows), length), pad, dtype=torch.long)
    trained = torch.zeros((len(rows), length), dtype=torch.bool)
    for i, (row, mask) in enumerate(rows):
        ids[i, : len(row)] = torch.tensor(row)
        trained[i, : len(row)] = torch.tensor(mask, dtype=torch.bool)
    return ids, trained


def orthogonalized(g: Tensor, steps: int = 5) -> Tensor:
    """Newton-Schulz towards the nearest semi-orthogonal matrix (K. Jordan, Muon, 2024)."""
    a, b, c = 3.4445, -4.7750, 2.0315
    x = g / (g.norm() + 1e-7)
    tall = x.shape[0] > x.shape[1]
    x = x.T if tall else x
    for _ in range(steps):
        y = x @ x.T
        x = a * x + (b * y + c * y @ y) @ x
    return x.T if tall else x


class Optimizers:
    """Muon for matrices of the layers, AdamW for the rest; one learning-rate factor for both."""

    def __init__(self, model: Llama, *, muon_rate: float, adam_rate: float) -> None:
        self.matrices = [p for n, p in model.named_parameters() if p.ndim == 2 and "embed" not in n]
        others = [p for n, p in model.named_parameters() if p.ndim != 2 or "embed" in n]
        self.momentum = [torch.zeros_like(p) for p in self.matrices]
        self.muon_rate = muon_rate
        self.adam = torch.optim.AdamW(others, lr=adam_rate, betas=(0.9, 0.98), weight_decay=0.0)
        self.adam_rate = adam_rate

    @torch.no_grad()
    def step(self, factor: float) -> None:
        """Update all parameters from their gradients, and clear them."""
        for p, m in zip(self.matrices, self.momentum, strict=True):
            assert p.grad is not None
            m.lerp_(p.grad, 0.05)
            update = orthogonalized(p.grad.lerp(m, 0.95))
            rate = self.muon_rate * factor
            p.mul_(1 - 0.02 * rate)
            p.add_(update, alpha=-rate * max(1.0, p.shape[0] / p.shape[1]) ** 0.5)
            p.grad = None
        for group in self.adam.param_groups:
            group["lr"] = self.adam_rate * factor
        self.adam.step()
        self.adam.zero_grad(set_to_none=True)

    def state(self) -> dict[str, object]:
        """What a checkpoint keeps."""
        return {"momentum": self.momentum, "adam": self.adam.state_dict()}

    def load(self, state: dict[str, object]) -> None:
        """Take over what a checkpoint kept."""
        for m, saved in zip(self.momentum, state["momentum"], strict=True):  # type: ignore[call-overload]
            m.copy_(saved)
        self.adam.load_state_dict(state["adam"])  # type: ignore[arg-type]


def rate_factor(step: int, *, steps: int, warmup: int, decay: int) -> float:
    """Warm-up, constant, linear to zero; in [0, 1]."""
    return min(1.0, (step + 1) / warmup, max(0.0, (steps - step) / decay))


@contextlib.contextmanager
def courtesy(path: str | None) -> Iterator[None]:
    """Hold a lock file for the block, where one is named: a shared machine's heavy work takes turns."""
    if path is None:
        yield
        return
    import fcntl

    with open(path, "a") as file:  # noqa: PTH123
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


def run(args: argparse.Namespace) -> None:
    """Train until `args.steps`, with a checkpoint every `args.save` steps."""
    from tokenizers import Tokenizer

    device = "cuda" if torch.cuda.is_available() else "cpu"
    torch.manual_seed(args.seed)
    torch.set_num_threads(args.threads)
    out = Path(args.out)
    tokenizer = Tokenizer.from_file(str(out / "tokenizer.json"))
    path = out / "checkpoint.pt"
    saved = torch.load(path, weights_only=True) if path.exists() else None
    shape = (
        shape_from(saved["shape"])
        if saved
        else Shape(
            vocab_size=tokenizer.get_vocab_size(),
            n_layers=args.layers,
            hidden_size=args.width,
            intermediate_size=args.inner,
        )
    )
    model = Llama(shape).to(device)
    optimizers = Optimizers(model, muon_rate=args.muon, adam_rate=args.adam)
    first, seen = 0, 0
    if saved:
        model.load_state_dict(saved["model"])
        optimizers.load(saved["optimizers"])
        first, seen = saved["step"], saved["seen"]
    hidden = torch.compile(model.hidden, dynamic=True) if args.compile else model.hidden
    print(f"{model.n_parameters():,} parameters, {device}, from step {first} of {args.steps}", flush=True)
    log = (out / "loss.csv").open("a", newline="")
    writer = csv.writer(log)
    if first == 0:
        writer.writerow(("step", "tokens", "loss", "factor", "tokens_per_second"))
    step, began, since, losses = first, time.monotonic(), 0, []
    while step < args.steps:
        with courtesy(args.lock):
            until = time.monotonic() + args.slice
            while step < args.steps and time.monotonic() < until:
                loss, n = _one_step(args, model, hidden, optimizers, tokenizer, step, device)
                losses.append(loss)
                seen, since, step = seen + n, since + n, step + 1
                if step % args.report == 0:
                    rate = since / (time.monotonic() - began)
                    mean = sum(losses) / len(losses)
                    writer.writerow(
                        (
                            step,
                            seen,
                            f"{mean:.4f}",
                            f"{rate_factor(step, steps=args.steps, warmup=args.warmup, decay=args.decay):.3f}",
                            f"{rate:.0f}",
                        )
                    )
                    log.flush()
                    print(f"step {step} tokens {seen / 1e6:.1f}M loss {mean:.4f} {rate:.0f} tokens/s", flush=True)
                    began, since, losses = time.monotonic(), 0, []
                if step % args.save == 0 or step == args.steps:
                    torch.save(
                        {
                            "model": model.state_dict(),
                            "optimizers": optimizers.state(),
                            "step": step,
                            "seen": seen,
                            "shape": asdict(shape),
                        },
                        path.with_suffix(".tmp"),
                    )
                    path.with_suffix(".tmp").replace(path)
        time.sleep(args.pause)


def _one_step(  # noqa: PLR0913
    args: argparse.Namespace,
    model: Llama,
    hidden: object,
    optimizers: Optimizers,
    tokenizer: object,
    step: int,
    device: str,
) -> tuple[float, int]:
    """One optimizer step; returns the mean loss a trained token, and the tokens read."""
    micro = batches(tokenizer, seed=args.seed, step=step, tokens=args.tokens, micro=args.micro, easy=step < args.easy)
    n_trained = sum(int(trained[:, 1:].sum()) for _, trained in micro)
    total, n = 0.0, 0
    for ids, trained in micro:
        x, where = ids.to(device), trained.to(device)
        n += int((x != tokenizer.token_to_id(tokenization.PAD)).sum())  # type: ignore[attr-defined]
        with torch.autocast("cuda", torch.bfloat16, enabled=device == "cuda"):
            h = hidden(x)[:, :-1][where[:, 1:]]  # type: ignore[operator]
            loss = F.cross_entropy(model.logits(h).float(), x[:, 1:][where[:, 1:]], reduction="sum") / n_trained
        loss.backward()
        total += float(loss.detach())
    if not math.isfinite(total):
        raise RuntimeError(f"step {step}: the loss is {total}")
    optimizers.step(rate_factor(step, steps=args.steps, warmup=args.warmup, decay=args.decay))
    return total, n


def export_folder(args: argparse.Namespace) -> None:
    """Write the folder that transformers loads, from the checkpoint."""
    from tokenizers import Tokenizer

    out, to = Path(args.out), Path(args.to)
    saved = torch.load(out / "checkpoint.pt", weights_only=True)
    model = Llama(shape_from(saved["shape"]))
    model.load_state_dict(saved["model"])
    tokenizer = Tokenizer.from_file(str(out / "tokenizer.json"))
    tokenization.save(tokenizer, to)
    names = {"bos": tokenization.BOS, "eos": tokenization.EOS, "pad": tokenization.PAD}
    export(model, to, token_ids={k: tokenizer.token_to_id(v) for k, v in names.items()})
    print(json.dumps({"step": saved["step"], "tokens": saved["seen"], "parameters": model.n_parameters()}))


def main() -> None:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("verb", choices=("tokenizer", "run", "export"))
    parser.add_argument("--out", required=True)
    parser.add_argument("--to")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--steps", type=int, default=4000)
    parser.add_argument("--warmup", type=int, default=60)
    parser.add_argument("--decay", type=int, default=800)
    parser.add_argument("--easy", type=int, default=200, help="first steps, mostly copying drills")
    parser.add_argument("--tokens", type=int, default=16_384, help="tokens of one optimizer step")
    parser.add_argument("--micro", type=int, default=5_120, help="tokens that go through the model at once")
    parser.add_argument("--layers", type=int, default=6)
    parser.add_argument("--width", type=int, default=256)
    parser.add_argument("--inner", type=int, default=512)
    parser.add_argument("--muon", type=float, default=0.02)
    parser.add_argument("--adam", type=float, default=0.004)
    parser.add_argument("--report", type=int, default=20, help="steps between lines of the log")
    parser.add_argument("--save", type=int, default=100)
    parser.add_argument("--threads", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--compile", action="store_true")
    parser.add_argument("--lock", help="a lock file to hold while computing, in slices")
    parser.add_argument("--slice", type=float, default=20.0, help="seconds to hold the lock at a time")
    parser.add_argument("--pause", type=float, default=0.0, help="seconds between slices")
    args = parser.parse_args()
    if args.verb == "tokenizer":
        train_tokenizer(Path(args.out), seed=args.seed)
    elif args.verb == "run":
        run(args)
    else:
        export_folder(args)


if __name__ == "__main__":
    main()
