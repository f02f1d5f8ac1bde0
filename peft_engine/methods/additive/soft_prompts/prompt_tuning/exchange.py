"""Prompt-tuning to and from HF peft's Prompt-tuning."""

from peft_engine.anatomy.model import Anatomy
from peft_engine.interop import prompts
from peft_engine.interop.exchange import Exchange, Learned, PeftCheckpoint, PeftFile, refuse_unknown
from peft_engine.mechanisms.tuner import Tuner

DRAWING = {"prompt_tuning_init", "prompt_tuning_init_text", "tokenizer_name_or_path", "tokenizer_kwargs"}


def to_peft(tuner: Tuner) -> PeftCheckpoint:
    return prompts.write(tuner, peft_type="PROMPT_TUNING", prompt_tuning_init="RANDOM")


def from_peft(file: PeftFile, anatomy: Anatomy) -> Learned:
    refuse_unknown(file.config, prompts.SETTINGS | DRAWING, {})
    state = prompts.read(file, anatomy)
    return Learned({"length": len(state[prompts.VECTORS])}, state, prompts.notes(state))


EXCHANGE = Exchange(write=to_peft, reads="PROMPT_TUNING", read=from_peft)
