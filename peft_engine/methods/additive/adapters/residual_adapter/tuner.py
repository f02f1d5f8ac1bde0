"""Residual Adapter: h + A(LN(h)) behind every block (Lin et al. 2020, arXiv 2004.03829)."""

import torch

from peft_engine.mechanisms.additive import Additive, key_of
from peft_engine.mechanisms.residual_adapter import ResidualAdapter


class ResidualAdapters(Additive):
    """One adapter behind each block, after both of its residual sums."""

    def build(self, generator: torch.Generator) -> None:
        for block in self.anatomy.blocks:
            adapter = ResidualAdapter(
                self.anatomy.shape.width,
                self.config.bottleneck,
                zero_up=self.config.start == "zero_up",
                generator=generator,
            )
            self.modules[key_of(block.place)] = adapter
            self.after(block.place, block.module, adapter.behind)


TUNER = ResidualAdapters
