"""Things that are on or off: a switch, a tick box and a radio button, all painted from the palette."""

from PySide6.QtCore import Property, QEasingCurve, QPropertyAnimation, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.theme.fonts import font
from app.theme.icons import paint_icon
from app.theme.theme import color, ms, px, theme
from app.theme.tokens import tokens
from app.widgets.buttons import KEYBOARD_REASONS


class _OnOff(QAbstractButton):
    """What the three share: value, signal, and a ring for keyboard focus."""

    value_edited = Signal(object)

    def __init__(self, name: str, on: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ring = False
        self.setCheckable(True)
        self.setChecked(on)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda on: self.value_edited.emit(on))
        theme().changed.connect(self._apply_theme)

    def value(self) -> bool:
        return self.isChecked()

    def set_value(self, on: bool) -> None:
        """Show a value without telling anybody."""
        self.setChecked(on)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = event.reason() in KEYBOARD_REASONS
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._ring = False
        super().focusOutEvent(event)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _apply_theme(self) -> None:
        self.updateGeometry()
        self.update()


class Switch(_OnOff):
    """On or off, at once. The label stands beside it; ``name`` is its accessible name.

    Signals:
        value_edited(object): the person switched it (a bool).
    """

    def __init__(self, name: str, on: bool = False, parent: QWidget | None = None) -> None:
        self._place = 1.0 if on else 0.0
        super().__init__(name, on, parent)
        self._glide = QPropertyAnimation(self, b"place", self)
        self._glide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self.toggled.connect(self._move)

    def _get_place(self) -> float:
        return self._place

    def _set_place(self, place: float) -> None:
        self._place = place
        self.update()

    place = Property(float, _get_place, _set_place)

    def _move(self, on: bool) -> None:
        self._glide.stop()
        if not self.isVisible() or not ms(1):
            self._set_place(1.0 if on else 0.0)
            return
        self._glide.setDuration(ms(int(tokens().motion["openMs"])))
        self._glide.setEndValue(1.0 if on else 0.0)
        self._glide.start()

    def sizeHint(self) -> QSize:
        return QSize(px(36), px(tokens().sizes["touchMin"]))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width, height = px(32), px(18)
        track = QRectF((self.width() - width) / 2, (self.height() - height) / 2, width, height)
        on = self.isChecked()
        if not self.isEnabled():
            fill, line, knob = "surface.sunken", "line.border", "text.disabled"
        elif on:
            fill, line, knob = "accent.fill", "accent.fill", "accent.onFill"
        else:
            fill, line, knob = "surface.surface", "line.control", "line.control"
        painter.setPen(QPen(color(line), 1))
        painter.setBrush(color(fill))
        painter.drawRoundedRect(track.adjusted(0.5, 0.5, -0.5, -0.5), height / 2, height / 2)
        side = px(12) if on else px(10)
        gap = (height - side) / 2
        left = track.left() + gap + self._place * (width - side - 2 * gap)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color(knob))
        painter.drawEllipse(QRectF(left, track.top() + gap, side, side))
        if self._ring:
            painter.setPen(QPen(color("accent.focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ring = track.adjusted(-2, -2, 2, 2)
            painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2)
        painter.end()


class _Ticked(_OnOff):
    """A small sign with words after it."""

    def __init__(self, text: str, on: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(text, on, parent)
        self.setText(text)
        self.setFont(font("body"))

    def sizeHint(self) -> QSize:
        words = QFontMetrics(font("body")).horizontalAdvance(self.text())
        return QSize(px(26) + words + px(4), px(tokens().sizes["touchMin"]))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = px(16)
        box = QRectF(px(3), (self.height() - side) / 2, side, side).adjusted(0.5, 0.5, -0.5, -0.5)
        self._paint_sign(painter, box)
        painter.setFont(font("body"))
        painter.setPen(color("text.text" if self.isEnabled() else "text.disabled"))
        words = QRectF(px(26), 0, self.width() - px(26), self.height())
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter), self.text())
        painter.end()

    def _paint_sign(self, painter: QPainter, box: QRectF) -> None:
        raise NotImplementedError  # each kind of mark has its own sign

    def _colours(self) -> tuple[str, str]:
        """Roles of fill and line."""
        if not self.isEnabled():
            return "surface.sunken", "line.border"
        return "surface.surface", "accent.ink" if self.isChecked() else "line.control"

    def _ring_pen(self) -> QPen:
        return QPen(color("accent.focus"), 2)

    def _apply_theme(self) -> None:
        self.setFont(font("body"))
        super()._apply_theme()


class CheckBox(_Ticked):
    """A box to tick; several may be ticked together.

    Signals:
        value_edited(object): the person ticked or cleared it (a bool).
    """

    def _paint_sign(self, painter: QPainter, box: QRectF) -> None:
        fill, line = self._colours()
        on = self.isChecked() and self.isEnabled()
        radius = px(tokens().radii["bar"])
        painter.setPen(QPen(color("accent.fill" if on else line), 1))
        painter.setBrush(color("accent.fill" if on else fill))
        painter.drawRoundedRect(box, radius, radius)
        if self.isChecked():
            paint_icon(
                painter, box.adjusted(2, 2, -2, -2), "check", "accent.onFill" if on else "text.disabled"
            )
        if self._ring:
            painter.setPen(self._ring_pen())
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(-2, -2, 2, 2), radius + 2, radius + 2)


class RadioButton(_Ticked):
    """One of several; put those of a group under one parent.

    Signals:
        value_edited(object): the person chose it (True).
    """

    def __init__(self, text: str, on: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(text, on, parent)
        self.setAutoExclusive(True)

    def _paint_sign(self, painter: QPainter, box: QRectF) -> None:
        fill, line = self._colours()
        painter.setPen(QPen(color(line), 1.5 if self.isChecked() else 1))
        painter.setBrush(color(fill))
        painter.drawEllipse(box)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color("accent.ink" if self.isEnabled() else "text.disabled"))
            inset = box.width() * 0.27
            painter.drawEllipse(box.adjusted(inset, inset, -inset, -inset))
        if self._ring:
            painter.setPen(self._ring_pen())
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(box.adjusted(-2.5, -2.5, 2.5, 2.5))
