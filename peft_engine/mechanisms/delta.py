"""A correction added to the output of a linear map: y = x W^T + b + D(x), with D low rank."""

import math
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from peft_engine.anatomy.sites import LinearSite


class LowRankDelta(nn.Module):
    """s B A x. A [rank, in] is drawn, B [out, rank] starts at zero, both kept in float32.

    Source: Hu et al., LoRA, ICLR 2022, arXiv 2106.09685, section 4.1.
    """

    def __init__(
        self, inputs: int, outputs: int, rank: int, scale: float, dropout: float, generator: torch.Generator
    ) -> None:
        super().__init__()
        bound = 1 / math.sqrt(inputs)  # Kaiming uniform with a = sqrt(5), as in the authors' code
        self.down = nn.Parameter((torch.rand(rank, inputs, generator=generator) * 2 - 1) * bound)
        self.up = nn.Parameter(torch.zeros(outputs, rank))
        self.scale = scale
        self.dropout = dropout

    def forward(self, x: Tensor) -> Tensor:
        """[..., in] to [..., out]."""
        if self.dropout and self.training:
            x = F.dropout(x, self.dropout)
        # The scale goes on the small product: a multiplication of [.., rank] instead of [.., out].
        return F.linear(F.linear(x, self.down) * self.scale, self.up)

    def weight(self) -> Tensor:
        """The correction as a matrix [out, in]."""
        return self.scale * self.up @ self.down


def add_to(site: LinearSite, output: Tensor, delta: Tensor) -> Tensor:
    """Add delta [..., outputs] to the named part of a module's output [..., all outputs].

    The output of a linear map is not needed for its own backward pass, so it is changed in place: no second
    copy is made.
    """
    if site.rows is None:
        return output.add_(delta)
    if isinstance(site.rows, tuple):
        added: Tensor = _AddToPart.apply(output, delta, site.rows[0])  # type: ignore[no-untyped-call]  # torch
        return added
    return output.index_add_(output.ndim - 1, site.rows.to(output.device), delta.to(output.dtype))


class _AddToPart(torch.autograd.Function):
    """output[..., start : start + width of delta] += delta, in place.

    PyTorch's own assignment to a slice copies the whole gradient in its backward pass; here the gradient
    passes as it is, and the delta gets a view of its part.
    """

    @staticmethod
    def forward(ctx: Any, output: Tensor, delta: Tensor, start: int) -> Tensor:
        ctx.part = (start, delta.shape[-1])
        ctx.mark_dirty(output)
        output.narrow(-1, start, delta.shape[-1]).add_(delta)
        return output

    @staticmethod
    def backward(ctx: Any, *gradients: Tensor) -> tuple[Tensor, Tensor, None]:
        return gradients[0], gradients[0].narrow(-1, *ctx.part), None
