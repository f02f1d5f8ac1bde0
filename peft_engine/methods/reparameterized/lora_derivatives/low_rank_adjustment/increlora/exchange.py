"""IncreLoRA ends as LoRA with another rank at every matrix."""

from collections.abc import Iterator
from typing import Any

from peft_engine.anatomy.sites import LinearSite
from peft_engine.interop.exchange import Exchange, PeftCheckpoint
from peft_engine.interop.low_rank import Factors, write
from peft_engine.mechanisms.tuner import Tuner


def factors(tuner: Any) -> Iterator[tuple[LinearSite, Factors]]:
    """The number of each triplet goes with its direction out."""
    for _, site, one in tuner.corrections():
        yield site, Factors(one.down.detach(), (one.up * one.values).detach(), one.scale)


def to_peft(tuner: Tuner) -> PeftCheckpoint:
    return write(tuner.anatomy, factors(tuner), dropout=tuner.config.dropout)


EXCHANGE = Exchange(write=to_peft)
