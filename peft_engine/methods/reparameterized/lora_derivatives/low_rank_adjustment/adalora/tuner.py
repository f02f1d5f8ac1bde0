"""AdaLoRA: s P diag(E) Q, where the least important E become zero (Zhang et al. 2023, arXiv 2303.10512)."""

import torch
from torch import Tensor, nn

from peft_engine.anatomy.sites import LinearSite
from peft_engine.mechanisms.ranks import Importance, MovingRanks, Triplets, all_finite, orthogonality


class AdaLora(MovingRanks):
    """The sum of ranks falls along a cubic curve; what is switched off may come back until all is settled."""

    def correction(self, site: LinearSite, generator: torch.Generator) -> nn.Module:
        config = self.config
        scale = config.alpha / (config.first_rank + 1e-5)
        return Triplets(site.inputs, site.outputs, config.first_rank, scale, config.dropout, generator)

    def build(self, generator: torch.Generator) -> None:
        super().build(generator)
        self.importance = Importance(self.config.smoothing, self.config.spread_smoothing)
        self.counting = {key: torch.ones(one.rank, dtype=torch.bool) for key, one in self.triplets()}
        self.settled = False

    def loss(self, step: int) -> Tensor | None:
        """The directions of each matrix shall stand at right angles."""
        if not self.config.orthogonality:
            return None
        directions = (rows for _, one in self.triplets() for rows in (one.down, one.up.T))
        return float(self.config.orthogonality) * orthogonality(directions, squared=self.config.squared)

    def budget(self, step: int, total: int) -> int:
        """The sum of ranks that step (counted from 1) of total allows."""
        config, matrices = self.config, len(self.counting)
        start, end = round(config.untouched * total), self._end(total)
        most, least = int(config.first_rank) * matrices, int(config.rank) * matrices
        if step <= start and step < end:
            return most
        if step >= end:
            return least
        left = 1 - (step - start) / (end - start)
        return int((most - least) * left**3 + least)

    def after_step(self, step: int, total: int) -> None:
        done, end = step + 1, self._end(total)
        if self.settled:
            self._switch_off()
            return
        if done < end or not self.importance.means:
            self._watch()
        every = max(1, round(self.config.interval * total))
        if done >= end or (done > round(self.config.untouched * total) and done % every == 0):
            self._choose(self.budget(done, total))
            self._switch_off()
        self.settled = done >= end

    def in_final_form(self, step: int, total: int) -> bool:
        return step >= self._end(total)

    def learning_count(self) -> int:
        return sum(
            int(self.counting[key].sum()) * (one.down.shape[1] + one.up.shape[0] + 1)
            for key, one in self.triplets()
        )

    def finish(self) -> None:
        """What is switched off is taken out; the answers stay the same."""
        for key, one in self.triplets():
            one.keep(one.values != 0)
            self.counting[key] = torch.ones(one.rank, dtype=torch.bool)

    def training_state(self) -> dict[str, Tensor]:
        counting = {f"counting|{key}": which for key, which in self.counting.items()}
        return self.importance.state() | counting | {"settled": torch.tensor(self.settled)}

    def load_training_state(self, state: dict[str, Tensor]) -> None:
        device = next(self.modules.parameters()).device
        self.importance.load(state, device)
        self.counting = {key: state[f"counting|{key}"].clone().cpu() for key in self.counting}
        self.settled = bool(state["settled"])

    def _end(self, total: int) -> int:
        """The step after which the ranks are settled."""
        return max(1, round((1 - float(self.config.settled)) * total))

    def _watch(self) -> None:
        moved = {
            f"{key}.{part}": (parameter, parameter.grad)
            for key, one in self.triplets()
            for part, parameter in one.named_parameters()
            if parameter.grad is not None
        }
        if not moved:
            return
        counts = all_finite(gradient for _, gradient in moved.values())
        for name, (parameter, gradient) in moved.items():
            self.importance.see(name, (parameter * gradient).detach().abs(), counts)

    def _choose(self, budget: int) -> None:
        """The triplets that count: the most important ones of the whole model."""
        scores = {key: self._scores(key).cpu() for key, _ in self.triplets()}
        order = torch.cat(list(scores.values())).argsort(stable=True)
        counts = torch.ones(len(order), dtype=torch.bool)
        counts[order[: len(order) - budget]] = False
        parts = torch.split(counts, [len(score) for score in scores.values()])
        self.counting = dict(zip(scores, parts, strict=True))

    def _scores(self, key: str) -> Tensor:
        """S_k = s(E_k) + mean of s(Q_k) + mean of s(P_k), [rank]."""
        score = self.importance.score
        return score(f"{key}.values") + score(f"{key}.down").mean(1) + score(f"{key}.up").mean(0)

    @torch.no_grad()
    def _switch_off(self) -> None:
        for key, one in self.triplets():
            one.values.masked_fill_(~self.counting[key].to(one.values.device), 0.0)


TUNER = AdaLora
