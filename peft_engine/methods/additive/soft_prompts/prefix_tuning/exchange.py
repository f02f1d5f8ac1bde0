"""Prefix-tuning to and from HF peft's Prefix-tuning, in models with one stack."""

from peft_engine.interop.exchange import Exchange
from peft_engine.interop.prefixes import read, write

EXCHANGE = Exchange(write=write, reads="PREFIX_TUNING", read=read)
