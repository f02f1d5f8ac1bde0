"""A value between two ends, set by dragging or by keys."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QSlider, QStyle, QWidget

from app.theme.theme import color, px, theme

GROOVE, HANDLE, HIGH = 4, 16, 28
PAGE = 5
"""Page Up and Page Down, and a click beside the handle, go so many steps."""


class Slider(QSlider):
    """A number in steps. Arrows go one step, Page Up and Page Down five, Home and End to the ends.

    Args:
        name: accessible name.
        marks: values at which a line stands on the groove.

    Signals:
        value_edited(object): the person moved it (a float).
    """

    value_edited = Signal(object)

    def __init__(
        self,
        name: str,
        value: float = 0.0,
        *,
        minimum: float = 0.0,
        maximum: float = 1.0,
        step: float = 0.05,
        marks: Sequence[float] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._low, self._step, self._marks = minimum, step, tuple(marks)
        self.setRange(0, round((maximum - minimum) / step))
        self.setSingleStep(1)
        self.setPageStep(PAGE)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_number(value)
        self.valueChanged.connect(lambda _: self.value_edited.emit(self.number()))
        theme().changed.connect(self.updateGeometry)

    def number(self) -> float:
        """The value."""
        return round(self._low + self.value() * self._step, 9)

    def set_number(self, number: float) -> None:
        """Show a value without telling anybody."""
        self.blockSignals(True)
        self.setValue(round((number - self._low) / self._step))
        self.blockSignals(False)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(200), px(HIGH))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(80), px(HIGH))

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()  # the page scrolls

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle, at = self.height() / 2, self._place(self.value())
        groove = QRectF(0, middle - px(GROOVE) / 2, self.width(), px(GROOVE))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("line.track"))
        painter.drawRoundedRect(groove, px(GROOVE) / 2, px(GROOVE) / 2)
        ink = color("accent.fill" if self.isEnabled() else "text.disabled")
        painter.setBrush(ink)
        painter.drawRoundedRect(QRectF(0, groove.top(), at, groove.height()), px(GROOVE) / 2, px(GROOVE) / 2)
        painter.setPen(QPen(color("text.muted"), px(2)))
        for mark in self._marks:
            x = self._place(round((mark - self._low) / self._step))
            painter.drawLine(QPointF(x, middle - px(7)), QPointF(x, middle + px(7)))
        handle = px(HANDLE) / 2 - 1
        painter.setPen(QPen(ink, px(2)))
        painter.setBrush(color("surface.raised"))
        painter.drawEllipse(QPointF(at, middle), handle, handle)
        if self.hasFocus():
            painter.setPen(QPen(color("accent.focus"), px(2)))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QPointF(at, middle), handle + px(4), handle + px(4))
        painter.end()

    def _place(self, value: int) -> float:
        """Where a value lies from the left, as the style finds it under the mouse."""
        length = self.style().pixelMetric(QStyle.PixelMetric.PM_SliderLength, None, self)
        room = self.width() - length
        whole = QStyle.sliderPositionFromValue(self.minimum(), self.maximum(), value, room)
        return whole + length / 2
