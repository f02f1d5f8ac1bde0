"""Prefix-tuning: [P_K ; K] and [P_V ; V] in every attention (Li and Liang 2021, arXiv 2101.00190)."""

import torch

from peft_engine.mechanisms.prefix import Prefixed, Prefixes


class PrefixTuning(Prefixed):
    def build(self, generator: torch.Generator) -> None:
        config = self.config
        self.prefixes = Prefixes(
            self,
            length=config.length,
            bottleneck=config.bottleneck if config.reparameterise else None,
            dropout=config.dropout,
            generator=generator,
        )

    def finish(self) -> None:
        self.prefixes.drop_networks()


TUNER = PrefixTuning
