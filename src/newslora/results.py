"""What the verbs return: frozen records that go to JSON and come back unchanged. No I/O, no arithmetic."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field

Verdict = Literal["better", "worse", "equivalent", "inconclusive"]


class _Result(BaseModel):
    """Frozen; unknown keys are kept, so that a file of a later version is read without loss."""

    model_config = ConfigDict(frozen=True, extra="allow")


class Estimate(_Result):
    """One number of one model, with its interval.

    Attributes:
        value: the point estimate; None when it cannot be computed.
        low, high: 95 % interval; None when there is none.
        n: items (or pairs, entries) that the number rests on.
        reason: why `value` or the interval is None; else None.
    """

    value: float | None
    low: float | None = None
    high: float | None = None
    n: int = 0
    reason: str | None = None


class Comparison(_Result):
    """Two models on the same items, one metric; `difference` is b minus a.

    Attributes:
        difference, low, high: raw paired difference with its 95 % interval, in the metric's unit.
        p_value, p_adjusted: two-sided, raw and after the multiplicity correction of its family.
        effect_size: d_z with Hedges' correction; None for corpus statistics.
        verdict: is b better than a, in the metric's own direction, against the smallest effect of interest.
        reason: why a number is None.
    """

    a: str
    b: str
    metric: str
    difference: float | None
    low: float | None = None
    high: float | None = None
    p_value: float | None = None
    p_adjusted: float | None = None
    effect_size: float | None = None
    verdict: Verdict | None = None
    reason: str | None = None


class Evaluation(_Result):
    """The content of `evaluation.json`: estimates a model and metric, and comparisons."""

    signature: str
    conventions: Literal["strict", "study"]
    n_items: int
    models: dict[str, dict[str, Estimate]]
    comparisons: tuple[Comparison, ...] = ()
    settings: dict[str, Any] = Field(default_factory=dict)


class Adapter(_Result):
    """A PEFT-format LoRA adapter on disk.

    Attributes:
        path: the folder (`adapter_model.safetensors`, `adapter_config.json`, tokenizer, chat format, `training.json`).
        base_model: the model that it belongs to, as it was asked for.
        backend: which trainer made it.
        n_steps: optimizer steps taken.
        train_loss: mean loss of the last logged steps, nats a trained token; None where unknown.
        validation_loss: likewise on the validation part; None without one.
        seconds: wall time of the training loop.
    """

    path: Path
    base_model: str
    backend: str
    n_steps: int
    train_loss: float | None = None
    validation_loss: float | None = None
    seconds: float | None = None


class SplitCertificate(_Result):
    """What is true of a split, measured on the records themselves.

    Attributes:
        temporal: every test item is published later than every training item (to the second).
        shared_issues: issues with items on both sides.
        test_items_in_shared_issues: test items whose issue also has training items.
        repeated_titles: titles that occur on both sides (case, white space and markup folded).
        near_duplicates: pairs of the same story on both sides, `{"train", "test", "similarity"}`.
    """

    n_train: int
    n_test: int
    n_validation: int = 0
    temporal: bool | None = None
    train_range: tuple[str, str] | None = None
    test_range: tuple[str, str] | None = None
    shared_issues: int = 0
    test_items_in_shared_issues: int = 0
    repeated_titles: tuple[str, ...] = ()
    near_duplicates: tuple[dict[str, Any], ...] = ()
