"""The queue in the window: launching behind a run, the run bar, the panel, and closing over it."""

import subprocess
import sys
import time

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from app.i18n import install_pseudo_language
from app.shell.question import Question
from app.shell.queue_panel import QueuePanel
from app.shell.regions import tab_chain
from app.state.demo import demo_spec
from app.state.queue import queued_words
from app.state.runs import RunQueued
from app.theme.theme import theme
from peft_engine.contract import library
from peft_engine.contract.eventlog import EventWriter
from peft_engine.contract.events import Ended, Started
from peft_engine.contract.plan import resolve
from peft_engine.contract.queue import RunQueue
from peft_engine.contract.spec import DataRef
from scripts import synthetic_run as synthetic
from scripts.synthetic_run import Script
from tests.app.shell.test_window import unmarked


@pytest.fixture(autouse=True)
def nobody_works(monkeypatch):
    """Nobody works the queue off; the stores that somebody was started for."""
    started = []
    monkeypatch.setattr("peft_engine.contract.queue.start_queue", started.append)
    return started


@pytest.fixture
def held(store):
    """A running run."""
    folder = store.create(synthetic.spec())
    synthetic.write_attempt(folder, Script(until=412, end="", began=time.time() - 92))
    lock = folder.lock()
    lock.acquire()
    yield folder
    lock.release()


def put_in(store, count):
    runs = [store.create(synthetic.spec(seed=seed)).id for seed in range(11, 11 + count)]
    RunQueue(store).add(runs)
    return runs


def panel_of(window, until):
    until(lambda: window.queue.count)
    window.run_bar.queue.click()
    found = window.findChild(QueuePanel)
    assert found is not None
    return found


def shown(panel):
    return [line.run for line in panel.list._shown()]


def choose(panel, run):
    panel.list.setCurrentRow(shown(panel).index(run))
    panel.list.setFocus()


def test_what_is_launched_while_a_run_is_on_waits_and_says_so(store, held, window, until, nobody_works):
    opened = window()
    until(lambda: opened.runs.running())
    opened.launch(synthetic.spec(seed=7))
    until(lambda: opened.queue.count == 1)
    until(lambda: opened.news.notice.text())
    assert opened.news.notice.text() == "LoRA, seed 7 waits behind LoRA, seed 1."
    said = [label.text() for label in opened.news.notice.findChildren(QLabel)]
    assert "It starts by itself when its turn comes." in said
    assert opened.run_bar.queue.accessibleName() == "Queue: 1"
    assert nobody_works == [store.root]
    (run,) = RunQueue(store).read().waiting
    assert store.get(run).spec().seed == 7
    assert not store.get(run).alive()
    RunQueue(store).begin(run, time.time())  # its turn comes
    until(lambda: not opened.news.notice.text())
    assert opened.run_bar.queue.accessibleName() == "Queue"


def test_runs_that_wait_behind_their_like_are_told_apart_and_told_where_they_were_launched(
    store, held, window, until, nobody_works
):
    opened = window()
    until(lambda: opened.runs.running())
    behind = opened.runs.running()[0].spec
    other = next(entry.key for entry in library.data_sets() if entry.key != behind.data[0].key)
    again = behind.model_copy(update={"data": (DataRef(key=other),)})
    run, told = queued_words(RunQueued("run", again, opened.runs.running()[0]))[0].split(" waits behind ")
    assert run != told.rstrip(".")
    opened.launch(synthetic.spec(seed=7))
    until(lambda: opened.news.notice.text())
    opened.ways.show_place("models")
    assert not opened.news.isVisible()
    opened.news.trouble("The settings could not be kept.")
    opened.ways.show_place("runs")
    assert opened.news.notice.text() == "The settings could not be kept.", "trouble stays until it was read"


def test_a_demo_that_waits_tells_how_long_the_last_one_took(store, held, window, until):
    """Nobody has said how many passes it makes; of a run that is over they are known."""
    last = Script(steps=50, until=50, began=time.time() - 60)
    synthetic.make_run(store, resolve(demo_spec()).pinned(), last)
    opened = window()
    until(lambda: opened.runs.running())
    opened.launch(demo_spec())
    until(lambda: "the last one like it took" in "".join(line.facts for line in opened.queue.lines()))


def test_what_is_launched_behind_a_worker_that_still_loads_waits_for_it(store, window, until, monkeypatch):
    loading = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    monkeypatch.setattr("app.training_thread.launch", lambda folder: loading)
    opened = window()
    opened.launch(synthetic.spec(seed=1))
    until(lambda: opened.runs.running())
    (first,) = store.ids()
    assert not store.get(first).alive()  # nobody can see it by its lock
    opened.launch(synthetic.spec(seed=2))
    until(lambda: opened.queue.count == 1)
    assert RunQueue(store).read().begun == (first,)
    loading.communicate(b"\n")


def test_what_is_launched_while_others_have_their_turn_first_waits_too(store, window, until):
    (first,) = put_in(store, 1)
    opened = window()
    until(lambda: opened.queue.count == 1)
    assert opened.runs.must_wait()
    RunQueue(store).pause()
    until(lambda: opened.queue.queue.paused)
    assert not opened.runs.must_wait()  # nothing else would begin, so it starts at once
    RunQueue(store).go()
    RunQueue(store).remove([first])
    until(lambda: opened.queue.count == 0)
    assert not opened.runs.must_wait()


def test_a_window_starts_what_works_the_queue_off_unless_it_is_paused(store, window, until, nobody_works):
    put_in(store, 1)
    RunQueue(store).pause()
    opened = window()
    until(lambda: opened.queue.count == 1)
    assert nobody_works == []
    opened.queue.go()
    until(lambda: nobody_works == [store.root])
    opened._may_close = True
    opened.close()
    nobody_works.clear()
    window()
    until(lambda: nobody_works == [store.root])


def test_the_keyboard_reorders_and_takes_out(store, window, until):
    a, b, c = put_in(store, 3)
    panel = panel_of(window(), until)
    assert shown(panel) == [a, b, c]
    choose(panel, a)
    QTest.keyClick(panel.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    until(lambda: shown(panel) == [b, a, c])
    QTest.keyClick(panel.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    until(lambda: shown(panel) == [a, b, c])
    assert panel.list.chosen().run == a
    assert not panel.up.isEnabled()
    choose(panel, b)
    QTest.keyClick(panel.list, Qt.Key.Key_Delete)
    until(lambda: shown(panel) == [a, c])
    assert store.get(b).record().status == "queued"  # kept
    assert RunQueue(store).read().waiting == (a, c)


def test_a_row_that_is_dragged_comes_to_the_place_where_it_is_dropped(store, held, window, until):
    a, b, c = put_in(store, 3)
    RunQueue(store).begin(a, time.time())
    lock = store.get(a).lock()
    with lock:
        panel = panel_of(window(), until)
        until(lambda: shown(panel) == [a, b, c])
        assert not panel.list.item(0).flags() & Qt.ItemFlag.ItemIsDragEnabled  # it runs
        model = panel.list.model()
        assert model.moveRow(QModelIndex(), 2, QModelIndex(), 1)  # what a drop does
        until(lambda: RunQueue(store).read().waiting == (c, b))
        until(lambda: shown(panel) == [a, c, b])


def test_the_buttons_do_what_they_say(store, window, until):
    a, b, c = put_in(store, 3)
    panel = panel_of(window(), until)
    for press, run, expected in (
        (panel.first, c, [c, a, b]),
        (panel.down, c, [a, c, b]),
        (panel.up, b, [a, b, c]),
        (panel.out, a, [b, c]),
        (panel.delete, c, [b]),
    ):
        choose(panel, run)
        QTest.mouseClick(press, Qt.MouseButton.LeftButton)
        until(lambda expected=expected: shown(panel) == expected)
    until(lambda: c not in store.ids())
    assert set(store.ids()) == {a, b}


def test_pause_hold_and_how_many_at_once(store, window, until):
    put_in(store, 1)
    opened = window()
    panel = panel_of(opened, until)
    queue = RunQueue(store)
    panel.pause.click()
    until(lambda: queue.read().paused)
    until(lambda: opened.run_bar.queue.accessibleName() == "Queue: 1, paused")
    panel.pause.click()
    until(lambda: not queue.read().paused)
    panel.time.setText("later")
    QTest.keyClick(panel.time, Qt.Key.Key_Return)
    assert "later is no time of day." in panel._until.problem()
    assert panel.isVisible()
    panel.time.setText("23:59")
    panel.hold.click()
    until(lambda: queue.read().hold_until > time.time())
    assert panel._until.problem() == ""
    until(lambda: "23:59" in opened.run_bar.queue.accessibleName())
    assert "begins at" in opened.queue.standing()
    panel.go.click()
    until(lambda: queue.read().hold_until == 0)
    panel.at_once.value_edited.emit(3)
    until(lambda: queue.read().at_once == 3)
    panel.at_once.value_edited.emit(None)
    panel.at_once.value_edited.emit(900)
    until(lambda: "Up to 3 run at once" in opened.queue.standing())
    assert queue.read().at_once == 3


def test_the_length_of_the_last_run_like_it_is_told(store, window, until):
    folder = store.create(synthetic.spec(seed=1))
    journal = EventWriter(folder.path, folder.id, 1)
    journal.write(Started(device="cpu", device_name="", precision="float32", threads=1, versions={}))
    journal.write(Ended(status="finished", reason="done", seconds=125.0))
    journal.close()
    put_in(store, 1)
    panel = panel_of(window(), until)
    told = panel.list.item(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert told.startswith("Place 1: LoRA on")
    assert told.endswith("seed 11, the last one like it took 2:05")


@pytest.mark.parametrize(
    ("answer", "paused", "closes"),
    [("keep_queue", False, True), ("keep", True, True), ("stop", True, True), ("stay", False, False)],
)
def test_closing_while_a_queue_waits_asks_what_becomes_of_it(
    store, held, window, until, monkeypatch, answer, paused, closes
):
    put_in(store, 2)
    opened = window()
    until(lambda: opened.queue.count == 2 and opened.runs.running())
    monkeypatch.setattr(opened.runs, "tell", lambda run, order: None)
    opened.close()
    asked = opened.findChild(Question)
    reached = {widget.accessibleName() for widget in tab_chain(asked) if isinstance(widget, QPushButton)}
    assert "Keep running the queue" in reached
    assert "2 runs wait in the queue." in asked.accessibleDescription()
    asked.buttons[answer].click()
    until(lambda: opened.isVisible() != closes)
    assert RunQueue(store).read().paused == paused


def test_closing_with_a_queue_and_nothing_running_asks_unless_it_is_paused(store, window, until):
    put_in(store, 1)
    opened = window()
    until(lambda: opened.queue.count == 1)
    opened.close()
    assert opened.isVisible()
    opened.findChild(Question).buttons["pause_queue"].click()
    until(lambda: not opened.isVisible())
    assert RunQueue(store).read().paused
    again = window()
    until(lambda: again.queue.queue.paused)
    again.close()
    assert not again.isVisible()


def test_every_text_passes_through_the_translation(store, held, window, until, qt_app):
    put_in(store, 2)
    translator = install_pseudo_language(qt_app)
    try:
        opened = window()
        panel = panel_of(opened, until)
        opened.queue.pause()
        until(lambda: panel.go.isVisible())
        assert unmarked(panel, {"1", "22:30"}) == []
        opened.close()
        assert unmarked(opened.findChild(Question), set()) == []
    finally:
        qt_app.removeTranslator(translator)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LanguageChange)


def test_no_button_of_the_panel_is_cut_where_letters_are_large(store, window, until, settle):
    put_in(store, 3)
    theme().set_scale(1.35)
    try:
        panel = panel_of(window(), until)
        settle()
        for button in panel.findChildren(QPushButton):
            if button.isVisible():
                assert button.width() >= button.sizeHint().width(), button.text()
        named = [widget.accessibleName() for widget in tab_chain(panel)]
        assert all(named)
    finally:
        theme().set_scale(1.0)


def test_runs_that_wait_outside_are_put_in_from_the_table(store, window, until):
    a, b = (store.create(synthetic.spec(seed=seed)).id for seed in (1, 2))
    opened = window()
    page = opened.pages.runs
    opened.show_place("runs")
    page.view.selectAll()
    assert page.queue.isVisibleTo(page.action_bar)
    page.queue.click()
    until(lambda: opened.queue.count == 2)
    assert list(RunQueue(store).read().waiting) == sorted([a, b])
    assert not page.queue.isVisibleTo(page.action_bar)
    index = page.shown.index(0, 0)
    assert page.shown.data(index) == "Waiting"
