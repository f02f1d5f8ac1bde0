"""DyLoRA: (alpha / b) B[:, :b] A[:b] with b drawn in every step (Valipour et al. 2023, arXiv 2210.07558)."""

from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from peft_engine.anatomy.sites import LinearSite
from peft_engine.mechanisms.beside import Beside
from peft_engine.mechanisms.pieces import Pieces


class CutPieces(Pieces):
    """The first `rank` pieces with strength alpha over their number.

    While the model trains `rank` is what was drawn for the step, else what the result is cut to.
    """

    def __init__(
        self,
        site: LinearSite,
        rank: int,
        alpha: float,
        *,
        last: bool,
        lowest: int,
        dropout: float,
        generator: torch.Generator,
    ) -> None:
        super().__init__(site.inputs, site.outputs, rank, generator)
        self.drawn = self.kept = rank
        self.alpha, self.last, self.lowest, self.dropout = alpha, last, lowest, dropout

    def forward(self, x: Tensor) -> Tensor:
        """[..., in] to [..., out]."""
        rank = self.drawn if self.training else self.kept
        # The pieces of the lowest rank learn together: no step draws them one by one.
        alone = self.last and self.training and rank > self.lowest
        down, up = self.first(rank, resting=rank - 1 if alone else 0)
        if self.dropout and self.training:
            x = F.dropout(x, self.dropout)
        return F.linear(F.linear(x, down) * (self.alpha / rank), up)

    def weight(self) -> Tensor:
        """The correction as a matrix [out, in], at the rank that it is cut to."""
        down, up = self.first(self.kept)
        return self.alpha / self.kept * up @ down


class DyLora(Beside):
    """One rank a step for the whole model; which one depends on seed and step alone."""

    def correction(self, site: LinearSite, generator: torch.Generator) -> nn.Module:
        config = self.config
        return CutPieces(
            site,
            config.rank,
            config.alpha,
            last=config.update == "last",
            lowest=config.lowest,
            dropout=config.dropout,
            generator=generator,
        )

    def build(self, generator: torch.Generator) -> None:
        super().build(generator)
        self._seed = int(torch.randint(2**62, (1,), generator=generator))
        self.drawn = self.rank = self.config.rank

    def sizes(self) -> tuple[int, ...]:
        """Every rank that was drawn in training."""
        return tuple(range(self.config.lowest, self.config.rank + 1))

    def cut(self, size: int) -> None:
        """Let the result answer, and merge, with its first pieces; a later cut may be larger again."""
        assert 1 <= size <= self.config.rank
        self.rank = size
        for pieces in self._pieces():
            pieces.kept = size

    def cut_settings(self, size: int) -> dict[str, Any]:
        return {"rank": size, "lowest": min(self.config.lowest, size)}

    def cut_state(self, state: dict[str, Tensor], size: int) -> dict[str, Tensor]:
        """The first pieces of every matrix: the strength alpha / rank is then that of a cut to this rank."""
        return {name: value for name, value in state.items() if int(name.rpartition(".")[2]) < size}

    def begin_phase(self, index: int) -> None:
        self._draw(0)

    def after_step(self, step: int, total: int) -> None:
        self._draw(step + 1)

    def training_state(self) -> dict[str, Tensor]:
        return {"drawn": torch.tensor(self.drawn)}

    def load_training_state(self, state: dict[str, Tensor]) -> None:
        self._use(int(state["drawn"]))

    def extras(self) -> dict[str, Any]:
        """The ranks to which the result can be cut."""
        return {"ranks_to_cut": list(self.sizes()), "rank": self.rank}

    def _draw(self, step: int) -> None:
        """The rank of a step, from p(b) on lowest..rank: uniform, or halving from rank to rank."""
        config = self.config
        ranks = torch.arange(config.lowest, config.rank + 1)
        chances = torch.ones(len(ranks)) if config.drawing == "uniform" else 0.5 ** torch.arange(len(ranks))
        chance = torch.Generator().manual_seed((self._seed + step) % 2**63)
        self._use(int(ranks[torch.multinomial(chances, 1, generator=chance)]))

    def _use(self, rank: int) -> None:
        self.drawn = rank
        for pieces in self._pieces():
            pieces.drawn = rank

    def _pieces(self) -> list[CutPieces]:
        return [module for module in self.modules.values() if isinstance(module, CutPieces)]


TUNER = DyLora
