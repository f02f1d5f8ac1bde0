"""A few numbers spread over a large tensor by a fixed random map that needs little memory and time."""

import math
from functools import lru_cache
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional as F


class Fastfood(nn.Module):
    """P(v): the first `size` entries of H (G * permute(H (B * v))) / sqrt(size * sum G^2).

    H is the Walsh-Hadamard transform of the next power of two, B are random signs, G is normal. The length of
    v is kept on average. v is padded with zeros, or cut where the tensor is smaller than v.

    The padding makes the inner transform periodic: the transform of v's own next power of two, repeated. So
    only that is computed, and the permutation is kept as places in it.

    Source: Aghajanyan et al., Intrinsic Dimensionality Explains the Effectiveness of Language Model
    Fine-Tuning, ACL 2021, arXiv 2012.13255, section 3; Le et al., Fastfood, ICML 2013.
    """

    places: Tensor
    gains: Tensor
    signs: Tensor

    def __init__(self, size: int, dimension: int, generator: torch.Generator) -> None:
        super().__init__()
        padded = power_of_two(size)
        self.size, self.used = size, min(dimension, padded)
        period = power_of_two(self.used)
        signs = torch.randint(2, (self.used,), generator=generator) * 2.0 - 1.0
        places = torch.randperm(padded, generator=generator) % period
        gains = torch.randn(padded, generator=generator).half()
        # Half as wide as usual: these are as long as the tensor that they move.
        self.register_buffer("places", places.to(torch.int16 if period <= 2**15 else torch.int32), False)
        self.register_buffer("gains", gains, False)
        self.register_buffer("signs", signs, False)
        self.period = period
        self.divisor = math.sqrt(size * float(gains.float().square().sum()))

    def forward(self, v: Tensor) -> Tensor:
        """[dimension] to [size], in float32 whatever the precision around it."""
        with torch.autocast(v.device.type, enabled=False):
            once = hadamard(F.pad(v[: self.used] * self.signs, (0, self.period - self.used)))
            mixed: Tensor = _Mixed.apply(once, self.places, self.gains)  # type: ignore[no-untyped-call] # torch
            return hadamard(mixed)[: self.size] / self.divisor


def power_of_two(size: int) -> int:
    """The smallest power of two that is at least `size`."""
    return 1 << (size - 1).bit_length()


def hadamard(x: Tensor) -> Tensor:
    """The Walsh-Hadamard transform, not normalised, of a vector whose length is a power of two."""
    transformed: Tensor = _Hadamard.apply(x)  # type: ignore[no-untyped-call] # torch has no types here
    return transformed


class _Hadamard(torch.autograd.Function):
    """H is symmetric: the backward pass is the same transform, and nothing need be kept for it."""

    @staticmethod
    def forward(ctx: Any, x: Tensor) -> Tensor:
        return _transform(x)

    @staticmethod
    def backward(ctx: Any, *gradients: Tensor) -> Tensor:
        return _transform(gradients[0])


class _Mixed(torch.autograd.Function):
    """once[places] * gains, [padded]; kept for the backward pass are the narrow tensors alone."""

    @staticmethod
    def forward(ctx: Any, once: Tensor, places: Tensor, gains: Tensor) -> Tensor:
        ctx.save_for_backward(places, gains)
        ctx.period = len(once)
        return once[places.int()] * gains.float()

    @staticmethod
    def backward(ctx: Any, *gradients: Tensor) -> tuple[Tensor, None, None]:
        places, gains = ctx.saved_tensors
        back = gradients[0].new_zeros(ctx.period)
        return back.index_add_(0, places.int(), gradients[0] * gains.float()), None, None


def _transform(x: Tensor) -> Tensor:
    """Bits of the index are taken five at a time: H of 32 is a matrix that fits into a processor's cache.

    Each product brings the innermost of them to the front, so that after the last all lie as before.
    """
    bits = len(x).bit_length() - 1
    while bits:
        taken = min(5, bits)
        x = (_matrix(taken, x.device) @ x.view(-1, 1 << taken).T).reshape(-1)
        bits -= taken
    return x.clone() if len(x) == 1 else x


@lru_cache(maxsize=16)
def _matrix(bits: int, device: torch.device) -> Tensor:
    made = torch.ones(1, 1)
    for _ in range(bits):
        made = torch.cat((torch.cat((made, made), 1), torch.cat((made, -made), 1)), 0)
    return made.to(device)
