"""Parallel Adapter: what it reads, where it adds, and how its strength acts."""

from typing import Any

import pytest
import torch
from torch.nn import functional as F

from peft_engine.contract import taxonomy
from tests.mechanisms import small
from tests.methods import tiny
from tests.methods.test_paper_counts import counted


@pytest.mark.parametrize(
    ("settings", "wanted"),
    [
        ({}, 1_189_632),
        ({"bottleneck": 16}, 304_320),
        ({"bottleneck": 512}, 9_452_544),
        ({"bottleneck": 384}, 7_091_712),
        ({"learned_scale": True}, 1_189_632 + 12),
    ],
)
def test_the_numbers_of_roberta_base(settings: dict[str, Any], wanted: int) -> None:
    assert counted("parallel_adapter", settings, "count") == wanted


def _setup(architecture: str, task: str = "", **settings: Any) -> tiny.Setup:
    task = task or tiny.TASK_OF_KIND[tiny.shape(architecture).kind]
    config = taxonomy.method("parallel_adapter").card.config(bottleneck=4, **settings)  # type: ignore[call-arg] # its own settings
    setup = tiny.attach("parallel_adapter", config, architecture, task)
    torch.manual_seed(1)
    with torch.no_grad():
        for name, parameter in setup.tuner.method_parameters():
            if not name.endswith("scale"):
                parameter.normal_()
    return setup


def _branch(setup: tiny.Setup, x: torch.Tensor) -> torch.Tensor:
    """s (ReLU(x W_down + b_down) W_up + b_up) with the numbers of the last block."""
    own, name = setup.tuner.state(), setup.anatomy.blocks[-1].place.replace(".", "-")
    down, down_bias, up, up_bias = (own[f"{name}.{n}"] for n in ("down", "down_bias", "up", "up_bias"))
    made: torch.Tensor = F.relu(x @ down.T + down_bias) @ up.T + up_bias
    scale: torch.Tensor | float = own.get(f"{name}.scale", setup.tuner.config.scale)
    return made * scale


@pytest.mark.parametrize("architecture", tiny.ARCHITECTURES)
def test_beside_the_attention_it_reads_what_the_queries_read(architecture: str) -> None:
    setup = _setup(architecture, beside="attention")
    attention = setup.anatomy.blocks[-1].attention
    seen: dict[str, torch.Tensor] = {}
    attention.query.module.register_forward_pre_hook(lambda _, a: seen.update(x=a[0].clone()))
    attention.output.module.register_forward_pre_hook(lambda _, a: seen.update(inner=a[0].clone()))
    attention.output.module.register_forward_hook(lambda _, a, out: seen.update(out=out.clone()))
    tiny.logits(setup.model, tiny.batch(setup.task))
    with torch.no_grad():
        wanted = seen["inner"] @ attention.output.weight().T + _branch(setup, seen["x"])
        wanted = wanted if attention.output.bias is None else wanted + attention.output.bias
    torch.testing.assert_close(seen["out"], wanted, atol=1e-4, rtol=1e-4)


@pytest.mark.parametrize("beside", ["feed_forward", "attention"])
@pytest.mark.parametrize(
    "architecture", ["bert", "gpt2", "gpt_neox", "llama", "qwen3", "opt", "t5", "t5_gated"]
)
def test_the_signal_before_the_norm(architecture: str, beside: str) -> None:
    """The norm's input where norms come first; elsewhere there is none between."""
    setup = _setup(architecture, beside=beside, reads="residual")
    block = setup.anatomy.blocks[-1]
    first = block.attention.query if beside == "attention" else block.feed_forward.up
    adds = block.attention.output if beside == "attention" else block.feed_forward.down
    seen: dict[str, Any] = {"norms": []}
    for norm in block.norms:
        norm.register_forward_hook(lambda _, a, out: seen["norms"].append((a[0].clone(), out.clone())))
    first.module.register_forward_pre_hook(lambda _, a: seen.update(x=a[0].clone()))
    adds.module.register_forward_pre_hook(lambda _, a: seen.update(inner=a[0].clone()))
    adds.module.register_forward_hook(lambda _, a, out: seen.update(out=out.clone()))
    tiny.logits(setup.model, tiny.batch(setup.task))
    x = seen["x"]
    if setup.anatomy.shape.pre_norm:
        x = next(before for before, after in seen["norms"] if torch.equal(after, x))
    with torch.no_grad():
        wanted = seen["inner"] @ adds.weight().T + _branch(setup, x)
        wanted = wanted if adds.bias is None else wanted + adds.bias
    torch.testing.assert_close(seen["out"], wanted, atol=1e-4, rtol=1e-4)


def test_a_strength_that_learns_starts_at_one() -> None:
    learns, fixed = _setup("bert", learned_scale=True), _setup("bert", scale=1.0)
    given = tiny.batch("classification")
    assert torch.equal(tiny.logits(learns.model, given), tiny.logits(fixed.model, given))
    learns.model(**given).loss.backward()
    found = [p.grad for name, p in learns.tuner.method_parameters() if name.endswith("scale")]
    assert len(found) == 2
    assert all(gradient is not None and gradient != 0 for gradient in found)


def test_dropout_acts_while_training_only() -> None:
    setup, given = _setup("llama", dropout=0.5), tiny.batch("language_modelling")
    setup.model.eval()
    quiet = tiny.logits(setup.model, given)
    assert torch.equal(tiny.logits(setup.model, given), quiet)
    setup.tuner.modules.train()  # type: ignore[attr-defined] # an Additive
    assert not torch.equal(tiny.logits(setup.model, given), quiet)


def test_it_is_no_sequential_adapter() -> None:
    found = []
    for key in ("parallel_adapter", "sequential_adapter"):
        model = small.model("bert")
        tuner = small.attach(
            model,
            key,
            bottleneck=4,
            **({"scale": 1.0} if "par" in key else {"placement": "pfeiffer", "activation": "relu"}),
        )
        draw = torch.Generator().manual_seed(2)
        with torch.no_grad():
            for _, parameter in tuner.method_parameters():
                parameter.copy_(torch.randn(parameter.shape, generator=draw))
        found.append(small.logits(model, small.inputs("bert")))
    assert not torch.allclose(found[0], found[1], atol=1e-2)
