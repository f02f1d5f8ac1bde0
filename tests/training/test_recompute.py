"""Blocks that are computed again: what is kept, what is drawn, and that a whole run learns the same."""

from contextlib import nullcontext

import pytest
import torch
from safetensors.torch import load_file

from peft_engine import worker
from peft_engine.contract import events as e
from peft_engine.contract import taxonomy
from peft_engine.contract.eventlog import FILE
from peft_engine.contract.plan import RECOMPUTED, SAVES_NOTHING
from peft_engine.contract.spec import read_toml, to_toml
from peft_engine.measure.receipt import Kept
from peft_engine.training.recompute import Recompute
from tests.methods import tiny

METHODS = {
    "lora": {"rank": 2, "dropout": 0.1},
    "adamix": {"size": 4, "experts": 3},
    "moelora": {"experts": 2, "rank": 4},
}


def go(store, spec):
    folder = store.create(spec)
    assert worker.work(folder) == 0
    return folder, [e.parse(line) for line in (folder.path / FILE).read_text(encoding="utf-8").splitlines()]


def again(spec):
    return spec.model_copy(update={"hardware": spec.hardware.model_copy(update={"recompute": True})})


@pytest.mark.parametrize("method", METHODS)
def test_a_whole_run_learns_the_same_and_keeps_less(store, make_spec, method):
    spec = make_spec(method, METHODS[method], max_steps=4, accumulation=2)
    plain, kept = go(store, spec)
    forgetful, less = go(store, again(spec))
    for name in ("method.safetensors", "head.safetensors"):
        one, other = (load_file(folder.result / name) for folder in (plain, forgetful))
        assert one.keys() == other.keys()
        for key, wanted in one.items():
            torch.testing.assert_close(other[key], wanted, rtol=1e-5, atol=1e-6)
    bills = [[event.bill for event in events if isinstance(event, e.Billed)] for events in (kept, less)]
    for before, after in zip(*bills, strict=True):  # predicted, then measured
        assert 0 < after.activations < before.activations
    assert RECOMPUTED in [event.text for event in less if isinstance(event, e.Said)]
    assert RECOMPUTED not in [event.text for event in kept if isinstance(event, e.Said)]


def test_where_nothing_is_kept_inside_the_blocks_it_is_left_off_and_said(store, make_spec):
    _, events = go(store, again(make_spec("lst", {}, max_steps=2)))
    (said,) = [event for event in events if isinstance(event, e.Said) and event.text == SAVES_NOTHING]
    assert said.values["method"] == "LST"
    predicted, measured = [event.bill.activations for event in events if isinstance(event, e.Billed)]
    _, events = go(store, make_spec("lst", {}, max_steps=2))
    assert [each.bill.activations for each in events if isinstance(each, e.Billed)] == [predicted, measured]


@pytest.mark.parametrize("architecture", ["bert", "gpt2", "t5"])
def test_what_is_kept_is_what_goes_into_the_blocks_and_the_inside_of_one(architecture):
    task = tiny.TASK_OF_KIND[tiny.shape(architecture).kind]
    config = taxonomy.method("full").card.config()
    setup = tiny.attach("full", config, architecture, task)
    setup.model.train()
    recompute = Recompute(setup.anatomy, setup.tuner)
    given = tiny.batch(task, 24)

    def kept(forgets):
        counted = Kept(setup.model, given.values())
        around = recompute.forgetting() if forgets else nullcontext()
        with counted.counting(), around:
            setup.model(**given, use_cache=False) if task != "classification" else setup.model(**given)
        return counted.bytes

    state = torch.get_rng_state()
    with recompute.measuring() as largest:
        less = kept(True)
    assert less + largest() < kept(False)
    blocks = len(setup.anatomy.blocks)
    read = 2 * 24 * tiny.WIDE * 4
    assert less > read * blocks / 2  # at least a state for each block of the longer stack
    assert kept(False) - less > (blocks - 1) * largest() / 2
    torch.set_rng_state(state)
    setup.model(**given)
    drawn = torch.rand(1)
    torch.set_rng_state(state)
    with recompute.forgetting(), recompute.measuring():
        setup.model(**given).loss.backward()
    assert torch.equal(torch.rand(1), drawn), "as many random numbers as without"


def test_an_attached_cache_that_holds_something_is_read_as_ever():
    setup = tiny.attach("lora", taxonomy.method("lora").card.config(), "llama", "language_modelling")
    ids = tiny.batch("language_modelling")["input_ids"]
    whole = setup.model(ids).logits[:, -1]
    with torch.no_grad():
        cache = setup.model(ids[:, :-1], use_cache=True).past_key_values
    with Recompute(setup.anatomy, setup.tuner).forgetting():
        last = setup.model(ids[:, -1:], past_key_values=cache).logits[:, -1]
    torch.testing.assert_close(last, whole, rtol=1e-4, atol=1e-5)


def test_a_document_says_nothing_of_what_is_off(make_spec, tmp_path):
    spec = make_spec()
    assert "recompute" not in to_toml(spec) + spec.model_dump_json()
    assert again(spec).model_dump()["hardware"]["recompute"]
    (tmp_path / "on.toml").write_text(to_toml(again(spec)))
    assert read_toml(tmp_path / "on.toml") == again(spec) != spec
    (tmp_path / "off.toml").write_text(to_toml(spec))
    assert read_toml(tmp_path / "off.toml") == spec
