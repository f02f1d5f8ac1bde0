"""The window around the pages: closing, stopping, run bar, keys, places, names, tab order, and room."""

import subprocess
import sys
import time
import tomllib
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton, QToolTip, QWidget

from app import training_messages as tm
from app.i18n import install_pseudo_language
from app.shell.question import Answer, Question
from app.shell.regions import tab_chain
from app.state.runs import RunLaunched
from app.theme.theme import theme
from app.widgets.page_dialog import PageDialog
from peft_engine.contract import events as e
from peft_engine.contract import paths, taxonomy
from peft_engine.contract.devices import processor
from peft_engine.contract.lessons import lessons
from scripts import synthetic_run as synthetic
from scripts.synthetic_run import Script


@pytest.fixture
def held(store):
    """A running run: a log without an end, and its lock held."""
    folder = store.create(synthetic.spec())
    synthetic.write_attempt(folder, Script(until=412, end="", began=time.time() - 92))
    lock = folder.lock()
    lock.acquire()
    yield folder
    lock.release()


def question(window) -> Question:
    return window.findChild(Question)


@pytest.mark.parametrize("way", ["button", "escape", "close"])
def test_an_answered_question_is_gone(way, window, until):
    opened = window()
    asked, told = (
        Question(opened, "Stop?", "It goes on.", (Answer("stop", "Stop"), Answer("no", "Go on"))),
        [],
    )
    asked.answered.connect(told.append)
    asked.open()
    if way == "button":
        asked.buttons["stop"].click()
    elif way == "escape":
        QTest.keyClick(asked, Qt.Key.Key_Escape)
    else:
        asked.close()
    until(lambda: question(opened) is None)
    assert told == ["stop" if way == "button" else "no"]


def follow(window, until):
    until(lambda: window.runs.running() and window.runs.running()[0].caught_up)
    window.run_bar.refresh()
    return window.runs.running()[0]


@pytest.mark.parametrize(
    ("answer", "orders", "closes"),
    [("keep", [], True), ("pause", ["pause"], True), ("stop", ["stop"], True), ("stay", [], False)],
)
def test_closing_while_a_run_is_on_asks(held, window, until, monkeypatch, answer, orders, closes):
    opened = window()
    follow(opened, until)
    told = []
    monkeypatch.setattr(opened.runs, "tell", lambda run, order: told.append(order))
    opened.close()
    assert opened.isVisible()
    asked = question(opened)
    assert (
        asked.accessibleName() == f"{opened.run_bar.name.toolTip().removeprefix('Open ')} is still running."
    )
    reached = {widget.accessibleName() for widget in tab_chain(asked) if isinstance(widget, QPushButton)}
    assert reached == {"Keep running", "Pause", "Stop", "Do not close"}
    asked.buttons[answer].click()
    until(lambda: opened.isVisible() != closes)
    assert told == orders
    assert held.alive(), "the window never ends a run by itself"


def test_no_answer_is_cut_where_letters_are_large(held, window, until, settle):
    opened = window()
    follow(opened, until)
    theme().set_scale(1.35)
    try:
        opened.close()
        settle()
        asked = question(opened)
        assert asked.width() >= 460 * 1.35
        for button in asked.buttons.values():
            assert button.width() >= button.sizeHint().width(), button.text()
        asked.reject()
    finally:
        theme().set_scale(1.0)


def test_esc_in_the_question_changes_nothing(held, window, until):
    opened = window()
    follow(opened, until)
    opened.close()
    QTest.keyClick(question(opened), Qt.Key.Key_Escape)
    assert opened.isVisible()
    assert opened.questions.open is None


def test_closing_with_nothing_running_closes(store, window):
    opened = window()
    opened.resize(1300, 800)
    opened.close()
    assert not opened.isVisible()
    kept = tomllib.loads(paths.settings_file().read_text(encoding="utf-8"))
    assert (kept["width"], kept["height"], kept["theme"]) == (1300, 800, "system")


def test_stop_asks_and_can_keep_what_was_learned(held, window, until, monkeypatch):
    opened = window()
    follow(opened, until)
    told = []
    monkeypatch.setattr(opened.runs, "tell", lambda run, order: told.append(order))
    opened.keys.acts["stop"]()
    assert not told
    question(opened).buttons["stop_and_keep"].click()
    assert told == ["stop_and_keep"]
    opened.keys.acts["pause"]()
    assert told == ["stop_and_keep", "pause"]


def test_the_run_bar_of_a_running_run(held, window, until):
    opened = window()
    follow(opened, until)
    said = opened.run_bar.text()
    assert "Training, pass 4 of 5" in said
    assert "65 %" in said
    assert "s left" in said
    assert opened.run_bar.name.text().endswith(", seed 1")
    opened.run_bar._phase.setText("Starting")
    opened.run_bar.refresh()
    assert not opened.run_bar._phase.is_cut(), "not in the first frame either"
    opened.run_bar.name.click()
    assert opened.place().page is opened.live_page
    assert opened.live_page.run.id == held.id


def test_a_run_that_was_told_to_pause_says_so_until_it_does(held, window, until):
    """Told by a key; the page of the run and the run bar, which did not tell it, say so too."""
    opened = window()
    run = follow(opened, until)
    opened.open_run(run.id)
    bar, page = opened.run_bar, opened.live_page
    assert "Pausing" not in bar.text()
    opened.keys._pause_or_resume()
    assert "Pausing" in bar.text()
    assert page.pause.accessibleName() == "Pausing"
    assert not page.pause.isEnabled()
    run.fold(tm.Batch(run.id, (e.Ended(status="paused", reason="asked"),), alive=False, caught_up=True))
    run.alive = True
    bar.refresh()
    assert "Pausing" not in bar.text(), "it went on"


@pytest.mark.parametrize("order", ["stop", "stop_and_keep"])
def test_a_run_that_goes_on_after_a_stop_is_not_said_to_stop(held, window, until, order):
    opened = window()
    run = follow(opened, until)
    opened.runs.tell(run.id, order)
    assert "Stopping" in opened.run_bar.text()
    opened.runs.tell(run.id, "checkpoint")
    assert "Stopping" in opened.run_bar.text()
    opened.runs._hear(tm.Launched(run.id, run.spec, resumed=True))
    opened.run_bar.refresh()
    assert "Stopping" not in opened.run_bar.text()


def test_pause_and_continue_hand_the_focus_to_each_other(held, window, until):
    """Not to Stop, which is next to them."""
    opened = window()
    run = follow(opened, until)
    bar = opened.run_bar
    bar.pause.setFocus()
    run.alive = False
    bar._show_running(run, 0)
    assert opened.focusWidget() is bar.resume
    run.alive = True
    bar._show_running(run, 0)
    assert opened.focusWidget() is bar.pause


def test_figures_of_free_memory_move_nothing(window, settle):
    bar = window().top_bar
    places = set()
    for free in (19e9, 19.4e9, 20.8e9):
        bar.show_machine(replace(processor(), free=int(free)))
        settle()
        places.add(bar.find_field.x())
    assert len(places) == 1


def test_the_run_bar_counts_the_others(store, held, window, until):
    second = store.create(synthetic.spec(seed=2))
    synthetic.write_attempt(second, Script(until=5, end=""))
    lock = second.lock()
    lock.acquire()
    opened = window()
    until(lambda: len(opened.runs.running()) == 2)
    opened.run_bar.refresh()
    assert "and 1 other run" in opened.run_bar.text()
    lock.release()


def test_the_run_bar_when_idle_names_the_last_result(store, window):
    synthetic.make_run(store, synthetic.spec(), Script(began=time.time() - 600))
    said = window().run_bar.text()
    assert said.startswith("Nothing is running.")
    assert "right answers 88.2 %" in said


def test_a_failure_stands_in_the_run_bar_until_it_was_looked_at(store, window, until):
    folder = store.create(synthetic.spec())
    synthetic.write_attempt(folder, Script(until=38, end=""))
    lock = folder.lock()
    lock.acquire()
    opened = window()
    follow(opened, until)
    lock.release()
    until(lambda: "ended at step 38" in opened.run_bar.text())
    opened.run_bar.show_failed.click()
    assert opened.run_bar.text().startswith("Nothing is running.")


def test_a_restarted_window_finds_what_is_running(held, window, until):
    first = window()
    follow(first, until)
    first._may_close = True
    first.close()
    second = window()
    assert follow(second, until).state.step == 412


def test_keys_lead_to_places_regions_and_search(store, window, until, settle):
    synthetic.make_run(store, synthetic.spec(), Script(until=5, end="paused"))
    opened = window()
    opened.activateWindow()
    for number, place in enumerate(opened.rail.buttons):
        QTest.keyClick(opened, Qt.Key(Qt.Key.Key_1.value + number), Qt.KeyboardModifier.ControlModifier)
        assert opened.place().key == place
    QTest.keyClick(opened, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert opened.place().key == "workbench"
    regions = (opened.rail, opened.top_bar, opened.place().page, opened.run_bar)
    visited = []
    for _ in range(8):
        QTest.keyClick(opened, Qt.Key.Key_F6)
        focused = QApplication.focusWidget()
        visited.append(next(n for n, region in enumerate(regions) if region.isAncestorOf(focused)))
    first = visited.index(0)
    assert visited[first : first + 4] == [0, 1, 2, 3], "in reading order"


def test_esc_leads_from_a_run_back_to_all_runs(store, window, until):
    folder = synthetic.make_run(store, synthetic.spec(), Script())
    opened = window()
    opened.open_run(folder.id)
    QTest.keyClick(opened, Qt.Key.Key_Escape)
    assert opened.place().page is opened.pages.runs


def every_page(opened, until, folder):
    """Each page in turn, shown."""
    for key in opened.rail.buttons:
        opened.show_place(key)
        if key == "health":
            until(lambda: opened.health.checks and not opened.health.work)
        yield key, opened
    opened.open_run(folder.id)
    until(lambda: opened.live_page.run.caught_up and not opened.live_page._refresh_later.isActive())
    yield "run", opened


def test_every_button_has_a_name(store, window, until):
    folder = synthetic.make_run(store, synthetic.spec(), Script())
    opened = window()
    nameless = [
        (page, type(button).__name__)
        for page, shown in every_page(opened, until, folder)
        for button in shown.findChildren(QAbstractButton)
        if button.isVisible() and not (button.accessibleName() or button.text())
    ]
    assert not nameless


def test_the_tab_key_reaches_everything_that_can_be_pressed(store, window, until):
    folder = synthetic.make_run(store, synthetic.spec(), Script())
    opened = window()
    for key in ("runs", "settings"):
        opened.show_place(key)
        reached = set(tab_chain(opened))
        left_out = [
            button.accessibleName()
            for button in opened.findChildren(QPushButton)
            if button.isVisible()
            and button.isEnabled()
            and button not in reached
            and button.focusPolicy() == Qt.FocusPolicy.StrongFocus
        ]
        assert not left_out
    opened.open_run(folder.id)
    until(lambda: opened.live_page.run.caught_up and not opened.live_page._refresh_later.isActive())
    chain = tab_chain(opened.live_page)
    assert opened.live_page.story.verdict.seed in chain


@pytest.mark.parametrize("scale", [1.0, 1.35])
def test_every_page_fits_the_smallest_window(store, window, until, settle, scale):
    folder = synthetic.make_run(store, synthetic.spec(), Script())
    opened = window()
    theme().set_scale(scale)
    try:
        for key, shown in every_page(opened, until, folder):
            if key == "workbench":
                continue  # has a test of its own
            shown.resize(1024, 640)
            settle()
            least = shown.place().page.minimumSizeHint()
            room = shown.places.stack.size()
            assert least.width() <= room.width(), key
            assert least.height() <= room.height(), key
    finally:
        theme().set_scale(1.0)


def test_a_short_title_leaves_no_gap_where_a_long_one_was(window, settle):
    bar = window().top_bar
    bar.show_head("Race of 5 methods on Question topics")
    settle()
    bar.show_head("Compare")
    bar.title.sizeHint()  # as a layout asks
    bar.show_head("Compare", sub="same steps")
    settle()
    assert bar.title.width() < 120
    assert not bar.title.is_cut()


def test_words_of_buttons_give_way_before_they_are_cut(store, window, until, settle):
    folder = synthetic.make_run(store, synthetic.spec(), Script())
    folder.result.mkdir()
    (folder.result / "result.json").write_text("{}")
    opened = window()
    opened.open_run(folder.id)
    page = opened.live_page
    until(lambda: page.run.caught_up and page.export.isVisible())
    opened.top_bar.show_machine(processor())

    def words():
        settle()
        buttons = (page.again, page.folder, page.report, page.export)
        cut = [button for button in buttons if button.width() < button.sizeHint().width()]
        assert not cut
        assert opened.top_bar.title.width() >= min(opened.top_bar.title.sizeHint().width(), 220)
        return [button.text().strip() for button in buttons]

    opened.resize(1280, 720)
    assert words() == ["Run again", "Open folder", "Report", "Export…"]
    theme().set_scale(1.35)
    try:
        assert words() == ["", "", "", ""]
        opened.top_bar.show_machine(processor())  # the same figures once more
        assert words() == ["", "", "", ""]
        assert not opened.top_bar._free.isVisible()
        assert page.folder.accessibleName() == page.folder.toolTip() == "Open folder"
        assert page.export.toolTip().splitlines()[0] == "Export…"
    finally:
        theme().set_scale(1.0)
    assert words() == ["Run again", "Open folder", "Report", "Export…"]
    assert page.folder.toolTip() == ""
    assert page.export.toolTip() == "Write the result for another library"


def test_what_leads_to_another_page_leaves_no_ring_at_a_place_of_the_rail(window, settle):
    opened = window()
    opened.rail.buttons["runs"].setFocus()
    opened.places.show(opened.pages.compare)
    settle()
    assert not opened.rail.isAncestorOf(QApplication.focusWidget())
    opened.rail.buttons["workbench"].setFocus()
    opened.show_place("workbench")
    settle()
    assert QApplication.focusWidget() is opened.rail.buttons["workbench"]  # it was pressed itself


def test_after_a_launch_the_page_has_the_focus_and_no_button_a_ring(store, window, until):
    folder = synthetic.make_run(store, synthetic.spec(), Script(steps=20, until=20))
    opened = window()
    opened.activateWindow()
    opened.workbench.settings_card.launch.setFocus()
    until(lambda: QApplication.focusWidget() is opened.workbench.settings_card.launch)
    opened.workbench.set_idle(False)
    opened.runs.launched.emit(RunLaunched(opened.runs.open(folder.id), resumed=False))
    assert QApplication.focusWidget() is opened.live_page
    rings = [b for b in opened.findChildren(QPushButton) if b.property("ring") == "1"]
    assert rings == []
    QTest.keyClick(opened.live_page, Qt.Key.Key_Tab)
    assert opened.live_page.isAncestorOf(QApplication.focusWidget())


NAMES = {"minilm-l6", "topic", "seed", "Python"}


def unmarked(widget: QWidget, allowed: set[str]) -> list[str]:
    """Visible texts with letters in them that did not pass through tr()."""
    found = []
    for part in widget.findChildren(QWidget):
        if not part.isVisible():
            continue
        for told in (
            part.text() if isinstance(part, QLabel | QAbstractButton) else "",
            part.accessibleName(),
            part.toolTip(),
        ):
            words = told.strip()
            if (
                any(c.isalpha() for c in words)
                and not ("[" in words and "]" in words)
                and words not in allowed
            ):
                found.append(words)
    return found


def test_every_text_passes_through_the_translation(store, window, until, qt_app):
    folder = synthetic.make_run(
        store, synthetic.spec(), Script(until=38, end="failed", reason="out_of_memory")
    )
    synthetic.make_run(store, synthetic.spec(), Script())
    translator = install_pseudo_language(qt_app)
    try:
        opened = window()
        allowed = NAMES | {str(store.root), str(paths.models()), str(paths.home()), folder.id}
        first = lessons()[0][0]  # what it says is content, with files for its languages
        allowed |= {first.title, first.question, *(choice.text for choice in first.choices)}
        left = {}
        for key, shown in every_page(opened, until, folder):
            if key == "workbench":
                places = [shown.rail, shown.top_bar, shown.run_bar]
            else:
                places = [shown]
            allowed |= {check.command for check in shown.health.checks}
            left[key] = [text for place in places for text in unmarked(place, allowed)]
        head = [
            str(opened.pages.runs.table.headerData(n, Qt.Orientation.Horizontal))
            for n in range(opened.pages.runs.table.columnCount())
        ]
        assert {key: texts for key, texts in left.items() if texts} == {}
        assert all(word.startswith("[") for word in head)
        told = opened.live_page.story.happened.list.text().splitlines()
        assert told
        assert all("[" in told_line for told_line in told)
    finally:
        qt_app.removeTranslator(translator)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LanguageChange)


def test_an_unforeseen_exception_opens_a_report(store, window, qt_app, monkeypatch):
    from app.shell.crash import CrashDialog, CrashKeeper

    opened = window()
    keeper = CrashKeeper()
    try:
        raise ZeroDivisionError("seven by nothing")
    except ZeroDivisionError as error:
        keeper._caught(type(error), error, error.__traceback__)
    qt_app.processEvents()
    dialog = keeper._dialog
    assert isinstance(dialog, CrashDialog)
    assert "ZeroDivisionError: seven by nothing" in dialog.words.text()
    assert "PySide6-Essentials 6." in dialog.words.text()
    assert dialog.words.textCursor().position() == 0
    assert dialog.words.verticalScrollBar().value() == 0
    assert dialog.words.horizontalScrollBar().value() == 0
    dialog.close()
    assert opened.isVisible()


def run_program(*arguments, **environment):
    import os

    surroundings = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY")}
    return subprocess.run(
        [sys.executable, "-m", "app", *arguments],
        capture_output=True,
        text=True,
        timeout=60,
        env=surroundings | environment,
        check=False,
    )


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a display")
def test_without_a_display_it_says_so():
    done = run_program(QT_QPA_PLATFORM="")
    assert done.returncode == 2
    assert done.stderr.startswith("There is no display here")
    assert "Traceback" not in done.stderr


def test_bad_arguments_end_with_a_sentence(tmp_path):
    store = tmp_path / "store"
    (store / "runs").mkdir(parents=True)
    (store / "format").write_text("7", encoding="utf-8")
    for arguments, words in (
        (("--spec", str(tmp_path / "none.toml"), "--store", str(tmp_path / "s")), "There is no file"),
        (("--store", str(store)), "has format 7"),
        (("--colour", "red"), "unrecognized arguments"),
    ):
        done = run_program(*arguments, QT_QPA_PLATFORM="offscreen")
        assert done.returncode == 2
        assert words in done.stderr
        assert "Traceback" not in done.stderr


def test_the_window_imports_nothing_heavy():
    code = (
        "import sys; import app.__main__, app.main_window;"
        "heavy = ('torch', 'transformers', 'datasets', 'numpy', 'pyqtgraph', 'matplotlib');"
        "print([m for m in heavy if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_numbers_keep_their_point(store, window):
    import locale

    from app.__main__ import make_application

    make_application()
    assert locale.localeconv()["decimal_point"] == "."


def help_of(opened, settle) -> PageDialog:
    opened.activateWindow()
    settle()
    QTest.keyClick(opened, Qt.Key.Key_F1)
    settle()
    return next(dialog for dialog in opened.findChildren(PageDialog) if dialog.isVisible())


def test_f1_helps_with_what_is_at_hand(store, window, until, settle):
    folder = synthetic.make_run(store, synthetic.spec("bitfit"), Script(until=5, end="paused"))
    opened = window()
    opened.activateWindow()
    for place, said in (("workbench", "LoRA"), ("runs", "Keys"), ("settings", "Keys")):
        opened.show_place(place)
        settle()
        dialog = help_of(opened, settle)
        assert dialog.windowTitle() == said
        assert dialog.text.toPlainText().strip()
        dialog.close()
        settle()
    opened.open_run(folder.id)
    dialog = help_of(opened, settle)
    assert dialog.windowTitle() == "BitFit"
    dialog.close()


def test_f1_on_a_method_of_the_tree_opens_its_page(window, settle):
    opened = window()
    opened.activateWindow()
    card = opened.workbench.method_card
    card.tree.setFocus()
    card.tree.setCurrentIndex(card._filter.mapFromSource(card._model.index_of("none")))
    dialog = help_of(opened, settle)
    assert dialog.windowTitle() == taxonomy.method("none").card.label
    dialog.close()


def test_f1_in_a_field_says_the_expert_word(window, settle):
    opened = window()
    opened.activateWindow()
    row = opened.workbench.settings_card._fixed_forms[0].row("batch_size")
    row.editor.setFocus()
    settle()
    QTest.keyClick(opened, Qt.Key.Key_F1)
    settle()
    assert QToolTip.text() == "batch size"
    assert not [dialog for dialog in opened.findChildren(PageDialog) if dialog.isVisible()]
    QToolTip.hideText()


def test_a_running_run_is_in_the_bar_as_soon_as_it_is_listed(held, window):
    """Before its log is read; the bar must not say that nothing is running."""
    opened = window()
    assert "Nothing is running" not in opened.run_bar.text()
    assert [run.id for run in opened.runs.running()] == [held.id]
