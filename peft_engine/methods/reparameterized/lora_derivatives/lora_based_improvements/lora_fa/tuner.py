"""LoRA-FA: y = x W^T + b + s (x A^T) B^T with A frozen (Zhang et al. 2023, arXiv 2308.03303)."""

import math

import torch
from torch import nn

from peft_engine.anatomy.sites import LinearSite
from peft_engine.mechanisms.beside import Beside
from peft_engine.mechanisms.delta import LowRankDelta

JITTER = 1e-8
"""Added to the diagonal of A A^T before it is inverted."""


class LoraFA(Beside):
    """B learns; with the fitted gradient its step changes W as nearly as it can like full training."""

    def correction(self, site: LinearSite, generator: torch.Generator) -> nn.Module:
        config = self.config
        scale = config.alpha / config.rank
        delta = LowRankDelta(site.inputs, site.outputs, config.rank, scale, config.dropout, generator)
        if config.drawing == "normal":
            with torch.no_grad():
                delta.down.normal_(0, 1 / math.sqrt(config.rank), generator=generator)
        delta.down.requires_grad_(False)
        return delta

    @torch.no_grad()
    def after_backward(self, step: int, total: int) -> None:
        """gB becomes gB (A A^T)^-1 / s^2: the least-squares fit of s B A to the gradient of W."""
        if self.config.gradient == "plain":
            return
        for delta in self.modules.values():
            assert isinstance(delta, LowRankDelta)
            if delta.up.grad is None:
                continue
            square = delta.down @ delta.down.T
            square.diagonal().add_(JITTER)
            fitted = torch.linalg.solve(square, delta.up.grad.T).T
            delta.up.grad.copy_(fitted / delta.scale**2)


TUNER = LoraFA
