"""Methods that let some of the model's own parameters learn, whole."""

from collections.abc import Iterator
from contextlib import contextmanager

import torch
from torch import Tensor, nn

from peft_engine.anatomy.model import Anatomy
from peft_engine.anatomy.reading import read_again
from peft_engine.mechanisms.tuner import Tuner


class OwnParameters(Tuner):
    """Chosen parameters of the model learn; the base's values are read again from its file when they are
    wanted."""

    def choose(self) -> Iterator[tuple[str, nn.Parameter]]:
        """(name, parameter) of what learns, the task head left out."""
        raise NotImplementedError(type(self).__name__)  # every such method has its own

    def attach(self, anatomy: Anatomy, *, generator: torch.Generator) -> None:
        self.anatomy = anatomy
        self.chosen = dict(self.choose())
        # A checkpoint may lack the pooler, which is then drawn at random: the file cannot give it back.
        pooler = anatomy.pooler()
        drawn = {id(parameter) for parameter in pooler.parameters()} if pooler is not None else set()
        self._kept = {n: p.detach().clone() for n, p in self.chosen.items() if id(p) in drawn}
        for parameter in self.chosen.values():
            parameter.requires_grad_(True)

    def sites(self) -> int:
        return 0

    def called(self) -> int:
        return 0

    def state(self) -> dict[str, Tensor]:
        return {name: parameter.detach() for name, parameter in self.chosen.items()}

    def load(self, state: dict[str, Tensor]) -> None:
        with torch.no_grad():
            for name, parameter in self.chosen.items():
                parameter.copy_(state[name])

    def merge(self) -> None:
        for parameter in self.chosen.values():
            parameter.requires_grad_(False)

    def detach(self) -> None:
        if self.chosen:
            self.load(self.base_values())
        self.merge()

    def base_values(self) -> dict[str, Tensor]:
        """The chosen tensors as the base model's file has them.

        Raises:
            EngineError: the model was not loaded from a folder.
        """
        return read_again(self.anatomy.model, self.chosen) | self._kept

    @contextmanager
    def _disabled(self) -> Iterator[None]:
        learned = {name: parameter.detach().clone() for name, parameter in self.chosen.items()}
        if self.chosen:
            self.load(self.base_values())
        try:
            yield
        finally:
            self.load(learned)
