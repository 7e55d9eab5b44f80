"""Pre-train news-tiny: invent documents, encode, pack, train, export. Flat on purpose; CPU or GPU.

    python tools/pretrain/train.py tokenizer --out DIR
    python tools/pretrain/train.py run --out DIR --steps 6000 [--seed 0]
    python tools/pretrain/train.py run --out DIR --seconds 480 [--start src/newslora/assets/news-tiny]
    python tools/pretrain/train.py export --out DIR --to src/newslora/assets/news-tiny

`run` continues from DIR/checkpoint.pt where there is one. Learning rate: warm-up, constant, then linear to zero over the
last `--decay` share of the run; with `--seconds` the clock decides how far the run is, and the log says how many steps
that made. Muon for the matrices inside the layers, AdamW for embeddings and norms. Documents are drawn from (seed,
step) in processes beside the training, so a run of so many steps is repeatable, whatever the number of processes.
"""

from __future__ import annotations

import argparse
import csv
import json
import math
import os
import random
import sys
import time
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any, Final

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "src"))

import numpy as np
import tokenizer as tokenization
import torch
import torch.nn.functional as F  # noqa: N812
from lexicon import WORDS
from model import Llama, Shape, export, shape_from
from safetensors.torch import load_file
from tasks import document
from torch import Tensor
from values import PLURALS, VERBS

ROW: Final = 640
"""Tokens of a row, into which whole documents are packed; longer documents are left out."""
NOTHING: Final = -1
"""Label of a place where nothing is to be predicted."""
REACH: Final = 4
DEEP: Final = 14.0
"""The last REACH words are to have a log-probability below -DEEP where another word follows (`--margin`)."""


def train_tokenizer(out: Path, *, seed: int, n_documents: int = 40_000, vocab_size: int = 8192) -> None:
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


class Steps(torch.utils.data.Dataset[Tensor]):
    """Item i is what step i trains on, made where it is asked for: (4, rows, ROW) int16.

    The four planes: ids, positions inside the document, the document's number in its row, and what is to be predicted in
    a place, -1 where nothing is. What is left over at the end of a row is a document of its own that is not trained on.
    """

    def __init__(  # noqa: PLR0913
        self, tokenizer_file: Path, *, seed: int, rows: int, n_steps: int, n_easy: int, slipping: float
    ) -> None:
        self.file, self.seed, self.rows, self.n_steps, self.n_easy = tokenizer_file, seed, rows, n_steps, n_easy
        self.slipping = slipping
        self._tokenizer: Any = None
        self._quotes: frozenset[int] = frozenset()

    def __len__(self) -> int:
        """Steps of the whole run."""
        return self.n_steps

    def __getitem__(self, step: int) -> Tensor:
        """Draw, encode and pack documents until the rows are full."""
        if self._tokenizer is None:
            self._load()
        rng = random.Random(f"{self.seed}/{step}")  # noqa: S311  (repeatable, not secret)
        packed = np.zeros((4, self.rows, ROW), dtype=np.int16)
        packed[0], packed[3] = self._tokenizer.token_to_id(tokenization.PAD), NOTHING
        used, n_documents, misses = np.zeros(self.rows, dtype=int), np.zeros(self.rows, dtype=int), 0
        while misses < 3:
            ids, labels = self._encoded(rng, document(rng, easy=step < self.n_easy))
            free = ROW - used
            fitting = np.flatnonzero(free >= len(ids))
            if not len(fitting):
                misses += len(ids) <= ROW
                continue
            row = fitting[np.argmin(free[fitting])]  # where the least is left over
            place = slice(used[row], used[row] + len(ids))
            n_documents[row] += 1
            packed[:, row, place] = ids, range(len(ids)), [n_documents[row]] * len(ids), labels
            used[row] += len(ids)
        return torch.from_numpy(packed)

    def _encoded(self, rng: random.Random, parts: list[tuple[str, bool]]) -> tuple[list[int], list[int]]:
        """Return the ids of a document and, for each place, the id to be predicted there."""
        ids, labels = [self._tokenizer.token_to_id(tokenization.BOS)], [NOTHING]
        slips = rng.random() < self.slipping
        for text, train in parts:
            piece = self._tokenizer.encode(text).ids
            wanted = piece if train else [NOTHING] * len(piece)
            if train and slips and len(piece) > 8:
                piece, wanted = with_slips(rng, ids, piece, self._quotes)
            ids += piece
            labels += wanted
        return ids, labels

    def _load(self) -> None:
        from tokenizers import Tokenizer

        self._tokenizer = Tokenizer.from_file(str(self.file))
        self._quotes = frozenset(i for token, i in self._tokenizer.get_vocab().items() if '"' in token)


def with_slips(
    rng: random.Random, before: list[int], answer: list[int], quotes: frozenset[int]
) -> tuple[list[int], list[int]]:
    """Return an answer in which the writer slips and recovers, and for each place the id to be predicted there.

    A slip is what a small model does when it is unsure: it repeats its last tokens, copies from another place, or does
    the one after the other. What is predicted in its first place is what should have stood there; in some of the others,
    and after it, the right continuation, or the end of the string. So the way out is learnt from every depth of a loop.

    Args:
        rng: source of every choice.
        before: what stands before the answer.
        answer: the right answer.
        quotes: tokens that begin or end a JSON string.
    """
    ids: list[int] = []
    labels: list[int] = []
    at = 0
    for place in sorted(rng.sample(range(2, len(answer)), rng.randint(1, 3))):
        if place < at:
            continue
        ids += answer[at:place]
        labels += answer[at:place]
        at = place
        start, x = rng.randrange(len(before)), rng.random()
        if x < 0.6:
            slip = ids[-rng.choice((1, 1, 2, 3, 4, 5, 6, 8, 10)) :] * rng.choice((1, 1, 2, 2, 3, 5, 8))
        else:
            slip = before[start : start + rng.randint(1, 8)]
            if x < 0.75:
                slip = slip[: rng.choice((1, 1, 2, 3))] * rng.choice((2, 3, 5, 8, 13))
            at += rng.random() < 0.5  # in the place of a token
        if rng.random() < 0.4:
            at = next((i for i in range(at, len(answer)) if answer[i] in quotes), at)
        slip = slip[:40]
        after = answer[at] if at < len(answer) else NOTHING
        ids += slip
        labels += [answer[place], *(after if rng.random() < 0.3 else NOTHING for _ in slip[1:])]
    return ids + answer[at:], labels + answer[at:]


def orthogonalized(g: Tensor, steps: int = 5) -> Tensor:
    """Newton-Schulz towards the nearest semi-orthogonal matrices of a stack (n, rows, columns) (K. Jordan, Muon, 2024)."""
    a, b, c = 3.4445, -4.7750, 2.0315
    x = g.to(torch.bfloat16) if g.is_cuda else g
    x = x / (x.norm(dim=(1, 2), keepdim=True) + 1e-7)
    tall = x.shape[1] > x.shape[2]
    x = x.mT if tall else x
    for _ in range(steps):
        y = x @ x.mT
        x = a * x + (b * y + c * y @ y) @ x
    return (x.mT if tall else x).to(g.dtype)


class Optimizers:
    """Muon for matrices of the layers, AdamW for the rest; one learning-rate factor for both."""

    def __init__(self, model: Llama, *, muon_rate: float, adam_rate: float) -> None:
        by_shape: dict[torch.Size, list[Tensor]] = defaultdict(list)
        for name, p in model.named_parameters():
            if p.ndim == 2 and "embed" not in name:
                by_shape[p.shape].append(p)
        self.stacks = list(by_shape.values())
        self.momentum = [torch.zeros(len(stack), *stack[0].shape, device=stack[0].device) for stack in self.stacks]
        others = [p for n, p in model.named_parameters() if p.ndim != 2 or "embed" in n]
        self.adam = torch.optim.AdamW(others, lr=adam_rate, betas=(0.9, 0.98), weight_decay=0.0, fused=True)
        self.muon_rate, self.adam_rate = muon_rate, adam_rate

    @torch.no_grad()
    def step(self, factor: float) -> None:
        """Update all parameters from their gradients, and clear them."""
        rate = self.muon_rate * factor
        for stack, m in zip(self.stacks, self.momentum, strict=True):
            g = torch.stack([p.grad for p in stack])  # type: ignore[misc]
            m.lerp_(g, 0.05)
            update = orthogonalized(g.lerp(m, 0.95))
            scale = max(1.0, g.shape[1] / g.shape[2]) ** 0.5
            torch._foreach_mul_(stack, 1 - 0.02 * rate)
            torch._foreach_add_(stack, update.unbind(), alpha=-rate * scale)
            for p in stack:
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


def rate_factor(step: int, progress: float, *, warmup: int, decay: float) -> float:
    """Warm-up over steps, constant, linear to zero over the last `decay` of the run; in [0, 1]."""
    return min(1.0, (step + 1) / warmup, max(0.0, (1.0 - progress) / decay))


def run(args: argparse.Namespace) -> None:
    """Train until `args.steps`, or for `args.seconds`, with a checkpoint now and then and at the end."""
    device = "cuda" if torch.cuda.is_available() else "cpu"
    torch.manual_seed(args.seed)
    out = Path(args.out)
    path = out / "checkpoint.pt"
    saved = torch.load(path, weights_only=True) if path.exists() else None
    asked = Shape(n_layers=args.layers, hidden_size=args.width, intermediate_size=args.inner)
    model = Llama(shape_from(saved["shape"]) if saved else asked).to(device)
    for layer in model.layers:
        layer.dropout = args.dropout
    optimizers = Optimizers(model, muon_rate=args.muon, adam_rate=args.adam)
    step, seen = 0, 0
    if saved:
        model.load_state_dict(saved["model"])
        optimizers.load(saved["optimizers"])
        step, seen = saved["step"], saved["seen"]
    elif args.start:
        weights = load_file(Path(args.start) / "model.safetensors")
        model.load_state_dict({name.removeprefix("model."): tensor.float() for name, tensor in weights.items()})
    most = args.steps or 10**6
    steps = Steps(
        out / "tokenizer.json", seed=args.seed, rows=args.rows, n_steps=most, n_easy=args.easy, slipping=args.slips
    )
    loader = torch.utils.data.DataLoader(
        steps, batch_size=None, sampler=range(step, most), num_workers=args.workers, prefetch_factor=(args.workers and 4) or None,
        pin_memory=device == "cuda",
    )  # fmt: skip
    words = _words(out / "tokenizer.json", model.shape.vocab_size).to(device)
    print(f"{model.n_parameters():,} parameters, {device}, from step {step}", flush=True)
    began = mark = time.monotonic()
    losses: list[Tensor] = []
    with (out / "loss.csv").open("a", newline="") as log:
        writer = csv.writer(log)
        if step == 0:
            writer.writerow(("step", "tokens", "loss", "factor", "tokens_per_second"))
        for packed in loader:
            progress = (time.monotonic() - began) / args.seconds if args.seconds else step / most
            if progress >= 1:
                break
            factor = rate_factor(step, progress, warmup=args.warmup, decay=args.decay)
            losses.append(_one_step(model, packed.to(device, non_blocking=True), args.micro, words, args.margin))
            optimizers.step(factor)
            seen += int((packed[2] > 0).sum())
            step += 1
            if step % args.report == 0:
                loss, now = float(torch.stack(losses).mean()), time.monotonic()
                if not math.isfinite(loss):
                    raise RuntimeError(f"step {step}: the loss is {loss}")
                rate = args.report * args.rows * ROW / (now - mark)
                writer.writerow((step, seen, f"{loss:.4f}", f"{factor:.3f}", f"{rate:.0f}"))
                log.flush()
                print(f"step {step} tokens {seen / 1e6:.1f}M loss {loss:.4f} {rate:.0f} tokens/s", flush=True)
                mark, losses = now, []
            if step % args.save == 0:
                _save(path, model, optimizers, step, seen)
    _save(path, model, optimizers, step, seen)
    print(f"{step} steps, {seen:,} tokens, {time.monotonic() - began:.0f} s", flush=True)


def _words(tokenizer_file: Path, n: int) -> Tensor:
    """Return a mask (n,) of the tokens that are more than space and hold no sign of JSON's own."""
    from tokenizers import Tokenizer

    mask = torch.zeros(n, dtype=torch.bool)
    for token, i in Tokenizer.from_file(str(tokenizer_file)).get_vocab().items():
        mask[i] = bool(set(token) - set("ĠĊ")) and not set(token) & set('"<>{}[]:,')
    return mask


def _save(path: Path, model: Llama, optimizers: Optimizers, step: int, seen: int) -> None:
    state = {"model": model.state_dict(), "optimizers": optimizers.state(), "step": step, "seen": seen}
    torch.save({**state, "shape": asdict(model.shape)}, path.with_suffix(".tmp"))
    path.with_suffix(".tmp").replace(path)


def _one_step(model: Llama, packed: Tensor, micro: int, words: Tensor, margin: float) -> Tensor:
    """Add up the gradients of one step; return the mean loss a predicted token, without the margin's share.

    With `margin`, each of the last REACH tokens that is a word (`words`, (V,)) and not what follows costs `margin` times
    what its log-probability exceeds -DEEP by. On invented text a word is hardly ever repeated anyway; how deep it lies
    is what remains of that on text that the model is unsure of, where small models fall into loops.
    """
    n_predicted = (packed[3, :, 1:] >= 0).sum()
    total = torch.zeros((), device=packed.device)
    for part in packed.split(micro, dim=1):
        ids, positions, documents, labels = part.long()
        where = labels[:, 1:] >= 0
        wanted = labels[:, 1:][where]
        with torch.autocast("cuda", torch.bfloat16, enabled=packed.is_cuda):
            h = model.hidden(ids, positions, documents)[:, :-1][where]  # (N, D)
            said = model.logits(h).float().log_softmax(-1)
        loss = F.nll_loss(said, wanted, reduction="sum") / n_predicted
        extra = torch.zeros((), device=packed.device)
        if margin:
            n = ids.shape[1] - 1
            before = [F.pad(ids, (k, 0))[:, :n][where] for k in range(REACH)]
            last = torch.stack(before, 1)  # (N, REACH)
            too_near = F.relu(said.gather(1, last) + DEEP)
            extra = margin * (too_near * (words[last] & (last != wanted[:, None]))).sum() / n_predicted
        (loss + extra).backward()
        total += loss.detach()
    return total


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
    parser.add_argument("--start", help="run: an exported folder, whose weights a fresh run begins with")
    parser.add_argument("--seed", type=int, default=0)
    length = parser.add_mutually_exclusive_group()
    length.add_argument("--steps", type=int, help="steps of the run")
    length.add_argument("--seconds", type=float, help="train for so long, decay included")
    parser.add_argument("--warmup", type=int, default=100, help="steps")
    parser.add_argument("--decay", type=float, default=0.4, help="share of the run in which the rate falls to zero")
    parser.add_argument("--easy", type=int, default=100, help="first steps, mostly copying drills")
    parser.add_argument("--slips", type=float, default=0.25, help="share of documents with slips in their answers")
    parser.add_argument("--margin", type=float, default=0.0, help="weight of the margin under the last words")
    parser.add_argument("--dropout", type=float, default=0.0, help="share of what a layer adds that is left out")
    parser.add_argument("--rows", type=int, default=100, help=f"rows of {ROW} tokens of one optimizer step")
    parser.add_argument("--micro", type=int, default=100, help="rows that go through the model at once")
    parser.add_argument("--layers", type=int, default=Shape.n_layers)
    parser.add_argument("--width", type=int, default=Shape.hidden_size)
    parser.add_argument("--inner", type=int, default=Shape.intermediate_size)
    parser.add_argument("--muon", type=float, default=0.02)
    parser.add_argument("--adam", type=float, default=0.004)
    parser.add_argument("--report", type=int, default=50, help="steps between lines of the log")
    parser.add_argument("--save", type=int, default=2000, help="steps between checkpoints")
    parser.add_argument(
        "--workers", type=int, default=max(0, (os.cpu_count() or 1) - 2), help="processes that draw documents"
    )
    args = parser.parse_args()
    if args.verb == "tokenizer":
        train_tokenizer(Path(args.out), seed=args.seed)
    elif args.verb == "run":
        if not args.steps and not args.seconds:
            parser.error("run needs --steps or --seconds")
        run(args)
    else:
        export_folder(args)


if __name__ == "__main__":
    main()
