"""LST: a side network answers, and nothing goes back through the model."""

from typing import Any

import pytest
import torch
from torch import nn

from peft_engine.contract import taxonomy
from peft_engine.contract.shapes import shape_of
from peft_engine.mechanisms.side_block import SideAttention, SideBlock, SideSizes
from peft_engine.mechanisms.side_pruning import cut_down
from tests.mechanisms import small


@pytest.mark.parametrize("start", ["pruned", "random"])
@pytest.mark.parametrize("architecture", list(small.SIZES))
def test_count_gradients_calls_and_removal(architecture: str, start: str) -> None:
    model = small.model(architecture)
    batch = small.inputs(architecture)
    before = small.logits(model, batch)
    tuner = small.attach(model, "lst", reduction=4, start=start)
    assert tuner.learning_count() == small.formula(tuner, "lst")
    after = small.logits(model, batch)
    assert after.shape == before.shape
    assert not small.same(after, before, 1e-3)
    assert tuner.called() == tuner.sites()
    states = []
    seen = [
        block.module.register_forward_hook(
            lambda _m, _a, out: states.append(out[0] if isinstance(out, tuple) else out)
        )
        for block in tuner.anatomy.blocks
    ]
    small.loss(model, batch).backward()
    assert states
    assert not any(state.requires_grad for state in states)  # the backbone has no graph
    assert all(p.grad is not None and p.grad.abs().sum() > 0 for _, p in tuner.method_parameters())
    for handle in seen:
        handle.remove()
    with tuner.disabled():
        assert torch.equal(small.logits(model, batch), before)
    tuner.detach()
    assert torch.equal(small.logits(model, batch), before)


@pytest.mark.parametrize("architecture", ["bert", "gpt2", "t5"])
def test_the_last_gate_mixes_model_and_side_network(architecture: str) -> None:
    """Shut, it gives the model's own answer; open, that of the side network alone; the ladder is the same."""
    model, batch = small.model(architecture), small.inputs(architecture)
    own = small.logits(model, batch)
    alone = small.attach(model, "lst", reduction=4, answer="side")
    side, fewer = small.logits(model, batch), alone.learning_count()
    alone.detach()
    tuner = small.attach(model, "lst", reduction=4, answer="mixed")
    assert tuner.learning_count() == fewer + 1 == small.formula(tuner, "lst")
    gate = next(p for name, p in tuner.method_parameters() if name.endswith(".last"))
    between = small.logits(model, batch)
    with torch.no_grad():
        gate.fill_(-10.0)
        assert small.same(small.logits(model, batch), own)
        gate.fill_(10.0)
        assert small.same(small.logits(model, batch), side)
    assert not small.same(between, own, 1e-3)
    assert not small.same(between, side, 1e-3)
    saved = tuner.state()
    tuner.load({name: value for name, value in saved.items() if not name.endswith(".last")})
    assert small.same(small.logits(model, batch), side)  # as it was before there was a last gate
    assert bool(gate.isposinf())
    small.loss(model, batch).backward()
    assert all(bool(p.grad.isfinite().all()) for _, p in tuner.method_parameters() if p.grad is not None)


@pytest.mark.parametrize("architecture", [*small.DECODERS, *small.PAIRS])
def test_written_text_does_not_depend_on_cache_or_padding(architecture: str) -> None:
    model = small.model(architecture)
    small.attach(model, "lst", reduction=4)
    text = small.ids(2, 6)
    with_cache = small.write(model, text, cached=True)
    assert small.same(with_cache, small.write(model, text, cached=False), 1e-4)
    beams = {"num_beams": 2, "tokens": 4}
    assert small.same(
        small.write(model, text, cached=True, **beams), small.write(model, text, cached=False, **beams), 1e-4
    )
    if architecture in small.DECODERS:
        padded = torch.cat([torch.zeros(2, 3, dtype=torch.long), text], dim=1)
        mask = torch.cat([torch.zeros(2, 3, dtype=torch.long), torch.ones_like(text)], dim=1)
        assert small.same(small.write(model, padded, cached=True, mask=mask), with_cache, 1e-4)


@pytest.mark.parametrize("architecture", list(small.SIZES))
def test_right_padding_changes_no_answer(architecture: str) -> None:
    model = small.model(architecture)
    small.attach(model, "lst", reduction=4)
    batch = small.inputs(architecture)
    alone = {name: value[1:] for name, value in batch.items()}
    alone |= {name: alone[name][:, :-2] for name in ("input_ids", "attention_mask")}
    expected = small.logits(model, alone)
    assert small.same(small.logits(model, batch)[1:, : expected.shape[1]], expected)


def test_a_cache_made_by_the_model_itself_serves_too() -> None:
    model = small.model("gpt2")
    small.attach(model, "lst", reduction=4)
    text = small.ids(2, 8)
    with torch.no_grad():
        first = model(input_ids=text[:, :5], use_cache=True)
        second = model(input_ids=text[:, 5:], past_key_values=first.past_key_values)
    assert small.same(second.logits, small.logits(model, {"input_ids": text})[:, 5:])


@pytest.mark.parametrize("architecture", ["bert", "t5"])
def test_its_attention_scales_as_the_models_own(architecture: str) -> None:
    """With all channels of the backbone it is the backbone's attention; T5's scores are not scaled."""
    tuner: Any = small.attach(small.model(architecture), "lst")
    anatomy = tuner.anatomy
    shape, block = anatomy.shape, anatomy.blocks[1]  # T5's further blocks have no positions of their own
    sizes = SideSizes(shape.width, shape.heads, shape.kv_heads, 1, anatomy.attention_scale)
    draw = torch.Generator().manual_seed(0)
    side = SideBlock(shape.blocks[1], sizes, pre_norm=True, activation=nn.ReLU(), generator=draw)
    cut_down(side, block, torch.arange(shape.width), None)
    x = torch.randn(2, 6, shape.width, generator=draw)
    if architecture == "bert":
        own = block.module.attention
        wanted = block.attention.output.module(own.self(x)[0])
    else:
        wanted = block.module.layer[0].SelfAttention(x)[0]
    torch.testing.assert_close(side.attention(x, x, None), wanted, atol=1e-5, rtol=1e-5)
    built = next(m for m in tuner.modules.modules() if isinstance(m, SideAttention))
    assert built.sizes.scale == (1.0 if architecture == "t5" else None)


def test_left_out_blocks_have_no_rung() -> None:
    model = small.model("t5")
    tuner = small.attach(model, "lst", reduction=4, left_out=2)
    assert tuner.learning_count() == small.formula(tuner, "lst")
    small.logits(model, small.inputs("t5"))
    assert tuner.called() == tuner.sites() == 2 * (3 + 1)


def _kept_bytes(key: str, **settings: object) -> int:
    """Bytes that autograd keeps for one backward pass, the model's own tensors left out."""
    model = small.model("bert")
    model.train()
    small.attach(model, key, **settings)
    own = {p.data_ptr() for p in model.parameters()}
    kept: dict[int, int] = {}

    def pack(value: torch.Tensor) -> torch.Tensor:
        if value.data_ptr() not in own:
            kept[value.untyped_storage().data_ptr()] = value.untyped_storage().nbytes()
        return value

    with torch.autograd.graph.saved_tensors_hooks(pack, lambda value: value):
        output = small.loss(model, small.inputs("bert", batch=8, length=40))
    del output
    return sum(kept.values())


def test_it_keeps_less_than_an_adapter() -> None:
    if "sequential_adapter" not in taxonomy.methods():
        pytest.skip("there is no adapter to compare with")
    assert _kept_bytes("lst", reduction=8) < 0.7 * _kept_bytes("sequential_adapter")


def test_a_width_that_the_heads_cannot_share_is_refused_with_a_cure() -> None:
    card = taxonomy.method("lst").card
    shape = shape_of({"model_type": "bert", "hidden_size": 768, "num_attention_heads": 12})
    assert card.refuses(card.config(), shape, "classification") is None
    problem = card.refuses(card.config(reduction=7), shape, "classification")
    assert problem is not None
    assert problem.cure == 8
    assert card.refuses(card.config(reduction=problem.cure), shape, "classification") is None
    assert card.refuses(card.config(left_out=1), shape, "classification") is not None


def test_the_paper_s_count_for_roberta_base() -> None:
    card = taxonomy.method("lst").card
    config = {"model_type": "roberta", "hidden_size": 768, "num_attention_heads": 12, "num_hidden_layers": 12}
    assert card.count(card.config(reduction=8), shape_of(config)) == 2_376_300
    assert card.count(card.config(reduction=8, left_out=4), shape_of(config)) == 1_819_305


def test_pruned_weights_are_the_backbone_s_own() -> None:
    model = small.model("llama")
    tuner = small.attach(model, "lst", reduction=4)
    own = {float(value) for value in tuner.anatomy.blocks[0].feed_forward.up.weight().detach().flatten()}
    made = tuner.modules["side_decoder"].blocks[0].feed_forward.up  # type: ignore[attr-defined] # an Additive
    assert isinstance(made, nn.Linear)
    assert {float(value) for value in made.weight.detach().flatten()} <= own
