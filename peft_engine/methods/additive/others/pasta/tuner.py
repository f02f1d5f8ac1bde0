"""PASTA: vectors on the marks of a text before every block (Yang et al. 2023, arXiv 2210.04382)."""

from typing import Any

import torch
from torch import Tensor

from peft_engine.mechanisms.additive import Additive, key_of
from peft_engine.mechanisms.calls import by_name, seen_tokens
from peft_engine.mechanisms.marks import MarkPlaces, MarkVectors, first_tokens, marks_of

FIRST_STD = 0.02


class Pasta(Additive):
    """Every stack looks up the marks once; each of its blocks moves them by vectors of its own."""

    def build(self, generator: torch.Generator) -> None:
        config, width = self.config, self.anatomy.shape.width
        self.marks: dict[str, MarkPlaces | None] = {}
        for stack in dict.fromkeys(block.stack for block in self.anatomy.blocks):
            self.before_call(f"{stack}.input", self.anatomy.stack_module(stack), self._look_up(stack))
        for block in self.anatomy.blocks:
            count = config.marks if block.stack == "encoder" else 1
            first = torch.randn(count, width, generator=generator) * FIRST_STD
            vectors = MarkVectors(
                first if config.start == "drawn" else torch.zeros_like(first), config.dropout
            )
            self.modules[key_of(block.place)] = vectors
            self.before(block.place, block.module, self._move(block.stack, vectors))

    def _look_up(self, stack: Any) -> Any:
        module = self.anatomy.stack_module(stack)

        def change(
            arguments: tuple[Any, ...], named: dict[str, Any]
        ) -> tuple[tuple[Any, ...], dict[str, Any]]:
            call = by_name(module, arguments, named)
            ids, mask = call["input_ids"], call.get("attention_mask")
            if stack == "encoder":
                self.marks[stack] = marks_of(ids, mask, self.anatomy.marks, self.config.marks)
            else:  # what is written later stands behind the mark, which lies in the cache by then
                later = seen_tokens(call.get("past_key_values")) > 0
                self.marks[stack] = None if later else first_tokens(ids, mask)
            return arguments, named

        return change

    def _move(self, stack: str, vectors: MarkVectors) -> Any:
        def change(hidden: Tensor) -> Tensor:
            places = self.marks[stack]
            return hidden if places is None else vectors(hidden, places)

        return change


TUNER = Pasta
