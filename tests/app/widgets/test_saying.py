"""Saying: form rows, banners, toasts, buttons and chips carry their sentence, reason and way on."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from app.theme.theme import color
from app.widgets.banner import Banner
from app.widgets.buttons import Button, icon_button, outline_button, primary_button
from app.widgets.card import Card
from app.widgets.chip import FITS, STATES, fit_chip, state_chip
from app.widgets.choice_box import Choice, ChoiceBox
from app.widgets.empty_state import EmptyState
from app.widgets.form_row import FormRow
from app.widgets.layouts import Row, Scroller
from app.widgets.numbers import IntField
from app.widgets.rail import RailButton
from app.widgets.text import ElidedLabel, Label
from app.widgets.toast import Toast, show_toast

Show = Callable[[QWidget], QWidget]
Settle = Callable[[], None]


def test_a_row_names_its_editor(show: Show) -> None:
    row = FormRow("Rank", IntField(8), "How much the correction can express", expert="rank, r")
    show(row)
    assert row.editor.accessibleName() == "Rank"
    assert row.editor.accessibleDescription() == "How much the correction can express"
    assert row.problem() == ""


def test_choices_that_would_be_shortened_stand_below_their_label(show: Show) -> None:
    short = FormRow("Where", ChoiceBox([Choice(1, "Query"), Choice(2, "Value")], 1), "Help")
    long = FormRow("Where", ChoiceBox([Choice(1, "Query"), Choice(2, "Everything in all of the blocks")], 1))
    for row, below in ((short, False), (long, True)):
        row.setFixedWidth(270)
        show(row)
        label, box = row._label.geometry(), row.editor.geometry()
        assert (box.top() >= label.bottom()) == below
        assert (box.width() == 270) == below
    long.editor.set_value(2)
    assert long.editor.needed_width() <= 270


def test_a_problem_takes_the_place_of_the_help_and_offers_its_cure(show: Show) -> None:
    row = FormRow("Rank", IntField(0), "Help")
    show(row)
    cured: list[bool] = []
    row.set_problem(
        "Rank is 0; it must lie between 1 and 512.", cure="Use 8", on_cure=lambda: cured.append(True)
    )
    assert row.problem() == "Rank is 0; it must lie between 1 and 512."
    assert row.editor.property("bad") == "danger"
    assert row.editor.accessibleDescription() == row.problem()
    button = next(b for b in row.findChildren(Button) if b.isVisible())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert cured == [True]
    row.clear_problem()
    assert row.problem() == ""
    assert row.editor.property("bad") == ""
    assert row.editor.accessibleDescription() == "Help"
    assert not button.isVisible()


def test_a_row_that_is_off_says_why(show: Show) -> None:
    row = FormRow("Stop early", IntField(0), "Help")
    show(row)
    row.set_off("This data has no validation part to watch.", "Split off 10 %", lambda: None)
    assert not row.editor.isEnabled()
    assert row.problem() == "This data has no validation part to watch."
    row.set_on()
    assert row.editor.isEnabled()
    assert row.problem() == ""


def test_the_menu_takes_a_changed_value_back(show: Show) -> None:
    row = FormRow("Rank", IntField(16), "")
    show(row)
    asked: list[bool] = []
    row.reset_asked.connect(lambda: asked.append(True))
    assert not row.menu().actions()[0].isEnabled()
    row.set_changed(True, "8")
    action = row.menu().actions()[0]
    assert action.text() == "Back to the usual: 8"
    action.trigger()
    assert asked == [True]


def test_a_banner_stands_only_while_it_has_a_cause(show: Show, settle: Settle) -> None:
    outer = Card("Launch")
    banner = Banner()
    outer.add(banner)
    show(outer)
    assert not banner.isVisible()
    pressed: list[str] = []
    banner.set("danger", "One thing to settle", "more", buttons=[("Use 8", lambda: pressed.append("cure"))])
    banner.set_links([("Rank is 0", "in LoRA", lambda: pressed.append("link"))])
    settle()
    assert banner.isVisible()
    assert banner.accessibleName() == "One thing to settle"
    for button in banner.findChildren(Button):
        button.click()
    assert sorted(pressed) == ["cure", "link"]
    banner.set("info", "Only words")
    settle()
    assert [b for b in banner.findChildren(Button) if b.isVisible()] == []
    banner.clear()
    assert not banner.isVisible()


def test_a_banner_has_at_most_two_buttons(show: Show) -> None:
    with pytest.raises(ValueError, match="two"):
        Banner("info", "x", buttons=[(name, lambda: None) for name in "abc"])


def test_a_toast_undoes_once_and_goes(show: Show, settle: Settle) -> None:
    window = QWidget()
    window.resize(600, 400)
    show(window)
    undone: list[bool] = []
    toast = show_toast(window, "3 runs deleted.", lambda: undone.append(True))
    assert toast.isVisible()
    assert window.rect().contains(toast.geometry())
    next(b for b in toast.findChildren(Button) if "Undo" in b.text()).click()
    assert undone == [True]
    settle()
    assert window.findChildren(Toast) == []


def test_a_toast_goes_by_itself_and_makes_room_for_the_next(show: Show, settle: Settle) -> None:
    window = QWidget()
    window.resize(600, 400)
    show(window)
    show_toast(window, "one")
    show_toast(window, "two", shown_ms=30)
    settle()
    assert [t.accessibleName() for t in window.findChildren(Toast)] == ["two"]
    QTest.qWait(80)
    settle()
    assert window.findChildren(Toast) == []


def test_a_busy_button_keeps_its_width_and_says_what_it_does(show: Show, settle: Settle) -> None:
    button = primary_button("Launch the whole run", "launch")
    show(button)
    width = button.width()
    button.set_busy("Loading")
    settle()
    assert not button.isEnabled()
    assert "Loading" in button.text()
    assert button.width() >= width
    button.set_ready()
    assert button.isEnabled()
    assert button.text() == " Launch the whole run"


def test_a_button_that_gets_busy_is_never_cut_and_keeps_the_focus_for_later(
    show: Show, settle: Settle
) -> None:
    row, window = Row(4), QWidget()
    button, other = row.add(primary_button("Go", "report")), row.add(primary_button("Other"))
    window.setLayout(row)
    show(window)
    window.setFixedWidth(window.minimumSizeHint().width())
    button.setFocus()
    button.set_busy("Writing the whole report")
    settle()
    assert button.minimumWidth() >= button.sizeHint().width(), "what is around it may not squeeze it"
    assert not other.hasFocus()
    button.set_ready()
    assert button.hasFocus()
    button.set_busy("Writing the whole report")
    other.setFocus()
    button.set_ready()
    assert other.hasFocus(), "it is not taken from where the person went"


def test_enter_presses_the_button_that_has_the_focus(show: Show) -> None:
    for button in (primary_button("Next"), RailButton("runs", "Runs")):
        pressed: list[bool] = []
        button.clicked.connect(lambda _on=False, pressed=pressed: pressed.append(True))
        show(button)
        QTest.keyClick(button, Qt.Key.Key_Return)
        QTest.keyClick(button, Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
        QTest.keyClick(button, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        assert len(pressed) == 2


def test_a_button_that_is_off_repeats_its_reason(show: Show) -> None:
    button = primary_button("Launch")
    button.setToolTip("Ctrl Enter")
    show(button)
    button.set_off("Rank is 0.")
    assert (button.isEnabled(), button.toolTip(), button.accessibleDescription()) == (
        False,
        "Rank is 0.",
        "Rank is 0.",
    )
    button.set_off("Rank is 0.")
    button.set_on()
    assert (button.isEnabled(), button.toolTip()) == (True, "Ctrl Enter")


def test_the_ring_is_for_the_keyboard(show: Show) -> None:
    button = primary_button("Launch")
    show(button)
    button.activateWindow()
    button.setFocus(Qt.FocusReason.MouseFocusReason)
    assert button.property("ring") == "0"
    button.clearFocus()
    width = button.sizeHint().width()
    size = button.size()
    button.setFocus(Qt.FocusReason.TabFocusReason)
    assert button.property("ring") == "1"
    assert button.size() == size
    assert button.sizeHint().width() == width


def test_the_ring_is_all_that_shows_the_focus_of_a_button(show: Show) -> None:
    """The style would draw a box of its own around the words."""
    left, right = outline_button("Stop", "stop"), outline_button("Stop", "stop")
    place, row = QWidget(), Row(8)
    row.add(left)
    row.add(right)
    place.setLayout(row)
    show(place)
    place.activateWindow()
    left.setFocus(Qt.FocusReason.MouseFocusReason)
    QTest.keyClick(left, Qt.Key.Key_Tab)
    assert right.property("ring") == "1"
    inside = left.rect().adjusted(10, 4, -10, -4)
    assert right.grab(inside).toImage() == left.grab(inside).toImage()


def test_an_icon_alone_has_a_name(show: Show) -> None:
    button = icon_button("pause", "Pause the run")
    assert (button.accessibleName(), button.toolTip()) == ("Pause the run", "Pause the run")


@pytest.mark.parametrize("state", STATES)
def test_every_state_has_a_word(show: Show, state: str) -> None:
    assert show(state_chip(state)).accessibleName()


@pytest.mark.parametrize("fit", FITS)
def test_every_fit_has_a_word(show: Show, fit: str) -> None:
    assert show(fit_chip(fit)).accessibleName()


def test_a_shortened_label_keeps_its_words_in_the_tooltip(show: Show, settle: Settle) -> None:
    label = ElidedLabel("76,038 parameters, the same at every step")
    show(label)
    label.resize(60, 20)
    settle()
    assert label.is_cut()
    assert label.toolTip() == label.text()
    label.resize(600, 20)
    settle()
    assert not label.is_cut()
    assert label.toolTip() == ""


def test_words_beside_others_are_shown_as_far_as_they_can_be_read(show: Show, settle: Settle) -> None:
    label = ElidedLabel("means of 3 seeds, hollow ones are single runs", beside=True)
    show(label)
    for width, told in ((60, False), (200, True), (600, True)):
        label.resize(width, 20)
        settle()
        assert bool(label.shown_text()) is told
        assert (label.toolTip() == label.text()) is (width < 600)


def test_a_label_never_reads_markup(show: Show) -> None:
    label = show(Label("<b>x</b>"))
    assert isinstance(label, Label)
    assert label.textFormat() == Qt.TextFormat.PlainText
    label.set_role("status.danger.text")
    assert label.palette().windowText().color() == color("status.danger.text")


def test_an_empty_state_has_one_way_on(show: Show) -> None:
    pressed: list[bool] = []
    empty = EmptyState("runs", "No runs yet.", "Start the demo", lambda: pressed.append(True))
    show(empty)
    assert empty.button is not None
    empty.button.click()
    assert pressed == [True]


def test_a_scroller_never_cuts_sideways(show: Show, settle: Settle) -> None:
    content = QWidget()
    content.setMinimumWidth(300)
    scroller = Scroller(content)
    show(scroller)
    scroller.resize(scroller.minimumSizeHint())
    settle()
    assert scroller.viewport().width() >= 300


def test_card_heads_line_up_with_and_without_buttons(show: Show) -> None:
    plain, busy = Card("A"), Card("B", actions=[primary_button("Go")])
    show(plain)
    show(busy)
    assert plain.head_row.parentWidget().height() == busy.head_row.parentWidget().height() == 28


def test_a_percent_sign_stays_with_its_number(show: Show) -> None:
    label = Label("The true share lies between 81.6 and 87.9 % (95 % sure).", wrap=True)
    show(label)
    assert label.text().endswith("87.9 % (95 % sure).")
    assert QLabel.text(label).count("\u00a0%") == 2
    whole = label.fontMetrics().horizontalAdvance("The true share lies between 81.6 and 87.9")
    label.resize(whole + 4, 200)
    assert label.heightForWidth(whole + 4) == label.heightForWidth(whole - 40)  # "87.9 %" goes down whole


def test_a_unit_stays_with_its_number(show: Show) -> None:
    label = Label("about 45.3 GB, or 8 GB in 12 s; 3 Big ones", wrap=True)
    show(label)
    assert QLabel.text(label) == "about 45.3\u00a0GB, or 8\u00a0GB in 12\u00a0s; 3 Big ones"
    assert label.text() == "about 45.3 GB, or 8 GB in 12 s; 3 Big ones"
