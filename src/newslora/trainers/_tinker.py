"""The `tinker` backend: LoRA on the managed service, or on any server that speaks its protocol (`TINKER_BASE_URL`).

The same examples, masks, order and learning rates as the other backends; the weights stay on the server until the end,
when they are downloaded and become a PEFT adapter folder whose every tensor is checked. What the protocol has no room
for (dropout, embeddings, a precision, another alpha) is refused, or stated in `training.json` where it is the server's
to choose. On the service, a resumed optimizer is reported not to be restored exactly (tinker-feedback #127).
"""

from __future__ import annotations

import json
import logging
import urllib.error
import urllib.request
from collections import deque
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from newslora import models
from newslora.config import RunConfig, TrainConfig
from newslora.encoding import Encoded, Encoder, LintReport, lint_encoder
from newslora.errors import ConfigError, EncodingError, Interrupted, ServiceError
from newslora.results import Adapter
from newslora.tinker_service import Service, connect
from newslora.trainers.adapters import check_complete, peft_names
from newslora.trainers.base import Log
from newslora.trainers.folder import AdapterFolder, identity, versions, write_json
from newslora.trainers.plan import Plan, learning_rate, make_plan
from newslora.trainers.progress import Progress, StopSignal
from newslora.trainers.reporting import reported

AHEAD: Final = 2
"""Steps that are on their way to the server at a time: one that it works on, one that waits there."""

DOWNLOAD_SECONDS: Final = 300
KEEP_DAYS: Final = 30
ATTENTION: Final = frozenset({"q_proj", "k_proj", "v_proj", "o_proj"})
FEED_FORWARD: Final = frozenset({"gate_proj", "up_proj", "down_proj"})

_log = logging.getLogger("newslora.tinker")


class TinkerTrainer:
    """Trains a LoRA adapter on a Tinker server."""

    backend = "tinker"

    def __init__(self, config: RunConfig, encoder: Encoder, *, resume: bool = False, log: Log | None = None) -> None:
        self._config = config
        self._encoder = encoder
        self._resume = resume
        self._log = log

    def train(self, train: Sequence[Encoded], validation: Sequence[Encoded], out_dir: Path) -> Adapter:
        """See `newslora.trainers.base.Trainer`."""
        config = self._config.train
        check_settings(config, validation)
        check_tokens((*train, *validation), len(self._encoder.tokenizer))
        LintReport(tuple(lint_encoder(self._encoder))).raise_on_error()
        plan = make_plan(train, config)
        folder = AdapterFolder(out_dir, identity(self._config, plan, train, validation), resume=self._resume)
        if done := folder.finished():
            return done
        service_at = connect(config.tinker_base_url, max_seconds=config.max_seconds, needed_for="backend tinker")
        with reported(self._log, self._config, out_dir) as log, service_at as service:
            progress = Progress(config, plan, train, log)
            service.require_model(self._config.model)
            with StopSignal() as stop:
                run = _Run(
                    service,
                    self._config,
                    plan=plan,
                    rows=train,
                    validation=validation,
                    folder=folder,
                    progress=progress,
                    stop=stop,
                )
                run.open()
                run.steps()
                run.best()
            saved = run.export()
        training = self._training(run, train, validation, saved)
        return folder.finish(lambda place: self._write(place, saved), training)

    def _write(self, folder: Path, saved: Mapping[str, Any]) -> None:
        (folder / models.ADAPTER_WEIGHTS).write_bytes(saved["weights"])
        write_json(folder / models.ADAPTER_CONFIG, saved["config"])
        self._encoder.tokenizer.save_pretrained(str(folder))  # type: ignore[attr-defined]
        self._encoder.settings.save(folder)

    def _training(
        self, run: _Run, train: Sequence[Encoded], validation: Sequence[Encoded], saved: Mapping[str, Any]
    ) -> dict[str, Any]:
        best = run.progress.best
        return {
            "base_model": self._config.model,
            "backend": self.backend,
            "config": self._config.dump(),
            "versions": versions(),
            "fingerprint": run.plan.fingerprint(train),
            "n_examples": len(train),
            "n_validation": len(validation),
            "seed": self._config.train.seed,
            "train_loss": run.progress.final_loss,
            "validation_loss": best[1] if best else None,
            **run.progress.summary(),
            "parity": parity(self._config.train, saved["config"]),
            "tinker": {"url": run.service.url, "sampler_path": saved["sampler_path"], "keep_days": KEEP_DAYS},
        }


class _Run:
    """One training run on the server, from its first request to its weights."""

    def __init__(  # noqa: PLR0913
        self,
        service: Service,
        config: RunConfig,
        *,
        plan: Plan,
        rows: Sequence[Encoded],
        validation: Sequence[Encoded],
        folder: AdapterFolder,
        progress: Progress,
        stop: StopSignal,
    ) -> None:
        self.service, self.config, self.plan, self.progress = service, config, plan, progress
        self._rows, self._validation, self._folder, self._stop = rows, validation, folder, stop
        self._client: Any = None
        self._saved: dict[int, str] = {}  # step -> path of its checkpoint on the server

    def open(self) -> None:
        """Create the run on the server, from scratch or from the last checkpoint."""
        checkpoint = self._folder.last_checkpoint()
        if checkpoint is None:
            self._client = self._created()
        else:
            state = checkpoint[1]
            self.progress.restore(state["progress"])
            self._saved = {int(step): path for step, path in state["saved"].items()}
            self._client = self._from_state(self._saved[self.progress.step])
            _log.warning(
                "resumed from step %d; the managed service is reported not to restore the optimizer exactly "
                "(tinker-feedback #127)",
                self.progress.step,
            )
        self.progress.start()

    def steps(self) -> None:
        """Take the remaining steps, a few of them on their way at a time, and save, validate and stop in between.

        Raises:
            Interrupted: a signal came; what the server has done is saved.
        """
        pending: deque[tuple[int, Any, Any]] = deque()
        total, submitted = len(self.plan.steps), self.progress.step
        while self.progress.step < total:
            while submitted < total and len(pending) < AHEAD and not self._pause_before(submitted, pending):
                pending.append(self._submit(submitted))
                submitted += 1
            self._finish_step(*pending.popleft())
            if self._boundary(self.progress.step) and not pending:
                self._between()
                if self.progress.out_of_patience:
                    return
            if self._stop.received and not pending:
                if self.progress.step not in self._saved:
                    self._save()
                raise Interrupted(
                    f"{self._stop.received}: stopped after step {self.progress.step} of {total}; go on with --resume"
                )

    def best(self) -> None:
        """Go back to the weights with the lowest validation loss, where there was a validation."""
        best = self.progress.best
        if best and best[0] != self.progress.step:
            self._client = self._from_state(self._saved[best[0]])

    def export(self) -> dict[str, Any]:
        """Download the adapter and keep a copy on the server for the engine `tinker`.

        Raises:
            ServiceError: the download failed.
            TrainingError: the adapter would not load completely.
        """
        name = self._name("final")
        seconds = KEEP_DAYS * 86400
        sampler = self._client.save_weights_for_sampler(name, ttl_seconds=seconds)
        external = self._client.save_weights_external(name, ttl_seconds=seconds)
        sampler_path = self.service.wait(sampler, "the weights for sampling").path
        path = self.service.wait(external, "the weights to download").path
        urls = self.service.wait(self.service.rest.get_external_weights_urls(path), "the download addresses").urls
        files = {Path(file).name: _download(url, self.service) for file, url in urls.items()}
        for needed in (models.ADAPTER_WEIGHTS, models.ADAPTER_CONFIG):
            if needed not in files:
                raise ServiceError(f"{self.service.url} exported {', '.join(files)}, but no {needed}")
        weights = peft_names(files[models.ADAPTER_WEIGHTS])
        config = check_complete(weights, json.loads(files[models.ADAPTER_CONFIG]), self.config.model)
        return {"weights": weights, "config": config, "sampler_path": sampler_path}

    def _created(self) -> Any:
        train = self.config.train
        mlp, attention = layers_of(train)
        future = self.service.client.create_lora_training_client(
            self.config.model,
            rank=train.lora.r,
            seed=train.seed,
            train_mlp=mlp,
            train_attn=attention,
            train_unembed=train.train_unembed,
        )
        return self.service.wait(future, f"a training run of {self.config.model}")

    def _from_state(self, path: str) -> Any:
        future = self.service.client.create_training_client_from_state_with_optimizer(path)
        return self.service.wait(future, f"checkpoint {path}")

    def _submit(self, step: int) -> tuple[int, Any, Any]:
        import tinker

        train = self.config.train
        rows = [self._rows[index] for index in self.plan.steps[step]]
        scale = 1 / sum(row.n_trained for row in rows)
        rate = learning_rate(train, step, len(self.plan.steps))
        adam = tinker.AdamParams(
            learning_rate=rate,
            beta1=train.betas[0],
            beta2=train.betas[1],
            eps=train.epsilon,
            weight_decay=train.weight_decay,
            grad_clip_norm=train.max_grad_norm,
        )
        with self.service.mapped(f"step {step + 1}"):
            loss = self._client.forward_backward([datum(row, scale) for row in rows], "cross_entropy")
            return step, loss, self._client.optim_step(adam)

    def _finish_step(self, step: int, loss: Any, optimized: Any) -> None:
        output = self.service.wait(loss, f"step {step + 1}")
        self.service.wait(optimized, f"the optimizer of step {step + 1}")
        rows = [self._rows[index] for index in self.plan.steps[step]]
        nll = mean_nll(rows, [entry["logprobs"].tolist() for entry in output.loss_fn_outputs])
        self.progress.record(nll, learning_rate(self.config.train, step, len(self.plan.steps)))

    def _boundary(self, step: int) -> bool:
        """Whether something happens after a step, for which the steps on their way must be done."""
        train = self.config.train
        validates = bool(self._validation) and self.plan.due(step, train.eval_steps)
        return validates or self.plan.due(step, train.save_steps)

    def _pause_before(self, step: int, pending: Sequence[object]) -> bool:
        """Whether a step must wait until those on their way are done."""
        return bool(pending) and (self._stop.received is not None or self._boundary(step))

    def _between(self) -> None:
        if self._validation and self.plan.due(self.progress.step, self.config.train.eval_steps):
            self.progress.record_validation(self._validate())
        self._save()

    def _validate(self) -> float:
        data = [datum(row, 1.0) for row in self._validation]
        with self.service.mapped("the validation"):
            future = self._client.forward(data, "cross_entropy")
        output = self.service.wait(future, "the validation")
        return mean_nll(self._validation, [entry["logprobs"].tolist() for entry in output.loss_fn_outputs])

    def _save(self) -> None:
        step, best = self.progress.step, self.progress.best
        name = self._name(f"step-{step:08d}")
        self._saved[step] = save_state(self.service, self._client, name)
        state = {"progress": self.progress.state(), "saved": self._saved}
        self._folder.save_checkpoint(step, state, lambda _: None, keep=best[0] if best else None)

    def _name(self, what: str) -> str:
        """Return a checkpoint name; a run that was resumed often has another each time."""
        return f"newslora-{what}-{len(self.progress.resumed_from)}"


def save_state(service: Service, client: Any, name: str) -> str:
    """Save a run's weights and optimizer on the server and return their path.

    Raises:
        ServiceError: the name is in use there; without this check the SDK would retry for minutes.
    """
    run = client._guaranteed_model_id()  # noqa: SLF001
    if name in _checkpoint_names(service, run):
        raise ServiceError(f"the checkpoint name {name!r} is in use in run {run} on {service.url}; nothing was saved")
    future = client.save_state(name, ttl_seconds=KEEP_DAYS * 86400)
    return str(service.wait(future, f"checkpoint {name}").path)


def _checkpoint_names(service: Service, run: str) -> set[str]:
    """Return the names that are in use in a run; none where the server does not list them."""
    try:
        listed = service.wait(service.rest.list_checkpoints(run), "the checkpoints of the run", seconds=60)
    except ServiceError as error:
        _log.debug("checkpoint names are not checked: %s", error)
        return set()
    return {checkpoint.checkpoint_id.rpartition("/")[2] for checkpoint in listed.checkpoints}


def datum(row: Encoded, scale: float) -> Any:
    """Return an example as the SDK takes it: inputs, targets one to the left, and the mask as weights, (T-1,)."""
    import numpy as np
    import tinker

    tensor = tinker.TensorData.from_numpy
    targets = np.asarray(row.ids[1:], dtype=np.int64)
    weights = np.asarray(row.loss_mask[1:], dtype=np.float32) * np.float32(scale)
    return tinker.Datum(
        model_input=tinker.ModelInput.from_ints(list(row.ids[:-1])),
        loss_fn_inputs={"target_tokens": tensor(targets), "weights": tensor(weights)},
    )


def mean_nll(rows: Sequence[Encoded], logprobs: Sequence[Sequence[float]]) -> float:
    """Return the mean loss a trained token from the log-probabilities that the server returns, nats.

    Raises:
        ServiceError: the server returned another number of values than it was given tokens.
    """
    total, count = 0.0, 0
    for row, values in zip(rows, logprobs, strict=True):
        if len(values) < len(row.ids) - 1:
            raise ServiceError(
                f"the server returned {len(values)} values for the {len(row.ids) - 1} of item {row.id!r}"
            )
        total -= sum(value for value, mask in zip(values, row.loss_mask[1:], strict=False) if mask)
        count += row.n_trained
    return total / count


def check_tokens(rows: Sequence[Encoded], size: int) -> None:
    """Check what servers do not: every token id is inside the vocabulary, every mask as long as its ids.

    Raises:
        EncodingError: one is not; the item is named.
    """
    for row in rows:
        if len(row.ids) != len(row.loss_mask):
            raise EncodingError(f"item {row.id!r}: {len(row.ids)} tokens but a mask of {len(row.loss_mask)}")
        bad = next((token for token in row.ids if not 0 <= token < size), None)
        if bad is not None:
            raise EncodingError(f"item {row.id!r}: token id {bad} is outside the vocabulary of {size}")


def check_settings(config: TrainConfig, validation: Sequence[Encoded]) -> None:
    """Refuse settings that the protocol has no room for.

    Raises:
        ConfigError: the first of them, with the value that works.
    """
    refused = {
        "lora.dropout": (config.lora.dropout > 0, "Tinker has no dropout; set it to 0 in this arm"),
        "lora.alpha": (config.lora.alpha != 32, "Tinker's alpha is 32 (or the server's own); set it to 32 in this arm"),
        "lora.train_embeddings": (config.lora.train_embeddings, "Tinker trains no embeddings"),
        "optimizer": (config.optimizer != "adamw", "Tinker has AdamW; set it to adamw"),
        "quantization": (config.quantization != "none", "the server holds the base model; set it to none"),
        "precision": (config.precision != "auto", "the server chooses it; set it to auto"),
        "gradient_checkpointing": (config.gradient_checkpointing, "memory is the server's concern; set it to false"),
        "cuda_graphs": (config.cuda_graphs, "kernels are the server's concern; set it to false"),
        "fsdp": (config.fsdp, "devices are the server's concern; set it to false"),
        "early_stopping_patience": (
            config.early_stopping_patience is not None and not validation,
            "it needs a validation part: set split.validation=0.1, say",
        ),
    }
    for key, (wrong, advice) in refused.items():
        if wrong:
            raise ConfigError(f"backend tinker cannot honour train.{key}: {advice}")
    layers_of(config)


def layers_of(config: TrainConfig) -> tuple[bool, bool]:
    """Return whether feed-forward and attention layers are trained.

    Raises:
        ConfigError: `target_modules` is neither all of them nor all of one kind.
    """
    names = config.lora.target_modules
    if names == "all-linear" or set(names) == ATTENTION | FEED_FORWARD:
        return True, True
    if set(names) in (ATTENTION, FEED_FORWARD):
        return set(names) == FEED_FORWARD, set(names) == ATTENTION
    raise ConfigError(
        "backend tinker adapts all attention layers, all feed-forward layers or both; set train.lora.target_modules to "
        f"all-linear, [{', '.join(sorted(ATTENTION))}] or [{', '.join(sorted(FEED_FORWARD))}]"
    )


def parity(config: TrainConfig, exported: Mapping[str, Any]) -> dict[str, Any]:
    """Return the settings that were honoured, for the parity sheet; "server" where it chose."""
    return {
        "optimizer": "adamw",
        "schedule": config.scheduler,
        "warmup_steps": config.warmup_steps,
        "learning_rate": config.learning_rate,
        "betas": list(config.betas),
        "epsilon": config.epsilon,
        "weight_decay": config.weight_decay,
        "max_grad_norm": config.max_grad_norm,
        "dropout": 0.0,
        "rank": config.lora.r,
        "alpha": exported.get("lora_alpha"),
        "target_modules": config.lora.target_modules,
        "unembedding": config.train_unembed,
        "embeddings": False,
        "precision": "server",
        "adapter_precision": "server",
        "quantization": "server",
        "global_batch": config.batch_size * config.gradient_accumulation,
        "n_devices": "server",
        "loss": "sum over the tokens of a step, weights 1/n (a server may normalise otherwise)",
    }


def _download(url: str, service: Service) -> bytes:
    try:
        with urllib.request.urlopen(url, timeout=DOWNLOAD_SECONDS) as answer:  # noqa: S310
            return bytes(answer.read())
    except (urllib.error.URLError, OSError, ValueError) as error:
        raise ServiceError(f"the weights could not be downloaded from {service.url}: {error}") from None
