"""LoRAPrune: importance by its formula, the schedule, and a small model that answers as the masked one."""

from typing import Any, cast

import pytest
import torch

from peft_engine.contract import taxonomy
from peft_engine.mechanisms.pruning import lowest_off
from tests.methods import tiny

ARCHITECTURES = tuple(tiny.ARCHITECTURES)


def _attach(architecture: str = "bert", **settings: Any) -> tiny.Setup:
    task = tiny.TASK_OF_KIND[tiny.shape(architecture).kind]
    return tiny.attach(
        "lora_prune", taxonomy.method("lora_prune").card.config(**settings), architecture, task
    )


def _steps(setup: tiny.Setup, steps: range, total: int) -> list[float]:
    """Plain gradient steps; the share of neurons that is off after each."""
    shares = []
    for step in steps:
        setup.model.zero_grad(set_to_none=True)
        setup.model(**tiny.batch(setup.task)).loss.backward()
        setup.tuner.after_backward(step, total)
        with torch.no_grad():
            for parameter in setup.model.parameters():
                if parameter.grad is not None:
                    parameter.sub_(0.1 * parameter.grad)
        setup.tuner.after_step(step, total)
        shares.append(float(1 - cast(Any, setup.tuner).groups[-1].kept.mean()))
    return shares


def test_the_estimated_gradient_and_the_units_sums() -> None:
    """G = (B A) - (B - gB)(A - gA), and a head's importance summed weight by weight."""
    setup = _attach()
    torch.manual_seed(2)
    with torch.no_grad():
        for name, parameter in setup.tuner.method_parameters():
            if "peft_method" in name:
                parameter.normal_(0, 0.3)
    setup.model(**tiny.batch(setup.task)).loss.backward()
    tuner = cast(Any, setup.tuner)
    tuner._score()
    block, width = setup.anatomy.blocks[0], setup.anatomy.shape.head_width
    sums = []
    for site in (block.attention.query, block.attention.key, block.attention.value, block.attention.output):
        delta = tuner.modules[f"{block.place}.{site.name}".replace(".", "-")]
        b, a, gb, ga = delta.up, delta.down, delta.up.grad, delta.down.grad
        estimated = b @ a - (b - gb) @ (a - ga)
        s = (estimated * (site.weight() + delta.weight())).abs()
        s = s.T if site.name.endswith("output") else s
        heads = torch.stack([s[j * width : (j + 1) * width].sum() for j in range(4)])
        sums.append(heads / heads.norm())
    torch.testing.assert_close(tuner.scores[f"{block.place}.attention"], sum(sums), atol=1e-5, rtol=1e-4)


@pytest.mark.parametrize("total", [1, 3, 25])
def test_the_share_is_reached_whatever_the_length(total: int) -> None:
    setup = _attach(ratio=0.5)
    shares = _steps(setup, range(total), total)
    assert shares == sorted(shares)
    assert shares[-1] == 0.5
    if total == 25:
        assert shares[:2] == [0.0, 0.0]
        assert shares[22] == 0.5
        assert 0 < shares[8] < 0.5
    kept = setup.tuner.extras()["kept"]
    assert kept == {"encoder.0.attention": [2, 4], "encoder.0.feed_forward": [32, 64]}


def test_one_unit_stays_always() -> None:
    assert lowest_off(torch.tensor([3.0, 1.0, 2.0]), 0.95).tolist() == [1.0, 0.0, 0.0]


def test_nothing_cut_it_is_lora() -> None:
    names = ("query", "key", "value", "output", "up", "gate", "down")
    answers = []
    for key, settings in (("lora_prune", {"ratio": 0.0}), ("lora", {"targets": names})):
        setup = tiny.trained(key, taxonomy.method(key).card.config(**settings), "bert", "classification")
        answers.append(tiny.logits(setup.model, tiny.batch("classification")))
    torch.testing.assert_close(answers[0], answers[1], atol=1e-6, rtol=1e-6)


@pytest.mark.parametrize("architecture", ARCHITECTURES)
def test_cut_small_it_answers_as_masked(architecture: str) -> None:
    setup = _attach(architecture)
    _steps(setup, range(3), 3)
    given = tiny.batch(setup.task)
    wanted = tiny.logits(setup.model, given)
    told = setup.tuner.extras()
    before = tiny.load(architecture, setup.task)
    base = setup.anatomy.shape.for_task(setup.task).base_parameters
    cast(Any, setup.tuner).slim()
    found = tiny.logits(setup.model, given)
    torch.testing.assert_close(found, wanted, atol=1e-4, rtol=1e-4)
    gone = sum(p.numel() for p in before.parameters()) - sum(p.numel() for p in setup.model.parameters())
    assert gone == base - told["remaining_parameters"] > 0
    if setup.task != "classification":
        text = {name: value for name, value in given.items() if name != "labels"}
        written = [
            cast(Any, setup.model).generate(
                **text, max_new_tokens=4, do_sample=False, use_cache=cache, pad_token_id=0
            )
            for cache in (True, False)
        ]
        assert torch.equal(written[0], written[1])


def test_importance_by_size_needs_no_gradient() -> None:
    setup = _attach(ratio=0.5, measure="magnitude", targets=("query",))
    cast(Any, setup.tuner).after_backward(0, 1)
    assert setup.tuner.extras()["kept"]["encoder.0.feed_forward"] == [32, 64]


def test_a_resumed_run_cuts_alike() -> None:
    whole, first, second = _attach(), _attach(), _attach()
    for setup in (whole, first):
        _steps(setup, range(5), 10)
    with torch.no_grad():
        for mine, theirs in zip(second.model.parameters(), first.model.parameters(), strict=True):
            mine.copy_(theirs)
    second.tuner.begin_phase(0)
    second.tuner.load_training_state({k: v.clone() for k, v in first.tuner.training_state().items()})
    for setup in (whole, second):
        _steps(setup, range(5, 10), 10)
    given = tiny.batch(whole.task)
    assert torch.equal(tiny.logits(whole.model, given), tiny.logits(second.model, given))
    for one, other in zip(cast(Any, whole.tuner).groups, cast(Any, second.tuner).groups, strict=True):
        assert torch.equal(one.kept, other.kept)
