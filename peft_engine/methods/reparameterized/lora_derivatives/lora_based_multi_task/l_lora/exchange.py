"""L-LoRA as HF peft's LoRA: a straight line is a product too, of twice the rank where both halves learn."""

from collections.abc import Iterable
from typing import Any, cast

import torch

from peft_engine.anatomy.sites import LinearSite
from peft_engine.interop.exchange import Exchange, PeftCheckpoint
from peft_engine.interop.low_rank import Factors, write
from peft_engine.mechanisms.beside import Beside
from peft_engine.mechanisms.tuner import Tuner


def factors(tuner: Tuner) -> Iterable[tuple[LinearSite, Factors]]:
    """s dB A_0 + s B_0 dA as one product: [dB, B_0] and [A_0; dA]."""
    for _, site, correction in cast(Beside, tuner).corrections():
        delta = cast(Any, correction)  # a LinearisedDelta, which another file may not import
        down, up = delta.down.detach(), delta.up.detach()
        if delta.drawn:
            down, up = torch.cat([delta.down_start, down]), torch.cat([up, delta.up_start], 1)
        yield site, Factors(down, up, delta.scale)


def write_line(tuner: Tuner) -> PeftCheckpoint:
    """The correction as HF peft's LoRA."""
    return write(tuner.anatomy, factors(tuner), dropout=tuner.config.dropout)


EXCHANGE = Exchange(write=write_line)
