"""Data that is dropped on the window comes into the library by the real process, and into the experiment."""

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent

from app.data_import.dialog import DataImportDialog
from app.shell.drop import DropTarget, kind_of
from peft_engine.contract import library, paths
from peft_engine.contract.imports import jobs_folder

CARRIED = []
"""Events do not keep what they carry."""


def carried(*paths):
    data = QMimeData()
    CARRIED.append(data)
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def enters(data):
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    return QDragEnterEvent(QPointF(9, 9).toPoint(), Qt.DropAction.CopyAction, data, buttons, keys)


def drops(data):
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    return QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, buttons, keys)


@pytest.fixture
def pairs(tmp_path):
    """Sources and targets, which the model at hand cannot learn."""
    file = tmp_path / "Meine Sätze.csv"
    rows = "".join(f"Der Satz {n}.;The sentence {n}.\n" for n in range(60))
    file.write_bytes(("source;target\n" + rows).encode("cp1252"))
    return file


@pytest.mark.timeout(60)
def test_a_file_that_is_dropped_is_learned_after_one_button(store, window, until, pairs):
    made = window()
    experiment = made.experiment
    before = (experiment.value("data"), experiment.value("model.key"))
    data = carried(pairs)
    made.drop.eventFilter(made, enters(data))
    assert made.drop.words() == "Let go to bring this data in."
    assert made.drop.geometry() == made.rect()
    made.drop.dropEvent(drops(data))
    assert made.drop.words() == ""
    until(lambda: made.findChild(DataImportDialog))
    dialog = made.findChild(DataImportDialog)
    until(lambda: dialog.state.report is not None, 30)
    assert dialog.side.task.value() == "text_to_text"
    assert "cannot learn this" in dialog.side._model.text()
    dialog.use.click()
    until(lambda: experiment.value("data") != before[0], 30)
    assert [ref["key"] for ref in experiment.value("data")] == ["meine-sätze"]
    entry = library.data_set("meine-sätze")
    assert (entry.title, entry.task, entry.rows) == (
        "Meine Sätze",
        "text_to_text",
        {"train": 48, "validation": 6, "test": 6},
    )
    assert "text_to_text" in library.model(experiment.value("model.key")).tasks
    assert experiment.plan is not None
    assert not any(jobs_folder().iterdir())
    experiment.undo()
    assert (experiment.value("data"), experiment.value("model.key")) == before, "one step"


@pytest.mark.timeout(60)
def test_closing_the_window_leaves_no_half_data(store, window, until, pairs):
    made = window()
    made.ways.bring_data((pairs,))
    dialog = made.findChild(DataImportDialog)
    until(lambda: dialog.state.report is not None, 30)
    dialog.use.click()
    made._may_close = True
    made.close()
    assert not any(jobs_folder().iterdir())
    assert [entry for entry in library.data_sets() if not entry.built_in] == []
    assert not (paths.home() / "data" / "meine-sätze").exists()


def test_packs_and_models_go_their_own_ways(store, window, until, tmp_path, monkeypatch):
    pack, model = tmp_path / "class.peftpack", tmp_path / "model"
    pack.write_text("x")
    model.mkdir()
    (model / "config.json").write_text("{}")
    assert kind_of((pack,)) == "pack"
    assert kind_of((model,)) == "model"
    assert kind_of((pack, model)) == "data"
    made, opened = window(), []
    monkeypatch.setattr(made.pages.learn, "open_pack", opened.append)
    made.drop.eventFilter(made, enters(carried(pack)))
    assert made.drop.words() == "Let go to open this classroom pack."
    made.drop.dropEvent(drops(carried(pack)))
    made.drop.dropEvent(drops(carried(model)))
    until(lambda: made.place().key == "models")
    assert opened == [pack]
    assert made.findChild(DataImportDialog) is None


def test_what_is_no_file_is_not_taken(qt_app, show, tmp_path):
    from PySide6.QtWidgets import QWidget

    target = DropTarget(show(QWidget()), kinds=("data",))
    text = QMimeData()
    text.setText("some words")
    pack = tmp_path / "class.peftpack"
    pack.write_text("x")
    for data in (text, carried(tmp_path / "not there.csv"), carried(pack)):
        event = enters(data)
        target.dragEnterEvent(event)
        assert not event.isAccepted()
        assert target.words() == ""


def test_keys_and_the_palette_lead_there(store, window, until):
    made = window()
    made.keys.acts["bring_data"]()
    dialog = made.findChild(DataImportDialog)
    assert dialog.empty.isVisible()
    dialog.reject()
    made.keys.finding._fill()
    found = {entry.key for entry in made.keys.finding.finder.find("bring data")}
    assert {"bring_data"} <= found
