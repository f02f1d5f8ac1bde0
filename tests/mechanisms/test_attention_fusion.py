"""AttentionFusion: a mixture of all hidden states by one question, and a model that is only read."""

from typing import Any, cast

import pytest
import torch
from torch.nn import functional as F

from peft_engine.anatomy.model import Served
from peft_engine.contract import taxonomy
from peft_engine.contract.shapes import shape_of
from peft_engine.mechanisms.layer_fusion import LayerFusion
from tests.mechanisms import small
from tests.methods.test_paper_counts import counted

CARD = taxonomy.method("attention_fusion").card
ALL = tuple(name for name in small.SIZES if name != "opt")  # that one's head is narrower than its blocks


def test_the_numbers_of_roberta_base() -> None:
    assert counted("attention_fusion", {}, "count") == 768


def _fusion(normalise: bool = False, activation: str = "none") -> LayerFusion:
    return LayerFusion(8, normalise=normalise, activation=activation, dropout=0.0)


def test_a_question_of_zeros_gives_the_mean_of_the_layers() -> None:
    states = [torch.randn(2, 3, 8) for _ in range(4)]
    made, shares = _fusion()(states)
    torch.testing.assert_close(made, torch.stack(states).mean(0))
    assert torch.equal(shares, torch.full((2, 3, 4), 0.25))


def test_it_is_its_formula() -> None:
    fusion = _fusion(normalise=True, activation="gelu")
    torch.nn.init.normal_(fusion.query)
    states = [torch.randn(2, 3, 8) for _ in range(4)]
    made, shares = fusion(states)
    torch.testing.assert_close(shares.sum(-1), torch.ones(2, 3))
    for row in range(2):
        for token in range(3):
            seen = torch.stack([state[row, token] for state in states])
            seen = (seen - seen.mean(-1, keepdim=True)) / (
                seen.var(-1, keepdim=True, unbiased=False) + 1e-5
            ).sqrt()
            weights = (seen @ fusion.query).exp()
            wanted = F.gelu((weights[:, None] * seen).sum(0) / weights.sum())
            torch.testing.assert_close(made[row, token], wanted, atol=1e-5, rtol=1e-5)


def test_a_strong_question_chooses_the_layer_that_it_points_to() -> None:
    states = [torch.eye(8)[layer].expand(2, 3, 8) for layer in range(4)]
    fusion = _fusion()
    with torch.no_grad():
        fusion.query[2] = 1e4
    made, shares = fusion(states)
    assert torch.equal(made, states[2])
    assert shares[..., 2].min() == 1


def _attach(architecture: str, **settings: Any) -> tuple[Any, Any, dict[str, torch.Tensor]]:
    model = small.model(architecture, "classification")
    tuner = small.attach(model, "attention_fusion", "classification", **settings)
    return model, tuner, small.inputs(architecture, "classification")


@pytest.mark.parametrize("architecture", ALL)
def test_the_head_gets_the_mixture_of_all_states(architecture: str) -> None:
    """Against the hidden states that the model itself gives out; the last of these may be normed already."""
    settings = {"normalise": False, "activation": "tanh", "pooling": "first"}
    model, tuner, batch = _attach(architecture, **settings)
    with tuner.disabled(), torch.no_grad():
        out = model(**batch, output_hidden_states=True)
    pairs = architecture in small.PAIRS
    states = list(out.decoder_hidden_states if pairs else out.hidden_states)
    last: list[torch.Tensor] = []
    given: dict[str, torch.Tensor] = {}
    tuner.anatomy.blocks[-1].module.register_forward_hook(
        lambda _, a, o: last.append((o[0] if isinstance(o, tuple) else o).detach())
    )
    tuner.stack.register_forward_hook(lambda _, a, o: given.update(found=o["last_hidden_state"]))
    with torch.no_grad():
        tuner.modules["fusion"].query.normal_(generator=torch.Generator().manual_seed(0))
        assert model(**batch).logits.shape == (2, model.config.num_labels)
        seen = torch.stack([*states[:-1], last[0]], dim=2)
        shares = (seen @ tuner.modules["fusion"].query).softmax(-1)
        wanted = (shares[..., None] * seen).sum(2).tanh()
    torch.testing.assert_close(given["found"], wanted, atol=1e-5, rtol=1e-5)
    assert tuner.called() == tuner.sites()


@pytest.mark.parametrize("architecture", ALL)
def test_the_model_is_only_read(architecture: str) -> None:
    model, tuner, batch = _attach(architecture)
    before = small.logits(model, batch)
    assert tuner.learning_count() == 32
    model.train()
    states: list[torch.Tensor] = []
    tuner.anatomy.blocks[-1].module.register_forward_hook(
        lambda _, a, o: states.append(o[0] if isinstance(o, tuple) else o)
    )
    loss = small.loss(model, batch)
    torch.autograd.backward(loss)
    small.loss(model, batch)
    assert not states[0].requires_grad
    assert torch.equal(states[0], states[1]), "no dropout in the frozen model"
    learning = {name for name, p in model.named_parameters() if p.grad is not None}
    head = {id(p) for p in tuner.anatomy.head_parameters()}
    assert learning == {"peft_method.fusion.query"} | {
        n for n, p in model.named_parameters() if id(p) in head
    }
    model.eval()
    assert torch.equal(small.logits(model, batch), before)


@pytest.mark.parametrize("pooling", ["mean", "first"])
@pytest.mark.parametrize("architecture", ALL)
def test_right_padding_changes_no_answer(architecture: str, pooling: str) -> None:
    model, _, batch = _attach(architecture, pooling=pooling)
    model.eval()
    alone = {name: value[1:, :-2] for name, value in batch.items()}
    assert small.same(small.logits(model, batch)[1:], small.logits(model, alone), 1e-5)


def test_the_mean_reads_every_token() -> None:
    model, tuner, batch = _attach("bert")
    with torch.no_grad():
        states: dict[str, torch.Tensor] = {}
        tuner.anatomy.model.classifier.register_forward_pre_hook(lambda _, a: states.update(x=a[0]))
        tuner.config = CARD.config(pooling="first")  # type: ignore[call-arg] # its own settings
        model.eval()(**batch)
        first = states["x"]
        tuner.config = CARD.config()
        model(**batch)
    assert not torch.allclose(states["x"], first, atol=1e-3)


def test_it_tells_how_much_each_layer_was_heard() -> None:
    model, tuner, batch = _attach("bert")
    model.eval()
    tuner.finish()
    assert tuner.extras() == {}
    small.logits(model, batch)
    assert tuner.extras()["layer_shares"] == pytest.approx([1 / 3] * 3)
    with torch.no_grad():
        tuner.modules["fusion"].query.normal_()
    small.logits(model, batch)
    found = cast(list[float], tuner.extras()["layer_shares"])
    assert sum(found) == pytest.approx(1)
    assert max(found) > 0.4


def test_it_tells_the_layers_of_each_data_set() -> None:
    """Other texts ask other layers: a mean over all sets would hide it."""
    model, tuner, batch = _attach("bert")
    model.eval()
    anatomy = tuner.anatomy
    anatomy.sets = (Served("topic"), Served("pairs"))
    tuner.finish()
    with torch.no_grad():
        tuner.modules["fusion"].query.normal_()
    small.logits(model, batch)
    anatomy.turn = 1
    batch["input_ids"] = batch["input_ids"].roll(1, dims=0).flip(1)
    small.logits(model, batch)
    told = tuner.extras()
    assert list(told) == ["layer_shares@topic", "layer_shares@pairs"]
    topic, pairs = (cast(list[float], shares) for shares in told.values())
    assert sum(topic) == pytest.approx(1)
    assert sum(pairs) == pytest.approx(1)
    assert topic != pytest.approx(pairs, abs=1e-4)


def test_blocks_wider_than_the_head_are_refused() -> None:
    narrow = small.model("opt", "classification").config.to_dict()
    refusal = CARD.refuses(CARD.config(), shape_of(narrow), "classification")
    assert refusal is not None
    assert "16 numbers" in refusal.sentence()
