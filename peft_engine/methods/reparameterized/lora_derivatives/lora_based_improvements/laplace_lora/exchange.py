"""Laplace-LoRA's mean is LoRA; how certain its numbers are stays behind."""

from dataclasses import replace
from typing import Any

from peft_engine.contract.texts import N_
from peft_engine.interop.exchange import Exchange, PeftCheckpoint
from peft_engine.interop.low_rank import write_deltas
from peft_engine.mechanisms.tuner import Tuner

NOTE = N_(
    "These are the answers of the correction alone: how certain its numbers are, over which answers were"
    " averaged, stays behind."
)


def write(tuner: Tuner) -> PeftCheckpoint:
    return replace(write_deltas(tuner), notes=(NOTE,))


def plain(tuner: Any) -> None:
    """Without what was fitted it answers as LoRA."""
    tuner.posteriors = {}


EXCHANGE = Exchange(write=write, plain=plain)
