"""What two finished runs have learned, put together in one model with a weight for each.

Differences to the model's weights are added: theta = theta_0 + w_1 (theta_1 - theta_0) + w_2 (theta_2 -
theta_0), with theta_k as merging run k writes it. Of LoRA the difference is the product B A, so that products
are added and never factors; of (IA)^3 it is (l - 1) theta_0, so that w_1 (l_1 - 1) + w_2 (l_2 - 1) is what
multiplies.

Sources: Ilharco et al., Editing Models with Task Arithmetic, ICLR 2023, arXiv 2212.04089, section 2; Zhang et
al., Composing Parameter-Efficient Modules with Arithmetic Operations, NeurIPS 2023, arXiv 2306.14870, section
3, which adds the factors of LoRA where this adds products. The average of adapters as they are: Chronopoulou
et al., AdapterSoup, Findings of EACL 2023, arXiv 2302.07027, section 3.
"""

import gc
from collections.abc import Mapping
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from peft_engine.anatomy.model import Anatomy
from peft_engine.answering import Answerer
from peft_engine.contract.blending import way_of
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.store import RunFolder
from peft_engine.contract.texts import N_
from peft_engine.mechanisms.exact import exact
from peft_engine.predicting import Predictor, number_of, plan_of
from peft_engine.training import setup

NEAR = 1e-6


@dataclass(frozen=True)
class _Part:
    """What one run learned.

    Attributes:
        tensors: weights of the model that differ from the untouched ones, or the method's own tensors.
        readout: what reads the answer out, in order.
        labels: the classes that it tells apart, in order.
    """

    tensors: dict[str, Tensor]
    readout: list[Tensor]
    labels: tuple[str, ...]


class _Untouched(Answerer):
    """The model of a run as it was before, with a head that nothing was learned in."""

    def __init__(self, folder: RunFolder, device: str, data: str) -> None:
        plan = plan_of(folder)
        number = number_of(folder.spec(), data)
        self.task = setup.task_of(plan, number)
        self.device = setup.choose_device(device)
        self.model, self.anatomy = setup.load_model(plan, setup.task_of(plan))
        self.anatomy.turn_to(number)
        self.model.to(self.device).eval()


class Blend(Answerer):
    """One model that holds what two runs learned, each with a weight that can be turned.

    With the weights (1, 0) it answers as the left run does, with (0, 1) as the right one. What reads the
    answer out (a classifier's head, and the pooler below it) has no value to begin from that both share; it
    is averaged with the shares w_1 / (w_1 + w_2) and w_2 / (w_1 + w_2).

    Attributes:
        weights: those with which it answers.
    """

    def __init__(
        self,
        left: RunFolder | None,
        right: RunFolder,
        *,
        left_data: str = "",
        right_data: str = "",
        device: str = "auto",
    ) -> None:
        """Load both, one after the other; None at the left is the model as it was.

        Raises:
            EngineError: they cannot be put together, or one of them cannot be loaded.
        """
        self._way = way_of(left.spec() if left is not None else None, right.spec())
        host: Predictor | _Untouched
        if self._way == "differences":
            host = _Untouched(right, device, right_data)
            self._left = _changes(left, left_data, device, host) if left is not None else None
            self._right = _changes(right, right_data, device, host)
        else:
            assert left is not None  # a method's own tensors have nothing untouched beside them
            self._left = _tensors(Predictor(left, device, left_data))
            host = Predictor(right, device, right_data)
            self._right = _tensors(host)
        if self._left is not None:
            _require_alike(self._left, self._right, same_names=self._way == "tensors")
        self._host = host
        self.task, self.model, self.device = host.task, host.model, host.device
        own = dict(host.model.named_parameters())
        names = {name for part in (self._left, self._right) if part is not None for name in part.tensors}
        self._changed = {name: own[name] for name in own if name in names and self._way == "differences"}
        self._first = {name: _kept(value, copy=True) for name, value in self._changed.items()}
        self._readout = _readout(host.anatomy)
        self.turn(0.0, 1.0)

    @torch.no_grad()
    def turn(self, left: float, right: float) -> None:
        """Answer with these weights from now on.

        Raises:
            EngineError: a method's own tensors have no other mixture than an average.
        """
        share = right / (left + right) if abs(left + right) > NEAR else 0.5
        if self._way == "tensors":
            self._average(left, right)
        for name, first in self._first.items():
            # In double precision: at the ends the sum is then the very weight that the run has.
            total = exact(first).clone()
            for part, weight in ((self._left, left), (self._right, right)):
                if part is not None and name in part.tensors:
                    total += weight * (exact(part.tensors[name]) - exact(first))
            self._changed[name].copy_(total)
        ours = self._left.readout if self._left is not None else self._right.readout
        for parameter, one, other in zip(self._readout, ours, self._right.readout, strict=True):
            parameter.copy_((1 - share) * exact(one) + share * exact(other))
        self.weights = (left, right)

    def _average(self, left: float, right: float) -> None:
        assert self._left is not None  # so they were made
        assert isinstance(self._host, Predictor)
        if abs(left + right - 1) > NEAR:
            raise EngineError(
                Problem(
                    text=N_("Parts of this method can be averaged, not added: their weights must make 1."),
                    advice=N_("Choose Average."),
                )
            )
        mixed = {
            name: (left * exact(one) + right * exact(other)).to(one.dtype)
            if one.is_floating_point()
            else other
            for name, one in self._left.tensors.items()
            for other in (self._right.tensors[name],)
        }
        self._host.tuner.load(mixed)


def _readout(anatomy: Anatomy) -> list[nn.Parameter]:
    """What reads the answer of the data set whose turn it is out of the model; nothing where it writes.

    The pooler belongs to it: a checkpoint may lack it, and then every seed has another one.
    """
    modules = list(anatomy.head_modules(anatomy.turn))
    pooler = anatomy.pooler() if modules else None
    if pooler is not None:
        modules.append(pooler)
    return [parameter for module in modules for parameter in module.parameters()]


def _aside(anatomy: Anatomy) -> set[int]:
    """The parameters that no difference is taken of: every head, and what else reads out."""
    return {id(parameter) for parameter in (*anatomy.head_parameters(), *_readout(anatomy))}


def _changes(folder: RunFolder, data: str, device: str, base: _Untouched) -> _Part:
    """The weights of a run, merged, that are not those of the untouched model."""
    found = Predictor(folder, device, data)
    found.tuner.merge()
    ours = _body(found.anatomy)
    theirs = _body(base.anatomy)
    if {name: value.shape for name, value in ours.items()} != {n: v.shape for n, v in theirs.items()}:
        raise EngineError(_other_parts())
    changed = {name: _kept(value) for name, value in ours.items() if not torch.equal(value, theirs[name])}
    part = _Part(changed, [_kept(each) for each in _readout(found.anatomy)], tuple(found.task.labels))
    del found
    gc.collect()  # the weights that did not change
    return part


def _body(anatomy: Anatomy) -> dict[str, Tensor]:
    aside = _aside(anatomy)
    return {
        name: value.detach() for name, value in anatomy.model.named_parameters() if id(value) not in aside
    }


def _tensors(found: Predictor) -> _Part:
    """What the method of a run holds."""
    state = {name: _kept(value, copy=True) for name, value in found.tuner.state().items()}
    readout = [_kept(each, copy=True) for each in _readout(found.anatomy)]
    return _Part(state, readout, tuple(found.task.labels))


def _kept(value: Tensor, *, copy: bool = False) -> Tensor:
    """A tensor beside the model, in the computer's own memory: not every device knows double precision."""
    return value.detach().to("cpu", copy=copy)


def _require_alike(left: _Part, right: _Part, *, same_names: bool) -> None:
    if left.labels != right.labels:
        raise EngineError(
            Problem(
                field="left",
                text=N_("The two runs number their classes otherwise, so their heads cannot be averaged."),
                advice=N_("Train both on data whose classes come in the same order."),
            )
        )
    shapes = [[tuple(each.shape) for each in part.readout] for part in (left, right)]
    if shapes[0] != shapes[1] or (same_names and _shapes(left.tensors) != _shapes(right.tensors)):
        raise EngineError(_other_parts())


def _shapes(tensors: Mapping[str, Tensor]) -> dict[str, tuple[int, ...]]:
    return {name: tuple(value.shape) for name, value in tensors.items()}


def _other_parts() -> Problem:
    return Problem(
        field="left",
        text=N_("What the two runs learned has other parts or sizes, so it cannot be put together."),
        advice=N_("Choose two runs on the same model whose methods leave its parts as they are."),
    )
