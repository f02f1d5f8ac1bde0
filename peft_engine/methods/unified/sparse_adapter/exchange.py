"""SparseAdapter as HF peft's LoRA, where LoRA is what was thinned: what was taken out is zero in it."""

from typing import Any, cast

from peft_engine.interop.exchange import Exchange, PeftCheckpoint
from peft_engine.interop.low_rank import write_deltas
from peft_engine.mechanisms.tuner import Tuner


def to_peft(tuner: Tuner) -> PeftCheckpoint:
    """The thinned matrices, zeros and all."""
    return write_deltas(cast(Any, tuner).inner)


EXCHANGE = Exchange(write=to_peft)
