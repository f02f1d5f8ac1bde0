"""Whole runs: they learn, repeat themselves, pause and go on exactly, and say how they ended."""

import errno
import json
import shutil
import time

import pytest
import torch
from filelock import FileLock
from safetensors import SafetensorError
from safetensors.torch import load_file

from peft_engine import cores, worker
from peft_engine.contract import events as e
from peft_engine.contract import library
from peft_engine.contract.commands import give
from peft_engine.contract.eventlog import EventWriter
from peft_engine.contract.plan import resolve
from peft_engine.contract.problems import EngineError
from peft_engine.contract.queue import RunQueue
from peft_engine.contract.spec import DataRef, ModelRef
from peft_engine.contract.usuals import written_out
from peft_engine.predicting import Predictor, rows_of
from peft_engine.training import checkpoint as ck
from peft_engine.training.result import read_result


def go(store, spec):
    folder = store.create(spec)
    return folder, worker.work(folder)


def learned(folder):
    return load_file(folder.result / "method.safetensors") | load_file(folder.result / "head.safetensors")


def same(one, other):
    return one.keys() == other.keys() and all(torch.equal(one[name], other[name]) for name in one)


def at_step(monkeypatch, step, act):
    """Call act(folder) once, right after the event of this step was written."""
    write = EventWriter.write
    done = []

    def writing(self, event):
        write(self, event)
        if isinstance(event, e.Step) and self.step == step and not done:
            done.append(True)
            act()

    monkeypatch.setattr(EventWriter, "write", writing)


def test_a_run_learns_and_keeps_its_result(store, make_spec):
    folder, status = go(store, make_spec(epochs=6, learning_rate=1e-2, early_stopping=False))
    record = folder.record()
    assert (status, record.status, record.reason) == (0, "finished", "done")
    assert record.metrics["accuracy"] >= 0.8
    state = folder.state()
    assert state.column("loss")[-1] < 0.8 * state.column("loss")[0]
    assert state.counted.method_parameters == 2 * 2 * 8 * (32 + 32)
    assert state.counted.head_parameters == 32 * 2 + 2
    assert state.counted.trainable_ratio == record.trainable_parameters / record.total_parameters
    lines = (folder.result / "predictions.jsonl").read_text().splitlines()
    rights = [json.loads(line)["right"] for line in lines]
    assert sum(rights) / len(rights) == record.metrics["accuracy"]
    assert state.measured.total > 0
    assert state.predicted.total > 0
    assert list(state.steps) == list(range(1, len(state.steps) + 1))


def test_the_same_spec_gives_the_same_weights(store, make_spec):
    one, _ = go(store, make_spec())
    other, _ = go(store, make_spec())
    assert same(learned(one), learned(other))
    different, _ = go(store, make_spec(seed=2))
    assert not same(learned(one), learned(different))


def test_another_method_sees_the_same_order_and_starts_from_the_same_head(store, make_spec):
    lora, _ = go(store, make_spec())
    alone, _ = go(store, make_spec("head_only"))
    # At the first step LoRA changes nothing yet: the same head on the same examples has the same loss.
    assert lora.state().column("loss")[0] == pytest.approx(alone.state().column("loss")[0], rel=1e-5)
    assert lora.state().column("tokens_seen") == alone.state().column("tokens_seen")


@pytest.mark.parametrize("method", ["lora", "full"])
@pytest.mark.parametrize("accumulation", [1, 2])
def test_a_run_that_was_cut_off_ends_with_the_same_weights(
    store, make_spec, monkeypatch, method, accumulation
):
    spec = make_spec(method, accumulation=accumulation, evaluate_every=3)
    whole, _ = go(store, spec)

    def cut():
        raise RuntimeError("the process is gone")

    with monkeypatch.context() as patch:
        at_step(patch, 5, cut)
        folder, status = go(store, spec)
    assert status == 3
    assert folder.record().reason == "crashed"
    assert ck.load(ck.newest(folder.checkpoints))[0].step == 3
    assert worker.work(folder) == 0
    assert folder.record().status == "finished"
    assert same(learned(whole), learned(folder))
    assert list(folder.state().column("loss")) == list(whole.state().column("loss"))
    assert [c.metrics for c in folder.state().evaluations] == [c.metrics for c in whole.state().evaluations]


def test_pause_and_go_on(store, make_spec, monkeypatch):
    spec = make_spec()
    whole, _ = go(store, spec)
    folder = store.create(spec)
    with monkeypatch.context() as patch:
        at_step(patch, 4, lambda: give(folder.path, "pause"))
        assert worker.work(folder) == 0
    assert folder.record().status == "paused"
    assert folder.record().step == 4
    assert worker.work(folder) == 0
    assert folder.record().status == "finished"
    assert same(learned(whole), learned(folder))


def test_threads_are_a_share_where_several_run_and_stay_as_they_were_when_a_run_goes_on(
    store, make_spec, monkeypatch
):
    """What is said for the run itself counts before all."""
    before = torch.get_num_threads()
    monkeypatch.setattr(cores, "allowed", lambda: 4)
    monkeypatch.setattr(cores.psutil, "cpu_count", lambda logical=True: 4)
    monkeypatch.delenv("OMP_NUM_THREADS")
    own = make_spec(epochs=1)
    free = own.model_copy(update={"hardware": own.hardware.model_copy(update={"threads": None})})
    try:
        RunQueue(store).set_at_once(2)
        folder = store.create(free)
        at_step(monkeypatch, 3, lambda: give(folder.path, "pause"))
        assert worker.work(folder) == 0
        assert (folder.state().started.threads, torch.get_num_threads()) == (2, 2)
        RunQueue(store).set_at_once(1)
        monkeypatch.setenv("OMP_NUM_THREADS", "3")
        assert worker.work(folder) == 0
        assert (folder.state().attempt, folder.state().started.threads) == (2, 2)
        assert go(store, free)[0].state().started.threads == 3
        RunQueue(store).set_at_once(2)
        assert go(store, own)[0].state().started.threads == 1
    finally:
        torch.set_num_threads(before)


def test_pause_while_loading_goes_on_as_well(store, make_spec):
    folder = store.create(make_spec())
    give(folder.path, "pause")
    assert worker.work(folder) == 0
    assert folder.record().status == "paused"
    assert worker.work(folder) == 0
    assert folder.record().status == "finished"


def test_stop_and_stop_and_keep(store, make_spec, monkeypatch):
    for order, has_result in (("stop", False), ("stop_and_keep", True)):
        folder = store.create(make_spec())
        with monkeypatch.context() as patch:
            at_step(patch, 3, lambda order=order, folder=folder: give(folder.path, order))
            assert worker.work(folder) == 0
        record = folder.record()
        assert (record.status, record.reason) == ("stopped", "asked")
        assert (folder.result / "result.json").is_file() is has_result
        assert ("accuracy" in record.metrics) is has_result


def test_checkpoint_and_evaluation_on_demand(store, make_spec, monkeypatch):
    folder = store.create(make_spec(evaluate_every=1000, early_stopping=False))

    def ask():
        give(folder.path, "checkpoint")
        give(folder.path, "evaluate")

    with monkeypatch.context() as patch:
        at_step(patch, 3, ask)
        worker.work(folder)
    state = folder.state()
    assert 4 in {c.step for c in state.checkpoints if c.reason in ("asked", "evaluation")}
    assert 4 in {c.step for c in state.evaluations if c.part == "validation"}


def test_early_stopping_takes_the_best(store, make_spec):
    folder, _ = go(store, make_spec(epochs=40, learning_rate=0.3, evaluate_every=2, patience=2, clip=0.0))
    state = folder.state()
    assert state.ended.reason in ("early_stopping", "not_a_number")
    assert state.steps[-1] < 40 * 12


def test_a_loss_that_is_no_number_ends_with_advice(store, make_spec, monkeypatch):
    from peft_engine.tasks.classification import Classification

    loss = Classification.loss
    monkeypatch.setattr(
        Classification, "loss", lambda *a: (loss(*a)[0] * float("nan"), a[2]["labels"].numel())
    )
    folder, status = go(store, make_spec())
    record = folder.record()
    assert (status, record.reason) == (3, "not_a_number")
    assert "smaller learning rate" in record.problems[0].sentence()


@pytest.mark.parametrize(
    ("error", "reason", "told"),
    [
        (torch.OutOfMemoryError("CUDA out of memory"), "out_of_memory", "Halve the examples per step"),
        (RuntimeError("DefaultCPUAllocator: can't allocate memory"), "out_of_memory", "Halve"),
        (OSError(errno.ENOSPC, "No space left on device"), "disk_full", "Free some space"),
        (ValueError("something odd"), "crashed", "something odd"),
    ],
)
def test_what_ends_a_run_is_told_with_advice(store, make_spec, monkeypatch, error, reason, told):
    def fail():
        raise error

    with monkeypatch.context() as patch:
        at_step(patch, 4, fail)
        folder, status = go(store, make_spec(evaluate_every=2))
    record = folder.record()
    assert (status, record.status, record.reason) == (3, "failed", reason)
    assert told in record.problems[0].sentence()
    assert record.step == 4
    assert ck.newest(folder.checkpoints) is not None
    assert worker.work(folder) == 0
    assert folder.record().status == "finished"


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (
            RuntimeError("DefaultCPUAllocator: not enough memory: you tried to allocate 4 bytes."),
            "out_of_memory",
        ),
        (RuntimeError("MPS backend out of memory (MPS allocated: 9 GB)"), "out_of_memory"),
        (RuntimeError("CUDA error: CUBLAS_STATUS_ALLOC_FAILED when calling `cublasCreate`"), "out_of_memory"),
        (OSError(errno.ENOMEM, "Cannot allocate memory"), "out_of_memory"),
        (SafetensorError("Error while serializing: I/O error: Speicherplatz (os error 112)"), "disk_full"),
    ],
)
def test_what_other_systems_say_of_memory_and_disk_is_understood(store, make_spec, error, reason):
    folder = store.create(make_spec())
    journal = EventWriter(folder.path, folder.id, 1)
    assert worker._last_words(error, journal, 0.0).reason == reason


def test_memory_that_runs_out_while_the_model_is_loaded_is_not_the_models_fault(
    store, make_spec, monkeypatch
):
    from peft_engine.tasks.classification import Classification

    def full(*_):
        raise RuntimeError("DefaultCPUAllocator: not enough memory: you tried to allocate 4 bytes.")

    monkeypatch.setattr(Classification, "load_model", full)
    folder, status = go(store, make_spec())
    assert (status, folder.record().reason) == (3, "out_of_memory")


def test_a_clock_that_is_put_back_makes_no_run_shorter_than_nothing(store, make_spec, monkeypatch):
    now = time.time

    def fail():
        patch.setattr(time, "time", lambda: now() - 3600)
        raise ValueError("something odd")

    with monkeypatch.context() as patch:
        at_step(patch, 2, fail)
        folder, _ = go(store, make_spec())
    assert 0 < folder.record().seconds < 600


def test_a_store_without_locks_is_refused_in_a_sentence(store, make_spec, monkeypatch):
    folder = store.create(make_spec())

    def none(*_, **__):
        raise OSError(errno.ENOLCK, "No locks available")

    with monkeypatch.context() as patch:
        patch.setattr(FileLock, "acquire", none)
        assert worker.work(folder) == 2
        record = folder.record()
    assert (record.status, record.reason) == ("failed", "refused")
    assert "No locks available" in record.problems[0].sentence()


def test_data_and_model_that_are_gone_by_the_end_cost_no_result(
    store, make_spec, tiny_model, tiny_data, tmp_path, monkeypatch
):
    """They lay on a stick that was taken out."""
    data = tmp_path / "mine.jsonl"
    shutil.copyfile(tiny_data, data)
    model = shutil.copytree(tiny_model, tmp_path / "model")
    hashed = library.data_set(str(data)).content_hash()
    spec = make_spec().model_copy(
        update={"data": (DataRef(key=str(data)),), "model": ModelRef(key=str(model))}
    )

    def take_out():
        data.unlink()
        shutil.rmtree(model)

    with monkeypatch.context() as patch:
        at_step(patch, 2, take_out)
        folder, status = go(store, spec)
    assert (status, folder.record().status) == (0, "finished")
    assert read_result(folder)["data_hash"] == hashed


def test_a_spec_that_cannot_be_run_is_refused_with_its_field(store, make_spec):
    folder, status = go(store, make_spec().model_copy(update={"task": "language_modelling"}))
    record = folder.record()
    assert (status, record.reason) == (3, "refused")
    assert "task" in {p.field for p in record.problems}


def test_data_that_changed_since_the_run_was_made_is_refused(store, make_spec, tiny_data, tmp_path):
    own = tmp_path / "mine.jsonl"
    own.write_bytes(tiny_data.read_bytes())
    spec = make_spec().model_copy(update={"data": (DataRef(key=str(own)),)})
    folder = store.create(resolve(spec).pinned())
    own.write_bytes(b"\n".join(tiny_data.read_bytes().splitlines()[:-1]))
    assert worker.work(folder) == 3
    assert "has changed since" in folder.record().problems[0].sentence()


def test_a_run_names_the_content_of_its_model_and_refuses_another_one(store, make_spec, tiny_model, tmp_path):
    mine = tmp_path / "mine"
    shutil.copytree(tiny_model, mine)
    spec = make_spec(epochs=0.1).model_copy(update={"model": ModelRef(key=str(mine))})
    folder, status = go(store, spec)
    assert status == 0
    named = folder.spec()
    assert named.model.content_hash == library.model(str(tiny_model)).content_hash()
    assert named.model_copy(update={"model": spec.model}) == written_out(spec)
    assert Predictor(folder).answer(rows_of("classification", ["good"], None))[0]["answer"] in ("good", "bad")

    weights = mine / "model.safetensors"
    content = bytearray(weights.read_bytes())
    content[-1] ^= 1
    weights.write_bytes(content)
    again = store.create(named)
    assert worker.work(again) == 3
    assert again.record().reason == "refused"
    assert again.record().problems[0].field == "model.content_hash"
    assert "not the one that this experiment was made with" in again.record().problems[0].sentence()
    with pytest.raises(EngineError, match="not the one"):
        Predictor(folder)


def test_a_second_worker_leaves_the_run_alone(store, make_spec, monkeypatch):
    monkeypatch.setattr(worker, "LOCK_SECONDS", 0.1)
    folder = store.create(make_spec())
    lock = folder.lock()
    lock.acquire()
    assert worker.work(folder) == 2
    assert not (folder.path / "events.jsonl").exists()
    lock.release()


def test_gathered_batches_equal_one_large_batch(store, make_spec):
    large, _ = go(store, make_spec(batch_size=16, max_steps=3, bucketing=False, early_stopping=False))
    small, _ = go(
        store, make_spec(batch_size=8, accumulation=2, max_steps=3, bucketing=False, early_stopping=False)
    )
    one, other = large.state().column("gradient_norm"), small.state().column("gradient_norm")
    # Dropout draws other numbers for other batch shapes; the count and the scale of what is seen agree.
    assert large.state().column("tokens_seen") == small.state().column("tokens_seen")
    assert other[0] == pytest.approx(one[0], rel=0.5)
