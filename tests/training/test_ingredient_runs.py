"""Whole runs that are made of finished ones: mixed, fused, cut and resumed, repeated without these."""

import json
import math
import shutil

import pytest
import torch
from accelerate.state import AcceleratorState
from safetensors.torch import load_file

from peft_engine import worker
from peft_engine.contract import events as e
from peft_engine.contract import ingredients
from peft_engine.contract.commands import give
from peft_engine.contract.eventlog import EventWriter
from peft_engine.contract.plan import resolve
from peft_engine.contract.store import RunStore
from peft_engine.predicting import Predictor
from tests.training.test_phases import cut_after, learned


def go(store, spec):
    plan = resolve(spec, find=ingredients.in_store(store))
    folder = ingredients.create(store, plan.pinned())
    return folder, worker.work(folder)


def made_of(spec, folders):
    given = spec.model_dump(mode="json", exclude_none=True) | {"inputs": [folder.id for folder in folders]}
    return type(spec)(**given)


@pytest.fixture(scope="module")
def shelf(tmp_path_factory):
    """A store for runs that several tests begin with, and what was trained in it."""
    return RunStore(tmp_path_factory.mktemp("shelf")), {}


@pytest.fixture
def two(store, make_spec, shelf):
    """two(method, settings) -> two finished runs that have learned something, in the store of the test."""

    def make(method, settings):
        there, trained = shelf
        name = str((method, settings))
        if name not in trained:
            specs = [make_spec(method, settings, seed=seed, epochs=4, learning_rate=5e-2) for seed in (1, 2)]
            found = [go(there, spec) for spec in specs]
            assert [status for _, status in found] == [0, 0]
            trained[name] = [folder for folder, _ in found]
        for folder in trained[name]:
            shutil.copytree(folder.path, store.runs / folder.id)
        return [store.get(folder.id) for folder in trained[name]]

    return make


def test_loras_are_mixed_and_a_cut_search_goes_on_exactly(store, make_spec, two, monkeypatch):
    runs = two("lora", {"rank": 2})
    spec = made_of(make_spec("lorahub", {"rank": 2, "tries": 14, "examples": 20}, evaluate_every=5), runs)
    whole, status = go(store, spec)
    assert status == 0, whole.record().problems
    state = whole.state()
    assert state.steps_planned == 14
    assert list(state.steps) == list(range(1, 15))
    assert "mixing" in state.phases_seen
    assert state.counted.trainable_parameters == 2
    assert state.counted.head_parameters == 0
    extras = state.ended.extras
    assert list(extras["shares"]) == [folder.id for folder in runs]
    assert extras["objective"]["best"] == min(state.column("loss"))
    assert extras["objective"]["first"] == state.column("loss")[0]
    assert extras["objective"]["best"] < extras["objective"]["first"] == pytest.approx(math.log(2))
    for kind, number in ((e.Step, 3), (e.CheckpointSaved, 2), (e.Step, 14)):
        with monkeypatch.context() as patch:
            cut_after(patch, kind, number)
            folder, status = go(store, spec)
        assert status == 3
        assert worker.work(folder) == 0
        one, other = learned(whole), learned(folder)
        assert [name for name in one if not torch.equal(one[name], other[name])] == []
        assert folder.state().column("loss") == state.column("loss")
        assert folder.state().ended.extras == extras
        assert folder.record().metrics == whole.record().metrics


def test_the_mixture_answers_as_it_was_tested_and_is_repeated_without_the_earlier_runs(store, make_spec, two):
    runs = two("lora", {"rank": 2})
    whole, _ = go(store, made_of(make_spec("lorahub", {"rank": 2, "tries": 8}), runs))
    told = [json.loads(line) for line in (whole.result / "predictions.jsonl").read_text().splitlines()]
    store.delete([folder.id for folder in runs], used=True)
    store.empty_trash()
    rows = [{"text": "the good house", "item": "0"}, {"text": "a bad tree", "item": "1"}]
    assert [max(found["probabilities"].values()) > 0.5 for found in Predictor(whole, "cpu").answer(rows)]
    again, status = go(store, whole.spec())
    assert status == 0
    one, other = learned(whole), learned(again)
    assert all(torch.equal(one[name], other[name]) for name in one)
    repeated = (again.result / "predictions.jsonl").read_text().splitlines()
    assert [json.loads(line) for line in repeated] == told


def test_a_mixture_with_all_weight_on_one_run_scores_as_that_run(store, make_spec, two):
    runs = two("lora", {"rank": 2})
    settings = {"rank": 2, "tries": 3, "penalty": 0.0, "examples": 40}  # nothing, and each run alone
    whole, _ = go(store, made_of(make_spec("lorahub", settings), runs))
    shares = list(whole.state().ended.extras["shares"].values())
    assert sorted(shares) == [0.0, 1.0]
    alone = runs[shares.index(1.0)]
    assert whole.record().metrics == alone.record().metrics
    assert learned(whole).keys() == learned(alone).keys()
    assert all(torch.equal(value, learned(alone)[name]) for name, value in learned(whole).items())


def test_a_mixture_is_neither_of_its_runs(store, make_spec, two, monkeypatch):
    """A plain LoRA of the same seed is the first of them; the mixture's numbers and answers are its own."""
    from cmaes import CMA

    asked = torch.tensor([1.3, 0.2], dtype=torch.float64).numpy()
    monkeypatch.setattr(CMA, "ask", lambda self: asked)
    runs = two("lora", {"rank": 2})
    settings = {"rank": 2, "tries": 4, "penalty": 0.0, "examples": 40}
    whole, status = go(store, made_of(make_spec("lorahub", settings), runs))
    assert status == 0, whole.record().problems
    assert list(whole.state().ended.extras["shares"].values()) == [1.3, 0.2]
    mine, first, second = (load_file(folder.result / "method.safetensors") for folder in (whole, *runs))
    for name, value in mine.items():
        torch.testing.assert_close(value, 1.3 * first[name] + 0.2 * second[name])
    for alone, theirs in zip(runs, (first, second), strict=True):
        assert max(float((mine[name] - theirs[name]).abs().max()) for name in mine) > 1e-2
        assert abs(whole.record().metrics["loss"] - alone.record().metrics["loss"]) > 1e-3


@pytest.mark.parametrize("start", ["zero", "drawn"])
def test_linearised_runs_are_fused_trained_on_and_left_alone(store, make_spec, two, monkeypatch, start):
    runs = two("l_lora", {"rank": 2, "start": start})
    states = [load_file(folder.result / "method.safetensors") for folder in runs]
    ups = [name for name in states[0] if name.endswith(".up")]
    assert any(not torch.equal(states[0][name], states[1][name]) for name in ups)
    settings = {"rank": 2, "start": start}
    kept, status = go(store, made_of(make_spec("l_lora", settings | {"then": "keep"}, max_steps=4), runs))
    assert status == 0, kept.record().problems
    found = load_file(kept.result / "method.safetensors")
    for name in ups:
        torch.testing.assert_close(found[name], (states[0][name] + states[1][name]) / 2)
    assert kept.state().counted.method_parameters == 0
    assert kept.state().counted.head_parameters == 2 * 32 + 2
    spec = made_of(make_spec("l_lora", settings, max_steps=6, learning_rate=1e-2, early_stopping=False), runs)
    whole, _ = go(store, spec)
    assert any(not torch.equal(learned(whole)[name], found[name]) for name in ups)
    with monkeypatch.context() as patch:
        cut_after(patch, e.Step, 4)
        folder, status = go(store, spec)
    assert status == 3
    assert worker.work(folder) == 0
    assert all(torch.equal(value, learned(folder)[name]) for name, value in learned(whole).items())


def test_a_run_without_its_copies_is_refused_in_words(store, make_spec, two):
    runs = two("lora", {"rank": 2})
    plan = resolve(made_of(make_spec("lorahub", {"rank": 2}), runs), find=ingredients.in_store(store))
    folder = ingredients.create(store, plan.pinned())
    shutil.rmtree(folder.path / "inputs" / runs[0].id)
    assert worker.work(folder) == 3
    problems = folder.record().problems
    assert [problem.field for problem in problems] == ["inputs.0"]
    assert "has no copy of what the run" in problems[0].sentence()


def test_mixed_precision_paused_before_the_first_try_and_cut_short(store, make_spec, two):
    runs = two("lora", {"rank": 2})
    AcceleratorState._reset_state(True)
    spec = made_of(make_spec("lorahub", {"rank": 2, "tries": 50}, max_steps=5, accumulation=2), runs)
    hardware = spec.hardware.model_copy(update={"precision": "bfloat16"})
    plan = resolve(spec.model_copy(update={"hardware": hardware}), find=ingredients.in_store(store))
    folder = ingredients.create(store, plan.pinned())
    write = EventWriter.write

    def writing(self, event):
        write(self, event)
        if isinstance(event, e.Counted):
            give(folder.path, "pause")

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(EventWriter, "write", writing)
        assert worker.work(folder) == 0
    assert folder.record().status == "paused"
    assert folder.state().step == 0
    assert worker.work(folder) == 0
    assert list(folder.state().steps) == [1, 2, 3, 4, 5], "the limit of steps holds for tries too"
    assert folder.state().ended.reason == "done"
    assert all(torch.isfinite(value).all() for value in learned(folder).values())
