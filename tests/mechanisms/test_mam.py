"""MAM: a prefix and a branch beside the feed-forward, each doing its own part."""

import pytest
import torch

from tests.mechanisms import small

SETTINGS = {"length": 5, "bottleneck": 6, "prefix_bottleneck": 16, "reparameterise": True}


@pytest.mark.parametrize("architecture", list(small.SIZES))
def test_count_gradients_calls_and_removal(architecture: str) -> None:
    model = small.model(architecture)
    batch = small.inputs(architecture)
    before = small.logits(model, batch)
    tuner = small.attach(model, "mam", **SETTINGS)
    assert tuner.learning_count() == small.formula(tuner, "mam")
    assert not small.same(small.logits(model, batch), before, 1e-4)
    assert tuner.called() == tuner.sites()
    with torch.no_grad():
        for name, parameter in tuner.method_parameters():
            if name.endswith(".up"):
                parameter.normal_(std=0.1)  # at zero it would hide the gradients of what comes before it
    small.loss(model, batch).backward()
    assert all(p.grad is not None and p.grad.abs().sum() > 0 for _, p in tuner.method_parameters())
    with tuner.disabled():
        assert torch.equal(small.logits(model, batch), before)
    tuner.finish()
    stored = sum(value.numel() for value in tuner.state().values())
    assert stored == small.formula(tuner, "mam", "stored")
    tuner.detach()
    assert torch.equal(small.logits(model, batch), before)


def test_at_the_start_it_is_its_prefix() -> None:
    """The branch gives zero until it has learned."""
    model = small.model("llama")
    batch = small.inputs("llama")
    mam = small.attach(model, "mam", **{**SETTINGS, "reparameterise": False})
    found, prefix = small.logits(model, batch), mam.state()["prefix_decoder.values"]
    mam.detach()
    alone = small.attach(model, "prefix_tuning", length=5, reparameterise=False)
    alone.load({"prefix_decoder.values": prefix})
    assert torch.equal(small.logits(model, batch), found)


@pytest.mark.parametrize("architecture", ["gpt2", "llama", "t5", "bart"])
def test_written_text_does_not_depend_on_the_cache(architecture: str) -> None:
    model = small.model(architecture)
    small.attach(model, "mam", **SETTINGS)
    text = small.ids(2, 6)
    with_cache = small.write(model, text, cached=True)
    assert small.same(with_cache, small.write(model, text, cached=False), 1e-4)
