"""LoftQ: code and correction of a matrix chosen together (Li et al. 2023, arXiv 2310.08659)."""

from typing import Any, cast

import torch
from torch import Tensor

from peft_engine.anatomy.model import Anatomy
from peft_engine.anatomy.sites import LinearSite
from peft_engine.contract.texts import N_
from peft_engine.mechanisms.decomposed import nearest_of_rank
from peft_engine.mechanisms.delta import LowRankDelta
from peft_engine.mechanisms.exact import exact
from peft_engine.mechanisms.quantised import Code
from peft_engine.mechanisms.quantised_base import Matrix, OnQuantisedBase
from peft_engine.mechanisms.quantised_codes import to_levels
from peft_engine.mechanisms.quantised_normal import to_normal_float

Pair = tuple[Tensor, Tensor]
"""B [out, k] and A [k, in]."""


class Repair(LowRankDelta):
    """B A x, starting as what rounding took away, and the pair that was taken off before the last rounding.

    From that pair and the model's file the same code comes out again, on any machine.
    """

    before_down: Tensor
    before_up: Tensor

    def __init__(
        self, site: LinearSite, rank: int, dropout: float, pairs: list[Pair], generator: torch.Generator
    ) -> None:
        super().__init__(site.inputs, site.outputs, rank, 1.0, dropout, generator)
        with torch.no_grad():
            # A matrix narrower than the rank has fewer directions; the others start as LoRA's.
            up, down = pairs[-1]
            self.up[:, : up.shape[1]] = up
            self.down[: down.shape[0]] = down
        if len(pairs) > 1:
            up, down = pairs[-2]
            self.register_buffer("before_up", torch.zeros_like(self.up.detach()))
            self.register_buffer("before_down", torch.zeros_like(self.down.detach()))
            self.before_up[:, : up.shape[1]] = up
            self.before_down[: down.shape[0]] = down


class LoftQ(OnQuantisedBase):
    """y = x dequant(Q)^T + b + drop(x) A^T B^T, with Q + B A near to the model's own weight at the start."""

    storing = N_("Choosing code and correction of each matrix together")

    def attach(self, anatomy: Anatomy, *, generator: torch.Generator) -> None:
        self.pairs: dict[LinearSite, list[Pair]] = {}
        # Squares of what is off: plainly rounded, then after each round with the correction.
        self.missed: dict[str, list[float]] = {}
        super().attach(anatomy, generator=generator)
        self.pairs.clear()

    def code(self, matrix: Matrix, weight: Tensor) -> Code:
        """Round what the correction does not hold, then let it hold what rounding lost; so `rounds` times."""
        chosen = [site for site in matrix.sites if site.name.rpartition(".")[2] in self.config.targets]
        if not chosen:
            return self._store(weight)
        missed = self.missed[matrix.place] = []
        pairs: dict[LinearSite, Pair] = {}
        for _ in range(self.config.rounds):
            code = self._store(_less(weight, pairs))
            lost = weight - code.dequantise()
            if not missed:
                missed.append(_squares(lost))
            for site in chosen:
                pairs[site] = nearest_of_rank(lost[site.selection], self.config.rank)
                self.pairs.setdefault(site, []).append(pairs[site])
            missed.append(_squares(_less(lost, pairs)))
        return code

    def correction(self, site: LinearSite, generator: torch.Generator) -> Repair:
        config = self.config
        return Repair(site, config.rank, config.dropout, self.pairs[site], generator)

    def load(self, state: dict[str, Tensor]) -> None:
        """The codes are made again where they were chosen beside another pair: on another machine the last
        digits of a decomposition differ."""
        own = {name: value.clone() for name, value in self.state().items() if ".before_" in name}
        super().load(state)
        if all(torch.equal(value, state[name].to(value.device)) for name, value in own.items()):
            return
        whole = self.base.whole_weights()
        found = {site: cast(Repair, one) for _, site, one in self.corrections()}
        for matrix in self.base.matrices:
            chosen = {s: (found[s].before_up, found[s].before_down) for s in matrix.sites if s in found}
            if chosen:
                device = matrix.module.get_parameter("weight").device
                matrix.put(self._store(_less(whole[matrix.place].to(device), chosen)))

    def training_state(self) -> dict[str, Tensor]:
        return {name: value for name, value in self.state().items() if ".before_" in name}

    def load_training_state(self, state: dict[str, Tensor]) -> None:
        self.load(self.state() | state)

    def extras(self) -> dict[str, Any]:
        """As of any quantised base; and how far the corrected matrices were off: plainly rounded, after each
        round with the correction, and each of them at the start of training."""
        squares = {place: self.base.costs[place].squares for place in self.missed}
        whole = sum(squares.values())
        rounds = [(sum(off) / whole) ** 0.5 for off in zip(*self.missed.values(), strict=True)]
        start = {place: (missed[-1] / squares[place]) ** 0.5 for place, missed in self.missed.items()}
        own = {"plain_error": rounds[0], "error_by_round": rounds[1:], "start_error_by_place": start}
        return super().extras() | own

    def _store(self, weight: Tensor) -> Code:
        if self.config.levels == "normal" and self.config.bits == "4":
            return to_normal_float(weight, nested=False)
        return to_levels(weight, self.config.levels, int(self.config.bits))


@torch.no_grad()
def _less(weight: Tensor, pairs: dict[LinearSite, Pair]) -> Tensor:
    """The weight [out, in] of a module less B A at each of its maps; in double precision, so that the same
    pairs give the same numbers everywhere."""
    left = exact(weight)
    for site, (up, down) in pairs.items():
        left[site.selection] -= exact(up) @ exact(down)
    return left.float().to(weight.device)


def _squares(tensor: Tensor) -> float:
    return float(exact(tensor).square().sum())


TUNER = LoftQ
