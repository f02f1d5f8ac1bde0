"""AdaMix as HF peft's LoRA, where what was copied is LoRA's branch: of the copies one is left, their mean."""

from typing import Any, cast

from peft_engine.interop.exchange import Exchange, PeftCheckpoint
from peft_engine.interop.low_rank import Factors, write
from peft_engine.mechanisms.tuner import Tuner


def to_peft(tuner: Tuner) -> PeftCheckpoint:
    """The mean of the copies, as LoRA."""
    found = []
    for _, site, branch in cast(Any, tuner).corrections():
        down, up = branch.means()
        found.append((site, Factors(down.detach(), up.detach(), branch.scale)))
    return write(tuner.anatomy, found)


EXCHANGE = Exchange(write=to_peft)
