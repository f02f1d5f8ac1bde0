"""The queue from the command line: listed, changed, and worked off by real workers."""

import time

import pytest

from peft_engine.contract.queue import RunQueue
from peft_engine.contract.spec import to_toml
from peft_engine.contract.store import RunStore
from tests.terminal.conftest import engine
from tests.terminal.test_lists_and_plans import document, said


@pytest.fixture
def waiting(capsys, small, tmp_path, monkeypatch):
    """Three runs in a queue that nobody works off: (store, their ids in order)."""
    monkeypatch.setattr("peft_engine.contract.queue.start_queue", lambda store: None)
    store = tmp_path / "store"
    ids = [
        document(capsys, "run", *small.experiment(), "--seed", seed, "--store", store, "--queue")["id"]
        for seed in (1, 2, 3)
    ]
    return store, ids


def order(told):
    return [line["id"] for line in told["runs"]]


def test_what_is_put_in_is_listed_in_order(capsys, waiting):
    store, ids = waiting
    told = document(capsys, "queue", "--store", store)
    assert order(told) == ids
    assert [line["place"] for line in told["runs"]] == [1, 2, 3]
    assert {line["state"] for line in told["runs"]} == {"waiting"}
    assert (told["paused"], told["hold_until"], told["at_once"]) == (False, None, 1)
    _, out, _ = said(capsys, "queue", "list", "--store", store)
    assert out.index(ids[0]) < out.index(ids[1]) < out.index(ids[2])


def test_it_is_reordered_and_emptied(capsys, waiting):
    store, (a, b, c) = waiting
    assert order(document(capsys, "queue", "move", c, "--to", 1, "--store", store)) == [c, a, b]
    assert order(document(capsys, "queue", "--to", 2, "--store", store, "move", c)) == [a, c, b]
    assert order(document(capsys, "queue", "remove", a, "--store", store)) == [c, b]
    assert RunStore(store).get(a).record().status == "queued"
    assert order(document(capsys, "queue", "add", a, "--store", store)) == [c, b, a]
    assert order(document(capsys, "queue", "remove", a, b, "--delete", "--store", store)) == [c]
    assert RunStore(store).ids() == [c]


def test_files_of_experiments_are_put_in_and_one_wrong_word_puts_in_none(capsys, waiting, tmp_path):
    store, ids = waiting
    file = tmp_path / "mine.toml"
    file.write_text(to_toml(RunStore(store).get(ids[0]).spec()), encoding="utf-8")
    status, _, error = said(capsys, "queue", "add", file, "nobody", "--store", store)
    assert status == 2
    assert "0 runs are called nobody" in error
    assert len(RunStore(store).ids()) == 3
    assert len(order(document(capsys, "queue", "add", file, "--store", store))) == 4


def test_pause_hold_and_how_many_at_once_are_said(capsys, waiting):
    store, _ = waiting
    assert "It is paused" in said(capsys, "queue", "pause", "--store", store)[1]
    assert "the next run begins at" in said(capsys, "queue", "hold", "23:59", "--store", store)[1]
    told = document(capsys, "queue", "--store", store)
    assert not told["paused"]
    assert time.time() < told["hold_until"] <= time.time() + 24 * 3600
    assert "Up to 2 run at once" in said(capsys, "queue", "at-once", "2", "--store", store)[1]
    told = document(capsys, "queue", "go", "--store", store)
    assert (told["hold_until"], told["at_once"]) == (None, 2)


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("sort",), "The queue knows no sort. It knows: list, add"),
        (("add",), "No run is named."),
        (("move", "last"), "No place is named."),
        (("hold", "soon"), "soon is no time of day."),
        (("at-once", "many"), "many is no number of runs."),
        (("pause", "now"), "This is written: queue pause."),
    ],
)
def test_what_is_not_understood_is_said_in_a_sentence(capsys, tmp_path, words, sentence):
    status, _, error = said(capsys, "queue", *words, "--store", tmp_path / "store")
    assert status == 2
    assert sentence in error


@pytest.mark.long
def test_real_workers_work_it_off(small, tmp_path):
    store = tmp_path / "store"
    steps = ("--set", "training.max_steps=3")
    for seed in (1, 2):
        told = engine(
            "run", *small.experiment(), *steps, "--seed", seed, "--store", store, "--queue", "--json"
        )
        assert told.json()["place"] in (1, 2)
    told = engine("queue", "--wait", "--store", store, "--json")
    assert told.json()["runs"] == []
    records = sorted(RunStore(store).records(), key=lambda record: record.spec["seed"])
    assert [record.status for record in records] == ["finished", "finished"]
    began = [RunStore(store).get(record.id).state().first_time for record in records]
    assert began[1] >= began[0] + records[0].seconds  # one after the other
    assert RunQueue(RunStore(store)).read().entries == ()
