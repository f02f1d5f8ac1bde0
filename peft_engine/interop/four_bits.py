"""Corrections on a base model that bitsandbytes stores in four bits, as HF peft is told of them."""

from dataclasses import replace
from typing import Any

from torch import nn

from peft_engine.anatomy.model import Anatomy
from peft_engine.contract.texts import N_
from peft_engine.interop import low_rank
from peft_engine.interop.exchange import PeftCheckpoint, cannot_hold
from peft_engine.mechanisms.tuner import Tuner

BLOCK = 64
"""Of rows that are no multiple of it bitsandbytes 0.50 mixes up the scales on the processor."""
NOTE = N_(
    "The certificate was made in float32. On some processors bitsandbytes computes in bfloat16, and on"
    " graphics cards in bnb_4bit_compute_dtype."
)


def write_deltas(tuner: Tuner, *, levels: str, double: bool) -> PeftCheckpoint:
    """The correction, and how the base model is to be loaded: all but its blocks stays as it is.

    Args:
        levels: nf4 or fp4.
        double: whether scales are stored in eight bits.
    """
    narrow = [site for block in tuner.anatomy.blocks for site in block.linears() if site.inputs % BLOCK]
    if narrow:
        raise cannot_hold(
            N_("bitsandbytes reads matrices wrongly that are {width} wide; it takes multiples of 64."),
            width=narrow[0].inputs,
        )
    base: dict[str, Any] = {
        "load_in_4bit": True,
        "bnb_4bit_quant_type": levels,
        "bnb_4bit_use_double_quant": double,
        "llm_int8_skip_modules": _outside(tuner.anatomy),
    }
    return replace(low_rank.write_deltas(tuner), quantised=base, notes=(NOTE,))


def _outside(anatomy: Anatomy) -> list[str]:
    """Linear maps that lie in no block."""
    inside = {id(module) for block in anatomy.blocks for module in block.module.modules()}
    return [
        name
        for name, module in anatomy.model.named_modules()
        if isinstance(module, nn.Linear) and id(module) not in inside and "peft_method" not in name
    ]
