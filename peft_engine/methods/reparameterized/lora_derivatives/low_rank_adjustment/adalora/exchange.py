"""AdaLoRA to and from HF peft's AdaLoRA."""

from peft_engine.interop.exchange import Exchange
from peft_engine.interop.triplets import read, write

EXCHANGE = Exchange(write=write, reads="ADALORA", read=read)
