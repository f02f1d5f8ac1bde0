"""The life of a tuner: what a method does to a model, from attach to detach."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

import torch
from torch import Tensor, nn

from peft_engine.anatomy.model import Anatomy
from peft_engine.contract.settings import Settings
from peft_engine.contract.texts import N_


@dataclass(frozen=True)
class Phase:
    """A part of training. `share` is its part of all optimizer steps; all shares add up to 1.

    `closing` names what the method does when the phase ends, where that deserves a phase of its own.
    """

    name: str
    text: str
    share: float = 1.0
    closing: "Phase | None" = None


@dataclass(frozen=True)
class Ingredient:
    """What an earlier run learned: the state of its method, and its task head by parameter name (none where
    its classes are others than those of this run)."""

    run: str
    state: dict[str, Tensor]
    head: dict[str, Tensor]


@dataclass(frozen=True)
class Tried:
    """One step of a search without gradients: what it gave, and on how much text."""

    loss: float
    tokens: int
    samples: int


def _untold(text: str, done: int, total: int) -> None:
    """Nobody asks how far it has come."""


class Tuner:
    """What a method does to a model. One tuner serves one model once.

    The order of calls: attach, prepare, then for each phase begin_phase, (loss, after_backward, after_step)*,
    end_phase; then finish. `state` and `load` can come at any time after attach.
    A method's tuner.py defines a subclass named `Tuner...` and binds it to TUNER.
    """

    config: Any
    anatomy: Anatomy
    batch_loss: Callable[[dict[str, Tensor]], tuple[Tensor, int]]
    """(sum of the losses over targets, number of targets) of a batch; whoever trains sets it before
    `prepare`."""
    batch: Mapping[str, Tensor] = MappingProxyType({})
    """What the step reads whose extra `loss` is asked for; whoever trains sets it before."""
    mixed: bool = False
    """Whether steps of training compute in half precision where they can; whoever trains sets it. `fit` and
    answers are in float32 all the same."""
    loss_scale: float = 1.0
    """By what the loss of this step is enlarged for its backward pass; whoever trains sets it. Gradients of
    parameters have been put right by `after_backward`, only what a hook has seen of others carries it."""
    preparing: str = N_("Preparing the method")
    """What `prepare` does, in a few words."""
    slims: bool = False
    """Whether `slim` gives a smaller model."""
    reads_out: bool = False
    """Whether a head of classes reads a state that the method makes beside the body's last one."""
    ingredients: tuple[Ingredient, ...] = ()
    """Earlier runs that this one is made of; whoever attaches sets it before. None where a finished run only
    answers."""
    advance: Callable[[str, int, int], None] = staticmethod(_untold)
    """Told by an `attach` that takes its time (what it does, in a few words; parts done; parts in all), first
    with none of them done; whoever attaches may set it before."""

    def __init__(self, config: Settings) -> None:
        self.config = config

    def attach(self, anatomy: Anatomy, *, generator: torch.Generator) -> None:
        """Change the model, freeze it, and mark what learns. `generator` alone feeds random initial values.

        The whole model is frozen beforehand by the caller except for a new task head.
        """
        raise NotImplementedError(type(self).__name__)  # every method has its own

    def needs_data_pass(self) -> bool:
        """Whether `prepare` wants batches of the training data."""
        return False

    def prepare(self, batches: Iterable[dict[str, Tensor]]) -> None:
        """Work that needs data before the first step (Fisher information, data-driven initial values)."""

    def phases(self) -> tuple[Phase, ...]:
        """The phases of training, at least one."""
        return (Phase("training", "Training"),)

    def begin_phase(self, index: int) -> None:
        """A phase begins; what learns may change here."""

    def end_phase(self, index: int) -> None:
        """A phase ends."""

    def parameter_groups(self, learning_rate: float, weight_decay: float) -> list[dict[str, Any]]:
        """Groups for the optimizer: by default all that learns, no weight decay on vectors and scalars."""
        learning = [p for p in self.anatomy.model.parameters() if p.requires_grad]
        matrices = [p for p in learning if p.ndim >= 2]
        vectors = [p for p in learning if p.ndim < 2]
        groups = [
            {"params": matrices, "lr": learning_rate, "weight_decay": weight_decay},
            {"params": vectors, "lr": learning_rate, "weight_decay": 0.0},
        ]
        return [group for group in groups if group["params"]]

    def make_ahead(self) -> None:
        """Make at once what else the first block to ask for it would make for a whole pass; called before a
        pass whose blocks will be computed once more."""

    def loss(self, step: int) -> Tensor | None:
        """An extra term for the loss of this step, or None."""
        return None

    def after_backward(self, step: int, total: int) -> None:
        """Between backward and the optimizer's step; gradients may be changed."""

    def after_step(self, step: int, total: int) -> None:
        """After the optimizer's step; weights may be changed (masks, budgets)."""

    def tries(self) -> int | None:
        """How many steps the run has where the method searches without gradients; None where it learns by
        them."""
        return None

    def search(self, step: int) -> Tried:
        """One step of the search (counted from 0); only where there are tries."""
        raise NotImplementedError(type(self).__name__)  # every method that has tries has its own

    def final_phase(self) -> Phase | None:
        """What `fit` does, where a method works on the training data once more after the last step."""
        return None

    def fit(self, batches: Iterable[dict[str, Tensor]]) -> None:
        """A pass over the training data without steps, before `finish`; only where there is a final phase."""

    def in_final_form(self, step: int, total: int) -> bool:
        """Whether after this step (counted from 1) the method has the shape that its result will have.

        Before that (ranks still move, parts are still cut away) no validation score counts as the best one.
        """
        return True

    def finish_phase(self) -> Phase | None:
        """What `finish` does, where that deserves a phase of its own."""
        return None

    def finish(self) -> None:
        """After the last phase: averaging, composition, dropping a reparameterisation."""

    def sizes(self) -> tuple[int, ...]:
        """The ranks to which the finished result can be cut, the whole one last; empty where it cannot."""
        return ()

    def cut(self, size: int) -> None:
        """Let the result answer, and merge, at one of its `sizes`; a later cut may be larger again."""
        raise NotImplementedError(type(self).__name__)  # only methods that have sizes

    def cut_settings(self, size: int) -> dict[str, Any]:
        """The settings that differ in a method whose own size is `size`."""
        raise NotImplementedError(type(self).__name__)  # only methods that have sizes

    def cut_state(self, state: dict[str, Tensor], size: int) -> dict[str, Tensor]:
        """Of a whole state that of the same method with `cut_settings(size)`; it answers as this one cut.

        It needs no model.
        """
        raise NotImplementedError(type(self).__name__)  # only methods that have sizes

    def slim(self) -> None:
        """Merge, and cut out of the model what no longer counts; there is no way back."""
        raise NotImplementedError(type(self).__name__)  # only methods that slim

    def method_parameters(self) -> Iterator[tuple[str, nn.Parameter]]:
        """(name, parameter) of what learns by this method, the task head left out, at this moment."""
        head = {id(p) for p in self.anatomy.head_parameters()}
        for name, parameter in self.anatomy.model.named_parameters():
            if parameter.requires_grad and id(parameter) not in head:
                yield name, parameter

    def learning_count(self) -> int:
        """Numbers that learn at this moment by this method (rank changes, masks and phases move it)."""
        return sum(parameter.numel() for _, parameter in self.method_parameters())

    def sites(self) -> int:
        """How many places of the model the method claims to touch; checked against calls in the first
        forward."""
        raise NotImplementedError(type(self).__name__)  # every method has its own

    def called(self) -> int:
        """How many of them were reached since attach."""
        raise NotImplementedError(type(self).__name__)  # every method has its own

    def state(self) -> dict[str, Tensor]:
        """The tensors that make the method's result, with names that do not depend on the run."""
        raise NotImplementedError(type(self).__name__)  # every method has its own

    def load(self, state: dict[str, Tensor]) -> None:
        """Take over a state made by `state` on a model of the same shape."""
        raise NotImplementedError(type(self).__name__)  # every method has its own

    def training_state(self) -> dict[str, Tensor]:
        """What a checkpoint needs beyond the tensors that learn now: masks, averages, what earlier phases
        learned."""
        return {}

    def load_training_state(self, state: dict[str, Tensor]) -> None:
        """Take over what `training_state` gave; called after `begin_phase` of the phase it was made in."""

    def merge(self) -> None:
        """Write the result into the model's own weights and take the method's parts out.

        Raises:
            EngineError: the method cannot be merged.
        """
        raise NotImplementedError(type(self).__name__)  # only methods whose card says mergeable

    def detach(self) -> None:
        """Give the base model back bit for bit."""
        raise NotImplementedError(type(self).__name__)  # every method has its own

    def disabled(self) -> AbstractContextManager[None]:
        """Inside, the model answers as the base model (with its trained head)."""
        return self._disabled()

    @contextmanager
    def _disabled(self) -> Iterator[None]:
        raise NotImplementedError(type(self).__name__)  # every method has its own
        yield

    def extras(self) -> dict[str, Any]:
        """What the method gives beyond a score, JSON-ready: ranks per matrix, kept shares per layer."""
        return {}
