"""Codes of our own: steps on a ladder of levels, and whole numbers with scale and zero point per group."""

import math
from dataclasses import dataclass
from functools import lru_cache

import torch
from torch import Tensor

from peft_engine.mechanisms.quantised import Code

BLOCK = 64
NORMAL_END = 0.9677083
"""The quantile at which the outermost level stands: 1 - (1/32 + 1/30) / 2."""


@dataclass(frozen=True)
class Levels(Code):
    """W = largest of its block * level: the position on a ladder from -1 to 1, in blocks of 64.

    Source: Dettmers et al., QLoRA, NeurIPS 2023, arXiv 2305.14314, section 3 (blocks, normal float); evenly
    spaced levels as in Li et al., LoftQ, ICLR 2024, arXiv 2310.08659.
    """

    bits: int
    spread: str
    """How the levels lie: normal or even."""
    codes: Tensor
    largest: Tensor
    """[blocks], float32"""

    def expand(self, into: Tensor) -> None:
        """Write the matrix into [out, in]."""
        levels, flat = ladder(self.spread, self.bits, self.codes.device), into.view(-1)
        for start, stop in self.pieces(BLOCK * _words(self.bits)[1]):
            largest = self.largest[start // BLOCK : -(-stop // BLOCK)]
            found = levels[unpack(self.codes, self.bits, stop, start).int()]
            flat[start:stop] = found * largest.repeat_interleave(BLOCK)[: stop - start]


def to_levels(weight: Tensor, spread: str, bits: int) -> Levels:
    """Weight [out, in], row after row in blocks of 64, each number at the nearest level."""
    flat = weight.detach().float().flatten()
    flat = torch.cat((flat, flat.new_zeros(-flat.numel() % BLOCK))).view(-1, BLOCK)
    largest = flat.abs().amax(1)
    scaled = flat / largest.clamp(min=torch.finfo(torch.float32).tiny)[:, None]
    levels = ladder(spread, bits, weight.device)
    steps = torch.bucketize(scaled.flatten(), (levels[1:] + levels[:-1]) / 2)
    return Levels((weight.shape[0], weight.shape[1]), bits, spread, pack(steps, bits), largest)


@lru_cache(maxsize=16)
def ladder(spread: str, bits: int, device: torch.device) -> Tensor:
    """2^bits levels from -1 to 1, rising.

    Even ones lie at equal distances. Normal ones are as dense as a normal distribution, with zero among them
    and one more above it than below; those of four bits are bitsandbytes' NF4 to 1e-7.

    Source: Dettmers et al., arXiv 2305.14314, appendix E.
    """
    if spread == "even":
        return torch.linspace(-1, 1, 2**bits, device=device)
    half = 2 ** (bits - 1)
    above, below = (
        torch.special.ndtri(torch.linspace(NORMAL_END, 0.5, count, dtype=torch.float64))[:-1]
        for count in (half + 1, half)
    )
    found = torch.cat((-below, torch.zeros(1, dtype=torch.float64), above.flip(0)))
    return (found / found.max()).float().to(device)


@dataclass(frozen=True)
class Groups(Code):
    """W = scale * (q - zero) with whole q from 0 to 2^bits - 1, scale and zero for each group of inputs.

    The zero point is a real number, so that what is constant within a group can be added to it.

    Source: Xu et al., QA-LoRA, ICLR 2024, arXiv 2309.14717, section 3.
    """

    bits: int
    group: int
    codes: Tensor
    scale: Tensor
    """[out, in / group]"""
    zero: Tensor
    """[out, in / group]"""

    def whole_numbers(self) -> Tensor:
        """q as [out, in / group, group]."""
        count = self.shape[0] * self.shape[1]
        return unpack(self.codes, self.bits, count).view(self.shape[0], -1, self.group)

    def expand(self, into: Tensor) -> None:
        """Write the matrix into [out, in]."""
        flat, scale, zero = into.view(-1), self.scale.view(-1), self.zero.view(-1)
        for start, stop in self.pieces(math.lcm(self.group, _words(self.bits)[1])):
            found = unpack(self.codes, self.bits, stop, start).view(-1, self.group)
            part = slice(start // self.group, stop // self.group)
            flat[start:stop] = (scale[part, None] * (found - zero[part, None])).view(-1)


def to_groups(weight: Tensor, bits: int, group: int) -> Groups:
    """Weight [out, in] by its smallest and largest number in each group; `group` must divide the inputs.

    Every number comes back to within half a step of its group.
    """
    outputs, inputs = weight.shape
    parts = weight.detach().float().reshape(outputs, inputs // group, group)
    low, high = parts.amin(2), parts.amax(2)
    scale = (high - low) / (2**bits - 1)
    scale = torch.where(scale > 0, scale, torch.ones_like(scale))
    zero = -low / scale
    steps = torch.round(parts / scale[..., None] + zero[..., None]).clamp(0, 2**bits - 1)
    return Groups((outputs, inputs), bits, group, pack(steps, bits), scale, zero)


# -- a few bits each, side by side ---------------------------------------------------------------------------


def pack(numbers: Tensor, bits: int) -> Tensor:
    """Whole numbers below 2^bits as words: 4, 2 or 1 in a byte; of three bits five in 16 bits."""
    dtype, each = _words(bits)
    flat = numbers.flatten().to(torch.int32)
    flat = torch.cat((flat, flat.new_zeros(-flat.numel() % each))).view(-1, each)
    return (flat << _shifts(bits, each, flat)).sum(1).to(dtype)


def unpack(words: Tensor, bits: int, stop: int, start: int = 0) -> Tensor:
    """Of the numbers that `pack` was given those from `start`, which begins a word, to `stop`."""
    _, each = _words(bits)
    words = words[start // each : -(-stop // each)]
    if each == 1:
        return words
    apart: Tensor = (words[:, None] >> _shifts(bits, each, words)) & (2**bits - 1)
    return apart.flatten()[: stop - start]


def _words(bits: int) -> tuple[torch.dtype, int]:
    """What holds the numbers, and how many of them in one."""
    return (torch.int16, 5) if bits == 3 else (torch.uint8, 8 // bits)


def _shifts(bits: int, each: int, like: Tensor) -> Tensor:
    return torch.arange(0, bits * each, bits, dtype=like.dtype, device=like.device)
