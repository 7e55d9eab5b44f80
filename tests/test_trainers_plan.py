"""The order and rate of a run, its log, and its folder: what every backend shares."""

from __future__ import annotations

import json
import os
import signal
from pathlib import Path
from typing import Any

import pytest

from newslora.config import RunConfig, TrainConfig
from newslora.encoding import Encoded
from newslora.errors import DataError, StorageError, TrainingError
from newslora.trainers.base import n_steps
from newslora.trainers.folder import AdapterFolder, adapter_of, identity, write_json
from newslora.trainers.plan import learning_rate, make_plan, micro_batches
from newslora.trainers.progress import Progress, StopSignal


def rows_of(*lengths: int) -> list[Encoded]:
    """Return examples of the given lengths, each token trained on."""
    return [Encoded(f"r{i}", tuple(range(n)), (1,) * n) for i, n in enumerate(lengths)]


def test_every_epoch_sees_every_example_once_in_another_order():
    """An epoch is a permutation, the next one is another."""
    rows = rows_of(*range(5, 45))
    plan = make_plan(rows, TrainConfig(epochs=2, batch_size=4))
    flat = [index for step in plan.steps for index in step]
    assert sorted(flat[:40]) == sorted(flat[40:]) == list(range(40))
    assert flat[:40] != flat[40:]


def test_the_seed_alone_decides_the_order():
    """Equal seeds give equal orders and fingerprints, other seeds others; seed 0 is a seed."""
    rows = rows_of(*range(5, 45))
    plans = [make_plan(rows, TrainConfig(seed=seed)) for seed in (0, 0, 1)]
    assert plans[0] == plans[1] != plans[2]
    assert plans[0].fingerprint(rows) == plans[1].fingerprint(rows) != plans[2].fingerprint(rows)


def test_the_plan_depends_on_the_global_batch_only():
    """2 x 4, 8 x 1 and 4 x 1 on two devices take the same steps."""
    rows = rows_of(*range(5, 45))
    shapes = [(2, 4, 1), (8, 1, 1), (4, 1, 2)]
    plans = [make_plan(rows, TrainConfig(batch_size=b, gradient_accumulation=a), n_devices=d) for b, a, d in shapes]
    assert plans[0] == plans[1] == plans[2]


def test_a_step_pads_little():
    """Examples of like length share a step: less than half the padding of a plain shuffle."""
    rows = rows_of(*(20 + (i * 37) % 180 for i in range(256)))

    def padded(groups: list[tuple[int, ...]]) -> int:
        return sum(len(g) * max(len(rows[i].ids) for i in g) for g in groups) - sum(len(r.ids) for r in rows)

    plan = make_plan(rows, TrainConfig(epochs=1, batch_size=8))
    in_order = [tuple(range(start, start + 8)) for start in range(0, 256, 8)]
    assert padded(list(plan.steps)) < padded(in_order) / 2


@pytest.mark.parametrize(
    ("epochs", "max_steps", "expected"), [(3, None, 15), (0.5, None, 2), (3, 7, 7), (0.01, None, 1)]
)
def test_steps_are_counted_as_planned(epochs: float, max_steps: int | None, expected: int):
    """`n_steps` (what --dry-run prints) and the plan agree, for fractions of an epoch too."""
    config = TrainConfig(epochs=epochs, max_steps=max_steps, batch_size=4)
    assert n_steps(config, 17) == len(make_plan(rows_of(*[9] * 17), config).steps) == expected


def test_micro_batches_cover_a_step_whatever_the_devices():
    """Full and short steps are spread over all slots, each example in exactly one."""
    for step in (tuple(range(8)), (3,), (5, 1, 2)):
        for accumulation, devices in ((1, 1), (4, 1), (2, 2), (1, 3)):
            slots = [micro_batches(step, accumulation, n_devices=devices, rank=rank) for rank in range(devices)]
            assert all(len(slot) == accumulation for slot in slots)
            assert sorted(i for slot in slots for batch in slot for i in batch) == sorted(step)


def test_schedules_are_those_of_transformers():
    """Each scheduler gives, step by step, the rate of transformers' `get_scheduler` (5.17)."""
    torch = pytest.importorskip("torch")
    from transformers import get_scheduler

    names = {"linear": "linear", "cosine": "cosine", "constant": "constant_with_warmup"}
    for ours, theirs in names.items():
        for warmup in (0, 3):
            config = TrainConfig(scheduler=ours, warmup_steps=warmup, learning_rate=0.5)
            optimizer = torch.optim.SGD([torch.nn.Parameter(torch.zeros(1))], lr=0.5)
            reference = get_scheduler(theirs, optimizer, num_warmup_steps=warmup, num_training_steps=11)
            for step in range(11):
                assert learning_rate(config, step, 11) == pytest.approx(reference.get_last_lr()[0], abs=1e-12)
                optimizer.step()
                reference.step()


def progress_of(lines: list[Any] | None = None, **train: Any) -> Progress:
    """Return the progress of a run of 100 steps over 10 examples."""
    config = TrainConfig(max_steps=100, batch_size=2, **train)
    rows = rows_of(*[4] * 10)
    return Progress(config, make_plan(rows, config), rows, lines.append if lines is not None else None)


def test_a_log_line_counts_steps_epochs_and_tokens():
    """Tokens and seconds are cumulative, prompts included."""
    lines: list[Any] = []
    progress = progress_of(lines)
    progress.record(3.0, 1e-3)
    progress.record(2.5, 9e-4, grad_norm=1.0)
    assert {k: lines[1][k] for k in ("step", "n_steps", "epoch", "loss", "learning_rate", "n_tokens", "grad_norm")} == {
        "step": 2, "n_steps": 100, "epoch": 0.4, "loss": 2.5, "learning_rate": 9e-4, "n_tokens": 16, "grad_norm": 1.0,
    }  # fmt: skip
    assert lines[1]["seconds"] >= lines[0]["seconds"] >= 0


@pytest.mark.parametrize("loss", [float("nan"), float("inf")])
def test_a_loss_that_is_no_number_stops_training(loss: float):
    """NaN and infinity are refused at their step, with what to do; the line is not logged as if it were a loss."""
    lines: list[Any] = []
    progress = progress_of(lines)
    with pytest.raises(TrainingError, match=r"loss is (nan|inf) at step 1 .*lower train.learning_rate"):
        progress.record(loss, 1.0)
    assert not lines
    with pytest.raises(TrainingError, match="validation loss"):
        progress.record_validation(loss)


def test_a_rising_loss_stops_training_and_a_noisy_one_does_not():
    """Twenty steps that are on average 2 nats above the first twenty are a divergence; single spikes are not."""
    progress = progress_of()
    with pytest.raises(TrainingError, match=r"diverges: the loss rose from 1\.00 to"):
        _record_all(progress, [1.0] * 30 + [4.0] * 60)
    noisy = progress_of()
    _record_all(noisy, ([1.0] * 9 + [9.0]) * 9)
    assert noisy.step == 90


def _record_all(progress: Progress, losses: list[float]) -> None:
    for loss in losses:
        progress.record(loss, 1e-3)


def test_patience_counts_validations_since_the_best():
    """The best validation is kept; so many later ones without a better one end the patience."""
    progress = progress_of(early_stopping_patience=2)
    bests = []
    for loss in (3.0, 2.0, 2.5, 2.0):
        assert not progress.out_of_patience
        progress.record(1.0, 1e-3)
        bests.append(progress.record_validation(loss))
    assert bests == [True, True, False, False]
    assert progress.best == (2, 2.0)
    assert progress.out_of_patience


def test_progress_survives_json():
    """A restored progress goes on with the same losses, best and seconds, and notes where it was resumed."""
    progress = progress_of()
    progress.record(3.0, 1e-3)
    progress.record_validation(2.0)
    other = progress_of()
    other.restore(json.loads(json.dumps(progress.state())))
    assert (other.losses, other.validation, other.best) == (progress.losses, progress.validation, progress.best)
    assert other.seconds >= progress.state()["seconds"] - 1
    assert other.summary()["resumed_from"] == [1]


def test_a_long_run_keeps_a_thinned_curve():
    """`training.json` stays small: at most 2000 losses, and the stride is said."""
    progress = progress_of()
    progress.losses = [1.0] * 5001
    summary = progress_of().summary() | {"losses": progress.state()["losses"][::3]}
    progress._tokens = [0] * 5001
    assert progress.summary()["losses_stride"] == 3
    assert progress.summary()["losses"] == summary["losses"]


def test_signals_become_a_flag_and_handlers_come_back():
    """The first signal is noted, the second stops at once, and afterwards the old handler is in place."""
    before = signal.getsignal(signal.SIGTERM)
    with StopSignal() as stop:
        assert stop.received is None
        os.kill(os.getpid(), signal.SIGTERM)
        assert stop.received == "SIGTERM"
        with pytest.raises(KeyboardInterrupt):
            os.kill(os.getpid(), signal.SIGTERM)
    assert signal.getsignal(signal.SIGTERM) is before


ID = {"data": "d", "settings": "s"}


FULL = OSError(28, "No space left on device")
QUOTED = RuntimeError(
    "Error while serializing: I/O error: No space left on device (os error 28)"
)  # as safetensors has it


@pytest.mark.parametrize("error", [FULL, QUOTED], ids=["the system's", "a library's"])
def test_a_checkpoint_appears_whole_or_not_at_all(tmp_path: Path, error: Exception):
    """A writer that fails leaves the older checkpoint, and no folder with the new one's name."""
    folder = AdapterFolder(tmp_path / "a", ID)
    folder.save_checkpoint(1, {"x": 1}, lambda place: (place / "w").write_text("1"))

    def fail(place: Path) -> None:
        (place / "w").write_text("half")
        raise error

    with pytest.raises(StorageError, match=r"no space left while writing .*step-00000002; free some"):
        folder.save_checkpoint(2, {}, fail)
    found = AdapterFolder(tmp_path / "a", ID, resume=True).last_checkpoint()
    assert found is not None
    assert found[0] == folder.checkpoint_path(1)
    assert found[1] == {"step": 1, "identity": ID, "x": 1}
    assert [p.name for p in folder.checkpoints.iterdir()] == ["step-00000001"]


def test_old_checkpoints_go_and_the_best_stays(tmp_path: Path):
    """The last two are kept, and the one that holds the best weights."""
    folder = AdapterFolder(tmp_path / "a", ID)
    for step in range(1, 6):
        folder.save_checkpoint(step, {}, lambda _: None, keep=2)
    assert sorted(p.name for p in folder.checkpoints.iterdir()) == [f"step-{n:08d}" for n in (2, 4, 5)]


def test_an_adapter_is_complete_when_training_json_is_there(tmp_path: Path):
    """Files are moved in with `training.json` last, and only then do the checkpoints go."""
    folder = AdapterFolder(tmp_path / "a", ID)
    folder.save_checkpoint(1, {}, lambda _: None)

    def fail(place: Path) -> None:
        (place / "adapter_config.json").write_text("{}")
        raise OSError(5, "Input/output error")

    with pytest.raises(StorageError, match="Input/output error"):
        folder.finish(fail, {})
    assert sorted(p.name for p in folder.path.iterdir()) == [".checkpoints"]
    training = {"base_model": "m", "backend": "peft", "n_steps": 3, "train_loss": 1.5}
    adapter = folder.finish(lambda place: (place / "adapter_config.json").write_text("{}"), training)
    assert sorted(p.name for p in folder.path.iterdir()) == ["adapter_config.json", "training.json"]
    assert adapter == adapter_of(folder.path)
    assert (adapter.n_steps, adapter.train_loss, adapter.validation_loss) == (3, 1.5, None)


def test_a_folder_in_use_is_not_overwritten(tmp_path: Path):
    """Without --resume, a finished adapter, an interrupted run or another's adapter is refused; with it, taken up."""
    training = {"base_model": "m", "backend": "peft", "n_steps": 3}
    AdapterFolder(tmp_path / "done", ID).finish(lambda _: None, training)
    with pytest.raises(StorageError, match="already holds a finished adapter"):
        AdapterFolder(tmp_path / "done", ID)
    done = AdapterFolder(tmp_path / "done", ID, resume=True).finished()
    assert done is not None
    assert done.n_steps == 3
    AdapterFolder(tmp_path / "half", ID).save_checkpoint(1, {}, lambda _: None)
    with pytest.raises(StorageError, match="interrupted run; go on with --resume"):
        AdapterFolder(tmp_path / "half", ID)
    (tmp_path / "theirs").mkdir()
    (tmp_path / "theirs" / "adapter_model.safetensors").touch()
    with pytest.raises(StorageError, match="already holds an adapter"):
        AdapterFolder(tmp_path / "theirs", ID)


def test_only_the_first_process_makes_the_folder(tmp_path: Path):
    """Under torchrun the others write nothing, so that the first can still tell a folder in use."""
    AdapterFolder(tmp_path / "a", ID, rank=1)
    assert not (tmp_path / "a").exists()
    AdapterFolder(tmp_path / "a", ID, rank=0)
    assert (tmp_path / "a").is_dir()


def test_only_the_same_run_is_resumed(tmp_path: Path):
    """Another data set or other settings are named, for checkpoints and for finished adapters."""
    AdapterFolder(tmp_path / "a", ID).save_checkpoint(1, {}, lambda _: None)
    with pytest.raises(StorageError, match=r"checkpoint of another run \(data differ\)"):
        AdapterFolder(tmp_path / "a", {**ID, "data": "other"}, resume=True).last_checkpoint()
    AdapterFolder(tmp_path / "b", ID).finish(lambda _: None, {"base_model": "m", "backend": "peft", "n_steps": 1})
    with pytest.raises(StorageError, match=r"adapter of another run \(settings differ\)"):
        AdapterFolder(tmp_path / "b", {**ID, "settings": "other"}, resume=True).finished()


def test_identity_ignores_what_cannot_change_the_result():
    """Where checkpoints fall and where logs go does not make another run; the learning rate does."""
    rows = rows_of(*[4] * 10)

    def of(**train: Any) -> dict[str, Any]:
        config = RunConfig(train=TrainConfig(**train))
        return identity(config, make_plan(rows, config.train), rows, [])

    assert of() == of(save_steps=3, report_to="tensorboard")
    assert of() != of(learning_rate=1e-5)
    assert of() != of(seed=1)


def test_broken_files_are_named(tmp_path: Path):
    """A folder without `training.json`, or with a broken one, says so in one line."""
    with pytest.raises(DataError, match=r"cannot read .*training\.json"):
        adapter_of(tmp_path)
    (tmp_path / "training.json").write_text("{")
    with pytest.raises(DataError, match="is not JSON"):
        adapter_of(tmp_path)
    (tmp_path / "training.json").write_text("[]")
    with pytest.raises(DataError, match="is not a JSON object"):
        adapter_of(tmp_path)


def test_a_read_only_place_is_one_clear_line(tmp_path: Path):
    """A file where the folder should be is a StorageError, not a traceback."""
    (tmp_path / "file").touch()
    with pytest.raises(StorageError, match="cannot write"):
        AdapterFolder(tmp_path / "file" / "a", ID)
    write_json(tmp_path / "x.json", {"ü": 1})
    assert (tmp_path / "x.json").read_text(encoding="utf-8") == '{\n  "ü": 1\n}\n'
