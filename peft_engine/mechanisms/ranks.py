"""Corrections whose ranks move: triplets of a direction in, a number and a direction out, and their worth."""

from collections.abc import Iterable, Iterator
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from peft_engine.mechanisms.additive import key_of
from peft_engine.mechanisms.beside import Beside

WIDTH = 0.02
"""Standard deviation of directions at the start, in both authors' code."""


class Triplets(nn.Module):
    """s P diag(E) Q x: P [out, rank] and Q [rank, in] are drawn narrowly, E [rank] starts at zero.

    Source: Zhang et al., AdaLoRA, ICLR 2023, arXiv 2303.10512, section 3.1.
    """

    def __init__(
        self, inputs: int, outputs: int, rank: int, scale: float, dropout: float, generator: torch.Generator
    ) -> None:
        super().__init__()
        self.down = nn.Parameter(torch.randn(rank, inputs, generator=generator) * WIDTH)
        self.values = nn.Parameter(torch.zeros(rank))
        self.up = nn.Parameter(torch.randn(outputs, rank, generator=generator) * WIDTH)
        self.scale, self.dropout = scale, dropout

    @property
    def rank(self) -> int:
        return len(self.values)

    def forward(self, x: Tensor) -> Tensor:
        """[..., in] to [..., out]."""
        if self.dropout and self.training:
            x = F.dropout(x, self.dropout)
        return F.linear(F.linear(x, self.down) * (self.values * self.scale), self.up)

    def weight(self) -> Tensor:
        """The correction as a matrix [out, in]."""
        return self.scale * (self.up * self.values) @ self.down

    @torch.no_grad()
    def take(self, down: Tensor, values: Tensor, up: Tensor) -> None:
        """Become these triplets, [rank, in], [rank] and [out, rank], however many they are."""
        for name, given in (("down", down), ("values", values), ("up", up)):
            old = getattr(self, name)
            made = nn.Parameter(given.detach().clone().to(old.device), requires_grad=old.requires_grad)
            setattr(self, name, made)

    def keep(self, which: Tensor) -> None:
        """Only the triplets where `which` [rank] is true stay."""
        self.take(self.down[which], self.values[which], self.up[:, which])


def orthogonality(directions: Iterable[Tensor], *, squared: bool) -> Tensor:
    """The mean over sets of directions, each [rank, width], of || D D^T - 1 ||_F, squared if wanted.

    The papers square the norm, the authors' code does not.
    """
    terms = []
    for rows in directions:
        with torch.autocast(rows.device.type, enabled=False):
            off = rows @ rows.T - torch.eye(len(rows), device=rows.device)
            terms.append(off.square().sum() if squared else off.norm())
    return torch.stack(terms).mean()


class Importance:
    """How much things matter, smoothed over steps: mean times spread, each a running average.

    Source: AdaLoRA, equations 7 to 9; IncreLoRA, arXiv 2308.12043, section 3.2.
    """

    def __init__(self, smoothing: float, spread_smoothing: float) -> None:
        self.smoothing, self.spread_smoothing = smoothing, spread_smoothing
        self.means: dict[str, Tensor] = {}
        self.spreads: dict[str, Tensor] = {}

    @torch.no_grad()
    def see(self, name: str, value: Tensor, counts: Tensor) -> None:
        """A new measurement, |w dL/dw| of one tensor or one number.

        Args:
            counts: whether it does, see `all_finite`; it stays on the device, so that nothing waits for it.
        """
        mean = self.means.setdefault(name, torch.zeros_like(value))
        spread = self.spreads.setdefault(name, torch.zeros_like(value))
        moved = (mean * self.smoothing).add_(value, alpha=1 - self.smoothing)
        wider = (spread * self.spread_smoothing).add_((value - moved).abs(), alpha=1 - self.spread_smoothing)
        mean.copy_(torch.where(counts, moved, mean))
        spread.copy_(torch.where(counts, wider, spread))

    def score(self, name: str) -> Tensor:
        return self.means[name] * self.spreads[name]

    def state(self) -> dict[str, Tensor]:
        made = {f"mean|{name}": value for name, value in self.means.items()}
        return made | {f"spread|{name}": value for name, value in self.spreads.items()}

    def load(self, state: dict[str, Tensor], device: torch.device) -> None:
        """Take over what `state` gave, and forget what else was seen."""
        for kind, kept in (("mean", self.means), ("spread", self.spreads)):
            kept.clear()
            for name, value in state.items():
                if name.startswith(f"{kind}|"):
                    kept[name.partition("|")[2]] = value.clone().to(device)


def all_finite(found: Iterable[Tensor]) -> Tensor:
    """Whether a step's measurements are numbers, all of them, as one true or false on their device.

    In mixed float16 the first gradients of nearly every run overflow. An average that has taken in one of
    them is no number for ever after, so such a step is not to count.
    """
    return torch.stack([one.isfinite().all() for one in found]).all()


class MovingRanks(Beside):
    """A method that ends with triplets of its own rank at every matrix."""

    def triplets(self) -> Iterator[tuple[str, Triplets]]:
        """(key, triplets) of every matrix, from the input up."""
        for key, module in self.modules.items():
            if isinstance(module, Triplets):
                yield key, module

    def load(self, state: dict[str, Tensor]) -> None:
        for key, module in self.triplets():
            if f"{key}.values" in state:
                module.take(*(state[f"{key}.{part}"] for part in ("down", "values", "up")))
        super().load(state)

    def ranks(self) -> dict[str, int]:
        """How many triplets count at each matrix, by key."""
        return {key: int((module.values.detach() != 0).sum()) for key, module in self.triplets()}

    def extras(self) -> dict[str, Any]:
        """The rank of each matrix, from the input up, and their sum."""
        found = self.ranks()
        places = (f"{block.place}.{site.name}" for block, site in self.targets())
        return {"ranks": {place: found[key_of(place)] for place in places}, "total_rank": sum(found.values())}
