"""Adapters after and beside a sublayer, against their formulas."""

import pytest
import torch
from torch import nn
from torch.nn import functional as F

from peft_engine.anatomy.model import Anatomy
from peft_engine.contract import taxonomy
from peft_engine.mechanisms.additive import Additive, key_of
from peft_engine.mechanisms.bottleneck import ACTIVATIONS, Bottleneck, ParallelAdapter, beside_feed_forward
from tests.methods import tiny


def _draw(module: nn.Module) -> None:
    torch.manual_seed(1)
    with torch.no_grad():
        for parameter in module.parameters():
            parameter.normal_()


@pytest.mark.parametrize("activation", ACTIVATIONS)
def test_a_bottleneck_is_its_formula(activation: str) -> None:
    made = Bottleneck(
        6, 3, activation=activation, init="zero_up", dropout=0.0, generator=torch.Generator().manual_seed(0)
    )
    z = torch.randn(2, 5, 6)
    assert torch.equal(made(z), torch.zeros(2, 5, 6))
    _draw(made)
    bend = {"gelu": F.gelu, "relu": F.relu, "swish": lambda x: x * torch.sigmoid(x)}[activation]
    wanted = bend(z @ made.down.T + made.down_bias) @ made.up.T + made.up_bias
    torch.testing.assert_close(made(z), wanted)


def test_near_zero_is_a_narrow_normal_cut_at_two_deviations() -> None:
    draw = torch.Generator().manual_seed(0)
    made = Bottleneck(256, 64, activation="gelu", init="near_zero", dropout=0.0, generator=draw)
    for weight in (made.down.detach(), made.up.detach()):
        assert float(weight.abs().max()) <= 2e-3
        assert 0.8e-3 < float(weight.std()) < 1e-3
    assert not made.down_bias.any()
    assert not made.up_bias.any()


def test_a_parallel_adapter_starts_at_zero_and_its_scale_is_linear() -> None:
    one, two = (ParallelAdapter(6, 3, s, torch.Generator().manual_seed(0)) for s in (1.5, 3.0))
    x = torch.randn(4, 6)
    assert torch.equal(one(x), torch.zeros(4, 6))
    assert torch.equal(one.down, two.down)
    _draw(one)
    two.load_state_dict(one.state_dict())
    wanted = 1.5 * (F.relu(x @ one.down.T + one.down_bias) @ one.up.T + one.up_bias)
    torch.testing.assert_close(one(x), wanted)
    torch.testing.assert_close(two(x), 2 * one(x))


class Beside(Additive):
    def build(self, generator: torch.Generator) -> None:
        for block in self.anatomy.blocks:
            self.modules[key_of(block.place)] = made = ParallelAdapter(tiny.WIDE, 4, 2.0, generator)
            beside_feed_forward(self, block, made)


@pytest.mark.parametrize("architecture", tiny.ARCHITECTURES)
def test_beside_the_feed_forward_the_adapter_reads_what_its_first_map_reads(architecture: str) -> None:
    task = tiny.TASK_OF_KIND[tiny.shape(architecture).kind]
    model = tiny.load(architecture, task)
    anatomy = Anatomy(model, task=task)
    tuner = Beside(None)  # type: ignore[arg-type] # it reads no settings
    tuner.attach(anatomy, generator=torch.Generator().manual_seed(0))
    _draw(tuner.modules)
    forward = anatomy.blocks[-1].feed_forward
    seen: dict[str, torch.Tensor] = {}
    handles = [
        forward.up.module.register_forward_pre_hook(lambda _, a: seen.update(x=a[0].clone())),
        forward.down.module.register_forward_pre_hook(lambda _, a: seen.update(inner=a[0].clone())),
        forward.down.module.register_forward_hook(lambda _, a, out: seen.update(out=out.clone())),
    ]
    tiny.logits(model, tiny.batch(task))
    for handle in handles:
        handle.remove()
    made = tuner.modules[key_of(anatomy.blocks[-1].place)]
    with torch.no_grad():
        # The module's own formula, without the hooks on it.
        wanted = seen["inner"] @ forward.down.weight().T + made(seen["x"])
        wanted = wanted if forward.down.bias is None else wanted + forward.down.bias
    torch.testing.assert_close(seen["out"], wanted, atol=1e-4, rtol=1e-4)
    assert tuner.called() == tuner.sites() == len(anatomy.blocks)


def test_pfeiffer_uses_the_norm_of_a_post_norm_block_twice() -> None:
    card = taxonomy.method("sequential_adapter").card
    config = card.config(placement="pfeiffer", bottleneck=4)  # type: ignore[call-arg] # its own settings
    setup = tiny.attach("sequential_adapter", config, "bert", "classification")
    modules = setup.tuner.modules
    _draw(modules)
    block = setup.anatomy.blocks[-1]
    norm = block.norm_after_feed_forward
    assert norm is not None
    seen: dict[str, torch.Tensor] = {}
    norm.register_forward_hook(lambda _, a, out: seen.update(s=a[0], y=out))
    tiny.logits(setup.model, tiny.batch("classification"))
    adapter = modules[key_of(block.place)]
    with torch.no_grad():
        t = norm.forward(seen["s"])
        wanted = norm.forward(seen["s"] + adapter(t))
    torch.testing.assert_close(seen["y"], wanted, atol=1e-6, rtol=1e-6)


@pytest.mark.parametrize("architecture", ["gpt2", "llama", "t5", "opt"])
def test_pfeiffer_stands_behind_a_pre_norm_block(architecture: str) -> None:
    task = tiny.TASK_OF_KIND[tiny.shape(architecture).kind]
    card = taxonomy.method("sequential_adapter").card
    config = card.config(placement="pfeiffer", bottleneck=4)  # type: ignore[call-arg] # its own settings
    setup = tiny.attach("sequential_adapter", config, architecture, task)
    modules = setup.tuner.modules
    _draw(modules)
    first = setup.anatomy.blocks[0]
    seen: dict[str, torch.Tensor] = {}

    def keep(_: nn.Module, __: object, output: object) -> None:
        seen["h"] = (output[0] if isinstance(output, tuple) else output).detach().clone()  # type: ignore[union-attr]

    first.module.register_forward_hook(keep)
    tiny.logits(setup.model, tiny.batch(task))
    changed = seen["h"]
    with setup.tuner.disabled():
        tiny.logits(setup.model, tiny.batch(task))
    h = seen["h"]
    torch.testing.assert_close(changed, h + modules[key_of(first.place)](h), atol=1e-5, rtol=1e-5)


@pytest.mark.parametrize("architecture", ["t5", "bart"])
def test_a_third_adapter_stands_behind_the_cross_attention(architecture: str) -> None:
    card = taxonomy.method("sequential_adapter").card
    config = card.config(bottleneck=4, cross_adapter=True)  # type: ignore[call-arg] # its own settings
    setup = tiny.attach("sequential_adapter", config, architecture, "text_to_text")
    _draw(setup.tuner.modules)
    block = setup.anatomy.blocks[-1]
    assert block.cross is not None
    seen: dict[str, torch.Tensor] = {}
    block.cross.output.module.register_forward_hook(lambda _, a, out: seen.update(x=a[0], y=out))
    tiny.logits(setup.model, tiny.batch("text_to_text"))
    place = block.cross.output
    adapter = setup.tuner.modules[key_of(f"{block.place}.{place.name}")]
    with torch.no_grad():
        z = seen["x"] @ place.weight().T
        z = z if place.bias is None else z + place.bias
        torch.testing.assert_close(seen["y"], z + adapter(z), atol=1e-5, rtol=1e-5)
    decoder = [b for b in setup.anatomy.blocks if b.cross is not None]
    assert setup.tuner.sites() == setup.tuner.called() == 2 * len(setup.anatomy.blocks) + len(decoder)
    found = sum(p.numel() for p in setup.tuner.modules.parameters())
    assert found == card.count(config, setup.anatomy.shape) == card.added(config, setup.anatomy.shape)  # type: ignore[misc] # it has one
    assert card.refuses(config, tiny.shape("bert"), "classification").cure is False  # type: ignore[union-attr] # refused
