"""BitFit and Threshold-Mask in whole models, against the plain model with the numbers written into it."""

from typing import Any, cast

import pytest
import torch
from torch import Tensor, nn
from torch.func import functional_call

from peft_engine.contract import taxonomy
from tests.methods import tiny

ARCHITECTURES = ("bert", "gpt2", "opt", "bart")


def attach(key: str, architecture: str, **settings: Any) -> tiny.Setup:
    task = tiny.TASK_OF_KIND[tiny.shape(architecture).kind]
    return tiny.attach(key, taxonomy.method(key).card.config(**settings), architecture, task)


def train(setup: tiny.Setup, steps: int = 4) -> None:
    """AdamW with a weight decay that would be seen."""
    setup.tuner.begin_phase(0)
    optimizer = torch.optim.AdamW(setup.tuner.parameter_groups(0.05, 0.5), lr=0.05)
    for step in range(steps):
        optimizer.zero_grad(set_to_none=True)
        cast(Any, setup.model)(**tiny.batch(setup.task)).loss.backward()
        setup.tuner.after_backward(step, steps)
        optimizer.step()
        setup.tuner.after_step(step, steps)


def base_of(setup: tiny.Setup, architecture: str) -> nn.Module:
    """The plain model, with the head that was trained."""
    base = tiny.load(architecture, setup.task)
    heads = {id(p) for p in setup.anatomy.head_parameters()}
    with torch.no_grad():
        for name, parameter in setup.model.named_parameters():
            if id(parameter) in heads:
                base.get_parameter(name).copy_(parameter)
    return base


@pytest.mark.parametrize("terms", ["all", "subset"])
@pytest.mark.parametrize("architecture", ARCHITECTURES)
def test_bitfit_is_the_model_with_other_biases(architecture: str, terms: str) -> None:
    setup = attach("bitfit", architecture, terms=terms)
    train(setup)
    base = base_of(setup, architecture)
    first = tiny.load(architecture, setup.task)
    moved = []
    with torch.no_grad():
        for name, parameter in setup.model.named_parameters():
            if not torch.equal(parameter, first.get_parameter(name)):
                moved.append(name)
                base.get_parameter(name).copy_(parameter)
    heads = {id(p) for p in setup.anatomy.head_parameters()}
    own = [name for name in moved if id(setup.model.get_parameter(name)) not in heads]
    assert own
    assert all(name.endswith("bias") for name in own)
    given = tiny.batch(setup.task)
    assert torch.equal(tiny.logits(setup.model, given), tiny.logits(base, given))


def test_of_a_fused_map_only_the_queries_bias_learns() -> None:
    setup = attach("bitfit", "gpt2", terms="subset")
    train(setup)
    first, width = tiny.load("gpt2", setup.task), tiny.WIDE
    for layer in range(2):
        name = f"transformer.h.{layer}.attn.c_attn.bias"
        now, then = setup.model.get_parameter(name), first.get_parameter(name)
        assert bool((now[:width] != then[:width]).all())
        assert torch.equal(now[width:], then[width:])


@pytest.mark.parametrize("terms", ["all", "subset"])
def test_added_biases_are_those_of_maps_that_have_one(terms: str) -> None:
    """A LLaMA has no biases; with those that were learned put into its maps it answers the same."""
    setup = attach("bitfit", "llama", terms=terms, add_biases=True)
    train(setup)
    tuner: Any = setup.tuner
    base = tiny.load("llama", setup.task)
    names = {id(module): name for name, module in setup.model.named_modules()}
    added = 0
    with torch.no_grad():
        for block in setup.anatomy.blocks:
            for site in block.linears():
                key = f"{block.place}.{site.name}".replace(".", "-")
                if key in tuner.modules:
                    plain = cast(nn.Linear, base.get_submodule(names[id(site.module)]))
                    plain.bias = nn.Parameter(tuner.modules[key].bias.clone())
                    assert bool(plain.bias.any())
                    added += 1
    assert added == len(tuner.modules) == 2 * (6 if terms == "all" else 2)  # a gate gets none
    given = tiny.batch(setup.task)
    torch.testing.assert_close(
        tiny.logits(setup.model, given), tiny.logits(base, given), atol=1e-5, rtol=1e-5
    )


@pytest.mark.parametrize("architecture", ["bert", "gpt2", "t5"])
def test_a_mask_multiplies_and_its_scores_get_the_gradient_of_the_mask(architecture: str) -> None:
    setup = attach("threshold_mask", architecture, sparsity=0.3)
    train(setup)
    setup.model.zero_grad(set_to_none=True)
    tuner: Any = setup.tuner
    base = base_of(setup, architecture)
    names = {id(module): name for name, module in setup.model.named_modules()}
    masks = {f"{names[id(module)]}.weight": made for module, made in tuner.masks.values()}
    explicit: dict[str, Tensor] = {
        name: (made.scores.detach() > made.threshold).float().requires_grad_() for name, made in masks.items()
    }
    weights = {name: base.get_parameter(name).detach() * mask for name, mask in explicit.items()}
    given = tiny.batch(setup.task)
    wanted: Any = functional_call(base, weights, kwargs=given, tie_weights=False)
    found = cast(Any, setup.model)(**given)
    torch.testing.assert_close(found.logits, wanted.logits, atol=1e-6, rtol=1e-6)
    kept = torch.cat([mask.detach().flatten() for mask in explicit.values()]).mean()
    assert 0.3 < float(kept) < 0.8
    found.loss.backward()
    wanted.loss.backward()
    for name, made in masks.items():
        torch.testing.assert_close(made.scores.grad, explicit[name].grad, atol=1e-6, rtol=1e-5)
