"""L-LoRA: J(phi_0) (phi - phi_0) beside each chosen matrix (Tang et al. 2024, arXiv 2310.04742)."""

import math

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from peft_engine.anatomy.sites import LinearSite
from peft_engine.mechanisms.beside import Beside
from peft_engine.mechanisms.fusing import by_majority, require_alike, weighted

COMMON_SEED = 20231004
"""The point around which the line is drawn is the same in all runs, whatever their seed: only then can what
they learned be added."""


class LinearisedDelta(nn.Module):
    """s (dB A_0 + B_0 dA) x: the slope of s B A x in (A, B) at (A_0, B_0), times the way (dA, dB) from there.

    It is linear in (dA, dB), which are what learns, and zero at the start. With B_0 = 0 the second term is
    zero whatever dA is: A then stays as it was drawn, and the correction is LoRA's with half of it frozen.
    """

    def __init__(
        self,
        inputs: int,
        outputs: int,
        rank: int,
        scale: float,
        dropout: float,
        drawn: bool,
        generator: torch.Generator,
    ) -> None:
        """`drawn` begins at a B_0 that is not zero; both matrices then learn."""
        super().__init__()
        first = (torch.rand(rank, inputs, generator=generator) * 2 - 1) / math.sqrt(inputs)
        self.scale, self.dropout, self.drawn = scale, dropout, drawn
        self.up = nn.Parameter(torch.zeros(outputs, rank))
        if drawn:
            second = (torch.rand(outputs, rank, generator=generator) * 2 - 1) / math.sqrt(rank)
            self.down = nn.Parameter(torch.zeros(rank, inputs))
            self.down_start = nn.Parameter(first, requires_grad=False)
            self.up_start = nn.Parameter(second, requires_grad=False)
        else:
            self.down = nn.Parameter(first, requires_grad=False)

    def forward(self, x: Tensor) -> Tensor:
        """[..., in] to [..., out]."""
        if self.dropout and self.training:
            x = F.dropout(x, self.dropout)
        if not self.drawn:
            return F.linear(F.linear(x, self.down) * self.scale, self.up)
        made = F.linear(F.linear(x, self.down_start) * self.scale, self.up)
        return made + F.linear(F.linear(x, self.down) * self.scale, self.up_start)

    def weight(self) -> Tensor:
        """The correction as a matrix [out, in]."""
        if not self.drawn:
            return self.scale * self.up @ self.down
        return self.scale * (self.up @ self.down_start + self.up_start @ self.down)


class LLora(Beside):
    """Linearised corrections. Where there are earlier runs, they begin with what these learned, fused."""

    def build(self, generator: torch.Generator) -> None:
        super().build(torch.Generator().manual_seed(COMMON_SEED))
        if self.ingredients:
            self._begin_fused()

    def correction(self, site: LinearSite, generator: torch.Generator) -> nn.Module:
        config = self.config
        scale, drawn = config.alpha / config.rank, config.start == "drawn"
        return LinearisedDelta(
            site.inputs, site.outputs, config.rank, scale, config.dropout, drawn, generator
        )

    @torch.no_grad()
    def _begin_fused(self) -> None:
        """Start from what the earlier runs learned, and from the mean of their heads for these classes."""
        learning = {name: p for name, p in self.modules.named_parameters() if p.requires_grad}
        fixed = {name: p for name, p in self.modules.named_parameters() if not p.requires_grad}
        for each in self.ingredients:
            require_alike(each.run, each.state, self.modules.state_dict(), same=fixed)
        changes = [{name: each.state[name] for name in learning} for each in self.ingredients]
        for name, value in self._fused(changes).items():
            learning[name].copy_(value)
        ids = {id(p) for p in self.anatomy.head_parameters()}
        own = {name: p for name, p in self.anatomy.model.named_parameters() if id(p) in ids}
        heads = [each.head for each in self.ingredients if each.head.keys() == own.keys()]
        if heads:
            mean = weighted(heads, [1 / len(heads)] * len(heads))
            for name, parameter in own.items():
                parameter.copy_(mean[name])
        if self.config.then == "keep":
            self.modules.requires_grad_(False)

    def _fused(self, changes: list[dict[str, Tensor]]) -> dict[str, Tensor]:
        """phi - phi_0 of all runs, put together as the settings say."""
        config = self.config
        if config.fusing == "majority":
            return by_majority(changes, config.kept)
        share = config.strength if config.fusing == "sum" else 1 / len(changes)
        return weighted(changes, [share] * len(changes))


TUNER = LLora
