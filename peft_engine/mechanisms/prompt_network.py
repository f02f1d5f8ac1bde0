"""A network that makes the vectors of a prompt out of others, so that they learn together."""

import math
from itertools import pairwise

import torch
from torch import Tensor, nn

from peft_engine.mechanisms.drawn import linear, uniform


class PromptNetwork(nn.Module):
    """h = MLP(BiLSTM(E)) or MLP(E), with E [p, d]; all kept in float32.

    Source: Liu et al., GPT Understands, Too, 2021, arXiv 2103.10385, section 3.2, and its authors' code.
    """

    def __init__(
        self, kind: str, length: int, width: int, inner: int, layers: int, generator: torch.Generator
    ) -> None:
        """`kind` is "lstm" (`layers` layers, `inner` wide in both directions together) or "mlp"."""
        super().__init__()
        self.start = nn.Parameter(torch.randn(length, width, generator=generator))
        self.recurrent = _lstm(width, inner // 2, layers, generator) if kind == "lstm" else None
        widths = [inner, inner, width] if kind == "lstm" else [width, inner, inner, width]
        parts: list[nn.Module] = []
        for inputs, outputs in pairwise(widths):
            parts += [linear(inputs, outputs, generator), nn.ReLU()]
        self.mix = nn.Sequential(*parts[:-1])

    def forward(self, batch: int, like: Tensor) -> Tensor:
        """[batch, p, d] in the type of `like`."""
        with torch.autocast(like.device.type, enabled=False):  # so small that half precision saves nothing
            return self.vectors().to(like.dtype).expand(batch, -1, -1)

    def vectors(self) -> Tensor:
        """The prompt as it is now, [p, d]."""
        hidden: Tensor = self.start[None]
        if self.recurrent is not None:
            hidden = self.recurrent(hidden)[0]
        made: Tensor = self.mix(hidden)[0]
        return made


def _lstm(width: int, each_way: int, layers: int, generator: torch.Generator) -> nn.LSTM:
    """Both directions; first values as PyTorch's own, from this generator alone."""
    made = nn.LSTM(width, each_way, layers, bidirectional=True, batch_first=True, device="meta")
    made = made.to_empty(device="cpu")
    with torch.no_grad():
        for parameter in made.parameters():
            parameter.copy_(uniform(parameter.shape, 1 / math.sqrt(each_way), generator))
    return made
