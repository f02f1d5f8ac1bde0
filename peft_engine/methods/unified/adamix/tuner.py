"""AdaMix: h + U_b gelu(D_a h), a and b drawn anew, then averaged (Wang et al. 2022, arXiv 2205.12410)."""

from collections.abc import Iterator
from typing import Any, cast

import torch
from torch import Tensor, nn

from peft_engine.anatomy.sites import LinearSite
from peft_engine.contract.texts import N_
from peft_engine.mechanisms.additive import Additive, key_of
from peft_engine.mechanisms.delta import add_to
from peft_engine.mechanisms.experts import ExpertBottleneck, ExpertLowRank, Experts, SecondPass, Start
from peft_engine.mechanisms.tuner import Phase
from peft_engine.methods.unified.adamix.card import downs, ups


class AdaMix(Additive):
    """Copies of an adapter behind the feed-forward's last map, or of a low-rank branch beside matrices."""

    def build(self, generator: torch.Generator) -> None:
        self.apart: dict[str, float] = {}
        self.second = SecondPass(self) if self.config.agreement else None
        start = Start(generator, alike=self.config.start == "alike")
        if self.config.helper == "lora":
            self._beside(start)
        else:
            self._behind(start)
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

    def corrections(self) -> Iterator[tuple[LinearSite, ExpertLowRank]]:
        """Every chosen matrix with the branch beside it."""
        for place, site in self._targets():
            yield site, cast(ExpertLowRank, self.modules[key_of(place)])

    # -- places ---------------------------------------------------------------------------------------------

    def _behind(self, start: Start) -> None:
        config = self.config
        for block in self.anatomy.blocks:
            site = block.feed_forward.down
            width = self.anatomy.shape.width
            adapter = ExpertBottleneck(width, config.size, downs(config), ups(config), start)
            self._put(f"{block.place}.{site.name}", site.module, adapter, lambda h, _, a: h + a(h))

    def _beside(self, start: Start) -> None:
        config = self.config
        for place, site in self._targets():
            # The usual strength of LoRA: twice the rank, divided by the rank.
            delta = ExpertLowRank(
                site.inputs, site.outputs, config.size, 2.0, downs(config), ups(config), start
            )
            self._put(place, site.module, delta, lambda y, x, d, site=site: add_to(site, y, d(x)))

    def _targets(self) -> Iterator[tuple[str, LinearSite]]:
        """(place, site) of every chosen matrix, from the input up."""
        for block in self.anatomy.blocks:
            for site in block.linears():
                if site.name.rpartition(".")[2] in self.config.targets:
                    yield f"{block.place}.{site.name}", site

    def _put(self, place: str, module: nn.Module, part: nn.Module, combine: Any) -> None:
        self.modules[key_of(place)] = part
        self.after(place, module, lambda arguments, output: combine(output, arguments[0], part))


TUNER = AdaMix
