"""IncreLoRA: ranks that only grow, to the agreed total, without a jump; the reserve leaves no trace."""

from itertools import pairwise
from typing import Any, cast

import pytest
import torch

from peft_engine.contract import taxonomy
from tests.methods import tiny

TASK = "classification"


def _attach(**settings: Any) -> tiny.Setup:
    return tiny.attach("increlora", taxonomy.method("increlora").card.config(**settings), "bert", TASK)


def _steps(setup: tiny.Setup, steps: range, total: int) -> list[int]:
    """Plain gradient steps; the sum of ranks after each."""
    sums = []
    for step in steps:
        setup.model.zero_grad(set_to_none=True)
        (setup.model(**tiny.batch(TASK)).loss + setup.tuner.loss(step)).backward()
        setup.tuner.after_backward(step, total)
        with torch.no_grad():
            for parameter in setup.model.parameters():
                if parameter.grad is not None:
                    parameter.sub_(0.5 * parameter.grad)
        setup.tuner.after_step(step, total)
        sums.append(sum(cast(Any, setup.tuner).ranks().values()))
    return sums


@pytest.mark.parametrize("total", [1, 4, 20])
def test_ranks_grow_to_the_agreed_total_whatever_the_length(total: int) -> None:
    setup = _attach()
    matrices = len(cast(Any, setup.tuner).ranks())
    sums = _steps(setup, range(total), total)
    assert sums == sorted(sums)
    assert sums[-1] == 4 * matrices
    if total == 20:
        assert sums[0] == matrices
        assert [b - a for a, b in pairwise(sums) if b > a] == [6] * 6  # 3 matrices, 2 ranks
        assert len(set(cast(Any, setup.tuner).extras()["ranks"].values())) > 1


@pytest.mark.parametrize("scaling", ["average", "own"])
def test_growing_changes_no_answer_unless_the_strength_follows_the_rank(scaling: str) -> None:
    setup = _attach(scaling=scaling)
    tuner = cast(Any, setup.tuner)
    with torch.no_grad():
        for _, one in tuner._growing():
            one.values[0].fill_(5.0)
    before = tiny.logits(setup.model, tiny.batch(TASK))
    tuner._hand_out()
    change = float((tiny.logits(setup.model, tiny.batch(TASK)) - before).abs().max())
    assert change < 1e-4 if scaling == "average" else change > 1e-3


def test_worth_is_its_formula() -> None:
    """The gradient of the whole correction is that of the matrix itself."""
    setup = _attach()
    tuner = cast(Any, setup.tuner)
    with torch.no_grad():
        for _, one in tuner._growing():
            one.values[0].fill_(1.0)
    weights = {}
    for place, site, correction in tuner.corrections():
        site.module.weight.requires_grad_(True)
        weights[place] = (site.module.weight, correction)
    setup.model(**tiny.batch(TASK)).loss.backward()
    for place, (weight, correction) in weights.items():
        down, up = correction.directions()
        values = torch.cat(list(correction.values[: len(down)]))
        whole = correction.scale * (up.T * values) @ down
        wanted = (whole * weight.grad).abs().sum() / weight.numel() ** 0.5
        torch.testing.assert_close(correction.sensitivity, wanted, atol=1e-6, rtol=1e-3, msg=place)


def test_in_mixed_precision_worth_is_measured_on_the_correction_itself() -> None:
    """Written out in half precision it would be off by a few tenths of a percent everywhere."""
    setup = _attach()
    _, one = next(cast(Any, setup.tuner)._growing())
    x = torch.randn(5, one.inputs, generator=torch.Generator().manual_seed(0))
    with torch.no_grad():
        one.values[0].fill_(1.0)
    with torch.autocast("cpu", dtype=torch.bfloat16):
        y = one(x)
    slope = torch.randn(y.shape, generator=torch.Generator().manual_seed(1)).bfloat16()
    y.backward(slope)
    gradient = (slope.T @ x.bfloat16()).float()  # as mixed precision makes it
    rows, columns = one.directions()
    whole = one.scale * (columns.T * torch.cat(list(one.values[: len(rows)]))) @ rows
    wanted = (whole * gradient).abs().sum() / whole.numel() ** 0.5
    torch.testing.assert_close(one.sensitivity, wanted.detach(), atol=0, rtol=1e-6)


def test_the_reserve_learns_directions_but_not_its_number() -> None:
    setup = _attach()
    _, one = next(cast(Any, setup.tuner)._growing())
    before = [p.clone() for p in (*one.down, *one.up, *one.values)]
    setup.model.train()
    setup.model(**tiny.batch(TASK)).loss.backward()
    room = len(one.values)
    learned = [p.grad is not None for p in (*one.down, *one.up, *one.values)]
    directions = [True] * 3 + [False] * (room - 3)
    assert learned == directions * 2 + [True] + [False] * (room - 1)
    assert len(before) == 3 * room


def test_what_has_grown_is_kept_and_the_reserve_is_not() -> None:
    setup = _attach()
    tuner = cast(Any, setup.tuner)
    _steps(setup, range(8), 8)
    counted, before = tuner.learning_count(), tiny.logits(setup.model, tiny.batch(TASK))
    tuner.finish()
    torch.testing.assert_close(tiny.logits(setup.model, tiny.batch(TASK)), before, atol=1e-6, rtol=1e-6)
    assert sum(value.numel() for value in tuner.state().values()) == counted
    assert tuner.extras()["total_rank"] == 4 * 12


@pytest.mark.parametrize("scaling", ["average", "own"])
def test_a_resumed_run_has_the_same_ranks_and_goes_on_alike(scaling: str) -> None:
    whole, first, second = (_attach(scaling=scaling) for _ in range(3))
    for setup in (whole, first):
        _steps(setup, range(5), 10)
    with torch.no_grad():
        for mine, theirs in zip(second.model.parameters(), first.model.parameters(), strict=True):
            mine.copy_(theirs)
    second.tuner.begin_phase(0)
    second.tuner.load_training_state({k: v.clone() for k, v in first.tuner.training_state().items()})
    assert _steps(whole, range(5, 10), 10) == _steps(second, range(5, 10), 10)
    for one, other in zip(whole.model.parameters(), second.model.parameters(), strict=True):
        assert torch.equal(one, other)


def test_too_few_rounds_are_refused_with_a_cure() -> None:
    card, shape = taxonomy.method("increlora").card, tiny.shape("bert")
    config = card.config(rank=16)
    problem = card.refuses(config, shape, TASK)
    assert problem is not None
    assert card.refuses(config.model_copy(update={"step": problem.cure}), shape, TASK) is None


def test_a_step_whose_gradients_overflowed_tells_nothing_of_importance() -> None:
    setup = _attach()
    tuner = cast(Any, setup.tuner)
    _steps(setup, range(1), 100)
    before = {key: value.clone() for key, value in tuner.importance.means.items()}
    for number, (_, one) in enumerate(tuner._growing()):
        one.sensitivity = torch.tensor(torch.inf if number == 1 else 3.0)
    tuner.after_step(1, 100)
    assert all(torch.equal(tuner.importance.means[key], value) for key, value in before.items())
    _steps(setup, range(2, 3), 100)
    assert not any(torch.equal(tuner.importance.means[key], value) for key, value in before.items())
    assert all(bool(value.isfinite()) for value in tuner.importance.spreads.values())
