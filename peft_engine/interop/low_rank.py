"""Corrections of low rank in HF peft's format, LoRA: out and back, exactly.

A fused module (GPT-2's query, key and value) is one module to HF peft. Corrections of its parts become one
of their ranks together: the thin matrices in below each other, those out each in the rows of its part. Read
back, each part takes the rows that are its own, and drops the directions that never reach it.
"""

import math
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor

from peft_engine.anatomy.model import Anatomy
from peft_engine.anatomy.sites import LinearSite
from peft_engine.contract.low_rank import ALL
from peft_engine.interop.exchange import (
    Learned,
    PeftCheckpoint,
    PeftFile,
    cannot_read,
    module_names,
    refuse_unknown,
)
from peft_engine.interop.targets import pattern, shortest
from peft_engine.mechanisms.additive import key_of
from peft_engine.mechanisms.beside import Beside
from peft_engine.mechanisms.delta import LowRankDelta
from peft_engine.mechanisms.tuner import Tuner

TOUCHED = {
    *("r", "lora_alpha", "lora_dropout", "rank_pattern", "alpha_pattern", "use_rslora", "fan_in_fan_out"),
    *("target_modules", "exclude_modules", "layers_to_transform", "layers_pattern", "runtime_config"),
}
IDLE = {"megatron_core": "megatron.core", "qalora_group_size": 16, "init_lora_weights": True}
DRAWN = (True, False, "gaussian", "orthogonal", "eva", "lora_fa")
"""Ways of drawing first values that leave the model's own weights alone."""


@dataclass(frozen=True)
class Factors:
    """A correction s B A of one map: A [rank, in], B [out, rank], and an offset [out] or none."""

    down: Tensor
    up: Tensor
    scale: float
    offset: Tensor | None = None


def of_deltas(tuner: Tuner) -> Iterable[tuple[LinearSite, Factors]]:
    """The factors of a method whose corrections are `LowRankDelta`."""
    assert isinstance(tuner, Beside)
    for _, site, delta in tuner.corrections():
        assert isinstance(delta, LowRankDelta)
        yield site, Factors(delta.down.detach(), delta.up.detach(), delta.scale)


def write_deltas(tuner: Tuner) -> PeftCheckpoint:
    """The checkpoint of a method whose corrections are `LowRankDelta`."""
    return write(tuner.anatomy, of_deltas(tuner), dropout=tuner.config.dropout)


def write(
    anatomy: Anatomy, factors: Iterable[tuple[LinearSite, Factors]], *, dropout: float = 0.0
) -> PeftCheckpoint:
    """A LoRA checkpoint of corrections at named maps; those without a rank are left out."""
    names = module_names(anatomy.model)
    at: dict[str, list[tuple[LinearSite, Factors]]] = {}
    for site, one in factors:
        if len(one.down) or one.offset is not None:
            at.setdefault(names[id(site.module)], []).append((site, one))
    joined = {name: join(parts) for name, parts in at.items()}
    ranks = {name: len(one.down) for name, one in joined.items()}
    alphas = {name: one.scale * ranks[name] for name, one in joined.items()}
    rank, alpha = _most(ranks.values()), _most(alphas.values())
    biased = any(one.offset is not None for one in joined.values())
    tensors = {}
    for name, one in joined.items():
        tensors[f"{name}.lora_A.weight"], tensors[f"{name}.lora_B.weight"] = one.down, one.up
        if biased:
            offset = torch.zeros(len(one.up)) if one.offset is None else one.offset.cpu() / one.scale
            tensors[f"{name}.lora_B.bias"] = offset
    config = {
        "peft_type": "LORA",
        "r": rank,
        "lora_alpha": whole_if_it_is(alpha),
        "lora_dropout": dropout,
        "rank_pattern": pattern(ranks, rank),
        "alpha_pattern": {name: whole_if_it_is(a) for name, a in pattern(alphas, alpha).items()},
        "target_modules": shortest(anatomy.model, joined),
        "fan_in_fan_out": any(site.transposed for parts in at.values() for site, _ in parts),
        "bias": "none",
        "lora_bias": biased,
    }
    return PeftCheckpoint(config, tensors)


def join(parts: list[tuple[LinearSite, Factors]]) -> Factors:
    """The corrections of one module's parts as one correction of the module."""
    if len(parts) == 1 and parts[0][0].rows is None:
        return parts[0][1]
    outputs = total_outputs(parts[0][0])
    scale = parts[0][1].scale
    downs, ups, offset = [], [], None
    for site, one in parts:
        wide = one.up.new_zeros(outputs, one.up.shape[1])
        wide[rows_of(site)] = one.up * (one.scale / scale if one.scale != scale else 1.0)
        downs.append(one.down)
        ups.append(wide)
        if one.offset is not None:
            offset = one.up.new_zeros(outputs) if offset is None else offset
            offset[rows_of(site)] = one.offset
    return Factors(torch.cat(downs), torch.cat(ups, 1), scale, offset)


def total_outputs(site: LinearSite) -> int:
    """How many outputs the whole module of a map has."""
    weight = site.module.get_parameter("weight")
    return weight.shape[1] if site.transposed else weight.shape[0]


def rows_of(site: LinearSite) -> Tensor:
    """Which of its module's outputs a map has, [outputs]."""
    if site.rows is None:
        return torch.arange(site.outputs)
    if isinstance(site.rows, tuple):
        return torch.arange(*site.rows)
    return site.rows.cpu()


def whole_if_it_is(number: float) -> int | float:
    """HF peft's alpha is a whole number where it can be one."""
    return int(number) if float(number).is_integer() else float(number)


# -- back ---------------------------------------------------------------------------------------------------


def read(file: PeftFile, anatomy: Anatomy) -> Learned:
    """A LoRA checkpoint as settings and state of our LoRA.

    One rank serves all maps: thinner corrections are filled up with zeros, which changes no answer.

    Raises:
        EngineError: the checkpoint uses something that our LoRA has not.
    """
    config = file.config
    drawn = config.get("init_lora_weights", True)
    if drawn not in DRAWN:
        raise cannot_read("init_lora_weights", drawn)
    refuse_unknown(config, TOUCHED | {"init_lora_weights"}, IDLE)
    given = by_module(file.tensors, ("lora_A.weight", "lora_B.weight"))
    pairs = {name: (down, up) for name, (down, up) in given.items()}

    def scale_of(name: str, rank: int) -> float:
        alpha = matching(config.get("alpha_pattern") or {}, name, config.get("lora_alpha", 8))
        return float(alpha) / (math.sqrt(rank) if config.get("use_rslora") else rank)

    found = {}
    for place, site, name, which, rows in split(pairs, anatomy):
        down, _ = pairs[name]
        found[place] = (site, down[which], rows[:, which], scale_of(name, len(down)))
    rank = max(1, *(len(down) for _, down, _, _ in found.values()))
    scale = next(iter(found.values()))[3]
    targets = in_order(site for site, *_ in found.values())
    state = {}
    for block in anatomy.blocks:
        for site in block.linears():
            if site.name.rpartition(".")[2] not in targets:
                continue
            place = f"{block.place}.{site.name}"
            down, up = torch.zeros(rank, site.inputs), torch.zeros(site.outputs, rank)
            if place in found:
                _, thin, wide, own = found[place]
                down[: len(thin)] = thin
                up[:, : len(thin)] = wide if own == scale else wide * (own / scale)
            state[f"{key_of(place)}.down"], state[f"{key_of(place)}.up"] = down, up
    settings = {
        "rank": rank,
        "alpha": round(scale * rank, 9),  # as it was set, not a digit beside it
        "targets": targets,
        "dropout": float(config.get("lora_dropout") or 0.0),
    }
    return Learned(settings, state)


def in_order(sites: Iterable[LinearSite]) -> tuple[str, ...]:
    """The kinds of these maps, in the order in which a person knows them."""
    kinds = {site.name.rpartition(".")[2] for site in sites}
    return tuple(kind for kind in ALL if kind in kinds)


def by_module(tensors: dict[str, Tensor], parts: tuple[str, ...]) -> dict[str, tuple[Tensor, ...]]:
    """Module name to its tensors, in the order of `parts`.

    Raises:
        EngineError: a tensor is none of these, or one of them is missing.
    """
    found: dict[str, dict[str, Tensor]] = {}
    for name, tensor in tensors.items():
        part = next((part for part in parts if name.endswith(f".{part}")), None)
        if part is None:
            raise cannot_read("adapter_model.safetensors", name)
        found.setdefault(name.removesuffix(f".{part}"), {})[part] = tensor
    for name, has in found.items():
        if len(has) < len(parts):
            raise cannot_read("adapter_model.safetensors", f"{name}: {', '.join(has)}")
    return {name: tuple(has[part].float() for part in parts) for name, has in found.items()}


def split(
    pairs: Mapping[str, tuple[Tensor, Tensor]], anatomy: Anatomy
) -> Iterator[tuple[str, LinearSite, str, Tensor, Tensor]]:
    """(place, map, module name, which directions reach it [rank], its rows of B [outputs, rank]) of every map
    that a module's correction, A [rank, in] and B [out, rank], reaches.

    Raises:
        EngineError: a module is none of a block's maps, or has other sizes.
    """
    names = module_names(anatomy.model)
    sites: dict[str, list[tuple[str, LinearSite]]] = {}
    for block in anatomy.blocks:
        for site in block.linears():
            sites.setdefault(names[id(site.module)], []).append((f"{block.place}.{site.name}", site))
    for name, (down, up) in pairs.items():
        if name not in sites:
            raise cannot_read("target_modules", name)
        for place, site in sites[name]:
            if down.shape[1] != site.inputs or len(up) != total_outputs(site):
                raise cannot_read("base_model_name_or_path", f"{name} {tuple(up.shape)} {tuple(down.shape)}")
            rows = up[rows_of(site)]
            which = torch.ones(len(down), dtype=torch.bool)
            if site.rows is not None:
                which = (rows != 0).any(0)
                if not bool(which.any()):
                    continue
            yield place, site, name, which, rows


def matching(patterns: dict[str, Any], name: str, usual: Any) -> Any:
    """The value that HF peft takes for a module: of the first pattern that fits the end of its name."""
    return next((v for key, v in patterns.items() if re.match(rf"(.*\.)?({key})$", name)), usual)


def _most(values: Iterable[Any]) -> Any:
    """The value that occurs most often, the first of them."""
    told = list(values)
    return max(dict.fromkeys(told), key=told.count)
