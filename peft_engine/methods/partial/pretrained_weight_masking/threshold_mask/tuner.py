"""Threshold-Mask: y = x (W * 1(S > tau))^T + b, only the scores S learn (Zhao et al., arXiv 2004.12406)."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import torch
from torch import Tensor, nn

from peft_engine.anatomy.model import Anatomy
from peft_engine.mechanisms.masked import Mask, mask, pack, unmask, unpack
from peft_engine.mechanisms.tuner import Tuner
from peft_engine.methods.partial.pretrained_weight_masking.threshold_mask.card import spared


class ThresholdMask(Tuner):
    """A mask over every map's weight in all but the lowest blocks; a fused module has one for its maps."""

    def attach(self, anatomy: Anatomy, *, generator: torch.Generator) -> None:
        self.anatomy = anatomy
        self.masks: dict[str, tuple[nn.Module, Mask]] = {}
        config = self.config
        callers = {id(part): module for module in anatomy.model.modules() for part in module.children()}
        for place, module in self._modules():
            weight = module.get_parameter("weight")
            made = Mask(
                weight.shape,
                threshold=config.threshold,
                scale=config.init_scale,
                sparsity=config.sparsity,
                generator=generator,
            ).to(weight.device)
            mask(module, made, callers[id(module)])
            self.masks[place] = (module, made)

    def parameter_groups(self, learning_rate: float, weight_decay: float) -> list[dict[str, Any]]:
        """No weight decay on scores: it would pull them below the threshold."""
        scores = [made.scores for _, made in self.masks.values()]
        ids = {id(score) for score in scores}
        groups = super().parameter_groups(learning_rate, weight_decay)
        for group in groups:
            group["params"] = [p for p in group["params"] if id(p) not in ids]
        groups.append({"params": scores, "lr": learning_rate, "weight_decay": 0.0})
        return [group for group in groups if group["params"]]

    def sites(self) -> int:
        return len(self.masks)

    def called(self) -> int:
        return sum(made.calls > 0 for _, made in self.masks.values())

    def state(self) -> dict[str, Tensor]:
        """The masks, eight weights a byte."""
        return {place: pack(made.kept()) for place, (_, made) in self.masks.items()}

    def load(self, state: dict[str, Tensor]) -> None:
        for place, (_, made) in self.masks.items():
            made.set_kept(unpack(state[place], made.scores.shape))

    def merge(self) -> None:
        for module, made in self.masks.values():
            kept = made.kept()
            unmask(module)
            with torch.no_grad():
                module.get_parameter("weight").masked_fill_(~kept, 0.0)
        self.masks.clear()

    def detach(self) -> None:
        for module, _ in self.masks.values():
            unmask(module)
        self.masks.clear()

    def extras(self) -> dict[str, Any]:
        """The share of weights that count, for each masked module and over all."""
        kept = {place: made.kept() for place, (_, made) in self.masks.items()}
        share = {place: float(bits.float().mean()) for place, bits in kept.items()}
        whole = sum(int(bits.sum()) for bits in kept.values()) / max(1, sum(b.numel() for b in kept.values()))
        return {"kept_share": whole, "kept_share_by_place": share}

    @contextmanager
    def _disabled(self) -> Iterator[None]:
        for _, made in self.masks.values():
            made.off = True
        try:
            yield
        finally:
            for _, made in self.masks.values():
                made.off = False

    def _modules(self) -> Iterator[tuple[str, nn.Module]]:
        """(place, module) of what is masked, each module once."""
        seen: set[int] = set()
        for name in ("encoder", "decoder"):
            blocks = [block for block in self.anatomy.blocks if block.stack == name]
            for block in blocks[spared(self.config, len(blocks)) :]:
                for site in block.linears():
                    if id(site.module) not in seen:
                        seen.add(id(site.module))
                        yield f"{block.place}.{site.name}", site.module


TUNER = ThresholdMask
