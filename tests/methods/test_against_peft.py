"""The same weights give the same logits and gradients as in HF peft, an independent implementation."""

from collections.abc import Iterator
from typing import Any, cast

import pytest
import torch
from peft import IA3Config, LoraConfig, get_peft_model
from torch import Tensor, nn

from peft_engine.contract import low_rank, taxonomy
from peft_engine.mechanisms.additive import Additive, key_of
from tests.methods import tiny

# peft 0.21.2 asks transformers in a way that it will give up.
pytestmark = pytest.mark.filterwarnings("ignore:`is_gradient_checkpointing` is deprecated:FutureWarning")

# Their names for what the paper turns up and down. GPT-2 is left out for (IA)^3: peft scales its queries too.
IA3_TARGETS = {
    "llama": (["k_proj", "v_proj", "down_proj"], ["down_proj"]),
    "opt": (["k_proj", "v_proj", "fc2"], ["fc2"]),
    "t5": (["k", "v", "wo"], ["wo"]),
    "bart": (["k_proj", "v_proj", "fc2"], ["fc2"]),
}
LORA_TARGETS = {
    "roberta": ["query", "value"],
    "llama": ["q_proj", "v_proj"],
    "opt": ["q_proj", "v_proj"],
    "t5": ["q", "v"],
    "bart": ["q_proj", "v_proj"],
}


# Every map of a block. GPT-2's queries, keys and values are one map there, so its other ones are compared.
WIDE_TARGETS = {
    "roberta": (low_rank.ALL, ["query", "key", "value", "dense"]),
    "gpt2": (("output", "up", "down"), ["c_proj", "c_fc"]),
    "llama": (low_rank.ALL, ["q_proj", "k_proj", "v_proj", "o_proj", "up_proj", "gate_proj", "down_proj"]),
    "t5_gated": (low_rank.ALL, ["q", "k", "v", "o", "wi_0", "wi_1", "wo"]),
}


@pytest.mark.parametrize("architecture", LORA_TARGETS)
def test_lora(architecture: str) -> None:
    _compare_lora(architecture, {}, LoraConfig(r=4, lora_alpha=8, target_modules=LORA_TARGETS[architecture]))


@pytest.mark.parametrize("architecture", WIDE_TARGETS)
def test_lora_at_every_map(architecture: str) -> None:
    ours, names = WIDE_TARGETS[architecture]
    told: Any = {"exclude_modules": r"(classifier|pooler)\..*"} if architecture == "roberta" else {}
    config = LoraConfig(
        r=4, lora_alpha=8, target_modules=names, fan_in_fan_out=architecture == "gpt2", **told
    )
    _compare_lora(architecture, {"targets": ours}, config)


def _compare_lora(architecture: str, settings: dict[str, Any], config: LoraConfig) -> None:
    task = tiny.TASK_OF_KIND[tiny.shape(architecture).kind]
    card = taxonomy.method("lora").card
    ours = tiny.attach("lora", card.config(rank=4, alpha=8.0, **settings), architecture, task)
    theirs = get_peft_model(tiny.load(architecture, task), config).eval()
    pairs = []
    for mine, layer in _side_by_side(ours, theirs):
        pairs.append((mine.down, layer.lora_A["default"].weight))
        pairs.append((mine.up, layer.lora_B["default"].weight))
    _compare(ours, theirs, pairs)


@pytest.mark.parametrize("architecture", IA3_TARGETS)
def test_ia3(architecture: str) -> None:
    task = tiny.TASK_OF_KIND[tiny.shape(architecture).kind]
    ours = tiny.attach("ia3", taxonomy.method("ia3").card.config(), architecture, task)
    targets, inner = IA3_TARGETS[architecture]
    config = IA3Config(target_modules=targets, feedforward_modules=inner)
    _compare_ia3(ours, get_peft_model(tiny.load(architecture, task), config).eval())


def test_ia3_roberta() -> None:
    """Where a feed-forward map has the name of an attention's, a pattern tells them apart."""
    ours = tiny.attach("ia3", taxonomy.method("ia3").card.config(), "roberta", "classification")
    inner = r".*layer\.\d+\.output\.dense"
    config = IA3Config(target_modules=rf".*\.(key|value)|{inner}", feedforward_modules=inner)
    _compare_ia3(ours, get_peft_model(tiny.load("roberta", "classification"), config).eval())


def _compare_ia3(ours: tiny.Setup, theirs: nn.Module) -> None:
    pairs = [(mine.factor, layer.ia3_l["default"]) for mine, layer in _side_by_side(ours, theirs)]
    _compare(ours, theirs, pairs)


def _side_by_side(ours: tiny.Setup, theirs: nn.Module) -> Iterator[tuple[Any, Any]]:
    """Our part and their layer at every place that has one."""
    modules = cast(Additive, ours.tuner).modules
    for block in ours.anatomy.blocks:
        for site in block.linears():
            key = key_of(f"{block.place}.{site.name}")
            if key in modules:
                name = next(name for name, found in ours.model.named_modules() if found is site.module)
                yield modules[key], theirs.get_submodule(f"base_model.model.{name}")


def _compare(ours: tiny.Setup, theirs: nn.Module, pairs: list[tuple[nn.Parameter, nn.Parameter]]) -> None:
    learning = [p for _, p in ours.tuner.method_parameters()]
    assert {id(p) for p, _ in pairs} == {id(p) for p in learning}
    assert sum(p.numel() for p in theirs.parameters() if p.requires_grad) == sum(p.numel() for p in learning)
    torch.manual_seed(5)
    with torch.no_grad():
        for mine, other in pairs:
            mine.add_(torch.randn_like(mine) * 0.3)
            other.copy_(mine.view_as(other))
    given = tiny.batch(ours.task)
    found, wanted = ours.model(**given), theirs(**given)
    torch.testing.assert_close(found.logits, wanted.logits, atol=1e-5, rtol=1e-5)
    found.loss.backward()
    wanted.loss.backward()
    for mine, other in pairs:
        gradient: Tensor | None = other.grad
        assert mine.grad is not None
        assert gradient is not None
        torch.testing.assert_close(mine.grad, gradient.view_as(mine), atol=1e-5, rtol=1e-5)
