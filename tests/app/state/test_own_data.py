"""A user's file is read beside the window: short ones at once, long ones in a thread, with their problems."""

import json
import threading
import time

import pytest
from PySide6.QtWidgets import QPushButton

from app.bench.data_card import DataCard
from app.state import own_data
from app.state.data_reader import DataReader
from app.state.experiment import Experiment
from app.state.own_data import BeingReadError, OwnData
from peft_engine.contract import library
from peft_engine.contract.problems import EngineError
from peft_engine.contract.spec import from_mapping


@pytest.fixture
def until(qt_app):
    def wait(holds):
        end = time.monotonic() + 20
        while not holds():
            assert time.monotonic() < end, "it never came true"
            qt_app.processEvents()
            time.sleep(0.005)

    return wait


@pytest.fixture
def readers(monkeypatch):
    """The names of the threads in which data was read."""
    seen = []
    read = library._own_data

    def noting(*arguments):
        seen.append(threading.current_thread().name)
        return read(*arguments)

    monkeypatch.setattr(library, "_own_data", noting)
    return seen


def write(path, count, **columns):
    """JSON lines with a text and a label, and more columns of one value each."""
    rows = ({"text": f"text number {n} " + "word " * 20, "label": str(n % 2)} | columns for n in range(count))
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return str(path)


def long(path, **columns):
    made = write(path, 4000, **columns)
    assert path.stat().st_size > own_data.QUICK_BYTES
    return made


def test_built_in_and_short_data_is_there_at_once(qt_app, tmp_path, readers):
    files = OwnData()
    assert files.entry_of("topic").key == "topic"
    assert files.entry_of(write(tmp_path / "a.jsonl", 30)).rows == {"train": 30}
    assert readers == ["MainThread"]
    with pytest.raises(EngineError, match="no such file"):
        files.entry_of(str(tmp_path / "none.jsonl"))


def test_a_long_file_is_read_once_and_beside_the_window(qt_app, tmp_path, readers, until):
    files, key, told = OwnData(), long(tmp_path / "a.jsonl"), []
    files.read.connect(lambda: told.append(True))
    for _ in range(3):
        with pytest.raises(BeingReadError, match="being read"):
            files.entry_of(key)
    until(lambda: told)
    entry = files.entry_of(key)
    assert entry.rows == {"train": 4000}
    assert files.entry_of(key, {}, entry.task) == entry, "its own task is known with it"
    assert readers == ["own data"]
    with pytest.raises(BeingReadError):
        files.entry_of(long(tmp_path / "a.jsonl", more=1))
    until(lambda: len(told) == 2)


def test_what_is_wrong_with_a_long_file_is_told_without_reading_it_again(qt_app, tmp_path, readers, until):
    files, told = OwnData(), []
    files.read.connect(lambda: told.append(True))
    path = tmp_path / "a.jsonl"
    long(path)
    path.write_text(path.read_text() + '{"text": "", "label": "0"}\n')
    with pytest.raises(BeingReadError):
        files.entry_of(str(path))
    until(lambda: told)
    for _ in range(2):
        with pytest.raises(EngineError, match=r"Row 4001 of .* nothing usable in the column text"):
            files.entry_of(str(path))
    assert readers == ["own data"]


def test_an_experiment_waits_for_its_data_and_then_can_be_launched(qt_app, tmp_path, readers, until):
    experiment, changes = Experiment(), []
    experiment.changed.connect(changes.append)
    experiment.set("data.0.key", long(tmp_path / "a.jsonl"))
    assert experiment.plan is None
    assert [p.field for p in experiment.problems] == ["data.0.key"]
    assert "are being read and checked" in experiment.problems[0].sentence()
    until(lambda: experiment.plan is not None)
    assert changes[-1].touches("data")
    assert experiment.problems == ()
    assert experiment.plan.data.rows == {"train": 4000}
    assert readers == ["own data"], "the plan takes what was read, and reads nothing itself"


def test_the_card_says_so_and_offers_to_name_the_columns_afterwards(qt_app, tmp_path, until):
    asked = []
    rows = ({"one": f"{n} " + "word " * 20, "two": str(n % 2)} for n in range(4000))
    path = tmp_path / "odd.jsonl"
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    experiment = Experiment()
    card = DataCard(experiment, DataReader())
    card.bring_asked.connect(lambda paths, number: asked.append((paths, number)))
    card.use(str(path))
    assert "being read" in card._about.text()
    until(lambda: card._banner.text())
    card._banner.findChild(QPushButton).click()
    assert asked == [((path,), 0)]
    experiment.set("data.0.columns", {"text": "one", "label": "two"})
    until(lambda: experiment.plan is not None)
    assert card._about.text() != ""
    assert card._banner.text() == ""


def test_the_experiment_of_a_run_is_opened_without_waiting_for_its_pairs(qt_app, tmp_path, readers, until):
    path = tmp_path / "pairs.jsonl"
    rows = (
        {"text_a": f"one {n} " + "word " * 20, "text_b": "two", "label": "ab"[n % 2]} for n in range(4000)
    )
    path.write_text("".join(json.dumps(row) + "\n" for row in rows))
    given = {"model": {"key": "small-encoder"}, "data": [{"key": str(path)}], "method": {"key": "lora"}}
    experiment = Experiment()
    experiment.load(from_mapping(given | {"task": "pair_classification", "training": {"epochs": 9.0}}))
    until(lambda: experiment.plan is not None)
    assert experiment.plan.spec.training.epochs == 9.0
    assert set(readers) == {"own data"}
