"""IncreLoRA: s B diag(E) A at every matrix, with ranks that grow (Zhang et al. 2023, arXiv 2308.12043)."""

import math
from collections.abc import Iterator

import torch
from torch import Tensor, nn

from peft_engine.anatomy.sites import LinearSite
from peft_engine.mechanisms.growing import Growing
from peft_engine.mechanisms.ranks import Importance, MovingRanks, Triplets, all_finite, orthogonality


class IncreLora(MovingRanks):
    """In every round the matrices that matter most get some ranks more, from a reserve in training."""

    def correction(self, site: LinearSite, generator: torch.Generator) -> nn.Module:
        config = self.config
        return Growing(
            site.inputs,
            site.outputs,
            room=1 + config.rounds * config.step,
            reserve=config.step,
            dropout=config.dropout,
            generator=generator,
        )

    def build(self, generator: torch.Generator) -> None:
        super().build(generator)
        self.importance = Importance(self.config.smoothing, self.config.spread_smoothing)
        self.rounds = 0
        self._rescale()

    def loss(self, step: int) -> Tensor | None:
        """The directions of each matrix, those of the reserve too, shall stand at right angles."""
        if not self.config.orthogonality:
            return None
        directions = (rows for _, one in self._growing() for rows in one.directions())
        return float(self.config.orthogonality) * orthogonality(directions, squared=False)

    def after_step(self, step: int, total: int) -> None:
        if self.rounds == self.config.rounds:
            return
        found = {
            key: one.sensitivity / self.loss_scale
            for key, one in self._growing()
            if one.sensitivity is not None
        }
        if found:
            counts = all_finite(found.values())
            for key, value in found.items():
                self.importance.see(key, value, counts)
        while self.rounds < self.config.rounds and step + 1 >= self.when(self.rounds, total):
            self._hand_out()

    def when(self, number: int, total: int) -> int:
        """After which step (counted from 1) a round (counted from 0) comes."""
        begins, ends = float(self.config.begins), float(self.config.ends)
        share: float = begins + (ends - begins) * number / max(1, self.config.rounds - 1)
        return min(total, max(1, round(share * total)))

    def in_final_form(self, step: int, total: int) -> bool:
        return step >= self.when(self.config.rounds - 1, total)

    def method_parameters(self) -> Iterator[tuple[str, nn.Parameter]]:
        """What waits for a later round has no part yet."""
        waiting = {id(parameter) for _, one in self._growing() for parameter in one.waiting()}
        return ((name, p) for name, p in super().method_parameters() if id(p) not in waiting)

    def ranks(self) -> dict[str, int]:
        growing = {key: one.rank for key, one in self._growing()}
        return growing or {key: one.rank for key, one in self.triplets()}

    def finish(self) -> None:
        """The reserve is dropped; what has grown becomes one set of triplets a matrix."""
        for key, one in list(self._growing()):
            made = Triplets(one.inputs, one.outputs, 0, one.scale, one.dropout, torch.Generator())
            made = made.to(one.down[0].device)
            made.take(*one.grown())
            self.modules[key] = made.train(one.training)

    def load(self, state: dict[str, Tensor]) -> None:
        super().load(state)
        self._rescale()

    def training_state(self) -> dict[str, Tensor]:
        ranks = {f"rank|{key}": torch.tensor(one.rank) for key, one in self._growing()}
        return self.importance.state() | ranks | {"rounds": torch.tensor(self.rounds)}

    def load_training_state(self, state: dict[str, Tensor]) -> None:
        self.importance.load(state, next(self.modules.parameters()).device)
        self.rounds = int(state["rounds"])
        for key, one in self._growing():
            one.grow_to(int(state[f"rank|{key}"]), more_to_come=self.rounds < self.config.rounds)
        self._rescale()

    def _hand_out(self) -> None:
        """One round: as many matrices as bring the total to its end in the last one, the worthiest first."""
        config = self.config
        growing = dict(self._growing())
        wanted = (config.rank - 1) * len(growing)
        left = config.rank * len(growing) - sum(one.rank for one in growing.values())
        chosen = math.ceil(wanted / (config.rounds * config.step))
        self.rounds += 1
        for key in sorted(growing, key=self._worth, reverse=True)[:chosen]:
            given = min(config.step, left)
            left -= given
            growing[key].grow_to(growing[key].rank + given, more_to_come=True)
        for one in growing.values():
            one.grow_to(one.rank, more_to_come=self.rounds < config.rounds)
        self._rescale()

    def _worth(self, key: str) -> float:
        return float(self.importance.score(key)) if key in self.importance.means else 0.0

    def _rescale(self) -> None:
        """Strength over the average rank, which no growth changes, or over each matrix's own (their code)."""
        for one in self.modules.values():
            assert isinstance(one, Growing | Triplets)
            rank = self.config.rank if self.config.scaling == "average" else one.rank + 1e-5
            one.scale = self.config.alpha / rank

    def _growing(self) -> Iterator[tuple[str, Growing]]:
        for key, module in self.modules.items():
            if isinstance(module, Growing):
                yield key, module


TUNER = IncreLora
