"""Residual Adapter: its formula behind whole blocks, and the file of a task put in and out."""

import pytest
import torch
from torch.nn import functional as F

from peft_engine.contract import taxonomy
from peft_engine.mechanisms.residual_adapter import ResidualAdapter
from tests.mechanisms import small
from tests.methods import tiny
from tests.methods.test_paper_counts import counted


@pytest.mark.parametrize(("bottleneck", "wanted"), [(64, 1_208_064), (100, 1_872_048)])
def test_the_numbers_of_roberta_base(bottleneck: int, wanted: int) -> None:
    assert counted("residual_adapter", {"bottleneck": bottleneck}, "count") == wanted


@pytest.mark.parametrize("architecture", tiny.ARCHITECTURES)
def test_it_corrects_what_leaves_the_first_block(architecture: str) -> None:
    task = tiny.TASK_OF_KIND[tiny.shape(architecture).kind]
    config = taxonomy.method("residual_adapter").card.config(bottleneck=4, start="drawn")  # type: ignore[call-arg] # its own settings
    setup = tiny.attach("residual_adapter", config, architecture, task)
    first = setup.anatomy.blocks[0]
    seen: dict[str, torch.Tensor] = {}

    def keep(_: object, __: object, output: object) -> None:
        seen["h"] = (output[0] if isinstance(output, tuple) else output).detach().clone()  # type: ignore[union-attr]

    first.module.register_forward_hook(keep)
    tiny.logits(setup.model, tiny.batch(task))
    changed = seen["h"]
    with setup.tuner.disabled():
        tiny.logits(setup.model, tiny.batch(task))
    h, own = seen["h"], setup.tuner.state()
    name = first.place.replace(".", "-")
    weight = {key.removeprefix(f"{name}."): value for key, value in own.items() if key.startswith(name)}
    mean, spread = h.mean(-1, keepdim=True), h.var(-1, keepdim=True, unbiased=False)
    normed = (h - mean) / (spread + 1e-5).sqrt() * weight["norm.weight"] + weight["norm.bias"]
    inner = F.relu(normed @ weight["down.weight"].T + weight["down.bias"])
    wanted = h + inner @ weight["up.weight"].T + weight["up.bias"]
    torch.testing.assert_close(changed, wanted, atol=1e-5, rtol=1e-5)
    assert not torch.allclose(changed, h, atol=1e-2)


def test_the_published_start_is_pytorchs_own() -> None:
    made = ResidualAdapter(64, 16, zero_up=False, generator=torch.Generator().manual_seed(0))
    for layer, inputs in ((made.down, 64), (made.up, 16)):
        for parameter in layer.parameters():
            assert 0.8 * inputs**-0.5 < float(parameter.detach().abs().max()) <= inputs**-0.5
    assert torch.equal(made.norm.weight, torch.ones(64))


@pytest.mark.parametrize("architecture", ["gpt2", "llama", "t5"])
def test_one_model_serves_two_tasks_in_turn(architecture: str) -> None:
    model, batch = small.model(architecture), small.inputs(architecture)
    tuner = small.attach(model, "residual_adapter", bottleneck=4, start="drawn")
    one = {name: value.clone() for name, value in tuner.state().items()}
    draw = torch.Generator().manual_seed(4)
    other = {name: torch.randn(value.shape, generator=draw) for name, value in one.items()}
    first = small.logits(model, batch)
    tuner.load(other)
    assert not torch.allclose(small.logits(model, batch), first, atol=1e-2)
    tuner.load(one)
    assert torch.equal(small.logits(model, batch), first)


def test_it_is_no_sequential_adapter() -> None:
    """With the same numbers in the same maps the answers differ: another place, and a norm before it."""
    found = []
    for key in ("residual_adapter", "sequential_adapter"):
        model = small.model("bert")
        tuner = small.attach(model, key, bottleneck=4, **({} if "res" in key else {"placement": "pfeiffer"}))
        draw = torch.Generator().manual_seed(2)
        with torch.no_grad():
            for name, parameter in tuner.method_parameters():
                if "norm" not in name and parameter.ndim > 1:
                    parameter.copy_(torch.randn(parameter.shape, generator=draw))
        found.append(small.logits(model, small.inputs("bert")))
    assert not torch.allclose(found[0], found[1], atol=1e-2)
