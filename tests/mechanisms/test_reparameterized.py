"""What these methods share: mixed precision, checkpoints in mid-run, and being no plain LoRA."""

from typing import Any

import pytest
import torch
from torch import Tensor

from peft_engine.contract import taxonomy
from peft_engine.training import checkpoint as ck
from tests.methods import tiny

KEYS = (
    "intrinsic_said",
    "krona",
    "dylora",
    "adalora",
    "increlora",
    "delta_lora",
    "lora_prune",
    "kernel_wise",
    "lora_fa",
)
TASK = "classification"
TOTAL = 10
each = pytest.mark.parametrize("key", KEYS)


def _attach(key: str, architecture: str = "bert") -> tiny.Setup:
    task = tiny.TASK_OF_KIND[tiny.shape(architecture).kind]
    setup = tiny.attach(key, taxonomy.method(key).card.config(), architecture, task)
    setup.tuner.begin_phase(0)
    setup.model.train()
    return setup


def _optimizer(setup: tiny.Setup) -> torch.optim.Optimizer:
    return torch.optim.AdamW(setup.tuner.parameter_groups(0.01, 0.1), fused=True)


def _train(setup: tiny.Setup, optimizer: torch.optim.Optimizer, steps: range, *, bf16: bool = False) -> float:
    """Steps as the loop makes them; the last loss."""
    loss = torch.zeros(())
    for step in steps:
        torch.manual_seed(step)  # dropout depends on the step alone
        optimizer.zero_grad(set_to_none=True)
        with torch.autocast("cpu", torch.bfloat16, enabled=bf16):
            loss = setup.model(**tiny.batch(setup.task)).loss
            extra = setup.tuner.loss(step)
        (loss if extra is None else loss + extra).backward()
        setup.tuner.after_backward(step, TOTAL)
        optimizer.step()
        setup.tuner.after_step(step, TOTAL)
    return float(loss.detach())


@each
@pytest.mark.parametrize("at", [1, 5, 9])
def test_a_run_goes_on_from_a_checkpoint_bit_for_bit(key: str, at: int) -> None:
    whole = _attach(key)
    optimizer = _optimizer(whole)
    _train(whole, optimizer, range(at))
    learning = _copied(ck.learning_tensors(whole.model))
    method = _copied(whole.tuner.training_state())
    moments = _copied(ck.optimizer_tensors(optimizer, whole.model))
    _train(whole, optimizer, range(at, TOTAL))

    resumed = _attach(key)
    again = _optimizer(resumed)
    own = ck.learning_tensors(resumed.model)
    assert own.keys() == learning.keys()
    for name, value in learning.items():
        own[name].copy_(value)
    resumed.tuner.load_training_state(method)
    ck.load_optimizer(again, resumed.model, moments)
    _train(resumed, again, range(at, TOTAL))

    for setup in (whole, resumed):
        setup.model.eval()
        setup.tuner.finish()
    state = resumed.tuner.state()
    assert [name for name, value in whole.tuner.state().items() if not torch.equal(value, state[name])] == []
    given = tiny.batch(TASK)
    assert torch.equal(tiny.logits(whole.model, given), tiny.logits(resumed.model, given))


def _copied(tensors: dict[str, Tensor]) -> dict[str, Tensor]:
    return {name: value.detach().clone() for name, value in tensors.items()}


@each
@pytest.mark.parametrize("architecture", ["bert", "gpt2", "qwen2", "t5_gated"])
def test_mixed_precision_gives_nearly_the_same_loss_and_full_precision_numbers(
    key: str, architecture: str
) -> None:
    losses = []
    for bf16 in (False, True):
        setup = _attach(key, architecture)
        setup.model.eval()
        losses.append(_train(setup, _optimizer(setup), range(3), bf16=bf16))
        assert {p.dtype for _, p in setup.tuner.method_parameters()} == {torch.float32}
        assert all(bool(p.isfinite().all()) for _, p in setup.tuner.method_parameters())
    assert losses[0] == pytest.approx(losses[1], rel=0.1)
    with torch.autocast("cpu", torch.bfloat16):
        answer = tiny.logits(setup.model, tiny.batch(setup.task))
    assert bool(answer.isfinite().all())


@each
def test_it_is_not_plain_lora_at_the_same_seed(key: str) -> None:
    answers: list[Any] = []
    for one in ("lora", key):
        setup = _attach(one)
        _train(setup, _optimizer(setup), range(3))
        setup.tuner.finish()
        answers.append(tiny.logits(setup.model.eval(), tiny.batch(TASK)))
    assert float((answers[0] - answers[1]).abs().max()) > 1e-3
