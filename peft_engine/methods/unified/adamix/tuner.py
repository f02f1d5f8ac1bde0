"""AdaMix: h + U_b gelu(D_a h), a and b drawn anew, then averaged (Wang et al. 2022, arXiv 2205.12410)."""

from typing import Any

import torch
from torch import Tensor, nn

from peft_engine.anatomy.sites import LinearSite
from peft_engine.contract.texts import N_
from peft_engine.mechanisms.additive import key_of
from peft_engine.mechanisms.beside import Beside
from peft_engine.mechanisms.bottleneck import behind
from peft_engine.mechanisms.experts import ExpertBottleneck, ExpertLowRank, Experts, SecondPass, Start
from peft_engine.mechanisms.tuner import Phase
from peft_engine.methods.unified.adamix.card import downs, ups


class AdaMix(Beside):
    """Copies of an adapter behind the feed-forward's last map, or of a low-rank branch beside matrices."""

    def build(self, generator: torch.Generator) -> None:
        self.apart: dict[str, float] = {}
        self.second = SecondPass(self) if self.config.agreement else None
        if self.config.helper == "lora":
            super().build(generator)
        else:
            self._behind(self._start(generator))
        self.modules.train(self.anatomy.model.training)

    def loss(self, step: int) -> Tensor | None:
        """The disagreement of two passes with draws of their own."""
        found = self.second.disagreement() if self.second is not None else None
        return None if found is None else self.config.agreement * found

    def finish_phase(self) -> Phase:
        return Phase("averaging", N_("Averaging the copies"))

    def finish(self) -> None:
        """The copies become their mean."""
        for place, module in self.modules.items():
            halves = {name: half for name, half in module.named_children() if isinstance(half, Experts)}
            for name, half in halves.items():
                if len(half.weight) > 1:
                    self.apart[f"{place.replace('-', '.')}.{name}"] = half.become_one()

    def extras(self) -> dict[str, Any]:
        """How far the copies had gone from their mean, for each place."""
        return {"copies": self.config.experts, "distance_from_mean_by_place": dict(self.apart)}

    def correction(self, site: LinearSite, generator: torch.Generator) -> nn.Module:
        config = self.config
        # The usual strength of LoRA: twice the rank, divided by the rank.
        return ExpertLowRank(
            site.inputs, site.outputs, config.size, 2.0, downs(config), ups(config), self._start(generator)
        )

    # -- inside ---------------------------------------------------------------------------------------------

    def _behind(self, start: Start) -> None:
        config = self.config
        for block in self.anatomy.blocks:
            site = block.feed_forward.down
            width = self.anatomy.shape.width
            adapter = ExpertBottleneck(width, config.size, downs(config), ups(config), start)
            place = f"{block.place}.{site.name}"
            self.modules[key_of(place)] = adapter
            self.after(place, site.module, behind(adapter))

    def _start(self, generator: torch.Generator) -> Start:
        return Start(generator, alike=self.config.start == "alike")


TUNER = AdaMix
