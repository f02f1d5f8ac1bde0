"""Runs are found again from their folders alone, whatever happened to the index or to the worker."""

import os
import sqlite3
import subprocess
import sys

import pytest
from filelock import FileLock

from peft_engine.contract import columns
from peft_engine.contract import events as e
from peft_engine.contract import store as store_module
from peft_engine.contract.eventlog import EventWriter, Follower
from peft_engine.contract.problems import EngineError
from peft_engine.contract.spec import from_mapping
from peft_engine.contract.store import RunStore

SPEC = from_mapping(
    {
        "model": {"key": "small-encoder"},
        "data": [{"key": "topic"}],
        "task": "classification",
        "method": {"key": "lora"},
    }
)


def started() -> e.Started:
    return e.Started(device="cpu", device_name="x", precision="float32", threads=1, versions={})


def step(number: int, loss: float = 1.0) -> e.Step:
    return e.Step(
        epoch=0.0,
        loss=loss,
        learning_rate=0.1,
        gradient_norm=1.0,
        tokens_per_second=1.0,
        samples_per_second=1.0,
        tokens_seen=number,
        trainable_parameters=1,
        trainable_ratio=0.1,
        process_bytes=1,
        cpu_percent=1.0,
    )


@pytest.fixture
def store(tmp_path):
    return RunStore(tmp_path / "store")


def write_steps(writer: EventWriter, numbers, loss: float) -> None:
    for number in numbers:
        writer.step = number
        writer.write(step(number, loss))


def test_states_of_a_life(store):
    run = store.create(SPEC)
    assert store.records()[0].status == "queued"
    writer = EventWriter(run.path, run.id, 1)
    writer.write(started())
    lock = run.lock()
    lock.acquire()
    assert store.records()[0].status == "running"
    lock.release()
    assert (store.records()[0].status, store.records()[0].reason) == ("failed", "killed")
    writer.write(e.Ended(status="finished", reason="done", metrics={"accuracy": 0.5}, seconds=3.0))
    record = store.records()[0]
    assert (record.status, record.seconds) == ("finished", 3.0)
    assert record.experiment() == SPEC


def test_a_dead_worker_leaves_no_lock_behind(store):
    run = store.create(SPEC)
    code = (
        "import sys; from pathlib import Path; from peft_engine.contract.store import RunFolder;"
        "lock = RunFolder(Path(sys.argv[1])).lock(); lock.acquire();"
        "print('held', flush=True); sys.stdin.read()"
    )
    holder = subprocess.Popen(
        [sys.executable, "-c", code, str(run.path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert holder.stdout is not None
    assert holder.stdin is not None
    assert holder.stdout.readline().strip() == b"held"
    assert run.alive()
    holder.kill()
    holder.wait()
    assert not run.alive()
    holder.stdin.close()
    holder.stdout.close()


def test_the_index_can_be_lost_and_damaged(store):
    run = store.create(SPEC)
    EventWriter(run.path, run.id, 1).write(e.Ended(status="finished", metrics={}))
    assert [r.id for r in store.records()] == [run.id]
    (store.root / "index.sqlite").write_bytes(b"this is no database" * 100)
    assert [r.status for r in store.records()] == ["finished"]
    store.rebuild()
    assert [r.status for r in store.records()] == ["finished"]
    with sqlite3.connect(store.root / "index.sqlite") as index:
        assert index.execute("select count(*) from runs").fetchone() == (1,)


def test_deleting_can_be_undone_and_spares_running_runs(store):
    run = store.create(SPEC)
    lock = run.lock()
    lock.acquire()
    with pytest.raises(EngineError, match="still running"):
        store.delete([run.id])
    lock.release()
    store.delete([run.id])
    assert store.records() == []
    store.restore([run.id])
    assert [r.id for r in store.records()] == [run.id]


def test_runs_are_found_by_the_beginning_of_their_id(store):
    run = store.create(SPEC)
    assert store.get(run.id[:12]).id == run.id
    assert store.get("last").id == run.id
    with pytest.raises(EngineError, match="0 runs are called nothing"):
        store.get("nothing")


def test_a_newer_store_is_refused(tmp_path):
    RunStore(tmp_path)
    (tmp_path / "format").write_text("99")
    with pytest.raises(EngineError, match="format 99"):
        RunStore(tmp_path)


def test_a_run_whose_spec_is_damaged_does_not_hide_the_others(store):
    good, bad = store.create(SPEC), store.create(SPEC)
    (bad.path / "spec.toml").write_text("format = 99\n")
    found = {record.id: record for record in store.records()}
    assert found[good.id].status == "queued"
    assert "format 99" in found[bad.id].problems[0].sentence()


def test_a_torn_last_line_is_closed_by_the_next_writer(store):
    run = store.create(SPEC)
    writer = EventWriter(run.path, run.id, 1)
    write_steps(writer, (1, 2), 1.0)
    writer.close()
    with (run.path / "events.jsonl").open("ab") as file:
        file.write(b'{"kind":"step","loss":')
    write_steps(EventWriter(run.path, run.id, 2), (3,), 1.0)
    follower = Follower(run.path)
    assert [event.step for event in follower.read()] == [1, 2, 3]
    assert follower.torn == 1


def test_a_follower_waits_for_the_end_of_a_line(store):
    run = store.create(SPEC)
    path = run.path / "events.jsonl"
    line = e.dump(step(1)).encode() + b"\n"
    follower = Follower(run.path)
    assert list(follower.read()) == []
    path.write_bytes(line[:40])
    assert list(follower.read()) == []
    path.write_bytes(line)
    assert len(list(follower.read())) == 1
    assert list(follower.read()) == []


def test_the_last_words_are_no_part_of_a_line_that_a_full_disk_cut(store, monkeypatch):
    run = store.create(SPEC)
    writer = EventWriter(run.path, run.id, 1)
    write_steps(writer, (1,), 1.0)
    whole = os.write
    with monkeypatch.context() as full:
        full.setattr(os, "write", lambda file, line: whole(file, line[:30]))
        with pytest.raises(OSError, match="No space left"):
            writer.write(step(2))
    writer.write(e.Ended(status="failed", reason="disk_full"))
    follower = Follower(run.path)
    assert [event.kind for event in follower.read()] == ["step", "ended"]
    assert follower.torn == 1
    assert run.state().reason(alive=False) == "disk_full"


def test_a_line_longer_than_what_is_read_at_once_holds_nobody_up(store):
    run = store.create(SPEC)
    writer = EventWriter(run.path, run.id, 1)
    write_steps(writer, (1,), 1.0)
    writer.write(e.Ended(status="finished", extras={"numbers": list(range(2000))}))
    follower = Follower(run.path)
    read = [event.kind for _ in range(3) for event in follower.read(100)]
    assert read == ["step", "ended"]


def test_steps_of_a_cut_off_attempt_give_way(store):
    run = store.create(SPEC)
    first = EventWriter(run.path, run.id, 1)
    first.write(started())
    write_steps(first, range(1, 11), 9.0)
    second = EventWriter(run.path, run.id, 2)
    second.write(started())
    second.write(e.Resumed(from_step=6))
    write_steps(second, range(7, 13), 5.0)
    state = run.state()
    assert list(state.steps) == list(range(1, 13))
    assert list(state.column("loss")) == [9.0] * 6 + [5.0] * 6
    assert state.attempt == 2


def test_a_full_disk_is_an_error_not_a_loss(store, monkeypatch):
    run = store.create(SPEC)
    writer = EventWriter(run.path, run.id, 1)
    monkeypatch.setattr(os, "write", lambda file, data: len(data) // 2)
    with pytest.raises(OSError, match="No space left"):
        writer.write(started())


@pytest.mark.parametrize("kind", ["started", "step", "ended"])
def test_unknown_fields_of_a_newer_writer_are_passed_over(kind):
    event = {"started": started(), "step": step(1), "ended": e.Ended(status="finished")}[kind]
    line = e.dump(event)[:-1] + ',"something_new":[1,2]}'
    assert e.parse(line) == event


def test_a_store_that_cannot_be_written_is_read_all_the_same(store, monkeypatch):
    """An archive: no lock and no index can be made there, and nobody works in it."""
    run = store.create(SPEC)
    writer = EventWriter(run.path, run.id, 1)
    writer.write(started())
    writer.write(e.Evaluated(part="test", metrics={"accuracy": 0.5}, main_metric="accuracy"))
    writer.write(e.Ended(status="finished", reason="done"))
    run.lock().acquire()

    def refuse(*_, **__):
        raise OSError(30, "Read-only file system")

    may = os.access
    monkeypatch.setattr(os, "access", lambda path, mode: mode != os.W_OK and may(path, mode))
    monkeypatch.setattr(FileLock, "acquire", refuse)
    monkeypatch.setattr(columns, "write", refuse)
    for _ in range(2):
        (record,) = store.records()
        assert (record.status, record.metrics) == ("finished", {"accuracy": 0.5})
    assert not (store.root / "index.sqlite").exists()


def test_a_busy_index_is_not_thrown_away(store, monkeypatch):
    store.create(SPEC)
    store.records()
    other = sqlite3.connect(store.root / "index.sqlite")
    other.execute("begin exclusive")
    monkeypatch.setattr(store_module, "INDEX_SECONDS", 0.05)
    store._patience = 0.05
    run = store.create(SPEC)
    assert len(store.records()) == 2  # from the logs alone
    with pytest.raises(OSError, match="locked"):
        store.forget(run.id)  # its row could not be taken out, and would be believed later
    other.rollback()
    assert len(store.records()) == 2
    store.forget(run.id)


def test_runs_are_listed_and_resumed_on_a_share_without_locks(store, monkeypatch):
    connect = sqlite3.connect
    waited = []

    def lockless(place, timeout):
        if place == ":memory:":
            return connect(place)
        waited.append(timeout)
        other = connect(place)
        other.execute("begin exclusive")  # rolled back when it is thrown away: the file stays empty
        made = connect(place, timeout=0.01)
        held.append(other)
        return made

    held: list[sqlite3.Connection] = []
    monkeypatch.setattr(sqlite3, "connect", lockless)
    run = store.create(SPEC)
    assert [record.id for record in store.records()] == [run.id]
    held.pop().close()
    store.forget(run.id)
    held.pop().close()
    assert waited == [10.0, 0.1]  # the second list does not wait as long again


def test_a_store_whose_beginning_a_full_disk_cut_short_can_be_used(tmp_path):
    (tmp_path / "runs").mkdir()
    (tmp_path / "format").touch()
    assert RunStore(tmp_path).ids() == []
    assert (tmp_path / "format").read_text() == "1"


def test_a_folder_that_may_not_be_looked_into_hides_no_other_run(store, monkeypatch):
    run, locked = store.create(SPEC), store.runs / "locked"
    locked.mkdir()
    stat = os.stat

    def refuse(path, *more, **named):
        if "locked" in str(path) and str(path) != str(locked):
            raise PermissionError(13, "Permission denied", str(path))
        return stat(path, *more, **named)

    monkeypatch.setattr(os, "stat", refuse)
    assert store.ids() == [run.id]


def test_a_run_whose_log_may_not_be_read_is_told_beside_the_others(store, monkeypatch):
    good, bad = store.create(SPEC), store.create(SPEC)
    log_stamp = columns.log_stamp

    def refuse(folder):
        if folder == bad.path:
            raise PermissionError(13, "Permission denied", str(folder / "events.jsonl"))
        return log_stamp(folder)

    monkeypatch.setattr(columns, "log_stamp", refuse)
    found = {record.id: record for record in store.records()}
    assert found[good.id].status == "queued"
    assert "events.jsonl cannot be read: Permission denied" in found[bad.id].problems[0].sentence()


def test_a_run_that_another_program_takes_away_is_no_error(store, monkeypatch):
    first, second = store.create(SPEC), store.create(SPEC.model_copy(update={"parent": "x"}))
    ids = store.ids()
    monkeypatch.setattr(store, "ids", lambda: [*ids, "99991231-235959-gone"])
    assert [folder.id for folder, _ in store.members("x")] == [second.id]
    assert first.id in ids


def test_runs_are_listed_when_the_index_cannot_be_written(store, monkeypatch):
    run = store.create(SPEC)
    writer = EventWriter(run.path, run.id, 1)
    writer.write(started())
    writer.write(e.Ended(status="finished", reason="done"))
    store.records()
    store.rebuild()
    connect = sqlite3.connect

    def full(place, timeout):
        made = connect(place, timeout=timeout)
        made.execute("pragma query_only = 1")  # refuses to write, as a full disk does
        return made

    monkeypatch.setattr(sqlite3, "connect", full)
    assert [record.status for record in store.records()] == ["finished"]
    with pytest.raises(OSError, match="readonly"):
        store.forget(run.id)


def finish(run, accuracy: float) -> None:
    writer = EventWriter(run.path, run.id, 1)
    writer.write(started())
    writer.write(e.Evaluated(part="test", metrics={"accuracy": accuracy}, main_metric="accuracy"))
    writer.write(e.Ended(status="finished", reason="done"))
    writer.close()


def test_the_list_from_the_index_is_the_one_from_the_folders(store):
    for number in range(4):
        run = store.create(SPEC.model_copy(update={"seed": number}))
        if number:
            finish(run, number / 10)
    from_folders = store.records()
    assert sorted(record.metrics.get("accuracy", 0.0) for record in from_folders) == [0.0, 0.1, 0.2, 0.3]
    again = store.records()
    assert again == from_folders
    assert store.records() == again
    assert RunStore(store.root).records() == from_folders
    assert all(one is two for one, two in zip(again, store.records(), strict=True)), "read anew"


def test_a_list_tells_what_another_program_did_since_the_last_one(store):
    done, dead, other = store.create(SPEC), store.create(SPEC), RunStore(store.root)
    finish(done, 0.1)
    EventWriter(dead.path, dead.id, 1).write(started())
    assert [store.records() for _ in range(2)][1] == store.records()
    other.forget(done.id)  # it went on elsewhere, and that program listed it
    finish(done, 0.7)
    other.records()
    with dead.lock():
        found = {record.id: record for record in store.records()}
        assert found[done.id].metrics == {"accuracy": 0.7}
        assert found[dead.id].status == "running"
    assert {record.id: record.reason for record in store.records()}[dead.id] == "killed"
    dead.keep_spec(SPEC.model_copy(update={"seed": 12345}))
    assert {record.id: record.spec["seed"] for record in store.records()}[dead.id] == 12345
    other.delete([done.id])
    assert [record.id for record in store.records()] == [dead.id]


def test_a_whole_id_is_that_run_even_where_others_begin_so(store):
    run = store.create(SPEC)
    longer = store.runs / f"{run.id}0"
    longer.mkdir()
    (longer / "spec.toml").write_text((run.path / "spec.toml").read_text())
    assert store.get(run.id).id == run.id
    assert store.get(longer.name).id == longer.name
    with pytest.raises(EngineError, match="2 runs"):
        store.get(run.id[:-1])
    for wrong in ("", f"../runs/{run.id}", str(run.path)):
        with pytest.raises(EngineError, match="0 runs"):
            store.get(wrong)
