"""KronA: the explicit Kronecker product, HF peft's LoKr with full factors, and the forms beside the FFN."""

from typing import Any, cast

import pytest
import torch
from peft import LoKrConfig, get_peft_model

from peft_engine.contract import taxonomy
from peft_engine.contract.kronecker import cut
from peft_engine.mechanisms.beside import Beside
from peft_engine.mechanisms.kronecker import KroneckerDelta
from tests.methods import tiny


@pytest.mark.parametrize(
    ("size", "wanted", "found"), [(768, 0, (24, 32)), (768, 16, (16, 48)), (7, 0, (1, 7)), (48, 100, (48, 1))]
)
def test_a_size_is_cut_at_a_divisor(size: int, wanted: int, found: tuple[int, int]) -> None:
    assert cut(size, wanted) == found


def test_it_is_the_kronecker_product_and_of_high_rank() -> None:
    draw = torch.Generator().manual_seed(0)
    delta = KroneckerDelta(12, 20, wanted=0, scale=0.5, zero="left", dropout=0.0, generator=draw)
    assert not delta.weight().any()
    with torch.no_grad():
        delta.left.normal_(generator=draw)
    x = torch.randn(2, 5, 12, generator=draw)
    wanted = 0.5 * x @ torch.kron(delta.left, delta.right).T
    torch.testing.assert_close(delta(x), wanted, atol=1e-5, rtol=1e-5)
    ranks = [int(torch.linalg.matrix_rank(m)) for m in (delta.left, delta.right, delta.weight())]
    assert ranks[2] == ranks[0] * ranks[1] == 12


# peft 0.21.2 asks transformers in a way that it will give up.
@pytest.mark.filterwarnings("ignore:`is_gradient_checkpointing` is deprecated:FutureWarning")
@pytest.mark.parametrize(("architecture", "names"), [("roberta", ("query", "value")), ("t5", ("q", "v"))])
def test_against_peft(architecture: str, names: tuple[str, str]) -> None:
    task = tiny.TASK_OF_KIND[tiny.shape(architecture).kind]
    ours = tiny.attach("krona", taxonomy.method("krona").card.config(grid=4), architecture, task)
    told = LoKrConfig(r=10_000, alpha=10_000, decompose_factor=4, target_modules=list(names))
    theirs: Any = get_peft_model(tiny.load(architecture, task), told).eval()
    pairs = []
    for _, site, module in cast(Beside, ours.tuner).corrections():
        mine = cast(KroneckerDelta, module)
        name = next(name for name, found in ours.model.named_modules() if found is site.module)
        layer = theirs.get_submodule(f"base_model.model.{name}")
        pairs += [(mine.left, layer.lokr_w1["default"]), (mine.right, layer.lokr_w2["default"])]
    torch.manual_seed(5)
    with torch.no_grad():
        for mine, other in pairs:
            mine.add_(torch.randn_like(mine) * 0.3)
            other.copy_(mine)
    given = tiny.batch(task)
    found, wanted = ours.model(**given), theirs(**given)
    torch.testing.assert_close(found.logits, wanted.logits, atol=1e-5, rtol=1e-5)
    found.loss.backward()
    wanted.loss.backward()
    for mine, other in pairs:
        torch.testing.assert_close(mine.grad, other.grad, atol=1e-5, rtol=1e-5)


@pytest.mark.parametrize("place", ["feed_forward", "feed_forward_residual"])
@pytest.mark.parametrize("architecture", ["bert", "gpt2", "qwen2", "t5_gated"])
def test_beside_the_feed_forward_part(place: str, architecture: str) -> None:
    task = tiny.TASK_OF_KIND[tiny.shape(architecture).kind]
    card = taxonomy.method("krona").card
    config = card.config(place=place)
    setup = tiny.attach("krona", config, architecture, task)
    base = tiny.logits(tiny.load(architecture, task), tiny.batch(task))
    assert torch.equal(tiny.logits(setup.model, tiny.batch(task)), base)
    assert setup.tuner.learning_count() == card.count(config, tiny.shape(architecture))
    tiny.step(setup)
    assert not torch.equal(tiny.logits(setup.model, tiny.batch(task)), base)
    assert not card.merges(config)


def test_a_learned_share_of_the_input() -> None:
    """With t = 1 and the product at zero the feed-forward's output grows by its input."""
    config = taxonomy.method("krona").card.config(place="feed_forward_residual")
    setup = tiny.attach("krona", config, "llama", "language_modelling")
    block = setup.anatomy.blocks[0]
    x = torch.randn(1, 3, tiny.WIDE)
    mlp = block.module.mlp
    before = mlp(x)
    with torch.no_grad():
        cast(Any, setup.tuner).modules["decoder-0"].share.fill_(1.0)
    torch.testing.assert_close(mlp(x), before + x)
