"""AdaLoRA beside HF peft: answers, the extra term, what is switched off; and what is cut in the end."""

from typing import Any, cast

import pytest
import torch
from peft import AdaLoraConfig, get_peft_model
from peft.tuners.adalora.layer import RankAllocator
from torch import Tensor

from peft_engine.contract import taxonomy
from peft_engine.mechanisms.ranks import MovingRanks, Triplets, orthogonality
from tests.methods import tiny

TASK = "classification"
# peft 0.21.2 asks transformers in a way that it will give up.
pytestmark = pytest.mark.filterwarnings("ignore:`is_gradient_checkpointing` is deprecated:FutureWarning")


def _attach(**settings: Any) -> tiny.Setup:
    return tiny.attach("adalora", taxonomy.method("adalora").card.config(**settings), "bert", TASK)


def _beside_peft(**told: Any) -> tuple[tiny.Setup, Any, list[tuple[Triplets, Any]]]:
    ours = _attach(rank=2, first_rank=4, alpha=6.0, orthogonality=0.3, smoothing=0.8, spread_smoothing=0.7)
    config = AdaLoraConfig(
        init_r=4,
        target_r=2,
        lora_alpha=6,
        orth_reg_weight=0.3,
        beta1=0.8,
        beta2=0.7,
        target_modules=r".*layer\.\d+\.(.*(query|key|value)|.*dense)",
        **told,
    )
    theirs: Any = get_peft_model(tiny.load("bert", TASK), config).eval()
    pairs = []
    for _, site, module in cast(MovingRanks, ours.tuner).corrections():
        name = next(name for name, found in ours.model.named_modules() if found is site.module)
        pairs.append((cast(Triplets, module), theirs.get_submodule(f"base_model.model.{name}")))
    torch.manual_seed(5)
    with torch.no_grad():
        for mine, layer in pairs:
            for part, other in _parts(mine, layer):
                part.add_(torch.randn_like(part) * 0.3)
                other.copy_(part.view_as(other))
    return ours, theirs, pairs


def _parts(mine: Triplets, layer: Any) -> list[tuple[Any, Any]]:
    theirs = (layer.lora_A["default"], layer.lora_E["default"], layer.lora_B["default"])
    return list(zip((mine.down, mine.values, mine.up), theirs, strict=True))


def test_answers_extra_term_and_gradients_are_peft_s() -> None:
    ours, theirs, pairs = _beside_peft(total_step=100)
    given = tiny.batch(TASK)
    found, wanted = ours.model(**given), theirs.base_model(**given)  # with its extra term
    torch.testing.assert_close(found.logits, wanted.logits, atol=1e-5, rtol=1e-5)
    extra = ours.tuner.loss(0)
    assert extra is not None
    whole = found.loss + extra
    torch.testing.assert_close(whole, wanted.loss, atol=1e-5, rtol=1e-5)
    whole.backward()
    wanted.loss.backward()
    for mine, layer in pairs:
        for part, other in _parts(mine, layer):
            torch.testing.assert_close(part.grad, other.grad.view_as(part), atol=1e-5, rtol=1e-4)


def test_the_same_triplets_are_switched_off_as_in_peft() -> None:
    """Ten steps of given gradients; a tenth of them untouched, three of them settled."""
    ours, theirs, pairs = _beside_peft(total_step=10, tinit=1, tfinal=3, deltaT=1)
    tuner = cast(Any, ours.tuner)
    draw = torch.Generator().manual_seed(0)
    sums = []
    for step in range(10):
        for mine, layer in pairs:
            for part, other in _parts(mine, layer):
                part.grad = torch.randn(part.shape, generator=draw)
                other.grad = part.grad.clone().view_as(other)
        with torch.no_grad():
            for mine, layer in pairs:
                for part, other in _parts(mine, layer):
                    part.sub_(0.05 * part.grad)
                    other.sub_(0.05 * other.grad)
        tuner.after_step(step, 10)
        theirs.base_model.update_and_allocate(step + 1)
        sums.append(sum(tuner.ranks().values()))
        for mine, layer in pairs:
            torch.testing.assert_close(mine.values, layer.lora_E["default"].view(-1), atol=1e-6, rtol=1e-6)
    assert sums[0] == 4 * len(pairs)
    assert sums == sorted(sums, reverse=True)
    assert sums[6:] == [2 * len(pairs)] * 4


@pytest.mark.parametrize("total", [1, 2, 5, 40, 1000])
def test_the_budget_falls_from_first_to_last_whatever_the_length(total: int) -> None:
    tuner = cast(Any, _attach().tuner)
    budgets = [tuner.budget(step, total) for step in range(total + 1)]
    matrices = len(tuner.counting)
    assert budgets[0] == 12 * matrices
    assert budgets[-1] == 8 * matrices
    assert budgets == sorted(budgets, reverse=True)


def test_it_is_the_curve_of_peft() -> None:
    config = AdaLoraConfig(
        init_r=12, target_r=8, tinit=10, tfinal=30, total_step=100, target_modules=["query"]
    )
    model: Any = get_peft_model(tiny.load("bert", TASK), config)
    allocator: RankAllocator = model.base_model.rankallocator
    tuner = cast(Any, _attach(targets=("query",)).tuner)
    assert [tuner.budget(step, 100) for step in range(1, 71)] == [
        allocator.budget_schedule(step)[0] for step in range(1, 71)
    ]


def test_cutting_changes_no_answer_and_the_ranks_are_told() -> None:
    setup = _attach(rank=3, first_rank=6)
    tuner = cast(Any, setup.tuner)
    for _ in range(2):
        tiny.step(setup)
        setup.model.zero_grad(set_to_none=True)
    before = tiny.logits(setup.model, tiny.batch(TASK))
    counted = tuner.learning_count()
    tuner.finish()
    torch.testing.assert_close(tiny.logits(setup.model, tiny.batch(TASK)), before, atol=1e-6, rtol=1e-6)
    told = tuner.extras()
    assert told["total_rank"] == 3 * len(told["ranks"]) == 3 * 12
    assert len(set(told["ranks"].values())) > 1
    assert counted == sum(value.numel() for value in tuner.state().values())


def test_directions_at_right_angles_cost_nothing() -> None:
    square = torch.linalg.qr(torch.randn(8, 8))[0]
    for squared in (False, True):
        assert float(orthogonality([square[:3], square[:, :5].T], squared=squared)) < 1e-5
    rows = torch.randn(2, 4)
    off: Tensor = rows @ rows.T - torch.eye(2)
    assert float(orthogonality([rows], squared=True)) == pytest.approx(float(off.norm() ** 2), rel=1e-5)


def test_a_resumed_run_goes_on_with_the_same_cuts() -> None:
    whole, first = _attach(rank=3, first_rank=6), _attach(rank=3, first_rank=6)
    total = 6
    for setup in (whole, first):
        _steps(setup, range(3), total)
    second = _attach(rank=3, first_rank=6)
    _copy(second, first)
    second.tuner.begin_phase(0)
    second.tuner.load_training_state({k: v.clone() for k, v in first.tuner.training_state().items()})
    for setup in (whole, second):
        _steps(setup, range(3, total), total)
    assert cast(Any, whole.tuner).ranks() == cast(Any, second.tuner).ranks()
    for one, other in zip(whole.model.parameters(), second.model.parameters(), strict=True):
        assert torch.equal(one, other)


def _steps(setup: tiny.Setup, steps: range, total: int) -> None:
    """Plain gradient steps, which keep nothing of their own."""
    for step in steps:
        setup.model.zero_grad(set_to_none=True)
        loss = setup.model(**tiny.batch(TASK)).loss + setup.tuner.loss(step)
        loss.backward()
        setup.tuner.after_backward(step, total)
        with torch.no_grad():
            for parameter in setup.model.parameters():
                if parameter.grad is not None:
                    parameter.sub_(0.5 * parameter.grad)
        setup.tuner.after_step(step, total)


def _copy(setup: tiny.Setup, other: tiny.Setup) -> None:
    with torch.no_grad():
        for mine, theirs in zip(setup.model.parameters(), other.model.parameters(), strict=True):
            mine.copy_(theirs)


def test_a_step_whose_gradients_overflowed_tells_nothing_of_importance() -> None:
    """As at the start of runs in mixed float16: one gradient is infinite, and clipping has made others 0."""
    setups = [_attach(rank=2, first_rank=4) for _ in range(2)]
    plain, hurt = (cast(Any, setup.tuner) for setup in setups)
    for step in range(6):
        for tuner in (plain, hurt):
            draw = torch.Generator().manual_seed(step)
            for _, one in tuner.triplets():
                for parameter in one.parameters():
                    parameter.grad = torch.randn(parameter.shape, generator=draw)
        if step in (0, 3):
            for _, one in hurt.triplets():
                one.down.grad.zero_()
                one.values.grad.zero_()
            next(iter(hurt.modules.values())).up.grad.fill_(torch.inf)
            hurt.after_step(step, 100)
        else:
            for tuner in (plain, hurt):
                tuner.after_step(step, 100)
    for name, mean in plain.importance.means.items():
        assert torch.equal(hurt.importance.means[name], mean)
        assert torch.equal(hurt.importance.spreads[name], plain.importance.spreads[name])


def test_the_predicted_memory_holds_the_averages_of_importance() -> None:
    setup = _attach()
    tiny.step(setup)
    tuner = cast(Any, setup.tuner)
    card, shape = taxonomy.method("adalora").card, setup.tuner.anatomy.shape
    held = sum(value.numel() for value in tuner.importance.state().values())
    assert card.memory(tuner.config, shape).dense_copies == held == 2 * card.count(tuner.config, shape)


@pytest.mark.parametrize(
    ("rank", "first", "field", "cure"),
    [(4, 40, "first_rank", 32), (40, 60, "rank", 32), (30, 8, "first_rank", 32), (8, 4, "first_rank", 12)],
)
def test_a_rank_above_the_narrowest_matrix_is_refused(rank: int, first: int, field: str, cure: int) -> None:
    card: Any = taxonomy.method("adalora").card
    problem = card.refuses(card.config(rank=rank, first_rank=first), tiny.shape("bert"), "classification")
    assert (problem.field, problem.cure) == (field, cure)
    assert card.refuses(card.config(rank=4, first_rank=32), tiny.shape("bert"), "classification") is None
