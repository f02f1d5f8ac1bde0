"""P-tuning: its network beside HF peft's, its counts, its pattern, and what stays of it."""

from types import SimpleNamespace
from typing import Any

import pytest
import torch
from peft import PromptEncoderConfig
from peft.tuners.p_tuning import PromptEncoder

from peft_engine.anatomy.model import Anatomy
from peft_engine.contract import taxonomy
from peft_engine.mechanisms.prompt_network import PromptNetwork
from peft_engine.tuners import make_tuner
from tests.mechanisms import small
from tests.methods.test_paper_counts import ROBERTA_BASE, counted


@pytest.mark.parametrize(
    ("settings", "wanted"),
    [({}, 8_278_272), ({"network": "mlp", "before": 20, "between": 0, "after": 0}, 1_787_136)],
)
def test_the_numbers_of_roberta_base(settings: dict[str, Any], wanted: int) -> None:
    assert counted("p_tuning", settings, "count") == wanted


def test_nine_vectors_stay() -> None:
    assert counted("p_tuning", {}, "stored") == 9 * 768


@pytest.mark.parametrize("kind", ["lstm", "mlp"])
def test_the_network_is_that_of_the_peft_library(kind: str) -> None:
    own = PromptNetwork(kind, 5, 12, 16, 2, torch.Generator().manual_seed(0))
    theirs = PromptEncoder(  # type: ignore[no-untyped-call] # the library has no types here
        PromptEncoderConfig(
            task_type="CAUSAL_LM",
            num_virtual_tokens=5,
            token_dim=12,
            num_transformer_submodules=1,
            encoder_reparameterization_type=kind.upper(),
            encoder_hidden_size=8 if kind == "lstm" else 16,
        )
    )
    names = {"start": "embedding.weight"}
    for name in own.state_dict():
        head, _, rest = name.partition(".")
        names.setdefault(name, f"{'lstm_head' if head == 'recurrent' else 'mlp_head'}.{rest}")
    theirs.load_state_dict({names[name]: value for name, value in own.state_dict().items()})
    found, wanted = own.vectors(), theirs(torch.arange(5))
    torch.testing.assert_close(found, wanted, atol=1e-6, rtol=1e-6)
    torch.autograd.backward(found.square().sum())
    torch.autograd.backward(wanted.square().sum())
    other = dict(theirs.named_parameters())
    for name, parameter in own.named_parameters():
        assert parameter.grad is not None
        torch.testing.assert_close(parameter.grad, other[names[name]].grad, atol=1e-5, rtol=1e-5)


@pytest.mark.parametrize("architecture", list(small.SIZES))
@pytest.mark.parametrize("network", ["lstm", "mlp"])
def test_the_vectors_stay_when_the_network_goes(architecture: str, network: str) -> None:
    model, batch = small.model(architecture), small.inputs(architecture)
    before = small.logits(model, batch)
    tuner = small.attach(model, "p_tuning", network=network, before=2, between=1, after=2, inner=16)
    assert tuner.learning_count() == small.formula(tuner, "p_tuning")
    found = small.logits(model, batch)
    assert not torch.allclose(found, before, atol=1e-3)
    torch.autograd.backward(small.loss(model, batch))
    assert all(p.grad is not None and p.grad.abs().sum() > 0 for _, p in tuner.method_parameters())
    tuner.finish()
    assert sum(v.numel() for v in tuner.state().values()) == small.formula(tuner, "p_tuning", "stored")
    assert small.same(small.logits(model, batch), found, 1e-6)
    tuner.finish()
    tuner.detach()
    assert torch.equal(small.logits(model, batch), before)


@pytest.mark.parametrize(("task", "middle"), [("pair_classification", [4, 1]), ("classification", [1, 1])])
def test_the_pattern_of_a_pair_and_of_a_single_text(task: str, middle: list[int]) -> None:
    model = small.model("bert")
    marks = SimpleNamespace(cls_token_id=3, sep_token_id=4)
    text = torch.tensor([[3, 10, 11, 4, 20, 4], [3, 10, 11, 12, 13, 4]])
    config = taxonomy.method("p_tuning").card.config(before=1, between=2, after=1)  # type: ignore[call-arg] # its own settings
    tuner: Any = make_tuner("p_tuning", config)
    anatomy = Anatomy(model, task=task, tokenizer=marks)
    tuner.attach(anatomy, generator=torch.Generator().manual_seed(0))
    seen: dict[str, torch.Tensor] = {}
    anatomy.base.register_forward_pre_hook(lambda _, a, named: seen.update(named), with_kwargs=True)
    small.logits(model, {"input_ids": text, "attention_mask": torch.ones_like(text)})
    vectors, words = tuner.modules["prompt"].vectors(), anatomy.embedding()(text)
    for row, second in enumerate(middle):
        own = words[row]
        parts = (own[:1], vectors[:1], own[1:second], vectors[1:3], own[second:5], vectors[3:], own[5:])
        torch.testing.assert_close(seen["inputs_embeds"][row], torch.cat(parts))


@pytest.mark.parametrize("architecture", ["gpt2", "llama", "opt", "t5", "bart"])
def test_written_text_does_not_depend_on_the_cache(architecture: str) -> None:
    model = small.model(architecture)
    small.attach(model, "p_tuning")
    text = small.ids(2, 6)
    assert small.same(small.write(model, text, cached=True), small.write(model, text, cached=False), 1e-4)


def test_an_odd_width_and_an_empty_pattern_are_refused() -> None:
    card = taxonomy.method("p_tuning").card
    for settings, field in (({"inner": 15}, "inner"), ({"before": 0, "between": 0, "after": 0}, "before")):
        config = card.config(**settings)
        refusal = card.refuses(config, ROBERTA_BASE, "classification")
        assert refusal is not None
        assert refusal.field == field
        cured = config.model_copy(update={field: refusal.cure})
        assert card.refuses(cured, ROBERTA_BASE, "classification") is None


def test_the_network_has_a_pace_of_its_own() -> None:
    model = small.model("bert")
    tuner = small.attach(model, "p_tuning", network_rate=0.25)
    own = {id(p) for _, p in tuner.method_parameters()}
    groups = tuner.parameter_groups(0.1, 0.01)
    rates = {id(p): group["lr"] for group in groups for p in group["params"]}
    decays = {id(p): group["weight_decay"] for group in groups for p in group["params"]}
    learning = [p for p in model.parameters() if p.requires_grad]
    assert sorted(rates) == sorted(id(p) for p in learning)
    for parameter in learning:
        assert rates[id(parameter)] == pytest.approx(0.025 if id(parameter) in own else 0.1)
        assert decays[id(parameter)] == (0.01 if parameter.ndim > 1 else 0)
