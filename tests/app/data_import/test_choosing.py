"""Imported data sets in the dialog in which data is chosen: their names, and how they go."""

import pytest

from app.bench.chooser import Offer
from app.bench.data_chooser import DataChooser, NameDialog, removal_words
from app.shell.question import Question
from app.state.names import data_title
from peft_engine.contract import library
from peft_engine.contract.data_removal import runs_with
from peft_engine.contract.imports import FORMAT
from peft_engine.contract.store import RunRecord

CARD = """\
format = {format}
key = "mine"
title = "My own"
task = "classification"
sentence = ""
labels = ["a", "b"]
columns = {{ text = "text", label = "label" }}
rows = {{ train = 2 }}
"""


@pytest.fixture
def chooser(store, show, qt_app):
    """The dialog, with an imported data set at hand that two runs have learned from."""
    from PySide6.QtWidgets import QWidget

    from app.state.names import forget_titles
    from peft_engine.contract import paths

    folder = paths.home() / "data" / "mine"
    folder.mkdir(parents=True)
    rows = '{"text": "x", "label": "a"}\n{"text": "y", "label": "b"}\n'
    (folder / "train.jsonl").write_text(rows, encoding="utf-8")
    (folder / "card.toml").write_text(CARD.format(format=FORMAT), encoding="utf-8")
    forget_titles()
    spec = {"data": [{"key": "topic"}, {"key": "mine"}]}
    records = [
        RunRecord(id="one", status="finished", spec=spec),
        RunRecord(id="two", status="finished", spec=spec),
        RunRecord(id="trial", status="finished", spec=spec, parent="two"),
        RunRecord(id="other", status="finished", spec={"data": [{"key": "topic"}]}),
    ]
    assert [record.id for record in runs_with("mine", records)] == ["one", "two"]

    def offers():
        return [Offer(entry.key, entry.title, entry.sentence, "") for entry in library.data_sets()]

    waiting = []
    own = ("Bring", lambda _: "")
    made = DataChooser("Choose", offers, "topic", own, lambda: records, lambda: waiting, show(QWidget()))
    made.of_test, made.in_queue = records, waiting
    yield show(made)
    forget_titles()


def at(chooser, key):
    for number in range(chooser._list.count()):
        chooser._list.setCurrentRow(number)
        if chooser.at() == key:
            return
    raise AssertionError(f"{key} is not offered")


def test_only_what_was_imported_can_be_changed(chooser):
    assert not chooser.rename.isVisible()
    at(chooser, "mine")
    assert chooser.rename.isVisible()
    assert chooser.remove.isVisible()


def test_another_name_leaves_the_key(chooser, monkeypatch):
    at(chooser, "mine")
    monkeypatch.setattr(NameDialog, "exec", lambda self: self.field.set_value("Questions of mine") or 1)
    chooser.rename.click()
    assert library.data_set("mine").title == data_title("mine") == "Questions of mine"
    assert chooser.at() == "mine"


def test_who_removes_data_is_told_what_runs_have_learned_from_it(chooser, settle):
    at(chooser, "mine")
    chooser.remove.click()
    asked = chooser.findChild(Question)
    assert asked.windowTitle() == "Remove My own from the library?"
    assert asked.accessibleDescription() == removal_words(("one", "two"))
    assert asked.accessibleDescription().startswith("2 runs have learned from it: one, two. They keep")
    asked.buttons["remove"].click()
    settle()
    assert "mine" not in {entry.key for entry in library.data_sets()}
    assert chooser.at() == "topic"
    assert not chooser.remove.isVisible()


def test_data_that_a_run_needs_now_stays(chooser):
    at(chooser, "mine")
    spec = {"data": [{"key": "mine"}]}
    chooser.of_test[:0] = [
        RunRecord(id="now", status="running", spec=spec),
        RunRecord(id="soon", status="queued", spec=spec),
        RunRecord(id="off", status="queued", spec=spec),  # taken off the queue
    ]
    chooser.in_queue.append("soon")
    chooser.remove.click()
    assert chooser.findChild(Question) is None
    chooser._remove("mine")  # it began while the question was open
    assert "mine" in {entry.key for entry in library.data_sets()}
    assert chooser.trouble.text().startswith("2 runs learn from mine, or wait to: now, soon.")
    told = removal_words(("a", "b", "c", "d", "e"))
    assert told.startswith("5 runs have learned from it: a, b, c and 2 more.")


def test_data_that_is_gone_already_is_said(chooser):
    from peft_engine.contract import imported

    at(chooser, "mine")
    imported.remove("mine")
    chooser._remove("mine")
    assert chooser.trouble.text().startswith("There is no imported data set called mine.")
