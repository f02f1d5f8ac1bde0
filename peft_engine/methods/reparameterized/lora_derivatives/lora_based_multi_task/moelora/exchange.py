"""MOELoRA, for one of its tasks, is LoRA: the gate's weights are then fixed numbers."""

from collections.abc import Iterator
from typing import cast

import torch

from peft_engine.anatomy.sites import LinearSite
from peft_engine.interop.exchange import Exchange, PeftCheckpoint
from peft_engine.interop.low_rank import Factors, write
from peft_engine.mechanisms.beside import Beside
from peft_engine.mechanisms.task_gates import GatedDelta
from peft_engine.mechanisms.tuner import Tuner


@torch.no_grad()
def factors(tuner: Tuner) -> Iterator[tuple[LinearSite, Factors]]:
    """All experts side by side, each as strong as the task whose turn it is wants it."""
    for _, site, delta in cast(Beside, tuner).corrections():
        assert isinstance(delta, GatedDelta)
        weights = delta.weights().repeat_interleave(len(delta.down) // len(delta.weights()))
        yield site, Factors(delta.down.detach(), delta.up.detach() * weights, delta.scale)


def write_task(tuner: Tuner) -> PeftCheckpoint:
    """The correction of the task whose turn it is as HF peft's LoRA."""
    return write(tuner.anatomy, factors(tuner), dropout=tuner.config.dropout)


EXCHANGE = Exchange(write=write_task)
