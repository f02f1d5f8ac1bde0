"""A correction that is the Kronecker product of two small matrices."""

import math

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from peft_engine.contract.kronecker import cut


class KroneckerDelta(nn.Module):
    """s (A kron B) x, A [a1, a2], B [b1, b2], a1 b1 = outputs, a2 b2 = inputs, both kept in float32.

    One factor starts at zero, the other is drawn (Kaiming uniform, a = sqrt(5)).

    Source: Edalati et al., KronA, 2022, arXiv 2212.10650, section 3.
    """

    def __init__(
        self,
        inputs: int,
        outputs: int,
        *,
        wanted: int,
        scale: float,
        zero: str,
        dropout: float,
        generator: torch.Generator,
    ) -> None:
        """`wanted` is the grid's size (see `cut`), `zero` says which factor starts at zero: left or right."""
        super().__init__()
        rows, columns = cut(outputs, wanted), cut(inputs, wanted)
        self.left = nn.Parameter(torch.zeros(rows[0], columns[0]))
        self.right = nn.Parameter(torch.zeros(rows[1], columns[1]))
        drawn = self.right if zero == "left" else self.left
        nn.init.kaiming_uniform_(drawn, a=math.sqrt(5), generator=generator)
        self.scale = scale
        self.dropout = dropout

    def forward(self, x: Tensor) -> Tensor:
        """[..., inputs] to [..., outputs]: A X B^T, X being x laid out as [a2, b2]."""
        if self.dropout and self.training:
            x = F.dropout(x, self.dropout)
        grid = x.reshape(*x.shape[:-1], self.left.shape[1], self.right.shape[1])  # [..., a2, b2]
        wide = F.linear(grid, self.right)  # [..., a2, b1]
        return F.linear(wide.mT, self.left * self.scale).mT.flatten(-2)  # [..., a1 b1]

    def weight(self) -> Tensor:
        """The correction as a matrix [out, in]."""
        return self.scale * torch.kron(self.left, self.right)
