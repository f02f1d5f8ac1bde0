"""What holds for every method while it trains, on every architecture that it does not refuse.

Cut off anywhere it goes on bit for bit; gathered batches are one large batch; mixed precision does no harm;
a step leaves nothing behind; and padding does not change what is written.
The short suite has one architecture for each method, the long one all.
"""

import gc
from collections.abc import Callable
from typing import Any, cast

import pytest
import torch
from torch import Tensor

from tests.methods import course, tiny
from tests.methods.test_every_method import CASES, Case

STEPS = 6
_usual = [(case, name) for case, name, _ in CASES if case.usual]
_keys = sorted({case.card.key for case, _ in _usual})


def _short(case: Case, among: list[Case]) -> bool:
    """One architecture for each method, another one for the next."""
    mine = [other.architecture for other in among if other.card.key == case.card.key]
    return case.architecture == mine[_keys.index(case.card.key) % len(mine)]


def _each(wanted: Callable[[Case], bool] = lambda case: True) -> pytest.MarkDecorator:
    found = [(case, name) for case, name in _usual if wanted(case)]
    cases = [case for case, _ in found]
    return pytest.mark.parametrize(
        "case",
        [
            pytest.param(case, id=name, marks=() if _short(case, cases) else pytest.mark.long)
            for case, name in found
        ],
    )


def _learns_by_steps(case: Case) -> bool:
    return case.card.key != "none"


def _learns_by_gradients(case: Case) -> bool:
    return case.card.key not in ("none", "lorahub")


@_each(_learns_by_steps)
def test_cut_off_anywhere_it_goes_on_bit_for_bit(case: Case) -> None:
    """With dropout, weight decay and every phase."""
    rate = case.card.usual.learning_rate
    whole, kept = course.Trainer(case.attach(), STEPS, rate, 0.1), []
    for step in range(1, STEPS):
        whole.advance(step)
        kept.append(whole.keep())
    whole.advance(STEPS)
    whole.end()
    whole.setup.tuner.finish()
    wanted = _everything(whole.setup)
    for parts in kept:
        again = course.Trainer(case.attach(), STEPS, rate, 0.1)
        again.restore(parts)
        again.advance(STEPS)
        again.end()
        again.setup.tuner.finish()
        found = _everything(again.setup)
        assert found.keys() == wanted.keys()
        assert [name for name in wanted if not torch.equal(found[name], wanted[name])] == [], parts["done"]


def _everything(setup: tiny.Setup) -> dict[str, Tensor]:
    learned = {f"learned|{name}": value for name, value in setup.tuner.state().items()}
    return learned | setup.model.state_dict() | {"answer": tiny.logits(setup.model, tiny.batch(setup.task))}


@_each(_learns_by_gradients)
def test_no_step_leaves_anything_behind(case: Case) -> None:
    """What a step has computed is given back at its end at once, not when Python next looks for cycles."""
    trainer = course.Trainer(case.attach(), STEPS, case.card.usual.learning_rate)
    kept = []
    gc.disable()
    try:
        for step in (2, 4, STEPS - 1):
            trainer.advance(step)
            kept.append(
                sum(issubclass(type(one), Tensor) and one.grad_fn is not None for one in gc.get_objects())
            )
    finally:
        gc.enable()
    assert max(kept) == kept[0], kept


@_each(_learns_by_gradients)
def test_gathered_batches_are_one_large_batch(case: Case) -> None:
    setup = case.trained()
    tuner, model = setup.tuner, setup.model
    large = course.batch(0, case.task, texts=4)
    halves = [{name: value[part] for name, value in large.items()} for part in (slice(2), slice(2, 4))]
    tuner.begin_phase(0)
    gradients = []
    for batches in ([large], halves):
        model.zero_grad(set_to_none=True)
        for given in batches:
            loss, extra = model(**given).loss, tuner.loss(0)
            whole = loss if extra is None else loss + extra
            (whole / len(batches)).backward()
        gradients.append({n: p.grad.clone() for n, p in model.named_parameters() if p.grad is not None})
    one, other = gradients
    assert one.keys() == other.keys()
    assert one
    largest = max(float(gradient.abs().max()) for gradient in one.values())
    for name in one:  # some are zero but for rounding: a bias that all keys share changes no attention
        scale = float(one[name].abs().max()) + 0.01 * largest
        torch.testing.assert_close(other[name] / scale, one[name] / scale, atol=2e-5, rtol=0, msg=name)


@_each(_learns_by_gradients)
def test_mixed_precision_does_no_harm(case: Case) -> None:
    """What learns stays in float32, every gradient is a number, and the loss is nearly that of float32."""
    setup = case.trained()
    tuner, model = setup.tuner, setup.model
    tuner.begin_phase(0)
    model.zero_grad(set_to_none=True)
    given = course.batch(0, case.task)
    with torch.no_grad():
        plain = float(model(**given).loss)
    with torch.autocast("cpu", dtype=torch.bfloat16):
        loss, extra = model(**given).loss, tuner.loss(0)
        whole = loss if extra is None else loss + extra
    assert float(loss.detach()) == pytest.approx(plain, rel=0.05, abs=0.05)
    whole.backward()
    tuner.after_backward(0, 1)
    declared = list(tuner.method_parameters())
    assert {p.dtype for _, p in declared} <= {torch.float32}
    reached = [p.grad for _, p in declared if p.grad is not None]
    assert reached or not declared
    assert all(bool(torch.isfinite(gradient.float()).all()) for gradient in reached)


@_each(lambda case: case.task != "classification")
def test_padding_does_not_change_what_is_written(case: Case) -> None:
    """With a cache; a text alone, and beside a longer one: padded on the left where a model goes on writing,
    on the right where it reads first."""
    setup = case.trained()
    setup.tuner.finish()
    whole = tiny.batch(case.task)["input_ids"]
    short = whole[1:, :4]
    fill = torch.zeros(1, 2, dtype=short.dtype)
    left = case.task == "language_modelling"
    padded = torch.cat([fill, short] if left else [short, fill], dim=1)
    mask = torch.ones_like(whole)
    mask[1] = (torch.arange(6) >= 2) if left else (torch.arange(6) < 4)
    both = {"input_ids": torch.cat([whole[:1], padded]), "attention_mask": mask}
    alone = {"input_ids": short, "attention_mask": torch.ones_like(short)}

    def apart() -> float:
        beside, single = _written(setup.model, both)[1], _written(setup.model, alone)[0]
        return float((beside - single).abs().max())

    with setup.tuner.disabled():
        base = apart()
    assert base < 1e-4, "every one of these models keeps that"
    assert apart() < 10 * base + 1e-4


def _written(model: Any, given: dict[str, Tensor]) -> Tensor:
    """The logits [texts, tokens, vocabulary] from which four tokens are written; always the same ones, so
    that a near tie changes nothing."""
    first = 1 if model.config.is_encoder_decoder else given["input_ids"].shape[1]
    made = cast(Any, model).generate(
        **given,
        max_new_tokens=4,
        min_new_tokens=4,
        do_sample=False,
        use_cache=True,
        pad_token_id=0,
        return_dict_in_generate=True,
        output_logits=True,
        prefix_allowed_tokens_fn=lambda _, ids: [(5, 9, 7, 11)[ids.numel() - first]],
    )
    return torch.stack(made.logits, dim=1)
