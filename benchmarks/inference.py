"""Inference: newslora against transformers, side by side in one run, on the same prompts, with equality of the answers.

    python benchmarks/inference.py --model news-tiny --device cpu
    python benchmarks/inference.py --model random-1b --device cuda --items 96 --many 4096

`random-1b` is the shape of Llama-3.2-1B with random weights, `random-8m` a small one; both come with a random adapter,
which the one-by-one row leaves unmerged, as the published study did. Times vary from machine to machine; the ratios are
what counts. A random model seldom writes its stop token, so that every answer has the full number of new tokens.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from newslora.config import RunConfig, parse_config
from newslora.encoding import Encoder, Prompt
from newslora.inference._continuous import ContinuousAnswerer
from newslora.inference._picker import Rules
from newslora.inference.constrain import grammar_of
from newslora.models import load_adapter, load_model, load_tokenizer
from newslora.records import read_examples

SHAPES = {
    "random-1b": {"hidden": 2048, "inner": 8192, "layers": 16, "heads": 32, "kv": 8, "vocab": 128256},
    "random-8m": {"hidden": 256, "inner": 704, "layers": 8, "heads": 8, "kv": 4, "vocab": 8192},
}


@dataclass
class Row:
    """One line of the table: what was run, for how many items, how long, and what it wrote."""

    name: str
    n_items: int
    seconds: float
    answers: dict[int, list[int]]
    note: str = ""

    @property
    def items_a_second(self) -> float:
        """Throughput."""
        return self.n_items / self.seconds

    @property
    def tokens_a_second(self) -> float:
        """New tokens, stop tokens included."""
        return sum(map(len, self.answers.values())) / self.seconds


def random_model(shape: dict[str, int], tokenizer_of: str, folder: Path, dtype: Any) -> None:
    """Write a model of random weights, with the tokenizer of another one, and a random adapter for it."""
    import peft
    import torch
    from transformers import LlamaConfig, LlamaForCausalLM

    tokenizer = load_tokenizer(tokenizer_of)
    config = LlamaConfig(
        vocab_size=shape["vocab"], hidden_size=shape["hidden"], intermediate_size=shape["inner"],
        num_hidden_layers=shape["layers"], num_attention_heads=shape["heads"], num_key_value_heads=shape["kv"],
        max_position_embeddings=4096, tie_word_embeddings=True, initializer_range=0.05,
        bos_token_id=tokenizer.bos_token_id, eos_token_id=tokenizer.eos_token_id, pad_token_id=tokenizer.pad_token_id,
    )  # fmt: skip
    torch.manual_seed(0)
    model = LlamaForCausalLM(config).to(dtype)
    model.save_pretrained(folder)
    tokenizer.save_pretrained(folder)
    lora = peft.LoraConfig(r=16, lora_alpha=32, target_modules="all-linear", task_type="CAUSAL_LM")
    wrapped = peft.get_peft_model(model, lora)
    for name, weight in wrapped.named_parameters():
        if "lora_B" in name:
            weight.data.normal_(0, 0.02)
    wrapped.save_pretrained(folder / "adapter")


class Bench:
    """The models and prompts of a run."""

    def __init__(self, options: argparse.Namespace, folder: Path) -> None:
        self.options = options
        self.model, self.adapter = options.model, options.adapter
        if options.model in SHAPES:
            import torch

            dtype = torch.float32 if options.precision == "fp32" else torch.bfloat16
            random_model(SHAPES[options.model], options.tokenizer, folder, dtype)
            self.model, self.adapter = str(folder), folder / "adapter"
        self.encoder = Encoder(load_tokenizer(self.model))
        self.items = list(read_examples(options.data))

    def config(self, **predict: Any) -> RunConfig:
        """Return the configuration of a prediction."""
        o = self.options
        values = {"device": o.device, "precision": o.precision, "max_new_tokens": o.new, **predict}
        return parse_config({"model": self.model, "predict": values})

    def prompts(self, n: int) -> list[Prompt]:
        """Return n prompts; the data are repeated where they are fewer."""
        return [self.encoder.prompt(self.items[i % len(self.items)], i) for i in range(n)]

    def load(self, *, merge: bool) -> Any:
        """Return the model with its adapter, as the engine loads it."""
        model: Any = load_model(self.model, precision=self.options.precision, device=self.options.device)
        if self.adapter is None:
            return model
        wrapped = load_adapter(model, Path(self.adapter))
        return wrapped.merge_and_unload() if merge else wrapped.get_base_model()


class Ids(Encoder):
    """An encoder whose text of an answer is the list of its ids, so that answers can be compared token for token."""

    def decode(self, ids: Sequence[int]) -> str:
        """Return the ids as JSON."""
        return json.dumps(list(ids))


def synchronised(device: str) -> float:
    """Return the time, after all that the device was given is done."""
    import torch

    if device == "cuda":
        torch.cuda.synchronize()
    return time.perf_counter()


def timed(
    bench: Bench, name: str, prompts: Sequence[Prompt], run: Callable[[], Iterator[tuple[int, list[int]]]]
) -> Row:
    """Run once and keep what was written."""
    start = synchronised(bench.options.device)
    answers = dict(run())
    return Row(name, len(prompts), synchronised(bench.options.device) - start, answers)


def generate(model: Any, encoder: Encoder, prompts: Sequence[Prompt], n_new: int) -> Iterator[tuple[int, list[int]]]:
    """Answer with plain `generate` in one left-padded batch."""
    import torch
    from transformers import GenerationConfig

    width = max(len(prompt.ids) for prompt in prompts)
    ids = torch.full((len(prompts), width), encoder.pad_id)
    mask = torch.zeros_like(ids)
    for row, prompt in enumerate(prompts):
        ids[row, width - len(prompt.ids) :] = torch.tensor(prompt.ids)
        mask[row, width - len(prompt.ids) :] = 1
    stops = list(encoder.stop_ids)
    settings: Any = GenerationConfig
    model.generation_config = settings(
        do_sample=False, max_new_tokens=n_new, eos_token_id=stops, pad_token_id=encoder.pad_id
    )
    with torch.inference_mode():
        written = model.generate(input_ids=ids.to(model.device), attention_mask=mask.to(model.device))
    for prompt, row in zip(prompts, written[:, width:].tolist(), strict=True):
        yield prompt.index, until_stop(row, stops)


def until_stop(ids: Sequence[int], stops: Sequence[int]) -> list[int]:
    """Return the ids up to and with the first stop token."""
    end = next((i + 1 for i, token in enumerate(ids) if token in stops), len(ids))
    return list(ids[:end])


def one_by_one(bench: Bench, prompts: Sequence[Prompt]) -> Row:
    """HF generate, a prompt at a time, adapter unmerged."""
    model = bench.load(merge=False)
    list(generate(model, bench.encoder, prompts[:1], 4))
    return timed(
        bench, "generate, one by one, unmerged", prompts,
        lambda: (pair for prompt in prompts for pair in generate(model, bench.encoder, [prompt], bench.options.new)),
    )  # fmt: skip


def one_batch(bench: Bench, prompts: Sequence[Prompt]) -> Row:
    """HF generate, all prompts in one padded batch, adapter merged."""
    model = bench.load(merge=True)
    list(generate(model, bench.encoder, prompts[:2], 4))
    return timed(
        bench, "generate, one padded batch", prompts, lambda: generate(model, bench.encoder, prompts, bench.options.new)
    )


def paged(bench: Bench, prompts: Sequence[Prompt]) -> Row | None:
    """Transformers' own continuous batching, `generate_batch`; None where it does not run."""
    from transformers import GenerationConfig

    model = bench.load(merge=True)
    settings: Any = GenerationConfig
    config = settings(
        do_sample=False, max_new_tokens=bench.options.new, eos_token_id=bench.encoder.stop_ids[0],
        pad_token_id=bench.encoder.pad_id,
    )  # fmt: skip

    def run() -> Iterator[tuple[int, list[int]]]:
        found = model.generate_batch(inputs=[list(p.ids) for p in prompts], generation_config=config)
        for prompt, output in zip(prompts, found.values(), strict=False):
            yield prompt.index, until_stop(output.generated_tokens, bench.encoder.stop_ids)

    try:
        return timed(bench, "generate_batch", prompts, run)
    except Exception as error:  # noqa: BLE001  # another project's code, on devices that it may not know
        print(f"generate_batch does not run here: {type(error).__name__}: {' '.join(str(error).split())[:200]}")
        return None


def ours(bench: Bench, prompts: Sequence[Prompt], *, constrain: bool = False) -> Row:
    """newslora, adapter merged; the time includes the making of the slots and the capture of the graphs."""
    model, options = bench.load(merge=True), bench.options
    limit = max(options.new, 160) if constrain else options.new
    grammar = grammar_of(bench.encoder, n_logits=model.config.vocab_size, max_new_tokens=limit) if constrain else None
    rules = Rules(bench.encoder.stop_ids, limit, grammar=grammar)
    answerer = ContinuousAnswerer(model, Ids(bench.encoder.tokenizer), rules, n_slots=options.slots)
    list(answerer.answer(prompts[:2]))

    def run() -> Iterator[tuple[int, list[int]]]:
        return ((completion.index, json.loads(completion.text)) for completion in answerer.answer(prompts))

    return timed(bench, f"newslora{', constrained' if constrain else ''}", prompts, run)


def compare(rows: Sequence[Row]) -> None:
    """Print the table; ratios are throughput of newslora over the row's, answers are compared to the first row's."""
    mine = next(row for row in rows if row.name == "newslora")
    print(
        f"\n{'':34} {'items':>6} {'seconds':>9} {'items/s':>9} {'tokens/s':>10} {'newslora is':>12} {'same answers':>13}"
    )
    for row in rows:
        shared = row.answers.keys() & mine.answers.keys()
        same = sum(row.answers[i] == mine.answers[i] for i in shared)
        ratio = mine.tokens_a_second / row.tokens_a_second
        print(
            f"{row.name:34} {row.n_items:6} {row.seconds:9.2f} {row.items_a_second:9.2f} {row.tokens_a_second:10.0f} "
            f"{ratio:11.2f}x {same:6}/{len(shared):<6} {row.note}"
        )


def divergences(bench: Bench, rows: Sequence[Row]) -> None:
    """Show where answers first differ from newslora's, and how far apart the two tokens were: rounding, or a fault."""
    import torch

    mine = next(row for row in rows if row.name == "newslora")
    model, prompts = None, {p.index: p for p in bench.prompts(max(mine.answers) + 1)}
    for row in rows:
        if row is mine or "constrained" in row.name:
            continue
        differ = [i for i in sorted(row.answers.keys() & mine.answers.keys()) if row.answers[i] != mine.answers[i]]
        for index in differ[:3]:
            model = model or bench.load(merge=True)
            a, b = row.answers[index], mine.answers[index]
            at = next(i for i, pair in enumerate(zip(a, b, strict=False)) if pair[0] != pair[1])
            ids = torch.tensor([[*prompts[index].ids, *b[:at]]], device=model.device)
            with torch.inference_mode():
                logits = model(input_ids=ids).logits[0, -1].float()
            gap = float(logits[a[at]] - logits[b[at]])
            unit = float(logits.abs().max()) * torch.finfo(model.dtype).eps
            print(f"  {row.name}: item {index}, token {at}: logits {gap:+.4f} apart (rounding is about {unit:.4f})")


def host_costs(bench: Bench) -> None:
    """Print what the host does by itself: the prompts, the grammar, the decoding of answers."""
    start = time.perf_counter()
    prompts = bench.prompts(200)
    encoding = (time.perf_counter() - start) / 200
    start = time.perf_counter()
    n_logits = len(bench.encoder.tokenizer)  # type: ignore[arg-type]
    grammar_of(bench.encoder, n_logits=n_logits, max_new_tokens=512)
    compiling = time.perf_counter() - start
    start = time.perf_counter()
    for prompt in prompts:
        bench.encoder.decode(prompt.ids[:100])
    decoding = (time.perf_counter() - start) / 200
    print(
        f"\nhost alone: prompt {encoding * 1e3:.2f} ms, answer of 100 tokens to text {decoding * 1e3:.2f} ms, "
        f"grammar for {n_logits:,} tokens {compiling:.2f} s once"
    )


def main() -> None:
    """Run the rows that were asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", default="news-tiny", help=f"a model, or one of {', '.join(SHAPES)}")
    parser.add_argument("--adapter", type=Path, default=None)
    parser.add_argument("--tokenizer", default="news-tiny", help="whose tokenizer a random model takes")
    parser.add_argument("--data", type=Path, default=Path(__file__).parents[1] / "data" / "items.jsonl")
    parser.add_argument("--device", choices=["cpu", "cuda"], default="cpu")
    parser.add_argument("--precision", choices=["fp32", "bf16"], default="fp32")
    parser.add_argument("--items", type=int, default=96)
    parser.add_argument("--alone", type=int, default=8, help="items of the one-by-one row")
    parser.add_argument(
        "--many", type=int, default=0, help="items of the rows against generate_batch; 0 leaves them out"
    )
    parser.add_argument("--new", type=int, default=100, help="new tokens an item")
    parser.add_argument("--slots", type=int, default=None)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(options, Path(folder))
        prompts = bench.prompts(options.items)
        lengths = sorted(len(prompt.ids) for prompt in prompts)
        print(
            f"{options.items} prompts of {lengths[0]} to {lengths[-1]} tokens, {options.new} new ones, {options.device}"
        )
        rows = [
            one_by_one(bench, prompts[: options.alone]),
            one_batch(bench, prompts),
            ours(bench, prompts),
            ours(bench, prompts, constrain=True),
        ]
        compare(rows)
        divergences(bench, rows)
        if options.many:
            many = bench.prompts(options.many)
            compared = [
                row for row in (paged(bench, many), ours(bench, many), ours(bench, many, constrain=True)) if row
            ]
            compare(compared)
        host_costs(bench)


if __name__ == "__main__":
    sys.exit(main())
