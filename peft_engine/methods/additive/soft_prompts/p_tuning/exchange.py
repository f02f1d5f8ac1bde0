"""P-tuning to and from HF peft's P-tuning, where all vectors stand before the text."""

from typing import Any

from peft_engine.anatomy.model import Anatomy
from peft_engine.contract.texts import N_
from peft_engine.interop import prompts
from peft_engine.interop.exchange import (
    Exchange,
    Learned,
    PeftCheckpoint,
    PeftFile,
    cannot_hold,
    refuse_unknown,
)

NETWORK = {
    *("encoder_reparameterization_type", "encoder_hidden_size", "encoder_num_layers", "encoder_dropout"),
}


def to_peft(tuner: Any) -> PeftCheckpoint:
    _, between, after = tuner.slots
    anatomy = tuner.anatomy
    scattered = after or (between and anatomy.task == "pair_classification")
    if scattered and not anatomy.decodes:
        raise cannot_hold(
            N_("These vectors stand among the words; HF peft's P-tuning puts all of them before the text.")
        )
    return prompts.write(
        tuner,
        peft_type="P_TUNING",
        encoder_reparameterization_type=tuner.config.network.upper(),
        encoder_hidden_size=tuner.config.inner or anatomy.shape.embedding_width,
    )


def from_peft(file: PeftFile, anatomy: Anatomy) -> Learned:
    refuse_unknown(file.config, prompts.SETTINGS | NETWORK, {})
    state = prompts.read(file, anatomy)
    settings = {"before": len(state[prompts.VECTORS]), "between": 0, "after": 0}
    return Learned(settings, state, prompts.notes(state))


EXCHANGE = Exchange(write=to_peft, reads="P_TUNING", read=from_peft)
