"""What methods that add modules share: one container in the model, hooks that count their calls, removal
without a trace."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import torch
from torch import Tensor, nn
from torch.utils.hooks import RemovableHandle

from peft_engine.anatomy.model import Anatomy
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.texts import N_
from peft_engine.mechanisms.tuner import Tuner

CONTAINER = "peft_method"
"""The name of the submodule that holds what a method adds; a part of every parameter's name in
checkpoints."""


class Additive(Tuner):
    """A method that only adds: the base model's own tensors are never touched.

    Subclasses build their modules in `build`, and register hooks with a name for the place. While `off` is
    true the hooks let everything pass as it is.
    """

    def attach(self, anatomy: Anatomy, *, generator: torch.Generator) -> None:
        self.anatomy = anatomy
        self.off = False
        self.modules = nn.ModuleDict()
        self._handles: list[RemovableHandle] = []
        self._places: dict[str, bool] = {}
        self.build(generator)
        self.modules.train(anatomy.model.training)
        anatomy.model.add_module(CONTAINER, self.modules)

    def build(self, generator: torch.Generator) -> None:
        """Make the modules (into `self.modules`) and register the hooks."""
        raise NotImplementedError(type(self).__name__)  # every additive method has its own

    def after(self, place: str, module: nn.Module, change: Callable[[Any, Any], Any]) -> None:
        """Replace a module's output by change(arguments, output)."""
        self._places[place] = False

        def hook(_: nn.Module, arguments: Any, output: Any) -> Any:
            if self.off:
                return output
            self._places[place] = True
            return change(arguments, output)

        self._handles.append(module.register_forward_hook(hook))

    def before(self, place: str, module: nn.Module, change: Callable[[Any], Any]) -> None:
        """Replace a module's first argument by change(argument)."""
        self._places[place] = False

        def hook(_: nn.Module, arguments: tuple[Any, ...]) -> Any:
            if self.off:
                return None
            self._places[place] = True
            return (change(arguments[0]), *arguments[1:])

        self._handles.append(module.register_forward_pre_hook(hook))

    def before_call(
        self,
        place: str,
        module: nn.Module,
        change: Callable[[tuple[Any, ...], dict[str, Any]], tuple[tuple[Any, ...], dict[str, Any]]],
    ) -> None:
        """Replace a module's arguments by change(arguments, keyword arguments)."""
        self._places[place] = False

        def hook(_: nn.Module, arguments: tuple[Any, ...], named: dict[str, Any]) -> Any:
            if self.off:
                return None
            self._places[place] = True
            return change(arguments, named)

        self._handles.append(module.register_forward_pre_hook(hook, with_kwargs=True))

    def claim(self, place: str) -> Callable[[], None]:
        """A place that is reached some other way than by a hook of this class; call what comes back when it
        is."""
        self._places[place] = False

        def reached() -> None:
            self._places[place] = True

        return reached

    def disclaim(self, place: str) -> None:
        """A place that was claimed is to be reached no longer."""
        del self._places[place]

    def on_detach(self, handle: Any) -> None:
        """Remember something with a `remove()` that detaching has to call."""
        self._handles.append(handle)

    def sites(self) -> int:
        return len(self._places)

    def called(self) -> int:
        return sum(self._places.values())

    def state(self) -> dict[str, Tensor]:
        return {name: value.detach() for name, value in self.modules.state_dict().items()}

    def load(self, state: dict[str, Tensor]) -> None:
        try:
            self.modules.load_state_dict(state)
        except RuntimeError as error:
            raise EngineError(
                Problem(
                    text=N_("What was learned does not fit this model and these settings: {reason}"),
                    advice=N_("Use the model and the settings that it was learned with."),
                    values={"reason": str(error).splitlines()[-1].strip()},
                )
            ) from error

    def detach(self) -> None:
        for handle in self._handles:
            handle.remove()
        self._handles.clear()
        if hasattr(self.anatomy.model, CONTAINER):
            delattr(self.anatomy.model, CONTAINER)

    @contextmanager
    def _disabled(self) -> Iterator[None]:
        self.off = True
        try:
            yield
        finally:
            self.off = False


def key_of(place: str) -> str:
    """A place as a key of a ModuleDict, which allows no dots."""
    return place.replace(".", "-")
