"""QLoRA to and from HF peft's LoRA on a base model that bitsandbytes stores in four bits, as it does here."""

from dataclasses import replace

from peft_engine.anatomy.model import Anatomy
from peft_engine.interop import four_bits, low_rank
from peft_engine.interop.exchange import IN_FOUR_BITS, Exchange, Learned, PeftCheckpoint, PeftFile
from peft_engine.mechanisms.tuner import Tuner


def to_peft(tuner: Tuner) -> PeftCheckpoint:
    return four_bits.write_deltas(tuner, levels=tuner.config.levels, double=tuner.config.double)


def from_peft(file: PeftFile, anatomy: Anatomy) -> Learned:
    """Our LoRA's settings, and how the base was stored."""
    learned = low_rank.read(file, anatomy)
    levels = file.quantised.get("bnb_4bit_quant_type", "nf4")
    double = bool(file.quantised.get("bnb_4bit_use_double_quant", True))
    return replace(learned, settings=learned.settings | {"levels": levels, "double": double})


EXCHANGE = Exchange(write=to_peft, reads=IN_FOUR_BITS, read=from_peft)
