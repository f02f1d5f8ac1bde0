"""LoRA to and from HF peft's LoRA."""

from peft_engine.interop.exchange import Exchange
from peft_engine.interop.low_rank import read, write_deltas

EXCHANGE = Exchange(write=write_deltas, reads="LORA", read=read)
