"""Where the numbers come from: data, split certificate, parity of the arms, settings and versions, in words."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from newslora.parity import ParitySheet, parity_sheet
from newslora.reporting.source import Json, Results, Training
from newslora.reporting.words import count, field_label

Rows = list[tuple[str, str]]


@dataclass(frozen=True)
class Check:
    """One line of the certificate: `state` is "good", "bad" or "note"."""

    state: str
    mark: str
    what: str
    found: str


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


def parity_of(results: Results) -> ParitySheet | None:
    """Return what the trained arms share and where they differ; None where nothing was trained."""
    arms: dict[str, list[Training]] = {}
    for training in results.run.trainings if results.run else ():
        if training.training:
            arms.setdefault(training.arm, []).append(training)
    if not arms:
        return None
    return parity_sheet({arm: _with_seeds(found) for arm, found in arms.items()})


def _with_seeds(trainings: Sequence[Training]) -> Json:
    """One arm's `training.json`, of its first replicate, with the seeds of all: they share the settings."""
    first = trainings[0].training or {}
    return {**first, "seed": ", ".join(training.seed for training in trainings)}


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
    if isinstance(value, list | tuple) and not any(isinstance(entry, list | dict) for entry in value):
        return ", ".join(map(_text, value)) or "none"
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def settings_sections(results: Results) -> list[tuple[str, Rows]]:
    """Return headed lists of settings: of the evaluation, versions, and of the run."""
    sections = [("Evaluation", _rows(_without_defaults(results.evaluation.settings)))]
    if results.run:
        sections += [("Versions", _rows(results.run.versions)), ("Run", _rows(results.run.config))]
    return [(heading, rows) for heading, rows in sections if rows]


def _without_defaults(settings: Mapping[str, Any]) -> dict[str, Any]:
    """Leave out the margins that are the default one, which is there too: there is one for every metric."""
    margins = settings.get("margins")
    if not isinstance(margins, Mapping):
        return dict(settings)
    own = {metric: margin for metric, margin in margins.items() if margin != settings.get("default_margin")}
    return {**settings, "margins": own}


def _rows(values: Mapping[str, Any]) -> Rows:
    return [(name.replace("_", " "), _text(value)) for name, value in _flat(values).items()]
