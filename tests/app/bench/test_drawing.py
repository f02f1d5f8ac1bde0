"""The drawing of a method follows its settings, in encoder-decoders as elsewhere."""

import pytest

from app.bench.drawing import picture_of
from peft_engine.contract.plan import forecast, resolve
from peft_engine.contract.spec import from_mapping


def drawn(method, settings=None, model="small-seq2seq", data="translation", task="text_to_text"):
    spec = from_mapping(
        {
            "model": {"key": model},
            "data": [{"key": data}],
            "task": task,
            "method": {"key": method, "settings": settings or {}},
        }
    )
    plan = resolve(spec, weights=False)
    counts = forecast(plan, length=32, device="cpu", precision="float32").counts
    return picture_of(plan, counts), plan


def test_an_encoder_decoder_has_both_stacks():
    picture, plan = drawn("lora", {"targets": ("query", "value")})
    shape = plan.model.shape
    assert (picture.blocks, picture.decoder) == (len(shape.stack("encoder")), len(shape.stack("decoder")))
    sites = {part.site for part in picture.parts}
    assert sites == {"attention.query", "attention.value", "cross.query", "cross.value"}


def test_other_matrices_move_the_parts():
    picture, _ = drawn("lora", {"targets": ("output",)})
    assert {part.site for part in picture.parts} == {"attention.output", "cross.output"}


def test_adapters_stand_behind_the_cross_attention():
    for cross in (True, False):
        picture, _ = drawn("sequential_adapter", {"placement": "houlsby", "cross_adapter": cross})
        sites = {part.site for part in picture.parts}
        assert {"after_attention", "after_feed_forward"} <= sites
        assert ("after_cross" in sites) is cross
        assert "cross.output" not in sites


@pytest.mark.parametrize(("model", "data"), [("minilm-l6", "topic"), ("small-encoder", "topic")])
def test_one_stack_has_no_decoder(model, data):
    picture, plan = drawn("lora", model=model, data=data, task="classification")
    assert (picture.blocks, picture.decoder) == (plan.model.shape.layers, 0)
    assert not any("cross" in part.site for part in picture.parts)
