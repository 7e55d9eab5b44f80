"""The model card of an adapter for the Hugging Face Hub: metadata, results with intervals, limits, licence.

Says only what the evaluation and the run folder say; what they do not say is left out or named as not recorded.
"""

from __future__ import annotations

from typing import Any, Final

import yaml

from newslora.reporting.markdown import plain
from newslora.reporting.provenance import certificate_checks, parity_of
from newslora.reporting.source import Json, Results
from newslora.reporting.tables import headline
from newslora.reporting.verdict import verdict_sentences
from newslora.reporting.words import estimate, field_label, interval, sentence_list

LLAMA_3_2: Final = (
    "Built with Llama. The base model is licensed under the "
    "[Llama 3.2 Community License](https://www.llama.com/llama3_2/license/), Copyright © Meta Platforms, Inc. All Rights "
    "Reserved. An adapter of it that is distributed must carry this notice and a copy of that licence, its name must "
    "begin with “Llama”, and the acceptable use policy applies."
)


def carded_model(results: Results) -> str | None:
    """Return the model that a card is about: of the trained arms, else of all models, the best on the first metric."""
    trained = {found.arm for found in results.run.trainings if found.training} if results.run else set()
    candidates = [model for model in results.models if model in trained] or list(results.models)
    metric = next(iter(headline(results)), None)
    if not candidates or metric is None:
        return None
    sign = -1 if results.info(metric).direction == "lower" else 1

    def score(model: str) -> float:
        found = results.estimate(model, metric)
        return sign * found.value if found and found.value is not None else float("-inf")

    return max(candidates, key=score)


def render_model_card(results: Results, model: str | None = None) -> str:
    """Return the card of one model (by default the best trained one) as Markdown with YAML front matter."""
    name = model or carded_model(results) or "model"
    training = _training(results, name)
    base = str(training.get("base_model") or (results.run.config.get("model") if results.run else "") or "")
    parts = [
        f"---\n{_front_matter(results, name, base)}---",
        f"# {plain(name)}",
        _about(results, base, training),
        _results(results, name),
        _training_section(results, name),
        _limits(results),
    ]
    if _is_llama_3_2(base):
        parts.append(f"## Licence\n\n{LLAMA_3_2}")
    return "\n\n".join(part for part in parts if part) + "\n"


def _training(results: Results, model: str) -> Json:
    found = (t.training for t in results.run.trainings if t.arm == model and t.training) if results.run else ()
    return next(iter(found), {})


def _is_llama_3_2(base: str) -> bool:
    return "llama-3.2" in base.lower().replace("_", "-")


def _front_matter(results: Results, name: str, base: str) -> str:
    run_data = (results.run.config.get("data") or {}) if results.run else {}
    data_name = str(run_data.get("path") or run_data.get("train") or "").replace("\\", "/").rpartition("/")[2]
    front: dict[str, Any] = {}
    if base:
        front["base_model"] = base
    if data_name:
        front["datasets"] = [data_name]
    front |= {
        "language": ["en"],
        "library_name": "peft",
        "pipeline_tag": "text-generation",
        "tags": ["lora", "structured-extraction", "newsletter", "newslora"],
    }
    if _is_llama_3_2(base):
        front["license"] = "llama3.2"
    front["model-index"] = [{"name": name, "results": [_index_result(results, name, data_name)]}]
    return yaml.safe_dump(front, sort_keys=False, allow_unicode=True, width=120)


def _index_result(results: Results, name: str, data_name: str) -> dict[str, Any]:
    metrics = []
    for metric in headline(results):
        found, info = results.estimate(name, metric), results.info(metric)
        if found is None or found.value is None:
            continue
        ends = interval(found.low, found.high, info.unit)
        label = f"{info.label} ({results.confidence} % interval {ends}, n = {found.n})" if ends else info.label
        metrics.append({"type": metric, "name": label, "value": round(found.value, 6)})
    dataset = {"type": data_name or "newsletter items", "name": data_name or "newsletter items", "split": "test"}
    return {
        "task": {"type": "text-generation", "name": "Newsletter item to JSON metadata"},
        "dataset": dataset,
        "metrics": metrics,
    }


def _about(results: Results, base: str, training: Json) -> str:
    fields = sentence_list([field_label(field).lower() for field in results.fields])
    backend = f" with the {training['backend']} backend" if training.get("backend") else ""
    made = f"A LoRA adapter of `{base}`, fine-tuned by newslora{backend}." if base and training else ""
    return f"{made} Reads a newsletter item and writes its metadata as JSON: {fields or 'fields not recorded'}.".strip()


def _results(results: Results, name: str) -> str:
    others = [model for model in (*results.models, *results.floors) if model != name]
    lines = [
        f"| Metric | {plain(name)} | {' | '.join(map(plain, others))} |".replace("|  |", "|"),
        f"|{' --- |' * (len(others) + 2)}",
    ]
    for metric in headline(results):
        unit = results.info(metric).unit
        cells = [estimate(results.estimate(model, metric), unit) for model in (name, *others)]
        lines.append(f"| {plain(results.info(metric).label)} | {' | '.join(cells)} |")
    sentences = "\n".join(f"- {plain(sentence)}" for sentence in verdict_sentences(results))
    table = "\n".join(lines)
    return (
        f"## Results\n\n{sentences}\n\n{table}\n\n{results.evaluation.n_items:,} test items, {results.confidence} % "
        f"intervals; `floor:` rows are trivial predictors. Signature: `{results.evaluation.signature}`"
    )


def _training_section(results: Results, name: str) -> str:
    parity = parity_of(results)
    if parity is None or name not in parity.arms:
        return ""
    column = parity.arms.index(name)
    rows = "\n".join(f"| {plain(row.label)} | {plain(row.texts[column])} |" for row in parity.rows)
    return f"## Training\n\n| Setting | Value |\n| --- | --- |\n{rows}"


def _limits(results: Results) -> str:
    lines = [
        f"Scored on {results.evaluation.n_items:,} items; the intervals say how far that carries, for items like these.",
        "The references are one annotation; another annotator would disagree with some of them.",
        "Output is the model's own text: check it against the schema before use, and expect names that are not in the item.",
    ]
    lines += [f"{check.what} {check.found}".strip() for check in certificate_checks(results) if check.state == "bad"]
    return "## Limits\n\n" + "\n".join(f"- {plain(line)}" for line in lines)
