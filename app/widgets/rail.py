"""A button of the rail: icon above, word below."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.theme.fonts import font
from app.theme.icons import paint_icon
from app.theme.theme import color, px, theme
from app.theme.tokens import tokens
from app.widgets.buttons import KEYBOARD_REASONS

_SIZE = (74, 52)


class RailButton(QAbstractButton):
    """A place of the window; checked when it is the one shown.

    Args:
        icon_name: our word for the icon.
        text: the place's name; long ones are shortened, never shrunk.
    """

    def __init__(self, icon_name: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self._ring = False
        self._hover = False
        self._wants = False
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self._apply_theme)

    def set_wants(self, words: str) -> None:
        """A dot says that something wants to be looked at; the words say what ("" for nothing)."""
        self._wants = bool(words)
        self.setAccessibleDescription(words)
        self.update()

    @property
    def wants(self) -> bool:
        return self._wants

    def sizeHint(self) -> QSize:
        return QSize(px(_SIZE[0]), px(_SIZE[1]))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def enterEvent(self, event: QEnterEvent) -> None:
        self._hover = True
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._hover = False
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = event.reason() in KEYBOARD_REASONS
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._ring = False
        super().focusOutEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = px(tokens().radii["well"])
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        on = self.isChecked()
        if on or self._hover:
            painter.setPen(QPen(color("line.border"), 1) if on else Qt.PenStyle.NoPen)
            painter.setBrush(color("surface.raised" if on else "surface.hover"))
            painter.drawRoundedRect(box, radius, radius)
        ink = "accent.ink" if on else "text.muted"
        side = px(tokens().sizes["iconRail"]) - 2
        paint_icon(painter, QRectF((self.width() - side) / 2, px(8), side, side), self._icon_name, ink)
        if self._wants:
            painter.setPen(QPen(color("surface.rail"), 2))
            painter.setBrush(color("status.warning.mark"))
            dot = px(10)
            painter.drawEllipse(QRectF((self.width() + side) / 2 - dot / 2, px(5), dot, dot))
        painter.setFont(font("caption"))
        painter.setPen(color(ink))
        words = QRectF(px(2), px(30), self.width() - px(4), px(18))
        cut = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, round(words.width()))
        painter.drawText(words, int(Qt.AlignmentFlag.AlignCenter), cut)
        if self._ring:
            painter.setPen(QPen(color("accent.focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        painter.end()

    def _apply_theme(self) -> None:
        self.updateGeometry()
        self.update()
