"""L-LoRA: linear in what learns, the slope that forward differentiation gives, sums that stay sums."""

import pytest
import torch
from torch.func import functional_call, jvp

from peft_engine.contract import taxonomy
from peft_engine.contract.problems import EngineError
from peft_engine.mechanisms.delta import LowRankDelta
from peft_engine.mechanisms.tuner import Ingredient
from tests.methods import tiny

CARD = taxonomy.method("l_lora").card
STARTS = ("zero", "drawn")


def alone(start, seed=0):
    """One linearised correction of 6 to 5 numbers with drawn changes, in double precision."""
    setup = tiny.attach("l_lora", CARD.config(rank=3, start=start), "bert", "classification")
    module = next(iter(setup.tuner.modules.values())).double()
    draw = torch.Generator().manual_seed(seed)
    with torch.no_grad():
        for parameter in module.parameters():
            if parameter.requires_grad:
                parameter.copy_(torch.randn(parameter.shape, generator=draw))
    return module


def learning(module):
    return {name: p.detach().clone() for name, p in module.named_parameters() if p.requires_grad}


@pytest.mark.parametrize("start", STARTS)
def test_it_is_linear_in_what_learns(start):
    one, other = alone(start, 1), alone(start, 2)
    x = torch.randn(4, tiny.WIDE, dtype=torch.float64)
    sums = {name: 2 * value - 3 * learning(other)[name] for name, value in learning(one).items()}
    wanted = 2 * one(x) - 3 * other(x)
    torch.testing.assert_close(functional_call(one, sums, (x,)), wanted, atol=1e-12, rtol=1e-12)
    nothing = {name: torch.zeros_like(value) for name, value in sums.items()}
    assert not functional_call(one, nothing, (x,)).any()


@pytest.mark.filterwarnings("ignore:`torch.jit.script` is deprecated")  # torch's own forward mode uses it
@pytest.mark.parametrize("start", STARTS)
def test_it_is_the_slope_of_lora_at_the_start(start):
    module = alone(start)
    x = torch.randn(4, tiny.WIDE, dtype=torch.float64)
    rank, inputs = module.down.shape
    lora = LowRankDelta(inputs, len(module.up), rank, module.scale, 0.0, torch.Generator()).double()
    up = module.up.detach()
    if start == "drawn":
        point = {"down": module.down_start.detach(), "up": module.up_start.detach()}
        way = {"down": module.down.detach(), "up": up}
    else:
        point = {"down": module.down.detach(), "up": torch.zeros_like(up)}
        way = {"down": torch.randn_like(point["down"]), "up": up}  # the first matrix has no slope

    def answer(parameters):
        return functional_call(lora, parameters, (x,))

    at_start, slope = jvp(answer, (point,), (way,))
    torch.testing.assert_close(module(x), slope, atol=1e-12, rtol=1e-12)
    assert at_start.any() == (start == "drawn")
    small = 1e-6
    ahead, behind = (
        answer({name: point[name] + sign * small * way[name] for name in point}) for sign in (1, -1)
    )
    torch.testing.assert_close(module(x), (ahead - behind) / (2 * small), atol=1e-7, rtol=1e-7)
    torch.testing.assert_close(module(x), x @ module.weight().T, atol=1e-12, rtol=1e-12)


def test_every_seed_starts_at_the_same_point_and_lora_does_not():
    for start in STARTS:
        config = CARD.config(start=start)
        one, other = (
            tiny.attach("l_lora", config, "bert", "classification", seed).tuner.state() for seed in (1, 2)
        )
        assert all(torch.equal(one[name], other[name]) for name in one)


@pytest.mark.parametrize("start", STARTS)
def test_what_learns_and_what_is_kept(start):
    setup = tiny.attach("l_lora", CARD.config(rank=2, start=start), "bert", "classification")
    count = 2 * 2 * 2 * tiny.WIDE  # two blocks, query and value, rank 2
    assert setup.tuner.learning_count() == count * (2 if start == "drawn" else 1)
    kept = sum(value.numel() for value in setup.tuner.state().values())
    assert kept == count * (4 if start == "drawn" else 2)


@pytest.mark.parametrize("start", STARTS)
def test_sums_of_runs_are_sums_of_corrections(start):
    settings = {"inputs": 3, "rank": 4, "start": start}
    found = {}
    for fusing in ("mean", "sum"):
        config = CARD.config(**settings, fusing=fusing, strength=0.7)
        setup = tiny.attach("l_lora", config, "bert", "classification")
        found[fusing] = {name: module.weight().detach() for name, module in setup.tuner.modules.items()}
    ingredients = setup.tuner.ingredients
    for name in found["mean"]:
        total = 0
        for each in ingredients:
            one = tiny.attach("l_lora", CARD.config(rank=4, start=start), "bert", "classification")
            one.tuner.load(each.state)
            total = total + one.tuner.modules[name].weight().detach()
        torch.testing.assert_close(found["mean"][name], total / 3, atol=1e-5, rtol=1e-5)
        torch.testing.assert_close(found["sum"][name], 0.7 * total, atol=1e-5, rtol=1e-5)


def test_a_single_run_comes_back_and_is_left_alone_where_that_is_asked():
    config = CARD.config(inputs=1, then="keep")
    setup = tiny.attach("l_lora", config, "bert", "classification")
    state = {name: value.clone() for name, value in setup.tuner.state().items()}
    each = setup.tuner.ingredients[0]
    assert all(torch.equal(state[name], each.state[name]) for name in state)
    own = dict(setup.model.named_parameters())
    assert all(torch.equal(own[name], value) for name, value in each.head.items())
    tiny.step(setup)
    assert all(torch.equal(state[name], value) for name, value in setup.tuner.state().items())
    moved = [name for name in each.head if not torch.equal(own[name], each.head[name])]
    assert moved, "the head goes on learning"


def test_heads_of_other_classes_are_not_taken():
    setup = tiny.attach("l_lora", CARD.config(inputs=2), "bert", "classification")
    bare = [Ingredient(each.run, each.state, {}) for each in setup.tuner.ingredients]
    fresh = tiny.attach("l_lora", CARD.config(inputs=0), "bert", "classification")
    own = {name: p.detach().clone() for name, p in fresh.model.named_parameters() if "classifier" in name}
    fresh.tuner.detach()
    fresh.tuner.ingredients = (bare[0], setup.tuner.ingredients[1])
    fresh.tuner.attach(fresh.anatomy, generator=torch.Generator().manual_seed(0))
    for name, value in setup.tuner.ingredients[1].head.items():
        assert torch.equal(dict(fresh.model.named_parameters())[name], value), "one head is the mean of one"
    fresh.tuner.detach()
    with torch.no_grad():
        for name, parameter in fresh.model.named_parameters():
            if name in own:
                parameter.copy_(own[name])
    fresh.tuner.ingredients = tuple(bare)
    fresh.tuner.attach(fresh.anatomy, generator=torch.Generator().manual_seed(0))
    assert all(torch.equal(dict(fresh.model.named_parameters())[name], value) for name, value in own.items())


def test_runs_that_started_elsewhere_are_refused():
    setup = tiny.attach("l_lora", CARD.config(inputs=2), "bert", "classification")
    each = setup.tuner.ingredients[0]
    moved = {name: value + 0.1 if name.endswith("down") else value for name, value in each.state.items()}
    setup.tuner.detach()
    setup.tuner.ingredients = (Ingredient("elsewhere", moved, each.head),)
    with pytest.raises(EngineError, match="starting values"):
        setup.tuner.attach(setup.anatomy, generator=torch.Generator().manual_seed(0))


def test_it_learns_otherwise_than_lora():
    lora = tiny.trained(
        "lora", taxonomy.method("lora").card.config(rank=16, alpha=32.0), "bert", "classification"
    )
    own = tiny.trained("l_lora", CARD.config(), "bert", "classification")
    given = tiny.batch("classification")
    assert not torch.allclose(tiny.logits(lora.model, given), tiny.logits(own.model, given), atol=1e-3)
    downs = [value for name, value in own.tuner.state().items() if name.endswith("down")]
    start = [
        value
        for name, value in tiny.attach("l_lora", CARD.config(), "bert", "classification")
        .tuner.state()
        .items()
        if name.endswith("down")
    ]
    assert all(torch.equal(one, other) for one, other in zip(downs, start, strict=True))
