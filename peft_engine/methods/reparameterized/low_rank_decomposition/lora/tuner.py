"""LoRA: a low-rank branch beside each chosen matrix (Hu et al. 2022, arXiv 2106.09685)."""

from typing import Any

import torch
from torch import Tensor

from peft_engine.anatomy.sites import BlockSites, LinearSite
from peft_engine.mechanisms.additive import Additive, key_of
from peft_engine.mechanisms.delta import LowRankDelta, add_to


class Lora(Additive):
    """y = x W^T + b + (alpha / rank) drop(x) A^T B^T at every target."""

    def build(self, generator: torch.Generator) -> None:
        config = self.config
        for block, site in self.targets():
            delta = LowRankDelta(
                site.inputs, site.outputs, config.rank, config.alpha / config.rank, config.dropout, generator
            )
            place = f"{block.place}.{site.name}"
            self.modules[key_of(place)] = delta
            self.after(place, site.module, self._branch(site, delta))

    def targets(self) -> list[tuple[BlockSites, LinearSite]]:
        return [
            (block, site)
            for block in self.anatomy.blocks
            for site in block.linears()
            if site.name.rpartition(".")[2] in self.config.targets
        ]

    def merge(self) -> None:
        for block, site in self.targets():
            delta = self.modules[key_of(f"{block.place}.{site.name}")]
            assert isinstance(delta, LowRankDelta)
            site.add_to_weight(delta.weight().detach())
        self.detach()

    def _branch(self, site: LinearSite, delta: LowRankDelta) -> Any:
        def change(arguments: tuple[Tensor, ...], output: Tensor) -> Tensor:
            return add_to(site, output, delta(arguments[0]))

        return change


TUNER = Lora
