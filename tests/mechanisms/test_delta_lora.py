"""Delta-LoRA: the telescoped sum is what writing to W at every step would have given."""

from typing import Any, cast

import pytest
import torch

from peft_engine.contract import taxonomy
from tests.methods import tiny

TASK = "classification"
TOTAL = 20


def _attach(key: str = "delta_lora", **settings: Any) -> tiny.Setup:
    return tiny.attach(key, taxonomy.method(key).card.config(**settings), "bert", TASK)


def _optimizer(setup: tiny.Setup) -> torch.optim.Optimizer:
    setup.tuner.begin_phase(0)
    return torch.optim.AdamW(setup.tuner.parameter_groups(0.01, 0.1))


def _step(setup: tiny.Setup, optimizer: torch.optim.Optimizer, step: int) -> None:
    optimizer.zero_grad(set_to_none=True)
    setup.model(**tiny.batch(TASK)).loss.backward()
    optimizer.step()
    setup.tuner.after_step(step, TOTAL)


@pytest.mark.parametrize("begins", [0.0, 0.25])
def test_the_sum_is_the_explicit_update(begins: float) -> None:
    ours, plain = _attach(share=1.5, begins=begins), _attach("lora")
    mine, theirs = _optimizer(ours), _optimizer(plain)
    first = round(begins * TOTAL)
    for step in range(TOTAL):
        before = [delta.weight().detach().clone() for _, _, delta in _deltas(plain)]
        _step(ours, mine, step)
        _step(plain, theirs, step)
        if step + 1 > first:
            for (_, site, delta), old in zip(_deltas(plain), before, strict=True):
                site.add_to_weight(1.5 * (delta.weight().detach() - old))
        assert (cast(Any, ours.tuner).extras()["weight_change"]["encoder.0.attention.query"] > 0) == (
            step + 1 > first
        )
    given = tiny.batch(TASK)
    wanted = tiny.logits(plain.model, given)
    torch.testing.assert_close(tiny.logits(ours.model, given), wanted, atol=1e-5, rtol=1e-4)
    ours.tuner.merge()
    torch.testing.assert_close(tiny.logits(ours.model, given), wanted, atol=1e-5, rtol=1e-4)


def _deltas(setup: tiny.Setup) -> list[Any]:
    """(block, site, correction) of LoRA."""
    tuner = cast(Any, setup.tuner)
    return [(b, s, tuner.modules[f"{b.place}.{s.name}".replace(".", "-")]) for b, s in tuner.targets()]


def test_without_passing_on_it_is_lora() -> None:
    answers = []
    for setup in (_attach(share=0.0), _attach("lora")):
        optimizer = _optimizer(setup)
        for step in range(5):
            _step(setup, optimizer, step)
        answers.append(tiny.logits(setup.model, tiny.batch(TASK)))
    torch.testing.assert_close(answers[0], answers[1], atol=1e-6, rtol=1e-6)


def test_the_model_s_own_weights_are_never_written_to() -> None:
    setup = _attach()
    kept = {name: p.clone() for name, p in setup.model.named_parameters() if not p.requires_grad}
    optimizer = _optimizer(setup)
    for step in range(TOTAL):
        _step(setup, optimizer, step)
    assert all(torch.equal(p, kept[name]) for name, p in setup.model.named_parameters() if name in kept)


@pytest.mark.parametrize("total", [1, 3, 200])
def test_passing_on_begins_whatever_the_length(total: int) -> None:
    tuner = cast(Any, _attach().tuner)
    for step in range(total):
        tuner.after_step(step, total)
    assert tuner._begun()


def test_a_resumed_run_goes_on_alike() -> None:
    whole, first, second = _attach(), _attach(), _attach()
    for setup in (whole, first):
        for step in range(6):
            _plain_step(setup, step)
    with torch.no_grad():
        for mine, theirs in zip(second.model.parameters(), first.model.parameters(), strict=True):
            mine.copy_(theirs)
    second.tuner.begin_phase(0)
    second.tuner.load_training_state({k: v.clone() for k, v in first.tuner.training_state().items()})
    for setup in (whole, second):
        for step in range(6, 10):
            _plain_step(setup, step)
    given = tiny.batch(TASK)
    assert torch.equal(tiny.logits(whole.model, given), tiny.logits(second.model, given))


def _plain_step(setup: tiny.Setup, step: int) -> None:
    setup.model.zero_grad(set_to_none=True)
    setup.model(**tiny.batch(TASK)).loss.backward()
    with torch.no_grad():
        for parameter in setup.model.parameters():
            if parameter.grad is not None:
                parameter.sub_(0.1 * parameter.grad)
    setup.tuner.after_step(step, TOTAL)
