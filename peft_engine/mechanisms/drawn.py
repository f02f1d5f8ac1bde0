"""Linear layers whose first values come from a given generator and from nothing else."""

import math

import torch
from torch import Tensor, nn


def linear(inputs: int, outputs: int, generator: torch.Generator, *, bias: bool = True) -> nn.Linear:
    """An nn.Linear with PyTorch's usual first values: uniform between -1/sqrt(inputs) and 1/sqrt(inputs)."""
    made = nn.Linear(inputs, outputs, bias=bias, device="meta").to_empty(device="cpu")
    bound = 1 / math.sqrt(inputs)
    with torch.no_grad():
        for parameter in made.parameters():
            parameter.copy_(uniform(parameter.shape, bound, generator))
    return made


def uniform(shape: torch.Size | tuple[int, ...], bound: float, generator: torch.Generator) -> Tensor:
    """Numbers between -bound and bound, on the CPU whatever the device, so that a seed means the same."""
    return (torch.rand(shape, generator=generator) * 2 - 1) * bound
