"""The thread follows real writers: live, killed, paused and resumed, launched here or by somebody else."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from app import training_thread
from app.state.runs import Runs
from app.training_messages import Follow, Launch, ListRuns
from app.training_thread import TrainingThread
from peft_engine.contract import launch as launching
from scripts import synthetic_run as synthetic

ROOT = Path(__file__).resolve().parents[3]


def writer(folder, *, steps=60, per_second=100):
    """A process that behaves as a worker."""
    return subprocess.Popen(
        [
            sys.executable,
            str(ROOT / "scripts" / "synthetic_run.py"),
            str(folder.path),
            "--steps",
            str(steps),
            "--per-second",
            str(per_second),
        ]
    )


@pytest.fixture
def runs(store, qt_app):
    thread = TrainingThread(store)
    made = Runs(store, thread)
    thread.start()
    yield made
    thread.stop()


def test_a_run_of_another_program_is_followed_to_its_end(store, runs, until):
    folder = store.create(synthetic.spec())
    process = writer(folder)
    until(lambda: folder.alive())
    run = runs.open(folder.id)
    until(lambda: run.alive and len(run.state.steps) > 5)
    assert run.status == "running"
    until(lambda: run.status == "finished")
    assert list(run.state.steps) == list(range(1, 61))
    assert run.state.latest("test").metrics["accuracy"] == pytest.approx(0.882)
    assert process.wait(60) == 0


def test_a_run_that_ends_between_the_list_and_the_first_look_is_listed_again(store, qt_app, until):
    folder = store.create(synthetic.spec())
    process = writer(folder, steps=20)
    until(lambda: folder.alive())
    thread, listed = TrainingThread(store), []
    thread.answered.connect(lambda answer: listed.extend(getattr(answer, "records", ())))
    thread.start()
    try:
        thread.ask(ListRuns())
        until(lambda: listed)
        assert listed[-1].status == "running"
        assert process.wait(60) == 0
        thread.ask(Follow(folder.id))
        until(lambda: listed[-1].status == "finished")
    finally:
        thread.stop()


def test_a_killed_worker_is_noticed_and_the_run_resumed_with_the_same_code(store, runs, until):
    folder = store.create(synthetic.spec())
    process = writer(folder, steps=100, per_second=100)
    until(lambda: folder.alive())
    run = runs.open(folder.id)
    until(lambda: len(run.state.steps) > 35)
    os.kill(process.pid, signal.SIGKILL)
    process.wait(60)
    until(lambda: run.status == "failed")
    assert run.reason == "killed"
    seen = len(run.state.steps)
    dropped = []
    runs.changed.connect(lambda change: dropped.append(change.anew))
    again = writer(folder, steps=100, per_second=400)
    until(lambda: run.status == "finished")
    again.wait(60)
    assert list(run.state.steps) == list(range(1, 101))
    assert run.state.attempt == 2
    assert seen % 10 == 0 or any(dropped), "steps after the checkpoint are done again"


def test_pause_and_go_on(store, runs, until, monkeypatch):
    processes = []

    def start(folder):
        processes.append(writer(folder, steps=120, per_second=100))
        return processes[-1]

    monkeypatch.setattr("app.training_thread.launch", start)
    launched = []
    runs.launched.connect(launched.append)
    runs.launch(synthetic.spec())
    until(lambda: launched)
    run = launched[0].run
    assert run.alive
    assert not launched[0].resumed
    until(lambda: len(run.state.steps) > 20)
    runs.tell(run.id, "pause")
    until(lambda: run.status == "paused")
    paused_at = run.state.step
    assert 20 < paused_at < 120
    until(lambda: processes[0].poll() == 0)
    runs.resume(run.id)
    until(lambda: run.status == "finished")
    assert launched[1].resumed
    assert launched[1].run is run
    assert list(run.state.steps) == list(range(1, 121))
    until(lambda: processes[1].poll() == 0)


def test_a_worker_that_leaves_without_a_word_is_a_failed_run(store, runs, until, monkeypatch):
    monkeypatch.setattr(
        "app.training_thread.launch", lambda folder: subprocess.Popen([sys.executable, "-c", "pass"])
    )
    launched = []
    runs.launched.connect(launched.append)
    runs.launch(synthetic.spec())
    until(lambda: launched)
    until(lambda: launched[0].run.status == "failed")


def test_a_full_disk_is_told_in_a_sentence(store, runs, until, monkeypatch):
    def full(_spec):
        raise OSError(28, "No space left on device", str(store.root))

    monkeypatch.setattr(store, "create", full)
    refused = []
    runs.refused.connect(refused.append)
    runs.launch(synthetic.spec())
    until(lambda: refused)
    assert isinstance(refused[0].request, Launch)
    assert "No space left" in refused[0].problems[0].sentence()


def test_a_share_whose_network_is_gone_is_told_once_and_asked_again(store, runs, until, monkeypatch):
    listed, refused = [], []
    runs.listed.connect(listed.append)
    runs.refused.connect(refused.append)
    runs.list_runs()
    until(lambda: listed)

    def gone():
        raise OSError(112, "Host is down", str(store.root))

    with monkeypatch.context() as patch:
        patch.setattr(training_thread, "STORE_TICKS", 2)
        patch.setattr(store, "records", gone)
        patch.setattr(training_thread.Supervisor, "_store_changed", lambda self: True)
        until(lambda: refused)
        time.sleep(0.5)
    assert len(refused) == 1
    assert "Host is down" in refused[0].problems[0].sentence()
    before = len(listed)
    store.create(synthetic.spec())
    until(lambda: len(listed) > before)


def test_the_thread_ends_its_spare_worker_and_no_run(store, qt_app, until, monkeypatch, tmp_path):
    monkeypatch.setattr(
        launching,
        "_spawn",
        lambda arguments, log: subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"]),
    )
    from app.training_messages import WarmUp

    folder = store.create(synthetic.spec())
    process = writer(folder, steps=40, per_second=20)
    until(lambda: folder.alive())
    thread = TrainingThread(store)
    thread.start()
    thread.ask(ListRuns(), WarmUp())
    until(lambda: "numpy" in sys.modules)
    time.sleep(0.2)
    thread.stop()
    assert folder.alive()
    assert process.wait(60) == 0
    assert folder.record().status == "finished"


def test_a_long_log_comes_in_pieces(store, runs, until):
    folder = store.create(synthetic.spec())
    synthetic.write_attempt(folder, synthetic.Script(steps=2000, until=2000))
    sizes = []
    runs.changed.connect(lambda change: sizes.append(len(change.events)))
    run = runs.open(folder.id)
    until(lambda: run.caught_up)
    assert len(run.state.steps) == 2000
    assert max(sizes) < 400


def test_a_worker_that_begins_on_a_resting_run_is_noticed(store, runs, until):
    """A window that was killed may have launched it: it is queued when the next window looks first."""
    folder = store.create(synthetic.spec())
    listed = []
    runs.listed.connect(listed.append)
    runs.list_runs()
    until(lambda: listed)
    assert listed[-1][0].status == "queued"
    process = writer(folder, steps=200, per_second=40)
    until(lambda: [run.id for run in runs.running()] == [folder.id])
    until(lambda: len(runs.known(folder.id).state.steps) > 5)
    process.terminate()
    process.wait(60)


def test_a_run_with_columns_beside_its_log_comes_at_once(store, runs, until):
    folder = store.create(synthetic.spec())
    synthetic.write_attempt(folder, synthetic.Script(steps=2000, until=2000))
    expected = folder.state()
    changes = []
    runs.changed.connect(changes.append)
    run = runs.open(folder.id)
    until(lambda: run.caught_up)
    assert [(len(change.events), change.anew) for change in changes] == [(0, True)]
    assert run.status == "finished"
    assert run.state.columns["loss"] == expected.columns["loss"]
    assert run.state.log == expected.log


def test_what_is_logged_after_the_columns_were_kept_is_followed(store, runs, until):
    folder = store.create(synthetic.spec())
    synthetic.write_attempt(folder, synthetic.Script(steps=200, until=120, end="paused"))
    folder.state()
    run = runs.open(folder.id)
    until(lambda: run.caught_up)
    assert (run.status, run.state.step) == ("paused", 120)
    synthetic.write_attempt(folder, synthetic.Script(steps=200, until=200), attempt=2, from_step=120)
    until(lambda: run.status == "finished")
    assert list(run.state.steps) == list(range(1, 201))
