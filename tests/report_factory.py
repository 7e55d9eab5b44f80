"""Make evaluations for the report's tests: any number of models, seeds and items, invalid answers, awkward text.

The numbers are drawn, not measured; what matters is that the files have the form that `newslora evaluate` writes.
"""

from __future__ import annotations

import json
import random
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

CATEGORIES = ("ai", "chips", "cloud", "business", "other")
COMPANIES = ("Halvorsen Grid", "Quillmark", "Obsidian Foundry", "Tern & Vale", "lumenpost", "Kestrel-9")
TAGS = ("release", "funding round", "benchmark", "supply chain", "open weights", "regulation", "outage")

METRICS: dict[str, dict[str, str]] = {
    "overall.f1": {"direction": "higher", "unit": "", "label": "Overall F1", "group": "Overall"},
    "key_insights.content_precision": {
        "direction": "higher",
        "unit": "",
        "label": "Precision",
        "group": "Key insights",
    },
    "key_insights.content_recall": {"direction": "higher", "unit": "", "label": "Recall", "group": "Key insights"},
    "key_insights.content_f1": {"direction": "higher", "unit": "", "label": "F1", "group": "Key insights"},
    "company_names.content_precision": {
        "direction": "higher",
        "unit": "",
        "label": "Precision",
        "group": "Company names",
    },
    "company_names.content_recall": {"direction": "higher", "unit": "", "label": "Recall", "group": "Company names"},
    "company_names.content_f1": {"direction": "higher", "unit": "", "label": "F1", "group": "Company names"},
    "company_names.false_alarm_rate": {
        "direction": "lower",
        "unit": "",
        "label": "False alarms",
        "group": "Company names",
    },
    "category.accuracy": {"direction": "higher", "unit": "", "label": "Accuracy", "group": "Category"},
    "relevance_score.mae": {
        "direction": "lower",
        "unit": "points",
        "label": "Mean absolute error",
        "group": "Relevance",
    },
    "relevance_score.spearman": {"direction": "higher", "unit": "", "label": "Spearman", "group": "Relevance"},
    "summary.rouge1": {"direction": "higher", "unit": "", "label": "ROUGE-1", "group": "Summary"},
    "summary.rougeL": {"direction": "higher", "unit": "", "label": "ROUGE-L", "group": "Summary"},
    "validity.whole": {"direction": "higher", "unit": "", "label": "Whole output is JSON", "group": "Validity"},
    "validity.extractable": {"direction": "higher", "unit": "", "label": "Extractable", "group": "Validity"},
    "validity.schema": {"direction": "higher", "unit": "", "label": "Fits the schema", "group": "Validity"},
    "length.characters": {"direction": "none", "unit": "characters", "label": "Characters", "group": "Length"},
}


def write_evaluation(
    folder: Path,
    models: Sequence[str] = ("baseline", "tuned"),
    *,
    n_items: int = 40,
    n_seeds: int = 1,
    floors: bool = True,
    invalid: float = 0.1,
    words: int = 60,
    seed: int = 0,
) -> Path:
    """Write `evaluation.json` and `items.jsonl` and return their folder."""
    folder.mkdir(parents=True, exist_ok=True)
    rng = random.Random(seed)
    names = [*models, *(("floor:empty", "floor:majority", "floor:nearest") if floors else ())]
    skill = {name: 0.1 + 0.8 * index / max(len(models) - 1, 1) for index, name in enumerate(models)}
    items = [_item(rng, index, names, skill, n_seeds, invalid, words) for index in range(n_items)]
    lines = [json.dumps(item, ensure_ascii=False) for item in items]
    (folder / "items.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
    evaluation = _evaluation(rng, items, names, skill)
    (folder / "evaluation.json").write_text(json.dumps(evaluation, ensure_ascii=False), encoding="utf-8")
    return folder


def _metadata(rng: random.Random) -> dict[str, Any]:
    return {
        "category": rng.choice(CATEGORIES),
        "relevance_score": rng.randint(0, 10),
        "key_insights": rng.sample(TAGS, rng.randint(0, 3)),
        "company_names": rng.sample(COMPANIES, rng.randint(0, 2)),
        "summary": "" if rng.random() < 0.2 else f"{rng.choice(COMPANIES)} reports a {rng.choice(TAGS)} this week.",
    }


def _item(rng, index, names, skill, n_seeds, invalid, words) -> dict[str, Any]:
    reference = _metadata(rng)
    text = " ".join(rng.choice(("the", "model", "chip", "market", "said", "new", *TAGS)) for _ in range(words))
    companies = " and ".join(reference["company_names"])
    predictions = {
        name: [
            _prediction(rng, reference, skill.get(name), invalid)
            for _ in range(1 if name.startswith("floor:") else n_seeds)
        ]
        for name in names
    }
    return {
        "id": f"item-{index:04d}",
        "issue": f"Letter {index // 3}",
        "published_at": f"2025-{index // 3 % 12 + 1:02d}-{index % 27 + 1:02d}T06:00:00+00:00",
        "source": ("The Ledger", "Chipwise")[index % 2],
        "title": f"Story {index}: {rng.choice(TAGS)}",
        "content": f"{companies or 'Nobody'} {text}.",
        "reference": reference,
        "predictions": predictions,
        "values": {name: _values(reference, found) for name, found in predictions.items()},
    }


def _prediction(rng: random.Random, reference: dict[str, Any], skill: float | None, invalid: float) -> dict[str, Any]:
    if skill is not None and rng.random() < invalid:
        return {
            "raw": 'Sure! {"category": "ai", "relevance',
            "metadata": None,
            "error": "no JSON object in the output",
            "finish_reason": "length",
            "n_tokens": 64,
            "rung": "none",
            "trailing": 0,
            "n_objects": 0,
        }
    other = _metadata(rng)
    mixed = {key: reference[key] if rng.random() < (skill or 0.05) else other[key] for key in reference}
    return {
        "raw": json.dumps(mixed, ensure_ascii=False),
        "metadata": mixed,
        "error": None,
        "finish_reason": "stop",
        "n_tokens": 60,
        "rung": "schema",
        "trailing": 0,
        "n_objects": 1,
    }


def _values(reference: dict[str, Any], found: list[dict[str, Any]]) -> dict[str, list[float | None]]:
    def f1(field: str, metadata: dict[str, Any] | None) -> float | None:
        truth, guess = set(reference[field]), set((metadata or {}).get(field, ()))
        return 2 * len(truth & guess) / (len(truth) + len(guess)) if truth or guess else None

    def error(metadata: dict[str, Any] | None) -> float | None:
        return abs(metadata["relevance_score"] - reference["relevance_score"]) if metadata else None

    metadatas = [prediction["metadata"] for prediction in found]
    return {
        "key_insights.content_f1": [f1("key_insights", m) for m in metadatas],
        "company_names.content_f1": [f1("company_names", m) for m in metadatas],
        "relevance_score.mae": [error(m) for m in metadatas],
        "length.characters": [float(len(p["raw"])) for p in found],
    }


def _estimate(rng: random.Random, value: float, n: int, half: float, n_seeds: int) -> dict[str, Any]:
    found: dict[str, Any] = {"value": value, "low": value - half, "high": value + half, "n": n, "reason": None}
    if n_seeds > 1:
        found["seeds"] = [value + rng.uniform(-half, half) / 2 for _ in range(n_seeds)]
    return found


def _evaluation(rng, items, names, skill) -> dict[str, Any]:
    n = len(items)
    models: dict[str, dict[str, Any]] = {}
    for name in names:
        level = skill.get(name, 0.15)
        n_seeds = len(items[0]["predictions"][name])
        models[name] = {}
        for metric, info in METRICS.items():
            value = {"points": 5 - 4 * level, "characters": 150 + 60 * level}.get(info["unit"], level * 0.9)
            half = {"points": 0.5, "characters": 12}.get(info["unit"], 0.06)
            models[name][metric] = _estimate(rng, value, n, half, n_seeds)
        if name == "floor:empty":
            models[name]["key_insights.content_precision"] = {
                "value": None,
                "low": None,
                "high": None,
                "n": 0,
                "reason": "nothing was predicted",
            }
    pairs = [(a, b) for i, a in enumerate(skill) for b in list(skill)[i + 1 :]]
    comparisons = [
        _comparison(a, b, metric, models) for a, b in pairs for metric in METRICS if metric != "length.characters"
    ]
    best = max(skill, key=skill.get) if skill else "nobody"
    return {
        "signature": f"newslora|strict|n:{n}|resamples:1000|seed:0|v:0.1.0",
        "conventions": "strict",
        "n_items": n,
        "summary": [f"{best} is better than the others on overall F1.", "It beats every floor."],
        "models": models,
        "comparisons": comparisons,
        "metrics": METRICS,
        "settings": {
            "resamples": 1000,
            "confidence": 0.95,
            "seed": 0,
            "primary": ["overall.f1"],
            "margins": {"relevance_score.mae": 0.25},
            "default_margin": 0.03,
        },
        "confusion": {name: {"category": _confusion(items, name)} for name in skill},
        "data": {
            "n_issues": len({item["issue"] for item in items}),
            "fields": list(items[0]["reference"]),
            "date_range": [items[0]["published_at"], items[-1]["published_at"]],
        },
    }


def _comparison(a: str, b: str, metric: str, models: dict[str, Any]) -> dict[str, Any]:
    difference = models[b][metric]["value"] - models[a][metric]["value"]
    half = 0.4 if METRICS[metric]["unit"] == "points" else 0.07
    margin = 0.25 if metric == "relevance_score.mae" else 0.03
    oriented = -difference if METRICS[metric]["direction"] == "lower" else difference
    verdict = "better" if oriented - half > 0 else "worse" if oriented + half < 0 else "inconclusive"
    return {
        "a": a,
        "b": b,
        "metric": metric,
        "difference": difference,
        "low": difference - half,
        "high": difference + half,
        "p_value": 0.0002 if verdict == "better" else 0.31,
        "p_adjusted": 0.0004 if verdict == "better" else 0.62,
        "effect_size": oriented * 2,
        "verdict": verdict,
        "reason": None,
        "margin": margin,
        "primary": metric == "overall.f1",
    }


def _confusion(items: list[dict[str, Any]], name: str) -> dict[str, Any]:
    labels = [*CATEGORIES, "(invalid)"]
    matrix = [[0] * len(labels) for _ in CATEGORIES]
    for item in items:
        for prediction in item["predictions"][name]:
            guess = (prediction["metadata"] or {}).get("category", "(invalid)")
            matrix[CATEGORIES.index(item["reference"]["category"])][labels.index(guess)] += 1
    return {"labels": labels, "matrix": [*matrix, [0] * len(labels)]}


HOSTILE: Final = (
    '</script><script>document.title="owned"</script><img src=x onerror="document.title=\'owned\'"><!-- & "\'\u2028'
)
"""Text that would run, load or break something wherever it is not treated as text."""

LONG_NAMES = (
    "baseline",
    "unsloth/Llama-3.2-1B-Instruct-bnb-4bit-r16-alpha32-dropout0.05-lr2e-4-epochs5-seed3407",
    "tinker_llama3.2_1b_r32_cosine",
    "peft-news-tiny",
    "$weird_name$ \N{SLIGHTLY SMILING FACE} \u0639\u0631\u0628\u064a",
    "averyveryverylongnamewithoutanyseparatorswhatsoeverinitatall",
    "#0072b2",
    HOSTILE,
)


def change_items(folder: Path, change: Any) -> Path:
    """Rewrite `items.jsonl` with `change(index, item)` applied to each item in place."""
    path = folder / "items.jsonl"
    items = [json.loads(line) for line in path.read_text(encoding="utf-8").split("\n") if line]
    for index, item in enumerate(items):
        change(index, item)
    path.write_text("\n".join(json.dumps(item) for item in items) + "\n", encoding="utf-8")
    return folder


def change_evaluation(folder: Path, change: Any) -> Path:
    """Rewrite `evaluation.json` with `change(evaluation)` applied in place."""
    path = folder / "evaluation.json"
    evaluation = json.loads(path.read_text(encoding="utf-8"))
    change(evaluation)
    path.write_text(json.dumps(evaluation), encoding="utf-8")
    return folder


def write_run(folder: Path, arms: Sequence[str] = ("tuned",), *, n_seeds: int = 2) -> Path:
    """Write a run folder: split with certificate, training logs and `training.json` of every arm and seed, and an arm
    `tuned-more` that trained nothing.
    """  # noqa: D205
    (folder / "split").mkdir(parents=True)
    for part, month, n in (("train", 1, 20), ("test", 6, 8)):
        rows = [
            {"id": f"{part}{i}", "issue": f"{part} {i // 2}", "published_at": f"2025-{month:02d}-{i + 1:02d}"}
            for i in range(n)
        ]
        (folder / "split" / f"{part}.jsonl").write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    certificate = {
        "n_train": 20, "n_test": 8, "temporal": False, "train_range": ["2025-01-01", "2025-01-20"],
        "test_range": ["2025-06-01", "2025-06-08"], "shared_issues": 3, "test_items_in_shared_issues": 5,
        "repeated_titles": ["A title"], "near_duplicates": [],
    }  # fmt: skip
    (folder / "split" / "certificate.json").write_text(json.dumps(certificate), encoding="utf-8")
    config = {
        "name": "run", "model": "meta-llama/Llama-3.2-1B", "data": {"path": "data/items.jsonl"},
        "arms": {"tuned-constrained": {"predict": {"constrain": True}}},
    }  # fmt: skip
    (folder / "run.json").write_text(
        json.dumps({"config": config, "versions": {"torch": "2.13.0"}, "data": {"items.jsonl": "0f"}}), encoding="utf-8"
    )
    (folder / "tuned-more" / "seed-0").mkdir(parents=True)
    for position, arm in enumerate(arms):
        for seed in range(n_seeds):
            _write_training(folder / arm / f"seed-{seed}", seed=seed, rank=8 * (position + 1))
    return folder


def _write_training(folder: Path, *, seed: int, rank: int) -> None:
    (folder / "adapter").mkdir(parents=True)
    log = [{"step": step, "loss": 2.5 / step + 0.3 + 0.01 * seed} for step in range(1, 31)]
    log[9]["validation_loss"], log[29]["validation_loss"] = 0.9, 0.6
    (folder / "train_log.jsonl").write_text("\n".join(map(json.dumps, log)), encoding="utf-8")
    training = {
        "base_model": "meta-llama/Llama-3.2-1B", "backend": "peft", "fingerprint": "sha256:00", "n_examples": 20, "n_steps": 30,
        "seed": seed, "config": {"train": {"learning_rate": 2e-4, "epochs": 3, "lora": {"r": rank, "alpha": 2 * rank}}},
        "parity": {"optimizer": "adamw", "betas": [0.9, 0.999], "rank": rank, "alpha": 2.0 * rank},
    }  # fmt: skip
    (folder / "adapter" / "training.json").write_text(json.dumps(training), encoding="utf-8")
