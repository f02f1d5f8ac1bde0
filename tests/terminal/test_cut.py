"""`cut` says at once what stands in its way, and leaves no run behind."""

import json
import shutil

import pytest

from peft_engine import cli
from peft_engine.contract import library
from peft_engine.contract.store import RunStore
from peft_engine.terminal import commands
from tests.terminal.test_lists_and_plans import document, fields


@pytest.fixture
def made(small, tmp_path, monkeypatch, capsys):
    """made(method) -> a run that has not begun, on a copy of the model; workers are not started."""
    monkeypatch.setattr(commands, "_go", lambda folder, chosen, *, wait: 0)
    mine, store = tmp_path / "mine", tmp_path / "store"
    shutil.copytree(small.model, mine)

    def make(method):
        asked = ["run", *small.experiment(method), "--model", str(mine), "--store", str(store)]
        assert cli.main(asked) == 0
        capsys.readouterr()  # what was understood of the data
        folder = RunStore(store).get("last")
        folder.hold_to_model(folder.spec(), library.model(str(mine)))
        return folder

    return make


def finish(folder):
    folder.result.mkdir()
    (folder.result / "result.json").write_text(json.dumps({"format": 1, "labels": ["bad", "good"]}))


def refused(capsys, folder, rank, run=""):
    """The problem of a cut that cannot be made: field and sentence. Exit status 2, and no new run."""
    store = folder.path.parent.parent
    before = RunStore(store).ids()
    told = document(
        capsys, "cut", run or folder.id, "--rank", rank, "--store", store, "--no-follow", status=2
    )
    assert RunStore(store).ids() == before
    (problem,) = told["problems"]
    assert fields(told) == {problem["field"]}
    return problem["field"], problem["sentence"]


def test_a_run_that_is_not_there(capsys, made):
    field, sentence = refused(capsys, made("dylora"), 2, "20000101-000000-none")
    assert field == "run"
    assert "20000101-000000-none" in sentence


def test_a_run_that_has_no_result_yet(capsys, made):
    folder = made("dylora")
    assert refused(capsys, folder, 2) == (
        "run",
        f"Run {folder.id} has no result yet. Let it finish first, or resume it.",
    )


def test_a_method_whose_results_have_one_rank(capsys, made):
    folder = made("lora")
    finish(folder)
    field, sentence = refused(capsys, folder, 2)
    assert field == "run"
    assert sentence.startswith("The result of LoRA cannot be cut to another rank.")


@pytest.mark.parametrize("rank", [-1, 0, 9])
def test_a_rank_that_it_does_not_have(capsys, made, rank):
    folder = made("dylora")
    finish(folder)
    field, sentence = refused(capsys, folder, rank)
    assert field == "rank"
    assert sentence == f"Run {folder.id} can be cut to the ranks from 1 to 8. Choose one of them."


def test_a_model_that_has_gone_or_is_another_one_by_now(capsys, made, tmp_path):
    folder = made("dylora")
    finish(folder)
    weights = tmp_path / "mine" / "model.safetensors"
    content = bytearray(weights.read_bytes())
    content[-1] ^= 1
    weights.write_bytes(content)
    field, sentence = refused(capsys, folder, 2)
    assert field == "model.content_hash"
    assert "is not the one that this experiment was made with" in sentence
    shutil.rmtree(tmp_path / "mine")
    assert refused(capsys, folder, 2)[0] == "model.key"
