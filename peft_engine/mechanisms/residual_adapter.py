"""A small network with a norm of its own, behind a whole block."""

from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from peft_engine.mechanisms.drawn import linear


class ResidualAdapter(nn.Module):
    """A(h) = ReLU(LN(h) W_down + b_down) W_up + b_up; the caller adds it to h. Kept in float32.

    Source: Lin, Madotto, Fung, Exploring Versatile Generative Language Model Via Parameter-Efficient Transfer
    Learning, Findings of EMNLP 2020, arXiv 2004.03829, section 3.
    """

    def __init__(self, width: int, bottleneck: int, *, zero_up: bool, generator: torch.Generator) -> None:
        """With `zero_up` A is 0 until it learns, else both maps are drawn as PyTorch does it (published)."""
        super().__init__()
        self.norm = nn.LayerNorm(width)
        self.down = linear(width, bottleneck, generator)
        self.up = linear(bottleneck, width, generator)
        if zero_up:
            with torch.no_grad():
                self.up.weight.zero_()
                self.up.bias.zero_()

    def forward(self, hidden: Tensor) -> Tensor:
        """[..., d] to [..., d]."""
        made: Tensor = self.up(F.relu(self.down(self.norm(hidden))))
        return made

    def behind(self, _: Any, output: Any) -> Any:
        """What a block gives, with A added to the hidden state in it."""
        if isinstance(output, tuple):  # some blocks give more than their hidden state
            return (output[0] + self(output[0]), *output[1:])
        return output + self(output)
