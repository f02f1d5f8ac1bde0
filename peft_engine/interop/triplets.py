"""AdaLoRA in HF peft's format: triplets of a direction in, a number and a direction out.

Every module has as many as the largest one; the numbers of those that are not there are zero. HF peft's own
pattern of ranks would be shorter, but makes it warn that it took no notice of it.
"""

from typing import Any

import torch
from torch import Tensor
from torch.nn import functional as F

from peft_engine.anatomy.model import Anatomy
from peft_engine.anatomy.sites import LinearSite
from peft_engine.interop.exchange import Learned, PeftCheckpoint, PeftFile, module_names, refuse_unknown
from peft_engine.interop.low_rank import (
    IDLE,
    TOUCHED,
    by_module,
    in_order,
    rows_of,
    split,
    total_outputs,
    whole_if_it_is,
)
from peft_engine.interop.targets import shortest
from peft_engine.mechanisms.additive import key_of
from peft_engine.mechanisms.ranks import MovingRanks, Triplets
from peft_engine.mechanisms.tuner import Tuner

TINY = 1e-5
"""HF peft divides the strength by the first rank and this."""
PARTS = ("lora_A", "lora_B", "lora_E")
SCHEDULE = {
    *("target_r", "init_r", "tinit", "tfinal", "deltaT", "beta1", "beta2", "orth_reg_weight", "total_step"),
}


def write(tuner: Tuner) -> PeftCheckpoint:
    """A checkpoint of all triplets that are left."""
    assert isinstance(tuner, MovingRanks)
    config, anatomy = tuner.config, tuner.anatomy
    names = module_names(anatomy.model)
    joined: dict[str, tuple[list[Tensor], list[Tensor], list[Tensor]]] = {}
    transposed = False
    for _, site, one in tuner.corrections():
        assert isinstance(one, Triplets)
        transposed = transposed or site.transposed
        wide = one.up.new_zeros(total_outputs(site), one.rank)
        wide[rows_of(site)] = one.up.detach()
        parts = joined.setdefault(names[id(site.module)], ([], [], []))
        for kept, tensor in zip(parts, (one.down, wide, one.values * one.scale), strict=True):
            kept.append(tensor.detach())
    ranks = {name: sum(len(down) for down in parts[0]) for name, parts in joined.items()}
    first = max(config.first_rank, *ranks.values())
    strength = config.alpha / (first + TINY)
    tensors: dict[str, Tensor] = {}
    for name, (downs, ups, values) in joined.items():
        missing = first - ranks[name]
        tensors[f"{name}.lora_A"] = F.pad(torch.cat(downs), (0, 0, 0, missing))
        tensors[f"{name}.lora_B"] = F.pad(torch.cat(ups, 1), (0, missing))
        tensors[f"{name}.lora_E"] = F.pad(torch.cat(values), (0, missing))[:, None] / strength
    told: dict[str, Any] = {
        "peft_type": "ADALORA",
        "init_r": first,
        "target_r": config.rank,
        "lora_alpha": whole_if_it_is(config.alpha),
        "lora_dropout": config.dropout,
        "orth_reg_weight": config.orthogonality,
        "beta1": config.smoothing,
        "beta2": config.spread_smoothing,
        "total_step": 1,
        "target_modules": shortest(anatomy.model, joined),
        "fan_in_fan_out": transposed,
        "bias": "none",
    }
    return PeftCheckpoint(told, tensors)


def read(file: PeftFile, anatomy: Anatomy) -> Learned:
    """Settings and state of our AdaLoRA; maps without a correction get none of the ranks.

    Raises:
        EngineError: the checkpoint uses something that our AdaLoRA has not.
    """
    config = file.config
    refuse_unknown(config, TOUCHED | SCHEDULE | {"init_lora_weights"}, IDLE | {"r": 8})
    first = int(config["init_r"])
    alpha = float(config.get("lora_alpha", 8))
    given = by_module(file.tensors, PARTS)
    pairs = {name: (down, up) for name, (down, up, _) in given.items()}
    found: dict[str, tuple[Tensor, Tensor, Tensor]] = {}
    reached: list[LinearSite] = []
    for place, site, name, which, rows in split(pairs, anatomy):
        down, _, values = given[name]
        which = which & (values.flatten() != 0)
        found[place] = (down[which], values.flatten()[which], rows[:, which])
        reached.append(site)
    state, targets = {}, in_order(reached)
    for block in anatomy.blocks:
        for site in block.linears():
            if site.name.rpartition(".")[2] in targets:
                place = f"{block.place}.{site.name}"
                none = (torch.zeros(0, site.inputs), torch.zeros(0), torch.zeros(site.outputs, 0))
                for part, tensor in zip(("down", "values", "up"), found.get(place, none), strict=True):
                    state[f"{key_of(place)}.{part}"] = tensor
    settings = {
        "rank": min(int(config.get("target_r", 8)), first),
        "first_rank": first,
        "alpha": alpha if alpha > 0 else float(first),
        "targets": targets,
        "dropout": float(config.get("lora_dropout") or 0.0),
    }
    return Learned(settings, state)
