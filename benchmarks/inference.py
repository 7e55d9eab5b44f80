"""Inference: newslora against transformers, side by side in one run, on the same prompts, with equality of the answers.

    python benchmarks/inference.py --model news-tiny --device cpu
    python benchmarks/inference.py --model random-1b --device cuda --precision bf16 --many 4096 --paged 768

`random-1b` is the shape of Llama-3.2-1B with random weights, `random-8m` a small one; both come with a random adapter,
which the rows called "unmerged" leave apart, as the published study did. Times vary from machine to machine; the ratios
are what counts. A random model seldom writes its stop token, so that every answer has the full number of new tokens.
newslora's first row has everything in it that a process does once: kernels compiled, slots made, the graph captured.
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

from newslora.config import parse_config
from newslora.encoding import Encoder, Prompt
from newslora.inference._continuous import MOST_SLOTS, ContinuousAnswerer
from newslora.inference._memory import free_memory
from newslora.inference._parallel import start_server
from newslora.inference._picker import Rules
from newslora.inference._transformers import TransformersEngine
from newslora.inference.constrain import grammar_of
from newslora.models import load_adapter, load_model, load_tokenizer
from newslora.records import read_examples

SHAPES = {
    "random-1b": {"hidden": 2048, "inner": 8192, "layers": 16, "heads": 32, "kv": 8, "vocab": 128256},
    "random-8m": {"hidden": 256, "inner": 704, "layers": 8, "heads": 8, "kv": 4, "vocab": 8192},
}


MOST_GAPS = 24
"""Divergent answers of a row whose logits are looked at."""


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
    with torch.device("cuda" if torch.cuda.is_available() else "cpu"):
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
        self._merged: Any = None
        if options.model in SHAPES:
            import torch

            if not (folder / "adapter").is_dir():
                dtype = torch.float32 if options.device == "cpu" else torch.bfloat16
                random_model(SHAPES[options.model], options.tokenizer, folder, dtype)
            self.model, self.adapter = str(folder), folder / "adapter"
        self.encoder = Encoder(load_tokenizer(self.model))
        self.items = list(read_examples(options.data))

    def prompts(self, n: int) -> list[Prompt]:
        """Return n prompts; the data are repeated where they are fewer."""
        return [self.encoder.prompt(self.items[i % len(self.items)], i) for i in range(n)]

    def load(self, *, merge: bool) -> Any:
        """Return the model with its adapter, as the engine loads it; the merged one is loaded once."""
        if merge and self._merged is not None:
            return self._merged
        model: Any = load_model(self.model, precision=self.options.precision, device=self.options.device)
        if self.adapter is not None:
            wrapped = load_adapter(model, Path(self.adapter))
            model = wrapped.merge_and_unload() if merge else wrapped.get_base_model()
        if merge:
            self._merged = model
        return model


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


def theirs(bench: Bench, prompts: Sequence[Prompt], alone: Sequence[Prompt]) -> list[Row]:
    """HF generate: one by one and in one padded batch, with the adapter apart; in one padded batch, merged."""
    encoder, n_new, rows = bench.encoder, bench.options.new, []
    model = bench.load(merge=False)
    apart = ", unmerged" if bench.adapter else ""

    def each() -> Iterator[tuple[int, list[int]]]:
        return (pair for prompt in alone for pair in generate(model, encoder, [prompt], n_new))

    list(generate(model, encoder, prompts[:2], 4))
    rows.append(timed(bench, f"generate, one by one{apart}", alone, each))
    if apart:
        name = f"generate, one padded batch{apart}"
        rows.append(timed(bench, name, prompts, lambda: generate(model, encoder, prompts, n_new)))
    merged = bench.load(merge=True)
    list(generate(merged, encoder, prompts[:2], 4))
    rows.append(timed(bench, "generate, one padded batch", prompts, lambda: generate(merged, encoder, prompts, n_new)))
    return rows


def paged(bench: Bench, prompts: Sequence[Prompt]) -> Row | None:
    """Transformers' own continuous batching, `generate_batch`; None where it does not run."""
    from transformers import GenerationConfig

    model = bench.load(merge=True)
    free_memory()  # it takes what is free
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


def ours(bench: Bench, prompts: Sequence[Prompt], *, constrain: bool = False, first: bool = False) -> Row:
    """newslora, adapter merged: the first time, with all that is made once, or with slots that a stream has used."""
    model, options = bench.load(merge=True), bench.options
    grammar = (
        grammar_of(bench.encoder, n_logits=model.config.vocab_size, max_new_tokens=options.new) if constrain else None
    )
    rules = Rules(bench.encoder.stop_ids, options.new, grammar=grammar)
    answerer = ContinuousAnswerer(model, Ids(bench.encoder.tokenizer), rules, n_slots=options.slots)
    if not first:
        list(answerer.answer(prompts[: options.slots or MOST_SLOTS]))

    def run() -> Iterator[tuple[int, list[int]]]:
        return ((completion.index, json.loads(completion.text)) for completion in answerer.answer(prompts))

    name = f"newslora{', constrained' if constrain else ''}{', first' if first else ''}"
    row = timed(bench, name, prompts, run)
    if constrain:
        texts = [bench.encoder.decode(ids) for ids in row.answers.values()]
        valid = sum(is_valid(bench.encoder, text) for text in texts)
        row.note = f"{valid}/{len(texts)} schema-valid"
    return row


def is_valid(encoder: Encoder, text: str) -> bool:
    """Say whether an answer is JSON that satisfies the schema."""
    try:
        return not encoder.schema.problems(json.loads(text))
    except ValueError:
        return False


def compare(rows: Sequence[Row]) -> None:
    """Print the table; ratios are throughput of newslora over the row's, answers are compared to the first row's."""
    mine = [row for row in rows if row.name == "newslora"][-1]
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
    """Show how far apart two tokens were where an answer first differs from newslora's: rounding, or a fault."""
    import torch

    mine = [row for row in rows if row.name == "newslora"][-1]
    model, prompts = bench.load(merge=True), {p.index: p for p in bench.prompts(max(mine.answers) + 1)}
    for row in rows:
        if row is mine or "constrained" in row.name:
            continue
        gaps = []
        for index in sorted(row.answers.keys() & mine.answers.keys()):
            a, b = row.answers[index], mine.answers[index]
            if a == b:
                continue
            at = next((i for i, pair in enumerate(zip(a, b, strict=False)) if pair[0] != pair[1]), None)
            if at is None:
                print(f"  {row.name}: item {index} ends after {len(a)} tokens, newslora's after {len(b)}")
                continue
            ids = torch.tensor([[*prompts[index].ids, *b[:at]]], device=model.device)
            with torch.inference_mode():
                logits = model(input_ids=ids, logits_to_keep=1).logits[0, -1].float()
            unit = float(logits.abs().max()) * torch.finfo(model.dtype).eps
            best = logits.topk(2)
            named = "the best two" if {a[at], b[at]} == set(best.indices.tolist()) else "not the best two"
            gaps.append((abs(float(logits[a[at]] - logits[b[at]])), unit, index, at, named))
            if len(gaps) == MOST_GAPS:
                break
        for gap, unit, index, at, named in gaps[:3]:
            print(f"  {row.name}: item {index}, token {at}: {gap:.2g} apart, {named}; rounding is {unit:.2g}")
        if gaps:
            print(
                f"  {row.name}: {len(gaps)} looked at, at most {max(gap / unit for gap, unit, *_ in gaps):.1f} roundings apart"
            )


def own_noise(bench: Bench, prompts: Sequence[Prompt]) -> None:
    """Print by how much transformers' own logits of a prompt differ between the prompt alone and in a padded batch."""
    import torch

    model, pad = bench.load(merge=True), bench.encoder.pad_id
    width = max(len(prompt.ids) for prompt in prompts)
    ids = torch.tensor([[*[pad] * (width - len(p.ids)), *p.ids] for p in prompts], device=model.device)
    mask = torch.tensor([[*[0] * (width - len(p.ids)), *[1] * len(p.ids)] for p in prompts], device=model.device)
    places = (mask.cumsum(1) - 1).clamp(min=0)
    with torch.inference_mode():
        together = (
            model(input_ids=ids, attention_mask=mask, position_ids=places, logits_to_keep=1).logits[:, -1].float()
        )
        alone = [model(input_ids=torch.tensor([p.ids], device=model.device), logits_to_keep=1).logits[0, -1].float() for p in prompts]  # fmt: skip
    apart = (together - torch.stack(alone)).abs().amax(dim=1)
    print(
        f"  transformers alone and in a batch: logits up to {apart.max():.2g} apart, in the median item {apart.median():.2g}"
    )


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
    parser.add_argument("--paged", type=int, default=768, help="items of the generate_batch row, of those of --many")
    parser.add_argument("--new", type=int, default=100, help="new tokens an item")
    parser.add_argument("--slots", type=int, default=None)
    parser.add_argument("--folder", type=Path, default=None, help="where to keep, and find again, a random model")
    parser.add_argument("--processes", type=int, default=1, help="also compare so many processes with one, on --many")
    options = parser.parse_args()
    if options.processes > 1:
        start_server()  # its libraries load beside ours, as those of `newslora predict` do
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(options, options.folder or Path(folder))
        prompts = bench.prompts(options.items)
        lengths = sorted(len(prompt.ids) for prompt in prompts)
        print(
            f"{options.items} prompts of {lengths[0]} to {lengths[-1]} tokens, {options.new} new ones, {machine(options)}"
        )
        rows = [
            ours(bench, prompts, first=True),
            ours(bench, prompts),
            ours(bench, prompts, constrain=True, first=True),
        ]
        rows += [ours(bench, prompts, constrain=True), *theirs(bench, prompts, prompts[: options.alone])]
        compare(rows)
        divergences(bench, rows)
        own_noise(bench, prompts[:24])
        if options.many:
            compare_many(bench, bench.prompts(options.many))
        if options.processes > 1:
            by_processes(bench, options.many, options.processes)
        host_costs(bench)


def compare_many(bench: Bench, prompts: Sequence[Prompt]) -> None:
    """Compare with `generate_batch`, which is given the first of the prompts: it takes long."""
    rows = [ours(bench, prompts), ours(bench, prompts, constrain=True)]
    compare(rows)
    if bench.options.paged and (row := paged(bench, prompts[: bench.options.paged])):
        compare([*rows, row])
        divergences(bench, [*rows, row])


def by_processes(bench: Bench, n: int, n_processes: int) -> None:
    """Answer n items through the engine, prompts made on the way, in one process and in several; print both rates.

    Start-up (imports, weights, kernels) is counted apart: the rate is that of the second to the last tenth of answers.
    """
    rates = []
    for count in (1, n_processes):
        settings = {
            "device": bench.options.device,
            "precision": bench.options.precision,
            "max_new_tokens": bench.options.new,
        }
        config = parse_config({"model": bench.model, "predict": {**settings, "processes": count}})
        engine = TransformersEngine(config, bench.encoder, adapter=bench.adapter)
        stream = (bench.encoder.prompt(bench.items[i % len(bench.items)], i) for i in range(n))
        start, times, seen = time.perf_counter(), [], set()
        for completion in engine.complete(stream):
            times.append(time.perf_counter())
            seen.add(completion.index)
        assert seen == set(range(n))
        first, last = times[n // 10], times[n - n // 10]
        rates.append((n - 2 * (n // 10)) / (last - first))
        print(
            f"{count} process{'es' if count > 1 else ''}: {n} items in {times[-1] - start:.1f} s, the first after "
            f"{times[0] - start:.1f} s; then {rates[-1]:.0f} items/s", flush=True
        )  # fmt: skip
        del engine
        free_memory()
    print(f"{n_processes} processes are {rates[1] / rates[0]:.2f} times one")


def machine(options: argparse.Namespace) -> str:
    """Return what runs this."""
    import torch
    import transformers

    card = torch.cuda.get_device_name() if options.device == "cuda" else f"{torch.get_num_threads()} CPU threads"
    return f"{options.precision}, {card}, torch {torch.__version__}, transformers {transformers.__version__}"


if __name__ == "__main__":
    sys.exit(main())
