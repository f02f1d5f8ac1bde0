"""The queue as a document: order, pause, hold, what it refuses, and two programs that change it at once."""

import subprocess
import sys
import time
from datetime import datetime

import pytest

from peft_engine.contract import queue as queue_module
from peft_engine.contract.eventlog import EventWriter
from peft_engine.contract.events import Ended, Started
from peft_engine.contract.problems import EngineError
from peft_engine.contract.queue import RunQueue
from peft_engine.contract.queue_lines import clock_words, expected_seconds, lines, next_time
from peft_engine.contract.spec import DataRef, ExperimentSpec, MethodRef, ModelRef
from peft_engine.contract.store import RunStore


@pytest.fixture
def store(tmp_path):
    return RunStore(tmp_path / "store")


def an_experiment(seed=1, method="lora"):
    return ExperimentSpec(
        model=ModelRef(key="small-encoder"),
        data=(DataRef(key="topic"),),
        task="classification",
        method=MethodRef(key=method),
        seed=seed,
    )


def make(store, count):
    return [store.create(an_experiment(seed)).id for seed in range(1, count + 1)]


def end(store, run, status="finished", seconds=12.0):
    journal = EventWriter(store.runs / run, run, store.get(run).state().attempt + 1)
    journal.write(Started(device="cpu", device_name="", precision="float32", threads=1, versions={}))
    journal.write(Ended(status=status, reason="done", seconds=seconds))
    journal.close()


def test_a_run_needs_what_it_is_made_with_from_its_place_in_the_queue_to_its_end(store):
    a, b, c, d, e = make(store, 5)
    queue, now = RunQueue(store), time.time()
    queue.add([a, b, c, d, e])
    for run in (b, c, d):
        queue.begin(run, now)  # its worker is loading, and holds nothing yet
    queue.begin(e, now - 3600)
    end(store, c)
    assert set(queue.needing()) == {a, b, d}, "one is over, and of one nothing came, and nobody sees to it"
    end(store, d, status="stopped")
    with store.get(d).lock():
        assert set(queue.needing()) == {a, b, d}, "a worker holds it still"
    with queue.executor_lock():
        assert set(queue.needing()) == {a, b, e}, "who works the queue off may wait for it"
    store.delete([b])
    assert a in queue.needing(), "what is gone is in nobody's way"


def test_a_run_that_was_launched_beside_the_queue_needs_what_it_is_made_with(store):
    """By another window or from the command line, whose worker is loading still."""
    launched, over, made = make(store, 3)
    (store.runs / make(store, 1)[0]).rename(store.runs / "20200101-120000-abcd")
    for run in (launched, over, "20200101-120000-abcd"):
        store.get(run).log_file.touch()  # as starting a worker does
    end(store, over)
    queue = RunQueue(store)
    assert queue.needing() == (launched,), "one is over, one nobody started, and of one nothing came long ago"
    with store.get(over).lock():
        assert set(queue.needing()) == {launched, over}, "it goes on"
    queue.add([launched, made])
    assert sorted(queue.needing()) == sorted([launched, made]), "each once"


def test_runs_keep_the_order_in_which_they_were_put_in(store):
    a, b, c = make(store, 3)
    queue = RunQueue(store)
    queue.add([b])
    queue.add([a, c, b])
    assert RunQueue(RunStore(store.root)).read().waiting == (b, a, c)


def test_a_run_is_moved_among_those_that_wait(store):
    a, b, c, d = make(store, 4)
    queue = RunQueue(store)
    queue.add([a, b, c, d])
    assert queue.begin(a, now=1.0).begun == (a,)
    assert queue.move(d, 0).waiting == (d, b, c)
    assert queue.move(d, 1).waiting == (b, d, c)
    assert queue.move(b, 99).waiting == (d, c, b)
    with pytest.raises(EngineError, match="The turn of run"):
        queue.move(a, 1)
    with pytest.raises(EngineError, match="not in the queue"):
        queue.move("nobody", 1)
    assert queue.read().waiting == (d, c, b)


def test_what_is_taken_out_is_kept_as_a_waiting_run(store):
    a, b = make(store, 2)
    queue = RunQueue(store)
    queue.add([a, b])
    assert queue.remove([a]).waiting == (b,)
    assert store.get(a).record().status == "queued"
    assert queue.add([a]).waiting == (b, a)


def test_what_has_finished_is_refused_and_what_was_stopped_may_go_on(store):
    a, b = make(store, 2)
    end(store, a)
    end(store, b, "stopped")
    queue = RunQueue(store)
    with pytest.raises(EngineError, match="has finished"):
        queue.add([a])
    with store.get(b).lock(), pytest.raises(EngineError, match="already running"):
        queue.add([b])
    assert queue.add([b]).entry(b).attempt == 1


def test_pause_and_hold_and_go(store):
    queue = RunQueue(store)
    assert queue.read().may_begin(0.0)
    assert not queue.pause().may_begin(1e12)
    held = queue.hold(500.0)
    assert not held.paused
    assert not held.may_begin(499.9)
    assert held.may_begin(500.0)
    assert queue.go().may_begin(0.0)


def test_only_a_sensible_number_runs_at_once(store):
    queue = RunQueue(store)
    assert queue.set_at_once(3).at_once == 3
    for wrong in (0, 65):
        with pytest.raises(EngineError, match=f"{wrong} runs at once are not possible"):
            queue.set_at_once(wrong)
    assert queue.read().at_once == 3


def test_a_queue_of_a_newer_version_and_a_damaged_one_are_refused_in_a_sentence(store):
    queue = RunQueue(store)
    queue.file.write_text('{"format": 2, "entries": []}', encoding="utf-8")
    with pytest.raises(EngineError, match="format 2; this version reads up to 1"):
        queue.pause()
    queue.file.write_text("{", encoding="utf-8")
    with pytest.raises(EngineError, match="cannot be read"):
        queue.read()


ADDS = """
import sys
from pathlib import Path
from peft_engine.contract.queue import RunQueue
from peft_engine.contract.store import RunStore
queue = RunQueue(RunStore(Path(sys.argv[1])))
for run in sys.argv[2:]:
    queue.add([run])
"""


def test_two_programs_that_add_at_once_lose_nothing(store):
    runs = make(store, 20)
    halves = (runs[::2], runs[1::2])
    programs = [subprocess.Popen([sys.executable, "-c", ADDS, str(store.root), *half]) for half in halves]
    assert [program.wait(timeout=60) for program in programs] == [0, 0]
    waiting = RunQueue(store).read().waiting
    assert sorted(waiting) == sorted(runs)
    for half in halves:  # each program's own order holds
        assert [run for run in waiting if run in half] == half
    assert not list(store.root.glob("*.part"))


def test_a_time_of_day_is_the_next_one_that_the_clock_shows():
    noon = datetime(2026, 11, 21, 12, 0).timestamp()
    assert next_time("12:30", noon) - noon == 1800
    assert next_time("12:00", noon) - noon == 24 * 3600
    assert next_time(" 9:05 ", noon) - noon == 21 * 3600 + 300
    assert clock_words(next_time("22:30", noon), noon) == "22:30"
    assert clock_words(next_time("9:05", noon), noon) == "2026-11-22 09:05"
    for wrong in ("25:00", "soon", "12"):
        with pytest.raises(EngineError, match="no time of day"):
            next_time(wrong, noon)


def test_the_expected_length_is_that_of_the_newest_run_like_it(store):
    old, new, other = (store.create(an_experiment(1, method)).id for method in ("lora", "lora", "ia3"))
    for run, seconds in ((old, 100.0), (new, 80.0), (other, 5.0)):
        end(store, run, seconds=seconds)
    records = store.records()
    newest = max(old, new)
    like = an_experiment(7).model_dump(mode="json", exclude_none=True)
    assert expected_seconds(like, records) == {old: 100.0, new: 80.0}[newest]
    like["training"]["epochs"] = 99
    assert expected_seconds(like, records) is None


def test_what_is_shown_has_the_running_first_and_leaves_out_what_is_over(store):
    a, b, c, d = make(store, 4)
    queue = RunQueue(store)
    queue.add([a, b, c, d])
    for run in (a, c):
        queue.begin(run, 1.0)
    end(store, a)
    with store.get(c).lock():
        told = lines(queue.read(), store.records())
    assert [(line.record.id, line.place) for line in told] == [(c, 0), (b, 1), (d, 2)]
    assert told[1].expected == 12.0


def test_nobody_is_woken_for_a_queue_with_nothing_to_do(store, monkeypatch):
    started = []
    monkeypatch.setattr(queue_module, "start_queue", started.append)
    queue = RunQueue(store)
    assert not queue.wake()
    queue.add(make(store, 1))
    queue.pause()
    assert not queue.wake()
    queue.go()
    with queue.executor_lock():
        assert not queue.wake()
    assert started == []
    assert queue.wake()
    assert started == [store.root]
