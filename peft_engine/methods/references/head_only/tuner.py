"""Head only: nothing of the model itself learns."""

from collections.abc import Iterator

from torch import nn

from peft_engine.mechanisms.own import OwnParameters


class HeadOnly(OwnParameters):
    def choose(self) -> Iterator[tuple[str, nn.Parameter]]:
        return iter(())


TUNER = HeadOnly
