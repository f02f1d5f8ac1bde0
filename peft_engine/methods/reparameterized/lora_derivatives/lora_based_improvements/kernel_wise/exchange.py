"""The kernel-wise adapter: pieces of all heads side by side are a LoRA correction with a bias."""

from collections.abc import Iterator
from typing import Any

import torch
from torch import Tensor

from peft_engine.anatomy.sites import LinearSite
from peft_engine.interop.exchange import Exchange, PeftCheckpoint
from peft_engine.interop.low_rank import Factors, write
from peft_engine.mechanisms.heads import OutputHeads, PerHead, ValueHeads
from peft_engine.mechanisms.tuner import Tuner


def factors(tuner: Any) -> Iterator[tuple[LinearSite, Factors]]:
    """A and B of all heads, and the term that they share, as one pair."""
    for _, site, one in tuner.corrections():
        down, up = (half.detach() for half in _halves(one))
        if one.shared is not None:
            down = torch.cat((down, one.shared.down.detach()))
            up = torch.cat((up, one.shared.up.detach() * one.shared.scale), 1)
        offset = one.offset()
        yield site, Factors(down, up, 1.0, None if offset is None else offset.detach())


def _halves(one: PerHead) -> tuple[Tensor, Tensor]:
    """A [heads * rank, in] and B [out, heads * rank] without what is common to all heads."""
    if isinstance(one, OutputHeads):  # each head's A reads its own inputs, B is whole
        return torch.block_diag(*one.down), one.up  # type: ignore[no-untyped-call] # torch
    down = one._through_key()[0] if isinstance(one, ValueHeads) else one.down
    return down, torch.block_diag(*one.up)  # type: ignore[no-untyped-call] # torch


def to_peft(tuner: Tuner) -> PeftCheckpoint:
    return write(tuner.anatomy, factors(tuner))


EXCHANGE = Exchange(write=to_peft)
