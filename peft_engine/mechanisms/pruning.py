"""Heads and neurons: which there are, how much each matters, and how they are cut out."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any, cast

import torch
from torch import Tensor, nn

from peft_engine.anatomy.model import Anatomy
from peft_engine.anatomy.sites import AttentionSites, BlockSites, LinearSite


@dataclass(eq=False)
class Group:
    """The heads of one attention, or the neurons of one feed-forward part.

    Attributes:
        place: "encoder.0.attention".
        size: how many units there are; where heads share keys and values, those that share are one unit.
        rows: the maps with a unit's outputs, each with how many outputs a unit has there.
        columns: the map that reads the units.
        width: its inputs for one unit.
        module: the attention module, whose sizes change when heads are cut out; None for neurons.
    """

    place: str
    size: int
    rows: tuple[tuple[LinearSite, int], ...]
    columns: LinearSite
    width: int
    module: nn.Module | None
    kept: Tensor = field(default_factory=lambda: torch.ones(0))

    def unit_parameters(self) -> int:
        """Numbers of the model that go with one unit."""
        of_rows = sum(each * (site.inputs + (site.bias is not None)) for site, each in self.rows)
        return of_rows + self.width * self.columns.outputs

    def mask(self) -> Tensor:
        """1 or 0 for each input of the map that reads the units, [size * width]."""
        return self.kept.repeat_interleave(self.width)


def groups(anatomy: Anatomy, block: BlockSites) -> Iterator[Group]:
    """Heads of each attention of a block, then its neurons."""
    for name, one in block.attentions():
        yield _heads(anatomy, f"{block.place}.{name}", one)
    parts = block.feed_forward
    rows = tuple((site, 1) for site in (parts.up, parts.gate) if site is not None)
    yield Group(f"{block.place}.feed_forward", parts.down.inputs, rows, parts.down, 1, None)


def _heads(anatomy: Anatomy, place: str, one: AttentionSites) -> Group:
    shape = anatomy.shape
    width, sharing = shape.head_width, shape.heads // shape.kv_heads
    rows = ((one.query, sharing * width), (one.key, width), (one.value, width))
    return Group(place, shape.kv_heads, rows, one.output, sharing * width, one.module)


def importance(group: Group, element: Callable[[LinearSite], Tensor | None]) -> Tensor | None:
    """The units' importance, [size]: sums over each map's part of a unit, each map's sums made one long.

    Args:
        element: the importance of every weight of a map, [out, in], or None where it is not known.

    Returns:
        None where no map of the group is known.

    Source: Zhang et al., LoRAPrune, Findings of ACL 2024, arXiv 2305.18403, section 3.3.
    """
    sums = []
    for site, each in group.rows:
        found = element(site)
        if found is not None:
            sums.append(found.sum(1).view(group.size, each).sum(1))
    found = element(group.columns)
    if found is not None:
        sums.append(found.sum(0).view(group.size, group.width).sum(1))
    if not sums:
        return None
    return torch.stack([one / one.norm().clamp(min=1e-30) for one in sums]).sum(0)


def lowest_off(scores: Tensor, share: float) -> Tensor:
    """1 for the units that stay, 0 for the share with the lowest scores; one unit stays always."""
    kept = torch.ones_like(scores)
    off = min(round(share * len(scores)), len(scores) - 1)
    kept[scores.argsort(stable=True)[:off]] = 0.0
    return kept


@torch.no_grad()
def cut_out(group: Group) -> None:
    """Take the units that are off out of the model: its maps become smaller, the answers stay the same."""
    units = group.kept.nonzero().flatten()
    if len(units) == group.size:
        return
    keep: dict[nn.Module, list[Tensor]] = {}
    for site, each in group.rows:
        keep.setdefault(site.module, []).append(_rows_of(site, _spread(units, each)))
    transposed = group.columns.transposed
    for module, rows in keep.items():
        _shrink(module, torch.cat(rows).sort().values, 1 if transposed else 0, bias=True)
    _shrink(group.columns.module, _spread(units, group.width), 0 if transposed else 1, bias=False)
    if group.module is not None:
        heads = len(units) * group.width // group.rows[1][1]
        for name, size in (("num_heads", heads), ("split_size", len(units) * group.width)):
            if isinstance(getattr(group.module, name, None), int):
                setattr(group.module, name, size)


def _spread(units: Tensor, each: int) -> Tensor:
    """The places of units that are `each` long."""
    return (units[:, None] * each + torch.arange(each, device=units.device)).flatten()


def _rows_of(site: LinearSite, places: Tensor) -> Tensor:
    """Outputs of a named map as outputs of its module."""
    if site.rows is None:
        return places
    if isinstance(site.rows, tuple):
        return places + site.rows[0]
    return site.rows.to(places.device)[places]


def _shrink(module: nn.Module, places: Tensor, dimension: int, *, bias: bool) -> None:
    """Keep the given places of a weight along a dimension, and of the bias if wanted."""
    weight = module.get_parameter("weight")
    module.weight = nn.Parameter(weight.index_select(dimension, places), requires_grad=weight.requires_grad)
    old = getattr(module, "bias", None)
    if bias and isinstance(old, Tensor):
        module.bias = nn.Parameter(old[places], requires_grad=old.requires_grad)
    if isinstance(module, nn.Linear):
        module.out_features, module.in_features = module.weight.shape
    elif bias:
        cast(Any, module).nf = module.weight.shape[1]  # transformers' transposed map
