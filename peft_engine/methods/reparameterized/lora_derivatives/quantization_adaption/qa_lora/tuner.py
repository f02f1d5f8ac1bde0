"""QA-LoRA: corrections so coarse that they fold into the zero points (Xu et al. 2023, arXiv 2309.14717)."""

import math
from dataclasses import replace
from typing import cast

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from peft_engine.anatomy.sites import LinearSite
from peft_engine.mechanisms.drawn import uniform
from peft_engine.mechanisms.exact import exact
from peft_engine.mechanisms.quantised import Code
from peft_engine.mechanisms.quantised_base import Matrix, OnQuantisedBase
from peft_engine.mechanisms.quantised_codes import Groups, to_groups


class PooledDelta(nn.Module):
    """s B A pool(x): the inputs of a group count alike. A [rank, in / group] is drawn, B [out, rank] is zero.

    Source: Xu et al., arXiv 2309.14717, section 3.3; A Xavier uniform as in the authors' code.
    """

    def __init__(
        self, site: LinearSite, rank: int, group: int, scale: float, generator: torch.Generator
    ) -> None:
        """`scale` multiplies the sum over a group."""
        super().__init__()
        pooled = site.inputs // group
        self.down = nn.Parameter(uniform((rank, pooled), math.sqrt(6 / (rank + pooled)), generator))
        self.up = nn.Parameter(torch.zeros(site.outputs, rank))
        self.group = group
        self.scale = scale

    def forward(self, x: Tensor) -> Tensor:
        """[..., in] to [..., out]."""
        pooled = x.reshape(*x.shape[:-1], -1, self.group).sum(-1)
        return F.linear(F.linear(pooled, self.down) * self.scale, self.up)

    def per_group(self) -> Tensor:
        """What is added to every weight of a group, [out, in / group], in double precision."""
        return self.scale * exact(self.up) @ exact(self.down)

    def weight(self) -> Tensor:
        """The correction as a matrix [out, in]."""
        return self.per_group().float().to(self.up.device).repeat_interleave(self.group, 1)


class QaLora(OnQuantisedBase):
    """y = x (scale (q - zero))^T + b + s pool(x) A^T B^T at every target."""

    def code(self, matrix: Matrix, weight: Tensor) -> Code:
        return to_groups(weight, int(self.config.bits), self.config.group)

    def correction(self, site: LinearSite, generator: torch.Generator) -> PooledDelta:
        config = self.config
        scale = config.alpha / config.rank / (config.group if config.pooling == "mean" else 1)
        return PooledDelta(site, config.rank, config.group, scale, generator)

    def merge(self) -> None:
        """Fold, and write the numbers of the grid out in full precision, as other programs read them."""
        self.fold()
        super().merge()

    @torch.no_grad()
    def fold(self) -> None:
        """Move the zero points by what the corrections add: zero' = zero - s B A / scale.

        The model stays in its whole numbers, which do not change, and answers as it did with corrections;
        these are zero from now on.
        """
        found = {id(site): cast(PooledDelta, one) for _, site, one in self.corrections()}
        for matrix in self.base.matrices:
            code = cast(Groups, matrix.code)
            zero = exact(code.zero)
            for site in matrix.sites:
                if id(site) in found:
                    rows = site.selection
                    zero[rows] -= found[id(site)].per_group() / exact(code.scale[rows])
                    found[id(site)].up.zero_()
            matrix.put(replace(code, zero=zero.float().to(code.zero.device)))


TUNER = QaLora
