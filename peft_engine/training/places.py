"""The places of parameters, looked up in the model itself."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from peft_engine.anatomy.model import Anatomy
from peft_engine.anatomy.sites import BlockSites
from peft_engine.contract.parameter_map import SITES, Parameter, ParameterMap, Place, Whose
from peft_engine.mechanisms.additive import CONTAINER
from peft_engine.mechanisms.exact import exact
from peft_engine.mechanisms.tuner import Tuner

IN_BLOCK = re.compile(r"(?:^|\.)(encoder|decoder)-(\d+)(?:-([a-z_]+-[a-z_]+))?(?:-|\.|$)")
"""How the parts of a method name the block that they belong to: "encoder-3-attention-query"."""
OUTSIDE = {"prompt": "embedding", "fusion": "output", "reader": "output"}
"""The places of parts that belong to no block, by how their names begin."""


GOLDEN = (5**0.5 - 1) / 2


@dataclass(frozen=True, eq=False)
class Piece:
    """The numbers of a parameter that lie at one place.

    `rows` are theirs along `dim`; None where the whole parameter lies there.
    """

    place: Place
    count: int
    dim: int = 0
    rows: Tensor | None = None

    def of(self, value: Tensor) -> Tensor:
        """These numbers of the parameter, or of its gradient."""
        return value if self.rows is None else value.index_select(self.dim, self.rows.to(value.device))

    def spread(self, value: Tensor, most: int) -> Tensor | None:
        """Where in the laid-out parameter at most `most` of these numbers lie, spread evenly and always the
        same; None for the whole parameter where it has no more."""
        if self.rows is None and self.count <= most:
            return None
        chosen = torch.arange(min(self.count, most))
        if self.count > most:  # steps of the golden ratio fall into no row or column more than into another
            chosen = ((exact(chosen) * GOLDEN).frac() * self.count).long()
        if self.rows is not None:
            rows = self.rows.cpu()
            if self.dim == 0:
                inner = value[0].numel()
                chosen = rows[chosen // inner] * inner + chosen % inner
            else:
                chosen = chosen // len(rows) * value.shape[1] + rows[chosen % len(rows)]
        return chosen.to(value.device)


def stacks_of(anatomy: Anatomy) -> tuple[tuple[str, int], ...]:
    """The stacks of a model with their numbers of blocks, from the input up."""
    names = dict.fromkeys(block.stack for block in anatomy.blocks)
    return tuple((name, sum(block.stack == name for block in anatomy.blocks)) for name in names)


class Ground:
    """The places of a model's own modules and parameters, looked up before a method is attached.

    Attributes:
        anatomy: the model, with its heads and frozen.
    """

    def __init__(self, anatomy: Anatomy) -> None:
        self.anatomy = anatomy
        self._own = {id(parameter) for parameter in anatomy.model.parameters()}
        sites = {id(module): place for module, place in _sites(anatomy)}
        shared = _shared(anatomy)
        paths = list(anatomy.model.named_modules())
        self._places = {path: sites[id(module)] for path, module in paths if id(module) in sites}
        self._shared = {path: shared[id(module)] for path, module in paths if id(module) in shared}

    def map_with(self, tuner: Tuner, empty: ParameterMap) -> ParameterMap:
        """The map with this tuner attached to the model; `empty` has everything but the parameters."""
        parameters = self.parameters()
        trained = sum(one.count for one in parameters if one.learns and one.whose != "head")
        over = trained - tuner.learning_count()
        return ParameterMap(
            **{name: getattr(empty, name) for name in ("model", "method", "label", "family", "stacks")},
            parameters=tuple(parameters),
            held=max(0, over),
            beside=max(0, -over),
        )

    def parameters(self) -> list[Parameter]:
        """Every parameter of the model as it is now, at its place."""
        head = {id(parameter) for parameter in self.anatomy.head_parameters()}
        parameters: list[Parameter] = []
        for name, value in self.anatomy.model.named_parameters():
            added = id(value) not in self._own
            whose: Whose = "head" if id(value) in head else "method" if added else "model"
            for piece in self._pieces(name, value, whose):
                shape = tuple(value.shape)
                parameters.append(
                    Parameter(piece.place, name, shape, piece.count, value.requires_grad, whose)
                )
        return parameters

    def learning(self) -> dict[str, tuple[nn.Parameter, list[Piece]]]:
        """By name, what learns at this moment and the places that it lies at."""
        head = {id(parameter) for parameter in self.anatomy.head_parameters()}
        return {
            name: (value, self._pieces(name, value, "head" if id(value) in head else "model"))
            for name, value in self.anatomy.model.named_parameters()
            if value.requires_grad
        }

    def _pieces(self, name: str, value: nn.Parameter, whose: Whose) -> list[Piece]:
        """The places that hold a parameter, and how many of its numbers each."""
        if whose == "head":
            return [Piece(Place("", -1, "task_head"), value.numel())]
        if name.startswith(f"{CONTAINER}."):
            return [Piece(_place_of_part(name.removeprefix(f"{CONTAINER}.")), value.numel())]
        path = name
        while path:
            path = path.rpartition(".")[0]
            fused = self._shared.get(path)
            if fused is not None:
                whole = sum(len(rows) for _, rows in fused)
                if whole in value.shape:
                    dim, each = tuple(value.shape).index(whole), value.numel() // whole
                    return [Piece(place, each * len(rows), dim, rows) for place, rows in fused]
                if value.numel() % whole == 0:  # packed in few bits, so that it has another shape
                    return [Piece(place, value.numel() // whole * len(rows)) for place, rows in fused]
            if path in self._places:
                return [Piece(self._places[path], value.numel())]
        return [Piece(Place("", -1, "output"), value.numel())]


def _sites(anatomy: Anatomy) -> Iterator[tuple[nn.Module, Place]]:
    """The model's modules with their places; whatever lies within one of them is at its place."""
    for stack in dict.fromkeys(block.stack for block in anatomy.blocks):
        yield anatomy.stack_module(stack), Place("", -1, "embedding")
        yield anatomy.embedding(stack), Place("", -1, "embedding")
    yield anatomy.base, Place("", -1, "embedding")
    pooler = anatomy.pooler()
    if pooler is not None:
        yield pooler, Place("", -1, "output")
    for norm in anatomy.outer_norms():
        yield norm, Place("", -1, "outer_norm" if anatomy.shape.pre_norm else "embedding_norm")
    for block in anatomy.blocks:
        yield from _in_block(block)


def _in_block(block: BlockSites) -> Iterator[tuple[nn.Module, Place]]:
    yield block.module, Place(block.stack, block.index, "block")
    for module in block.module.modules():
        if type(module).__name__.lower().endswith("norm"):
            yield module, Place(block.stack, block.index, "norm")
    for norm in block.norms:
        yield norm, Place(block.stack, block.index, "norm")
    for site in block.linears():
        yield site.module, Place(block.stack, block.index, site.name)


def _shared(anatomy: Anatomy) -> dict[int, list[tuple[Place, Tensor]]]:
    """By the id of a module that holds several named maps: their places, and the rows of each."""
    found: dict[int, list[tuple[Place, Tensor]]] = {}
    for block in anatomy.blocks:
        for site in block.linears():
            if site.rows is not None:
                place = Place(block.stack, block.index, site.name)
                rows = site.rows if isinstance(site.rows, Tensor) else torch.arange(*site.rows)
                found.setdefault(id(site.module), []).append((place, rows))
    return found


def _place_of_part(name: str) -> Place:
    """The place of a parameter that a method adds, by its name."""
    found = IN_BLOCK.search(name)
    if found is not None:
        site = (found[3] or "").replace("-", ".")
        return Place(found[1], int(found[2]), site if site in SITES else "block")
    return Place("", -1, OUTSIDE.get(name.partition(".")[0], "shared"))
