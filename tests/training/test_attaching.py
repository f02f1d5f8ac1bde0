"""A method that takes its time to be attached says how far it has come, and can be stopped on the way."""

import pytest
import torch
from safetensors.torch import load_file

from peft_engine import worker
from peft_engine.contract import events as e
from peft_engine.contract.commands import give
from peft_engine.contract.eventlog import EventWriter, Follower
from peft_engine.contract.plan import resolve
from peft_engine.training import setup

MATRICES = 12
"""Two blocks of six."""
TEXTS = {
    "loftq": "Choosing code and correction of each matrix together",
    "qa_lora": "Storing the model's matrices in few bits",
}


def go(store, spec):
    folder = store.create(spec)
    return folder, worker.work(folder)


def spec_of(make_spec, method, **training):
    settings = {"rank": 2, "bits": "2", **({"rounds": 3} if method == "loftq" else {})}
    return make_spec(method, settings, max_steps=1, **training)


@pytest.mark.parametrize("method", TEXTS)
def test_each_matrix_is_a_part_of_a_phase_of_its_own(store, make_spec, method):
    folder, status = go(store, spec_of(make_spec, method))
    assert status == 0, folder.record().problems
    told = list(Follower(folder.path).read())
    start = next(n for n, event in enumerate(told) if getattr(event, "text", "") == TEXTS[method])
    begun = told[start]
    assert isinstance(begun, e.PhaseStarted)
    assert (begun.part, begun.total, begun.phase) == ("prepare", MATRICES, "preparing")
    progress = told[start + 1 : start + 2 + MATRICES]
    assert [(one.done, one.total) for one in progress] == [(n, MATRICES) for n in range(MATRICES + 1)]
    assert isinstance(told[start + 2 + MATRICES], e.Said)
    assert folder.state().phases_seen[:2] == ["loading", "preparing"]


def test_what_is_learned_is_the_same_whether_anybody_listens_or_not(store, make_spec):
    spec = spec_of(make_spec, "loftq")
    states = []
    for advance in (None, lambda *_: None):
        plan = resolve(spec)
        _, anatomy = setup.load_model(plan, setup.task_of(plan))
        states.append(setup.attach(plan, anatomy, advance).state())
    one, other = states
    assert one.keys() == other.keys()
    assert all(torch.equal(one[name], other[name]) for name in one)


def test_it_can_be_stopped_between_two_matrices_and_goes_on(store, make_spec, monkeypatch):
    spec = spec_of(make_spec, "loftq")
    whole, _ = go(store, spec)
    folder = store.create(spec)
    write = EventWriter.write

    def writing(self, event):
        write(self, event)
        if isinstance(event, e.Progress) and (event.done, event.total) == (5, MATRICES):
            give(folder.path, "stop")

    with monkeypatch.context() as patch:
        patch.setattr(EventWriter, "write", writing)
        assert worker.work(folder) == 0
    state = folder.state()
    assert state.ended.status == "stopped"
    assert (state.done, state.total, state.step) == (5, MATRICES, 0)
    assert worker.work(folder) == 0
    assert folder.state().ended.status == "finished"
    one, other = (load_file(run.result / "method.safetensors") for run in (whole, folder))
    assert all(torch.equal(one[name], other[name]) for name in one)
