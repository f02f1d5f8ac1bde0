"""A race from the command line: from options or a file, told as its members end, compared at its end."""

import json

import pytest

from peft_engine import racing, worker
from peft_engine.contract.race import place_of
from peft_engine.contract.spec import read_toml, to_toml
from peft_engine.contract.store import RunStore
from peft_engine.terminal import commands
from tests.terminal.conftest import SHORT
from tests.terminal.test_lists_and_plans import document, fields, said

RACE = ("--seeds", "2", "--amount", "3", *SHORT)


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

    race = racing.race
    monkeypatch.setattr(racing, "race", lambda *given: race(*given, start))
    monkeypatch.setattr(commands, "launch", start)


def on(small, *methods):
    return (
        "--model",
        small.model,
        "--data",
        small.data,
        *(("--methods", ",".join(methods)) if methods else ()),
    )


@pytest.mark.usefixtures("here")
def test_a_race_and_the_same_again_from_its_file(capsys, small, tmp_path):
    store = tmp_path / "store"
    asked = (*on(small, "lora", "bitfit"), *RACE, "--set", "lora.rank=2", "--seed", "5")
    status, out, _ = said(capsys, "race", *asked, "--store", store)
    assert status == 0
    runs = RunStore(store)
    parent = runs.get("last")
    state, spec = parent.state(), parent.spec()
    assert [c.model_dump(exclude_defaults=True) for c in spec.race.contenders] == [
        {"method": "lora", "settings": {"rank": 2}},
        {"method": "bitfit"},
    ]
    assert (spec.seed, spec.race.seeds, spec.race.amount, spec.method.settings) == (5, 2, 3.0, {"rank": 2})
    lines = [
        f"{trial.number}. {name}, seed {seed}: accuracy {trial.score:.4g} on validation,"
        f" {trial.parameters:,} parameters learned"
        for trial, (name, seed) in zip(
            state.trials.values(),
            [("LoRA", 5), ("BitFit", 5), ("LoRA", 6), ("BitFit", 6)],
            strict=True,
        )
    ]
    places = [out.index(line) for line in lines]
    assert places == sorted(places)
    assert "Runs left: 4. They take about 1 min, until about " in out
    compared = out[out.index("finished. All steps are done.") :]
    assert "The one to take" in compared
    _, shown, _ = said(capsys, "show", parent.id, "--store", store)
    assert any(line.split() == ["runs", "of", "the", "race", "4", "of", "4"] for line in shown.splitlines())
    for trial, line in zip(state.trials.values(), lines, strict=True):
        assert trial.child in shown
        assert line.partition(":")[0] in shown
    refused = document(capsys, "predict", parent.id, "the house is good", "--store", store, status=2)
    assert "is a race and has no result of its own" in refused["problems"][0]["sentence"]

    file = tmp_path / "race.toml"
    file.write_text(to_toml(spec), encoding="utf-8")
    assert read_toml(file) == spec
    status, out, _ = said(capsys, "race", file, "--seeds", "1", "--store", store, "--json")
    assert status == 0
    events = [json.loads(line) for line in out.splitlines()]
    assert {event["run"] for event in events} == {runs.get("last").id}
    over = [event for event in events if event["kind"] == "trial" and event["state"] == "finished"]
    assert [event["changes"] for event in over] == [
        {"method.key": "lora", "seed": 5},
        {"method.key": "bitfit", "seed": 5},
    ]
    # The same seed, the same steps: the same score as before.
    assert [event["score"] for event in over] == [trial.score for trial in state.trials.values()][:2]
    assert (events[-1]["kind"], events[-1]["status"]) == ("ended", "finished")
    told = events[-1]["extras"]["race"]
    assert [list(one["members"]) for one in told["contenders"]] == [["5"], ["5"]]
    left = [
        event["seconds_left"] for event in events if event["kind"] == "progress" and "seconds_left" in event
    ]
    assert left[-1] == 0
    assert left == sorted(left, reverse=True)
    shown = document(capsys, "show", "last", "--store", store)
    assert shown["extras"]["race"]["amount"] == 3
    members = [spec.member for _, spec in runs.members(runs.get("last").id)]
    assert sorted(place_of(member) for member in members) == [(1, 5), (2, 5)]


def test_all_that_stands_against_a_race_at_once(capsys, small, tmp_path):
    store = ("--store", tmp_path / "store")
    told = document(capsys, "race", *on(small), "--seeds", "0", *store, status=2)
    assert fields(told) == {"methods", "race.seeds"}
    asked = on(small, "lora", "autopeft", "lorahub", "lora", "none")
    told = document(capsys, "race", *asked, "--equal", "minutes", "--at-once", "2", *store, status=2)
    assert fields(told) == {
        "race.amount",
        "race.at_once",
        "race.contenders.1.method",
        "race.contenders.2.method",
        "race.contenders.3",
        "race.contenders.4.method",
    }
    for problem in told["problems"]:
        number = problem["field"].removeprefix("race.contenders.")[:1]
        name = {"1": "AutoPEFT", "2": "LoRAHub", "3": "LoRA", "4": "No training"}.get(number, "")
        assert name in problem["sentence"]
    told = document(capsys, "race", *on(small, "lora", "nono"), "--set", "rank=4", *store, status=2)
    assert fields(told) == {"", "--set"}
    told = document(capsys, "race", *on(small, "lora"), "--set", "lora.rank=0", *store, status=2)
    assert fields(told) == {"race.contenders.0.settings.rank"}
