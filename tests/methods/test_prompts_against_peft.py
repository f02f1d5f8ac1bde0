"""Prompts, prefixes and P-tuning: the same weights give the same logits and gradients as in HF peft, to 1e-5.

In encoders the library does otherwise: it puts a prompt before the first token, which the classifier then no
longer reads, and moves a text's positions behind a prefix that is no part of it. There the answers are apart,
and the same again once that is taken away. Formulas and AdapterHub's library hold encoders as well.
"""

from dataclasses import dataclass
from typing import Any

import pytest
import torch
from peft import PrefixTuningConfig, PromptEncoderConfig, PromptTuningConfig, get_peft_model
from torch import Tensor, nn

from tests.mechanisms import small

# peft 0.21.2 asks transformers in a way that it will give up.
pytestmark = pytest.mark.filterwarnings("ignore:.is_gradient_checkpointing:FutureWarning")

LENGTH = 5
KIND = {"t5": "SEQ_2_SEQ_LM", "bart": "SEQ_2_SEQ_LM"}
PREFIX_NETWORK = {
    "start": "embedding.weight",
    "narrow.weight": "transform.0.weight",
    "narrow.bias": "transform.0.bias",
    "widen.weight": "transform.2.weight",
    "widen.bias": "transform.2.bias",
}


def _read(logits: Tensor, mask: Tensor) -> Tensor:
    """A number that depends on every logit of the text, and on none of padding."""
    weights = torch.randn(logits.shape, generator=torch.Generator().manual_seed(2))
    if logits.shape[1] == mask.shape[1]:
        weights = weights * mask[..., None]
    return (logits * weights).sum()


@dataclass(frozen=True)
class Both:
    """Our method and theirs on the same model, with the same values in both.

    Attributes:
        pairs: what learns here, and the same there.
    """

    model: Any
    tuner: Any
    theirs: Any
    pairs: list[tuple[Tensor, Tensor]]


def _make(architecture: str, key: str, config: Any, names: dict[str, str], **settings: Any) -> Both:
    """`names` maps our tensors to those of their prompt encoder."""
    model, other = small.model(architecture), small.model(architecture)
    tuner: Any = small.attach(model, key, **settings)
    theirs: Any = get_peft_model(other, config).eval()
    encoder: nn.Module = theirs.prompt_encoder["default"]
    module = next(iter(tuner.modules.values()))
    pairs = [(module.get_parameter(mine), encoder.get_parameter(name)) for mine, name in names.items()]
    assert {id(mine) for mine, _ in pairs} == {id(p) for _, p in tuner.method_parameters()}
    learns = {id(p) for n, p in theirs.named_parameters() if p.requires_grad and "classifier" not in n}
    assert {id(one) for _, one in pairs} == learns
    torch.manual_seed(5)
    with torch.no_grad():
        for mine, one in pairs:
            mine.copy_(torch.randn_like(mine) * 0.3)
            one.copy_(mine)
    return Both(model, tuner, theirs, pairs)


def _compare(architecture: str, both: Both) -> None:
    """The same logits and gradients."""
    batch = small.inputs(architecture)
    mask = batch["attention_mask"]
    found, wanted = both.model(**batch).logits, both.theirs(**batch).logits
    wanted = wanted[:, wanted.shape[1] - found.shape[1] :]  # theirs has logits for the prompt as well
    real = mask.bool() if found.shape[1] == mask.shape[1] else ...
    torch.testing.assert_close(found[real], wanted[real], atol=1e-5, rtol=1e-5)
    _read(found, mask).backward()
    _read(wanted, mask).backward()
    for mine, one in both.pairs:
        assert mine.grad is not None
        assert one.grad is not None
        scale = float(mine.grad.abs().max())
        torch.testing.assert_close(mine.grad / scale, one.grad / scale, atol=1e-5, rtol=1e-5)


@pytest.mark.parametrize("architecture", ["gpt2", "gpt_neox", "llama", "t5", "bart"])
def test_prompt_tuning(architecture: str) -> None:
    """An encoder-decoder has one prompt, before what it reads, as in the paper."""
    kind = KIND.get(architecture, "CAUSAL_LM")
    config = PromptTuningConfig(task_type=kind, num_virtual_tokens=LENGTH, num_transformer_submodules=1)
    _compare(
        architecture,
        _make(architecture, "prompt_tuning", config, {"vectors": "embedding.weight"}, length=LENGTH),
    )


@pytest.mark.parametrize("architecture", ["gpt2", "gpt_neox", "llama", "qwen2"])
def test_prefix_tuning(architecture: str) -> None:
    config = PrefixTuningConfig(task_type="CAUSAL_LM", num_virtual_tokens=LENGTH)
    names = {"values": "embedding.weight"}
    _compare(
        architecture, _make(architecture, "prefix_tuning", config, names, length=LENGTH, reparameterise=False)
    )


@pytest.mark.parametrize("architecture", ["gpt2", "gpt_neox"])
def test_prefix_tuning_through_its_network(architecture: str) -> None:
    config = PrefixTuningConfig(
        task_type="CAUSAL_LM", num_virtual_tokens=LENGTH, prefix_projection=True, encoder_hidden_size=6
    )
    _compare(
        architecture,
        _make(architecture, "prefix_tuning", config, PREFIX_NETWORK, length=LENGTH, bottleneck=6),
    )


@pytest.mark.parametrize("network", ["lstm", "mlp"])
@pytest.mark.parametrize("architecture", ["gpt2", "llama"])
def test_p_tuning(architecture: str, network: str) -> None:
    """Where a model writes, the vectors stand before the text, as the library has them everywhere."""
    width = 32
    inner = width // 2 if network == "lstm" else width  # theirs is counted in one direction
    config = PromptEncoderConfig(
        task_type="CAUSAL_LM",
        num_virtual_tokens=LENGTH,
        encoder_reparameterization_type=network.upper(),
        encoder_hidden_size=inner,
    )
    settings = {"network": network, "before": LENGTH, "between": 0, "after": 0}
    tuner: Any = small.attach(small.model(architecture), "p_tuning", **settings)
    names = {}
    for name, _ in tuner.modules["prompt"].named_parameters():
        head, _, rest = name.partition(".")
        other = {"start": "embedding.weight", "recurrent": f"lstm_head.{rest}", "mix": f"mlp_head.{rest}"}
        names[name] = other[head]
    _compare(architecture, _make(architecture, "p_tuning", config, names, **settings))


def _apart(architecture: str, both: Both) -> float:
    batch = small.inputs(architecture)
    with torch.no_grad():
        return float((both.model(**batch).logits - both.theirs(**batch).logits).abs().max())


@pytest.mark.parametrize("architecture", ["bert", "roberta"])
def test_a_prompt_in_an_encoder_is_theirs_once_it_leads(architecture: str) -> None:
    """Ours stands behind the first token, which the classifier reads; theirs before it."""
    config = PromptTuningConfig(task_type="SEQ_CLS", num_virtual_tokens=LENGTH)
    both = _make(architecture, "prompt_tuning", config, {"vectors": "embedding.weight"}, length=LENGTH)
    assert _apart(architecture, both) > 1e-2
    both.tuner.insertion.leads = True
    _compare(architecture, both)


@pytest.mark.parametrize("architecture", ["bert", "roberta"])
def test_p_tuning_in_an_encoder_is_theirs_once_it_leads(architecture: str) -> None:
    """Ours puts its vectors behind the first token, and between two texts; theirs before all."""
    config = PromptEncoderConfig(
        task_type="SEQ_CLS",
        num_virtual_tokens=LENGTH,
        encoder_reparameterization_type="MLP",
        encoder_hidden_size=32,
    )
    settings = {"network": "mlp", "before": LENGTH, "between": 0, "after": 0}
    tuner: Any = small.attach(small.model(architecture), "p_tuning", **settings)
    named = [name for name, _ in tuner.modules["prompt"].named_parameters()]
    names = {n: n.replace("start", "embedding.weight").replace("mix", "mlp_head") for n in named}
    both = _make(architecture, "p_tuning", config, names, **settings)
    assert _apart(architecture, both) > 1e-2
    both.tuner.insertion.leads = True
    _compare(architecture, both)


@pytest.mark.parametrize("architecture", ["bert", "roberta"])
def test_a_prefix_in_an_encoder_is_theirs_once_no_position_moves(architecture: str) -> None:
    """With their table of positions moved along by the prefix, a text stands where it stood."""
    config = PrefixTuningConfig(task_type="SEQ_CLS", num_virtual_tokens=LENGTH)
    names = {"values": "embedding.weight"}
    both = _make(architecture, "prefix_tuning", config, names, length=LENGTH, reparameterise=False)
    assert _apart(architecture, both) > 1e-2
    table = both.theirs.get_submodule(f"base_model.{architecture}.embeddings.position_embeddings").weight
    with torch.no_grad():
        table[LENGTH:] = table[:-LENGTH].clone()
    _compare(architecture, both)
