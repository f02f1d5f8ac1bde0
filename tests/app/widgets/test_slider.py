"""A slider: numbers in steps, told when the person moves it and not when the program does."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.widgets.slider import Slider


def wheel(slider, steps):
    middle = QPointF(slider.rect().center())
    event = QWheelEvent(
        middle, middle, QPoint(), QPoint(0, 120 * steps), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(slider, event)


def test_it_goes_in_steps_by_keys_and_tells(show):
    slider = show(Slider("How much", 1.0, maximum=1.5, marks=(1.0,)))
    told = []
    slider.value_edited.connect(told.append)
    for key in (Qt.Key.Key_Left, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End):
        QTest.keyClick(slider, key)
    assert told == [0.95, 0.7, 0.0, 1.5]
    slider.set_number(0.35)
    assert slider.number() == 0.35
    assert len(told) == 4, "what the program sets is told to nobody"


def test_the_wheel_moves_it_only_with_the_focus(show):
    slider = show(Slider("How much", 0.5))
    slider.clearFocus()
    wheel(slider, 1)
    assert slider.number() == 0.5
    slider.setFocus()
    wheel(slider, 1)
    assert slider.number() > 0.5


def test_a_click_lands_where_the_handle_is_drawn(show):
    slider = show(Slider("How much", 0.0))
    slider.resize(300, 28)
    for number in (0.25, 0.5, 1.0):
        slider.set_number(number)
        at = slider._place(slider.value())
        QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=QPoint(round(at), 14))
        assert slider.isSliderDown(), "the handle is under the pointer"
        QTest.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=QPoint(round(at), 14))
        assert slider.number() == number
