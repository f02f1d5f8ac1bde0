"""The program that works the queue off: order, pause, hold, several at once, and its sudden end."""

import signal
import subprocess
import sys
import time

import pytest

from peft_engine.contract.devices import Device
from peft_engine.contract.eventlog import EventWriter
from peft_engine.contract.events import Ended, Started
from peft_engine.contract.queue import RunQueue
from peft_engine.contract.race import Contender, Race
from peft_engine.contract.spec import DataRef, ExperimentSpec, MethodRef, ModelRef
from peft_engine.contract.store import RunStore
from peft_engine.queueing import Executor, work
from peft_engine.room import Need, fits

GIB = 1 << 30


@pytest.fixture
def store(tmp_path):
    return RunStore(tmp_path / "store")


def make(store, count):
    return [
        store.create(
            ExperimentSpec(
                model=ModelRef(key="small-encoder"),
                data=(DataRef(key="topic"),),
                task="classification",
                method=MethodRef(key="lora"),
                seed=seed,
            )
        ).id
        for seed in range(1, count + 1)
    ]


def log(folder, *events):
    journal = EventWriter(folder.path, folder.id, folder.state().attempt + isinstance(events[0], Started))
    for event in events:
        journal.write(event)
    journal.close()


BEGAN = Started(device="cpu", device_name="", precision="float32", threads=1, versions={})


class Workers:
    """Workers that hold their runs until they are told how these end."""

    def __init__(self):
        self.order, self.held = [], {}

    def start(self, folder):
        worker = Held(folder)
        self.order.append(folder.id)
        self.held[folder.id] = worker
        return worker


class Held:
    def __init__(self, folder):
        self.folder, self.lock, self.over = folder, folder.lock(), None
        self.lock.acquire()
        log(folder, BEGAN)

    def end(self, status="finished"):
        log(self.folder, Ended(status=status, reason="done", seconds=1.0))
        self.lock.release()
        self.over = 0

    def poll(self):
        return self.over


@pytest.fixture
def workers():
    return Workers()


def executor(store, workers, **others):
    return Executor(store, start=workers.start, fits=others.pop("fits", lambda *_: True), settle=0, **others)


def test_one_after_the_other_and_a_failed_or_stopped_run_does_not_stop_the_rest(store, workers):
    runs = make(store, 4)
    RunQueue(store).add(runs)
    work_it = executor(store, workers)
    for number, status in enumerate(("finished", "failed", "stopped", "paused"), 1):
        assert work_it.turn()
        assert workers.order == runs[:number]
        workers.held[runs[number - 1]].end(status)
    assert not work_it.turn()
    assert RunQueue(store).read().entries == ()


def test_a_new_order_holds_for_what_waits(store, workers):
    a, b, c = make(store, 3)
    queue, work_it = RunQueue(store), executor(store, workers)
    queue.add([a, b, c])
    work_it.turn()
    queue.move(c, 0)
    workers.held[a].end()
    work_it.turn()
    assert workers.order == [a, c]


def test_paused_after_this_run_nothing_new_begins(store, workers):
    a, b = make(store, 2)
    queue, work_it = RunQueue(store), executor(store, workers)
    queue.add([a, b])
    work_it.turn()
    queue.pause()
    assert work_it.turn()  # a goes on
    workers.held[a].end()
    assert not work_it.turn()  # and nobody is needed until somebody lets it go on
    assert workers.order == [a]
    assert queue.read().waiting == (b,)
    queue.go()
    work_it.turn()
    assert workers.order == [a, b]


def test_held_until_a_time_it_begins_by_itself(store, workers):
    (a,) = make(store, 1)
    queue, now = RunQueue(store), [1000.0]
    queue.add([a])
    queue.hold(1060.0)
    work_it = executor(store, workers, clock=lambda: now[0])
    assert work_it.turn()
    now[0] = 1059.9
    assert work_it.turn()
    assert workers.order == []
    now[0] = 1060.0
    work_it.turn()
    assert workers.order == [a]
    assert queue.read().entry(a).begun == 1060.0


def test_several_at_once_only_where_memory_allows(store, workers):
    a, b, c = make(store, 3)
    queue, asked, room = RunQueue(store), [], [False]

    def fits_beside(folder, running):
        asked.append((folder.id, [one.id for one in running]))
        return room[0]

    queue.add([a, b, c])
    queue.set_at_once(2)
    work_it = executor(store, workers, fits=fits_beside)
    work_it.turn()
    assert workers.order == [a]  # alone it may always try
    assert asked == [(b, [a])]
    room[0] = True
    work_it._not_before = 0.0
    work_it.turn()
    assert workers.order == [a, b]  # c waits for a place, whatever memory there is
    workers.held[a].end()
    work_it.turn()
    assert workers.order == [a, b, c]


def test_a_race_over_minutes_runs_alone(store, workers):
    a, timed, b = make(store, 3)
    folder = store.get(timed)
    race = Race(contenders=(Contender(method="lora"), Contender(method="ia3")), currency="minutes")
    folder.keep_spec(folder.spec().model_copy(update={"race": race}))
    queue = RunQueue(store)
    queue.add([a, timed, b])
    queue.set_at_once(3)
    work_it = executor(store, workers)
    work_it.turn()
    assert workers.order == [a]
    workers.held[a].end()
    work_it.turn()
    assert workers.order == [a, timed]
    workers.held[timed].end()
    work_it.turn()
    assert workers.order == [a, timed, b]


def test_what_somebody_else_has_started_counts(store, workers):
    outside, member, a = make(store, 3)
    folder = store.get(member)
    folder.keep_spec(folder.spec().model_copy(update={"parent": outside, "member": "trial-0001"}))
    RunQueue(store).add([a])
    work_it = executor(store, workers)
    with store.get(outside).lock(), folder.lock():
        work_it.turn()
        assert work_it._others == {outside}  # the trial is no run of its own
    work_it.turn()
    assert workers.order == [a]


def test_a_run_started_by_hand_is_waited_for_and_one_that_is_over_is_taken_off(store, workers):
    a, b, c = make(store, 3)
    queue = RunQueue(store)
    queue.add([a, b, c])
    by_hand = Held(store.get(a))
    log(store.get(b), BEGAN, Ended(status="finished", reason="done", seconds=1.0))
    work_it = executor(store, workers)
    work_it.turn()
    assert queue.read().begun == (a,)
    by_hand.end()
    work_it.turn()
    assert workers.order == [c]


def test_a_run_whose_worker_is_still_loading_counts(store, workers):
    by_hand, a = make(store, 2)
    queue, now = RunQueue(store), [1000.0]
    queue.count_in(by_hand, now[0])
    queue.add([a])
    work_it = executor(store, workers, clock=lambda: now[0])
    now[0] += 20.0
    work_it.turn()
    assert workers.order == []
    worker = Held(store.get(by_hand))
    now[0] += 3600.0
    work_it.turn()
    assert workers.order == []
    worker.end()
    work_it.turn()
    assert workers.order == [a]
    assert queue.read().begun == (a,)


def test_what_was_started_by_hand_and_never_came_is_not_started_again(store, workers):
    by_hand, a = make(store, 2)
    queue = RunQueue(store)
    queue.count_in(by_hand, 1000.0)
    queue.add([a])
    executor(store, workers, clock=lambda: 1061.0).turn()
    assert workers.order == [a]


def test_runs_that_were_deleted_are_taken_off(store, workers):
    a, b = make(store, 2)
    queue = RunQueue(store)
    queue.add([a, b])
    store.delete([a])
    executor(store, workers).turn()
    assert workers.order == [b]


def test_a_worker_that_dies_without_a_word_is_tried_twice(store):
    (a,) = make(store, 1)
    RunQueue(store).add([a])
    started = []

    class Dead:
        def poll(self):
            return 1

    def start(folder):
        started.append(folder.id)
        return Dead()

    work_it = Executor(store, start=start, settle=0)
    while work_it.turn():
        assert len(started) < 5
    assert started == [a, a]


def test_what_a_restart_of_the_machine_has_cut_goes_on(store, workers, monkeypatch):
    a, b = make(store, 2)
    queue = RunQueue(store)
    queue.add([a, b])
    queue.begin(a, now=1000.0)
    log(store.get(a), BEGAN)
    monkeypatch.setattr("peft_engine.queueing.psutil.boot_time", lambda: 2000.0)
    executor(store, workers).turn()
    assert workers.order == [a]
    assert queue.read().begun == (a,)


def test_what_was_killed_alone_is_not_started_again(store, workers, monkeypatch):
    a, b = make(store, 2)
    queue = RunQueue(store)
    queue.add([a, b])
    queue.begin(a, now=1000.0)
    log(store.get(a), BEGAN)
    monkeypatch.setattr("peft_engine.queueing.psutil.boot_time", lambda: 500.0)
    executor(store, workers).turn()
    assert workers.order == [b]


def test_the_memory_rule_in_numbers():
    card = Device("cuda:0", "card", 10 * GIB, 6 * GIB)
    assert fits(Need("cuda:0", 5 * GIB), [], card)  # a tenth of 10 GiB stays free
    assert not fits(Need("cuda:0", 5 * GIB + 1), [], card)
    loading, training = Need("cuda:0", 2 * GIB), Need("cuda:0", 2 * GIB, holds=True)
    assert fits(Need("cuda:0", 5 * GIB), [training], card)  # its bytes are gone from what is free
    assert fits(Need("cuda:0", 3 * GIB), [loading], card)
    assert not fits(Need("cuda:0", 3 * GIB + 1), [loading], card)
    elsewhere = Need("cpu", 50 * GIB)
    assert fits(Need("cuda:0", 5 * GIB), [elsewhere], card)
    small = Device("cpu", "", 2 * GIB, 1 * GIB)
    assert fits(Need("cpu", GIB // 2), [], small)  # never less than half a GiB stays free
    assert not fits(Need("cpu", GIB // 2 + 1), [], small)


# -- real processes -----------------------------------------------------------------------------------------

FAKE = """
import subprocess, sys, time
from pathlib import Path
from peft_engine.contract.eventlog import EventWriter
from peft_engine.contract.events import Ended, Started
from peft_engine.contract.store import RunFolder, RunStore
from peft_engine.queueing import Executor, work

def train(folder, seconds):
    with folder.lock():
        journal = EventWriter(folder.path, folder.id, folder.state().attempt + 1)
        journal.write(Started(device="cpu", device_name="", precision="float32", threads=1, versions={}))
        time.sleep(seconds)
        journal.write(Ended(status="finished", reason="done", seconds=seconds))

def start(folder):
    return subprocess.Popen([sys.executable, __file__, "train", str(folder.path)], start_new_session=True)

if sys.argv[1] == "train":
    train(RunFolder(Path(sys.argv[2])), 2.0)
else:
    sys.exit(work(Executor(RunStore(Path(sys.argv[2])), start=start, settle=0), tick=0.1))
"""


def wait_for(what, seconds=40.0):
    until = time.monotonic() + seconds
    while not what():
        assert time.monotonic() < until
        time.sleep(0.05)


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs a signal that cannot be caught")
def test_killed_it_loses_nothing_and_the_next_one_takes_over(store, tmp_path):
    program = tmp_path / "fake.py"
    program.write_text(FAKE, encoding="utf-8")
    a, b = make(store, 2)
    queue = RunQueue(store)
    queue.add([a, b])

    def begin():
        return subprocess.Popen([sys.executable, str(program), "work", str(store.root)])

    first = begin()
    wait_for(lambda: store.get(a).state().started is not None)
    assert queue.is_worked()
    first.kill()
    first.wait()
    assert not queue.is_worked()
    assert store.get(a).alive()  # what runs goes on
    second, third = begin(), begin()
    assert sorted([second.wait(timeout=60), third.wait(timeout=60)]) == [0, 0]
    for run in (a, b):
        state = store.get(run).state()
        assert state.status(alive=False) == "finished"
        assert state.attempt == 1  # and is not started twice
    assert queue.read().entries == ()
    assert not queue.is_worked()


def test_a_second_executor_leaves_the_first_alone(store, workers):
    (a,) = make(store, 1)
    queue = RunQueue(store)
    queue.add([a])
    with queue.executor_lock():
        assert work(executor(store, workers)) == 0
    assert workers.order == []


def test_a_queue_that_cannot_be_read_is_told_once_and_given_up(store, workers, capsys):
    RunQueue(store).file.write_text("{", encoding="utf-8")
    assert work(executor(store, workers), again=0.0) == 2
    assert capsys.readouterr().err.count("cannot be read") == 1
    assert not RunQueue(store).is_worked()


def test_a_full_disk_does_not_end_it(store, workers, monkeypatch):
    (a,) = make(store, 1)
    RunQueue(store).add([a])
    work_it = executor(store, workers)
    turns, real = [], work_it.turn

    def turn():
        turns.append(1)
        if len(turns) < 20:
            raise OSError(28, "No space left on device")
        if workers.order:
            workers.held[a].end()
        return real()

    monkeypatch.setattr(work_it, "turn", turn)
    assert work(work_it, tick=0.0, again=0.0) == 0
    assert workers.order == [a]


def test_it_needs_no_torch():
    told = "import peft_engine.queueing, sys; sys.exit('torch' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", told], check=False).returncode == 0
