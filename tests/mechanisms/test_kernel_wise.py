"""Kernel-wise adapters: the formulas written out head by head; heads do not touch each other."""

from typing import Any, cast

import pytest
import torch
from torch import Tensor

from peft_engine.contract import taxonomy
from tests.methods import tiny


def _attach(architecture: str, **settings: Any) -> tiny.Setup:
    task = tiny.TASK_OF_KIND[tiny.shape(architecture).kind]
    return tiny.attach(
        "kernel_wise", taxonomy.method("kernel_wise").card.config(**settings), architecture, task
    )


def _randomised(setup: tiny.Setup) -> Any:
    torch.manual_seed(4)
    with torch.no_grad():
        for _, parameter in setup.tuner.method_parameters():
            parameter.normal_(0, 0.2)
    return cast(Any, setup.tuner)


@pytest.mark.parametrize("architecture", ["bert", "gpt2", "gpt_neox", "qwen2", "t5"])
def test_each_map_is_corrected_as_the_formulas_say(architecture: str) -> None:
    setup = _attach(architecture)
    tuner = _randomised(setup)
    shape = setup.anatomy.shape
    width, block = shape.head_width, setup.anatomy.blocks[-1]
    one = block.attention
    x = torch.randn(2, 3, one.query.inputs)
    parts = {site.name: correction for _, site, correction in tuner.corrections()}  # of the last block
    q, v, o = (parts[f"attention.{name}"] for name in ("query", "value", "output"))

    def bias(part: Any) -> Tensor:
        return torch.zeros(()) if part.bias is None else part.bias

    rank = q.up.shape[2]
    heads = [q.up[j] @ (q.down[j * rank : (j + 1) * rank] @ x.mT) for j in range(shape.heads)]
    wanted = torch.cat(heads, -2).mT + x @ q.shared.weight().T + bias(q)
    torch.testing.assert_close(q(x), wanted, atol=1e-5, rtol=1e-4)

    keys = one.key.select(one.key.module(x))
    heads = [v.up[j] @ (v.down[j] @ keys[..., j * width : (j + 1) * width].mT) for j in range(shape.kv_heads)]
    wanted = torch.cat(heads, -2).mT + x @ v.shared.weight().T + bias(v)
    torch.testing.assert_close(v(x), wanted, atol=1e-5, rtol=1e-4)

    a = torch.randn(2, 3, one.output.inputs)
    rank = o.down.shape[1]
    wanted = a @ o.shared.weight().T + bias(o)
    for j in range(shape.heads):
        wanted = (
            wanted + a[..., j * width : (j + 1) * width] @ (o.up[:, j * rank : (j + 1) * rank] @ o.down[j]).T
        )
    torch.testing.assert_close(o(a), wanted, atol=1e-5, rtol=1e-4)


def test_heads_are_independent() -> None:
    setup = _attach("llama", shared_query_rank=0, shared_value_rank=0)
    tuner = _randomised(setup)
    parts = {site.name: correction for _, site, correction in tuner.corrections()}
    width, x = setup.anatomy.shape.head_width, torch.randn(1, 2, tiny.WIDE)
    for name in ("attention.query", "attention.value"):
        part = parts[name]
        before = part(x)
        with torch.no_grad():
            part.down[1:2].add_(1.0)  # one row of head 1 (queries, rank 1), or the whole of head 1 (values)
        changed = (part(x) - before).abs().amax((0, 1)) > 1e-6
        assert changed.view(-1, width).any(1).tolist() == [j == 1 for j in range(len(changed) // width)]


def test_the_authors_start_is_near_the_base_model_but_not_on_it() -> None:
    setup = _attach("bert", init="narrow")
    base = tiny.logits(tiny.load("bert", "classification"), tiny.batch("classification"))
    change = float((tiny.logits(setup.model, tiny.batch("classification")) - base).abs().max())
    assert 0 < change < 0.5


@pytest.mark.parametrize("settings", [{"parts": "qv"}, {"shared_query_rank": 0, "shared_value_rank": 0}])
@pytest.mark.parametrize("architecture", ["roberta", "gpt2", "qwen2", "t5_gated"])
def test_other_settings_count_and_merge(settings: dict[str, Any], architecture: str) -> None:
    setup = _attach(architecture, **settings)
    card, shape = taxonomy.method("kernel_wise").card, tiny.shape(architecture).for_task(setup.task)
    assert setup.tuner.learning_count() == card.count(setup.tuner.config, shape)
    _randomised(setup)
    given = tiny.batch(setup.task)
    wanted = tiny.logits(setup.model, given)
    setup.tuner.merge()
    torch.testing.assert_close(tiny.logits(setup.model, given), wanted, atol=1e-4, rtol=1e-4)
