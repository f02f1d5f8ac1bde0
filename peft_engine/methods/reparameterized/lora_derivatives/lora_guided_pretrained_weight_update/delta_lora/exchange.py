"""Delta-LoRA: correction and gain of a matrix are together a LoRA correction of twice the rank."""

from collections.abc import Iterator
from typing import Any

import torch

from peft_engine.anatomy.sites import LinearSite
from peft_engine.interop.exchange import Exchange, PeftCheckpoint
from peft_engine.interop.low_rank import Factors, write
from peft_engine.mechanisms.tuner import Tuner


def factors(tuner: Any) -> Iterator[tuple[LinearSite, Factors]]:
    """s (1 + share) B A - s share B_K A_K: what is learned, what was passed on, and where that began."""
    for _, site, one in tuner.corrections():
        down, up = one.down.detach(), one.up.detach()
        if one.begun:
            down = torch.cat((down, one.start_down))
            up = torch.cat((up * (1 + one.share), one.start_up * -one.share), 1)
        yield site, Factors(down, up, one.scale)


def to_peft(tuner: Tuner) -> PeftCheckpoint:
    return write(tuner.anatomy, factors(tuner))


EXCHANGE = Exchange(write=to_peft)
