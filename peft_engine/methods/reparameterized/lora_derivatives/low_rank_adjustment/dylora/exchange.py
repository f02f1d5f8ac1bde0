"""DyLoRA, cut to a rank, is LoRA."""

from collections.abc import Iterator
from typing import Any

from peft_engine.anatomy.sites import LinearSite
from peft_engine.interop.exchange import Exchange, PeftCheckpoint
from peft_engine.interop.low_rank import Factors, write
from peft_engine.mechanisms.tuner import Tuner


def factors(tuner: Any) -> Iterator[tuple[LinearSite, Factors]]:
    """The first pieces, up to the rank that the result is cut to."""
    for _, site, pieces in tuner.corrections():
        down, up = pieces.first(pieces.kept)
        yield site, Factors(down.detach(), up.detach(), pieces.alpha / pieces.kept)


def to_peft(tuner: Tuner) -> PeftCheckpoint:
    return write(tuner.anatomy, factors(tuner), dropout=tuner.config.dropout)


EXCHANGE = Exchange(write=to_peft)
