"""Runs with more than one phase: each has its name and goes on exactly after a cut; the last has the best."""

import itertools
import json

import pytest
import torch
from accelerate.state import AcceleratorState
from safetensors.torch import load_file

from peft_engine import worker
from peft_engine.contract import events as e
from peft_engine.contract.commands import give
from peft_engine.contract.eventlog import EventWriter
from peft_engine.contract.plan import resolve
from peft_engine.mechanisms.tuner import Phase, Tuner
from peft_engine.predicting import Predictor
from peft_engine.training import setup

METHODS = {
    "lt_sft": {"choosing": 0.4, "share": 0.05},
    "sparse_adapter": {"size": 8},
    "adamix": {"size": 8},
    "laplace_lora": {"rank": 4},
}
PHASES = {
    "lt_sft": ["choosing", "sparse"],
    "sparse_adapter": ["training"],
    "adamix": ["training"],
    "laplace_lora": ["training", "fitting"],
}


def go(store, spec):
    folder = store.create(spec)
    return folder, worker.work(folder)


def learned(folder):
    return load_file(folder.result / "method.safetensors") | load_file(folder.result / "head.safetensors")


def cut_after(monkeypatch, kind, number):
    """The process ends right after the event of this kind was written for the so many-th time."""
    write, seen = EventWriter.write, itertools.count(1)

    def writing(self, event):
        write(self, event)
        if isinstance(event, kind) and next(seen) == number:
            raise RuntimeError("the process is gone")

    monkeypatch.setattr(EventWriter, "write", writing)


@pytest.mark.parametrize("method", METHODS)
def test_it_goes_on_exactly_from_every_phase(store, make_spec, monkeypatch, method):
    spec = make_spec(method, METHODS[method], evaluate_every=3, max_steps=12, early_stopping=False)
    whole, status = go(store, spec)
    assert status == 0, whole.record().problems
    state = whole.state()
    assert [phase for phase in state.phases_seen if phase in PHASES[method]] == PHASES[method]
    assert state.steps_planned == 12
    assert list(state.steps) == list(range(1, 13))
    # Early in each phase, right at the border, after the last step, and while the test part is read.
    cuts = [(e.Step, 4), (e.CheckpointSaved, 2), (e.Step, 9), (e.CheckpointSaved, len(state.checkpoints))]
    for kind, number in cuts:
        with monkeypatch.context() as patch:
            cut_after(patch, kind, number)
            folder, status = go(store, spec)
        assert status == 3
        assert worker.work(folder) == 0
        one, other = learned(whole), learned(folder)
        assert one.keys() == other.keys()
        assert [name for name in one if not torch.equal(one[name], other[name])] == []
        assert folder.state().column("loss") == state.column("loss")
        assert folder.record().metrics == whole.record().metrics


def test_only_the_last_phase_stops_early_and_has_a_best(store, make_spec):
    spec = make_spec("lt_sft", {"choosing": 0.5}, epochs=6, evaluate_every=2, patience=1, learning_rate=1e-7)
    folder, status = go(store, spec)
    assert status == 0
    state = folder.state()
    planned = state.steps_planned
    assert state.ended.reason == "early_stopping"
    assert planned // 2 < state.steps[-1] < planned
    second = [
        found for found in state.evaluations if found.part == "validation" and found.step > planned // 2
    ]
    assert second[0].best, "the first reading of a phase is the best so far"


def test_kept_in_the_first_phase_a_run_gives_what_it_was_tested_with(store, make_spec, monkeypatch):
    folder = store.create(make_spec("lt_sft", {"choosing": 0.9, "share": 0.01}, learning_rate=1e-2))
    write = EventWriter.write

    def writing(self, event):
        write(self, event)
        if isinstance(event, e.Step) and self.step == 5:
            give(folder.path, "stop_and_keep")

    with monkeypatch.context() as patch:
        patch.setattr(EventWriter, "write", writing)
        assert worker.work(folder) == 0
    stored = load_file(folder.result / "method.safetensors")
    kept = sum(value.numel() for name, value in stored.items() if name.endswith("differences"))
    extras = folder.state().ended.extras
    assert extras["kept_share"] == pytest.approx(0.01, rel=0.01)
    assert kept == sum(value.numel() for name, value in stored.items() if name.endswith("places"))
    assert folder.record().status == "stopped"


def test_a_pass_after_training_is_made_again_after_a_cut(store, make_spec, monkeypatch):
    spec = make_spec("laplace_lora", {"rank": 4}, learning_rate=1e-2, early_stopping=False)
    whole, _ = go(store, spec)
    found = whole.state().ended.extras
    assert found["prior_precision"] > 0
    for when in ("before", "after"):
        assert 0 <= found["calibration"][when]["expected_error"] <= 1
        assert (
            sum(b["count"] for b in found["calibration"][when]["bins"]) == whole.state().latest("test").items
        )
    assert found["calibration"]["before"] != found["calibration"]["after"]
    with monkeypatch.context() as patch:
        cut_after(patch, e.PhaseStarted, 1 + whole.state().phases_seen.index("fitting"))
        folder, status = go(store, spec)
    if status == 0:
        pytest.fail("the run was not cut")
    assert worker.work(folder) == 0
    one, other = learned(whole), learned(folder)
    assert all(torch.equal(one[name], other[name]) for name in one)
    assert folder.state().ended.extras == found


@pytest.mark.parametrize("steps", [2, 9])
def test_at_the_usual_settings_the_act_takes_place_however_short_the_run(store, make_spec, steps):
    extras, tensors = {}, {}
    for method in METHODS:
        folder, status = go(store, make_spec(method, max_steps=steps, early_stopping=False))
        assert status == 0, folder.record().problems
        extras[method], tensors[method] = folder.state().ended.extras, learned(folder)
    assert extras["lt_sft"]["kept_share"] == pytest.approx(0.01, rel=0.01)
    moved = [value for name, value in tensors["lt_sft"].items() if name.endswith("differences")]
    assert float(torch.cat(moved).ne(0).float().mean()) > 0.8
    assert extras["sparse_adapter"]["kept_share"] == pytest.approx(0.6, abs=1e-4)
    assert max(extras["adamix"]["distance_from_mean_by_place"].values()) > 0
    assert extras["laplace_lora"]["prior_precision"] > 0


@pytest.mark.parametrize("method", METHODS)
def test_what_is_kept_answers_as_it_was_tested(store, make_spec, method):
    spec = make_spec(method, METHODS[method], max_steps=8, learning_rate=1e-2)
    folder, _ = go(store, spec)
    told = [json.loads(line) for line in (folder.result / "predictions.jsonl").read_text().splitlines()]
    rows = setup.read_data(resolve(spec))[0].test
    answers = Predictor(folder, "cpu").answer(list(rows))
    assert len(told) == len(answers) > 5
    for one, other in zip(told, answers, strict=True):
        assert list(other["probabilities"].values()) == pytest.approx(one["probabilities"], abs=2e-5)


@pytest.mark.parametrize("precision", ["float32", "bfloat16"])
def test_the_method_is_told_of_mixed_precision(store, make_spec, monkeypatch, precision):
    AcceleratorState._reset_state(True)
    fit, told = Tuner.fit, []
    monkeypatch.setattr(Tuner, "final_phase", lambda self: Phase("looking", "Looking"))
    monkeypatch.setattr(Tuner, "fit", lambda self, batches: (told.append(self.mixed), fit(self, batches)))
    spec = make_spec("lora", max_steps=2)
    hardware = spec.hardware.model_copy(update={"precision": precision})
    folder, status = go(store, spec.model_copy(update={"hardware": hardware}))
    assert status == 0, folder.record().problems
    assert told == [precision == "bfloat16"]


@pytest.mark.parametrize("method", METHODS)
def test_it_runs_in_mixed_precision_and_with_gathered_batches(store, make_spec, method):
    AcceleratorState._reset_state(True)
    spec = make_spec(method, METHODS[method], accumulation=2, max_steps=4)
    hardware = spec.hardware.model_copy(update={"precision": "bfloat16"})
    folder, status = go(store, spec.model_copy(update={"hardware": hardware}))
    assert status == 0, folder.record().problems
    assert all(torch.isfinite(value.float()).all() for value in learned(folder).values())
