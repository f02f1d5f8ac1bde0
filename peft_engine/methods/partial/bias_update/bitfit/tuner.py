"""BitFit: y = x W + b keeps W, learns b; a norm keeps its factors, learns its offsets (arXiv 2106.10199)."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import torch
from torch import Tensor, nn

from peft_engine.anatomy.model import Anatomy
from peft_engine.anatomy.sites import LinearSite
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.texts import N_
from peft_engine.mechanisms.additive import Additive, key_of
from peft_engine.mechanisms.delta import add_to
from peft_engine.methods.partial.bias_update.bitfit.card import SUBSET, WITH_ADDED


class BitFit(Additive):
    """The model's own biases, their base values kept beside them, and added ones where that is wanted."""

    def attach(self, anatomy: Anatomy, *, generator: torch.Generator) -> None:
        self.own: dict[str, nn.Parameter] = {}
        self.learning: dict[str, Tensor] = {}
        """For a bias of which only a part learns: 1 where it learns, else 0."""
        super().attach(anatomy, generator=generator)

    def build(self, generator: torch.Generator) -> None:
        everything = self.config.terms == "all"
        self.own = dict(self._all() if everything else self._subset())
        self.base = {name: bias.detach().clone() for name, bias in self.own.items()}
        for name, bias in self.own.items():
            bias.requires_grad_(True)
            if name in self.learning:
                # torch has no types for this one
                self.on_detach(bias.register_hook(self._only(self.learning[name])))  # type: ignore[no-untyped-call]
        if self.config.add_biases:
            self._add(WITH_ADDED if everything else SUBSET)

    def learning_count(self) -> int:
        frozen = sum(int((mask == 0).sum()) for mask in self.learning.values())
        return super().learning_count() - frozen

    def state(self) -> dict[str, Tensor]:
        return super().state() | {name: bias.detach() for name, bias in self.own.items()}

    def load(self, state: dict[str, Tensor]) -> None:
        super().load({name: value for name, value in state.items() if name not in self.own})
        self._set(state)

    def merge(self) -> None:
        if len(self.modules):
            raise EngineError(
                Problem(
                    field="add_biases",
                    text=N_("Added biases cannot be merged: the model has no place for them."),
                    advice=N_("Keep the result beside the model."),
                )
            )
        for bias in self.own.values():
            bias.requires_grad_(False)
        super().detach()

    def detach(self) -> None:
        self._set(self.base)
        for bias in self.own.values():
            bias.requires_grad_(False)
        super().detach()

    @contextmanager
    def _disabled(self) -> Iterator[None]:
        learned = {name: bias.detach().clone() for name, bias in self.own.items()}
        self._set(self.base)
        try:
            with super()._disabled():
                yield
        finally:
            self._set(learned)

    # -- inside ---------------------------------------------------------------------------------------------

    def _all(self) -> Iterator[tuple[str, nn.Parameter]]:
        for name, parameter in self.anatomy.base.named_parameters():
            if name.endswith("bias"):
                yield name, parameter

    def _subset(self) -> Iterator[tuple[str, nn.Parameter]]:
        names = {id(parameter): name for name, parameter in self._all()}
        for _, site in self._sites(SUBSET):
            bias = site.bias
            if not isinstance(bias, nn.Parameter):
                continue
            name = names[id(bias)]
            if site.rows is not None:
                mask = torch.zeros_like(bias)
                rows = slice(*site.rows) if isinstance(site.rows, tuple) else site.rows
                mask[rows] = 1
                self.learning[name] = mask
            yield name, bias

    def _add(self, wanted: tuple[str, ...]) -> None:
        for place, site in self._sites(wanted):
            if site.bias is None:
                holder = nn.Module()
                holder.bias = nn.Parameter(torch.zeros(site.outputs))
                self.modules[key_of(place)] = holder
                self.after(place, site.module, self._offset(site, holder.bias))

    def _sites(self, wanted: tuple[str, ...]) -> Iterator[tuple[str, LinearSite]]:
        for block in self.anatomy.blocks:
            for site in block.linears():
                if site.name.rpartition(".")[2] in wanted:
                    yield f"{block.place}.{site.name}", site

    @torch.no_grad()
    def _set(self, values: dict[str, Tensor]) -> None:
        for name, bias in self.own.items():
            bias.copy_(values[name])

    @staticmethod
    def _only(mask: Tensor) -> Any:
        def keep(gradient: Tensor) -> Tensor:
            return gradient * mask.to(gradient.device)

        return keep

    @staticmethod
    def _offset(site: LinearSite, bias: nn.Parameter) -> Any:
        def change(_: Any, output: Tensor) -> Tensor:
            return add_to(site, output, bias.to(output.dtype).expand(*output.shape[:-1], -1))

        return change


TUNER = BitFit
