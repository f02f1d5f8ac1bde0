"""MOELoRA: experts shared by tasks, weighed by a gate for each task (Liu et al. 2024, arXiv 2310.18339)."""

from collections.abc import Iterator
from typing import Any, cast

import torch
from torch import Tensor, nn

from peft_engine.mechanisms.additive import key_of
from peft_engine.mechanisms.beside import Beside
from peft_engine.mechanisms.task_gates import GatedDelta, TaskGate

GATES = "gates"
EVERYWHERE = "all matrices"


class MoeLora(Beside):
    """y = x W^T + b + (alpha / rank) sum over k of omega_k (x A_k^T) B_k^T, omega by data set."""

    def build(self, generator: torch.Generator) -> None:
        config = self.config
        self.modules[GATES] = nn.ModuleDict()
        scale = config.alpha / config.rank
        for block, site in self.targets():
            place = f"{block.place}.{site.name}"
            gate = self._gate(place, generator)
            delta = GatedDelta(
                site.inputs, site.outputs, config.rank, scale, config.dropout, self._weights(gate), generator
            )
            self.put(place, site, delta)

    def extras(self) -> dict[str, Any]:
        """By data set and place the weight of every expert."""
        with torch.no_grad():
            return {
                "gates": {
                    served.id: {place: gate(number).tolist() for place, gate in self._gates()}
                    for number, served in enumerate(self.anatomy.sets)
                }
            }

    # -- inside ---------------------------------------------------------------------------------------------

    def _gate(self, place: str, generator: torch.Generator) -> TaskGate:
        """The gate of a place: its own, or the one that all share."""
        config, gates = self.config, cast(nn.ModuleDict, self.modules[GATES])
        key = key_of(place if config.gates == "each" else EVERYWHERE)
        if key not in gates:
            gates[key] = TaskGate(len(self.anatomy.sets), config.experts, config.width, generator)
        return cast(TaskGate, gates[key])

    def _weights(self, gate: TaskGate) -> Any:
        def weights() -> Tensor:
            return cast(Tensor, gate(self.anatomy.turn))

        return weights

    def _gates(self) -> Iterator[tuple[str, TaskGate]]:
        """(place, gate); the last place is named where all share one."""
        gates = cast(nn.ModuleDict, self.modules[GATES])
        if self.config.gates == "shared":
            yield EVERYWHERE, cast(TaskGate, gates[key_of(EVERYWHERE)])
            return
        for block, site in self.targets():
            place = f"{block.place}.{site.name}"
            yield place, cast(TaskGate, gates[key_of(place)])


TUNER = MoeLora
