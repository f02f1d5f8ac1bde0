"""AutoPEFT: prefix, parallel and serial adapter in chosen blocks (Zhou et al. 2024, arXiv 2301.12132)."""

import torch

from peft_engine.mechanisms.additive import Additive, key_of
from peft_engine.mechanisms.bottleneck import (
    Bottleneck,
    ParallelAdapter,
    behind_feed_forward,
    beside_feed_forward,
)
from peft_engine.mechanisms.prefix import Prefixes
from peft_engine.methods.hybrid.automatic.autopeft.card import mixture


class AutoPeft(Additive):
    """[P ; K], [P ; V] in attentions, FFN(x) + s A(x) beside, A behind the sum, in the chosen blocks."""

    prefixes: Prefixes | None = None

    def build(self, generator: torch.Generator) -> None:
        config, width = self.config, self.anatomy.shape.width
        mixed = mixture(config, self.anatomy.shape)
        chosen = [self.anatomy.blocks[n] for n in mixed.blocks]
        if mixed.prefix and chosen:
            self.prefixes = Prefixes(
                self,
                length=mixed.prefix,
                bottleneck=config.prefix_bottleneck if config.reparameterise else None,
                dropout=0.0,
                generator=generator,
                chosen=chosen,
            )
        for block in chosen:
            if mixed.parallel:
                branch = ParallelAdapter(width, mixed.parallel, config.scale, generator)
                self.modules[key_of(f"{block.place}.parallel")] = branch
                beside_feed_forward(self, block, branch)
            if mixed.serial:
                adapter = Bottleneck(
                    width,
                    mixed.serial,
                    activation="gelu",
                    init="near_zero",
                    dropout=0.0,
                    generator=generator,
                )
                self.modules[key_of(f"{block.place}.serial")] = adapter
                behind_feed_forward(self, block, adapter)

    def finish(self) -> None:
        if self.prefixes is not None:
            self.prefixes.drop_networks()


TUNER = AutoPeft
