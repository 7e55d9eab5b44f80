"""`train.fsdp`: a base model spread over the processes of torchrun, for models that one GPU cannot hold.

Only the frozen weights are spread (torch's FSDP2, layer by layer): they are what fills the memory. The adapter is small,
and every process keeps all of it, so DDP, the optimizer, the checkpoints and the adapter folder are those of any other
run. This module imports torch: import it on use.
"""

from __future__ import annotations

from typing import Any

import torch
from torch.distributed.device_mesh import init_device_mesh
from torch.distributed.fsdp import FSDPModule, fully_shard
from torch.distributed.tensor import DTensor
from torch.nn.parallel import DistributedDataParallel

from newslora.trainers._sft import SftLoop


def start_processes(device: torch.device) -> None:
    """Make the processes of torchrun known to one another, as the training loop would do later."""
    from accelerate import PartialState

    PartialState(cpu=device.type == "cpu")


def spread(model: Any, device: torch.device) -> Any:
    """Move a model with an adapter from the CPU to the devices: of each frozen weight, a part to each process.

    One decoder layer at a time is whole on a device, now and in training.

    Args:
        model: on the CPU, the base frozen.
        device: this process's own.
    """
    mesh = init_device_mesh(device.type, (torch.distributed.get_world_size(),))
    trained = {parameter for parameter in model.parameters() if parameter.requires_grad}
    for parameter in trained:
        parameter.data = parameter.data.to(device)
    layers = set(model.get_base_model()._no_split_modules or ())  # noqa: SLF001  transformers' own list for this
    for module in model.modules():
        if type(module).__name__ in layers:
            fully_shard(module, mesh=mesh, ignored_params=trained)
    fully_shard(model, mesh=mesh, ignored_params=trained)
    parts = [name for name, parameter in model.named_parameters() if isinstance(parameter, DTensor)]
    ignore: Any = DistributedDataParallel._set_params_and_buffers_to_ignore_for_model  # noqa: SLF001  no public way
    ignore(model, parts)
    return model


class SpreadLoop(SftLoop):
    """`SftLoop` of a model that `spread` has put where it belongs.

    It is wrapped for DDP here: on GPUs, accelerate refuses any model with a spread weight, also where DDP leaves it alone.
    """

    def _move_model_to_device(self, model: Any, device: torch.device) -> None:
        """Nothing to move."""

    def _wrap_model(self, model: Any, training: bool = True, dataloader: Any = None) -> Any:  # noqa: ARG002, FBT001, FBT002
        if not training or isinstance(model, DistributedDataParallel):
            return model
        device = self.args.device
        places = [device.index] if device.type == "cuda" else None
        return DistributedDataParallel(model, device_ids=places, broadcast_buffers=False)


def share_held(model: Any) -> float:
    """Return the share of the frozen weights that this process keeps between the steps, in (0, 1]."""
    for module in model.modules():
        if isinstance(module, FSDPModule):
            module.reshard()  # after a validation, the embedding is still whole
    whole = held = 0
    for parameter in model.parameters():
        if not parameter.requires_grad:
            whole += parameter.numel()
            held += (parameter.to_local() if isinstance(parameter, DTensor) else parameter).numel()
    return held / whole
