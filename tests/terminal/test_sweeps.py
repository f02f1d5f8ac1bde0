"""A sweep from the command line: its plan in words, its trials as they end, and what it refuses."""

import pytest

from peft_engine import searching, worker
from peft_engine.contract.search import number_of
from peft_engine.contract.spec import to_toml
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
def test_a_sweep_its_plan_and_the_same_again_from_its_file(capsys, small, tmp_path):
    store = tmp_path / "store"
    short = ("--set", "training.epochs=1")
    asked = (*small.experiment("lora"), *short, "--vary", "rank=2,4", "--vary", "schedule=linear,cosine")
    status, out, _ = said(capsys, "sweep", *asked, "--store", store)
    assert status == 0
    plan, _, rest = out.partition("Trying configurations")
    assert plan.splitlines()[-4:] == [
        "4 trials, then the best one in full.",
        "Rank: 2, 4",
        "Schedule: linear, cosine",
        "How long that takes is known after the first trial.",
    ]
    runs = RunStore(store)
    parent = runs.get("last")
    state, spec = parent.state(), parent.spec()
    assert spec.sweep.vary == {"method.settings.rank": "2,4", "training.schedule": "linear,cosine"}
    for trial in state.trials.values():
        assert (
            f"Trial {trial.number}: accuracy {trial.score:.4g}, {trial.parameters:,} numbers: rank " in rest
        )
    chosen = state.trials[state.ended.extras["search"]["chosen"]]
    assert f"Trial {chosen.number} is chosen" in " ".join(rest.split())
    _, shown, _ = said(capsys, "show", parent.id, "--store", store)
    assert "a sweep of lora" in shown
    assert all(run in shown for run in state.trials)
    compared = document(capsys, "compare", parent.id, "--store", store)
    assert [run["id"] for run in compared["runs"]] == [state.ended.extras["search"]["result"]]

    file = tmp_path / "sweep.toml"
    file.write_text(to_toml(spec), encoding="utf-8")
    again = ("--vary", "rank=2,4,8", "--by", "random", "--trials", "2", "--seeds", "2")
    status, out, _ = said(capsys, "sweep", file, *again, "--store", store)
    assert status == 0
    assert "2 trials, then the best one in full with 2 seeds." in out
    assert "About" in out.partition("Trying")[0]  # runs like its trials were done before
    second = runs.get("last")
    assert [number_of(spec.member) for _, spec in runs.members(second.id)].count(None) == 2
    compared = document(capsys, "compare", second.id, "--store", store)
    assert sorted(run["spec"]["seed"] for run in compared["runs"]) == [1, 2]


def test_what_stands_against_a_sweep(capsys, small, tmp_path):
    on = (*small.experiment("lora"), "--store", tmp_path / "store")
    told = document(capsys, "sweep", *on, status=2)
    assert told["problems"][0]["sentence"].startswith("Nothing is varied.")
    told = document(
        capsys, "sweep", *on, "--vary", "rank=0,4", "--vary", "learning_rate=soon..later", "--vary", "rnak=1",
        "--vary", "epochs=", status=2,
    )  # fmt: skip
    assert fields(told) == {
        "sweep.vary.method.settings.rank",
        "sweep.vary.training.learning_rate",
        "sweep.vary.rnak",
        "sweep.vary.training.epochs",
    }
    told = document(capsys, "sweep", *on, "--vary", "rank", "--trials", "1", status=2)
    assert fields(told) == {"--vary", "sweep.trials"}
    told = document(
        capsys, "sweep", *on, "--vary", "rank=1..128", "--vary", "learning_rate=1e-5..1e-1", "--points", "20",
        status=2,
    )  # fmt: skip
    assert "a sweep tries at most 200 of a grid" in told["problems"][0]["sentence"]
    assert RunStore(tmp_path / "store").ids() == []
