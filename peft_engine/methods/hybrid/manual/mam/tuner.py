"""MAM adapter: prefix and parallel adapter together (He et al. 2022, arXiv 2110.04366, section 4.6)."""

import torch

from peft_engine.mechanisms.additive import Additive, key_of
from peft_engine.mechanisms.bottleneck import ParallelAdapter, beside_feed_forward
from peft_engine.mechanisms.prefix import Prefixes


class Mam(Additive):
    """[P ; K], [P ; V] in every attention; FFN(x) + s A(x) in every feed-forward."""

    def build(self, generator: torch.Generator) -> None:
        config = self.config
        self.prefixes = Prefixes(
            self,
            length=config.length,
            bottleneck=config.prefix_bottleneck if config.reparameterise else None,
            dropout=config.dropout,
            generator=generator,
        )
        for block in self.anatomy.blocks:
            branch = ParallelAdapter(self.anatomy.shape.width, config.bottleneck, config.scale, generator)
            self.modules[key_of(block.place)] = branch
            beside_feed_forward(self, block, branch)

    def finish(self) -> None:
        self.prefixes.drop_networks()


TUNER = Mam
