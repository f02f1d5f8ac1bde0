"""Ctrl Z takes back what was done last where one is: edits of the experiment, runs that were deleted."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from app.widgets.toast import Toast
from scripts import synthetic_run as synthetic
from scripts.synthetic_run import Script
from tests.app.pages.test_sweep_panel import make_sweep

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def press(key, modifier=CTRL):
    QTest.keyClick(QApplication.focusWidget(), key, modifier)


def editor(opened, field):
    card = opened.workbench.settings_card
    card.show_field(field)
    forms = [card._method_form, *card._fixed_forms]
    return next(row for form in forms if (row := form.row_of(field)) is not None).editor


def write(field, text, until):
    field.setFocus()
    until(lambda: QApplication.focusWidget() is field)
    field.lineEdit().selectAll()
    QTest.keyClicks(field, text)


def test_edits_of_several_fields_are_taken_back_in_their_order(window, until):
    """While the keyboard is in a field too: what was typed is an edit like all others."""
    opened = window()
    opened.activateWindow()
    experiment = opened.experiment
    rank, epochs = "method.settings.rank", "training.epochs"
    before = [experiment.value(name) for name in (rank, epochs)]
    write(editor(opened, rank), "12", until)
    write(editor(opened, epochs), "7", until)
    write(editor(opened, rank), "24", until)

    def values():
        return [experiment.value(name) for name in (rank, epochs)]

    assert values() == [24, 7]
    steps = [[12, 7], [12, before[1]], before]
    for wanted in steps:
        press(Qt.Key.Key_Z)
        assert values() == wanted
    press(Qt.Key.Key_Z)
    assert values() == before, "there is nothing left"
    for wanted, (key, modifier) in zip(
        [steps[1], steps[0], [24, 7]],
        [(Qt.Key.Key_Z, CTRL | SHIFT), (Qt.Key.Key_Y, CTRL), (Qt.Key.Key_Z, CTRL | SHIFT)],
        strict=True,
    ):
        press(key, modifier)
        assert values() == wanted
    assert editor(opened, rank).value() == 24, "the field shows it"


@pytest.fixture
def runs(store, window):
    for _ in range(3):
        synthetic.make_run(store, synthetic.spec(), Script(steps=2, until=2))
    opened = window()
    opened.activateWindow()
    opened.show_place("runs")
    return opened


def delete(opened, ids, until):
    page = opened.pages.runs
    left = len(opened.runs.records) - len(ids)
    page._choose(set(ids))
    page.delete.click()
    until(lambda: len(opened.runs.records) == left)


def listed(opened, ids, until):
    until(lambda: {record.id for record in opened.runs.records} == set(ids))


def test_deleted_runs_come_back_in_turn(runs, store, until):
    a, b, c = sorted(store.ids())
    runs.pages.runs.view.setFocus()
    delete(runs, [a], until)
    delete(runs, [b, c], until)
    runs.pages.runs.setFocus()
    press(Qt.Key.Key_Z)
    listed(runs, [b, c], until)
    press(Qt.Key.Key_Z)
    listed(runs, [a, b, c], until)
    press(Qt.Key.Key_Z)  # nothing is left to be brought back
    press(Qt.Key.Key_Z, CTRL | SHIFT)
    listed(runs, [b, c], until)
    press(Qt.Key.Key_Z)
    listed(runs, [a, b, c], until)


def test_the_notice_and_the_keys_undo_the_same_once(runs, store, until):
    ids = sorted(store.ids())
    delete(runs, ids[:1], until)
    toast = runs.findChild(Toast)
    runs.pages.runs.setFocus()
    press(Qt.Key.Key_Z)
    listed(runs, ids, until)
    next(b for b in toast.findChildren(QPushButton) if b.text().strip() == "Undo").click()
    runs.runs.list_runs()
    listed(runs, ids, until)
    assert not runs.news.isVisible()


def test_a_sweep_comes_back_to_its_trials_beside_what_came_meanwhile(store, window, until):
    sweep, trials = make_sweep(store)
    kept = [trial.id for trial in trials]
    opened = window()
    opened.activateWindow()
    opened.show_place("runs")
    listed(opened, [sweep.id, *kept], until)
    delete(opened, [sweep.id], until)
    new = synthetic.make_run(store, synthetic.spec(), Script(steps=2, until=2)).id
    opened.runs.list_runs()
    listed(opened, [new, *kept], until)
    delete(opened, [new], until)
    later = synthetic.make_run(store, synthetic.spec(), Script(steps=2, until=2)).id
    opened.pages.runs.setFocus()
    press(Qt.Key.Key_Z)
    listed(opened, [new, later, *kept], until)
    press(Qt.Key.Key_Z)
    listed(opened, [sweep.id, new, later, *kept], until)
    page = opened.pages.runs
    page._filtered("members")
    page._searched(sweep.id)
    assert page.shown.rowCount() == len(trials), "each is the sweep's again"
    press(Qt.Key.Key_Z, CTRL | SHIFT)
    listed(opened, [new, later, *kept], until)


def test_what_has_left_the_trash_cannot_come_back_and_that_is_said(runs, store, until):
    ids = sorted(store.ids())
    delete(runs, ids[:1], until)
    store.empty_trash()
    runs.pages.runs.setFocus()
    press(Qt.Key.Key_Z)
    until(lambda: runs.news.notice.text())
    assert runs.news.notice.text() == f"Run {ids[0]} cannot be brought back: it is no longer in the trash."


def test_elsewhere_the_keys_leave_the_experiment_alone(runs):
    runs.experiment.set("method.settings.rank", 16)
    for place in ("runs", "settings", "compare"):
        runs.show_place(place)
        runs.places.stack.currentWidget().setFocus()
        QTest.keyClick(runs, Qt.Key.Key_Z, CTRL)
        assert runs.experiment.value("method.settings.rank") == 16
    runs.show_place("workbench")
    QTest.keyClick(runs, Qt.Key.Key_Z, CTRL)
    assert runs.experiment.value("method.settings.rank") == 8
