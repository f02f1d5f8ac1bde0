"""Choosing: boxes, switches, segments and the search field tell what a person did, and only that."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.theme.theme import theme
from app.widgets.buttons import Button
from app.widgets.choice_box import Choice, ChoiceBox
from app.widgets.search_field import SETTLE_MS, SearchField
from app.widgets.segmented import SegmentedControl
from app.widgets.switch import CheckBox, RadioButton, Switch
from app.widgets.text_field import TextField

Show = Callable[[QWidget], QWidget]


def test_a_choice_box_tells_what_a_person_chose(show: Show) -> None:
    box = ChoiceBox([Choice("qv", "Query and value", "Usual"), Choice("all", "Every matrix")], "qv")
    show(box)
    told: list[object] = []
    box.value_edited.connect(told.append)
    box.set_value("all")
    assert box.value() == "all"
    assert told == []
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Up)
    assert told == ["qv"]
    assert box.toolTip() == "Usual"


def test_words_that_are_shortened_are_told_by_the_tooltip(show: Show) -> None:
    words = "Everything that is in the blocks of the model"
    box = ChoiceBox([Choice(1, words), Choice(2, "One"), Choice(3, words, "A help")], 1)
    show(box)
    assert box.is_short
    assert box.toolTip() == words
    box.set_value(2)
    assert box.toolTip() == ""
    box.set_value(3)
    assert box.toolTip() == "A help"
    box.set_value(1)
    box.grow()
    box.resize(box.needed_width(), box.height())
    assert box.toolTip() == ""


def test_a_choice_that_is_off_says_why_and_is_passed_over(show: Show) -> None:
    box = ChoiceBox([Choice(1, "One"), Choice(2, "Two", off="needs a graphics card"), Choice(3, "Three")], 1)
    show(box)
    assert box.itemText(1) == "Two: needs a graphics card"
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert box.value() == 3


def test_a_list_opens_below_its_box_and_shows_whole_lines(show: Show, settle: Callable[[], None]) -> None:
    box = ChoiceBox([Choice(n, f"Number {n}") for n in range(14)], 9)
    show(box)
    box.setFocus()
    box.showPopup()
    settle()
    view = box.view()
    assert view.window().y() >= box.mapToGlobal(box.rect().bottomLeft()).y()
    assert view.viewport().height() == 12 * view.sizeHintForRow(0)
    box.hidePopup()


def test_an_unknown_value_shows_nothing(show: Show) -> None:
    box = ChoiceBox([Choice(1, "One")], 7)
    show(box)
    assert box.value() is None


@pytest.mark.parametrize("make", [Switch, CheckBox])
def test_space_switches(show: Show, make: type[Switch] | type[CheckBox]) -> None:
    switch = make("Stop early", False)
    show(switch)
    told: list[object] = []
    switch.value_edited.connect(told.append)
    switch.set_value(True)
    assert told == []
    QTest.keyClick(switch, Qt.Key.Key_Space)
    assert switch.value() is False
    assert told == [False]
    assert switch.accessibleName() == "Stop early"


def test_radio_buttons_exclude_each_other(show: Show) -> None:
    outer = QWidget()
    layout = QVBoxLayout(outer)
    one, two = RadioButton("One", True), RadioButton("Two")
    layout.addWidget(one)
    layout.addWidget(two)
    show(outer)
    two.click()
    assert (one.value(), two.value()) == (False, True)


def test_a_long_reason_does_not_make_a_list_as_wide_as_the_screen(show: Show) -> None:
    reason = "nothing here has room for what was learned with these settings; " * 4
    box = ChoiceBox([Choice(1, "One"), Choice(2, "Two", off=reason)], 1)
    show(box)
    box.showPopup()
    assert box.view().minimumWidth() < 800
    assert box.itemText(1).startswith("Two: nothing here has room")
    assert box.itemData(1, Qt.ItemDataRole.ToolTipRole) == reason
    box.hidePopup()


def test_arrows_move_between_segments_and_skip_what_is_off(show: Show) -> None:
    control = SegmentedControl([("a", "A"), ("b", "B"), ("c", "C")], name="Letters")
    show(control)
    told: list[object] = []
    control.value_edited.connect(told.append)
    control.set_off("b", "not here")
    QTest.keyClick(control, Qt.Key.Key_Right)
    assert control.value() == "c"
    QTest.keyClick(control, Qt.Key.Key_Right)
    QTest.keyClick(control, Qt.Key.Key_Left)
    assert told == ["c", "a"]
    control.set_off("b", "")
    QTest.keyClick(control, Qt.Key.Key_Right)
    assert control.value() == "b"


def test_one_tab_stop_for_all_segments(show: Show) -> None:
    control = SegmentedControl([("a", "A"), ("b", "B")])
    show(control)
    stops = [b for b in control.findChildren(QWidget) if b.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert len(stops) == 1


def test_an_unknown_segment_is_refused(show: Show) -> None:
    control = SegmentedControl([("a", "A")])
    with pytest.raises(ValueError, match="z"):
        control.set_value("z")


def test_searching_waits_for_the_fingers(show: Show) -> None:
    field = SearchField("Search 35 methods")
    show(field)
    told: list[str] = []
    field.text_edited.connect(told.append)
    QTest.keyClicks(field, "lora")
    assert told == []
    QTest.qWait(SETTLE_MS + 60)
    assert told == ["lora"]
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""
    assert told == ["lora", ""]


def test_enter_leads_from_the_search_to_the_results(show: Show) -> None:
    field = SearchField("Search")
    show(field)
    entered: list[bool] = []
    field.entered.connect(lambda: entered.append(True))
    QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert entered == [True, True]


def test_a_text_field_tells_what_was_written(show: Show) -> None:
    field = TextField("a")
    show(field)
    told: list[object] = []
    field.value_edited.connect(told.append)
    field.set_value("b")
    QTest.keyClicks(field, "c")
    assert told == ["bc"]


def test_segments_that_are_moved_at_another_scale_keep_its_type(show: Show) -> None:
    page, control = QWidget(), SegmentedControl([("a", "One"), ("b", "Two")])
    column = QVBoxLayout()
    column.addWidget(control)
    page.setLayout(column)
    show(page)
    head = QWidget(page)
    theme().set_scale(1.35)
    try:
        control.setParent(head)
        assert {button.font().pixelSize() for button in control.findChildren(Button)} == {round(13 * 1.35)}
    finally:
        theme().set_scale(1.0)
