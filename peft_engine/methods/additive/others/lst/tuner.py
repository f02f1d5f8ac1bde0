"""LST: a ladder of side blocks (Sung et al. 2022, arXiv 2206.06522)."""

import torch

from peft_engine.mechanisms.additive import Additive
from peft_engine.mechanisms.side import build_ladders
from peft_engine.mechanisms.side_block import SideSizes
from peft_engine.methods.additive.others.lst.card import is_mixed


class Lst(Additive):
    """g = SideBlock(mu g + (1 - mu) down(h)) beside every block; up(g), mixed with the last hidden state or
    in its place."""

    reads_out = True

    def build(self, generator: torch.Generator) -> None:
        config, shape = self.config, self.anatomy.shape
        sizes = SideSizes(
            shape.width // config.reduction,
            shape.heads,
            shape.kv_heads,
            config.reduction,
            self.anatomy.attention_scale,
        )
        build_ladders(
            self,
            sizes=sizes,
            left_out=config.left_out,
            temperature=config.temperature,
            pruned=config.start == "pruned",
            mixed=is_mixed(config, shape),
            generator=generator,
        )


TUNER = Lst
