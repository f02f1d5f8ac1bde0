"""Searches on a tiny model: trials are runs, the front is true, nothing that finished is lost, one is trained
out."""

import json
import time

import psutil
import pytest

from peft_engine import searching, worker
from peft_engine.contract import events as e
from peft_engine.contract.commands import give
from peft_engine.contract.eventlog import EventWriter
from peft_engine.contract.launch import launch
from peft_engine.contract.plan import resolve
from peft_engine.contract.search import number_of

SETTINGS = {"trials": 4, "first": 2, "trial_passes": 0.5}


class Done:
    """A worker whose run is over when it has been started."""

    def poll(self):
        return 0


@pytest.fixture(autouse=True)
def here(monkeypatch):
    """Trials are done in this process, which keeps its priority."""
    monkeypatch.setattr(worker, "_be_modest", lambda: None)
    started = []

    def start(folder):
        started.append(folder.id)
        worker.work(folder)
        return Done()

    search = searching.search
    monkeypatch.setattr(
        searching, "search", lambda *given, **more: search(*given, **({"start": start} | more))
    )
    return started


def make(store, make_spec, settings=None, **training):
    return store.create(make_spec("autopeft", SETTINGS | (settings or {}), **training))


def trials_of(store, parent):
    return {
        number_of(spec.member): (folder, spec, folder.state())
        for folder, spec in store.members(parent.id)
        if number_of(spec.member) is not None
    }


def certainties(folder):
    """The probabilities of all classes for each item of the test part."""
    lines = (folder.result / "predictions.jsonl").read_text().splitlines()
    return {told["item"]: told["probabilities"] for told in map(json.loads, lines)}


def stop_after(monkeypatch, done, act):
    """Call act() once, when so many trials have been told as over."""
    write, told = EventWriter.write, []

    def writing(self, event):
        write(self, event)
        if isinstance(event, e.Trial) and event.state != "started":
            told.append(event.child)
            if len(told) == done:
                act()

    monkeypatch.setattr(EventWriter, "write", writing)


def cut():
    raise RuntimeError("the process is gone")


def test_a_search_tries_chooses_and_trains_out(store, make_spec):
    parent = make(store, make_spec)
    assert worker.work(parent) == 0
    record, state = parent.record(), parent.state()
    assert (record.status, record.reason) == ("finished", "done")
    trials = trials_of(store, parent)
    assert sorted(trials) == [1, 2, 3, 4]
    assert len({json.dumps(trial.changes) for trial in state.trials.values()}) == 4
    whole = make_spec("autopeft")
    steps = resolve(whole).spec.training.epochs
    for folder, spec, of_trial in trials.values():
        told = state.trials[folder.id]
        assert told.state == "finished"
        # What the parent says of a trial is what the trial itself has logged.
        checks = [c for c in of_trial.evaluations if c.part == "validation" and c.best]
        assert told.score == checks[-1].metrics["accuracy"]
        assert told.parameters == of_trial.counted.stored_parameters > 0
        assert (spec.parent, spec.training.epochs, spec.read_test) == (parent.id, steps / 2, False)
        assert of_trial.latest("test") is None
        assert folder.record().parent == parent.id
        assert spec.model.content_hash == parent.spec().model.content_hash != ""
        assert not folder.checkpoints.exists()
    found = state.ended.extras["search"]
    points = {child: (trial.score, -trial.parameters) for child, trial in state.trials.items()}
    beaten = {
        child
        for child, point in points.items()
        for other in points.values()
        if other != point and other[0] >= point[0] and other[1] >= point[1]
    }
    assert set(found["front"]).isdisjoint(beaten)
    assert {points[child] for child in found["front"]} == {points[c] for c in points if c not in beaten}
    assert found["chosen"] in found["front"]
    assert points[found["chosen"]][0] == max(score for score, _ in points.values())
    chosen = next(folder for folder, spec in store.members(parent.id) if spec.member == "chosen")
    assert found["result"] == chosen.id
    assert chosen.spec().training == whole.training
    assert (
        chosen.spec().method.settings["layers"]
        == state.trials[found["chosen"]].changes["method.settings.layers"]
    )
    assert record.metrics == chosen.record().metrics != {}
    assert record.trainable_parameters == chosen.record().trainable_parameters
    assert record.peak_memory_bytes >= chosen.record().peak_memory_bytes


def test_the_shortest_run_is_searched_all_the_same(store, make_spec):
    parent = store.create(make_spec("autopeft", {"trials": 2}, epochs=0.01))
    assert worker.work(parent) == 0
    found = parent.state().ended.extras["search"]
    assert found["trials"] == 2
    assert parent.record().metrics["accuracy"] >= 0


def test_its_result_is_not_that_of_a_plain_method(store, make_spec):
    """Same seed, same rate, same steps, same head: the answers of what was trained out are its own."""
    training = {"max_steps": 6, "learning_rate": 1e-2, "early_stopping": False}
    parent = store.create(make_spec("autopeft", {"trials": 2, "first": 2}, **training))
    assert worker.work(parent) == 0
    chosen = next(folder for folder, spec in store.members(parent.id) if spec.member == "chosen")
    assert list(chosen.state().steps) == [1, 2, 3, 4, 5, 6]
    mine = certainties(chosen)
    for plain in ("head_only", "lora", "sequential_adapter"):
        folder = store.create(make_spec(plain, **training))
        assert worker.work(folder) == 0
        theirs = certainties(folder)
        assert mine.keys() == theirs.keys()
        apart = max(
            abs(one - other) for item in mine for one, other in zip(mine[item], theirs[item], strict=True)
        )
        assert apart > 1e-4, plain


def test_a_search_that_was_cut_off_loses_no_trial(store, make_spec, monkeypatch, here):
    whole = make(store, make_spec, {"trials": 3})
    assert worker.work(whole) == 0
    wanted = [t.changes for t in whole.state().trials.values()]
    here.clear()
    parent = make(store, make_spec, {"trials": 3})
    with monkeypatch.context() as patch:
        stop_after(patch, 2, cut)
        assert worker.work(parent) == 3
    done = list(here)
    assert len(done) == 2
    # A trial of which the search never heard: its process went on when the search's was gone.
    (parent.path / "events.jsonl").write_text(
        "".join(
            line + "\n"
            for line in (parent.path / "events.jsonl").read_text().splitlines()
            if done[1] not in line
        )
    )
    assert worker.work(parent) == 0
    assert here[:2] == done
    assert set(here[2:]).isdisjoint(done)
    state = parent.state()
    assert [t.changes for t in state.trials.values()] == wanted
    assert [t.state for t in state.trials.values()] == ["finished"] * 3
    assert parent.record().metrics == whole.record().metrics


def test_a_trial_that_was_paused_is_gone_on_with(store, make_spec, monkeypatch, here):
    parent = make(store, make_spec, {"trials": 2})
    work = worker.work

    def pausing(folder):
        if here == [folder.id]:
            give(folder.path, "pause")
        return work(folder)

    with monkeypatch.context() as patch:
        patch.setattr(worker, "work", pausing)
        assert work(parent) == 0
    assert parent.record().status == "paused"
    assert store.get(here[0]).record().status == "paused"
    assert worker.work(parent) == 0
    assert here[0] == here[1]
    assert store.get(here[0]).state().attempt == 2
    assert sorted(trials_of(store, parent)) == [1, 2]
    assert {t.state for t in parent.state().trials.values()} == {"finished"}


def test_pause_between_trials_and_go_on(store, make_spec, monkeypatch, here):
    parent = make(store, make_spec, {"trials": 3})
    stop_after(monkeypatch, 2, lambda: give(parent.path, "pause"))
    assert worker.work(parent) == 0
    assert parent.record().status == "paused"
    assert len(here) == 2
    assert worker.work(parent) == 0
    assert parent.record().status == "finished"
    assert len(trials_of(store, parent)) == 3


def test_stop_and_keep_trains_out_what_is_best_so_far(store, make_spec, monkeypatch):
    parent = make(store, make_spec)
    stop_after(monkeypatch, 3, lambda: give(parent.path, "stop_and_keep"))
    assert worker.work(parent) == 0
    record = parent.record()
    assert (record.status, record.reason) == ("finished", "asked")
    assert len(trials_of(store, parent)) == 3
    assert "accuracy" in record.metrics


def test_without_training_out_the_front_is_the_result(store, make_spec):
    parent = make(store, make_spec, {"train_out": False, "trials": 2})
    assert worker.work(parent) == 0
    assert {spec.member for _, spec in store.members(parent.id)} == {"trial-0001", "trial-0002"}
    assert parent.record().metrics == {}
    assert parent.state().ended.extras["search"]["chosen"]


def test_a_search_that_cannot_work_says_why(store, make_spec, monkeypatch, here):
    """Three trials that are refused, and none that worked: the reason of the last is the search's."""
    parent = make(store, make_spec)
    made = searching.trial_spec

    def broken(*given, **more):
        return made(*given, **more).model_copy(update={"task": "pair_classification"})

    monkeypatch.setattr(searching, "trial_spec", broken)
    assert worker.work(parent) == 3
    assert len(here) == searching.HOPELESS
    record = parent.record()
    assert record.reason == "refused"
    assert record.problems == store.get(here[-1]).record().problems != ()
    assert {t.state for t in parent.state().trials.values()} == {"failed"}


@pytest.mark.long
def test_trials_in_processes_of_their_own(store, make_spec):
    """Killed together with its trial, the search goes on with it; a stop reaches the trial that runs."""
    parent = make(store, make_spec, {"trials": 9, "trial_passes": 1.0}, epochs=60, early_stopping=False)
    process = launch(parent)
    until(lambda: len(trials_of(store, parent)) == 2 and trials_of(store, parent)[2][2].steps)
    workers = psutil.Process(process.pid).children()
    for one in (process, *workers):
        one.kill()
    assert process.wait(30) != 0
    assert len(workers) == 1
    first, second = (trials_of(store, parent)[number][0] for number in (1, 2))
    until(lambda: not parent.alive() and not second.alive())
    assert parent.record().reason == "killed"
    assert (first.record().status, second.record().reason) == ("finished", "killed")

    process = launch(parent)
    until(lambda: second.state().attempt == 2 and second.alive())
    give(parent.path, "stop")
    assert process.wait(120) == 0
    assert parent.record().status == "stopped"
    assert second.record().status in ("stopped", "finished")
    assert (first.state().attempt, len(trials_of(store, parent))) == (1, 2)


def until(true):
    deadline = time.monotonic() + 120
    while not true():
        assert time.monotonic() < deadline
        time.sleep(0.02)
