"""A search from the command line: trials are told as they end, the front is shown, a trial is run in full."""

import json

import pytest

from peft_engine import searching, worker
from peft_engine.contract.search import front
from peft_engine.contract.store import RunStore
from peft_engine.terminal import commands
from tests.terminal.test_lists_and_plans import document, fields, said


class Done:
    """A worker whose run is over when it has been started."""

    def poll(self):
        return 0


@pytest.fixture
def here(monkeypatch):
    """Runs are done in this process: each one more would take seconds to load its libraries."""
    monkeypatch.setattr(worker, "_be_modest", lambda: None)

    def start(folder):
        worker.work(folder)
        return Done()

    search = searching.search
    monkeypatch.setattr(searching, "search", lambda *given: search(*given, start=start))
    monkeypatch.setattr(commands, "launch", start)


@pytest.mark.usefixtures("here")
def test_a_search_and_one_of_its_trials(capsys, small, tmp_path):
    store = tmp_path / "store"
    asked = (
        *small.experiment("autopeft"),
        "--set",
        "trials=3",
        "--set",
        "first=2",
        "--set",
        "training.epochs=2",
    )
    status, out, _ = said(capsys, "run", *asked, "--store", store)
    assert status == 0
    parent = min(
        RunStore(store).ids(), key=lambda run: (RunStore(store).get(run).spec().parent is not None, run)
    )
    state = RunStore(store).get(parent).state()
    for trial in state.trials.values():
        assert (
            f"Trial {trial.number}: accuracy {trial.score:.4g}, {trial.parameters:,} numbers: layers" in out
        )
    told = document(capsys, "show", parent, "--store", store)
    best = front(state.trials.values(), True)
    assert [one["id"] for one in told["trials"]] == list(state.trials)
    assert {one["id"] for one in told["front"]} == {trial.child for trial in best}
    assert told["trials"][0]["changes"].keys() == {
        f"method.settings.{name}" for name in ("layers", "serial", "parallel", "prefix")
    }
    _, shown, _ = said(capsys, "show", parent, "--store", store)
    assert f"front, {best[0].child}" in shown
    listed = document(capsys, "runs", "--store", store)
    assert {run["id"]: run["parent"] for run in listed} == {
        parent: "",
        **dict.fromkeys((run["id"] for run in listed if run["id"] != parent), parent),
    }
    assert len(listed) == 5  # the search, its trials, and the chosen one in full
    assert RunStore(store).get("last").id == parent
    compared = document(capsys, "compare", "--store", store)
    assert [run["id"] for run in compared["runs"]] == [RunStore(store).bearer(RunStore(store).get(parent)).id]
    assert document(capsys, "compare", parent, "--store", store)["runs"] == compared["runs"]
    assert "part of" in said(capsys, "runs", "--store", store)[1]

    answers = document(capsys, "predict", parent, "--store", store, "the house is good")
    assert answers[0]["answer"] in ("good", "bad")

    _, shown, _ = said(capsys, "report", parent, "--store", store, "--to", tmp_path / "report")
    page = (tmp_path / "report" / "report.html").read_text(encoding="utf-8")
    table = page.split("<h2>Trials of the search")[1].split("</table>")[0]
    assert table.count("<tr") == 1 + 3
    assert table.count('chosen"') == 1
    assert all(f"<td>{one['id']}</td>" in table for one in told["trials"])
    assert (tmp_path / "report" / "search.png").is_file()
    refused = document(capsys, "export", parent, "--as", "peft", tmp_path / "out", "--store", store, status=2)
    assert fields(refused) == {"as"}  # there is a result, but no other library can hold it

    trial = told["front"][0]["id"]
    status, out, _ = said(capsys, "run", "--from-trial", trial, "--store", store, "--json")
    assert status == 0
    run = json.loads(out.splitlines()[0])["run"]
    spec, of_trial = (RunStore(store).get(name).spec() for name in (run, trial))
    assert (spec.parent, spec.member, spec.read_test, spec.training.epochs) == (None, "", True, 2)
    assert spec.method == of_trial.method
    assert document(capsys, "show", run, "--store", store)["metrics"]["accuracy"] >= 0


def test_what_is_no_trial_is_not_trained_out(capsys, tiny):
    told = document(capsys, "run", "--from-trial", tiny.run, "--store", tiny.store, status=2)
    assert "no trial of a search" in told["problems"][0]["sentence"]
