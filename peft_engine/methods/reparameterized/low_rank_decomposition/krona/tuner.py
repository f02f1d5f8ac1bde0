"""KronA: y = x W^T + b + s x (A kron B)^T (Edalati et al. 2022, arXiv 2212.10650)."""

import torch
from torch import Tensor, nn

from peft_engine.anatomy.sites import LinearSite
from peft_engine.mechanisms.additive import key_of
from peft_engine.mechanisms.beside import Beside
from peft_engine.mechanisms.bottleneck import beside_feed_forward
from peft_engine.mechanisms.kronecker import KroneckerDelta


class WithShare(nn.Module):
    """The product and a learned share of the input: s (A kron B) x + t x, t zero at first (KronA_B_res)."""

    def __init__(self, product: KroneckerDelta) -> None:
        super().__init__()
        self.product = product
        self.share = nn.Parameter(torch.zeros(1))

    def forward(self, x: Tensor) -> Tensor:
        """[..., d] to [..., d]."""
        added: Tensor = self.product(x) + self.share * x
        return added


class KronA(Beside):
    """A product beside each chosen matrix, or beside each feed-forward part (KronA_B)."""

    def correction(self, site: LinearSite, generator: torch.Generator) -> nn.Module:
        return self._product(site.inputs, site.outputs, generator)

    def build(self, generator: torch.Generator) -> None:
        if self.config.place == "matrices":
            super().build(generator)
            return
        width = self.anatomy.shape.width
        for block in self.anatomy.blocks:
            product = self._product(width, width, generator)
            module: nn.Module = product
            if self.config.place == "feed_forward_residual":
                module = WithShare(product)
            self.modules[key_of(block.place)] = module
            beside_feed_forward(self, block, module)

    def _product(self, inputs: int, outputs: int, generator: torch.Generator) -> KroneckerDelta:
        config = self.config
        return KroneckerDelta(
            inputs,
            outputs,
            wanted=config.grid,
            scale=config.scale,
            zero=config.zero,
            dropout=config.dropout,
            generator=generator,
        )


TUNER = KronA
