"""LoRAPrune is LoRA as long as nothing was cut away; merged, what was cut away is zeros."""

from typing import Any

from peft_engine.contract.texts import N_
from peft_engine.interop.exchange import Exchange, PeftCheckpoint, cannot_hold
from peft_engine.interop.low_rank import write_deltas

ZEROS = N_(
    "What was cut away is zeros here, so the model has the size that it had: transformers builds all blocks"
    " of such a model alike, and cannot load one whose blocks are cut to different sizes."
)


def was_cut(tuner: Any) -> bool:
    return any(not bool(group.kept.all()) for group in tuner.groups)


def to_peft(tuner: Any) -> PeftCheckpoint:
    if was_cut(tuner):
        raise cannot_hold(
            N_(
                "Heads and neurons were cut away, which HF peft's format cannot say. Merged, they are zeros"
                " in a model of the old size: transformers cannot load blocks that are cut to different"
                " sizes."
            )
        )
    return write_deltas(tuner)


def of_merged(tuner: Any) -> tuple[str, ...]:
    return (ZEROS,) if was_cut(tuner) else ()


EXCHANGE = Exchange(write=to_peft, of_merged=of_merged)
