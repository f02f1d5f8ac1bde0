"""LoRAHub ends as LoRA: of what it was mixed does not show."""

from peft_engine.interop.exchange import Exchange, PeftCheckpoint
from peft_engine.interop.low_rank import of_deltas, write
from peft_engine.mechanisms.tuner import Tuner


def write_mixture(tuner: Tuner) -> PeftCheckpoint:
    """The mixture as HF peft's LoRA."""
    return write(tuner.anatomy, of_deltas(tuner))


EXCHANGE = Exchange(write=write_mixture)
