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
        before = block.before_attention if attends else block.before_feed_forward
        if self.config.reads == "residual" and before is not None:
            return before, adds
        # Query and key may be asked for distances as well (DeBERTa); the value map reads the text alone.
        return (block.attention.value if attends else block.feed_forward.up).module, adds


TUNER = ParallelAdapters
