"""What would make a run fit: each way by the same bill, with what it saves and costs."""

import pytest

from peft_engine.contract.fitting import ways
from peft_engine.contract.longest import share_cut
from peft_engine.contract.plan import SAVES_NOTHING, forecast, resolve, told_of_recompute
from peft_engine.contract.quantised import has_bitsandbytes
from peft_engine.contract.search import changed
from peft_engine.contract.spec import from_mapping
from peft_engine.contract.texts import fill

SPEC = {
    "model": {"key": "minilm-l6"},
    "data": [{"key": "topic"}],
    "task": "classification",
    "method": {"key": "lora", "settings": {"rank": 4}},
    "training": {"batch_size": 48, "accumulation": 2, "max_length": 256},
}
HOW = {"length": 200, "device": "cpu", "precision": "float32"}


@pytest.fixture(scope="module")
def plan():
    return resolve(from_mapping(SPEC), weights=False)


def total(plan, length=200):
    length = min(length, plan.spec.training.max_length)
    return forecast(plan, **{**HOW, "length": length}).bill.total


def by(found, field):
    return next((way for way in found if field in way.changes), None)


def test_batches_shrink_until_it_fits_and_a_step_sees_as_many(plan):
    halved = resolve(
        changed(plan.spec, {"training.batch_size": 16, "training.accumulation": 6}), weights=False
    )
    free = total(halved)
    way = by(ways(plan, free, **HOW), "training.batch_size")
    assert way.changes == {"training.batch_size": 16, "training.accumulation": 6}
    assert (way.total, way.saves, way.fits) == (free, total(plan) - free, True)
    assert fill(way.text, way.values) == "16 examples at a time, gathered 6 times"
    tighter = by(ways(plan, free - 1, **HOW), "training.batch_size")
    assert tighter.changes["training.batch_size"] == 12
    least = by(ways(plan, 1, **HOW), "training.batch_size")
    assert (least.changes["training.batch_size"], least.fits) == (1, False)


def test_blocks_that_are_computed_again_keep_less(plan):
    again = resolve(changed(plan.spec, {"hardware.recompute": True}), weights=False)
    way = by(ways(plan, total(again), **HOW), "hardware.recompute")
    assert way.changes == {"hardware.recompute": True}
    assert (way.total, way.saves, way.fits) == (total(again), total(plan) - total(again), True)
    bills = [forecast(each, **HOW).bill for each in (plan, again)]
    assert way.saves > 0.5 * (bills[0].activations - bills[1].activations) > 0
    assert by(ways(again, 1, **HOW), "hardware.recompute") is None
    for key in ("lst", "head_only", "attention_fusion"):
        own = resolve(from_mapping({**SPEC, "method": {"key": key}}), weights=False)
        assert by(ways(own, 1, **HOW), "hardware.recompute") is None
        forced = resolve(changed(own.spec, {"hardware.recompute": True}), weights=False)
        assert total(forced) == total(own)
        assert told_of_recompute(forced) == (SAVES_NOTHING, {"method": own.card.label})


def test_texts_are_cut_as_little_as_will_do(plan):
    shorter = resolve(changed(plan.spec, {"training.max_length": 152}), weights=False)
    free = total(shorter)
    way = by(ways(plan, free, **HOW, cut=lambda limit: 0.124 if limit == 152 else 1.0), "training.max_length")
    assert way.changes == {"training.max_length": 152}
    assert way.saves == total(plan) - free
    assert fill(way.cost, way.values) == "About 12 % of the texts are longer and lose their end."
    assert by(ways(plan, free - 1, **HOW), "training.max_length").changes == {"training.max_length": 144}
    hardly = by(ways(plan, 1, **HOW), "training.max_length")
    assert (hardly.changes, hardly.fits) == ({"training.max_length": 96}, False)
    assert "first 96 tokens" in fill(hardly.cost, hardly.values)


@pytest.mark.skipif(not has_bitsandbytes(), reason="bitsandbytes is not installed")
def test_the_same_correction_on_few_bits(plan):
    # On the processor the library itself takes more than so small a model gives back.
    assert by(ways(plan, 1, **HOW), "method.key") is None
    card = {**HOW, "device": "cuda"}
    way = by(ways(plan, 1, **card), "method.key")
    assert way.changes["method.key"] == "qlora"
    assert way.changes["method.settings.rank"] == 4
    settings = {name.rpartition(".")[2]: value for name, value in way.changes.items() if "settings" in name}
    other = {**SPEC, "method": {"key": "qlora", "settings": settings}}
    there = forecast(resolve(from_mapping(other), weights=False), **card).bill
    before = forecast(plan, **card).bill
    assert (way.total, way.saves) == (there.total, before.total - there.total)
    assert way.saves > 0.8 * (before.weights - there.weights) > 25e6
    assert by(ways(plan, 1, **card, other_method=False), "method.key") is None
    # A method that packs its base already, or has other settings, is not replaced.
    for key in ("qlora", "sequential_adapter", "full"):
        own = resolve(from_mapping({**SPEC, "method": {"key": key}}), weights=False)
        assert by(ways(own, 1, **card), "method.key") is None


def test_what_is_enough_comes_first_and_what_saves_nothing_is_left_out(plan):
    sorted_ = ways(plan, total(plan) // 2, **HOW)
    assert [way.fits for way in sorted_] == sorted((way.fits for way in sorted_), reverse=True)
    small = resolve(changed(plan.spec, {"training.batch_size": 1, "training.accumulation": 1}), weights=False)
    assert by(ways(small, 1, **HOW), "training.batch_size") is None
    head = resolve(from_mapping({**SPEC, "method": {"key": "head_only"}}), weights=False)
    for way in ways(head, 1, **HOW):
        assert way.saves >= 0.02 * total(head)


def test_the_share_that_is_cut_goes_by_characters():
    # The longest has 100 tokens in 400 characters: 40 tokens are 160 characters.
    one = [400, 200, 160, 161, 10]
    assert share_cut([(one, 100)], 40) == pytest.approx(3 / 5)
    # Of another set the longest has a token for every character.
    assert share_cut([(one, 100), ([50, 40, 41], 50)], 40) == pytest.approx(5 / 8)
    assert share_cut([([], 0)], 40) == 0.0
