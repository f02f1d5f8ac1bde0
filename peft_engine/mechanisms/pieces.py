"""A low-rank correction as a sum of rank-one pieces that learn or rest one by one."""

import math

import torch
from torch import Tensor, nn


class Pieces(nn.Module):
    """Rows [1, in] of A and columns [out, 1] of B, each a parameter of its own, kept in float32.

    Where rows share a tensor, Adam's momentum and weight decay move those that got no gradient in a step.
    Apart, a piece without gradient is left alone by the optimizer: it has neither moments nor steps counted.
    """

    def __init__(self, inputs: int, outputs: int, rank: int, generator: torch.Generator) -> None:
        """A is drawn (Kaiming uniform, a = sqrt(5)) as one matrix, as LoRA's; B starts at zero."""
        super().__init__()
        bound = 1 / math.sqrt(inputs)
        drawn = (torch.rand(rank, inputs, generator=generator) * 2 - 1) * bound
        self.down = nn.ParameterList([nn.Parameter(drawn[row : row + 1].clone()) for row in range(rank)])
        self.up = nn.ParameterList([nn.Parameter(torch.zeros(outputs, 1)) for _ in range(rank)])

    def first(self, rank: int, *, resting: int = 0) -> tuple[Tensor, Tensor]:
        """A [rank, in] and B [out, rank] of the first pieces, the first `resting` without gradient."""
        downs, ups = list(self.down[:rank]), list(self.up[:rank])
        if resting:
            downs = [piece.detach() for piece in downs[:resting]] + downs[resting:]
            ups = [piece.detach() for piece in ups[:resting]] + ups[resting:]
        return torch.cat(downs, 0), torch.cat(ups, 1)
