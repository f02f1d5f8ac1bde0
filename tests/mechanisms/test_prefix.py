"""Prefix-tuning: a prefix is what a real left context would have left behind in keys and values."""

import pytest
import torch
from peft import PrefixTuningConfig, get_peft_model
from torch import Tensor

from peft_engine.mechanisms.prefix import _SOURCES
from tests.mechanisms import small


@pytest.mark.parametrize("flat", [True, False])
@pytest.mark.parametrize("architecture", list(small.SIZES))
def test_count_gradients_calls_and_removal(architecture: str, flat: bool) -> None:
    model = small.model(architecture)
    batch = small.inputs(architecture)
    before = small.logits(model, batch)
    implementation = model.config._attn_implementation
    tuner = small.attach(model, "prefix_tuning", length=5, bottleneck=16, reparameterise=not flat)
    assert tuner.learning_count() == small.formula(tuner, "prefix_tuning")
    after = small.logits(model, batch)
    assert after.shape == before.shape
    assert not small.same(after, before, 1e-4)
    assert tuner.called() == tuner.sites()
    small.loss(model, batch).backward()
    assert all(p.grad is not None and p.grad.abs().sum() > 0 for _, p in tuner.method_parameters())
    with tuner.disabled():
        assert torch.equal(small.logits(model, batch), before)
    tuner.detach()
    assert model.config._attn_implementation == implementation
    assert not any(module in _SOURCES for module in model.modules())
    assert torch.equal(small.logits(model, batch), before)


@pytest.mark.parametrize("architecture", ["bert", "gpt2", "llama", "t5"])
def test_dropping_the_network_changes_no_answer(architecture: str) -> None:
    model = small.model(architecture)
    batch = small.inputs(architecture)
    tuner = small.attach(model, "prefix_tuning", length=5, bottleneck=16)
    learned = small.logits(model, batch)
    tuner.finish()
    assert small.same(small.logits(model, batch), learned, 1e-6)
    state = tuner.state()
    assert sum(value.numel() for value in state.values()) == small.formula(tuner, "prefix_tuning", "stored")
    tuner.detach()
    again = small.attach(model, "prefix_tuning", length=5, bottleneck=16)
    again.finish()
    again.load(state)
    assert small.same(small.logits(model, batch), learned, 1e-6)


def _keys_and_values(model: torch.nn.Module, words: Tensor) -> Tensor:
    """What a real left context [1, p] leaves behind, laid as a flat prefix."""
    with torch.no_grad():
        cache = model(input_ids=words, use_cache=True).past_key_values
    pairs = [
        part[0].transpose(0, 1).flatten(1) for layer in cache.layers for part in (layer.keys, layer.values)
    ]
    return torch.cat(pairs, dim=1)


@pytest.mark.parametrize("architecture", [*small.DECODERS])
def test_the_prefix_of_a_real_context_acts_like_it(architecture: str) -> None:
    model = small.model(architecture)
    words, text = small.ids(1, 4, seed=9), small.ids(2, 7)
    values = _keys_and_values(model, words)
    longer = torch.cat([words.expand(2, -1), text], dim=1)
    expected = small.logits(model, {"input_ids": longer})[:, 4:]
    tuner = small.attach(model, "prefix_tuning", length=4, reparameterise=False)
    tuner.load({"prefix_decoder.values": values})
    assert small.same(small.logits(model, {"input_ids": text}), expected)
    mask = torch.ones_like(text)
    assert small.same(small.logits(model, {"input_ids": text, "attention_mask": mask}), expected)
    mask[1, :3] = 0  # padded on the left: the same text, three tokens less
    shorter = torch.cat([words, text[1:, 3:]], dim=1)
    tuner.detach()
    alone = small.logits(model, {"input_ids": shorter})[:, 4:]
    tuner = small.attach(model, "prefix_tuning", length=4, reparameterise=False)
    tuner.load({"prefix_decoder.values": values})
    found = small.logits(model, {"input_ids": text, "attention_mask": mask})[1:, 3:]
    assert small.same(found, alone)


@pytest.mark.parametrize("architecture", [*small.DECODERS, *small.PAIRS])
def test_written_text_does_not_depend_on_cache_or_padding(architecture: str) -> None:
    model = small.model(architecture)
    small.attach(model, "prefix_tuning", length=5, bottleneck=16)
    text = small.ids(2, 6)
    with_cache = small.write(model, text, cached=True)
    assert small.same(with_cache, small.write(model, text, cached=False), 1e-4)
    if architecture in small.DECODERS:
        padded = torch.cat([torch.zeros(2, 3, dtype=torch.long), text], dim=1)
        mask = torch.cat([torch.zeros(2, 3, dtype=torch.long), torch.ones_like(text)], dim=1)
        assert small.same(small.write(model, padded, cached=True, mask=mask), with_cache, 1e-4)


@pytest.mark.parametrize("architecture", ["bert", "gpt2", "qwen3", "t5"])
def test_right_padding_changes_no_answer(architecture: str) -> None:
    model = small.model(architecture)
    small.attach(model, "prefix_tuning", length=5, bottleneck=16)
    batch = small.inputs(architecture)
    alone = {name: value[1:] for name, value in batch.items()}
    alone |= {name: alone[name][:, :-2] for name in ("input_ids", "attention_mask")}
    expected = small.logits(model, alone)
    assert small.same(small.logits(model, batch)[1:, : expected.shape[1]], expected)


def test_an_encoder_decoder_has_three_sets() -> None:
    model = small.model("t5")
    tuner = small.attach(model, "prefix_tuning", length=5, reparameterise=False)
    assert sorted(tuner.state()) == [f"prefix_{name}.values" for name in ("cross", "decoder", "encoder")]
    assert {tuple(value.shape) for value in tuner.state().values()} == {(5, 2 * 2 * 32)}


@pytest.mark.filterwarnings("ignore:.is_gradient_checkpointing:FutureWarning")  # the library's own call
@pytest.mark.parametrize("architecture", ["gpt2", "llama", "bert"])
def test_agrees_with_the_peft_library(architecture: str) -> None:
    """The library counts the prefix as positions in encoders too; told so, ours gives the same there."""
    batch = small.inputs(architecture)
    told = batch | ({"position_ids": torch.arange(5, 12)[None]} if architecture == "bert" else {})
    model = small.model(architecture)
    tuner = small.attach(model, "prefix_tuning", length=5, reparameterise=False)
    own = small.logits(model, told)
    (values,) = tuner.state().values()
    tuner.detach()
    kind = "CAUSAL_LM" if architecture in small.DECODERS else "SEQ_CLS"
    theirs = get_peft_model(model, PrefixTuningConfig(task_type=kind, num_virtual_tokens=5))
    with torch.no_grad():
        theirs.prompt_encoder["default"].embedding.weight.copy_(values)
    found = small.logits(theirs.eval(), batch)
    assert small.same(found[0], own[0])
    assert small.same(found[1, :5], own[1, :5])  # what stands behind the padding says nothing
