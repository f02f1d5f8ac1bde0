"""A button of the rail: icon above, word below."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.theme.fonts import font
from app.theme.icons import paint_icon
from app.theme.theme import color, px
from app.theme.tokens import tokens
from app.widgets.painted_button import PaintedButton

_SIZE, _LEAST = (80, 52), 42


class RailButton(PaintedButton):
    """A place of the window; checked when it is the one shown.

    Args:
        icon_name: our word for the icon.
        text: the place's name; long ones are shortened, never shrunk.
    """

    def __init__(self, icon_name: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._icon_name = icon_name
        self._wants = False
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Maximum)

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
        """Where a window is low, icon and word stand closer to the edges."""
        return QSize(px(_SIZE[0]), px(_LEAST))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = px(tokens().radii["well"])
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        on = self.isChecked()
        if on or self.hover:
            painter.setPen(QPen(color("line.border"), 1) if on else Qt.PenStyle.NoPen)
            painter.setBrush(color("surface.raised" if on else "surface.hover"))
            painter.drawRoundedRect(box, radius, radius)
        ink = "accent.ink" if on else "text.muted"
        side = px(tokens().sizes["iconRail"]) - 2
        lower = (px(_SIZE[1]) - self.height()) / 2
        at = QRectF((self.width() - side) / 2, px(8) - lower, side, side)
        paint_icon(painter, at, self._icon_name, ink)
        if self._wants:
            painter.setPen(QPen(color("surface.rail"), 2))
            painter.setBrush(color("status.warning.mark"))
            dot = px(10)
            painter.drawEllipse(QRectF((self.width() + side) / 2 - dot / 2, px(5) - lower, dot, dot))
        painter.setFont(font("caption"))
        painter.setPen(color(ink))
        words = QRectF(px(1), px(30) - lower, self.width() - px(2), px(18))
        cut = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, round(words.width()))
        painter.drawText(words, int(Qt.AlignmentFlag.AlignCenter), cut)
        if self.ring:
            painter.setPen(QPen(color("accent.focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        painter.end()
