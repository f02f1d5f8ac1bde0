"""No training: not even the head learns."""

from collections.abc import Iterator

import torch
from torch import nn

from peft_engine.anatomy.model import Anatomy
from peft_engine.mechanisms.own import OwnParameters
from peft_engine.mechanisms.tuner import Phase


class NoTraining(OwnParameters):
    def choose(self) -> Iterator[tuple[str, nn.Parameter]]:
        return iter(())

    def attach(self, anatomy: Anatomy, *, generator: torch.Generator) -> None:
        super().attach(anatomy, generator=generator)
        for parameter in anatomy.head_parameters():
            parameter.requires_grad_(False)

    def phases(self) -> tuple[Phase, ...]:
        return ()


TUNER = NoTraining
