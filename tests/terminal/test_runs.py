"""Runs from the command line: told live, found again, stopped, resumed, compared, asked, reported."""

import json
import shutil
import signal
import subprocess
import sys
import time

import psutil
import pytest
from safetensors.torch import load_file, save_file

from peft_engine import cli
from peft_engine.contract import events as e
from peft_engine.contract import fingerprint, library
from peft_engine.contract.commands import FILE
from peft_engine.contract.rows import read_rows
from peft_engine.contract.runstate import RunState
from peft_engine.contract.store import RunStore
from peft_engine.terminal import commands, follow
from peft_engine.terminal.request import spec_of
from peft_engine.training import checkpoint as ck
from scripts import synthetic_run
from scripts.tiny_experiment import make_model
from tests.terminal.conftest import ROOT, engine, environment
from tests.terminal.test_lists_and_plans import document, fields, said

PROMISED = {
    *("id", "status", "reason", "metrics", "trainable_parameters", "peak_memory_bytes", "seconds", "spec"),
}


def test_run_prints_one_event_a_line(tiny):
    told = [e.parse(json.dumps(line)) for line in tiny.events]
    assert [event.run for event in told] == [tiny.run] * len(told)
    assert isinstance(told[0], e.Started)
    assert told[-1].status == "finished"
    log = (tiny.store / "runs" / tiny.run / "events.jsonl").read_text().splitlines()
    assert [json.loads(line) for line in log] == tiny.events


def test_show_and_runs(capsys, tiny):
    told = document(capsys, "show", tiny.run, "--store", tiny.store)
    assert set(told) >= PROMISED
    assert (told["status"], told["reason"], told["id"]) == ("finished", "done", tiny.run)
    ended = tiny.events[-1]
    assert told["metrics"] == ended["metrics"]
    assert told["seconds"] == ended["seconds"] > 0
    assert told["peak_memory_bytes"] == ended["peak_memory_bytes"] > 0
    assert told["trainable_parameters"] == 2 * 2 * 8 * (32 + 32) + 32 * 2 + 2
    phases = told.pop("phases")
    assert [(p["name"], p["first"], p["last"]) for p in phases] == [("training", 0, told["steps_planned"])]
    assert told.pop("extras") == {}
    listed = document(capsys, "runs", "--store", tiny.store)
    assert told in listed
    assert document(capsys, "show", tiny.run[:-1], "--store", tiny.store)["id"] == tiny.run
    _, out, _ = said(capsys, "show", "last", "--store", tiny.store)
    assert "finished. All steps are done." in out
    assert tiny.run in said(capsys, "runs", "--store", tiny.store)[1]


def test_plan_says_what_the_run_counts(capsys, tiny):
    told = document(capsys, "plan", *tiny.experiment())
    counted = next(line for line in tiny.events if line["kind"] == "counted")
    for name in ("trainable_parameters", "method_parameters", "head_parameters", "total_parameters"):
        assert told[name] == counted[name]
    assert told["trainable_ratio"] == pytest.approx(counted["trainable_ratio"])


def test_what_is_over_is_not_told_or_resumed(capsys, tiny):
    for command in ("pause", "stop", "resume"):
        assert fields(document(capsys, command, tiny.run, "--store", tiny.store, status=2)) == {"run"}


def test_compare(capsys, tiny):
    told = document(capsys, "compare", "--store", tiny.store)
    assert tiny.run in {r["id"] for r in told["runs"]}
    one = document(capsys, "compare", tiny.run, "--store", tiny.store)
    assert [r["id"] for r in one["runs"]] == [tiny.run]
    assert one["groups"][0]["score"]["mean"] == pytest.approx(one["runs"][0]["metrics"]["accuracy"])
    assert "accuracy" in said(capsys, "compare", tiny.run, "--store", tiny.store)[1]


def test_predict(capsys, tiny, tmp_path):
    texts = ["the house is good", "bad [/b] :smile: \udcff"]
    told = document(capsys, "predict", "--store", tiny.store, tiny.run, *texts)
    assert [set(a) for a in told] == [{"answer", "probability", "probabilities"}] * 2
    for answer in told:
        assert sum(answer["probabilities"].values()) == pytest.approx(1, abs=1e-5)
        assert answer["probability"] == max(answer["probabilities"].values())
        assert answer["probabilities"][answer["answer"]] == answer["probability"]
    file = tmp_path / "ask.csv"
    file.write_text("sentence\nthe house is good\n")
    assert document(capsys, "predict", tiny.run, "--file", file, "--store", tiny.store) == told[:1]
    status, out, _ = said(capsys, "predict", tiny.run, "--store", tiny.store, *texts)
    assert status == 0
    assert "[/b] :smile:" in out
    nothing = document(capsys, "predict", tiny.run, "--store", tiny.store, status=2)
    assert fields(nothing) == {"texts"}
    file.write_text("words\nthe house\n")
    told = document(capsys, "predict", tiny.run, "--file", file, "--store", tiny.store, status=2)
    assert fields(told) == {"file"}


def test_predict_gives_the_answers_that_the_run_stored(capsys, tiny):
    """The same texts through the command line answer as they did in the run's own evaluation."""
    folder = tiny.store / "runs" / tiny.run
    stored = [json.loads(line) for line in (folder / "result" / "predictions.jsonl").read_text().splitlines()]
    (data,) = RunStore(tiny.store).get(tiny.run).spec().data
    rows = list(read_rows(library.data_set(data.key).files["test"]))
    texts = [rows[int(item["item"].removeprefix("test-"))]["text"] for item in stored]
    told = document(capsys, "predict", tiny.run, *texts, "--store", tiny.store)
    assert [answer["answer"] for answer in told] == [item["prediction"] for item in stored]
    for answer, item in zip(told, stored, strict=True):
        assert list(answer["probabilities"].values()) == pytest.approx(item["probabilities"], abs=1e-4)


def test_predict_needs_the_model_but_not_the_data(capsys, tiny):
    """The data may be gone when a run is asked; where the model is gone, a sentence says so."""
    ask = ("predict", tiny.run, "the house is good", "--store", tiny.store)
    away = tiny.data.with_suffix(".away")
    tiny.data.rename(away)
    try:
        assert document(capsys, *ask)[0]["answer"] in ("good", "bad")
    finally:
        away.rename(tiny.data)
    away = tiny.model.with_suffix(".away")
    tiny.model.rename(away)
    try:
        assert fields(document(capsys, *ask, status=2)) == {"model.key"}
    finally:
        away.rename(tiny.model)


def test_report(capsys, tiny, tmp_path):
    told = document(capsys, "report", tiny.run, "--to", tmp_path / "page", "--store", tiny.store)
    assert told["report"] == str(tmp_path / "page" / "report.html")
    assert sorted(told["files"]) == sorted(map(str, (tmp_path / "page").iterdir()))
    assert (tmp_path / "page" / "report.html").is_file()
    status, out, _ = said(capsys, "report", "last", "--store", tiny.store)
    assert status == 0
    assert "report.html" in out
    (tmp_path / "file").write_text("")
    told = document(
        capsys, "report", tiny.run, "--to", tmp_path / "file" / "x", "--store", tiny.store, status=2
    )
    assert fields(told) == {"to"}


def test_ctrl_c_twice_ends_the_run_at_once(small, tmp_path):
    """Exit status 130 and a sentence; what had been learned since the last checkpoint is lost, no more."""
    arguments = [*small.experiment(), "--store", str(tmp_path), "--set", "training.epochs=1000"]
    process = subprocess.Popen(
        [sys.executable, "-m", "peft_engine", "run", *arguments],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT, env=environment(),
    )  # fmt: skip
    store = RunStore(tmp_path)
    end = time.monotonic() + 100
    while not store.ids() or not store.get("last").state().steps:
        assert time.monotonic() < end
        time.sleep(0.1)
    for worker in psutil.Process(process.pid).children(recursive=True):
        worker.suspend()  # else it may have stopped by itself before the second time
    process.send_signal(signal.SIGINT)
    while not (store.get("last").path / FILE).exists():  # it has heard the first one
        assert time.monotonic() < end
        time.sleep(0.02)
    process.send_signal(signal.SIGINT)
    out, error = process.communicate(timeout=100)
    assert (process.returncode, error) == (130, b"")
    folder = store.get("last")
    assert f"Run {folder.id} was ended at once." in out.decode()
    assert not folder.alive()
    assert folder.state().ended is None


def test_ctrl_c_stops_the_run_which_can_be_resumed(capsys, small, tmp_path):
    """Exit status 130, a checkpoint, every event printed to the end; resumed, the run finishes."""
    arguments = [*small.experiment(), "--store", str(tmp_path), "--set", "training.epochs=1000"]
    arguments += ["--set", "training.early_stopping=false", "--json"]
    process = subprocess.Popen(
        [sys.executable, "-m", "peft_engine", "run", *arguments],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT, env=environment(),
    )  # fmt: skip
    assert process.stdout is not None
    for line in process.stdout:
        if json.loads(line)["kind"] == "step":
            break
    process.send_signal(signal.SIGINT)
    out, error = process.communicate(timeout=100)
    assert (process.returncode, error) == (130, b"")
    ended = json.loads(out.splitlines()[-1])
    assert (ended["kind"], ended["status"], ended["reason"]) == ("ended", "stopped", "asked")
    told = document(capsys, "show", "last", "--store", tmp_path)
    assert (told["status"], told["reason"]) == ("stopped", "asked")
    folder = RunStore(tmp_path).get("last")
    position = ck.load(ck.newest(folder.checkpoints))[0]
    assert position.step == told["step"] > 0
    # What was asked for is too long for a test: the rest of it is cut, nothing else is changed.
    spec = folder.path / "spec.toml"
    spec.write_text(spec.read_text().replace("[training]", f"[training]\nmax_steps = {position.step + 3}"))
    again = engine("resume", told["id"], "--store", tmp_path, "--json")
    assert again.status == 0, again.error
    lines = again.lines()
    assert {line["attempt"] for line in lines} == {2}
    assert next(line for line in lines if line["kind"] == "resumed")["from_step"] == position.step
    assert [line["step"] for line in lines if line["kind"] == "step"] == [
        position.step + i for i in (1, 2, 3)
    ]


def test_a_run_that_fails_says_why(small, tmp_path):
    """What only loading can show: a matrix inside has another size."""
    mine = tmp_path / "mine"
    shutil.copytree(small.model, mine)
    weights = mine / "model.safetensors"
    held = load_file(weights)
    name = next(name for name in held if name.endswith("intermediate.dense.weight"))
    save_file(held | {name: held[name][:-1].clone()}, weights, metadata={"format": "pt"})
    told = engine("run", *small.experiment(), "--model", mine, "--store", tmp_path / "store")
    assert told.status == 3
    assert "cannot be loaded" in told.error


@pytest.mark.parametrize("command", ["plan", "run"])
def test_a_device_that_is_not_there_is_a_wrong_request(capsys, small, tmp_path, command):
    """It is said at once, beside whatever else is wrong, and no run is left behind."""
    asked = (*small.experiment(), "--set", "hardware.device=cuda:77", "--store", tmp_path)
    told = document(capsys, command, *asked, status=2)
    assert [problem["field"] for problem in told["problems"]] == ["hardware.device"]
    assert "There is no device cuda:77 on this machine." in told["problems"][0]["sentence"]
    assert fields(document(capsys, command, *asked, "--model", "nothing", status=2)) == {
        "hardware.device",
        "model.key",
    }
    half = (*small.experiment(), "--set", "hardware.device=cpu", "--set", "hardware.precision=float16")
    assert fields(document(capsys, command, *half, "--store", tmp_path, status=2)) == {"hardware.precision"}
    assert RunStore(tmp_path).ids() == []


@pytest.fixture
def began(small, tmp_path, monkeypatch):
    """A store with a run that has begun, and its model, a copy; workers are not started."""
    monkeypatch.setattr(commands, "_go", lambda folder, chosen, *, wait: 0)
    mine = tmp_path / "mine"
    shutil.copytree(small.model, mine)
    store = tmp_path / "store"
    assert cli.main(["run", *small.experiment(), "--model", str(mine), "--store", str(store)]) == 0
    folder = RunStore(store).get("last")
    folder.hold_to_model(folder.spec(), library.model(str(mine)))
    return store, folder, mine


def test_a_model_that_is_another_one_by_now_is_a_wrong_request(capsys, began):
    store, folder, mine = began
    asked = {
        "plan": ("plan", folder.path / "spec.toml"),
        "run": ("run", folder.path / "spec.toml"),
        "resume": ("resume", folder.id),
    }
    for words in asked.values():
        assert said(capsys, *words, "--store", store)[0] == 0
    weights = mine / "model.safetensors"
    content = bytearray(weights.read_bytes())
    content[-1] ^= 1
    weights.write_bytes(content)
    runs = RunStore(store).ids()
    for words in asked.values():
        told = document(capsys, *words, "--store", store, status=2)
        assert fields(told) == {"model.content_hash"}
        assert "is not the one that this experiment was made with" in told["problems"][0]["sentence"]
    anew = (*asked["run"], "--model", mine)  # named anew, it is taken as it is now
    assert said(capsys, *anew, "--store", store)[0] == 0
    assert len(RunStore(store).ids()) == len(runs) + 1


def test_long_weights_are_hashed_before_a_run(capsys, began, monkeypatch):
    """A plan does not wait for gigabytes; a run, which must read them anyhow, does."""
    store, folder, mine = began
    monkeypatch.setattr(fingerprint, "SOON_READ_BYTES", 0)
    weights = mine / "model.safetensors"
    weights.write_bytes(weights.read_bytes()[:-1] + b"\x01")
    words = (folder.path / "spec.toml", "--store", store)
    assert said(capsys, "plan", *words)[0] == 0
    assert fields(document(capsys, "run", *words, status=2)) == {"model.content_hash"}
    assert fields(document(capsys, "plan", *words, status=2)) == {"model.content_hash"}  # it is known now


@pytest.mark.parametrize(("step", "told"), [(0, "test: accuracy 0.5"), (4, "test at step 4: accuracy 0.5")])
def test_what_makes_no_steps_is_tested_at_none(capsys, tmp_path, step, told):
    """A search trains nothing itself, nor does a base model that is asked as it is."""
    bars = follow._Bars(RunStore(tmp_path / "store").create(synthetic_run.spec("none")))
    event = e.Evaluated(part="test", metrics={"accuracy": 0.5}, main_metric="accuracy", step=step)
    bars(event, RunState())
    assert capsys.readouterr().out.startswith(told)


def test_demo(capsys, tmp_path, monkeypatch):
    """The demo's model is stood in for by a tiny one, and four steps must do."""
    make_model(tmp_path / "models" / "minilm-l6")
    monkeypatch.setenv("PEFT_WORKBENCH_HOME", str(tmp_path))

    def short(chosen):
        chosen.set = ["training.max_steps=4", "hardware.threads=1"]
        return spec_of(chosen)

    monkeypatch.setattr(commands, "spec_of", short)
    status, out, _ = said(capsys, "demo", "--store", tmp_path / "store", "--to", tmp_path / "page")
    assert status == 0
    assert "test at step 4: " in out
    assert "All steps are done." in out
    assert (tmp_path / "page" / "report.html").is_file()
    assert "report.html" in out.replace("\n", "")
    record = RunStore(tmp_path / "store").records()[0]
    assert (record.status, record.spec["data"][0]["key"], record.spec["method"]["key"]) == (
        "finished",
        "topic",
        "lora",
    )
    assert cli.main(["show", "last", "--store", str(tmp_path / "store")]) == 0


def test_figures_are_not_broken_over_lines(tiny):
    """However narrow the terminal: ids are to be copied, numbers to be searched."""
    told = engine("runs", "--store", tiny.store, COLUMNS="40")
    assert any(tiny.run in line and "2,114" in line for line in told.out.splitlines())
