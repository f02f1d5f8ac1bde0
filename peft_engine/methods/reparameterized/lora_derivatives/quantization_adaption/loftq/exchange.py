"""LoftQ to HF peft's LoRA where bitsandbytes makes the rounded base of the published model by itself."""

from peft_engine.contract.texts import N_
from peft_engine.interop import four_bits
from peft_engine.interop.exchange import Exchange, PeftCheckpoint, cannot_hold
from peft_engine.mechanisms.tuner import Tuner


def to_peft(tuner: Tuner) -> PeftCheckpoint:
    """The first round takes nothing off a matrix before it is rounded; later ones do, and our own levels are
    no format of bitsandbytes."""
    config = tuner.config
    if (config.bits, config.levels, config.rounds) != ("4", "normal", 1):
        raise cannot_hold(
            N_(
                "The correction repairs a base model that was rounded to go with it; HF peft would lay it on"
                " the published one. Only with 4 bits, levels as a normal distribution and one round does"
                " bitsandbytes make the same base of that."
            )
        )
    return four_bits.write_deltas(tuner, levels="nf4", double=False)


EXCHANGE = Exchange(write=to_peft)
