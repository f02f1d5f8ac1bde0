"""Which of several experts a task leans on: weights that depend on the task alone, never on the text."""

import math
from collections.abc import Callable

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from peft_engine.mechanisms.delta import LowRankDelta


class TaskGate(nn.Module):
    """omega_t = softmax(G e_t) with e [tasks, width] and G [experts, width], both kept in float32.

    Source: Liu et al., When MOE Meets LLMs: Parameter Efficient Fine-tuning for Multi-task Medical
    Applications, SIGIR 2024, arXiv 2310.18339, section 4.3.
    """

    def __init__(self, tasks: int, experts: int, width: int, generator: torch.Generator) -> None:
        super().__init__()
        bound = 1 / math.sqrt(width)  # what torch's own linear map and embedding start from
        self.tasks = nn.Parameter(torch.randn(tasks, width, generator=generator))
        self.experts = nn.Parameter((torch.rand(experts, width, generator=generator) * 2 - 1) * bound)

    def forward(self, task: int) -> Tensor:
        """The weights of all experts for one task, [experts]; they add up to 1."""
        with torch.autocast(self.tasks.device.type, enabled=False):  # in half precision experts would tie
            return F.softmax(self.experts @ self.tasks[task], dim=-1)


class GatedDelta(LowRankDelta):
    """s sum over k of omega_k B_k A_k x: the ranks of one thin pair, divided among experts.

    A_k are rows of A [rank, in], drawn from N(0, 0.01^2); B_k are columns of B [out, rank], zero at first.
    Source: as for the gate, section 4.2, in the form of the authors' code.
    """

    def __init__(
        self,
        inputs: int,
        outputs: int,
        rank: int,
        scale: float,
        dropout: float,
        weights: Callable[[], Tensor],
        generator: torch.Generator,
    ) -> None:
        """`weights` gives omega [experts] of the task whose turn it is; the rank is a multiple of experts."""
        super().__init__(inputs, outputs, rank, scale, dropout, generator)
        nn.init.normal_(self.down, std=0.01, generator=generator)
        self.weights = weights

    def forward(self, x: Tensor) -> Tensor:
        """[..., in] to [..., out]."""
        if self.dropout and self.training:
            x = F.dropout(x, self.dropout)
        thin = F.linear(x, self.down)
        return F.linear(thin * self._of_ranks().to(thin.dtype), self.up)

    def weight(self) -> Tensor:
        """The correction of the task whose turn it is, as a matrix [out, in]."""
        return (self.up * self._of_ranks()) @ self.down

    def _of_ranks(self) -> Tensor:
        """Strength and weight of each rank's expert, [rank]."""
        weights = self.weights()
        return self.scale * weights.repeat_interleave(len(self.down) // len(weights))
