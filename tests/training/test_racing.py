"""Races on a tiny model: members are runs, the order is fair, what finished is kept, equal is equal."""

import time
from array import array

import psutil
import pytest

from peft_engine import cores, racing, rehearsing, worker
from peft_engine.contract import events as e
from peft_engine.contract.commands import give
from peft_engine.contract.eventlog import EventWriter
from peft_engine.contract.launch import launch
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.queue import RunQueue
from peft_engine.contract.race import Race, place_of, places, probe_of
from peft_engine.contract.runstate import RunState
from peft_engine.contract.settled import settled_of

given_race = racing.race


class Done:
    """A worker whose run is over when it has been started."""

    def poll(self):
        return 0


@pytest.fixture(autouse=True)
def here(monkeypatch):
    """Members are done in this process, which keeps its priority; the names of those that were started."""
    monkeypatch.setattr(worker, "_be_modest", lambda: None)
    started = []

    def start(folder):
        started.append(folder.spec().member)
        worker.work(folder)
        return Done()

    monkeypatch.setattr(racing, "race", lambda *given: given_race(*given, start))
    return started


@pytest.fixture
def make(store, make_spec):
    """make(*methods, training=..., race settings...) -> the folder of a waiting race of three steps."""

    def making(*methods, training=None, **given):
        contenders = [{"method": m} if isinstance(m, str) else m for m in methods]
        of_race = Race.model_validate({"contenders": contenders, "seeds": 2, "amount": 3} | given)
        spec = make_spec(of_race.contenders[0].method, **({"epochs": 1} | (training or {})))
        return store.create(spec.model_copy(update={"race": of_race}))

    return making


def members_of(store, parent):
    """Members that race, by contender and seed, in their order; those of one second have no order by id."""
    found = {place_of(spec.member): (folder, spec) for folder, spec in store.members(parent.id)}
    return {place: found[place] for place in places(parent.spec()) if place in found}


def summary(parent):
    return parent.state().ended.extras["race"]


@pytest.mark.long
def test_every_contender_once_before_the_next_seed(store, make, here):
    parent = make("lora", "bitfit", "none", training={"patience": 1, "evaluate_every": 1})
    assert worker.work(parent) == 3  # a classifier without training only guesses
    problems = parent.record().problems
    assert [problem.field for problem in problems] == ["race.contenders.2.method"]

    parent = make("lora", "bitfit", "head_only", amount=None, training={"patience": 1, "evaluate_every": 1})
    assert worker.work(parent) == 0
    record, state = parent.record(), parent.state()
    assert (record.status, record.reason, record.metrics) == ("finished", "done", {})
    assert here == [f"contender-{number:02d}.rehearsal" for number in (1, 2, 3)] + [
        f"contender-{number:02d}.seed-{seed}" for seed in (1, 2) for number in (1, 2, 3)
    ]
    found = members_of(store, parent)
    assert list(found) == places(parent.spec())
    steps = 12  # 96 rows in batches of 8
    for (number, seed), (folder, spec) in found.items():
        method = ("lora", "bitfit", "head_only")[number - 1]
        assert (spec.parent, spec.race, spec.seed, spec.method.key) == (parent.id, None, seed, method)
        of_member = folder.state()
        assert len(of_member.steps) == of_member.steps_planned == steps  # patience 1 has ended none of them
        told = state.trials[folder.id]
        assert (told.state, told.changes) == ("finished", {"method.key": method, "seed": seed})
        best = [check for check in of_member.evaluations if check.part == "validation" and check.best]
        assert told.score == best[-1].metrics["accuracy"]
        assert told.parameters == of_member.counted.trainable_parameters
        assert of_member.latest("test") is not None
        assert not folder.checkpoints.exists()
    assert [trial.number for trial in state.trials.values()] == [1, 2, 3, 4, 5, 6]
    tokens = {(seed, folder.state().column("tokens_seen")[-1]) for (_, seed), (folder, _) in found.items()}
    assert len(tokens) == 2  # the same data in the same order for all of a seed
    told = summary(parent)
    assert (told["currency"], told["amount"]) == ("steps", steps)
    assert [one["members"] for one in told["contenders"]] == [
        {str(seed): found[number, seed][0].id for seed in (1, 2)} for number in (1, 2, 3)
    ]
    assert len(store.members(parent.id)) == 6  # nothing is left of the rehearsals
    assert [phase for phase in state.phases_seen if phase != "loading"] == ["rehearsing", "racing"]
    assert (state.done, state.total) == (6, 6)


def stop_after(monkeypatch, done, act):
    """Call act() once, when so many members have been told as over."""
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


def failing(monkeypatch, *members):
    """Let these members fail when they are started."""
    attempt = worker._attempt

    def attempting(folder, journal, began):
        if folder.spec().member in members:
            raise EngineError(Problem(text="{who} does not fit.", values={"who": folder.spec().member}))
        return attempt(folder, journal, began)

    monkeypatch.setattr(worker, "_attempt", attempting)


def test_a_race_that_was_cut_off_does_what_is_missing(store, make, monkeypatch, here):
    parent = make("lora", "bitfit")
    with monkeypatch.context() as patch:
        stop_after(patch, 3, cut)
        assert worker.work(parent) == 3
    assert places(parent.spec())[:3] == list(members_of(store, parent))
    first = {place: folder.state().attempt for place, (folder, _) in members_of(store, parent).items()}
    given = settled_of(parent.path)
    here.clear()
    assert worker.work(parent) == 0
    assert here == ["contender-02.seed-2"]  # no rehearsal either
    assert settled_of(parent.path) == given
    again = {place: folder.state().attempt for place, (folder, _) in members_of(store, parent).items()}
    assert again == first | {(2, 2): 1}
    assert {trial.state for trial in parent.state().trials.values()} == {"finished"}
    assert len(parent.state().trials) == 4


def test_pause_and_stop_and_keep(store, make, monkeypatch, here):
    parent = make("lora", "bitfit")
    with monkeypatch.context() as patch:
        stop_after(patch, 1, lambda: give(parent.path, "pause"))
        assert worker.work(parent) == 0
    assert parent.record().status == "paused"
    assert here[2:] == ["contender-01.seed-1"]
    with monkeypatch.context() as patch:
        stop_after(patch, 2, lambda: give(parent.path, "stop_and_keep"))
        assert worker.work(parent) == 0
    record = parent.record()
    assert (record.status, record.reason) == ("finished", "asked")
    assert here[2:] == ["contender-01.seed-1", "contender-02.seed-1", "contender-01.seed-2"]
    assert [len(one["members"]) for one in summary(parent)["contenders"]] == [2, 1]


def test_a_member_that_fails_does_not_end_the_race(store, make, monkeypatch, here):
    parent = make("lora", "bitfit")
    failing(monkeypatch, "contender-02.seed-1")
    assert worker.work(parent) == 0
    assert here[2:] == [f"contender-0{number}.seed-{seed}" for seed in (1, 2) for number in (1, 2)]
    assert [one["failed"] for one in summary(parent)["contenders"]] == [[], [1]]
    states = [trial.state for trial in parent.state().trials.values()]
    assert states == ["finished", "failed", "finished", "finished"]


def test_where_no_contender_works_the_race_ends_after_one_seed(make, monkeypatch, here):
    parent = make("lora", "bitfit")
    failing(monkeypatch, "contender-01.seed-1", "contender-02.seed-1")
    assert worker.work(parent) == 3
    assert len(here) == 4
    assert [p.sentence() for p in parent.record().problems] == [
        "contender-01.seed-1 does not fit.",
        "contender-02.seed-1 does not fit.",
    ]


def test_what_fails_its_rehearsal_ends_the_race_or_is_left_out(store, make, monkeypatch, here):
    failing(monkeypatch, "contender-02.rehearsal", "contender-03.rehearsal")
    parent = make("lora", "bitfit", "ia3")
    assert worker.work(parent) == 3
    assert [(p.field, p.sentence()) for p in parent.record().problems] == [
        ("race.contenders.1", "BitFit: contender-02.rehearsal does not fit."),
        ("race.contenders.2", "(IA)³: contender-03.rehearsal does not fit."),
    ]
    assert len(here) == 3
    assert members_of(store, parent) == {}

    parent = make("lora", "bitfit", "ia3", go_on=True)
    assert worker.work(parent) == 0
    assert set(members_of(store, parent)) == {(1, 1), (1, 2)}
    told = summary(parent)["contenders"]
    assert [one["out"] for one in told] == [False, True, True]
    assert "does not fit" in told[1]["flags"][0]["values"]["reason"]
    state = parent.state()
    assert list(state.left_out) == [2, 3]
    assert [said.values["method"] for said in state.left_out.values()] == ["BitFit", "(IA)³"]
    # Each is told where its own rehearsal ends, not after that of all.
    told = [event for event in state.log if isinstance(event, e.Said) and event.left_out]
    begun = next(event for event in state.log if isinstance(event, e.Trial))
    assert all(event.phase == "rehearsing" and event.time <= begun.time for event in told)


def test_all_take_as_many_steps_whatever_their_batches(store, make):
    small = {"method": "lora", "training": {"batch_size": 4, "accumulation": 3}, "name": "small"}
    parent = make("lora", small, seeds=1, amount=7, training={"evaluate_every": 1})
    assert worker.work(parent) == 0
    found = members_of(store, parent)
    assert [len(folder.state().steps) for folder, _ in found.values()] == [7, 7]
    assert found[2, 1][1].training.accumulation == 3
    assert [trial.changes.get("name") for trial in parent.state().trials.values()] == [None, "small"]


def test_equal_tokens(store, make):
    """Twice the batch makes half the steps, and as many tokens."""
    double = {"method": "lora", "training": {"batch_size": 16}}
    parent = make("lora", double, seeds=1, currency="tokens", amount=None)
    assert worker.work(parent) == 0
    states = [folder.state() for folder, _ in members_of(store, parent).values()]
    assert [len(state.steps) for state in states] == [12, 6]
    seen = [state.column("tokens_seen")[-1] for state in states]
    assert seen == pytest.approx([summary(parent)["amount"]] * 2, rel=0.1)  # batches differ in length


def test_equal_parameters(store, make):
    parent = make("lora", "sequential_adapter", "bitfit", seeds=1, currency="parameters", amount=2000)
    assert worker.work(parent) == 0
    told = summary(parent)
    assert told["amount"] == 2000
    lora, adapter, bitfit = told["contenders"]
    counted = [folder.state().counted for folder, _ in members_of(store, parent).values()]
    assert [c.trainable_parameters for c in counted] == [o["parameters"] for o in told["contenders"]]
    head = counted[0].head_parameters
    # Two layers with query and value of width 32: a rank costs 2 * 2 * (32 + 32) numbers.
    assert lora["size"] == round((2000 - head) / 256)
    assert lora["parameters"] == 256 * lora["size"] + head
    # Two adapters a layer, each with a matrix down and up, and biases of bottleneck and width.
    counts = {size: 4 * (2 * 32 * size + size + 32) + head for size in range(1, 65)}
    assert adapter["size"] == min(counts, key=lambda size: abs(counts[size] - 2000))
    assert adapter["parameters"] == counts[adapter["size"]]
    assert bitfit["size"] is None
    assert [len(one["flags"]) > 0 and "as it is" in one["flags"][0]["text"] for one in (lora, bitfit)] == [
        False,
        True,
    ]


def test_equal_minutes_become_steps_by_speed(store, make, monkeypatch):
    paces = [rehearsing.Pace(1.0, 0.5, 1.0), rehearsing.Pace(1.0, 0.25, 2.0)]

    def note(self, number, state):
        assert len(state.steps) == rehearsing.PACED
        self.paces[number] = paces[number]

    monkeypatch.setattr(rehearsing.Before, "_note_pace", note)
    parent = make("lora", "bitfit", seeds=1, currency="minutes", amount=0.5)
    assert worker.work(parent) == 0
    # Ten checks take 10 and 20 of the 30 seconds.
    steps = [len(folder.state().steps) for folder, _ in members_of(store, parent).values()]
    assert steps == [40, 40]
    took = {one["name"]: one["trained_seconds"]["1"] for one in summary(parent)["contenders"]}
    told = [flag["values"] for one in summary(parent)["contenders"] for flag in one["flags"]]
    near = [flag for flag in told if "wanted" in flag]
    assert [flag["method"] for flag in near] == ["LoRA", "BitFit"]  # the speeds above are not the true ones
    assert [float(flag["minutes"]) for flag in near] == pytest.approx(
        [s / 60 for s in took.values()], abs=0.01
    )
    # Loading, the steps, ten checks, and the test part as one more.
    assert [one["seconds"] for one in summary(parent)["contenders"]] == [32.0, 33.0]


def test_the_speed_is_read_from_the_rehearsal():
    times = [10.0, 11.0, 12.0, 13.0, 14.0, 14.5, 15.0, 15.5]
    state = RunState(
        started=e.Started(device="cpu", device_name="", precision="float32", threads=1, versions={}, time=4.0)
    )
    state.columns["time"] = array("d", times)
    state.evaluations = [
        e.Evaluated(part="validation", metrics={"loss": 1.0}, main_metric="accuracy", time=17.5)
    ]
    before = rehearsing.Before.__new__(rehearsing.Before)
    before.paces = {}
    before._note_pace(0, state)
    # Four steps are left out: half a second a step; 6 seconds until the first one ended.
    assert before.paces == {0: rehearsing.Pace(load=5.5, step=0.5, check=2.0)}


@pytest.mark.parametrize(
    ("seconds", "check", "every", "steps"),
    [(30, 1.0, None, 40), (30, 1.0, 4, 40), (30, 0.0, None, 60), (12, 1.0, None, 8), (0.1, 1.0, None, 1)],
)
def test_steps_within_a_time(seconds, check, every, steps):
    assert rehearsing.steps_within(seconds, rehearsing.Pace(9.0, 0.5, check), every) == steps


def test_only_training_counts():
    state = RunState()
    state.columns["time"] = array("d", [10.0, 11.0, 12.0, 50.0, 51.5])
    for start in (4.0, 40.0):  # between 12 and 50 it was paused
        state.log.append(
            e.Started(device="cpu", device_name="", precision="", threads=1, versions={}, time=start)
        )
    assert rehearsing.trained_seconds(state) == 3.5


@pytest.mark.long
def test_tuning_takes_the_best_of_its_tries(store, make, here):
    parent = make("lora", "head_only", tune=True, seeds=1, amount=None, training={"epochs": 2})
    assert worker.work(parent) == 0
    assert here[2:-2] == [f"contender-0{c}.probe-{number}" for c in (1, 2) for number in (1, 2, 3, 4)]
    told = summary(parent)["contenders"]
    for number, usual in ((1, 2e-3), (2, 1e-2)):
        tries = {}
        for folder, spec in store.members(parent.id):
            if (probe := probe_of(spec.member)) and probe[0] == number:
                state = folder.state()
                assert len(state.steps) == 20
                assert (spec.read_test, spec.seed, state.latest("test")) == (False, 1, None)
                tries[spec.training.learning_rate] = state.latest("validation").metrics["loss"]
        assert sorted(tries) == pytest.approx([usual / 3, usual, 3 * usual, 10 * usual], rel=0.02)
        best = min(tries, key=tries.get)
        given = told[number - 1]
        assert given["rate"] == best
        assert dict(given["losses"]) == tries
        assert [rate for rate, _ in given["losses"]] == sorted(tries)
        assert members_of(store, parent)[number, 1][1].training.learning_rate == best


def test_a_loss_that_never_moved_is_told(make, monkeypatch):
    seen = []

    def fell(state):
        seen.append(len(state.column("loss")))
        return len(seen) > 2

    monkeypatch.setattr(racing, "learned", fell)
    parent = make("lora", "bitfit", seeds=2, amount=3)
    assert worker.work(parent) == 0
    assert seen == [3, 3, 3, 3]
    lora, bitfit = summary(parent)["contenders"]
    assert bitfit["flags"] == []
    assert [flag["values"] for flag in lora["flags"]] == [{"method": "LoRA", "count": 2, "all": 2}]
    said = [event for event in parent.state().log if isinstance(event, e.Said) and event.level == "warning"]
    assert [event.values for event in said] == [{"method": "LoRA", "count": 2, "all": 2}]


def test_workers_beside_each_other(store, make, make_spec, monkeypatch):
    """Never more than two at once, and a new one as soon as one is over."""
    going, most = [], []

    class Slow:
        def __init__(self, folder):
            self.folder, self.left = folder, 3
            going.append(folder.id)
            most.append(len(going))

        def poll(self):
            self.left -= 1
            if self.left:
                return None
            worker.work(self.folder)
            going.remove(self.folder.id)
            return 0

    parent = make("lora", "bitfit", "head_only", seeds=1, at_once=2)
    monkeypatch.setattr(racing, "race", lambda *given: given_race(*given, Slow))
    monkeypatch.delenv("OMP_NUM_THREADS", raising=False)
    monkeypatch.setattr(cores, "share", lambda at_once: 8 // at_once)
    monkeypatch.setattr(cores, "allowed", lambda: 8)
    free = parent.spec().model_copy(
        update={"hardware": parent.spec().hardware.model_copy(update={"threads": None})}
    )
    fresh = RunState()
    assert racing.with_threads(free, "cpu", parent, fresh).hardware.threads == 4
    assert racing.with_threads(free, "cuda:0", parent, fresh).hardware.threads is None
    said = racing.with_threads(parent.spec(), "cpu", parent, fresh)
    assert said.hardware.threads == 1  # as the person has said
    RunQueue(store).set_at_once(2)
    assert racing.with_threads(free, "cpu", parent, fresh).hardware.threads == 2  # the queue's share, shared
    begun = RunState()
    begun.add(e.Started(device="cpu", device_name="", precision="float32", threads=4, versions={}))
    assert racing.with_threads(free, "cpu", parent, begun).hardware.threads == 4  # as it began
    one = free.model_copy(update={"race": free.race.model_copy(update={"at_once": 1})})
    assert racing.with_threads(one, "cpu", parent, fresh).hardware.threads == 4, "the same for all to come"
    timed = one.model_copy(update={"race": one.race.model_copy(update={"currency": "minutes"})})
    assert racing.with_threads(timed, "cpu", parent, fresh).hardware.threads == 8, "it has the machine"
    monkeypatch.setattr(cores, "allowed", lambda: 2)
    assert racing.with_threads(free, "cpu", parent, begun).hardware.threads == 2, "there are no more"
    RunQueue(store).set_at_once(1)
    assert worker.work(parent) == 0
    assert max(most) == 2
    assert len(most) == 6
    assert {trial.state for trial in parent.state().trials.values()} == {"finished"}


@pytest.mark.long
def test_members_in_processes_of_their_own(store, make, monkeypatch):
    """Killed together with both members at work, the race goes on with them; a stop reaches them all."""
    monkeypatch.undo()
    long = {"early_stopping": False}
    parent = make("lora", "bitfit", seeds=3, amount=4000, at_once=2, training=long)
    process = launch(parent)
    until(
        lambda: (
            [len(folder.state().steps) > 0 for folder, _ in members_of(store, parent).values()] == [True] * 2
        )
    )
    workers = psutil.Process(process.pid).children()
    for one in (process, *workers):
        one.kill()
    assert process.wait(30) != 0
    assert len(workers) == 2
    cut_off = [folder for folder, _ in members_of(store, parent).values()]
    until(lambda: not parent.alive() and not any(folder.alive() for folder in cut_off))
    assert parent.record().reason == "killed"

    process = launch(parent)
    until(lambda: all(folder.state().attempt == 2 and folder.alive() for folder in cut_off))
    give(parent.path, "stop")
    assert process.wait(120) == 0
    assert parent.record().status == "stopped"
    assert list(members_of(store, parent)) == [(1, 1), (2, 1)]
    assert {folder.record().status for folder in cut_off} <= {"stopped", "finished"}


def until(true):
    deadline = time.monotonic() + 120
    while not true():
        assert time.monotonic() < deadline
        time.sleep(0.02)
