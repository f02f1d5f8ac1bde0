"""A correction beside every chosen matrix: y = x W^T + b + D(x), with D of one kind or another."""

from collections.abc import Callable, Iterator
from typing import Any, Protocol, cast

import torch
from torch import Tensor, nn

from peft_engine.anatomy.sites import BlockSites, LinearSite
from peft_engine.mechanisms.additive import Additive, key_of
from peft_engine.mechanisms.delta import add_to


class Correction(Protocol):
    """What stands beside a matrix: a module that knows the matrix which it amounts to."""

    def __call__(self, x: Tensor) -> Tensor:
        """[..., in] to [..., out]."""

    def weight(self) -> Tensor:
        """The correction as a matrix [out, in]."""


class Beside(Additive):
    """Corrections at the sites named by the setting `targets`; they merge by addition."""

    def correction(self, site: LinearSite, generator: torch.Generator) -> nn.Module:
        """The module for one matrix; it must fit `Correction`."""
        raise NotImplementedError(type(self).__name__)  # every such method has its own

    def build(self, generator: torch.Generator) -> None:
        for block, site in self.targets():
            self.put(f"{block.place}.{site.name}", site, self.correction(site, generator))

    def put(self, place: str, site: LinearSite, correction: nn.Module) -> None:
        """Let a correction work at a place. What stands there later under the same key takes over."""
        key = key_of(place)
        self.modules[key] = correction
        self.after(place, site.module, self._add(site, key))

    def targets(self) -> Iterator[tuple[BlockSites, LinearSite]]:
        """The chosen matrices, from the input up."""
        for block in self.anatomy.blocks:
            for site in block.linears():
                if site.name.rpartition(".")[2] in self.config.targets:
                    yield block, site

    def corrections(self) -> Iterator[tuple[str, LinearSite, Correction]]:
        """(place, site, correction) of every chosen matrix."""
        for block, site in self.targets():
            place = f"{block.place}.{site.name}"
            yield place, site, cast(Correction, self.modules[key_of(place)])

    def merge(self) -> None:
        for _, site, correction in self.corrections():
            site.add_to_weight(correction.weight().detach())
        self.detach()

    def _add(self, site: LinearSite, key: str) -> Callable[[Any, Tensor], Tensor]:
        def change(arguments: tuple[Tensor, ...], output: Tensor) -> Tensor:
            return add_to(site, output, self.modules[key](arguments[0]))

        return change
