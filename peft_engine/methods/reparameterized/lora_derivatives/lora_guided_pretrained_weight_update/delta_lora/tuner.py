"""Delta-LoRA: W moves by lambda s (B' A' - B A) after each step (Zi et al. 2023, arXiv 2309.02411)."""

from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from peft_engine.anatomy.sites import LinearSite
from peft_engine.mechanisms.beside import Beside
from peft_engine.mechanisms.delta import LowRankDelta


class PassedOn(LowRankDelta):
    """s B A x, and what the matrix has gained: lambda s (B A - B_K A_K) x, through which x alone learns.

    The steps telescope: lambda s times the sum of all changes of B A since step K is the difference of its
    ends. So W itself need not be written to, and taking the method off gives it back bit for bit.
    """

    start_down: Tensor
    start_up: Tensor

    def __init__(
        self, inputs: int, outputs: int, rank: int, scale: float, share: float, generator: torch.Generator
    ) -> None:
        super().__init__(inputs, outputs, rank, scale, 0.0, generator)
        self.share = share
        self.begun = False
        self.register_buffer("start_down", torch.zeros(rank, inputs))
        self.register_buffer("start_up", torch.zeros(outputs, rank))

    def forward(self, x: Tensor) -> Tensor:
        """[..., in] to [..., out]."""
        learned = F.linear(F.linear(x, self.down) * self.scale, self.up)
        if not self.begun:
            return learned
        down = torch.cat((self.down.detach(), self.start_down))
        up = torch.cat((self.up.detach(), -self.start_up), 1)
        return learned + F.linear(F.linear(x, down) * (self.share * self.scale), up)

    def gained(self) -> Tensor:
        """By how much the matrix has moved, [out, in]."""
        if not self.begun:
            return torch.zeros(self.up.shape[0], self.down.shape[1], device=self.up.device)
        moved = self.up.detach() @ self.down.detach() - self.start_up @ self.start_down
        return self.share * self.scale * moved

    def weight(self) -> Tensor:
        """Correction and gain as one matrix [out, in]."""
        return super().weight() + self.gained()

    @torch.no_grad()
    def begin(self, *, from_start: bool) -> None:
        """From now on the matrix moves along; from the start means that B A was still zero."""
        self.begun = True
        if not from_start:
            self.start_down.copy_(self.down)
            self.start_up.copy_(self.up)


class DeltaLora(Beside):
    """LoRA until step K, then LoRA that passes on what it learns."""

    def correction(self, site: LinearSite, generator: torch.Generator) -> nn.Module:
        config = self.config
        scale = config.alpha / config.rank
        return PassedOn(site.inputs, site.outputs, config.rank, scale, config.share, generator)

    def after_step(self, step: int, total: int) -> None:
        if self._begun() or step + 1 < (first := round(self.config.begins * total)):
            return
        for one in self._all():
            one.begin(from_start=first == 0)

    def state(self) -> dict[str, Tensor]:
        return super().state() | {"begun": torch.tensor(self._begun())}

    def load(self, state: dict[str, Tensor]) -> None:
        super().load({name: value for name, value in state.items() if name != "begun"})
        for one in self._all():
            one.begun = bool(state["begun"])

    def training_state(self) -> dict[str, Tensor]:
        return {name: value for name, value in self.state().items() if "start_" in name or name == "begun"}

    def load_training_state(self, state: dict[str, Tensor]) -> None:
        self.load(self.state() | state)

    def extras(self) -> dict[str, Any]:
        """By what share of its size each matrix has moved."""
        moved = {}
        for place, site, one in self.corrections():
            assert isinstance(one, PassedOn)
            moved[place] = float(one.gained().norm() / site.weight().norm())
        return {"weight_change": moved}

    def _begun(self) -> bool:
        return any(one.begun for one in self._all())

    def _all(self) -> list[PassedOn]:
        return [one for one in self.modules.values() if isinstance(one, PassedOn)]


TUNER = DeltaLora
