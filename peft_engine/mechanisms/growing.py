"""Triplets whose number grows in training, and a reserve of them that learns ahead."""

import math
from collections.abc import Iterator

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from peft_engine.mechanisms.ranks import WIDTH

FAINT = 1e-5
"""The fixed number of a triplet in the reserve: enough for its directions to learn, too little to show."""


class Growing(nn.Module):
    """s sum over k of up_k E_k down_k x, for the first `rank` triplets and, fainter, for `reserve` more.

    While more is to come the correction is written out, for its gradient tells how much the matrix matters:
    sum |D * dL/dD| / sqrt(entries of D). Of a step's batches the last one is measured, with L enlarged where
    the backward pass enlarges it.

    Source: Zhang et al., IncreLoRA, 2023, arXiv 2308.12043, section 3.
    """

    def __init__(
        self,
        inputs: int,
        outputs: int,
        *,
        room: int,
        reserve: int,
        dropout: float,
        generator: torch.Generator,
    ) -> None:
        """`room` triplets can be reached at most; one is there at the start."""
        super().__init__()
        self.inputs, self.outputs = inputs, outputs
        self.rank, self.reserve = 1, reserve
        self.scale, self.dropout = 1.0, dropout
        self.sensitivity: Tensor | None = None
        self.down = _drawn(room, (1, inputs), generator)
        self.up = _drawn(room, (outputs, 1), generator)
        values = [torch.zeros(1)] + [torch.full((1,), FAINT) for _ in range(room - 1)]
        self.values = nn.ParameterList([nn.Parameter(value) for value in values])

    def forward(self, x: Tensor) -> Tensor:
        """[..., in] to [..., out]."""
        if self.dropout and self.training:
            x = F.dropout(x, self.dropout)
        if not (self.reserve and torch.is_grad_enabled()):  # the reserve is there to learn, not to answer
            down, values, up = self.grown()
            return F.linear(F.linear(x, down) * (values * self.scale), up)
        rows, columns = self.directions()
        resting = (value.detach() for value in self.values[self.rank : len(rows)])
        faint = torch.cat((*self.values[: self.rank], *resting))
        whole = self._written_out(rows, faint, columns)
        # A hook that names its own tensor keeps it, and all of the step, for ever: it gets the parts, which
        # are small, and writes them out again. So mixed precision keeps D in half precision alone.
        parts = [part.detach() for part in (rows, faint, columns)]
        whole.register_hook(lambda gradient: self._measure(self._written_out(*parts), gradient))  # type: ignore[no-untyped-call] # torch has no types here
        return F.linear(x, whole)

    def directions(self) -> tuple[Tensor, Tensor]:
        """Rows [rank + reserve, in] and [rank + reserve, out]."""
        used = self.rank + self.reserve
        return torch.cat(list(self.down[:used])), torch.cat(list(self.up[:used]), 1).T

    def grown(self) -> tuple[Tensor, Tensor, Tensor]:
        """Without the reserve: [rank, in], [rank] and [out, rank]."""
        number = self.rank
        return (
            torch.cat(list(self.down[:number])),
            torch.cat(list(self.values[:number])),
            torch.cat(list(self.up[:number]), 1),
        )

    def weight(self) -> Tensor:
        """The correction as a matrix [out, in], without the reserve."""
        down, values, up = self.grown()
        return self.scale * (up * values) @ down

    def grow_to(self, rank: int, *, more_to_come: bool) -> None:
        """Take `rank` triplets, the reserve's first; a new reserve follows while more is to come."""
        self.reserve = self.reserve if more_to_come else 0
        self.rank = rank

    def waiting(self) -> Iterator[nn.Parameter]:
        """Parameters that have no gradient now: triplets beyond the reserve, and the reserve's numbers."""
        used = self.rank + self.reserve
        yield from (*self.down[used:], *self.up[used:], *self.values[self.rank :])

    def _written_out(self, rows: Tensor, values: Tensor, columns: Tensor) -> Tensor:
        """D [out, in], in float32 whatever the precision around it."""
        with torch.autocast(rows.device.type, enabled=False):
            return self.scale * (columns.T * values) @ rows

    def _measure(self, whole: Tensor, gradient: Tensor) -> None:
        self.sensitivity = (whole * gradient).abs().sum(dtype=torch.float32) / math.sqrt(whole.numel())


def _drawn(number: int, shape: tuple[int, int], generator: torch.Generator) -> nn.ParameterList:
    return nn.ParameterList(
        [nn.Parameter(torch.randn(shape, generator=generator) * WIDTH) for _ in range(number)]
    )
