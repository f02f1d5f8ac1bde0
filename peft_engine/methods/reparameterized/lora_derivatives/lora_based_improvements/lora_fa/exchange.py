"""LoRA-FA ends as LoRA: which half has learned does not show."""

from peft_engine.interop.exchange import Exchange
from peft_engine.interop.low_rank import write_deltas

EXCHANGE = Exchange(write=write_deltas)
