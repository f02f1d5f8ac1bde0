"""The script that measures every method: it finds them, does nothing twice, and says what is wrong."""

import dataclasses
import os
import time

import pytest

from peft_engine import worker
from peft_engine.contract import events as e
from peft_engine.contract import taxonomy
from peft_engine.contract.eventlog import EventWriter
from peft_engine.contract.launch import launch
from peft_engine.contract.plan import resolve
from peft_engine.contract.spec import from_mapping
from peft_engine.contract.store import RunStore
from scripts import bench_methods as bench
from scripts.kill_runs import CRASHED, Forked
from scripts.tiny_experiment import make_data, make_model

FINE = bench.Outcome("finished", "done", 0.8, 0.7, 0.5, 100, 1000, 2**20, 9.0)


def row(method, *scores, data="sentiment", **changed):
    outcomes = tuple(dataclasses.replace(FINE, score=score, **changed) for score in scores)
    return bench.Row(bench.Case(method, method.upper(), data, None), outcomes)


def test_every_method_that_claims_the_task_is_found(starter_encoder):
    """Nobody keeps a list; what a card refuses is cured by the card's own advice, and said."""
    cases = list(bench.find_cases(("sentiment", "stories"), None, None))
    for data, task in (("sentiment", "classification"), ("stories", "language_modelling")):
        claimed = [key for key, m in taxonomy.methods().items() if task in m.card.tasks]
        found = [case.method for case in cases if case.data == data and "small-encoder" not in case.label]
        assert found == claimed
    bitfit = {case.data: case for case in cases if case.method == "bitfit"}
    assert bitfit["sentiment"].changed == ""
    assert bitfit["stories"].changed == "add_biases True"
    warp = next(case for case in cases if case.method == "warp")
    assert (warp.spec.model.key, warp.changed) == ("small-encoder", "on small-encoder"), (
        "it needs a whole model"
    )
    assert bitfit["stories"].spec.method.settings["add_biases"] is True
    beside = [case for case in cases if case.label == "Head only, small-encoder"]
    assert [(case.data, case.spec.model.key) for case in beside] == [("sentiment", "small-encoder")]


def test_what_is_made_of_finished_runs_gets_them(starter_encoder):
    (case,) = bench.find_cases(("sentiment",), ["lorahub"], 7)
    assert (case.refused, case.changed) == ("", "made of 2 runs of lora")
    runs = bench.earlier(case, case.spec.model_copy(update={"seed": 3}), 7)
    assert [(run.method.key, run.seed, run.training.max_steps) for run in runs] == [
        ("lora", 1300, 7),
        ("lora", 1301, 7),
    ]
    (plain,) = bench.find_cases(("sentiment",), ["l_lora"], 7)
    assert bench.earlier(plain, plain.spec, 7) == []


def test_an_ingredient_that_failed_is_told_and_nothing_is_made_of_it(
    starter_encoder, tmp_path, monkeypatch, capsys
):
    made = []

    def run(store, spec, start, *, with_start):
        folder = store.create(spec)
        made.append(spec.method.key)
        journal = EventWriter(folder.path, folder.id, 1)
        journal.write(e.Ended(status="failed", reason="out_of_memory", metrics={}))
        journal.close()
        return folder

    monkeypatch.setattr(bench, "run", run)
    chosen = ["--methods", "lorahub", "--data", "sentiment", "--steps", "3", "--store", str(tmp_path)]
    assert bench.main([*chosen, "--table-only"]) == 0
    assert made == []
    assert bench.main(chosen) == 1
    assert made == ["lora", "lora"]
    told = capsys.readouterr().out
    assert "lorahub              seed 0  failed: out_of_memory" in told
    assert "sentiment: LoRAHub failed: out_of_memory" in told


def test_what_is_not_measured_is_told(starter_encoder, tmp_path, capsys):
    assert bench.main(["--methods", "warp", "--data", "stories", "--store", str(tmp_path)]) == 2
    assert capsys.readouterr().err == "No such method serves the task of this data.\n"


@pytest.mark.skipif(not hasattr(os, "fork"), reason="forking is not known on Windows")
def test_a_worker_that_cannot_even_log_its_end_is_told(tmp_path, monkeypatch, capsys):
    """What goes wrong in a forked worker ends that worker, and never runs on as this process."""

    def work(folder):
        raise OSError("no room for a lock")

    monkeypatch.setattr(worker, "work", work)
    parent = os.getpid()
    store = RunStore(tmp_path / "store")
    spec = from_mapping(
        {
            "model": {"key": "small-encoder"},
            "data": [{"key": "sentiment"}],
            "task": "classification",
            "method": {"key": "lora"},
        }
    )
    folder = bench.run(store, spec, Forked, with_start=True)
    assert os.getpid() == parent
    assert "OSError: no room for a lock" in folder.log_file.read_text()
    assert f"{folder.id}: its worker ended with status {CRASHED}; see" in capsys.readouterr().err


def test_what_is_wrong_is_said():
    rows = [
        row("head_only", 0.55, 0.57),
        row("lora", 0.75, 0.77),
        row("low", 0.4, 0.6),
        row("like", 0.54, 0.56),
        row("stuck", 0.9, after=0.71),
        row("gone", 0.9, status="failed", reason="The memory ran out."),
    ]
    assert [judged.wrong for judged in bench.judged(rows)] == [
        "",
        "",
        "lies below head_only",
        "",
        "did not lower its loss",
        "failed: The memory ran out.",
    ]
    assert bench.judged(rows)[3].remark == "not to be told from head_only", "500 examples tell no 0.01"
    assert bench.judged(rows, whole=False)[2].wrong == "", "a few steps cannot be held against the reference"


def test_a_score_is_held_against_the_reference_on_its_own_model(starter_encoder):
    """What one method reaches on a small model says nothing beside head only on a large one."""
    cases = {
        case.label: case for case in bench.find_cases(("sentiment",), ["lora", "warp", "head_only"], None)
    }
    scores = {"LoRA": 0.55, "WARP": 0.5, "Head only": 0.7, "Head only, small-encoder": 0.49}
    assert set(scores) == set(cases)

    def wrong():
        rows = [bench.Row(cases[label], (dataclasses.replace(FINE, score=s),)) for label, s in scores.items()]
        return {judged.case.label: judged.wrong for judged in bench.judged(rows) if judged.wrong}

    assert wrong() == {"LoRA": "lies below head only"}
    scores["Head only, small-encoder"] = 0.6
    assert wrong()["WARP"] == "lies below head only, small-encoder"


def test_where_a_model_writes_less_loss_is_better():
    rows = [
        row("none", 3.0, data="stories", steps=0),
        row("a", 2.9, data="stories"),
        row("b", 3.1, data="stories"),
    ]
    assert [judged.wrong for judged in bench.judged(rows)] == ["", "", "lies below none"]


def test_the_page_tells_mean_and_spread():
    rows = [row("lora", 0.7, 0.8), row("ia3"), row("none", 3.0, data="stories", steps=0)]
    page = bench.document(bench.judged(rows), None)
    assert "| LORA | 0.750 | 0.071 | 2 | 0.700 | 0.500 | 1,000 | 1 | 9 |  |" in page
    assert "| NONE | 3.000 |  | 1 |  |  | 1,000 | 1 | 9 |  |" in page
    assert page.count("\n## ") == 2
    assert page.count("Not measured yet") == 1
    assert "Not measured yet: IA3." in page


def test_what_the_page_says_of_methods_that_were_measured_elsewhere_stays():
    before = bench.document(bench.judged([row("lora", 0.7), row("ia3", 0.6)]), None)
    later = bench.document(bench.judged([row("lora", 0.9), row("ia3")]), None, before)
    assert later == before.replace("| LORA | 0.700 |", "| LORA | 0.900 |")
    shorter = bench.document(bench.judged([row("lora", 0.9), row("ia3")]), 30, before)
    assert "Not measured yet: IA3." in shorter, "runs of another length are no answer"


def test_what_the_page_says_of_other_data_stays():
    both = [row("lora", 0.7), row("none", 3.0, data="stories", steps=0)]
    before = bench.document(bench.judged(both), None)
    page = bench.document(bench.judged([row("lora", 0.9)]), None, before)
    assert "| LORA | 0.900 |" in page
    assert "0.700 |  | 1" not in page
    assert page == before.replace("| LORA | 0.700 |", "| LORA | 0.900 |")


def test_a_finished_run_is_not_done_again(tmp_path):
    """A real run of a tiny model: validation read before the first step, and found again by its settings."""
    given = {
        "model": {"key": str(make_model(tmp_path / "model"))},
        "data": [{"key": str(make_data(tmp_path / "mine.jsonl", 120))}],
        "task": "classification",
        "method": {"key": "lora"},
        "training": {"max_steps": 20, "evaluate_every": 20, "batch_size": 8, "learning_rate": 5e-3},
        "hardware": {"device": "cpu", "threads": 1},
    }
    os.utime(
        tmp_path / "model" / "model.safetensors", (0, 0)
    )  # an id tells the second of its making, no less
    store = RunStore(tmp_path / "store")
    spec = resolve(from_mapping(given)).pinned()
    assert bench.find(store, spec) is None
    folder = bench.run(store, spec, launch, with_start=True)
    outcome = bench.read(folder)
    checks = [found for found in folder.state().evaluations if found.part == "validation"]
    assert (outcome.status, outcome.steps) == ("finished", 20)
    assert outcome.before == pytest.approx(checks[0].metrics["loss"])
    assert checks[0].step < 20
    assert outcome.after == pytest.approx(checks[-1].metrics["loss"])
    found = bench.find(store, spec)
    assert found is not None
    assert found.id == folder.id
    assert bench.find(store, spec.model_copy(update={"seed": 9})) is None
    weights = tmp_path / "model" / "model.safetensors"
    os.utime(weights, (time.time() + 9, time.time() + 9))
    assert bench.find(store, spec) is None, "other weights, another run"
