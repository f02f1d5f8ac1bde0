"""Intrinsic SAID: theta_j = theta_j0 + lambda_j P_j(v), v and lambda learn (Aghajanyan et al. 2021)."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn.utils import parametrize

from peft_engine.anatomy.model import Anatomy
from peft_engine.mechanisms.additive import CONTAINER
from peft_engine.mechanisms.fastfood import Fastfood
from peft_engine.mechanisms.tuner import Tuner


class Knobs(nn.Module):
    """What learns: v [dimension - tensors], zero at first, and a strength for each tensor, one at first."""

    def __init__(self, dimension: int, tensors: int, strengths: bool) -> None:
        super().__init__()
        self.v = nn.Parameter(torch.zeros(dimension - (tensors if strengths else 0)))
        if strengths:
            self.strengths = nn.Parameter(torch.ones(tensors))
        self.learned_strengths = strengths


class Moved(nn.Module):
    """A parametrization: the tensor as it was plus strength times P(v).

    Models ask for a weight more than once in a forward pass, and while writing at each token; the sum is
    made anew only when a knob has turned or a backward pass has used it up.
    """

    def __init__(self, knobs: Knobs, index: int, projection: Fastfood) -> None:
        super().__init__()
        self._knobs = (knobs,)  # a tuple, so that it is not a submodule here
        self.index, self.projection = index, projection
        self.off = False
        self.calls = 0
        self._made: Tensor | None = None
        self._made_from: tuple[Any, ...] = ()

    def forward(self, original: Tensor) -> Tensor:
        if self.off:
            return original
        self.calls += 1
        knobs = self._knobs[0]
        source = (torch.is_grad_enabled(), original.device, *(p._version for p in knobs.parameters()))
        if self._made is None or source != self._made_from:
            self._made, self._made_from = self._sum(original, knobs), source
            if self._made.requires_grad:
                self._made.register_hook(self._used_up)  # type: ignore[no-untyped-call] # torch has no types here
        return self._made

    def _sum(self, original: Tensor, knobs: Knobs) -> Tensor:
        moved: Tensor = self.projection(knobs.v).view_as(original)
        if knobs.learned_strengths:
            moved = moved * knobs.strengths[self.index]
        return original + moved

    def forget(self) -> None:
        self._made = None

    def _used_up(self, gradient: Tensor) -> None:
        self.forget()


class IntrinsicSaid(Tuner):
    """Every tensor of the blocks, or every matrix, follows the same few knobs."""

    def attach(self, anatomy: Anatomy, *, generator: torch.Generator) -> None:
        self.anatomy = anatomy
        self._places = list(self._find())
        self._sizes = [module.get_parameter(name).numel() for module, name in self._places]
        self.knobs = Knobs(self.config.dimension, len(self._places), self.config.strengths)
        anatomy.model.add_module(CONTAINER, self.knobs)
        self.seed = int(torch.randint(2**62, (1,), generator=generator))
        self.moved: list[Moved] = []
        for projection, (module, name) in zip(self._projections(), self._places, strict=True):
            made = Moved(self.knobs, len(self.moved), projection.to(module.get_parameter(name).device))
            self.moved.append(made)
            parametrize.register_parametrization(module, name, made, unsafe=True)
            made.calls = 0

    def make_ahead(self) -> None:
        """A block that made its tensors itself would find them made when it is computed again."""
        for module, name in self._places:
            getattr(module, name)

    def after_step(self, step: int, total: int) -> None:
        """Forget what the old knobs made: a fused optimizer turns them without raising their version."""
        for made in self.moved:
            made.forget()

    def sites(self) -> int:
        return len(self.moved)

    def called(self) -> int:
        return sum(made.calls > 0 for made in self.moved)

    def state(self) -> dict[str, Tensor]:
        """The knobs, and the seed from which the random directions are drawn again."""
        return {name: value.detach() for name, value in self.knobs.state_dict().items()} | {
            "seed": torch.tensor(self.seed)
        }

    def load(self, state: dict[str, Tensor]) -> None:
        self.knobs.load_state_dict({name: value for name, value in state.items() if name != "seed"})
        if int(state["seed"]) != self.seed:
            self.seed = int(state["seed"])
            for made, projection in zip(self.moved, self._projections(), strict=True):
                made.projection = projection.to(self.knobs.v.device)
                made.forget()

    def merge(self) -> None:
        with torch.no_grad():
            values = [getattr(module, name).clone() for module, name in self._places]
            self.detach()
            for (module, name), value in zip(self._places, values, strict=True):
                module.get_parameter(name).copy_(value)

    def detach(self) -> None:
        if self.moved:
            for module, name in self._places:
                parametrize.remove_parametrizations(module, name, leave_parametrized=False)
            self.moved.clear()
            delattr(self.anatomy.model, CONTAINER)

    @contextmanager
    def _disabled(self) -> Iterator[None]:
        for made in self.moved:
            made.off = True
        try:
            yield
        finally:
            for made in self.moved:
                made.off = False

    def _projections(self) -> Iterator[Fastfood]:
        """A random map for each tensor, all from one seed."""
        draw = torch.Generator().manual_seed(self.seed)
        for size in self._sizes:
            yield Fastfood(size, len(self.knobs.v), draw)

    def _find(self) -> Iterator[tuple[nn.Module, str]]:
        """(module, name) of every tensor that moves, each once."""
        seen: set[int] = set()
        for block in self.anatomy.blocks:
            matrices = {id(site.module) for site in block.linears()}
            for module in block.module.modules():
                if self.config.where == "matrices" and id(module) not in matrices:
                    continue
                for name, parameter in list(module.named_parameters(recurse=False)):
                    if id(parameter) in seen or (self.config.where == "matrices" and name != "weight"):
                        continue
                    seen.add(id(parameter))
                    yield module, name


TUNER = IntrinsicSaid
