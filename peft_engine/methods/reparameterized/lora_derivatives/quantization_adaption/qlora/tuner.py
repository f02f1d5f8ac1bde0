"""QLoRA: LoRA beside matrices that are stored in four bits (Dettmers et al. 2023, arXiv 2305.14314)."""

import torch
from torch import Tensor

from peft_engine.anatomy.sites import LinearSite
from peft_engine.mechanisms.delta import LowRankDelta
from peft_engine.mechanisms.quantised import Code
from peft_engine.mechanisms.quantised_base import Matrix, OnQuantisedBase
from peft_engine.mechanisms.quantised_normal import to_normal_float


class QLora(OnQuantisedBase):
    """y = x dequant(W4)^T + b + (alpha / rank) drop(x) A^T B^T at every target."""

    def code(self, matrix: Matrix, weight: Tensor) -> Code:
        return to_normal_float(weight, self.config.levels, nested=self.config.double)

    def correction(self, site: LinearSite, generator: torch.Generator) -> LowRankDelta:
        config = self.config
        scale = config.alpha / config.rank
        return LowRankDelta(site.inputs, site.outputs, config.rank, scale, config.dropout, generator)


TUNER = QLora
