"""AttentionFusion: a question to all layers (Cao et al. 2022, Findings of NAACL)."""

from typing import Any

import torch
from torch import Tensor

from peft_engine.contract.tasks import OF_DATA
from peft_engine.mechanisms.additive import Additive
from peft_engine.mechanisms.calls import by_name
from peft_engine.mechanisms.layer_fusion import LayerFusion
from peft_engine.mechanisms.quiet import without_dropout


class AttentionFusion(Additive):
    """Hidden states are gathered while the stack runs; their mixture takes the place of the last one."""

    reads_out = True

    def build(self, generator: torch.Generator) -> None:
        config, anatomy = self.config, self.anatomy
        self.fusion = LayerFusion(
            anatomy.shape.width,
            normalise=config.normalise,
            activation=config.activation,
            dropout=config.dropout,
        )
        self.modules["fusion"] = self.fusion
        self.heard: dict[int, tuple[Tensor, int]] = {}  # of each data set: sums of the shares, tokens
        self.states: list[Tensor] = []
        name = anatomy.blocks[-1].stack  # the one that the head reads
        blocks = [block for block in anatomy.blocks if block.stack == name]
        self.stack = anatomy.stack_module(name)
        without_dropout(self)
        self.before_call(f"{name}.input", self.stack, self._begin)
        self.before(f"{name}.embedding", blocks[0].module, self._embed)
        for block in blocks:
            self.after(block.place, block.module, self._gather)
        self.after(f"{name}.output", self.stack, self._fuse)

    def finish(self) -> None:
        self.heard = {}

    def extras(self) -> dict[str, Any]:
        """The mean share of each layer over all tokens read since training, embedding first; of several data
        sets each one's, for other texts ask other layers."""
        sets = self.anatomy.sets
        return {
            f"layer_shares{OF_DATA}{sets[number].id}" if len(sets) > 1 else "layer_shares": (
                sums / tokens
            ).tolist()
            for number, (sums, tokens) in sorted(self.heard.items())
            if tokens
        }

    def _begin(
        self, arguments: tuple[Any, ...], named: dict[str, Any]
    ) -> tuple[tuple[Any, ...], dict[str, Any]]:
        self.mask = by_name(self.stack, arguments, named).get("attention_mask")
        return arguments, named

    def _embed(self, hidden: Tensor) -> Tensor:
        self.states = [hidden.detach()]
        return hidden

    def _gather(self, _: Any, output: Any) -> Any:
        self.states.append((output[0] if isinstance(output, tuple) else output).detach())
        return output

    def _fuse(self, _: Any, output: Any) -> Any:
        made, shares = self.fusion(self.states)
        self.states = []
        real = torch.ones_like(made[..., 0]) if self.mask is None else self.mask.to(made.dtype)
        if not self.modules.training:
            told = (shares.detach() * real[..., None]).sum(dim=(0, 1))
            sums, tokens = self.heard.get(self.anatomy.turn, (torch.zeros_like(told), 0))
            self.heard[self.anatomy.turn] = (sums + told, tokens + int(real.sum()))
        if self.config.pooling == "mean" and self.anatomy.shape.kind == "encoder":
            mean = (made * real[..., None]).sum(dim=1, keepdim=True) / real.sum(dim=1)[:, None, None]
            made = mean.expand_as(made)
        if isinstance(output, tuple):
            return (made, *output[1:])
        output["last_hidden_state"] = made
        if self.anatomy.pooler() is not None:  # the classifier reads the mixture itself
            output["pooler_output"] = made[:, 0]
        return output


TUNER = AttentionFusion
