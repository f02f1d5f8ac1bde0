"""(IA)^3: l_k * K, l_v * V and l_ff * (inner feed-forward values) (Liu et al. 2022, arXiv 2205.05638)."""

from collections import defaultdict
from collections.abc import Iterator
from typing import Any, cast

import torch
from torch import Tensor

from peft_engine.anatomy.sites import BlockSites, LinearSite
from peft_engine.mechanisms.additive import Additive, key_of
from peft_engine.mechanisms.scale import Scale, scale_outputs


class Ia3(Additive):
    """Vectors of ones at the start, so that the model answers as before."""

    def build(self, generator: torch.Generator) -> None:
        for block in self.anatomy.blocks:
            # Keys and values that come from one fused module are multiplied together.
            together: dict[Any, list[tuple[LinearSite, Scale]]] = defaultdict(list)
            for site in self._outputs(block):
                together[site.module].append((site, self._scale(block, site, site.outputs)))
            for module, sites in together.items():
                place = "+".join(f"{block.place}.{site.name}" for site, _ in sites)
                self.after(place, module, self._outputs_by(sites))
            for site in self._inputs(block):
                self.before(f"{block.place}.{site.name}", site.module, self._scale(block, site, site.inputs))

    def merge(self) -> None:
        for block in self.anatomy.blocks:
            for site in self._outputs(block):
                site.scale_rows(self._factor(block, site))
            for site in self._inputs(block):
                site.scale_columns(self._factor(block, site))
        self.detach()

    def _outputs(self, block: BlockSites) -> Iterator[LinearSite]:
        """The maps whose outputs are multiplied."""
        for _, attention in block.attentions():
            if "key" in self.config.targets:
                yield attention.key
            if "value" in self.config.targets:
                yield attention.value

    def _inputs(self, block: BlockSites) -> Iterator[LinearSite]:
        """The map whose inputs are multiplied: they are what the feed-forward part has inside."""
        if "feed_forward" in self.config.targets:
            yield block.feed_forward.down

    def _scale(self, block: BlockSites, site: LinearSite, width: int) -> Scale:
        scale = Scale(width)
        self.modules[key_of(f"{block.place}.{site.name}")] = scale
        return scale

    def _factor(self, block: BlockSites, site: LinearSite) -> Tensor:
        return cast(Scale, self.modules[key_of(f"{block.place}.{site.name}")]).factor.detach()

    @staticmethod
    def _outputs_by(sites: list[tuple[LinearSite, Scale]]) -> Any:
        def change(_: Any, output: Tensor) -> Tensor:
            return scale_outputs(sites, output)

        return change


TUNER = Ia3
