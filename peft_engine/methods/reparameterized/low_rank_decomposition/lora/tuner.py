"""LoRA: a low-rank branch beside each chosen matrix (Hu et al. 2022, arXiv 2106.09685)."""

import torch

from peft_engine.anatomy.sites import LinearSite
from peft_engine.mechanisms.beside import Beside
from peft_engine.mechanisms.delta import LowRankDelta


class Lora(Beside):
    """y = x W^T + b + (alpha / rank) drop(x) A^T B^T at every target."""

    def correction(self, site: LinearSite, generator: torch.Generator) -> LowRankDelta:
        config = self.config
        return LowRankDelta(
            site.inputs, site.outputs, config.rank, config.alpha / config.rank, config.dropout, generator
        )


TUNER = Lora
