"""LoRAPrune: heads and neurons switched off by LoRA's gradients (Zhang et al. 2024, arXiv 2305.18403)."""

from collections.abc import Callable
from typing import Any

import torch
from torch import Tensor, nn

from peft_engine.anatomy.sites import LinearSite
from peft_engine.contract.pruning import cut_blocks
from peft_engine.mechanisms.additive import key_of
from peft_engine.mechanisms.beside import Beside
from peft_engine.mechanisms.delta import LowRankDelta
from peft_engine.mechanisms.pruning import Group, cut_out, groups, importance, lowest_off


class LoraPrune(Beside):
    """Corrections at the targets; masks where heads and neurons are read by the map behind them."""

    slims = True

    def correction(self, site: LinearSite, generator: torch.Generator) -> nn.Module:
        config = self.config
        scale = config.alpha / config.rank
        return LowRankDelta(site.inputs, site.outputs, config.rank, scale, config.dropout, generator)

    def build(self, generator: torch.Generator) -> None:
        super().build(generator)
        self.groups: list[Group] = []
        self.scores: dict[str, Tensor] = {}
        self.settled = False
        stacks = (tuple(b for b in self.anatomy.blocks if b.stack == name) for name in ("encoder", "decoder"))
        for stack in stacks:
            for index in cut_blocks(self.config.spared, len(stack)):
                for group in groups(self.anatomy, stack[index]):
                    device = group.columns.weight().device
                    group.kept = torch.ones(group.size, device=device)
                    self.groups.append(group)
                    self.before(f"{group.place}.mask", group.columns.module, self._masked(group))

    def after_backward(self, step: int, total: int) -> None:
        """New scores from this step's gradients and, when it is time, new masks."""
        if self.settled:
            return
        done, every = step + 1, max(1, round(self.config.interval * total))
        first = self.config.begins * total
        self._score()
        if self.in_final_form(done, total) or (done > first and done % every == 0):
            share = self.share(done, total)
            for group in self.groups:
                if group.place in self.scores:
                    group.kept = lowest_off(self.scores[group.place], share)
        self.settled = self.in_final_form(done, total)

    def share(self, step: int, total: int) -> float:
        """The share that is off after a step (counted from 1), rising along a cubic curve."""
        if self.in_final_form(step, total):
            return float(self.config.ratio)
        first, last = self.config.begins * total, self.config.ends * total
        progress = max(0.0, (step - first) / (last - first))
        return float(self.config.ratio * (1 - (1 - progress) ** 3))

    def in_final_form(self, step: int, total: int) -> bool:
        return step >= max(1, round(float(self.config.ends) * total))

    def state(self) -> dict[str, Tensor]:
        return super().state() | {f"kept|{group.place}": group.kept.bool() for group in self.groups}

    def load(self, state: dict[str, Tensor]) -> None:
        super().load({name: value for name, value in state.items() if "|" not in name})
        self._take_masks(state)

    def training_state(self) -> dict[str, Tensor]:
        masks = {f"kept|{group.place}": group.kept.bool() for group in self.groups}
        scores = {f"score|{place}": value for place, value in self.scores.items()}
        return masks | scores | {"settled": torch.tensor(self.settled)}

    def load_training_state(self, state: dict[str, Tensor]) -> None:
        self._take_masks(state)
        self.settled = bool(state["settled"])
        device = next(self.modules.parameters()).device
        self.scores = {n[6:]: v.clone().to(device) for n, v in state.items() if n.startswith("score|")}

    def merge(self) -> None:
        """The corrections go into the weights, and what is off becomes zeros: the rows that write it and the
        columns that read it."""
        super().merge()
        for group in self.groups:
            group.kept = group.kept.to(group.columns.weight().device)
            for site, each in group.rows:
                site.scale_rows(group.kept.repeat_interleave(each))
            group.columns.scale_columns(group.mask())

    def slim(self) -> None:
        """Merge, and cut out of the model what is off: smaller maps, the same answers, no way back."""
        self.merge()
        for group in self.groups:
            if group.module is None or not self.anatomy.fixed_heads:
                cut_out(group)

    def extras(self) -> dict[str, Any]:
        """How many heads and neurons stay in each block that is cut, and what is left of the model."""
        kept = {group.place: [int(group.kept.sum()), group.size] for group in self.groups}
        removed = sum(
            (group.size - int(group.kept.sum())) * group.unit_parameters()
            for group in self.groups
            if group.module is None or not self.anatomy.fixed_heads
        )
        whole = self.anatomy.shape.for_task(self.anatomy.task).base_parameters
        return {"kept": kept, "remaining_parameters": whole - removed, "remaining_share": 1 - removed / whole}

    def _masked(self, group: Group) -> Callable[[Tensor], Tensor]:
        def change(x: Tensor) -> Tensor:
            group.kept = group.kept.to(x.device)  # made where the model was loaded
            return x * group.mask().to(x.dtype)

        return change

    def _take_masks(self, state: dict[str, Tensor]) -> None:
        device = next(self.modules.parameters()).device
        for group in self.groups:
            group.kept = state[f"kept|{group.place}"].float().to(device)

    @torch.no_grad()
    def _score(self) -> None:
        """A running mean of the units' importance; a step whose importance is no number is left out."""
        for group in self.groups:
            found = importance(group, lambda site, group=group: self._element(group, site))  # type: ignore[misc] # bound now
            if found is None or not bool(found.isfinite().all()):
                continue
            old = self.scores.get(group.place)
            memory = self.config.memory if old is not None else 0.0
            self.scores[group.place] = found * (1 - memory) + (0.0 if old is None else old * memory)

    def _element(self, group: Group, site: LinearSite) -> Tensor | None:
        """|G (W + s B A)| with G = gB A + B gA - gB gA, the change of B A in a step of plain descent."""
        key = key_of(f"{group.place.rpartition('.')[0]}.{site.name}")
        delta = dict(self.modules.items()).get(key)
        if self.config.measure == "magnitude":
            whole = site.weight() + (delta.weight() if isinstance(delta, LowRankDelta) else 0.0)
            return whole.square() if self.config.squared else whole.abs()
        if not isinstance(delta, LowRankDelta) or delta.up.grad is None or delta.down.grad is None:
            return None
        gradient = delta.up.grad @ (delta.down - delta.down.grad) + delta.up @ delta.down.grad
        found = gradient * (site.weight() + delta.weight())
        return found.square() if self.config.squared else found.abs()


TUNER = LoraPrune
