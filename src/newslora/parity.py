"""The parity sheet: what the arms of a comparison have in common, and what differs, in words.

Two arms are compared fairly when they trained on the same tokens, masks and order with the same settings; otherwise a
difference in score may come from a difference in settings. The sheet is made of each arm's `training.json` as plain
mappings, so that published runs of other programs can be put through it too: what an arm does not say is "not said",
never assumed to be equal.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

NOT_SAID: Final = "not said"

DATA: Final = {
    "fingerprint": "tokens, masks and order",
    "n_examples": "number of examples",
    "base_model": "base model",
    "n_steps": "optimizer steps",
    "seed": "seed",
}
SETTINGS: Final = {
    "learning_rate": "learning rate",
    "schedule": "learning-rate schedule",
    "warmup_steps": "warm-up steps",
    "optimizer": "optimizer",
    "betas": "Adam betas",
    "epsilon": "Adam epsilon",
    "weight_decay": "weight decay",
    "max_grad_norm": "gradient clipping",
    "global_batch": "examples a step",
    "rank": "LoRA rank",
    "alpha": "LoRA alpha",
    "target_modules": "adapted layers",
    "dropout": "LoRA dropout",
    "unembedding": "unembedding trained",
    "embeddings": "embeddings trained",
    "precision": "precision of the base model",
    "adapter_precision": "precision of the adapter",
    "quantization": "quantization of the base model",
    "loss": "loss",
}


@dataclass(frozen=True)
class Difference:
    """One setting that is not the same in all arms.

    Attributes:
        key: its name in `training.json`.
        label: its name in words.
        values: what each arm says, None where an arm does not say.
    """

    key: str
    label: str
    values: Mapping[str, Any]

    def __str__(self) -> str:
        groups: dict[str, list[str]] = {}
        for arm, value in self.values.items():
            groups.setdefault(_text(value), []).append(arm)
        return f"{self.label}: " + "; ".join(f"{text} in {', '.join(arms)}" for text, arms in groups.items())


@dataclass(frozen=True)
class Row:
    """One setting over the arms, as text: what some arm says, differing or not."""

    label: str
    texts: tuple[str, ...]
    differs: bool


@dataclass(frozen=True)
class ParitySheet:
    """What is the same and what differs between arms.

    Attributes:
        arms: their names.
        same_data: every arm says the same fingerprint; False when one differs or does not say.
        differences: in the order of the sheet, data first.
        unsaid: settings that no arm, or only some, say anything about: key -> the arms that are silent.
        rows: everything that some arm says, for a table; settings of a backend's own come last.
    """

    arms: tuple[str, ...]
    same_data: bool
    differences: tuple[Difference, ...]
    unsaid: Mapping[str, tuple[str, ...]]
    rows: tuple[Row, ...] = ()

    @property
    def matched(self) -> bool:
        """Whether nothing differs and everything is said."""
        return self.same_data and not self.differences and not self.unsaid

    def lines(self) -> list[str]:
        """Return the sheet as sentences, one a line."""
        if len(self.arms) < 2:
            return ["One trained arm only: there is nothing to compare the settings with."]
        names = ", ".join(self.arms)
        if self.matched:
            return [f"{names} trained on the same tokens, masks and order, with the same settings."]
        found = [f"{names} trained on the same tokens, masks and order."] if self.same_data else []
        found += [f"Different: {difference}." for difference in self.differences]
        found += [
            f"Not said by {', '.join(silent)}: {({**DATA, **SETTINGS})[key]}." for key, silent in self.unsaid.items()
        ]
        return found

    def to_json(self) -> dict[str, Any]:
        """Return the sheet as plain JSON values."""
        return {
            "arms": list(self.arms),
            "same_data": self.same_data,
            "matched": self.matched,
            "differences": [
                {"key": d.key, "label": d.label, "values": dict(d.values), "text": str(d)} for d in self.differences
            ],
            "unsaid": {key: list(silent) for key, silent in self.unsaid.items()},
        }


def parity_sheet(arms: Mapping[str, Mapping[str, Any]]) -> ParitySheet:
    """Compare the arms' trainings.

    Args:
        arms: arm -> its `training.json`, or what is known of it in the same form (`fingerprint`, `n_steps`, ... at the
            top, the settings under `parity`).
    """
    differences: list[Difference] = []
    unsaid: dict[str, tuple[str, ...]] = {}
    for key, label in (*DATA.items(), *SETTINGS.items()):
        values = {name: _value(training, key) for name, training in arms.items()}
        silent = tuple(name for name, value in values.items() if value is None)
        said = [_normal(value) for value in values.values() if value is not None]
        if any(value != said[0] for value in said[1:]):
            differences.append(Difference(key, label, values))
        elif silent and len(arms) > 1:
            unsaid[key] = silent
    fingerprints = [_value(training, "fingerprint") for training in arms.values()]
    same_data = bool(fingerprints) and None not in fingerprints and len(set(fingerprints)) == 1
    return ParitySheet(tuple(arms), same_data, tuple(differences), unsaid, tuple(_rows(arms)))


def _rows(arms: Mapping[str, Mapping[str, Any]]) -> Iterator[Row]:
    own = {
        key: None for training in arms.values() for key in sorted(training.get("parity") or {}) if key not in SETTINGS
    }
    for key, label in {
        **DATA,
        "backend": "backend",
        **SETTINGS,
        **{key: key.removeprefix("n_").replace("_", " ") for key in own},
    }.items():
        values = [training.get(key) if key == "backend" else _value(training, key) for training in arms.values()]
        said = [_normal(value) for value in values if value is not None]
        if said:
            yield Row(label, tuple(map(_text, values)), any(value != said[0] for value in said))


def _value(training: Mapping[str, Any], key: str) -> Any:
    if key in DATA:
        return training.get(key)
    settings = training.get("parity")
    return settings.get(key) if isinstance(settings, Mapping) else None


def _normal(value: Any) -> Any:
    """Make equal settings equal whatever their spelling: 32 and 32.0, names in another order or case."""
    if isinstance(value, bool):
        return value
    if isinstance(value, int | float):
        return float(value)
    if isinstance(value, str):
        return value.lower()
    if isinstance(value, Sequence):
        parts = [_normal(part) for part in value]
        return tuple(sorted(parts)) if all(isinstance(part, str) for part in parts) else tuple(parts)
    return value


def _text(value: Any) -> str:
    if value is None:
        return NOT_SAID
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return f"{value:g}"
    if isinstance(value, Sequence) and not isinstance(value, str):
        return ", ".join(_text(part) for part in value)
    return str(value)
