"""LoRAPrune is LoRA as long as nothing was cut away."""

from typing import Any

from peft_engine.contract.texts import N_
from peft_engine.interop.exchange import Exchange, PeftCheckpoint, cannot_hold
from peft_engine.interop.low_rank import write_deltas


def to_peft(tuner: Any) -> PeftCheckpoint:
    if any(not bool(group.kept.all()) for group in tuner.groups):
        raise cannot_hold(N_("Heads and neurons were cut away, which HF peft's format cannot say."))
    return write_deltas(tuner)


EXCHANGE = Exchange(write=to_peft)
