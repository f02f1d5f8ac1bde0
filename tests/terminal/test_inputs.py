"""Finished runs on the command line: planned with, refused in words, deleted only when that is meant."""

import json

import pytest

from peft_engine.cli import main
from peft_engine.contract import ingredients
from peft_engine.contract.plan import resolve
from peft_engine.contract.spec import from_mapping, read_toml
from peft_engine.contract.store import RunStore
from tests.contract.test_ingredients import finished

EXPERIMENT = ("--model", "small-encoder", "--data", "sentiment", "--method", "lorahub")


@pytest.fixture
def store(tmp_path):
    return RunStore(tmp_path / "store")


@pytest.fixture
def say(store, capsys):
    """say(*arguments) -> (exit status, JSON that was printed)."""

    def run(*arguments):
        status = main([*map(str, arguments), "--store", str(store.root), "--json"])
        return status, json.loads(capsys.readouterr().out)

    return run


def test_a_plan_with_runs_by_the_beginnings_of_their_ids(store, say):
    ids = [finished(store), finished(store, value=2.0)]
    status, told = say("plan", *EXPERIMENT, "--inputs", f"{ids[0]}, {ids[1]}")
    assert status == 0
    assert (told["trainable_parameters"], told["steps"], told["learning_rate"]) == (2, 40, None)
    assert [each["run"] for each in told["spec"]["inputs"]] == ids
    assert say("plan", *EXPERIMENT, "--inputs", f"last,{store.ids()[0]}")[0] == 0
    status, told = say("plan", *EXPERIMENT, "--inputs", f"{ids[0]},nothing", "--set", "rank=4")
    assert status == 2
    assert {problem["field"] for problem in told["problems"]} == {"inputs.0", "inputs.1"}
    status, told = say("plan", *EXPERIMENT)
    assert [problem["field"] for problem in told["problems"]] == ["inputs"]


def test_a_search_without_gradients_is_planned_in_tries(store, capsys):
    ids = [finished(store), finished(store, value=2.0)]
    assert main(["plan", *EXPERIMENT, "--inputs", ",".join(ids), "--store", str(store.root)]) == 0
    told = capsys.readouterr().out
    assert "40 tries without gradients" in told
    assert "learning rate" not in told


def test_runs_named_in_a_file_are_left_behind_by_another_method(store, say, tmp_path):
    ids = [finished(store), finished(store, value=2.0)]
    file = tmp_path / "mix.toml"
    names = ", ".join(f'"{run}"' for run in ids)
    file.write_text(
        f'inputs = [{names}]\ntask = "classification"\nmodel.key = "small-encoder"\n'
        '[[data]]\nkey = "sentiment"\n[method]\nkey = "lorahub"\n'
    )
    assert [ref.run for ref in read_toml(file).inputs] == ids
    status, told = say("plan", file)
    assert (status, told["trainable_parameters"]) == (0, 2)
    status, told = say("plan", file, "--method", "lora")
    assert status == 0
    assert not told["spec"].get("inputs")


def test_a_used_run_is_deleted_only_by_force(store, say):
    ids = [finished(store), finished(store, value=2.0)]
    given = {"model": {"key": "small-encoder"}, "data": [{"key": "sentiment"}], "task": "classification"}
    wanted = from_mapping(given | {"method": {"key": "lorahub"}, "inputs": ids})
    made = ingredients.create(store, resolve(wanted, find=ingredients.in_store(store)).pinned())
    status, told = say("delete", *ids)
    assert status == 2
    assert [made.id in problem["sentence"] for problem in told["problems"]] == [True, True]
    assert len(store.ids()) == 3
    assert say("delete", ids[0], "--force") == (0, {"deleted": [ids[0]]})
    assert say("delete", ids[1], made.id) == (0, {"deleted": [ids[1], made.id]})
    assert store.ids() == []
