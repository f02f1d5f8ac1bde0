"""SparseAdapter as HF peft's LoRA, where LoRA is what was thinned: what was taken out is zero in it."""

from typing import Any, cast

from peft_engine.contract.texts import N_
from peft_engine.interop.exchange import Exchange, PeftCheckpoint, cannot_hold
from peft_engine.interop.low_rank import write_deltas
from peft_engine.mechanisms.tuner import Tuner


def to_peft(tuner: Tuner) -> PeftCheckpoint:
    """The thinned matrices, zeros and all."""
    if tuner.config.helper != "lora":
        raise cannot_hold(N_("HF peft has no place for what {method} has learned."), method="SparseAdapter")
    return write_deltas(cast(Any, tuner).inner)


EXCHANGE = Exchange(write=to_peft)
