"""What is said of a model of which only kind and size are known is near what its configuration says."""

from typing import Any

import pytest

from peft_engine.contract.devices import Device
from peft_engine.contract.hub_fit import fits
from peft_engine.contract.rough_fit import rough_fits
from peft_engine.contract.shapes import shape_of
from peft_engine.contract.spec import Training
from peft_engine.contract.tasks import ModelKind

LLAMA_8B = {
    "model_type": "llama",
    "hidden_size": 4096,
    "num_hidden_layers": 32,
    "intermediate_size": 14336,
    "num_attention_heads": 32,
    "num_key_value_heads": 8,
    "vocab_size": 128256,
    "tie_word_embeddings": False,
}
QWEN_HALF = {
    "model_type": "qwen2",
    "hidden_size": 896,
    "num_attention_heads": 14,
    "num_key_value_heads": 2,
    "num_hidden_layers": 24,
    "intermediate_size": 4864,
    "vocab_size": 151936,
    "tie_word_embeddings": True,
}
MINILM_12 = {
    "model_type": "bert",
    "hidden_size": 384,
    "num_hidden_layers": 12,
    "num_attention_heads": 12,
    "intermediate_size": 1536,
}


@pytest.mark.parametrize(
    ("kind", "config"), [("decoder", LLAMA_8B), ("decoder", QWEN_HALF), ("encoder", MINILM_12)]
)
@pytest.mark.parametrize("device", ["cpu", "cuda"])
def test_the_rough_answer_is_near_the_exact_one(kind: ModelKind, config: dict[str, Any], device: str) -> None:
    machine = Device(device, "any", 32 * 10**9, 20 * 10**9)
    shape = shape_of(config)
    count = shape.base_parameters + (shape.language_head_parameters if kind == "decoder" else 0)
    exact = fits(config, device=machine)
    rough = rough_fits(count, kind, method="lora", settings={}, task="", training=Training(), device=machine)
    for one, other in zip(exact, rough, strict=True):
        assert (one.way, one.method) == (other.way, other.method)
        assert other.need == pytest.approx(one.need, rel=0.15)
        assert other.verdict == one.verdict
