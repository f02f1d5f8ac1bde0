"""Intrinsic SAID: the random map as its formula has it, true gradients, and a seed that brings it back."""

from typing import Any, cast

import pytest
import torch
from torch import Tensor

from peft_engine.contract import taxonomy
from peft_engine.mechanisms.fastfood import Fastfood, hadamard
from tests.methods import tiny

TASK = "classification"


def _matrix(size: int) -> Tensor:
    """H by its definition: the sign is the parity of the bits that row and column share."""
    return torch.tensor(
        [[(-1.0) ** (row & column).bit_count() for column in range(size)] for row in range(size)]
    )


@pytest.mark.parametrize("size", [1, 2, 8, 64, 256])
def test_the_transform_is_its_definition(size: int) -> None:
    x = torch.randn(size, generator=torch.Generator().manual_seed(0))
    torch.testing.assert_close(hadamard(x), _matrix(size) @ x, atol=1e-4, rtol=1e-4)


@pytest.mark.parametrize(("size", "dimension"), [(100, 10), (100, 37), (20, 50), (1, 5)])
def test_the_map_is_its_formula(size: int, dimension: int) -> None:
    """With v padded (or cut) to the power of two, both transforms whole, and the draws made once more."""
    made = Fastfood(size, dimension, torch.Generator().manual_seed(3))
    draw = torch.Generator().manual_seed(3)
    padded = max(1, 2 ** (size - 1).bit_length())
    used = min(dimension, padded)
    signs = torch.randint(2, (used,), generator=draw) * 2.0 - 1.0
    order = torch.randperm(padded, generator=draw)
    gains = torch.randn(padded, generator=draw).half().float()
    v = torch.randn(dimension, generator=draw)
    long = torch.zeros(padded)
    long[:used] = v[:used] * signs
    h = _matrix(padded)
    wanted = (h @ (gains * (h @ long)[order]))[:size] / (size * gains.square().sum()).sqrt()
    torch.testing.assert_close(made(v), wanted, atol=1e-5, rtol=1e-4)


def test_the_map_is_linear_and_keeps_lengths() -> None:
    draw = torch.Generator().manual_seed(1)
    one, other = torch.randn(40, generator=draw), torch.randn(40, generator=draw)
    ratios = []
    for _ in range(30):
        made = Fastfood(3000, 40, draw)
        torch.testing.assert_close(made(one + other), made(one) + made(other), atol=1e-5, rtol=1e-4)
        ratios.append(float(made(one).norm() / one.norm()))
    assert abs(sum(ratios) / len(ratios) - 1) < 0.02


def test_gradients_are_finite_differences() -> None:
    draw = torch.Generator().manual_seed(2)
    made = Fastfood(50, 7, draw)
    v, mix = torch.randn(7, generator=draw, requires_grad=True), torch.randn(50, generator=draw)
    (gradient,) = torch.autograd.grad((made(v) * mix).sum(), v)
    for place in range(7):
        step = torch.zeros(7)
        step[place] = 0.5  # the map is linear: any step will do
        difference = (made(v.detach() + step) * mix).sum() - (made(v.detach() - step) * mix).sum()
        assert abs(float(difference) - float(gradient[place])) < 1e-4


def _attach(seed: int = 1, **settings: Any) -> tiny.Setup:
    return tiny.attach(
        "intrinsic_said", taxonomy.method("intrinsic_said").card.config(**settings), "bert", TASK, seed
    )


def test_all_weights_of_the_blocks_move_and_only_these() -> None:
    setup = _attach()
    before = [p.clone() for p in cast(Any, tiny.load("bert", TASK)).bert.encoder.parameters()]
    for _ in range(2):
        tiny.step(setup)
        setup.model.zero_grad(set_to_none=True)
    assert cast(Any, setup.tuner).knobs.strengths.ne(1).any()
    setup.tuner.merge()
    for old, new in zip(before, cast(Any, setup.model).bert.encoder.parameters(), strict=True):
        assert (old != new).float().mean() > 0.9


@pytest.mark.parametrize("settings", [{"where": "matrices"}, {"strengths": False}, {"dimension": 60}])
def test_other_settings_learn_and_count_the_budget(settings: dict[str, Any]) -> None:
    setup = _attach(**settings)
    assert setup.tuner.learning_count() == setup.tuner.config.dimension  # type: ignore[attr-defined]
    given = tiny.batch(TASK)
    base = tiny.logits(setup.model, given)
    tiny.step(setup)
    assert not torch.equal(tiny.logits(setup.model, given), base)


def test_a_weight_is_made_once_a_step_and_anew_after_each_backward() -> None:
    setup = _attach()
    module, name = cast(Any, setup.tuner)._places[0]
    assert getattr(module, name) is getattr(module, name)
    for _ in range(2):  # as when batches are gathered: no knob turns between the two
        setup.model(**tiny.batch(TASK)).loss.backward()
    gathered = cast(Any, setup.tuner).knobs.v.grad.clone()
    setup.model.zero_grad(set_to_none=True)
    setup.model(**tiny.batch(TASK)).loss.backward()
    torch.testing.assert_close(gathered, 2 * cast(Any, setup.tuner).knobs.v.grad)


def test_too_small_a_budget_is_refused_with_a_cure() -> None:
    card = taxonomy.method("intrinsic_said").card
    shape = tiny.shape("bert")
    problem = card.refuses(card.config(dimension=20), shape, TASK)
    assert problem is not None
    assert card.refuses(card.config(dimension=problem.cure), shape, TASK) is None


def test_a_step_of_the_fused_optimizer_shows_in_the_next_answer() -> None:
    """It leaves the version of what it writes as it was; so nothing that the old knobs made may be kept."""
    setup = tiny.attach("intrinsic_said", taxonomy.method("intrinsic_said").card.config(), "bert", TASK)
    before = tiny.logits(setup.model, tiny.batch(TASK))
    knobs = cast(Any, setup.tuner).knobs.v
    optimizer = torch.optim.AdamW([knobs], lr=0.5, fused=True)
    knobs.grad = torch.ones_like(knobs)
    optimizer.step()
    setup.tuner.after_step(0, 1)
    assert not torch.equal(tiny.logits(setup.model, tiny.batch(TASK)), before)
