"""The drawing of a method follows its settings, in encoder-decoders as elsewhere."""

import pytest

from app.bench.drawing import picture_of
from app.widgets.block_inside import inside_words
from app.widgets.block_picture import describe
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


def test_blocks_that_the_settings_spare_carry_nothing():
    given = {"search": False, "layers": "2 4-5"}
    picture, _ = drawn("autopeft", given, model="minilm-l6", data="topic", task="classification")
    assert [picture.carries(block) for block in range(6)] == [False, True, False, True, True, False]
    assert picture.inside_of(0) == ()
    assert {part.site for part in picture.inside_of(1)} == {part.site for part in picture.parts}
    assert inside_words(picture) == "Inside 3 of 6 blocks"
    assert "AutoPEFT learns in 3 of them, at: " in describe(picture)
    for layers in ("all", "1-6"):
        whole, _ = drawn(
            "autopeft", given | {"layers": layers}, model="minilm-l6", data="topic", task="classification"
        )
        assert whole.touched is None
        assert inside_words(whole) == "Inside each block"
    none, _ = drawn(
        "autopeft", given | {"layers": "none"}, model="minilm-l6", data="topic", task="classification"
    )
    assert (none.parts, none.touched) == ((), None)


def test_a_search_is_drawn_with_all_that_it_may_try():
    picture, _ = drawn("autopeft", model="minilm-l6", data="topic", task="classification")
    assert picture.touched is None
    assert picture.parts


def test_side_blocks_that_are_left_out_are_left_out_in_both_stacks():
    picture, plan = drawn("lst", {"left_out": 2})
    encoder, decoder = picture.blocks, picture.decoder
    assert (encoder, decoder) == (
        len(plan.model.shape.stack("encoder")),
        len(plan.model.shape.stack("decoder")),
    )
    odd = [n % 2 == 1 for n in range(encoder)] + [n % 2 == 1 for n in range(decoder)]
    assert [picture.carries(n) for n in range(encoder + decoder)] == odd
    assert drawn("lst")[0].touched is None


SORTED = {"model": "minilm-l6", "data": "topic", "task": "classification"}


def test_a_mask_is_drawn_in_the_blocks_that_it_is_in():
    picture, _ = drawn("threshold_mask", {"spared": 0.34, "sparsity": 0.25}, **SORTED)
    assert [picture.carries(block) for block in range(6)] == [False, False, True, True, True, True]
    assert {(part.shape, part.size) for part in picture.parts} == {("fill", 0.75)}
    assert drawn("threshold_mask", {"spared": 0.0}, **SORTED)[0].touched is None
    both, plan = drawn("threshold_mask", {"spared": 0.5})
    stacks = [len(plan.model.shape.stack(name)) for name in ("encoder", "decoder")]
    spared = [number < round(0.5 * blocks) for blocks in stacks for number in range(blocks)]
    assert [both.carries(number) for number in range(sum(stacks))] == [not one for one in spared]


def test_words_that_stay_as_they_are_are_not_drawn_as_learning():
    """LT-SFT leaves them alone unless asked, and fills as much as the share may change."""
    picture, _ = drawn("lt_sft", {"share": 0.04}, **SORTED)
    assert picture.at("embedding") is picture.at("all_weights") is None
    assert {(part.shape, part.size) for part in picture.parts} == {("fill", 0.2)}
    whole, _ = drawn("lt_sft", {"share": 0.04, "words": True}, **SORTED)
    assert [(part.site, part.size) for part in whole.parts] == [("all_weights", 0.2)]


@pytest.mark.parametrize("method", ["lora", "adalora", "increlora", "lora_prune"])
def test_a_correction_stands_beside_its_matrix_whatever_memory_it_takes(method):
    picture, _ = drawn(method, **SORTED)
    assert {part.shape for part in picture.parts} == {"delta"}


@pytest.mark.parametrize("method", ["delta_lora", "intrinsic_said", "full"])
def test_matrices_that_move_are_filled_whole(method):
    picture, _ = drawn(method, **SORTED)
    assert {(part.shape, part.size) for part in picture.parts} == {("fill", 1.0)}
