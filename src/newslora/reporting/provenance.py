"""Where the numbers come from: data, split certificate, parity of the arms, settings and versions, in words."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from newslora.reporting.source import Json, Results, Training
from newslora.reporting.words import count, field_label, sentence_list

Rows = list[tuple[str, str]]


@dataclass(frozen=True)
class Check:
    """One line of the certificate: `state` is "good", "bad" or "note"."""

    state: str
    mark: str
    what: str
    found: str


@dataclass(frozen=True)
class ParityRow:
    """One setting over the arms."""

    name: str
    values: tuple[str, ...]
    differs: bool


@dataclass(frozen=True)
class Parity:
    """The parity sheet: what the trained arms share and where they differ."""

    sentence: str
    arms: tuple[str, ...]
    rows: tuple[ParityRow, ...]


def data_facts(results: Results) -> Rows:
    """Return what is known of the data."""
    data = results.top_level("data", {})
    dates = sorted(item.published_at[:10] for item in results.items if item.published_at)
    span = f"{dates[0]} to {dates[-1]}" if dates else ""
    rows = [
        ("Test items", f"{results.evaluation.n_items:,}"),
        ("Newsletter issues (clusters)", f"{data['n_issues']:,}" if data.get("n_issues") else "unknown"),
        ("Dates of the test items", span or "unknown"),
        ("Scored fields", ", ".join(map(field_label, results.fields)) or "unknown"),
    ]
    if results.run:
        rows += [(f"Records in {part}", f"{len(dates):,}") for part, dates in results.run.parts.items()]
    return rows


def certificate_checks(results: Results) -> list[Check]:
    """Return the split certificate as a list of checks; empty without one."""
    certificate = results.run.certificate if results.run else None
    if not certificate:
        return []
    titles = certificate.get("repeated_titles") or ()
    n_titles = certificate.get("n_repeated_titles") or len(titles)
    n_pairs = certificate.get("n_near_duplicates") or len(certificate.get("near_duplicates") or ())
    shared, inside = certificate.get("shared_issues") or 0, certificate.get("test_items_in_shared_issues") or 0
    ranges = f"Training {_range(certificate, 'train_range')}; test {_range(certificate, 'test_range')}."
    return [
        _check(certificate.get("temporal"), "Every test item is later than every training item.",
               "The split is not temporal.", "Dates are missing, so order in time is unknown.", ranges),
        _check(not shared, "No issue has items on both sides.", "Issues on both sides.",
               found=f"{count(shared, 'issue')}, {count(inside, 'test item')} in them." if shared else ""),
        _check(not n_titles, "No title occurs on both sides.", "Titles on both sides.", found=_some(titles, n_titles)),
        _check(not n_pairs, "No near-duplicate story on both sides.", "Near-duplicates on both sides.",
               found=f"{count(n_pairs, 'pair')}." if n_pairs else ""),
    ]  # fmt: skip


def _check(holds: object, good: str, bad: str, unknown: str = "", found: str = "") -> Check:
    if holds is None:
        return Check("note", "?", unknown, found)
    return Check("good", "✓", good, found) if holds else Check("bad", "!", bad, found)


def _range(certificate: Json, key: str) -> str:
    ends = certificate.get(key)
    return f"{str(ends[0])[:10]} to {str(ends[1])[:10]}" if ends else "unknown"


def _some(titles: Sequence[str], n: int, most: int = 5) -> str:
    shown = "; ".join(f"“{title}”" for title in titles[:most])
    return f"{shown} and {n - most:,} more" if n > most else shown


def parity_sheet(results: Results) -> Parity | None:
    """Return what the trained arms share and where they differ; None where nothing was trained."""
    arms: dict[str, list[Training]] = {}
    for training in results.run.trainings if results.run else ():
        if training.training:
            arms.setdefault(training.arm, []).append(training)
    if not arms:
        return None
    sheets = {arm: _sheet(found) for arm, found in arms.items()}
    names = dict.fromkeys(name for sheet in sheets.values() for name in sheet)
    rows = []
    for name in names:
        values = tuple(sheet.get(name, "not said") for sheet in sheets.values())
        rows.append(ParityRow(name, values, differs=len(set(values)) > 1))
    return Parity(_parity_sentence(rows, len(sheets)), tuple(sheets), tuple(rows))


def _parity_sentence(rows: Sequence[ParityRow], n_arms: int) -> str:
    if n_arms == 1:
        return "One arm was trained; these are the settings that its backend honoured."
    differing = [row.name for row in rows if row.differs]
    if not differing:
        return "The trained arms agree in every recorded setting, in their tokens, loss masks and order."
    return f"The trained arms differ in {sentence_list(differing)}; whatever else is listed is the same."


def _sheet(trainings: Sequence[Training]) -> dict[str, str]:
    """One arm's settings as text; values that vary between its seeds are listed together."""
    flat = [_settings(training.training or {}) for training in trainings]
    names = dict.fromkeys(name for sheet in flat for name in sheet)
    sheet = {name: ", ".join(dict.fromkeys(s.get(name, "not said") for s in flat)) for name in names}
    return sheet | {"seeds": ", ".join(training.seed for training in trainings)}


def _settings(training: Json) -> dict[str, str]:
    config = training.get("config") or {}
    own = config.get("train")
    train: Mapping[str, Any] = own if isinstance(own, dict) else config
    chosen = ("learning_rate", "epochs", "max_steps", "batch_size", "gradient_accumulation", "scheduler", "lora")
    settings: dict[str, Any] = {name: train[name] for name in chosen if name in train}
    top: dict[str, Any] = {
        name: training[name]
        for name in ("base_model", "backend", "fingerprint", "n_examples", "n_steps")
        if name in training
    }
    parity = training.get("parity") or {}
    return {name.replace("_", " "): _text(value) for name, value in _flat({**top, **settings, **parity}).items()}


def _flat(values: Mapping[str, Any], prefix: str = "") -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, value in values.items():
        if isinstance(value, Mapping):
            found |= _flat(value, f"{prefix}{name}.")
        else:
            found[prefix + name] = value
    return found


def _text(value: object) -> str:
    if isinstance(value, bool) or value is None:
        return {True: "yes", False: "no", None: "none"}[value]
    if isinstance(value, float):
        return f"{value:g}"
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def settings_sections(results: Results) -> list[tuple[str, Rows]]:
    """Return headed lists of settings: of the evaluation, of the run, and versions."""
    sections = [("Evaluation", _rows(results.evaluation.settings))]
    if results.run and results.run.config:
        run = dict(results.run.config)
        versions = run.pop("versions", None)
        if isinstance(versions, Mapping):
            sections.append(("Versions", _rows(versions)))
        sections.append(("Run", _rows(run)))
    return [(heading, rows) for heading, rows in sections if rows]


def _rows(values: Mapping[str, Any]) -> Rows:
    return [(name.replace("_", " "), _text(value)) for name, value in _flat(values).items()]
