"""Full fine-tuning: every parameter of the model learns."""

from collections.abc import Iterator

from torch import nn

from peft_engine.mechanisms.own import OwnParameters


class Full(OwnParameters):
    def choose(self) -> Iterator[tuple[str, nn.Parameter]]:
        head = {id(parameter) for parameter in self.anatomy.head_parameters()}
        for name, parameter in self.anatomy.model.named_parameters():
            if id(parameter) not in head:
                yield name, parameter


TUNER = Full
