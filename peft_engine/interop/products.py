"""KronA in HF peft's format, where LoKr can hold it: two factors whose sizes one number decides."""

from collections.abc import Iterable
from typing import Any

import torch
from torch import Tensor

from peft_engine.anatomy.model import Anatomy
from peft_engine.anatomy.sites import LinearSite
from peft_engine.contract.kronecker import cut
from peft_engine.contract.texts import N_
from peft_engine.interop.exchange import (
    Learned,
    PeftCheckpoint,
    PeftFile,
    cannot_hold,
    cannot_read,
    module_names,
    refuse_unknown,
)
from peft_engine.interop.low_rank import in_order, matching, whole_if_it_is
from peft_engine.interop.targets import shortest
from peft_engine.mechanisms.additive import key_of

SETTINGS = {
    *("r", "alpha", "rank_pattern", "alpha_pattern", "decompose_both", "decompose_factor", "init_weights"),
    *("target_modules", "exclude_modules", "layers_to_transform", "layers_pattern"),
    *("rank_dropout", "module_dropout", "rank_dropout_scale", "use_effective_conv2d"),
}
NEARLY_SQUARE = -1


def write(
    anatomy: Anatomy, factors: Iterable[tuple[LinearSite, Tensor, Tensor]], scale: float
) -> PeftCheckpoint:
    """A LoKr checkpoint of s (A kron B) at named maps.

    Raises:
        EngineError: a module holds several maps, or no one number gives all the sizes.
    """
    names = module_names(anatomy.model)
    told = [(site, left.detach(), right.detach()) for site, left, right in factors]
    if any(site.rows is not None or site.transposed for site, _, _ in told):
        raise cannot_hold(
            N_("HF peft has no Kronecker products for modules that hold query, key and value together.")
        )
    rank = max(max(right.shape) for _, _, right in told)  # so large that both factors stay whole
    tensors = {}
    for site, left, right in told:
        tensors[f"{names[id(site.module)]}.lokr_w1"] = left
        tensors[f"{names[id(site.module)]}.lokr_w2"] = right
    config: dict[str, Any] = {
        "peft_type": "LOKR",
        "r": rank,
        "alpha": whole_if_it_is(scale * rank),
        "decompose_both": False,
        "decompose_factor": _factor([(site, left) for site, left, _ in told]),
        "target_modules": shortest(anatomy.model, [names[id(site.module)] for site, _, _ in told]),
    }
    return PeftCheckpoint(config, tensors)


def _factor(grids: list[tuple[LinearSite, Tensor]]) -> int:
    """The number from which HF peft makes all these sizes."""
    sides = {side for _, left in grids for side in left.shape}
    if len(sides) == 1:
        return int(sides.pop())
    if all(left.shape == _nearly_square(site) for site, left in grids):
        return NEARLY_SQUARE
    raise cannot_hold(N_("HF peft cuts inputs and outputs into equally many pieces; here they differ."))


def _nearly_square(site: LinearSite) -> tuple[int, int]:
    return cut(site.outputs, 0)[0], cut(site.inputs, 0)[0]


def read(file: PeftFile, anatomy: Anatomy) -> Learned:
    """Settings and state of our KronA; maps without a correction get a grid of zeros.

    Raises:
        EngineError: the sizes are none that one grid gives, or a module is none of a block's maps.
    """
    config = file.config
    refuse_unknown(config, SETTINGS, {})
    names = module_names(anatomy.model)
    sites = {
        names[id(site.module)]: (f"{block.place}.{site.name}", site)
        for block in anatomy.blocks
        for site in block.linears()
        if site.rows is None and not site.transposed
    }
    whole: dict[str, tuple[LinearSite, Tensor, Tensor]] = {}
    for name in dict.fromkeys(key.rpartition(".")[0] for key in file.tensors):
        if name not in sites:
            raise cannot_read("target_modules", name)
        place, site = sites[name]
        rank = matching(config.get("rank_pattern") or {}, name, config.get("r", 8))
        alpha = matching(config.get("alpha_pattern") or {}, name, config.get("alpha", 8))
        left = _side(file.tensors, f"{name}.lokr_w1") * (float(alpha) / rank)
        whole[place] = (site, left, _side(file.tensors, f"{name}.lokr_w2"))
    grid = _grid(list(whole.values()))
    targets = in_order(site for site, _, _ in whole.values())
    state = {}
    for place, site in sites.values():
        if site.name.rpartition(".")[2] in targets:
            rows, columns = cut(site.outputs, grid), cut(site.inputs, grid)
            none = (site, torch.zeros(rows[0], columns[0]), torch.zeros(rows[1], columns[1]))
            _, state[f"{key_of(place)}.left"], state[f"{key_of(place)}.right"] = whole.get(place, none)
    return Learned({"targets": targets, "grid": grid, "scale": 1.0}, state)


def _side(tensors: dict[str, Tensor], name: str) -> Tensor:
    """A factor, multiplied out where HF peft keeps it as two."""
    if name in tensors:
        return tensors[name].float()
    if f"{name}_a" not in tensors or f"{name}_b" not in tensors:
        raise cannot_read("adapter_model.safetensors", name)
    return tensors[f"{name}_a"].float() @ tensors[f"{name}_b"].float()


def _grid(whole: list[tuple[LinearSite, Tensor, Tensor]]) -> int:
    """The grid that gives these sizes: 0 is nearly square."""
    sides = {side for _, left, _ in whole for side in left.shape}
    if len(sides) == 1:
        return int(sides.pop())
    if all(left.shape == _nearly_square(site) for site, left, _ in whole):
        return 0
    raise cannot_read("decompose_factor", next(tuple(left.shape) for _, left, _ in whole))
