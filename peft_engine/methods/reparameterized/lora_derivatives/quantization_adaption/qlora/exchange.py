"""QLoRA to and from HF peft's LoRA on a base model that bitsandbytes stores in four bits, as it does here."""

from dataclasses import replace
from typing import Any

from torch import nn

from peft_engine.anatomy.model import Anatomy
from peft_engine.contract.texts import N_
from peft_engine.interop import low_rank
from peft_engine.interop.exchange import (
    IN_FOUR_BITS,
    Exchange,
    Learned,
    PeftCheckpoint,
    PeftFile,
    cannot_hold,
)
from peft_engine.mechanisms.tuner import Tuner

BLOCK = 64
"""Of rows that are no multiple of it bitsandbytes 0.50 mixes up the scales on the processor."""
NOTE = N_(
    "The certificate was made in float32. On some processors bitsandbytes computes in bfloat16, and on"
    " graphics cards in bnb_4bit_compute_dtype."
)


def to_peft(tuner: Tuner) -> PeftCheckpoint:
    """The correction, and how the base model is to be loaded: all but its blocks stays as it is."""
    config = tuner.config
    narrow = [site for block in tuner.anatomy.blocks for site in block.linears() if site.inputs % BLOCK]
    if narrow:
        raise cannot_hold(
            N_("bitsandbytes reads matrices wrongly that are {width} wide; it takes multiples of 64."),
            width=narrow[0].inputs,
        )
    base: dict[str, Any] = {
        "load_in_4bit": True,
        "bnb_4bit_quant_type": config.levels,
        "bnb_4bit_use_double_quant": config.double,
        "llm_int8_skip_modules": _outside(tuner.anatomy),
    }
    return replace(low_rank.write_deltas(tuner), quantised=base, notes=(NOTE,))


def from_peft(file: PeftFile, anatomy: Anatomy) -> Learned:
    """Our LoRA's settings, and how the base was stored."""
    learned = low_rank.read(file, anatomy)
    levels = file.quantised.get("bnb_4bit_quant_type", "nf4")
    double = bool(file.quantised.get("bnb_4bit_use_double_quant", True))
    return replace(learned, settings=learned.settings | {"levels": levels, "double": double})


def _outside(anatomy: Anatomy) -> list[str]:
    """Linear maps that lie in no block."""
    inside = {id(module) for block in anatomy.blocks for module in block.module.modules()}
    return [
        name
        for name, module in anatomy.model.named_modules()
        if isinstance(module, nn.Linear) and id(module) not in inside and "peft_method" not in name
    ]


EXCHANGE = Exchange(write=to_peft, reads=IN_FOUR_BITS, read=from_peft)
