"""Blocks that are computed once more on the way back: every method learns what it learns without that.

The short suite has one encoder, one decoder and one encoder-decoder for each method, the long one all.
"""

from collections.abc import Iterator
from contextlib import AbstractContextManager, nullcontext

import pytest
import torch
from torch import Tensor

from peft_engine.training.recompute import Recompute
from tests.methods import course, tiny
from tests.methods.test_every_method import CASES, Case

STEPS, NEAR = 3, 2e-6
_ORDER = sorted({case.card.key for case, _, _ in CASES})


def _cases() -> Iterator[object]:
    for key in _ORDER:
        found = [(case, name) for case, name, _ in CASES if case.usual and case.card.key == key]
        kinds: dict[str, list[str]] = {}
        for case, _ in found:
            kinds.setdefault(tiny.shape(case.architecture).kind, []).append(case.architecture)
        short = {names[_ORDER.index(key) % len(names)] for names in kinds.values()}
        for case, name in found:
            marks = () if case.architecture in short else (pytest.mark.long,)
            if key not in ("none", "lorahub"):  # nothing learns along gradients
                yield pytest.param(case, id=name, marks=marks)


class Trainer(course.Trainer):
    """A course in which forward passes may keep little."""

    forgetting: Recompute | None = None

    def loss(self, step: int) -> Tensor:
        with self._around():
            return super().loss(step)

    def _begin(self, index: int) -> None:
        """A gradient that is zero but for rounding (a bias that all keys share) is to move nothing."""
        super()._begin(index)
        for group in self.optimizer.param_groups if self.optimizer else []:
            group["eps"] = 1e-4

    def _around(self) -> AbstractContextManager[None]:
        return nullcontext() if self.forgetting is None else self.forgetting.forgetting()


@pytest.mark.parametrize("case", list(_cases()))
def test_gradients_and_weights_are_those_of_keeping_everything(case: Case) -> None:
    """With dropout, and everything that a method draws at random in a step."""
    gradients, learned = [], []
    for forgets in (False, True):
        trainer = Trainer(case.attach(), STEPS, case.card.usual.learning_rate)
        trainer.forgetting = Recompute(trainer.setup.anatomy, trainer.setup.tuner) if forgets else None
        each: list[dict[str, Tensor]] = []
        trainer.advance(STEPS, lambda _, each=each, model=trainer.setup.model: each.append(_gradients(model)))
        gradients.append(each)
        learned.append({name: value.clone() for name, value in trainer.setup.model.state_dict().items()})
        assert not any("forward" in vars(block.module) for block in trainer.setup.anatomy.blocks)
    for kept, again in zip(*gradients, strict=True):
        assert _apart(kept, again) == {}
    assert any(float(each.abs().max()) > 0 for each in gradients[0][-1].values())
    assert _apart(*learned) == {}


def _apart(one: dict[str, Tensor], other: dict[str, Tensor]) -> dict[str, float]:
    """How far the tensors lie apart, where that is more than rounding."""
    assert one.keys() == other.keys()
    far = {name: float((one[name] - other[name]).abs().max()) for name in one}
    return {name: much for name, much in far.items() if much > NEAR * max(1, float(one[name].abs().max()))}


def _gradients(model: torch.nn.Module) -> dict[str, Tensor]:
    return {n: p.grad.detach().clone() for n, p in model.named_parameters() if p.grad is not None}
