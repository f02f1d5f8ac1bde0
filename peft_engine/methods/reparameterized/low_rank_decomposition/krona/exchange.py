"""KronA on matrices to and from HF peft's LoKr, where their sizes agree."""

from typing import Any

from peft_engine.interop.exchange import Exchange, PeftCheckpoint
from peft_engine.interop.products import read, write


def to_peft(tuner: Any) -> PeftCheckpoint:
    factors = ((site, one.left, one.right) for _, site, one in tuner.corrections())
    return write(tuner.anatomy, factors, tuner.config.scale)


EXCHANGE = Exchange(write=to_peft, reads="LOKR", read=read)
