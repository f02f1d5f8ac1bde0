"""Number editors: what is read and written, stepping, the wheel, and that nothing typed is changed."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.widgets.choice_box import Choice, ChoiceBox
from app.widgets.number_text import format_number, parse_number, parse_whole, round_step
from app.widgets.numbers import FloatField, IntField

Show = Callable[[QWidget], QWidget]


def turn_wheel(widget: QWidget) -> None:
    middle = QPointF(widget.rect().center())
    event = QWheelEvent(
        middle,
        QPointF(widget.mapToGlobal(middle.toPoint())),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (0.0005, "0.0005"),
        (3e-8, "3e-8"),
        (5e-5, "0.00005"),
        (12.0, "12"),
        (0.1, "0.1"),
        (2e9, "2e9"),
        (0, "0"),
        (-2.5e-5, "-0.000025"),
    ],
)
def test_numbers_are_written_plainly(number: float, text: str) -> None:
    assert format_number(number) == text


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_what_is_written_reads_back(number: float) -> None:
    assert parse_number(format_number(number)) == number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("3e-4", 0.0003),
        (" .5 ", 0.5),
        ("5.", 5.0),
        ("−2", -2.0),
        ("0,5", None),
        ("1,000", None),
        ("", None),
        ("nan", None),
        ("1e999", None),
        ("1_0", None),
    ],
)
def test_numbers_are_read_one_way_only(text: str, number: float | None) -> None:
    assert parse_number(text) == number


def test_whole_numbers_may_be_large() -> None:
    assert parse_whole("9223372036854775807") == 9223372036854775807
    assert parse_whole("1e5") == 100000
    assert parse_whole("1.5") is None


@pytest.mark.parametrize(
    ("start", "up", "down"),
    [(0.0005, 0.001, 0.0002), (0.0003, 0.0005, 0.0002), (1.0, 2.0, 0.5), (700.0, 1000.0, 500.0)],
)
def test_round_steps(start: float, up: float, down: float) -> None:
    assert round_step(start, 1) == up
    assert round_step(start, -1) == down


def test_typing_is_told_and_never_changed(show: Show) -> None:
    field = IntField(8, minimum=1, maximum=512)
    show(field)
    told: list[object] = []
    field.value_edited.connect(told.append)
    field.lineEdit().selectAll()
    QTest.keyClicks(field.lineEdit(), "9999")
    assert told == [9, 99, 999, 9999]
    assert field.value() == 9999
    field.lineEdit().selectAll()
    QTest.keyClicks(field.lineEdit(), "x")
    assert told[-1] is None
    assert field.text() == "x"
    field.clearFocus()
    assert field.text() == "x"


def test_setting_is_silent_and_keeps_what_reads_the_same(show: Show) -> None:
    field = FloatField(0.0003, log=True)
    show(field)
    told: list[object] = []
    field.value_edited.connect(told.append)
    field.lineEdit().selectAll()
    QTest.keyClicks(field.lineEdit(), "3e-4")
    told.clear()
    field.set_value(0.0003)
    assert field.text() == "3e-4"
    field.set_value(0.001)
    assert field.text() == "0.001"
    assert told == []


def test_a_comma_key_writes_the_point_one_sees(show: Show) -> None:
    field = FloatField(1.0)
    show(field)
    field.lineEdit().selectAll()
    QTest.keyClicks(field, "0")
    QTest.keyClick(field, Qt.Key.Key_Comma)
    QTest.keyClicks(field, "5")
    assert field.text() == "0.5"
    assert field.value() == 0.5


def test_arrows_stay_in_the_range(show: Show) -> None:
    field = IntField(511, minimum=1, maximum=512)
    show(field)
    QTest.keyClick(field, Qt.Key.Key_Up)
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert field.value() == 512
    field.set_value(0)
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert field.value() == 1


def test_doubling_and_round_arrows(show: Show) -> None:
    doubling = IntField(8, minimum=1, doubling=True)
    show(doubling)
    doubling.stepBy(2)
    assert doubling.value() == 32
    doubling.set_value(24)
    doubling.stepBy(-1)
    assert doubling.value() == 16
    rate = FloatField(5e-4, log=True)
    show(rate)
    rate.stepBy(1)
    assert rate.text() == "0.001"


def test_the_wheel_needs_focus(show: Show) -> None:
    outer = QWidget()
    numbers = [IntField(8), FloatField(0.5)]
    box = ChoiceBox([Choice(1, "one"), Choice(2, "two")], 2)
    for n, editor in enumerate((*numbers, box)):
        editor.setParent(outer)
        editor.move(0, 40 * n)
    show(outer)
    outer.activateWindow()
    outer.setFocus()
    for editor in (*numbers, box):
        before = editor.value()
        turn_wheel(editor)
        assert editor.value() == before
        editor.setFocus()
        assert editor.hasFocus()
        turn_wheel(editor)
        assert editor.value() != before


def test_the_unit_stands_behind_the_digits(show: Show) -> None:
    field = IntField(5, unit="passes")
    show(field)
    near = field._unit.x()
    field.set_value(12345)
    assert field._unit.x() > near
    field.lineEdit().setText("1234567890123")
    assert not field._unit.isVisible()
