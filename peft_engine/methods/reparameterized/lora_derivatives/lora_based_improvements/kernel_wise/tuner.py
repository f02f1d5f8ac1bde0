"""Kernel-wise adapter (Kernel-mix): thin corrections head by head (Chen et al. 2022, arXiv 2205.03720)."""

from collections.abc import Iterator

import torch

from peft_engine.anatomy.sites import AttentionSites, BlockSites, LinearSite
from peft_engine.mechanisms.beside import Beside
from peft_engine.mechanisms.heads import OutputHeads, PerHead, QueryHeads, ValueHeads


class KernelWise(Beside):
    """Query, value and, if wanted, output of every attention, cross-attention included."""

    def build(self, generator: torch.Generator) -> None:
        for block, site in self.targets():
            one = block.cross if site.name.startswith("cross") else block.attention
            assert one is not None
            self.put(f"{block.place}.{site.name}", site, self._correction(one, site, generator))

    def targets(self) -> Iterator[tuple[BlockSites, LinearSite]]:
        for block in self.anatomy.blocks:
            for _, one in block.attentions():
                yield block, one.query
                yield block, one.value
                if self.config.parts == "qvo":
                    yield block, one.output

    def merge(self) -> None:
        """Weights and biases; a value's correction reads the key map, which is not changed here."""
        for _, site, correction in self.corrections():
            assert isinstance(correction, PerHead)
            offset = correction.offset()
            if offset is not None:
                site.add_to_bias(offset.detach())
        super().merge()

    def _correction(self, one: AttentionSites, site: LinearSite, generator: torch.Generator) -> PerHead:
        config, shape = self.config, self.anatomy.shape
        rank, width, heads = config.value_rank, shape.head_width, shape.heads
        common, init = config.shared_value_rank, config.init
        down: tuple[int, ...]
        up: tuple[int, ...]
        if site is one.value:
            down, up = (shape.kv_heads, rank, width), (shape.kv_heads, width, rank)
            return ValueHeads(site, one.key, down, up, shared=common, init=init, generator=generator)
        if site is one.output:
            down = (heads, rank, width)
            up = (site.outputs, heads * rank)
            return OutputHeads(site, down, up, shared=common, init=init, generator=generator)
        rank, common = config.query_rank, config.shared_query_rank
        down, up = (heads * rank, site.inputs), (heads, width, rank)
        return QueryHeads(site, down, up, shared=common, init=init, generator=generator)


TUNER = KernelWise
