"""LoRA-FA: A never moves, x is not remembered, and the fitted gradient is the one of HF peft."""

from typing import Any, cast

import pytest
import torch
from peft import LoraConfig, get_peft_model
from peft.optimizers import create_lorafa_optimizer
from torch import Tensor

from peft_engine.contract import taxonomy
from peft_engine.mechanisms.beside import Beside
from tests.mechanisms import small
from tests.methods import tiny

ALL = ("query", "key", "value", "output", "up", "down")


def test_a_stays_and_b_moves() -> None:
    config = taxonomy.method("lora_fa").card.config(targets=ALL)
    setup = tiny.attach("lora_fa", config, "roberta", "classification")
    before = {name: value.clone() for name, value in setup.tuner.state().items()}
    assert {name.rpartition(".")[2] for name in before} == {"down", "up"}
    tiny.step(setup)
    for name, value in setup.tuner.state().items():
        assert torch.equal(value, before[name]) == name.endswith("down"), name


def test_the_input_of_a_map_is_not_remembered() -> None:
    """What autograd keeps for the correction is [tokens, rank], never [tokens, width]."""
    model = small.model("bert")
    tuner = cast(Beside, small.attach(model, "lora_fa", rank=4))
    kept: list[tuple[int, ...]] = []

    def pack(value: Tensor) -> Tensor:
        kept.append(tuple(value.shape))
        return value

    _, _, delta = next(iter(tuner.corrections()))
    x = torch.randn(2, 7, 32, requires_grad=True)
    with torch.autograd.graph.saved_tensors_hooks(pack, lambda value: value):
        delta(x)
    tokens = [shape for shape in kept if shape[:-1] in ((2, 7), (14,))]
    assert {shape[-1] for shape in tokens} == {4}


# peft 0.21.2 asks transformers in a way that it will give up.
@pytest.mark.filterwarnings("ignore:`is_gradient_checkpointing` is deprecated:FutureWarning")
def test_the_fitted_gradient_is_peft_s(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("peft.optimizers.lorafa.is_bf16_available", lambda: False)  # in full precision
    config = taxonomy.method("lora_fa").card.config(rank=4, alpha=8.0, gradient="projected")
    ours = tiny.attach("lora_fa", config, "roberta", "classification")
    told = LoraConfig(r=4, lora_alpha=8, target_modules=["query", "value"])
    theirs: Any = get_peft_model(tiny.load("roberta", "classification"), told).eval()
    pairs = {}
    for _, site, mine in cast(Beside, ours.tuner).corrections():
        name = next(name for name, found in ours.model.named_modules() if found is site.module)
        layer = theirs.get_submodule(f"base_model.model.{name}")
        with torch.no_grad():
            layer.lora_A["default"].weight.copy_(cast(Any, mine).down)
        pairs[f"base_model.model.{name}.lora"] = cast(Any, mine).up
    peft_step: Any = create_lorafa_optimizer(theirs, r=4, lora_alpha=8, lr=0.01)
    for model in (ours.model, theirs):
        model(**tiny.batch("classification")).loss.backward()
    ours.tuner.after_backward(0, 1)
    peft_step.step()
    for name, up in pairs.items():
        # Their first running mean is a tenth of the gradient that they step along.
        torch.testing.assert_close(up.grad, peft_step.state[name]["exp_avg_B"] * 10, atol=1e-5, rtol=1e-4)


def test_it_differs_from_lora_at_the_same_seed() -> None:
    found = {}
    for key in ("lora", "lora_fa"):
        setup = tiny.trained(key, taxonomy.method(key).card.config(), "bert", "classification")
        found[key] = tiny.logits(setup.model, tiny.batch("classification"))
    assert not torch.equal(found["lora"], found["lora_fa"])
