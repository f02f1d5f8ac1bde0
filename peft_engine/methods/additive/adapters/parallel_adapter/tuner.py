"""Parallel Adapter: Sub(x) + s A(x) (He et al. 2022, arXiv 2110.04366)."""

import torch
from torch import nn

from peft_engine.anatomy.sites import BlockSites, LinearSite
from peft_engine.mechanisms.additive import Additive, key_of
from peft_engine.mechanisms.bottleneck import ParallelAdapter, beside


class ParallelAdapters(Additive):
    """One branch beside a sublayer of every block, zero at the start."""

    def build(self, generator: torch.Generator) -> None:
        config = self.config
        for block in self.anatomy.blocks:
            branch = ParallelAdapter(
                self.anatomy.shape.width,
                config.bottleneck,
                nn.Parameter(torch.ones(())) if config.learned_scale else config.scale,
                generator,
                config.dropout,
            )
            self.modules[key_of(block.place)] = branch
            reads, adds = self._ends(block)
            beside(self, f"{block.place}.beside_{config.beside}", reads, adds, branch)

    def _ends(self, block: BlockSites) -> tuple[nn.Module, LinearSite]:
        """(the module whose input the branch reads, the map to whose output it adds)"""
        attends = self.config.beside == "attention"
        adds = block.attention.output if attends else block.feed_forward.down
        if self.config.reads == "residual" and self.anatomy.shape.pre_norm:
            # The norms of a block come in the order in which they are used; the feed-forward's is the last.
            sublayer = 0 if attends else 1 if block.cross is None else 2
            return block.norms[sublayer], adds
        return (block.attention.query if attends else block.feed_forward.up).module, adds


TUNER = ParallelAdapters
