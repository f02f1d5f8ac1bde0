"""The palette in the window: opening, choosing by key and mouse, closing, and what its entries do."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.i18n import N_, install_pseudo_language
from app.shell.finding import FURTHER
from app.shell.shortcuts import ELSEWHERE, KEYS, keys_of, shown
from app.theme.icons import ICONS
from app.theme.theme import theme
from app.widgets.page_dialog import PageDialog
from peft_engine.contract.devices import processor
from scripts import synthetic_run as synthetic
from scripts.synthetic_run import Script

CTRL = Qt.KeyboardModifier.ControlModifier

OWN_WORDS = ("run", "lesson")
"""Kinds whose words are content: lessons have files for their languages."""


@pytest.fixture
def opened(store, window, settle):
    made = window()
    made.activateWindow()
    settle()
    return made


def palette(opened):
    QTest.keyClick(opened, Qt.Key.Key_K, CTRL)
    found = opened.keys.finding.palette
    assert found.isVisible()
    assert QApplication.focusWidget() is found.field
    return found


def type_(found, text):
    QTest.keyClicks(found.field, text)
    return found


def press(found, key):
    QTest.keyClick(found.field, key)


def test_ctrl_k_opens_it_and_esc_gives_the_keyboard_back(opened, settle):
    opened.workbench.focus_search()
    settle()
    before = QApplication.focusWidget()
    found = palette(opened)
    press(found, Qt.Key.Key_Escape)
    assert not found.isVisible()
    assert QApplication.focusWidget() is before
    palette(opened)
    QTest.keyClick(found.field, Qt.Key.Key_K, CTRL)
    assert not found.isVisible(), "the same key closes it"


def test_letters_and_enter_choose_a_method(opened):
    type_(palette(opened), "prefix tuning")
    press(opened.keys.finding.palette, Qt.Key.Key_Return)
    assert opened.experiment.value("method.key") == "prefix_tuning"
    assert opened.place().key == "workbench"
    assert not opened.keys.finding.palette.isVisible()


def test_arrows_move_without_leaving_the_field(opened):
    found = type_(palette(opened), "lora")
    assert found.current().key == "lora"
    press(found, Qt.Key.Key_Down)
    assert found.list.currentIndex().row() == 1
    assert found.field.accessibleDescription().startswith(found.current().title)
    for _ in range(3):
        press(found, Qt.Key.Key_Up)
    assert found.list.currentIndex().row() == 0
    press(found, Qt.Key.Key_PageDown)
    assert found.list.currentIndex().row() == 10
    assert QApplication.focusWidget() is found.field


def test_signs_that_are_keys_of_the_window_can_be_typed(opened):
    found = type_(palette(opened), "a/b?")
    assert found.field.text() == "a/b?"
    assert found.isVisible()
    assert not [dialog for dialog in opened.findChildren(PageDialog) if dialog.isVisible()]


def test_what_is_nowhere_is_said(opened):
    found = type_(palette(opened), "zzzqqq")
    assert found._nothing.text() == "Nothing is called zzzqqq. Fewer letters find more."
    assert found.list.isHidden()
    press(found, Qt.Key.Key_Return)
    assert found.isVisible()


def test_a_place_a_theme_and_a_setting(opened, settle):
    opened.show_place("settings")
    type_(palette(opened), "theme dark")
    press(opened.keys.finding.palette, Qt.Key.Key_Return)
    try:
        assert theme().mode == "dark"
        assert opened.pages.settings.theme.value() == "dark"
    finally:
        theme().set_mode("light")
    type_(palette(opened), "weight decay")
    press(opened.keys.finding.palette, Qt.Key.Key_Return)
    settle()
    assert opened.place().key == "workbench"
    row = opened.workbench.settings_card._training.row("weight_decay")
    assert row.isVisible(), "it is an advanced one"
    assert QApplication.focusWidget() is row.editor
    type_(palette(opened), "health")
    press(opened.keys.finding.palette, Qt.Key.Key_Return)
    assert opened.place().key == "health"


def test_a_page_is_read_and_a_race_begun(opened, settle):
    type_(palette(opened), "bitfit explained")
    press(opened.keys.finding.palette, Qt.Key.Key_Return)
    dialog = next(dialog for dialog in opened.findChildren(PageDialog) if dialog.isVisible())
    assert dialog.windowTitle() == "BitFit"
    dialog.close()
    settle()
    opened.activateWindow()
    settle()
    type_(palette(opened), "race several")
    press(opened.keys.finding.palette, Qt.Key.Key_Return)
    assert opened.workbench.race.on


def test_a_sweep_is_begun(opened, settle):
    press(type_(palette(opened), "sweep over"), Qt.Key.Key_Return)
    settle()
    assert opened.workbench.sweep.on


def test_a_run_and_the_buttons_of_its_page(store, window, until, settle):
    folder = synthetic.make_run(store, synthetic.spec("bitfit", seed=4), Script())
    opened = window()
    opened.activateWindow()
    settle()
    type_(palette(opened), "bitfit seed 4")
    assert opened.keys.finding.palette.current().title == "BitFit on Question topics"
    press(opened.keys.finding.palette, Qt.Key.Key_Return)
    assert opened.live_page.run.id == folder.id
    until(lambda: opened.live_page.run.caught_up and opened.live_page.again.isVisible())
    type_(palette(opened), "run again")
    assert opened.keys.finding.palette.current().detail == "On this page"
    press(opened.keys.finding.palette, Qt.Key.Key_Return)
    assert opened.place().key == "workbench"
    assert opened.experiment.value("seed") == 4


def test_what_a_page_offers_is_offered_once(opened):
    opened.show_place("workbench")
    palette(opened)
    names = [entry.title for entry in opened.keys.finding.finder.find("") if entry.detail == "On this page"]
    assert {"Change the model", "Explain"} <= set(names)
    assert len(set(names)) == len(names)
    for word in ("Undo", "lesson"):
        assert not [name for name in names if word in name], "it stands among the keys"


def test_an_experiment_is_saved_as_a_lesson_by_its_name_or_its_keys(opened, monkeypatch):
    saved = []
    monkeypatch.setattr(opened.pages.learn, "show_written", lambda key, path: saved.append(path.is_file()))
    found = type_(palette(opened), "save as a lesson")
    assert (found.current().title, found.current().keys) == ("Save as a lesson", "Ctrl Shift L")
    press(found, Qt.Key.Key_Return)
    assert saved == [True]
    assert opened.place().key == "learn"
    QTest.keyClick(
        opened, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    assert saved == [True, True]


def test_in_a_race_a_method_is_let_in(opened):
    race = opened.workbench.race
    race.switch(True)
    type_(palette(opened), "bitfit")
    press(opened.keys.finding.palette, Qt.Key.Key_Return)
    assert race.methods == ("lora", "bitfit")


def test_a_click_takes_and_a_click_beside_closes(opened, settle):
    found = type_(palette(opened), "settings")
    settle()
    row = found.model.index(0, 0)
    assert found.current().key == "settings"
    QTest.mouseClick(
        found.list.viewport(), Qt.MouseButton.LeftButton, pos=found.list.visualRect(row).center()
    )
    assert opened.place().key == "settings"
    found = palette(opened)
    QTest.mouseClick(found, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    assert not found.isVisible()


def test_it_follows_the_window_and_is_never_wider(opened, settle):
    found = palette(opened)
    for width, height in ((1024, 640), (1440, 900)):
        opened.resize(width, height)
        settle()
        assert found.size() == opened.size()
        assert found.rect().contains(found._card.geometry())


def test_the_field_in_the_top_bar_folds_before_anything_is_cut(opened, settle):
    bar = opened.top_bar
    bar.show_machine(processor())
    assert not bar.find_field.short
    QTest.mouseClick(bar.find_field, Qt.MouseButton.LeftButton)
    assert opened.keys.finding.palette.isVisible()
    opened.keys.finding.palette.close_palette()
    opened.resize(1024, 640)
    theme().set_scale(1.35)
    try:
        settle()
        assert bar.find_field.short
        assert bar.find_field.accessibleName() == "Find or do anything"
    finally:
        theme().set_scale(1.0)


def test_every_key_is_made_shown_and_named_once(opened):
    words = [key.words for key in KEYS]
    assert len(set(words)) == len(words)
    assert {key.action for key in KEYS} <= set(opened.keys.acts)
    assert {action for action, *_ in FURTHER if ":" not in action} <= set(opened.keys.acts)
    assert {key.icon for key in KEYS} | {icon for _, _, icon, _ in FURTHER} <= set(ICONS)
    assert shown("Ctrl+Shift+P") == "Ctrl Shift P"
    assert keys_of("find") == "Ctrl K"


def test_the_list_of_keys_names_all_of_them(opened, settle):
    QTest.keyClick(opened, Qt.Key.Key_Question)
    settle()
    dialog = next(dialog for dialog in opened.findChildren(PageDialog) if dialog.isVisible())
    told = dialog.text.toPlainText()
    for words in (*(key.words for key in KEYS), *(words for _, _, words in ELSEWHERE), N_("Go to: Health")):
        assert words in told
    assert "Ctrl Enter" in told
    dialog.close()


def test_its_words_pass_through_the_translation(store, window, qt_app, settle):
    translator = install_pseudo_language(qt_app)
    try:
        made = window()
        made.activateWindow()
        settle()
        found = palette(made)
        assert found.field.placeholderText().startswith("[")
        entries = [made.keys.finding.palette.model.entry(row) for row in range(found.model.rowCount())]
        assert len(entries) > 20
        assert [entry.title for entry in entries if not entry.title.startswith("[")] == []
        entries += found._finder.find("rank") + found._finder.find("lora") + found._finder.find("topics")
        assert [
            e.detail for e in entries if e.detail and e.kind not in OWN_WORDS and "[" not in e.detail
        ] == []
    finally:
        qt_app.removeTranslator(translator)
