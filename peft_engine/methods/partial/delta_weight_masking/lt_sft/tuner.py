"""LT-SFT: theta_0 + phi, phi nonzero where full fine-tuning moved most (Ansell et al., arXiv 2110.07560)."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import torch
from torch import Tensor, nn

from peft_engine.anatomy.model import Anatomy
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.texts import N_
from peft_engine.mechanisms.additive import CONTAINER
from peft_engine.mechanisms.own import OwnParameters
from peft_engine.mechanisms.sparse import Differences, at, from_state, largest
from peft_engine.mechanisms.tuner import Phase
from peft_engine.methods.partial.delta_weight_masking.lt_sft.card import RANKED_AT_ONCE, chosen_of


class LtSft(OwnParameters):
    """Two phases: everything learns, to choose; then, from the start again, the chosen numbers alone."""

    def attach(self, anatomy: Anatomy, *, generator: torch.Generator) -> None:
        super().attach(anatomy, generator=generator)
        self.numbers = sum(parameter.numel() for parameter in self.chosen.values())
        self.phase: int | None = None
        self.differences: Differences | None = None
        self._first_head = [parameter.detach().clone() for parameter in anatomy.head_parameters()]

    def choose(self) -> Iterator[tuple[str, nn.Parameter]]:
        left_out = {id(parameter) for parameter in self.anatomy.head_parameters()}
        if not self.anatomy.shape.tied:
            # As in the authors' code, which chooses in the base model alone: the rows of words that never
            # occur in an answer are pushed away in every step, and would take every place.
            output: Any = self.anatomy.model
            output = output.get_output_embeddings()
            left_out |= set() if output is None else {id(parameter) for parameter in output.parameters()}
        if not self.config.words:
            left_out |= {id(parameter) for parameter in self.anatomy.embedding().parameters()}
        for name, parameter in self.anatomy.model.named_parameters():
            if id(parameter) not in left_out:
                yield name, parameter

    # -- phases ---------------------------------------------------------------------------------------------

    def phases(self) -> tuple[Phase, ...]:
        share = self.config.choosing
        return (
            Phase(
                "choosing",
                N_("Training everything, to see what moves most"),
                share,
                closing=Phase("rewinding", N_("Choosing what moved most, and going back to the start")),
            ),
            Phase("sparse", N_("Training the chosen numbers alone"), 1 - share),
        )

    def begin_phase(self, index: int) -> None:
        self.phase = index
        if index == 1:
            if self.differences is None:  # a run goes on: what was chosen comes with its training state
                self.differences = Differences(self.chosen, chosen_of(self.numbers, self.config))
            self.anatomy.model.add_module(CONTAINER, self.differences)

    def end_phase(self, index: int) -> None:
        """Choose what moved most, and go back to the start, the task head included."""
        if index != 0:
            return
        self.differences = self._most_changed(keep=False)
        with torch.no_grad():
            for parameter, first in zip(self.anatomy.head_parameters(), self._first_head, strict=True):
                parameter.copy_(first)

    def finish(self) -> None:
        """A run that was ended while choosing keeps the largest differences that it had found."""
        if self.phase == 0:
            self.differences = self._most_changed(keep=True)
        self._put_away()

    def parameter_groups(self, learning_rate: float, weight_decay: float) -> list[dict[str, Any]]:
        """While choosing, everything at its own rate; then the differences, which decay towards zero."""
        if self.phase != 1 or self.differences is None:
            return super().parameter_groups(learning_rate * self.config.choosing_rate, weight_decay)
        taken = {id(parameter) for parameter in self.chosen.values()} | {id(self.differences.values)}
        groups = super().parameter_groups(learning_rate, weight_decay)
        for group in groups:
            group["params"] = [p for p in group["params"] if id(p) not in taken]
        groups.append(
            {"params": [self.differences.values], "lr": learning_rate, "weight_decay": weight_decay}
        )
        return [group for group in groups if group["params"]]

    def loss(self, step: int) -> Tensor | None:
        if self.phase != 1 or self.differences is None or not self.config.l1:
            return None
        return self.config.l1 * self.differences.values.abs().sum() / self.numbers  # type: ignore[no-any-return] # config is Any

    def after_backward(self, step: int, total: int) -> None:
        if self.phase == 1 and self.differences is not None:
            self.differences.collect()

    def after_step(self, step: int, total: int) -> None:
        if self.phase == 1 and self.differences is not None:
            self.differences.write()

    def method_parameters(self) -> Iterator[tuple[str, nn.Parameter]]:
        if self.phase == 1 and self.differences is not None:
            yield f"{CONTAINER}.values", self.differences.values
        else:
            yield from super().method_parameters()

    # -- result ---------------------------------------------------------------------------------------------

    def state(self) -> dict[str, Tensor]:
        return (self.differences or self._found(self._base())).state()

    def load(self, state: dict[str, Tensor]) -> None:
        self._to_base()
        named = {key.rpartition("|")[0] for key in state} - set(self.chosen)
        if named:  # saved when an output matrix of its own was chosen from too
            named |= set(self.chosen)
            self.chosen = {n: p for n, p in self.anatomy.model.named_parameters() if n in named}
            self.numbers = sum(parameter.numel() for parameter in self.chosen.values())
        try:
            self.differences = from_state(self.chosen, state)
        except (KeyError, IndexError) as error:
            raise EngineError(
                Problem(
                    text=N_("What was learned does not fit this model and these settings: {reason}"),
                    advice=N_("Use the model and the settings that it was learned with."),
                    values={"reason": str(error)},
                )
            ) from error
        self.differences.write()

    def training_state(self) -> dict[str, Tensor]:
        if self.phase != 1 or self.differences is None:
            return {}
        return {"places": self.differences.places, "base": self.differences.base}

    def load_training_state(self, state: dict[str, Tensor]) -> None:
        if state and self.differences is not None:
            self.differences.put(state["places"], state["base"], self.differences.values.detach())

    def merge(self) -> None:
        self._put_away()
        super().merge()

    def detach(self) -> None:
        self._to_base()
        super().merge()

    @contextmanager
    def _disabled(self) -> Iterator[None]:
        learned = {name: parameter.detach().clone() for name, parameter in self.chosen.items()}
        if self.differences is not None:
            self.differences.take_off()
        else:
            super().load(self._base())
        try:
            yield
        finally:
            super().load(learned)

    def extras(self) -> dict[str, Any]:
        """The share of numbers that changed, over all and for each place of the model."""
        if self.differences is None:
            return {}
        changed: dict[str, int] = {}
        sizes: dict[str, int] = {}
        places = self._places()
        for name, parameter in self.chosen.items():
            sizes[places[name]] = sizes.get(places[name], 0) + parameter.numel()
        for name, _, inside in self.differences.parts():
            changed[places[name]] = changed.get(places[name], 0) + len(inside)
        return {
            "kept_share": sum(changed.values()) / self.numbers,
            "kept_share_by_place": {place: changed.get(place, 0) / size for place, size in sizes.items()},
        }

    # -- inside ---------------------------------------------------------------------------------------------

    @torch.no_grad()
    def _most_changed(self, *, keep: bool) -> Differences:
        """Bring theta_0 back, and find what differed most from it; `keep` leaves these differences in."""
        for parameter in self.chosen.values():
            parameter.grad = None  # room for what follows
        base = self._base()
        found = self._found(base)
        for name, parameter in self.chosen.items():
            parameter.copy_(base[name])
        if keep:
            found.write()
        else:
            found.values.zero_()
        return found

    @torch.no_grad()
    def _found(self, base: dict[str, Tensor]) -> Differences:
        """The largest differences between what the tensors hold and theta_0."""
        changes = (parameter - base[name] for name, parameter in self.chosen.items())
        made = Differences(self.chosen, chosen_of(self.numbers, self.config))
        places = largest(changes, made.values.numel(), RANKED_AT_ONCE)
        first = at(base, places)
        made.put(places, first, at(self.chosen, places) - first)
        return made

    def _base(self) -> dict[str, Tensor]:
        return {name: value.to(self.chosen[name].device) for name, value in self.base_values().items()}

    def _to_base(self) -> None:
        if self.differences is not None:
            self.differences.take_off()
            self._put_away()
            self.differences = None
        elif self.phase is not None:
            super().load(self._base())

    def _put_away(self) -> None:
        """The differences stay in the weights; what learned them leaves the model."""
        if hasattr(self.anatomy.model, CONTAINER):
            delattr(self.anatomy.model, CONTAINER)

    def _places(self) -> dict[str, str]:
        """For each parameter's name the place that a person knows it by."""
        found: dict[int, str] = {id(p): "embedding" for p in self.anatomy.embedding().parameters()}
        for block in self.anatomy.blocks:
            for site in block.linears():
                for parameter in site.module.parameters():
                    found.setdefault(id(parameter), f"{block.place}.{site.name}")
            for parameter in block.module.parameters():
                found.setdefault(id(parameter), f"{block.place}.norms")
        return {name: found.get(id(parameter), "other") for name, parameter in self.chosen.items()}


TUNER = LtSft
